"""Lights with words: how a matter stands today, derived when somebody looks, never stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from huiyin.kernel.workdays import WorkdayTable

SOON = 3
"""So many working days before the last day a light turns to 临期."""


@dataclass(frozen=True)
class Light:
    """A shape, a word and a tone; the tone only repeats what the word says."""

    shape: str
    words: str
    tone: str


def light(
    today: date,
    table: WorkdayTable,
    *,
    due: date | None,
    closed: date | None = None,
    waits_on: str = "",
    paused: bool = False,
) -> Light:
    """The light of a matter. Due today is not late."""
    if closed is not None:
        return Light("✓", _("已办结"), "done")
    if due is None and waits_on:
        return Light("◌", _("待对方"), "waiting")
    if paused:
        return Light("⏸", _("暂停计时"), "paused")
    if due is None:
        return Light("◌", _("无期限"), "waiting")
    if due < today:
        days = (today - due).days
        return Light("■", _("逾期%(days)s日") % {"days": days}, "late")
    left = table.count(today, due)
    if due == today:
        return Light("▲", _("今天到期"), "soon")
    if left <= SOON:
        return Light("▲", _("临期（剩%(days)s个工作日）") % {"days": left}, "soon")
    return Light("●", _("正常（剩%(days)s个工作日）") % {"days": left}, "well")


GROUPS = (
    ("late", gettext_noop("逾期")),
    ("today", gettext_noop("今天到期")),
    ("soon", gettext_noop("三个工作日内")),
    ("week", gettext_noop("本周")),
    ("later", gettext_noop("其后")),
    ("waiting", gettext_noop("等待他人")),
)


def group(today: date, table: WorkdayTable, due: date | None, *, waiting: bool) -> str:
    """In which part of the day's list a matter stands."""
    if waiting or due is None:
        return "waiting"
    if due < today:
        return "late"
    if due == today:
        return "today"
    if table.count(today, due) <= SOON:
        return "soon"
    if due.isocalendar()[:2] == today.isocalendar()[:2]:
        return "week"
    return "later"


def spoken(day: date) -> str:
    """10月28日（周二）; with the year where it is another one."""
    week = "一二三四五六日"[day.weekday()]
    head = "" if day.year == date.today().year else f"{day.year}年"
    return f"{head}{day.month}月{day.day}日（周{week}）"
