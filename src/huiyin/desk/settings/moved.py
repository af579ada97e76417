"""The matters that a change re-dates, as a list for whoever makes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from huiyin.desk import scope
from huiyin.desk.lights import spoken
from huiyin.desk.seats import Sitter
from huiyin.ledger.service import Moved

SHOWN = 100


@dataclass(frozen=True)
class Move:
    """A matter whose lawful day moves; the days in words."""

    number: str
    title: str
    before: str
    after: str


def moves(sitter: Sitter, found: Sequence[Moved]) -> list[Move]:
    """Those of the matters that the sitter may see, by number."""
    seen = dict(
        scope.matters(sitter)
        .filter(number__in=[one.number for one in found[:SHOWN]])
        .values_list("number", "title")
    )
    return [
        Move(one.number, seen[one.number], _said(one.before, sitter), _said(one.after, sitter))
        for one in found
        if one.number in seen
    ]


def _said(day: date | None, sitter: Sitter) -> str:
    return spoken(day, sitter.today) if day else "—"
