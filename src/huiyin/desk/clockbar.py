"""The clock bar: a term drawn to scale in working days, with its words beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from huiyin.kernel.clocks import ClockState
from huiyin.kernel.workdays import WorkdayTable

WIDTH = 960
GAP = 10  # a holiday, whatever its length


@dataclass(frozen=True)
class Piece:
    """One stretch of the bar: where it lies, how it is drawn, what it says."""

    x: float
    width: float
    kind: str
    words: str


@dataclass(frozen=True)
class Bar:
    """Pieces in order, with the places of today and of the last day."""

    pieces: tuple[Piece, ...]
    start: date
    end: date
    today: float | None
    width: int = WIDTH


def bar(state: ClockState, table: WorkdayTable, today: date) -> Bar | None:
    """The bar of a clock; None where it has no days to draw (waiting, hours)."""
    if state.due is None or isinstance(state.nominal, datetime) or state.nominal is None:
        return None
    segments = [s for s in state.explanation if s.end > s.start]
    sizes = [_size(s.days, s.why, table, s.start, s.end) for s in segments]
    whole = sum(size for size, _ in sizes)
    if not whole:
        return None
    gaps = sum(1 for size, _ in sizes if not size)
    scale = (WIDTH - gaps * GAP) / whole
    pieces, x, marker = [], 0.0, None
    for segment, (size, kind) in zip(segments, sizes, strict=True):
        width = size * scale if size else GAP
        pieces.append(Piece(round(x, 1), round(width, 1), kind, segment.why))
        if segment.start < today <= segment.end:
            share = (today - segment.start).days / (segment.end - segment.start).days
            marker = round(x + width * share, 1)
        x += width
    begun = state.started.date() if isinstance(state.started, datetime) else state.started
    return Bar(tuple(pieces), begun, state.nominal, marker)


def _size(days: int, why: str, table: WorkdayTable, start: date, end: date) -> tuple[int, str]:
    if days:
        return days, "provisional" if "暂定" in why else "extended" if "延长" in why else "counted"
    if "中止" in why:
        return max(1, table.count(start, end)), "paused"
    return 0, "holiday"
