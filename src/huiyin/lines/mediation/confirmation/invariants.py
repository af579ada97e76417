"""The law on confirmation stated a second time, independently of the steps' own gates."""

from __future__ import annotations

from huiyin.kernel.clocks import CLOSING
from huiyin.kernel.conditions import Has, Is
from huiyin.kernel.laws import CONFIRMATION as FS
from huiyin.kernel.laws import MEDIATION as TJF
from huiyin.kernel.procedure import Counts, Invariant, Never, Roster, Runs, TermIs
from huiyin.kernel.terms import days

_CLERKS = ("clerk", "mediator", "chair")
_COURT = ("court", *_CLERKS)

INVARIANTS: tuple[Invariant, ...] = (
    Roster(
        {
            "register": _CLERKS,
            "apply": ("party",),
            "let_go": ("party", *_CLERKS),
            "court_accepted": _COURT,
            "court_declined": _COURT,
            "withdraw": ("party", *_COURT),
            "court_extended": _COURT,
            "court_decided": _COURT,
            "enforcement_asked": ("party", *_CLERKS),
        },
        TJF[33],
    ),
    *(
        Never("apply", ~Is("confirms", bond), FS[4, 2])
        for bond in ("status", "adoption", "marriage")
    ),
    *(Never("apply", Has(paper), FS[3]) for paper in ("agreement_text", "identity_papers")),
    Never("apply", Has("authorisation"), FS[3], when=Is("by_agent", True)),
    Never("enforcement_asked", Is("confirmation", "confirmed"), FS[9]),
    TermIs("request", {"": days(30)}, TJF[33, 1]),
    TermIs("court_acceptance", {"": days(3)}, FS[4, 1]),
    TermIs("court_decision", {"": days(15)}, FS[5, 1]),
    Runs("request", TJF[33], ("effective_on",), ("apply",), owed_by="party"),
    Runs("court_acceptance", FS[4], ("apply",), ("court_accepted", CLOSING), owed_by="court"),
    Runs(
        "court_decision",
        FS[5],
        ("court_accepted",),
        (CLOSING,),
        extend="court_extended +10d x1",
        owed_by="court",
    ),
    Counts("apply", TJF[33, 1], actors=2),
    Counts("court_extended", FS[5, 1], times=1),
)
