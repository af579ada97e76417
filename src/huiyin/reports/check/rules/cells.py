"""Totals of tables: a row 合计 or 总计, a column of that name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from huiyin.reports.check.document import Cell, Document, Table
from huiyin.reports.check.finding import Finding
from huiyin.reports.check.rules.amounts import said

_NUMBER = re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d{1,12}(?:\.\d{1,6})?")
_TOTAL = re.compile(
    r"(?:\([一二三四五六七八九十]\))?(?:合计|总计|共计|总数|小计|合计数|全镇合计|总和)(?:\(.{0,8}\))?"
)
_SUBTOTAL = re.compile(r"小计")
_INNER = re.compile(r"其中|#|(?:占|比例|率|同比|序号|年份|年度|日期|电话|编号|增减|增长)")
# Rows that belong to the mandated forms, which have rules of their own.
_FORM = re.compile(r"政府信息公开申请|结转下年度继续办理|予以公开|结果维持|结果纠正")


def value_of(cell: Cell | None) -> Decimal | None:
    """The number that a cell holds, with or without its unit; None where it holds words."""
    if cell is None:
        return None
    text = re.sub(r"(?:件|次|人|元|万元|条|份|个|场次|人次|起|名|项|户)$", "", cell.text)
    if not _NUMBER.fullmatch(text):
        return None
    return Decimal(text.replace(",", ""))


def is_form(table: Table) -> bool:
    """Whether a table is one of the disclosure report's forms."""
    return any(_FORM.search(cell.text) for cell in table.cells)


def table_sums(document: Document) -> Iterator[Finding]:
    """Rows and columns of totals in every table that is not a mandated form."""
    for table in document.tables:
        if is_form(table) or len(table.cells) > 20_000:
            continue
        grid = table.grid
        yield from _rows(grid)
        yield from _rows([list(column) for column in zip(*grid, strict=True)], across=True)


def _label(row: list[Cell | None]) -> str:
    words = [c.text for c in row if c is not None and c.text and value_of(c) is None]
    return words[0] if words else ""


def _rows(grid: list[list[Cell | None]], *, across: bool = False) -> Iterator[Finding]:
    """Each total row against the rows above it (or below, where it comes first)."""
    labels = [_label(row) for row in grid]
    for r, label in enumerate(labels):
        if not _TOTAL.fullmatch(label):
            continue
        above = [i for i in range(r - 1, -1, -1) if labels[i]]
        low = next((i for i in above if _TOTAL.fullmatch(labels[i])), -1)
        if _SUBTOTAL.search(label) or (low >= 0 and not _SUBTOTAL.search(labels[low])):
            members = list(range(low + 1, r))
        elif low >= 0:
            members = [i for i in range(r) if _SUBTOTAL.search(labels[i])]
            if any(i > low and _numeric(grid[i]) for i in range(low + 1, r)):
                members += list(range(low + 1, r))
        else:
            members = list(range(r))
        members = [i for i in members if not _INNER.search(labels[i]) and _numeric(grid[i])]
        if not members and not any(_numeric(grid[i]) for i in range(r)):
            members = [i for i in range(r + 1, len(grid)) if _numeric(grid[i])]
            members = [i for i in members if not _INNER.search(labels[i])]
            if any(_TOTAL.fullmatch(labels[i]) for i in members):
                continue
        if len(members) >= 2:
            yield from _compared(grid, labels, r, members)


def _numeric(row: list[Cell | None]) -> bool:
    return any(value_of(cell) is not None for cell in row)


def _compared(
    grid: list[list[Cell | None]], labels: list[str], total: int, members: list[int]
) -> Iterator[Finding]:
    heads = grid[0] if grid else []
    for column, cell in enumerate(grid[total]):
        stated = value_of(cell)
        if stated is None or cell is None or "%" in cell.text:
            continue
        head = heads[column].text if column < len(heads) and heads[column] is not None else ""  # type: ignore[union-attr]
        if _INNER.search(head) and "其中" not in head:
            continue
        parts: list[Decimal] = []
        seen = set()
        for i in members:
            one = grid[i][column]
            value = value_of(one)
            if one is None or (one.start, one.end) in seen:
                continue
            seen.add((one.start, one.end))
            if value is None:
                if one.text and one.text not in ("-", "—", "/", "——", "无"):
                    parts = []
                    break
                continue
            parts.append(value)
        if len(parts) < 2 or sum(parts) == stated:
            continue
        yield Finding(
            "sum",
            "error",
            f"表中“{labels[total]}”与各项之和不符：{'+'.join(map(said, parts[:12]))}"
            f"={said(sum(parts))}，写的是{said(stated)}",
            cell.start,
            cell.end,
            said(sum(parts)),
            said(stated),
        )
