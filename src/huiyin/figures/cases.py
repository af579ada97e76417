"""Sets of cases and entries: what every figure yields, and what it can be asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from huiyin.kernel.clocks import ClockState
from huiyin.kernel.docket import Docket
from huiyin.kernel.procedure import Procedure


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day to the last, both in it."""

    first: date
    last: date

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

    `day` is when it began (an entry's first day), `end` when it closed (an entry's last). `fold`
    gives the matter's docket as of the period's end, on asking.
    """

    number: str
    day: date
    end: date | None
    state: str
    outcome: str
    facts: Mapping[str, Any]
    fold: Callable[[], Docket] | None = field(default=None, compare=False, repr=False)

    def __hash__(self) -> int:
        return hash(self.number)

    @property
    def docket(self) -> Docket | None:
        return self.fold() if self.fold is not None else None

    def clock(self, id: str) -> ClockState | None:
        """One of the matter's clocks (those without a partner)."""
        docket = self.docket
        return docket.clock(id) if docket is not None else None


class Cases:
    """An immutable set of cases with its period. `&`, `|` and `-` give sets again."""

    def __init__(self, cases: Iterable[Case], period: Period, definition: Any = None) -> None:
        self._by_number = {case.number: case for case in cases}
        self.period = period
        self.definition = definition

    def __iter__(self) -> Iterator[Case]:
        return iter(sorted(self._by_number.values(), key=lambda c: (c.day, c.number)))

    def __len__(self) -> int:
        return len(self._by_number)

    def __contains__(self, number: str) -> bool:
        return number in self._by_number

    def _of(self, cases: Iterable[Case]) -> Cases:
        return Cases(cases, self.period, self.definition)

    def __and__(self, other: Cases) -> Cases:
        return self._of(c for n, c in self._by_number.items() if n in other)

    def __or__(self, other: Cases) -> Cases:
        return self._of([*self._by_number.values(), *other._by_number.values()])

    def __sub__(self, other: Cases) -> Cases:
        return self._of(c for n, c in self._by_number.items() if n not in other)

    @property
    def numbers(self) -> list[str]:
        """The case numbers, oldest first."""
        return [case.number for case in self]

    def filter(self, wanted: Callable[[Case], bool]) -> Cases:
        return self._of(c for c in self._by_number.values() if wanted(c))

    def opened(self) -> Cases:
        """Begun in the period."""
        return self.filter(lambda c: self.period.holds(c.day))

    def closed(self) -> Cases:
        """Closed in the period."""
        return self.filter(lambda c: self.period.holds(c.end))

    def open_before(self) -> Cases:
        """Carried in: begun before the period and not closed before it."""
        first = self.period.first
        return self.filter(lambda c: c.day < first and (c.end is None or c.end >= first))

    def open_after(self) -> Cases:
        """Carried out: begun by the period's end and not closed by it."""
        last = self.period.last
        return self.filter(lambda c: c.day <= last and (c.end is None or c.end > last))

    def where(self, **facts: Any) -> Cases:
        """Cases whose facts equal these (a tuple: are among these)."""

        def fits(case: Case) -> bool:
            return all(
                case.facts.get(name) in (wanted if isinstance(wanted, tuple) else (wanted,))
                for name, wanted in facts.items()
            )

        return self.filter(fits)

    def outcome(self, *codes: str) -> Cases:
        return self.filter(lambda c: c.outcome in codes)

    def row(self, form: str, row: str) -> Cases:
        """Cases whose outcome is counted in a row of a year's form."""
        definition: Procedure = self.definition
        codes = {o.code for o in definition.outcomes if o.forms.get(form) == row}
        return self.filter(lambda c: c.outcome in codes)

    def clock(self, clock: str, *statuses: str) -> Cases:
        """Cases in which the clock stands so ("met", "late", …)."""

        def stands(case: Case) -> bool:
            state = case.clock(clock)
            return state is not None and state.status in statuses

        return self.filter(stands)

    def total(self, fact: str) -> int:
        """The sum of an integer or money fact."""
        return sum(int(c.facts.get(fact) or 0) for c in self)

    def distinct(self, fact: str) -> list[str]:
        """The different values of a fact, in order."""
        return sorted({str(c.facts[fact]) for c in self if c.facts.get(fact) not in (None, "")})

    def rate(self, clock: str = "", *, of: Cases | None = None) -> Rate:
        """How many of these stand in a base (or met a clock): a subset of it by construction."""
        if clock:
            base = self.clock(clock, "met", "late")
            return Rate(base.clock(clock, "met"), base)
        base = of if of is not None else self
        return Rate(self & base, base)


@dataclass(frozen=True)
class Rate:
    """A share: the numerator is always part of the base."""

    part: Cases
    base: Cases

    @property
    def value(self) -> float | int | None:
        """Per cent with at most two decimals; None where there is no base."""
        if not len(self.base):
            return None
        share = round(100 * len(self.part) / len(self.base), 2)
        return int(share) if share == int(share) else share


@dataclass(frozen=True)
class Total:
    """A sum over a set of cases."""

    cases: Cases
    fact: str

    @property
    def value(self) -> int:
        return self.cases.total(self.fact)


@dataclass(frozen=True)
class Distinct:
    """How many different values a fact has in a set of cases."""

    cases: Cases
    fact: str

    @property
    def value(self) -> int:
        return len(self.cases.distinct(self.fact))


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
