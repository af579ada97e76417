"""Villages and offices."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from huiyin.ledger import service


@dataclass(frozen=True, slots=True)
class Village:
    """A village or community; `number` is its entry's."""

    number: str
    name: str
    kind: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """An office of the town (内设机构、站所)."""

    number: str
    name: str
    short: str = ""
    duties: str = ""


def villages(town: str, on: date | None = None) -> list[Village]:
    """The town's villages, in the register's order; those standing on a day if one is given."""
    return [
        Village(e.number, e.facts["name"], e.facts.get("kind", ""), e.facts.get("code", ""))
        for e in service.standing(town, "villages", on)
    ]


def village(town: str, name: str, on: date | None = None) -> Village | None:
    """The village of a name; None where there is none."""
    return next((v for v in villages(town, on) if v.name == name), None)


def village_names(town: str, on: date | None = None) -> frozenset[str]:
    """The names of the town's villages."""
    return frozenset(v.name for v in villages(town, on))


def offices(town: str, on: date | None = None) -> list[Office]:
    """The town's offices, in the register's order."""
    return [
        Office(e.number, e.facts["name"], e.facts.get("short", ""), e.facts.get("duties", ""))
        for e in service.standing(town, "offices", on)
    ]
