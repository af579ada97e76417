"""A figure is a set of cases first: number, rate, sum, distinct and median are views of it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from huiyin.figures.cases import Case, Cases, Distinct, Median, Period, Rate, Total
from huiyin.figures.runs import Result
from huiyin.kernel import registry
from huiyin.kernel.procedure import Undeclared

YEAR = Period.year(2020)


def case(
    number: str, day: date = date(2020, 5, 6), end: date | None = None, **facts: object
) -> Case:
    return Case(number, day, end, "handling", "", facts)


def cases(*made: Case, definition: object = None) -> Cases:
    return Cases(made, YEAR, definition)


def numbered(numbers: set[int]) -> Cases:
    return cases(*(case(f"演{n:05}") for n in sorted(numbers)))


SETS = st.sets(st.integers(0, 30))


@given(SETS, SETS)
def test_sets_obey_the_algebra_of_sets(a: set[int], b: set[int]) -> None:
    one, two = numbered(a), numbered(b)
    for found, wanted in ((one & two, a & b), (one | two, a | b), (one - two, a - b)):
        assert found.numbers == numbered(wanted).numbers


@given(SETS, SETS)
def test_a_numerator_is_part_of_its_denominator(a: set[int], b: set[int]) -> None:
    rate = numbered(a).rate(of=numbered(b))
    assert set(rate.part.numbers) <= set(rate.base.numbers)
    assert (rate.value is None) == (not b)


def test_a_numerator_outside_its_denominator_is_an_error() -> None:
    with pytest.raises(ValueError, match="演00003"):
        Rate(numbered({1, 3}), numbered({1, 2}))


@pytest.mark.parametrize(
    ("part", "base", "value"),
    [(0, 7, 0), (7, 7, 100), (30, 32, 93.75), (2, 3, 66.67), (1, 8, 12.5), (1, 800, 0.13)],
)
def test_a_rate_rounds_half_up_to_two_decimals(part: int, base: int, value: float) -> None:
    assert numbered(set(range(part))).rate(of=numbered(set(range(base)))).value == value


def test_one_exception_among_many_is_never_rounded_away() -> None:
    every = numbered(set(range(30_000)))
    one = numbered({7})
    assert (every - one).rate(of=every).value == 99.99
    assert one.rate(of=every).value == 0.01


def test_sum_distinct_and_median() -> None:
    some = cases(case("a", fen=500, who="甲"), case("b", fen=70, who="甲"), case("c", who="乙"))
    assert Total(some, "fen").value == 570
    assert Distinct(some, "who").value == 2
    assert Median(some, lambda c: len(c.number) + int(c.facts.get("fen", 0))).value == 71
    assert Median(cases(), lambda c: 1).value is None


def test_a_case_counts_once_however_often_it_is_named() -> None:
    assert len(cases(case("a"), case("a"))) == 1


def test_the_turn_of_the_year_belongs_to_one_side() -> None:
    last, first = date(2019, 12, 31), date(2020, 1, 1)
    closed_before = case("a", date(2019, 11, 1), last)
    carried = case("b", last, first)
    fresh = case("c", first, date(2020, 12, 31))
    open_still = case("d", date(2020, 12, 31))
    after = case("e", date(2020, 12, 1), date(2021, 1, 1))
    every = cases(closed_before, carried, fresh, open_still, after)
    assert every.open_before().numbers == ["b"]
    assert every.opened().numbers == ["c", "e", "d"]
    assert every.closed().numbers == ["b", "c"]
    assert every.open_after().numbers == ["e", "d"]


def test_an_unknown_fact_is_not_silently_nothing() -> None:
    some = cases(case("a"), definition=registry.procedure("disclosure.request"))
    with pytest.raises(Undeclared, match="applicant_sort"):
        some.where(applicant_sort="person")


def test_a_period_does_not_run_backwards() -> None:
    with pytest.raises(ValueError, match="早于"):
        Period(date(2020, 2, 1), date(2020, 1, 1))


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [(1234567, "件", "1234567件"), (1234507, "分", "12345.07元"), (99.5, "%", "99.5%")],
)
def test_prose_says_the_whole_number(value: float, unit: str, said: str) -> None:
    assert Result("x", "", "", value, unit, YEAR, "").said == said
