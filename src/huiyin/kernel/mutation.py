"""Mutation check: would a wrong definition be noticed?

Every gate is dropped, every term shifted by one and its unit flipped, every stop, pause, restart
and extension taken away, every separation and count loosened, every step left out. A mutant is
caught when lint says something it did not say of the original, or a worked example fails.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from huiyin.kernel.clocks import ByEdition, ByFact, Clock, FixedDate, TermSpec
from huiyin.kernel.lint import PROCEDURE_RULES, findings, lint
from huiyin.kernel.procedure import Procedure, Step
from huiyin.kernel.terms import Term

Example = Callable[[Procedure], bool]
"""A worked example: whether the definition still gives what the law gives."""


@dataclass(frozen=True, slots=True)
class Mutant:
    what: str
    definition: Procedure


@dataclass(frozen=True, slots=True)
class Score:
    """How many mutants were caught, and which slipped through."""

    id: str
    mutants: int
    caught: int
    missed: tuple[str, ...]

    @property
    def share(self) -> float:
        return self.caught / self.mutants if self.mutants else 1.0


def score(definition: Procedure, examples: Sequence[Example] = ()) -> Score:
    """Run every mutant of a definition through lint and its examples."""
    known = set(lint(definition))
    missed = []
    total = 0
    for mutant in mutants(definition):
        total += 1
        if not caught(mutant.definition, known, examples):
            missed.append(mutant.what)
    return Score(definition.id, total, total - len(missed), tuple(missed))


def caught(mutant: Procedure, known: set[Any], examples: Sequence[Example]) -> bool:
    # The law stated twice stands last among the rules and catches most: ask it first.
    if any(one not in known for one in findings(mutant, reversed(PROCEDURE_RULES))):
        return True
    for holds in examples:
        try:
            if not holds(mutant):
                return True
        except Exception:
            return True  # an example that cannot even run has noticed
    return False


def mutants(definition: Procedure) -> Iterator[Mutant]:
    for step in definition.steps:
        for what, changed in _step_mutants(step):
            yield Mutant(f"{step.id}: {what}", _with_step(definition, step, changed))
        yield Mutant(f"{step.id}: left out", _with_step(definition, step, None))
    for clock in definition.clocks:
        for what, changed_clock in _clock_mutants(clock):
            clocks = tuple(changed_clock if c is clock else c for c in definition.clocks)
            yield Mutant(f"{clock.id}: {what}", replace(definition, clocks=clocks))
        rest = tuple(c for c in definition.clocks if c is not clock)
        yield Mutant(f"{clock.id}: left out", replace(definition, clocks=rest))


def _with_step(definition: Procedure, step: Step, changed: Step | None) -> Procedure:
    steps = tuple(
        s for s in ((changed if s is step else s) for s in definition.steps) if s is not None
    )
    return replace(definition, steps=steps)


def _step_mutants(step: Step) -> Iterator[tuple[str, Step]]:
    for i, gate in enumerate(step.needs):
        needs = step.needs[:i] + step.needs[i + 1 :]
        yield f"without “{gate.what}”", replace(step, needs=needs)
    if step.not_by:
        yield "by anybody", replace(step, not_by=())
    for name in step.not_named_in:
        rest = tuple(x for x in step.not_named_in if x != name)
        yield f"by whoever {name} names", replace(step, not_named_in=rest)
    if step.actors > 1:
        yield "one actor fewer", replace(step, actors=step.actors - 1)
    if step.times:
        yield "any number of times", replace(step, times=0)


def _clock_mutants(clock: Clock) -> Iterator[tuple[str, Clock]]:
    if isinstance(clock, FixedDate):
        yield "the day itself too", replace(clock, exclusive=not clock.exclusive)
        yield "a year later", replace(clock, years_later=clock.years_later + 1)
        if not isinstance(clock.on, str):
            month, day = clock.on
            yield "a day later", replace(clock, on=(month, day + 1))
    else:
        for what, spec in _spec_mutants(clock.term):
            yield what, replace(clock, term=spec)
    for name in ("stop", "restart", "pause", "waiting"):
        for gone in getattr(clock, name):
            rest = tuple(x for x in getattr(clock, name) if x != gone)
            changed: dict[str, Any] = {name: rest}
            yield f"{name} without {gone}", replace(clock, **changed)
    if clock.extend is not None:
        yield "no extension", replace(clock, extend=None)
        yield (
            "twice as often",
            replace(clock, extend=replace(clock.extend, times=clock.extend.times + 1)),
        )
        for what, spec in _spec_mutants(clock.extend.term):
            yield f"extension {what}", replace(clock, extend=replace(clock.extend, term=spec))


def _spec_mutants(spec: TermSpec) -> Iterator[tuple[str, TermSpec]]:
    if isinstance(spec, Term):
        for what, term in _term_mutants(spec):
            yield what, term
    elif isinstance(spec, ByEdition | ByFact):
        for key, one in spec.terms.items():
            for what, term in _term_mutants(one):
                yield f"{key}: {what}", replace(spec, terms={**spec.terms, key: term})


def _term_mutants(term: Term) -> Iterator[tuple[str, Term]]:
    yield "one longer", replace(term, n=term.n + 1)
    if term.n:
        yield "one shorter", replace(term, n=term.n - 1)
    flipped = {"wd": "d", "d": "wd"}.get(term.unit)
    if flipped:
        yield "other unit", replace(term, unit=flipped)  # type: ignore[arg-type]
