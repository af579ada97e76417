"""Gates: conditions over facts, steps, episodes, clocks, parameters and the world.

A condition answers yes or no for a docket and a candidate act; it can name its atoms (for the
model check) and say itself in plain words (for reference pages). A gate adds what is missing, in
the clerk's words, and the article; how hard it bites follows from the article's force and
certainty, or from a named parameter where the rule was never read in its text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Protocol

from huiyin.kernel.acts import Act, Actor
from huiyin.kernel.statutes import Article

if TYPE_CHECKING:
    from huiyin.kernel.clocks import ClockState

Severity = Literal["refuse", "warn", "off"]
Atom = tuple[str, ...]


class Context(Protocol):
    """What a condition may see: the docket so far and the act that is being judged."""

    day: date
    actors: Sequence[Actor]
    key: str

    def done(self, step: str, key: str | None = None) -> Sequence[Act]: ...
    def fact(self, name: str) -> Any: ...
    def episode(self, name: str, key: str | None = None) -> str: ...
    def answers(self, episode: str) -> Sequence[str]: ...
    def clock(self, name: str, key: str | None = None) -> ClockState | None: ...
    def parameter(self, name: str) -> Any: ...
    def ask(self, question: Ask) -> Any: ...
    def is_working(self, day: date) -> bool: ...
    def is_holiday(self, day: date) -> bool: ...


class Condition:
    """Base: combine with ``&``, ``|`` and ``~``."""

    def holds(self, context: Context) -> bool:
        raise NotImplementedError

    def atoms(self) -> Iterator[Atom]:
        raise NotImplementedError

    def true_when(self, value: Callable[[Atom], bool]) -> bool:
        """Evaluate over an assignment of atoms: the model checker's view."""
        (atom,) = self.atoms()
        return value(atom)

    def say(self) -> str:
        raise NotImplementedError

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


# --- values to compare ---------------------------------------------------------------------


class Value:
    """Something with a value at the moment of judging."""

    def of(self, context: Context) -> Any:
        raise NotImplementedError

    def say(self) -> str:
        raise NotImplementedError


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


# --- gates ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Missing:
    """One thing that stands between a step and its lawfulness."""

    what: str
    cite: str
    force: str
    severity: Severity
    certainty: str = "read"
    supply: str = ""

    def plain(self) -> dict[str, str]:
        kept = {"what": self.what, "cite": self.cite, "force": self.force}
        if self.supply:
            kept["supply"] = self.supply
        if self.certainty != "read":
            kept["certainty"] = self.certainty
        return kept


@dataclass(frozen=True)
class Gate:
    """`need` must hold (where `when` holds), else the step lacks `what` under `cite`.

    `parameter` names the town's parameter ("refuse", "warn" or "off") that decides the severity
    of a rule that was not read in a statute. `supply` names the step where it is supplied.
    `soft` makes even a binding rule a warning (for "generally" and "as a rule"). `form` asks for
    what a paper must say: held against what the system itself would issue, not against the record
    of what was issued, which may tell less than the paper did.
    """

    need: Condition
    what: str
    cite: Article
    when: Condition | None = None
    parameter: str = ""
    supply: str = ""
    soft: bool = False
    form: bool = False

    def check(self, context: Context) -> Missing | None:
        severity = self.severity(context)
        if severity == "off":
            return None
        if self.when is not None and not self.when.holds(context):
            return None
        if self.need.holds(context):
            return None
        return self.missing(severity, context.day)

    @cached_property
    def reads(self) -> frozenset[str]:
        """The facts that `need` looks at."""
        asked = set(compared_facts(self.need))
        for atom in self.need.atoms():
            if atom[0] in ("has", "is"):
                asked.add(atom[1])
            elif atom[0] == "same":
                asked |= set(atom[1:])
        return frozenset(asked)

    @cached_property
    def by_actor(self) -> bool:
        """Whether the gate cannot be judged while nobody is named who acts."""
        return asks_actors(self.need)

    def severity(self, context: Context) -> Severity:
        law = self.cite.law
        if law.not_yet(context.day):
            return "off"
        if self.parameter:
            chosen = context.parameter(self.parameter)
            return chosen if chosen in ("refuse", "warn", "off") else "off"
        edition = law.on(context.day)
        known = edition.id if edition else ""
        if known not in self._powers:
            power = self.cite.on(context.day).power
            self._powers[known] = "warn" if power == "refuse" and self.soft else power
        return self._powers[known]

    def missing(self, severity: Severity, day: date) -> Missing:
        """What is missing, under the article as numbered on the day of the act."""
        edition = self.cite.law.on(day)
        slot = (edition.id if edition else "", severity)
        if slot not in self._said:
            cite = self.cite.on(day)
            self._said[slot] = Missing(
                what=self.what,
                cite=cite.spoken,
                force=str(cite.force),
                severity=severity,
                certainty=str(cite.certainty),
                supply=self.supply,
            )
        return self._said[slot]

    @cached_property
    def _powers(self) -> dict[str, Severity]:
        """How hard the gate bites under each edition that was asked for."""
        return {}

    @cached_property
    def _said(self) -> dict[tuple[str, Severity], Missing]:
        """What the gate said under each edition, and how hard."""
        return {}
