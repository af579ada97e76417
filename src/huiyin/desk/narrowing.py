"""What narrows a list: all of it stands in the address, so that it can be kept.

A list's own filters are declared beside its page; here is what all have alike: the words, the
declared facts, and that what an address asks for in vain is named, not passed over.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar
from urllib.parse import urlencode

import django_filters as filters
from django import forms
from django.db.models import Model, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from huiyin.desk.columns import FACT
from huiyin.desk.forms import dress
from huiyin.desk.seats import Sitter
from huiyin.kernel.facts import BadFact, Fact, Kind
from huiyin.ledger import search
from huiyin.ledger.index import sortable
from huiyin.ledger.models import FactIndex

TURNING = ("after", "format")
"""Parts of the address that say where in the list, not what is in it."""
SHOWING = ("columns", "sort")
"""Parts of the address that say how the list is shown."""
_Row = TypeVar("_Row", bound=Model)
_YES = (("1", _("是")), ("0", _("否")))


def day_field() -> forms.DateInput:
    return forms.DateInput(attrs={"type": "date"})


class Narrowing(filters.FilterSet):  # type: ignore[misc]  # django-filter has no types
    """The filters of a list: words, the list's own, the declared facts."""

    FIRST: tuple[str, ...] = ("q",)
    """The filters that always stand there; the others are one press away."""

    q = filters.CharFilter(label=_("包含"), method="words")

    def __init__(
        self,
        data: QueryDict,
        kept: QuerySet[Any],
        sitter: Sitter,
        facts: Mapping[str, Fact],
        sources: Sequence[str],
    ) -> None:
        """`sources`: the ids of the procedures or the register whose declared facts are asked."""
        super().__init__(data, queryset=kept)
        self.sitter, self.facts, self.sources = sitter, facts, sources

    def stand(self) -> None:
        """Make the fields: once the filters are all there."""
        for id, fact in self.facts.items():
            self.form.fields[FACT + id] = _field(fact)
        for field in self.form.fields.values():
            dress(field)

    @property
    def narrowed(self) -> bool:
        """Whether anything is asked for."""
        return any(self.data.get(name) for name in self.form.fields)

    @property
    def folded(self) -> bool:
        """Whether nothing is asked for beside the first filters."""
        return not any(self.data.get(n) for n in self.form.fields if n not in self.FIRST)

    def first(self) -> list[forms.BoundField]:
        return [self.form[name] for name in self.FIRST if name in self.form.fields]

    def more(self) -> list[forms.BoundField]:
        return [field for field in self.form if field.name not in self.FIRST]

    def unknown(self) -> list[str]:
        """What an address asks for that this list does not know."""
        known = {*self.filters, *TURNING, *SHOWING, *(FACT + id for id in self.facts)}
        return sorted(set(self.data) - known)

    def kept(self) -> QuerySet[Any]:
        """What the address asks for; nothing where it asks for what cannot be."""
        if not self.is_valid() or self.unknown():
            return self.queryset.none()  # type: ignore[no-any-return]
        return self.qs  # type: ignore[no-any-return]

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        kept = queryset
        for name, value in self.form.cleaned_data.items():
            if name in self.filters:
                kept = self.filters[name].filter(kept, value)
        return by_facts(kept, self.form.cleaned_data, self.facts, self.sitter, self.sources)

    def words(self, kept: QuerySet[Any], _name: str, value: str) -> QuerySet[Any]:
        """Only what holds every word; a question of nothing but punctuation finds nothing."""
        numbers = search.numbers(self.sitter.town.code, value, source=self.searched)
        return kept.none() if numbers is None else kept.filter(number__in=numbers)

    @property
    def searched(self) -> str:
        """The one source that words are looked for in; "" for all."""
        return ""


def by_facts(
    kept: QuerySet[_Row],
    asked: Mapping[str, Any],
    facts: Mapping[str, Fact],
    sitter: Sitter,
    sources: Sequence[str],
) -> QuerySet[_Row]:
    """Only what has the values asked for, found by the index; a value that cannot be is nowhere."""
    town = sitter.town.code
    for id, fact in facts.items():
        value = asked.get(FACT + id)
        if value in (None, ""):
            continue
        try:
            plain = value == "1" if fact.kind is Kind.BOOLEAN else fact.plain(value)
            plain = plain[0] if fact.kind is Kind.LIST else plain
        except (BadFact, IndexError):
            return kept.none()
        has = FactIndex.objects.filter(
            town=town, source__in=sources, fact=id, value=sortable(town, fact, plain)
        )
        kept = kept.filter(number__in=has.values("number"))
    return kept


def _field(fact: Fact) -> forms.Field:
    """The field of a filter by a declared fact."""
    choices: list[tuple[str, Any]] = [("", _("全部"))]
    if fact.kind is Kind.BOOLEAN:
        return forms.ChoiceField(label=fact.title, choices=[*choices, *_YES], required=False)
    if fact.choices:
        choices += fact.choices.items()
        return forms.ChoiceField(label=fact.title, choices=choices, required=False)
    if fact.kind is Kind.DATE:
        return forms.DateField(label=fact.title, widget=day_field(), required=False)
    return forms.CharField(label=fact.title, required=False)


def address(data: QueryDict, **more: Any) -> str:
    """The same list in an address, without its place; with `more` changed, None taken away."""
    kept = {name: value for name, value in data.items() if name not in TURNING and value}
    if "columns" in kept:
        kept["columns"] = ",".join(part for part in data.getlist("columns") if part)
    kept |= {name: str(value) for name, value in more.items() if value is not None}
    for name, value in more.items():
        if value is None:
            kept.pop(name, None)
    return urlencode(kept)
