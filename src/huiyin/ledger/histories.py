"""Reads a matter's acts from the chain, personal facts joined in, as the kernel knows them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter
from typing import Any

from django.db import connection

from huiyin.kernel import acts as kernel
from huiyin.kernel.facts import Fact
from huiyin.kernel.procedure import Procedure
from huiyin.ledger import definitions, payload, tables
from huiyin.ledger.crypto import vault
from huiyin.ledger.errors import NotThere
from huiyin.ledger.models import Act
from huiyin.ledger.moments import moment_of

FOLDED = ("step", "correct", "answered", "rebase", "handed", "note")
COLUMNS = "seq, matter_seq, kind, step, at, recorded_at, actors, facts, commitments, about"

Units = Mapping[tuple[int, str], Mapping[str, Any]]
"""(seq, subject) → plain facts of a person."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One act as read: texts parsed, nothing joined."""

    seq: int
    matter_seq: int | None
    kind: str
    step: str
    at: str
    recorded_at: str
    actors: list[dict[str, str]]
    facts: dict[str, Any]
    commitments: dict[str, dict[str, Any]]
    about: dict[str, Any]

    @classmethod
    def of(cls, row: tables.Row) -> Kept:
        seq, matter_seq, kind, step, at, recorded_at, *texts = row
        actors, facts, made, about = (json.loads(text) for text in texts)
        return cls(seq, matter_seq, kind, step, at, recorded_at, actors, facts, made, about)


def kept_acts(town: str, number: str) -> list[Kept]:
    """All acts of a matter or entry in order. Raises `NotThere`."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {COLUMNS} FROM {Act._meta.db_table} WHERE town = %s AND matter = %s",
            [town, number],
        )
        # Put in order here: asked for an order, SQLite walks all acts of the town by their seq.
        found = [Kept.of(row) for row in sorted(cursor.fetchall(), key=itemgetter(0))]
    if not found or not number:
        raise NotThere(f"没有编号为“{number}”的事项或台账条目")
    return found


def steps_of(town: str, numbers: Sequence[str]) -> dict[str, list[Kept]]:
    """The steps of some matters and their corrections, in order; one query."""
    found: dict[str, list[Kept]] = {number: [] for number in numbers}
    if numbers:
        slots = ", ".join(["%s"] * len(numbers))
        rows = tables.query(
            f"SELECT matter, {COLUMNS} FROM ledger_act WHERE town = %s AND matter IN ({slots})"
            " AND kind IN ('step', 'correct')",
            [town, *numbers],
        )
        for number, *row in sorted(rows, key=itemgetter(1)):
            found[number].append(Kept.of(tuple(row)))
    return found


def units_of(
    town: str, number: str, masked: frozenset[str] = frozenset()
) -> dict[tuple[int, str], dict[str, Any]]:
    """The personal facts that a matter's payload still holds, decrypted; those named in `masked`
    as they are shown."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT seq, subject, body FROM ledger_payload WHERE town = %s AND matter = %s",
            [town, number],
        )
        rows = cursor.fetchall()
    units = {}
    for seq, subject, body in rows:
        facts = payload.unpack(town, seq, subject, json.loads(body))
        for name in masked & facts.keys():
            facts[name] = payload.mask(facts[name])
        units[seq, subject] = facts
    return units


def joined(kept: Kept, units: Units, facts: Mapping[str, Fact]) -> tuple[dict[str, Any], list[str]]:
    """An act's facts with the personal ones (or the mark of their destruction), and the outsiders'
    names. `@key` is among the facts where a partner is named."""
    if not kept.commitments:
        return kept.facts, []
    whole = dict(kept.facts)
    for subject, made in kept.commitments.items():
        private = units.get((kept.seq, subject))
        if private is not None:
            whole.update(private)
            continue
        for name in made["facts"]:
            if name in facts:
                whole[name] = payload.erased_value(facts[name])
    names = whole.pop("@actors", [])
    return whole, names


def kernel_acts(definition: Procedure, acts: Iterable[Kept], units: Units) -> list[kernel.Act]:
    """The acts as the kernel folds them."""
    facts = definitions.facts_of(definition)
    return [_kernel_act(act, units, facts) for act in acts if act.kind in FOLDED]


def _kernel_act(kept: Kept, units: Units, declared: Mapping[str, Fact]) -> kernel.Act:
    facts, outsiders = joined(kept, units, declared)
    about = kept.about
    key = facts.pop("@key", about.get("key", ""))
    return kernel.Act(
        seq=kept.seq,
        step=kept.step,
        at=moment_of(kept.at),
        kind=kept.kind,  # type: ignore[arg-type]  # one of FOLDED
        recorded_at=datetime.fromisoformat(kept.recorded_at),
        actors=_actors(kept.actors, outsiders),
        facts=facts,
        learned=about.get("learned", {}),
        key=key,
        reason=about.get("reason", ""),
        corrects=about.get("corrects"),
        void=about.get("void", False),
    )


def _actors(kept: list[dict[str, str]], outsiders: list[str]) -> tuple[kernel.Actor, ...]:
    names = iter(outsiders)
    found = []
    for place, one in enumerate(kept):
        # Two outsiders whose names were destroyed are still two.
        name = one["name"] or next(names, "") or f"{payload.ERASED}{place or ''}"
        found.append(
            kernel.Actor(name, one["role"], one.get("office", ""), one.get("stands_for", ""))
        )
    return tuple(found)


def subject_of(town: str, key: str) -> str:
    """The subject under which a partner's personal facts are kept."""
    return vault().blind(town, key)[:16] if key else payload.PARTY
