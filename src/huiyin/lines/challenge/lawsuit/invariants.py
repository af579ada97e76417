"""The law on lawsuits stated a second time, independently of the steps' own gates."""

from __future__ import annotations

from huiyin.kernel.clocks import CLOSING
from huiyin.kernel.conditions import Done, Has, Is
from huiyin.kernel.laws import LITIGATION as XS
from huiyin.kernel.laws import LITIGATION_CASES as JS
from huiyin.kernel.procedure import Counts, Invariant, Never, Roster, Runs, TermIs
from huiyin.kernel.terms import days, months, years

_TOWN = ("officer", "head")
_PLAINTIFF = ("plaintiff", "officer", "head")
_COURT = ("court", "officer", "head")

INVARIANTS: tuple[Invariant, ...] = (
    Roster(
        {
            "file": _PLAINTIFF,
            "receive": _TOWN,
            "defend": _TOWN,
            "supplement": _TOWN,
            "correct_act": _TOWN,
            "judge": _COURT,
            "withdraw": _COURT,
            "mediate": _COURT,
            "terminate": _COURT,
            "judgment_received": _TOWN,
            "appeal": _PLAINTIFF,
            "remand": _COURT,
            "judge_appeal": _COURT,
            "take_effect": _COURT,
            "comply": _TOWN,
            "archive": _TOWN,
        },
        XS[67],
    ),
    Never("defend", Has("evidence"), XS[34]),
    *(
        Never(step, ~Is("evidence_gathered_since", True), XS[35])
        for step in ("defend", "supplement")
    ),
    Never("supplement", Is("supplement_agreed", True), XS[36, 2]),
    Never("appeal", "judge", XS[85]),
    Never("comply", Done("take_effect"), XS[94]),
    Never(
        "comply",
        ~Is("same_act", True) | Is("redo_for_procedure", True),
        XS[71],
        when=Is("redo", True),
    ),
    TermIs("filing_direct", {"": months(6)}, XS[46]),
    TermIs("filing_untold", {"": years(1)}, JS[64]),
    TermIs("filing_after_review", {"": days(15)}, XS[45]),
    TermIs("defence", {"": days(15)}, XS[67]),
    TermIs("appeal", {"judgment": days(15), "ruling": days(10)}, XS[85]),
    *(
        Runs(clock, XS[46], ("act_known_on",), ("file", "receive"), owed_by="applicant")
        for clock in ("filing_direct", "filing_untold")
    ),
    Runs(
        "filing_after_review",
        XS[45],
        ("review_served_on",),
        ("file", "receive"),
        owed_by="applicant",
    ),
    Runs("defence", XS[67], ("receive",), ("defend", CLOSING), owed_by="agency"),
    Runs("appeal", XS[85], ("judgment_received",), ("appeal",), owed_by="party"),
    Runs("compliance", XS[94], ("take_effect",), ("comply",), owed_by="agency"),
    *(Counts(step, XS[67], times=1) for step in ("defend", "archive")),
)
