"""The convenience-service centre's own books: items, guides, postings, windows, money."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind, span
from huiyin.kernel.laws import BUDGET, BUSINESS, PRACTICE
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import LICENSING as XK
from huiyin.kernel.papers import View
from huiyin.kernel.procedure import Register
from huiyin.kernel.registry import declare

_KINDS = {"licence": "行政许可", "other": "其他对外管理服务事项"}
_KIND_WORDS = {
    "许可": "licence",
    "其他": "other",
    "公共服务": "other",
    "行政确认": "other",
    "行政给付": "other",
    "其他政务服务事项": "other",
}
_PAPERS = {"item": "事项清单", "guide": "办事指南", "flow": "办事流程"}
_PAPER_WORDS = {
    "服务事项": "item",
    "事项": "item",
    "指南": "guide",
    "流程": "flow",
    "流程图": "flow",
}

ITEMS = Register(
    id="services.items",
    version=1,
    title="政务服务事项清单",
    names=("服务事项", "便民服务事项", "政务服务事项"),
    line="services",
    kind="valid",
    facts=(
        Fact(
            "name", "事项名称", filterable=True, cite=XK[30], needed=True, heads=("服务事项名称",)
        ),
        Fact("code", "事项编码", filterable=True, heads=("编码",)),
        Fact(
            "kind",
            "事项类型",
            Kind.CHOICE,
            choices=_KINDS,
            filterable=True,
            needed=True,
            heads=("事项类别",),
            words=_KIND_WORDS,
        ),
        Fact("audience", "服务对象", heads=("办理对象",)),
        Fact("organ", "办理机构", heads=("责任单位", "实施机关")),
        Fact("basis", "办理依据", cite=XK[30], heads=("依据",)),
        Fact("conditions", "办理条件", cite=XK[30], heads=("条件", "申请条件")),
        Fact("materials", "申请材料", cite=XK[30], heads=("材料", "所需材料")),
        Fact("legal_days", "法定时限", Kind.INTEGER, unit="个工作日", heads=("法定期限",)),
        Fact(
            "promised_days",
            "承诺时限",
            Kind.INTEGER,
            unit="个工作日",
            cite=BUSINESS[36, 2],
            heads=("承诺期限",),
        ),
        Fact("fee", "收费依据和标准", heads=("收费标准",)),
        Fact("phone", "咨询电话", heads=("联系电话", "电话")),
        Fact("complaints", "监督电话", heads=("投诉电话",)),
        Fact(
            "in_hall", "是否进驻大厅", Kind.BOOLEAN, filterable=True, heads=("进驻大厅", "是否入驻")
        ),
        Fact(
            "on_promise",
            "是否告知承诺",
            Kind.BOOLEAN,
            filterable=True,
            cite=BUSINESS[40, 3],
            heads=("告知承诺",),
        ),
        *span(since=("启用日期", "公布日期"), until=("取消日期", "停用日期"), needed=True),
    ),
    key=("name", "valid_from"),
    cite=BUSINESS[35],
    views=(
        View(
            "guide",
            "办事指南",
            (
                "name",
                "code",
                "kind",
                "audience",
                "organ",
                "basis",
                "conditions",
                "materials",
                "legal_days",
                "promised_days",
                "fee",
                "phone",
                "complaints",
            ),
        ),
    ),
)

GUIDES = Register(
    id="services.guides",
    version=1,
    title="办事指南和流程版本",
    names=("办事指南版本", "指南流程版本", "办事流程版本"),
    line="services",
    kind="valid",
    facts=(
        Fact("item", "事项名称", filterable=True, needed=True, heads=("服务事项名称",)),
        Fact(
            "paper",
            "文本类型",
            Kind.CHOICE,
            choices={"guide": "办事指南", "flow": "办事流程"},
            filterable=True,
            needed=True,
            heads=("类型",),
            words={"指南": "guide", "流程": "flow", "流程图": "flow"},
        ),
        Fact("version", "版本号", filterable=True, needed=True, heads=("版本", "版次")),
        Fact("change", "修订内容", heads=("修订说明",)),
        *span(since=("启用日期", "发布日期"), until=("停用日期", "失效日期"), needed=True),
    ),
    key=("item", "paper", "version"),
    cite=BUSINESS[35],
)

POSTINGS = Register(
    id="services.postings",
    version=1,
    title="办事公开张贴台账",
    names=("公示栏台账", "张贴台账", "大厅公示"),
    line="services",
    kind="valid",
    facts=(
        Fact("item", "事项名称", filterable=True, needed=True, heads=("服务事项名称",)),
        Fact(
            "paper",
            "公布内容",
            Kind.CHOICE,
            choices=_PAPERS,
            filterable=True,
            needed=True,
            heads=("公示内容", "张贴内容"),
            words=_PAPER_WORDS,
        ),
        Fact("version", "版本号", filterable=True, heads=("版本", "版次")),
        Fact(
            "place",
            "公布位置",
            Kind.CHOICE,
            choices={
                "hall": "大厅公示栏",
                "website": "政府网站",
                "village": "村（社区）公示栏",
                "other": "其他位置",
            },
            filterable=True,
            cite=XK[30],
            needed=True,
            heads=("公示位置", "张贴位置"),
            words={"大厅": "hall", "公示栏": "hall", "网站": "website", "村公示栏": "village"},
        ),
        *span(
            since=("张贴日期", "公示日期", "公布日期"),
            until=("撤下日期", "更换日期"),
            needed=True,
        ),
    ),
    key=("item", "paper", "place", "valid_from"),
    cite=XK[30],
)

STANDARDS = Register(
    id="services.standards",
    version=1,
    title="便民服务规章制度",
    names=("服务规范", "服务制度", "便民服务制度"),
    line="services",
    kind="valid",
    facts=(
        Fact("name", "制度名称", needed=True, heads=("规范名称", "名称")),
        Fact(
            "kind",
            "制度类型",
            Kind.CHOICE,
            choices={"standard": "服务规范", "flow": "办事流程", "rule": "其他制度"},
            filterable=True,
            needed=True,
            heads=("类型",),
            words={"规范": "standard", "流程": "flow", "制度": "rule"},
        ),
        Fact("number", "发文字号", heads=("文号",)),
        *span(since=("出台日期", "印发日期", "施行日期"), until=("废止日期",), needed=True),
    ),
    key=("name", "valid_from"),
    cite=BUSINESS[35],
)

WINDOWS = Register(
    id="services.windows",
    version=1,
    title="服务窗口登记簿",
    names=("窗口设置", "服务窗口"),
    line="services",
    kind="valid",
    facts=(
        Fact("name", "窗口名称", filterable=True, needed=True, heads=("窗口",)),
        Fact(
            "kind",
            "窗口类型",
            Kind.CHOICE,
            choices={"one_stop": "综合窗口", "special": "专门窗口", "village": "村级窗口"},
            filterable=True,
            needed=True,
            words={
                "一窗受理": "one_stop",
                "一窗": "one_stop",
                "综窗": "one_stop",
                "专窗": "special",
            },
        ),
        Fact("place", "所在地点", heads=("地点", "位置")),
        Fact("staff", "窗口人数", Kind.INTEGER, unit="人", heads=("人数",)),
        *span(since=("设立日期", "启用日期"), until=("撤销日期",), needed=True),
    ),
    key=("name", "valid_from"),
    cite=BUSINESS[36, 3],
)

PLATFORMS = Register(
    id="services.platforms",
    version=1,
    title="镇村综合服务平台登记簿",
    names=("综合服务平台", "便民服务中心名册", "便民服务站名册"),
    line="services",
    kind="valid",
    facts=(
        Fact("name", "平台名称", filterable=True, needed=True, heads=("站点名称", "中心名称")),
        Fact(
            "level",
            "层级",
            Kind.CHOICE,
            choices={"town": "镇级", "village": "村级"},
            filterable=True,
            needed=True,
            words={"镇": "town", "村": "village", "社区": "village"},
        ),
        Fact("village", "村（社区）", filterable=True, heads=("所在村", "村居")),
        Fact("address", "地址", heads=("地点",)),
        Fact("items", "可办事项数", Kind.INTEGER, unit="项", heads=("事项数",)),
        *span(since=("建成日期", "启用日期", "设立日期"), until=("撤销日期",), needed=True),
    ),
    key=("name", "valid_from"),
    cite=BUSINESS[36, 3],
)

RATINGS = Register(
    id="services.ratings",
    version=1,
    title="政务服务好差评台账",
    names=("好差评", "满意度评价"),
    line="services",
    kind="event",
    facts=(
        Fact("day", "评价日期", Kind.DATE, needed=True, heads=("日期",)),
        Fact("number", "办件编号", filterable=True, heads=("编号", "受理编号")),
        Fact("item", "事项名称", filterable=True, needed=True),
        Fact("window", "窗口", heads=("窗口名称",)),
        Fact(
            "grade",
            "评价等级",
            Kind.CHOICE,
            choices={
                "5": "非常满意",
                "4": "满意",
                "3": "基本满意",
                "2": "不满意",
                "1": "非常不满意",
            },
            filterable=True,
            needed=True,
            heads=("评价", "评价结果"),
        ),
        Fact("fixed_on", "整改日期", Kind.DATE, heads=("差评整改日期",)),
    ),
    key=("day", "number", "item"),
    cite=PRACTICE.whole,
)

WORKLOAD = Register(
    id="services.workload",
    version=1,
    title="便民服务办件量统计",
    names=("办件量", "办件统计"),
    line="services",
    kind="event",
    facts=(
        Fact("day", "统计日期", Kind.DATE, needed=True, heads=("统计截止日期", "月末日期")),
        Fact("item", "事项名称", filterable=True, needed=True, heads=("事项",)),
        Fact("handled", "办结件数", Kind.INTEGER, unit="件", needed=True, heads=("办件量", "件数")),
    ),
    key=("day", "item"),
    cite=PRACTICE.whole,
)

CHARGES = Register(
    id="services.charges",
    version=1,
    title="行政事业性收费项目清单",
    names=("收费项目", "收费清单"),
    line="services",
    kind="valid",
    facts=(
        Fact("name", "收费项目", filterable=True, cite=GK[20, 0, 8], needed=True),
        Fact("basis", "收费依据", cite=GK[20, 0, 8], needed=True, heads=("依据",)),
        Fact("rate", "收费标准", cite=GK[20, 0, 8], heads=("标准",)),
        *span(since=("启用日期", "开征日期"), until=("取消日期", "停征日期"), needed=True),
    ),
    key=("name", "valid_from"),
    cite=GK[20, 0, 8],
    views=(View("list", "收费目录清单", ("name", "basis", "rate")),),
)

RECEIPTS = Register(
    id="services.receipts",
    version=1,
    title="行政事业性收费台账",
    names=("收费台账", "收费收入台账"),
    line="services",
    kind="event",
    facts=(
        Fact("day", "收费日期", Kind.DATE, needed=True, heads=("收缴日期",)),
        Fact("name", "收费项目", filterable=True, needed=True),
        Fact("amount", "收费金额", Kind.MONEY, cite=GK[20, 0, 8], needed=True, heads=("金额",)),
        Fact("voucher", "票据号", heads=("财政票据号",)),
    ),
    key=("day", "name", "voucher"),
    cite=GK[20, 0, 8],
)

PURCHASES = Register(
    id="services.purchases",
    version=1,
    title="政府集中采购台账",
    names=("集中采购", "政府采购"),
    line="services",
    kind="event",
    facts=(
        Fact("day", "采购日期", Kind.DATE, needed=True, heads=("成交日期", "合同日期")),
        Fact("name", "采购项目", cite=GK[20, 0, 9], needed=True, heads=("项目名称",)),
        Fact("amount", "采购金额", Kind.MONEY, cite=GK[20, 0, 9], needed=True, heads=("合同金额",)),
        Fact("method", "采购方式"),
        Fact("supplier", "供应商", heads=("中标单位", "成交供应商")),
    ),
    key=("day", "name"),
    cite=BUDGET[14, 3],
)

declare(
    ITEMS,
    GUIDES,
    POSTINGS,
    STANDARDS,
    WINDOWS,
    PLATFORMS,
    RATINGS,
    WORKLOAD,
    CHARGES,
    RECEIPTS,
    PURCHASES,
)
