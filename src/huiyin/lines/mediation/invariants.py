"""The law on mediation stated a second time, independently of the steps' own gates."""

from __future__ import annotations

from huiyin.kernel.clocks import CLOSING
from huiyin.kernel.conditions import Done, Has, Is
from huiyin.kernel.laws import MEDIATION as TJF
from huiyin.kernel.laws import MEDIATION_WORK as TJGD
from huiyin.kernel.procedure import Counts, Invariant, Never, Roster, Runs, TermIs
from huiyin.kernel.terms import days, months

_CLERKS = ("clerk", "mediator", "chair")
_MEDIATORS = ("mediator", "chair")
_EFFECT = ("sign_agreement", "agree_oral")

INVARIANTS: tuple[Invariant, ...] = (
    Roster(
        {
            "register": _CLERKS,
            "accept": _CLERKS,
            "decline": _CLERKS,
            "inform": _CLERKS,
            "name_mediators": ("chair", "party"),
            "hand_over": ("chair",),
            "refuse": ("party", *_CLERKS),
            "inquire": _MEDIATORS,
            "hold_session": _MEDIATORS,
            "report_risk": _MEDIATORS,
            "extend_term": _MEDIATORS,
            "draft_agreement": _MEDIATORS,
            "sign_agreement": _MEDIATORS,
            "agree_oral": _MEDIATORS,
            "fail": _MEDIATORS,
            "deliver_copies": _CLERKS,
            "performed": ("party", *_CLERKS),
            "follow_up": _CLERKS,
            "ask_confirmation": ("party", *_CLERKS),
            "confirmation_done": _CLERKS,
            "add_papers": _CLERKS,
            "archive": _CLERKS,
        },
        TJF[17],
    ),
    Never("hold_session", "inform", TJF[23]),
    Never("extend_term", Is("both_consent", True), TJGD.whole),
    Never("draft_agreement", Has("agreement_facts"), TJF[29, 1, 2]),
    Never("draft_agreement", Has("performance_manner"), TJF[29, 1, 3]),
    Never("draft_agreement", Has("performance_due"), TJF[29, 1, 3]),
    Never("sign_agreement", "draft_agreement", TJF[28]),
    Never("sign_agreement", Is("parties_signed", True), TJF[29, 2]),
    Never("sign_agreement", Is("mediator_signed", True), TJF[29, 2]),
    Never("sign_agreement", Is("sealed", True), TJF[29, 2]),
    Never("agree_oral", Is("no_writing_needed", True), TJF[28]),
    Never("agree_oral", Has("oral_record"), TJF[28]),
    Never("fail", Is("routes_told", True), TJF[26]),
    *(Never(step, "hold_session", TJF[27]) for step in (*_EFFECT, "fail")),
    *(Never(step, "report_risk", TJF[25], when=Is("risk", True)) for step in (*_EFFECT, "fail")),
    Never("deliver_copies", "sign_agreement", TJF[29, 2]),
    *(
        Never(step, Done("sign_agreement") | Done("agree_oral"), TJF[31])
        for step in ("performed", "follow_up", "ask_confirmation")
    ),
    TermIs("mediate", {"": months(1)}, TJGD[33]),
    TermIs("confirmation_request", {"": days(30)}, TJF[33, 1]),
    Runs(
        "mediate",
        TJGD[33],
        ("accept",),
        (CLOSING,),
        extend="extend_term +{extension_days} x0",
        owed_by="agency",
    ),
    Runs("performance", TJF[31], _EFFECT, ("performed",), owed_by="party"),
    Runs("confirmation_request", TJF[33], _EFFECT, ("ask_confirmation",), owed_by="party"),
    *(Counts(step, TJF[29], times=1) for step in ("deliver_copies", "performed", "archive")),
)
