"""Whether an entry of a register holds on a day: in a shape and in words, and as a filter."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import django_filters as filters
from django.db.models import Q, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from huiyin.desk.columns import facts_of_register
from huiyin.desk.lights import Light
from huiyin.desk.narrowing import Narrowing, day_field
from huiyin.desk.seats import Sitter
from huiyin.kernel.procedure import Register
from huiyin.ledger import entries
from huiyin.ledger.models import Entry

SOON = 30
"""What ends within so many days is said to end soon."""
_FARTHEST = 3660  # days: ten years
HOLDS = (("valid", lazy("有效")), ("lapsed", lazy("已失效")), ("coming", lazy("未生效")))


def validity(definition: Register, one: Entry, on: date) -> Light:
    """How an entry stands on a day; of an event nothing is said."""
    if definition.kind == "event":
        return Light("", "", "")
    if one.valid_from and one.valid_from > on:
        return Light("◌", _("未生效"), "waiting")
    if one.valid_to is None:
        return Light("●", _("有效"), "well")
    if one.valid_to < on:
        replaced = _("已失效，由%(by)s替代") % {"by": one.replaced_by}
        return Light("○", replaced if one.replaced_by else _("已失效"), "done")
    left = (one.valid_to - on).days
    if left > SOON:
        return Light("●", _("有效"), "well")
    return Light("▲", _("%(n)s日后到期") % {"n": left} if left else _("当日到期"), "soon")


class EntrySieve(Narrowing):
    """The filters of a register's list: of what holds from a day to a day how it stands on the day
    asked for, else today; of what happened on a day, between which days."""

    FIRST = ("q", "holds", "on", "within", "since", "until")

    holds = filters.ChoiceFilter(
        label=lazy("情况"), choices=HOLDS, method="standing", empty_label=lazy("全部")
    )
    on = filters.DateFilter(label=lazy("哪一天有效"), method="valid_on", widget=day_field())
    within = filters.NumberFilter(
        label=lazy("几日内到期"),
        method="ending",
        min_value=0,
        max_value=_FARTHEST,
        decimal_places=0,
    )
    since = filters.DateFilter(
        label=lazy("自"), field_name="valid_from", lookup_expr="gte", widget=day_field()
    )
    until = filters.DateFilter(
        label=lazy("至"), field_name="valid_from", lookup_expr="lte", widget=day_field()
    )

    class Meta:
        model = Entry
        fields: list[str] = []

    def __init__(
        self, data: QueryDict, kept: QuerySet[Entry], sitter: Sitter, definition: Register
    ) -> None:
        super().__init__(data, kept, sitter, facts_of_register(definition), [definition.id])
        self.definition = definition
        for name in ("holds", "within") if definition.kind == "event" else ("since", "until"):
            del self.filters[name]
        if definition.kind == "event":
            self.filters["on"].label = _("哪一天")
        self.stand()

    @property
    def searched(self) -> str:
        return self.definition.id

    @property
    def day(self) -> date:
        """The day that validity is told for."""
        asked: Mapping[str, date | None] = self.form.cleaned_data if self.is_valid() else {}
        return asked.get("on") or self.sitter.today

    def valid_on(self, kept: QuerySet[Entry], _name: str, value: date) -> QuerySet[Entry]:
        if self.definition.kind == "event":
            return kept.filter(valid_from=value)
        return kept.filter(entries.valid_on(value))

    def standing(self, kept: QuerySet[Entry], _name: str, value: str) -> QuerySet[Entry]:
        """How an entry stands today; for another day there is `on`."""
        today = self.sitter.today
        stands = {
            "valid": entries.valid_on(today),
            "lapsed": Q(valid_to__lt=today),
            "coming": Q(valid_from__gt=today),
        }
        return kept.filter(stands[value])

    def ending(self, kept: QuerySet[Entry], _name: str, value: int) -> QuerySet[Entry]:
        """What ends within so many days of the day asked for."""
        last = self.day + timedelta(days=int(value))
        return kept.filter(valid_to__gte=self.day, valid_to__lte=last)
