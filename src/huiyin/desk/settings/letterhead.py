"""The letter head: each part with its instrument and the days it holds; what a change brings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from django import forms
from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from huiyin.desk.forms import dress
from huiyin.desk.seats import Sitter
from huiyin.desk.settings.gate import for_administrator, keeper
from huiyin.documents.letterhead import PARTS, Letterhead, letterhead, parameter_of
from huiyin.kernel import registry
from huiyin.ledger import service
from huiyin.ledger.errors import LedgerError
from huiyin.ledger.models import Entry
from huiyin.ledger.numbering import series
from huiyin.ledger.world import PARAMETERS, LedgerWorld

TITLES = {
    "organ": gettext_lazy("发文机关名称"),
    "mark": gettext_lazy("发文机关代字"),
    "address": gettext_lazy("地址"),
    "phone": gettext_lazy("电话"),
    "hours": gettext_lazy("接待时间"),
    "review": gettext_lazy("行政复议机关"),
    "court": gettext_lazy("管辖法院"),
}
_HELP = {
    "organ": gettext_lazy("文书标题、落款用的全称；清空则用默认的全称"),
    "mark": gettext_lazy("文号开头的字，如“葵”；以后的新号照此，已有的号不变"),
    "address": gettext_lazy("写在文书末尾"),
    "phone": gettext_lazy("写在文书末尾"),
    "hours": gettext_lazy("写在文书末尾，如“工作日8:30—12:00，14:30—17:30”"),
    "review": gettext_lazy("救济告知里的复议机关，写全称"),
    "court": gettext_lazy("救济告知里的法院，写全称"),
}
_LONGEST = 120
_MARK = 4  # characters of a mark at the most
_SHOWN = 4  # numbers shown as examples


@dataclass(frozen=True)
class Changed:
    """A part that would say something else: now, and from the day on."""

    title: str
    before: str
    after: str


@dataclass(frozen=True)
class Set:
    """What the town set of a part: the value, its days, the instrument."""

    title: str
    value: str
    since: str
    until: str
    instrument: str


class HeadForm(forms.Form):
    """All parts as they stand; from which day, under which instrument."""

    since = forms.DateField(
        label=gettext_lazy("自何日起"),
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )
    instrument = forms.CharField(
        label=gettext_lazy("依据文件"), max_length=200, help_text=gettext_lazy("文件名称和文号")
    )

    def __init__(self, sitter: Sitter, world: LedgerWorld, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.sitter, self.world = sitter, world
        own = {name: world.parameter(parameter_of(name), sitter.today) for name in PARTS}
        plain = asdict(letterhead(sitter.town, sitter.today, world))
        for name in PARTS:
            self.fields[name] = forms.CharField(
                label=TITLES[name],
                help_text=_HELP[name],
                required=False,
                max_length=_MARK if name == "mark" else _LONGEST,
                initial=own[name] or "",
                widget=forms.TextInput(attrs={"placeholder": plain[name]}),
            )
        self.order_fields([*PARTS, "since", "instrument"])
        for field in self.fields.values():
            dress(field)

    def clean_since(self) -> date:
        """A paper bears the head of its own day: what was issued is not changed afterwards."""
        since: date = self.cleaned_data["since"]
        if since < self.sitter.today:
            raise forms.ValidationError(_("只能自今天或以后起用；已经出具的文书照原样"))
        return since

    def changes(self) -> dict[str, str]:
        """The parts that would say something else on the day."""
        since = self.cleaned_data["since"]
        found = {}
        for name in PARTS:
            now = self.world.parameter(parameter_of(name), since) or ""
            if self.cleaned_data[name] != now:
                found[name] = self.cleaned_data[name]
        return found


@for_administrator
def head(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """POST with `foresee` shows what the papers would say, with `save` sets it."""
    world = LedgerWorld(sitter.town.code)
    form = HeadForm(sitter, world, request.POST or None, initial={"since": sitter.today})
    context: dict[str, Any] = {"sitter": sitter, "form": form, "here": "settings"}
    if request.method == "POST" and form.is_valid():
        save = "save" in request.POST
        changes, since = form.changes(), form.cleaned_data["since"]
        before = letterhead(sitter.town, since, world)
        try:
            after, numbers = _foresee(sitter, form, changes, keep=save)
        except LedgerError as error:
            context["error"] = str(error)
        else:
            if save:
                messages.success(request, _("信头已设定。") if changes else _("没有改动。"))
                return redirect("desk:letterhead")
            context |= {
                "foreseen": True,
                "changed": _compared(before, after),
                "sample": after,
                "numbers": numbers,
                "since": since,
            }
    context |= {"own": _own(sitter.town.code), "now": letterhead(sitter.town, sitter.today, world)}
    return render(request, "desk/settings/letterhead.html", context)


def _foresee(
    sitter: Sitter, form: HeadForm, changes: dict[str, str], *, keep: bool
) -> tuple[Letterhead, list[str]]:
    """The letter head as it is after the change and the numbers that come next; kept, or not."""
    town, since = sitter.town.code, form.cleaned_data["since"]
    with transaction.atomic():
        for name, value in changes.items():
            service.set_parameter(
                town, parameter_of(name), value, since=since,
                instrument=form.cleaned_data["instrument"], actors=[keeper(sitter)],
            )  # fmt: skip
        after = letterhead(sitter.town, since, LedgerWorld(town))
        marked = [p for p in registry.procedures() if p.numbering and _bears(p.numbering[0])]
        numbers = [one.next for one in series(town, since.year, marked[:_SHOWN], since)]
        if not keep:
            transaction.set_rollback(True)
    return after, numbers


def _bears(numbering: Any) -> bool:
    return "{mark}" in numbering.template


def _compared(before: Letterhead, after: Letterhead) -> list[Changed]:
    now, then = asdict(before), asdict(after)
    return [
        Changed(str(TITLES[name]), now[name], then[name])
        for name in PARTS
        if now[name] != then[name]
    ]


def _own(town: str) -> Sequence[Set]:
    """Everything that the town set of its letter head, latest first."""
    names = {parameter_of(name): str(title) for name, title in TITLES.items()}
    rows = Entry.objects.filter(town=town, register=PARAMETERS, title__in=list(names))
    told: Any = rows.order_by("-serial").values_list("title", "facts")
    return [
        Set(names[id], facts["value"], facts["since"], facts["until"] or "", facts["instrument"])
        for id, facts in told
    ]
