"""Spans of cells are resolved to a full grid, or refused with their place."""

from __future__ import annotations

import pytest

from huiyin.documents.grid import Cell, place
from huiyin.documents.layout import CORE_MM, TABLE_SIZES_PT, table_layout
from huiyin.documents.model import Table, plain


def cell(text: str, colspan: int = 1, rowspan: int = 1) -> Cell:
    return Cell(plain(text), colspan, rowspan)


def test_spans_cover_their_positions() -> None:
    grid = place(((cell("甲", 1, 2), cell("乙", 2)), (cell("丙"), cell("丁"))))
    texts = [[placed.cell.text for placed in row] for row in grid.rows]
    assert texts == [["甲", "乙", "乙"], ["甲", "丙", "丁"]]
    assert [placed.cell.text for placed in grid.starts()] == ["甲", "乙", "丙", "丁"]


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (((cell("甲"), cell("乙")), (cell("丙"),)), "row 2 has no cell in column 2 of 2"),
        (((cell("甲", 1, 2),),), "spans beyond"),
        (((cell("甲"), cell("乙", 1, 2)), (cell("丙", 2),)), "'丙' in row 2 overlaps"),
        (((cell("甲", 0),),), "spans beyond"),
    ],
)
def test_a_hole_an_overlap_or_a_span_beyond_the_table_is_refused(
    rows: tuple[tuple[Cell, ...], ...], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        place(rows)
    with pytest.raises(ValueError, match=message):
        Table((), rows)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"rows": ()}, "no rows"),
        ({"header": ((cell("甲"), cell("乙")),)}, "header and rows differ"),
        ({"widths": (1, 2)}, "2 widths for 1 columns"),
        ({"widths": (0,)}, "widths"),
        ({"number_columns": frozenset({1})}, "beyond the 1 columns"),
    ],
)
def test_a_table_that_contradicts_itself_is_refused(wrong: dict[str, object], message: str) -> None:
    parts: dict[str, object] = {"header": (), "rows": ((cell("甲"),),)}
    with pytest.raises(ValueError, match=message):
        Table(**(parts | wrong))  # type: ignore[arg-type]


def test_columns_take_their_shares_of_the_core() -> None:
    layout = table_layout(Table((), ((cell("甲"), cell("乙")),), widths=(1, 3)))
    assert layout.size_pt == 12
    assert layout.widths_mm == pytest.approx((CORE_MM / 4, CORE_MM * 3 / 4))


def test_a_column_too_narrow_for_its_number_is_widened() -> None:
    table = Table((), ((cell("甲"), cell("1234567890")),), widths=(30, 1))
    narrow, wide = table_layout(table).widths_mm[1], 10 * 0.6 * 12 * 25.4 / 72
    assert narrow >= wide
    assert sum(table_layout(table).widths_mm) == pytest.approx(CORE_MM)


def test_type_gets_smaller_until_the_numbers_fit() -> None:
    sizes = [
        table_layout(Table((), (tuple(cell("123456") for _ in range(n)),))).size_pt
        for n in (3, 7, 10, 15, 40)
    ]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] == TABLE_SIZES_PT[0]
    assert sizes[-1] == TABLE_SIZES_PT[-1]


def test_a_table_of_a_page_is_kept_whole_and_a_longer_one_is_not() -> None:
    assert table_layout(Table((), ((cell("甲"),),) * 20)).whole
    assert not table_layout(Table((), ((cell("甲"),),) * 60)).whole
