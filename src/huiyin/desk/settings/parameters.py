"""Parameters: default, citation, certainty, the town's own values; setting one by form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from huiyin.desk.forms import dress
from huiyin.desk.seats import Sitter, seated
from huiyin.desk.settings import values
from huiyin.desk.settings.gate import administers, for_administrator, keeper
from huiyin.desk.settings.moved import Move, moves
from huiyin.kernel import registry
from huiyin.kernel.procedure import Parameter, Procedure
from huiyin.ledger import service
from huiyin.ledger.errors import LedgerError
from huiyin.ledger.models import Entry
from huiyin.ledger.world import PARAMETERS


@dataclass
class Own:
    """A value that the town set."""

    value: str
    since: str
    until: str
    instrument: str
    holds: bool = False


@dataclass
class Named:
    """A parameter by its id: the same id in several procedures is one value of the town's."""

    id: str
    uses: list[tuple[Procedure, Parameter]] = field(default_factory=list)
    own: list[Own] = field(default_factory=list)

    @property
    def parameter(self) -> Parameter:
        return self.uses[0][1]

    @property
    def titles(self) -> str:
        return "；".join(dict.fromkeys(p.title for _, p in self.uses))

    @property
    def lines(self) -> str:
        return "、".join(dict.fromkeys(one.title for one, _ in self.uses))

    @property
    def default(self) -> str:
        said = dict.fromkeys(values.said(p, p.default) for _, p in self.uses)
        return "；".join(said)

    @property
    def cites(self) -> str:
        """Where it comes from, how it binds and how sure that is."""
        return "；".join(dict.fromkeys(p.cite.spoken for _, p in self.uses if p.cite))

    @property
    def holding(self) -> Own | None:
        return next((one for one in self.own if one.holds), None)


class ValueForm(forms.Form):
    """The value, from when, perhaps until when, under which instrument."""

    def __init__(self, parameter: Parameter, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.parameter = parameter
        self.fields["value"] = values.field_of(parameter)
        self.fields["since"] = forms.DateField(label=_("自何日起"), widget=_day())
        self.fields["until"] = forms.DateField(
            label=_("至何日止"), widget=_day(), required=False, help_text=_("没有期限则不填")
        )
        self.fields["instrument"] = forms.CharField(
            label=_("依据文件"), max_length=200, help_text=_("文件名称和文号")
        )
        for one in self.fields.values():
            dress(one)

    def change(self, sitter: Sitter) -> dict[str, Any]:
        """What `service.set_parameter` is told."""
        said = self.cleaned_data
        return {
            "since": said["since"],
            "until": said["until"],
            "instrument": said["instrument"],
            "actors": [keeper(sitter)],
        }


def _day() -> forms.DateInput:
    return forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})


@seated
def parameters(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """All parameters, line by line; whoever is no administrator reads those of their lines."""
    titles = registry.line_titles()
    groups: dict[str, list[Named]] = {}
    for one in _named(sitter).values():
        line = one.uses[0][0].line
        if administers(sitter) or any(g.roles and g.reaches(line) for g in sitter.grants):
            groups.setdefault(line, []).append(one)
    context = {
        "sitter": sitter,
        "groups": [(titles[line], groups[line]) for line in titles if line in groups],
        "administers": administers(sitter),
        "here": "settings",
    }
    return render(request, "desk/settings/parameters.html", context)


@for_administrator
def parameter(request: HttpRequest, sitter: Sitter, id: str) -> HttpResponse:
    """One parameter: POST with `foresee` shows which dates it would move, with `save` sets it."""
    named = _named(sitter).get(id)
    if named is None:
        raise Http404(id)
    form = ValueForm(
        named.parameter, request.POST or None, initial={"since": sitter.today}, prefix="p"
    )
    context: dict[str, Any] = {"sitter": sitter, "named": named, "form": form, "here": "settings"}
    if request.method == "POST" and form.is_valid():
        try:
            moved = _set(sitter, named, form, keep="save" in request.POST)
        except LedgerError as error:
            context["error"] = str(error)
        else:
            context |= {"moved": moved, "saved": "save" in request.POST}
            if "save" in request.POST:
                messages.success(request, _("已设定：%(what)s") % {"what": named.titles})
                if not moved:
                    return redirect("desk:parameter", id=id)
                context["named"] = _named(sitter)[id]
    return render(request, "desk/settings/parameter.html", context)


def _set(sitter: Sitter, named: Named, form: ValueForm, *, keep: bool) -> list[Move]:
    value = values.plain(named.parameter, form.cleaned_data["value"])

    def change() -> list[service.Moved]:
        return service.set_parameter(sitter.town.code, named.id, value, **form.change(sitter))

    return moves(sitter, change() if keep else service.rehearse(change))


def _named(sitter: Sitter) -> dict[str, Named]:
    """Every declared parameter by id, with the town's own values; one query."""
    found: dict[str, Named] = {}
    for procedure in registry.procedures():
        for one in procedure.parameters:
            found.setdefault(one.id, Named(one.id)).uses.append((procedure, one))
    for id, facts in _set_values(sitter.town.code):
        if id in found:
            named = found[id]
            named.own.append(
                Own(
                    values.said(named.parameter, facts["value"]),
                    facts["since"],
                    facts["until"] or "",
                    facts["instrument"],
                )
            )
    for named in found.values():
        _mark(named, sitter.today)
    return found


def _set_values(town: str) -> Iterator[tuple[str, Any]]:
    rows = Entry.objects.filter(town=town, register=PARAMETERS).order_by("serial")
    yield from rows.values_list("title", "facts")


def _mark(named: Named, today: date) -> None:
    """Mark the value that holds today: of several the latest set."""
    day = today.isoformat()
    for one in reversed(named.own):
        if one.since <= day and (not one.until or day <= one.until):
            one.holds = True
            return
