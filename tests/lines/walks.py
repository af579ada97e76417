"""Walks through a procedure: found in the kernel alone, before any of them is put on a ledger.

A walk is lawful from its first act to a final state. `Finder` looks for few walks that together
take every step and reach every final state: at random, drawn towards steps not yet taken and
towards whatever a blocked step says it lacks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from tests.lines.pull import Pull, distances
from tests.lines.town import supply
from tests.lines.values import PARTNERS, PEOPLE, Values, leaves
from tests.lines.walk import Move, Walk, offered

from huiyin.kernel import registry
from huiyin.kernel.acts import Actor
from huiyin.kernel.conditions import Condition, Covers, Done, Has, Held, Is, Not, Open, names_in
from huiyin.kernel.docket import Docket, Offer
from huiyin.kernel.procedure import Procedure, Step
from huiyin.kernel.timing import the_day
from huiyin.kernel.world import PlainWorld

LAST = date(2026, 2, 27)
"""No walk goes beyond it: the ledger refuses what has not happened yet."""
STARTS = (date(2021, 9, 1), date(2023, 3, 1), date(2024, 2, 20), date(2020, 1, 8), date(2025, 3, 3))
LONGEST = 45
TRIES = 7
MOST_LOOKED_AT = 6


class Finder:
    """Looks for walks through one procedure; the same seed finds the same walks."""

    def __init__(self, definition: Procedure, seed: int = 0) -> None:
        self.definition = definition
        self.random = Random(f"{definition.id}/{seed}")
        self.values = Values(definition, self.random)
        self.goals = {("step", s.id) for s in definition.steps}
        self.goals |= {("state", s) for s in definition.final}
        self.found: list[Walk] = []
        self.hours = any(
            " h" in str(c.term) or str(c.term).endswith("h") for c in definition.clocks
        )
        self._to_end = distances(definition, definition.final)
        states = [s.id for s in definition.states]
        self._places = {
            step.id: frozenset(s for s in states if definition.lawful_from(step, s))
            for step in definition.steps
        }
        far = {goal: distances(definition, frozenset({goal})) for goal in states}
        self._onward = {s: frozenset(g for g in states if s in far[g]) for s in states}

    def look(self, most: int) -> list[Walk]:
        """Walks that each show something new, until everything is shown or `most` were tried."""
        for i in range(most):
            if not self.missing:
                break
            walk = self.walk(STARTS[i % len(STARTS)])
            if walk.moves and walk.end.state in self.definition.final and walk.ends & self.missing:
                self.found.append(walk)
        return self.found

    @property
    def missing(self) -> set[tuple[str, str]]:
        return self.goals - {one for walk in self.found for one in walk.ends}

    def walk(self, start: date, world: PlainWorld | None = None) -> Walk:
        """One walk to the end, or to where it got stuck."""
        walk = Walk(self.definition, world or PlainWorld(registers={}, other_matters=[]))
        self.values.wanted = {}
        goals = {name for kind, name in self.missing if kind == "step"}
        aim = self._aim()
        pull = Pull(goals, self._leading_to(aim) if aim else set(), self._places, self._onward)
        day, idle = start, 0
        while len(walk.moves) < LONGEST and day <= LAST and idle < 8:
            there = aim is None or aim.id in pull.taken
            pull.far = self._to_end
            if aim and not there:
                pull.far = distances(self.definition, self._places[aim.id])
            state = walk.docket(day).state if walk.acts else self.definition.initial.id
            ended = state in self.definition.final
            if ended and self.random.random() < (0.3 if there else 0.05):
                break
            move = self._next(walk, day, state, pull)
            if move is not None:
                walk.take(move)
                if move.child is None:
                    pull.take(move.step)
                day, idle = move.day, 0
            else:
                idle += 1
            day = self._later(walk, day, urgent=move is None)
        return walk

    # --- what may come next ---

    def _next(self, walk: Walk, day: date, state: str, pull: Pull) -> Move | None:
        """A lawful move, the more alluring the likelier; what blocks others is remembered."""
        places = [s for s in self.definition.steps if self.definition.lawful_from(s, state)]
        weights = {s.id: pull.weight(s, state) for s in places}
        if self.random.random() < 0.3 and (answers := self._answers(walk, day)):
            return self.random.choice(answers)
        for _ in range(min(MOST_LOOKED_AT, len(places))):
            (step,) = self.random.choices(places, [weights[s.id] for s in places])
            places.remove(step)
            found = self._attempt(walk, step, day)
            if isinstance(found, Move):
                return found
            pull.wanted |= self._learn(step, found)
        return None

    def _attempt(self, walk: Walk, step: Step, day: date) -> Move | Offer:
        """A lawful way to take the step near the day, or the last refusal."""
        seen: tuple[object, ...] = ()
        for attempt in range(TRIES):
            docket = walk.docket(day)
            move = self.form(docket, step, day)
            offer = offered(docket, move)
            if offer.lawful:
                return replace(move, learned=offer.learned)
            supplied = supply(walk, docket, move, offer, self.values)
            if offer.missing == seen and not supplied and not step.sets:
                break
            seen = offer.missing
            if attempt and self.random.random() < 0.3:
                day = min(day + timedelta(days=1), LAST)
        return offer

    def form(self, docket: Docket, step: Step, day: date) -> Move:
        """The step filled in: by whom, with which facts, about whom."""
        facts = self.values.facts(step.sets, day)
        at = datetime.combine(day, time(self.random.randint(8, 17))) if self.hours else day
        return Move(step.id, at, self._actors(docket, step, facts), facts, self._key(docket, step))

    def _actors(self, docket: Docket, step: Step, facts: Mapping[str, Any]) -> tuple[Actor, ...]:
        barred = {a.name for s in step.not_by for act in docket.history.done(s) for a in act.actors}
        for name in step.not_named_in:
            barred |= names_in(facts.get(name, docket.fact(name)))
        free = [name for name in PEOPLE if name not in barred]
        names = self.random.sample(free, min(len(free), step.actors))
        return tuple(Actor(name, self.random.choice(step.by)) for name in names)

    def _key(self, docket: Docket, step: Step) -> str:
        if not step.each:
            return ""
        known = [i.key for i, end in docket.episodes if i.episode.id == step.closes and end is None]
        return self.random.choice(known or list(PARTNERS))

    def _answers(self, walk: Walk, day: date) -> list[Move]:
        """Ends of other matters that an open episode waits for."""
        if not walk.acts:
            return []
        waited = {s.starts.episode: s.starts.procedure for s in self.definition.steps if s.starts}
        moves = []
        for one, end in walk.docket(day).episodes:
            if end is not None or one.episode.id not in waited:
                continue
            child = _closed(registry.procedure(waited[one.episode.id]), day, self.random.random())
            if child is not None:
                outcome = child.end.outcome
                facts = {one.episode.answer: outcome} if one.episode.answer else {}
                closed = child.end.closed or day
                moves.append(Move(one.episode.id, closed, facts=facts, key=one.key, child=child))
        return moves

    # --- being drawn ---

    def _aim(self) -> Step | None:
        """One of the steps not yet shown, at times; or one into a final state not yet reached."""
        states = {name for kind, name in self.missing if kind == "state"}
        names = {name for kind, name in self.missing if kind == "step"}
        aims = [s for s in self.definition.steps if s.id in names or s.target in states]
        return self.random.choice(aims) if aims and self.random.random() < 0.8 else None

    def _leading_to(self, aim: Step) -> set[str]:
        """Every step that the gates before a step, and before those, may ask for."""
        found: set[str] = set()
        todo = [aim.id]
        while todo:
            id = todo.pop()
            if id in found:
                continue
            found.add(id)
            step = self.definition.step(id)
            for gate in step.needs:
                todo += self._wishes(gate.need)
            if step.closes:
                todo += self.definition.episode(step.closes).opens
            for clock in self.definition.clocks:
                if getattr(clock.on_expiry, "step", "") == id:
                    todo += [
                        s for s in clock.start if any(x.id == s for x in self.definition.steps)
                    ]
        return found

    def _learn(self, step: Step, offer: Offer) -> set[str]:
        """The steps that a blocked step waits for."""
        lacking = {m.what for m in offer.missing}
        gates = (gate for gate in step.needs if gate.what in lacking)
        return {id for gate in gates for id in self._wishes(gate.need)}

    def _wishes(self, need: Condition) -> set[str]:
        steps: set[str] = set()
        wanted = self.values.wanted
        for part in leaves(need):
            if isinstance(need, Not):
                continue
            if isinstance(part, Done | Covers):
                steps.add(part.step)
                if isinstance(part, Done) and part.result:
                    wanted.setdefault(part.result[0], set()).add(part.result[1])
            elif isinstance(part, Open | Held):
                steps |= set(self.definition.episode(part.episode).opens)
                if isinstance(part, Held):
                    steps |= set(self.definition.episode(part.episode).closes)
            elif isinstance(part, Is | Has):
                steps |= {s.id for s in self.definition.steps if part.fact in s.takes}
                values = part.values if isinstance(part, Is) else ()
                if values:
                    wanted.setdefault(part.fact, set()).update(values)
        return steps

    def _later(self, walk: Walk, day: date, *, urgent: bool) -> date:
        if self.random.random() < (0.15 if urgent else 0.55):
            return day
        if walk.acts and self.random.random() < (0.7 if urgent else 0.15):
            ripe = []
            for clock in walk.docket(day).clocks:
                for moment in (clock.nominal, clock.rolled, clock.safe):
                    if moment is not None:
                        ripe += [the_day(moment), the_day(moment) + timedelta(days=1)]
            ahead = sorted({d for d in ripe if d > day})
            if ahead:
                return self.random.choice(ahead[:6])
        return day + timedelta(days=self.random.choice((1, 1, 1, 2, 3, 5, 8, 16)))


def _closed(definition: Procedure, day: date, luck: float) -> Walk | None:
    """A walk of another matter that begins on a day and comes to its end."""
    for seed in range(30):
        walk = Finder(definition, int(luck * 1000) * 100 + seed).walk(day)
        if walk.moves and walk.end.closed is not None and not walk.world.registers:
            return walk
    return None
