"""The rules of legal opinions stated a second time, independently of the steps' own gates."""

from __future__ import annotations

from huiyin.kernel.conditions import Exists, Has, Is, Open
from huiyin.kernel.laws import ADVISERS as GW
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Counts, Invariant, Never, Roster, Runs, TermIs
from huiyin.kernel.terms import wd
from huiyin.kernel.values import Ask, F

INVARIANTS: tuple[Invariant, ...] = (
    Roster(
        {
            "request": ("unit_officer", "manager"),
            "assign": ("manager",),
            "ask_more": ("adviser",),
            "supply": ("unit_officer", "manager"),
            "answer": ("adviser",),
            "withdraw": ("unit_officer", "manager"),
            "adopt": ("unit_officer", "manager"),
            "archive": ("unit_officer", "manager"),
        },
        GW.whole,
    ),
    Counts("archive", PRACTICE.whole, times=1),
    Never(
        "assign",
        Exists(Ask("entry", "adviser.engagements", match={"person": F("adviser_name")})),
        GW.whole,
    ),
    Never("assign", ~Is("interest", True), PRACTICE.whole),
    Never("ask_more", ~Open("supplement"), PRACTICE.whole),
    Never("answer", Has("adviser_name"), PRACTICE.whole),
    Never("answer", ~Open("supplement"), PRACTICE.whole),
    Never(
        "answer",
        Has("points"),
        PRACTICE.whole,
        when=Is("view", "after_change") | Is("view", "unlawful"),
    ),
    Never(
        "answer",
        Exists(Ask("entry", "adviser.engagements", match={"person": F("adviser_name")})),
        GW.whole,
    ),
    Never("adopt", Is("adopted", "all") | Has("reason"), PRACTICE.whole),
    TermIs("usual", {"": wd(5)}, PRACTICE.whole),
    Runs(
        "agreed",
        PRACTICE.whole,
        ("request",),
        ("answer", "withdraw"),
        pause=("supplement",),
        owed_by="other_organ",
    ),
    Runs(
        "usual",
        PRACTICE.whole,
        ("request",),
        ("answer", "withdraw"),
        pause=("supplement",),
        owed_by="other_organ",
    ),
)
