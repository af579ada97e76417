"""Rejected rows back to the clerk: a copy that can be mended and imported again."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter

from huiyin.exchange.importing import Imported
from huiyin.exchange.result import SheetResult

PROBLEM = "问题说明（改好后可直接再导入）"


def annotate(done: Imported, folder: Path) -> list[Path]:
    """Write one workbook for each file with rejected rows; gives their paths."""
    by_file: dict[Path, list[SheetResult]] = defaultdict(list)
    for one in done.files:
        if one.rejected_rows:
            by_file[one.path].append(one)
    written = []
    folder.mkdir(parents=True, exist_ok=True)
    for path, results in by_file.items():
        target = folder / f"{path.stem}_待修改.xlsx"
        with xlsxwriter.Workbook(str(target)) as workbook:
            for one in results:
                _sheet(workbook, one)
        written.append(target)
    return written


def _sheet(workbook: Any, one: SheetResult) -> None:
    header, sheet = one.reader.header, one.reader.sheet
    page = workbook.add_worksheet(one.sheet[:31])
    bold = workbook.add_format({"bold": True, "border": 1, "text_wrap": True, "align": "center"})
    plain = workbook.add_format({"border": 1, "text_wrap": True})
    dated = workbook.add_format({"border": 1, "num_format": "yyyy-mm-dd"})
    wrong = workbook.add_format({"border": 1, "bg_color": "#F8D7DA", "text_wrap": True})
    wrong_day = workbook.add_format(
        {"border": 1, "bg_color": "#F8D7DA", "num_format": "yyyy-mm-dd"}
    )
    first, last = sheet.origin[1], sheet.last_column
    line = 0
    if header.title:
        page.write_string(0, 0, header.title)
        line = 1
    for row in range(header.row_start, header.row_end + 1):
        for column in range(first, last + 1):
            page.write(line, column - first, _shown(sheet.at(row, column)), bold)
        page.write_string(line, last + 1 - first, PROBLEM, bold)
        line += 1
    for rejected in one.rejected_rows:
        faulty = {error.cell for error in rejected.errors}
        for column in range(first, last + 1):
            value = sheet.at(rejected.place, column)
            bad = sheet.ref(rejected.place, column) in faulty
            if isinstance(value, date):
                page.write_datetime(line, column - first, value, wrong_day if bad else dated)
            else:
                page.write(line, column - first, _shown(value), wrong if bad else plain)
        text = "；".join(f"{e.cell} {e.column}：{e.message}" for e in rejected.errors)
        page.write_string(line, last + 1 - first, text, wrong)
        line += 1
    page.set_column(0, last - first, 14)
    page.set_column(last + 1 - first, last + 1 - first, 60)


def _shown(value: Any) -> Any:
    return "" if value is None else value
