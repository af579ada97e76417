"""A walk put on a real ledger: lawful acts taken, unlawful ones refused, then kept as breaches."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from random import Random

from tests.lines.values import VILLAGE
from tests.lines.walk import Move, Walk, offered
from tests.lines.walks import Finder

from huiyin.kernel.acts import Actor
from huiyin.kernel.docket import Docket, Offer
from huiyin.ledger import moments, service

TODAY = datetime(2026, 3, 2, 12)
SECRETARY = Actor("壬演示", "clerk")
WHY = "补录当时已办的纸质件"


@contextmanager
def a_town(walk: Walk, code: str) -> Iterator[str]:
    """A town of its own, on a day after the walk, that holds what the walk's world held."""
    with moments.standing_at(TODAY):
        town = service.add_town("回音镇", code=code, county="演示县").code
        village = {"name": VILLAGE, "kind": "village"}
        service.enter(town, "villages", village, actors=[SECRETARY])
        for register, rows in walk.world.registers.items():
            for row in rows:
                if register != "villages":
                    service.enter(town, register, row, actors=[SECRETARY])
        for number, other in walk.prior:
            take(town, other, other.moves[0], "", why=WHY, bears=number)
            for move in other.moves[1:]:
                take(town, other, move, number, why=WHY)
        yield town


def take(
    town: str, walk: Walk, move: Move, number: str, *, why: str = "", bears: str = ""
) -> service.Written:
    """Open the matter (under the number it `bears`) or act on it; with `why`, as something that
    already happened."""
    facts = dict(move.facts)
    if not number:
        return service.open(
            town,
            walk.definition.id,
            step=move.step,
            facts=facts,
            actors=move.actors,
            at=move.at,
            key=move.key,
            number=bears or None,
            reason=why,
        )
    if why:
        return service.record(
            town,
            number,
            move.step,
            actors=move.actors,
            at=move.at,
            facts=facts,
            key=move.key,
            reason=why,
        )
    return service.act(
        town, number, move.step, actors=move.actors, at=move.at, facts=facts, key=move.key
    )


def child_ends(town: str, parent: str, move: Move) -> None:
    """Drive the other matter that the parent waits for to its end."""
    assert move.child is not None
    number = ""
    for one in move.child.moves:
        if number:
            take(town, move.child, one, number)
        else:
            number = service.open(
                town,
                move.child.definition.id,
                step=one.step,
                facts=dict(one.facts),
                actors=one.actors,
                at=one.at,
                key=one.key,
                parent=parent,
                parent_key=move.key,
            ).number


def held(offer: Offer) -> set[str]:
    """What the offer lacks and the record is held to: all but what only a form must say."""
    said = {gate.what for gate in offer.step.needs if gate.form}
    return {missing.what for missing in offer.missing} - said


class Refusals:
    """Unlawful next steps of a docket, filled in as a clerk might."""

    def __init__(self, walk: Walk, seed: int) -> None:
        self.definition = walk.definition
        self.finder = Finder(walk.definition, seed)
        self.random = Random(f"{walk.definition.id}/refusals/{seed}")

    def some(self, docket: Docket, day: date, most: int) -> list[tuple[Move, Offer]]:
        """Up to `most` steps that are not lawful now; each with what it lacks."""
        steps = self.random.sample(self.definition.steps, len(self.definition.steps))
        found: list[tuple[Move, Offer]] = []
        for step in steps:
            if len(found) == most:
                break
            move = self._form(docket, step.id, day)
            offer = offered(docket, move)
            if held(offer) and move.actors:
                found.append((move, offer))
        return found

    def _form(self, docket: Docket, id: str, day: date) -> Move:
        move = self.finder.form(docket, self.definition.step(id), day)
        if self.random.random() < 0.2 and self.definition.roles:
            role = self.random.choice(self.definition.roles).id
            actors = tuple(Actor(a.name, role) for a in move.actors)
            return Move(move.step, move.at, actors, move.facts, move.key)
        return move
