"""What can be made of sets of cases: shares, sums, middles, rhythms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from huiyin.figures.case import Case
    from huiyin.figures.cases import Cases


@dataclass(frozen=True)
class Rate:
    """A share: the numerator is always part of the base. Raises `ValueError` where it is not."""

    part: Cases
    base: Cases

    def __post_init__(self) -> None:
        outside = self.part - self.base
        if len(outside):
            raise ValueError(f"分子不在分母之内：{'、'.join(outside.numbers)}")

    @property
    def value(self) -> float | int | None:
        """Per cent with at most two decimals, half up; None where there is no base.

        100 only where all of the base, 0 only where none: what rounding would make of 19,999 of
        20,000 is said as 99.99.
        """
        return per_cent(len(self.part), len(self.base))


def per_cent(part: int, base: int) -> float | int | None:
    """A share as `Rate.value` gives it."""
    if not base:
        return None
    exact = Decimal(100 * part) / Decimal(base)
    share = exact.quantize(_CENT, ROUND_HALF_UP)
    if 0 < part < base:
        share = min(max(share, _CENT), 100 - _CENT)
    return int(share) if share == int(share) else float(share)


_CENT = Decimal("0.01")


@dataclass(frozen=True)
class Coverage:
    """How much of a whole was reached: the entries of `whole` whose `name` some case holds in
    `fact`. Names that the whole does not know reach nothing."""

    cases: Cases
    fact: str
    whole: Cases
    name: str = "name"

    @property
    def reached(self) -> Cases:
        names = set(self.cases.distinct(self.fact))
        return self.whole.filter(lambda c: str(c.facts.get(self.name)) in names)

    @property
    def missing(self) -> Cases:
        return self.whole - self.reached

    @property
    def value(self) -> int:
        """How many were reached."""
        return len(self.reached)


@dataclass(frozen=True)
class Slot:
    """One scope in one part of the period: whether enough happened in it."""

    scope: str
    when: str
    kept: bool

    @property
    def said(self) -> str:
        return f"{self.scope}{self.when}"


@dataclass(frozen=True)
class Regularity:
    """A rhythm held against the entries: every scope in every month, quarter … of the period."""

    cases: Cases
    slots: tuple[Slot, ...]

    @property
    def missing(self) -> list[str]:
        """The slots in which too little happened."""
        return [slot.said for slot in self.slots if not slot.kept]

    @property
    def value(self) -> float | int | None:
        """Per cent of the slots that were kept; None where there is no scope."""
        return per_cent(sum(slot.kept for slot in self.slots), len(self.slots))


@dataclass(frozen=True)
class Total:
    """A sum over a set of cases."""

    cases: Cases
    fact: str

    @property
    def value(self) -> int:
        return self.cases.total(self.fact)


@dataclass(frozen=True)
class Change:
    """By how many a set has grown: what came less what went; its cases are both."""

    now: Cases
    before: Cases

    @property
    def cases(self) -> Cases:
        return (self.now - self.before) | (self.before - self.now)

    @property
    def value(self) -> int:
        return len(self.now) - len(self.before)


@dataclass(frozen=True)
class Ratio:
    """A share of sums: of all that `whole` counts in these entries, how much `part` does (those who
    took an exam of those who had to). `short` are the entries where part of the whole is lacking.
    """

    cases: Cases
    part: str
    whole: str

    @property
    def short(self) -> Cases:
        return self.cases.filter(lambda c: _number(c, self.part) < _number(c, self.whole))

    @property
    def value(self) -> float | int | None:
        """Per cent; None where there is nothing to count."""
        return per_cent(self.cases.total(self.part), self.cases.total(self.whole))


def _number(case: Case, fact: str) -> int:
    return int(case.facts.get(fact) or 0)


@dataclass(frozen=True)
class Distinct:
    """How many different values a fact has in a set of cases."""

    cases: Cases
    fact: str

    @property
    def value(self) -> int:
        return len(self.cases.distinct(self.fact))


@dataclass(frozen=True)
class Median:
    """The middle of a measure over a set of cases; None where there is no case."""

    cases: Cases
    measure: Callable[[Case], int]

    @property
    def value(self) -> float | int | None:
        found = [self.measure(case) for case in self.cases]
        middle = median(found) if found else None
        return int(middle) if middle is not None and middle == int(middle) else middle
