"""What narrows the list of matters."""

from __future__ import annotations

from datetime import date

import django_filters as filters
from django.db.models import Q, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from huiyin.desk.columns import facts_of_line
from huiyin.desk.lights import SOON
from huiyin.desk.narrowing import Narrowing, day_field
from huiyin.desk.seats import Sitter
from huiyin.kernel import registry
from huiyin.kernel.workdays import WorkdayTable
from huiyin.ledger.models import Matter

LIGHTS = (
    ("late", _("逾期")),
    ("soon", _("临期")),
    ("well", _("正常")),
    ("waiting", _("等待他人、暂停")),
)
STATES = (("open", _("未办结")), ("closed", _("已办结")))


class Sieve(Narrowing):
    """The filters of the list of matters."""

    FIRST = ("q", "line", "state", "light", "owner")

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
        label=_("登记自"), field_name="opened", lookup_expr="gte", widget=day_field()
    )
    until = filters.DateFilter(
        label=_("登记至"), field_name="opened", lookup_expr="lte", widget=day_field()
    )
    due = filters.DateFilter(
        label=_("最迟到期"), field_name="due", lookup_expr="lte", widget=day_field()
    )

    class Meta:
        model = Matter
        fields: list[str] = []

    def __init__(
        self, data: QueryDict, kept: QuerySet[Matter], sitter: Sitter, table: WorkdayTable
    ) -> None:
        line = data.get("line", "")
        sources = [p.id for p in registry.procedures() if p.line == line]
        super().__init__(data, kept, sitter, facts_of_line(line), sources)
        self.table = table
        self.filters["line"].extra["choices"] = list(registry.line_titles().items())
        self.stand()

    def standing(self, kept: QuerySet[Matter], _name: str, value: str) -> QuerySet[Matter]:
        return kept.filter(closed__isnull=value == "open")

    def lit(self, kept: QuerySet[Matter], _name: str, value: str) -> QuerySet[Matter]:
        return kept.filter(lit(value, self.sitter.today, self.table))

    def of_office(self, kept: QuerySet[Matter], _name: str, value: str) -> QuerySet[Matter]:
        return kept.filter(owner__in=sorted({*self.sitter.members(value), value}))


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
