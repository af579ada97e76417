"""The official working-day table: which days are worked, as known on a given day.

Settled days follow the holiday notices (`notices.CalendarEdition`); what a notice does not
name follows the week. Days no known notice settles are *provisional*: Monday to Friday less
the statutory holidays of the 放假办法 in force, with their substitutes. Notices reach back over
the new year, so from 24 December on a year is settled only by the next year's notice.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import TypeVar

from huiyin.kernel.notices import (
    CalendarEdition,
    CalendarError,
    HolidayRule,
    OffSpan,
    holiday_rules,
    shipped_editions,
)

__all__ = ["WEEKEND_RULE", "CalendarEdition", "CalendarError", "OffSpan", "WorkdayTable"]

WEEKEND_RULE = "weekend"
"""`edition_of` a settled day that no notice names: the plain week decides."""

FIRST, LAST = date(1970, 1, 1), date(2100, 12, 31)
_BASE, _TOP = FIRST.toordinal(), LAST.toordinal()
_DAYS = [date.fromordinal(ordinal) for ordinal in range(_BASE, _TOP + 1)]
_WEEK = ("周一", "周二", "周三", "周四", "周五", "周六", "周日")

_Day = TypeVar("_Day", date, int)


class WorkdayTable:
    """Working-day table as known on a day. Immutable; make it with `known`.

    Covers 1970-01-01 to 2100-12-31; other dates raise CalendarError. Statutory holidays by
    the moon are in the table for 1990–2060, outside only the fixed ones (all provisional).
    """

    __slots__ = ("_dates", "_editions", "_named", "_open", "_ords", "_rank", "_rest", "_rules")

    def __init__(
        self, editions: tuple[CalendarEdition, ...], rules: tuple[HolidayRule, ...]
    ) -> None:
        self._editions = tuple(sorted(editions, key=lambda edition: edition.known))
        self._rules = rules
        # Later notices overrule earlier ones day by day; None in the span's place = worked.
        self._named: dict[int, tuple[CalendarEdition, OffSpan | None]] = {}
        for edition in self._editions:
            for span in edition.off:
                for day in span.days():
                    self._named[day.toordinal()] = (edition, span)
            for day in edition.work:
                self._named[day.toordinal()] = (edition, None)
        self._open = self._unsettled()
        self._rest = self._rest_by_rule()
        # The working days in order, and for every day how many come before it: the n-th
        # working day from anywhere is two look-ups.
        self._ords = array("i")
        self._dates: list[date] = []
        self._rank = array("i", [0])
        self._count()

    @classmethod
    def known(
        cls, on: date | None = None, *, added: Sequence[CalendarEdition] = ()
    ) -> WorkdayTable:
        """The table as the public knew it at the end of day `on`; None = all that we ship.

        `added`: notices a town loaded by an act; one with the id of a shipped notice takes
        its place. They too count only from the day they were known.
        """
        if on is None and not added:
            return _table(date.max, ())
        stamp = date.max if on is None else date(on.year, on.month, on.day)
        marks = sorted(
            {edition.known for edition in (*shipped_editions(), *added)}
            | {rule.known for rule in holiday_rules()}
        )
        at = bisect_right(marks, stamp)
        return _table(marks[at - 1] if at else date.min, tuple(added))

    @property
    def edition(self) -> str:
        """Id of the newest notice in the table; of the newest 放假办法 if it holds none."""
        return self._editions[-1].id if self._editions else self._rules[-1].id

    @property
    def editions(self) -> tuple[CalendarEdition, ...]:
        """The notices in the table, oldest first."""
        return self._editions

    # One day

    def is_working(self, day: date) -> bool:
        """Whether work is done that day, working weekends (调休上班) included."""
        at = _at(day)
        return self._rank[at + 1] > self._rank[at]

    def is_off_statutory(self, day: date) -> bool:
        """Whether the day is a 法定休假日 by the 放假办法 in force, not a mere 调休 rest day.

        A one-off holiday given by notice alone (2015-09-03) is not one in this sense.
        """
        return day_only(day) in self._rule(day).holidays(day.year)

    def is_provisional(self, day: date) -> bool:
        """Whether no notice known to this table settles the day."""
        return bool(self._open[_at(day)])

    def any_provisional(self, first: date, last: date) -> bool:
        """Whether any day of first…last (both included) is provisional."""
        return self._open.find(1, _at(first), _at(last) + 1) >= 0

    def why(self, day: date) -> str:
        """In Chinese, why the day is worked or not."""
        at, weekday = _at(day), day.weekday()
        named = self._named.get(day.toordinal())
        if named is not None:
            edition, span = named
            return f"{span.name}放假" if span else f"{_WEEK[weekday]}上班（{edition.cite()}）"
        plain = "周末" if weekday >= 5 else "工作日"
        if not self._open[at]:
            return plain
        return f"暂定：{self._rest.get(day.toordinal(), plain)}"

    def edition_of(self, day: date) -> str:
        """Id of what settles the day: the notice naming it, WEEKEND_RULE, or the 放假办法."""
        named = self._named.get(day.toordinal())
        if named is not None:
            return named[0].id
        return self._rule(day).id if self._open[_at(day)] else WEEKEND_RULE

    def off_span(self, day: date) -> OffSpan | None:
        """The holiday, as the notice or (provisionally) the 放假办法 names it, off that day."""
        named = self._named.get(day.toordinal())
        if named is not None:
            return named[1]
        name = self._rest.get(day.toordinal())
        return OffSpan(name, day_only(day), day_only(day)) if name else None

    def edition_used(self, first: date, last: date) -> str:
        """Id of the newest notice used for first…last; of the 放假办法 where none speaks.

        A notice for a whole year is used by each day of its year, as its silence settles
        too; one that only amends is used where it names a day.
        """
        low, high = day_only(first), day_only(last)
        for edition in reversed(self._editions):
            spans = [(span.start, span.end) for span in edition.off]
            spans += [(day, day) for day in edition.work]
            if not edition.amends:
                spans.append((date(edition.year - 1, 12, 24), date(edition.year, 12, 31)))
            if any(start <= high and low <= end for start, end in spans):
                return edition.id
        return self._rule(last).id

    # Counting

    def add(self, start: date, n: int) -> date:
        """The n-th working day strictly after start; n = 0 gives start."""
        if n <= 0:
            return _zero(start, n)
        at = start.toordinal() - _BASE
        if at < 0:
            raise _outside(start)
        try:
            return self._dates[self._rank[at + 1] + n - 1]
        except IndexError:
            raise _outside(start) from None

    def subtract(self, start: date, n: int) -> date:
        """The n-th working day strictly before start; n = 0 gives start."""
        if n <= 0:
            return _zero(start, n)
        place = self._rank[_at(start)] - n
        if place < 0:
            raise _outside(start)
        return self._dates[place]

    def count(self, after: date, upto: date) -> int:
        """Working days in the half-open interval (after, upto]; 0 where it is empty."""
        return max(0, self._rank[_at(upto) + 1] - self._rank[_at(after) + 1])

    def next(self, day: date) -> date:
        """The first working day on or after the day."""
        return self._dates[self._rank[_at(day)]]

    def previous(self, day: date) -> date:
        """The last working day on or before the day."""
        place = self._rank[_at(day) + 1] - 1
        if place < 0:
            raise _outside(day)
        return self._dates[place]

    def add_many(self, starts: Sequence[_Day], n: int) -> list[_Day]:
        """`add` for many starts at once; dates give dates, ordinals give ordinals."""
        if not starts or n <= 0:
            _zero(FIRST, n)
            return list(starts)
        rank, shift = self._rank, n - 1
        try:
            if isinstance(starts[0], int):
                if min(starts) < _BASE:
                    raise IndexError
                ords, lead = self._ords, 1 - _BASE
                return [ords[rank[start + lead] + shift] for start in starts]
            if min(starts) < FIRST:
                raise IndexError
            dates, lead = self._dates, 1 - _BASE
            return [dates[rank[start.toordinal() + lead] + shift] for start in starts]
        except IndexError:
            raise CalendarError(_RANGE) from None

    # Building

    def _rule(self, day: date) -> HolidayRule:
        in_force = [rule for rule in self._rules if rule.effective <= day_only(day)]
        return in_force[-1] if in_force else self._rules[0]

    def _unsettled(self) -> bytes:
        years = {edition.year for edition in self._editions if not edition.amends}
        flags = bytearray(b"\x01") * (_TOP - _BASE + 1)
        for year in years:
            low = date(year, 1, 1).toordinal() - _BASE
            eve = date(year, 12, 24).toordinal() - _BASE
            end = date(year, 12, 31).toordinal() - _BASE
            high = end if year + 1 in years else eve - 1
            flags[low : high + 1] = bytes(high + 1 - low)
        return bytes(flags)

    def _rest_by_rule(self) -> dict[int, str]:
        """Rest days by the 放假办法 among the provisional days."""
        found: dict[int, str] = {}
        for year in range(FIRST.year, LAST.year + 1):
            rule = self._rule(date(year, 12, 31))
            for day, name in rule.rest_days(year).items():
                at = day.toordinal() - _BASE
                if 0 <= at < len(self._open) and self._open[at]:
                    found[day.toordinal()] = name
        return found

    def _count(self) -> None:
        total = 0
        rank = self._rank
        for ordinal in range(_BASE, _TOP + 1):
            named = self._named.get(ordinal)
            if named is not None:
                works = named[1] is None
            else:
                works = (ordinal - 1) % 7 < 5 and ordinal not in self._rest
            if works:
                self._ords.append(ordinal)
                self._dates.append(_DAYS[ordinal - _BASE])
                total += 1
            rank.append(total)


@lru_cache(maxsize=32)
def _table(stamp: date, added: tuple[CalendarEdition, ...]) -> WorkdayTable:
    chosen = {edition.id: edition for edition in (*shipped_editions(), *added)}
    rules = holiday_rules()
    return WorkdayTable(
        tuple(edition for edition in chosen.values() if edition.known <= stamp),
        tuple(rule for rule in rules if rule.known <= stamp) or rules[:1],
    )


_RANGE = f"工作日历只覆盖{FIRST.isoformat()}至{LAST.isoformat()}，请核对日期的年份。"


def _outside(day: date) -> CalendarError:
    return CalendarError(f"从{day_only(day).isoformat()}推算的日期超出范围：{_RANGE}")


def _at(day: date) -> int:
    at = day.toordinal() - _BASE
    if not 0 <= at <= _TOP - _BASE:
        raise _outside(day)
    return at


def _zero(start: date, n: int) -> date:
    if n < 0:
        raise CalendarError(f"工作日数不能是负数：{n}。")
    return start


def day_only(moment: date) -> date:
    """The calendar day of a date or datetime."""
    return date(moment.year, moment.month, moment.day)
