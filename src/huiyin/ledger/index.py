"""The narrow index of filterable facts: how a value is written so that it sorts and matches.

Text stands as it is, days as ISO text, numbers with a fixed width. Personal facts are never
readable here: their blind index allows the exact look-up only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from huiyin.kernel.acts import Act
from huiyin.kernel.conditions import names_in
from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.procedure import Procedure, Register
from huiyin.ledger import tables
from huiyin.ledger.crypto import vault
from huiyin.ledger.payload import ERASED, is_personal

LONGEST = 200
_DIGITS = 18

LETTER, REMIND, RETURN, REMARK = "letter", "remind", "return", "remark"
FILE, REVEAL, LINK = "file", "reveal", "link"
JOIN, LEAVE = "join", "leave"
"""Kinds of notes, as they stand in an act's `step`."""
WORDS = (REMIND, RETURN, REMARK)
"""Those that say something to a colleague (催办、退回、留言)."""
LETTERS, ADDRESSED, PART = "@letter", "@to", "@part"
"""Sources of the index rows of notes, and of who has part in a matter (`parts.py`)."""


def sortable(town: str, fact: Fact, value: Any) -> str:
    """A plain value as it stands in the index."""
    if is_personal(fact):
        return vault().blind(town, str(value).strip())
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, int):
        return f"p{value:0{_DIGITS}d}" if value >= 0 else f"n{10**_DIGITS + value:0{_DIGITS}d}"
    return str(value)[:LONGEST]


def rows(
    town: str, number: str, definition: Procedure | Register, values: Mapping[str, Any]
) -> Iterator[tables.Row]:
    """The index rows of a matter or entry; `values` maps fact → its plain values."""
    for fact in _indexed(definition):
        value = values.get(fact.id)
        if value is None:
            continue
        for item, one in enumerate(dict.fromkeys(_several(fact, value))):
            if one is not None and one != ERASED:
                yield (town, number, fact.id, item, definition.id, sortable(town, fact, one))


@cache
def _indexed(definition: Procedure | Register) -> tuple[Fact, ...]:
    return tuple(fact for fact in definition.facts if fact.filterable or fact.accuses)


def note_rows(town: str, number: str, acts: Sequence[Act], *, void: bool) -> Iterator[tables.Row]:
    """What of a matter's notes is found by a query: the places of its letters in their series, and
    to whom a word is addressed while nothing has happened since."""
    notes = [a for a in acts if a.kind == "note"]
    if not notes:
        return
    moved = max((a.seq for a in acts if a.kind in ("step", "handed")), default=0)
    taken: dict[str, int] = {}
    for act in notes:
        facts = act.facts
        if act.step == LETTER and "series" in facts:
            fact, source, value = facts["series"], LETTERS, f"{facts['serial']:09d}"
        elif act.step in WORDS and "to" in facts and act.seq > moved and not void:
            fact, source, value = ADDRESSED, ADDRESSED, facts["to"]
        else:
            continue
        item = taken[fact] = taken.get(fact, -1) + 1
        yield (town, number, fact, item, source, value)


def _several(fact: Fact, value: Any) -> list[Any]:
    """The values by which a fact is found: of a table those of its first column, of an accusation
    each name."""
    if fact.kind is Kind.ROWS:
        return [row.get(fact.rows[0].id) for row in value]
    if fact.accuses:
        return sorted(names_in(value))
    return value if fact.kind is Kind.LIST else [value]
