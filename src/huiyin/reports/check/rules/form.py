"""Tables three and four of the disclosure report, in the editions of 2019 and 2021.

Table three's rows are known by their words (`lines/disclosure/form.py` holds the form), its seven
columns by their order; a file whose cells were lost still has the words and seven numbers each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from huiyin.reports.check.document import Cell, Document, Table
from huiyin.reports.check.finding import Finding
from huiyin.reports.check.rules.amounts import said
from huiyin.reports.check.rules.cells import value_of

COLUMNS = ("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计")

ROWS: tuple[tuple[str, str], ...] = (
    ("new", r"本年新收|^(?:一、)?新收"),
    ("in", r"上年结转|上年度结转|^(?:二、)?结转"),
    ("total", r"^(?:\(七\)|7[.、])?(?:总计|合计)$"),
    ("out", r"结转下年度"),
    ("g3", r"^(?:\(三\))?不予公开(?:小计)?$"),
    ("g4", r"^(?:\(四\))?无法提供(?:小计)?$"),
    ("g5", r"^(?:\(五\))?不予处理(?:小计)?$"),
    ("open", r"^(?:\(一\))?予以公开"),
    ("part", r"部分公开"),
    ("3.1", r"属于国家秘密"),
    ("3.2", r"其他法律行政法规禁止|法律行政法规禁止"),
    ("3.3", r"三安全一稳定"),
    ("3.4", r"保护第三方"),
    ("3.5", r"三类内部事务"),
    ("3.6", r"四类过程性"),
    ("3.7", r"行政执法案卷"),
    ("3.8", r"行政查询事项"),
    ("4.1", r"不掌握相关"),
    ("4.2", r"没有现成信息|需要另行制作"),
    ("4.3", r"补正后"),
    ("5.1", r"信访举报投诉"),
    ("5.2", r"重复申请"),
    ("5.3", r"公开出版物"),
    ("5.4", r"大量反复"),
    ("5.5", r"确认或重新出具"),
    ("6.1", r"逾期不补正"),
    ("6.2", r"收费通知"),
    ("6.3", r"^3[.、]其他|^其他$"),
    ("6", r"^(?:\(六\))?其他处理"),
)
# The heads of groups, by which a stretch of table three is known after a page's end.
GROUP_ROWS = tuple(row for row in ROWS if row[0] in ("g3", "g4", "g5", "6"))
# A group of results: its own row where that holds numbers, and how many rows it has below it.
GROUPS = {"open": 0, "part": 0, "g3": 8, "g4": 3, "g5": 5, "6": 3}


@dataclass(frozen=True)
class Row:
    """A row of table three: its seven numbers, and the cells that hold them."""

    id: str
    label: Cell
    cells: tuple[Cell, ...]

    @property
    def values(self) -> list[Decimal | None]:
        return [value_of(cell) for cell in self.cells]


def table_three(document: Document) -> dict[str, Row]:
    """The rows of table three that the document holds, wherever page breaks split the table."""
    rows: dict[str, Row] = {}
    for table in document.tables:
        for row in _rows(table):
            rows.setdefault(row.id, row)
    if "new" not in rows or ("out" not in rows and "total" not in rows):
        return {}
    return rows


def _rows(table: Table) -> Iterator[Row]:
    for line in table.grid:
        cells = _distinct(line)
        labels = [c for c in cells if c.text and value_of(c) is None]
        numbers = [c for c in cells if c not in labels]
        if not labels or all(value_of(cell) is None for cell in numbers):
            continue
        label = labels[-1]
        for id, words in ROWS:
            if re.search(words, label.text):
                yield Row(id, label, tuple(numbers[-7:]))
                break


def _distinct(line: list[Cell | None]) -> list[Cell]:
    seen: list[Cell] = []
    for cell in line:
        if cell is not None and cell not in seen:
            seen.append(cell)
    return seen


def table_three_carry(document: Document) -> Iterator[Finding]:
    """The form's own rule, in every column: item one plus two equals three plus four."""
    rows = table_three(document)
    if not {"new", "total", "out"} <= rows.keys():
        return
    for i, name in enumerate(names(rows)):
        new, done, out = (rows[id].values[i] for id in ("new", "total", "out"))
        into = rows["in"].values[i] if "in" in rows else Decimal(0)
        if new is None or done is None or out is None or into is None:
            continue
        if new + into != done + out:
            cell = rows["out"].cells[i]
            yield Finding(
                "carry",
                "error",
                f"“{name}”列勾稽不平：新收{said(new)}+结转{said(into)}={said(new + into)}，"
                f"办理结果{said(done)}+结转下年度{said(out)}={said(done + out)}",
                cell.start,
                cell.end,
                said(new + into - done),
                said(out),
            )


def names(rows: dict[str, Row]) -> list[str]:
    """The columns that all the rows of the reckoning have."""
    width = min(len(rows[id].cells) for id in ("new", "in", "total", "out") if id in rows)
    return list(COLUMNS) if width == 7 else [f"第{i + 1}栏" for i in range(width)]


def table_three_sums(document: Document) -> Iterator[Finding]:
    """总计 is the sum of the results; the last column is the sum of the six before it."""
    rows = table_three(document)
    if not rows:
        return
    results = _results(rows)
    if "total" in rows and results:
        for i, name in enumerate(names(rows)):
            stated = rows["total"].values[i]
            parts = [row.values[i] for row in results if i < len(row.cells)]
            if stated is None or any(part is None for part in parts):
                continue
            total = sum((p for p in parts if p is not None), Decimal(0))
            if total != stated:
                cell = rows["total"].cells[i]
                yield _wrong(f"“{name}”列办理结果总计与各项之和不符", cell, total, stated)
    for row in rows.values():
        values = row.values
        if len(values) != 7 or any(value is None for value in values):
            continue
        total = sum((v for v in values[:6] if v is not None), Decimal(0))
        stated = values[6]
        if stated is not None and total != stated:
            what = f"“{row.label.text[:20]}”行总计与各类申请人之和不符"
            yield _wrong(what, row.cells[6], total, stated)


def _results(rows: dict[str, Row]) -> list[Row]:
    """The rows that make the total; none where the table has not all of them."""
    found: list[Row] = []
    for group, below in GROUPS.items():
        prefix = group.removeprefix("g") + "."
        inner = [row for id, row in rows.items() if id.startswith(prefix)]
        own = rows.get(group)
        if len(inner) == below and below:
            found += inner
        elif own is not None and not inner and all(v is not None for v in own.values):
            found.append(own)
        else:
            return []
    return found


def _wrong(what: str, cell: Cell, total: Decimal, stated: Decimal) -> Finding:
    return Finding(
        "sum",
        "error",
        f"{what}：应为{said(total)}，写的是{said(stated)}",
        cell.start,
        cell.end,
        said(total),
        said(stated),
    )


# --- table four -----------------------------------------------------------------------------------

RESULTS = ("结果维持", "结果纠正", "其他结果", "尚未审结", "总计")
FOUR = ("行政复议", "未经复议直接起诉", "复议后起诉")


def table_four(document: Document) -> dict[str, tuple[Cell, ...]]:
    """The three groups of five cells of table four, laid out in one row or in three."""
    for table in document.tables:
        texts = [c.text for c in table.cells]
        if not any("结果维持" in t for t in texts) or not any("尚未审结" in t for t in texts):
            continue
        groups: dict[str, tuple[Cell, ...]] = {}
        for line in table.grid:
            cells = _distinct(line)
            numbers = [c for c in cells if value_of(c) is not None]
            if len(numbers) == 15:
                return {n: tuple(numbers[i * 5 : i * 5 + 5]) for i, n in enumerate(FOUR)}
            if len(numbers) == 5:
                label = next((c.text for c in cells if value_of(c) is None and c.text), "")
                label = next((n for n in FOUR[1:] if n in label), FOUR[0])
                groups.setdefault(label, tuple(numbers))
        return groups
    return {}


def table_four_sums(document: Document) -> Iterator[Finding]:
    for name, cells in table_four(document).items():
        *parts, stated = (value_of(c) for c in cells)
        if stated is None or any(p is None for p in parts):
            continue
        total = sum((p for p in parts if p is not None), Decimal(0))
        if total != stated:
            yield _wrong(f"“{name}”总计与各项之和不符", cells[-1], total, stated)
