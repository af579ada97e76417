"""Days as clerks write them; a day that does not exist or is not clear is refused by name."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from huiyin.reading.cells import Value
from huiyin.reading.styles import LAST_SERIAL, from_serial
from huiyin.reading.text import clean
from huiyin.reading.values import BadValue, shown

EARLIEST_YEAR = 1900
LATEST_YEAR = 2100

_EXAMPLE = "请写成 2020-02-03 或 2020年2月3日"
_TIME = r"(?:[ t]?(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d+)?)?)?"
_FORMS = (
    re.compile(
        r"(?P<y>\d{4}) ?(?P<sep>[-/.]) ?(?P<m>\d{1,2}) ?(?P=sep) ?(?P<d>\d{1,2})\.?" + _TIME
    ),
    re.compile(r"(?P<y>\d{4}) ?年 ?(?P<m>\d{1,2}) ?月 ?(?P<d>\d{1,2}) ?[日号]?" + _TIME),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})"),
)
_CHINESE = re.compile(
    r"(?P<y>[〇零○0Oo一二三四五六七八九]{4})年(?P<m>[一二三四五六七八九十元正]{1,2})月"
    r"(?P<d>[一二三四五六七八九十廿卅初]{1,4})[日号]?"
)
_CHINESE_NUMBER = re.compile(
    r"初?([一二三四五六七八九元正])|([一二三])?([十廿卅])([一二三四五六七八九])?"
)
_DIGIT = {"〇": 0, "零": 0, "○": 0, "0": 0, "O": 0, "o": 0, "元": 1, "正": 1}
_DIGIT |= {sign: number for number, sign in enumerate("一二三四五六七八九", 1)}
_TENS = {"十": 10, "廿": 20, "卅": 30}
_DASHES = re.compile("[‐‑‒–—―−]")
_NO_YEAR = re.compile(r"\d{1,2} ?[-/.月] ?\d{1,2} ?[日号]?")
_SHORT_YEAR = re.compile(r"'?\d{2} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2} ?[日号]?")
_YEAR_LAST = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{4}")
_NO_DAY = re.compile(r"\d{4} ?[-/.年] ?\d{1,2} ?月?")


def parse_date(value: Value, *, serial: bool = False) -> date:
    """The day that ``value`` names; an hour beside it is passed over.

    Takes date cells, 2020-02-03, 2020/2/3, 2020.2.3, 2020年2月3日, 20200203 (also as a number) and
    二〇二〇年二月三日. ``serial``: a bare number counts days the spreadsheet's way (1900 system).
    Years from 1900 to 2100. Raises BadValue for everything else, also for what could be two days.
    """
    if isinstance(value, datetime):
        return _checked(value, value.year, value.month, value.day)
    if isinstance(value, date):
        return _checked(value, value.year, value.month, value.day)
    if isinstance(value, str) and (text := clean(value)):
        return _from_text(value, _DASHES.sub("-", text).lower())
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_number(value, serial)
    if isinstance(value, time):
        raise BadValue(value, f"“{shown(value)}”只有时刻，没有日期；{_EXAMPLE}")
    raise BadValue(value, f"“{shown(value)}”不是日期；{_EXAMPLE}")


def _from_number(value: float, serial: bool) -> date:
    if float(value).is_integer() and 10_000_000 <= value <= 99_999_999:
        return _from_text(value, str(int(value)))
    if serial and 1 <= value <= LAST_SERIAL:
        found = from_serial(value)
        if isinstance(found, date):
            return _checked(value, found.year, found.month, found.day)
    raise BadValue(
        value,
        f"单元格里是数字 {shown(value)}，不是日期；请把单元格设为日期格式，或写成 2020-02-03",
    )


def _from_text(value: Value, text: str) -> date:
    for form in _FORMS:
        if match := form.fullmatch(text):
            parts = match.groupdict()
            _check_time(value, parts)
            return _checked(value, int(parts["y"]), int(parts["m"]), int(parts["d"]))
    if match := _CHINESE.fullmatch(text.replace(" ", "")):
        year = int("".join(str(_DIGIT[sign]) for sign in match["y"]))
        return _checked(value, year, _chinese_number(match["m"]), _chinese_number(match["d"]))
    raise BadValue(value, f"“{shown(value)}”{_fault(text)}；{_EXAMPLE}")


def _check_time(value: Value, parts: dict[str, str | None]) -> None:
    limits = (("hour", 23), ("minute", 59), ("second", 59))
    if any(int(parts.get(name) or 0) > most for name, most in limits):
        raise BadValue(value, f"“{shown(value)}”里的时刻不存在；{_EXAMPLE}")


def _chinese_number(text: str) -> int:
    """The number up to 39 that ``text`` writes (二十一, 廿一, 初三); 0 if it writes none."""
    match = _CHINESE_NUMBER.fullmatch(text)
    if match is None:
        return 10 if text == "初十" else 0
    if match[1]:
        return _DIGIT[match[1]]
    tens = _TENS[match[3]] * (_DIGIT[match[2]] if match[2] else 1)
    return tens + (_DIGIT[match[4]] if match[4] else 0)


def _checked(value: Value, year: int, month: int, day: int) -> date:
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise BadValue(
            value,
            f"“{shown(value)}”的年份 {year} 不在 {EARLIEST_YEAR}—{LATEST_YEAR} 之间；请核对后改正",
        )
    try:
        return date(year, month, day)
    except ValueError:
        raise BadValue(value, f"没有“{shown(value)}”这一天；请核对后改正") from None


def _fault(text: str) -> str:
    """What is wrong with a text that is no day."""
    if _NO_DAY.fullmatch(text):
        return "只有年月，没有日"
    if _NO_YEAR.fullmatch(text):
        return "没有年份"
    if _SHORT_YEAR.fullmatch(text):
        return "年份不是四位，分不清年月日"
    if _YEAR_LAST.fullmatch(text):
        return "分不清哪是月、哪是日"
    return "不是日期"
