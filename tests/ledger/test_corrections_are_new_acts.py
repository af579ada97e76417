"""Corrections, rebases and answers: nothing is overwritten, the docket follows."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from tests.ledger import stub
from tests.ledger.stub import CLERK, HEAD

from huiyin.kernel import registry
from huiyin.ledger import definitions, service
from huiyin.ledger.models import Act, FactIndex, Matter

DAY = date(2020, 2, 3)


@pytest.fixture
def opened(town: str) -> service.Written:
    facts = {"subject": "修路", "writer_name": "演示丙", "amount": 100}
    return service.open(town, "stub.letter", facts=facts, actors=[CLERK], at=DAY)


def test_a_corrected_fact_stands_and_the_old_one_stays_in_the_chain(
    town: str, opened: service.Written
) -> None:
    service.correct(
        town,
        opened.number,
        opened.seq,
        facts={"subject": "修桥", "amount": None, "writer_name": "演示丁"},
        reason="听错",
        actors=[CLERK],
    )
    docket = service.docket(town, opened.number)
    assert docket.facts["subject"] == "修桥"
    assert docket.facts["writer_name"] == "演示丁"
    assert "amount" not in docket.facts
    assert Act.objects.get(town=town, seq=opened.seq).facts["subject"] == "修路"
    assert set(FactIndex.objects.values_list("fact", flat=True)) == {"subject", "writer_name"}


def test_a_corrected_day_moves_the_clock(town: str, opened: service.Written) -> None:
    written = service.correct(
        town, opened.number, opened.seq, at=date(2020, 2, 10), reason="误记", actors=[CLERK]
    )
    assert written.docket.opened == date(2020, 2, 10)
    assert written.docket.due == date(2020, 3, 9)
    with pytest.raises(service.Impossible, match="早于"):
        service.act(town, opened.number, "draft", actors=[CLERK], at=DAY, facts={"draft": "d"})


def test_a_void_opening_leaves_a_void_matter_and_a_used_number(
    town: str, opened: service.Written
) -> None:
    service.correct(town, opened.number, opened.seq, void=True, reason="重复登记", actors=[CLERK])
    row = Matter.objects.get(town=town, number=opened.number)
    assert (row.void, row.due, row.waits_on) == (True, None, "")
    assert not FactIndex.objects.exists()
    again = service.open(town, "stub.letter", facts={"subject": "x"}, actors=[CLERK], at=DAY)
    assert again.number == "演信〔2020〕2号"


@pytest.mark.parametrize(
    ("call", "what"),
    [
        ({"facts": {"subject": "x"}, "reason": ""}, "原因"),
        ({"reason": "r"}, "没有内容"),
        ({"facts": {"draft": "x"}, "reason": "r"}, "没有名为“draft”"),
        ({"at": date(2030, 1, 1), "reason": "r"}, "尚未到来"),
        ({"seq": 99, "void": True, "reason": "r"}, "没有序号为99"),
        ({"seq": 3, "at": date(2020, 2, 2), "reason": "r"}, "早于"),
    ],
)
def test_impossible_corrections(town: str, opened: service.Written, call: dict, what: str) -> None:
    service.act(town, opened.number, "draft", actors=[CLERK], at=DAY, facts={"draft": "d"})
    call = {"seq": opened.seq, **call}
    with pytest.raises(service.Impossible, match=what):
        service.correct(town, opened.number, call.pop("seq"), actors=[CLERK], **call)


def test_a_stale_correction_conflicts(town: str, opened: service.Written) -> None:
    with pytest.raises(service.Conflict):
        service.correct(
            town,
            opened.number,
            opened.seq,
            void=True,
            reason="r",
            actors=[CLERK],
            expect_seq=0,
        )


@pytest.fixture
def second_version() -> None:
    registry.declare(stub.LETTER_2)
    try:
        yield
    finally:
        registry._procedures["stub.letter"].pop(2)


def test_a_matter_moves_to_another_version_only_by_an_act(
    town: str, opened: service.Written, second_version: None
) -> None:
    service.act(town, opened.number, "draft", actors=[CLERK], at=DAY, facts={"draft": "d"})
    row = Matter.objects.get(town=town, number=opened.number)
    assert (row.version, row.digest) == (1, stub.LETTER.digest)
    written = service.rebase(
        town, opened.number, 2, cite="过渡条款", reason="依新规", actors=[HEAD], expect_seq=2
    )
    assert written.docket.definition is stub.LETTER_2
    row.refresh_from_db()
    assert (row.version, row.digest, row.size) == (2, stub.LETTER_2.digest, 3)
    assert service.rebuild(town).changed == 0
    assert service.docket(town, opened.number).definition.version == 2


@pytest.mark.parametrize("lacking", ["cite", "reason"])
def test_a_rebase_wants_rule_and_reason(town: str, opened: service.Written, lacking: str) -> None:
    call = {"cite": "c", "reason": "r", lacking: " "}
    with pytest.raises(service.Impossible, match="依据和原因"):
        service.rebase(town, opened.number, 1, actors=[HEAD], **call)


def test_a_version_that_is_not_there(town: str, opened: service.Written) -> None:
    with pytest.raises(service.NotThere, match="没有第3版"):
        service.rebase(town, opened.number, 3, cite="c", reason="r", actors=[HEAD])


def test_a_changed_definition_is_noticed(
    town: str, opened: service.Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = dataclasses.replace(stub.LETTER, title="偷改")
    monkeypatch.setitem(registry._procedures["stub.letter"], 1, changed)
    with pytest.raises(service.Broken, match="不得改动"):
        service.docket(town, opened.number)


def test_acts_that_the_definition_does_not_know_are_said_so(
    town: str, opened: service.Written, second_version: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = dataclasses.replace(stub.LETTER_2, steps=stub.LETTER_2.steps[1:])
    monkeypatch.setitem(registry._procedures["stub.letter"], 2, bare)
    definitions.facts_of.cache_clear()
    with pytest.raises(service.Broken, match="不符"):
        service.rebase(town, opened.number, 2, cite="c", reason="r", actors=[HEAD])


def child(town: str, parent: str, key: str = "") -> str:
    return service.open(
        town, "stub.check", facts={}, actors=[CLERK], at=DAY, parent=parent, parent_key=key
    ).number


@pytest.mark.parametrize("key", ["", "演示戊"])
def test_the_end_of_a_matter_answers_the_one_that_waits(
    town: str, opened: service.Written, key: str
) -> None:
    service.act(town, opened.number, "refer", actors=[CLERK], at=DAY, key=key)
    assert Matter.objects.get(town=town, number=opened.number).waits_on == "checker"
    number = child(town, opened.number, key)
    service.act(town, number, "finish", actors=[CLERK], at=date(2020, 2, 7))
    row = Matter.objects.get(town=town, number=opened.number)
    assert row.waits_on == ""
    answer = Act.objects.get(town=town, kind="answered")
    assert (answer.at, answer.about["answers"]) == ("2020-02-07", number)
    assert "演示戊" not in str(answer.about)
    assert service.acts_of(town, opened.number)[-1].key == key
    assert service.rebuild(town).changed == 0
    service.record(town, number, "finish", actors=[CLERK], at=date(2020, 2, 9), reason="再办")
    assert Act.objects.filter(town=town, kind="answered").count() == 1


def test_a_parent_that_does_not_wait_gets_no_answer(town: str, opened: service.Written) -> None:
    parent = service.open(town, "stub.check", facts={}, actors=[CLERK], at=DAY).number
    service.act(town, child(town, parent), "finish", actors=[CLERK], at=date(2020, 2, 7))
    assert not Act.objects.filter(town=town, kind="answered").exists()


def test_a_parent_must_be_there(town: str) -> None:
    with pytest.raises(service.NotThere, match="无从等待"):
        child(town, "无")
