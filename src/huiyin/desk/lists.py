"""Lists of matters: today's by lawful date, and all of them page by page."""

from __future__ import annotations

from datetime import date

from django.core.exceptions import EmptyResultSet
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from huiyin.desk import scope
from huiyin.desk.lights import GROUPS, spoken
from huiyin.desk.rows import rows
from huiyin.desk.seats import Sitter, seated
from huiyin.kernel.workdays import WorkdayTable
from huiyin.ledger import tables
from huiyin.ledger.models import Matter
from huiyin.ledger.world import LedgerWorld

PAGE = 50

_FIELDS = [f for f in Matter._meta.concrete_fields if f.column]


@seated
def today(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """What must be done, by lawful date; the rest is in the list of all matters."""
    town = sitter.town.code
    found = _dated_first(scope.matters(sitter).filter(closed=None))
    shown = rows(town, found[:PAGE], _table(sitter), sitter.today)
    parts = [
        (name, words, part)
        for name, words in GROUPS
        if (part := [one for one in shown if one.group == name])
    ]
    context = {
        "sitter": sitter,
        "parts": parts,
        "more": len(found) > PAGE,
        "day": spoken(sitter.today, sitter.today),
        "here": "today",
    }
    return render(request, "desk/today.html", context)


@seated
def matters(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """All matters, newest first; `q` looks in numbers and titles, `state` is open or closed,
    `after` is where the page before ended."""
    q, state = request.GET.get("q", "").strip(), request.GET.get("state", "")
    state = state if state in ("open", "closed") else ""
    kept = scope.matters(sitter)
    if q:
        kept = kept.filter(Q(number__contains=q) | Q(title__contains=q))
    if state:
        kept = kept.filter(closed__isnull=state == "open")
    kept = _after(kept, request.GET.get("after", ""))
    found = list(kept.order_by("-opened", "-number")[: PAGE + 1])
    last = found[PAGE - 1] if len(found) > PAGE else None
    context = {
        "sitter": sitter,
        "rows": rows(sitter.town.code, found[:PAGE], _table(sitter), sitter.today),
        "here": "matters",
        "q": q,
        "state": state,
        "after": f"{last.opened}~{last.number}" if last else "",
    }
    return render(request, "desk/matters.html", context)


def _after(kept: QuerySet[Matter], place: str) -> QuerySet[Matter]:
    """What follows the place where a page ended; a place that cannot be is no place."""
    opened, found, number = place.partition("~")
    try:
        day = date.fromisoformat(opened)
    except ValueError:
        return kept
    if not found:
        return kept
    return kept.filter(opened__lte=day).filter(Q(opened__lt=day) | Q(number__lt=number))


def _dated_first(open_ones: QuerySet[Matter]) -> list[Matter]:
    """One page and one more: those with a last day, soonest first, then those that wait.

    Two short walks in one query, which the ORM has not got: each along its index, limited.
    """
    walks = (
        open_ones.filter(due__isnull=False).order_by("due", "number")[: PAGE + 1],
        open_ones.filter(due=None).order_by("opened", "number")[:PAGE],
    )
    try:
        said = [walk.query.sql_with_params() for walk in walks]
    except EmptyResultSet:
        return []
    text = " UNION ALL ".join(f"SELECT * FROM ({sql}) AS w{i}" for i, (sql, _) in enumerate(said))
    params = [value for _, values in said for value in values]
    return [_matter(row) for row in tables.query(text, params)]


def _matter(row: tables.Row) -> Matter:
    """A row read past the ORM."""
    values = zip(_FIELDS, row, strict=True)
    return Matter(**{field.attname: field.to_python(value) for field, value in values})


def _table(sitter: Sitter) -> WorkdayTable:
    return LedgerWorld(sitter.town.code).workdays(None)
