"""csv and txt come in as text, in whatever encoding Chinese offices write."""

import pytest

from huiyin.reading.cells import Unreadable
from huiyin.reading.delimited import decode, delimiter
from huiyin.reading.workbook import read_workbook

ROWS = [["编号", "申请人"], ["007", "某甲"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("sign", [",", "\t", ";"])
def test_every_usual_encoding_and_delimiter(tmp_path, encoding, sign):
    path = tmp_path / "台账.csv"
    path.write_bytes("".join(sign.join(row) + "\r\n" for row in ROWS).encode(encoding))
    (sheet,) = read_workbook(path).sheets
    assert (sheet.name, sheet.rows) == ("台账", ROWS)


def test_quoted_commas_and_line_breaks_stay_in_their_cell(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text('编号,内容\n1,"甲,乙\n丙"\n2\n', "utf-8")
    assert read_workbook(path).sheets[0].rows == [["编号", "内容"], ["1", "甲,乙\n丙"], ["2", None]]


def test_an_open_quote_is_named_by_its_line(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('a,b\n1,"x\n', "utf-8")
    with pytest.raises(Unreadable, match="引号") as refusal:
        read_workbook(path)
    assert refusal.value.place == "第 2 行"


def test_bytes_that_are_no_text_are_named_by_their_line():
    with pytest.raises(Unreadable, match="编码") as refusal:
        decode(b"a,b\n1,\xff\xff\xff\n", "a.csv")
    assert refusal.value.place == "第 2 行"
    with pytest.raises(Unreadable, match="不是文字"):
        decode(b"\xff\xfe\x00\x00", "a.csv")


def test_limits_hold(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("1,2\n3,4\n", "utf-8")
    with pytest.raises(Unreadable, match="超过 3 格"):
        read_workbook(path, limit_cells=3)
    with pytest.raises(Unreadable, match="超过上限"):
        read_workbook(path, limit_bytes=4)


def test_the_delimiter_is_the_sign_that_stands_equally_often():
    assert delimiter(["甲、乙\t二，三", "a\tb"]) == "\t"
    assert delimiter(["一列"]) == ","
    assert delimiter([]) == ","
