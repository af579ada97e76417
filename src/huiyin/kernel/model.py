"""The model checker: which configurations of a procedure can be reached, and what holds there.

A configuration is a lifecycle state and the truth of the *tracked* atoms (steps done, episodes
open or held). All other atoms (values of facts, the world, days) are free: they may be either way
whenever a gate asks. Tracking fewer atoms only makes more configurations reachable, so a slice
never hides a way around a gate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from huiyin.kernel.clocks import Bars, Unlocks
from huiyin.kernel.conditions import AllOf, AnyOf, Atom, Condition, Not
from huiyin.kernel.context import Context
from huiyin.kernel.procedure import Procedure, Step

MOST_BOOLEANS = 12
MOST_CONFIGURATIONS = 60_000


class TooWideError(Exception):
    """More independent booleans than can be enumerated: the procedure should be sliced."""


@dataclass(frozen=True)
class Ripe(Condition):
    """Free atoms that clocks put before a step: an expiry, a period that has run."""

    kind: str
    clock: str

    def holds(self, context: Context) -> bool:
        raise TypeError(f"{self.say()} is assigned by the checker, not judged of a docket")

    def atoms(self) -> Iterator[Atom]:
        yield (self.kind, self.clock)

    def say(self) -> str:
        return f"{self.kind} {self.clock}"


Configuration = tuple[str, frozenset[Atom]]


class Model:
    """One procedure seen by the checker, with the atoms of a slice tracked."""

    def __init__(self, definition: Procedure, track: Iterable[Atom] = ()) -> None:
        self.definition = definition
        self.tracked = frozenset(track)
        self._guards = {s.id: guard(definition, s) for s in definition.steps}
        self._memo: dict[tuple[str, frozenset[Atom]], bool] = {}
        self._asked = {
            s.id: frozenset(self._guards[s.id].atoms()) & self.tracked for s in definition.steps
        }

    def enabled(self, step: Step, at: Configuration) -> bool:
        state, true = at
        if not self.definition.lawful_from(step, state):
            return False
        done = ("done", step.id)
        if step.times and done in self.tracked and done in true:
            return False
        if step.closes:
            opened = ("open", step.closes)
            if opened in self.tracked and opened not in true:
                return False
        known = self._asked[step.id] & true
        slot = (step.id, known)
        if slot not in self._memo:
            self._memo[slot] = satisfiable(self._guards[step.id], self._asked[step.id], known)
        return self._memo[slot]

    def after(self, step: Step, at: Configuration) -> Iterator[Configuration]:
        """Where the step leads: one configuration for each result that somebody asks about."""
        state, true = at
        now = set(true)
        for voided in step.resets:
            now -= {a for a in now if a[0] == "done" and a[1] == voided}
        for episode in self.definition.episodes:
            if step.id in episode.closes and ("open", episode.id) in now | (
                {("open", episode.id)} - self.tracked
            ):
                now.discard(("open", episode.id))
                now.add(("held", episode.id))
            if step.id in episode.opens:
                now.add(("open", episode.id))
                now.discard(("held", episode.id))
        now = {a for a in now if not (a[0] == "done" and a[1] == step.id)} | {("done", step.id)}
        results = [a for a in self.tracked if a[0] == "done" and a[1] == step.id and len(a) > 2]
        target = step.target or state
        for chosen in [None, *results] if results else [None]:
            more = {chosen} if chosen else set()
            yield target, frozenset((now | more) & self.tracked)

    def silences(self, at: Configuration) -> Iterator[Configuration]:
        """Episodes that end by themselves when their clock runs out."""
        state, true = at
        for episode in self.definition.episodes:
            opened = ("open", episode.id)
            if episode.expires and opened in true:
                held = ({("held", episode.id)} | (true - {opened})) & self.tracked
                yield state, frozenset(held)

    def start(self) -> Configuration:
        return self.definition.initial.id, frozenset()

    def explore(self) -> dict[Configuration, list[tuple[str, Configuration]]]:
        """Every reachable configuration with the steps that lead on from it."""
        found: dict[Configuration, list[tuple[str, Configuration]]] = {}
        todo = [self.start()]
        while todo:
            at = todo.pop()
            if at in found:
                continue
            if len(found) >= MOST_CONFIGURATIONS:
                raise TooWideError(self.definition.id)
            onward = [
                (step.id, reached)
                for step in self.definition.steps
                if self.enabled(step, at)
                for reached in self.after(step, at)
            ]
            onward += [("", reached) for reached in self.silences(at)]
            found[at] = onward
            todo += [reached for _, reached in onward if reached not in found]
        return found

    def way_around(self, step: Step, unless: Condition) -> Configuration | None:
        """A reachable configuration in which the step is enabled though `unless` is false."""
        query = AllOf(self._guards[step.id], Not(unless))
        asked = frozenset(query.atoms()) & self.tracked
        for at in self.explore():
            if not self.definition.lawful_from(step, at[0]):
                continue
            if self.enabled(step, at) and satisfiable(query, asked, asked & at[1]):
                return at
        return None


def guard(definition: Procedure, step: Step) -> Condition:
    """All that stands before a step, as one condition."""
    parts: list[Condition] = [
        gate.need if gate.when is None else Not(AllOf(gate.when, Not(gate.need)))
        for gate in step.needs
    ]
    for clock in definition.clocks:
        if isinstance(clock.on_expiry, Unlocks) and clock.on_expiry.step == step.id:
            parts.append(Ripe("expired", clock.id))
        if isinstance(clock.on_expiry, Bars) and clock.on_expiry.step == step.id:
            parts.append(Not(Ripe("expired", clock.id)))
        if clock.kind == "earliest" and step.id in clock.bars:
            parts.append(Ripe("ripe", clock.id))
    return AllOf(*parts)


def satisfiable(condition: Condition, known: frozenset[Atom], true: frozenset[Atom]) -> bool:
    """Whether the free atoms can be set so that the condition holds.

    Parts that share no subject are tried on their own.
    """
    return all(_one_satisfiable(part, known, true) for part in _independent(condition))


def _one_satisfiable(condition: Condition, known: frozenset[Atom], true: frozenset[Atom]) -> bool:
    free = [a for a in dict.fromkeys(condition.atoms()) if a not in known]
    if len({_subject(a) if a[0] == "is" else a for a in free}) > MOST_BOOLEANS:
        raise TooWideError("、".join("/".join(a) for a in free))
    for chosen in _choices(free):
        everything = chosen | true
        if _consistent(everything, free, known) and condition.true_when(everything.__contains__):
            return True
    return False


def _choices(free: list[Atom]) -> Iterator[set[Atom]]:
    """Every setting of the free atoms; values of one fact exclude each other."""
    by_fact: dict[Atom, list[Atom]] = {}
    for atom in free:
        by_fact.setdefault(_subject(atom) if atom[0] == "is" else atom, []).append(atom)
    for picked in product(*([None, *atoms] for atoms in by_fact.values())):
        yield {a for a in picked if a is not None}


def _subject(atom: Atom) -> Atom:
    """What an atom is about; atoms about one subject bear on each other."""
    families = {
        "is": "fact",
        "has": "fact",
        "done": "step",
        "covers": "step",
        "open": "episode",
        "held": "episode",
        "answers": "episode",
        "expired": "clock",
        "within": "clock",
    }
    family = families.get(atom[0])
    return (family, atom[1]) if family else atom


def _independent(condition: Condition) -> list[Condition]:
    """The parts of a conjunction, joined where they share a subject."""
    groups: list[tuple[set[Atom], list[Condition]]] = []
    for part in _conjuncts(condition):
        subjects = {_subject(a) for a in part.atoms()}
        parts = [part]
        for group in [g for g in groups if g[0] & subjects]:
            subjects |= group[0]
            parts += group[1]
            groups.remove(group)
        groups.append((subjects, parts))
    return [AllOf(*parts) for _, parts in groups]


def _conjuncts(condition: Condition) -> Iterator[Condition]:
    if isinstance(condition, AllOf):
        for part in condition.parts:
            yield from _conjuncts(part)
    elif isinstance(condition, Not) and isinstance(condition.part, AnyOf):
        for part in condition.part.parts:
            yield from _conjuncts(Not(part))
    elif isinstance(condition, Not) and isinstance(condition.part, Not):
        yield from _conjuncts(condition.part.part)
    else:
        yield condition


def _consistent(true: set[Atom], free: list[Atom], known: frozenset[Atom]) -> bool:
    """Atoms that say something of each other must not contradict."""
    seen: dict[tuple[str, str], Atom] = {}
    mentioned = known | set(free)
    for atom in true:
        if atom[0] == "is":
            if seen.setdefault(("is", atom[1]), atom) != atom:
                return False
            if ("has", atom[1]) in mentioned and ("has", atom[1]) not in true:
                return False
        elif atom[0] == "done" and len(atom) > 2:
            if seen.setdefault(("done", atom[1]), atom) != atom:
                return False
            if ("done", atom[1]) in mentioned and ("done", atom[1]) not in true:
                return False
        elif (atom[0] == "within" and ("expired", atom[1]) in true) or (
            atom[0] == "held" and ("open", atom[1]) in true
        ):
            return False
    return True


def slice_for(definition: Procedure, condition: Condition, step: Step) -> frozenset[Atom]:
    """The atoms that decide whether `step` can come without `condition`.

    The condition's own steps and episodes, the step's guard, and what must precede those.
    """
    tracked: set[Atom] = set()
    todo = [*condition.atoms(), *guard(definition, step).atoms()]
    while todo:
        atom = todo.pop()
        if atom[0] not in ("done", "open", "held") or atom in tracked:
            continue
        tracked.add(atom)
        if atom[0] in ("open", "held"):
            tracked |= {("open", atom[1]), ("held", atom[1])}
        if len(tracked) > MOST_BOOLEANS:
            break
    return frozenset(tracked)


def always_ends(definition: Procedure, wide: Callable[[str], None]) -> list[str]:
    """States from which some reachable configuration cannot come to an end.

    First without memory: a state from which steps that nothing done before can hold back lead to
    a final state. Only where that fails, every configuration is tried.
    """
    free = Model(definition)
    good = set(definition.final)
    grown = True
    while grown:
        grown = False
        for step in definition.steps:
            atoms = set(guard(definition, step).atoms())
            held_back = any(a[0] in ("done", "open", "held") for a in atoms) or step.closes
            if held_back or step.target not in good:
                continue
            for state in definition.states:
                if state.id not in good and free.enabled(step, (state.id, frozenset())):
                    good.add(state.id)
                    grown = True
    doubtful = [s.id for s in definition.states if s.id not in good]
    if not doubtful:
        return []
    tracked: set[Atom] = set()
    for step in definition.steps:
        if step.target:
            tracked |= {
                a for a in guard(definition, step).atoms() if a[0] in ("done", "open", "held")
            }
    model = Model(definition, tracked)
    try:
        found = model.explore()
    except TooWideError:
        wide("、".join(doubtful))
        return []
    ending = {at for at in found if at[0] in definition.final}
    back: dict[Configuration, list[Configuration]] = {}
    for at, onward in found.items():
        for _, reached in onward:
            back.setdefault(reached, []).append(at)
    todo = list(ending)
    while todo:
        for before in back.get(todo.pop(), []):
            if before not in ending:
                ending.add(before)
                todo.append(before)
    return sorted({at[0] for at in found if at not in ending})
