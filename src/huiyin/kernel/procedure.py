"""Procedures and registers: how a line of work is declared.

A procedure is one lifecycle state, a set of typed facts, open or closed episodes, and parallel
clocks. Everything users meet (forms, lists, buttons, explanations, Excel columns, API schema,
figures) is derived from these declarations.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, field, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cached_property
from typing import Any, Literal

from huiyin.kernel.clocks import CLOSING, Bars, Clock, Deemed, Unlocks
from huiyin.kernel.conditions import Condition
from huiyin.kernel.facts import Fact
from huiyin.kernel.gates import Gate
from huiyin.kernel.papers import Column, Dossier, Ledger, Letter, Numbering, Remedy, View
from huiyin.kernel.statutes import Article, Edition, Law
from huiyin.kernel.terms import Term


class Undeclared(LookupError):
    """A step, fact or clock that the definition does not have."""


@dataclass(frozen=True, slots=True)
class State:
    """A lifecycle state; a matter in a `final` one is closed (steps may still follow)."""

    id: str
    title: str
    final: bool = False


@dataclass(frozen=True, slots=True)
class Role:
    """Who may act: staff of the town, or an outsider whose act the staff record."""

    id: str
    title: str
    outside: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """One way to end, as fine as any year's form needs.

    `forms` maps a form's edition to the row it is counted in; `remedy` names the group of the
    remedy paragraph.
    """

    code: str
    title: str
    forms: Mapping[str, str] = field(default_factory=dict)
    remedy: str = ""
    cite: Article | None = None


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that a town or county sets with instrument and dates; until then the default."""

    id: str
    title: str
    default: Any
    cite: Article | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Starts:
    """The step opens a matter of another procedure; with `episode`, it waits for its end."""

    procedure: str
    episode: str = ""


@dataclass(frozen=True, kw_only=True)
class Step:
    """Something that may happen on a matter.

    `moves` reads "a|b > c": from which states, to which (without ">", the state stays; "*" is any
    state, "+" any open one). `by`: roles, any of which may act; `actors`: how many must.
    `sets`: facts that the step's form asks for, "?" marks optional ones. `needs`: gates.
    `not_by`: steps whose actor may not be this one (separation of duties); `not_named_in`: facts
    whose bearer may not act (whoever is accused). `times`: how often at
    most (per key). `each`: the act names a key (which third party, which co-signer).
    `opens`/`closes`: an episode. `resets`: steps whose record this one voids. `binds`: the document
    whose digest the act covers. `letter`: what it issues; `serves`: the letter it serves.
    `outcome`: the outcome's code, or ``{fact}`` for the code held in a fact.
    """

    id: str
    title: str
    moves: str
    by: tuple[str, ...]
    cite: Article
    sets: tuple[str, ...] = ()
    needs: tuple[Gate, ...] = ()
    actors: int = 1
    not_by: tuple[str, ...] = ()
    not_named_in: tuple[str, ...] = ()
    times: int = 0
    each: str = ""
    opens: str = ""
    closes: str = ""
    resets: tuple[str, ...] = ()
    binds: str = ""
    letter: str = ""
    serves: str = ""
    outcome: str = ""
    starts: Starts | None = None
    help: str = ""

    @cached_property
    def sources(self) -> frozenset[str]:
        return frozenset(part.strip() for part in self.moves.split(">")[0].split("|"))

    @cached_property
    def target(self) -> str:
        return self.moves.split(">")[1].strip() if ">" in self.moves else ""

    @cached_property
    def required(self) -> tuple[str, ...]:
        return tuple(name for name in self.sets if not name.endswith("?"))

    @cached_property
    def takes(self) -> frozenset[str]:
        return frozenset(name.rstrip("?") for name in self.sets)


@dataclass(frozen=True, kw_only=True)
class Episode:
    """Something that opens and ends beside the main line (a consultation, a correction).

    `each` names what its key tells apart. `opens` and `closes` are steps. `expires`: the clock
    whose last day ends it unanswered. `answer` is the fact of the closing act that holds the
    answer; `silence` the answer that the law reads into silence ("" for none).
    `waits_for`: whose turn it is while it is open.
    """

    id: str
    title: str
    opens: tuple[str, ...]
    closes: tuple[str, ...] = ()
    each: str = ""
    expires: str = ""
    answer: str = ""
    silence: str = ""
    waits_for: str = ""
    cite: Article | None = None


# --- the law stated a second time ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Never:
    """`step` is never lawful while `without` (a step or a condition) has not come true."""

    step: str
    without: str | Condition
    cite: Article
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class TermIs:
    """The clock's term per edition ("" for laws without editions), written down independently.

    A fixed date is written ``03-01`` or by its parameter ``{name}``; with ``<`` before it where the
    day itself is too late.
    """

    clock: str
    terms: Mapping[str, Term | str]
    cite: Article


@dataclass(frozen=True, slots=True)
class Roster:
    """Every act that the statute knows must exist as a step, by these roles."""

    steps: Mapping[str, tuple[str, ...]]
    cite: Article


@dataclass(frozen=True, slots=True)
class Apart:
    """These steps are never by one person."""

    steps: tuple[str, ...]
    cite: Article


@dataclass(frozen=True, slots=True)
class Barred:
    """None of these steps is ever by whoever this fact names."""

    fact: str
    steps: tuple[str, ...]
    cite: Article


@dataclass(frozen=True, slots=True)
class Counts:
    """How often a step may happen, or how many must act, written down independently."""

    step: str
    cite: Article
    times: int = 0
    actors: int = 1


@dataclass(frozen=True, slots=True)
class Runs:
    """How a clock runs: what starts, stops, restarts, pauses and extends it."""

    clock: str
    cite: Article
    start: tuple[str, ...]
    stop: tuple[str, ...] = ()
    restart: tuple[str, ...] = ()
    pause: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    extend: str = ""
    owed_by: str = ""


Invariant = Never | TermIs | Roster | Apart | Barred | Counts | Runs


@dataclass(frozen=True, kw_only=True, repr=False)
class Procedure:
    """A lawful way from a first fact to an outcome."""

    id: str
    version: int
    title: str
    line: str
    cite: Article
    states: tuple[State, ...]
    roles: tuple[Role, ...]
    facts: tuple[Fact, ...]
    steps: tuple[Step, ...]
    outcomes: tuple[Outcome, ...]
    episodes: tuple[Episode, ...] = ()
    clocks: tuple[Clock, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    letters: tuple[Letter, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    numbering: tuple[Numbering, ...] = ()
    dossier: Dossier | None = None
    views: tuple[View, ...] = ()
    ledgers: tuple[Ledger, ...] = ()
    invariants: tuple[Invariant, ...] = ()
    parties: tuple[str, ...] = ()
    headline: str = ""

    def step(self, id: str) -> Step:
        return self._find("steps", id, "步骤")  # type: ignore[no-any-return]

    def fact(self, id: str) -> Fact:
        return self._find("facts", id, "事实")  # type: ignore[no-any-return]

    def clock(self, id: str) -> Clock:
        return self._find("clocks", id, "时限")  # type: ignore[no-any-return]

    def episode(self, id: str) -> Episode:
        return self._find("episodes", id, "环节")  # type: ignore[no-any-return]

    def state(self, id: str) -> State:
        return self._find("states", id, "状态")  # type: ignore[no-any-return]

    def parameter(self, id: str) -> Parameter:
        return self._find("parameters", id, "参数")  # type: ignore[no-any-return]

    def letter(self, id: str) -> Letter:
        return self._find("letters", id, "文书")  # type: ignore[no-any-return]

    def outcome(self, code: str) -> Outcome:
        return self._find("outcomes", code, "办理结果")  # type: ignore[no-any-return]

    def _find(self, room: str, id: str, word: str) -> Any:
        found = self._index[room].get(id)
        if found is None:
            raise Undeclared(f"“{self.title}”没有名为“{id}”的{word}")
        return found

    @cached_property
    def _index(self) -> dict[str, dict[str, Any]]:
        rooms = ("steps", "facts", "clocks", "episodes", "states", "parameters", "letters")
        index = {room: {one.id: one for one in getattr(self, room)} for room in rooms}
        index["outcomes"] = {o.code: o for o in self.outcomes}
        return index

    @cached_property
    def accusing(self) -> tuple[str, ...]:
        """The facts whose bearers are shut out of the matter."""
        return tuple(fact.id for fact in self.facts if fact.accuses)

    def has_step(self, id: str) -> bool:
        return id in self._index["steps"]

    @cached_property
    def fact_of(self) -> Mapping[str, Fact]:
        """Its facts by id."""
        return self._index["facts"]

    @cached_property
    def deeming(self) -> tuple[Clock, ...]:
        """The clocks whose running out counts as an answer of the agency."""
        return tuple(c for c in self.clocks if isinstance(c.on_expiry, Deemed))

    @cached_property
    def episodes_opened(self) -> Mapping[str, tuple[Episode, ...]]:
        """step → the episodes that it opens."""
        return {s.id: tuple(e for e in self.episodes if s.id in e.opens) for s in self.steps}

    @cached_property
    def episodes_closed(self) -> Mapping[str, tuple[Episode, ...]]:
        """step → the episodes that it closes."""
        return {s.id: tuple(e for e in self.episodes if s.id in e.closes) for s in self.steps}

    @cached_property
    def clocks_before(self) -> Mapping[str, tuple[Clock, ...]]:
        """step → the clocks that may say that it comes too early or too late."""
        return {s.id: tuple(c for c in self.clocks if self._holds(c, s)) for s in self.steps}

    @cached_property
    def started_by(self) -> Mapping[str, tuple[str, ...]]:
        """clock → the steps of which one must have happened for it to run; () where facts or other
        clocks can start it."""
        return {
            c.id: c.start if all(self.has_step(name) for name in c.start) else ()
            for c in self.clocks
        }

    def _holds(self, clock: Clock, step: Step) -> bool:
        expiry = clock.on_expiry
        return (
            (isinstance(expiry, Unlocks | Bars) and expiry.step == step.id)
            or (clock.kind == "earliest" and step.id in clock.bars)
            or (clock.kind == "before" and step.id in self.stops(clock))
        )

    @property
    def initial(self) -> State:
        return self.states[0]

    @cached_property
    def final(self) -> frozenset[str]:
        return frozenset(s.id for s in self.states if s.final)

    @cached_property
    def closing_steps(self) -> frozenset[str]:
        return frozenset(s.id for s in self.steps if s.target in self.final)

    @cached_property
    def openers(self) -> tuple[Step, ...]:
        """The steps that can be a matter's first act."""
        return tuple(s for s in self.steps if self.initial.id in s.sources)

    def lawful_from(self, step: Step, state: str) -> bool:
        if step.sources & {state, "*"}:
            return True
        return "+" in step.sources and state not in self.final and state != self.initial.id

    def stops(self, clock: Clock) -> frozenset[str]:
        return self._stops[clock.id]

    @cached_property
    def _stops(self) -> dict[str, frozenset[str]]:
        found = {c.id: frozenset(c.stop) for c in self.clocks}
        for id, stops in found.items():
            if CLOSING in stops:
                found[id] = (stops - {CLOSING}) | self.closing_steps
        return found

    @cached_property
    def laws(self) -> tuple[Law, ...]:
        """Every law cited anywhere in the definition."""
        found: dict[str, Law] = {}
        for article in _articles(self):
            found.setdefault(article.law.code, article.law)
        return tuple(found.values())

    @cached_property
    def digest(self) -> str:
        """SHA-256 over all that decides how a matter stands: what a matter pins at opening."""
        return _digest(self, _DECIDES)

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"<{self.id} v{self.version}>"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often something must happen: `at_least` so much of `measure` each period, per scope.

    `measure` is an integer fact summed up, or "" to count entries; `per` the fact that names the
    scope (a village), whose register gives the full list.
    """

    every: Literal["month", "quarter", "half-year", "year"]
    at_least: int
    cite: Article
    measure: str = ""
    per: str = ""
    over: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class Register:
    """Dated facts that owe no answer.

    kind "event": happened on the day in the fact `day`; kind "valid": holds from `valid_from` to
    `valid_to`, perhaps replaced by another. `key` names the columns that make an entry the same
    one again; `tags` the fact that holds the several series an entry counts in. `names` are words
    of the title of a sheet that holds it: its paper ledger has a column for every fact. `headline`
    is the fact that names an entry in print; without one, its key does.
    """

    id: str
    version: int
    title: str
    line: str
    kind: Literal["event", "valid"]
    facts: tuple[Fact, ...]
    key: tuple[str, ...]
    cite: Article
    day: str = "day"
    tags: str = ""
    rhythm: Rhythm | None = None
    names: tuple[str, ...] = ()
    headline: str = ""
    views: tuple[View, ...] = ()

    @cached_property
    def ledgers(self) -> tuple[Ledger, ...]:
        """The paper ledger that the facts make."""
        columns = tuple(Column.of(fact) for fact in self.facts)
        return (Ledger(self.id, self.title, self.id, (*self.names, self.title), columns),)

    def fact(self, id: str) -> Fact:
        for one in self.facts:
            if one.id == id:
                return one
        raise Undeclared(f"“{self.title}”没有名为“{id}”的栏目")

    @cached_property
    def digest(self) -> str:
        return _digest(self, _DESCRIBES)

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"<{self.id} v{self.version}>"


# --- the plain form --------------------------------------------------------------------------


def plain(thing: Any, *, sparse: bool = False) -> Any:
    """Any declaration as JSON data: what `law show` prints.

    `sparse` leaves out what equals its default, so that a word added to the language later does
    not change the digest of what was declared before, and what only tells how paper writes it.
    """
    if isinstance(thing, Article):
        return thing.plain()
    if isinstance(thing, Law | Edition):
        return thing.id if isinstance(thing, Edition) else thing.code
    if isinstance(thing, Term):
        return str(thing)
    if isinstance(thing, Condition):
        return thing.say()
    if isinstance(thing, Enum):
        return thing.value
    if isinstance(thing, date):
        return thing.isoformat()
    if is_dataclass(thing) and not isinstance(thing, type):
        said = [f for f in fields(thing) if not (sparse and _unsaid(thing, f))]
        values = {f.name: plain(getattr(thing, f.name), sparse=sparse) for f in said}
        return {"": type(thing).__name__, **values}
    if isinstance(thing, Mapping):
        return {str(k): plain(v, sparse=sparse) for k, v in thing.items()}
    if isinstance(thing, frozenset | set):
        return [plain(v, sparse=sparse) for v in sorted(thing)]
    if isinstance(thing, tuple | list):
        return [plain(v, sparse=sparse) for v in thing]
    return thing


def _unsaid(thing: Any, declared: Field[Any]) -> bool:
    if declared.metadata.get("paper"):
        return True
    value = getattr(thing, declared.name)
    if declared.default is not MISSING:
        return bool(value == declared.default)
    return declared.default_factory is not MISSING and bool(value == declared.default_factory())


# What decides how a matter stands, and what an entry is. Papers, views and the columns of paper
# ledgers may be mended without a new version.
_DECIDES = (
    "id",
    "title",
    "states",
    "roles",
    "facts",
    "steps",
    "outcomes",
    "episodes",
    "clocks",
    "parameters",
)
_DESCRIBES = ("id", "title", "kind", "facts", "key", "day", "tags")


def _digest(definition: Any, names: tuple[str, ...]) -> str:
    kept = {name: plain(getattr(definition, name), sparse=True) for name in names}
    text = json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _articles(thing: Any) -> list[Article]:
    """Every article cited in a declaration, depth first."""
    if isinstance(thing, Article):
        return [thing]
    if is_dataclass(thing) and not isinstance(thing, type) and not isinstance(thing, Condition):
        return [a for f in fields(thing) for a in _articles(getattr(thing, f.name))]
    if isinstance(thing, tuple | list):
        return [a for one in thing for a in _articles(one)]
    return []
