"""Every cell knows the name under which the clerk finds it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from huiyin.reading.cells import Cell, Problem, Sheet, Unreadable, locate, place


def test_a_cell_is_named_as_the_spreadsheet_names_it():
    assert Cell(6, 2, "x").ref == "C7"
    assert place(0, 26) == "AA1"
    assert place(1_048_575, 16_383) == "XFD1048576"


@given(st.integers(0, 1_048_575), st.integers(0, 16_383))
def test_names_lead_back_to_their_places(row, column):
    assert locate(place(row, column)) == (row, column)


@pytest.mark.parametrize("name", ["", "7C", "A0", "XFE1", "A1048577", "AAAA1"])
def test_places_that_do_not_exist_are_refused(name):
    with pytest.raises(ValueError, match="cell"):
        locate(name)


def test_places_count_from_the_sheets_first_cell_not_from_the_blocks():
    sheet = Sheet("甲.xlsx", "表", [["a", None], [1, "b"]], origin=(3, 2))
    assert sheet.at(3, 2) == "a"
    assert sheet.at(4, 3) == "b"
    assert sheet.at(0, 0) is None
    assert sheet.at(5, 2) is None
    assert (sheet.last_row, sheet.last_column) == (4, 3)
    assert [(cell.ref, cell.value) for cell in sheet.cells()] == [
        ("C4", "a"),
        ("C5", 1),
        ("D5", "b"),
    ]


def test_messages_begin_with_the_place():
    assert str(Problem("Sheet1", "C7", "有误")) == "Sheet1!C7 有误"
    assert str(Problem(None, None, "有误")) == "有误"
    assert str(Unreadable("甲.xlsx", "有误", sheet="表", place="C7")) == "甲.xlsx 表!C7：有误"
    assert str(Unreadable("甲.xlsx", "有误")) == "甲.xlsx：有误"
