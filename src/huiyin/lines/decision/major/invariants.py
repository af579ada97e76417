"""The law on major decisions stated a second time, independently of the steps' own gates."""

from __future__ import annotations

from huiyin.kernel.conditions import Answers, Compare, Covers, Done, Exists, Has, Held, Is, Open
from huiyin.kernel.laws import ADVISERS, DISCLOSURE, PRACTICE
from huiyin.kernel.laws import DECISIONS as JC
from huiyin.kernel.procedure import Apart, Counts, Invariant, Never, Roster, Runs, TermIs
from huiyin.kernel.terms import days, wd
from huiyin.kernel.values import Ask, F

_OPEN_TO_PUBLIC = ~Is("confidential", True)

# Whoever advises has answered on the present draft, whatever the answer.
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

INVARIANTS: tuple[Invariant, ...] = (
    Roster(
        {
            "propose": ("secretary", "lead_officer"),
            "refuse_start": ("head",),
            "start": ("head",),
            "draft": ("lead_officer",),
            "ask_unit": ("lead_officer", "lead_head"),
            "unit_answered": ("unit", "lead_officer", "lead_head"),
            "publish_draft": ("lead_officer", "lead_head"),
            "end_comment": ("lead_officer", "lead_head"),
            "hear_public": ("lead_officer", "lead_head"),
            "announce_hearing": ("lead_officer", "lead_head"),
            "send_papers": ("lead_officer", "lead_head"),
            "hold_hearing": ("lead_officer", "lead_head"),
            "cancel_hearing": ("lead_head",),
            "handle_comments": ("lead_officer", "lead_head"),
            "expert": ("expert",),
            "assess_risk": ("assessor", "lead_officer"),
            "fair_review": ("lead_head", "reviewer"),
            "send_review": ("lead_officer", "lead_head"),
            "ask_adviser": ("lead_officer", "lead_head"),
            "adviser_opinion": ("adviser",),
            "review": ("reviewer",),
            "submit": ("lead_head",),
            "adopt": ("head",),
            "send_back": ("head",),
            "reject": ("head",),
            "abandon": ("head",),
            "report_party": ("head", "secretary"),
            "party_replied": ("party_committee", "secretary"),
            "revise_adopted": ("head",),
            "issue": ("head",),
            "screen": ("screener",),
            "publish": ("secretary", "screener"),
            "archive": ("secretary", "lead_officer", "lead_head"),
            "evaluate": ("evaluator",),
            "suspend": ("head",),
            "report_trouble": ("lead_officer", "lead_head"),
            "adjust": ("head",),
        },
        JC[42],
    ),
    Apart(("draft", "review"), JC[25]),
    Apart(("draft", "expert"), JC[20]),
    Apart(("draft", "screen"), DISCLOSURE[17]),
    Apart(("assess_risk", "evaluate"), JC[36]),
    Apart(("expert", "evaluate"), JC[36]),
    Counts("archive", JC[33], times=1),
    Never(
        "start",
        Exists(Ask("entry", "decision.catalogue", match={"name": F("name")})),
        JC[3, 3],
        when=Exists(Ask("entry", "decision.catalogue")),
    ),
    # The public and the units.
    Never("publish_draft", Has("draft_text"), JC[15]),
    Never("publish_draft", _OPEN_TO_PUBLIC, JC[14]),
    Never(
        "publish_draft",
        Compare(F("comment_days"), ">=", 30) | Has("short_reason"),
        JC[15],
    ),
    Never("publish_draft", ~Open("comment"), JC[15]),
    Never("announce_hearing", Has("draft_text"), JC[16]),
    Never("send_papers", Open("hearing"), JC[16]),
    Never("hold_hearing", "send_papers", JC[16]),
    Never("handle_comments", ~Open("comment"), JC[18]),
    Never("handle_comments", ~Open("hearing"), JC[18]),
    Never("expert", Is("conflict", False), JC[20]),
    # Legality.
    Never("send_review", Has("draft_text"), JC[26]),
    Never("send_review", Compare(F("review_days"), ">=", 7), JC[26, 2]),
    Never("review", "send_review", JC[26]),
    Never("review", _ADVISED, JC[28]),
    Never("review", Has("draft_text"), JC[26]),
    # What must not go to the meeting.
    Never(
        "submit",
        Done("end_comment") | Done("hear_public") | Held("hearing"),
        JC[14],
        when=_OPEN_TO_PUBLIC,
    ),
    Never("submit", ~Open("comment"), JC[15]),
    Never("submit", ~Open("hearing"), JC[17]),
    Never("submit", "handle_comments", JC[18], when=_OPEN_TO_PUBLIC),
    Never("submit", ~Open("units"), JC[13]),
    Never("submit", Has("disagreement_note"), JC[13], when=Answers("units", "object")),
    Never("submit", "expert", JC[19], when=Is("professional", True)),
    Never(
        "submit",
        Done("assess_risk", ("risk_result", "controllable")),
        JC[24],
        when=Is("risk_needed", True),
    ),
    Never(
        "submit",
        Done("review", ("review_result", "pass"))
        | Done("review", ("review_result", "risk_stated")),
        JC[25],
    ),
    Never("submit", Covers("review", "draft_text"), JC[25], when=Done("review")),
    Never("submit", _ADVISED, ADVISERS.whole),
    Never("submit", ~Done("adviser_opinion", ("adviser_view", "unlawful")), ADVISERS.whole),
    Never("submit", ~(Done("ask_adviser") & Answers("advice", "unlawful")), ADVISERS.whole),
    Never("submit", Done("fair_review", ("fair_result", "pass")), JC[29], when=Is("market", True)),
    # The meeting and what follows it.
    *(
        invariant
        for step in ("adopt", "send_back", "reject")
        for invariant in (
            Never(step, Is("meeting_kind", "office", "team"), JC[29]),
            Never(step, Is("head_last", True), JC[30]),
            Never(step, Is("dissent_recorded", True), JC[30]),
            Never(step, Has("deviation_reason"), JC[30], when=Is("against_majority", True)),
        )
    ),
    Never("issue", "report_party", JC[31]),
    Never("issue", Done("party_replied", ("party_view", "agree")), JC[31].inference()),
    Never("publish", Done("screen", ("screen_result", "pass")), DISCLOSURE[17]),
    Never("publish", _OPEN_TO_PUBLIC, JC[32]),
    Never("adjust", Has("adjusted_by"), JC[37], when=Is("substantial", True)),
    TermIs("comment_period", {"": days(30)}, JC[15]),
    TermIs("hearing_papers", {"": days(7)}, JC[16]),
    TermIs("publish", {"": wd(20)}, DISCLOSURE[26]),
    Runs("comment_period", JC[15], ("publish_draft",), owed_by="agency"),
    Runs("announced_period", PRACTICE.whole, ("publish_draft",), owed_by="agency"),
    Runs("hearing_papers", JC[16], ("hearing_on",), ("send_papers",), owed_by="agency"),
    Runs("review_time", PRACTICE.whole, ("send_review",), ("review",), owed_by="other_organ"),
    Runs("publish", DISCLOSURE[26], ("issue",), ("publish",), owed_by="agency"),
)
