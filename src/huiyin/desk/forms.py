"""A step's form, made from its declaration: only what this step needs."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.procedure import Procedure, Step


class StepForm(forms.Form):
    """The day, the facts of the step, and for what already happened the reason."""

    def __init__(self, definition: Procedure, step: Step, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.definition, self.step = definition, step
        self.fields["at"] = forms.DateField(
            label=_("办理日期"), initial=date.today, widget=_day_input()
        )
        for name in step.sets:
            fact = definition.fact(name.rstrip("?"))
            self.fields[f"fact_{fact.id}"] = _field(fact, required=not name.endswith("?"))
        if step.each:
            self.fields["key"] = forms.CharField(label=_("对方名称"), max_length=100)

    def facts(self) -> dict[str, Any]:
        """The facts that were filled in, in plain form."""
        found = {}
        for name, value in self.cleaned_data.items():
            if not name.startswith("fact_") or value in (None, ""):
                continue
            fact = self.definition.fact(name.removeprefix("fact_"))
            if fact.kind is Kind.BOOLEAN:
                value = value == "yes"
            elif fact.kind is Kind.MONEY:
                value = round(value * 100)
            found[fact.id] = value.isoformat() if isinstance(value, date) else value
        return found


def _day_input() -> forms.DateInput:
    return forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})


def _field(fact: Fact, *, required: bool) -> forms.Field:
    common: dict[str, Any] = {"label": fact.title, "required": required, "help_text": fact.help}
    if fact.kind is Kind.DATE:
        return forms.DateField(widget=_day_input(), **common)
    if fact.kind is Kind.INTEGER:
        return forms.IntegerField(**common)
    if fact.kind is Kind.MONEY:
        common["help_text"] = fact.help or _("元")
        return forms.DecimalField(min_value=0, decimal_places=2, **common)
    if fact.kind is Kind.BOOLEAN:
        return forms.ChoiceField(choices=[("", "—"), ("yes", _("是")), ("no", _("否"))], **common)
    if fact.kind is Kind.CHOICE:
        return forms.ChoiceField(choices=[("", "—"), *fact.choices.items()], **common)
    return forms.CharField(max_length=2000, **common)
