"""Personal facts: kept apart from the chain, one erasable unit for each person in an act.

The chain carries, for every unit, the names of its facts and H(salt ‖ plaintext). When a unit is
destroyed, the chain stays valid and the names still say what once was known.
"""

from __future__ import annotations

import json
import os
from collections.abc import Container, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Any

from huiyin.kernel.facts import Fact, Kind
from huiyin.ledger.canon import canonical
from huiyin.ledger.crypto import vault

ERASED = "已依法销毁"
PARTY = "party"
"""The subject of personal facts that belong to no keyed partner: the matter's own party."""

Persons = Mapping[str, Mapping[str, Any]]
"""subject → {fact: plain value}."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One person's facts in one act, ready to be kept: the row's text and the commitment's."""

    subject: str
    body: str
    commitment: str


def is_personal(fact: Fact) -> bool:
    if fact.personal or fact.sensitive:
        return True
    return bool(fact.rows) and any(map(is_personal, fact.rows))


def is_sensitive(fact: Fact) -> bool:
    return fact.sensitive or (bool(fact.rows) and any(map(is_sensitive, fact.rows)))


def make(
    town: str, seq: int, subject: str, facts: Mapping[str, Any], sealed: Container[str]
) -> Unit:
    """Salt, commit, and encrypt the facts named in `sealed`."""
    salt = os.urandom(16)
    plain = canonical(facts)
    body = plain
    hidden = [name for name in facts if name in sealed]
    if hidden:
        kept: dict[str, Any] = dict(facts)
        for name in hidden:
            token = vault().seal(canonical(facts[name]), _place(town, seq, subject, name))
            kept[name] = {"sealed": token}
        body = canonical(kept)
    return Unit(
        subject=subject,
        body=f'{{"facts":{body},"salt":"{salt.hex()}"}}',
        commitment=f'{{"facts":{_named(tuple(facts))},"hash":"{commitment(salt, plain)}"}}',
    )


@lru_cache(maxsize=1024)
def _named(facts: tuple[str, ...]) -> str:
    """The names of a unit's facts, as canonical text."""
    return canonical(sorted(facts))


def commitment(salt: bytes, plain: str) -> str:
    """H(salt ‖ plaintext); `plain` is the canonical text of the facts."""
    return sha256(salt + plain.encode()).hexdigest()


def unpack(town: str, seq: int, subject: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """The plain facts of a unit, sensitive ones decrypted. Raises `Broken`."""
    facts: dict[str, Any] = {}
    for name, value in body["facts"].items():
        if isinstance(value, dict) and "sealed" in value:
            plain = vault().unseal(value["sealed"], _place(town, seq, subject, name))
            value = json.loads(plain)
        facts[name] = value
    return facts


def agrees(town: str, seq: int, subject: str, body: Mapping[str, Any], promised: str) -> bool:
    """Whether a kept unit is the one that the chain committed to."""
    facts = unpack(town, seq, subject, body)
    return commitment(bytes.fromhex(body["salt"]), canonical(facts)) == promised


def erased_value(fact: Fact) -> Any:
    """What stands in a docket where a fact was destroyed: a mark where text can stand."""
    if fact.kind in (Kind.TEXT, Kind.REFERENCE, Kind.DOCUMENT):
        return ERASED
    return [] if fact.kind is Kind.ROWS else None


def mask(value: Any) -> Any:
    """A sensitive value as it is shown: at most the first three and the last two characters."""
    if isinstance(value, str):
        if len(value) < 8:
            return "*" * len(value)
        return value[:3] + "*" * (len(value) - 5) + value[-2:]
    if isinstance(value, list | tuple):
        return [mask(one) for one in value]
    if isinstance(value, Mapping):
        return {name: mask(one) for name, one in value.items()}
    return None if value is None else "***"


def _place(town: str, seq: int, subject: str, name: str) -> str:
    return "\n".join((town, str(seq), subject, name))
