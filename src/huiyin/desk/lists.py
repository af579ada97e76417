"""The list of today: what must be done, by lawful date."""

from __future__ import annotations

from django.core.exceptions import EmptyResultSet
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from huiyin.desk import directives, publishing, scope
from huiyin.desk.lights import GROUPS, spoken
from huiyin.desk.notices import notices, standing_in
from huiyin.desk.rows import Row, rows
from huiyin.desk.seats import Sitter, seated
from huiyin.kernel.workdays import WorkdayTable
from huiyin.ledger import tables
from huiyin.ledger.index import ADDRESSED
from huiyin.ledger.models import FactIndex, Matter
from huiyin.ledger.world import LedgerWorld

PAGE = 50

_FIELDS = [f for f in Matter._meta.concrete_fields if f.column]


@seated
def today(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """What must be done, by lawful date; the rest is in the list of all matters."""
    town = sitter.town.code
    found, told, directed = _dated_first(
        scope.matters(sitter).filter(closed=None),
        _addressed(sitter),
        directives.on_the_desk(sitter),
    )
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


def _addressed(sitter: Sitter) -> QuerySet[Matter]:
    """The matters about which a colleague said something to the sitter, and nothing has happened
    since."""
    said = FactIndex.objects.filter(
        town=sitter.town.code, source=ADDRESSED, fact=ADDRESSED, value__in=sorted(sitter.people)
    )
    return scope.matters(sitter).filter(number__in=said.values("number")).order_by("number")


def _dated_first(open_ones: QuerySet[Matter], *apart: QuerySet[Matter]) -> tuple[list[Matter], ...]:
    """One page and one more: those with a last day, soonest first, then those that wait; then a
    page of each of `apart`.

    A few short walks in one query, which the ORM has not got: each along its index, limited.
    """
    walks = (
        open_ones.filter(due__isnull=False).order_by("due", "number")[: PAGE + 1],
        open_ones.filter(due=None).order_by("opened", "number")[:PAGE],
        *(one[:PAGE] for one in apart),
    )
    found: tuple[list[Matter], ...] = ([], *([] for _one in apart))
    try:
        said = [walk.query.sql_with_params() for walk in walks]
    except EmptyResultSet:
        return found
    text = " UNION ALL ".join(
        f"SELECT *, {i} FROM ({sql}) AS w{i}" for i, (sql, _) in enumerate(said)
    )
    params = [value for _, values in said for value in values]
    for *row, walk in tables.query(text, params):
        found[max(0, walk - 1)].append(_matter(tuple(row)))
    return found


def _matter(row: tables.Row) -> Matter:
    """A row read past the ORM."""
    values = zip(_FIELDS, row, strict=True)
    return Matter(**{field.attname: field.to_python(value) for field, value in values})


def _table(sitter: Sitter) -> WorkdayTable:
    return LedgerWorld(sitter.town.code).workdays(None)
