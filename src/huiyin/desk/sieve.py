"""What narrows a list of matters: all of it stands in the address, so that it can be kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any, TypeVar
from urllib.parse import urlencode

import django_filters as filters
from django import forms
from django.db.models import Model, Q, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from huiyin.desk.columns import FACT, facts_of_line
from huiyin.desk.forms import dress
from huiyin.desk.lights import SOON
from huiyin.desk.seats import Sitter
from huiyin.kernel import registry
from huiyin.kernel.facts import BadFact, Fact, Kind
from huiyin.kernel.workdays import WorkdayTable
from huiyin.ledger import search
from huiyin.ledger.index import sortable
from huiyin.ledger.models import FactIndex, Matter

LIGHTS = (
    ("late", _("逾期")),
    ("soon", _("临期")),
    ("well", _("正常")),
    ("waiting", _("等待他人、暂停")),
)
STATES = (("open", _("未办结")), ("closed", _("已办结")))
TURNING = ("after", "format")
"""Parts of the address that say where in the list, not what is in it."""
FIRST = ("q", "line", "state", "light", "owner")
"""The filters that always stand there; the others are one press away."""
SHOWING = ("columns", "sort")
"""Parts of the address that say how the list is shown."""
_Row = TypeVar("_Row", bound=Model)
_YES = (("1", _("是")), ("0", _("否")))


def _day() -> forms.DateInput:
    return forms.DateInput(attrs={"type": "date"})


class Sieve(filters.FilterSet):  # type: ignore[misc]  # django-filter has no types
    """The filters of the list of matters; unknown ones are refused by name, not passed over."""

    q = filters.CharFilter(label=_("包含"), method="words")
    line = filters.ChoiceFilter(label=_("业务"), empty_label=_("全部业务"))
    state = filters.ChoiceFilter(
        label=_("状态"), choices=STATES, method="standing", empty_label=_("全部")
    )
    light = filters.ChoiceFilter(
        label=_("情况"), choices=LIGHTS, method="lit", empty_label=_("全部")
    )
    owner = filters.CharFilter(label=_("承办"), field_name="owner")
    lead = filters.CharFilter(label=_("包案领导"), field_name="lead")
    office = filters.CharFilter(label=_("承办机构"), method="of_office")
    village = filters.CharFilter(label=_("村（社区）"), field_name="village")
    since = filters.DateFilter(
        label=_("登记自"), field_name="opened", lookup_expr="gte", widget=_day()
    )
    until = filters.DateFilter(
        label=_("登记至"), field_name="opened", lookup_expr="lte", widget=_day()
    )
    due = filters.DateFilter(
        label=_("最迟到期"), field_name="due", lookup_expr="lte", widget=_day()
    )

    class Meta:
        model = Matter
        fields: list[str] = []

    def __init__(
        self, data: QueryDict, kept: QuerySet[Matter], sitter: Sitter, table: WorkdayTable
    ) -> None:
        super().__init__(data, queryset=kept)
        self.sitter, self.table = sitter, table
        self.filters["line"].extra["choices"] = list(registry.line_titles().items())
        for id, fact in self.facts.items():
            self.form.fields[FACT + id] = _field(fact)
        for field in self.form.fields.values():
            dress(field)

    @cached_property
    def facts(self) -> dict[str, Fact]:
        """The facts of the chosen line that a list can be narrowed by."""
        return facts_of_line(self.data.get("line", ""))

    @property
    def narrowed(self) -> bool:
        """Whether anything is asked for."""
        return any(self.data.get(name) for name in self.form.fields)

    @property
    def folded(self) -> bool:
        """Whether nothing is asked for beside the first filters."""
        return not any(self.data.get(n) for n in self.form.fields if n not in FIRST)

    def first(self) -> list[forms.BoundField]:
        return [self.form[name] for name in FIRST]

    def more(self) -> list[forms.BoundField]:
        return [field for field in self.form if field.name not in FIRST]

    def unknown(self) -> list[str]:
        """What an address asks for that this list does not know."""
        known = {*self.base_filters, *TURNING, *SHOWING, *(FACT + id for id in self.facts)}
        return sorted(set(self.data) - known)

    def filter_queryset(self, queryset: QuerySet[Matter]) -> QuerySet[Matter]:
        kept = queryset
        for name, value in self.form.cleaned_data.items():
            if name in self.filters:
                kept = self.filters[name].filter(kept, value)
        sources = [p.id for p in registry.procedures() if p.line == self.data.get("line")]
        return by_facts(kept, self.form.cleaned_data, self.facts, self.sitter, sources)

    def words(self, kept: QuerySet[Matter], _name: str, value: str) -> QuerySet[Matter]:
        """Matters that hold every word; a question of nothing but punctuation finds nothing."""
        numbers = search.numbers(self.sitter.town.code, value)
        return kept.none() if numbers is None else kept.filter(number__in=numbers)

    def standing(self, kept: QuerySet[Matter], _name: str, value: str) -> QuerySet[Matter]:
        return kept.filter(closed__isnull=value == "open")

    def lit(self, kept: QuerySet[Matter], _name: str, value: str) -> QuerySet[Matter]:
        return kept.filter(lit(value, self.sitter.today, self.table))

    def of_office(self, kept: QuerySet[Matter], _name: str, value: str) -> QuerySet[Matter]:
        return kept.filter(owner__in=sorted(self.sitter.members(value)))


def lit(light: str, today: date, table: WorkdayTable) -> Q:
    """The open matters whose light is of a kind today, by their projected rows."""
    running = Q(closed=None, paused_since=None)
    soon = table.add(today, SOON)
    if light == "late":
        return running & Q(due__lt=today)
    if light == "soon":
        return running & Q(due__gte=today, due__lte=soon)
    if light == "well":
        return running & (Q(due__gt=soon) | Q(due=None, waits_on=""))
    return Q(closed=None) & (Q(paused_since__isnull=False) | (Q(due=None) & ~Q(waits_on="")))


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
        return forms.DateField(label=fact.title, widget=_day(), required=False)
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
