"""Why this date: the segments of a counted term that a clerk can read aloud."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby, pairwise
from typing import Literal, NamedTuple

from huiyin.kernel.workdays import WorkdayTable

_DAY = timedelta(days=1)
_WEEK = "一二三四五六日"


@dataclass(frozen=True)
class Segment:
    """A stretch (start, end] of a term: its start is the day before its first day.

    `days` is what the stretch counts towards the term: working days, calendar days, 0 for
    what is not counted. `why` is the sentence to read aloud, in Chinese.
    """

    start: date
    end: date
    days: int
    why: str


class Interval(NamedTuple):
    """Half-open (after, upto] of days not counted, with its reason."""

    after: date
    upto: date
    why: str


class Track(NamedTuple):
    """How a due date was counted; what `segments` needs to tell the story."""

    table: WorkdayTable
    kind: Literal["wd", "calendar", "hours", "fixed"]
    words: str
    after: date
    last: date
    nominal: date
    rolled: date
    alarm: date
    pauses: Sequence[Interval] = ()
    expiries: Sequence[tuple[date, str]] = ()

    def edition(self) -> str:
        """Id of the newest notice used."""
        low, high = self.needed()
        return self.table.edition_used(low, high)

    def needed(self) -> tuple[date, date]:
        """First and last day whose quality (worked or not) decided the result."""
        if self.kind in ("hours", "fixed"):
            low, high = self.alarm, self.rolled
        elif self.kind == "wd":
            low, high = self.after + _DAY, max(self.last, self.rolled)
        else:
            low, high = self.nominal, self.nominal
        low = min(low, self.alarm, self.rolled)
        return low, max(high, self.rolled)


def segments(track: Track) -> tuple[Segment, ...]:
    """The stretches of the term in the order of the calendar, then the roll if there is one.

    They cover the counted interval without gap; the `days` sum to the term (of a month or
    year term: to its calendar days). A roll is a last segment of no days.
    """
    match track.kind:
        case "hours":
            return (Segment(track.after, track.nominal, 0, _hours(track)),)
        case "fixed":
            return (Segment(track.nominal - _DAY, track.nominal, 0, _fixed(track)), *_roll(track))
        case "wd":
            return (*_working(track), *_roll(track))
        case _:
            return (*_calendar(track), *_roll(track))


# Working-day terms


class _Piece(NamedTuple):
    """Days of one sort, and the bounds (low, high] of the segment they give."""

    kind: Literal["run", "off", "makeup", "pause"]
    label: str
    stage: int
    provisional: bool
    days: list[date]
    low: date
    high: date


_Sort = tuple[Literal["run", "off", "makeup", "pause"], str, int, bool]


def _working(track: Track) -> Iterator[Segment]:
    year = 0
    stage = 0
    for piece in _fold(track.table, _pieces(track)):
        first, last = piece.days[0], piece.days[-1]
        worked = [day for day in piece.days if track.table.is_working(day)]
        if piece.kind == "run":
            text = f"{_span(worked[0], worked[-1], year)}，计{len(worked)}个工作日"
        elif piece.kind == "makeup":
            weekday = _WEEK[worked[0].weekday()]
            text = f"{_span(worked[0], worked[0], year)}（周{weekday}）上班，计1日"
        elif piece.kind == "off":
            text = f"{_span(first, last, year)}{piece.label}，不计"
        else:
            text = f"{_span(first, last, year)}{piece.label}，扣除{len(worked)}个工作日"
        if piece.stage > stage:
            text = f"延长{track.expiries[piece.stage - 1][1]}：{text}"
        if piece.provisional:
            text = f"暂定：{text}"
        year, stage = last.year, max(stage, piece.stage)
        counted = len(worked) if piece.kind in ("run", "makeup") else 0
        yield Segment(piece.low, piece.high, counted, text)


def _pieces(track: Track) -> Iterator[_Piece]:
    for sort, group in groupby(_days(track.after, track.last), lambda day: _sort(track, day)):
        days = list(group)
        yield _Piece(*sort, days, days[0] - _DAY, days[-1])


def _sort(track: Track, day: date) -> _Sort:
    stage, provisional = _stage(track, day), track.table.is_provisional(day)
    for pause in track.pauses:
        if pause.after < day <= pause.upto:
            return "pause", _paused(pause), stage, provisional
    working = track.table.is_working(day)
    if working and day.weekday() >= 5:
        return "makeup", day.isoformat(), stage, provisional
    span = None if working else track.table.off_span(day)
    if span is not None:
        label = span.name if span.name.endswith("补假") else f"{span.name}放假"
        return "off", label, stage, provisional
    return "run", "", stage, provisional


def _fold(table: WorkdayTable, pieces: Iterator[_Piece]) -> list[_Piece]:
    """Ordinary weekends are no segments of their own: they join a neighbour's bounds."""
    kept: list[_Piece] = []
    low: date | None = None
    for piece in pieces:
        if piece.kind == "run" and not any(table.is_working(day) for day in piece.days):
            if kept:
                kept[-1] = kept[-1]._replace(high=piece.high)
            else:
                low = piece.low
        else:
            kept.append(piece if low is None else piece._replace(low=low))
            low = None
    return kept


# Calendar terms


def _calendar(track: Track) -> Iterator[Segment]:
    cuts = {track.after, track.last}
    for pause in track.pauses:
        cuts.update(day for day in pause[:2] if track.after < day < track.last)
    cuts.update(day for day, _ in track.expiries if track.after < day < track.last)
    marks = sorted(cuts)
    year, stage = 0, 0
    for start, end in pairwise(marks):
        length = (end - start).days
        over = [pause for pause in track.pauses if pause.after <= start and end <= pause.upto]
        text = _span(start + _DAY, end, year)
        now = _stage(track, end)
        if over:
            yield Segment(start, end, 0, f"{text}{_paused(over[0])}，扣除{length}日")
        else:
            if now > stage:
                text = f"延长{track.expiries[now - 1][1]}：{text}"
            elif start == track.after:
                text = f"期限{track.words}：{text}"
            yield Segment(start, end, length, f"{text}，计{length}日")
            stage = now
        year = end.year


# Single sentences


def _roll(track: Track) -> Iterator[Segment]:
    low, high = sorted((track.nominal, track.rolled))
    if low == high:
        return
    verb = "顺延至" if track.rolled > track.nominal else "提前至"
    why = f"{_full(track.nominal)}（{track.table.why(track.nominal)}），{verb}{_full(track.rolled)}"
    yield Segment(low, high, 0, f"期限最后一日{why}")


def _fixed(track: Track) -> str:
    text = f"期限为{_full(track.nominal)}（{track.table.why(track.nominal)}）"
    if track.alarm == track.nominal:
        return text
    return f"{text}，之前最后一个工作日是{_full(track.alarm)}"


def _hours(track: Track) -> str:
    return f"自{_moment(track.after)}起{track.words}，至{_moment(track.nominal)}，按时钟计"


def _moment(moment: date) -> str:
    clock = moment.strftime(" %H:%M") if isinstance(moment, datetime) else ""
    return f"{_full(moment)}{clock}"


def _paused(pause: Interval) -> str:
    return f"中止（{pause.why}）" if pause.why else "中止"


def _stage(track: Track, day: date) -> int:
    return sum(1 for expiry, _ in track.expiries if expiry < day)


def _days(after: date, last: date) -> Iterator[date]:
    for ordinal in range(after.toordinal() + 1, last.toordinal() + 1):
        yield date.fromordinal(ordinal)


def _full(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _span(first: date, last: date, year: int) -> str:
    """First to last day; the year is said only where it is not the one just said."""
    text = f"{first.month}月{first.day}日"
    if first.year != year:
        text = f"{first.year}年{text}"
    if first == last:
        return text
    if last.year != first.year:
        return f"{text}至{_full(last)}"
    return (
        f"{text}至{last.day}日"
        if last.month == first.month
        else (f"{text}至{last.month}月{last.day}日")
    )
