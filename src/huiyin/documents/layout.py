"""Measures of the official format (GB/T 9704-2012) and what follows from them.

A4, core 156 × 225 mm, 22 lines of 28 characters in 3号 (16 pt). The plain sum misses the core by
a hair: 28 × 16 pt is 448 pt where 442.2 fit, 22 × 29 pt is 638 pt where 637.8 fit. So characters
are set 0.25 pt closer and lines 28.9 pt apart.
"""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass

from huiyin.documents.grid import Cell, Placed, place
from huiyin.documents.model import Signature, Table, chinese_date

TOP_MM, BOTTOM_MM, LEFT_MM, RIGHT_MM = 37.0, 35.0, 28.0, 26.0
CORE_MM, CORE_HEIGHT_PT = 156.0, 22 * 28.9
BODY_PT, LINE_PT, TRACKING_PT = 16.0, 28.9, -0.25
CHARACTER_PT = BODY_PT + TRACKING_PT
PAGE_NUMBER_PT = 14.0

# Sizes of type a table may take: 小四, 五号, 小五, 六号 (GB/T 9704 leaves tables free).
TABLE_SIZES_PT = (12.0, 10.5, 9.0, 7.5)
CELL_PADDING_MM = 0.8
_MM_PER_PT = 25.4 / 72
_LATIN_EM = 0.6
_UNBROKEN = re.compile("[!-~]+")


def width_em(text: str) -> float:
    """About how wide the text is, in characters: Chinese ones count 1, Latin ones and digits 0.6.

    0.6 is the width of the widest digits among the fonts in use, so the estimate errs on the safe
    side. Combining marks count nothing.
    """
    return sum(
        0.0
        if unicodedata.combining(character)
        else 1.0
        if unicodedata.east_asian_width(character) in "WFA"
        else _LATIN_EM
        for character in text
    )


@dataclass(frozen=True, slots=True)
class TableLayout:
    """Size of type in pt and the columns' widths in mm, which fill the core.

    `whole`: the table fits on one page, and should not be broken over two.
    """

    size_pt: float
    widths_mm: tuple[float, ...]
    whole: bool


def table_layout(table: Table) -> TableLayout:
    """The largest type in which every column holds its longest unbreakable text.

    Columns too narrow for a number take width from the others before the type gets smaller than
    the number of columns suggests. Where even 六号 is too wide, the writers break inside words:
    nothing is clipped.
    """
    cells = place(table.header).starts() + place(table.rows).starts()
    columns = place(table.rows).columns
    wanted = table.widths or _weights(cells, columns)
    scale = CORE_MM / sum(wanted)
    widths = tuple(width * scale for width in wanted)
    needs = _needs(cells, columns)
    first = 0 if columns <= 5 else 1 if columns <= 8 else 2
    for size in TABLE_SIZES_PT[first:]:
        needed = [need * size * _MM_PER_PT + 2 * CELL_PADDING_MM + 0.2 for need in needs]
        if sum(needed) <= CORE_MM:
            widths = _widened(widths, needed)
            break
    return TableLayout(size, widths, _height_pt(table, size, widths) <= 0.85 * CORE_HEIGHT_PT)


def _height_pt(table: Table, size_pt: float, widths_mm: tuple[float, ...]) -> float:
    """About how high the table is. Cells over several rows are taken to fit into these."""
    total = 0.0
    for part in (table.header, table.rows):
        lines = [1] * len(part)
        for placed in place(part).starts():
            columns = slice(placed.column, placed.column + placed.cell.colspan)
            room = (sum(widths_mm[columns]) - 2 * CELL_PADDING_MM) / (size_pt * _MM_PER_PT)
            if placed.cell.rowspan == 1:
                texts = placed.cell.text.split("\n")
                wrapped = sum(max(1, math.ceil(width_em(text) / room)) for text in texts)
                lines[placed.row] = max(lines[placed.row], wrapped)
        total += sum(count * size_pt * 1.3 + 4 for count in lines)
    return total


def _needs(cells: list[Placed], columns: int) -> list[float]:
    """Per column, the widest text in it that must not break, in characters; at least two."""
    needs = [2.0] * columns
    for placed in cells:
        if placed.cell.colspan == 1:
            words = _UNBROKEN.findall(placed.cell.text)
            longest = max(map(width_em, words), default=0.0)
            needs[placed.column] = max(needs[placed.column], longest)
    return needs


def _weights(cells: list[Placed], columns: int) -> tuple[float, ...]:
    """Per column, the width of its longest line, held between 3 and 14 characters."""
    weights = [3.0] * columns
    for placed in cells:
        if placed.cell.colspan == 1:
            longest = max(map(width_em, placed.cell.text.split("\n")))
            weights[placed.column] = max(weights[placed.column], min(longest, 14.0))
    return tuple(weights)


def _widened(widths: tuple[float, ...], needed: list[float]) -> tuple[float, ...]:
    """Widths of the same sum in which no column is narrower than it needs."""
    fixed: set[int] = set()
    result = list(widths)
    while short := {i for i, width in enumerate(result) if width < needed[i] - 1e-9} - fixed:
        fixed |= short
        free = [i for i in range(len(widths)) if i not in fixed]
        rest = CORE_MM - sum(needed[i] for i in fixed)
        share = rest / sum(widths[i] for i in free) if free else 0.0
        result = [needed[i] if i in fixed else widths[i] * share for i in range(len(widths))]
    return tuple(result)


def signature_indents(signature: Signature) -> tuple[float, float]:
    """How far the organ's and the date's line end from the right edge, in characters.

    The organ ends two characters from the edge and the date begins two characters right of it;
    where the date would pass the edge's margin, the date ends two characters from the edge and
    the organ moves left (7.3.5.2).
    """
    organ, date = _signed_width(signature.organ), _signed_width(chinese_date(signature.date))
    if organ - date >= 2:
        return 2.0, organ - date
    return max(4.0 + date - organ, 2.0), 2.0


def _signed_width(text: str) -> float:
    """Width in characters of the body font, whose digits are half a character wide."""
    return sum(0.5 if character.isascii() else 1.0 for character in text)


def cell_alignment(table: Table, column: int, cell: Cell, in_header: bool) -> str:
    """`center` for headers, row labels over several rows and numbers; `left` for other texts."""
    if in_header or column in table.number_columns or (cell.head and cell.rowspan > 1):
        return "center"
    return "left"
