"""The worked examples of disclosure, decisions and challenges, through the definition itself."""

from __future__ import annotations

from datetime import date

import pytest

from huiyin.kernel.clocks import Bars, FixedDate, Latest
from huiyin.kernel.docket import may
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import LITIGATION, RECONSIDERATION
from huiyin.kernel.lint import unit
from huiyin.kernel.terms import days, wd

from .matters import (
    act,
    clock,
    correction,
    docket_of,
    extension,
    received,
    request,
    runs,
    small,
    third,
    with_clocks,
)


def test_g1_a_request_in_person_is_answered_by_28_october() -> None:
    reply = clock(request(received("2025-09-24"), as_of="2025-10-20"), "reply")
    assert reply["nominal"] == reply["rolled"] == reply["alarm"] == "2025-10-28"
    assert (reply["status"], reply["owed_by"]) == ("running", "agency")
    assert "10月1日至8日国庆节、中秋节放假，不计" in "；".join(
        s["why"] for s in reply["explanation"]
    )
    late = request(received("2025-09-24"), as_of="2025-10-29")
    assert clock(late, "reply")["status"] == "late"


def test_g3_a_web_form_counts_from_the_confirmation_of_both() -> None:
    form = received("2025-04-26", "internet")
    assert not runs(request(form, as_of="2025-04-26"), "reply")
    confirmed = request(form, act("confirm", "2025-04-27"))
    assert confirmed["breaches"] == []
    assert clock(confirmed, "reply")["nominal"] == "2025-05-28"
    handed_in = request(received("2025-04-26"))
    assert clock(handed_in, "reply")["nominal"] == "2025-05-27"


def test_g5_the_correction_notice_goes_out_by_28_april() -> None:
    unclear = received("2023-04-20")
    assert clock(request(unclear), "correction_notice")["nominal"] == "2023-04-28"
    assert request(unclear, *correction("2023-04-28"))["breaches"] == []
    late = request(unclear, *correction("2023-05-04"))
    assert [b["step"] for b in late["breaches"]] == ["ask_correction"]
    assert late["breaches"][0]["missing"][0]["cite"] == "政府信息公开条例第三十条"


def test_g6_a_corrected_request_starts_anew_and_may_be_extended_in_time() -> None:
    corrected = [received("2023-04-20"), *correction("2023-04-28", "2023-05-09")]
    assert clock(request(*corrected), "reply")["nominal"] == "2023-06-06"
    extended = request(*corrected, *extension("2023-06-06"))
    assert clock(extended, "reply")["nominal"] == "2023-07-05"
    assert (extended["breaches"], extended["warnings"]) == ([], [])
    too_late = request(*corrected, *extension("2023-06-07"))
    assert clock(too_late, "reply")["nominal"] == "2023-06-06"
    unapproved = act("extend", "2023-06-05", extension_told_on="2023-06-05")
    assert clock(request(*corrected, unapproved), "reply")["nominal"] == "2023-06-06"


def test_g10_a_fee_notice_gives_20_working_days_and_payment_starts_anew_by_an_unread_rule() -> None:
    rows = [
        received("2026-04-20"),
        act("notify_fee", "2026-04-30", fee_mode="page", fee_pages=50, fee_fen=20000),
    ]
    notified = request(*rows)
    assert clock(notified, "fee_payment")["nominal"] == "2026-06-01"
    assert clock(notified, "reply")["status"] == "waiting"
    paid = request(*rows, act("fee_paid", "2026-05-20"))
    assert clock(paid, "reply")["nominal"] == "2026-06-17"
    assert any("未核对" in note for note in clock(paid, "reply")["notes"])
    without = request(*rows, act("fee_paid", "2026-05-20"), parameters={"fee_restarts": "off"})
    assert clock(without, "reply")["nominal"] == "2026-05-20"


def test_g11_the_same_request_by_the_calendar_of_that_day_and_by_todays() -> None:
    then = request(received("2020-01-21"), as_of="2020-01-21", known_on="2020-01-21")
    assert clock(then, "reply")["nominal"] == "2020-02-24"
    now = request(received("2020-01-21"), as_of="2020-01-21")
    assert clock(now, "reply")["nominal"] == "2020-02-26"
    assert clock(now, "reply")["provisional"] is False


@pytest.mark.parametrize(
    ("year", "known_on", "alarm"),
    [
        (2020, "2020-01-27", "2020-01-23"),
        (2020, "2020-01-26", "2020-01-31"),
        (2021, "", "2021-01-29"),
        (2022, "", "2022-01-30"),
        (2025, "", "2025-01-27"),
        (2026, "", "2026-01-30"),
    ],
)
def test_g13_the_report_day_is_a_parameter_with_the_alarm_on_a_working_day(
    year: int, known_on: str, alarm: str
) -> None:
    report = with_clocks(
        FixedDate(
            id="report",
            title="公布年度报告",
            owed_by="agency",
            cite=GK[49].memory(),
            start=("day",),
            stop=("close",),
            on="due_day",
        )
    )
    opened = act("open", f"{year - 1}-12-31", day=f"{year - 1}-12-31")
    more = {"known_on": known_on} if known_on else {}
    state = small(report, opened, **more).clock("report")
    assert state is not None
    assert state.nominal == state.safe == state.rolled == date(year, 1, 31)
    assert state.alarm == date.fromisoformat(alarm)
    moved = small(report, opened, parameters={"due_day": "02-15"}, **more).clock("report")
    assert moved is not None
    assert moved.nominal == date(year, 2, 15)


@pytest.mark.parametrize(
    ("days_given", "received_on", "nominal", "last", "cite"),
    [
        (60, "2024-08-02", "2024-10-01", "2024-10-08", RECONSIDERATION[20]),  # G15
        (15, "2025-09-20", "2025-10-05", "2025-10-09", LITIGATION[45]),  # G17
    ],
    ids=["g15", "g17"],
)
def test_g15_g17_a_citizens_last_day_rolls_and_only_then_is_the_right_barred(
    days_given: int, received_on: str, nominal: str, last: str, cite: object
) -> None:
    right = Latest(
        id="challenge",
        title="申请救济",
        owed_by="party",
        cite=cite,  # type: ignore[arg-type]
        term=days(days_given),
        start=("open",),
        stop=("pay",),
        on_expiry=Bars("pay"),
    )
    definition = with_clocks(right)
    assert not list(unit(definition))
    docket = small(definition, act("open", received_on), as_of=last)
    state = docket.clock("challenge")
    assert state is not None
    assert state.nominal == date.fromisoformat(nominal)
    assert state.limit == state.rolled == date.fromisoformat(last)
    assert state.status == "running"
    assert may(docket, "pay", at=date.fromisoformat(last)).lawful
    after = date.fromordinal(date.fromisoformat(last).toordinal() + 1)
    assert not may(docket, "pay", at=after).lawful


def test_g21_the_respondent_answers_in_working_days_since_2024_and_in_calendar_days_before() -> (
    None
):
    def answer(n: int, received_on: str, term_unit: object) -> date:
        clock_ = Latest(
            id="answer",
            title="提出书面答复",
            owed_by="agency",
            cite=RECONSIDERATION[48],
            term=term_unit,  # type: ignore[arg-type]
            start=("open",),
            stop=("close",),
        )
        definition = with_clocks(clock_)
        assert RECONSIDERATION.unit(48, n, "2023") == "wd"
        state = small(definition, act("open", received_on)).clock("answer")
        assert state is not None
        assert isinstance(state.nominal, date)
        return state.nominal

    assert answer(10, "2025-01-24", wd(10)) == date(2025, 2, 13)
    assert answer(5, "2025-01-24", wd(5)) == date(2025, 2, 7)
    assert RECONSIDERATION.unit(23, 10, "2017") == "d"


def test_g25_a_reply_due_in_an_unpublished_year_is_provisional() -> None:
    reply = clock(request(received("2026-12-10")), "reply")
    assert reply["provisional"] is True
    assert "暂定" in "；".join(s["why"] for s in reply["explanation"])
    assert reply["nominal"] > "2026-12-31"


def test_p1_a_consultation_is_left_out_of_the_term() -> None:
    result = request(received("2025-09-24"), *third("甲公司", "2025-10-09", "2025-10-21"))
    assert clock(result, "reply")["nominal"] == "2025-11-10"
    paused = request(received("2025-09-24"), *third("甲公司", "2025-10-09"), as_of="2025-10-15")
    assert clock(paused, "reply")["status"] == "paused"


def test_p2_overlapping_consultations_are_left_out_once() -> None:
    docket = docket_of(
        received("2025-09-24"),
        *third("甲公司", "2025-10-09", "2025-10-21"),
        *third("乙公司", "2025-10-13", "2025-10-24"),
    )
    state = docket.clock("reply")
    assert state is not None
    assert state.nominal == date(2025, 11, 13)
