"""The tables of a page from its ruled lines: which cells there are, and which cover several."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

NEAR = 3.0  # points within which two lines count as one, or as touching
LIMIT_LINES = 6_000


@dataclass(frozen=True, slots=True)
class Line:
    """A ruled line from `low` to `high`: `at` is its height, or its distance from the left."""

    at: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Box:
    """A cell of a table: its place in the grid and its edges in points, y upward."""

    row: int
    column: int
    rowspan: int
    colspan: int
    left: float
    bottom: float
    right: float
    top: float

    def holds(self, x: float, y: float) -> bool:
        return self.left <= x < self.right and self.bottom <= y < self.top


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its cells in reading order, and its outline."""

    boxes: tuple[Box, ...]
    left: float
    bottom: float
    right: float
    top: float

    def holds(self, x: float, y: float) -> bool:
        return self.left <= x < self.right and self.bottom <= y < self.top


def grids(across: list[Line], down: list[Line]) -> list[Grid]:
    """The tables that these horizontal and vertical lines draw, from the top of the page down."""
    if not across or not down or len(across) + len(down) > LIMIT_LINES:
        return []
    found = []
    for rows, columns in _joined(across, down):
        ys = sorted(_clusters(line.at for line in rows), reverse=True)
        xs = sorted(_clusters(line.at for line in columns))
        if len(ys) > 1 and len(xs) > 1 and (len(ys) > 2 or len(xs) > 2):
            found.append(_grid(rows, columns, xs, ys))
    return sorted(found, key=lambda grid: -grid.top)


def _joined(across: list[Line], down: list[Line]) -> Iterable[tuple[list[Line], list[Line]]]:
    """Lines that touch, gathered; a page has few tables, so each is grown from one line."""
    rows, columns = list(across), list(down)
    while rows:
        mine: list[Line] = [rows.pop()]
        crossing: list[Line] = []
        fresh_rows = list(mine)
        while fresh_rows:
            fresh_columns, columns = _split(columns, fresh_rows)
            crossing += fresh_columns
            fresh_rows, rows = _split(rows, fresh_columns)
            mine += fresh_rows
        yield mine, crossing


def _split(lines: list[Line], others: list[Line]) -> tuple[list[Line], list[Line]]:
    touching: list[Line] = []
    apart: list[Line] = []
    for line in lines:
        hit = any(
            other.low - NEAR <= line.at <= other.high + NEAR
            and line.low - NEAR <= other.at <= line.high + NEAR
            for other in others
        )
        (touching if hit else apart).append(line)
    return touching, apart


def _clusters(values: Iterable[float]) -> list[float]:
    found: list[list[float]] = []
    for value in sorted(values):
        if found and value - found[-1][-1] <= NEAR:
            found[-1].append(value)
        else:
            found.append([value])
    return [sum(group) / len(group) for group in found]


def _grid(rows: list[Line], columns: list[Line], xs: list[float], ys: list[float]) -> Grid:
    """The cells between the lines; neighbours without a line between them are one cell."""
    horizontal, vertical = _by_position(rows, ys), _by_position(columns, xs)
    across, down = len(xs) - 1, len(ys) - 1
    boxes = []
    taken: set[tuple[int, int]] = set()
    for r in range(down):
        for c in range(across):
            if (r, c) in taken:
                continue
            right = c + 1
            while right < across and not _ruled(vertical[right], (ys[r] + ys[r + 1]) / 2):
                right += 1
            low = r + 1
            while low < down and not _ruled(horizontal[low], (xs[c] + xs[c + 1]) / 2):
                low += 1
            taken.update((i, j) for i in range(r, low) for j in range(c, right))
            boxes.append(Box(r, c, low - r, right - c, xs[c], ys[low], xs[right], ys[r]))
    return Grid(tuple(boxes), xs[0], ys[-1], xs[-1], ys[0])


def _by_position(lines: list[Line], positions: list[float]) -> dict[int, list[Line]]:
    found: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        index = min(range(len(positions)), key=lambda i: abs(positions[i] - line.at))
        found[index].append(line)
    return found


def _ruled(lines: list[Line], at: float) -> bool:
    return any(line.low - NEAR <= at <= line.high + NEAR for line in lines)
