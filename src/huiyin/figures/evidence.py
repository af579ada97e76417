"""The town's evidence for one period: populations of matters and entries, each read once.

Counts come from two sides. What began and what was closed must have its act in the chain; what
is still open is read from the projections. A case whose act or row is missing therefore stands on
one side of an identity only, and is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Any

from huiyin.figures import pinned
from huiyin.figures.book import Block, Book, register_of
from huiyin.figures.cases import Case, Cases, Period, Regularity
from huiyin.figures.chain import procedure_of
from huiyin.figures.regularity import regularity
from huiyin.kernel import registry
from huiyin.kernel.docket import Docket
from huiyin.kernel.workdays import WorkdayTable
from huiyin.ledger import case as ledger_case
from huiyin.ledger import definitions, garbage
from huiyin.ledger.errors import Broken

OPENED = "register.open:"
"""A parameter of this name and a register's or procedure's id says since when it is kept."""

STOPPED = ("met", "late")
# Dockets that are held at once: a report goes through all cases several times over.
_DOCKETS = 256


class Evidence:
    """One town, one period; with `size` or `known_on`, only the first so many acts of the chain,
    or those recorded by the end of that day with the notices known by then."""

    def __init__(
        self,
        town: str,
        period: Period,
        size: int | None = None,
        *,
        known_on: date | None = None,
        book: Book | None = None,
    ) -> None:
        self.town = town
        self.period = period
        self.known_on = known_on
        if book is None:
            kept = pinned.head(town)
            if size is not None:
                kept = min(kept, size)
            if known_on is not None:
                kept = min(kept, pinned.size_known_on(town, known_on))
            book = Book(town, kept, known_on)
        self.book = book
        self.size = book.size
        self._matters: dict[str, Cases] = {}
        self._entries: dict[str, Cases] = {}
        self._begun: dict[str, Cases] = {}
        self._closed: dict[str, Cases] = {}
        self._standing: dict[str, Cases] = {}
        self._did: dict[tuple[str, str], Cases] = {}
        self._known: dict[str, bool] = {}
        self.docket = lru_cache(_DOCKETS)(self._folded)

    def of(self, period: Period) -> Evidence:
        """The same evidence for another period; what was read is read once for both."""
        return Evidence(self.town, period, known_on=self.known_on, book=self.book)

    # --- populations ---

    def matters(self, procedure: str) -> Cases:
        """All matters of a procedure that began by the period's end."""
        if procedure not in self._matters:
            block = self.book.matters(procedure)
            source, last = _Matters(self, procedure, block), self.period.last
            with garbage.put_off():
                cases = [
                    Case(n, day, end, state, outcome, None, source, i, breaches, "", last_day)
                    for i, (n, day, end, state, outcome, breaches, last_day, _) in enumerate(
                        block.rows
                    )
                    if day <= last
                ]
            self._matters[procedure] = Cases.in_order(cases, self.period, procedure_of(procedure))
        return self._matters[procedure]

    def entries(self, register: str) -> Cases:
        """All entries of a register that began by the period's end."""
        if register not in self._entries:
            block = self.book.entries(register)
            source, last = _Entries(block), self.period.last
            cases = [
                Case(row.number, row.day, row.end, "", "", None, source, i, title=row.title)
                for i, row in enumerate(block.rows)
                if row.day <= last
            ]
            self._entries[register] = Cases.in_order(cases, self.period, register_of(register))
        return self._entries[register]

    def standing(self, register: str) -> Cases:
        """Entries that hold on the period's last day."""
        if register not in self._standing:
            last = self.period.last
            found = self.entries(register).filter(lambda c: c.end is None or c.end >= last)
            self._standing[register] = found
        return self._standing[register]

    def during(self, register: str) -> Cases:
        """Events of the period, and entries that began in it."""
        return self.entries(register).opened()

    def regularity(self, register: str) -> Regularity:
        """The register's rhythm held against the entries of the period. Raises `LookupError` for
        a register that declares none."""
        definition = register_of(register)
        if definition is None or definition.rhythm is None:
            raise LookupError(f"“{register}”没有声明频次")
        rhythm = definition.rhythm
        scopes = self.standing(rhythm.over).distinct("name") if rhythm.over else []
        return regularity(rhythm, self.during(register), scopes)

    def begun(self, procedure: str) -> Cases:
        """Matters whose opening act stands in the chain, those that have no row among them."""
        if procedure not in self._begun:
            cases = self.matters(procedure).without(self.book.chain.unopened(procedure))
            lost = [
                Case(number, day, None, "", "", facts)
                for number, day, facts in self.book.chain.lost.get(procedure, ())
                if day <= self.period.last
            ]
            self._begun[procedure] = cases | Cases(lost, self.period) if lost else cases
        return self._begun[procedure]

    def closings(self, procedure: str) -> Cases:
        """Matters closed in the period whose closing act stands in the chain."""
        if procedure not in self._closed:
            closed = self.matters(procedure).closed()
            self._closed[procedure] = closed.without(self.book.chain.unclosed(procedure))
        return self._closed[procedure]

    def with_step(self, procedure: str, step: str) -> Cases:
        """Matters of whose step the chain tells; one that was struck out since is among them."""
        return self.matters(procedure).among(self.book.chain.taken(procedure, step))

    def did(self, procedure: str, step: str) -> Cases:
        """Matters in which a step was taken in the period."""
        slot = (procedure, step)
        if slot not in self._did:
            self._did[slot] = self.with_step(procedure, step).did(step)
        return self._did[slot]

    def kept(self, id: str) -> bool:
        """Whether a register or procedure was kept in the period: only then is nothing a zero.

        It was, if it is declared, and the town opened it by the period's end: by an act that says
        so (`keeping.open_register`; importing an empty ledger is one) or by its first matter or
        entry.
        """
        if id not in self._known:
            self._known[id] = self._is_kept(id)
        return self._known[id]

    def _is_kept(self, id: str) -> bool:
        if procedure_of(id) is not None:
            found = len(self.matters(id))
        elif register_of(id) is not None:
            found = len(self.entries(id))
        else:
            return False
        return bool(found or self.world.parameter(f"{OPENED}{id}", self.period.last))

    @property
    def world(self) -> pinned.PinnedWorld:
        """The town's parameters and notices as of the evidence's last act."""
        return self.book.world

    @property
    def workdays(self) -> WorkdayTable:
        return self.world.workdays(self.known_on)

    def _folded(self, number: str) -> Docket | None:
        """The matter's docket as of the period's end, sensitive facts masked; None where the act
        that opened it is lost, which the identities name."""
        try:
            one = self.book.story(number)
        except Broken:
            return None
        if one is None:
            return None
        docket = one.fold(self.period.last)
        ledger_case.hide(docket, definitions.sealed_facts(one.definition))
        return docket


class _Matters:
    """Tells of a procedure's matters what their rows do not give at once."""

    def __init__(self, evidence: Evidence, procedure: str, block: Block) -> None:
        self._evidence = evidence
        self._procedure = procedure
        self._block = block
        self._book = evidence.book
        self._last = evidence.period.last

    def docket(self, number: str) -> Docket | None:
        return self._evidence.docket(number)

    def facts(self, at: int) -> Mapping[str, Any]:
        return self._block.facts[at]

    def column(self, fact: str) -> Sequence[Any]:
        return self._block.column(fact)

    def statuses(self, case: Case) -> Mapping[str, str]:
        """Nothing that happened after the period may show: clocks are taken from the row where
        nothing did, or where the matter's end had stopped them by then."""
        if case.end is None or case.end > self._last:
            return _NONE
        assert case.last_day is not None  # a matter was opened on some day
        clocks = self._block.clocks[case.at]
        found: dict[str, str] = {}
        for id in _clocks(self._procedure, case.last_day <= self._last):
            if id not in clocks:
                found[id] = ""
            elif (status := clocks[id][0]) in STOPPED:
                found[id] = status
        return found

    def days(self, number: str, step: str) -> list[date]:
        """From the chain's own days where nothing can have moved or undone them; else folded."""
        taken = self._book.chain.taken(self._procedure, step).get(number)
        if taken is None:
            return []
        if (
            taken.plain
            and self._book.projected(self._procedure)
            and step not in _undone(self._procedure)
            and number not in self._book.chain.unopened(self._procedure)
        ):
            return sorted(day for day in taken.days if day <= self._last)
        docket = self.docket(number)
        return [act.day for act in docket.history.done(step)] if docket is not None else []

    def expect(self, numbers: Iterable[str]) -> None:
        self._book.expect(numbers)


class _Entries:
    """Tells of a register's entries their facts."""

    def __init__(self, block: Block) -> None:
        self._block = block

    def facts(self, at: int) -> Mapping[str, Any]:
        return self._block.facts[at]

    def column(self, fact: str) -> Sequence[Any]:
        return self._block.column(fact)

    def statuses(self, case: Case) -> Mapping[str, str]:
        return _NONE

    def docket(self, number: str) -> None:
        """An entry has none."""

    def days(self, number: str, step: str) -> list[date]:
        return []

    def expect(self, numbers: Iterable[str]) -> None:
        """Nothing is read of entries but their rows."""


_NONE: Mapping[str, str] = {}


@cache
def _clocks(procedure: str, every: bool) -> tuple[str, ...]:
    """The clocks without a partner; without `every`, those that the matter's end stops."""
    definition = registry.procedure(procedure)
    clocks = [c for c in definition.clocks if not c.each]
    ends = definition.closing_steps
    return tuple(c.id for c in clocks if every or (ends and definition.stops(c) >= ends))


@cache
def _undone(procedure: str) -> frozenset[str]:
    """The steps that a later step can undo."""
    return frozenset(s for step in registry.procedure(procedure).steps for s in step.resets)
