"""What can be entered from a phone, and what is asked for it, from the lines' declarations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from huiyin.desk import scope
from huiyin.desk.files import PICTURES, Upload, look
from huiyin.desk.forms import FACT, dress, facts_in, field_of
from huiyin.desk.seats import Sitter
from huiyin.kernel import registry
from huiyin.kernel.acts import Actor
from huiyin.kernel.facts import Kind
from huiyin.kernel.procedure import Procedure, Register
from huiyin.ledger.errors import LedgerError

MEDIATION = "mediation.case"
_LARGEST = 8 * 2**20
"""Bytes of a photo: what a phone sends over one bar of signal."""


@dataclass(frozen=True)
class Errand:
    """One big button: the register or procedure that it enters in, its day, its village, and the
    facts that are asked one by one ("?" marks those that may be passed over)."""

    id: str
    source: str
    title: Any
    day: str
    village: str
    asks: tuple[str, ...]

    @property
    def definition(self) -> Procedure | Register:
        if self.source == MEDIATION:
            return registry.procedure(self.source)
        return registry.register(self.source)


ERRANDS = (
    Errand(
        "lecture",
        "outreach.lectures",
        gettext_lazy("记一场宣讲"),
        "day",
        "villages",
        ("topic", "lecturer?", "headcount?"),
    ),
    Errand(
        "mediation",
        MEDIATION,
        gettext_lazy("记一次调解"),
        "at",
        "village",
        ("source", "dispute", "party_a", "party_b", "summary"),
    ),
    Errand(
        "adviser",
        "adviser.service",
        gettext_lazy("顾问到村"),
        "day",
        "village",
        ("lawyer", "hours", "kind?", "content"),
    ),
)


def offered(sitter: Sitter) -> list[Errand]:
    """The errands that the sitter's posts allow."""
    return [one for one in ERRANDS if allowed(sitter, one)]


def allowed(sitter: Sitter, errand: Errand) -> bool:
    definition = errand.definition
    if isinstance(definition, Procedure):
        return sitter.acting(definition.openers[0], definition.line) is not None
    return scope.keeps(sitter, definition)


def keeper(sitter: Sitter) -> Actor:
    """The sitter as the one who enters it."""
    office = next((grant.office for grant in sitter.grants), "")
    return Actor(sitter.person, "keeper", office)


class ErrandForm(forms.Form):
    """All questions of an errand in their order; of a sitter with one village, no village is
    asked."""

    def __init__(self, errand: Errand, sitter: Sitter, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.errand, self.sitter = errand, sitter
        self.villages = scope.villages(sitter)
        self.fields["day"] = forms.DateField(
            label=_("哪一天？"),
            initial=sitter.today,
            widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        )
        if len(self.villages) != 1:
            self.fields["village"] = forms.ChoiceField(
                label=_("在哪个村（社区）？"),
                choices=[("", "—"), *((name, name) for name in self.villages)],
            )
        for name in errand.asks:
            fact = errand.definition.fact(name.rstrip("?"))
            self.fields[FACT + fact.id] = field_of(fact, not name.endswith("?"), ())
        self.fields["photo"] = forms.FileField(
            label=_("照片"),
            required=False,
            widget=forms.ClearableFileInput(attrs={"accept": "image/jpeg,image/png"}),
            help_text=_("可以不拍。不要拍证件，不要拍文件。"),
        )
        for field in self.fields.values():
            dress(field)

    @property
    def questions(self) -> list[str]:
        return list(self.fields)

    def clean_day(self) -> date:
        day: date = self.cleaned_data["day"]
        if day > self.sitter.today:
            raise forms.ValidationError(_("这一天还没有到"))
        return day

    def clean_photo(self) -> Upload | None:
        """A picture, looked at like every other file."""
        photo = self.cleaned_data.get("photo")
        if not photo:
            return None
        try:
            return look(
                self.sitter, photo, [keeper(self.sitter)], endings=PICTURES, largest=_LARGEST
            )
        except LedgerError as error:
            raise forms.ValidationError(str(error)) from None

    def village(self) -> str:
        return self.villages[0] if len(self.villages) == 1 else self.cleaned_data["village"]

    def facts(self) -> dict[str, Any]:
        """What the ledger is told, village and day included."""
        errand, found = self.errand, facts_in(self.errand.definition, self.cleaned_data)
        village = self.village()
        if errand.day != "at":
            found[errand.day] = self.cleaned_data["day"].isoformat()
        several = errand.definition.fact(errand.village).kind is Kind.LIST
        found[errand.village] = [village] if several else village
        return found
