"""Clocks of real definitions: waiting, restart, editions, silence, amounts by day."""

from __future__ import annotations

from datetime import date

import pytest

from huiyin.kernel.clocks import (
    AmountByDay,
    Deemed,
    Latest,
)
from huiyin.kernel.docket import may
from huiyin.kernel.laws import LICENSING
from huiyin.kernel.procedure import Procedure
from huiyin.kernel.terms import days, wd

from .matters import (
    LAW,
    act,
    clock,
    correction,
    docket_of,
    received,
    request,
    runs,
    small,
    with_clocks,
)


def test_waiting_for_a_correction_the_reply_is_neither_running_nor_late() -> None:
    rows = [received("2023-04-20"), *correction("2023-04-28", within=5)]
    for as_of in ("2023-05-04", "2023-08-01"):
        result = request(*rows, as_of=as_of)
        reply = clock(result, "reply")
        assert (reply["status"], reply["nominal"], reply["explanation"]) == ("waiting", None, [])
    docket = docket_of(*rows, as_of="2023-08-01")
    assert (docket.due, docket.waits_on, docket.state) == (None, "applicant", "clarifying")


def test_what_was_late_before_the_correction_was_asked_for_stays_late() -> None:
    late = [received("2023-04-20"), *correction("2023-06-01", "2023-06-10")]
    reply = clock(request(*late), "reply")
    assert (reply["status"], reply["nominal"]) == ("late", "2023-07-10")
    assert clock(request(*late[:2]), "reply")["status"] == "late"


def test_a_correction_starts_the_reply_anew_and_the_note_says_so() -> None:
    rows = [received("2023-04-20"), *correction("2023-04-28", "2023-05-09")]
    reply = clock(request(*rows), "reply")
    assert reply["notes"] == ["“收到补正”后自5月9日重新起算"]
    assert reply["explanation"][0]["why"].startswith("2023年5月10日至")


def test_only_when_the_applicants_time_is_out_may_the_request_be_dropped() -> None:
    rows = [received("2023-04-20"), *correction("2023-04-28", within=5)]
    dropped = {"no_good_reason": True}
    # Five working days from 04-28: 05-04, 05-05, Sat 05-06 (worked), 05-08, 05-09.
    at_last = may(docket_of(*rows), "lapse_uncorrected", at=date(2023, 5, 9), facts=dropped)
    assert "尚未届满（2023年5月9日止）" in at_last.missing[0].what
    assert may(docket_of(*rows), "lapse_uncorrected", at=date(2023, 5, 10), facts=dropped).lawful
    assert docket_of(*rows).turns_on == date(2023, 5, 10)


def test_a_delay_set_under_article_35_takes_the_place_of_the_term() -> None:
    rows = [
        received("2025-09-24"),
        act("ask_reasons", "2025-10-09"),
        act("reasons_given", "2025-10-14", reasons_accepted=True),
        act("set_delay", "2025-10-15", delay_until="2025-12-31"),
    ]
    result = request(*rows)
    assert result["breaches"] == []
    assert not runs(result, "reply")
    assert clock(result, "delayed_reply")["nominal"] == "2025-12-31"
    unreasonable = request(*rows[:2], act("set_delay", "2025-10-15", delay_until="2025-12-31"))
    assert unreasonable["breaches"][0]["missing"][0]["cite"] == "政府信息公开条例第三十五条"


def test_the_term_is_of_the_edition_in_force_when_the_request_was_received() -> None:
    for day, due, edition in (
        ("2019-05-14", "2019-06-04", "2007"),
        ("2019-05-15", "2019-06-13", "2019"),
    ):
        result = request(received(day))
        assert clock(result, "reply")["nominal"] == due
        assert result["editions"]["GKTL"] == edition


def permit() -> Procedure:
    """许可法 32: no notice within five working days, then accepted as of receipt."""
    return with_clocks(
        Latest(
            id="notice",
            title="一次性告知",
            owed_by="agency",
            cite=LICENSING[32],
            term=wd(5),
            start=("open",),
            stop=("write",),
            on_expiry=Deemed("assumed", "@start", state="closed"),
        )
    )


def test_enforcement_19_silence_of_the_agency_accepts_as_of_receipt() -> None:
    opened = act("open", "2024-02-07")
    waiting = small(permit(), opened, as_of="2024-02-20")
    assert (waiting.fact("assumed"), waiting.state) == (None, "open")
    assert waiting.turns_on == date(2024, 2, 21)
    silent = small(permit(), opened, as_of="2024-02-21")
    assert (silent.fact("assumed"), silent.state) == (date(2024, 2, 7), "closed")
    told = small(permit(), opened, act("write", "2024-02-20", paper="sha256:1"), as_of="2024-03-20")
    assert told.fact("assumed") is None
    too_late = small(permit(), opened, act("write", "2024-02-21", paper="x"))
    assert too_late.fact("assumed") == date(2024, 2, 7)
    assert ["逾期1个工作日" in b.missing[0].what for b in too_late.breaches] == [False, True]


def surcharge(pause: tuple[str, ...] = ()) -> Procedure:
    return with_clocks(
        Latest(
            id="payment",
            title="缴纳罚款",
            owed_by="party",
            cite=LAW[6],
            term=days(15),
            start=("open",),
            stop=("pay",),
            amount=AmountByDay("surcharge", "加处罚款", 30, "fine", "fine", LAW[6], pause),
        )
    )


@pytest.mark.parametrize(
    ("as_of", "fen"),
    [
        ("2024-06-18", 0),
        ("2024-06-19", 3000),
        ("2024-06-28", 30000),
        ("2024-07-21", 99000),
        ("2024-07-22", 100000),
        ("2024-12-31", 100000),
    ],
)
def test_a_surcharge_grows_by_the_day_up_to_the_fine(as_of: str, fen: int) -> None:
    # Fifteen days from 06-03 end on Tuesday 06-18.
    docket = small(surcharge(), act("open", "2024-06-03", fine=100000), as_of=as_of)
    assert docket.amounts == {"surcharge": fen}


def test_a_surcharge_rests_while_it_is_paused_and_stops_with_payment() -> None:
    rows = [
        act("open", "2024-06-03", fine=100000),
        act("pause", "2024-06-20"),
        act("resume", "2024-06-24"),
    ]
    assert small(surcharge(("rest",)), *rows, as_of="2024-06-28").amounts["surcharge"] == 18000
    assert small(surcharge(), *rows, as_of="2024-06-28").amounts["surcharge"] == 30000
    paid = small(surcharge(("rest",)), *rows, act("pay", "2024-06-26"), as_of="2024-12-31")
    assert paid.amounts["surcharge"] == 12000
    early = [rows[0], act("pause", "2024-06-10")]
    assert small(surcharge(("rest",)), *early, as_of="2024-06-28").amounts["surcharge"] == 0
    assert small(surcharge(), act("open", "2024-06-03"), as_of="2024-12-31").amounts == {
        "surcharge": 0
    }
