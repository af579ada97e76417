"""The cells of a table and where they stand: spans resolved to a full grid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from huiyin.documents.runs import Runs, text_of


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell over `colspan` columns and `rowspan` rows. `head` marks a row's label."""

    runs: Runs = ()
    colspan: int = 1
    rowspan: int = 1
    head: bool = False

    @property
    def text(self) -> str:
        """The cell's text without lineage."""
        return text_of(self.runs)


Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell and the grid position (from 0) of its upper left corner."""

    cell: Cell
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Grid:
    """Every grid position, row by row, with the cell that covers it."""

    rows: tuple[tuple[Placed, ...], ...]
    columns: int

    def starts(self) -> list[Placed]:
        """Each cell once, in reading order."""
        return [
            placed
            for r, row in enumerate(self.rows)
            for c, placed in enumerate(row)
            if (placed.row, placed.column) == (r, c)
        ]


def place(rows: Sequence[Row]) -> Grid:
    """Resolve spans.

    Raises ValueError where cells overlap, leave a hole, or reach below the last row.
    """
    taken: dict[tuple[int, int], Placed] = {}
    for r, row in enumerate(rows):
        column = 0
        for cell in row:
            while (r, column) in taken:
                column += 1
            _cover(taken, Placed(cell, r, column), len(rows))
            column += cell.colspan
    columns = 1 + max((column for _, column in taken), default=-1)
    holes = [(r, c) for r in range(len(rows)) for c in range(columns) if (r, c) not in taken]
    if holes:
        r, c = holes[0]
        raise ValueError(f"table row {r + 1} has no cell in column {c + 1} of {columns}")
    grid = tuple(tuple(taken[r, c] for c in range(columns)) for r in range(len(rows)))
    return Grid(grid, columns)


def _cover(taken: dict[tuple[int, int], Placed], placed: Placed, height: int) -> None:
    cell, row, column = placed.cell, placed.row, placed.column
    if cell.colspan < 1 or cell.rowspan < 1 or row + cell.rowspan > height:
        raise ValueError(f"cell {cell.text!r} in row {row + 1} spans beyond the table")
    for r in range(row, row + cell.rowspan):
        for c in range(column, column + cell.colspan):
            if (r, c) in taken:
                raise ValueError(f"cell {cell.text!r} in row {row + 1} overlaps another")
            taken[r, c] = placed
