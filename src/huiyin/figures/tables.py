"""Mandated tables: every cell is a set of cases, so every number has its cases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from huiyin.figures.cases import Cases


@dataclass(frozen=True)
class Cell:
    """A set of cases, an amount with the figure and the case numbers that it comes from, or words.

    `said` stands in print where it is given: words instead of a number, or the amount in the
    form's own unit.
    """

    cases: Cases | None = None
    said: str = ""
    amount: int | None = None
    figure: str = ""
    lineage: tuple[str, ...] = ()

    @property
    def value(self) -> int | None:
        if self.amount is not None:
            return self.amount
        return len(self.cases) if self.cases is not None else None

    @property
    def text(self) -> str:
        return self.said or ("" if self.value is None else str(self.value))

    @property
    def numbers(self) -> list[str]:
        """The numbers of the cases behind it."""
        return self.cases.numbers if self.cases is not None else list(self.lineage)

    def plain(self) -> dict[str, Any]:
        kept: dict[str, Any] = {"value": self.value, "cases": self.numbers}
        if self.said:
            kept["note"] = self.said
        if self.figure:
            kept["figure"] = self.figure
        return kept


@dataclass(frozen=True)
class TableRow:
    """A row: its id and title in the form, and its cells in the order of the columns."""

    id: str
    title: str
    cells: tuple[Cell, ...]
    level: int = 0


@dataclass(frozen=True)
class Table:
    """A table of a form's edition."""

    id: str
    title: str
    form: str
    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]
    notes: tuple[str, ...] = field(default=())

    def row(self, id: str) -> TableRow:
        """Raises `LookupError` for a row that this edition of the form has not."""
        for one in self.rows:
            if one.id == id:
                return one
        raise LookupError(f"{self.form}年格式的“{self.title}”没有{id}这一行")

    def cases(self, row: str, column: str) -> Cases:
        """The set behind a cell. Raises `LookupError` where none stands there."""
        cells = self.row(row).cells
        found = dict(zip(self.columns, cells, strict=False)).get(column)
        if found is None or found.cases is None:
            raise LookupError(f"“{self.title}”第{row}行“{column}”栏没有事项可数")
        return found.cases

    def plain(self) -> dict[str, Any]:
        return {
            "title": self.title,
            "form": self.form,
            "columns": list(self.columns),
            "rows": [
                {"id": r.id, "title": r.title, "cells": [c.plain() for c in r.cells]}
                for r in self.rows
            ],
            "notes": list(self.notes),
        }


def spread(cases: Cases, columns: tuple[Callable[[Cases], Cases], ...]) -> tuple[Cell, ...]:
    """A set of cases over a table's columns."""
    return tuple(Cell(column(cases)) for column in columns)
