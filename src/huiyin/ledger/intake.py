"""What comes in is settled before anything is judged: facts in their plain form, possible days,
personal facts set apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from huiyin.kernel.acts import Actor
from huiyin.kernel.facts import BadFact, Fact
from huiyin.kernel.procedure import Procedure, Register, Step, Undeclared
from huiyin.ledger import moments
from huiyin.ledger.canon import canonical
from huiyin.ledger.crypto import vault
from huiyin.ledger.definitions import facts_of, outside_roles, personal_facts
from huiyin.ledger.errors import Impossible
from huiyin.ledger.models import Entry
from huiyin.ledger.payload import PARTY

Moment = date | datetime | str
"""A legal moment as a caller gives it."""

VILLAGE, VILLAGES = "village", "villages"
"""A fact of the first name holds the name, one of the second the names, of entries in the register
of villages."""


def villages_named(facts: Mapping[str, Any]) -> list[str]:
    """The villages that facts name."""
    one = facts.get(VILLAGE)
    return [*([one] if one is not None else []), *(facts.get(VILLAGES) or [])]


class Settled(NamedTuple):
    """Plain facts and actors (as canonical text) for the chain, and what goes to the payload."""

    facts: dict[str, Any]
    actors: str
    key: str
    persons: dict[str, dict[str, Any]]


def step_of(definition: Procedure, step: str) -> Step:
    try:
        return definition.step(step)
    except Undeclared as unknown:
        raise Impossible(str(unknown)) from None


def plain_facts(
    definition: Procedure | Register, facts: Mapping[str, Any], allowed: Iterable[str], title: str
) -> dict[str, Any]:
    """Every fact in its plain form; None stays None. Raises `Impossible`."""
    declared = facts_of(definition)
    plain: dict[str, Any] = {}
    for name, value in facts.items():
        if name == "covers":
            plain[name] = value
            continue
        if name not in allowed or name not in declared:
            raise Impossible(f"“{title}”没有名为“{name}”的事实")
        plain[name] = plain_fact(declared[name], value)
    return plain


def plain_fact(fact: Fact, value: Any) -> Any:
    try:
        return fact.plain(value)
    except BadFact as bad:
        raise Impossible(str(bad)) from None
    except (TypeError, ValueError, AttributeError, KeyError):
        raise Impossible(f"{fact.title}：“{value}”无法识别") from None


def settle(
    town: str,
    definition: Procedure,
    plain: Mapping[str, Any],
    actors: Sequence[Actor],
    key: str = "",
) -> Settled:
    """Set personal facts, outsiders' names and the partner's name apart from the chain."""
    personal = personal_facts(definition)
    private: dict[str, Any] = {name: value for name, value in plain.items() if name in personal}
    kept = {name: value for name, value in plain.items() if name not in private}
    subject = vault().blind(town, key)[:16] if key else PARTY
    if key:
        private["@key"] = key
    outside = outside_roles(definition)
    hidden = [actor.name for actor in actors if actor.role in outside]
    if hidden:
        private["@actors"] = hidden
    persons = {subject: private} if private else {}
    return Settled(kept, _shown(tuple(actors), outside), subject if key else "", persons)


@lru_cache(maxsize=1024)
def _shown(actors: tuple[Actor, ...], outside: frozenset[str]) -> str:
    """The actors as the chain keeps them: outsiders without their names."""
    return canonical(
        [{**a.plain(), "name": ""} if a.role in outside else a.plain() for a in actors]
    )


def legal_moment(at: Moment, today: str = "") -> str:
    """The kept form of a legal moment that is not in the future. Raises `Impossible`.

    `today`: for a caller that asks many times.
    """
    if isinstance(at, str):
        try:
            at = moments.moment_of(at)
        except ValueError:
            raise Impossible(f"“{at}”不是存在的日期") from None
    text = moments.text_of(at)
    today = today or moments.now().date().isoformat()
    if text[:10] > today:
        raise Impossible(f"{text[:10]}尚未到来（今天是{today}）：只能记录已经发生的事")
    return text


class Villages:
    """The names of a town's villages, asked once."""

    def __init__(self, town: str) -> None:
        self.town = town
        self._names: frozenset[str] | None = None

    def check(self, facts: Mapping[str, Any]) -> None:
        """Raises `Impossible` where the facts name a village that is not there."""
        names = villages_named(facts)
        if not names:
            return
        if self._names is None:
            kept = Entry.objects.filter(town=self.town, register=VILLAGES, void=False)
            self._names = frozenset(str(row.facts["name"]) for row in kept)
        for name in names:
            if name not in self._names:
                hint = "" if self._names else "；村（社区）名册还是空的，请先导入"
                raise Impossible(f"本镇没有名为“{name}”的村或社区{hint}")
