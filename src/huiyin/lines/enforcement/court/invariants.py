"""The law on applications to the court stated a second time."""

from __future__ import annotations

from huiyin.kernel.conditions import Done, Has, Is, Open
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.procedure import (
    Counts,
    Invariant,
    Never,
    Roster,
    Runs,
    TermIs,
)
from huiyin.kernel.terms import days, months, wd
from huiyin.lines.enforcement.court.windows import ASKED, OVER, window_rules

INVARIANTS: tuple[Invariant, ...] = (
    Roster(
        {
            "open": ("officer", "office_head"),
            "begin_challenge": ("party", "officer"),
            "end_challenge": ("officer", "office_head"),
            "inquire": ("officer", "office_head"),
            "urge": ("officer", "office_head"),
            "urge_served": ("officer",),
            "state": ("party", "officer"),
            "recheck": ("officer", "office_head"),
            "apply": ("head",),
            "accepted": ("officer", "office_head"),
            "refused": ("officer", "office_head"),
            "granted": ("officer", "office_head"),
            "denied": ("officer", "office_head"),
            "object": ("head",),
            "reopened": ("officer", "office_head"),
            "accept_ruling": ("office_head", "head"),
            "performed": ("party", "officer"),
            "executed": ("officer", "office_head"),
            "end": ("head",),
        },
        QZ[53],
    ),
    Counts("apply", QZ[53]),
    Never("inquire", OVER, QZ[53]),
    Never("urge_served", "urge", QZ[54]),
    Never("recheck", "state", QZ[36]),
    Never("apply", OVER, QZ[53]),
    Never("apply", ASKED, QZ[53]),
    Never("apply", ~Open("challenge"), QZ[53]),
    Never("apply", "urge_served", QZ[54]),
    Never("apply", "recheck", QZ[36], when=Done("state")),
    Never("apply", Has("application"), QZ[55]),
    Never("apply", Is("signed_sealed", True), QZ[55]),
    *window_rules("served_on", "begin_challenge"),
    TermIs("apply", {"": months(3)}, QZ[53]),
    TermIs("urging", {"": wd(10)}, QZ[54]),
    TermIs("accept", {"": wd(5)}, QZ[56]),
    TermIs("object", {"": days(15)}, QZ[56]),
    TermIs("ruling", {"": days(30)}, QZ[58]),
    Runs(
        "apply",
        QZ[53],
        ("end:suit_window", "end:suit_untold", "deferred_until", "upheld_on"),
        ("apply",),
    ),
    Runs("urging", QZ[54], ("urge_served",)),
    Runs("accept", QZ[56], ("apply",), ("accepted", "refused"), owed_by="court"),
    Runs("object", QZ[56], ("refused", "denied"), ("object",)),
    Runs("ruling", QZ[58], ("accepted", "reopened"), ("granted", "denied"), owed_by="court"),
)
