"""Promise 2 for every procedure that is declared: a matter is driven from open to close.

Lawful paths can be walked to every final state and through every step; what is not lawful is
refused with its article and leaves no trace; the same thing recorded afterwards is kept as a
breach, and the matter goes on. New procedures are covered as soon as they are declared.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from tests.lines.on_ledger import WHY, Refusals, a_town, child_ends, held, take
from tests.lines.values import undeclared
from tests.lines.walk import Move, Walk
from tests.lines.walks import Finder

from huiyin.kernel import registry
from huiyin.kernel.conditions import Has, Is
from huiyin.kernel.docket import Offer
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import MEDIATION as TJF

MOST_WALKS = 300
ON_LEDGER = 3
"""So many of the walks found are put on a ledger, besides those that each final state needs."""

PROCEDURES = [p.id for p in registry.procedures() if p.line != "stub"]


@cache
def finder(id: str) -> Finder:
    if lacking := undeclared(registry.procedure(id)):
        pytest.skip(f"{id} asks for {sorted(lacking)}")
    found = Finder(registry.procedure(id))
    found.look(MOST_WALKS)
    return found


def best(id: str) -> list[Walk]:
    """Few walks that together reach every final state and show as many steps as they can."""
    rest = list(finder(id).found)
    chosen: list[Walk] = []
    shown: set[tuple[str, str]] = set()
    while rest:
        ends = {one for w in rest for one in w.ends - shown if one[0] == "state"}
        if len(chosen) >= ON_LEDGER and not ends:
            break
        walk = max(rest, key=lambda w: (len(w.ends & ends), len(w.ends - shown), -len(w.moves)))
        rest.remove(walk)
        chosen.append(walk)
        shown |= walk.ends
    return chosen


@pytest.mark.parametrize("id", PROCEDURES)
def test_what_a_procedure_names_is_declared_somewhere(id: str) -> None:
    assert not undeclared(registry.procedure(id))


@pytest.mark.parametrize("id", PROCEDURES)
def test_every_step_and_every_end_can_be_reached_lawfully(id: str) -> None:
    missing = sorted(f"{kind} {name}" for kind, name in finder(id).missing)
    assert not missing, f"{id}: no lawful walk shows {missing}"


@pytest.mark.parametrize("id", PROCEDURES)
def test_the_ledger_takes_what_is_lawful_and_refuses_the_rest(id: str, db: None) -> None:
    from huiyin.ledger import service

    refused = 0
    for nth, walk in enumerate(best(id)):
        with a_town(walk, f"W{nth}") as town:
            number = ""
            refusals = Refusals(walk, nth)
            for i, move in enumerate(walk.moves):
                if number and i % 2:
                    before = service.docket(town, number, as_of=move.day)
                    for wrong, offer in refusals.some(before, move.day, 1):
                        _refused(town, walk, wrong, number, offer)
                        refused += 1
                if move.child is not None:
                    child_ends(town, number, move)
                    continue
                written = take(town, walk, move, number)
                number = written.number
                assert not written.missing
            kept = service.docket(town, number)
            told = walk.docket(kept.as_of)
            assert (kept.state, kept.outcome) == (told.state, told.outcome)
            assert len(kept.acts) == len(walk.moves)
            assert service.verify(town).ok
    assert refused


def _refused(town: str, walk: Walk, move: Move, number: str, offer: Offer) -> None:
    """The ledger refuses the step as the kernel said, with an article for each thing it lacks."""
    from huiyin.ledger import service

    with pytest.raises(service.Refused) as no:
        take(town, walk, move, number)
    assert {m.what for m in no.value.missing} == {m.what for m in offer.missing}
    assert all(m.cite for m in no.value.missing)


@pytest.mark.parametrize("id", PROCEDURES)
def test_what_happened_unlawfully_is_kept_as_a_breach(id: str, db: None) -> None:
    from huiyin.ledger import service

    walk = max(best(id), key=lambda w: len(w.moves))
    with a_town(walk, "B0") as town:
        number, broken = "", 0
        refusals = Refusals(walk, 7)
        for i, move in enumerate(walk.moves):
            if move.child is not None:
                child_ends(town, number, move)
                continue
            number = take(town, walk, move, number, why=WHY).number
            if i % 3 == 1 or move is walk.moves[-1]:
                broken += _breaks(town, walk, refusals, number, move)
        assert broken
        assert len(service.docket(town, number).breaches) >= broken
        assert service.verify(town).ok


def _breaks(town: str, walk: Walk, refusals: Refusals, number: str, after: Move) -> int:
    """Record an unlawful step: it is taken, and what it lacked stands beside it."""
    from huiyin.ledger import service

    docket = service.docket(town, number, as_of=after.day)
    for wrong, offer in refusals.some(docket, after.day, 1):
        written = take(town, walk, wrong, number, why=WHY)
        assert {m.what for m in written.missing} == held(offer)
        kept = [b for b in written.docket.breaches if b.seq == written.seq]
        assert {m.what for b in kept for m in b.missing} >= {m.what for m in written.missing}
        return 1
    return 0


def test_a_step_that_nobody_can_ever_take_is_named() -> None:
    shut = Gate(Is("failure_reason", "") & Has("failure_reason"), "什么也不够", TJF[26])
    case = registry.procedure("mediation.case")
    steps = (replace(s, needs=(*s.needs, shut)) if s.id == "fail" else s for s in case.steps)
    found = Finder(replace(case, steps=tuple(steps)))
    found.look(20)
    assert ("step", "fail") in found.missing
