"""The law on petitions stated a second time, independently of the steps' own gates."""

from __future__ import annotations

from datetime import date

from huiyin.kernel.clocks import CLOSING
from huiyin.kernel.conditions import Compare, Has, Is, Open, SameName, Within
from huiyin.kernel.laws import PETITIONS as XF
from huiyin.kernel.procedure import Barred, Counts, Invariant, Never, Roster, Runs, TermIs
from huiyin.kernel.terms import days, wd
from huiyin.kernel.values import F

_STAFF = ("window", "officer", "head")
_HANDLERS = ("officer", "head")
_OLD = Compare(F("received_on"), "<", date(2022, 5, 1))

_BY = {
    "register": ("window", "officer"),
    "reclassify": _HANDLERS,
    "assign_lead": ("head",),
    "recuse": ("head",),
    "report_urgent": _STAFF,
    "accept": _STAFF,
    "accept_unnamed": _STAFF,
    "object": _HANDLERS,
    "return_agreed": ("forwarder", *_STAFF),
    "return_refused": ("forwarder", *_STAFF),
    "refer": _STAFF,
    "decline_final": _STAFF,
    "withdraw": ("petitioner", *_STAFF),
    "reply_suggestion": _HANDLERS,
    "transfer_accusation": _HANDLERS,
    "answer_accusation": _HANDLERS,
    "lead_away": _HANDLERS,
    "perform_duty": _HANDLERS,
    "hear": _HANDLERS,
    "investigate": _HANDLERS,
    "hold_hearing": _HANDLERS,
    "approve_extension": ("head",),
    "extend": _HANDLERS,
    "settle": _HANDLERS,
    "opinion": ("head",),
    "serve": _STAFF,
    "follow_up": _HANDLERS,
    "ask_review": ("petitioner", *_STAFF),
    "review_decided": ("reviewer", *_STAFF),
    "review_served": ("petitioner", "reviewer", *_STAFF),
    "ask_recheck": ("petitioner", *_STAFF),
    "recheck_hearing": ("rechecker", *_STAFF),
    "recheck_hearing_ended": ("rechecker", *_STAFF),
    "recheck_decided": ("rechecker", *_STAFF),
    "record_resolution": _HANDLERS,
    "rate": ("petitioner", *_STAFF),
}

INVARIANTS: tuple[Invariant, ...] = (
    Roster(_BY, XF[23]),
    Barred("accused", tuple(_BY), XF[30, 3]),
    Barred("recused", tuple(step for step in _BY if step != "recuse"), XF[28, 3]),
    Never(
        "register",
        Compare(F("representatives"), "<=", 5),
        XF[20, 3],
        when=Is("channel", "visit") & Has("representatives"),
    ),
    Never("register", Has("forwarder"), XF[23, 3], when=Is("source", "forwarded")),
    Never("accept", ~Is("identity_unclear", True), XF[23, 2]),
    Never("accept_unnamed", Is("identity_unclear", True), XF[23, 2]),
    Never("object", Is("source", "forwarded"), XF[23, 3]),
    Never("object", ~_OLD, XF[23, 3]),
    Never("refer", Is("source", "direct") | _OLD, XF[23]),
    Never("reply_suggestion", Is("kind", "suggestion"), XF[29]),
    *(
        Never(step, Is("kind", "accusation"), XF[30])
        for step in ("transfer_accusation", "answer_accusation")
    ),
    *(
        Never(step, Is("kind", "claim"), XF[31])
        for step in ("lead_away", "perform_duty", "settle", "opinion")
    ),
    Never("transfer_accusation", ~SameName("transferred_to", "accused"), XF[30, 3]),
    Never("extend", "approve_extension", XF[34]),
    Never("extend", Has("extension_told_on"), XF[34]),
    Never("extend", Within("handling"), XF[34].inference()),
    Never("settle", Is("parties_agree", True), XF[33]),
    Never("settle", Has("settlement"), XF[33]),
    Never("opinion", "hear", XF[31, 1, 6]),
    Never("opinion", "investigate", XF[31, 1, 6]),
    Never("opinion", Has("opinion_facts"), XF[32, 1]),
    Never("opinion", Has("opinion_basis"), XF[32, 1]),
    Never("serve", "opinion", XF[35]),
    Never("follow_up", Is("opinion", "claim.supported"), XF[32, 2]),
    Never("ask_review", "opinion", XF[35]),
    Never("review_served", "review_decided", XF[36]),
    Never("ask_recheck", "review_decided", XF[36]),
    Never("recheck_hearing", Open("recheck"), XF[36, 2]),
    TermIs("notice", {"2005": days(15), "2022": days(15)}, XF[23]),
    TermIs("objection_time", {"2022": wd(5)}, XF[23, 3]),
    TermIs("handling", {"2005": days(60), "2022": days(60)}, XF[34]),
    TermIs("review_request", {"": days(30)}, XF[35]),
    TermIs("review_decision", {"": days(30)}, XF[35]),
    TermIs("recheck_request", {"": days(30)}, XF[36]),
    TermIs("recheck_decision", {"": days(30)}, XF[36]),
    Runs(
        "notice",
        XF[23],
        ("received_on",),
        ("accept", "accept_unnamed", CLOSING),
        waiting=("objection",),
        owed_by="agency",
    ),
    Runs("objection_time", XF[23, 3], ("received_on",), ("object",), owed_by="agency"),
    Runs(
        "handling",
        XF[34],
        ("accept", "accept_unnamed"),
        (CLOSING,),
        extend="extend +30d/+30d x1",
        owed_by="agency",
    ),
    Runs("review_request", XF[35], ("serve",), ("ask_review",), owed_by="applicant"),
    Runs("review_decision", XF[35], ("ask_review",), ("review_decided",), owed_by="other_organ"),
    Runs("recheck_request", XF[36], ("review_served",), ("ask_recheck",), owed_by="applicant"),
    Runs(
        "recheck_decision",
        XF[36],
        ("ask_recheck",),
        ("recheck_decided",),
        pause=("recheck_hearing",),
        owed_by="other_organ",
    ),
    *(
        Counts(step, XF[34], times=1)
        for step in (
            "object",
            "approve_extension",
            "extend",
            "serve",
            "ask_review",
            "review_served",
            "ask_recheck",
        )
    ),
)
