"""What a matter has to do with others: those that name its number, those that it names, directives
about it; only what the sitter may see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from huiyin.desk import scope
from huiyin.desk.acting import speaking
from huiyin.desk.cases import Found, find
from huiyin.desk.directives import DIRECTIVE
from huiyin.desk.handling import speaker
from huiyin.desk.rows import Row, rows
from huiyin.desk.seats import Sitter, seated
from huiyin.kernel import registry
from huiyin.kernel.acts import Act
from huiyin.kernel.docket import Docket
from huiyin.kernel.facts import Kind
from huiyin.kernel.procedure import Procedure
from huiyin.ledger import service
from huiyin.ledger.errors import LedgerError, NotThere
from huiyin.ledger.index import LINK
from huiyin.ledger.models import FactIndex, Matter
from huiyin.ledger.world import LedgerWorld

_ABOUT = "about"
MOST = 50


@dataclass(frozen=True)
class Related:
    """Another matter, and which of the two names the other under which heading."""

    row: Row
    how: str
    state: str


@seated
def related(request: HttpRequest, sitter: Sitter, number: str) -> HttpResponse:
    """The page of one matter's relations; POST links it with `other` for a `reason`."""
    found = find(sitter, number)
    docket = found.docket
    if request.method == "POST":
        return _link(request, sitter, found)
    how = {**_named_by(docket), **_naming(sitter, number), **_linked(found.acts)}
    how.pop(number, None)
    kept = list(
        scope.matters(sitter).filter(number__in=sorted(how)).order_by("-opened", "number")[:MOST]
    )
    table = LedgerWorld(sitter.town.code).workdays(None)
    shown = [
        Related(row, how[one.number], _state(one))
        for one, row in zip(kept, rows(sitter.town.code, kept, table, sitter.today), strict=True)
    ]
    context = {
        "sitter": sitter,
        "number": number,
        "related": [one for one, m in zip(shown, kept, strict=True) if m.procedure != DIRECTIVE],
        "directives": [one for one, m in zip(shown, kept, strict=True) if m.procedure == DIRECTIVE],
        "speaks": speaking(sitter, found) is not None,
        "direct": directing(sitter, number),
    }
    return render(request, "desk/related.html", context)


def _link(request: HttpRequest, sitter: Sitter, found: Found) -> HttpResponse:
    """Only with what the sitter may see; any other number is not there."""
    number = found.number
    other = request.POST.get("other", "").strip()
    try:
        if other and not scope.sees(sitter, other):
            raise NotThere(_("没有编号为“%(other)s”的事项") % {"other": other})
        actors = [speaker(sitter, found)]
        service.link(
            sitter.town.code, number, other, request.POST.get("reason", "")[:300], actors=actors
        )
    except LedgerError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("已关联"))
    return redirect("desk:related", number=number)


def _linked(acts: Sequence[Act]) -> dict[str, str]:
    """The matters that colleagues linked with this one, and why."""
    return {
        str(a.facts["other"]): str(a.facts["text"])
        for a in acts
        if a.kind == "note" and a.step == LINK
    }


def directing(sitter: Sitter, number: str) -> str:
    """Where the sitter writes a directive about a matter; "" for whoever may not."""
    definition = registry.procedure(DIRECTIVE)
    step = definition.openers[0]
    if sitter.acting(step, definition.line) is None:
        return ""
    address = reverse("desk:new", args=[definition.id, step.id])
    return f"{address}?{urlencode({_ABOUT: number})}"


def _state(one: Matter) -> str:
    definition = registry.procedure(one.procedure)
    return definition.state(one.state).title


def _references(definition: Procedure) -> dict[str, str]:
    return {f.id: f.title for f in definition.facts if f.kind is Kind.REFERENCE}


def _named_by(docket: Docket) -> dict[str, str]:
    """The numbers that the matter itself names."""
    found = {}
    for id, title in _references(docket.definition).items():
        value = docket.fact(id)
        if value:
            found[str(value)] = _("本事项的“%(what)s”") % {"what": title}
    return found


def _naming(sitter: Sitter, number: str) -> dict[str, str]:
    """The matters that name this one under a heading by which they are found."""
    titles = {
        (definition.id, id): title
        for definition in registry.procedures()
        for id, title in _references(definition).items()
        if definition.fact(id).filterable
    }
    named = FactIndex.objects.filter(
        town=sitter.town.code,
        source__in=sorted({source for source, _fact in titles}),
        fact__in=sorted({fact for _source, fact in titles}),
        value=number,
    )
    return {
        one.number: _("以本事项为“%(what)s”") % {"what": titles[one.source, one.fact]}
        for one in named[:MOST]
        if (one.source, one.fact) in titles
    }
