"""All that is still to be published, across the lines, by lawful date: penalty decisions, normative
documents, proactive items, replies, annual reports.

What is due is told by the clocks that end with the publication, of open matters and of those closed
in the last ninety days; what may be published without a lawful date stands after.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from huiyin.desk import scope
from huiyin.desk.lights import Light, Standing, light, spoken
from huiyin.desk.seats import Sitter, seated
from huiyin.kernel import registry
from huiyin.kernel.procedure import Procedure
from huiyin.ledger.models import Matter
from huiyin.ledger.world import LedgerWorld

STEP = "publish"
"""The step by which every line publishes; an item of the publication line is, by its end."""
_END = "@closing"
_LINE = "publication"
SINCE = timedelta(days=90)
"""So long after its end a matter is looked at for what was not published."""
MOST = 150
"""So many matters of a kind, open or closed, are looked through at the most."""
_GOING = ("running", "late", "paused")
_COLUMNS = ("number", "title", "procedure", "line", "owner", "clocks", "facts", "closed")


@dataclass(frozen=True)
class Due:
    """Something to be published: `day` is the last lawful day, None where no law names one."""

    number: str
    title: str
    kind: str
    what: str
    owner: str
    day: date | None
    said: str
    light: Light


@seated
def to_publish(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """What the sitter may see of it, the earliest first."""
    found = sorted(_found(sitter), key=lambda one: (one.day or date.max, one.number))
    context = {
        "sitter": sitter,
        "dated": [one for one in found if one.day],
        "undated": [one for one in found if not one.day],
        "here": "publish",
    }
    return render(request, "desk/to_publish.html", context)


def _found(sitter: Sitter) -> Iterator[Due]:
    sources = [*clocks(), *undated()]
    kept = scope.matters(sitter).filter(procedure__in=sources).only("town", *_COLUMNS)
    going = kept.filter(closed=None, due__isnull=False).order_by("due", "number")[:MOST]
    ended = kept.filter(closed__gte=sitter.today - SINCE).order_by("-closed")[:MOST]
    table = LedgerWorld(sitter.town.code).workdays(None)
    titles = {one.id: one.title for one in registry.procedures()}
    for one in (*going, *ended):
        kind = titles[one.procedure]
        for id, what in clocks().get(one.procedure, {}).items():
            status, nominal = one.clocks.get(id, ("", None))
            if status in _GOING and nominal:
                day = date.fromisoformat(nominal)
                lit = light(sitter.today, table, Standing(due=day))
                said = spoken(day, sitter.today)
                yield Due(one.number, one.title, kind, what, one.owner, day, said, lit)
        fact = undated().get(one.procedure)
        if fact and one.closed and not one.facts.get(fact):
            lit = Light("◌", _("没有法定日期"), "waiting")
            what = _step_title(one)
            yield Due(one.number, one.title, kind, what, one.owner, None, "", lit)


def _step_title(one: Matter) -> str:
    return registry.procedure(one.procedure).step(STEP).title


@cache
def clocks() -> Mapping[str, Mapping[str, str]]:
    """The duties that end with a publication: procedure → clock → its title."""
    found = {}
    for one in registry.procedures():
        mine = {c.id: c.title for c in one.clocks if c.duty and _ends_public(one, c.stop)}
        if mine:
            found[one.id] = mine
    return found


@cache
def undated() -> Mapping[str, str]:
    """Procedures whose matters may be published after their end with no clock for it, each with the
    fact that says that it was done."""
    found = {}
    for one in registry.procedures():
        step = next((s for s in one.steps if s.id == STEP), None)
        timed = any(STEP in clock.stop for clock in one.clocks)
        if step is not None and not timed and step.sets and "closed" in step.moves:
            found[one.id] = step.sets[0].rstrip("?")
    return found


def _ends_public(procedure: Procedure, stop: tuple[str, ...]) -> bool:
    return STEP in stop or (procedure.line == _LINE and _END in stop)
