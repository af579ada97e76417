"""By how much a set has grown: what came less what went, each case to be seen."""

from __future__ import annotations

from datetime import date

import pytest

from huiyin.figures.cases import Case, Cases, Change, Period
from huiyin.figures.regularity import parts_of

YEAR = Period.year(2021)


def items(*numbers: str) -> Cases:
    return Cases([Case(n, date(2020, 1, 1), None, "", "", {}) for n in numbers], YEAR)


@pytest.mark.parametrize(
    ("now", "before", "value", "moved"),
    [
        ("abc", "ab", 1, ["c"]),
        ("a", "abc", -2, ["b", "c"]),
        ("bc", "ab", 0, ["a", "c"]),
    ],
)
def test_what_came_and_what_went(now: str, before: str, value: int, moved: list[str]) -> None:
    change = Change(items(*now), items(*before))
    assert change.value == value
    assert change.cases.numbers == moved


def test_parts_of_a_period_are_whole_and_end_in_it() -> None:
    half = Period(date(2021, 1, 1), date(2021, 8, 31))
    assert list(parts_of(half, "quarter")) == [
        (date(2021, 1, 1), date(2021, 3, 31), "2021年第一季度"),
        (date(2021, 4, 1), date(2021, 6, 30), "2021年第二季度"),
    ]
    assert [words for _, _, words in parts_of(YEAR, "year")] == ["2021年"]
