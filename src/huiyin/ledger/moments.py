"""Moments of the ledger: civil time of China, as ISO text."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, timedelta, timezone

CHINA = timezone(timedelta(hours=8))
_fixed: ContextVar[datetime | None] = ContextVar("_fixed", default=None)


def now() -> datetime:
    """The present moment in China, to the second."""
    moment = _fixed.get() or datetime.now(CHINA)
    return moment.astimezone(CHINA).replace(microsecond=0)


@contextmanager
def standing_at(moment: datetime) -> Iterator[None]:
    """Let it be that moment: for tests and for a demo ledger that tells of earlier years."""
    token = _fixed.set(moment if moment.tzinfo else moment.replace(tzinfo=CHINA))
    try:
        yield
    finally:
        _fixed.reset(token)


def text_of(at: date | datetime) -> str:
    """A legal moment as it is kept: a day, or a civil moment of China without offset."""
    if isinstance(at, datetime):
        civil = at.astimezone(CHINA).replace(tzinfo=None) if at.tzinfo else at
        return civil.isoformat(timespec="minutes" if not civil.second else "seconds")
    return at.isoformat()


def moment_of(text: str) -> date | datetime:
    """The day or moment that a kept text names."""
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
