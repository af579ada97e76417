"""What the first page says beside the list: directives to be answered, matters handed over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext as _

from huiyin.desk import directives
from huiyin.desk.lights import spoken
from huiyin.desk.seats import Sitter
from huiyin.ledger.models import Matter
from huiyin.ledger.projection import HANDED

FRESH = timedelta(days=7)
"""So long a matter that was handed over is said to be new."""


@dataclass(frozen=True)
class Notice:
    """One line: a matter's number and what there is to know of it."""

    number: str
    words: str


def notices(sitter: Sitter, shown: Sequence[Matter], directed: Sequence[Matter]) -> list[Notice]:
    """Directives, and of the matters on the page those that were handed to the sitter lately."""
    mine = {one.number: one for one in shown if one.owner == sitter.person}
    found = [Notice(one.number, directives.said_of(one, sitter)) for one in directed]
    for one in mine.values():
        on, who, why = one.facts.get(HANDED) or ("", "", "")
        if on and sitter.today - date.fromisoformat(on) <= FRESH:
            day = spoken(date.fromisoformat(on), sitter.today)
            told = {"day": day, "who": who, "why": why}
            words = _("%(day)s %(who)s移交给您：%(why)s") % told
            found.append(Notice(one.number, words))
    return found
