"""A day is read as clerks write it; a day that does not exist or is not clear is refused."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from huiyin.reading.dates import parse_date
from huiyin.reading.values import BadValue

THE_DAY = date(2020, 2, 3)


@pytest.mark.parametrize(
    "written",
    [
        THE_DAY,
        datetime(2020, 2, 3, 23, 59),
        "2020-02-03",
        "2020-2-3",
        "2020/2/3",
        "2020.2.3",
        "2020. 2. 3",
        "2020.02.03.",
        "2020年2月3日",
        "2020 年 02 月 03 日",
        "2020年2月3号",
        "２０２０年２月３日",
        "2020－2－3",
        "2020–02–03",
        "20200203",
        20200203,
        20200203.0,
        "二〇二〇年二月三日",
        "二○二○年二月三日",
        "二零二零年二月三日",
        "2020-02-03 16:30",
        "2020-02-03T16:30:05",
        "2020年2月3日 9:05:01",
        " \u200b2020-02-03\ufeff ",
    ],
)
def test_the_ways_in_which_clerks_write_a_day(written):
    assert parse_date(written) == THE_DAY


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("二〇二〇年十二月三十一日", date(2020, 12, 31)),
        ("二〇二一年十月十日", date(2021, 10, 10)),
        ("二〇二一年十一月廿一日", date(2021, 11, 21)),
        ("二〇二四年二月二十九日", date(2024, 2, 29)),
        ("一九五一年一月三十日", date(1951, 1, 30)),
    ],
)
def test_days_in_chinese_numerals(written, day):
    assert parse_date(written) == day


@pytest.mark.parametrize(
    "written",
    [
        "2020-02-30",
        "2021年13月1日",
        "2021-02-29",
        "20200230",
        "2020-4-31",
        "二〇二一年二月三十日",
        "2020/0/1",
        "二〇二一年一二月三日",
    ],
)
def test_a_day_that_does_not_exist_is_refused_by_name(written):
    with pytest.raises(BadValue) as refused:
        parse_date(written)
    assert written in str(refused.value)
    assert "没有" in str(refused.value)
    assert refused.value.value == written


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("2.3", "没有年份"),
        ("2月3日", "没有年份"),
        ("2020年2月", "没有日"),
        ("2020.2", "没有日"),
        ("20-2-3", "年份不是四位"),
        ("20年2月3日", "年份不是四位"),
        ("3/2/2020", "分不清"),
        ("2020-2/3", "不是日期"),
        ("春节前", "不是日期"),
        ("2020-02-03 25:00", "时刻"),
        ("0202-02-03", "年份 202"),
        ("2920-02-03", "年份 2920"),
        ("", "不是日期"),
        (None, "不是日期"),
        (True, "不是日期"),
        (time(9, 0), "只有时刻"),
        (2020.2, "不是日期"),
        (float("inf"), "不是日期"),
        (float("nan"), "不是日期"),
    ],
)
def test_what_is_not_clearly_a_day_is_refused_with_the_reason(written, why):
    with pytest.raises(BadValue, match=why):
        parse_date(written)


def test_a_bare_number_is_a_day_only_where_the_caller_says_so():
    assert parse_date(43864, serial=True) == THE_DAY
    assert parse_date(43864.5, serial=True) == THE_DAY
    assert parse_date(1, serial=True) == date(1900, 1, 1)
    for number in (0.5, -1, 10**9):
        with pytest.raises(BadValue, match="是数字"):
            parse_date(number, serial=True)
    with pytest.raises(BadValue, match="数字 43864"):
        parse_date(43864)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_day_is_read_back_from_every_form(day):
    for form in (
        "{0:%Y-%m-%d}",
        "{0:%Y%m%d}",
        "{0.year}/{0.month}/{0.day}",
        "{0.year}年{0.month}月{0.day}日",
    ):
        assert parse_date(form.format(day)) == day
