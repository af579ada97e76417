"""One matter, or one entry of a register, as figures see it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from huiyin.kernel.clocks import ClockState
from huiyin.kernel.docket import Docket


class Source(Protocol):
    """Tells more of a case when it is asked for: most figures ask for little of most cases."""

    def facts(self, at: int) -> Mapping[str, Any]:
        """The facts of the case that was read in place `at`."""

    def column(self, fact: str) -> Sequence[Any]:
        """One fact of every case, by the places in which they were read."""

    def statuses(self, case: Case) -> Mapping[str, str]:
        """What is known of clocks at the period's end without a docket; "" where one did not
        run."""

    def docket(self, number: str) -> Docket | None:
        """The matter's docket as of the period's end; None where it cannot be had."""

    def days(self, number: str, step: str) -> list[date]:
        """The days on which a step was taken, up to the period's end, in their order."""

    def expect(self, numbers: Iterable[str]) -> None:
        """Dockets of these may be asked for next, in this order."""


class Case:
    """One matter, or one entry of a register.

    `day` is when it began (an entry's first day), `end` when it closed (an entry's last), both in
    legal time. `breaches`: how many there were so far. `source` tells what is not given here; the
    case was read in its place `at`. `last_day`: the latest legal day on which something happened.
    """

    __slots__ = (
        *("number", "day", "end", "state", "outcome", "breaches", "title"),
        *("source", "at", "last_day", "_facts", "_statuses"),
    )

    def __init__(
        self,
        number: str,
        day: date,
        end: date | None,
        state: str,
        outcome: str,
        facts: Mapping[str, Any] | None,
        source: Source | None = None,
        at: int = 0,
        breaches: int = 0,
        title: str = "",
        last_day: date | None = None,
    ) -> None:
        self.number = number
        self.day = day
        self.end = end
        self.state = state
        self.outcome = outcome
        self.source = source
        self.at = at
        self.breaches = breaches
        self.title = title
        self.last_day = last_day
        self._facts = facts
        self._statuses: Mapping[str, str] | None = None

    @property
    def facts(self) -> Mapping[str, Any]:
        facts = self._facts
        if facts is None:
            facts = self._facts = self.source.facts(self.at) if self.source else {}
        return facts

    def but(self, *, facts: Mapping[str, Any] | None = None, outcome: str | None = None) -> Case:
        """The same case with other facts or another outcome."""
        return Case(
            self.number,
            self.day,
            self.end,
            self.state,
            self.outcome if outcome is None else outcome,
            self._facts if facts is None else facts,
            self.source,
            self.at,
            self.breaches,
            self.title,
            self.last_day,
        )

    @property
    def named(self) -> str:
        """How print names it."""
        return self.title or self.number

    def __repr__(self) -> str:
        return f"Case({self.number!r}, {self.day}, {self.end}, {self.state!r}, {self.outcome!r})"

    def __hash__(self) -> int:
        return hash(self.number)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Case) and self._told == other._told

    @property
    def _told(self) -> tuple[Any, ...]:
        return self.number, self.day, self.end, self.state, self.outcome, self.facts

    @property
    def docket(self) -> Docket | None:
        return self.source.docket(self.number) if self.source is not None else None

    def clock(self, id: str) -> ClockState | None:
        """One of the matter's clocks (those without a partner)."""
        docket = self.docket
        return docket.clock(id) if docket is not None else None

    @property
    def statuses(self) -> Mapping[str, str]:
        """What is known of clocks without a docket; "" where one did not run."""
        if self._statuses is None:
            self._statuses = self.source.statuses(self) if self.source else {}
        return self._statuses

    def status(self, clock: str) -> str:
        """How a clock stands at the period's end; "" where it does not run."""
        known = self._statuses or self.statuses
        if clock in known:
            return known[clock]
        state = self.clock(clock)
        return state.status if state is not None else ""

    def stands(self, clocks: Iterable[str], statuses: tuple[str, ...]) -> bool:
        """Whether one of the clocks stands so."""
        return any(self.status(clock) in statuses for clock in clocks)

    def days(self, step: str) -> list[date]:
        """The days on which a step was taken, up to the period's end."""
        return self.source.days(self.number, step) if self.source is not None else []


def values_of(cases: Collection[Case], fact: str) -> list[Any]:
    """A fact of each case: by columns, where the cases were read together."""
    found: list[Any] = []
    source: Source | None = None
    column: Sequence[Any] = ()
    for case in cases:
        if case._facts is not None or case.source is None:
            found.append(case.facts.get(fact))
            continue
        if case.source is not source:
            source = case.source
            column = source.column(fact)
        found.append(column[case.at])
    return found
