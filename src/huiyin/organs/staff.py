"""People, their appointments, and the roles that follow from their posts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from huiyin.ledger import service


@dataclass(frozen=True, slots=True)
class Person:
    """A member of staff; the phone is kept apart and revealed only by an act."""

    number: str
    name: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Appointment:
    """Who holds which post from when to when; `lines` empty means every line of work."""

    number: str
    person: str
    post: str
    office: str
    lines: frozenset[str]
    since: date | None
    until: date | None


def people(town: str, on: date | None = None) -> list[Person]:
    """The town's staff, in the register's order."""
    return [
        Person(e.number, e.facts["name"], e.facts.get("title", ""))
        for e in service.standing(town, "people", on)
    ]


def appointments(town: str, on: date | None = None, person: str = "") -> list[Appointment]:
    """Appointments standing on a day; of one person if named."""
    return [
        Appointment(
            e.number,
            e.facts["person"],
            e.facts["post"],
            e.facts["office"],
            _words(e.facts.get("lines", "")),
            e.valid_from,
            e.valid_to,
        )
        for e in service.standing(town, "appointments", on)
        if not person or e.facts["person"] == person
    ]


def roles_of(town: str, person: str, on: date, line: str = "") -> frozenset[str]:
    """The roles in which a person may act on a day, by the posts held; with `line`, only those
    held for that line of work."""
    posts = {
        (e.facts["name"], e.facts["office"]): _words(e.facts.get("roles", ""))
        for e in service.standing(town, "posts", on)
    }
    found: set[str] = set()
    for held in appointments(town, on, person):
        if not line or not held.lines or line in held.lines:
            found |= posts.get((held.post, held.office), frozenset())
    return frozenset(found)


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in re.split(r"[、，,；;\s]+", text) if word)
