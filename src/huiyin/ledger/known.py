"""What of a paper ledger is in the evidence already: numbers, acts, entries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from huiyin.kernel.acts import Act
from huiyin.kernel.procedure import Register
from huiyin.ledger import definitions, entries, tables
from huiyin.ledger.case import Case
from huiyin.ledger.models import Entry, Matter
from huiyin.ledger.world import LedgerWorld


def known_numbers(town: str, numbers: Sequence[str]) -> dict[str, str]:
    """Which of the numbers are taken: number → id of the procedure or register that bears it."""
    found: dict[str, str] = {}
    for part in tables.slices(numbers, tables.IN_LIMIT):
        rows = Matter.objects.filter(town=town, number__in=part)
        found.update(rows.values_list("number", "procedure"))
        others = Entry.objects.filter(town=town, number__in=part)
        found.update(others.values_list("number", "register"))
    return found


def acts_of(town: str, number: str) -> list[Act]:
    """All acts of a matter with their personal facts, sensitive ones readable: to compare with
    what a paper says, never to show. Raises `NotThere`."""
    return Case.load(town, number, LedgerWorld(town, apart=number)).acts


def known_entries(
    town: str, definition: Register, rows: Sequence[Mapping[str, Any]]
) -> list[tuple[str, dict[str, Any]] | None]:
    """For each row of plain columns the standing entry with the same key: its number and all its
    columns, sensitive ones readable; None where there is none."""
    keys = [entries.key_of(town, definition, row) for row in rows]
    standing: dict[str, tuple[str, dict[str, Any]]] = {}
    for part in tables.slices(list(dict.fromkeys(keys)), tables.IN_LIMIT):
        kept = Entry.objects.filter(town=town, register=definition.id, key__in=part, void=False)
        for one in kept.order_by("serial", "number"):
            standing.setdefault(one.key, (one.number, one.facts))
    if definitions.personal_facts(definition):
        for key, (number, _) in standing.items():
            standing[key] = (number, entries.load(town, number).facts)
    return [standing.get(key) for key in keys]
