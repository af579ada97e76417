"""The law on annual reports stated a second time, independently of the steps' own gates."""

from __future__ import annotations

from huiyin.kernel.conditions import Covers, Done, Has, Is
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import PRACTICE, REPORTING
from huiyin.kernel.procedure import Apart, Counts, Invariant, Never, Roster, Runs, TermIs
from huiyin.lines.governance.report_clocks import COUNTY_DAY, ENFORCEMENT_DAY

_DC, _HOUSE = REPORTING.whole, PRACTICE.whole
_OFFICE = ("office", "drafter")
_PASS = Done("secrecy_review", ("review_result", "pass")) | Done(
    "upward_answered", ("upward_answer", "pass")
)
_FAIL = Done("secrecy_review", ("review_result", "fail")) | Done(
    "upward_answered", ("upward_answer", "fail")
)

INVARIANTS: tuple[Invariant, ...] = (
    Roster(
        {
            "begin": ("drafter", "office"),
            "draft": ("drafter",),
            "check": ("checker",),
            "secrecy_review": ("reviewer",),
            "ask_upward": ("reviewer", "office"),
            "upward_answered": ("superior", "reviewer", "office"),
            "consider": ("head", "office"),
            "approve": ("head",),
            "send_up": _OFFICE,
            "publish": _OFFICE,
            "withhold": ("head",),
            "finish": _OFFICE,
            "correct": ("head", "office"),
            "give_up": ("head",),
        },
        _DC,
    ),
    *(Never(step, Has("text"), GK[17, 2]) for step in ("check", "secrecy_review", "consider")),
    Never("approve", Has("text"), _DC),
    Never("approve", Covers("check", "text"), _HOUSE),
    Never("approve", Done("check", ("check_result", "pass")), _HOUSE),
    Never("approve", Is("contents_complete", True), _DC, when=Is("kind", "rule-of-law")),
    Never("approve", Is("contents_complete", True), GK[50], when=Is("kind", "disclosure")),
    Never("ask_upward", Is("review_result", "doubt"), GK[17, 3]),
    Never("send_up", Covers("approve", "text"), _DC),
    Never("send_up", Has("copied_to"), _DC, when=Is("kind", "rule-of-law")),
    Never("publish", ~Is("kind", "duty-report"), _HOUSE),
    Never("publish", Is("kind", "rule-of-law", "disclosure", "enforcement"), _HOUSE),
    Never("publish", _PASS, GK[17, 2]),
    Never("publish", Covers("secrecy_review", "text"), GK[17, 2]),
    Never("publish", Covers("approve", "text"), _DC),
    Never("withhold", _FAIL, GK[17, 2]),
    Never("finish", "send_up", _HOUSE),
    Never("finish", ~Is("kind", "rule-of-law"), REPORTING[24]),
    Never("finish", ~Is("kind", "disclosure"), COUNTY_DAY),
    *(Apart(("draft", later), _DC) for later in ("check", "secrecy_review", "approve")),
    TermIs("sent_up", {"": "<03-01"}, _DC),
    TermIs("made_public", {"": "<04-01"}, REPORTING[24]),
    TermIs("disclosure_public", {"": "{annual_report_day}"}, COUNTY_DAY),
    TermIs("enforcement_public", {"": "{enforcement_report_day}"}, ENFORCEMENT_DAY),
    Runs("sent_up", _DC, ("period_to",), ("send_up", "give_up"), owed_by="agency"),
    Runs("made_public", REPORTING[24], ("period_to",), ("publish", "give_up"), owed_by="agency"),
    Runs(
        "disclosure_public",
        COUNTY_DAY,
        ("period_to",),
        ("publish", "give_up"),
        owed_by="agency",
    ),
    Runs(
        "enforcement_public",
        ENFORCEMENT_DAY,
        ("period_to",),
        ("publish", "finish", "give_up"),
        owed_by="agency",
    ),
    *(Counts(step, _DC) for step in ("draft", "check", "secrecy_review", "approve", "publish")),
)
