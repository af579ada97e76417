"""The rules of contracts stated a second time, independently of the steps' own gates."""

from __future__ import annotations

from huiyin.kernel.conditions import Answers, Compare, Covers, Done, Has, Is
from huiyin.kernel.laws import ADVISERS, TOWN_REVIEW
from huiyin.kernel.laws import CONTRACTS as HT
from huiyin.kernel.procedure import Apart, Counts, Invariant, Never, Roster, Runs, TermIs
from huiyin.kernel.terms import days
from huiyin.kernel.values import F, P

_ADVISED = (
    Done("adviser_opinion", ("adviser_view", "lawful"))
    | Done("adviser_opinion", ("adviser_view", "after_change"))
    | Done("adviser_opinion", ("adviser_view", "unlawful"))
    | (
        Done("ask_adviser")
        & (
            Answers("advice", "lawful")
            | Answers("advice", "after_change")
            | Answers("advice", "unlawful")
        )
    )
)
_BODIES = ("office", "team", "committee", "joint")
_LARGE = Compare(F("amount_fen"), ">=", P("review_from_fen"))

INVARIANTS: tuple[Invariant, ...] = (
    Roster(
        {
            "propose": ("secretary", "lead_officer", "lead_head"),
            "check_party": ("lead_officer", "lead_head"),
            "draft": ("lead_officer", "lead_head"),
            "ask_adviser": ("lead_officer", "lead_head"),
            "adviser_opinion": ("adviser",),
            "review": ("reviewer",),
            "submit": ("lead_head",),
            "decide": ("head", "chair"),
            "send_back": ("head", "chair"),
            "approve": ("head",),
            "drop": ("head",),
            "sign": ("head",),
            "file": ("secretary", "lead_officer", "lead_head"),
            "amend": ("lead_head",),
            "perform": ("lead_officer", "lead_head"),
            "archive": ("secretary", "lead_officer", "lead_head"),
        },
        HT.whole,
    ),
    Apart(("draft", "review"), TOWN_REVIEW.whole),
    Counts("archive", HT.whole, times=1),
    # The review, before the meeting.
    Never("review", Has("draft_text"), TOWN_REVIEW.whole),
    Never("review", _ADVISED, ADVISERS.whole),
    Never("submit", _ADVISED, ADVISERS.whole),
    *(
        invariant
        for step in ("submit", "approve")
        for invariant in (
            Never(step, ~Done("adviser_opinion", ("adviser_view", "unlawful")), ADVISERS.whole),
            Never(step, ~(Done("ask_adviser") & Answers("advice", "unlawful")), ADVISERS.whole),
        )
    ),
    Never("submit", Done("review", ("review_result", "pass")), TOWN_REVIEW.whole),
    # Who decides, by the size.
    Never("approve", Compare(F("amount_fen"), "<", P("meeting_from_fen")), HT.whole),
    *(
        Never(step, Done("review", ("review_result", "pass")), TOWN_REVIEW.whole, when=_LARGE)
        for step in ("approve", "sign")
    ),
    *(
        Never(step, Covers("review", "draft_text"), TOWN_REVIEW.whole, when=Done("review"))
        for step in ("submit", "approve", "sign")
    ),
    *(
        invariant
        for step in ("decide", "send_back")
        for invariant in (
            Never(step, Is("meeting_kind", *_BODIES), HT.whole),
            Never(step, Is("head_last", True), HT.whole),
            Never(step, Is("dissent_recorded", True), HT.whole),
            Never(step, Has("deviation_reason"), HT.whole, when=Is("against_majority", True)),
        )
    ),
    TermIs("filing", {"": days(15)}, HT.whole),
    Runs("filing", HT.whole, ("sign",), ("file",), owed_by="agency"),
)
