"""The evidence annex: every figure and every cell with the cases behind it, as a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any

import xlsxwriter

from huiyin.figures.cases import Cases
from huiyin.figures.runs import Result
from huiyin.figures.tables import Table
from huiyin.kernel.procedure import Procedure
from huiyin.reports.built import Built
from huiyin.reports.claims import Claim

# A cell of a workbook holds no more characters than this.
CELL = 32_000
# Beyond so many cases the sheet of cases leaves out why each date is the one it is.
EXPLAINED = 1_000

VERDICTS = {
    "supported": "有据",
    "contradicted": "与台账不符，已据实改写",
    "no-evidence": "没有记录，已据实改写",
    "not-applicable": "不适用",
    "no-register": "未建台账",
}

_CASE_HEAD = (
    "编号",
    "收到日期",
    "办结日期",
    "办理结果",
    "应答复日期",
    "是否按期",
    "为什么是这一天",
)


@dataclass(frozen=True)
class CasesSheet:
    """Matters to be listed one by one, with the clock that their reply must keep."""

    definition: Procedure
    cases: Cases
    clock: str = "reply"


def write_annex(built: Built, listed: CasesSheet | None = None) -> bytes:
    """The workbook's bytes; the same report gives the same bytes."""
    target = BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        book.set_properties({"created": datetime(built.year, 12, 31)})
        head = book.add_format({"bold": True, "border": 1, "bg_color": "#E8EDF5"})
        _claims(book, head, built.claims)
        _figures(book, head, built.figures)
        for table in built.tables.values():
            _table(book, head, table)
        if listed is not None:
            _cases(book, head, listed)
    return target.getvalue()


def _claims(book: Any, head: Any, claims: Sequence[Claim]) -> None:
    titles = ("表述", "类型", "报告中的文字", "核对结果", "指标", "依据编号", "反例")
    page = _page(book, head, "表述", titles, (30, 12, 70, 14, 40, 60, 60))
    for line, one in enumerate(claims, start=1):
        row = (one.id, one.type, one.text, VERDICTS[one.verdict], "、".join(one.figures))
        for column, text in enumerate((*row, _numbers(one.cases), _numbers(one.counterexamples))):
            page.write_string(line, column, text)


def _page(book: Any, head: Any, name: str, titles: Sequence[str], widths: Sequence[int]) -> Any:
    page = book.add_worksheet(name)
    for column, (title, width) in enumerate(zip(titles, widths, strict=True)):
        page.write_string(0, column, title, head)
        page.set_column(column, column, width)
    page.freeze_panes(1, 0)
    return page


def _figures(book: Any, head: Any, figures: Sequence[Result]) -> None:
    titles = ("指标", "名称", "数值", "单位", "依据", "说明", "件数", "编号")
    page = _page(book, head, "指标", titles, (28, 34, 10, 8, 34, 12, 8, 80))
    for line, one in enumerate(figures, start=1):
        value = "" if one.value is None else one.value
        row = (one.name, one.title, value, one.unit, one.cite, one.note, len(one.cases))
        for column, cell in enumerate(row):
            page.write(line, column, cell)
        page.write_string(line, len(row), _numbers(one.cases))


def _table(book: Any, head: Any, table: Table) -> None:
    page = _page(book, head, table.title[:31], ("行", "列", "数值", "编号"), (50, 18, 12, 80))
    line = 1
    for row in table.rows:
        for i, cell in enumerate(row.cells):
            column = table.columns[i] if i < len(table.columns) else str(i + 1)
            page.write_string(line, 0, row.title)
            page.write_string(line, 1, column)
            if cell.value is None:
                page.write_string(line, 2, cell.text)
            else:
                page.write_number(line, 2, cell.value)
            page.write_string(line, 3, _numbers(cell.numbers))
            line += 1


def _numbers(numbers: Sequence[str]) -> str:
    """The case numbers, as many as a cell holds; how many more there are is said."""
    text = "、".join(numbers)
    if len(text) <= CELL:
        return text
    kept = text[:CELL].rsplit("、", 1)[0]
    return f"{kept}……共{len(numbers)}件，全部编号见同名json文件"


def _cases(book: Any, head: Any, listed: CasesSheet) -> None:
    page = _page(book, head, "逐件", _CASE_HEAD, (22, 12, 12, 24, 12, 10, 100))
    words = {"met": "按期", "late": "逾期"}
    explained = len(listed.cases) <= EXPLAINED
    titles = {o.code: o.title for o in listed.definition.outcomes}
    for line, case in enumerate(listed.cases, start=1):
        state = case.clock(listed.clock) if explained else None
        row = (
            case.number,
            case.day.isoformat(),
            case.end.isoformat() if case.end else "",
            titles.get(case.outcome, ""),
            str(state.nominal or "") if state else "",
            words.get(case.status(listed.clock), ""),
            state.spoken() if state and state.due else "",
        )
        for column, text in enumerate(row):
            page.write_string(line, column, text)
