"""Projects a matter's acts into its row and its index rows: a pure function of acts and world."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from huiyin.kernel.acts import Act, effective
from huiyin.kernel.docket import Docket, fold
from huiyin.kernel.procedure import Procedure
from huiyin.kernel.world import World
from huiyin.ledger import index, parts, search, tables
from huiyin.ledger.canon import canonical
from huiyin.ledger.definitions import facts_of, outside_roles, personal_facts
from huiyin.ledger.models import FactIndex, Matter
from huiyin.ledger.payload import ERASED, is_personal

MARKS = ("step", "answered")
"""Kinds of acts that are events of the matter itself."""

HANDED = "@handed"
"""Among a projected matter's facts: when, by whom and why it was handed to its owner."""

JOINED = "@joined"
"""Among a projected matter's facts: who co-handles it; of each the name, since when, by whom and
why."""

_NAMING = {"owner", "handler"}
"""Facts that say whose matter it is."""


@dataclass(frozen=True, slots=True)
class Pins:
    """What a matter's row holds that no docket knows."""

    town: str
    number: str
    version: int
    digest: str
    series: str
    serial: int | None


def last_day(acts: Sequence[Act]) -> date:
    """The latest legal day on which something happened, as corrected: the projection holds as of
    it."""
    standing = effective(tuple(acts)) if "correct" in [a.kind for a in acts] else acts
    return max([a.day for a in standing if a.kind in MARKS], default=acts[0].day)


def folded(definition: Procedure, acts: Sequence[Act], world: World) -> Docket:
    """The docket as the projection sees it."""
    return fold(definition, acts, world, as_of=last_day(acts))


def project(
    docket: Docket, acts: Sequence[Act], pins: Pins, size: int
) -> tuple[tables.Row, list[tables.Row], tables.Row]:
    """The matter's row, its index rows and its search row; `size` is its last `matter_seq`."""
    definition = docket.definition
    values = plain_values(docket)
    personal = personal_facts(definition)
    open_values = {name: value for name, value in values.items() if name not in personal}
    handed = standing_handover(acts, definition)
    if handed is not None:
        open_values[HANDED] = [handed.day.isoformat(), handed.actors[0].name, handed.reason]
    if joined := parts.cohandlers(acts):
        open_values[JOINED] = [
            [name, act.day.isoformat(), act.actors[0].name, act.facts["text"]]
            for name, act in joined.items()
        ]
    void = docket.opened is None
    row = (
        pins.town,
        pins.number,
        definition.id,
        pins.version,
        pins.digest,
        definition.line,
        _title(definition, docket),
        docket.state,
        docket.outcome or "",
        (docket.opened or acts[0].day).isoformat(),
        _iso(docket.closed),
        None if void else _iso(docket.due),
        "" if void else docket.waits_on,
        None if void else _iso(docket.paused_since),
        None if void else _iso(docket.turns_on),
        owner_of(docket, acts, values),
        str(values.get("lead_official") or ""),
        str(values.get("village") or ""),
        canonical(open_values),
        pins.series,
        pins.serial,
        void,
        size,
        docket.as_of.isoformat(),
        "{}" if void else canonical(_clocks(docket)),
        0 if void else len(docket.breaches),
    )
    found = [] if void else index.rows(pins.town, pins.number, definition, values)
    noted = index.note_rows(pins.town, pins.number, acts, void=void)
    shared = [] if void else parts.rows(pins.town, pins.number, definition, acts, values)
    words = search.of_matter(pins.town, pins.number, row[6], docket, values)
    return row, [*found, *noted, *shared], words


def _clocks(docket: Docket) -> dict[str, list[str | None]]:
    """Where each clock without a partner stands: status and last day."""
    return {
        c.id: [c.status, c.nominal.isoformat()[:10] if c.nominal else None]
        for c in docket.clocks
        if not c.key
    }


def plain_values(docket: Docket) -> dict[str, Any]:
    """Every fact of the docket that has a value, derived ones included, in plain form."""
    values: dict[str, Any] = {}
    known = docket.facts
    for name, fact in facts_of(docket.definition).items():
        if fact.derived:
            value = docket.fact(name)
            if value is not None:
                values[name] = fact.plain(value)
        elif (value := known.get(name)) is not None:
            values[name] = fact.written(value)
    return values


def write(
    rows: Sequence[tables.Row],
    index_rows: Sequence[tables.Row],
    words: Sequence[tables.Row],
    *,
    fresh: bool,
) -> None:
    """Write projected matters; `fresh` where none of them was there before."""
    if fresh:
        tables.insert(Matter, rows)
    else:
        tables.upsert(Matter, rows)
        forget_index(rows)
    tables.insert(FactIndex, index_rows)
    search.write(words, fresh=fresh)


def forget_index(rows: Sequence[tables.Row]) -> None:
    """Take a projected row's old index rows away; rows begin with town and number."""
    numbers: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        numbers[row[0]].append(row[1])
    for town, mine in numbers.items():
        tables.delete(FactIndex, town, "number", mine)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def owner_of(docket: Docket, acts: Sequence[Act], values: Mapping[str, Any]) -> str:
    """Whom it was handed to, unless the facts have named another since; whoever the facts name as
    owner or handler, or to whom they address it; else the member of staff who acted last."""
    handed = standing_handover(acts, docket.definition)
    if handed is not None:
        return str(handed.facts["to"])
    named = values.get("owner") or values.get("handler")
    named = named or next(reversed(parts.addressed(docket.definition, values)), "")
    if named:
        return str(named)
    outside = outside_roles(docket.definition)
    for act in reversed(docket.acts):
        for actor in act.actors:
            if actor.role not in outside:
                return actor.name
    return ""


def standing_handover(acts: Sequence[Act], definition: Procedure) -> Act | None:
    """The last handing over, unless the facts have named another owner since."""
    handed = next((a for a in reversed(acts) if a.kind == "handed"), None)
    naming = _NAMING | parts.addressing(definition).keys()
    if handed is None or any(a.seq > handed.seq and naming & a.facts.keys() for a in acts):
        return None
    return handed


def _title(definition: Procedure, docket: Docket) -> str:
    """What the headline fact says; of a personal one only the first character."""
    fact = facts_of(definition).get(definition.headline)
    value = docket.fact(fact.id) if fact else None
    if fact is None or value is None:
        return definition.title
    text = fact.say(value)
    if is_personal(fact) and text != ERASED:
        text = f"{text[:1]}某"
    return text[:300]
