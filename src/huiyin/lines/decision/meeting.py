"""集体讨论: what the minutes of a decision's meeting must show, whatever is decided."""

from __future__ import annotations

from huiyin.kernel.conditions import Has, Is
from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.gates import Gate
from huiyin.kernel.papers import Column
from huiyin.kernel.statutes import Article

# The bodies that discuss together, and what may not stand for a meeting.
BODIES = {
    "office": "镇长办公会议",
    "team": "班子会议",
    "committee": "党委会议",
    "joint": "党政联席会议",
}
NOT_A_MEETING = {
    "circulated": "传阅签批",
    "singly": "个别征求意见",
    "on_site": "现场办公",
    "chat": "微信群等表态",
}


def facts(cite: Article) -> tuple[Fact, ...]:
    """The minutes of one meeting; `cite` is the rule of the procedure that holds it."""
    return (
        Fact("meeting_kind", "讨论方式", Kind.CHOICE, choices=BODIES | NOT_A_MEETING, cite=cite),
        Fact("minutes", "会议记录", Kind.DOCUMENT, cite=cite),
        Fact("head_last", "主要负责人最后发表意见", Kind.BOOLEAN, cite=cite),
        Fact(
            "dissent_recorded",
            "不同意见已载明（没有不同意见的，已载明没有）",
            Kind.BOOLEAN,
            cite=cite,
        ),
        Fact("against_majority", "决定与多数人意见不一致", Kind.BOOLEAN, cite=cite),
        Fact("deviation_reason", "与多数人意见不一致的理由", cite=cite),
    )


MINUTED = (
    "meeting_kind",
    "minutes",
    "head_last",
    "dissent_recorded",
    "against_majority",
    "deviation_reason?",
)


def gates(
    body: Article, manner: Article, *, bodies: tuple[str, ...] = tuple(BODIES), parameter: str = ""
) -> tuple[Gate, ...]:
    """`body`: the rule on who discusses (one of `bodies`); `manner`: the rule on how."""
    return (
        Gate(
            Is("meeting_kind", *bodies),
            "会议集体讨论（不得以传阅、微信群表态代替）",
            body,
            parameter=parameter,
        ),
        Gate(Is("head_last", True), "主要负责人最后发表意见的记录", manner, parameter=parameter),
        Gate(Is("dissent_recorded", True), "不同意见的记录", manner, parameter=parameter),
        Gate(
            Has("deviation_reason"),
            "与多数人意见不一致的理由",
            manner,
            when=Is("against_majority", True),
            parameter=parameter,
        ),
    )


# --- the paper ledgers of all decisions --------------------------------------------------------

COLUMNS = (
    Column(
        "met_on",
        "集体讨论日期",
        ("会议日期", "上会日期", "集体审议日期", "研究日期"),
        "date",
    ),
    Column(
        "meeting_kind",
        "讨论方式",
        ("会议名称", "会议类型", "集体讨论形式"),
        "choice",
        {
            **{title: code for code, title in (BODIES | NOT_A_MEETING).items()},
            "镇长办公会": "office",
            "班子会": "team",
            "党委会": "committee",
            "联席会议": "joint",
            "传阅": "circulated",
            "微信群": "chat",
        },
    ),
    Column("minutes", "会议记录编号", ("会议纪要编号", "纪要文号", "会议记录")),
    Column("head_last", "末位表态", ("主要负责人末位表态", "一把手末位表态"), "boolean"),
    Column("dissent_recorded", "不同意见已记录", ("不同意见记录",), "boolean"),
    Column("chair", "主持人", ("会议主持人",)),
)
FACTS_FROM = {name: name for name in ("meeting_kind", "minutes", "head_last", "dissent_recorded")}
