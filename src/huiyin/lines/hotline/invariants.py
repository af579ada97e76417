"""What an order must keep, stated a second time, independently of the steps' own gates."""

from __future__ import annotations

from huiyin.kernel.clocks import CLOSING
from huiyin.kernel.conditions import Done, Expired, Has, Is
from huiyin.kernel.laws import CITY_HOTLINE as CITY
from huiyin.kernel.laws import HOTLINE as RX
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Barred, Counts, Invariant, Never, Roster, Runs, TermIs
from huiyin.kernel.terms import wd

_STAFF = ("clerk", "handler", "head")
_HUB = ("hub", "clerk")
_BY = {
    "receive": _HUB,
    "sign": ("clerk",),
    "reclassify": _HUB,
    "assign": ("clerk", "head"),
    "ask_return": ("clerk", "head"),
    "return_accepted": _HUB,
    "return_refused": _HUB,
    "contact": _STAFF,
    "ask_extension": _STAFF,
    "extend": _HUB,
    "extension_refused": _HUB,
    "urge": _HUB,
    "reply": ("handler", "head"),
    "lead_away": _STAFF,
    "withdraw": ("caller", *_STAFF),
    "call_back": _HUB,
    "redo": _HUB,
    "reply_again": ("handler", "head"),
}
_TERMS = ("reply", "city_inquiry", "city_request", "city_complaint", "dispatch")

INVARIANTS: tuple[Invariant, ...] = (
    Roster(_BY, RX.whole),
    Barred("accused", tuple(_BY), PRACTICE.whole),
    Never("ask_return", Has("return_basis"), CITY.whole),
    *(Never("ask_extension", ~Expired(clock), CITY.whole) for clock in _TERMS),
    Never("extend", "ask_extension", CITY.whole),
    Never("extend", Has("extension_told_on"), CITY.whole),
    *(
        Never(step, Has(fact), PRACTICE.whole)
        for step in ("reply", "reply_again")
        for fact in ("lead_official", "handler")
    ),
    Never("call_back", Done("reply") | Done("reply_again"), CITY.whole),
    Never("redo", "call_back", CITY.whole),
    Never("redo", Is("satisfaction", "dissatisfied"), CITY.whole),
    Never("redo", Is("own_fault", True), CITY.whole),
    TermIs(
        "reply",
        {
            "inquiry": wd(2),
            "help": wd(10),
            "suggestion": wd(10),
            "complaint": wd(15),
            "report": wd(15),
        },
        RX.whole,
    ),
    *(
        Runs(
            clock,
            RX.whole if clock == "reply" else CITY.whole,
            ("received_on",),
            (CLOSING,),
            restart=("redo",),
            waiting=("returning",),
            extend="extend +{extension_days} x1",
            owed_by="agency",
        )
        for clock in _TERMS[:-1]
    ),
    Runs(
        "dispatch",
        CITY.whole,
        ("received_on",),
        (CLOSING,),
        waiting=("returning",),
        extend="extend +{extension_days} x1",
        owed_by="agency",
    ),
    Runs(
        "urgent",
        CITY.whole,
        ("received_on",),
        (CLOSING,),
        waiting=("returning",),
        owed_by="agency",
    ),
    Runs("redo_dispatch", CITY.whole, ("redo",), ("reply_again", CLOSING), owed_by="agency"),
    Runs(
        "sign_off",
        CITY.whole,
        ("receive",),
        ("sign", "ask_return", CLOSING),
        owed_by="agency",
    ),
    Runs(
        "call_back",
        CITY.whole,
        ("reply", "reply_again"),
        ("call_back",),
        owed_by="agency",
    ),
    Counts("ask_return", CITY.whole, times=1),
    Counts("extend", CITY.whole, times=1),
)
