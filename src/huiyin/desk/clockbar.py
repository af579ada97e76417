"""The clock bar: a term drawn to scale, day by day, as numbers that a template turns into SVG.

Working-day terms are drawn in working days (holidays are gaps), others in calendar days.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from huiyin.desk.cases import without_names
from huiyin.kernel.clocks import ClockState
from huiyin.kernel.docket import Docket
from huiyin.kernel.terms import Due
from huiyin.kernel.timing import the_day
from huiyin.kernel.workdays import WorkdayTable

WIDTH = 1000
GAP = 16
"""Width of a holiday, whatever its length."""
_DAY = timedelta(days=1)
_CHARACTER = 14
"""Room that a Chinese character takes in a label."""

KINDS = {
    "void": gettext_lazy("重新起算前，不计"),
    "waited": gettext_lazy("等待对方"),
    "counted": gettext_lazy("已计"),
    "ahead": gettext_lazy("尚余"),
    "paused": gettext_lazy("暂停，不计"),
    "extended": gettext_lazy("延长"),
    "provisional": gettext_lazy("暂定"),
    "late": gettext_lazy("逾期"),
    "gap": gettext_lazy("放假"),
}
"""How a stretch can be drawn, in the order of the legend."""


class Span(NamedTuple):
    """Days in (after, upto], and what they are."""

    after: date
    upto: date
    words: str = ""


@dataclass(frozen=True)
class Course:
    """A clock as it is drawn: its days in (start, end] and what each of them is.

    `begun`: the day of the latest (re)start; `nominal`: the last lawful day, None while the clock
    waits; `done`: today, or the day of the stopping act.
    """

    table: WorkdayTable
    start: date
    begun: date
    nominal: date | None
    end: date
    done: date
    working: bool
    waited: Sequence[Span] = ()
    pauses: Sequence[Span] = ()
    extended_after: date | None = None


@dataclass(frozen=True)
class Piece:
    """One stretch of the bar. `past` is false for days still to come; `label` is what fits."""

    x: float
    width: float
    kind: str
    past: bool
    days: int
    label: str
    words: str

    @property
    def middle(self) -> float:
        return round(self.x + self.width / 2, 1)


@dataclass(frozen=True)
class Mark:
    """A day on the bar with its words; `anchor` is SVG's."""

    x: float
    words: str
    kind: str
    anchor: str = "middle"


@dataclass(frozen=True)
class Bar:
    """Stretches and marked days in their order, and the kinds that the legend explains."""

    pieces: tuple[Piece, ...]
    marks: tuple[Mark, ...]
    legend: tuple[tuple[str, str], ...]
    width: int = WIDTH


def bar(docket: Docket, state: ClockState, today: date) -> Bar | None:
    """The bar of a clock; None where it has no days to draw (hours, a term of no days)."""
    course = course_of(docket, state, today)
    if course is None:
        return None
    pieces = tuple(_pieces(course))
    if not pieces:
        return None
    kinds = {p.kind for p in pieces}
    legend = tuple((kind, str(words)) for kind, words in KINDS.items() if kind in kinds)
    return Bar(pieces, tuple(_marks(course, state, pieces)), legend)


# --- what is drawn -----------------------------------------------------------------------------


def course_of(docket: Docket, state: ClockState, today: date) -> Course | None:
    """The days of a clock, restarts and waiting included; None for a clock of hours."""
    due = state.due
    if isinstance(state.nominal, datetime) or (due and due.track.kind == "hours"):
        return None
    begun = the_day(state.started)
    waited = [
        Span(one.opened.day, end or today, one.episode.title)
        for one, end in docket.episodes
        if one.episode.id in state.clock.waiting
    ]
    start = min([begun, *_first_start(docket, state)])
    done = state.stopped or today
    if due is None:
        frozen = state.paused_since or begun
        return Course(
            docket.history.table,
            start,
            max(begun, today),
            None,
            today,
            done,
            True,
            [*waited, Span(frozen, today)],
        )
    nominal = the_day(due.nominal)
    backward = state.clock.kind == "before"
    return Course(
        table=docket.history.table,
        start=min(due.track.after, nominal - _DAY) if backward else start,
        begun=min(due.track.after, nominal - _DAY) if backward else begun,
        nominal=nominal,
        end=max(nominal, done) if state.status == "late" else nominal,
        done=done,
        working=due.track.kind in ("wd", "fixed"),
        waited=waited,
        pauses=[
            Span(one.after, one.upto, without_names(docket, one.why)) for one in due.track.pauses
        ],
        extended_after=_extended_after(due),
    )  # fmt: skip


def _first_start(docket: Docket, state: ClockState) -> Iterator[date]:
    """The day on which a restarted clock first began."""
    begun = the_day(state.started)
    if not any(act.step in state.clock.restart and act.day == begun for act in docket.acts):
        return
    for name in state.clock.start:
        day = docket.fact(name)
        acts = docket.history.done(name)
        if acts:
            yield acts[0].day
        elif isinstance(day, date):
            yield the_day(day)


def _extended_after(due: Due) -> date | None:
    return due.track.expiries[0][0] if due.track.expiries else None


# --- where it stands on the page ---------------------------------------------------------------


class _Stretch(NamedTuple):
    kind: str
    past: bool
    words: str
    days: list[date]


def _pieces(course: Course) -> Iterator[Piece]:
    stretches = list(_stretches(course))
    units = sum(len(s.days) for s in stretches if s.kind != "gap")
    gaps = sum(1 for s in stretches if s.kind == "gap")
    if not units:
        return
    scale = (WIDTH - gaps * GAP) / units
    x = 0.0
    for one in stretches:
        width = GAP if one.kind == "gap" else len(one.days) * scale
        yield Piece(
            round(x, 1),
            round(width, 1),
            one.kind,
            one.past,
            len(one.days),
            _label(one, width),
            _hover(course, one),
        )
        x += width


def _stretches(course: Course) -> Iterator[_Stretch]:
    """The days that count for something, in runs of one sort; named holidays between them."""
    length = (course.end - course.start).days
    days = (course.start + _DAY * n for n in range(1, length + 1))
    shown = [(day, sort) for day in days if (sort := _sort(course, day)) is not None]
    for (kind, past, words), run in groupby(shown, key=lambda one: one[1]):
        yield _Stretch(kind, past, words, [day for day, _same in run])


def _sort(course: Course, day: date) -> tuple[str, bool, str] | None:
    """What a day is: kind, whether it is past, words. None for a plain weekend."""
    if course.working and not course.table.is_working(day):
        span = course.table.off_span(day)
        return ("gap", True, span.name) if span else None
    past = day <= course.done
    if day <= course.begun:
        inside = next((s for s in course.waited if s.after < day <= s.upto), None)
        return ("waited", True, inside.words) if inside else ("void", True, "")
    if course.nominal is None or day > course.nominal:
        return "late", past, ""
    pause = next((s for s in course.pauses if s.after < day <= s.upto), None)
    if pause is not None:
        return "paused", past, pause.words
    if course.table.is_provisional(day):
        return "provisional", past, ""
    if course.extended_after is not None and day > course.extended_after:
        return "extended", past, ""
    return ("counted" if past else "ahead"), past, ""


def _label(one: _Stretch, width: float) -> str:
    """As much as fits under the stretch."""
    if one.kind == "gap":
        return ""
    number = str(len(one.days))
    short = {"counted": _("已计"), "ahead": _("尚余"), "paused": _("暂停"), "extended": _("延长")}
    word = short.get(one.kind, "" if one.kind == "void" else str(KINDS[one.kind]))
    for text in (f"{word}{number}　{one.words}" if one.words else "", f"{word}{number}", number):
        if text and len(text) * _CHARACTER <= width:
            return text
    return ""


def _hover(course: Course, one: _Stretch) -> str:
    first, last = one.days[0], one.days[-1]
    days = _short(first) if first == last else f"{_short(first)}–{_short(last)}"
    if one.kind == "gap":
        return f"{days} {one.words}"
    unit = _("个工作日") if course.working else _("日")
    words = f"（{one.words}）" if one.words else ""
    return f"{days} {KINDS[one.kind]} {len(one.days)}{unit}{words}"


def _marks(course: Course, state: ClockState, pieces: Sequence[Piece]) -> Iterator[Mark]:
    yield Mark(0, _("起 %(day)s") % {"day": _short(course.start)}, "start", "start")
    if course.begun != course.start and course.nominal is not None:
        x = _place(course, pieces, course.begun)
        if 150 < x < WIDTH - 150:
            yield Mark(x, _("重新起算 %(day)s") % {"day": _short(course.begun)}, "start")
    if course.nominal is not None:
        x = _place(course, pieces, course.nominal)
        words = _("到期 %(day)s") % {"day": _short(course.nominal)}
        yield Mark(x, words, "end", "end" if x > WIDTH - 150 else "middle")
    if state.stopped is not None:
        words = _("已办 %(day)s") % {"day": _short(course.done)}
    else:
        words = _("今天 %(day)s") % {"day": _short(course.done)}
    x = _place(course, pieces, min(course.done, course.end))
    if course.start <= course.done and (course.done <= course.end or state.stopped):
        anchor = "start" if x < 90 else "end" if x > WIDTH - 90 else "middle"
        yield Mark(x, words, "now", anchor)


def _place(course: Course, pieces: Sequence[Piece], day: date) -> float:
    """Where the end of a day lies: behind everything drawn up to it."""
    x = 0.0
    for one, piece in zip(_stretches(course), pieces, strict=True):
        if one.days[0] > day:
            break
        upto = sum(1 for d in one.days if d <= day)
        x = piece.x + piece.width * upto / len(one.days)
    return round(x, 1)


def _short(day: date) -> str:
    return f"{day.month}.{day.day}"
