"""Public legal services of the town and its villages.

法律援助法 (2022) for advice and referrals; stations and 法律明白人 are practice under plans that
were not read, and are cited so.
"""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind, span
from huiyin.kernel.laws import LEGAL_AID as FY
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Register
from huiyin.kernel.registry import declare

LEVELS = {"town": "镇公共法律服务站", "village": "村（社区）公共法律服务室"}
MANNERS = {
    "visit": "现场接待",
    "phone": "电话",
    "online": "网络、视频",
    "machine": "自助服务机",
    "village": "律师到村",
}
PROVIDERS = {
    "office": "司法所",
    "adviser": "村（社区）法律顾问",
    "lawyer": "值班律师",
    "volunteer": "律师志愿者",
    "other": "其他",
}
MATTERS = {
    "family": "婚姻家庭",
    "work": "劳动",
    "injury": "人身损害、交通事故",
    "land": "土地、房屋",
    "debt": "合同、债务",
    "criminal": "刑事",
    "administrative": "行政",
    "other": "其他",
}
_PROGRESS = {"referred": "已转交", "granted": "决定给予援助", "refused": "决定不予援助"}
_VILLAGE = Fact("village", "村（社区）", filterable=True, heads=("所在村", "村居", "村"))

STATIONS = Register(
    id="legalaid.stations",
    version=1,
    title="公共法律服务站（室）",
    names=("公共法律服务站", "公共法律服务室", "公共法律服务工作站", "法律服务平台"),
    line="legalaid",
    kind="valid",
    facts=(
        Fact("name", "名称", filterable=True, needed=True, heads=("站室名称", "平台名称")),
        Fact(
            "level",
            "层级",
            Kind.CHOICE,
            choices=LEVELS,
            filterable=True,
            needed=True,
            heads=("级别", "类别"),
            words={"镇": "town", "镇级": "town", "村": "village", "村级": "village"},
        ),
        _VILLAGE,
        Fact("address", "地址", heads=("地点",)),
        Fact("hours", "服务时间", heads=("开放时间",)),
        Fact("phone", "联系电话", heads=("电话",)),
        Fact("lawyer", "驻点律师（法律顾问）", heads=("驻点律师", "法律顾问", "值班律师")),
        Fact("machines", "自助服务机", Kind.INTEGER, unit="台", heads=("自助机数量",)),
        Fact("upgraded_on", "升级改造日期", Kind.DATE, heads=("提升日期", "改造日期")),
        *span(since=("建成日期", "设立日期"), until=("撤销日期",), needed=True),
    ),
    key=("name", "valid_from"),
    cite=PRACTICE.whole,
)

CONSULTATIONS = Register(
    id="legalaid.consultations",
    version=1,
    title="法律咨询登记",
    names=("法律咨询", "咨询登记", "公共法律服务台账"),
    line="legalaid",
    kind="event",
    facts=(
        Fact("day", "咨询日期", Kind.DATE, needed=True, heads=("日期", "接待日期")),
        Fact("serial", "序号", needed=True, heads=("编号", "登记号")),
        Fact("station", "站室", filterable=True, heads=("服务站", "服务平台", "地点")),
        _VILLAGE,
        Fact("client", "咨询人", personal=True, heads=("服务对象", "姓名")),
        Fact(
            "client_phone",
            "咨询人电话",
            personal=True,
            sensitive=True,
            heads=("联系电话", "电话"),
        ),
        Fact(
            "manner",
            "咨询方式",
            Kind.CHOICE,
            choices=MANNERS,
            filterable=True,
            heads=("服务方式", "方式"),
            words={"现场": "visit", "来访": "visit", "网络": "online", "自助机": "machine"},
        ),
        Fact(
            "provider",
            "解答人员类别",
            Kind.CHOICE,
            choices=PROVIDERS,
            filterable=True,
            heads=("服务人员类别",),
            words={"律师": "lawyer", "法律顾问": "adviser"},
        ),
        Fact("answered_by", "解答人", heads=("服务人员", "接待人")),
        Fact(
            "matter",
            "咨询类型",
            Kind.CHOICE,
            choices=MATTERS,
            filterable=True,
            heads=("类型", "咨询事项类型"),
            words={"劳动争议": "work", "土地": "land", "债务": "debt", "合同": "debt"},
        ),
        Fact("people", "咨询人次", Kind.INTEGER, unit="人次", needed=True, heads=("人次", "人数")),
        Fact("answer", "解答要点", heads=("解答情况", "处理结果")),
    ),
    key=("day", "serial"),
    cite=FY[23],
)

LAW_MINDED = Register(
    id="legalaid.law_minded",
    version=1,
    title="法律明白人",
    names=("法律明白人名册", "明白人"),
    line="legalaid",
    kind="valid",
    facts=(
        Fact("name", "姓名", filterable=True, needed=True),
        Fact(
            "village",
            "村（社区）",
            filterable=True,
            needed=True,
            heads=("所在村", "村居", "村"),
        ),
        Fact("role", "身份", heads=("职务", "人员类别")),
        Fact("trained_on", "培训日期", Kind.DATE, heads=("最近培训日期",)),
        Fact("passed", "考核合格", Kind.BOOLEAN, filterable=True, heads=("是否合格",)),
        Fact("certificate", "证书编号", heads=("证号",)),
        *span(since=("认定日期", "聘任日期", "发证日期"), until=("退出日期",), needed=True),
    ),
    key=("name", "village", "valid_from"),
    cite=PRACTICE.whole,
)

REFERRALS = Register(
    id="legalaid.referrals",
    version=1,
    title="法律援助转介",
    names=("法律援助", "援助转介", "法律援助登记"),
    line="legalaid",
    kind="event",
    facts=(
        Fact("day", "转介日期", Kind.DATE, needed=True, heads=("日期", "申请日期")),
        Fact("serial", "序号", needed=True, heads=("编号", "登记号")),
        _VILLAGE,
        Fact("applicant", "申请人", personal=True, heads=("受援人", "姓名"), cite=FY[31]),
        Fact("matter", "援助事项", needed=True, heads=("事由", "案由"), cite=FY[31]),
        Fact("to", "法律援助机构", heads=("受理机构", "转介机构"), cite=FY[12]),
        Fact(
            "progress",
            "办理结果",
            Kind.CHOICE,
            choices=_PROGRESS,
            filterable=True,
            heads=("结果", "进展"),
            words={"转交": "referred", "给予援助": "granted", "不予援助": "refused"},
            cite=FY[43, 1],
        ),
        Fact("decided_on", "决定日期", Kind.DATE, cite=FY[43, 1]),
        Fact("lawyer", "承办律师", heads=("指派律师",)),
    ),
    key=("day", "serial"),
    cite=FY[13],
)

declare(STATIONS, CONSULTATIONS, LAW_MINDED, REFERRALS)
