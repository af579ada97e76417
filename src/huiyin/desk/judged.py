"""The year's claims and figures as they stand today, judged once and kept until the next act; what
of them a reader may see."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from django.core.cache import cache
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext as _

from huiyin.desk import scope
from huiyin.desk.seats import Sitter
from huiyin.figures import catalogue, claims
from huiyin.figures.cases import Period
from huiyin.figures.claims import Judge, Judged
from huiyin.figures.evidence import Evidence
from huiyin.figures.pinned import head
from huiyin.figures.runs import NO_REGISTER, Result
from huiyin.kernel import registry
from huiyin.ledger import tables
from huiyin.ledger.models import Entry, Matter

VERDICTS = {
    "contradicted": "与台账不符",
    "no-evidence": "没有记录",
    "not-applicable": "不适用",
    "no-register": "未建台账",
    "supported": "有据",
}
_HOUR = 3600
_FIRST = 2015


@dataclass(frozen=True)
class Line:
    """A line's year: its claims judged, its figures, and of its claims without a register which
    registers and procedures (ids) were not kept."""

    claims: tuple[Judged, ...]
    figures: tuple[Result, ...]
    unkept: tuple[str, ...]


def year_of(request: HttpRequest, sitter: Sitter) -> int:
    """The year asked for, else the one whose reports are due: until June the year before."""
    text = request.POST.get("year") or request.GET.get("year", "")
    if text.isdigit() and _FIRST <= int(text) <= sitter.today.year:
        return int(text)
    return sitter.today.year - (sitter.today.month < 6)


def years(sitter: Sitter) -> Sequence[int]:
    """The years to choose from, newest first."""
    return range(sitter.today.year, sitter.today.year - 7, -1)


def judge_of(sitter: Sitter, year: int) -> Judge:
    town = sitter.town.code
    return Judge(Evidence(town, Period.year(year)), Evidence(town, Period.year(year - 1)))


def all_claims(sitter: Sitter, year: int) -> list[Judged]:
    """Every claim judged."""
    key = f"claims:{sitter.town.code}:{year}:{head(sitter.town.code)}"
    found: list[Judged] | None = cache.get(key)
    if found is None:
        judge = judge_of(sitter, year)
        found = [judge.judge(one) for one in claims.claims()]
        cache.set(key, found, _HOUR)
    return found


def of_line(sitter: Sitter, year: int, line: str) -> Line:
    """One line's claims and figures; no other line's evidence is read."""
    key = f"line:{sitter.town.code}:{year}:{line}:{head(sitter.town.code)}"
    found: Line | None = cache.get(key)
    if found is None:
        judge = judge_of(sitter, year)
        judged = tuple(judge.judge(one) for one in claims.claims(line))
        figures = tuple(judge.result(name) for name in catalogue.names(line))
        blank = {r.name for one in judged for r in one.results if r.note == NO_REGISTER}
        needs = {need for name in blank for need in catalogue.get(name).needs}
        unkept = tuple(sorted(need for need in needs if not judge.evidence.kept(need)))
        found = Line(judged, figures, unkept)
        cache.set(key, found, _HOUR)
    return found


# --- what a reader may see ---------------------------------------------------------------------


def reaches(sitter: Sitter, line: str) -> bool:
    return any(grant.reaches(line) for grant in sitter.grants)


def lines(sitter: Sitter) -> list[tuple[str, str]]:
    """The lines that the sitter's posts reach: id and title."""
    return [(id, title) for id, title in registry.line_titles().items() if reaches(sitter, id)]


def out_of_reach(sitter: Sitter, judged: Sequence[Judged]) -> frozenset[str]:
    """The numbers named in the claims' words of what the reader may not see; what was never kept,
    a quarter or a village without anything, has no number and hides nothing."""
    named = {
        number
        for one in judged
        for number in (*one.cases, *one.counterexamples)
        if any(number in words for words, _ in one.parts)
    }
    town = sitter.town.code
    there = _numbers(named, Matter.objects.filter(town=town), Entry.objects.filter(town=town))
    return frozenset(there - _numbers(there, scope.matters(sitter), scope.entries(sitter)))


def _numbers(named: Collection[str], *kept: QuerySet[Matter] | QuerySet[Entry]) -> set[str]:
    """Those of some numbers that are among what is kept."""
    found: set[str] = set()
    for part in tables.slices(sorted(named), tables.IN_LIMIT):
        for rows in kept:
            found.update(rows.filter(number__in=part).values_list("number", flat=True))
    return found


def without(secret: frozenset[str], one: Judged) -> Judged:
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
