"""Numbers, money and yes or no: what is unclear is refused, nothing is rounded in silence."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from huiyin.reading.values import (
    BadValue,
    looks_like_lost_digits,
    parse_int,
    parse_money_fen,
    parse_yes_no,
)


@pytest.mark.parametrize(
    ("written", "number"),
    [(7, 7), (7.0, 7), ("7", 7), ("１，２３４", 1234), ("-3", -3), ("12.0", 12), (" 1 234 ", 1234)],
)
def test_whole_numbers(written, number):
    assert parse_int(written) == number


@pytest.mark.parametrize(
    "written", ["", None, "7件", "1,23", 7.5, "7.5", True, date(2020, 1, 7), "七", float("nan")]
)
def test_what_is_no_whole_number_is_refused(written):
    with pytest.raises(BadValue):
        parse_int(written)


def test_a_date_cell_is_told_apart_from_a_wrong_number():
    with pytest.raises(BadValue, match="日期格式"):
        parse_int(date(2020, 1, 7))


@pytest.mark.parametrize(
    ("written", "fen"),
    [
        (12.5, 1250),
        (0.1 + 0.2, 30),
        ("1,234.50元", 123450),
        ("￥12", 1200),
        ("¥12.05", 1205),
        ("人民币300元整", 30000),
        ("1.2万元", 1_200_000),
        ("3 万", 3_000_000),
        ("0.5亿元", 5_000_000_000),
        ("-8.00", -800),
        (0, 0),
    ],
)
def test_amounts_of_money(written, fen):
    assert parse_money_fen(written) == fen


@pytest.mark.parametrize(
    "written", ["", None, "免费", "12.345", 100 / 3, "1.2.3", "约12元", True, "-"]
)
def test_amounts_that_are_unclear_or_finer_than_a_fen_are_refused(written):
    with pytest.raises(BadValue):
        parse_money_fen(written)


@given(st.integers(-(10**12), 10**12))
def test_every_amount_of_fen_is_read_back(fen):
    assert parse_money_fen(f"{'-' if fen < 0 else ''}{abs(fen) // 100}.{abs(fen) % 100:02}") == fen


@pytest.mark.parametrize("written", ["是", "有", "√", "✓", "Ｙ", "yes", True, 1, 1.0])
def test_yes(written):
    assert parse_yes_no(written) is True


@pytest.mark.parametrize("written", ["否", "无", "×", "✗", "x", "N", False, 0, 0.0, "没有"])
def test_no(written):
    assert parse_yes_no(written) is False


@pytest.mark.parametrize("written", ["", None, "不详", 2, "是/否", date(2020, 1, 1)])
def test_neither_yes_nor_no_is_refused(written):
    with pytest.raises(BadValue, match="“是”"):
        parse_yes_no(written)


def test_long_codes_kept_as_numbers_are_seen_to_have_lost_their_end():
    assert looks_like_lost_digits(9.90000198001010e17)
    assert looks_like_lost_digits(990000198001010000)
    assert looks_like_lost_digits("9.90E+17")
    assert not looks_like_lost_digits("990000198001010011")
    assert not looks_like_lost_digits(19900000000)
    assert not looks_like_lost_digits(True)
    assert not looks_like_lost_digits(None)
