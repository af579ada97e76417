"""Personal data in full: shown once, to whoever works in the line, for a reason that is kept."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from huiyin.desk import scope
from huiyin.desk.cases import find
from huiyin.desk.handling import speaker
from huiyin.desk.seats import Sitter, seated
from huiyin.kernel import registry
from huiyin.kernel.acts import Actor
from huiyin.kernel.facts import Fact
from huiyin.ledger import service
from huiyin.ledger.errors import LedgerError
from huiyin.ledger.payload import ERASED, is_personal


def hidden(facts: Iterable[Fact], known: Any) -> list[tuple[str, str]]:
    """(id, title) of the personal facts that something is known of."""
    return [
        (fact.id, fact.title)
        for fact in facts
        if is_personal(fact) and known(fact.id) not in (None, "", [], ERASED)
    ]


@require_POST
@seated
def of_matter(request: HttpRequest, sitter: Sitter, number: str) -> HttpResponse:
    """One personal fact of a matter that the sitter may see and works on."""
    found = find(sitter, number)
    back = reverse("desk:matter", args=[number])
    try:
        actor = speaker(sitter, found)
    except LedgerError as error:
        messages.error(request, str(error))
        return redirect(back)
    return _reveal(request, sitter, number, found.docket.definition.facts, actor, back)


@require_POST
@seated
def of_entry(request: HttpRequest, sitter: Sitter, number: str) -> HttpResponse:
    """One personal column of an entry, for whoever keeps its register."""
    row = scope.entries(sitter).filter(number=number).first()
    if row is None:
        raise Http404(number)
    definition = registry.register(row.register)
    if not scope.keeps(sitter, definition):
        raise Http404(number)
    actor = Actor(sitter.person, "keeper", next((g.office for g in sitter.grants), ""))
    back = reverse("desk:entry", args=[number])
    return _reveal(request, sitter, number, definition.facts, actor, back)


def _reveal(
    request: HttpRequest,
    sitter: Sitter,
    number: str,
    facts: Iterable[Fact],
    actor: Actor,
    back: str,
) -> HttpResponse:
    asked = request.POST.get("fact", "")
    fact = next((f for f in facts if f.id == asked and is_personal(f)), None)
    if fact is None:
        raise Http404(asked)
    try:
        value = service.reveal(
            sitter.town.code, number, fact.id, actors=[actor],
            reason=request.POST.get("reason", ""),
        )  # fmt: skip
    except LedgerError as error:
        messages.error(request, str(error))
        return redirect(back)
    context = {
        "sitter": sitter,
        "number": number,
        "title": _("查看：%(what)s") % {"what": fact.title},
        "values": [(fact.title, fact.say(fact.parse(value)))],
        "back": back,
    }
    answer = render(request, "desk/reveal.html", context)
    answer["Cache-Control"] = "no-store"
    return answer
