"""The year's figures and claims as they stand today, down to their cases; the reports as files."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.cache import cache
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from huiyin.desk import scope
from huiyin.desk.rows import rows
from huiyin.desk.seats import Sitter, seated
from huiyin.figures import catalogue, claims
from huiyin.figures.cases import Period
from huiyin.figures.claims import Judge, Judged
from huiyin.figures.evidence import Evidence
from huiyin.figures.pinned import head
from huiyin.kernel import registry
from huiyin.ledger import service, tables
from huiyin.reports import building
from huiyin.reports.built import KINDS
from huiyin.reports.outline import BadOutline

PAGE = 100
_HOUR = 3600
_FIRST = 2015
VERDICTS = {
    "contradicted": "与台账不符",
    "no-evidence": "没有记录",
    "not-applicable": "不适用",
    "no-register": "未建台账",
    "supported": "有据",
}


@dataclass(frozen=True)
class Line:
    """A line of work: how many of its claims have which verdict, in the order of `VERDICTS`."""

    id: str
    title: str
    counts: Sequence[tuple[str, int]]


@seated
def overview(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """What the reports of a year could not say today, and of each line how much they could;
    `line` and `verdict` choose which claims are shown."""
    year = _year(request, sitter)
    line, verdict = request.GET.get("line", ""), request.GET.get("verdict", "")
    judged = [one for one in _judged(sitter, year) if _reaches(sitter, one.claim.line)]
    asked = [one for one in judged if _asked(one, line, verdict)]
    secret = _out_of_reach(sitter, asked)
    shown = [_without(secret, one) for one in asked]
    order = list(VERDICTS)
    context = {
        "sitter": sitter,
        "year": year,
        "years": range(sitter.today.year, sitter.today.year - 7, -1),
        "lines": _by_line(judged),
        "verdicts": list(VERDICTS.items()),
        "shown": sorted(shown, key=lambda one: order.index(one.verdict)),
        "line": line,
        "verdict": verdict,
        "kinds": KINDS,
        "files": _files(sitter, year),
        "here": "reports",
    }
    return render(request, "desk/reports.html", context)


def _asked(one: Judged, line: str, verdict: str) -> bool:
    """Without any choice: what a report would have to say otherwise."""
    if not line and not verdict:
        return one.verdict in ("contradicted", "no-evidence")
    return line in ("", one.claim.line) and verdict in ("", one.verdict)


@seated
def figures(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """The figures of a year, of one line or of all."""
    year, line = _year(request, sitter), request.GET.get("line", "")
    judge = _judge(sitter, year)
    names = [n for n in catalogue.names(line) if _reaches(sitter, catalogue.get(n).line)]
    lines = registry.line_titles()
    context = {
        "sitter": sitter,
        "year": year,
        "line": line,
        "lines": [(id, title) for id, title in lines.items() if _reaches(sitter, id)],
        "figures": [judge.result(name) for name in names] if line else [],
        "here": "reports",
    }
    return render(request, "desk/figures.html", context)


@seated
def figure(request: HttpRequest, sitter: Sitter, name: str) -> HttpResponse:
    """One figure with the cases behind it that the sitter may see."""
    try:
        declared = catalogue.get(name)
    except LookupError:
        raise Http404(name) from None
    if not _reaches(sitter, declared.line):
        raise Http404(name)
    year = _year(request, sitter)
    result = _judge(sitter, year).result(name)
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
    """Build a report's files for a year."""
    kind, year = request.POST.get("kind", ""), _year(request, sitter)
    if kind not in KINDS:
        raise Http404(kind)
    try:
        built = building.build(service.town(sitter.town.code), kind, year, _folder(sitter))
    except BadOutline as bad:
        messages.error(request, str(bad))
    else:
        for problem in built.problems:
            messages.warning(request, problem)
        messages.success(request, _("已生成：%(kind)s") % {"kind": KINDS[kind]})
    return redirect(f"{request.path_info.removesuffix('build/')}?year={year}")


@seated
def file(request: HttpRequest, sitter: Sitter, name: str) -> Any:
    """One of the files that were built; those that name every case only to who may see them all."""
    path = _folder(sitter) / name
    plain = path.suffix in (".docx", ".pdf")
    if Path(name).name != name or not path.is_file() or not (plain or _sees_all(sitter)):
        raise Http404(name)
    return FileResponse(path.open("rb"), as_attachment=not name.endswith(".html"), filename=name)


# --- parts -------------------------------------------------------------------------------------


def _year(request: HttpRequest, sitter: Sitter) -> int:
    """The year asked for, else the one whose reports are due: until June the year before."""
    text = request.POST.get("year") or request.GET.get("year", "")
    if text.isdigit() and _FIRST <= int(text) <= sitter.today.year:
        return int(text)
    return sitter.today.year - (sitter.today.month < 6)


def _judge(sitter: Sitter, year: int) -> Judge:
    town = sitter.town.code
    return Judge(Evidence(town, Period.year(year)), Evidence(town, Period.year(year - 1)))


def _judged(sitter: Sitter, year: int) -> list[Judged]:
    """Every claim judged; kept until the town's next act."""
    key = f"claims:{sitter.town.code}:{year}:{head(sitter.town.code)}"
    found: list[Judged] | None = cache.get(key)
    if found is None:
        judge = _judge(sitter, year)
        found = [judge.judge(one) for one in claims.claims()]
        cache.set(key, found, _HOUR)
    return found


def _by_line(judged: Sequence[Judged]) -> list[Line]:
    lines = []
    for id, title in registry.line_titles().items():
        mine: list[str] = [one.verdict for one in judged if one.claim.line == id]
        if mine:
            lines.append(Line(id, title, [(v, mine.count(v)) for v in VERDICTS]))
    return lines


def _out_of_reach(sitter: Sitter, judged: Sequence[Judged]) -> frozenset[str]:
    """The numbers named in the claims' words of what the reader may not see."""
    named = {
        number
        for one in judged
        for number in (*one.cases, *one.counterexamples)
        if any(number in words for words, _ in one.parts)
    }
    seen: set[str] = set()
    for part in tables.slices(sorted(named), tables.IN_LIMIT):
        for kept in (scope.matters(sitter), scope.entries(sitter)):
            seen.update(kept.filter(number__in=part).values_list("number", flat=True))
    return frozenset(named - seen)


def _without(secret: frozenset[str], one: Judged) -> Judged:
    """The claim without the numbers of what the reader may not see."""
    if not secret.intersection((*one.cases, *one.counterexamples)):
        return one
    hidden = _("（不便显示）")
    parts = []
    for words, result in one.parts:
        for number in secret:
            words = words.replace(number, hidden)
        parts.append((words, result))
    return replace(one, parts=tuple(parts))


def _sees_all(sitter: Sitter) -> bool:
    whole = any(grant.scope == "town" and not grant.lines for grant in sitter.grants)
    return whole and not scope.accusing(sitter)


def _reaches(sitter: Sitter, line: str) -> bool:
    return any(grant.reaches(line) for grant in sitter.grants)


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
                if form in ("docx", "pdf") or _sees_all(sitter)
            ]
            found.append((KINDS[kind], sorted(names), kept["checkpoint"]["size"]))
    return found
