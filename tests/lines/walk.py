"""A walk through a procedure, one move after another, in the kernel alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from huiyin.kernel.acts import Act, Actor
from huiyin.kernel.docket import Docket, Offer, fold, may
from huiyin.kernel.procedure import Procedure
from huiyin.kernel.timing import the_day
from huiyin.kernel.world import PlainWorld


@dataclass(frozen=True)
class Move:
    """One act of a walk; with `child`, the end of another matter that this one waited for."""

    step: str
    at: date | datetime
    actors: tuple[Actor, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)
    key: str = ""
    child: Walk | None = None
    learned: Mapping[str, Any] = field(default_factory=dict)

    @property
    def day(self) -> date:
        return the_day(self.at)


@dataclass
class Walk:
    """A matter from its first act on. `prior`: other matters, by number, that stand before it."""

    definition: Procedure
    world: PlainWorld
    moves: list[Move] = field(default_factory=list)
    acts: list[Act] = field(default_factory=list)
    prior: list[tuple[str, Walk]] = field(default_factory=list)
    _folded: dict[tuple[int, date], Docket] = field(default_factory=dict, repr=False)

    def docket(self, day: date) -> Docket:
        slot = (len(self.acts), day)
        if slot not in self._folded:
            self._folded[slot] = fold(self.definition, self.acts, self.world, as_of=day)
        return self._folded[slot]

    @property
    def end(self) -> Docket:
        return self.docket(self.moves[-1].day)

    @property
    def ends(self) -> set[tuple[str, str]]:
        """What the walk shows: steps taken, final states reached and outcomes given."""
        docket = self.end
        shown = {("step", move.step) for move in self.moves if not move.child}
        if docket.state in self.definition.final:
            shown.add(("state", docket.state))
        return shown

    def take(self, move: Move) -> None:
        kind: Any = "answered" if move.child else "step"
        facts = dict(move.facts)
        step = self.definition.step(move.step) if not move.child else None
        if step is not None and step.binds and "covers" not in facts:
            facts["covers"] = self.docket(move.day).fact(step.binds)
        self.moves.append(move)
        self.acts.append(
            Act(
                len(self.acts) + 1,
                move.step,
                move.at,
                kind=kind,
                actors=move.actors,
                facts=facts,
                key=move.key,
                learned=move.learned,
            )
        )


def offered(docket: Docket, move: Move) -> Offer:
    return may(docket, move.step, at=move.at, actors=move.actors, facts=move.facts, key=move.key)
