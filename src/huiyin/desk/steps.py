"""Taking a step: the form, its consequence before saving, the honest door; opening a matter."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from huiyin.desk import files
from huiyin.desk.acting import acting
from huiyin.desk.cases import Found, find, partner_of, step_of
from huiyin.desk.consequence import Consequence, consequence
from huiyin.desk.forms import FACT, StepForm
from huiyin.desk.likeness import alike
from huiyin.desk.papers import draft, lines, would_follow
from huiyin.desk.seats import Sitter, seated
from huiyin.desk.supply import back, lacks
from huiyin.documents.glyphs import unseen_in
from huiyin.documents.issue import issue
from huiyin.kernel import registry
from huiyin.kernel.acts import Actor
from huiyin.kernel.docket import may
from huiyin.kernel.facts import Kind
from huiyin.kernel.procedure import Procedure, Step, Undeclared
from huiyin.ledger import service
from huiyin.ledger.errors import LedgerError, Refused
from huiyin.ledger.models import NUMBER
from huiyin.organs.directory import villages


@seated
def take(request: HttpRequest, sitter: Sitter, number: str, step: str) -> HttpResponse:
    """One step of one matter. POST with `save` acts, with `record` records what happened, with
    `preview` shows the consequence (to htmx as a fragment) and writes nothing."""
    found = find(sitter, number)
    docket = found.docket
    chosen = step_of(docket, step)
    actor = acting(sitter, found, chosen)
    key = partner_of(sitter, docket, request.GET.get("partner", ""))
    form = _form(request, sitter, docket.definition, chosen, since=docket.opened, key=key)
    context: dict[str, Any] = {
        "sitter": sitter,
        "number": number,
        "ref": request.GET.get("partner", "") if key else "",
        "step": chosen,
        "form": form,
        "actor": actor,
        "by": _by(docket.definition, chosen),
        "size": request.POST.get("size", found.size),
        "reason": request.POST.get("reason", ""),
    }
    if request.method == "POST" and actor is not None:
        valid = form.is_valid()
        if "preview" in request.POST:
            context |= _shown(sitter, number, _preview(sitter, found, form, actor))
            if getattr(request, "htmx", False):
                return render(request, "desk/preview.html", context)
        elif valid and _save(request, sitter, number, form, actor, context):
            messages.success(request, _("已保存：%(step)s") % {"step": chosen.title})
            return redirect(back(request) or reverse("desk:matter", args=[number]))
    elif actor is not None:
        actors = [actor] if chosen.actors == 1 else None
        offer = may(docket, chosen.id, at=sitter.today, actors=actors, key=key)
        context["lacking"] = lacks(sitter, docket.definition, chosen, offer.missing)
        if chosen.letter:
            context |= _shown(sitter, number, would_follow(found, sitter, step, actor, key))
    return render(request, "desk/step.html", context)


@seated
def openings(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """What this person may open, line by line."""
    found: dict[str, list[tuple[Procedure, Step]]] = {line: [] for line in registry.line_titles()}
    for definition in registry.procedures():
        mine = [s for s in definition.openers if sitter.acting(s, definition.line)]
        found.setdefault(definition.line, []).extend((definition, step) for step in mine)
    titles = registry.line_titles()
    parts = [(titles.get(line, line), offered) for line, offered in found.items() if offered]
    return render(request, "desk/openings.html", {"sitter": sitter, "parts": parts, "here": "new"})


@seated
def new(request: HttpRequest, sitter: Sitter, procedure: str, step: str) -> HttpResponse:
    """Open a matter by a first step of its procedure."""
    try:
        definition = registry.procedure(procedure)
    except Undeclared:
        raise Http404(procedure) from None
    chosen = next((s for s in definition.openers if s.id == step), None)
    if chosen is None:
        raise Http404(step)
    actor = sitter.acting(chosen, definition.line)
    form = _form(request, sitter, definition, chosen)
    context: dict[str, Any] = {
        "sitter": sitter,
        "step": chosen,
        "form": form,
        "actor": actor,
        "by": _by(definition, chosen),
        "procedure": definition,
    }
    valid = request.method == "POST" and actor is not None and form.is_valid()
    if valid and "anyway" not in request.POST:
        context["alike"] = alike(sitter, definition, form.facts())
    if valid and actor is not None and not context.get("alike"):
        try:
            actors = _actors(sitter, form, actor)
            ready = files.looked_at(request, sitter, actors)
            take = partial(
                service.open,
                sitter.town.code,
                procedure,
                facts=form.facts(),
                actors=actors,
                at=form.cleaned_data["at"],
                step=chosen.id,
                key=form.cleaned_data.get("key", ""),
            )
            opened = issue(take, chosen.id, town=sitter.town, actors=actors, demo=sitter.demo)
            files.keep(sitter, opened.number, ready, actors, opened.seq)
        except Refused as refused:
            context["refused"] = lacks(sitter, definition, chosen, refused.missing)
        except LedgerError as error:
            context["error"] = str(error)
        else:
            messages.success(request, _("已登记：%(number)s") % {"number": opened.number})
            return redirect("desk:matter", number=opened.number)
    return render(request, "desk/step.html", context)


def _form(
    request: HttpRequest,
    sitter: Sitter,
    definition: Procedure,
    step: Step,
    *,
    since: Any = None,
    key: str = "",
) -> StepForm:
    names = [v.name for v in villages(sitter.town.code)] if "village" in step.takes else []
    colleagues = []
    if step.actors > 1:
        others = sorted(sitter.colleagues.keys() - {sitter.person})
        colleagues = [name for name in others if sitter.acting_as(name, step, definition.line)]
    return StepForm(
        definition,
        step,
        request.POST if request.method == "POST" else None,
        initial={"key": key, **_linked(request, definition, step)},
        today=sitter.today,
        since=since,
        villages=names,
        colleagues=colleagues,
        lax="record" in request.POST,
    )


def _linked(request: HttpRequest, definition: Procedure, step: Step) -> dict[str, str]:
    """The numbers of other matters that an address gives to begin with (a directive's `about`)."""
    return {
        FACT + name: request.GET[name][:NUMBER]
        for name in step.takes
        if name in request.GET and definition.fact(name).kind is Kind.REFERENCE
    }


def _by(definition: Procedure, step: Step) -> str:
    return "、".join(r.title for r in definition.roles if r.id in step.by)


def _actors(sitter: Sitter, form: StepForm, actor: Actor) -> list[Actor]:
    """The sitter, and whoever acts beside."""
    name, line = form.cleaned_data.get("beside", ""), form.definition.line
    beside = sitter.acting_as(name, form.step, line)
    return [actor, beside] if beside else [actor]


def _preview(sitter: Sitter, found: Found, form: StepForm, actor: Actor) -> Consequence | None:
    """None until the day can be read."""
    at = form.cleaned_data.get("at")
    if at is None:
        return None
    return consequence(
        found.docket,
        form.step,
        at=at,
        actors=_actors(sitter, form, actor),
        facts=form.facts(),
        key=form.cleaned_data.get("key", ""),
        today=sitter.today,
    )


def _shown(sitter: Sitter, number: str, follows: Consequence | None) -> dict[str, Any]:
    """The consequence and the letter, for the part of the page that changes as one types."""
    drawn = draft(number, sitter, follows) if follows else None
    shown: dict[str, Any] = {"preview": follows}
    if drawn is not None:
        shown["letter"] = {
            "title": drawn.title,
            "mark": drawn.mark,
            "lines": lines(drawn),
            "unseen": [str(one) for one in unseen_in(drawn)],
        }
    return shown


def _save(
    request: HttpRequest,
    sitter: Sitter,
    number: str,
    form: StepForm,
    actor: Actor,
    context: dict[str, Any],
) -> bool:
    """Act, or record what already happened; what is refused goes into the context."""
    seen = request.POST.get("size", "")
    call: dict[str, Any] = {
        "actors": _actors(sitter, form, actor),
        "at": form.cleaned_data["at"],
        "facts": form.facts(),
        "key": form.cleaned_data.get("key", ""),
        "expect_seq": int(seen) if seen.isdigit() else None,
    }
    town, step = sitter.town.code, form.step.id
    actors = call["actors"]
    try:
        ready = files.looked_at(request, sitter, actors)
        if "record" in request.POST:
            done = service.record(town, number, step, reason=request.POST.get("reason", ""), **call)
        else:
            take = partial(service.act, town, number, step, **call)
            done = issue(take, step, town=sitter.town, actors=actors, demo=sitter.demo)
        files.keep(sitter, number, ready, actors, done.seq)
    except Refused as refused:
        context["refused"] = lacks(sitter, form.definition, form.step, refused.missing)
        return False
    except LedgerError as error:
        context["error"] = str(error)
        return False
    return True
