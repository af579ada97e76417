"""Totals, notes, repeated headers and numbered columns are no data, and are named as such."""

from huiyin.reading.body import find_body
from huiyin.reading.cells import Sheet
from huiyin.reading.headers import find_header

KNOWN = {"number": ["编号"], "applicant": ["申请人"], "pages": ["页数"]}


def body(*rows, origin=(0, 0)):
    sheet = Sheet("台账.xlsx", "表", [["编号", "申请人", "页数"], *rows], origin)
    return find_body(sheet, find_header(sheet, KNOWN))


def test_data_rows_are_kept_and_blank_rows_passed_over():
    found = body(["1", "甲", 3], [None, None, None], [" ", "\u200b", None], [None, "乙", None])
    assert found.rows == [1, 4]
    assert found.skipped == ()


def test_totals_are_set_aside():
    found = body(
        ["1", "甲", 3],
        ["小　计", None, 3],
        [None, "合计", 3],
        ["总计：3页", None, None],
        ["本页合计", None, 3],
        ["合计(页)", None, 3],
    )
    assert found.rows == [1]
    assert found.skipped == tuple((row, "total") for row in range(2, 7))


def test_notes_below_are_set_aside():
    found = body(
        ["1", "甲", 3],
        ["备注：本表一式两份", None, None],
        [None, "填表人：", "2020"],
        ["制表:某某", None, None],
        ["审核人（签字）：", None, None],
    )
    assert found.rows == [1]
    assert [why for _, why in found.skipped] == ["note"] * 4


def test_words_that_only_look_like_totals_or_notes_are_data():
    found = body(
        ["合计村委会", "甲", 1], ["备注", "甲", 1], ["全福村", "乙", 1], ["注销申请", "丙", 1]
    )
    assert found.rows == [1, 2, 3, 4]


def test_the_header_repeated_on_a_later_page_is_set_aside():
    assert body(["1", "甲", 3], ["编号", "申请人", "页数"], ["2", "乙", 4]).skipped == (
        (2, "header"),
    )


def test_a_row_that_numbers_the_columns_is_set_aside_only_below_the_header():
    found = body([1, 2, 3], ["1", "甲", 3], [1, 2, 3])
    assert found.skipped == ((1, "numbering"),)
    assert found.rows == [2, 3]


def test_rows_are_those_of_the_sheet():
    assert body(["1", "甲", 3], origin=(5, 2)).rows == [6]
