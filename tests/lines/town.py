"""The rest of the town, made as a walk's gates ask for it: register entries, other matters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from tests.lines.values import Values, asks
from tests.lines.walk import Move, Walk

from huiyin.kernel import registry
from huiyin.kernel.docket import Docket
from huiyin.kernel.gates import Ask, value_of
from huiyin.kernel.history import Judge, parse_facts
from huiyin.kernel.procedure import Procedure
from huiyin.kernel.world import PlainWorld

Drive = Callable[[Procedure, int, Mapping[str, Any], date, PlainWorld], Walk]
"""Walks another procedure: which, the luck of it, facts to aim at, from when, in which world."""


def supply(walk: Walk, docket: Docket, move: Move, values: Values, drive: Drive) -> bool:
    """Put into the world what the move's gates ask of it and it lacks; whether it did."""
    supplied = False
    for gate in docket.definition.step(move.step).needs:
        for question in asks(gate.need):
            judge = _judge(docket, move)
            if question.kind == "count" or judge.ask(question):
                continue
            if question.kind == "entry":
                _enter(walk.world, values, judge, question, move)
            else:
                _happen(walk, judge, question, move.day, drive)
            supplied = True
    return supplied


def _judge(docket: Docket, move: Move) -> Judge:
    step = docket.definition.step(move.step)
    typed = parse_facts(docket.definition, step, move.facts)
    return Judge(docket.history, move.day, actors=move.actors, key=move.key, facts=typed)


def _match(question: Ask, judge: Judge) -> dict[str, Any]:
    asked = {column: value_of(value, judge) for column, value in question.match.items()}
    return {k: v.isoformat() if isinstance(v, date) else v for k, v in asked.items()}


def _enter(world: PlainWorld, values: Values, judge: Judge, question: Ask, move: Move) -> None:
    """Entries that answer a question, valid for a long time."""
    register = registry.register(question.source)
    match = _match(question, judge)
    if None in match.values():
        return
    names = [actor.name for actor in move.actors] if question.every_actor else [""]
    for name in names:
        row = {f.id: f.plain(values.any(f, move.day)) for f in register.facts}
        row |= match | ({question.every_actor: name} if name else {})
        if register.kind == "valid":
            row |= {"valid_from": "2010-01-01", "valid_to": None}
        else:
            row |= {register.day: move.day.isoformat()}
        row = {k: v for k, v in row.items() if v is not None}
        world.registers.setdefault(question.source, []).append(row)  # type: ignore[attr-defined]


def _happen(walk: Walk, judge: Judge, question: Ask, day: date, drive: Drive) -> None:
    """Another matter, driven to its end, that answers a question."""
    match = _match(question, judge)
    if None in match.values():
        return
    definition = registry.procedure(question.source)
    facts = {k: v for k, v in match.items() if k in {f.id for f in definition.facts}}
    for seed in range(40):
        start = day - timedelta(days=90)
        other = drive(definition, seed, facts, start, walk.world)
        docket = other.end if other.moves else None
        if docket is None or docket.closed is None or docket.as_of > day:
            continue
        plain = {k: definition.fact(k).plain(v) for k, v in docket.facts.items() if "@" not in k}
        row = {
            **plain,
            "procedure": definition.id,
            "state": docket.state,
            "outcome": docket.outcome,
            "number": f"演示{definition.id}{len(walk.prior) + 1}",
            "opened": docket.opened and docket.opened.isoformat(),
            "closed": docket.closed.isoformat(),
        }
        if all(row.get(column) == value for column, value in match.items()):
            walk.prior.append(other)
            walk.world.other_matters.append(row)  # type: ignore[attr-defined]
            return
