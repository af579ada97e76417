"""Lights: a shape and a word; due today is not late."""

from __future__ import annotations

from datetime import date

import pytest

from huiyin.desk.lights import group, light
from huiyin.kernel.workdays import WorkdayTable

TABLE = WorkdayTable.known()
TODAY = date(2025, 9, 24)


@pytest.mark.parametrize(
    ("due", "shape", "words"),
    [
        (date(2025, 9, 23), "■", "逾期1日"),
        (date(2025, 9, 24), "▲", "今天到期"),
        (date(2025, 9, 28), "▲", "临期（剩3个工作日）"),  # that Sunday is worked
        (date(2025, 10, 9), "●", "正常（剩6个工作日）"),  # eight days of holiday between
    ],
)
def test_the_light_counts_working_days(due: date, shape: str, words: str) -> None:
    shown = light(TODAY, TABLE, due=due)
    assert (shown.shape, shown.words) == (shape, words)


def test_closed_paused_and_waiting_say_so() -> None:
    assert light(TODAY, TABLE, due=None, closed=TODAY).words == "已办结"
    assert light(TODAY, TABLE, due=date(2025, 9, 1), paused=True).words == "暂停计时"
    assert light(TODAY, TABLE, due=None, waits_on="applicant").words == "待对方"


@pytest.mark.parametrize(
    ("due", "name"),
    [
        (date(2025, 9, 1), "late"),
        (TODAY, "today"),
        (date(2025, 9, 26), "soon"),
        (date(2025, 10, 9), "later"),
        (None, "waiting"),
    ],
)
def test_the_days_list_is_grouped_by_lawful_date(due: date | None, name: str) -> None:
    assert group(TODAY, TABLE, due, waiting=False) == name
