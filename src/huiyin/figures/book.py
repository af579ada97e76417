"""What was read of a town's ledger, once for all periods: rows by procedure and by register.

Small populations are read together, so that a report asks the database a few times however many
registers it names; large ones each when something asks for them. Facts and clocks stay texts until
a figure looks at one of their population.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from functools import cache, cached_property, partial
from itertools import groupby, repeat
from operator import itemgetter
from typing import Any, NamedTuple

from huiyin.figures import pinned
from huiyin.figures.chain import Chain, WholeChain, slots, together
from huiyin.kernel import registry
from huiyin.kernel.procedure import Register, Undeclared
from huiyin.ledger import case as ledger_case
from huiyin.ledger import definitions, garbage, tables
from huiyin.ledger import entries as ledger_entries
from huiyin.ledger.models import Entry, Matter

# The acts of so many matters are read ahead, at first and at most.
_FIRST, _AHEAD = 8, 64


class Row(NamedTuple):
    """A matter's row (an entry's: from, to and title)."""

    number: str
    day: date
    end: date | None
    state: str = ""
    outcome: str = ""
    breaches: int = 0
    last_day: date | None = None
    title: str = ""


class Block:
    """The rows of one population, oldest first, and their facts and clocks by place."""

    def __init__(
        self,
        rows: Sequence[Row],
        facts: Sequence[str],
        clocks: Sequence[str] = (),
    ) -> None:
        self.rows = rows
        self._facts = facts
        self._clocks = clocks
        self._columns: dict[str, list[Any]] = {}

    @cached_property
    def numbers(self) -> frozenset[str]:
        return frozenset(row.number for row in self.rows)

    @cached_property
    def facts(self) -> list[dict[str, Any]]:
        return _decoded(self._facts)

    def column(self, fact: str) -> list[Any]:
        """One fact of every row."""
        if fact not in self._columns:
            self._columns[fact] = [facts.get(fact) for facts in self.facts]
        return self._columns[fact]

    @cached_property
    def clocks(self) -> list[dict[str, list[str | None]]]:
        return _decoded(self._clocks)


def _decoded(texts: Sequence[str]) -> list[Any]:
    with garbage.put_off():
        found: list[Any] = json.loads(f"[{','.join(texts)}]")
    return found


class Book:
    """A town's ledger as its first `size` acts tell it, or those known on a day."""

    def __init__(self, town: str, size: int, known_on: date | None) -> None:
        self.town = town
        self.size = size
        self.known_on = known_on
        self._matters: dict[str, Block] = {}
        self._entries: dict[str, Block] = {}
        self._every = False
        self._told_anew: set[str] = set()
        self._stories = _Stories(self)

    @cached_property
    def world(self) -> pinned.PinnedWorld:
        """The town's parameters and notices as of the last act."""
        return pinned.PinnedWorld(self.town, self.size, self.known_on)

    @property
    def at_head(self) -> bool:
        """Whether nothing was recorded since: asked after reading, the rows tell of these acts."""
        return self.known_on is None and pinned.head(self.town) == self.size

    # --- populations ---

    def matters(self, procedure: str) -> Block:
        """The matters of a procedure: from the projections where they tell of exactly these acts,
        else from the acts."""
        if procedure not in self._matters:
            group = together(self._procedures, procedure)
            with garbage.put_off():
                found = self._projected(group) if group else {}
            if self.at_head:
                self._matters |= {one: found.get(one, _NOTHING) for one in {*group, procedure}}
            else:
                self._matters[procedure] = _block(self._refold(procedure))
                self._told_anew.add(procedure)
        return self._matters[procedure]

    def projected(self, procedure: str) -> bool:
        """Whether its matters were read from the projections."""
        return procedure in self._matters and procedure not in self._told_anew

    def entries(self, register: str) -> Block:
        """The entries of a register, read likewise."""
        if register not in self._entries:
            group = together(self._registers, register)
            with garbage.put_off():
                found = self._standing(group) if group else {}
            if self.at_head:
                self._entries |= {one: found.get(one, _NOTHING) for one in {*group, register}}
            else:
                self._entries[register] = _block(self._reread(register))
        return self._entries[register]

    @cached_property
    def _procedures(self) -> dict[str, int]:
        return self._counted("procedure", Matter)

    @cached_property
    def _registers(self) -> dict[str, int]:
        return self._counted("register", Entry)

    def _counted(self, kind: str, model: type[Matter | Entry]) -> dict[str, int]:
        statement = (
            f"SELECT {kind}, COUNT(*) FROM {model._meta.db_table} WHERE town = %s GROUP BY {kind}"
        )
        return dict(tables.query(statement, [self.town]))

    def _projected(self, procedures: Collection[str]) -> dict[str, Block]:
        rows = tables.query(
            "SELECT procedure, number,"
            f" {_text('opened')}, {_text('closed')}, state, outcome, breaches, {_text('last_day')},"
            " facts, clocks FROM ledger_matter"
            f" WHERE town = %s AND procedure IN ({slots(procedures)}) AND NOT void",
            [self.town, *procedures],
        )
        rows.sort(key=itemgetter(0, 2, 1))
        found = {}
        for procedure, part in groupby(rows, key=itemgetter(0)):
            _, numbers, opened, closed, *standing, last, facts, clocks = zip(*part, strict=True)
            days = (map(_day, opened), map(_day, closed), *standing, map(_day, last))
            found[procedure] = Block(_rows(numbers, *days, repeat("")), facts, clocks)
        return found

    def _standing(self, registers: Collection[str]) -> dict[str, Block]:
        rows = tables.query(
            f"SELECT register, number, COALESCE({_text('valid_from')}, ''), {_text('valid_to')},"
            " title, facts"
            " FROM ledger_entry"
            f" WHERE town = %s AND register IN ({slots(registers)}) AND NOT void",
            [self.town, *registers],
        )
        # Those without a first day hold from ever.
        rows.sort(key=itemgetter(0, 2, 1))
        found = {}
        for register, part in groupby(rows, key=itemgetter(0)):
            _, numbers, since, until, titles, facts = zip(*part, strict=True)
            days = ((_day(day) or date.min for day in since), map(_day, until))
            found[register] = Block(_rows(numbers, *days, *_UNKNOWN, titles), facts)
        return found

    # --- at a pin ---

    def _refold(self, procedure: str) -> Iterator[tuple[Row, str, str]]:
        """The matters as the acts tell them."""
        found = Matter.objects.filter(town=self.town, procedure=procedure).order_by("number")
        for one in self.retold(list(found.values_list("number", flat=True))):
            docket, row, *_ = one.project()
            if docket.opened is None:
                continue
            told = dict(zip(_ROW, row, strict=True))
            kept = Row(
                one.pins.number,
                docket.opened,
                docket.closed,
                docket.state,
                docket.outcome or "",
                told["breaches"],
                docket.as_of,
            )
            yield kept, told["facts"], told["clocks"]

    def _reread(self, register: str) -> Iterator[tuple[Row, str, str]]:
        """The entries as the acts tell them."""
        kept = Entry.objects.filter(town=self.town, register=register)
        numbers = sorted(kept.values_list("number", flat=True))
        for number, acts, units in pinned.stories(self.town, numbers, self.size):
            one = ledger_entries.standing_of(number, acts, units)
            if one.void:
                continue
            since, until = (_day(day) for day in one.span)
            personal = definitions.personal_facts(one.definition)
            facts = {name: v for name, v in one.facts.items() if name not in personal}
            title = ledger_entries.title_of(one.definition, one.facts)
            row = Row(number, since or date.min, until, title=title)
            yield row, json.dumps(facts, ensure_ascii=False), ""

    def retold(self, numbers: Sequence[str]) -> Iterator[ledger_case.Case]:
        for number, kept, units in pinned.stories(self.town, numbers, self.size):
            yield ledger_case.Case.rebuilt(self.town, number, kept, units, self.world)

    def expect(self, numbers: Iterable[str]) -> None:
        """The acts of these may be asked for next, in this order."""
        self._stories.expect(numbers)

    def story(self, number: str) -> ledger_case.Case | None:
        """One matter from its acts; None where there are none. Raises `Broken`."""
        return self._stories.of(number)

    # --- what the chain tells ---

    @cached_property
    def chain(self) -> Chain:
        """What the acts tell of matters, beside their rows."""
        if self._every:
            return WholeChain(self.town, self.size, self._procedures, self._numbers)
        return Chain(self.town, self.size, self._procedures)

    def _numbers(self, procedure: str) -> frozenset[str]:
        return self.matters(procedure).numbers

    def ask_of_every(self) -> None:
        """Say that every procedure will be asked for: the chain is gone through once."""
        self._every = True


class _Stories:
    """Matters from their acts, read ahead in the order in which a set is gone through."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._coming: Iterator[str] = iter(())
        self._step = _FIRST
        self._ready: dict[str, tuple[Any, Any]] = {}

    def expect(self, numbers: Iterable[str]) -> None:
        self._coming, self._step = iter(numbers), _FIRST

    def of(self, number: str) -> ledger_case.Case | None:
        if number not in self._ready:
            self._ready = {n: (k, u) for n, k, u in self._read(number)}
        if number not in self._ready:
            return None
        book = self._book
        return ledger_case.Case.rebuilt(book.town, number, *self._ready.pop(number), book.world)

    def _read(self, number: str) -> Iterator[tuple[str, Any, Any]]:
        wanted = [number]
        for one in self._coming:
            if one == number:
                wanted += [n for n, _ in zip(self._coming, range(self._step - 1), strict=False)]
                self._step = min(2 * self._step, _AHEAD)
                break
        return pinned.stories(self._book.town, wanted, self._book.size)


# What entries have not: state, outcome, breaches, last day.
_UNKNOWN = (repeat(""), repeat(""), repeat(0), repeat(None))


def _rows(*columns: Iterable[Any]) -> list[Row]:
    """Rows out of their columns."""
    return list(map(partial(tuple.__new__, Row), zip(*columns, strict=False)))


_NOTHING = Block((), ())
_ROW = tables.columns(Matter)


def _block(told: Iterable[tuple[Row, str, str]]) -> Block:
    kept = sorted(told, key=lambda one: (one[0].day, one[0].number))
    return Block([row for row, _, _ in kept], [f for _, f, _ in kept], [c for _, _, c in kept])


def _text(column: str) -> str:
    """Days come as text: they are ordered so, and read only where one is wanted."""
    return f"CAST({column} AS TEXT)"


@cache
def _day(kept: str | None) -> date | None:
    return date.fromisoformat(kept) if kept else None


def register_of(id: str) -> Register | None:
    try:
        return registry.register(id)
    except Undeclared:
        return None
