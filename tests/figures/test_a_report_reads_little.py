"""A report asks the database a few times, however many matters and registers there are; and what it
is told without folding a matter is what the folded matter tells."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.figures import told
from tests.figures.told import OFFICER

from huiyin.figures import chain
from huiyin.figures.cases import Period
from huiyin.figures.evidence import Evidence
from huiyin.figures.pins import evidence_at, pin
from huiyin.kernel import registry
from huiyin.ledger import service
from huiyin.ledger.models import Town
from huiyin.reports.building import compose
from huiyin.reports.built import KINDS, Built

YEAR = 2021


def tell(town: str, first: int, last: int) -> None:
    told.tell(
        town,
        *(
            told.answered(f"甲{n}", date(2021, 3, 1), date(2021, 3, 20 + n % 10))
            for n in range(first, last)
        ),
    )


def statements(code: str, kind: str) -> int:
    town, at = Town.objects.get(code=code), pin(code, YEAR)
    evidence = evidence_at(code, at)
    with CaptureQueriesContext(connection) as seen:
        compose(Built(kind, town, YEAR, at), evidence)
    return len(seen)


@pytest.mark.parametrize("kind", KINDS)
def test_a_report_asks_as_often_for_many_matters_as_for_few(town: str, kind: str) -> None:
    tell(town, 0, 4)
    few = statements(town, kind)
    tell(town, 4, 60)
    assert statements(town, kind) <= few + 5
    assert few <= 90


def test_large_populations_are_read_one_by_one(town: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same sets come out, whichever way they are read."""
    tell(town, 0, 6)

    def sets(*, every: bool = False) -> list[list[str]]:
        evidence = Evidence(town, Period.year(YEAR))
        if every:
            evidence.book.ask_of_every()
        return [
            evidence.begun(told.REQUEST).numbers,
            evidence.closings(told.REQUEST).numbers,
            evidence.did(told.REQUEST, "grant").numbers,
        ]

    together = sets()
    assert sets(every=True) == together
    monkeypatch.setattr(chain, "SMALL", 1)
    assert sets() == together
    assert all(len(found) == 6 for found in together)


@pytest.mark.parametrize("every", [False, True])
def test_days_of_steps_are_those_of_the_docket(town: str, every: bool) -> None:
    """Also where a correction struck a step out or moved it, and before the period's end only."""
    tell(town, 0, 5)
    told.tell(town, told.pending("甲9", date(2021, 12, 20)))
    granted = service.acts_of(town, "甲2")[-1].seq
    service.correct(town, "甲2", granted, reason="误录", actors=[OFFICER], void=True)
    moved = service.acts_of(town, "甲3")[-1].seq
    service.correct(town, "甲3", moved, reason="日期误录", actors=[OFFICER], at=date(2021, 3, 25))
    steps = [step.id for step in registry.procedure(told.REQUEST).steps]
    for last in (date(2021, 3, 22), date(2021, 12, 31)):
        evidence = Evidence(town, Period(date(2021, 1, 1), last))
        if every:
            evidence.book.ask_of_every()
        for case in evidence.matters(told.REQUEST):
            docket = case.docket
            assert docket is not None
            for step in steps:
                wanted = [act.day for act in docket.history.done(step)]
                assert case.days(step) == wanted, (case.number, step)
