"""Lights with words: how a matter stands today, derived when somebody looks, never stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from huiyin.kernel.workdays import WorkdayTable

SOON = 3
"""So many working days before the last day a light turns to 临期."""

GROUPS = (
    ("late", gettext_lazy("逾期")),
    ("today", gettext_lazy("今天到期")),
    ("soon", gettext_lazy("三个工作日内")),
    ("week", gettext_lazy("本周")),
    ("later", gettext_lazy("其后")),
    ("waiting", gettext_lazy("等待他人")),
)
"""The parts of the day's list, in order."""


@dataclass(frozen=True)
class Light:
    """A shape, a word and a tone; the tone only repeats what the word says."""

    shape: str
    words: str
    tone: str


@dataclass(frozen=True)
class Standing:
    """How a matter stands today, from its projected row.

    `due` is the last lawful day as of today. `paused` and `waits` say in words what the clock or
    the matter waits for ("" for nothing). `overdue_other` is true where the other side's time has
    run out, so that the town may go on.
    """

    due: date | None = None
    closed: date | None = None
    paused: str = ""
    waits: str = ""
    overdue_other: bool = False


def light(today: date, table: WorkdayTable, one: Standing) -> Light:
    """The light of a matter. Due today is not late."""
    if one.closed is not None:
        return Light("✓", _("已办结"), "done")
    if one.paused:
        return Light("⏸", _("暂停计时（%(what)s）") % {"what": one.paused}, "paused")
    if one.due is None:
        return _undated(one)
    if one.due < today:
        return Light("■", _("逾期%(days)s日") % {"days": (today - one.due).days}, "late")
    if one.due == today:
        return Light("▲", _("今天到期"), "soon")
    left = table.count(today, one.due)
    if left <= SOON:
        return Light("▲", _("临期（剩%(days)s个工作日）") % {"days": left}, "soon")
    return Light("●", _("正常"), "well")


def _undated(one: Standing) -> Light:
    if one.overdue_other:
        return Light("▲", _("对方期限已满"), "soon")
    if one.waits:
        return Light("◌", _("待对方（%(what)s）") % {"what": one.waits}, "waiting")
    return Light("●", _("尚未起算"), "well")


def group(today: date, table: WorkdayTable, one: Standing) -> str:
    """In which part of the day's list an open matter stands."""
    if one.due is None and one.overdue_other:
        return "today"
    if one.paused or (one.due is None and one.waits):
        return "waiting"
    if one.due is None:
        return "later"
    if one.due < today:
        return "late"
    if one.due == today:
        return "today"
    if table.count(today, one.due) <= SOON:
        return "soon"
    if one.due.isocalendar()[:2] == today.isocalendar()[:2]:
        return "week"
    return "later"


def moved(
    today: date,
    table: WorkdayTable,
    due: date,
    *,
    last_day: date,
    turns_on: date | None,
    working: bool,
) -> date:
    """The last day of a paused clock as of today.

    The row holds it as of `last_day`, the matter's latest legal day; since then nothing has been
    counted, until the pause ends by itself on the day before `turns_on`. `working`: the term counts
    working days, so what was left of them is still left; else the calendar days are pushed back.
    """
    upto = min(today, turns_on - timedelta(days=1)) if turns_on else today
    if upto <= last_day:
        return due
    if working:
        return table.add(upto, table.count(last_day, due))
    return due + (upto - last_day)


def left(today: date, table: WorkdayTable, due: date) -> str:
    """What is left of a term, in words; "" once it is over."""
    if due <= today:
        return ""
    return _("剩%(days)s个工作日") % {"days": table.count(today, due)}


def spoken(day: date, today: date) -> str:
    """10月28日（周二）; with the year where it is another one than today's."""
    if (get_language() or "").startswith("en"):
        year = "" if day.year == today.year else f" {day.year}"
        return f"{day:%a} {day.day} {day:%b}{year}"
    head = "" if day.year == today.year else f"{day.year}年"
    return f"{head}{day.month}月{day.day}日（周{'一二三四五六日'[day.weekday()]}）"
