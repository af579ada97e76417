"""A matter's history while it is being folded: what stands after each act.

`History` is the working memory of one fold; `Judge` is what the gates of one act may see.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from huiyin.kernel.acts import Act, Actor
from huiyin.kernel.clocks import ClockState, Deemed
from huiyin.kernel.conditions import Condition
from huiyin.kernel.procedure import Episode, Procedure, Step, Undeclared
from huiyin.kernel.timing import evaluate, the_day
from huiyin.kernel.values import Ask, Value
from huiyin.kernel.workdays import WorkdayTable
from huiyin.kernel.world import World


@dataclass(slots=True)
class Instance:
    """One opened episode: with whom (`key`), by which act, and the act that closed it."""

    episode: Episode
    key: str
    opened: Act
    closed: Act | None = None


class History:
    """What stands so far. Acts go in by `docket.fold` in legal order."""

    def __init__(self, definition: Procedure, world: World, known_on: date | None) -> None:
        self.definition = definition
        self.world = world
        self.table: WorkdayTable = world.workdays(known_on)
        self.acts: list[Act] = []
        self.standing: dict[str, list[Act]] = {}
        self.instances: dict[str, list[Instance]] = {}
        self.facts: dict[str, Any] = {}
        self.state = definition.initial.id
        self.outcome = ""
        self.opened: date | None = None
        self.closed: date | None = None
        self.ineffective: dict[int, str] = {}
        self.learned: dict[int, dict[str, Any]] = {}
        self.deemed: set[str] = set()
        self._clocks: dict[tuple[str, str, date, int], ClockState | None] = {}

    # --- asking ---

    def done(self, step: str, key: str | None = None) -> list[Act]:
        acts = self.standing.get(step)
        if not acts:
            return []
        return acts if key is None else [a for a in acts if a.key == key]

    def stands(self, act: Act) -> bool:
        """Whether no later act has voided this one."""
        return any(a is act for a in self.standing.get(act.step, ()))

    def fact(self, name: str, more: Mapping[str, Any] | None = None) -> Any:
        """A fact's typed value; `more` overlays facts of an act that is being judged."""
        if more is not None and name in more:
            return more[name]
        if name in self.facts:
            return self.facts[name]
        declared = self.definition.fact_of.get(name)
        if declared is None or declared.derived is None:
            return None
        by, choose = declared.derived
        source = choose.get(str(self.fact(by, more)), "")
        if source.startswith("@"):
            acts = self.done(source[1:])
            return acts[-1].day if acts else None
        return self.fact(source, more) if source else None

    def ended(self, one: Instance, day: date) -> date | None:
        """The day an episode ended as of `day`: by its closing act, or by expiry before it."""
        closed = one.closed.day if one.closed and one.closed.day <= day else None
        if one.episode.expires:
            state = self.clock(one.episode.expires, one.key, day, opened_by=one.opened)
            if state is not None and state.limit is not None and state.expired_by(day):
                last = the_day(state.limit)
                return min(closed, last) if closed else last
        return closed

    def episode(self, name: str, key: str | None, day: date) -> str:
        found = [i for i in self.instances.get(name, []) if key is None or i.key == key]
        if any(self.ended(i, day) is None for i in found):
            return "open"
        return "held" if found else "none"

    def answers(self, name: str, day: date) -> list[str]:
        """What each partner answered last; the law's reading of silence where none came in time."""
        latest: dict[str, str] = {}
        for one in self.instances.get(name, []):
            if one.closed is not None and one.closed.day <= day:
                latest[one.key] = str(one.closed.facts.get(one.episode.answer, ""))
            elif self.ended(one, day) is not None:
                latest[one.key] = one.episode.silence
            else:
                latest[one.key] = ""
        return list(latest.values())

    def clock(
        self, name: str, key: str, day: date, *, opened_by: Act | None = None
    ) -> ClockState | None:
        if opened_by is not None:
            return evaluate(self, self.definition.clock(name), key, day, opened_by)
        slot = (name, key, day, len(self.acts))
        if slot not in self._clocks:
            self._clocks[slot] = evaluate(self, self.definition.clock(name), key, day)
        return self._clocks[slot]

    def holds(self, condition: Condition, day: date, key: str = "") -> bool:
        return condition.holds(Judge(self, day, key=key))

    def parameter(self, name: str, day: date) -> Any:
        value = self.world.parameter(name, day)
        return self.definition.parameter(name).default if value is None else value

    # --- happening ---

    def apply(self, step: Step, act: Act, facts: Mapping[str, Any]) -> None:
        """Let one act happen, lawful or not."""
        for name, value in facts.items():
            if name != "covers" and value is not None:
                if step.each:
                    self.facts[f"{name}@{act.key}"] = value
                self.facts[name] = value
        for voided in step.resets:
            self.standing.pop(voided, None)
        self.standing.setdefault(step.id, []).append(act)
        self.acts.append(act)
        self._open_and_close(step, act)
        if self.opened is None:
            self.opened = act.day
        if step.outcome:
            code = step.outcome
            self.outcome = str(self.fact(code.strip("{}")) or "") if code.startswith("{") else code
        if step.target:
            self.state = step.target
            final = step.target in self.definition.final
            self.closed = (self.closed or act.day) if final else None

    def _open_and_close(self, step: Step, act: Act) -> None:
        for episode in self.definition.episodes_closed[step.id]:
            for one in self.instances.get(episode.id, []):
                if one.closed is None and (one.key == act.key or not episode.each):
                    one.closed = act
        for episode in self.definition.episodes_opened[step.id]:
            self.instances.setdefault(episode.id, []).append(Instance(episode, act.key, act))

    def answered(self, act: Act) -> None:
        """Another matter that this one waited for has ended; `act.step` names the episode."""
        self.acts.append(act)
        for one in self.instances.get(act.step, []):
            if one.closed is None and one.key in ("", act.key):
                one.closed = act

    def deem(self, day: date) -> None:
        """Let silence of the agency count where the law says it counts."""
        for clock in self.definition.deeming:
            expiry = clock.on_expiry
            if not isinstance(expiry, Deemed) or clock.id in self.deemed:
                continue
            state = self.clock(clock.id, "", day)
            if state is None or state.stopped is not None or not state.expired_by(day):
                continue
            self.deemed.add(clock.id)
            value = state.started if expiry.value == "@start" else expiry.value
            self.facts[expiry.fact] = self.definition.fact(expiry.fact).parse(value)
            if expiry.state:
                self.state = expiry.state
                if expiry.state in self.definition.final and state.limit is not None:
                    self.closed = the_day(state.limit)


def parse_facts(definition: Procedure, step: Step, facts: Mapping[str, Any]) -> dict[str, Any]:
    """An act's facts, typed. Raises `BadFact`, or `Undeclared` for a foreign fact."""
    typed = {}
    takes, declared = step.takes, definition.fact_of
    for name, value in facts.items():
        if name == "covers":
            typed[name] = value
            continue
        if name not in takes or name not in declared:
            raise Undeclared(f"“{step.title}”没有名为“{name}”的事实")
        typed[name] = declared[name].parse(value)
    return typed


class Judge:
    """The context of one candidate act: the history before it, its own day, facts and actors."""

    __slots__ = ("actors", "day", "facts", "history", "key", "learned")

    def __init__(
        self,
        history: History,
        day: date,
        *,
        actors: Sequence[Actor] = (),
        key: str = "",
        facts: Mapping[str, Any] | None = None,
        learned: Mapping[str, Any] | None = None,
    ) -> None:
        self.history = history
        self.day = day
        self.actors = actors
        self.key = key
        self.facts = facts or {}
        self.learned: dict[str, Any] = dict(learned) if learned else {}

    def done(self, step: str, key: str | None = None) -> Sequence[Act]:
        return self.history.done(step, key)

    def fact(self, name: str) -> Any:
        return self.history.fact(name, self.facts)

    def episode(self, name: str, key: str | None = None) -> str:
        return self.history.episode(name, key, self.day)

    def answers(self, episode: str) -> Sequence[str]:
        return self.history.answers(episode, self.day)

    def clock(self, name: str, key: str | None = None) -> ClockState | None:
        if key is None and self.history.definition.clock(name).each:
            key = self.key
        return self.history.clock(name, key or "", self.day)

    def parameter(self, name: str) -> Any:
        return self.history.parameter(name, self.day)

    def is_working(self, day: date) -> bool:
        return self.history.table.is_working(day)

    def is_holiday(self, day: date) -> bool:
        return self.history.table.is_off_statutory(day)

    def ask(self, question: Ask) -> Any:
        """Answer from what was learned when the act was made, else ask the world and keep it."""
        label = question.label
        if label not in self.learned:
            self.learned[label] = self._from_world(question)
        return self.learned[label]

    def _from_world(self, question: Ask) -> Any:
        match = {
            column: wanted.of(self) if isinstance(wanted, Value) else wanted
            for column, wanted in question.match.items()
        }
        match = {k: v.isoformat() if isinstance(v, date) else v for k, v in match.items()}
        world = self.history.world
        if question.kind == "entry":
            day = question.valid_on.of(self)
            if not question.every_actor:
                return self._first(world.entries(question.source, day, **match), question)
            found = [
                self._first(
                    world.entries(
                        question.source, day, **match, **{question.every_actor: actor.name}
                    ),
                    question,
                )
                for actor in self.actors
            ]
            return found if found and all(found) else None
        rows = world.matters(question.source, **match)
        if question.kind == "matter":
            return self._first(rows, question)
        if question.month:
            rows = [r for r in rows if str(r.get(question.month, ""))[:7] == f"{self.day:%Y-%m}"]
        return len(rows)

    @staticmethod
    def _first(rows: Sequence[Mapping[str, Any]], question: Ask) -> Any:
        if not rows:
            return None
        return rows[0].get(question.column) if question.column else rows[0]["number"]
