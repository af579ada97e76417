"""Values that a condition compares: facts, parameters, days, counts, answers of the world."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Literal

from huiyin.kernel.context import Context


class Value(ABC):
    """Something with a value at the moment of judging."""

    @abstractmethod
    def of(self, context: Context) -> Any:
        """The value at the moment of judging; None where there is none."""

    @abstractmethod
    def say(self) -> str:
        """In plain words."""


@dataclass(frozen=True)
class F(Value):
    """A fact; with `then`, the fact counted on by so many calendar days."""

    fact: str
    then: int = 0

    def of(self, context: Context) -> Any:
        value = context.fact(self.fact)
        return value + timedelta(days=self.then) if value is not None and self.then else value

    def say(self) -> str:
        return f"“{self.fact}”" + (f"加{self.then}日" if self.then else "")


@dataclass(frozen=True)
class P(Value):
    """A parameter of the town, or its default."""

    parameter: str

    def of(self, context: Context) -> Any:
        return context.parameter(self.parameter)

    def say(self) -> str:
        return f"参数“{self.parameter}”"


class Today(Value):
    """The day of the act being judged."""

    def of(self, context: Context) -> Any:
        return context.day

    def say(self) -> str:
        return "当日"


@dataclass(frozen=True)
class DayOf(Value):
    """The day of the latest standing act of a step."""

    step: str

    def of(self, context: Context) -> Any:
        acts = context.done(self.step)
        return acts[-1].day if acts else None

    def say(self) -> str:
        return f"“{self.step}”之日"


@dataclass(frozen=True)
class ClockDay(Value):
    """A day of a clock: nominal, safe, rolled or alarm."""

    clock: str
    which: Literal["nominal", "safe", "rolled", "alarm"] = "nominal"

    def of(self, context: Context) -> Any:
        state = context.clock(self.clock)
        return getattr(state, self.which) if state else None

    def say(self) -> str:
        return f"“{self.clock}”之期"


@dataclass(frozen=True)
class Times(Value):
    """How often a step stands in the record."""

    step: str

    def of(self, context: Context) -> Any:
        return len(context.done(self.step))

    def say(self) -> str:
        return f"“{self.step}”的次数"


@dataclass(frozen=True)
class Ask(Value):
    """A question to the world; the answer is kept in the act with the number it rests on.

    kind "entry": the first entry of register `source` that matches and is valid on the act's day;
    "matter": the first other matter of procedure `source` that matches;
    "count": how many other matters of procedure `source` match (with `month`: in the act's month).
    A match value may be a `Value`. `every_actor` names the column that holds a person's name: the
    question is put once for each actor and all must be answered. `month` names the matters' day
    that must lie in the act's month. `column`: the answer is that column instead of the number.
    """

    kind: Literal["entry", "matter", "count"]
    source: str
    match: Mapping[str, Any] = field(default_factory=dict)
    valid_on: Value = field(default_factory=Today)
    every_actor: str = ""
    month: str = ""
    column: str = ""

    def of(self, context: Context) -> Any:
        return context.ask(self)

    @property
    def label(self) -> str:
        """The stable name under which the answer is kept with the act."""
        parts = [f"{k}={v.say() if isinstance(v, Value) else v}" for k, v in self.match.items()]
        marks = (
            ("@", self.every_actor),
            ("/", self.month),
            (".", self.column),
            ("~", "" if isinstance(self.valid_on, Today) else self.valid_on.say()),
        )
        return f"{self.kind}:{self.source}({','.join(parts)})" + "".join(
            f"{mark}{word}" for mark, word in marks if word
        )

    def say(self) -> str:
        kinds = {"entry": "登记簿", "matter": "关联事项", "count": "件数"}
        return f"{kinds[self.kind]}“{self.label.removeprefix(self.kind + ':')}”"

    def __hash__(self) -> int:
        return hash(self.label)


def value_of(value: Any, context: Context) -> Any:
    """The value now: constants stand for themselves, questions are put to the world."""
    if isinstance(value, Value):
        return value.of(context)
    return value
