"""The town's evidence for one period: populations of matters and entries, read once.

Counts come from two sides. What began and what is still open is read from the projections; what
was closed must besides have its closing act in the chain. A case whose act is missing therefore
stands on one side of an identity only, and is named.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache, cached_property, partial
from typing import Any

from django.db import connection

from huiyin.figures.cases import Case, Cases, Period
from huiyin.kernel import registry
from huiyin.kernel.docket import Docket
from huiyin.kernel.procedure import Procedure, Register, Undeclared
from huiyin.ledger import case as ledger_case
from huiyin.ledger import histories, tables
from huiyin.ledger.models import Entry, Head, Matter
from huiyin.ledger.world import LedgerWorld

OPENED = "register.open:"
"""A parameter of this name and a register's or procedure's id says since when it is kept."""


class Evidence:
    """One town, one period; with `size`, only the first so many acts of the chain."""

    def __init__(self, town: str, period: Period, size: int | None = None) -> None:
        self.town = town
        self.period = period
        head = Head.objects.filter(town=town).values_list("size", flat=True).first() or 0
        self.size = head if size is None else min(size, head)
        self.pinned = self.size != head
        self._matters: dict[str, Cases] = {}
        self._entries: dict[str, Cases] = {}

    # --- populations ---

    def matters(self, procedure: str) -> Cases:
        """All matters of a procedure that began by the period's end."""
        if procedure not in self._matters:
            definition = _procedure(procedure)
            cases = [c for c in self._load_matters(procedure) if c.day <= self.period.last]
            self._matters[procedure] = Cases(cases, self.period, definition)
        return self._matters[procedure]

    def entries(self, register: str) -> Cases:
        """All entries of a register that began by the period's end."""
        if register not in self._entries:
            cases = [c for c in self._load_entries(register) if c.day <= self.period.last]
            self._entries[register] = Cases(cases, self.period, _register(register))
        return self._entries[register]

    def closings(self, procedure: str) -> Cases:
        """Matters closed in the period whose closing act stands in the chain."""
        definition = _procedure(procedure)
        if definition is None:
            return Cases([], self.period)
        acts = self._numbers_with(definition.closing_steps)
        return self.matters(procedure).closed().filter(lambda c: c.number in acts)

    def kept(self, id: str) -> bool:
        """Whether a register or procedure was kept in the period.

        It was, if it exists, and the town opened it by the period's end: by an act that says so
        (importing an empty ledger is one) or by its first matter or entry.
        """
        if _procedure(id) is not None and len(self.matters(id)):
            return True
        if _register(id) is not None and len(self.entries(id)):
            return True
        if _procedure(id) is None and _register(id) is None:
            return False
        world = LedgerWorld(self.town)
        return bool(world.parameter(f"{OPENED}{id}", self.period.last))

    # --- reading ---

    def _load_matters(self, procedure: str) -> list[Case]:
        if self.pinned:
            return self._refold(procedure)
        rows = Matter.objects.filter(town=self.town, procedure=procedure, void=False).values_list(
            "number", "opened", "closed", "state", "outcome", "facts"
        )
        return [
            Case(number, day, end, state, outcome, _parsed(facts), self._folding(number))
            for number, day, end, state, outcome, facts in rows
        ]

    def _refold(self, procedure: str) -> list[Case]:
        """The matters as the first `size` acts tell them."""
        numbers = Matter.objects.filter(town=self.town, procedure=procedure).order_by("number")
        world = LedgerWorld(self.town)
        found = []
        for number in numbers.values_list("number", flat=True):
            kept = [k for k in histories.kept_acts(self.town, number) if k.seq <= self.size]
            if not kept:
                continue
            units = histories.units_of(self.town, number)
            one = ledger_case.Case.rebuilt(self.town, number, kept, units, world)
            docket, row, _ = one.project()
            if docket.opened is None:
                continue
            facts = dict(zip(tables.columns(Matter), row, strict=True))["facts"]
            found.append(
                Case(
                    number,
                    docket.opened,
                    docket.closed,
                    docket.state,
                    docket.outcome or "",
                    _parsed(facts),
                    partial(one.fold, self.period.last),
                )
            )
        return found

    def _load_entries(self, register: str) -> list[Case]:
        rows = Entry.objects.filter(town=self.town, register=register, void=False).values_list(
            "number", "valid_from", "valid_to", "facts"
        )
        return [
            Case(number, day or date.min, end, "", "", _parsed(facts))
            for number, day, end, facts in rows
        ]

    def _folding(self, number: str) -> Callable[[], Docket]:
        """The matter's docket as of the period's end, folded once and only when asked for."""

        @cache
        def folded() -> Docket:
            one = ledger_case.Case.load(self.town, number, self._world, masked=True)
            return one.fold(self.period.last)

        return folded

    @cached_property
    def _world(self) -> LedgerWorld:
        return LedgerWorld(self.town)

    def _numbers_with(self, steps: frozenset[str]) -> frozenset[str]:
        slots = ", ".join(["%s"] * len(steps))
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT DISTINCT matter FROM ledger_act WHERE town = %s AND seq <= %s"
                f" AND kind = 'step' AND step IN ({slots})",
                [self.town, self.size, *sorted(steps)],
            )
            return frozenset(number for (number,) in cursor.fetchall())


def _parsed(facts: Any) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(facts) if isinstance(facts, str) else facts
    return found


def _procedure(id: str) -> Procedure | None:
    try:
        return registry.procedure(id)
    except Undeclared:
        return None


def _register(id: str) -> Register | None:
    try:
        return registry.register(id)
    except Undeclared:
        return None
