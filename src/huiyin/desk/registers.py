"""The town's registers: what stands in them on a day, entering, amending, ending, history."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.contrib import messages
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from huiyin.desk import reveal, scope, sheets
from huiyin.desk.forms import EntryForm
from huiyin.desk.lights import spoken
from huiyin.desk.seats import Sitter, seated
from huiyin.kernel import registry
from huiyin.kernel.acts import Actor
from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.procedure import Register, Undeclared
from huiyin.ledger import entries, histories, service
from huiyin.ledger.errors import LedgerError
from huiyin.ledger.index import REVEAL
from huiyin.ledger.models import Entry
from huiyin.ledger.payload import is_personal

PAGE = 50
SOON = timedelta(days=30)
"""What ends within so many days is said to end soon."""
_SPAN = ("valid_from", "valid_to")


@seated
def shelf(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """All registers, line by line."""
    titles = {"organs": _("本镇"), **registry.line_titles()}
    lines: dict[str, list[Register]] = {}
    for one in registry.registers():
        lines.setdefault(one.line, []).append(one)
    groups = [
        (titles.get(line, line), lines[line]) for line in {**titles, **lines} if line in lines
    ]
    return render(request, "desk/shelf.html", {"sitter": sitter, "groups": groups, "here": "reg"})


@seated
def register(request: HttpRequest, sitter: Sitter, id: str) -> HttpResponse:
    """One register: `on` is the day that its entries must hold on, `q` a part of their names,
    `after` where the page before ended; `format=xlsx` gives exactly what is shown as a file."""
    definition = _register(id)
    q, on = request.GET.get("q", "").strip(), _day(request.GET.get("on", ""))
    kept = scope.entries(sitter).filter(register=id)
    if q:
        kept = kept.filter(Q(title__contains=q) | Q(village__contains=q))
    if on is not None:
        kept = kept.filter(entries.valid_on(on))
    found = list(_after(kept, request.GET.get("after", ""))[: PAGE + 1])
    columns = [f for f in definition.facts if not is_personal(f) and f.id not in _SPAN]
    rows = [_row(sitter, definition, columns, one) for one in found[:PAGE]]
    heads = [f.title for f in columns]
    if request.GET.get("format") == "xlsx":
        return sheets.answer(
            definition.title,
            [_("编号"), *heads, *_span_heads(definition), _("情况")],
            [[r["number"], *r["cells"], *r["span"], r["state"]] for r in rows],
            sitter,
        )
    context = {
        "sitter": sitter,
        "register": definition,
        "heads": heads,
        "span_heads": _span_heads(definition),
        "rows": rows,
        "q": q,
        "on": on.isoformat() if on else "",
        "after": f"{found[PAGE - 1].serial}" if len(found) > PAGE else "",
        "keeps": scope.keeps(sitter, definition),
        "here": "reg",
    }
    return render(request, "desk/register.html", context)


@seated
def enter(request: HttpRequest, sitter: Sitter, id: str) -> HttpResponse:
    """A new entry."""
    definition = _register(id)
    if not scope.keeps(sitter, definition):
        raise Http404(id)
    form = EntryForm(definition, request.POST or None, villages=scope.villages(sitter))
    context = {"sitter": sitter, "register": definition, "form": form, "here": "reg"}
    if request.method == "POST" and form.is_valid():
        try:
            done = service.enter(sitter.town.code, id, form.facts(), actors=[_actor(sitter)])
        except LedgerError as error:
            context["error"] = str(error)
        else:
            messages.success(request, _("已记入：%(number)s") % {"number": done.number})
            return redirect("desk:register", id=id)
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
        "row": _row(sitter, definition, list(definition.facts), row),
        "facts": _facts(definition, private, row),
        "history": _history(town, number, definition, sitter.today),
        "keeps": keeps,
        "here": "reg",
    }
    return render(request, "desk/entry.html", context)


# --- parts -------------------------------------------------------------------------------------


def _register(id: str) -> Register:
    try:
        return registry.register(id)
    except Undeclared:
        raise Http404(id) from None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _after(kept: QuerySet[Entry], place: str) -> QuerySet[Entry]:
    """Newest first, from where a page ended."""
    if place.isdigit():
        kept = kept.filter(serial__lt=int(place))
    return kept.order_by("-serial")


def _span_heads(definition: Register) -> list[str]:
    if definition.kind == "event":
        return []
    titles = {f.id: f.title for f in definition.facts}
    return [
        titles.get(name, word) for name, word in zip(_SPAN, ("起始日期", "截止日期"), strict=True)
    ]


def _row(sitter: Sitter, definition: Register, columns: list[Fact], one: Entry) -> dict[str, Any]:
    facts: Any = one.facts
    span = [] if definition.kind == "event" else [_iso(one.valid_from), _iso(one.valid_to)]
    return {
        "number": one.number,
        "cells": [_said(fact, facts.get(fact.id)) for fact in columns],
        "span": span,
        "state": _state(definition, one, sitter.today),
    }


def _said(fact: Fact, value: Any) -> str:
    if value is None:
        return ""
    if fact.kind is Kind.DATE:
        return str(value)
    return fact.say(fact.parse(value))


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _state(definition: Register, one: Entry, today: date) -> str:
    """Whether an entry holds today, in words."""
    if definition.kind == "event":
        return ""
    if one.valid_from and one.valid_from > today:
        return _("未生效")
    if one.valid_to and one.valid_to < today:
        return _("已失效")
    if one.valid_to and one.valid_to <= today + SOON:
        return _("%(n)s日后到期") % {"n": (one.valid_to - today).days}
    return _("有效")


def _facts(definition: Register, private: dict[str, Any], row: Entry) -> list[tuple[str, str]]:
    facts: Any = {**row.facts, **private}
    return [
        (fact.title, str(facts[fact.id]) if is_personal(fact) else _said(fact, facts[fact.id]))
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
        said = [
            (fact.title, _said(fact, act.facts[fact.id]) or _("（去掉）"))
            for fact in definition.facts
            if fact.id in act.facts
        ]
        day = spoken(date.fromisoformat(act.recorded_at[:10]), today)
        why = str(act.about.get("reason", ""))
        if act.step == REVEAL:
            titles = {fact.id: fact.title for fact in definition.facts}
            seen = {"what": titles.get(act.facts["fact"], ""), "why": act.facts["text"]}
            why = _("查看了“%(what)s”全文，事由：%(why)s") % seen
        told.append((day, who, why, said))
    return told


def _actor(sitter: Sitter) -> Actor:
    office = next((grant.office for grant in sitter.grants), "")
    return Actor(sitter.person, "keeper", office)
