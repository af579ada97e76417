"""Conditions over facts, steps, episodes, clocks, parameters and the world.

A condition answers yes or no for a docket and a candidate act; it can name its atoms (for the
model check) and say itself in plain words (for reference pages).
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from huiyin.kernel.context import Context
from huiyin.kernel.values import Ask, F, Value, value_of

Atom = tuple[str, ...]


class Condition(ABC):
    """Base: combine with ``&``, ``|`` and ``~``."""

    @abstractmethod
    def holds(self, context: Context) -> bool:
        """Whether it holds for the docket and the act that is judged."""

    @abstractmethod
    def atoms(self) -> Iterator[Atom]:
        """What it rests on, for the model check."""

    def true_when(self, value: Callable[[Atom], bool]) -> bool:
        """Evaluate over an assignment of atoms: the model checker's view."""
        (atom,) = self.atoms()
        return value(atom)

    @abstractmethod
    def say(self) -> str:
        """In plain words."""

    def __and__(self, other: Condition) -> Condition:
        return AllOf(self, other)

    def __or__(self, other: Condition) -> Condition:
        return AnyOf(self, other)

    def __invert__(self) -> Condition:
        return Not(self)


class AllOf(Condition):
    """Every part holds."""

    def __init__(self, *parts: Condition) -> None:
        self.parts = parts

    def holds(self, context: Context) -> bool:
        return all(p.holds(context) for p in self.parts)

    def atoms(self) -> Iterator[Atom]:
        for part in self.parts:
            yield from part.atoms()

    def true_when(self, value: Callable[[Atom], bool]) -> bool:
        return all(p.true_when(value) for p in self.parts)

    def say(self) -> str:
        return "且".join(p.say() for p in self.parts)


class AnyOf(Condition):
    """At least one part holds."""

    def __init__(self, *parts: Condition) -> None:
        self.parts = parts

    def holds(self, context: Context) -> bool:
        return any(p.holds(context) for p in self.parts)

    def atoms(self) -> Iterator[Atom]:
        for part in self.parts:
            yield from part.atoms()

    def true_when(self, value: Callable[[Atom], bool]) -> bool:
        return any(p.true_when(value) for p in self.parts)

    def say(self) -> str:
        return "（" + "或".join(p.say() for p in self.parts) + "）"


@dataclass(frozen=True)
class Not(Condition):
    part: Condition

    def holds(self, context: Context) -> bool:
        return not self.part.holds(context)

    def atoms(self) -> Iterator[Atom]:
        yield from self.part.atoms()

    def true_when(self, value: Callable[[Atom], bool]) -> bool:
        return not self.part.true_when(value)

    def say(self) -> str:
        return f"非“{self.part.say()}”"


@dataclass(frozen=True)
class Done(Condition):
    """The step stands in the record and no later act has voided it.

    `result` asks for a value of a fact that the latest such act set: ``("opinion", "pass")``.
    `same_key` looks only at acts under the key of the act being judged.
    """

    step: str
    result: tuple[str, Any] | None = None
    same_key: bool = False

    def holds(self, context: Context) -> bool:
        acts = context.done(self.step, context.key if self.same_key else None)
        if not acts:
            return False
        return self.result is None or acts[-1].facts.get(self.result[0]) == self.result[1]

    def atoms(self) -> Iterator[Atom]:
        if self.result is None:
            yield ("done", self.step)
        else:
            yield ("done", self.step, str(self.result[1]))

    def say(self) -> str:
        said = "已对同一对象办" if self.same_key else "已办"
        return f"{said}“{self.step}”" + (f"且结果为{self.result[1]}" if self.result else "")


@dataclass(frozen=True)
class Has(Condition):
    """The fact is known (and, for yes/no facts, may be either)."""

    fact: str

    def holds(self, context: Context) -> bool:
        value = context.fact(self.fact)
        return value is not None and value != "" and value != ()

    def atoms(self) -> Iterator[Atom]:
        yield ("has", self.fact)

    def say(self) -> str:
        return f"有“{self.fact}”"


class Is(Condition):
    """The fact is one of these values."""

    def __init__(self, fact: str, *values: Any) -> None:
        self.fact, self.values = fact, values

    def holds(self, context: Context) -> bool:
        return context.fact(self.fact) in self.values

    def atoms(self) -> Iterator[Atom]:
        for value in self.values:
            yield ("is", self.fact, str(value))

    def true_when(self, value: Callable[[Atom], bool]) -> bool:
        return any(value(atom) for atom in self.atoms())

    def say(self) -> str:
        return f"“{self.fact}”为{'、'.join(map(str, self.values))}"


def names_in(value: Any) -> frozenset[str]:
    """The persons or units that a fact names: several in one text stand apart by 、 ， or ；."""
    if isinstance(value, Mapping):
        return frozenset(name for cell in value.values() for name in names_in(cell))
    if isinstance(value, tuple | list):
        return frozenset(name for one in value for name in names_in(one))
    return frozenset(part.strip() for part in re.split("[、，,；;]", str(value or ""))) - {""}


@dataclass(frozen=True)
class SameName(Condition):
    """Two facts name at least one person or unit in common. False while either is unknown."""

    left: str
    right: str

    def holds(self, context: Context) -> bool:
        left, right = names_in(context.fact(self.left)), names_in(context.fact(self.right))
        return bool(left & right)

    def atoms(self) -> Iterator[Atom]:
        yield ("same", self.left, self.right)

    def say(self) -> str:
        return f"“{self.left}”与“{self.right}”有相同的人"


@dataclass(frozen=True)
class Open(Condition):
    """The episode is open now (under the same key, if `same_key`)."""

    episode: str
    same_key: bool = False

    def holds(self, context: Context) -> bool:
        return context.episode(self.episode, context.key if self.same_key else None) == "open"

    def atoms(self) -> Iterator[Atom]:
        yield ("open", self.episode)

    def say(self) -> str:
        return f"“{self.episode}”{'对同一对象' if self.same_key else ''}正在进行"


@dataclass(frozen=True)
class Held(Condition):
    """The episode was opened and has ended, by an answer or by the law's silence."""

    episode: str

    def holds(self, context: Context) -> bool:
        return context.episode(self.episode) == "held"

    def atoms(self) -> Iterator[Atom]:
        yield ("held", self.episode)

    def say(self) -> str:
        return f"“{self.episode}”已结束"


@dataclass(frozen=True)
class Expired(Condition):
    """The clock has run out by the act's day (a citizen's right: after rolling over rest days)."""

    clock: str
    same_key: bool = False

    def holds(self, context: Context) -> bool:
        state = context.clock(self.clock, context.key if self.same_key else None)
        return state is not None and state.expired_by(context.day)

    def atoms(self) -> Iterator[Atom]:
        yield ("expired", self.clock)

    def say(self) -> str:
        return f"“{self.clock}”已届满"


@dataclass(frozen=True)
class Within(Condition):
    """The clock runs and the act's day does not lie after its last day."""

    clock: str
    same_key: bool = False

    def holds(self, context: Context) -> bool:
        state = context.clock(self.clock, context.key if self.same_key else None)
        return state is not None and not state.expired_by(context.day)

    def atoms(self) -> Iterator[Atom]:
        yield ("within", self.clock)

    def say(self) -> str:
        return f"在“{self.clock}”之内"


@dataclass(frozen=True)
class Answers(Condition):
    """What the partners of an episode answered, silence counting as the law says.

    `every`: each of them gave this answer; otherwise: at least one did. False while none was asked.
    """

    episode: str
    answer: str
    every: bool = False

    def holds(self, context: Context) -> bool:
        answers = context.answers(self.episode)
        if not answers:
            return False
        return (all if self.every else any)(a == self.answer for a in answers)

    def atoms(self) -> Iterator[Atom]:
        yield ("answers", self.episode, self.answer, "every" if self.every else "some")

    def say(self) -> str:
        return f"“{self.episode}”{'均' if self.every else '有'}答复{self.answer}"


@dataclass(frozen=True)
class WorkingDay(Condition):
    """The act falls on a working day; with `statutory`, merely not on a statutory holiday."""

    statutory: bool = False

    def holds(self, context: Context) -> bool:
        if self.statutory:
            return not context.is_holiday(context.day)
        return context.is_working(context.day)

    def atoms(self) -> Iterator[Atom]:
        yield ("calendar", "statutory" if self.statutory else "working")

    def say(self) -> str:
        return "不在法定节假日" if self.statutory else "在工作日"


@dataclass(frozen=True)
class Covers(Condition):
    """The latest act of the step was bound to the present digest of the document, not an older."""

    step: str
    document: str

    def holds(self, context: Context) -> bool:
        acts = context.done(self.step)
        return bool(acts) and acts[-1].facts.get("covers") == context.fact(self.document)

    def atoms(self) -> Iterator[Atom]:
        yield ("covers", self.step, self.document)

    def say(self) -> str:
        return f"“{self.step}”针对的正是现在的“{self.document}”"


@dataclass(frozen=True)
class Exists(Condition):
    """The world holds what is asked for (an entry valid that day, another matter)."""

    question: Ask

    def holds(self, context: Context) -> bool:
        return bool(context.ask(self.question))

    def atoms(self) -> Iterator[Atom]:
        yield ("world", self.question.label)

    def say(self) -> str:
        return f"有{self.question.say()}"


Operator = Literal["<", "<=", "==", "!=", ">=", ">"]
_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    ">=": lambda a, b: a >= b,
    ">": lambda a, b: a > b,
}


@dataclass(frozen=True)
class Compare(Condition):
    """Two values in order. A missing value on either side fails: nothing is guessed."""

    left: Any
    operator: Operator
    right: Any

    def holds(self, context: Context) -> bool:
        left, right = value_of(self.left, context), value_of(self.right, context)
        if left is None or right is None:
            return False
        return _COMPARE[self.operator](left, right)

    def atoms(self) -> Iterator[Atom]:
        yield ("compare", self.say())

    def say(self) -> str:
        words = [v.say() if isinstance(v, Value) else str(v) for v in (self.left, self.right)]
        return f"{words[0]}{self.operator}{words[1]}"


def compared_facts(condition: Condition) -> Iterator[str]:
    """The facts that a condition's comparisons read."""
    if isinstance(condition, AllOf | AnyOf):
        for part in condition.parts:
            yield from compared_facts(part)
    elif isinstance(condition, Not):
        yield from compared_facts(condition.part)
    elif isinstance(condition, Compare):
        for side in (condition.left, condition.right):
            if isinstance(side, F):
                yield side.fact


def asks_actors(condition: Condition) -> bool:
    """Whether a condition puts a question for each actor, so that it needs to know them."""
    if isinstance(condition, AllOf | AnyOf):
        return any(asks_actors(part) for part in condition.parts)
    if isinstance(condition, Not):
        return asks_actors(condition.part)
    return isinstance(condition, Exists) and bool(condition.question.every_actor)
