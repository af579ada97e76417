"""Lists of matters: today's by lawful date, and all of them page by page."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from huiyin.desk.lights import GROUPS, group, light, spoken
from huiyin.desk.seats import Sitter, seated
from huiyin.kernel import registry
from huiyin.kernel.workdays import WorkdayTable
from huiyin.ledger.models import Matter
from huiyin.ledger.world import LedgerWorld

PAGE = 50
_COLUMNS = (
    "number",
    "procedure",
    "title",
    "state",
    "opened",
    "closed",
    "due",
    "waits_on",
    "paused_since",
    "owner",
    "village",
    "breaches",
)


@seated
def today(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """What must be done, by lawful date."""
    day, table = date.today(), _table(sitter)
    rows = Matter.objects.filter(town=sitter.town.code, closed=None, void=False)
    found = rows.order_by("due", "number").values(*_COLUMNS)[: PAGE * 2]
    groups: dict[str, list[dict[str, Any]]] = {name: [] for name, _words in GROUPS}
    for row in found:
        waiting = row["paused_since"] is not None or (bool(row["waits_on"]) and row["due"] is None)
        shown = _shown(row, day, table)
        groups[group(day, table, row["due"], waiting=waiting)].append(shown)
    parts = [(_(words), name, groups[name]) for name, words in GROUPS if groups[name]]
    return render(
        request, "desk/today.html", {"sitter": sitter, "parts": parts, "day": spoken(day)}
    )


@seated
def matters(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """All matters, newest first; `q` looks in numbers and titles, `state` is open or closed."""
    q, state = request.GET.get("q", "").strip(), request.GET.get("state", "")
    rows = Matter.objects.filter(town=sitter.town.code, void=False)
    if q:
        rows = rows.filter(Q(number__contains=q) | Q(title__contains=q))
    if state in ("open", "closed"):
        rows = rows.filter(closed__isnull=state == "open")
    after = request.GET.get("after", "")
    if "~" in after:
        opened, number = after.split("~", 1)
        try:
            day = date.fromisoformat(opened)
        except ValueError:
            day = date.max
        rows = rows.filter(opened__lte=day).filter(Q(opened__lt=day) | Q(number__gt=number))
    found = list(rows.order_by("-opened", "number").values(*_COLUMNS)[: PAGE + 1])
    table = _table(sitter)
    shown = [_shown(row, date.today(), table) for row in found[:PAGE]]
    last = shown[-1] if len(found) > PAGE else None
    return render(
        request,
        "desk/matters.html",
        {
            "sitter": sitter,
            "rows": shown,
            "q": q,
            "state": state,
            "after": f"{last['opened']}~{last['number']}" if last else "",
        },
    )


def _table(sitter: Sitter) -> WorkdayTable:
    return LedgerWorld(sitter.town.code).workdays(None)


def _shown(row: dict[str, Any], day: date, table: WorkdayTable) -> dict[str, Any]:
    definition = registry.procedure(row["procedure"])
    state = {s.id: s.title for s in definition.states}.get(row["state"], row["state"])
    return {
        **row,
        "line": definition.title,
        "state_words": state,
        "due_words": spoken(row["due"]) if row["due"] and not row["paused_since"] else "",
        "light": light(
            day,
            table,
            due=row["due"],
            closed=row["closed"],
            waits_on=row["waits_on"],
            paused=row["paused_since"] is not None,
        ),
    }
