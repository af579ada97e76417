"""A town's ledger as it was when its chain had so many acts: what a pinned run reads.

The projections tell how things stand now; at a pin everything is told anew from the first acts,
parameters and notices included, so that nothing recorded since can change a byte.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from django.db import connection

from huiyin.kernel.notices import CalendarEdition
from huiyin.kernel.workdays import WorkdayTable
from huiyin.ledger import payload, tables
from huiyin.ledger.histories import COLUMNS, Kept
from huiyin.ledger.merkle import root_of
from huiyin.ledger.models import Act
from huiyin.ledger.world import LedgerWorld

_CHUNK = 500


class Setting(NamedTuple):
    """An act of the town itself: a parameter it set or a notice it loaded."""

    kind: str
    id: str
    facts: dict[str, Any]


class PinnedWorld(LedgerWorld):
    """The town as the kernel saw it then: its parameters and notices among the first acts."""

    def __init__(self, town: str, size: int, known_on: date | None = None) -> None:
        super().__init__(town)
        self.known_on = known_on
        acts = Act.objects.filter(town=town, seq__lte=size, kind__in=("parameter", "calendar"))
        rows: list[Any] = list(acts.order_by("seq").values_list("kind", "step", "facts"))
        self._set = [Setting(*row) for row in rows]

    def parameter(self, id: str, on: date) -> Any:
        for one in reversed(self._set):
            if one.kind == "parameter" and one.id == id:
                since, until = one.facts["since"], one.facts["until"]
                if since <= on.isoformat() and (until is None or on.isoformat() <= until):
                    return one.facts["value"]
        return None

    def workdays(self, known_on: date | None) -> WorkdayTable:
        return WorkdayTable.known(known_on or self.known_on, added=self._loaded)

    @cached_property
    def _loaded(self) -> tuple[CalendarEdition, ...]:
        notices = (one for one in self._set if one.kind == "calendar")
        return tuple(CalendarEdition.from_dict(one.facts) for one in notices)


def head(town: str) -> int:
    """How many acts the town's chain has."""
    rows = tables.query("SELECT size FROM ledger_head WHERE town = %s", [town])
    return int(rows[0][0]) if rows else 0


def size_known_on(town: str, day: date) -> int:
    """How many acts the chain had at the end of a day."""
    after = (day + timedelta(days=1)).isoformat()
    known = Act.objects.filter(town=town, recorded_at__lt=after).order_by("-seq")
    return known.values_list("seq", flat=True).first() or 0


def root(town: str, size: int) -> str:
    """The root of the tree over the first `size` acts, hexadecimal."""
    statement = "SELECT hash FROM ledger_act WHERE town = %s AND seq <= %s ORDER BY seq"
    leaves = tables.query(statement, [town, size])
    return root_of([bytes.fromhex(leaf) for (leaf,) in leaves]).hex()


def stories(
    town: str, numbers: Sequence[str], size: int
) -> Iterator[tuple[str, list[Kept], dict[tuple[int, str], dict[str, Any]]]]:
    """(number, acts, personal facts) of each number, of the first `size` acts; those that had not
    begun are left out."""
    for part in tables.slices(numbers, _CHUNK):
        units = _units(town, part)
        slots = ", ".join(["%s"] * len(part))
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT matter, {COLUMNS} FROM ledger_act WHERE town = %s AND +seq <= %s"
                f" AND matter IN ({slots})",
                [town, size, *part],
            )
            # Sorted here, and `+`: to give them in order of `seq`, or up to one, SQLite would go
            # through the whole chain for the acts of one matter.
            rows = sorted(cursor.fetchall(), key=itemgetter(0, 1))
        for number, mine in groupby(rows, key=itemgetter(0)):
            yield number, [Kept.of(row[1:]) for row in mine], units.get(number, {})


def _units(town: str, numbers: Sequence[str]) -> dict[str, dict[tuple[int, str], dict[str, Any]]]:
    slots = ", ".join(["%s"] * len(numbers))
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT matter, seq, subject, body FROM ledger_payload"
            f" WHERE town = %s AND matter IN ({slots})",
            [town, *numbers],
        )
        rows = cursor.fetchall()
    found: dict[str, dict[tuple[int, str], dict[str, Any]]] = {}
    for number, seq, subject, body in rows:
        facts = payload.unpack(town, seq, subject, json.loads(body))
        found.setdefault(number, {})[seq, subject] = facts
    return found
