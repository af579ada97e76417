"""Typed access to a town's villages, offices, posts, people and appointments.

They are registers in the ledger; this room knows their columns so that others need not.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from huiyin.kernel import registry
from huiyin.ledger import service, tables
from huiyin.ledger.models import Entry

SUBSTITUTES = "substitutes"
"""The register of who does whose work for a time."""
ADMIN = "admin"
"""The role that keeps the town's own registers, its parameters and its accounts."""
_ADMIN_WORDS = (ADMIN, "管理员", "系统管理员")
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


_Roles = frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Grant:
    """What a post gives whoever holds it: `roles` in `lines` (empty: in all), over what `scope`
    reaches: the town, the post's office, or the holder's village. `stands_for` is the holder whose
    place somebody else takes for a time ("" for one's own post)."""

    office: str
    village: str
    roles: frozenset[str]
    lines: frozenset[str]
    scope: str
    stands_for: str = ""
    by_line: frozenset[tuple[str, str]] = frozenset()
    """(line, role) of what the post's words mean there: 保密审查人 is a `reviewer` where secrecy is
    reviewed, not where legality is."""

    def holds(self, role: str, line: str) -> bool:
        """Whether the post gives a role in a line that it reaches."""
        return (line, role) in self.by_line and self.reaches(line)

    def of(self, line: str) -> frozenset[str]:
        """The roles that the post's words mean in a line, reached or not."""
        return frozenset(role for at, role in self.by_line if at == line)

    def reaches(self, line: str) -> bool:
        return not self.lines or line in self.lines


_IN_POST = (
    "SELECT register, facts FROM ledger_entry"
    " WHERE town = %s AND register IN ('appointments', 'posts', 'substitutes') AND NOT void"
    " AND (valid_from IS NULL OR valid_from <= %s) AND (valid_to IS NULL OR valid_to >= %s)"
    " ORDER BY serial, number"
)


def grants(town: str, on: date) -> Mapping[str, tuple[Grant, ...]]:
    """Everybody who holds a post on a day, with what the posts give; then what they may do in the
    place of those for whom they are substitutes that day; one query, as every page asks.

    A substitute holds a post of their own, and passes nothing on that they hold for another.
    """
    day = on.isoformat()
    return _granted(tuple(tables.query(_IN_POST, [town, day, day])), _declared())


@lru_cache(maxsize=32)
def _granted(
    rows: tuple[tables.Row, ...], _known: tuple[str, ...]
) -> Mapping[str, tuple[Grant, ...]]:
    """What these very rows give: a row that is changed in the least is read anew."""
    posts: dict[tuple[str, str], Mapping[str, Any]] = {}
    held: list[Mapping[str, Any]] = []
    standing: dict[tuple[str, str], None] = {}
    for register, text in rows:
        facts: Mapping[str, Any] = json.loads(text)
        if register == "posts":
            posts[str(facts["name"]), str(facts["office"])] = facts
        elif register == SUBSTITUTES:
            standing[str(facts["substitute"]), str(facts["person"])] = None
        else:
            held.append(facts)
    found: dict[str, list[Grant]] = {}
    ids = _role_words()
    for facts in held:
        post = posts.get((str(facts["post"]), str(facts["office"])))
        if post is not None:
            found.setdefault(str(facts["person"]), []).append(_grant(post, facts, ids))
    own = {person: tuple(mine) for person, mine in found.items()}
    for substitute, person in standing:
        if substitute != person and substitute in own:
            found[substitute] += [replace(one, stands_for=person) for one in own.get(person, ())]
    return MappingProxyType({person: tuple(mine) for person, mine in found.items()})


def _declared() -> tuple[str, ...]:
    """The digests of the procedures, which say what the words for roles mean."""
    return tuple(one.digest for one in registry.procedures())


@dataclass(frozen=True, slots=True)
class Substitution:
    """Somebody's work is done by a substitute for a time, by an instrument."""

    person: str
    substitute: str
    instrument: str
    since: date | None
    until: date | None


def substitutions(town: str, on: date) -> list[Substitution]:
    """The substitutions in force on a day."""
    return [
        Substitution(
            person=str(e.facts["person"]),
            substitute=str(e.facts["substitute"]),
            instrument=_text(e, "instrument"),
            since=e.valid_from,
            until=e.valid_to,
        )
        for e in service.standing(town, SUBSTITUTES, on)
    ]


def _grant(post: Mapping[str, Any], held: Mapping[str, Any], ids: Mapping[str, _Roles]) -> Grant:
    by_line = _roles_in(str(post.get("roles") or ""), ids)
    return Grant(
        office=str(held["office"]),
        village=str(held.get("village") or ""),
        roles=frozenset(role for _line, role in by_line),
        by_line=by_line,
        lines=lines_named(post.get("lines") or ()),
        scope=str(post.get("scope") or "town"),
    )


def roles_of(town: str, person: str, on: date) -> frozenset[str]:
    """The roles that a person may act in on a day, in whatever line."""
    return frozenset().union(*(grant.roles for grant in grants(town, on).get(person, ())))


def lines_named(words: Iterable[str]) -> frozenset[str]:
    """Line ids from what the register says: titles or ids; what is neither names no line."""
    ids = {title: id for id, title in registry.line_titles().items()}
    return frozenset(ids.get(word, word) for word in words)


def roles_named(text: str) -> frozenset[str]:
    """Role ids from what the register says: titles or ids, separated by 、 and the like.

    A title that several lines use for different roles names them all; outsiders' roles none.
    """
    return frozenset(role for _line, role in _roles_in(text, _role_words()))


def _roles_in(text: str, ids: Mapping[str, _Roles]) -> _Roles:
    words = _SEPARATORS.split(text)
    found: _Roles = frozenset[tuple[str, str]]().union(*(ids.get(word, ()) for word in words))
    whole = f"、{'、'.join(words)}、"
    for title, roles in ids.items():  # a title may itself hold a separator: 法律顾问、公职律师
        if "、" in title and f"、{title}、" in whole:
            found |= roles
    return found


def _role_words() -> Mapping[str, _Roles]:
    """Word → the roles that it means: (line, id)."""
    ids: dict[str, set[tuple[str, str]]] = {word: {("", ADMIN)} for word in _ADMIN_WORDS}
    for procedure in registry.procedures():
        for role in procedure.roles:
            if not role.outside:
                for word in (role.id, role.title):
                    ids.setdefault(word, set()).add((procedure.line, role.id))
    return {word: frozenset(found) for word, found in ids.items()}


def _text(entry: Entry, column: str) -> str:
    value: Any = entry.facts.get(column)
    return "" if value is None else str(value)
