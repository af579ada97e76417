"""The year's figures and claims as they stand today, down to their cases; the reports as files."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from huiyin.desk import scope
from huiyin.desk.judged import (
    VERDICTS,
    all_claims,
    judge_of,
    out_of_reach,
    reaches,
    without,
    year_of,
    years,
)
from huiyin.desk.rows import rows
from huiyin.desk.seats import Sitter, seated
from huiyin.figures import catalogue
from huiyin.figures.claims import Judged
from huiyin.kernel import registry
from huiyin.ledger import service
from huiyin.reports import building
from huiyin.reports.built import KINDS
from huiyin.reports.outline import BadOutline

PAGE = 100
MOST = 40
"""So many claims that the records speak against stand on the first page."""


@dataclass(frozen=True)
class Line:
    """A line of work: how many of its claims have which verdict, in the order of `VERDICTS`;
    how many figures it has."""

    id: str
    title: str
    counts: Sequence[tuple[str, int]]
    figures: int


@seated
def overview(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """Of each line how much the reports of a year could say today, and what the records speak
    against; a line's claims stand on its own page."""
    year = year_of(request, sitter)
    judged = [one for one in all_claims(sitter, year) if reaches(sitter, one.claim.line)]
    against = [one for one in judged if one.verdict == "contradicted"]
    shown = against[:MOST]
    secret, titles = out_of_reach(sitter, shown), registry.line_titles()
    context = {
        "sitter": sitter,
        "year": year,
        "years": years(sitter),
        "lines": _by_line(judged),
        "verdicts": list(VERDICTS.items()),
        "shown": [(titles[one.claim.line], without(secret, one)) for one in shown],
        "against": len(against),
        "kinds": KINDS,
        "files": _files(sitter, year),
        "here": "reports",
    }
    return render(request, "desk/reports.html", context)


@seated
def figure(request: HttpRequest, sitter: Sitter, name: str) -> HttpResponse:
    """One figure with the cases behind it that the sitter may see."""
    try:
        declared = catalogue.get(name)
    except LookupError:
        raise Http404(name) from None
    if not reaches(sitter, declared.line):
        raise Http404(name)
    year = year_of(request, sitter)
    result = judge_of(sitter, year).result(name)
    lacking = request.GET.get("part") == "lacking"
    numbers = result.lacking if lacking else result.cases
    context = {
        "sitter": sitter,
        "year": year,
        "figure": result,
        "lacking": lacking,
        "words": result.missing if lacking and result.kind == "regularity" else [],
        "here": "reports",
        **_cases(sitter, numbers),
    }
    return render(request, "desk/figure.html", context)


@require_POST
@seated
def build(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """Build a report's files for a year; for whoever holds a post."""
    kind, year = request.POST.get("kind", ""), year_of(request, sitter)
    if kind not in KINDS or not sitter.grants:
        raise Http404(kind)
    try:
        built = building.build(service.town(sitter.town.code), kind, year, _folder(sitter))
    except BadOutline as bad:
        messages.error(request, str(bad))
    else:
        for problem in (*built.problems, *built.warnings):
            messages.warning(request, problem)
        messages.success(request, _("已生成：%(kind)s") % {"kind": KINDS[kind]})
    return redirect(f"{request.path_info.removesuffix('build/')}?year={year}")


@seated
def file(request: HttpRequest, sitter: Sitter, name: str) -> Any:
    """One of the files that were built; those that name every case only to who may see them all."""
    path = _folder(sitter) / name
    plain = path.suffix in (".docx", ".pdf")
    may = bool(sitter.grants) and (plain or scope.sees_all(sitter))
    if Path(name).name != name or not path.is_file() or not may:
        raise Http404(name)
    return FileResponse(path.open("rb"), as_attachment=not name.endswith(".html"), filename=name)


# --- parts -------------------------------------------------------------------------------------


def _by_line(judged: Sequence[Judged]) -> list[Line]:
    lines = []
    for id, title in registry.line_titles().items():
        mine: list[str] = [one.verdict for one in judged if one.claim.line == id]
        if mine:
            counts = [(v, mine.count(v)) for v in VERDICTS]
            lines.append(Line(id, title, counts, len(catalogue.names(id))))
    return lines


def _cases(sitter: Sitter, numbers: Sequence[str]) -> dict[str, Any]:
    """The matters and entries of these numbers that the sitter may see, one page of them."""
    shown = list(dict.fromkeys(numbers))[:PAGE]
    found = list(scope.matters(sitter).filter(number__in=shown).order_by("opened", "number"))
    entries = scope.entries(sitter).filter(number__in=shown).order_by("valid_from", "number")
    table = service.LedgerWorld(sitter.town.code).workdays(None)
    return {
        "rows": rows(sitter.town.code, found, table, sitter.today),
        "entries": [(one.number, one.title, one.valid_from) for one in entries],
        "more": max(0, len(set(numbers)) - PAGE),
    }


def _folder(sitter: Sitter) -> Path:
    return Path(settings.DATA) / "reports" / sitter.town.code


def _files(sitter: Sitter, year: int) -> list[tuple[str, list[str], int]]:
    """(kind, file names, acts at the time) of the reports of a year that were built."""
    found = []
    for kind in KINDS:
        path = _folder(sitter) / f"{sitter.town.code}-{kind}-{year}.json"
        if path.is_file():
            kept = json.loads(path.read_text("utf-8"))
            names = [
                name
                for form, name in kept["files"].items()
                if form in ("docx", "pdf") or scope.sees_all(sitter)
            ]
            found.append((KINDS[kind], sorted(names), kept["checkpoint"]["size"]))
    return found
