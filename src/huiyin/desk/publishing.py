"""A year's reports as matters: the draft, its reviews, signature, sending up and publication, and
whether what was signed is still what the ledgers say."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from huiyin.desk import scope
from huiyin.desk.cases import Choice, choices, find
from huiyin.desk.lights import spoken
from huiyin.desk.notices import Notice
from huiyin.desk.seats import Sitter, seated
from huiyin.figures.pinned import head
from huiyin.kernel import registry
from huiyin.ledger import service
from huiyin.ledger.errors import LedgerError
from huiyin.ledger.models import Matter
from huiyin.reports import matter as reported
from huiyin.reports import standing as standings
from huiyin.reports.built import KINDS
from huiyin.reports.outline import BadOutline
from huiyin.reports.standing import Standing

# Comparing composes the report anew: with more acts than this it is done when asked for.
AT_ONCE = 20_000
_PLAIN = ("docx", "pdf")


@dataclass(frozen=True)
class Held:
    """A signed report held against the ledgers: what moved, and how many cases of its years were
    touched since the comparison (0: it is of this moment)."""

    standing: Standing | None
    since: int = 0

    @property
    def tone(self) -> str:
        if self.standing is not None and self.standing.stale:
            return "late"
        return "soon" if self.standing is None or self.since else "done"


@dataclass(frozen=True)
class Shown:
    """One kind of report of the year, with what may be done about it."""

    kind: str
    title: str
    number: str = ""
    state: str = ""
    due: str = ""
    mine: Sequence[Choice] = ()
    held: Held | None = None
    files: Sequence[tuple[str, str]] = field(default=())
    draftable: bool = False
    signed: bool = False


@seated
def overview(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """The four kinds of a year: how far each is, and what the sitter may do next."""
    year = _year(request, sitter)
    context = {
        "sitter": sitter,
        "year": year,
        "years": range(sitter.today.year, sitter.today.year - 7, -1),
        "reports": [_shown(sitter, kind, year) for kind in KINDS],
        "drafters": _drafters(),
        "here": "reports",
    }
    return render(request, "desk/publishing.html", context)


@require_POST
@seated
def draft(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """Build a report and hand it in as the text of its matter."""
    kind, year = request.POST.get("kind", ""), _year(request, sitter)
    if kind not in KINDS:
        raise Http404(kind)
    folder = Path(settings.DATA) / "reports" / sitter.town.code
    town = service.town(sitter.town.code)
    try:
        done = reported.draft(
            town, kind, year, folder, by=sitter.person, anew="anew" in request.POST
        )
    except (LedgerError, BadOutline) as wrong:
        messages.error(request, str(wrong))
    else:
        for problem in (*done.built.problems, *done.built.warnings):
            messages.warning(request, problem)
        told = {"kind": KINDS[kind], "number": done.number}
        messages.success(request, _("已生成%(kind)s并作为文稿提交到%(number)s") % told)
    return redirect(f"{reverse('desk:publishing')}?year={year}")


@require_POST
@seated
def compare(request: HttpRequest, sitter: Sitter, number: str) -> HttpResponse:
    """Hold a signed report against the ledgers now."""
    if not scope.sees(sitter, number):
        raise Http404(number)
    row = Matter.objects.get(town=sitter.town.code, number=number)
    try:
        found = standings.current(service.town(sitter.town.code), row)
    except LedgerError as wrong:
        messages.error(request, str(wrong))
    else:
        if found is not None and not found.stale:
            messages.success(request, _("签发的文稿与现在的台账一致。"))
    return redirect("desk:matter", number=number)


@seated
def text(request: HttpRequest, sitter: Sitter, number: str, form: str) -> Any:
    """One of the files that the matter's text stands for; those that name every case only to who
    may see them all."""
    if not scope.sees(sitter, number):
        raise Http404(number)
    row = Matter.objects.get(town=sitter.town.code, number=number)
    manifest = reported.manifest_of(row) if row.procedure == reported.PROCEDURE else None
    if manifest is None or form not in manifest.files:
        raise Http404(form)
    if form not in _PLAIN and not scope.sees_all(sitter):
        raise Http404(form)
    name, digest = manifest.files[form]
    data = io.BytesIO(service.read_evidence(sitter.town.code, digest))
    return FileResponse(data, as_attachment=True, filename=name)


def of_matter(sitter: Sitter, number: str) -> dict[str, Any]:
    """What the page of a report's matter shows beside the rest."""
    row = Matter.objects.get(town=sitter.town.code, number=number)
    held, files = _text_of(sitter, row)
    return {"number": number, "held": held, "files": files}


def notices(sitter: Sitter) -> list[Notice]:
    """For Today: signed reports whose sentences moved, or whose cases were touched since, to
    whoever may have a report written anew."""
    kept = standings.every_last_known(sitter.town.code)
    if not kept or not _answers(sitter):
        return []
    acts = head(sitter.town.code)
    behind = [one for one in kept if one.stale or one.size < acts]
    if not behind:
        return []
    rows = scope.matters(sitter).filter(number__in=[one.number for one in behind])
    seen = {row.number: row for row in rows.filter(state__in=reported.SIGNED)}
    found = []
    for one in behind:
        row = seen.get(one.number)
        if row is not None and row.facts.get("text") == one.text:
            found += _notice(one, row)
    return found


def _notice(one: Standing, row: Matter) -> list[Notice]:
    told = {"title": row.title, "n": len(one.moved)}
    if one.stale:
        words = _("%(title)s签发后台账有变动，%(n)s处与现在的台账不同")
        return [Notice(one.number, words % told)]
    told["n"] = standings.touched(row.town, one.size, one.year)
    words = _("%(title)s签发后，涉及其年度的记录有%(n)s件变动，待核对")
    return [Notice(one.number, words % told)] if told["n"] else []


# --- parts -------------------------------------------------------------------------------------


def _shown(sitter: Sitter, kind: str, year: int) -> Shown:
    row = reported.find(sitter.town.code, kind, year)
    if row is None or not scope.sees(sitter, row.number):
        return Shown(kind, KINDS[kind], draftable=row is None and _takes(sitter, "draft"))
    definition = registry.procedure(reported.PROCEDURE)
    offered = choices(sitter, find(sitter, row.number))
    open_ = [c for c in offered if c.offer.lawful and c.actor and c.step.id != "draft"]
    held, files = _text_of(sitter, row)
    return Shown(
        kind,
        KINDS[kind],
        row.number,
        definition.state(row.state).title,
        spoken(row.due, sitter.today) if row.due else "",
        open_,
        held,
        files,
        row.state in ("drafting", "approved") and _takes(sitter, "draft"),
        row.state == "approved",
    )


def _text_of(sitter: Sitter, row: Matter) -> tuple[Held | None, list[tuple[str, str]]]:
    """How the signed text stands (None for one that is not signed), and (form, name) of its files
    that the sitter may have; nothing of a text that was not built here."""
    manifest = reported.manifest_of(row)
    if manifest is None:
        return None, []
    secret = scope.accusing(sitter)
    whole = scope.sees_all(sitter)
    files = [(form, one[0]) for form, one in manifest.files.items() if form in _PLAIN or whole]
    if row.state not in reported.SIGNED:
        return None, files
    known, acts = standings.last_known(row), head(row.town)
    if (known is None or known.size < acts) and acts <= AT_ONCE:
        known = standings.current(service.town(row.town), row)
    since = 0
    if known is not None and known.size < acts:
        since = standings.touched(row.town, known.size, known.year)
    return Held(_without(secret, known), since), files


def _takes(sitter: Sitter, step: str) -> bool:
    definition = registry.procedure(reported.PROCEDURE)
    return sitter.acting(definition.step(step), definition.line) is not None


def _drafters() -> str:
    definition = registry.procedure(reported.PROCEDURE)
    by = definition.step("draft").by
    return "、".join(role.title for role in definition.roles if role.id in by)


def _answers(sitter: Sitter) -> bool:
    return any(_takes(sitter, step) for step in ("draft", "approve", "correct"))


def _without(secret: frozenset[str], standing: Standing | None) -> Standing | None:
    """The same without the numbers of matters in which the reader stands accused."""
    if standing is None or not secret:
        return standing
    hidden = _("（不便显示）")

    def clean(words: str) -> str:
        for number in secret:
            words = words.replace(number, hidden)
        return words

    moved = tuple(replace(m, was=clean(m.was), now=clean(m.now)) for m in standing.moved)
    return replace(standing, moved=moved)


def _year(request: HttpRequest, sitter: Sitter) -> int:
    """The year asked for, else the one whose reports are due."""
    text = request.POST.get("year") or request.GET.get("year", "")
    if text.isdigit() and 2019 <= int(text) <= sitter.today.year:
        return int(text)
    return sitter.today.year - (sitter.today.month < 6)
