"""The law on applications stated a second time, independently of the steps' own gates."""

from __future__ import annotations

from huiyin.kernel.clocks import CLOSING
from huiyin.kernel.conditions import Compare, Has, Is, Open, Within
from huiyin.kernel.laws import BUSINESS, PRACTICE
from huiyin.kernel.laws import LICENSING as XK
from huiyin.kernel.procedure import Apart, Counts, Invariant, Never, Roster, Runs, TermIs
from huiyin.kernel.terms import Term, wd
from huiyin.kernel.values import F

_WINDOW = ("window", "officer")
_LICENCE = Is("kind", "licence")
_TOUCHES = _LICENCE & Is("third_interest", True)
_ACCEPTED = ("accept", "accepted_on")
_OUTSIDE = ("hearing", "special")

INVARIANTS: tuple[Invariant, ...] = (
    Roster(
        {
            "receive": _WINDOW,
            "ask_materials": _WINDOW,
            "supplement": ("applicant", *_WINDOW),
            "accept": _WINDOW,
            "decline_needless": _WINDOW,
            "decline_other": _WINDOW,
            "return_file": _WINDOW,
            "withdraw": ("applicant", *_WINDOW),
            "verify": ("officer",),
            "hear_interested": ("officer",),
            "tell_hearing": ("officer", "head"),
            "ask_hearing": ("applicant", "interested"),
            "set_hearing": ("chair", "officer"),
            "notify_hearing": ("chair", "officer"),
            "hold_hearing": ("chair",),
            "begin_review": ("officer",),
            "end_review": ("officer",),
            "consent_extension": ("head",),
            "extend": ("officer", "head"),
            "approve": ("head",),
            "reject": ("head",),
            "send_up": ("head", "officer"),
            "deliver": _WINDOW,
            "publicise": ("officer",),
        },
        XK[22],
    ),
    Counts("ask_materials", XK[32, 1, 4], times=1),
    Counts("verify", XK[34, 3], actors=2),
    Counts("consent_extension", XK[42], times=1),
    Counts("extend", XK[42], times=1),
    Counts("deliver", XK[44], times=1),
    Apart(("verify", "hold_hearing"), XK[48, 1, 3]),
    Apart(("hear_interested", "hold_hearing"), XK[48, 1, 3]),
    Never(
        "receive",
        (Is("route", "single", "precheck") & Compare(F("promised_days"), "<=", 20))
        | (Is("route", "joint") & Compare(F("promised_days"), "<=", 45))
        | Compare(F("promised_days"), "<=", F("special_days")),
        BUSINESS[36, 2],
        when=_LICENCE & Has("promised_days"),
    ),
    Never("decline_other", Has("right_organ"), XK[32, 1, 2]),
    Never("ask_hearing", "tell_hearing", XK[47, 1]),
    Never("set_hearing", Open("hearing"), XK[47, 1]),
    Never("notify_hearing", Has("hearing_on"), XK[48, 1, 1]),
    Never("hold_hearing", "notify_hearing", XK[48, 1, 1]),
    Never("extend", "consent_extension", XK[42]),
    Never("extend", Has("extension_told_on"), XK[42]),
    Never("extend", Is("route", "single", "joint"), XK[43]),
    Never("extend", Within("decide"), XK[42].inference()),
    *(
        invariant
        for step in ("approve", "reject")
        for invariant in (
            Never(step, "hear_interested", XK[36], when=_TOUCHES),
            Never(step, "tell_hearing", XK[47, 1], when=_TOUCHES),
            Never(step, ~Open("hearing"), XK[47, 1]),
            Never(step, ~Open("special"), XK[45]),
        )
    ),
    Never("approve", ~Is("route", "precheck"), XK[35], when=_LICENCE),
    Never("send_up", Is("route", "precheck"), XK[35]),
    Never("reject", Has("reasons"), XK[38, 2]),
    Never("reject", Is("remedies_told", True), XK[38, 2], when=_LICENCE),
    TermIs("notice", {"": wd(5)}, XK[32, 1, 4]),
    TermIs("notice_other", {"": wd(5)}, BUSINESS[36].inference()),
    TermIs("accept_supplemented", {"": wd(5)}, XK[32].inference()),
    TermIs("decide", {"single": wd(20), "joint": wd(45), "precheck": wd(20)}, XK[42]),
    TermIs("deliver", {"": wd(10)}, XK[44]),
    TermIs("hearing_request", {"": wd(5)}, XK[47]),
    TermIs("hearing", {"": wd(20)}, XK[47]),
    TermIs("hearing_notice", {"": Term(7, "wd")}, XK[48]),
    *(
        Runs(clock, cite, ("receive",), ("ask_materials", "accept", CLOSING), owed_by="agency")
        for clock, cite in (("notice", XK[32]), ("notice_other", BUSINESS[36]))
    ),
    Runs("accept_supplemented", XK[32], ("supplement",), ("accept", CLOSING), owed_by="agency"),
    Runs("supplement", PRACTICE.whole, ("ask_materials",), ("supplement",), owed_by="applicant"),
    Runs(
        "decide",
        XK[42],
        _ACCEPTED,
        (CLOSING,),
        pause=_OUTSIDE,
        extend="extend +10wd/+15wd x1",
        owed_by="agency",
    ),
    *(
        Runs(clock, cite, _ACCEPTED, (CLOSING,), pause=_OUTSIDE, owed_by="agency")
        for clock, cite in (("decide_special", XK[42]), ("promised", BUSINESS[36]))
    ),
    Runs("deliver", XK[44], ("approve",), ("deliver",), owed_by="agency"),
    Runs("hearing_request", XK[47], ("tell_hearing",), ("ask_hearing",), owed_by="applicant"),
    Runs("hearing", XK[47], ("ask_hearing",), ("hold_hearing", CLOSING), owed_by="agency"),
    Runs("hearing_notice", XK[48], ("hearing_on",), ("notify_hearing",), owed_by="agency"),
)
