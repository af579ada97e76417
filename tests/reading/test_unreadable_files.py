"""A file that cannot be read says so in Chinese, with its name, its part and what to do."""

import zipfile

import pytest

from huiyin.reading.cells import Unreadable
from huiyin.reading.workbook import read_workbook

from .workbooks import container, repack, replace_in, table, write

SHEET = "xl/worksheets/sheet1.xml"


def refused(path, **limits):
    with pytest.raises(Unreadable) as refusal:
        read_workbook(path, **limits)
    assert refusal.value.file == path.name
    assert str(refusal.value).startswith(path.name)
    assert "请" in refusal.value.why
    return refusal.value


def test_a_missing_file_a_folder_and_an_empty_file(tmp_path):
    assert "找不到" in refused(tmp_path / "无.xlsx").why
    (tmp_path / "夹.xlsx").mkdir()
    assert "文件夹" in refused(tmp_path / "夹.xlsx").why
    (tmp_path / "空.csv").write_bytes(b"\xef\xbb\xbf\r\n")
    (tmp_path / "空.xlsx").touch()
    assert "空的" in refused(tmp_path / "空.csv").why
    assert "空的" in refused(tmp_path / "空.xlsx").why


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("a.xlsx", b"a,b\n1,2\n", "纯文本"),
        ("a.xlsx", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2000), "旧版 xls"),
        ("a.xls", b"\xef\xbb\xbf<html><table></table></html>", "网页"),
        ("a.xls", b'<?xml version="1.0"?><Workbook/>', "XML"),
        ("a.xls", b"PK\x03\x04", "xlsx"),
        ("a.xlsx", b"%PDF-1.7", "PDF"),
        ("a.csv", b"PK\x03\x04", "xlsx"),
        ("a.csv", b"ab\x00\x01\x02", "无法识别"),
        ("a.et", b"x", "扩展名“.et”"),
        ("a", b"x", "扩展名“（无）”"),
    ],
)
def test_a_name_that_its_content_belies(tmp_path, name, data, why):
    (tmp_path / name).write_bytes(data)
    assert why in refused(tmp_path / name).why


def test_a_file_cut_short(tmp_path):
    path = table(tmp_path / "断.xlsx", [[1]])
    path.write_bytes(path.read_bytes()[:-100])
    assert "不是完整的" in refused(path).why


def test_a_word_document_under_a_workbooks_name(tmp_path):
    with zipfile.ZipFile(tmp_path / "文.xlsx", "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    assert "Word" in refused(tmp_path / "文.xlsx").why


def test_an_archive_without_a_workbook(tmp_path):
    with zipfile.ZipFile(tmp_path / "包.xlsx", "w") as archive:
        archive.writestr("a.txt", "x")
    assert "xl/workbook.xml" in refused(tmp_path / "包.xlsx").why


def test_an_encrypted_workbook(tmp_path):
    assert "密码" in refused(container(tmp_path / "密.xlsx", "EncryptedPackage", b"x")).why


def test_a_broken_part_is_named(tmp_path):
    path = replace_in(table(tmp_path / "坏.xlsx", [[1]]), SHEET, b"</sheetData>", b"")
    refusal = refused(path)
    assert (refusal.sheet, refusal.place) == ("Sheet1", SHEET)


def test_flipped_bytes_in_a_part_are_named(tmp_path):
    path = table(tmp_path / "坏.xlsx", [[number] * 30 for number in range(300)])
    with zipfile.ZipFile(path) as archive:
        start = archive.getinfo(SHEET).header_offset + 30 + len(SHEET)
    data = bytearray(path.read_bytes())
    data[start + 100 : start + 200] = bytes(100)
    path.write_bytes(data)
    refusal = refused(path)
    assert (refusal.sheet, refusal.place) == ("Sheet1", SHEET)


def test_a_missing_part_is_named(tmp_path):
    path = repack(table(tmp_path / "缺.xlsx", [[1]]), lambda n, d: None if n == SHEET else d)
    refusal = refused(path)
    assert refusal.place == SHEET
    assert "缺少" in refusal.why


def test_one_broken_sheet_does_not_stop_the_others(tmp_path):
    def fill(book):
        book.add_worksheet("坏").write("A1", 1)
        book.add_worksheet("好").write("A1", 2)

    path = replace_in(write(tmp_path / "半.xlsx", fill), SHEET, b"</sheetData>", b"")
    workbook = read_workbook(path)
    assert [(sheet.name, sheet.rows) for sheet in workbook.sheets] == [("好", [[2]])]
    assert [(problem.sheet, problem.place) for problem in workbook.problems] == [("坏", SHEET)]


def test_a_definition_that_could_explode_is_refused(tmp_path):
    path = replace_in(
        table(tmp_path / "炸.xlsx", [[1]]),
        "xl/workbook.xml",
        b"<workbook ",
        b'<!DOCTYPE x [<!ENTITY a "a">]><workbook ',
    )
    assert refused(path).place == "xl/workbook.xml"


def test_a_zip_bomb_is_refused_by_what_it_says(tmp_path):
    path = table(tmp_path / "弹.xlsx", [[1]])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/a.bin", bytes(4 * 2**20))
    assert "超过上限 2 MB" in refused(path, limit_bytes=2 * 2**20).why


def test_a_zip_bomb_that_lies_about_its_size_is_not_inflated(tmp_path):
    path = table(tmp_path / "弹.xlsx", [["x" * 100] * 10])
    repack(path, lambda n, d: d.replace(b"</sheetData>", b" " * 2**22 + b"</sheetData>"))
    data = path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo(SHEET).file_size
    path.write_bytes(data.replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little")))
    assert refused(path, limit_bytes=2**20).place == SHEET


def test_too_many_cells_name_the_sheet(tmp_path):
    path = table(tmp_path / "多.xlsx", [[1] * 10] * 10)
    refusal = refused(path, limit_cells=99)
    assert refusal.sheet == "Sheet1"
    assert "99" in refusal.why
    assert read_workbook(path, limit_cells=100).sheets[0].rows == [[1] * 10] * 10
