"""Handing over: the owner changes by an act with a reason; what was done stays whose it was."""

from __future__ import annotations

from datetime import date

import pytest
from tests.ledger.stub import CLERK, HEAD

from huiyin.ledger import service
from huiyin.ledger.models import Act, Matter
from huiyin.ledger.numbering import series

DAY = date(2020, 2, 3)


@pytest.fixture
def number(town: str) -> str:
    facts = {"subject": "修路", "writer_name": "演示丙"}
    return service.open(town, "stub.letter", facts=facts, actors=[CLERK], at=DAY).number


def owner(town: str, number: str) -> str:
    return Matter.objects.get(town=town, number=number).owner


def test_the_successor_owns_it_and_the_docket_is_untouched(town: str, number: str) -> None:
    before = service.docket(town, number)
    seq = service.hand_over(town, number, "演示戊", reason="甲调离", actors=[HEAD])
    assert owner(town, number) == "演示戊"
    after = service.docket(town, number)
    assert (after.state, after.due, len(after.acts)) == (before.state, before.due, len(before.acts))
    act = Act.objects.get(town=town, seq=seq)
    assert (act.kind, act.facts, act.about["reason"]) == ("handed", {"to": "演示戊"}, "甲调离")


def test_it_stays_the_successors_when_others_act_and_after_a_rebuild(
    town: str, number: str
) -> None:
    service.hand_over(town, number, "演示戊", reason="甲调离", actors=[HEAD])
    service.act(town, number, "draft", actors=[CLERK], at=date(2020, 2, 4), facts={"draft": "d"})
    assert owner(town, number) == "演示戊"
    assert service.rebuild(town).changed == 0
    assert service.verify(town).ok


def test_handing_over_says_to_whom_and_why(town: str, number: str) -> None:
    for to, reason in (("", "调离"), ("演示戊", " ")):
        with pytest.raises(service.Impossible, match="移交给谁、由谁移交和原因"):
            service.hand_over(town, number, to, reason=reason, actors=[HEAD])


def test_a_rehearsed_parameter_moves_nothing(town: str, number: str) -> None:
    def change() -> list[service.Moved]:
        return service.set_parameter(
            town, "reply_term", "5wd", since=DAY, instrument="演示办〔2020〕1号", actors=[HEAD]
        )

    size = Act.objects.count()
    service.rehearse(change)
    assert Act.objects.count() == size


def test_series_tell_the_next_number_and_give_none_out(town: str, number: str) -> None:
    from huiyin.kernel import registry

    letter = registry.procedure("stub.letter")
    (found,) = series(town, 2020, [letter])
    assert found.last == 1
    again = service.open(town, "stub.letter", facts={"subject": "修桥"}, actors=[CLERK], at=DAY)
    assert again.number == found.next
    assert series(town, 2021, [letter])[0].last == 0
