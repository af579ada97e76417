"""Cells far away from a sheet's data: a slip of the hand in XFD1048576, found and named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from huiyin.reading.cells import Problem, Rows, place
from huiyin.reading.sparse import Located
from huiyin.reading.survey import is_dense, named

FAR_ROWS = 10_000  # so many rows without a value, and what follows is no longer the same table
FAR_COLUMNS = 500

_STRAY = "有一个离数据很远的值，未读入；请删除该单元格后再导入"


def gather(cells: list[Located], sheet: str) -> tuple[list[Located], list[Problem]]:
    """Split off what lies far from the bulk of the cells; each such cell is a Problem."""
    rows = _bulk(Counter(row for row, _, _ in cells), FAR_ROWS)
    columns = _bulk(Counter(column for row, column, _ in cells if row in rows), FAR_COLUMNS)
    kept: list[Located] = []
    strays: list[Problem] = []
    for cell in cells:
        row, column, _ = cell
        if row in rows and column in columns:
            kept.append(cell)
        else:
            strays.append(Problem(sheet, place(row, column), _STRAY))
    return kept, named(strays, "个离数据很远的值")


def _bulk(counts: Counter[int], far: int) -> range:
    """The stretch without a long gap that holds the most cells; the first of equals."""
    best, most = range(0), 0
    for stretch in _stretches(sorted(counts), far):
        held = sum(counts[line] for line in stretch)
        if held > most:
            best, most = range(stretch[0], stretch[-1] + 1), held
    return best


def _stretches(lines: list[int], far: int) -> Iterable[list[int]]:
    start = 0
    for position, (before, after) in enumerate(pairwise(lines), 1):
        if after - before > far:
            yield lines[start:position]
            start = position
    if lines:
        yield lines[start:]


def block(cells: list[Located]) -> tuple[tuple[int, int], Rows] | None:
    """Origin and rows of the block that the cells fill; None where it would be absurdly large."""
    if not cells:
        return (0, 0), []
    top, bottom = min(c[0] for c in cells), max(c[0] for c in cells)
    left, right = min(c[1] for c in cells), max(c[1] for c in cells)
    height, width = bottom - top + 1, right - left + 1
    if not is_dense(height * width, len(cells)):
        return None
    rows: Rows = [[None] * width for _ in range(height)]
    for row, column, value in cells:
        rows[row - top][column - left] = value
    return (top, left), rows
