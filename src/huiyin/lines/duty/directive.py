"""批示督办: a head's directive, until it has reached whoever must act and was answered.

"重要任务亲自督办" (第一责任人职责规定 4) asks that it be done, not how; the terms are the
directive's own day and the town's parameter, so that lateness warns. Held hard: nobody accepts the
answer that he gave himself.
"""

from __future__ import annotations

from huiyin.kernel.clocks import CLOSING, FromFact, FromParameter, Latest
from huiyin.kernel.conditions import AnyOf, Done, Has
from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import FIRST_PERSON, PRACTICE
from huiyin.kernel.papers import Dossier, DossierItem, Letter, Numbering
from huiyin.kernel.procedure import (
    Apart,
    Barred,
    Counts,
    Invariant,
    Never,
    Outcome,
    Parameter,
    Procedure,
    Role,
    Roster,
    Runs,
    State,
    Step,
    TermIs,
)
from huiyin.kernel.terms import Term
from huiyin.lines.duty.ledgers import DIRECTIVES

_OWN = FIRST_PERSON[4]
_HOUSE = PRACTICE.whole

KINDS = {
    "written": "批示",
    "supervised": "督办",
    "meeting": "会议交办",
    "spot": "现场交办",
    "from_above": "上级批示转办",
    "other": "其他",
}

FACTS = (
    Fact("issuer", "批示领导", filterable=True, cite=_OWN),
    Fact("issuer_post", "批示人职务", filterable=True),
    Fact("kind", "批示种类", Kind.CHOICE, choices=KINDS, filterable=True),
    Fact("text", "批示内容", cite=_OWN),
    Fact("about", "涉及事项", Kind.REFERENCE, filterable=True, help="所批示的事项编号"),
    Fact("topic", "所属工作", filterable=True),
    Fact("to_unit", "承办单位", filterable=True, addresses="handler"),
    Fact("to_person", "承办人", filterable=True, addresses="handler"),
    Fact("due", "办结时限", Kind.DATE, filterable=True),
    Fact("reached_how", "送达方式"),
    Fact("progress", "进展情况"),
    Fact("answer", "办理情况"),
    Fact("proof", "佐证材料", help="材料的名称和存放处"),
    Fact("reason", "理由"),
)

ROLES = (
    Role("head", "批示领导"),
    Role("office", "党政办工作人员"),
    Role("handler", "承办人"),
)

_STAFF = ("office", "handler")

STEPS = (
    Step(
        id="issue",
        title="作出批示",
        moves="new > issued",
        by=("head", "office"),
        cite=_OWN,
        sets=(
            "issuer",
            "text",
            "kind",
            "issuer_post?",
            "about?",
            "topic?",
            "to_unit?",
            "to_person?",
            "due?",
        ),
        letter="slip",
    ),
    Step(
        id="direct",
        title="明确承办单位和承办人",
        moves="issued|acting > issued",
        by=("head", "office"),
        cite=_OWN,
        sets=("to_unit", "to_person?", "due?"),
        resets=("receive",),
    ),
    Step(
        id="receive",
        title="承办人签收",
        moves="issued > acting",
        by=("handler", "office"),
        cite=_HOUSE,
        sets=("to_person?", "reached_how?"),
        needs=(
            Gate(
                AnyOf(Has("to_unit"), Has("to_person")),
                "承办单位或者承办人",
                _HOUSE,
                supply="direct",
            ),
        ),
        serves="slip",
    ),
    Step(
        id="progress",
        title="报告进展",
        moves="acting",
        by=_STAFF,
        cite=_HOUSE,
        sets=("progress",),
    ),
    Step(
        id="remind",
        title="催办",
        moves="issued|acting",
        by=("head", "office"),
        cite=_HOUSE,
        letter="reminder",
    ),
    Step(
        id="extend",
        title="同意延期",
        moves="issued|acting",
        by=("head",),
        cite=_HOUSE,
        sets=("due", "reason"),
        needs=(Gate(Has("due"), "延长到的日期", _HOUSE),),
    ),
    Step(
        id="answer",
        title="报告办理情况",
        moves="issued|acting > answered",
        by=_STAFF,
        cite=_HOUSE,
        sets=("answer", "proof?"),
        needs=(Gate(Done("receive"), "承办人的签收", _HOUSE, supply="receive"),),
    ),
    Step(
        id="send_back",
        title="退回再办",
        moves="answered > acting",
        by=("head",),
        cite=_OWN,
        sets=("reason",),
        not_by=("answer",),
    ),
    Step(
        id="accept",
        title="确认办结",
        moves="answered > closed",
        by=("head",),
        cite=_OWN,
        not_by=("answer",),
        not_named_in=("to_person",),
        outcome="done",
    ),
    Step(
        id="withdraw",
        title="撤销批示",
        moves="issued|acting|answered > closed",
        by=("head",),
        cite=_HOUSE,
        sets=("reason",),
        needs=(Gate(Has("reason"), "撤销的理由", _HOUSE),),
        outcome="withdrawn",
    ),
)

CLOCKS = (
    Latest(
        id="reach",
        title="送达承办人",
        owed_by="agency",
        cite=_HOUSE,
        term=FromParameter("reach_term"),
        start=("issue",),
        stop=("receive", "withdraw"),
        restart=("direct",),
    ),
    Latest(
        id="answer",
        title="办结并报告",
        owed_by="agency",
        cite=_HOUSE,
        term=FromFact("due", "until"),
        start=("issue",),
        stop=("answer", CLOSING),
        restart=("send_back",),
    ),
)

PARAMETERS = (Parameter("reach_term", "批示送达承办人的期限", "2wd", _HOUSE),)

OUTCOMES = (
    Outcome("done", "已办结", cite=_OWN),
    Outcome("withdrawn", "已撤销", cite=_HOUSE),
)

INVARIANTS: tuple[Invariant, ...] = (
    Roster(
        {
            "issue": ("head", "office"),
            "direct": ("head", "office"),
            "receive": ("handler", "office"),
            "progress": _STAFF,
            "remind": ("head", "office"),
            "extend": ("head",),
            "answer": _STAFF,
            "send_back": ("head",),
            "accept": ("head",),
            "withdraw": ("head",),
        },
        _OWN,
    ),
    Never("receive", Has("to_unit") | Has("to_person"), _HOUSE),
    Never("extend", Has("due"), _HOUSE),
    Never("answer", "receive", _HOUSE),
    Never("accept", "answer", _OWN),
    Never("withdraw", Has("reason"), _HOUSE),
    Apart(("answer", "accept"), _OWN),
    Apart(("answer", "send_back"), _OWN),
    Barred("to_person", ("accept",), _OWN),
    TermIs("reach", {"": Term(2, "wd")}, _HOUSE),
    Runs(
        "reach",
        _HOUSE,
        ("issue",),
        ("receive", "withdraw"),
        restart=("direct",),
        owed_by="agency",
    ),
    Runs(
        "answer",
        _HOUSE,
        ("issue",),
        ("answer", CLOSING),
        restart=("send_back",),
        owed_by="agency",
    ),
    *(Counts(step, _OWN) for step in ("issue", "answer", "accept", "withdraw")),
)

DIRECTIVE = Procedure(
    id="duty.directive",
    version=1,
    title="领导批示督办",
    line="duty",
    cite=_OWN,
    states=(
        State("new", "待登记"),
        State("issued", "待签收"),
        State("acting", "办理中"),
        State("answered", "待确认"),
        State("closed", "已办结", final=True),
    ),
    roles=ROLES,
    facts=FACTS,
    steps=STEPS,
    outcomes=OUTCOMES,
    clocks=CLOCKS,
    parameters=PARAMETERS,
    letters=(
        Letter(
            id="slip",
            title="批示办理单",
            to="handler",
            body="{to_unit}{to_person}：\n{issuer}批示：{text}。请于{due}前办结并报告办理情况。",
            cite=_OWN,
            facts=("issuer", "text"),
        ),
        Letter(
            id="reminder",
            title="催办单",
            to="handler",
            body="{to_unit}{to_person}：\n{issuer}的批示（{text}）应于{due}前办结，请抓紧办理并报告进展。",
            cite=_HOUSE,
            facts=("issuer", "text"),
        ),
    ),
    numbering=(Numbering("matter", "{mark}督〔{year}〕{n}号"),),
    dossier=Dossier(
        "批示督办材料",
        (
            DossierItem("批示原件或者办理单", True, "slip", cite=_OWN),
            DossierItem("签收记录", False, "receive", cite=_HOUSE),
            DossierItem("办理情况报告", True, "answer", cite=_HOUSE),
            DossierItem("办结确认", True, "accept", cite=_OWN),
        ),
        years=10,
        cite=_HOUSE,
    ),
    ledgers=(DIRECTIVES,),
    invariants=INVARIANTS,
    headline="text",
)
