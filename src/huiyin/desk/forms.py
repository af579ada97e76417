"""A step's form, made from its declaration: only what this step needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.procedure import Procedure, Register, Step
from huiyin.ledger.payload import is_personal

FACT = "fact_"
"""Before a fact's id in the name of its field."""
PRIVATE = "data-private"
"""Marks a field that no draft keeps on the device."""
_FEW = 3
"""Up to so many choices stand open; more go into a list."""


class StepForm(forms.Form):
    """The day, the facts of the step, its partner and its second officer.

    `today` and `since` bound the day; `villages` are the names to choose from; `colleagues` those
    who may act beside the sitter; `lax` lets what already happened lack what the form asks for.
    """

    def __init__(
        self,
        definition: Procedure,
        step: Step,
        *args: Any,
        today: date,
        since: date | None = None,
        villages: Sequence[str] = (),
        colleagues: Sequence[str] = (),
        lax: bool = False,
        **more: Any,
    ) -> None:
        super().__init__(*args, **more)
        self.definition, self.step = definition, step
        self.today, self.since = today, since
        self.fields["at"] = forms.DateField(label=_("办理日期"), initial=today, widget=_day())
        if step.each:
            label = _("%(who)s名称") % {"who": _partner(definition, step) or _("对方")}
            self.fields["key"] = forms.CharField(label=label, max_length=100)
            self.fields["key"].widget.attrs[PRIVATE] = ""
        for name in step.sets:
            fact = definition.fact(name.rstrip("?"))
            needed = not name.endswith("?") and not lax
            if fact.kind is not Kind.ROWS:
                self.fields[FACT + fact.id] = field_of(fact, needed, villages)
        if step.actors > 1:
            options = [("", "—"), *((name, name) for name in colleagues)]
            self.fields["beside"] = forms.ChoiceField(
                label=_("共同办理人"), choices=options, required=not lax
            )

        for field in self.fields.values():
            dress(field)

    def clean_at(self) -> date:
        """Only what has happened can be entered, and nothing before the matter began."""
        at: date = self.cleaned_data["at"]
        if at > self.today:
            raise forms.ValidationError(
                _("%(day)s尚未到来，只能记录已经发生的事"), params={"day": at}
            )
        if self.since and at < self.since:
            raise forms.ValidationError(
                _("早于本事项的收到、立件之日（%(day)s）"), params={"day": self.since}
            )
        return at

    def facts(self) -> dict[str, Any]:
        """The facts that were filled in without fault, in plain form."""
        return facts_in(self.definition, self.cleaned_data)


def _partner(definition: Procedure, step: Step) -> str:
    """What whoever the step concerns is called: by the role, or as the episode says."""
    called = {e.id: e.each for e in definition.episodes if e.each}
    called |= {role.id: role.title for role in definition.roles}
    return called.get(called.get(step.each, ""), called.get(step.each, ""))


def facts_in(definition: Procedure | Register, cleaned: Mapping[str, Any]) -> dict[str, Any]:
    """The facts that a form was filled in with, in plain form; what was left empty is not there."""
    found = {}
    for name, value in cleaned.items():
        if not name.startswith(FACT) or value in (None, "", []):
            continue
        fact = definition.fact(name.removeprefix(FACT))
        found[fact.id] = fact.plain(_plain(fact, value))
    return found


class EntryForm(forms.Form):
    """An entry of a register: every column, those needed that make it the same entry again."""

    def __init__(
        self, definition: Register, *args: Any, villages: Sequence[str] = (), **more: Any
    ) -> None:
        super().__init__(*args, **more)
        self.definition = definition
        for fact in definition.facts:
            if fact.kind is not Kind.ROWS:
                needed = fact.needed or (fact.id in definition.key and fact.kind is not Kind.LIST)
                self.fields[FACT + fact.id] = field_of(fact, needed, villages)
        for field in self.fields.values():
            dress(field)

    def facts(self) -> dict[str, Any]:
        """The columns that were filled in, in plain form."""
        return facts_in(self.definition, self.cleaned_data)

    @staticmethod
    def initial_of(definition: Register, facts: Mapping[str, Any]) -> dict[str, Any]:
        """What stands in an entry, as the form's fields show it."""
        shown: dict[str, Any] = {}
        for fact in definition.facts:
            value = facts.get(fact.id)
            if value is None or fact.sensitive:
                continue
            shown[FACT + fact.id] = _shown(fact, value)
        return shown


def _shown(fact: Fact, value: Any) -> Any:
    if fact.kind is Kind.BOOLEAN:
        return "yes" if value else "no"
    if fact.kind is Kind.MONEY:
        return value / 100
    if fact.kind is Kind.LIST and not fact.choices:
        return "、".join(value)
    return value


def dress(field: forms.Field) -> None:
    """Give a field's widget the class that Tabler styles it by."""
    widget = field.widget
    if isinstance(widget, forms.RadioSelect | forms.CheckboxSelectMultiple | forms.CheckboxInput):
        name = "form-check-input"
    elif isinstance(widget, forms.Select):
        name = "form-select"
    else:
        name = "form-control"
    widget.attrs.setdefault("class", name)


def _plain(fact: Fact, value: Any) -> Any:
    if fact.kind is Kind.BOOLEAN:
        return value == "yes"
    if fact.kind is Kind.MONEY:
        return round(value * 100)
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    return value


def _day() -> forms.DateInput:
    return forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})


def field_of(fact: Fact, needed: bool, villages: Sequence[str]) -> forms.Field:
    """The field in which a fact is asked for; villages are chosen from the town's."""
    common: dict[str, Any] = {"label": fact.title, "required": needed, "help_text": fact.help}
    if fact.unit:
        common["help_text"] = f"{fact.unit}　{fact.help}".strip("　")
    if fact.id == "village" and villages:
        return _choice([(name, name) for name in villages], common)
    made = _MAKERS.get(fact.kind, _text)(fact, common)
    if is_personal(fact):
        made.widget.attrs[PRIVATE] = ""
    return made


def _choice(options: list[tuple[str, str]], common: dict[str, Any]) -> forms.Field:
    """A few stand open to be pressed; more go into a list."""
    if len(options) <= _FEW:
        none = [] if common["required"] else [("", _("不填"))]
        return forms.ChoiceField(choices=options + none, widget=forms.RadioSelect(), **common)
    return forms.ChoiceField(choices=[("", "—"), *options], **common)


def _boolean(fact: Fact, common: dict[str, Any]) -> forms.Field:
    return _choice([("yes", _("是")), ("no", _("否"))], common)


def _chosen(fact: Fact, common: dict[str, Any]) -> forms.Field:
    return _choice(list(fact.choices.items()), common)


def _money(fact: Fact, common: dict[str, Any]) -> forms.Field:
    common["help_text"] = f"{_('元')}　{fact.help}".strip("　")
    return forms.DecimalField(min_value=0, max_digits=14, decimal_places=2, **common)


def _text(fact: Fact, common: dict[str, Any]) -> forms.Field:
    if fact.personal or fact.sensitive or fact.kind is Kind.REFERENCE or fact.filterable:
        widget: forms.Widget = forms.TextInput(attrs={"autocomplete": "off"})
        return forms.CharField(max_length=200, widget=widget, **common)
    return forms.CharField(
        max_length=2000, widget=forms.Textarea(attrs={"rows": 2, "autocomplete": "off"}), **common
    )


def _document(fact: Fact, common: dict[str, Any]) -> forms.Field:
    common["help_text"] = fact.help or _("文书的编号或摘要值")
    return forms.CharField(max_length=200, **common)


def _several(fact: Fact, common: dict[str, Any]) -> forms.Field:
    if fact.choices:
        return forms.MultipleChoiceField(
            choices=list(fact.choices.items()), widget=forms.CheckboxSelectMultiple(), **common
        )
    common["help_text"] = fact.help or _("多项用顿号分开")
    return forms.CharField(max_length=2000, **common)


_MAKERS: dict[Kind, Callable[[Fact, dict[str, Any]], forms.Field]] = {
    Kind.DATE: lambda fact, common: forms.DateField(widget=_day(), **common),
    Kind.MOMENT: lambda fact, common: forms.DateTimeField(
        widget=forms.DateTimeInput(format="%Y-%m-%dT%H:%M", attrs={"type": "datetime-local"}),
        **common,
    ),
    Kind.INTEGER: lambda fact, common: forms.IntegerField(**common),
    Kind.MONEY: _money,
    Kind.BOOLEAN: _boolean,
    Kind.CHOICE: _chosen,
    Kind.DOCUMENT: _document,
    Kind.LIST: _several,
}
