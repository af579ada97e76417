"""当场处罚: the summary procedure (行政处罚法第五章第二节, 第六十八至七十一条).

The ceilings before 2021-07-15 were not read: parameters that warn.
"""

from __future__ import annotations

from dataclasses import replace

from huiyin.kernel.clocks import Latest
from huiyin.kernel.conditions import Compare, Done, Exists, Has, Is
from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import DISCLOSURE, THREE_SYSTEMS
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import RECONSIDERATION as FY
from huiyin.kernel.papers import Dossier, DossierItem, Letter, Numbering, View
from huiyin.kernel.procedure import (
    Apart,
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
from huiyin.kernel.terms import wd
from huiyin.kernel.values import Ask, F, P, Today
from huiyin.lines.enforcement.clocks import payment_clocks, publicity_clocks
from huiyin.lines.enforcement.episodes import FINE_EPISODES
from huiyin.lines.enforcement.facts import DEED, PARTY, PAYMENT, PENALTY_KINDS, PUBLICITY
from huiyin.lines.enforcement.invariants import (
    DEFERRAL_ROLES,
    DEFERRED,
    INSTALMENT,
    PAYMENT_RULES,
    PUBLICITY_RULES,
)
from huiyin.lines.enforcement.ledgers.penalty import SPOT_LEDGER
from huiyin.lines.enforcement.letters import REMEDIES
from huiyin.lines.enforcement.outcomes import REVIEW_FIRST
from huiyin.lines.enforcement.parameters import DISPLAY_TERMS
from huiyin.lines.enforcement.steps.payment import payment
from huiyin.lines.enforcement.steps.publicity import publicity

_NEW = CF.edition("2021").since
_REVIEW_FIRST_SINCE = FY.edition("2023").since
_UNDER_NEW = Compare(Today(), ">=", _NEW)
_UNDER_OLD = Compare(Today(), "<", _NEW)
_OLD = CF[51].memory("2017年文本第三十三条未核对")

_SHARED = {"power_item", "deed", "place", "village", "handler"}

FACTS = (
    *(f for f in DEED if f.id in _SHARED),
    *PARTY,
    Fact("certificates_shown", "已出示执法证件", Kind.BOOLEAN, cite=CF[52, 1]),
    Fact("rights_told", "已告知事实、理由、依据和权利并听取陈述申辩", Kind.BOOLEAN, cite=CF[44]),
    Fact(
        "penalty_kind",
        "处罚种类",
        Kind.CHOICE,
        choices={k: v for k, v in PENALTY_KINDS.items() if k in ("warning", "fine")},
        filterable=True,
        cite=CF[51],
    ),
    Fact("penalty_basis", "处罚依据", cite=CF[52, 2]),
    Fact("fine_fen", "罚款数额", Kind.MONEY, cite=CF[52, 2]),
    Fact("decision_number", "预定格式决定书编号", filterable=True, cite=CF[52, 1]),
    Fact(
        "remedy_text",
        "决定书载明的救济途径",
        Kind.CHOICE,
        choices={"review_first": "先申请行政复议", "either": "可以直接起诉"},
        cite=FY[23],
    ),
    Fact("refusal_noted", "当事人拒绝签收", Kind.BOOLEAN, cite=CF[52, 1]),
    Fact(
        "cash_reason",
        "当场收缴的情形",
        Kind.CHOICE,
        choices={
            "small": "一百元以下罚款",
            "hard": "不当场收缴事后难以执行",
            "remote": "边远、水上、交通不便地区，当事人提出当场缴纳",
        },
        cite=CF[68],
    ),
    Fact("receipt_slip", "专用票据编号", cite=CF[70]),
    Fact("social_impact", "具有一定社会影响", Kind.BOOLEAN, filterable=True, cite=CF[48]),
    Fact(
        "record_kept",
        "执法全过程记录",
        Kind.CHOICE,
        choices={
            "whole": "出示证件、告知、决定、交付均有文字或者音像记录",
            "partly": "记录有缺漏",
        },
        filterable=True,
        cite=CF[47],
    ),
    *PAYMENT,
    *PUBLICITY,
)

_CERTIFIED = Exists(Ask("entry", "enforcement.officers", every_actor="name"))
_POWERED = Exists(Ask("entry", "enforcement.powers", match={"item": F("power_item")}))
_PERSON, _ORGANISATION = Is("party_kind", "person"), Is("party_kind", "organisation")


def _ceiling(what: str, kind: Is, fen: int, old: str) -> tuple[Gate, Gate]:
    """The ceiling of the 2021 text, and the unread one before it."""
    fined = kind & Has("fine_fen")
    return (
        Gate(Compare(F("fine_fen"), "<=", fen), what, CF[51], when=fined & _UNDER_NEW),
        Gate(
            Compare(F("fine_fen"), "<=", P(old)),
            "2021年7月15日前当场处罚限额以内的罚款",
            _OLD,
            when=fined & _UNDER_OLD,
            parameter="old_ceilings",
        ),
    )


STEPS = (
    Step(
        id="decide",
        title="当场处罚",
        moves="new > closed",
        by=("officer",),
        cite=CF[51],
        actors=2,
        sets=(
            "power_item",
            "deed",
            "party_name",
            "party_kind",
            "certificates_shown",
            "rights_told",
            "penalty_kind",
            "penalty_basis",
            "decision_number",
            "remedy_text",
            "fine_fen?",
            "place?",
            "village?",
            "handler?",
            "party_id?",
            "party_contact?",
            "party_address?",
            "refusal_noted?",
            "social_impact?",
        ),
        needs=(
            Gate(_CERTIFIED, "当日有效的行政执法证件", CF[42]),
            Gate(Is("certificates_shown", True), "出示执法证件的记录", CF[52, 1]),
            Gate(_POWERED, "当日有效的行政处罚权力事项", CF[24]),
            Gate(Is("rights_told", True), "告知和听取陈述申辩的记录", CF[44]),
            *_ceiling(
                "对公民二百元以下的罚款（超过的适用普通程序）", _PERSON, 20_000, "old_person"
            ),
            *_ceiling(
                "对法人或者其他组织三千元以下的罚款（超过的适用普通程序）",
                _ORGANISATION,
                300_000,
                "old_organisation",
            ),
            Gate(
                Is("remedy_text", "review_first"),
                "先申请行政复议的救济告知",
                FY[23, 2],
                when=Compare(Today(), ">=", _REVIEW_FIRST_SINCE),
            ),
        ),
        letter="spot_decision",
        outcome="{penalty_kind}",
    ),
    Step(
        id="record",
        title="报所属行政机关备案",
        moves="closed",
        by=("officer",),
        cite=CF[52, 3],
        times=1,
        sets=("record_kept?",),
    ),
    Step(
        id="collect",
        title="当场收缴罚款",
        moves="closed",
        by=("officer",),
        cite=CF[68],
        times=1,
        sets=("cash_reason", "receipt_slip", "paid_fen?"),
        needs=(
            Gate(
                Compare(F("fine_fen"), "<=", 10_000) | Is("cash_reason", "hard", "remote"),
                "可以当场收缴的情形（一百元以下、事后难以执行或者边远地区当事人提出）",
                CF[68],
            ),
        ),
    ),
    Step(
        id="hand_in",
        title="交至行政机关",
        moves="closed",
        by=("officer",),
        cite=CF[71],
        times=1,
        needs=(Gate(Is("cash_reason", "small", "hard", "remote"), "当场收缴的罚款", CF[71]),),
    ),
    Step(
        id="bank",
        title="缴付指定的银行",
        moves="closed",
        by=("cashier",),
        cite=CF[71],
        times=1,
    ),
    *payment(Done("decide"), running="closed", ever="closed"),
    *publicity("closed", "decide"),
)

INVARIANTS: tuple[Invariant, ...] = (
    Roster(
        {
            "decide": ("officer",),
            "record": ("officer",),
            "collect": ("officer",),
            "hand_in": ("officer",),
            "bank": ("cashier",),
            **DEFERRAL_ROLES,
            "pay": ("party", "officer"),
            "begin_challenge": ("party", "officer"),
            "end_challenge": ("officer", "office_head"),
            "apply_court": ("office_head", "head"),
            "court_done": ("officer", "office_head"),
            "enforce": ("office_head", "head"),
            "screen": ("screener",),
            "publish": ("screener", "office_head"),
            "overturned": ("office_head", "head"),
            "withdraw": ("screener", "office_head"),
        },
        CF[52],
    ),
    Counts("decide", CF[42], actors=2),
    *(Counts(step, CF[52], times=1) for step in ("record", "collect", "hand_in", "bank")),
    Never("decide", Exists(Ask("entry", "enforcement.officers", every_actor="name")), CF[42]),
    Never("decide", Is("certificates_shown", True), CF[52, 1]),
    Never(
        "decide",
        Exists(Ask("entry", "enforcement.powers", match={"item": F("power_item")})),
        CF[24],
    ),
    Never("decide", Is("rights_told", True), CF[44]),
    *(
        Never(
            "decide",
            Compare(F("fine_fen"), "<=", ceiling),
            CF[51],
            when=Is("party_kind", kind)
            & Has("fine_fen")
            & (_UNDER_NEW if isinstance(ceiling, int) else _UNDER_OLD),
        )
        for kind, ceiling in (
            ("person", 20_000),
            ("organisation", 300_000),
            ("person", P("old_person")),
            ("organisation", P("old_organisation")),
        )
    ),
    Never(
        "decide",
        Is("remedy_text", "review_first"),
        FY[23],
        when=Compare(Today(), ">=", _REVIEW_FIRST_SINCE),
    ),
    Never(
        "collect",
        Compare(F("fine_fen"), "<=", 10_000) | Is("cash_reason", "hard", "remote"),
        CF[68],
    ),
    Never("hand_in", Is("cash_reason", "small", "hard", "remote"), CF[71]),
    TermIs("hand_in", {"": wd(2)}, CF[71]),
    TermIs("bank", {"": wd(2)}, CF[71]),
    Runs("hand_in", CF[71], ("collect",), ("hand_in",), owed_by="agency"),
    Runs("bank", CF[71], ("hand_in",), ("bank",), owed_by="agency"),
    Apart(("decide", "screen"), DISCLOSURE[17]),
    TermIs("publish", {"": wd(7)}, THREE_SYSTEMS.whole),
    Runs("publish", THREE_SYSTEMS.whole, ("decide",), ("publish",), owed_by="agency"),
    Runs("payment", CF[67], ("decide",), ("pay", "collect", "enforce"), owed_by="party"),
    *(rule for rule in PAYMENT_RULES if rule not in (DEFERRED, INSTALMENT)),
    replace(DEFERRED, stop=("pay", "collect", "enforce")),
    replace(INSTALMENT, stop=("pay_instalment", "pay", "collect", "enforce")),
    *PUBLICITY_RULES,
)

SUMMARY = Procedure(
    id="enforcement.summary",
    version=1,
    title="简易程序（当场）行政处罚",
    line="enforcement",
    cite=CF[51],
    states=(State("new", "待登记"), State("closed", "已处罚", final=True)),
    roles=(
        Role("officer", "执法人员"),
        Role("cashier", "财务人员"),
        Role("office_head", "办案机构负责人"),
        Role("head", "行政机关负责人"),
        Role("screener", "公示审查人员"),
        Role("party", "当事人", outside=True),
    ),
    facts=FACTS,
    steps=STEPS,
    outcomes=(
        Outcome("warning", "警告", {}, REVIEW_FIRST, CF[51]),
        Outcome("fine", "罚款", {}, REVIEW_FIRST, CF[51]),
    ),
    clocks=(
        Latest(
            id="hand_in",
            title="当场收缴的罚款交至行政机关",
            owed_by="agency",
            cite=CF[71],
            term=wd(2),
            start=("collect",),
            stop=("hand_in",),
        ),
        Latest(
            id="bank",
            title="行政机关将罚款缴付银行",
            owed_by="agency",
            cite=CF[71],
            term=wd(2),
            start=("hand_in",),
            stop=("bank",),
        ),
        *payment_clocks("decide", "pay", "collect", "enforce"),
        *publicity_clocks(wd(7), "decide", when=Is("social_impact", True)),
    ),
    episodes=FINE_EPISODES,
    parameters=(
        Parameter("old_ceilings", "2021年7月15日前当场处罚的限额", "warn", _OLD),
        Parameter("old_person", "当时对公民的限额", 5_000, _OLD, "分"),
        *DISPLAY_TERMS,
        Parameter("old_organisation", "当时对法人或者其他组织的限额", 100_000, _OLD, "分"),
    ),
    letters=(
        Letter(
            id="spot_decision",
            title="当场行政处罚决定书",
            to="party",
            body="当事人：{party_name}。\n违法行为：{deed}。依照{penalty_basis}，当场决定给予处罚。",
            cite=CF[52, 2],
            facts=("party_name", "deed", "penalty_basis"),
            remedy=True,
            numbered="decision",
        ),
    ),
    remedies=REMEDIES,
    numbering=(Numbering("decision", "{mark}当罚〔{year}〕{n}号"),),
    dossier=Dossier(
        "当场处罚案卷",
        (
            DossierItem("当场行政处罚决定书", True, "spot_decision", cite=CF[52]),
            DossierItem("罚款票据", False, "collect", cite=CF[70]),
        ),
        years=30,
        cite=CF[47],
    ),
    views=(
        View(
            "publicity",
            "行政处罚公示",
            ("party_name", "deed", "penalty_kind", "fine_fen", "decision_number"),
            personal_under=CF[48, 1],
        ),
    ),
    ledgers=(SPOT_LEDGER,),
    invariants=INVARIANTS,
    parties=("party_name",),
    headline="deed",
)
