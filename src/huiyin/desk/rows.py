"""One row of a list: a matter as its projection tells it, seen from today, without its docket."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from huiyin.desk.lights import Light, Standing, group, left, light, moved, spoken
from huiyin.desk.masks import masked
from huiyin.kernel.clocks import ByEdition, ByFact, Clock, FromFact
from huiyin.kernel.procedure import Episode, Procedure
from huiyin.kernel.terms import Term
from huiyin.kernel.workdays import WorkdayTable
from huiyin.ledger import definitions, tables
from huiyin.ledger.models import Matter
from huiyin.ledger.payload import PARTY
from huiyin.ledger.projection import JOINED


@dataclass(frozen=True)
class Row:
    """What a list shows of a matter; dates and lights in words."""

    number: str
    title: str
    party: str
    line: str
    light: Light
    group: str
    due: str
    left: str
    next: str
    owner: str
    breaches: int


def rows(town: str, matters: Sequence[Matter], table: WorkdayTable, today: date) -> list[Row]:
    """The rows of some matters of a town, in their order; one query for the parties' names."""
    names = parties(town, matters)
    return [_row(one, names.get(one.number, ""), table, today) for one in matters]


def _row(one: Matter, party: str, table: WorkdayTable, today: date) -> Row:
    definition = definitions.procedure(one.procedure, one.version)
    stands = standing(one, definition, table, today)
    open_due = stands.due if one.closed is None else None
    return Row(
        number=one.number,
        title=one.title,
        party=party,
        line=definition.title,
        light=light(today, table, stands),
        group=group(today, table, stands),
        due=spoken(open_due, today) if open_due else "",
        left=_("暂停中")
        if open_due and stands.paused
        else left(today, table, open_due)
        if open_due
        else "",
        next=_next(one, definition, stands),
        owner=_handlers(one),
        breaches=one.breaches,
    )


def _handlers(one: Matter) -> str:
    """Whose matter it is, and who co-handles it."""
    joined = "、".join(name for name, *_rest in one.facts.get(JOINED, ()))
    if not joined:
        return one.owner
    return _("%(owner)s（协办：%(joined)s）") % {"owner": one.owner, "joined": joined}


def standing(one: Matter, definition: Procedure, table: WorkdayTable, today: date) -> Standing:
    """How the matter of a row stands today, though nobody has acted since."""
    if one.closed is not None:
        return Standing(closed=one.closed)
    waiting = _waiting_for(one, definition)
    turned = one.turns_on is not None and today >= one.turns_on
    due = one.due
    if one.paused_since is not None and due is not None:
        clock = _clock_due(one, definition, "paused")
        if clock is not None:
            due = moved(
                today,
                table,
                due,
                last_day=one.last_day,
                turns_on=one.turns_on,
                working=_in_working_days(clock),
            )
        words = waiting.title if waiting else _("中止")
        return Standing(due=due, paused="" if turned else words)
    words = waiting.title.removeprefix("待") if waiting else ""
    return Standing(due=due, waits=words, overdue_other=turned and bool(words))


def _clock_due(one: Matter, definition: Procedure, status: str) -> Clock | None:
    """The clock of that status whose last day is the matter's."""
    due = one.due.isoformat() if one.due else None
    for id, (now, nominal) in one.clocks.items():
        if now == status and nominal == due:
            return definition.clock(id)
    return None


def _in_working_days(clock: Clock) -> bool:
    spec = clock.term
    if isinstance(spec, FromFact):
        return spec.unit == "wd"
    terms = spec.terms.values() if isinstance(spec, ByEdition | ByFact) else (spec,)
    return all(term.unit == "wd" for term in terms if isinstance(term, Term))


def _waiting_for(one: Matter, definition: Procedure) -> Episode | None:
    """What the matter waits for: of several that wait for the same side, the one whose clock
    runs for it."""
    fitting = [e for e in definition.episodes if one.waits_on and e.waits_for == one.waits_on]
    running = {
        start
        for id, (status, _nominal) in one.clocks.items()
        if status in ("running", "lapsed")
        for start in definition.clock(id).start
    }
    timed = [e for e in fitting if running.intersection(e.opens)]
    return next(iter([*timed, *fitting]), None)


def _next(one: Matter, definition: Procedure, stands: Standing) -> str:
    """What comes next: the duty whose last day is the matter's, or the other side's turn."""
    if one.closed is not None:
        return ""
    if stands.overdue_other:
        return _("继续办理")
    if stands.paused or (stands.due is None and stands.waits):
        return ""
    clock = _clock_due(one, definition, "running") or _clock_due(one, definition, "late")
    clock = clock or _clock_due(one, definition, "paused")
    return clock.title if clock else definition.state(one.state).title


def parties(town: str, matters: Iterable[Matter]) -> dict[str, str]:
    """The parties of some matters, masked: number → name. Destroyed ones are left out."""
    wanted = {
        one.number: names
        for one in matters
        if (names := definitions.procedure(one.procedure, one.version).parties)
    }
    if not wanted:
        return {}
    units = tables.query(
        "SELECT seq, matter, body FROM ledger_payload WHERE town = %s AND subject = %s"
        f" AND matter IN ({', '.join(['%s'] * len(wanted))})",
        [town, PARTY, *wanted],
    )
    found: dict[str, str] = {}
    # Put in order here: asked for an order, SQLite walks all payloads of the town by their seq.
    for _seq, matter, body in sorted(units):
        facts = json.loads(body)["facts"]
        for name in wanted[matter]:
            if isinstance(value := facts.get(name), str):
                found[matter] = masked(value)
    return found
