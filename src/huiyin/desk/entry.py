"""One entry of a register: entering, amending with a reason, ending; its history."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from huiyin.desk import reveal, scope
from huiyin.desk.columns import said
from huiyin.desk.forms import EntryForm
from huiyin.desk.lights import spoken
from huiyin.desk.registers import register_of
from huiyin.desk.seats import Sitter, seated
from huiyin.desk.substitutes import check
from huiyin.desk.supply import back
from huiyin.desk.validity import validity
from huiyin.kernel.acts import Actor
from huiyin.kernel.facts import Kind
from huiyin.kernel.procedure import Register
from huiyin.ledger import entries, histories, service
from huiyin.ledger.errors import LedgerError
from huiyin.ledger.index import REVEAL
from huiyin.ledger.models import Entry
from huiyin.ledger.payload import is_personal


@seated
def enter(request: HttpRequest, sitter: Sitter, id: str) -> HttpResponse:
    """A new entry; `next` is the step that lacked it."""
    definition = register_of(id)
    if not scope.keeps(sitter, definition):
        raise Http404(id)
    form = EntryForm(definition, request.POST or None, villages=scope.villages(sitter))
    context = {"sitter": sitter, "register": definition, "form": form, "here": "reg"}
    context["back"] = back(request)
    if request.method == "POST" and form.is_valid():
        try:
            check(sitter, id, form.facts())
            done = service.enter(sitter.town.code, id, form.facts(), actors=[_actor(sitter)])
        except LedgerError as error:
            context["error"] = str(error)
        else:
            messages.success(request, _("已记入：%(number)s") % {"number": done.number})
            return redirect(back(request) or reverse("desk:register", args=[id]))
    return render(request, "desk/entry_form.html", context)


@seated
def entry(request: HttpRequest, sitter: Sitter, number: str) -> HttpResponse:
    """One entry with its history; POST amends it, or ends it on a day."""
    row = scope.entries(sitter).filter(number=number).first()
    if row is None:
        raise Http404(number)
    town = sitter.town.code
    standing = entries.load(town, number)
    definition = standing.definition
    keeps = scope.keeps(sitter, definition)
    form = EntryForm(
        definition,
        request.POST or None,
        initial=EntryForm.initial_of(definition, standing.facts),
        villages=scope.villages(sitter),
    )
    context: dict[str, Any] = {"sitter": sitter, "register": definition, "number": number}
    if request.method == "POST" and keeps and form.is_valid():
        changed = _changes(definition, standing.facts, form)
        reason = request.POST.get("reason", "").strip()
        try:
            if not reason:
                raise service.Impossible(_("更正须写明原因"))
            check(sitter, definition.id, form.facts(), changed)
            if changed:
                service.amend(town, number, changed, actors=[_actor(sitter)], reason=reason)
        except LedgerError as error:
            context["error"] = str(error)
        else:
            messages.success(request, _("已更正；原来的记录照留。"))
            return redirect("desk:entry", number=number)
    private = service.personal(town, number).get("", {})
    context |= {
        "hidden_facts": reveal.hidden(definition.facts, private.get) if keeps else [],
        "form": form,
        "light": validity(definition, row, sitter.today),
        "facts": _facts(definition, private, row),
        "history": _history(town, number, definition, sitter.today),
        "keeps": keeps,
        "here": "reg",
    }
    return render(request, "desk/entry.html", context)


# --- parts -------------------------------------------------------------------------------------


def _facts(definition: Register, private: dict[str, Any], row: Entry) -> list[tuple[str, str]]:
    facts: Any = {**row.facts, **private}
    return [
        (fact.title, str(facts[fact.id]) if is_personal(fact) else said(fact, facts[fact.id]))
        for fact in definition.facts
        if facts.get(fact.id) is not None
    ]


def _changes(definition: Register, before: dict[str, Any], form: EntryForm) -> dict[str, Any]:
    """What the form now says otherwise; an emptied column is taken away, a hidden one stays."""
    now = form.facts()
    changed = {name: value for name, value in now.items() if before.get(name) != value}
    for fact in definition.facts:
        emptied = before.get(fact.id) is not None and fact.id not in now
        if emptied and not fact.sensitive and fact.kind is not Kind.ROWS:
            changed[fact.id] = None
    return changed


def _history(
    town: str, number: str, definition: Register, today: date
) -> list[tuple[str, str, str, list[tuple[str, str]]]]:
    """(day, who, why, what it said) of every act of an entry; personal columns only by name."""
    told = []
    for act in histories.kept_acts(town, number):
        who = "、".join(actor["name"] for actor in act.actors)
        words = [
            (fact.title, said(fact, act.facts[fact.id]) or _("（去掉）"))
            for fact in definition.facts
            if fact.id in act.facts
        ]
        day = spoken(date.fromisoformat(act.recorded_at[:10]), today)
        why = str(act.about.get("reason", ""))
        if act.step == REVEAL:
            titles = {fact.id: fact.title for fact in definition.facts}
            seen = {"what": titles.get(act.facts["fact"], ""), "why": act.facts["text"]}
            why = _("查看了“%(what)s”全文，事由：%(why)s") % seen
        told.append((day, who, why, words))
    return told


def _actor(sitter: Sitter) -> Actor:
    office = next((grant.office for grant in sitter.grants), "")
    return Actor(sitter.person, "keeper", office)
