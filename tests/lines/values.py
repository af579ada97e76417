"""Facts for a walk: values of every kind, drawn towards what a definition's gates ask about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from huiyin.kernel import registry
from huiyin.kernel.conditions import AllOf, AnyOf, Compare, Condition, Is, Not
from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.procedure import Procedure
from huiyin.kernel.values import Ask, F, P

VILLAGE = "演示村"
"""The one village of the walks' towns."""

PEOPLE = ("甲演示", "乙演示", "丙演示", "丁演示", "戊演示", "己演示", "庚演示", "辛演示")
PARTNERS = ("演示对象一", "演示对象二")

_DAYS = (0, 0, 0, 1, 3, 8, 15, 31, 61, 120, -1, -10, -40)
_NUMBERS = (0, 1, 2, 3, 5, 7, 10, 15, 30, 60)
_MONEY = (0, 100, 10_000, 100_000, 1_000_000, 100_000_000)


class Values:
    """Draws facts for one definition. `wanted` says which values a walk hopes for."""

    def __init__(self, definition: Procedure, random: Random) -> None:
        self.definition = definition
        self.random = random
        self.asked = asked_values(definition)
        self.wanted: dict[str, set[Any]] = {}
        self._serial = 0

    def facts(self, names: Sequence[str], day: date) -> dict[str, Any]:
        """A filled form in plain values: required facts always, optional ones ("?") at times."""
        filled = {}
        for name in names:
            fact = self.definition.fact(name.rstrip("?"))
            if name.endswith("?") and fact.id not in self.wanted and self.random.random() < 0.35:
                continue
            filled[fact.id] = fact.plain(self.value(fact, day))
        return filled

    def value(self, fact: Fact, day: date) -> Any:
        wanted = sorted(self.wanted.get(fact.id, ()), key=str)
        if wanted and self.random.random() < 0.8:
            return self.random.choice(wanted)
        asked = sorted(self.asked.get(fact.id, ()), key=str)
        if asked and fact.kind is not Kind.BOOLEAN and self.random.random() < 0.5:
            return self.random.choice(asked)
        return self.any(fact, day)

    def any(self, fact: Fact, day: date) -> Any:
        """Some value that the fact can take, near the day where it is one."""
        draw = self.random
        if fact.id == "village":
            return VILLAGE
        if fact.kind is Kind.CHOICE:
            return draw.choice([code for code in fact.choices if code])
        if fact.kind is Kind.BOOLEAN:
            return draw.random() < 0.75
        if fact.kind is Kind.DATE:
            return day + timedelta(days=draw.choice(_DAYS))
        if fact.kind is Kind.MOMENT:
            near = day + timedelta(days=draw.choice(_DAYS))
            return datetime(near.year, near.month, near.day, draw.randint(8, 17))
        if fact.kind is Kind.INTEGER:
            return draw.choice(_NUMBERS)
        if fact.kind is Kind.MONEY:
            return draw.choice(_MONEY)
        if fact.kind is Kind.ROWS:
            return [
                {column.id: column.plain(self.any(column, day)) for column in fact.rows}
                for _ in range(draw.randint(1, 2))
            ]
        if fact.kind is Kind.LIST:
            codes = [code for code in fact.choices if code]
            return [draw.choice(codes) if codes else VILLAGE]
        self._serial += 1
        if fact.kind is Kind.DOCUMENT:
            return f"演示文书{self._serial}"
        return f"演示{draw.randint(1, 3)}"


def asked_values(definition: Procedure) -> Mapping[str, set[Any]]:
    """Per fact, the constants that conditions anywhere in the definition hold it against."""
    found: dict[str, set[Any]] = defaultdict(set)
    for condition in conditions(definition):
        for part in leaves(condition):
            if isinstance(part, Is):
                found[part.fact] |= set(part.values)
            elif isinstance(part, Compare):
                _compared(definition, part, found)
    return found


def _compared(definition: Procedure, part: Compare, found: dict[str, set[Any]]) -> None:
    for one, other in ((part.left, part.right), (part.right, part.left)):
        if isinstance(other, P):
            other = definition.parameter(other.parameter).default
        if isinstance(one, F) and isinstance(other, int) and not isinstance(other, bool):
            found[one.fact] |= {other, other + 1, max(0, other - 1)}


def conditions(thing: Any) -> Iterator[Condition]:
    """Every condition in a declaration."""
    if isinstance(thing, Condition):
        yield thing
    elif is_dataclass(thing) and not isinstance(thing, type):
        for one in fields(thing):
            if one.name not in ("invariants", "cite", "law"):
                yield from conditions(getattr(thing, one.name))
    elif isinstance(thing, tuple):
        for one in thing:
            yield from conditions(one)


def leaves(condition: Condition) -> Iterator[Condition]:
    """The parts of a condition that are asked by themselves."""
    if isinstance(condition, AllOf | AnyOf):
        for part in condition.parts:
            yield from leaves(part)
    elif isinstance(condition, Not):
        yield from leaves(condition.part)
    else:
        yield condition


def undeclared(definition: Procedure) -> set[str]:
    """What a definition's gates and steps name, and what those name, that no line declares."""
    procedures = {p.id: p for p in registry.procedures()}
    registers = {r.id for r in registry.registers()}
    seen: set[str] = set()
    todo = [definition]
    while todo:
        one = todo.pop()
        named = {question.source for c in conditions(one) for question in asks(c)}
        named |= {step.starts.procedure for step in one.steps if step.starts}
        todo += [procedures[id] for id in named - seen if id in procedures]
        seen |= named
    return seen - registers - set(procedures)


def asks(condition: Condition) -> Iterator[Ask]:
    """The questions that a condition puts to the world."""
    for part in leaves(condition):
        for value in vars(part).values():
            if isinstance(value, Ask):
                yield value
