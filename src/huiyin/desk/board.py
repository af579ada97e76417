"""The leaders' page: what is late and about to be, by line and office; this week; the lead cases;
three charts, each with its table. It ranks nobody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from django.core.cache import cache
from django.db.models import Count
from django.db.models.functions import TruncMonth
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from huiyin.desk import directives, scope
from huiyin.desk.charts import Bar, Heat, bars
from huiyin.desk.rows import rows
from huiyin.desk.seats import Sitter, seated
from huiyin.desk.sieve import lit
from huiyin.figures.cases import Case, Cases, Period, per_cent
from huiyin.figures.evidence import Evidence
from huiyin.figures.pinned import head
from huiyin.kernel import registry
from huiyin.kernel.workdays import WorkdayTable
from huiyin.ledger import service
from huiyin.ledger.models import Matter
from huiyin.organs import directory

SHOWN = 10
UNANSWERED = 40
"""So many directives that nobody has answered are listed."""
_HOUR = 3600
# What the villages' months are counted by: register or procedure, its fact of villages, a measure.
VILLAGE_WORK = (
    ("outreach.lectures", "villages", "", "普法讲座（场）"),
    ("mediation.case", "village", "", "调解（件）"),
    ("adviser.service", "village", "hours", "法律顾问服务（小时）"),
)


@dataclass
class Counts:
    """How many matters are late, soon due, open."""

    late: int = 0
    soon: int = 0
    open: int = 0

    def add(self, counted: dict[str, Any]) -> None:
        self.late += counted["late"]
        self.soon += counted["soon"]
        self.open += counted["open"]


@dataclass
class Cell(Counts):
    """A line in an office."""

    line: str = ""
    title: str = ""
    office: str = ""


@dataclass
class Lead(Counts):
    """Whom a case is entrusted to."""

    person: str = ""


@dataclass(frozen=True)
class Flow:
    """A month: how many matters came and how many were closed."""

    month: str
    came: int
    closed: int


@dataclass(frozen=True)
class Timely:
    """A procedure this year: of what was closed, how many kept every clock of the town's."""

    title: str
    kept: int
    of: int

    @property
    def share(self) -> float | int | None:
        return per_cent(self.kept, self.of)


@dataclass
class Charts:
    """What changes slowly: kept until the town's next act of the day."""

    flow: list[Flow] = field(default_factory=list)
    timely: list[Timely] = field(default_factory=list)
    heats: list[Heat] = field(default_factory=list)


@seated
def board(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """One screen for a head with three minutes; every number opens its cases."""
    town, today = sitter.town.code, sitter.today
    table = service.LedgerWorld(town).workdays(None)
    kept = scope.matters(sitter)
    week = today + timedelta(days=6 - today.weekday())
    open_ones = kept.filter(closed=None)
    lists = {
        "oldest": open_ones.order_by("opened", "number"),
        "week": open_ones.filter(due__gte=today, due__lte=week).order_by("due", "number"),
        "lead": open_ones.filter(lead__in=sorted(sitter.people)).order_by("due", "number"),
        "asked": directives.of_town(sitter).filter(state__in=directives.OPEN, closed=None)
        .order_by("opened", "number"),
        "told": directives.of_town(sitter).exclude(state__in=directives.OPEN)
        .filter(opened__gt=today - timedelta(days=366))
        .order_by("-opened", "-number"),
    }  # fmt: skip
    most = {"asked": UNANSWERED}
    found = {name: list(part[: most.get(name, SHOWN)]) for name, part in lists.items()}
    everything = list({m.number: m for part in found.values() for m in part}.values())
    shown = {row.number: row for row in rows(town, everything, table, today)}
    charts = _charts(sitter)
    counted = _open_ones(sitter, table)
    directed = [*found["asked"], *found["told"]]
    context = {
        "sitter": sitter,
        "cells": _cells(sitter, counted),
        "leads": _leads(counted),
        "parts": [
            (name, words, [shown[m.number] for m in found[name]])
            for name, words in (
                ("week", _("本周到期")),
                ("lead", _("我包案的")),
                ("oldest", _("办理最久的")),
            )
        ],
        "directives": directives.listed(sitter, directed, [shown[m.number] for m in directed]),
        "flow": charts.flow,
        "flow_bars": bars(
            [Bar(f.month, (f.came, f.closed)) for f in charts.flow], (_("新收"), _("办结"))
        ),
        "timely": charts.timely,
        "timely_bars": bars(
            [Bar(t.title, (t.share or 0,)) for t in charts.timely if t.of], (_("按期率（%）"),)
        ),
        "heats": charts.heats,
        "here": "board",
    }
    return render(request, "desk/board.html", context)


def _open_ones(sitter: Sitter, table: WorkdayTable) -> list[dict[str, Any]]:
    """What is open by line, owner and lead official."""
    today = sitter.today
    counted = (
        scope.matters(sitter)
        .filter(closed=None)
        .values("line", "owner", "lead")
        .annotate(
            late=Count("number", filter=lit("late", today, table)),
            soon=Count("number", filter=lit("soon", today, table)),
            open=Count("number"),
        )
        .order_by()
    )
    return [dict(one) for one in counted]


def _cells(sitter: Sitter, counted: Sequence[dict[str, Any]]) -> list[Cell]:
    """Line by office, in the order of the lines; only where something is open."""
    offices = {person: mine[0].office for person, mine in sitter.colleagues.items() if mine}
    known = {g.office for mine in sitter.colleagues.values() for g in mine}
    titles = registry.line_titles()
    cells: dict[tuple[str, str], Cell] = {}
    for one in counted:
        owner = one["owner"]  # an office itself, while it has named nobody
        office = offices.get(owner) or (owner if owner in known else "")
        line = one["line"]
        empty = Cell(line=line, title=titles.get(line, ""), office=office)
        cells.setdefault((line, office), empty).add(one)
    order = list(titles)
    return sorted(cells.values(), key=lambda c: (order.index(c.line), c.office))


def _leads(counted: Sequence[dict[str, Any]]) -> list[Lead]:
    """The lead officials with their open cases, by name: nobody is ranked."""
    leads: dict[str, Lead] = {}
    for one in counted:
        if one["lead"]:
            leads.setdefault(one["lead"], Lead(person=one["lead"])).add(one)
    return sorted(leads.values(), key=lambda lead: lead.person)


# --- charts ------------------------------------------------------------------------------------


def _charts(sitter: Sitter) -> Charts:
    """The charts of the whole town, for whoever sees the whole town."""
    if not scope.sees_whole(sitter):
        return Charts()
    town = sitter.town.code
    key = f"board:{town}:{sitter.today}:{head(town)}"
    found: Charts | None = cache.get(key)
    if found is None:
        evidence = Evidence(town, Period(date(sitter.today.year, 1, 1), sitter.today))
        found = Charts(_flow(town, sitter.today), _timely(evidence), _heats(town, evidence))
        cache.set(key, found, _HOUR)
    return found


def _flow(town: str, today: date) -> list[Flow]:
    """The last twelve months."""
    first = date(today.year - (today.month < 12), today.month % 12 + 1, 1)
    kept = Matter.objects.filter(town=town, void=False)
    came = _monthly(kept.filter(opened__gte=first), "opened")
    closed = _monthly(kept.filter(closed__gte=first), "closed")
    months = [(first.year + (first.month - 1 + i) // 12, (first.month - 1 + i) % 12 + 1)
              for i in range(12)]  # fmt: skip
    return [Flow(f"{m}月", came.get((y, m), 0), closed.get((y, m), 0)) for y, m in months]


def _monthly(kept: Any, column: str) -> dict[tuple[int, int], int]:
    counted = kept.annotate(month=TruncMonth(column)).values("month").annotate(n=Count("number"))
    return {(c["month"].year, c["month"].month): c["n"] for c in counted.order_by()}


def _timely(evidence: Evidence) -> list[Timely]:
    found = []
    for definition in registry.procedures():
        duties = [c.id for c in definition.clocks if c.duty and not c.each]
        if not duties or not evidence.kept(definition.id):
            continue
        closed = evidence.closings(definition.id)
        found.append(Timely(definition.title, len(closed - closed.late(*duties)), len(closed)))
    return [one for one in found if one.of]


def _heats(town: str, evidence: Evidence) -> list[Heat]:
    villages = [village.name for village in directory.villages(town, evidence.period.last)]
    months = [f"{month}月" for month in range(1, evidence.period.last.month + 1)]
    found = []
    for source, fact, measure, title in VILLAGE_WORK:
        if not evidence.kept(source):
            continue
        is_register = any(one.id == source for one in registry.registers())
        cases = evidence.during(source) if is_register else evidence.begun(source).opened()
        counts = _by_village(cases, fact, measure)
        cells = [[counts.get((v, m + 1), 0) for m in range(len(months))] for v in villages]
        found.append(Heat(title, source, months, list(zip(villages, cells, strict=True))))
    return found


def _by_village(cases: Cases, fact: str, measure: str) -> dict[tuple[str, int], int]:
    counts: dict[tuple[str, int], int] = defaultdict(int)
    for case in cases:
        for village in _villages(case, fact):
            counts[village, case.day.month] += int(case.facts.get(measure) or 0) if measure else 1
    return counts


def _villages(case: Case, fact: str) -> Sequence[str]:
    value = case.facts.get(fact)
    return value if isinstance(value, list) else [value] if value else []
