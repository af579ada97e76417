"""What the town does now must say all that its form asks for; what happened is kept as it was."""

from __future__ import annotations

from datetime import date

import pytest

from huiyin.kernel.acts import Actor
from huiyin.ledger import service

WHO = [Actor("乙守正", "officer")]
FACTS = {
    "applicant_kind": "person",
    "applicant_name": "甲一帆",
    "channel": "in_person",
    "subject": "村道亮化资金安排",
}


@pytest.fixture
def number(town: str) -> str:
    return service.open(
        town, "disclosure.request", facts=FACTS, actors=WHO, at=date(2020, 2, 3)
    ).number


def test_a_step_without_what_its_form_asks_is_refused_by_name(town: str, number: str) -> None:
    with pytest.raises(service.Refused, match="未填“"):
        service.act(town, number, "ask_correction", actors=WHO, at=date(2020, 2, 10))
    assert service.docket(town, number).closed is None


def test_an_opening_is_held_to_its_form_too(town: str) -> None:
    with pytest.raises(service.Refused, match="未填“申请内容”"):
        service.open(
            town,
            "disclosure.request",
            facts={name: v for name, v in FACTS.items() if name != "subject"},
            actors=WHO,
            at=date(2020, 2, 3),
        )


def test_what_already_happened_is_recorded_without_it(town: str, number: str) -> None:
    done = service.record(town, number, "not_held", actors=WHO, at=date(2020, 2, 10), reason="补录")
    assert done.docket.closed == date(2020, 2, 10)
