"""What a document is before it is a file: a title and a sequence of blocks.

The model knows nothing of fonts or formats. Texts carry their lineage (`Run.figure`,
`Run.claim`); the html writer prints it as data attributes, docx and pdf print the text alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from huiyin.documents.grid import Cell, Row, place
from huiyin.documents.runs import Run, Runs, plain

__all__ = [
    "DEMO_MARK",
    "Block",
    "Cell",
    "Document",
    "Heading",
    "Note",
    "PageBreak",
    "Paragraph",
    "Row",
    "Run",
    "Signature",
    "Table",
    "chinese_date",
    "plain",
]

DEMO_MARK = "演示 · 非公文"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 (一、) to 4 (（1）), its number part of the text (GB/T 9704 7.3.3)."""

    level: int
    text: str

    def __post_init__(self) -> None:
        if not 1 <= self.level <= 4:
            raise ValueError(f"a heading has level 1 to 4, not {self.level}: {self.text!r}")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the body. `indent=False` sets it flush left (主送机关)."""

    runs: Runs
    indent: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose rows list only the cells that begin in them, as in html.

    `header` rows are repeated on every page. `widths` are the columns' shares of the width (any
    unit; weighed by their contents if left out). `number_columns` (from 0) hold numbers: centred,
    and never broken inside a number where the page allows it. Raises ValueError where the cells do
    not fill the grid.
    """

    header: tuple[Row, ...]
    rows: tuple[Row, ...]
    caption: str = ""
    widths: tuple[float, ...] = ()
    number_columns: frozenset[int] = frozenset()
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        columns = place(self.rows).columns
        name = self.caption or "table"
        if not columns:
            raise ValueError(f"{name}: no rows")
        if self.header and place(self.header).columns != columns:
            raise ValueError(f"{name}: header and rows differ in their number of columns")
        if self.widths and (len(self.widths) != columns or min(self.widths) <= 0):
            raise ValueError(f"{name}: {len(self.widths)} widths for {columns} columns")
        if any(not 0 <= column < columns for column in self.number_columns):
            raise ValueError(f"{name}: number_columns beyond the {columns} columns")


@dataclass(frozen=True, slots=True)
class Signature:
    """The issuing organ and the date of issue, without a seal (GB/T 9704 7.3.5.2)."""

    organ: str
    date: date


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page. The html page has no pages and ignores it."""


@dataclass(frozen=True, slots=True)
class Note:
    """An explanation in smaller type, beside the body (说明, 注)."""

    runs: Runs


Block = Heading | Paragraph | Table | Signature | PageBreak | Note


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document.

    `organ` and `date` also become the file's author and its only timestamp, so that the same
    document gives the same bytes on any day. `mark` stands on every page (演示 · 非公文). `number`
    is the 发文字号. `footer_note` closes the document in small type (the checkpoint line).
    """

    title: str
    organ: str
    date: date
    blocks: tuple[Block, ...]
    subtitle: str = ""
    number: str = ""
    mark: str | None = None
    footer_note: str = ""


def chinese_date(day: date) -> str:
    """The date in Arabic digits, month and day without a leading zero (GB/T 9704 7.3.5.4)."""
    return f"{day.year}年{day.month}月{day.day}日"
