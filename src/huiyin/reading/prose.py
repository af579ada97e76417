"""Running text from outside: the parts of a document, each text with the places of its passages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from huiyin.reading.cells import Problem

Kind = Literal["docx", "pdf", "html", "txt"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a cell stands: the table's number in its part, row and column, all from 0."""

    table: int
    row: int
    column: int
    rowspan: int = 1
    colspan: int = 1


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph or a cell: `text` begins at `start`, counted in characters of its part's text.

    `level` is 1 for a title or chapter downward to 9, and 0 where the file marks no heading.
    `page` counts from 1 where the file has pages.
    """

    text: str
    start: int
    level: int = 0
    place: Place | None = None
    page: int | None = None

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a file: its whole text, and the passages in reading order.

    `visible` is false for what the reader of the printed page does not see: comments, deleted
    text, field codes, properties, hidden text.
    """

    name: str
    text: str
    passages: tuple[Passage, ...]
    visible: bool = True


@dataclass(frozen=True, slots=True)
class Prose:
    """A document read, and what in it could not be read."""

    file: str
    kind: Kind
    parts: tuple[Part, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def shown(self) -> tuple[Part, ...]:
        """The parts that the reader of the printed page sees."""
        return tuple(part for part in self.parts if part.visible)


@dataclass
class PartWriter:
    """Puts a part's text together: passages on lines of their own, a row's cells between tabs."""

    name: str
    visible: bool = True
    page: int | None = None
    tables: int = 0
    _pieces: list[str] = field(default_factory=list)
    _passages: list[Passage] = field(default_factory=list)
    _length: int = 0
    _row: tuple[int, int] | None = None

    def paragraph(self, text: str, *, level: int = 0) -> None:
        """A paragraph; one without text leaves no trace."""
        if text.strip():
            self._row = None
            self._put("\n", text, level, None)

    def cell(self, text: str, place: Place) -> None:
        """A cell, also an empty one: that it is empty may be what matters."""
        row = (place.table, place.row)
        between = "\t" if row == self._row else "\n"
        self._row = row
        self._put(between, text, 0, place)

    def next_table(self) -> int:
        """The number of a table that begins."""
        self.tables += 1
        return self.tables - 1

    def _put(self, between: str, text: str, level: int, place: Place | None) -> None:
        if self._pieces:
            self._pieces.append(between)
            self._length += 1
        self._passages.append(Passage(text, self._length, level, place, self.page))
        self._pieces.append(text)
        self._length += len(text)

    def part(self) -> Part:
        return Part(self.name, "".join(self._pieces), tuple(self._passages), self.visible)

    def __bool__(self) -> bool:
        return bool(self._passages)
