"""Our table against two independent calendars, and lawful terms against a naive count."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import chinese_calendar
import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huiyin.kernel.notices import festivals
from huiyin.kernel.terms import Pause, Term, backward, forward
from huiyin.kernel.workdays import WorkdayTable

DAY = timedelta(days=1)
EVERY_DAY = [date.fromordinal(n) for n in range(731581, 739982)]
VIEWS = [None, date(2004, 1, 5), date(2018, 12, 31), date(2019, 3, 21), date(2020, 1, 23)]


def test_the_span_is_2004_to_2026() -> None:
    assert (EVERY_DAY[0], EVERY_DAY[-1]) == (date(2004, 1, 1), date(2026, 12, 31))


def test_every_day_2004_to_2026_agrees_with_chinesecalendar_but_for_2005_12_31() -> None:
    # The notice for 2006 moves the day off of Saturday 2005-12-31 to January: it was worked.
    table = WorkdayTable.known()
    wrong = [d for d in EVERY_DAY if table.is_working(d) != chinese_calendar.is_workday(d)]
    assert wrong == [date(2005, 12, 31)]
    assert table.why(date(2005, 12, 31)) == "周六上班（国办发明电〔2005〕35号）"


def test_every_day_2004_to_2026_agrees_with_holidays() -> None:
    table = WorkdayTable.known()
    oracle = holidays.country_holidays("CN", years=range(2003, 2028))
    wrong = [d for d in EVERY_DAY if table.is_working(d) != oracle.is_working_day(d)]
    assert wrong == []


def test_the_two_oracles_disagree_on_one_day_only() -> None:
    oracle = holidays.country_holidays("CN", years=range(2003, 2028))
    apart = [d for d in EVERY_DAY if chinese_calendar.is_workday(d) != oracle.is_working_day(d)]
    assert apart == [date(2005, 12, 31)]


@pytest.mark.parametrize(
    ("festival", "name"),
    [
        ("spring", "春节"),
        ("qingming", "清明节"),
        ("dragon_boat", "端午节"),
        ("mid_autumn", "中秋节"),
    ],
)
def test_festival_dates_agree_with_holidays_from_2008_to_2060(festival: str, name: str) -> None:
    oracle = holidays.country_holidays("CN", years=range(2008, 2061), language="zh_CN")
    for year in range(2008, 2061):
        day = festivals()[year][festival]
        assert name in oracle.get(day, ""), (year, day, oracle.get(day))


def test_spring_festival_2027_is_6_february() -> None:
    assert festivals()[2027]["spring"] == date(2027, 2, 6)


# Naive counts, a day at a time

starts = st.dates(date(2003, 6, 1), date(2028, 12, 31))
views = st.sampled_from(VIEWS).map(WorkdayTable.known)


@st.composite
def paused(draw: st.DrawFn) -> tuple[date, list[Pause]]:
    start = draw(starts)
    found = []
    for _ in range(draw(st.integers(0, 4))):
        after = start + timedelta(days=draw(st.integers(-15, 60)))
        found.append(Pause(after, after + timedelta(days=draw(st.integers(0, 30))), "x"))
    return start, found


def is_paused(day: date, pauses: list[Pause]) -> bool:
    return any(p.after < day and p.upto is not None and day <= p.upto for p in pauses)


def days_after(start: date, step: timedelta = DAY) -> Iterator[date]:
    day = start
    while True:
        day += step
        yield day


def naive_working(n: int, start: date, table: WorkdayTable, pauses: list[Pause]) -> date:
    counted = 0
    for day in days_after(start):
        if counted == n:
            return day - DAY if n else start
        if table.is_working(day) and not is_paused(day, pauses):
            counted += 1
            if counted == n:
                return day
    raise AssertionError


def naive_days(n: int, start: date, pauses: list[Pause]) -> date:
    day, counted = start, 0
    while counted < n:
        day += DAY
        counted += not is_paused(day, pauses)
    return day


def naive_month(day: date, months: int) -> date:
    year, month = day.year, day.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    number = day.day
    while True:
        try:
            return date(year, month, number)
        except ValueError:
            number -= 1


@settings(max_examples=600, deadline=None)
@given(views, starts, st.integers(0, 120))
def test_working_days_forward_and_back_agree_with_a_naive_count(
    table: WorkdayTable, start: date, n: int
) -> None:
    due = forward(Term(n, "wd"), start, table, roll="none")
    assert due.nominal == naive_working(n, start, table, [])
    assert due.safe == naive_working(n + 1, start, table, [])
    assert table.count(start, due.nominal) == n

    back = backward(Term(n, "wd"), start, table, roll="none")
    passed = [d for d, _ in zip(days_after(start, -DAY), range(400), strict=False)]
    worked = [d for d in passed if table.is_working(d)]
    assert back.nominal == (worked[n - 1] if n else start)
    assert back.safe == worked[n]


@settings(max_examples=600, deadline=None)
@given(views, paused(), st.integers(1, 45), st.lists(st.integers(1, 25), max_size=2))
def test_paused_and_extended_working_day_terms_agree_with_a_naive_count(
    table: WorkdayTable, case: tuple[date, list[Pause]], n: int, more: list[int]
) -> None:
    start, pauses = case
    extensions = [Term(extra, "wd") for extra in more]
    due = forward(Term(n, "wd"), start, table, pauses=pauses, extensions=extensions)
    total = n + sum(more)
    assert due.nominal == naive_working(total, start, table, pauses)
    assert due.safe == naive_working(total + 1, start, table, pauses)
    assert due.rolled == due.alarm == due.nominal
    assert sum(segment.days for segment in due.explanation) == total
    gapless(start, due.nominal, [(s.start, s.end) for s in due.explanation])


@settings(max_examples=600, deadline=None)
@given(views, paused(), st.integers(1, 120), st.lists(st.integers(1, 40), max_size=2))
def test_paused_and_extended_calendar_terms_agree_with_a_naive_count(
    table: WorkdayTable, case: tuple[date, list[Pause]], n: int, more: list[int]
) -> None:
    start, pauses = case
    extensions = [Term(extra, "d") for extra in more]
    due = forward(Term(n, "d"), start, table, roll="none", pauses=pauses, extensions=extensions)
    assert due.nominal == naive_days(n + sum(more), start, pauses)
    assert due.safe == due.nominal + DAY
    assert sum(segment.days for segment in due.explanation) == n + sum(more)
    gapless(start, due.nominal, [(s.start, s.end) for s in due.explanation])


@settings(max_examples=600, deadline=None)
@given(views, paused(), st.integers(1, 24), st.integers(1, 30), st.integers(1, 30))
def test_month_terms_clamp_take_pauses_and_change_unit_on_expiry(
    table: WorkdayTable, case: tuple[date, list[Pause]], n: int, extra: int, more: int
) -> None:
    start, pauses = case
    plain = naive_month(start, n)
    expiry = naive_days((plain - start).days, start, pauses)
    due = forward(Term(n, "m"), start, table, roll="none", pauses=pauses)
    assert due.nominal == expiry

    mixed = [Term(extra, "wd"), Term(more, "d")]
    due = forward(Term(n, "m"), start, table, roll="none", pauses=pauses, extensions=mixed)
    second = naive_working(extra, expiry, table, pauses)
    assert due.nominal == naive_days(more, second, pauses)


@settings(max_examples=500, deadline=None)
@given(views, starts, st.integers(0, 120), st.sampled_from(["none", "forward", "back"]))
def test_rolls_and_alarms_agree_with_a_naive_walk(
    table: WorkdayTable, start: date, n: int, roll: str
) -> None:
    due = forward(Term(n, "d"), start, table, roll=roll)  # type: ignore[arg-type]
    on_or_after = on_or_before = start + timedelta(days=n)
    while not table.is_working(on_or_after):
        on_or_after += DAY
    while not table.is_working(on_or_before):
        on_or_before -= DAY
    assert due.alarm == on_or_before
    wanted = {"none": due.nominal, "forward": on_or_after, "back": on_or_before}
    assert due.rolled == wanted[roll]


def gapless(start: date, end: date, spans: list[tuple[date, date]]) -> None:
    at = start
    for low, high in spans:
        assert (low, high > low) == (at, True)
        at = high
    assert at == end


@settings(max_examples=500, deadline=None)
@given(views, starts, st.integers(1, 40))
def test_many_at_once_is_one_by_one(table: WorkdayTable, start: date, n: int) -> None:
    several = [start, start + 3 * DAY, start + 50 * DAY]
    expected = [table.add(day, n) for day in several]
    assert table.add_many(several, n) == expected
    ordinals = [day.toordinal() for day in several]
    assert table.add_many(ordinals, n) == [day.toordinal() for day in expected]
