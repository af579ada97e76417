"""The law on the town's own execution stated a second time."""

from __future__ import annotations

from huiyin.kernel.conditions import Compare, Condition, Done, Exists, Has, Is, Open, WorkingDay
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import DISCLOSURE, THREE_SYSTEMS
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.procedure import Apart, Invariant, Never, Roster, Runs, TermIs
from huiyin.kernel.terms import days, wd, years
from huiyin.kernel.values import Ask, F, Today
from huiyin.lines.enforcement.court.windows import ASKED, OVER, window_rules
from huiyin.lines.enforcement.execution.facts import UNTOLD
from huiyin.lines.enforcement.invariants import COERCION_PUBLICITY_RULES
from huiyin.lines.enforcement.steps.interruption import INTERRUPTION_RULES

_OFFICE, _HEADS, _PARTY = ("officer", "office_head"), ("office_head", "head"), ("party", "officer")
_CARD = Exists(Ask("entry", "enforcement.officers", every_actor="name"))

_WHO = Roster(
    {
        "open": _OFFICE,
        "urge": _OFFICE,
        "urge_served": ("officer",),
        "state": _PARTY,
        "recheck": _OFFICE,
        "begin_challenge": _PARTY,
        "end_challenge": _OFFICE,
        "inquire": _OFFICE,
        "decide": ("head",),
        "decide_sale": ("head",),
        "serve_execution": ("officer",),
        "serve_sale": ("officer",),
        "perform": ("officer",),
        "at_once": ("officer",),
        "entrust": _OFFICE,
        "sold": _OFFICE,
        "performed": _PARTY,
        "agree": _HEADS,
        "agreement_broken": _HEADS,
        "suspend": ("head",),
        "resume": ("head",),
        "abandon": ("head",),
        "end": ("head",),
        "tell_party": _OFFICE,
        "close_case": _HEADS,
        "screen": ("screener",),
        "publish": ("screener", "office_head"),
        "overturned": _HEADS,
        "withdraw": ("screener", "office_head"),
    },
    QZ[35],
)


def _urgent_or(rule: Condition) -> Condition:
    return rule | Has("urgent_reason")


INVARIANTS: tuple[Invariant, ...] = (
    _WHO,
    Apart(("perform", "screen"), DISCLOSURE[17]),
    Apart(("at_once", "screen"), DISCLOSURE[17]),
    Never("urge_served", "urge", QZ[35]),
    Never("recheck", "state", QZ[36]),
    Never("inquire", OVER, QZ[46]),
    # The decision.
    *(
        rule
        for step in ("decide", "decide_sale")
        for rule in (
            Never(step, Done("urge_served") & Compare(Today(), ">", F("urge_by")), QZ[35]),
            Never(step, "recheck", QZ[36], when=Done("state")),
            Never(step, Has("party_name") & Has("party_address"), QZ[37]),
        )
    ),
    Never("decide", Is("manner", "substitute"), QZ[50]),
    Never("decide", Has("object") & Has("budget_fen") & Has("performer"), QZ[51]),
    Never("decide", Is("harm", "traffic", "pollution", "nature"), QZ[50]),
    Never("decide", Is("performer_free", True), QZ[50]),
    *(
        Never("decide_sale", rule, QZ[46])
        for rule in (Is("manner", "sale"), Has("seizure_number"), OVER, ASKED, ~Open("challenge"))
    ),
    # The doing.
    *(Never(step, _CARD, CF[42]) for step in ("perform", "at_once")),
    *(
        Never(step, rule, QZ[39])
        for step in ("decide", "decide_sale", "perform", "sold")
        for rule in (~Open("agreement"), ~Open("suspension"))
    ),
    Never("serve_execution", Is("manner", "substitute"), QZ[38]),
    Never("serve_sale", Is("manner", "sale"), QZ[38]),
    Never("perform", "serve_execution", QZ[38]),
    Never("sold", "serve_sale", QZ[38]),
    Never("perform", Is("manner", "substitute"), QZ[50]),
    Never("perform", Is("officer_present", True), QZ[51]),
    Never("perform", Has("signed_record"), QZ[51]),
    Never("perform", _urgent_or(WorkingDay(statutory=True)), QZ[43]),
    Never("perform", _urgent_or(WorkingDay()), QZ[43]),
    Never("perform", _urgent_or(Is("at_night", False)), QZ[43]),
    Never("perform", Is("utilities_cut", False), QZ[43]),
    Never("at_once", Is("place_kind", "road", "river", "public"), QZ[52]),
    Never("at_once", Is("party_unable", True), QZ[52]),
    *(Never(step, Is("manner", "sale"), QZ[46]) for step in ("entrust", "sold")),
    Never("sold", "entrust", QZ[48]),
    Never("sold", Has("treasury_slip"), QZ[49]),
    # Agreement, suspension, the end.
    *INTERRUPTION_RULES,
    Never(
        "agree",
        Is("remedied", True),
        QZ[42].secondary(UNTOLD),
        when=Compare(F("surcharge_cut_fen"), ">", 0),
    ),
    Never("close_case", "tell_party", QZ[52], when=Done("at_once") & Is("party_there", False)),
    Never(
        "close_case",
        Done("publish") | Done("screen", ("screen_result", "fail")) | Done("overturned"),
        THREE_SYSTEMS.whole,
        when=Done("decide") | Done("decide_sale") | Done("at_once"),
    ),
    Never("close_case", "withdraw", CF[48, 2], when=Done("overturned") & Done("publish")),
    *window_rules("served_on", "begin_challenge"),
    TermIs("thirty_days", {"": days(30)}, QZ[46]),
    TermIs("urged_before", {"": wd(3)}, QZ[51]),
    TermIs("three_years", {"": years(3)}, QZ[39]),
    TermIs("publish", {"": wd(20)}, THREE_SYSTEMS.whole),
    Runs("thirty_days", QZ[46], ("surcharge_from",), owed_by="agency"),
    Runs("urged_before", QZ[51], ("urge_served",), owed_by="agency"),
    Runs("three_years", QZ[39], ("suspend",)),
    Runs(
        "publish",
        THREE_SYSTEMS.whole,
        ("decide", "decide_sale", "at_once"),
        ("publish",),
        owed_by="agency",
    ),
    *COERCION_PUBLICITY_RULES,
)
