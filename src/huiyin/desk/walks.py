"""Several short walks over the matters of a town in one query, which the ORM has not got.

What the sitter may see is said by `scope`, and made into SQL once for all walks; each walk says its
own condition on the columns of a matter's row, goes along its index and ends after so many rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection, models
from django.db.models import QuerySet

from huiyin.ledger import tables
from huiyin.ledger.models import Matter

_FIELDS = [f for f in Matter._meta.concrete_fields if f.column]
_NAMES = [f.attname for f in _FIELDS]


@dataclass(frozen=True)
class Walk:
    """The matters for which `where` holds (with `values` for its %s), in an order."""

    where: str
    values: tuple[Any, ...]
    order: str


def indexed(
    town: str, source: str, fact: str, values: Iterable[str]
) -> tuple[str, tuple[str, ...]]:
    """That a matter has one of these values of an indexed fact: a condition and its values."""
    kept = tuple(values)
    slots = ", ".join(["%s"] * len(kept))
    text = (
        "number IN (SELECT number FROM ledger_factindex"
        f" WHERE town = %s AND source = %s AND fact = %s AND value IN ({slots}))"
    )
    return text, (town, source, fact, *kept)


def walked(kept: QuerySet[Matter], ways: Sequence[Sequence[Walk]], most: int) -> list[list[Matter]]:
    """What each way meets among `kept`: walk after walk, up to `most` matters in all."""
    found: list[list[Matter]] = [[] for _way in ways]
    try:
        seen, known = kept.query.sql_with_params()
    except EmptyResultSet:
        return found
    text = " UNION ALL ".join(
        f"SELECT *, {i} FROM ({_joined(seen, way, most)}) AS way{i}" for i, way in enumerate(ways)
    )
    values = [v for way in ways for walk in way for v in (*known, *walk.values)]
    for *row, i in tables.query(text, values):
        found[i].append(_matter(row))
    return found


def _joined(seen: str, way: Sequence[Walk], most: int) -> str:
    walks = " UNION ALL ".join(
        f"SELECT * FROM (SELECT * FROM ({seen}) AS seen WHERE {walk.where}"
        f" ORDER BY {walk.order} LIMIT {most}) AS walk"
        for walk in way
    )
    return f"{walks} LIMIT {most}"


def _matter(row: Sequence[Any]) -> Matter:
    values = [read(value) for read, value in zip(_READ, row, strict=True)]
    return Matter.from_db(connection.alias, _NAMES, values)


def _reader(field: models.Field[Any, Any]) -> Callable[[Any], Any]:
    """How a column's value is read: SQLite gives days and truth as text and number."""
    if isinstance(field, models.DateField):
        return _day
    if isinstance(field, models.BooleanField):
        return bool
    return field.to_python if isinstance(field, models.TextField) else _same


def _day(value: Any) -> Any:
    return date.fromisoformat(value) if isinstance(value, str) else value


def _same(value: Any) -> Any:
    return value


_READ = [_reader(field) for field in _FIELDS]
