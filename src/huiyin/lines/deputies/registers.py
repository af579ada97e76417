"""How deputies and residents supervise the town: reports made to them, inspections, attendance."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import DEPUTIES as DBF
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.papers import View
from huiyin.kernel.procedure import Register, Rhythm
from huiyin.kernel.registry import declare

REPORTS_OF = {
    "work": "政府工作报告",
    "budget": "预算、决算报告",
    "suggestions": "建议办理情况报告",
    "rule_of_law": "法治政府建设报告",
    "special": "专项工作报告",
}

REPORTED_TO = {"congress": "镇人民代表大会", "presidium": "镇人大主席团"}

MEETINGS = {
    "government": "政府常务会议（镇长办公会）",
    "party": "党委（扩大）会议",
    "joint": "党政联席会议",
    "special": "专题会议",
}

FORMS = {
    "assembly": "居民（村民）代表会议",
    "committee": "村务监督委员会监督",
    "review": "居民代表评议",
    "visit": "居民代表视察",
    "hearing": "恳谈会、听证会",
}

_DAY = Fact(
    "day",
    "日期",
    Kind.DATE,
    filterable=True,
    needed=True,
    heads=("时间", "报告日期", "视察日期", "会议日期", "监督日期"),
)
_VILLAGES = Fact(
    "villages", "村（社区）", Kind.LIST, filterable=True, heads=("村居", "视察村（社区）", "所在村")
)
_OPINIONS = Fact(
    "opinions",
    "意见件数",
    Kind.INTEGER,
    unit="条",
    heads=("意见建议条数", "提出意见件数", "意见条数"),
)
_ANSWERED = Fact("answered_on", "反馈日期", Kind.DATE, heads=("意见反馈日期", "办理反馈日期"))
_PROOF = Fact("proof", "佐证材料", Kind.REFERENCE, heads=("记录编号", "佐证"))

REPORTS = Register(
    id="deputies.reports",
    version=1,
    title="向人大报告工作台账",
    names=("向人大报告", "报告工作台账", "人大报告台账"),
    line="deputies",
    kind="event",
    facts=(
        _DAY,
        Fact(
            "to",
            "报告对象",
            Kind.CHOICE,
            choices=REPORTED_TO,
            filterable=True,
            needed=True,
            heads=("受理机关", "向谁报告"),
            words={"人代会": "congress", "镇人大": "congress", "主席团": "presidium"},
        ),
        Fact(
            "kind",
            "报告类别",
            Kind.CHOICE,
            choices=REPORTS_OF,
            filterable=True,
            needed=True,
            heads=("类别",),
            words={"工作报告": "work", "预算报告": "budget", "决算报告": "budget"},
        ),
        Fact("title", "报告名称", needed=True, heads=("名称", "报告题目")),
        Fact("session", "届次", filterable=True, heads=("会议届次", "会议")),
        Fact("reporter", "报告人", heads=("汇报人",)),
        Fact("published_on", "公开日期", Kind.DATE),
        Fact("published_at", "公开位置", heads=("公开渠道",)),
        _PROOF,
    ),
    key=("day", "kind", "title"),
    cite=DBF[51].was("2015", 42),
    rhythm=Rhythm("half-year", 1, PRACTICE.whole),
    views=(View("public", "报告公开", ("day", "kind", "title", "session", "published_at")),),
)

INSPECTIONS = Register(
    id="deputies.inspections",
    version=1,
    title="人大代表视察台账",
    names=("集中视察", "代表视察", "视察台账"),
    line="deputies",
    kind="event",
    facts=(
        _DAY,
        Fact("topic", "视察主题", needed=True, heads=("主题", "视察内容")),
        Fact("deputies", "代表人数", Kind.INTEGER, unit="人", heads=("参加代表人数", "参加人数")),
        Fact("places", "视察点", heads=("视察地点", "地点")),
        _VILLAGES,
        _OPINIONS,
        _ANSWERED,
        _PROOF,
    ),
    key=("day", "topic"),
    cite=DBF[31],
)

ATTENDANCE = Register(
    id="deputies.attendance",
    version=1,
    title="人大人员列席政府会议台账",
    names=("列席会议", "列席台账", "人大列席"),
    line="deputies",
    kind="event",
    facts=(
        _DAY,
        Fact(
            "meeting",
            "会议",
            Kind.CHOICE,
            choices=MEETINGS,
            filterable=True,
            needed=True,
            heads=("会议名称", "会议类别"),
            words={"镇长办公会": "government", "政府常务会议": "government"},
        ),
        Fact("topic", "议题", needed=True, heads=("会议议题", "内容")),
        Fact("persons", "列席人员", Kind.LIST, heads=("列席人", "人大人员")),
        Fact("number", "列席人数", Kind.INTEGER, unit="人", heads=("人数",)),
        _OPINIONS,
        _PROOF,
    ),
    key=("day", "meeting", "topic"),
    cite=PRACTICE.whole,
)

RESIDENTS = Register(
    id="deputies.residents",
    version=1,
    title="居民代表监督台账",
    names=("居民代表监督", "社区居民代表", "村民代表监督"),
    line="deputies",
    kind="event",
    facts=(
        _DAY,
        Fact(
            "form",
            "监督形式",
            Kind.CHOICE,
            choices=FORMS,
            filterable=True,
            needed=True,
            heads=("形式",),
            words={"居民代表会议": "assembly", "村民代表会议": "assembly", "评议": "review"},
        ),
        Fact("topic", "监督事项", needed=True, heads=("事项", "主题", "内容")),
        _VILLAGES,
        Fact("people", "代表人数", Kind.INTEGER, unit="人", heads=("参加人数",)),
        _OPINIONS,
        _ANSWERED,
        _PROOF,
    ),
    key=("day", "form", "topic", "villages"),
    cite=PRACTICE.whole,
)

declare(REPORTS, INSPECTIONS, ATTENDANCE, RESIDENTS)
