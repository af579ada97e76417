"""Writes rows of the ledger's tables in bulk: plain tuples in column order, the same values on
both databases (dates as ISO text)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from django.db import connection, models

Row = tuple[Any, ...]
# From here on PostgreSQL's COPY is faster than single inserts.
_COPY_FROM = 20
# SQLite allows 32,766 variables in a statement; PostgreSQL 65,535.
IN_LIMIT = 2000


@cache
def columns(model: type[models.Model]) -> tuple[str, ...]:
    return tuple(f.column for f in model._meta.local_concrete_fields if f.column)


@cache
def _insert(model: type[models.Model]) -> str:
    names = columns(model)
    slots = ", ".join(["%s"] * len(names))
    return f"INSERT INTO {model._meta.db_table} ({', '.join(names)}) VALUES ({slots})"


@cache
def _upsert(model: type[models.Model]) -> str:
    keys = _keys(model)
    sets = ", ".join(f"{c} = excluded.{c}" for c in columns(model) if c not in keys)
    return f"{_insert(model)} ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {sets}"


@cache
def _keys(model: type[models.Model]) -> tuple[str, ...]:
    return tuple(f.column for f in model._meta.pk_fields if f.column)


def insert(model: type[models.Model], rows: Sequence[Row]) -> None:
    """Add rows; a row that is there already is an error of the database."""
    if not rows:
        return
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql" and len(rows) >= _COPY_FROM:
            target = f"COPY {model._meta.db_table} ({', '.join(columns(model))}) FROM STDIN"
            with cursor.copy(target) as copy:
                for row in rows:
                    copy.write_row(row)
        elif len(rows) == 1:
            cursor.execute(_insert(model), rows[0])
        else:
            cursor.executemany(_insert(model), rows)


def upsert(model: type[models.Model], rows: Sequence[Row]) -> None:
    """Add rows, or replace those with the same key (projections only)."""
    if rows:
        with connection.cursor() as cursor:
            cursor.executemany(_upsert(model), rows)


def delete(model: type[models.Model], town: str, column: str, values: Sequence[Any]) -> None:
    """Remove a town's rows whose column is among the values."""
    for part in slices(values, IN_LIMIT):
        slots = ", ".join(["%s"] * len(part))
        with connection.cursor() as cursor:
            cursor.execute(
                f"DELETE FROM {model._meta.db_table} WHERE town = %s AND {column} IN ({slots})",
                [town, *part],
            )


def query(statement: str, values: Sequence[Any]) -> list[Row]:
    """The rows of a statement in plain SQL, for reads that every act makes."""
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return list(cursor.fetchall())


def slices(values: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    for start in range(0, len(values), size):
        yield values[start : start + size]
