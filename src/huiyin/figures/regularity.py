"""Holds the rhythm that a register declares against its entries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from huiyin.figures.cases import Case, Cases, Period, Regularity, Slot
from huiyin.kernel.procedure import Rhythm

_MONTHS = {"month": 1, "quarter": 3, "half-year": 6, "year": 12}


def regularity(rhythm: Rhythm, entries: Cases, scopes: Sequence[str]) -> Regularity:
    """Each scope in each part of the period; without scopes, the town as a whole.

    `entries` are those of the period. A part counts once the period reaches its end.
    """
    done: dict[tuple[str, str], int] = defaultdict(int)
    months = _MONTHS[rhythm.every]
    for case in entries:
        amount = int(case.facts.get(rhythm.measure) or 0) if rhythm.measure else 1
        for scope in _scopes(case, rhythm.per):
            done[scope, _part(case.day, months)] += amount
    slots = (
        Slot(scope, part, done[scope, part] >= rhythm.at_least)
        for scope in (scopes if rhythm.per else ("",))
        for _, _, part in parts_of(entries.period, rhythm.every)
    )
    return Regularity(entries, tuple(slots))


def _scopes(case: Case, per: str) -> list[str]:
    if not per:
        return [""]
    value = case.facts.get(per)
    return [str(one) for one in (value if isinstance(value, list) else [value]) if one]


def parts_of(period: Period, every: str) -> Iterator[tuple[date, date, str]]:
    """The months, quarters … that end in a period, each with its first and last day, in words."""
    months = _MONTHS[every]
    year, month = period.first.year, period.first.month
    while True:
        first = date(year, month, 1)
        after = date(year + (month + months - 1) // 12, (month + months - 1) % 12 + 1, 1)
        if (after - period.last).days > 1:
            return
        yield first, after - timedelta(days=1), _part(first, months)
        year, month = after.year, after.month


def _part(day: date, months: int) -> str:
    turn = (day.month - 1) // months
    words = {
        1: f"{day.month}月",
        3: f"第{'一二三四'[turn % 4]}季度",
        6: "上半年" if turn == 0 else "下半年",
    }
    return f"{day.year}年{words[months]}" if months in words else f"{day.year}年"
