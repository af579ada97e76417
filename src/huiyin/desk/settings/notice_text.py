"""Reads the body of a holiday notice as the General Office of the State Council words it:

    一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。

Whoever pastes it sees what was read before anything is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_LINE = re.compile(
    r"^\s*(?:[一二三四五六七八九十]+[、.]|（[一二三四五六七八九十]+）)?\s*([^：:，。]{2,12})[：:](.+)$"
)
_DAY = re.compile(r"(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日")
_BRACKET = re.compile(r"[（(][^（）()]*[）)]")


class UnreadableError(ValueError):
    """A line of the notice that cannot be read; the message quotes it."""


@dataclass(frozen=True)
class Arranged:
    """What a notice arranges: (name, first day, last day) off, and days worked."""

    off: tuple[tuple[str, date, date], ...]
    work: tuple[date, ...]


def read(text: str, year: int) -> Arranged:
    """The days off and the days worked; a month or year given once holds for the days after
    it in the same clause. Raises `UnreadableError`."""
    off: list[tuple[str, date, date]] = []
    work: list[date] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        found = _LINE.match(line)
        if found is None:
            raise UnreadableError(line)
        for clause in re.split(r"[。；;]", _BRACKET.sub("", found[2])):
            days = list(_days(clause, year, line))
            if "上班" in clause:
                work += days
            elif days and ("放假" in clause or "休息" in clause):
                off.append((found[1].strip(), days[0], days[-1]))
            elif days:
                raise UnreadableError(line)
    return Arranged(tuple(off), tuple(work))


def _days(clause: str, year: int, line: str) -> Iterator[date]:
    month, at = 0, year
    for said_year, said_month, day in _DAY.findall(clause):
        if said_year:
            at = int(said_year)
        if said_month:
            month = int(said_month)
        try:
            yield date(at, month, int(day))
        except ValueError:
            raise UnreadableError(line) from None
