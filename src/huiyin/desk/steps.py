"""Taking a step: the form, the date's consequence before saving, the honest door."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from huiyin.desk.forms import StepForm
from huiyin.desk.lights import spoken
from huiyin.desk.matter import find
from huiyin.desk.seats import Sitter, seated
from huiyin.kernel import registry
from huiyin.kernel.acts import Act
from huiyin.kernel.docket import Docket, fold, may
from huiyin.kernel.procedure import Procedure, Step, Undeclared
from huiyin.ledger import service
from huiyin.ledger.errors import LedgerError, Refused
from huiyin.ledger.models import Matter


@seated
def take(request: HttpRequest, sitter: Sitter, number: str, step: str) -> HttpResponse:
    """One step of one matter."""
    docket = find(sitter, number)
    chosen = _step(docket.definition, step)
    actors = sitter.acting(chosen)
    size = Matter.objects.values_list("size", flat=True).get(town=sitter.town.code, number=number)
    initial = {"key": request.GET.get("key", "")}
    form = StepForm(docket.definition, chosen, request.POST or None, initial=initial)
    context: dict[str, Any] = {
        "sitter": sitter,
        "number": number,
        "step": chosen,
        "form": form,
        "may_act": actors is not None,
        "size": request.POST.get("size", size),
        "reason": request.POST.get("reason", ""),
    }
    if request.method == "POST" and form.is_valid():
        if "preview" in request.POST:
            context["preview"] = _preview(docket, chosen, form)
        elif actors is not None and _save(request, sitter, number, chosen, form, actors, context):
            messages.success(request, _("已保存：%(step)s") % {"step": chosen.title})
            return redirect("desk:matter", number=number)
    if "preview" not in context:
        offer = may(docket, chosen.id, at=date.today(), key=initial["key"])
        context["missing"] = context.get("missing") or offer.missing
        context["warnings"] = offer.warnings
    return render(request, "desk/step.html", context)


def _step(definition: Procedure, id: str) -> Step:
    try:
        return definition.step(id)
    except Undeclared:
        raise Http404(id) from None


def _preview(docket: Docket, step: Step, form: StepForm) -> dict[str, Any]:
    """What the step would lack, and what it would do to the last day."""
    data = form.cleaned_data
    at, key = data["at"], data.get("key", "")
    offer = may(docket, step.id, at=at, facts=form.facts(), key=key)
    last = max((a.seq for a in docket.acts), default=0)
    act = Act(seq=last + 1, step=step.id, at=at, facts=form.facts(), key=key)
    after = fold(
        docket.definition, [*docket.acts, act], docket.history.world, as_of=max(date.today(), at)
    )
    closing = step.id in docket.definition.closing_steps
    return {
        "missing": offer.missing,
        "warnings": offer.warnings,
        "before": spoken(docket.due) if docket.due else _("无"),
        "after": _("办结")
        if closing
        else spoken(after.due)
        if after.due
        else _("暂无（等待对方）"),
        "moved": after.due != docket.due,
    }


def _save(
    request: HttpRequest,
    sitter: Sitter,
    number: str,
    step: Step,
    form: StepForm,
    actors: list[Any],
    context: dict[str, Any],
) -> bool:
    """Act, or record what already happened; what is refused goes into the context."""
    data: dict[str, Any] = {
        "actors": actors,
        "at": form.cleaned_data["at"],
        "facts": form.facts(),
        "key": form.cleaned_data.get("key", ""),
    }
    raw = request.POST.get("size", "")
    data["expect_seq"] = int(raw) if raw.isdigit() else None
    reason = request.POST.get("reason", "").strip()
    try:
        if "record" in request.POST:
            service.record(sitter.town.code, number, step.id, reason=reason, **data)
        else:
            service.act(sitter.town.code, number, step.id, **data)
    except Refused as refused:
        context["missing"] = refused.missing
        return False
    except LedgerError as error:
        context["error"] = str(error)
        return False
    return True


@seated
def new(request: HttpRequest, sitter: Sitter, procedure: str) -> HttpResponse:
    """Open a matter by its first step."""
    try:
        definition = registry.procedure(procedure)
    except Undeclared:
        raise Http404(procedure) from None
    step = definition.openers[0]
    actors = sitter.acting(step)
    form = StepForm(definition, step, request.POST or None)
    context: dict[str, Any] = {
        "sitter": sitter,
        "step": step,
        "form": form,
        "may_act": actors is not None,
        "fresh": True,
    }
    if request.method == "POST" and form.is_valid() and actors is not None:
        try:
            opened = service.open(
                sitter.town.code,
                procedure,
                facts=form.facts(),
                actors=actors,
                at=form.cleaned_data["at"],
            )
        except LedgerError as error:
            context["error"] = str(error)
        else:
            messages.success(request, _("已登记：%(number)s") % {"number": opened.number})
            return redirect("desk:matter", number=opened.number)
    return render(request, "desk/step.html", context)
