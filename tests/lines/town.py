"""The rest of the town, made as a walk's gates ask for it: register entries, other matters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from random import Random
from typing import Any

from tests.lines.values import PARTNERS, PEOPLE, Values, asks
from tests.lines.walk import Move, Walk

from huiyin.kernel import registry
from huiyin.kernel.acts import Actor
from huiyin.kernel.docket import Docket, Offer
from huiyin.kernel.history import Judge, parse_facts
from huiyin.kernel.procedure import Procedure, Step
from huiyin.kernel.values import Ask, value_of
from huiyin.kernel.world import PlainWorld


def supply(walk: Walk, docket: Docket, move: Move, offer: Offer, values: Values) -> bool:
    """Put into the world what the move's refusing gates ask of it and it lacks; whether it did."""
    supplied = False
    lacking = {missing.what for missing in offer.missing}
    for gate in docket.definition.step(move.step).needs:
        for question in asks(gate.need) if gate.what in lacking else ():
            judge = _judge(docket, move)
            if question.kind == "count" or judge.ask(question):
                continue
            if question.kind == "entry":
                _enter(walk.world, values, judge, question, move)
            else:
                _happen(walk, judge, question, move.day)
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


def _happen(walk: Walk, judge: Judge, question: Ask, day: date) -> None:
    """Another matter that answers a question, recorded as it happened: lawful or not."""
    match = _match(question, judge)
    if None in match.values():
        return
    definition = registry.procedure(question.source)
    number = str(match.get("number") or f"演示〔{day.year}〕{len(walk.prior) + 1}号")
    for steps in _ways(definition, match):
        other = _told(definition, steps, match, day - timedelta(days=30), walk.world)
        row = _row(other, number)
        if all(row.get(column) == value for column, value in match.items()):
            walk.prior.append((number, other))
            walk.world.other_matters.append(row)  # type: ignore[attr-defined]
            return


def _ways(definition: Procedure, match: Mapping[str, Any]) -> Iterator[list[Step]]:
    """The shortest way to each step that leaves a matter in the state or outcome asked for."""
    for last in definition.steps:
        said = match.get("outcome")
        ends = said is None or last.outcome == said or last.outcome.startswith("{")
        if match.get("state") in (None, last.target) and ends:
            way = _way(definition, last)
            if way:
                yield way


def _way(definition: Procedure, last: Step) -> list[Step]:
    todo: list[tuple[str, list[Step]]] = [(definition.initial.id, [])]
    seen = set()
    while todo:
        state, before = todo.pop(0)
        if definition.lawful_from(last, state):
            return [*before, last]
        for step in definition.steps:
            if step.target and step.target not in seen and definition.lawful_from(step, state):
                seen.add(step.target)
                todo.append((step.target, [*before, step]))
    return []


def _told(
    definition: Procedure, steps: list[Step], wish: Mapping[str, Any], day: date, world: PlainWorld
) -> Walk:
    told = Walk(definition, world)
    values = Values(definition, Random(definition.id))
    values.wanted = {name: {value} for name, value in wish.items()}
    for step in steps:
        facts = values.facts(step.sets, day)
        if step.outcome.startswith("{") and "outcome" in wish:
            facts[step.outcome.strip("{}")] = wish["outcome"]
        facts |= {name: wish[name] for name in step.takes & wish.keys()}
        actors = tuple(Actor(name, step.by[0]) for name in PEOPLE[: step.actors])
        told.take(Move(step.id, day, actors, facts, PARTNERS[0] if step.each else ""))
    return told


def _row(told: Walk, number: str) -> dict[str, Any]:
    """The matter as the world shows it."""
    docket, definition = told.end, told.definition
    plain = {k: definition.fact(k).plain(v) for k, v in docket.facts.items() if "@" not in k}
    return {
        **plain,
        "procedure": definition.id,
        "state": docket.state,
        "outcome": docket.outcome or "",
        "number": number,
        "opened": docket.opened and docket.opened.isoformat(),
        "closed": docket.closed and docket.closed.isoformat(),
    }
