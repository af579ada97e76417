"""Sets of cases and entries: what every figure yields, and what it can be asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from statistics import median
from typing import Any

from huiyin.kernel.clocks import ClockState
from huiyin.kernel.docket import Docket
from huiyin.kernel.procedure import Procedure


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day to the last, both in it."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"期间的末日{self.last}早于首日{self.first}")

    @classmethod
    def year(cls, year: int) -> Period:
        return cls(date(year, 1, 1), date(year, 12, 31))

    def holds(self, day: date | None) -> bool:
        return day is not None and self.first <= day <= self.last

    def plain(self) -> dict[str, str]:
        return {"from": self.first.isoformat(), "to": self.last.isoformat()}


@dataclass(frozen=True, slots=True)
class Case:
    """One matter, or one entry of a register, as figures see it.

    `day` is when it began (an entry's first day), `end` when it closed (an entry's last), both in
    legal time. `statuses`: what the projection knows of clocks at the period's end, "" where one
    did not run; the docket tells of the others. `breaches`: how many there were so far. `fold`
    gives the matter's docket as of the period's end, on asking.
    """

    number: str
    day: date
    end: date | None
    state: str
    outcome: str
    facts: Mapping[str, Any]
    fold: Callable[[], Docket | None] | None = field(default=None, compare=False, repr=False)
    statuses: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)
    breaches: int = field(default=0, compare=False)
    title: str = field(default="", compare=False)

    @property
    def named(self) -> str:
        """How print names it."""
        return self.title or self.number

    def __hash__(self) -> int:
        return hash(self.number)

    @property
    def docket(self) -> Docket | None:
        return self.fold() if self.fold is not None else None

    def clock(self, id: str) -> ClockState | None:
        """One of the matter's clocks (those without a partner)."""
        docket = self.docket
        return docket.clock(id) if docket is not None else None

    def status(self, clock: str) -> str:
        """How a clock stands at the period's end; "" where it does not run."""
        if clock in self.statuses:
            return self.statuses[clock]
        state = self.clock(clock)
        return state.status if state is not None else ""

    def stands(self, clocks: Iterable[str], statuses: tuple[str, ...]) -> bool:
        """Whether one of the clocks stands so."""
        return any(self.status(clock) in statuses for clock in clocks)

    def days(self, step: str) -> list[date]:
        """The days on which a step was taken, up to the period's end."""
        docket = self.docket
        return [act.day for act in docket.history.done(step)] if docket is not None else []


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
        """The set with its cases in order, oldest first: its parts need no sorting."""
        made = cls(sorted(cases, key=_age), period, definition)
        made._oldest_first = True
        return made

    def __iter__(self) -> Iterator[Case]:
        return iter(self._in_order)

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

    @property
    def numbers(self) -> list[str]:
        """The case numbers, oldest first."""
        return [case.number for case in self]

    def filter(self, wanted: Callable[[Case], bool]) -> Cases:
        return self._part({n: c for n, c in self._by_number.items() if wanted(c)})

    def among(self, numbers: Container[str]) -> Cases:
        """Those with one of the numbers."""
        return self._part({n: c for n, c in self._by_number.items() if n in numbers})

    def _once(self, name: str, wanted: Callable[[Case], bool]) -> Cases:
        """A part that many figures ask for, made once."""
        if name not in self._kept:
            self._kept[name] = self.filter(wanted)
        return self._kept[name]

    def opened(self) -> Cases:
        """Begun in the period."""
        first, last = self.period.first, self.period.last
        return self._once("opened", lambda c: first <= c.day <= last)

    def closed(self) -> Cases:
        """Closed in the period."""
        first, last = self.period.first, self.period.last
        return self._once("closed", lambda c: c.end is not None and first <= c.end <= last)

    def open_before(self) -> Cases:
        """Carried in: begun before the period and not closed before it."""
        first = self.period.first
        return self.filter(lambda c: c.day < first and (c.end is None or c.end >= first))

    def open_after(self) -> Cases:
        """Carried out: begun by the period's end and not closed by it."""
        last = self.period.last
        return self.filter(lambda c: c.day <= last and (c.end is None or c.end > last))

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
            self._sorted[name] = _by_value(self._by_number.values(), lambda c: c.facts.get(name))
        return self._held(self._sorted[name], wanted)

    def _held(self, parts: _Parts, wanted: tuple[Any, ...]) -> Cases:
        held = {c.number: c for value in wanted for c in parts.get(_key(value), ())}
        return self._part(held) if len(wanted) == 1 else self._of(held.values())

    def outcome(self, *codes: str) -> Cases:
        if _OUTCOME not in self._sorted:
            self._sorted[_OUTCOME] = _by_value(self._by_number.values(), lambda c: c.outcome)
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


def _by_value(cases: Iterable[Case], value_of: Callable[[Case], Any]) -> _Parts:
    """Cases by a value; by each of several."""
    parts: _Parts = {}
    for case in cases:
        value = value_of(case)
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


@dataclass(frozen=True)
class Identity:
    """Two disjoint unions that must hold the same cases, each once."""

    name: str
    left: tuple[Cases, ...]
    right: tuple[Cases, ...]

    @property
    def left_numbers(self) -> list[str]:
        return [n for cases in self.left for n in cases.numbers]

    @property
    def right_numbers(self) -> list[str]:
        return [n for cases in self.right for n in cases.numbers]

    @property
    def holds(self) -> bool:
        return not self.lost and not self.doubled

    @property
    def lost(self) -> list[str]:
        """Cases that stand on one side only."""
        left, right = set(self.left_numbers), set(self.right_numbers)
        return sorted(left ^ right)

    @property
    def doubled(self) -> list[str]:
        """Cases that one side counts twice."""
        sides = (Counter(self.left_numbers), Counter(self.right_numbers))
        return sorted({n for side in sides for n, times in side.items() if times > 1})

    def plain(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "holds": self.holds,
            "left": self.left_numbers,
            "right": self.right_numbers,
            "lost": self.lost,
            "doubled": self.doubled,
        }
