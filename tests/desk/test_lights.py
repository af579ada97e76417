"""Lights: a shape and words; due today is not late; what time alone changes is seen."""

from __future__ import annotations

from datetime import date

import pytest

from huiyin.desk.lights import Standing, group, left, light, moved
from huiyin.kernel.workdays import WorkdayTable

TABLE = WorkdayTable.known()
TODAY = date(2025, 9, 24)  # a Wednesday


@pytest.mark.parametrize(
    ("due", "shape", "words"),
    [
        (date(2025, 9, 21), "■", "逾期3日"),
        (TODAY, "▲", "今天到期"),
        (date(2025, 9, 26), "▲", "临期（剩2个工作日）"),
        (date(2025, 9, 28), "▲", "临期（剩3个工作日）"),  # that Sunday is worked
        (date(2025, 9, 29), "●", "正常"),
    ],
)
def test_the_light_counts_working_days(due: date, shape: str, words: str) -> None:
    shown = light(TODAY, TABLE, Standing(due=due))
    assert (shown.shape, shown.words) == (shape, words)


@pytest.mark.parametrize(
    ("stands", "shape", "words"),
    [
        (Standing(closed=TODAY), "✓", "已办结"),
        (
            Standing(due=date(2025, 9, 1), paused="征求第三方意见"),
            "⏸",
            "暂停计时（征求第三方意见）",
        ),
        (Standing(waits="申请人补正"), "◌", "待对方（申请人补正）"),
        (Standing(waits="申请人补正", overdue_other=True), "▲", "对方期限已满"),
        (Standing(), "●", "尚未起算"),
    ],
)
def test_closed_paused_and_waiting_say_so(stands: Standing, shape: str, words: str) -> None:
    shown = light(TODAY, TABLE, stands)
    assert (shown.shape, shown.words) == (shape, words)


@pytest.mark.parametrize(
    ("stands", "name"),
    [
        (Standing(due=date(2025, 9, 23)), "late"),
        (Standing(due=TODAY), "today"),
        (Standing(due=date(2025, 9, 28)), "soon"),
        (Standing(due=date(2025, 10, 9)), "later"),
        (Standing(due=date(2025, 9, 1), paused="征求第三方意见"), "waiting"),
        (Standing(waits="申请人补正"), "waiting"),
        (Standing(waits="申请人补正", overdue_other=True), "today"),
        (Standing(), "later"),
    ],
)
def test_the_days_list_is_grouped_by_lawful_date(stands: Standing, name: str) -> None:
    assert group(TODAY, TABLE, stands) == name


def test_this_week_is_what_lies_beyond_three_working_days() -> None:
    monday, friday = date(2025, 11, 3), date(2025, 11, 7)
    assert group(monday, TABLE, Standing(due=friday)) == "week"


def test_what_is_left_leaves_the_holiday_out() -> None:
    assert left(TODAY, TABLE, date(2025, 10, 9)) == "剩6个工作日"
    assert left(TODAY, TABLE, TODAY) == ""


def test_a_paused_clock_keeps_what_was_left_of_it() -> None:
    last, due = date(2025, 10, 27), date(2025, 11, 10)  # ten working days were left
    assert TABLE.count(last, due) == 10
    after = moved(date(2025, 11, 6), TABLE, due, last_day=last, turns_on=None, working=True)
    assert TABLE.count(date(2025, 11, 6), after) == 10


def test_a_pause_that_ended_by_itself_moves_the_date_no_further() -> None:
    last, due, turn = date(2025, 10, 27), date(2025, 11, 10), date(2025, 11, 4)
    days = [
        moved(day, TABLE, due, last_day=last, turns_on=turn, working=True)
        for day in (date(2025, 11, 4), date(2025, 12, 1))
    ]
    assert days[0] == days[1] == TABLE.add(date(2025, 11, 3), 10)
