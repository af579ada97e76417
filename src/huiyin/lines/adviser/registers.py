"""Who advises, on what, from when to when; and the service that advisers gave."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind, span
from huiyin.kernel.laws import ADVISERS as GW
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.laws import VILLAGE_ADVISERS as CJ
from huiyin.kernel.procedure import Register, Rhythm
from huiyin.kernel.registry import declare

# The fields that an engagement covers.
FIELDS = {
    "review": "行政复议",
    "suit": "行政诉讼",
    "petition": "信访维稳",
    "property": "物业纠纷",
    "mediation": "居村调解",
    "decision": "重大决策",
    "norm": "规范性文件",
    "contract": "合同审查",
    "enforcement": "行政执法",
    "land": "征地拆迁",
    "emergency": "突发事件",
    "outreach": "普法宣传",
}

ENGAGEMENTS = Register(
    id="adviser.engagements",
    version=1,
    title="法律顾问聘任",
    line="adviser",
    kind="valid",
    facts=(
        Fact("firm", "律师事务所", filterable=True, heads=("单位", "所在单位", "执业机构")),
        Fact(
            "person",
            "法律顾问",
            filterable=True,
            needed=True,
            heads=("姓名", "律师姓名", "顾问姓名"),
        ),
        Fact(
            "kind",
            "顾问类别",
            Kind.CHOICE,
            choices={
                "lawyer": "律师",
                "public": "公职律师",
                "worker": "基层法律服务工作者",
                "scholar": "法学专家",
            },
            filterable=True,
            heads=("人员类别",),
        ),
        Fact(
            "scope",
            "聘任范围",
            Kind.CHOICE,
            choices={"town": "镇", "village": "村（社区）"},
            filterable=True,
            needed=True,
            heads=("服务对象", "聘任层级"),
            words={"镇政府": "town", "镇级": "town", "村居": "village", "村社区": "village"},
        ),
        Fact("villages", "服务村（社区）", Kind.LIST, heads=("驻村", "服务村居", "服务的村")),
        Fact("fields", "服务领域", Kind.LIST, choices=FIELDS, heads=("覆盖领域", "服务范围")),
        Fact("contract_number", "聘任合同编号", heads=("合同编号",)),
        Fact("fee_fen", "顾问费用", Kind.MONEY, heads=("费用", "年度费用", "服务费（元）")),
        Fact("budgeted", "列入年度预算", Kind.BOOLEAN, filterable=True, heads=("列入预算",)),
        *span(since=("聘任日期", "聘期起"), until=("解聘日期", "聘期止", "到期日期"), needed=True),
    ),
    key=("person", "scope", "valid_from"),
    cite=GW.whole,
    names=("法律顾问聘任", "法律顾问名册", "聘请法律顾问"),
)

SERVICE = Register(
    id="adviser.service",
    version=1,
    title="村（社区）法律顾问服务日志",
    line="adviser",
    kind="event",
    facts=(
        Fact("day", "服务日期", Kind.DATE, needed=True, heads=("日期",)),
        Fact("village", "村（社区）", filterable=True, needed=True, heads=("服务村", "村居")),
        Fact(
            "lawyer", "法律顾问", filterable=True, needed=True, heads=("律师", "律师姓名", "姓名")
        ),
        Fact("firm", "律师事务所", heads=("执业机构",)),
        Fact("times", "起止时间", heads=("服务时间",)),
        Fact(
            "hours",
            "服务时长",
            Kind.INTEGER,
            unit="小时",
            needed=True,
            heads=("时长", "服务时长（小时）", "小时数"),
        ),
        Fact(
            "kind",
            "服务类型",
            Kind.CHOICE,
            choices={
                "consult": "法律咨询",
                "mediation": "参与调解",
                "lecture": "法治讲座",
                "document": "审查文书、出具意见",
                "aid": "法律援助",
                "other": "其他",
            },
            filterable=True,
            heads=("类型", "服务内容类别"),
            words={"咨询": "consult", "调解": "mediation", "讲座": "lecture", "普法": "lecture"},
        ),
        Fact("client", "服务对象", personal=True, heads=("服务对象姓名", "当事人")),
        Fact("phone", "联系电话", personal=True, sensitive=True, heads=("电话", "服务对象电话")),
        Fact("content", "服务内容", needed=True, heads=("内容", "工作内容")),
        Fact("result", "办理结果", heads=("结果",)),
    ),
    key=("day", "village", "lawyer", "content"),
    cite=CJ.whole,
    rhythm=Rhythm("month", 8, CJ.whole, measure="hours", per="village", over="villages"),
    names=("法律顾问服务日志", "驻村日志", "法律顾问工作日志", "村居法律顾问"),
)

DUTY_DAYS = Register(
    id="adviser.duty_days",
    version=1,
    title="法律顾问值班",
    line="adviser",
    kind="event",
    facts=(
        Fact("day", "值班日期", Kind.DATE, needed=True, heads=("日期",)),
        Fact("person", "值班人员", filterable=True, needed=True, heads=("法律顾问", "律师")),
        Fact("place", "值班地点", needed=True, heads=("地点",)),
        Fact("visits", "接待人次", Kind.INTEGER, unit="人次", heads=("接待人数",)),
        Fact("content", "值班情况", heads=("办理情况", "值班内容")),
    ),
    key=("day", "person", "place"),
    cite=PRACTICE.whole,
    names=("法律顾问值班", "律师值班", "坐班值班"),
)

CHECKS = Register(
    id="adviser.checks",
    version=1,
    title="法律顾问履职检查考评",
    line="adviser",
    kind="event",
    facts=(
        Fact("day", "检查日期", Kind.DATE, needed=True, heads=("考评日期", "日期")),
        Fact(
            "kind",
            "方式",
            Kind.CHOICE,
            choices={"self": "自查", "check": "监督检查", "appraisal": "年度考评"},
            filterable=True,
            needed=True,
            words={"检查": "check", "考核": "appraisal", "考评": "appraisal"},
        ),
        Fact(
            "person",
            "被检查的法律顾问",
            filterable=True,
            needed=True,
            heads=("法律顾问",),
            help="检查全体的，填“全体”",
        ),
        Fact("checked_by", "检查人", heads=("考评人",)),
        Fact(
            "result",
            "结论",
            Kind.CHOICE,
            choices={"good": "合格", "mend": "须改进", "end": "不再续聘"},
            heads=("考评结果", "检查结果"),
        ),
        Fact("note", "说明", heads=("发现的问题",)),
    ),
    key=("day", "kind", "person"),
    cite=PRACTICE.whole,
    rhythm=Rhythm("quarter", 1, PRACTICE.whole),
    names=("法律顾问考评", "履职检查"),
)

declare(ENGAGEMENTS, SERVICE, DUTY_DAYS, CHECKS)
