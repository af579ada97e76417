"""The sparse reader gives the values that calamine gives."""

from datetime import datetime, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huiyin.reading.cells import Sheet
from huiyin.reading.package import open_package
from huiyin.reading.sparse import Damaged, TooManyCells, read_shared, read_sparse
from huiyin.reading.styles import from_serial, meaning
from huiyin.reading.workbook import read_workbook

from .workbooks import repack, replace_in, table, write

SHEET = "xl/worksheets/sheet1.xml"


def sparse(path: Path, limit: int = 10_000) -> tuple[dict, list, list]:
    with open_package(path, path.name, 2**24) as package:
        shared = read_shared(package)
        with package.stream(package.sheets[0].part) as stream:
            found = read_sparse(stream, "表", shared, limit)
    return {(row, column): value for row, column, value in found.cells}, found.merged, found.errors


def dense(sheet: Sheet) -> dict:
    return {(cell.row, cell.column): cell.value for cell in sheet.cells()}


@pytest.mark.parametrize("date_1904", [False, True])
def test_on_a_workbook_with_everything_in_it(tmp_path, date_1904):
    def fill(book):
        sheet = book.add_worksheet()
        codes = [
            "yyyy-mm-dd",
            'yyyy"年"m"月"d"日"',
            "h:mm",
            "[h]:mm",
            "0.00",
            '0"天"',
            "[Red]0.0",
            "General",
            "0.00E+00",
            "m/d/yy h:mm",
            "[$-804]aaaa",
            "@",
            "yyyy\\-mm",
            "#,##0_d",
        ]
        codes += [14, 22, 31, 45, 46, 47, 57, 9, 49]
        for row, code in enumerate(codes):
            style = book.add_format({"num_format": code})
            for column, number in enumerate([0, 0.25, 1, 59, 60, 61, 43864, 43864.6875, 2958465]):
                sheet.write_number(row, column, number, style)
        bold = book.add_format({"bold": True})
        sheet.write_rich_string("A30", "一", bold, "二", "三")
        sheet.write("A31", "带_x000D_的\n字")
        sheet.write("B31", " 前后空格 ")
        sheet.write_formula("A32", '="文"', None, "文")
        sheet.write_formula("B32", "=1>0", None, True)
        sheet.write_formula("C32", "=1/0", None, "#DIV/0!")
        sheet.write_boolean("D32", False)
        sheet.merge_range("B34:D35", "合并")

    path = write(tmp_path / "甲.xlsx", fill, date_1904=date_1904)
    workbook = read_workbook(path)
    cells, merged, errors = sparse(path)
    assert cells == dense(workbook.sheets[0])
    assert tuple(merged) == workbook.sheets[0].merged == ((33, 1, 34, 3),)
    assert [e.place for e in errors] == [p.place for p in workbook.problems] == ["C32"]


def test_on_texts_written_into_the_cells(tmp_path):
    path = table(tmp_path / "甲.xlsx", [[1, 2]])
    inline = (
        b'<c r="A1" t="inlineStr"><is><r><t>\xe4\xb8\x80</t></r><r><t>\xe4\xba\x8c</t></r>'
        b'</is></c><c r="C1" t="str"><f>x</f><v>3</v></c><c r="D1" t="d"><v>2020-02-03</v></c>'
    )
    replace_in(path, SHEET, b'<c r="A1"><v>1</v></c>', inline)
    cells, _, _ = sparse(path)
    read = dense(read_workbook(path).sheets[0])
    assert cells[0, 0] == read[0, 0] == "一二"
    assert cells[0, 2] == read[0, 2] == "3"


def test_cells_without_a_place_follow_one_another(tmp_path):
    path = table(tmp_path / "甲.xlsx", [[1, 2], [3, 4]])
    for ref in (b"A1", b"B1", b"A2", b"B2"):
        replace_in(path, SHEET, b'<c r="' + ref + b'">', b"<c>")
    cells, _, _ = sparse(path)
    assert cells == {(0, 0): 1, (0, 1): 2, (1, 0): 3, (1, 1): 4}
    assert dense(read_workbook(path).sheets[0]) == cells


def test_a_prefix_on_every_tag_changes_nothing(tmp_path):
    path = table(tmp_path / "甲.xlsx", [["甲", 2]])

    def prefixed(name, data):
        if name != SHEET:
            return data
        data = data.replace(b"</", b"</x:").replace(b"<", b"<x:").replace(b"<x:/x:", b"</x:")
        return data.replace(b"<x:?xml", b"<?xml").replace(b'xmlns="', b'xmlns:x="')

    repack(path, prefixed)
    assert sparse(path)[0] == {(0, 0): "甲", (0, 1): 2}
    assert read_workbook(path).sheets[0].rows == [["甲", 2]]


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (b'<c r="A1">', b'<c r="XFE1">', "不存在的单元格位置“XFE1”"),
        (b"<v>1</v>", b"<v>one</v>", "单元格 A1"),
        (b'<c r="A1">', b'<c r="A1" t="s">', "单元格 A1"),
        (b"</sheetData>", b"", "已损坏"),
        (b"<worksheet ", b"<!DOCTYPE x><worksheet ", "不该有的定义"),
        (b"</sheetData>", b'</sheetData><mergeCell ref="x"/>', "合并区域“x”"),
    ],
)
def test_damage_is_named(tmp_path, old, new, why):
    path = replace_in(table(tmp_path / "甲.xlsx", [[1]]), SHEET, old, new)
    with pytest.raises(Damaged, match=why):
        sparse(path)


def test_the_limit_of_cells_holds(tmp_path):
    path = table(tmp_path / "甲.xlsx", [[1, 2, 3]])
    with pytest.raises(TooManyCells):
        sparse(path, limit=2)


@given(st.datetimes(datetime(1900, 3, 1), datetime(9999, 12, 31)))
@settings(max_examples=50)
def test_serials_of_the_1900_system_count_days_from_1899_12_30(moment):
    moment = moment.replace(microsecond=0)
    passed = moment - datetime(1899, 12, 30)
    read = from_serial(passed.days + passed.seconds / 86400)
    assert read == (moment if moment.time() != time() else moment.date())


def test_numbers_that_are_no_day_stay_numbers():
    assert from_serial(20200203) == 20200203
    assert from_serial(-1) == -1


def test_letters_in_quotes_brackets_and_escapes_make_no_date():
    assert meaning(164, {164: '0"d"\\m[Red]_y'}) is None
    assert meaning(164, {164: "General"}) is None
    assert meaning(164, {164: "[hh]:mm"}) == "elapsed"
    assert meaning(164, {164: '[$-804]yyyy"年"'}) == "date"
    assert meaning(14, {14: "0.00"}) is None
