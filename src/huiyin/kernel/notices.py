"""Holiday notices and the holiday regulation as data: what settles which days are worked.

A `CalendarEdition` is one notice of the State Council (or its General Office), with the day
the public knew it. A `HolidayRule` is one version of the 全国年节及纪念日放假办法; it serves
where no notice speaks. Both are read from the package's data folder; a town may add editions
by an act (`CalendarEdition.from_dict`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any


class CalendarError(ValueError):
    """A notice or a date that cannot be right; the message is Chinese and says what to mend."""


@dataclass(frozen=True)
class OffSpan:
    """Days off as the notice names them, first and last day included, weekends included."""

    name: str
    start: date
    end: date

    def days(self) -> Iterator[date]:
        for ordinal in range(self.start.toordinal(), self.end.toordinal() + 1):
            yield date.fromordinal(ordinal)


@dataclass(frozen=True)
class CalendarEdition:
    """One notice.

    `year` is the year it arranges; its days may lie in the December before. `known` is the
    day it was published (`verified` says whether that day could be checked); `dated` the day
    it was signed. `amends` marks a change within the year that touches only the days it names.
    """

    id: str
    year: int
    title: str
    number: str
    known: date
    off: tuple[OffSpan, ...]
    work: tuple[date, ...]
    dated: date | None = None
    verified: bool = True
    amends: bool = False
    source: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        if not self.id.strip():
            raise CalendarError("放假通知缺少编号（id），例如“2027”。")
        where = f"放假通知“{self.id}”"
        off: set[date] = set()
        for span in self.off:
            if span.end < span.start:
                raise CalendarError(f"{where}：{span.name}的最后一日早于第一日。")
            off.update(span.days())
        for day in self.work:
            if day in off:
                raise CalendarError(f"{where}：{day.isoformat()}既列为放假又列为上班。")
        for day in off.union(self.work):
            if day.year not in (self.year - 1, self.year, self.year + 1):
                raise CalendarError(
                    f"{where}：{day.isoformat()}不在{self.year}年前后，请核对年份。"
                )

    def cite(self) -> str:
        """What a clerk reads as the basis: the number, else the title."""
        return self.number or self.title

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> CalendarEdition:
        """An edition from plain data, dates as ISO text or dates. Raises CalendarError."""
        where = f"放假通知“{raw.get('id', '')}”"
        try:
            return cls(
                id=str(raw["id"]),
                year=int(raw["year"]),
                title=str(raw["title"]),
                number=str(raw.get("number", "")),
                known=_day(raw["known"], where),
                off=tuple(
                    OffSpan(str(name), _day(start, where), _day(end, where))
                    for name, start, end in raw.get("off", ())
                ),
                work=tuple(_day(day, where) for day in raw.get("work", ())),
                dated=_day(raw["dated"], where) if raw.get("dated") else None,
                verified=bool(raw.get("verified", True)),
                amends=bool(raw.get("amends", False)),
                source=str(raw.get("source", "")),
                note=str(raw.get("note", "")),
            )
        except KeyError as missing:
            raise CalendarError(f"{where}缺少字段：{missing.args[0]}。") from missing
        except (TypeError, ValueError) as wrong:
            if isinstance(wrong, CalendarError):
                raise
            raise CalendarError(f"{where}的字段格式不对：{wrong}。") from wrong

    def to_dict(self) -> dict[str, Any]:
        """Plain data with ISO dates, fit for an act; `from_dict` reads it back."""
        return {
            "id": self.id,
            "year": self.year,
            "title": self.title,
            "number": self.number,
            "known": self.known.isoformat(),
            "dated": self.dated.isoformat() if self.dated else None,
            "verified": self.verified,
            "amends": self.amends,
            "source": self.source,
            "note": self.note,
            "off": [[span.name, span.start.isoformat(), span.end.isoformat()] for span in self.off],
            "work": [day.isoformat() for day in self.work],
        }


@dataclass(frozen=True)
class HolidayRule:
    """One version of the 放假办法: the holidays of all citizens, by fixed or lunar date.

    `lunar` entries are (name, festival, days after it); festivals are spring, qingming,
    dragon_boat and mid_autumn.
    """

    id: str
    title: str
    effective: date
    known: date
    verified: bool
    fixed: tuple[tuple[str, int, int], ...]
    lunar: tuple[tuple[str, str, int], ...]

    def holidays(self, year: int) -> dict[date, str]:
        """Statutory holidays of the year, day -> name. Lunar ones need festival dates."""
        found = {date(year, month, day): name for name, month, day in self.fixed}
        feasts = festivals().get(year, {})
        for name, festival, shift in self.lunar:
            if festival in feasts:
                found.setdefault(feasts[festival] + timedelta(days=shift), name)
        return found

    def rest_days(self, year: int) -> dict[date, str]:
        """Holidays and the weekdays given for those on a weekend (办法第六条：在工作日补假)."""
        found = dict(sorted(self.holidays(year).items()))
        for day, name in list(found.items()):
            if day.weekday() < 5:
                continue
            substitute = day
            while substitute.weekday() >= 5 or substitute in found:
                substitute += timedelta(days=1)
            found[substitute] = f"{name}补假"
        return found


def _day(value: object, where: str) -> date:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError as wrong:
        raise CalendarError(f"{where}：“{value}”不是日期，请写成2027-01-01的样子。") from wrong


def _read(name: str) -> dict[str, Any]:
    text = files("huiyin.kernel").joinpath("data", name).read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def shipped_editions() -> tuple[CalendarEdition, ...]:
    """The notices that come with the package, oldest first."""
    found = [CalendarEdition.from_dict(raw) for raw in _read("workdays.toml")["edition"]]
    return tuple(sorted(found, key=lambda edition: edition.known))


@cache
def holiday_rules() -> tuple[HolidayRule, ...]:
    """Versions of the 放假办法, oldest first."""
    return tuple(
        HolidayRule(
            id=raw["id"],
            title=raw["title"],
            effective=raw["effective"],
            known=raw["known"],
            verified=raw["verified"],
            fixed=tuple((name, month, day) for name, month, day in raw["fixed"]),
            lunar=tuple((name, festival, shift) for name, festival, shift in raw["lunar"]),
        )
        for raw in _read("holidays.toml")["rule"]
    )


@cache
def festivals() -> dict[int, dict[str, date]]:
    """Gregorian dates of the lunar festivals and of 清明 by year (1990–2060)."""
    names = ("spring", "qingming", "dragon_boat", "mid_autumn")
    table: dict[str, list[date]] = _read("holidays.toml")["festivals"]
    return {int(year): dict(zip(names, days, strict=True)) for year, days in table.items()}
