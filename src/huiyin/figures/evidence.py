"""The town's evidence for one period: populations of matters and entries, each read once.

Counts come from two sides. What began and what was closed must have its act in the chain; what
is still open is read from the projections. A case whose act or row is missing therefore stands on
one side of an identity only, and is named.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache, cached_property, lru_cache, partial
from typing import Any

from django.db import connection

from huiyin.figures import pinned
from huiyin.figures.cases import Case, Cases, Period, Regularity
from huiyin.figures.regularity import regularity
from huiyin.kernel import registry
from huiyin.kernel.docket import Docket
from huiyin.kernel.procedure import Procedure, Register, Undeclared
from huiyin.kernel.workdays import WorkdayTable
from huiyin.ledger import case as ledger_case
from huiyin.ledger import definitions, garbage, tables
from huiyin.ledger import entries as ledger_entries
from huiyin.ledger.errors import Broken
from huiyin.ledger.models import Entry, Matter

OPENED = "register.open:"
"""A parameter of this name and a register's or procedure's id says since when it is kept."""

STOPPED = ("met", "late")
_COLUMNS = (
    "number",
    "opened",
    "closed",
    "state",
    "outcome",
    "facts",
    "clocks",
    "breaches",
    "last_day",
)
# Dockets that are held at once: a report goes through all cases several times over.
_DOCKETS = 256


class Evidence:
    """One town, one period; with `size` or `known_on`, only the first so many acts of the chain,
    or those recorded by the end of that day with the notices known by then."""

    def __init__(
        self, town: str, period: Period, size: int | None = None, *, known_on: date | None = None
    ) -> None:
        self.town = town
        self.period = period
        self.known_on = known_on
        self.size = pinned.head(town)
        if size is not None:
            self.size = min(self.size, size)
        if known_on is not None:
            self.size = min(self.size, pinned.size_known_on(town, known_on))
        self._matters: dict[str, Cases] = {}
        self._entries: dict[str, Cases] = {}
        self._begun: dict[str, Cases] = {}
        self._closed: dict[str, Cases] = {}
        self._did: dict[tuple[str, str], Cases] = {}
        self._rows: dict[str, list[tuple[Any, ...]]] = {}
        self._stepped: dict[tuple[str, ...], frozenset[str]] = {}
        self._fold = lru_cache(_DOCKETS)(self._folded)

    def of(self, period: Period) -> Evidence:
        """The same evidence for another period; the rows that were read are read once for both."""
        other = Evidence(self.town, period, self.size, known_on=self.known_on)
        other._rows, other._stepped = self._rows, self._stepped
        return other

    # --- populations ---

    def matters(self, procedure: str) -> Cases:
        """All matters of a procedure that began by the period's end."""
        if procedure not in self._matters:
            cases = self._load_matters(procedure)
            self._matters[procedure] = Cases.in_order(cases, self.period, _procedure(procedure))
        return self._matters[procedure]

    def entries(self, register: str) -> Cases:
        """All entries of a register that began by the period's end."""
        if register not in self._entries:
            cases = [c for c in self._load_entries(register) if c.day <= self.period.last]
            self._entries[register] = Cases(cases, self.period, _register(register))
        return self._entries[register]

    def standing(self, register: str) -> Cases:
        """Entries that hold on the period's last day."""
        last = self.period.last
        return self.entries(register).filter(lambda c: c.end is None or c.end >= last)

    def during(self, register: str) -> Cases:
        """Events of the period, and entries that began in it."""
        return self.entries(register).opened()

    def regularity(self, register: str) -> Regularity:
        """The register's rhythm held against the entries of the period. Raises `LookupError` for
        a register that declares none."""
        definition = _register(register)
        if definition is None or definition.rhythm is None:
            raise LookupError(f"“{register}”没有声明频次")
        rhythm = definition.rhythm
        scopes = self.standing(rhythm.over).distinct("name") if rhythm.over else []
        return regularity(rhythm, self.during(register), scopes)

    def begun(self, procedure: str) -> Cases:
        """Matters whose opening act stands in the chain, those that have no row among them."""
        if procedure not in self._begun:
            acts = self._numbers_with("a.matter_seq = 1", procedure)
            cases = self.matters(procedure).among(acts)
            lost = [c for c in self._without_row(procedure) if c.day <= self.period.last]
            self._begun[procedure] = cases | Cases(lost, self.period) if lost else cases
        return self._begun[procedure]

    def closings(self, procedure: str) -> Cases:
        """Matters closed in the period whose closing act stands in the chain."""
        if procedure not in self._closed:
            definition = _procedure(procedure)
            steps = sorted(definition.closing_steps) if definition else [""]
            slots = ", ".join(["%s"] * len(steps))
            acts = self._numbers_with(f"a.step IN ({slots})", procedure, *steps)
            closed = self.matters(procedure).closed()
            self._closed[procedure] = closed.among(acts)
        return self._closed[procedure]

    def with_step(self, procedure: str, step: str) -> Cases:
        """Matters of whose step the chain tells; one that was struck out since is among them."""
        acts = self._numbers_with("a.step = %s", procedure, step)
        return self.matters(procedure).among(acts)

    def did(self, procedure: str, step: str) -> Cases:
        """Matters in which a step was taken in the period; looked up once, since it folds them."""
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
        if _procedure(id) is not None:
            found = len(self.matters(id))
        elif _register(id) is not None:
            found = len(self.entries(id))
        else:
            return False
        return bool(found or self.world.parameter(f"{OPENED}{id}", self.period.last))

    @cached_property
    def world(self) -> pinned.PinnedWorld:
        """The town's parameters and notices as of the evidence's last act."""
        return pinned.PinnedWorld(self.town, self.size, self.known_on)

    @property
    def workdays(self) -> WorkdayTable:
        return self.world.workdays(self.known_on)

    # --- matters ---

    def _load_matters(self, procedure: str) -> list[Case]:
        """Those that began by the period's end: from the projections where they tell of exactly
        these acts, else from the acts."""
        last = self.period.last
        if procedure not in self._rows:
            with garbage.put_off():
                rows = _projected(self.town, procedure)
            if not self._at_head:
                return [c for c in self._refold(procedure) if c.day <= last]
            self._rows[procedure] = rows
        with garbage.put_off():
            return [self._case(procedure, *row) for row in self._rows[procedure] if row[1] <= last]

    def _case(
        self,
        procedure: str,
        number: str,
        day: date,
        end: date | None,
        state: str,
        outcome: str,
        facts: Any,
        clocks: Any,
        breaches: int,
        last_day: date,
    ) -> Case:
        """A case from its row. Nothing that happened after the period may show: clocks are taken
        from the row where nothing did, or where the matter's end had stopped them by then."""
        statuses: dict[str, str] = {}
        if end is not None and end <= self.period.last:
            for id in _clocks(procedure, last_day <= self.period.last):
                if id not in clocks:
                    statuses[id] = ""
                elif clocks[id][0] in STOPPED:
                    statuses[id] = clocks[id][0]
        fold = partial(self._fold, number)
        return Case(number, day, end, state, outcome, facts, fold, statuses, breaches)

    @property
    def _at_head(self) -> bool:
        """Whether nothing was recorded since: asked after reading, the rows tell of these acts."""
        return self.known_on is None and pinned.head(self.town) == self.size

    def _refold(self, procedure: str) -> Iterator[Case]:
        """The matters as the first `size` acts tell them."""
        found = Matter.objects.filter(town=self.town, procedure=procedure).order_by("number")
        for one in self._retold(list(found.values_list("number", flat=True))):
            docket, row, *_ = one.project()
            if docket.opened is None:
                continue
            told = dict(zip(_ROW, row, strict=True))
            facts, clocks = json.loads(told["facts"]), json.loads(told["clocks"])
            yield self._case(
                procedure,
                one.pins.number,
                docket.opened,
                docket.closed,
                docket.state,
                docket.outcome or "",
                facts,
                clocks,
                told["breaches"],
                docket.as_of,
            )

    def _retold(self, numbers: Sequence[str]) -> Iterator[ledger_case.Case]:
        for number, kept, units in pinned.stories(self.town, numbers, self.size):
            yield ledger_case.Case.rebuilt(self.town, number, kept, units, self.world)

    def _folded(self, number: str) -> Docket | None:
        """The matter's docket as of the period's end, sensitive facts masked; None where the act
        that opened it is lost, which the identities name."""
        try:
            one = next(self._retold([number]))
        except (Broken, StopIteration):
            return None
        docket = one.fold(self.period.last)
        ledger_case.hide(docket, definitions.sealed_facts(one.definition))
        return docket

    def _numbers_with(self, condition: str, procedure: str, *values: str) -> frozenset[str]:
        """The procedure's matters that have a step of this kind in the chain."""
        asked = (condition, procedure, *values)
        if asked in self._stepped:
            return self._stepped[asked]
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT a.matter FROM ledger_matter m JOIN ledger_act a"
                " ON a.town = m.town AND a.matter = m.number"
                " WHERE m.town = %s AND m.procedure = %s AND a.kind = 'step' AND a.seq <= %s"
                f" AND {condition}",
                [self.town, procedure, self.size, *values],
            )
            self._stepped[asked] = frozenset(number for (number,) in cursor.fetchall())
        return self._stepped[asked]

    def _without_row(self, procedure: str) -> Iterator[Case]:
        """Matters of which the chain tells and the projection does not."""
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT a.matter, a.at, a.facts, a.about FROM ledger_act a"
                " LEFT JOIN ledger_matter m ON m.town = a.town AND m.number = a.matter"
                " WHERE a.town = %s AND a.kind = 'step' AND a.matter_seq = 1 AND a.seq <= %s"
                " AND m.number IS NULL",
                [self.town, self.size],
            )
            rows = cursor.fetchall()
        for number, at, facts, about in rows:
            if json.loads(about)["definition"]["id"] == procedure:
                yield Case(number, date.fromisoformat(at[:10]), None, "", "", json.loads(facts))

    # --- entries ---

    def _load_entries(self, register: str) -> list[Case]:
        kept = Entry.objects.filter(town=self.town, register=register)
        columns = ("number", "valid_from", "valid_to", "facts", "title")
        rows: list[Any] = list(kept.filter(void=False).values_list(*columns))
        if self._at_head:
            return [
                Case(n, day or date.min, end, "", "", facts, title=title)
                for n, day, end, facts, title in rows
            ]
        return list(self._reread(sorted(kept.values_list("number", flat=True))))

    def _reread(self, numbers: Sequence[str]) -> Iterator[Case]:
        """The entries as the first `size` acts tell them."""
        for number, kept, units in pinned.stories(self.town, numbers, self.size):
            one = ledger_entries.standing_of(number, kept, units)
            if one.void:
                continue
            since, until = (date.fromisoformat(day) if day else None for day in one.span)
            personal = definitions.personal_facts(one.definition)
            facts = {name: v for name, v in one.facts.items() if name not in personal}
            title = ledger_entries.title_of(one.definition, one.facts)
            yield Case(number, since or date.min, until, "", "", facts, title=title)


_ROW = tables.columns(Matter)


def _projected(town: str, procedure: str) -> list[tuple[Any, ...]]:
    """The rows of a procedure's matters, in the order of `_COLUMNS`; the facts of all of them are
    read as one text."""
    columns = _TEXTS if connection.vendor == "sqlite" else _COLUMNS
    rows = tables.query(
        f"SELECT {', '.join(columns)} FROM ledger_matter"
        " WHERE town = %s AND procedure = %s AND NOT void",
        [town, procedure],
    )
    facts, clocks = (json.loads("[" + ",".join(r[i] for r in rows) + "]") for i in (5, 6))
    return [
        (number, _day(opened), _day(closed), state, outcome, told, run, breaches, _day(last))
        for (number, opened, closed, state, outcome, _, _, breaches, last), told, run in zip(
            rows, facts, clocks, strict=True
        )
    ]


# SQLite keeps days as text; cast, they come as text, too, and are not read one by one.
_TEXTS = [f"CAST({c} AS TEXT)" if c in ("opened", "closed", "last_day") else c for c in _COLUMNS]


def _day(kept: Any) -> date | None:
    return date.fromisoformat(kept) if isinstance(kept, str) else kept


@cache
def _clocks(procedure: str, every: bool) -> tuple[str, ...]:
    """The clocks without a partner; without `every`, those that the matter's end stops."""
    definition = registry.procedure(procedure)
    clocks = [c for c in definition.clocks if not c.each]
    ends = definition.closing_steps
    return tuple(c.id for c in clocks if every or (ends and definition.stops(c) >= ends))


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
