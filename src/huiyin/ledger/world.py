"""The kernel's window on a town, answered from the projections by indexed queries."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from huiyin.kernel.facts import Fact
from huiyin.kernel.notices import CalendarEdition
from huiyin.kernel.workdays import WorkdayTable
from huiyin.ledger import definitions, index, tables
from huiyin.ledger.histories import kept_acts, units_of
from huiyin.ledger.models import Entry, FactIndex, Matter

PARAMETERS = "@parameter"
CALENDAR = "@calendar"
"""Registers of the ledger's own: parameters that a town set, notices that it loaded."""

_Span = tuple[str, str | None, Any]
_MATTER_COLUMNS = ("number", "state", "outcome", "village", "owner", "lead")


class LedgerWorld:
    """One town as the kernel sees it (`huiyin.kernel.world.World`).

    `apart` is the number of the matter that asks: it is never among the "other matters".
    Parameters and notices are read once; make a new world after changing them.
    """

    def __init__(self, town: str, *, apart: str = "") -> None:
        self.town = town
        self.apart = apart

    def entries(self, register: str, on: date | None, **match: Any) -> Sequence[Mapping[str, Any]]:
        definition = definitions.register(register)
        facts = definitions.facts_of(definition)
        rows = Entry.objects.filter(town=self.town, register=register, void=False)
        if on is not None:
            since = Q(valid_from=None) | Q(valid_from__lte=on)
            rows = rows.filter(since, Q(valid_to=None) | Q(valid_to__gte=on))
        rest = {}
        for column, wanted in match.items():
            if column in facts and facts[column].filterable:
                rows = rows.filter(self._indexed(register, facts[column], wanted))
            else:
                rest[column] = wanted
        personal = definitions.personal_facts(definition)
        answers = (self._entry(row, bool(personal)) for row in rows.order_by("serial", "number"))
        return [a for a in answers if all(a.get(c) == wanted for c, wanted in rest.items())]

    def _entry(self, row: Entry, personal: bool) -> Mapping[str, Any]:
        private = personal_of(self.town, row.number) if personal else {}
        return {
            "number": row.number,
            **row.facts,
            **private,
            "valid_from": row.valid_from.isoformat() if row.valid_from else None,
            "valid_to": row.valid_to.isoformat() if row.valid_to else None,
        }

    def matters(self, procedure: str, **match: Any) -> Sequence[Mapping[str, Any]]:
        facts = definitions.facts_of(definitions.procedure(procedure))
        rows = Matter.objects.filter(town=self.town, procedure=procedure, void=False)
        for column, wanted in match.items():
            if column in _MATTER_COLUMNS:
                rows = rows.filter(**{column: wanted})
            elif column in facts and facts[column].filterable:
                rows = rows.filter(self._indexed(procedure, facts[column], wanted))
            else:
                raise LookupError(f"“{procedure}”的“{column}”未声明为可筛选，不能据以查找")
        if self.apart:
            rows = rows.exclude(number=self.apart)
        return [_matter(row, match) for row in _in_order(rows)]

    def _indexed(self, source: str, fact: Fact, wanted: Any) -> Exists:
        return Exists(
            FactIndex.objects.filter(
                town=self.town,
                source=source,
                fact=fact.id,
                value=index.sortable(self.town, fact, wanted),
                number=OuterRef("number"),
            )
        )

    def parameter(self, id: str, on: date) -> Any:
        spans = self._settings[0].get(id)
        if not spans:
            return None
        day = on.isoformat()
        for since, until, value in reversed(spans):
            if since <= day and (until is None or day <= until):
                return value
        return None

    def workdays(self, known_on: date | None) -> WorkdayTable:
        return WorkdayTable.known(known_on, added=self._settings[1])

    @cached_property
    def _settings(self) -> tuple[dict[str, list[_Span]], tuple[CalendarEdition, ...]]:
        """Parameters by id, and the notices, in the order in which they were set."""
        parameters: dict[str, list[_Span]] = {}
        notices = []
        rows = tables.query(
            "SELECT register, title, facts FROM ledger_entry"
            f" WHERE town = %s AND register IN ('{PARAMETERS}', '{CALENDAR}') ORDER BY serial",
            [self.town],
        )
        for register, id, text in rows:
            facts = json.loads(text)
            if register == CALENDAR:
                notices.append(CalendarEdition.from_dict(facts))
            else:
                span = (facts["since"], facts["until"], facts["value"])
                parameters.setdefault(id, []).append(span)
        return parameters, tuple(notices)


def personal_of(town: str, number: str) -> dict[str, Any]:
    """The personal facts that are still kept of an entry, sensitive ones masked."""
    register = Entry.objects.filter(town=town, number=number).values_list("register", flat=True)
    sealed = definitions.sealed_facts(definitions.register(register[0]))
    found: dict[str, Any] = {}
    units = units_of(town, number, sealed)
    for kept in kept_acts(town, number):
        for subject in kept.commitments:
            found.update(units.get((kept.seq, subject), {}))
    return {name: value for name, value in found.items() if value is not None}


def _in_order(rows: QuerySet[Matter]) -> QuerySet[Matter]:
    return rows.order_by("opened", "number")


def _matter(row: Matter, match: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        **match,
        **row.facts,
        "number": row.number,
        "state": row.state,
        "outcome": row.outcome,
        "opened": row.opened.isoformat(),
        "closed": row.closed.isoformat() if row.closed else None,
    }
