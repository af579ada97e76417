"""Values come out of a workbook as what they are, each at its place."""

from datetime import date, datetime, time, timedelta

import pytest

from huiyin.reading.cells import Problem
from huiyin.reading.workbook import read_workbook

from .workbooks import old_workbook, table, write


def test_numbers_texts_and_truths_keep_their_kind(tmp_path):
    path = table(tmp_path / "甲.xlsx", [["007", 7, 7.5, True, None, -3, 9.90000198001010e17]])
    (sheet,) = read_workbook(path).sheets
    assert sheet.rows == [["007", 7, 7.5, True, None, -3, 9.9000019800101e17]]
    assert [type(value) for value in sheet.rows[0]] == [
        str,
        int,
        float,
        bool,
        type(None),
        int,
        float,
    ]


@pytest.mark.parametrize("date_1904", [False, True])
def test_dates_follow_their_format_and_the_workbooks_first_day(tmp_path, date_1904):
    formats = ["yyyy-mm-dd", 'yyyy"年"m"月"d"日";@', "[$-804]yyyy/m/d h:mm", 14, 31, 57]

    def fill(book):
        sheet = book.add_worksheet()
        for row, code in enumerate(formats):
            style = book.add_format({"num_format": code})
            sheet.write_datetime(row, 0, datetime(2020, 2, 3), style)
            sheet.write_datetime(row, 1, datetime(2020, 2, 3, 16, 30), style)
        sheet.write_datetime(6, 0, time(9, 5), book.add_format({"num_format": "h:mm"}))
        sheet.write_number(6, 1, 1.5, book.add_format({"num_format": "[h]:mm"}))

    path = write(tmp_path / "甲.xlsx", fill, date_1904=date_1904)
    (sheet,) = read_workbook(path).sheets
    assert sheet.rows[:6] == [[date(2020, 2, 3), datetime(2020, 2, 3, 16, 30)]] * 6
    assert sheet.rows[6] == [time(9, 5), timedelta(days=1, hours=12)]


def test_values_stand_at_their_places_though_the_table_begins_elsewhere(tmp_path):
    path = write(tmp_path / "甲.xlsx", lambda book: book.add_worksheet().write("C7", "在此"))
    (sheet,) = read_workbook(path).sheets
    assert sheet.at(6, 2) == "在此"
    assert [cell.ref for cell in sheet.cells()] == ["C7"]


def test_merged_ranges_and_hidden_sheets_are_shown(tmp_path):
    def fill(book):
        book.add_worksheet("明").merge_range("A1:C2", "标题")
        hidden = book.add_worksheet("暗")
        hidden.write("A1", "藏")
        hidden.hide()
        book.add_worksheet("极暗").very_hidden()

    workbook = read_workbook(write(tmp_path / "甲.xlsx", fill))
    assert [(sheet.name, sheet.hidden) for sheet in workbook.sheets] == [
        ("明", False),
        ("暗", True),
        ("极暗", True),
    ]
    assert workbook.sheets[0].merged == ((0, 0, 1, 2),)
    assert workbook.sheets[1].rows == [["藏"]]
    assert workbook.sheets[2].rows == []


def test_a_chart_sheet_has_no_cells_and_is_left_out(tmp_path):
    def fill(book):
        book.add_worksheet("表").write_row("A1", [1, 2])
        chart = book.add_chart({"type": "line"})
        chart.add_series({"values": "=表!$A$1:$B$1"})
        book.add_chartsheet("图").set_chart(chart)

    assert [sheet.name for sheet in read_workbook(write(tmp_path / "甲.xlsx", fill)).sheets] == [
        "表"
    ]


def test_a_failed_formula_is_named_and_not_silently_blank(tmp_path):
    def fill(book):
        sheet = book.add_worksheet("表")
        sheet.write_row("A1", ["件数", 1])
        sheet.write_formula("B2", "=1/0", None, "#DIV/0!")
        sheet.write_formula("C2", "=1+1", None, 2)

    workbook = read_workbook(write(tmp_path / "甲.xlsx", fill))
    assert workbook.sheets[0].rows[1] == [None, None, 2]
    (problem,) = workbook.problems
    assert (problem.sheet, problem.place) == ("表", "B2")
    assert "#DIV/0!" in problem.why


def test_many_failed_formulas_are_counted(tmp_path):
    def fill(book):
        sheet = book.add_worksheet("表")
        for row in range(25):
            sheet.write_formula(row, 0, "=1/0", None, "#DIV/0!")

    problems = read_workbook(write(tmp_path / "甲.xlsx", fill)).problems
    assert len(problems) == 21
    assert problems[-1] == Problem("表", None, "另有 5 个出错的单元格，同样处理")


def test_an_old_workbook_is_read_too(tmp_path):
    path = old_workbook(tmp_path / "旧.xls", "台账", [["编号", "页数"], ["007", 3.0]])
    (sheet,) = read_workbook(path).sheets
    assert (sheet.name, sheet.rows) == ("台账", [["编号", "页数"], ["007", 3]])


def test_an_upload_is_shown_under_its_own_name(tmp_path):
    workbook = read_workbook(table(tmp_path / "x1.xlsx", [["a"]]), file="台账.xlsx")
    assert (workbook.file, workbook.sheets[0].file) == ("台账.xlsx", "台账.xlsx")
