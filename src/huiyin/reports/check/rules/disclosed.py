"""Table two of the disclosure report: its rows by their words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from huiyin.reports.check.document import Cell, Document
from huiyin.reports.check.rules.cells import value_of

ROWS = (
    ("规章", r"^规章$"),
    ("行政规范性文件", r"^(?:行政)?规范性文件$"),
    ("行政许可", r"^行政许可$"),
    ("行政处罚", r"^行政处罚$"),
    ("行政强制", r"^行政强制$"),
    ("行政事业性收费", r"^行政事业性收费$"),
    ("政府集中采购", r"^政府集中采购$"),
)


@dataclass(frozen=True, slots=True)
class Value:
    """A number of a table: its value, its cell's place, and the head of its column."""

    value: Decimal
    start: int
    end: int
    head: str


def table_two(document: Document) -> Iterator[tuple[str, list[Value]]]:
    """(row, numbers) of every row of table two, with the heads that stand above them."""
    for table in document.tables:
        heads: list[Cell] = []
        for line in table.grid:
            cells: list[Cell] = []
            for cell in line:
                if cell is not None and cell not in cells:
                    cells.append(cell)
            labels = [c for c in cells if c.text and value_of(c) is None]
            if labels and re.fullmatch(r"信息内容", labels[0].text):
                heads = labels[1:]
                continue
            if not labels:
                continue
            row = next((name for name, words in ROWS if re.search(words, labels[0].text)), None)
            if row is None:
                continue
            values = [c for c in cells if value_of(c) is not None]
            yield (
                row,
                [
                    Value(
                        value_of(c) or Decimal(0),
                        c.start,
                        c.end,
                        heads[i].text if i < len(heads) else "",
                    )
                    for i, c in enumerate(values)
                ],
            )


def norms_in_force(document: Document) -> list[Value] | None:
    """Made, repealed, in force: the three numbers of the form of 2021."""
    for row, values in table_two(document):
        if row == "行政规范性文件" and len(values) == 3 and "废止" in values[1].head:
            return values
    return None
