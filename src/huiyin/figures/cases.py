"""Sets of cases and entries: what every figure yields, and what it can be asked."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from datetime import date
from functools import cached_property
from typing import Any

from huiyin.figures.case import Case as Case
from huiyin.figures.case import values_of
from huiyin.figures.identity import Identity as Identity
from huiyin.figures.period import Period as Period
from huiyin.figures.shares import Change as Change
from huiyin.figures.shares import Coverage as Coverage
from huiyin.figures.shares import Distinct as Distinct
from huiyin.figures.shares import Median as Median
from huiyin.figures.shares import Rate as Rate
from huiyin.figures.shares import Ratio as Ratio
from huiyin.figures.shares import Regularity as Regularity
from huiyin.figures.shares import Slot as Slot
from huiyin.figures.shares import Total as Total
from huiyin.figures.shares import per_cent as per_cent
from huiyin.kernel.procedure import Procedure


class Cases:
    """An immutable set of cases with its period. `&`, `|` and `-` give sets again."""

    def __init__(self, cases: Iterable[Case], period: Period, definition: Any = None) -> None:
        self._by_number = {case.number: case for case in cases}
        self.period = period
        self.definition = definition
        self._sorted: dict[str, _Parts] = {}
        self._oldest_first = False
        self._kept: dict[str, Cases] = {}

    @classmethod
    def in_order(cls, cases: Iterable[Case], period: Period, definition: Any = None) -> Cases:
        """The set of cases given in order, oldest first: its parts need no sorting."""
        made = cls(cases, period, definition)
        made._oldest_first = True
        return made

    def __iter__(self) -> Iterator[Case]:
        found = self._in_order
        if found and found[0].source is not None:
            found[0].source.expect(case.number for case in found)
        return iter(found)

    @cached_property
    def _in_order(self) -> list[Case]:
        if self._oldest_first:
            return list(self._by_number.values())
        return sorted(self._by_number.values(), key=_age)

    def __len__(self) -> int:
        return len(self._by_number)

    def __contains__(self, number: str) -> bool:
        return number in self._by_number

    def _of(self, cases: Iterable[Case]) -> Cases:
        return Cases(cases, self.period, self.definition)

    def _part(self, kept: dict[str, Case]) -> Cases:
        """Some of these cases, in the order in which they stand here."""
        part = Cases((), self.period, self.definition)
        part._by_number, part._oldest_first = kept, self._oldest_first
        return part

    def __and__(self, other: Cases) -> Cases:
        return self.among(other._by_number)

    def __or__(self, other: Cases) -> Cases:
        return self._of([*self._by_number.values(), *other._by_number.values()])

    def __sub__(self, other: Cases) -> Cases:
        theirs = other._by_number
        return self._part({n: c for n, c in self._by_number.items() if n not in theirs})

    @cached_property
    def numbers(self) -> list[str]:
        """The case numbers, oldest first."""
        return [case.number for case in self._in_order]

    @property
    def unordered(self) -> Iterable[str]:
        """The case numbers, in no order."""
        return self._by_number

    def filter(self, wanted: Callable[[Case], bool]) -> Cases:
        for case in self._by_number.values():
            if case.source is not None:
                case.source.expect(self._by_number)
            break
        return self._part({n: c for n, c in self._by_number.items() if wanted(c)})

    def among(self, numbers: Container[str]) -> Cases:
        """Those with one of the numbers."""
        return self._part({n: c for n, c in self._by_number.items() if n in numbers})

    def without(self, numbers: Container[str]) -> Cases:
        """Those with none of the numbers; mostly all of them."""
        if not numbers:
            return self
        return self._part({n: c for n, c in self._by_number.items() if n not in numbers})

    def opened(self) -> Cases:
        """Begun in the period."""
        if "opened" not in self._kept:
            first, last = self.period.first, self.period.last
            kept = {n: c for n, c in self._by_number.items() if first <= c.day <= last}
            self._kept["opened"] = self._part(kept)
        return self._kept["opened"]

    def closed(self) -> Cases:
        """Closed in the period."""
        if "closed" not in self._kept:
            first, last = self.period.first, self.period.last
            ended = ((n, c, c.end) for n, c in self._by_number.items())
            kept = {n: c for n, c, end in ended if end is not None and first <= end <= last}
            self._kept["closed"] = self._part(kept)
        return self._kept["closed"]

    def open_before(self) -> Cases:
        """Carried in: begun before the period and not closed before it."""
        first = self.period.first
        kept = {n: c for n, c in self._by_number.items() if c.day < first}
        return self._part({n: c for n, c in kept.items() if c.end is None or c.end >= first})

    def open_after(self) -> Cases:
        """Carried out: begun by the period's end and not closed by it."""
        last = self.period.last
        kept = {n: c for n, c in self._by_number.items() if c.end is None or c.end > last}
        return self._part({n: c for n, c in kept.items() if c.day <= last})

    def did(self, step: str) -> Cases:
        """Cases in which a step was taken in the period."""
        return self.filter(lambda c: any(self.period.holds(day) for day in c.days(step)))

    def where(self, **facts: Any) -> Cases:
        """Cases whose facts equal these (a tuple: are among these; a fact of several values holds
        one of them). Raises `Undeclared` for a fact that the definition does not know."""
        if self.definition is not None:
            for name in facts:
                self.definition.fact(name)

        found = self
        for name, wanted in facts.items():
            found = found._among(name, wanted if isinstance(wanted, tuple) else (wanted,))
        return found

    def _among(self, name: str, wanted: tuple[Any, ...]) -> Cases:
        """Cases in which a fact has one of these values; sorted by the fact once for all tables."""
        if name not in self._sorted:
            cases = self._by_number.values()
            self._sorted[name] = _by_value(cases, values_of(cases, name))
        return self._held(self._sorted[name], wanted)

    def _held(self, parts: _Parts, wanted: tuple[Any, ...]) -> Cases:
        held = {c.number: c for value in wanted for c in parts.get(_key(value), ())}
        return self._part(held) if len(wanted) == 1 else self._of(held.values())

    def outcome(self, *codes: str) -> Cases:
        if _OUTCOME not in self._sorted:
            cases = self._by_number.values()
            self._sorted[_OUTCOME] = _by_value(cases, (c.outcome for c in cases))
        return self._held(self._sorted[_OUTCOME], codes)

    def row(self, form: str, row: str) -> Cases:
        """Cases whose outcome is counted in a row of a year's form."""
        definition: Procedure = self.definition
        return self.outcome(*(o.code for o in definition.outcomes if o.forms.get(form) == row))

    def clock(self, clock: str, *statuses: str) -> Cases:
        """Cases in which the clock stands so ("met", "late", …)."""

        return self.filter(lambda c: c.status(clock) in statuses)

    def total(self, fact: str) -> int:
        """The sum of an integer or money fact."""
        return sum(int(c.facts.get(fact) or 0) for c in self)

    def distinct(self, fact: str) -> list[str]:
        """The different values of a fact, in order; of several values each."""
        return sorted({str(one) for c in self for one in _values(c.facts.get(fact))})

    def rate(self, *clocks: str, of: Cases | None = None) -> Rate:
        """How many of these stand in a base; with clocks: of those where one of the clocks has
        stopped, how many missed none. A subset of the base by construction."""
        if not clocks:
            base = of if of is not None else self
            return Rate(self & base, base)
        base = self.filter(lambda c: c.stands(clocks, ("met", "late")))
        return Rate(base - base.late(*clocks), base)

    def late(self, *clocks: str) -> Cases:
        """Cases in which one of the clocks ran out before it was stopped."""
        return self.filter(lambda c: c.stands(clocks, ("late",)))


def _age(case: Case) -> tuple[date, str]:
    return case.day, case.number


def _values(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    return [] if value in (None, "") else [value]


_OUTCOME = "@outcome"
_Parts = dict[Any, list[Case]]


def _by_value(cases: Iterable[Case], values: Iterable[Any]) -> _Parts:
    """Cases by a value; by each of several."""
    parts: _Parts = {}
    for case, value in zip(cases, values, strict=True):
        if type(value) is str:
            if value in parts:
                parts[value].append(case)
            else:
                parts[value] = [case]
            continue
        for one in value if isinstance(value, list) else (value,):
            parts.setdefault(_key(one), []).append(case)
    return parts


def _key(value: Any) -> Any:
    """The value where it can be looked up by; a table's row by its text."""
    return repr(value) if type(value).__hash__ is None else value
