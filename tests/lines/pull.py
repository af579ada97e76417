"""What draws a walk on, and how far its states lie apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from huiyin.kernel.procedure import Procedure, Step


@dataclass
class Pull:
    """What draws a walk on: steps never shown yet, steps wanted by others, nearness of its aim.

    `places` says where each step can be taken and `onward` which states can follow one, gates left
    aside: a move behind which wanted steps are lost is rarely taken.
    """

    goals: set[str]
    wanted: set[str]
    places: Mapping[str, frozenset[str]]
    onward: Mapping[str, frozenset[str]]
    far: Mapping[str, int] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)

    def take(self, step: str) -> None:
        self.taken.add(step)
        self.wanted.discard(step)

    def weight(self, step: Step, state: str) -> float:
        weight = 1.0
        if step.id in self.taken:
            weight *= 0.15
        elif step.id in self.goals:
            weight *= 5
        if step.id in self.wanted:
            return weight * 5
        target = step.target or state
        now, then = self.far.get(state, 99), self.far.get(target, 99)
        weight *= 3 if then < now else 0.02 if then == 99 else 0.3 if then > now else 1
        return weight * 0.1 if self._loses(state, target) else weight

    def _loses(self, state: str, target: str) -> bool:
        return any(
            self.places[one] & self.onward[state] and not self.places[one] & self.onward[target]
            for one in self.wanted
        )


def distances(definition: Procedure, goals: frozenset[str]) -> dict[str, int]:
    """How many moves each state is away from one of these, gates left aside."""
    far = dict.fromkeys(goals, 0)
    for _ in definition.states:
        for step in definition.steps:
            if step.target in far:
                for state in definition.states:
                    if definition.lawful_from(step, state.id):
                        far[state.id] = min(far.get(state.id, 99), far[step.target] + 1)
    return far
