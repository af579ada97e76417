"""What a town's chain tells of matters: which were opened, which closed, when steps were taken.

Asked of one procedure, it is asked for the matters of that procedure and of other small ones; a
report asks of all of them, and goes through the chain once.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from functools import cache, cached_property
from typing import Any, NamedTuple

from huiyin.kernel import registry
from huiyin.kernel.procedure import Procedure, Undeclared
from huiyin.ledger import garbage, tables

# Populations of up to so many rows are read together.
SMALL = 1000


class Taken(NamedTuple):
    """When a step was taken in a matter: its days, as written; `plain` where nothing in the chain
    says that they are others or that the step no longer stands."""

    days: list[date]
    plain: bool


class Lost(NamedTuple):
    """A matter of which the chain tells and no projection does."""

    number: str
    day: date
    facts: Any


class Chain:
    """The first `size` acts of a town, asked for some procedures at a time.

    `counts` tells how many matters each procedure has.
    """

    def __init__(self, town: str, size: int, counts: Mapping[str, int]) -> None:
        self.town = town
        self.size = size
        self._counts = counts
        self._lacking: dict[str, dict[str, frozenset[str]]] = {}
        self._taken: dict[tuple[str, str], dict[str, Taken]] = {}
        self._whole: set[str] = set()

    def unopened(self, procedure: str) -> frozenset[str]:
        """Matters that have a row, and no act in the chain that opened them."""
        return self._without(procedure, "opening", "a.matter_seq = 1", lambda _: [])

    def unclosed(self, procedure: str) -> frozenset[str]:
        """Matters that have a row, and no act in the chain that closes one of their kind."""
        condition = "m.procedure || ' ' || a.step IN ({slots})"
        return self._without(procedure, "closing", condition, _closing_steps)

    def _without(
        self,
        procedure: str,
        what: str,
        condition: str,
        values: Callable[[Sequence[str]], list[str]],
    ) -> frozenset[str]:
        # `+` keeps SQLite from going through the whole chain by `seq` for every matter.
        known = self._lacking.setdefault(what, {})
        if procedure not in known:
            group = together(self._counts, procedure)
            given = values(group)
            asked = condition.format(slots=slots(given))
            rows = (
                tables.query(
                    "SELECT m.procedure, m.number FROM ledger_matter m"
                    f" WHERE m.town = %s AND m.procedure IN ({slots(group)}) AND NOT EXISTS"
                    " (SELECT 1 FROM ledger_act a WHERE a.town = m.town AND a.matter = m.number"
                    f" AND a.kind = 'step' AND +a.seq <= %s AND {asked})",
                    [self.town, *group, self.size, *given],
                )
                if group
                else []
            )
            lacking: dict[str, set[str]] = {one: set() for one in (*group, procedure)}
            for one, number in rows:
                lacking[one].add(number)
            known.update({one: frozenset(numbers) for one, numbers in lacking.items()})
        return known[procedure]

    @cached_property
    def lost(self) -> Mapping[str, list[Lost]]:
        """Matters that have no row, by procedure."""
        return self._lost(
            " LEFT JOIN ledger_matter m ON m.town = a.town AND m.number = a.matter",
            "m.number IS NULL",
            [],
        )

    def _lost(self, join: str, condition: str, values: Sequence[str]) -> dict[str, list[Lost]]:
        rows = tables.query(
            f"SELECT a.matter, a.at, a.facts, a.about FROM ledger_act a{join}"
            " WHERE a.town = %s AND a.kind = 'step' AND a.matter_seq = 1 AND a.seq <= %s"
            f" AND {condition}",
            [self.town, self.size, *values],
        )
        found: dict[str, list[Lost]] = {}
        for number, at, facts, about in rows:
            told = Lost(number, date.fromisoformat(at[:10]), json.loads(facts))
            found.setdefault(json.loads(about)["definition"]["id"], []).append(told)
        return found

    def taken(self, procedure: str, step: str) -> Mapping[str, Taken]:
        """By matter, when a step was taken in it."""
        slot = (procedure, step)
        if slot not in self._taken and procedure not in self._whole:
            group = together(self._counts, procedure)
            small = self._counts.get(procedure, 0) <= SMALL
            found = self._acts(group, "" if small else step) if group else {}
            self._taken |= found
            if small:
                self._whole |= {*group, procedure}
            self._taken.setdefault(slot, {})
        return self._taken.get(slot, {})

    def _acts(self, group: Sequence[str], step: str) -> dict[tuple[str, str], dict[str, Taken]]:
        """The steps of small procedures, or one of a large one."""
        current = [_digest(one) for one in group]
        rows = tables.query(
            f"SELECT m.procedure, a.step, a.matter, a.at, m.digest IN ({slots(current)})"
            " AND NOT EXISTS (SELECT 1 FROM ledger_act c WHERE c.town = a.town"
            " AND c.matter = a.matter AND c.kind = 'correct')"
            " FROM ledger_matter m JOIN ledger_act a ON a.town = m.town AND a.matter = m.number"
            f" WHERE m.town = %s AND m.procedure IN ({slots(group)}) AND a.kind = 'step'"
            f" AND +a.seq <= %s{' AND a.step = %s' if step else ''}",
            [*current, self.town, *group, self.size, *([step] if step else [])],
        )
        found: dict[tuple[str, str], dict[str, Taken]] = defaultdict(dict)
        for procedure, one, number, at, plain in rows:
            days = found[procedure, one]
            if number not in days:
                days[number] = Taken([], bool(plain))
            days[number].days.append(date.fromisoformat(at[:10]))
        return found


class WholeChain(Chain):
    """The same, gone through once for all procedures.

    `numbers` gives the matters of a procedure.
    """

    def __init__(
        self,
        town: str,
        size: int,
        counts: Mapping[str, int],
        numbers: Callable[[str], Collection[str]],
    ) -> None:
        super().__init__(town, size, counts)
        self._numbers = numbers

    def unopened(self, procedure: str) -> frozenset[str]:
        if procedure not in self._lacking_of("opening"):
            left = frozenset(self._numbers(procedure)) - self._read.opened
            self._lacking_of("opening")[procedure] = left
        return self._lacking_of("opening")[procedure]

    def unclosed(self, procedure: str) -> frozenset[str]:
        if procedure not in self._lacking_of("closing"):
            definition = procedure_of(procedure)
            left = set(self._numbers(procedure))
            for step in definition.closing_steps if definition else ():
                left.difference_update(number for number, _ in self._read.steps.get(step, ()))
            self._lacking_of("closing")[procedure] = frozenset(left)
        return self._lacking_of("closing")[procedure]

    def _lacking_of(self, what: str) -> dict[str, frozenset[str]]:
        return self._lacking.setdefault(what, {})

    @cached_property
    def lost(self) -> Mapping[str, list[Lost]]:
        rows = tables.query("SELECT number FROM ledger_matter WHERE town = %s", [self.town])
        missing = self._read.opened - {number for (number,) in rows}
        found: dict[str, list[Lost]] = defaultdict(list)
        for part in tables.slices(sorted(missing), tables.IN_LIMIT):
            lost = self._lost("", f"a.matter IN ({slots(part)})", part)
            for procedure, ones in lost.items():
                found[procedure] += ones
        return found

    def taken(self, procedure: str, step: str) -> Mapping[str, Taken]:
        slot = (procedure, step)
        if slot not in self._taken:
            found = self._taken[slot] = {}
            numbers, moved = self._numbers(procedure), self._moved
            for number, at in self._read.steps.get(step, ()):
                if number in found:
                    found[number].days.append(_day(at[:10]))
                elif number in numbers:
                    found[number] = Taken([_day(at[:10])], number not in moved)
        return self._taken[slot]

    @cached_property
    def _moved(self) -> set[str]:
        """Matters whose acts cannot be read by themselves: corrected, or under an older version."""
        current = [(one.id, one.digest) for one in registry.procedures() if one.id in self._counts]
        same = " OR ".join(["(procedure = %s AND digest = %s)"] * len(current)) or "1 = 0"
        older = tables.query(
            f"SELECT number FROM ledger_matter WHERE town = %s AND NOT ({same})",
            [self.town, *(word for pair in current for word in pair)],
        )
        return self._read.corrected | {number for (number,) in older}

    @cached_property
    def _read(self) -> _Read:
        read = _Read(set(), set(), defaultdict(list))
        with garbage.put_off():
            for number, place, kind, step, at in tables.query(
                "SELECT matter, matter_seq, kind, step, at FROM ledger_act"
                " WHERE town = %s AND seq <= %s AND kind IN ('step', 'correct')",
                [self.town, self.size],
            ):
                if kind == "correct":
                    read.corrected.add(number)
                    continue
                read.steps[step].append((number, at))
                if place == 1:
                    read.opened.add(number)
        return read


class _Read(NamedTuple):
    """The chain gone through: matters opened, matters corrected, and by step who took it when."""

    opened: set[str]
    corrected: set[str]
    steps: Mapping[str, list[tuple[str, str]]]


_day = cache(date.fromisoformat)


def together(counts: Mapping[str, int], asked: str) -> list[str]:
    """The populations that are read with the one asked for; none where it has no rows."""
    if asked not in counts:
        return []
    if counts[asked] > SMALL:
        return [asked]
    return [one for one, rows in counts.items() if rows <= SMALL]


def slots(values: Collection[str]) -> str:
    return ", ".join(["%s"] * len(values))


def procedure_of(id: str) -> Procedure | None:
    try:
        return registry.procedure(id)
    except Undeclared:
        return None


def _closing_steps(procedures: Sequence[str]) -> list[str]:
    found = []
    for one in procedures:
        definition = procedure_of(one)
        steps = sorted(definition.closing_steps) if definition else [""]
        found += [f"{one} {step}" for step in steps]
    return found


def _digest(procedure: str) -> str:
    definition = procedure_of(procedure)
    return definition.digest if definition is not None else ""
