"""The law on requests stated a second time, independently of the steps' own gates.

`huiyin law lint` holds the definition against these; a mutant that drops a gate, shifts a term or
flips a unit must contradict one of them.
"""

from __future__ import annotations

from datetime import date

from huiyin.kernel.clocks import CLOSING
from huiyin.kernel.conditions import (
    Answers,
    Compare,
    Covers,
    Done,
    Expired,
    Has,
    Is,
    Open,
    Within,
)
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import DISCLOSURE_CASES as FS
from huiyin.kernel.laws import DISCLOSURE_FEES as FEES
from huiyin.kernel.procedure import Apart, Counts, Invariant, Never, Roster, Runs, TermIs
from huiyin.kernel.terms import Term, wd
from huiyin.kernel.values import Ask, F, P, Today

_STAFF = ("window", "officer", "info_head")
_SIGN = ("info_head", "leader")

INVARIANTS: tuple[Invariant, ...] = (
    Roster(
        {
            "receive": ("window", "officer"),
            "confirm": ("window", "officer"),
            "ask_correction": ("officer", "info_head"),
            "corrected": ("applicant", "window", "officer"),
            "lapse_uncorrected": _SIGN,
            "ask_third": ("officer", "info_head"),
            "third_answered": ("third_party", *_STAFF),
            "notify_override": _SIGN,
            "ask_maker": ("officer", "info_head"),
            "maker_answered": ("co_maker", *_STAFF),
            "consent_extension": ("info_head",),
            "extend": ("officer", "info_head"),
            "ask_reasons": ("officer", "info_head"),
            "reasons_given": ("officer", "info_head"),
            "set_delay": ("info_head", "leader"),
            "notify_fee": ("officer", "info_head"),
            "fee_paid": ("applicant", *_STAFF),
            "search": ("officer",),
            "draft": ("officer",),
            "secrecy_review": ("reviewer",),
            "ask_upward": ("reviewer", "info_head"),
            "upward_answered": ("reviewer", "info_head"),
            "serve": _STAFF,
            "tell_overdue": _SIGN,
            "third_received": _STAFF,
            "maker_received": _STAFF,
            "lapse_unpaid": _SIGN,
            "withdraw": ("applicant", *_STAFF),
            **dict.fromkeys(
                (
                    "grant",
                    "grant_part",
                    "refuse_by_law",
                    "refuse_third",
                    "refuse_internal",
                    "refuse_query",
                    "not_held",
                    "not_ours",
                    "need_making",
                    "still_unclear",
                    "not_processed",
                    "not_excessive",
                    "reply_else",
                ),
                _SIGN,
            ),
        },
        GK[27],
    ),
    Never(
        "grant",
        Done("secrecy_review", ("review_result", "pass"))
        | Done("upward_answered", ("upward_answer", "pass")),
        GK[17],
    ),
    Never(
        "grant_part",
        Done("secrecy_review", ("review_result", "pass"))
        | Done("upward_answered", ("upward_answer", "pass")),
        GK[17],
    ),
    Never(
        "grant",
        Covers("secrecy_review", "draft_text"),
        GK[17, 2],
        when=Done("secrecy_review") & Has("draft_text"),
    ),
    Never(
        "grant_part",
        Covers("secrecy_review", "draft_text"),
        GK[17, 2],
        when=Done("secrecy_review") & Has("draft_text"),
    ),
    Never("grant", ~Open("consult_third") & ~Open("consult_maker"), GK[32]),
    Never("grant_part", ~Open("consult_third") & ~Open("consult_maker"), GK[32]),
    Never("refuse_third", ~Open("consult_third") & ~Open("consult_maker"), GK[32]),
    Never(
        "grant",
        ~Answers("consult_third", "object") | Done("notify_override") | Is("third_reason", False),
        GK[32],
    ),
    Never("grant", ~Answers("consult_maker", "object"), GK[34]),
    Never("refuse_third", "ask_third", GK[32]),
    Never("extend", "consent_extension", GK[33, 2]),
    Never("extend", Has("extension_told_on"), GK[33, 2]),
    Never("extend", Within("reply"), GK[33, 2].inference()),
    Never("tell_overdue", Expired("reply"), GK[33, 2]),
    Never("tell_overdue", Is("adviser_confirmed", True), FS[2, 2]),
    Never("not_excessive", Done("reasons_given", ("reasons_accepted", False)), GK[35]),
    Never("set_delay", Is("reasons_accepted", True), GK[35]),
    Never("still_unclear", "corrected", GK[30]),
    Never("not_held", "search", GK[36, 1, 4].inference()),
    Never("ask_upward", Done("secrecy_review", ("review_result", "doubt")), GK[17, 3]),
    Never("lapse_uncorrected", Is("no_good_reason", True), GK[30]),
    Never("notify_override", Answers("consult_third", "object"), GK[32]),
    Never("third_received", "ask_third", GK[32]),
    Never("maker_received", "ask_maker", GK[34]),
    Never("confirm", Is("channel", "mail", "internet", "fax"), GK[31]),
    Never("notify_fee", Compare(Today(), ">=", date(2021, 1, 1)), FEES.whole),
    Never("notify_fee", Compare(F("fee_fen"), ">", 0), FEES[3]),
    Never(
        "notify_fee",
        Compare(
            Ask(
                "count",
                "disclosure.request",
                match={"applicant_ref": F("applicant_ref")},
                month="opened",
            ),
            ">",
            P("free_items"),
        ),
        FEES[3],
        when=Is("fee_mode", "item") & Has("applicant_ref"),
    ),
    Never(
        "notify_fee",
        Compare(F("fee_pages"), ">", P("free_pages")),
        FEES[3],
        when=Is("fee_mode", "page"),
    ),
    *(
        Never(step, Has("reasons"), GK[36, 1, 3])
        for step in (
            "grant_part",
            "refuse_by_law",
            "refuse_third",
            "refuse_internal",
            "refuse_query",
            "not_ours",
            "reply_else",
        )
    ),
    *(
        Never(step, Is("ground", *codes), GK[36])
        for step, codes in (
            ("grant", ("open.given", "open.already")),
            ("refuse_by_law", ("closed.secret", "closed.banned", "closed.safety")),
            ("refuse_internal", ("closed.internal", "closed.process", "closed.file")),
            (
                "not_processed",
                ("not.petition", "not.repeat", "not.publication", "not.confirm"),
            ),
        )
    ),
    TermIs("reply", {"2007": wd(15), "2019": wd(20)}, GK[33, 2]),
    TermIs("correction_notice", {"": wd(7)}, GK[30]),
    TermIs("confirm_receipt", {"": Term(0, "wd")}, GK[31]),
    TermIs("third_reply", {"": wd(15)}, GK[32]),
    TermIs("maker_reply", {"": wd(15)}, GK[34]),
    TermIs("fee_payment", {"": wd(20)}, FEES.whole),
    Runs(
        "reply",
        GK[33],
        start=("received_on",),
        stop=(CLOSING,),
        restart=("corrected", "fee_paid"),
        pause=("consult_third", "consult_maker"),
        waiting=("correction", "payment"),
        extend="extend +15wd/+20wd x1",
        owed_by="agency",
    ),
    Runs("correction_notice", GK[30], ("received_on",), ("ask_correction",), owed_by="agency"),
    Runs("confirm_receipt", GK[31], ("receive",), ("confirm",), owed_by="agency"),
    Runs("correction_reply", GK[30], ("ask_correction",), ("corrected",), owed_by="applicant"),
    Runs(
        "third_reply",
        GK[32],
        ("ask_third", "third_received"),
        ("third_answered",),
        owed_by="third_party",
    ),
    Runs(
        "maker_reply",
        GK[34],
        ("ask_maker", "maker_received"),
        ("maker_answered",),
        owed_by="other_organ",
    ),
    Runs("fee_payment", FEES.whole, ("notify_fee",), ("fee_paid",), owed_by="applicant"),
    Runs("delayed_reply", GK[35], ("set_delay",), (CLOSING,), owed_by="agency"),
    Apart(("draft", "secrecy_review"), GK[17]),
    Counts("ask_correction", GK[30], times=1),
    Counts("extend", GK[33, 2], times=1),
    Counts("consent_extension", GK[33, 2], times=1),
    Counts("confirm", GK[31], times=1),
    Counts("notify_fee", FEES.whole, times=1),
    Counts("set_delay", GK[35], times=1),
    Counts("serve", GK[40], times=1),
)
