"""The law on proactive disclosure stated a second time, independently of the steps' own gates."""

from __future__ import annotations

from huiyin.kernel.clocks import CLOSING
from huiyin.kernel.conditions import Covers, Done, Exists, Has, Is, Open
from huiyin.kernel.laws import BUDGET, PRACTICE
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.procedure import Apart, Counts, Invariant, Never, Roster, Runs, TermIs
from huiyin.kernel.terms import days, months, wd
from huiyin.kernel.values import Ask, F, Today

_STAFF = ("officer", "info_head")

INVARIANTS: tuple[Invariant, ...] = (
    Roster(
        {
            "register": _STAFF,
            "draft": ("officer",),
            "check": ("officer", "info_head", "leader"),
            "secrecy_review": ("reviewer",),
            "ask_upward": ("reviewer", "info_head"),
            "upward_answered": ("upper", "reviewer", "info_head"),
            "publish": _STAFF,
            "withhold": ("info_head", "leader"),
            "drop": ("info_head", "leader"),
            "post": _STAFF,
            "take_down": ("reviewer", *_STAFF),
            "hand_over": _STAFF,
            "evaluate": ("reviewer", "info_head"),
            "reopen": ("info_head", "leader"),
        },
        GK[4],
    ),
    # Reviewed first, by somebody else, this text and no other; in doubt only after the answer.
    Apart(("draft", "secrecy_review"), GK[17]),
    Never(
        "publish",
        Done("secrecy_review", ("review_result", "pass"))
        | Done("upward_answered", ("upward_answer", "pass")),
        GK[17, 2],
    ),
    Never(
        "publish",
        Covers("secrecy_review", "published_text"),
        GK[17, 2],
        when=Done("secrecy_review") & Has("published_text"),
    ),
    Never("publish", ~Open("upward"), GK[17, 3]),
    Never("withhold", ~Open("upward"), GK[17, 3]),
    Never("ask_upward", Done("secrecy_review", ("review_result", "doubt")), GK[17, 3]),
    Never("publish", ~Is("open_mode", "asked"), GK[13, 2]),
    Never(
        "publish",
        Exists(
            Ask("entry", "publication.channels", match={"kind": F("channel")}, valid_on=Today())
        ),
        PRACTICE.whole,
    ),
    Never(
        "register",
        Has("budget_kind"),
        BUDGET[14],
        when=Is("begins", "approved", "replied"),
    ),
    Never("reopen", Done("evaluate", ("evaluation", "open")), GK[18]),
    Counts("publish", GK[26], times=1),
    Counts("post", GK[23], times=1),
    TermIs("publish", {"": wd(20)}, GK[26]),
    TermIs("publish_budget", {"": days(20)}, BUDGET[14]),
    TermIs("evaluate", {"": months(12)}, GK[18].inference()),
    *(
        Runs(
            clock,
            cite,
            ("made_on",),
            (CLOSING,),
            restart=("reopen",),
            pause=("upward",),
            owed_by="agency",
        )
        for clock, cite in (("publish", GK[26]), ("publish_budget", BUDGET[14]))
    ),
    Runs("take_down", PRACTICE.whole, ("display_until",), ("take_down",), owed_by="agency"),
    Runs("evaluate", GK[18], ("withhold",), ("reopen",), restart=("evaluate",), owed_by="agency"),
)
