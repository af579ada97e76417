"""Workbooks, sheets and cells as the rest of the house sees them, each value with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

Value = str | int | float | bool | date | datetime | time | timedelta | None
Rows = list[list[Value]]
Range = tuple[int, int, int, int]

LAST_ROW = 1_048_575
LAST_COLUMN = 16_383

_REF = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")


def column_letters(column: int) -> str:
    """The spreadsheet's name of a column counted from 0: 0 is ``A``, 26 is ``AA``."""
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """The column, counted from 0, that a spreadsheet calls ``letters``."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def place(row: int, column: int) -> str:
    """The spreadsheet's name of a cell counted from 0: ``place(6, 2)`` is ``C7``."""
    return f"{column_letters(column)}{row + 1}"


def locate(ref: str) -> tuple[int, int]:
    """Row and column, from 0, of a name like ``C7``; ValueError if it is no such name."""
    match = _REF.fullmatch(ref)
    if match is None:
        raise ValueError(f"not a cell: {ref!r}")
    row, column = int(match[2]) - 1, column_number(match[1])
    if not (0 <= row <= LAST_ROW and column <= LAST_COLUMN):
        raise ValueError(f"no such cell: {ref!r}")
    return row, column


@dataclass(frozen=True, slots=True)
class Cell:
    """One value and where it stands; row and column count from 0."""

    row: int
    column: int
    value: Value

    @property
    def ref(self) -> str:
        """The name that the clerk sees, such as ``C7``."""
        return place(self.row, self.column)


@dataclass(frozen=True, slots=True)
class Problem:
    """What could not be read in a workbook that otherwise was; the user is told, nothing is hidden.

    ``place`` is a cell such as ``C7``, a line of a text file, a part of the package, or None.
    """

    sheet: str | None
    place: str | None
    why: str

    def __str__(self) -> str:
        return " ".join(part for part in (_where(self.sheet, self.place), self.why) if part)


class Unreadable(Exception):
    """A file that cannot be read at all; ``why`` says in Chinese what is wrong and what to do."""

    def __init__(
        self, file: str, why: str, *, sheet: str | None = None, place: str | None = None
    ) -> None:
        super().__init__(file, why, sheet, place)
        self.file = file
        self.why = why
        self.sheet = sheet
        self.place = place

    def __str__(self) -> str:
        where = _where(self.sheet, self.place)
        return f"{self.file}{' ' + where if where else ''}：{self.why}"


@dataclass(frozen=True)
class Sheet:
    """One sheet: a block of rows of equal length and the place of its first cell.

    ``rows[i][j]`` stands in row ``origin[0] + i`` and column ``origin[1] + j``. Empty cells are
    None. ``merged`` holds ranges as (first row, first column, last row, last column), inclusive
    and counted from 0; only a range's first cell carries its value.
    """

    file: str
    name: str
    rows: Rows
    origin: tuple[int, int] = (0, 0)
    hidden: bool = False
    merged: tuple[Range, ...] = ()

    @property
    def last_row(self) -> int:
        """The last row with a value, from 0; one before the first where there is none."""
        return self.origin[0] + len(self.rows) - 1

    @property
    def last_column(self) -> int:
        """The last column of the block, from 0; one before the first where there is none."""
        return self.origin[1] + len(self.rows[0] if self.rows else ()) - 1

    def at(self, row: int, column: int) -> Value:
        """The value at a place counted from 0, None where there is none."""
        down, across = row - self.origin[0], column - self.origin[1]
        if not (0 <= down < len(self.rows) and 0 <= across < len(self.rows[0])):
            return None
        return self.rows[down][across]

    def ref(self, row: int, column: int) -> str:
        """The name that the clerk sees: ``ref(6, 2)`` is ``C7``."""
        return place(row, column)

    def cells(self) -> Iterator[Cell]:
        """Every cell that has a value, row by row."""
        first_row, first_column = self.origin
        for down, row in enumerate(self.rows):
            for across, value in enumerate(row):
                if value is not None:
                    yield Cell(first_row + down, first_column + across, value)


@dataclass(frozen=True)
class Workbook:
    """A file read: its sheets in their order, hidden ones too, and what could not be read."""

    file: str
    sheets: tuple[Sheet, ...]
    problems: tuple[Problem, ...] = ()


def _where(sheet: str | None, place: str | None) -> str:
    return "!".join(part for part in (sheet, place) if part)
