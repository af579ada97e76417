"""What narrows a list of matters: all of it stands in the address, so that it can be kept."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import urlencode

import django_filters as filters
from django import forms
from django.db.models import Q, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from huiyin.desk.forms import dress
from huiyin.desk.lights import SOON
from huiyin.desk.seats import Sitter
from huiyin.kernel import registry
from huiyin.kernel.workdays import WorkdayTable
from huiyin.ledger import search
from huiyin.ledger.models import Matter

LIGHTS = (
    ("late", _("逾期")),
    ("soon", _("临期")),
    ("well", _("正常")),
    ("waiting", _("等待他人、暂停")),
)
STATES = (("open", _("未办结")), ("closed", _("已办结")))
TURNING = ("after", "format")
"""Parts of the address that say where in the list, not what is in it."""


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
        for field in self.form.fields.values():
            dress(field)

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


def unknown(data: QueryDict) -> list[str]:
    """What an address asks for that no list knows."""
    return sorted(set(data) - set(Sieve.base_filters) - set(TURNING))


def address(data: QueryDict, **more: Any) -> str:
    """The same list in an address, without its place; with `more` changed, None taken away."""
    kept = {name: value for name, value in data.items() if name not in TURNING and value}
    kept |= {name: str(value) for name, value in more.items() if value is not None}
    for name, value in more.items():
        if value is None:
            kept.pop(name, None)
    return urlencode(kept)
