"""Who has part in a matter beside its owner: whom it is addressed to, and who co-handles it (协办).

A part is a name: of a person, of an office, or of a village. It stands in the index under `PART`,
so that a list finds what lies on somebody's desk.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from huiyin.kernel.acts import Act
from huiyin.kernel.conditions import names_in
from huiyin.kernel.procedure import Procedure
from huiyin.ledger import tables
from huiyin.ledger.index import JOIN, LEAVE, LONGEST, PART


@cache
def addressing(definition: Procedure) -> Mapping[str, str]:
    """The facts that address the matter to somebody, in declared order: fact → role."""
    return {fact.id: fact.addresses for fact in definition.facts if fact.addresses}


def addressed(definition: Procedure, values: Mapping[str, Any]) -> dict[str, str]:
    """Whom the facts address the matter to: name → the role it gives; the nearest last."""
    return {
        name: role
        for fact, role in addressing(definition).items()
        for name in sorted(names_in(values.get(fact)))
    }


def cohandlers(acts: Sequence[Act], before: int | None = None) -> dict[str, Act]:
    """Who co-handles after these acts, in the order in which they came, each with the note that
    brought them in; with `before`, who did when the act of that `seq` was written."""
    found: dict[str, Act] = {}
    for act in acts:
        if act.kind != "note" or (before is not None and act.seq >= before):
            continue
        if act.step == JOIN:
            found[str(act.facts["to"])] = act
        elif act.step == LEAVE:
            found.pop(str(act.facts["to"]), None)
    return found


def rows(
    town: str,
    number: str,
    definition: Procedure,
    acts: Sequence[Act],
    values: Mapping[str, Any],
) -> Iterator[tables.Row]:
    """The index rows of everybody who has part in a matter."""
    names = dict.fromkeys((*addressed(definition, values), *cohandlers(acts)))
    for item, name in enumerate(names):
        yield (town, number, PART, item, PART, name[:LONGEST])
