"""`date`: days that do not exist, days with the wrong weekday, periods that end before they begin.

Found:  2021年2月29日 · 6月31日 · 13月5日 · 2021年3月5日（星期三） · 自2021年9月1日至2021年3月1日.
Quiet:  2020年2月29日 · 9月1日至次年3月1日 · 2021年3月5日（星期五）.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from huiyin.reports.check.finding import Finding
from huiyin.reports.check.numbers import chinese_value
from huiyin.reports.check.paper import YEAR, Paper, year_number

_C = r"[一二三四五六七八九十]{1,3}"
_DAY = re.compile(
    rf"(?:(?P<y>{YEAR})年)?(?P<m>\d{{1,2}}|{_C})月(?P<d>\d{{1,2}}|{_C})[日号](?!均|子)"
    r"(?:[(,]?(?:星期|周|礼拜)(?P<w>[一二三四五六日天])[)]?)?"
)
_POINTS = re.compile(
    r"(?<![\d.])(?P<y>20[0-4]\d)(?P<s>[./-])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?![\d.])"
)
_MONTH = re.compile(rf"(?<!\d)(?P<y>{YEAR})年(?P<m>\d{{1,2}})月(?!\d)")
_PERIOD = re.compile(
    rf"(?P<a>{YEAR})年(?P<b>\d{{1,2}})月(?P<c>\d{{1,2}})日(?:起)?(?:至|到|—|-|~)(?P<d>{YEAR})年(?P<e>\d{{1,2}})月(?P<f>\d{{1,2}})日"
)
_SAME_YEAR = re.compile(
    rf"(?P<a>{YEAR})年(?P<b>\d{{1,2}})月(?P<c>\d{{1,2}})日(?:起)?(?:至|到|—|-|~)(?P<e>\d{{1,2}})月(?P<f>\d{{1,2}})日"
)
_WEEKDAYS = "一二三四五六日"


def find(paper: Paper) -> Iterator[Finding]:
    """The whole text, tables too."""
    view = paper.document.view
    for match in _DAY.finditer(view):
        finding = _day(match, paper.year)
        if finding:
            yield finding
    for match in _POINTS.finditer(view):
        if not _exists(int(match["y"]), int(match["m"]), int(match["d"])):
            yield _finding(match.start(), match.end(), match[0], "没有这一天")
    for match in _MONTH.finditer(view):
        if not 1 <= int(match["m"]) <= 12:
            yield _finding(match.start(), match.end(), match[0], "没有这个月")
    for match in (*_PERIOD.finditer(view), *_SAME_YEAR.finditer(view)):
        begin = (year_number(match["a"]), int(match["b"]), int(match["c"]))
        last = match.groupdict().get("d") or match["a"]
        end = (year_number(last), int(match["e"]), int(match["f"]))
        if None not in (*begin, *end) and end < begin:
            yield _finding(match.start(), match.end(), match[0], "起止日期颠倒")


def _day(match: re.Match[str], report: int | None) -> Finding | None:
    month, day = _number(match["m"]), _number(match["d"])
    year = year_number(match["y"]) if match["y"] else None
    if month is None or day is None:
        return None
    if year is None:
        # Without a year 29 February may be any leap year's; only the report's own year decides.
        year = report if (month, day) == (2, 29) and report else 2020
    if not _exists(year, month, day):
        return _finding(match.start(), match.end(), match[0], "没有这一天")
    if match["w"] and match["y"]:
        weekday = _WEEKDAYS[date(year, month, day).weekday()]
        if match["w"].replace("天", "日") != weekday:
            return Finding(
                "date",
                "error",
                f"这一天是星期{weekday}",
                match.start(),
                match.end(),
                f"星期{weekday}",
                match[0],
            )
    return None


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() else chinese_value(text)


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def _finding(start: int, end: int, said: str, why: str) -> Finding:
    return Finding("date", "error", f"{why}：{said}", start, end, "存在的日期", said)
