"""A value in the last possible cell neither fells the process nor hides the table."""

import resource
from datetime import date, datetime

from huiyin.reading.workbook import read_workbook

from .workbooks import replace_in, write

STRAY = "有一个离数据很远的值，未读入；请删除该单元格后再导入"
SHEET = "xl/worksheets/sheet1.xml"


def test_the_stray_cell_is_named_and_the_rest_is_read(tmp_path):
    def fill(book):
        sheet = book.add_worksheet()
        style = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_row("A1", ["编号", "日期"])
        sheet.write("A2", "甲")
        sheet.write_datetime("B2", datetime(2020, 2, 3), style)
        sheet.write("XFD1048576", "x")
        sheet.merge_range("A3:B3", "合并")
        book.add_worksheet("另一张").write("A1", 1)

    workbook = read_workbook(write(tmp_path / "甲.xlsx", fill))
    assert [str(problem) for problem in workbook.problems] == [f"Sheet1!XFD1048576 {STRAY}"]
    first, second = workbook.sheets
    assert first.rows == [["编号", "日期"], ["甲", date(2020, 2, 3)], ["合并", None]]
    assert first.merged == ((2, 0, 2, 1),)
    assert second.rows == [[1]]
    # The largest child so far, which began as large as this process, took far less than the 512 GB
    # that the naive parser asks for.
    largest, own = (
        resource.getrusage(who).ru_maxrss
        for who in (resource.RUSAGE_CHILDREN, resource.RUSAGE_SELF)
    )
    assert largest - own < 1_000_000


def test_a_false_dimension_hides_nothing(tmp_path):
    def fill(book):
        sheet = book.add_worksheet()
        sheet.write("A1", "在")
        sheet.write("XFD1048576", "x")

    path = write(tmp_path / "甲.xlsx", fill)
    replace_in(path, SHEET, b'ref="A1:XFD1048576"', b'ref="A1"')
    workbook = read_workbook(path)
    assert [problem.place for problem in workbook.problems] == ["XFD1048576"]
    assert workbook.sheets[0].rows == [["在"]]


def test_a_far_column_is_a_stray_too(tmp_path):
    def fill(book):
        sheet = book.add_worksheet()
        for row in range(400):
            sheet.write_row(row, 0, ["甲", row])
        sheet.write("XFD7", "x")

    workbook = read_workbook(write(tmp_path / "甲.xlsx", fill))
    assert [problem.place for problem in workbook.problems] == ["XFD7"]
    assert workbook.sheets[0].rows[-1] == ["甲", 399]


def test_formatted_cells_without_a_value_are_no_strays(tmp_path):
    def fill(book):
        sheet = book.add_worksheet()
        style = book.add_format({"num_format": "0.00"})
        sheet.write("A1", "在")
        sheet.write_blank("XFD1048576", None, style)

    workbook = read_workbook(write(tmp_path / "甲.xlsx", fill))
    assert workbook.problems == ()
    assert workbook.sheets[0].rows == [["在"]]


def test_a_value_a_little_apart_is_read(tmp_path):
    def fill(book):
        sheet = book.add_worksheet()
        sheet.write("A1", "在")
        sheet.write("C5000", "也在")

    workbook = read_workbook(write(tmp_path / "甲.xlsx", fill))
    assert workbook.problems == ()
    assert workbook.sheets[0].at(4999, 2) == "也在"


def test_cells_scattered_everywhere_are_refused_for_that_sheet_alone(tmp_path):
    def fill(book):
        scattered = book.add_worksheet("散")
        for step in range(100):
            scattered.write(step * 9_000, step * 150, step)
        book.add_worksheet("表").write("A1", 1)

    workbook = read_workbook(write(tmp_path / "甲.xlsx", fill))
    assert [sheet.name for sheet in workbook.sheets] == ["表"]
    (problem,) = workbook.problems
    assert problem.sheet == "散"
    assert "太分散" in problem.why
