"""The law on reviews stated a second time, independently of the steps' own gates."""

from __future__ import annotations

from datetime import date

from huiyin.kernel.clocks import CLOSING
from huiyin.kernel.conditions import Compare, Done, Has, Is
from huiyin.kernel.laws import LITIGATION as XS
from huiyin.kernel.laws import RECONSIDERATION as FY
from huiyin.kernel.procedure import Counts, Invariant, Never, Roster, Runs, TermIs
from huiyin.kernel.terms import days, wd, years
from huiyin.kernel.values import Today

_TOWN = ("officer", "head")
_ORGAN = ("organ", "officer", "head")
_APPLICANT = ("applicant", "officer", "head")
_NEW = Compare(Today(), ">=", date(2024, 1, 1))

INVARIANTS: tuple[Invariant, ...] = (
    Roster(
        {
            "apply": _APPLICANT,
            "apply_here": _APPLICANT,
            "forward": _TOWN,
            "not_accepted": _ORGAN,
            "receive": _TOWN,
            "to_ordinary": _ORGAN,
            "answer": _TOWN,
            "supplement": _TOWN,
            "hear": _TOWN,
            "correct_act": _TOWN,
            "document_asked": _ORGAN,
            "document_answered": _TOWN,
            "suspend": _ORGAN,
            "resume": _ORGAN,
            "decision_extended": _ORGAN,
            "decide": _ORGAN,
            "withdraw": _APPLICANT,
            "terminate": _ORGAN,
            "decision_received": _TOWN,
            "applicant_received": ("organ", *_APPLICANT),
            "comply": _TOWN,
            "opinion_received": _TOWN,
            "opinion_reported": _TOWN,
            "sued": _APPLICANT,
            "archive": _TOWN,
        },
        FY[48],
    ),
    Never("apply_here", Is("act_kind", "spot_penalty"), FY[32, 1]),
    Never("apply_here", _NEW, FY[32, 1]),
    Never("to_ordinary", Is("review_procedure", "ordinary"), FY[55]),
    Never("answer", Has("evidence"), FY[70]),
    *(
        Never(step, ~Is("evidence_gathered_since", True), FY[46, 1])
        for step in ("answer", "supplement")
    ),
    Never("supplement", Is("supplement_agreed", True), FY[46, 2]),
    *(
        Never("hear", Is("head_attended", True) | Has(said), FY[51, 3], when=_NEW)
        for said in ("absence_reason", "delegate")
    ),
    Never("document_answered", "document_asked", FY[58]),
    Never("comply", Done("decision_received"), FY[77]),
    Never(
        "comply",
        ~Is("same_act", True) | Is("redo_for_procedure", True),
        FY[64, 2],
        when=Is("redo", True),
    ),
    Never("opinion_reported", "opinion_received", FY[76]),
    TermIs("application", {"2017": days(60), "2023": days(60)}, FY[20]),
    TermIs("application_at_most", {"2023": years(1)}, FY[20, 3]),
    TermIs("forwarding", {"2023": wd(5)}, FY[32, 2]),
    TermIs("answer", {"2017": days(10), "2023": wd(10)}, FY[48]),
    TermIs("answer_simple", {"2023": wd(5)}, FY[54]),
    TermIs("document_answer", {"2023": wd(10)}, FY[58]),
    TermIs("decision", {"2017": days(60), "2023": days(60)}, FY[62, 1]),
    TermIs("decision_simple", {"2023": days(30)}, FY[62, 2]),
    TermIs("opinion_report", {"2023": days(60)}, FY[76]),
    TermIs("lawsuit", {"": days(15)}, XS[45]),
    *(
        Runs(clock, FY[20], start, ("apply", "apply_here", "receive"), owed_by="applicant")
        for clock, start in (
            ("application", ("act_served_on", "remedy_known_on")),
            ("application_at_most", ("act_served_on",)),
        )
    ),
    Runs("forwarding", FY[32, 2], ("apply_here",), ("forward", CLOSING), owed_by="agency"),
    *(
        Runs(clock, FY[48], ("receive",), ("answer", CLOSING), owed_by="agency")
        for clock in ("answer", "answer_simple")
    ),
    Runs(
        "document_answer",
        FY[58],
        ("document_asked",),
        ("document_answered", CLOSING),
        owed_by="agency",
    ),
    Runs(
        "decision",
        FY[62, 1],
        ("accepted_on",),
        (CLOSING,),
        pause=("suspension",),
        extend="decision_extended +30d/+30d x1",
        owed_by="other_organ",
    ),
    Runs(
        "decision_simple",
        FY[62, 2],
        ("accepted_on",),
        (CLOSING,),
        pause=("suspension",),
        owed_by="other_organ",
    ),
    Runs("compliance", FY[77], ("decision_received",), ("comply",), owed_by="agency"),
    Runs("opinion_report", FY[76], ("opinion_received",), ("opinion_reported",), owed_by="agency"),
    Runs("lawsuit", XS[45], ("applicant_received",), ("sued",), owed_by="applicant"),
    *(
        Counts(step, FY[48], times=1)
        for step in (
            "answer",
            "decision_extended",
            "decision_received",
            "applicant_received",
            "sued",
            "archive",
        )
    ),
)
