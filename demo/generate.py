"""Writes the demo town's paper ledgers, as a town would keep them.

    python demo/generate.py FOLDER

gives FOLDER/registers.xlsx, one ledger of requests a year, and for every module of `lines/` one
workbook a year. The same bytes on every run.
"""

from __future__ import annotations

import pkgutil
import sys
from collections.abc import Sequence
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import cases
import town
import xlsxwriter

MARK = "演示 · 非公文"

# Heading of each column of the request ledger; a pair stands under a common heading.
COLUMNS: tuple[str | tuple[str, str], ...] = (
    "编号",
    "收到日期",
    "收到方式",
    "双方确认日期",
    "申请人类型",
    "申请人",
    "证件号码",
    "联系电话",
    "村（社区）",
    "申请内容",
    "承办人",
    ("补正", "补正告知日期"),
    ("补正", "需补正事项"),
    ("补正", "补正期限"),
    ("补正", "收到补正日期"),
    ("征求意见", "第三方"),
    ("征求意见", "征求意见日期"),
    ("征求意见", "第三方答复日期"),
    ("征求意见", "第三方意见"),
    ("延期", "延期批准日期"),
    ("延期", "延期原因"),
    ("延期", "延期告知日期"),
    ("保密审查", "保密审查日期"),
    ("保密审查", "保密审查结果"),
    ("保密审查", "保密审查人"),
    "应答复日期",
    "答复日期",
    "答复类型",
    "不予公开理由",
    "答复书文号",
    "签发人",
    ("送达", "送达日期"),
    ("送达", "送达方式"),
    "是否按期",
)

# How a reply goes back, by the way the request came.
WAY_BACK = {"当面": "当面领取", "网上": "网上答复"}


def write_all(folder: Path) -> list[Path]:
    """Write every ledger; gives their paths."""
    written = [folder / "registers.xlsx"]
    folder.mkdir(parents=True, exist_ok=True)
    write_registers(written[0])
    for year, rows in ((2020, cases.YEAR_2020), (2021, cases.YEAR_2021)):
        target = folder / str(year) / f"依申请公开台账{year}.xlsx"
        target.parent.mkdir(exist_ok=True)
        write_requests(target, year, rows)
        written.append(target)
        written += write_lines(target.parent, year)
    return written


def write_lines(folder: Path, year: int) -> list[Path]:
    """A workbook for each line that has sheets for the year."""
    written = []
    for found in pkgutil.iter_modules([str(Path(__file__).with_name("lines"))]):
        sheets = import_module(f"lines.{found.name}").sheets(year)
        if not sheets:
            continue
        target = folder / f"{found.name}.xlsx"
        with _workbook(target) as book:
            for one in sheets:
                name = one.title[:31]
                _sheet(book, name, one.heads, one.rows, title=f"{year}年{one.title}", days=one.days)
        written.append(target)
    return written


def _workbook(path: Path) -> Any:
    book = xlsxwriter.Workbook(str(path))
    book.set_properties({"title": f"{town.NAME} {MARK}", "created": datetime(2022, 1, 1)})
    return book


def write_registers(path: Path) -> None:
    with _workbook(path) as book:
        villages = [(name, "村") for name in town.VILLAGES]
        villages += [(name, "社区") for name in town.COMMUNITIES]
        rows = [(n, k, f"9900001{i:02d}") for i, (n, k) in enumerate(villages, start=1)]
        _sheet(book, "村社区名册", ("村（社区）名称", "类别", "代码"), rows)
        _sheet(book, "内设机构名册", ("机构名称", "简称", "主要职责"), town.OFFICES)
        posts = [(*one, "", "") for one in town.POSTS] + [*town.LINE_POSTS]
        _sheet(book, "岗位名册", ("岗位", "内设机构", "办理角色", "业务范围", "可见范围"), posts)
        people = [
            (name, number, f"199000000{number}", town.id_number(int(number)))
            for name, number, _, _ in town.PEOPLE
        ]
        _sheet(book, "人员名册", ("姓名", "工号", "联系电话", "身份证号"), people)
        held = [
            (name, post, office, town.OF_VILLAGE.get(name, ""), "2019-01-01")
            for name, _, post, office in town.PEOPLE
        ]
        heads = ("姓名", "岗位", "内设机构", "所在村", "任职日期")
        _sheet(book, "任职名册", heads, held)
        points = [(*one, "2019-05-15") for one in town.POINTS]
        _sheet(book, "受理点", ("受理点名称", "办公地址", "办公时间", "设立日期"), points)
        staff = [(*one, "2019-05-15") for one in town.STAFF]
        _sheet(book, "公开工作人员", ("姓名", "职责", "是否专职", "任职日期"), staff)
        heads = ("指南名称", "版本", "修订依据", "发布日期", "失效日期")
        _sheet(book, "指南版本", heads, town.GUIDES)


def _sheet(
    book: Any,
    name: str,
    heads: Sequence[str],
    rows: Sequence[Sequence[Any]],
    *,
    title: str = "",
    days: Sequence[str] = (),
) -> None:
    page = book.add_worksheet(name)
    top = book.add_format({"bold": True, "font_size": 14, "align": "center"})
    head = book.add_format({"bold": True, "border": 1, "align": "center", "text_wrap": True})
    cell = book.add_format({"border": 1})
    day = book.add_format({"border": 1, "num_format": "yyyy-mm-dd"})
    text = f"{town.COUNTY}{town.NAME}{title or name}（{MARK}）"
    page.merge_range(0, 0, 0, max(1, len(heads) - 1), text, top)
    for column, words in enumerate(heads):
        page.write_string(1, column, words, head)
        page.set_column(column, column, 18)
    for line, row in enumerate(rows, start=2):
        for column, value in enumerate(row):
            head_text = "日期" if heads[column] in days else heads[column]
            _write(page, line, column, value, head_text, cell, day)


def _write(page: Any, line: int, column: int, value: Any, head: str, cell: Any, day: Any) -> None:
    if value == "" or value is None:
        page.write_blank(line, column, None, cell)
    elif head.endswith("日期"):
        page.write_datetime(line, column, date.fromisoformat(value), day)
    elif isinstance(value, int):
        page.write_number(line, column, value, cell)
    else:
        page.write_string(line, column, value, cell)


def write_requests(path: Path, year: int, rows: Sequence[cases.Request]) -> None:
    """A ledger as clerks keep it: a title, a head of two storeys, a total, a remark."""
    with _workbook(path) as book:
        page = book.add_worksheet(f"{year}年")
        title = book.add_format({"bold": True, "font_size": 16, "align": "center"})
        head = book.add_format(
            {"bold": True, "border": 1, "align": "center", "valign": "vcenter", "text_wrap": True}
        )
        cell = book.add_format({"border": 1, "text_wrap": True, "valign": "top"})
        day = book.add_format({"border": 1, "num_format": "yyyy-mm-dd", "valign": "top"})
        words = f"{town.COUNTY}{town.NAME}{year}年依申请公开台账（{MARK}）"
        page.merge_range(0, 0, 0, len(COLUMNS) - 1, words, title)
        _two_storeys(page, head)
        for line, request in enumerate(rows, start=3):
            for column, value in enumerate(_values(request)):
                name = COLUMNS[column]
                heading = name if isinstance(name, str) else name[1]
                _write(page, line, column, value, heading, cell, day)
        last = 3 + len(rows)
        page.write_string(last, 0, "合计", head)
        page.write_string(last, 1, f"{len(rows)}件", head)
        page.write_string(last + 1, 0, "备注：本台账为演示数据，人员、单位均为虚构。")
        page.freeze_panes(3, 1)


def _two_storeys(page: Any, head: Any) -> None:
    column = 0
    while column < len(COLUMNS):
        name = COLUMNS[column]
        if isinstance(name, str):
            page.merge_range(1, column, 2, column, name, head)
            column += 1
            continue
        end = column
        while end < len(COLUMNS) and not isinstance(COLUMNS[end], str):
            if COLUMNS[end][0] != name[0]:
                break
            end += 1
        page.merge_range(1, column, 1, end - 1, name[0], head)
        for i in range(column, end):
            page.write_string(2, i, COLUMNS[i][1], head)
        column = end


def _values(one: cases.Request) -> list[Any]:
    serial = _serials().get(one.name) if one.kind == "自然人" else None
    told = bool(one.replied) and one.result != "撤回申请"
    return [
        one.number,
        one.received,
        one.channel,
        one.confirmed,
        one.kind,
        one.name,
        town.id_number(serial) if serial else "",
        f"1990000{1000 + serial}" if serial else "",
        one.village,
        one.subject,
        one.handler,
        *(one.correction or ("", "", "", "")),
        *(one.third or ("", "", "", "")),
        *(one.extension or ("", "", "")),
        *((*one.review, town.REVIEWER) if one.review else ("", "", "")),
        one.due,
        one.replied,
        one.result,
        one.reasons,
        one.reply_number,
        town.SIGNER if told else "",
        one.replied if told else "",
        WAY_BACK.get(one.channel, "邮寄") if told else "",
        one.timely,
    ]


def _serials() -> dict[str, int]:
    """A number for each person who ever asked: the same person bears the same ID in both years."""
    everyone = [one.name for one in (*cases.YEAR_2020, *cases.YEAR_2021) if one.kind == "自然人"]
    return {name: serial for serial, name in enumerate(dict.fromkeys(everyone), start=101)}


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("用法：python demo/generate.py 文件夹")
    for path in write_all(Path(sys.argv[1])):
        sys.stdout.write(f"{path}\n")
