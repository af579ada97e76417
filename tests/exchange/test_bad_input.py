"""Bad input is named at its place; the rest comes in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.exchange.conftest import TOWN, Write, request

pytestmark = pytest.mark.django_db


def bring(*paths: Path) -> Any:
    from huiyin.exchange.importing import import_paths

    return import_paths(TOWN, list(paths))


@pytest.mark.parametrize(
    ("column", "value", "cell", "words"),
    [
        ("收到日期", "2020-02-30", "B4", "没有"),
        ("收到日期", "2.3", "B4", "2.3"),
        ("收到日期", None, "B4", "不能为空"),
        ("编号", None, "A4", "不能为空"),
        ("所在村", "无此村", "G4", "没有名为“无此村”的村"),
        ("答复日期", "2020-01-02", "N4", "早于"),
        ("答复日期", "2099-01-04", "N4", "尚未到来"),
        ("申请人类型", "外星人", "E4", "没有“外星人”这一项"),
        ("答复类型", "随便", "O4", "没有“随便”这一项"),
    ],
)
def test_a_bad_cell_is_named_and_the_other_rows_come_in(
    town: str, write: Write, column: str, value: Any, cell: str, words: str
) -> None:
    rows = [request(1), request(2, **{column: value}), request(3)]
    (sheet,) = bring(write(rows)).files
    assert sheet.created == 2
    assert [e.cell for e in sheet.errors] == [cell]
    assert words in sheet.errors[0].message
    assert len(sheet.rejected_rows) == 1


def test_a_number_used_twice_for_different_things_is_refused_once(town: str, write: Write) -> None:
    (sheet,) = bring(write([request(1), request(1, 收到日期="2020-01-13")])).files
    assert [(e.cell, "重复" in e.message) for e in sheet.errors] == [("A4", True)]


def test_a_sheet_that_nobody_knows_is_named(town: str, write: Write) -> None:
    done = bring(write([{"甲": "1", "乙": "2"}], head=("甲", "乙"), title="菜单"))
    assert done.files == []
    assert [(u["file"], u["sheet"]) for u in done.unrecognised] == [("依申请公开台账.xlsx", "台账")]


def test_a_missing_column_is_named(town: str, write: Write) -> None:
    head = ("编号", "申请人类型", "申请内容", "答复日期", "答复类型")
    done = bring(write([request(1)], head=head))
    assert "收到日期" in done.unrecognised[0]["why"]


def test_a_corrupt_workbook_is_named_and_the_others_come_in(town: str, write: Write) -> None:
    good = write([request(1)])
    bad = good.with_name("坏.xlsx")
    bad.write_bytes(good.read_bytes()[:400])
    done = bring(good, bad)
    assert [one.created for one in done.files] == [1]
    assert done.unrecognised[0]["file"] == "坏.xlsx"


def test_a_value_in_the_last_possible_cell_is_named_and_the_rest_comes_in(
    town: str, write: Write
) -> None:
    path = write([request(1)], extra=lambda page: page.write(1048575, 16383, "迷路"))
    (sheet,) = bring(path).files
    assert sheet.created == 1
    assert any("XFD1048576" in w["cell"] for w in sheet.warnings)


def test_rejected_rows_come_back_mendable(town: str, write: Write, tmp_path: Path) -> None:
    from huiyin.exchange.annotated import annotate
    from huiyin.reading.workbook import read_workbook

    done = bring(write([request(1), request(2, 收到日期="2020-02-30")]))
    (copy,) = annotate(done, tmp_path / "回")
    sheet = read_workbook(copy).sheets[0]
    texts = [str(cell.value) for cell in sheet.cells()]
    assert any("2020-02-30" in text and "B4" in text for text in texts)
    (again,) = bring(copy).files
    assert [e.cell for e in again.errors] == ["B3"]
