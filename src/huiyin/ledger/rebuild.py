"""Makes the projections anew from the acts, and says how many rows were not as they should be."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from django.db import connection, models, transaction

from huiyin.ledger import entries, parameters, payload, search, tables
from huiyin.ledger.append import Chain
from huiyin.ledger.case import Case
from huiyin.ledger.histories import COLUMNS, Kept
from huiyin.ledger.models import Act, Entry, FactIndex, Matter, Search
from huiyin.ledger.world import LedgerWorld

_CHUNK = 500
Progress = Callable[[int, int], None]


@dataclass(slots=True)
class Rebuilt:
    """How many matters and entries the acts tell of; `changed` rows of theirs (index rows
    included) were missing, stray or different before."""

    matters: int = 0
    entries: int = 0
    changed: int = 0


@dataclass(slots=True)
class _Batch:
    """Rows of some matters and entries, as the acts make them."""

    numbers: list[str] = field(default_factory=list)
    matters: list[tables.Row] = field(default_factory=list)
    entries: list[tables.Row] = field(default_factory=list)
    index: list[tables.Row] = field(default_factory=list)
    words: list[tables.Row] = field(default_factory=list)


def rebuild(town: str, *, progress: Progress | None = None) -> Rebuilt:
    """Project every matter and entry of the town from its acts, and put right what differs."""
    done = Rebuilt()
    with transaction.atomic():
        Chain(town)  # nobody appends meanwhile
        total = _count(town)
        seen: set[str] = set()
        # Registers first: matters ask them for parameters and notices.
        for want_matters in (False, True):
            world = LedgerWorld(town)
            for chunk in _chunks(town, want_matters):
                batch = _project(town, chunk, world)
                done.matters += len(batch.matters)
                done.entries += len(batch.entries)
                done.changed += _put_right(town, batch)
                seen.update(batch.numbers)
                if progress:
                    progress(len(seen), total)
        done.changed += _drop_strays(town, seen)
    return done


def _count(town: str) -> int:
    return Act.objects.filter(town=town).exclude(matter="").values("matter").distinct().count()


def _chunks(town: str, matters: bool) -> Iterator[list[tuple[str, list[Kept]]]]:
    """Acts grouped by number; a number is a matter's if its first act is a step."""
    after = ""
    while True:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT DISTINCT matter FROM ledger_act WHERE town = %s AND matter > %s"
                f" ORDER BY matter LIMIT {_CHUNK}",
                [town, after],
            )
            numbers = [number for (number,) in cursor.fetchall()]
            if not numbers:
                return
            cursor.execute(
                f"SELECT matter, {COLUMNS} FROM ledger_act"
                " WHERE town = %s AND matter BETWEEN %s AND %s ORDER BY matter, seq",
                [town, numbers[0], numbers[-1]],
            )
            rows = cursor.fetchall()
        grouped = groupby(rows, key=lambda row: row[0])
        chunk = [(number, [Kept.of(row[1:]) for row in mine]) for number, mine in grouped]
        yield [(n, kept) for n, kept in chunk if (kept[0].kind == "step") == matters]
        after = numbers[-1]


def _project(town: str, chunk: list[tuple[str, list[Kept]]], world: LedgerWorld) -> _Batch:
    batch = _Batch()
    units = _units(town, [number for number, kept in chunk if any(k.commitments for k in kept)])
    for number, kept in chunk:
        mine = units.get(number, {})
        batch.numbers.append(number)
        if kept[0].kind == "step":
            _, row, index, words = Case.rebuilt(town, number, kept, mine, world).project()
            batch.matters.append(row)
        elif kept[0].kind == entries.KIND:
            row, index, words = entries.project(town, entries.standing_of(number, kept, mine))
            batch.entries.append(row)
        else:
            batch.entries.append(parameters.row_of(town, number, kept[0]))
            continue
        batch.index += index
        batch.words.append(words)
    return batch


def _units(town: str, numbers: Sequence[str]) -> dict[str, dict[tuple[int, str], dict[str, Any]]]:
    found: dict[str, dict[tuple[int, str], dict[str, Any]]] = {}
    for part in tables.slices(numbers, tables.IN_LIMIT):
        slots = ", ".join(["%s"] * len(part))
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT matter, seq, subject, body FROM ledger_payload"
                f" WHERE town = %s AND matter IN ({slots})",
                [town, *part],
            )
            for number, seq, subject, body in cursor.fetchall():
                facts = payload.unpack(town, seq, subject, json.loads(body))
                found.setdefault(number, {})[seq, subject] = facts
    return found


def _put_right(town: str, batch: _Batch) -> int:
    changed = 0
    for model, rows in ((Matter, batch.matters), (Entry, batch.entries)):
        there = _there(model, town, [row[1] for row in rows])
        wrong = [row for row in rows if there.get(row[1]) != [_as_kept(row)]]
        tables.upsert(model, wrong)
        changed += len(wrong)
    there = _there(FactIndex, town, batch.numbers)
    wanted: dict[str, list[tables.Row]] = {}
    for row in batch.index:
        wanted.setdefault(row[1], []).append(row)
    for number in batch.numbers:
        mine = wanted.get(number, [])
        if sorted(map(_as_kept, mine)) != sorted(there.get(number, [])):
            tables.delete(FactIndex, town, "number", [number])
            tables.insert(FactIndex, mine)
            changed += 1
    return changed + search.put_right(town, batch.numbers, batch.words)


def _there(
    model: type[models.Model], town: str, numbers: Sequence[str]
) -> dict[str, list[tables.Row]]:
    """The rows that are kept now, by number, every value as text."""
    found: dict[str, list[tables.Row]] = {}
    for part in tables.slices(numbers, tables.IN_LIMIT):
        slots = ", ".join(["%s"] * len(part))
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT {', '.join(tables.columns(model))} FROM {model._meta.db_table}"
                f" WHERE town = %s AND number IN ({slots})",
                [town, *part],
            )
            for row in cursor.fetchall():
                found.setdefault(row[1], []).append(_as_kept(row))
    return found


def _as_kept(row: tables.Row) -> tables.Row:
    """A row whose values compare alike whether made or read, on either database."""
    return tuple(
        "" if one is None else str(int(one)) if isinstance(one, bool) else str(one) for one in row
    )


def _drop_strays(town: str, seen: set[str]) -> int:
    """Rows of matters and entries that no act tells of."""
    dropped = 0
    for model in (Matter, Entry, FactIndex, Search):
        kept = model._default_manager.filter(town=town).values_list("number", flat=True).distinct()
        stray = [number for number in kept if number not in seen]
        tables.delete(model, town, "number", stray)
        dropped += len(stray)
    return dropped
