"""The rules of 三重一大 stated a second time, independently of the steps' own gates."""

from __future__ import annotations

from huiyin.kernel.conditions import Answers, Compare, Covers, Done, Has, Is
from huiyin.kernel.laws import ADVISERS, DISCLOSURE, TOWN_REVIEW
from huiyin.kernel.laws import DECISIONS as JC
from huiyin.kernel.laws import THREE_MAJOR as SZ
from huiyin.kernel.procedure import Apart, Counts, Invariant, Never, Roster
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

INVARIANTS: tuple[Invariant, ...] = (
    Roster(
        {
            "propose": ("secretary", "lead_officer", "lead_head"),
            "leave_out": ("head", "secretary"),
            "study": ("lead_officer", "lead_head"),
            "plan": ("lead_officer", "lead_head"),
            "ask_adviser": ("lead_officer", "lead_head"),
            "adviser_opinion": ("adviser",),
            "review": ("reviewer",),
            "submit": ("lead_head", "secretary"),
            "resolve": ("head", "chair"),
            "send_back": ("head", "chair"),
            "reject": ("head", "chair"),
            "abandon": ("head", "lead_head"),
            "carry_out": ("lead_officer", "lead_head"),
            "word": ("secretary", "lead_officer", "lead_head"),
            "screen": ("screener",),
            "publish": ("secretary", "screener"),
            "archive": ("secretary", "lead_officer", "lead_head"),
        },
        SZ.whole,
    ),
    Apart(("plan", "review"), TOWN_REVIEW.whole),
    Apart(("plan", "screen"), DISCLOSURE[17]),
    Apart(("word", "screen"), DISCLOSURE[17]),
    Counts("archive", SZ.whole, times=1),
    # What the town may settle without the meeting.
    Never("leave_out", Is("item_class", "funds", "project"), SZ.whole),
    Never(
        "leave_out",
        Compare(F("amount_fen"), "<", P("large_funds_fen")),
        SZ.whole,
        when=Is("item_class", "funds"),
    ),
    Never(
        "leave_out",
        Compare(F("amount_fen"), "<", P("large_project_fen")),
        SZ.whole,
        when=Is("item_class", "project"),
    ),
    # What must not go to the meeting.
    Never("review", Has("plan_text"), TOWN_REVIEW.whole),
    Never("submit", "study", SZ.whole),
    Never("submit", Has("major_number"), JC[3], when=Is("administrative", True)),
    Never("submit", _ADVISED, ADVISERS.whole),
    Never("submit", ~Done("adviser_opinion", ("adviser_view", "unlawful")), ADVISERS.whole),
    Never("submit", ~(Done("ask_adviser") & Answers("advice", "unlawful")), ADVISERS.whole),
    Never("submit", Done("review", ("review_result", "pass")), TOWN_REVIEW.whole),
    Never("submit", Covers("review", "plan_text"), TOWN_REVIEW.whole, when=Done("review")),
    # The meeting and what follows it.
    *(
        invariant
        for step in ("resolve", "send_back", "reject")
        for invariant in (
            Never(step, Is("meeting_kind", *_BODIES), SZ.whole),
            Never(step, Is("head_last", True), SZ.whole),
            Never(step, Is("dissent_recorded", True), SZ.whole),
            Never(step, Has("deviation_reason"), SZ.whole, when=Is("against_majority", True)),
            Never(step, Is("quorum", True), SZ.whole),
        )
    ),
    Never("screen", Has("public_text"), DISCLOSURE[17]),
    Never("publish", Done("screen", ("screen_result", "pass")), DISCLOSURE[17]),
    Never("publish", Covers("screen", "public_text"), DISCLOSURE[17], when=Done("screen")),
)
