"""Where people were heard: receptions, visits, consultations. What they said is a matter."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Register
from huiyin.kernel.registry import declare

RECEIVERS = {
    "party": "党代表",
    "npc": "人大代表",
    "cppcc": "政协委员",
    "leaders": "镇领导",
    "lawyers": "法律顾问",
}

FORMS = {
    "meeting": "座谈会",
    "survey": "问卷调查",
    "notice": "公示征求意见",
    "hearing": "听证会",
    "talk": "恳谈会",
    "online": "网上征集",
}

_DAY = Fact(
    "day",
    "日期",
    Kind.DATE,
    filterable=True,
    needed=True,
    heads=("时间", "接待日期", "走访日期", "座谈日期", "活动日期"),
)
_VILLAGES = Fact(
    "villages",
    "村（社区）",
    Kind.LIST,
    filterable=True,
    heads=("村居", "走访村（社区）", "所在村", "涉及村居"),
)
_PEOPLE = Fact(
    "people",
    "群众人次",
    Kind.INTEGER,
    unit="人次",
    heads=("接待人次", "接待群众人次", "走访人次", "参加人数", "参加人次"),
)
_OPINIONS = Fact(
    "opinions",
    "收集意见件数",
    Kind.INTEGER,
    unit="件",
    heads=("收集意见条数", "意见件数", "意见建议条数"),
    help="意见本身逐件登记；这里只记当日收集的件数，用来核对",
)
_PROOF = Fact("proof", "佐证材料", Kind.REFERENCE, heads=("记录编号", "佐证"))

RECEPTIONS = Register(
    id="voice.receptions",
    version=1,
    title="“两代表一委员”接待台账",
    names=("两代表一委员", "接待日台账", "联合接待"),
    line="voice",
    kind="event",
    facts=(
        _DAY,
        Fact("place", "接待地点", filterable=True, needed=True, heads=("地点",)),
        Fact(
            "receivers",
            "接待人类别",
            Kind.LIST,
            choices=RECEIVERS,
            filterable=True,
            needed=True,
            heads=("接待代表类别", "参加接待"),
            words={"委员": "cppcc", "律师": "lawyers", "领导": "leaders"},
        ),
        Fact("names", "接待人", Kind.LIST, heads=("接待代表、委员", "接待人员")),
        Fact("topic", "接待主题", heads=("主题",)),
        _VILLAGES,
        _PEOPLE,
        _OPINIONS,
        _PROOF,
    ),
    key=("day", "place"),
    cite=PRACTICE.whole,
)

VISITS = Register(
    id="voice.visits",
    version=1,
    title="走访调研台账",
    names=("大走访大调研", "走访台账", "大走访"),
    line="voice",
    kind="event",
    facts=(
        _DAY,
        Fact("campaign", "活动名称", filterable=True, heads=("专项活动", "走访活动")),
        Fact("visitor", "走访人", filterable=True, needed=True, heads=("走访干部", "调研人")),
        _VILLAGES,
        Fact("households", "走访户数", Kind.INTEGER, unit="户", heads=("户数",)),
        _PEOPLE,
        Fact("topic", "调研主题", heads=("主题", "走访内容")),
        _OPINIONS,
        _PROOF,
    ),
    key=("day", "visitor", "villages"),
    cite=PRACTICE.whole,
)

CONSULTATIONS = Register(
    id="voice.consultations",
    version=1,
    title="征求意见台账",
    names=("座谈会台账", "征求意见活动", "民主协商"),
    line="voice",
    kind="event",
    facts=(
        _DAY,
        Fact("topic", "主题", needed=True, heads=("议题", "征求意见事项")),
        Fact(
            "form",
            "形式",
            Kind.CHOICE,
            choices=FORMS,
            filterable=True,
            needed=True,
            heads=("征求意见形式",),
            words={"座谈": "meeting", "问卷": "survey", "公示": "notice", "听证": "hearing"},
        ),
        Fact("office", "组织单位", filterable=True, heads=("主办单位", "承办单位")),
        _VILLAGES,
        _PEOPLE,
        _OPINIONS,
        _PROOF,
    ),
    key=("day", "topic", "form"),
    cite=PRACTICE.whole,
)

declare(RECEPTIONS, VISITS, CONSULTATIONS)
