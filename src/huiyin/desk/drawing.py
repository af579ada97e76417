"""The procedure drawn: every state with the steps that lead on, where the matter stands, the path
that it took. Plain lists, so that the drawing is its own text and prints."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from huiyin.desk.cases import find
from huiyin.desk.seats import Sitter, seated
from huiyin.kernel.acts import effective
from huiyin.kernel.docket import Docket
from huiyin.kernel.procedure import Step


@dataclass(frozen=True)
class Way:
    """A step that leads from a state: where to ("" where the state stays), and how often it was
    taken."""

    title: str
    by: str
    to: str
    taken: int


@dataclass(frozen=True)
class Place:
    """A state: `now` where the matter stands, `passed` where it has been."""

    title: str
    final: bool
    now: bool
    passed: bool
    ways: tuple[Way, ...]


@seated
def course(request: HttpRequest, sitter: Sitter, number: str) -> HttpResponse:
    """The page of one matter's procedure."""
    docket = find(sitter, number).docket
    context = {
        "sitter": sitter,
        "number": number,
        "procedure": docket.definition,
        "places": places(docket),
        "anywhere": anywhere(docket),
    }
    return render(request, "desk/course.html", context)


def places(docket: Docket) -> list[Place]:
    """The states in declared order, each with its own steps."""
    definition, taken = docket.definition, _taken(docket)
    been = {definition.initial.id, docket.state}
    been |= {step.target for step in definition.steps if taken.get(step.id) and step.target}
    return [
        Place(
            title=state.title,
            final=state.final,
            now=state.id == docket.state,
            passed=state.id in been,
            ways=tuple(
                _way(docket, step, taken) for step in definition.steps if state.id in step.sources
            ),
        )
        for state in definition.states
    ]


def anywhere(docket: Docket) -> list[Way]:
    """The steps that no state in particular holds."""
    taken = _taken(docket)
    return [
        _way(docket, step, taken) for step in docket.definition.steps if step.sources & {"*", "+"}
    ]


def _way(docket: Docket, step: Step, taken: dict[str, int]) -> Way:
    definition = docket.definition
    roles = {role.id: role.title for role in definition.roles}
    return Way(
        title=step.title,
        by="、".join(roles[id] for id in step.by if id in roles),
        to=definition.state(step.target).title if step.target else "",
        taken=taken.get(step.id, 0),
    )


def _taken(docket: Docket) -> dict[str, int]:
    """How often each step was taken, struck-out acts left aside."""
    counted: dict[str, int] = {}
    for act in effective(tuple(docket.acts)):
        if act.kind == "step":
            counted[act.step] = counted.get(act.step, 0) + 1
    return counted
