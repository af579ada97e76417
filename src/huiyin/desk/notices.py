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
from huiyin.ledger.projection import HANDED, JOINED
from huiyin.organs import directory

FRESH = timedelta(days=7)
"""So long a matter that was handed over is said to be new."""


@dataclass(frozen=True)
class Notice:
    """One line: a matter's number and what there is to know of it."""

    number: str
    words: str


def notices(sitter: Sitter, shown: Sequence[Matter], directed: Sequence[Matter]) -> list[Notice]:
    """Directives, and of the matters on the page those that were handed to the sitter lately, or
    are lately co-handled."""
    mine = {one.number: one for one in shown if one.owner in sitter.people}
    found = [Notice(one.number, directives.said_of(one, sitter)) for one in directed]
    for one in mine.values():
        on, who, why = one.facts.get(HANDED) or ("", "", "")
        if _fresh(on, sitter):
            told = {"day": _spoken(on, sitter), "who": who, "why": why}
            found.append(Notice(one.number, _("%(day)s %(who)s移交给您：%(why)s") % told))
    names = sitter.names.union(*sitter.absent.values())
    for one in shown:
        for name, on, who, why in one.facts.get(JOINED) or ():
            if name in names and _fresh(on, sitter):
                told = {"day": _spoken(on, sitter), "who": who, "name": name, "why": why}
                words = _("%(day)s %(who)s请%(name)s协办：%(why)s") % told
                found.append(Notice(one.number, words))
    return found


def standing_in(sitter: Sitter) -> list[str]:
    """In whose place the sitter works today, until when, by which instrument."""
    if not sitter.absent:
        return []
    return [
        _("您正在代%(whom)s办理，至%(until)s（%(instrument)s）")
        % {
            "whom": one.person,
            "until": spoken(one.until, sitter.today) if one.until else _("另行通知"),
            "instrument": one.instrument,
        }
        for one in directory.substitutions(sitter.town.code, sitter.today)
        if one.substitute == sitter.person and one.person in sitter.absent
    ]


def _fresh(on: str, sitter: Sitter) -> bool:
    return bool(on) and sitter.today - date.fromisoformat(on) <= FRESH


def _spoken(on: str, sitter: Sitter) -> str:
    return spoken(date.fromisoformat(on), sitter.today)
