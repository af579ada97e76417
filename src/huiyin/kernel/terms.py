"""Lawful terms: how long, from when, until when, and why.

The first day is not counted. Working-day terms count the days of the `WorkdayTable`; month
and year terms end on the same-numbered day, else at the month's end (民法典第二百零一、二百零二条);
whether a rest day at the end moves the date is the caller's `roll`, as statutes differ.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Literal, get_args

from huiyin.kernel.explain import Interval, Segment, Track, segments
from huiyin.kernel.workdays import CalendarError, WorkdayTable, day_only

__all__ = [
    "Due",
    "Pause",
    "Roll",
    "Segment",
    "Term",
    "TermError",
    "Unit",
    "backward",
    "days",
    "fixed",
    "forward",
    "hours",
    "months",
    "wd",
    "years",
]

Unit = Literal["wd", "d", "m", "y", "h"]
Roll = Literal["none", "forward", "back"]

_WORDS = {"wd": "个工作日", "d": "日", "m": "个月", "y": "年", "h": "小时"}
_DAY = timedelta(days=1)


class TermError(ValueError):
    """A term, pause or start that cannot be counted; the message is Chinese."""


@dataclass(frozen=True)
class Term:
    """A length of time in one unit: wd working days, d days, m months, y years, h hours."""

    n: int
    unit: Unit

    def __post_init__(self) -> None:
        if self.unit not in get_args(Unit):
            raise TermError(f"期限单位“{self.unit}”不认识，应为wd、d、m、y或h。")
        if self.n < 0:
            raise TermError(f"期限不能是负数：{self.n}{self.unit}。")

    def __str__(self) -> str:
        return f"{self.n}{self.unit}"

    @property
    def zh(self) -> str:
        """As a statute writes it: 20个工作日, 90日, 3个月, 1年, 24小时."""
        return f"{self.n}{_WORDS[self.unit]}"

    @classmethod
    def parse(cls, text: str) -> Term:
        """From `20wd`, `90d`, `3m`, `1y`, `24h`. Raises TermError."""
        found = re.fullmatch(r"([0-9]{1,5})(wd|d|m|y|h)", text.strip().lower())
        if found is None:
            raise TermError(
                f"看不懂期限“{text}”，请写成20wd（工作日）、90d（日）、3m（月）、1y（年）或24h（小时）。"
            )
        unit: Unit = next(unit for unit in get_args(Unit) if unit == found[2])
        return cls(int(found[1]), unit)


def wd(n: int) -> Term:
    """n working days."""
    return Term(n, "wd")


def days(n: int) -> Term:
    """n calendar days."""
    return Term(n, "d")


def months(n: int) -> Term:
    """n months."""
    return Term(n, "m")


def years(n: int) -> Term:
    """n years."""
    return Term(n, "y")


def hours(n: int) -> Term:
    """n hours by the clock."""
    return Term(n, "h")


@dataclass(frozen=True)
class Pause:
    """Days in (after, upto] do not count; upto None = still open."""

    after: date
    upto: date | None
    why: str = ""

    def __post_init__(self) -> None:
        if self.upto is not None and day_only(self.upto) < day_only(self.after):
            raise TermError(
                f"中止的结束日{self.upto.isoformat()}早于开始日{self.after.isoformat()}。"
            )


@dataclass(frozen=True)
class Due:
    """Where a term ends.

    `nominal`: the last day as counted. `rolled`: moved off a rest day where the law says so.
    `alarm`: the last working day on or before nominal. `safe`: forward, the first day with
    the whole term clear behind it; backward, the last day with it clear ahead.
    `provisional`: a day that decided the result is not yet settled by a notice. Hour terms
    give datetimes, all others dates. `edition` and `explanation` are worked out when asked.
    """

    nominal: date
    safe: date
    rolled: date
    alarm: date
    provisional: bool
    track: Track = field(repr=False, compare=False)

    @cached_property
    def edition(self) -> str:
        """Id of the newest notice used; of the 放假办法 where no notice speaks."""
        return self.track.edition()

    @cached_property
    def explanation(self) -> tuple[Segment, ...]:
        """The segments to read aloud; see `explain.segments`."""
        return segments(self.track)


def forward(
    term: Term,
    start: date,
    table: WorkdayTable,
    *,
    roll: Roll = "forward",
    pauses: Sequence[Pause] = (),
    extensions: Sequence[Term] = (),
    asof: date | None = None,
) -> Due:
    """When a term that begins on `start` ends.

    Pauses may overlap; their union is left out: its working days from a working-day term,
    its days from a calendar term, whose end they push back. An open pause runs up to `asof`;
    without `asof` it leaves out nothing. Extensions follow on the expiry before them: of the
    same unit they add up, of another they are counted from that expiry.
    Hour terms need a datetime and run by the clock, without pauses. Raises TermError.
    """
    if term.unit == "h":
        return _by_the_clock(term, start, table, pauses, extensions)
    day = day_only(start)
    if term.unit == "wd" and not pauses and not extensions:
        nominal = table.add(day, term.n)
        safe = table.add(day, term.n + 1)
        if term.n == 0:
            return _due(table, term, day, nominal, nominal, safe, roll)
        # The n-th working day needs no rolling: the short way, for a million deadlines.
        track = Track(table, "wd", "", day, nominal, nominal, nominal, nominal)
        provisional = table.any_provisional(day + _DAY, nominal)
        return Due(nominal, safe, nominal, nominal, provisional, track)
    gaps = _union(pauses, asof)
    nominal, safe = _run_all([term, *extensions], day, table, gaps)
    expiries = [
        (_run_all([term, *extensions[:i]], day, table, gaps)[0], extension.zh)
        for i, extension in enumerate(extensions)
    ]
    words = _words(term, day, 1)
    return _due(table, term, day, nominal, nominal, safe, roll, gaps, expiries, words)


def backward(term: Term, event: date, table: WorkdayTable, *, roll: Roll = "back") -> Due:
    """The last day that lies a term before `event` (the event's day not counted).

    `safe` leaves the whole term clear between that day and the event.
    """
    if term.unit == "h":
        if not isinstance(event, datetime):
            raise TermError(f"期限{term.zh}按小时计算，起点要写明时刻，例如2026-01-05T09:30。")
        return _clock_due(table, term, event, event - timedelta(hours=term.n))
    day = day_only(event)
    if term.unit == "wd":
        nominal, safe = table.subtract(day, term.n), table.subtract(day, term.n + 1)
    else:
        nominal = _shift(day, term, -1)
        safe = nominal - _DAY
    words = _words(term, day, -1)
    return _due(table, term, nominal - _DAY, day - _DAY, nominal, safe, roll, words=words)


def fixed(day: date, table: WorkdayTable, *, roll: Roll = "none") -> Due:
    """A duty to be done by a fixed day: nominal and safe are that day."""
    at = day_only(day)
    rolled, alarm = _roll(table, at, roll), table.previous(at)
    track = Track(table, "fixed", "", at - _DAY, at, at, rolled, alarm)
    return Due(at, at, rolled, alarm, table.any_provisional(*track.needed()), track)


# Counting


def _due(
    table: WorkdayTable,
    term: Term,
    after: date,
    last: date,
    nominal: date,
    safe: date,
    roll: Roll,
    gaps: Sequence[Interval] = (),
    expiries: Sequence[tuple[date, str]] = (),
    words: str = "",
) -> Due:
    rolled, alarm = _roll(table, nominal, roll), table.previous(nominal)
    kind: Literal["wd", "calendar"] = "wd" if term.unit == "wd" else "calendar"
    track = Track(
        table, kind, words or term.zh, after, last, nominal, rolled, alarm, gaps, expiries
    )
    return Due(nominal, safe, rolled, alarm, table.any_provisional(*track.needed()), track)


def _roll(table: WorkdayTable, day: date, roll: Roll) -> date:
    if roll == "none":
        return day
    return table.next(day) if roll == "forward" else table.previous(day)


def _run_all(
    terms: Sequence[Term], start: date, table: WorkdayTable, gaps: Sequence[Interval]
) -> tuple[date, date]:
    """Nominal and safe of terms that follow on one another; equal units add up."""
    runs: list[Term] = []
    for term in terms:
        if term.unit == "h":
            raise TermError("按日、月、年计算的期限不能延长若干小时。")
        if runs and runs[-1].unit == term.unit:
            runs[-1] = Term(runs[-1].n + term.n, term.unit)
        else:
            runs.append(term)
    for term in runs[:-1]:
        start = _run(term, start, table, gaps)
    last = runs[-1]
    nominal = _run(last, start, table, gaps)
    if last.unit == "wd":
        return nominal, _run(wd(last.n + 1), start, table, gaps)
    return nominal, nominal + _DAY


def _run(term: Term, start: date, table: WorkdayTable, gaps: Sequence[Interval]) -> date:
    return (
        _working(term.n, start, table, gaps) if term.unit == "wd" else _calendar(term, start, gaps)
    )


def _working(n: int, start: date, table: WorkdayTable, gaps: Sequence[Interval]) -> date:
    """The n-th working day after start outside the gaps (sorted, disjoint)."""
    at, left = start, n
    for gap in gaps:
        if gap.upto <= at:
            continue
        before = table.count(at, gap.after)
        if before >= left:
            break
        left -= before
        at = gap.upto
    return table.add(at, left)


def _calendar(term: Term, start: date, gaps: Sequence[Interval]) -> date:
    """The term's own end, moved by the paused days until no further pause is met."""
    plain = end = _shift(start, term, 1)
    while True:
        paused = sum(max(0, (min(gap.upto, end) - max(gap.after, start)).days) for gap in gaps)
        moved = plain + timedelta(days=paused)
        if moved == end:
            return end
        end = moved


def _shift(day: date, term: Term, sign: int) -> date:
    try:
        if term.unit == "d":
            return day + timedelta(days=sign * term.n)
        count = sign * term.n * (12 if term.unit == "y" else 1)
        year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError) as wrong:
        raise CalendarError(f"期限{term.zh}从{day.isoformat()}算起超出了日历。") from wrong


def _words(term: Term, day: date, sign: int) -> str:
    """The term as read aloud, with the reason where a month has no such day."""
    if term.unit in ("m", "y"):
        end = _shift(day, term, sign)
        if end.day != day.day:
            return f"{term.zh}（{end.month}月没有{day.day}日，以月末日为准）"
    return term.zh


def _union(pauses: Sequence[Pause], asof: date | None) -> tuple[Interval, ...]:
    """Pauses as sorted, disjoint intervals; overlapping ones become one with all reasons."""
    closed = []
    for pause in pauses:
        upto = pause.upto if pause.upto is not None else asof
        if upto is not None and day_only(upto) > day_only(pause.after):
            closed.append(Interval(day_only(pause.after), day_only(upto), pause.why))
    merged: list[Interval] = []
    for gap in sorted(closed):
        if merged and gap.after < merged[-1].upto:
            last = merged[-1]
            reasons = dict.fromkeys(why for why in (*last.why.split("；"), gap.why) if why)
            merged[-1] = Interval(last.after, max(last.upto, gap.upto), "；".join(reasons))
        else:
            merged.append(gap)
    return tuple(merged)


def _by_the_clock(
    term: Term,
    start: date,
    table: WorkdayTable,
    pauses: Sequence[Pause],
    extensions: Sequence[Term],
) -> Due:
    if not isinstance(start, datetime):
        raise TermError(f"期限{term.zh}按小时计算，起点要写明时刻，例如2026-01-05T09:30。")
    if pauses:
        raise TermError(f"期限{term.zh}按小时计算，不能中止。")
    if any(extension.unit != "h" for extension in extensions):
        raise TermError(f"期限{term.zh}按小时计算，只能按小时延长。")
    total = hours(term.n + sum(extension.n for extension in extensions))
    return _clock_due(table, total, start, start + timedelta(hours=total.n))


def _clock_due(table: WorkdayTable, term: Term, start: datetime, nominal: datetime) -> Due:
    track = Track(table, "hours", term.zh, start, nominal, nominal, nominal, nominal)
    return Due(nominal, nominal, nominal, nominal, False, track)
