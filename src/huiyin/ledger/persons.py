"""Personal facts of a matter or entry: shown masked, revealed by an act."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from huiyin.kernel.acts import Actor
from huiyin.kernel.procedure import Procedure, Register
from huiyin.ledger import definitions, histories, payload
from huiyin.ledger.errors import Impossible, NotThere
from huiyin.ledger.matters import note
from huiyin.ledger.models import Entry, Matter


def personal(town: str, number: str) -> dict[str, dict[str, Any]]:
    """Who → fact → value as it stands, sensitive ones masked; what was destroyed says so.

    "" is the matter's own party; the others go by their partner's key.
    """
    return _standing(town, number, masked=True)


def reveal(
    town: str, number: str, fact: str, *, actors: Sequence[Actor], reason: str, key: str = ""
) -> Any:
    """A sensitive fact in full; that it was looked at, by whom and why, is an act.

    Raises `NotThere`, `Impossible` without a reason.
    """
    if not reason.strip() or not actors:
        raise Impossible("查看完整信息须写明查看人和原因")
    value = _standing(town, number, masked=False).get(key, {}).get(fact)
    if value is None:
        raise NotThere(f"“{number}”没有这项个人信息：{fact}")
    subject = histories.subject_of(town, key)
    about = {"reveals": fact, "subject": subject}
    note(town, number, reason, actors=actors, about=about, kind="reveal", facts={"fact": fact})
    return value


def pinned(town: str, number: str) -> Procedure | Register:
    """The definition that a matter or entry follows. Raises `NotThere`."""
    for model, column, find in (
        (Matter, "procedure", definitions.procedure),
        (Entry, "register", definitions.register),
    ):
        rows = model.objects.filter(town=town, number=number)
        found = rows.values_list(column, "version", "digest").first()
        if found is not None:
            return find(*found)
    raise NotThere(f"没有编号为“{number}”的事项或台账条目")


def _standing(town: str, number: str, *, masked: bool) -> dict[str, dict[str, Any]]:
    definition = pinned(town, number)
    hidden = definitions.sealed_facts(definition) if masked else frozenset()
    units = histories.units_of(town, number, hidden)
    facts = definitions.facts_of(definition)
    names: dict[str, str] = {payload.PARTY: ""}
    found: dict[str, dict[str, Any]] = {}
    for kept in histories.kept_acts(town, number):
        for subject, made in kept.commitments.items():
            private = units.get((kept.seq, subject))
            if private is None:
                private = {n: payload.ERASED for n in made["facts"] if n in facts}
            names.setdefault(subject, private.get("@key", subject))
            mine = found.setdefault(subject, {})
            mine.update({n: v for n, v in private.items() if n in facts and v is not None})
    return {names[subject]: values for subject, values in found.items()}
