"""The law of normative documents stated a second time, independently of the steps' own gates."""

from __future__ import annotations

from huiyin.kernel.conditions import Answers, Compare, Covers, Done, Has, Is, Open, Within
from huiyin.kernel.laws import ADVISERS, BUSINESS, DISCLOSURE, MODEL_TOWNS, TOWN_REVIEW
from huiyin.kernel.laws import NORM_RULES as GF
from huiyin.kernel.procedure import Apart, Counts, Invariant, Never, Roster, Runs, TermIs
from huiyin.kernel.terms import days, wd
from huiyin.kernel.values import F

_MARKET = Is("market", True)
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
            "draft": ("lead_officer", "lead_head"),
            "publish_draft": ("lead_officer", "lead_head"),
            "end_comment": ("lead_officer", "lead_head"),
            "hear_public": ("lead_officer", "lead_head"),
            "handle_comments": ("lead_officer", "lead_head"),
            "fair_review": ("lead_head", "reviewer"),
            "ask_adviser": ("lead_officer", "lead_head"),
            "adviser_opinion": ("adviser",),
            "review": ("reviewer",),
            "submit": ("lead_head",),
            "adopt": ("head", "chair"),
            "send_back": ("head", "chair"),
            "drop": ("head",),
            "issue": ("head",),
            "screen": ("screener",),
            "publish": ("secretary", "screener"),
            "explain": ("secretary", "lead_officer", "lead_head"),
            "file": ("secretary", "reviewer"),
            "filing_answered": ("filing_organ", "secretary", "reviewer"),
            "evaluate": ("reviewer", "lead_officer", "lead_head"),
            "renew": ("head",),
            "clean": ("reviewer", "secretary"),
            "repeal": ("head",),
            "lapse": ("secretary", "head"),
            "archive": ("secretary", "lead_officer", "lead_head"),
        },
        GF.whole,
    ),
    Apart(("draft", "review"), TOWN_REVIEW.whole),
    Apart(("draft", "screen"), DISCLOSURE[17]),
    Counts("archive", GF.whole, times=1),
    # The public.
    Never("publish_draft", Has("draft_text"), MODEL_TOWNS[24]),
    Never("publish_draft", Compare(F("comment_days"), ">=", 7), MODEL_TOWNS[24]),
    Never(
        "publish_draft",
        Compare(F("comment_days"), ">=", 30) | Has("short_reason"),
        BUSINESS[62],
        when=_MARKET,
    ),
    Never("publish_draft", ~Open("comment"), GF.whole),
    Never("handle_comments", ~Open("comment"), GF.whole),
    # What must not go to the meeting.
    Never("review", Has("draft_text"), TOWN_REVIEW.whole),
    Never("review", _ADVISED, ADVISERS.whole),
    Never("submit", ~Open("comment"), GF.whole),
    Never("submit", "handle_comments", GF.whole),
    Never("submit", Done("end_comment") | Done("hear_public"), GF.whole),
    Never("submit", "end_comment", BUSINESS[62], when=_MARKET),
    Never("submit", Done("fair_review", ("fair_result", "pass")), BUSINESS[63], when=_MARKET),
    Never("submit", _ADVISED, ADVISERS.whole),
    Never("submit", ~Done("adviser_opinion", ("adviser_view", "unlawful")), ADVISERS.whole),
    Never("submit", ~(Done("ask_adviser") & Answers("advice", "unlawful")), ADVISERS.whole),
    Never("submit", Done("review", ("review_result", "pass")), TOWN_REVIEW.whole),
    Never("submit", Done("review", ("review_result", "pass")), BUSINESS[63], when=_MARKET),
    Never("submit", Covers("review", "draft_text"), TOWN_REVIEW.whole, when=Done("review")),
    # The meeting.
    *(
        invariant
        for step in ("adopt", "send_back")
        for invariant in (
            Never(step, Is("meeting_kind", *_BODIES), GF.whole),
            Never(step, Is("head_last", True), GF.whole),
            Never(step, Is("dissent_recorded", True), GF.whole),
            Never(step, Has("deviation_reason"), GF.whole, when=Is("against_majority", True)),
        )
    ),
    # Number, publication, validity.
    Never("issue", Has("registered_number"), GF.whole),
    Never("issue", Has("valid_until"), GF.whole),
    Never("publish", Done("screen", ("screen_result", "pass")), DISCLOSURE[17]),
    Never("publish", Covers("screen", "issued_text"), DISCLOSURE[17], when=Done("screen")),
    Never("renew", "evaluate", GF.whole),
    Never("renew", Within("validity"), GF.whole),
    TermIs("comment_period", {"": wd(7)}, MODEL_TOWNS[24]),
    TermIs("market_period", {"": days(30)}, BUSINESS[62]),
    TermIs("publish", {"": wd(20)}, DISCLOSURE[26]),
    TermIs("filing", {"": days(15)}, GF.whole),
    Runs("comment_period", MODEL_TOWNS[24], ("publish_draft",), owed_by="agency"),
    Runs("market_period", BUSINESS[62], ("publish_draft",), owed_by="agency"),
    Runs("publish", DISCLOSURE[26], ("issue",), ("publish", "repeal", "lapse"), owed_by="agency"),
    Runs("filing", GF.whole, ("publish",), ("file", "repeal", "lapse"), owed_by="agency"),
    Runs("validity", GF.whole, ("effective_on",), ("repeal", "lapse"), owed_by="other_organ"),
)
