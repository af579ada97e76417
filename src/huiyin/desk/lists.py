"""The list of today: what must be done, by lawful date."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from huiyin.desk import directives, publishing, scope, walks
from huiyin.desk.lights import GROUPS, spoken
from huiyin.desk.notices import notices, standing_in
from huiyin.desk.rows import Row, rows
from huiyin.desk.seats import Sitter, seated
from huiyin.desk.walks import Walk
from huiyin.kernel.workdays import WorkdayTable
from huiyin.ledger.index import ADDRESSED
from huiyin.ledger.models import Matter
from huiyin.ledger.world import LedgerWorld

PAGE = 50


@seated
def today(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """What must be done, by lawful date; the rest is in the list of all matters."""
    town = sitter.town.code
    found, told, directed = _walked(sitter)
    every = rows(town, [*found[:PAGE], *told], _table(sitter), sitter.today)
    shown = every[: len(found[:PAGE])]
    parts: list[tuple[str, str, list[Row]]] = [
        (name, str(words), part)
        for name, words in GROUPS
        if (part := [one for one in shown if one.group == name])
    ]
    if told:
        parts.append(("told", _("催办与退回给我的"), every[len(found[:PAGE]) :]))
    context = {
        "sitter": sitter,
        "standing": standing_in(sitter),
        "parts": parts,
        "more": len(found) > PAGE,
        "notices": [*notices(sitter, found[:PAGE], directed), *publishing.notices(sitter)],
        "day": spoken(sitter.today, sitter.today),
        "here": "today",
    }
    return render(request, "desk/today.html", context)


def _age(one: Matter) -> tuple[date, str]:
    return one.opened, one.number


def _walked(sitter: Sitter) -> tuple[list[Matter], list[Matter], list[Matter]]:
    """One page and one more: those with a last day, soonest first, then those that wait; apart
    from them those about which a colleague said something to the sitter, and nothing has happened
    since; and the directives on the sitter's desk."""
    people = sorted(sitter.people)
    where, values = walks.indexed(sitter.town.code, ADDRESSED, ADDRESSED, people)
    dated = Walk("closed IS NULL AND due IS NOT NULL", (), "due, number")
    undated = Walk("closed IS NULL AND due IS NULL", (), "opened, number")
    told = Walk(where, values, "number")
    ways = [[dated, undated], [told], *([one] for one in directives.on_the_desk(sitter))]
    found, said, *directed = walks.walked(scope.matters(sitter), ways, PAGE + 1)
    each = {one.number: one for part in directed for one in part}
    return found, said[:PAGE], sorted(each.values(), key=_age)[:PAGE]


def _table(sitter: Sitter) -> WorkdayTable:
    return LedgerWorld(sitter.town.code).workdays(None)
