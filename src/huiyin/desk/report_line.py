"""One line's part of the year's reports: what would be refused today and why, what can be said, the
figures; every number leads to its cases."""

from __future__ import annotations

import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from huiyin.desk.judged import (
    VERDICTS,
    Line,
    lines,
    of_line,
    out_of_reach,
    without,
    year_of,
    years,
)
from huiyin.desk.seats import Sitter, seated
from huiyin.figures import catalogue
from huiyin.figures.claims import Claim, Judged
from huiyin.figures.runs import NO_REGISTER, Result
from huiyin.kernel import registry
from huiyin.kernel.procedure import Undeclared

_BLANK = "＿＿"
PARTS = ("refused", "said", "figures")


@dataclass(frozen=True)
class Why:
    """One reason, in words, and where it can be looked into ("" for nowhere)."""

    words: str
    address: str = ""


@dataclass(frozen=True)
class Shown:
    """A claim: as it was meant, its verdict, why, and the sentence that is true."""

    wish: str
    verdict: str
    why: list[Why]
    text: str
    results: Sequence[Result]


@seated
def line(request: HttpRequest, sitter: Sitter, id: str) -> HttpResponse:
    """A line's year; `part` is what of it: refused, said or figures."""
    titles = dict(lines(sitter))
    if id not in titles:
        raise Http404(id)
    year = year_of(request, sitter)
    part = request.GET.get("part", "")
    part = part if part in PARTS else PARTS[0]
    found = of_line(sitter, year, id)
    held = [one for one in found.claims if one.holds]
    refused = [one for one in found.claims if not one.holds]
    asked = {"refused": refused, "said": held}.get(part, [])
    secret = out_of_reach(sitter, asked)
    order = list(VERDICTS)
    context = {
        "sitter": sitter,
        "year": year,
        "years": years(sitter),
        "line": id,
        "title": titles[id],
        "lines": list(titles.items()),
        "part": part,
        "counts": {"refused": len(refused), "said": len(held), "figures": len(found.figures)},
        "shown": [
            _shown(found, without(secret, one), year)
            for one in sorted(asked, key=lambda one: order.index(one.verdict))
        ],
        "figures": found.figures if part == "figures" else (),
        "here": "reports",
    }
    return render(request, "desk/report_line.html", context)


# --- parts -------------------------------------------------------------------------------------


def _shown(line: Line, one: Judged, year: int) -> Shown:
    why = [] if one.holds else list(dict.fromkeys(_why(line, one, year)))
    return Shown(wish(one.claim, year), one.verdict, why, one.text, one.results)


def wish(claim: Claim, year: int) -> str:
    """The claim as it would be said, its numbers left blank."""
    said = []
    for words, slot, _format, _conversion in string.Formatter().parse(claim.says):
        said += [words, str(year) if slot == "year" else _BLANK if slot is not None else ""]
    return "".join(said)


def _why(line: Line, one: Judged, year: int) -> Iterator[Why]:
    """Why a claim cannot be printed as it was meant."""
    if one.verdict == "no-register":
        for result in one.results:
            if result.note == NO_REGISTER:
                needs = catalogue.get(result.name).needs
                yield from (_unkept(need) for need in needs if need in line.unkept)
        if all(result.note != NO_REGISTER for result in one.results):
            yield Why(_("上一年没有台账，无从比较"))
    elif one.claim.type == "negative":
        for result in one.results:
            if result.cases:
                words = _("%(what)s：有%(n)s项") % {"what": result.title, "n": len(result.cases)}
                yield Why(words, _cases(result, year))
    elif one.verdict == "contradicted":
        for result in one.results:
            if result.lacking:
                yield Why(_short(result, one.claim), _cases(result, year, part="lacking"))
    elif one.verdict == "no-evidence":
        for result in one.results:
            if not result.value:
                words = _("%(what)s：台账里一项也没有") % {"what": result.title}
                yield Why(words, _cases(result, year))
    else:
        for result in one.results:
            if result.value is None:
                yield Why(_("%(what)s：没有可以计入的，比例无从算起") % {"what": result.title})


def _short(result: Result, claim: Claim) -> str:
    """How far a figure falls short of the claim."""
    said = {"what": result.title, "said": result.said, "n": len(result.lacking)}
    if claim.type == "rate" and claim.target is not None:
        return _("%(what)s%(said)s，写此句须达%(target)s%%；不符的%(n)s项") % {
            **said,
            "target": f"{claim.target:g}",
        }
    return _("%(what)s%(said)s；缺少、不符的%(n)s项") % said


def _unkept(id: str) -> Why:
    """A register or procedure that the town has not opened, and where that is done."""
    try:
        title, address = registry.register(id).title, reverse("desk:register", args=[id])
    except Undeclared:
        title, address = registry.procedure(id).title, reverse("desk:openings")
    return Why(_("“%(what)s”还没有建") % {"what": title}, address)


def _cases(result: Result, year: int, **more: str) -> str:
    return reverse("desk:figure", args=[result.name]) + "?" + urlencode({"year": year, **more})
