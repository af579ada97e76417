"""Typed access to a town's villages, offices, posts, people and appointments.

They are registers in the ledger; this room knows their columns so that others need not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from huiyin.kernel import registry
from huiyin.ledger import service
from huiyin.ledger.models import Entry

_SEPARATORS = re.compile(r"[、，,;；/\s]+")


@dataclass(frozen=True, slots=True)
class Village:
    """A village or community of the town. `kind` is "village" or "community"."""

    number: str
    name: str
    kind: str
    code: str


@dataclass(frozen=True, slots=True)
class Office:
    """An office (内设机构) of the town."""

    number: str
    name: str
    short: str


@dataclass(frozen=True, slots=True)
class Appointment:
    """Who holds which post in which office, from a day on, perhaps until another."""

    person: str
    post: str
    office: str
    since: date | None
    until: date | None


def villages(town: str, on: date | None = None) -> list[Village]:
    """The villages and communities, in the register's order; with `on`, those valid that day.

    A village entered without a date has always been there.
    """
    return [
        Village(e.number, str(e.facts["name"]), str(e.facts.get("kind", "")), _text(e, "code"))
        for e in service.standing(town, "villages", on)
    ]


def village_names(town: str) -> frozenset[str]:
    """The names of all villages and communities that the town ever had."""
    return frozenset(v.name for v in villages(town))


def offices(town: str, on: date | None = None) -> list[Office]:
    """The offices, in the register's order."""
    return [
        Office(e.number, str(e.facts["name"]), _text(e, "short"))
        for e in service.standing(town, "offices", on)
    ]


def appointments(town: str, *, person: str = "", on: date | None = None) -> list[Appointment]:
    """Appointments, of one person or of all; with `on`, those in force that day."""
    return [
        Appointment(
            person=str(e.facts["person"]),
            post=str(e.facts["post"]),
            office=str(e.facts["office"]),
            since=e.valid_from,
            until=e.valid_to,
        )
        for e in service.standing(town, "appointments", on)
        if not person or e.facts.get("person") == person
    ]


def roles_of(town: str, person: str, on: date) -> frozenset[str]:
    """The roles that a person may act in on a day: those of the posts held then."""
    held = {(a.post, a.office) for a in appointments(town, person=person, on=on)}
    found: set[str] = set()
    for entry in service.standing(town, "posts", None):
        if (entry.facts.get("name"), entry.facts.get("office")) in held:
            found |= roles_named(_text(entry, "roles"))
    return frozenset(found)


def roles_named(text: str) -> frozenset[str]:
    """Role ids from what the register says: titles or ids, separated by 、 and the like.

    A title that several lines use for different roles names them all; outsiders' roles none.
    """
    ids: dict[str, set[str]] = {}
    for procedure in registry.procedures():
        for role in procedure.roles:
            if not role.outside:
                for word in (role.id, role.title):
                    ids.setdefault(word, set()).add(role.id)
    return frozenset().union(*(ids.get(word, ()) for word in _SEPARATORS.split(text)))


def _text(entry: Entry, column: str) -> str:
    value: Any = entry.facts.get(column)
    return "" if value is None else str(value)
