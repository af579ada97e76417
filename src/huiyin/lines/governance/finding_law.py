"""The rules of rectification stated a second time, independently of the steps' own gates."""

from __future__ import annotations

from huiyin.kernel.conditions import Has, Is
from huiyin.kernel.procedure import Apart, Counts, Invariant, Never, Roster, Runs, TermIs
from huiyin.kernel.terms import Term
from huiyin.lines.governance.finding_sources import CUT, DC, HOUSE, PLAN, UNREAD

OFFICE = ("office", "leader")
VERIFIERS = ("verifier", "office", "finder")

INVARIANTS: tuple[Invariant, ...] = (
    Roster(
        {
            "register": OFFICE,
            "assign": OFFICE,
            "object": OFFICE,
            "objection_answered": ("finder", *OFFICE),
            "strike": OFFICE,
            "plan": ("leader",),
            "report_plan": OFFICE,
            "revise_plan": ("leader",),
            "measure": ("unit", "office"),
            "urge": ("office", "leader", "finder"),
            "submit": ("unit", "office"),
            "send_back": VERIFIERS,
            "verify": VERIFIERS,
            "close_out": ("leader", "finder"),
            "report_result": OFFICE,
            "reopen": ("leader", "finder", "office"),
        },
        DC,
    ),
    Never("strike", Is("struck", True), HOUSE),
    *(Never("plan", Has(fact), PLAN) for fact in ("unit", "handler", "measures", "due")),
    Never("revise_plan", Has("reason"), HOUSE),
    Never("submit", "measure", DC),
    Never("verify", "submit", DC),
    Never("verify", Has("proof"), DC),
    Never("close_out", "verify", DC),
    *(
        Apart((mended, judged), DC)
        for mended in ("submit", "measure")
        for judged in ("verify", "send_back", "close_out")
    ),
    TermIs("whole", {"": Term(3, "m")}, CUT),
    Runs(
        "planning",
        UNREAD,
        ("register",),
        ("plan", "strike"),
        pause=("objection",),
        owed_by="agency",
    ),
    Runs("rectify", DC, ("plan",), ("submit",), restart=("send_back",), owed_by="agency"),
    Runs("again", DC, ("reopen",), ("submit",), owed_by="agency"),
    Runs("whole", CUT, ("report_plan",), ("submit", "close_out"), owed_by="agency"),
    *(Counts(step, HOUSE, times=1) for step in ("object", "report_plan", "report_result")),
    *(Counts(step, DC) for step in ("register", "verify", "close_out")),
)
