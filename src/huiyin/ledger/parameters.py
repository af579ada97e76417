"""What a town sets for itself, by acts: parameters with instrument and dates, holiday notices.

Both are kept as entries of the ledger's own registers, and both may move the dates of matters:
those that can be touched are projected anew in the same transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import Q

from huiyin.kernel.acts import Actor
from huiyin.kernel.notices import CalendarEdition, CalendarError
from huiyin.ledger import intake, moments, projection, tables
from huiyin.ledger.append import Chain, Draft
from huiyin.ledger.canon import canonical
from huiyin.ledger.case import Case
from huiyin.ledger.errors import Impossible
from huiyin.ledger.histories import Kept
from huiyin.ledger.models import Entry, Matter
from huiyin.ledger.world import CALENDAR, PARAMETERS, LedgerWorld

KINDS = {"parameter": PARAMETERS, "calendar": CALENDAR}
HEAD = "letterhead."
"""Before the ids of what only papers bear: no clock and no gate asks for it."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A matter whose lawful day changed: before and after (None: no such day)."""

    number: str
    before: date | None
    after: date | None


def set_parameter(
    town: str,
    id: str,
    value: Any,
    *,
    since: date,
    instrument: str,
    actors: Sequence[Actor],
    until: date | None = None,
) -> list[Moved]:
    """The town's own value of a parameter, from `since` up to and including `until`, under an
    instrument (a document's title and number). Of several the latest set holds."""
    if not instrument.strip():
        raise Impossible("设定参数须写明依据的文件")
    if until is not None and until < since:
        raise Impossible(f"参数的截止日期{until}早于起始日期{since}")
    facts = {
        "value": value,
        "since": since.isoformat(),
        "until": until.isoformat() if until else None,
        "instrument": instrument.strip(),
    }
    return _set(town, "parameter", id, facts, actors, since)


def load_calendar(town: str, notice: Mapping[str, Any], *, actors: Sequence[Actor]) -> list[Moved]:
    """Load a holiday notice (the plain form of a `CalendarEdition`): the matters whose lawful day
    moved. Raises `Impossible` for a notice that cannot be right."""
    try:
        edition = CalendarEdition.from_dict(notice)
    except CalendarError as wrong:
        raise Impossible(str(wrong)) from None
    days = [span.start for span in edition.off] + list(edition.work)
    # From 24 December on a year is settled only by the next year's notice.
    first = min([date(edition.year - 1, 12, 24), *days])
    return _set(town, "calendar", edition.id, edition.to_dict(), actors, first)


def rehearse(change: Callable[[], list[Moved]]) -> list[Moved]:
    """What a change would move; nothing of it is kept. Raises what the change raises."""
    with transaction.atomic():
        moved = change()
        transaction.set_rollback(True)
    return moved


def _set(
    town: str, kind: str, id: str, facts: Mapping[str, Any], actors: Sequence[Actor], first: date
) -> list[Moved]:
    today = intake.legal_moment(moments.now().date())
    with transaction.atomic():
        chain = Chain(town)
        serial = Entry.objects.filter(town=town, register=KINDS[kind]).count() + 1
        draft = Draft(kind, today, step=id, actors=[a.plain() for a in actors], facts=facts)
        draft.matter, draft.matter_seq = f"{KINDS[kind]}#{serial}", 1
        draft.about = {"serial": serial}
        chain.add(draft)
        tables.insert(Entry, [_row(town, kind, draft.matter, serial, id, facts, today)])
        moved = [] if id.startswith(HEAD) else redate(town, first)
        chain.write()
    return moved


def row_of(town: str, number: str, kept: Kept) -> tables.Row:
    """The row of a parameter or notice from its act."""
    return _row(town, kept.kind, number, kept.about["serial"], kept.step, kept.facts, kept.at)


def _row(
    town: str, kind: str, number: str, serial: int, id: str, facts: Mapping[str, Any], at: str
) -> tables.Row:
    since, until = facts.get("since") or at, facts.get("until")
    version, digest, line, replaced, village, key = 1, "", "", "", "", ""
    head = (town, number, KINDS[kind], version, digest, line, id)
    return (*head, since, until, replaced, village, key, canonical(facts), serial, False, 1)


def redate(town: str, first: date) -> list[Moved]:
    """Project anew every matter that a change from day `first` on can touch."""
    moved, world = [], LedgerWorld(town)
    for number, before in _touched(town, first):
        docket, row, index, words = Case.load(town, number, world).project()
        projection.write([row], index, [words], fresh=False)
        if not row[_VOID] and docket.due != before:
            moved.append(Moved(number, before, docket.due))
    return moved


def _touched(town: str, first: date) -> list[tuple[str, date | None]]:
    """Matters that are open, or whose days or counted terms reach into the change."""
    going = Q(closed=None) | Q(due__isnull=False) | Q(turns_on__isnull=False)
    rows = Matter.objects.filter(town=town)
    live = rows.filter(going | Q(last_day__gte=first)).values_list("number", "due", "opened")
    found = list(live)
    settled = rows.exclude(going | Q(last_day__gte=first))
    for row in settled.only("town", "number", "due", "opened", "clocks").iterator():
        if any(last and last >= first.isoformat() for _, last in row.clocks.values()):
            found.append((row.number, row.due, row.opened))
    found.sort(key=lambda one: (one[2], one[0]))
    return [(number, due) for number, due, _ in found]


_VOID = tables.columns(Matter).index("void")
