"""The law on sealing and seizure stated a second time."""

from __future__ import annotations

from huiyin.kernel.conditions import Done, Exists, Has, Is, Open
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import DISCLOSURE, THREE_SYSTEMS
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.procedure import Apart, Counts, Invariant, Never, Roster, Runs, TermIs
from huiyin.kernel.terms import days, hours, wd
from huiyin.kernel.values import Ask, F
from huiyin.lines.enforcement.invariants import COERCION_PUBLICITY_RULES

_POWER = Exists(Ask("entry", "enforcement.powers", match={"item": F("power_item")}))
_CARD = Exists(Ask("entry", "enforcement.officers", every_actor="name"))

_WHO = Roster(
    {
        "propose": ("officer",),
        "drop": ("head",),
        "approve": ("head",),
        "take": ("officer",),
        "take_at_once": ("officer",),
        "disapprove": ("head",),
        "send_test": ("officer", "office_head"),
        "test_result": ("officer", "office_head"),
        "extend": ("head",),
        "dispose": ("office_head", "head"),
        "hand_over": ("head",),
        "begin_challenge": ("party", "officer"),
        "end_challenge": ("officer", "office_head"),
        "close_case": ("office_head", "head"),
        "screen": ("screener",),
        "publish": ("screener", "office_head"),
        "overturned": ("office_head", "head"),
        "withdraw": ("screener", "office_head"),
    },
    QZ[18],
)


def _taking(step: str) -> tuple[Invariant, ...]:
    """What article 18 asks of every taking, approved before or at once."""
    return (
        Counts(step, QZ[18], actors=2),
        Never(step, _POWER, QZ[17]),
        Never(step, _CARD, QZ[17, 3]),
        Never(step, Is("certificates_shown", True), QZ[18]),
        Never(step, Is("things_allowed", True), QZ[23]),
        Never(step, Is("attended", "party", "witness"), QZ[18]),
        Never(step, Is("told_and_heard", True), QZ[18]),
        Never(step, Has("site_record"), QZ[18]),
        Never(step, Is("handed_over", True), QZ[24]),
        Never(step, Has("party_name") & Has("party_address"), QZ[24]),
        Never(step, Is("video", True), THREE_SYSTEMS.whole.memory()),
        Apart((step, "screen"), DISCLOSURE[17]),
    )


INVARIANTS: tuple[Invariant, ...] = (
    _WHO,
    Never("propose", _POWER, QZ[17]),
    *_taking("take"),
    *_taking("take_at_once"),
    Never("take", "approve", QZ[18]),
    Never("take_at_once", Has("urgent_reason"), QZ[19]),
    Never("disapprove", "take_at_once", QZ[19]),
    Never("disapprove", ~Done("approve"), QZ[19]),
    Never("send_test", Is("test_told", True), QZ[25]),
    Never("send_test", ~Open("testing"), QZ[25]),
    Counts("extend", QZ[25], times=1),
    Never("extend", Has("extension_reason"), QZ[25]),
    Never("extend", Has("extension_told_on"), QZ[25]),
    *(
        Never(step, "approve", QZ[19], when=Done("take_at_once"))
        for step in ("dispose", "hand_over")
    ),
    Never(
        "dispose",
        Is(
            "disposal",
            "confiscated",
            "destroyed",
            "released.innocent",
            "released.unrelated",
            "released.settled",
            "released.expired",
            "released.other",
        ),
        QZ[28],
    ),
    Never(
        "dispose",
        Has("returned_how"),
        QZ[28],
        when=Is(
            "disposal",
            "released.innocent",
            "released.unrelated",
            "released.settled",
            "released.expired",
            "released.other",
        ),
    ),
    Never(
        "close_case",
        Done("publish") | Done("screen", ("screen_result", "fail")) | Done("overturned"),
        THREE_SYSTEMS.whole,
    ),
    Never("close_case", "withdraw", CF[48, 2], when=Done("overturned") & Done("publish")),
    Never("hand_over", Is("crime_told", True), QZ[21]),
    TermIs("report", {"": hours(24)}, QZ[19]),
    TermIs("term", {"": days(30)}, QZ[25]),
    TermIs("publish", {"": wd(20)}, THREE_SYSTEMS.whole),
    Runs("report", QZ[19], ("take_at_once",), ("approve", "disapprove"), owed_by="agency"),
    Runs(
        "term",
        QZ[25],
        ("take", "take_at_once"),
        ("dispose", "hand_over", "disapprove"),
        pause=("testing",),
        extend="extend +30d x1",
        owed_by="agency",
    ),
    Runs("publish", THREE_SYSTEMS.whole, ("take", "take_at_once"), ("publish",), owed_by="agency"),
    *COERCION_PUBLICITY_RULES,
)
