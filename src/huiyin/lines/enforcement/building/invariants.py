"""The law on illegal buildings stated a second time."""

from __future__ import annotations

from huiyin.kernel.conditions import (
    Compare,
    Condition,
    Covers,
    Done,
    Exists,
    Has,
    Is,
    Open,
    WorkingDay,
)
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import DISCLOSURE, THREE_SYSTEMS
from huiyin.kernel.laws import LAND as TD
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import PLANNING as GH
from huiyin.kernel.procedure import Apart, Counts, Invariant, Never, Roster, Runs, TermIs
from huiyin.kernel.terms import wd, years
from huiyin.kernel.values import Ask, F, Today
from huiyin.lines.enforcement.court.windows import ASKED, OVER, window_rules
from huiyin.lines.enforcement.invariants import COERCION_PUBLICITY_RULES
from huiyin.lines.enforcement.steps.interruption import INTERRUPTION_RULES

_CARD = Exists(Ask("entry", "enforcement.officers", every_actor="name"))
_OFFICE, _HEADS, _PARTY = ("officer", "office_head"), ("office_head", "head"), ("party", "officer")

_WHO = Roster(
    {
        "register": _OFFICE,
        "investigate": ("officer",),
        "choose": _HEADS,
        "clear": _HEADS,
        "transfer": _HEADS,
        "fine": _HEADS,
        "stop": _HEADS,
        "notify": _OFFICE,
        "defend": _PARTY,
        "recheck": _OFFICE,
        "order": _HEADS,
        "serve_order": ("officer",),
        "begin_challenge": _PARTY,
        "end_challenge": _OFFICE,
        "inquire": _OFFICE,
        "corrected": _PARTY,
        "post": _OFFICE,
        "urge": _OFFICE,
        "urge_served": ("officer",),
        "state": _PARTY,
        "hear": _OFFICE,
        "draft": ("officer",),
        "review": ("reviewer",),
        "decide_execution": ("head",),
        "serve_execution": ("officer",),
        "agree": _HEADS,
        "agreement_broken": _HEADS,
        "suspend": ("head",),
        "resume": ("head",),
        "abandon": ("head",),
        "end": ("head",),
        "demolish": ("officer",),
        "close_case": _HEADS,
        "screen": ("screener",),
        "publish": ("screener", "office_head"),
        "overturned": _HEADS,
        "withdraw": ("screener", "office_head"),
    },
    GH[65],
)


def _urgent_or(rule: Condition) -> Condition:
    return rule | Has("urgent_reason")


def _prepared(step: str) -> tuple[Invariant, ...]:
    """Posted and urged: articles 35 and 44."""
    return (
        Never(step, Done("post") & Compare(Today(), ">", F("self_removal_by")), QZ[44]),
        Never(step, Done("urge_served") & Compare(Today(), ">", F("urge_by")), QZ[35]),
        Never(step, ~Open("suspension"), QZ[39]),
    )


INVARIANTS: tuple[Invariant, ...] = (
    _WHO,
    Counts("investigate", CF[42], actors=2),
    Counts("demolish", CF[42], actors=2),
    Apart(("investigate", "review"), CF[58]),
    Apart(("draft", "review"), CF[58]),
    Apart(("investigate", "screen"), DISCLOSURE[17]),
    Apart(("draft", "screen"), DISCLOSURE[17]),
    Never("investigate", _CARD, CF[42]),
    Never("investigate", Is("certificates_shown", True), CF[55]),
    Never("choose", "investigate", CF[54]),
    Never(
        "choose",
        Is("in_planning_area", True) & Is("permit", "none", "against"),
        GH[65],
        when=Is("track", "planning"),
    ),
    Never("transfer", Is("track", "homestead", "engineering"), TD[78]),
    Never(
        "fine", Exists(Ask("entry", "enforcement.powers", match={"item": F("fine_item")})), GH[65]
    ),
    Never("stop", Is("build_state", "building"), GH[65]),
    Never("stop", ~Is("track", "homestead", "engineering"), GH[65]),
    Never("notify", Is("track", "planning"), GH[65]),
    Never("recheck", "defend", CF[45].inference()),
    Never("order", Is("track", "planning"), GH[65]),
    Never("order", "notify", CF[44].inference()),
    Never("order", "recheck", CF[45].inference(), when=Done("defend")),
    Never("order", Has("party_name"), GH[65]),
    Never("inquire", OVER, QZ[44]),
    Never("post", "serve_order", QZ[44]),
    Never("post", Compare(Today(), ">", F("correct_by")), GH[65]),
    Never("urge", Compare(Today(), ">", F("correct_by")), GH[65]),
    Never("urge_served", "urge", QZ[35]),
    Never("hear", "state", QZ[36]),
    Never(
        "review",
        Exists(Ask("entry", "enforcement.reviewers", every_actor="name")),
        THREE_SYSTEMS.whole,
    ),
    *_prepared("decide_execution"),
    Never("decide_execution", "hear", QZ[36], when=Done("state")),
    Never("decide_execution", Done("review", ("review_opinion", "pass")), THREE_SYSTEMS.whole),
    Never(
        "decide_execution",
        Covers("review", "execution_text"),
        THREE_SYSTEMS.whole,
        when=Done("review") & Has("execution_text"),
    ),
    Never("decide_execution", Has("party_name") & Has("party_address"), QZ[37]),
    *INTERRUPTION_RULES,
    *_prepared("demolish"),
    Never("demolish", _CARD, CF[42]),
    Never("demolish", OVER, QZ[44]),
    Never("demolish", ASKED, QZ[44]),
    Never("demolish", ~Open("challenge"), QZ[44]),
    Never("demolish", "serve_execution", QZ[38]),
    Never("demolish", ~Open("agreement"), QZ[42]),
    Never("demolish", _urgent_or(WorkingDay(statutory=True)), QZ[43]),
    Never("demolish", _urgent_or(WorkingDay()), QZ[43]),
    Never("demolish", _urgent_or(Is("at_night", False)), QZ[43]),
    Never("demolish", Is("utilities_cut", False), QZ[43]),
    Never("demolish", Is("video", True), THREE_SYSTEMS.whole.memory()),
    Never(
        "close_case",
        Done("publish") | Done("screen", ("screen_result", "fail")) | Done("overturned"),
        THREE_SYSTEMS.whole,
        when=Done("decide_execution"),
    ),
    Never("close_case", "withdraw", CF[48, 2], when=Done("overturned") & Done("publish")),
    *window_rules("serve_order", "begin_challenge"),
    TermIs("three_years", {"": years(3)}, QZ[39]),
    TermIs("publish", {"": wd(20)}, THREE_SYSTEMS.whole),
    Runs("three_years", QZ[39], ("suspend",)),
    Runs("publish", THREE_SYSTEMS.whole, ("decide_execution",), ("publish",), owed_by="agency"),
    *COERCION_PUBLICITY_RULES,
)
