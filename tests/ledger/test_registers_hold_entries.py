"""Entries: entered, amended, closed, struck out — by acts; found by key, day and column."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.ledger.stub import CLERK, PASSES, TALKS

from huiyin.kernel.lint import lint
from huiyin.ledger import entries, service
from huiyin.ledger.models import Act, Entry, FactIndex, Payload

DAY = date(2020, 2, 3)
PASS = {
    "holder": "演示甲",
    "pass_no": "A1",
    "phone": "00000000001",
    "valid_from": "2020-01-01",
    "valid_to": "2020-12-31",
}


def entered(town: str, **more: object) -> service.Entered:
    return service.enter(town, "stub.passes", {**PASS, **more}, actors=[CLERK])


def test_an_entry_has_number_span_and_title(town: str) -> None:
    assert entered(town).number == "stub.passes#1"
    row = Entry.objects.get(town=town)
    assert (row.title, row.valid_from, row.valid_to) == (
        "演示甲 A1",
        date(2020, 1, 1),
        date(2020, 12, 31),
    )
    assert "phone" not in row.facts
    assert Act.objects.get(town=town, kind="entry").commitments["party"]["facts"] == ["phone"]


def test_a_given_number_stands_behind_the_register(town: str) -> None:
    given = service.enter(town, "stub.passes", PASS, actors=[CLERK], number="粤-7")
    assert given.number == "stub.passes#粤-7"
    for again in ("粤-7", "stub.passes#粤-7"):
        with pytest.raises(service.Impossible, match="已被使用"):
            service.enter(town, "stub.passes", PASS, actors=[CLERK], number=again)
    with pytest.raises(service.Impossible, match="不能超过"):
        service.enter(town, "stub.passes", PASS, actors=[CLERK], number="x" * 100)


def test_an_amended_entry_is_the_sum_of_its_acts(town: str) -> None:
    number = entered(town).number
    done = service.amend(
        town, number, {"pass_no": "A2", "phone": None}, actors=[CLERK], expect_seq=1
    )
    row = Entry.objects.get(town=town)
    assert (done.matter_seq, row.size, row.title) == (2, 2, "演示甲 A2")
    assert service.personal(town, number) == {"": {"phone": "000******01"}}
    with pytest.raises(service.Conflict):
        service.amend(town, number, {"pass_no": "A3"}, actors=[CLERK], expect_seq=1)


def test_a_closed_entry_ends_and_names_its_successor(town: str) -> None:
    old, new = entered(town).number, entered(town, pass_no="A2").number
    service.close(town, old, date(2020, 6, 30), actors=[CLERK], replaced_by=new, reason="换证")
    row = Entry.objects.get(town=town, number=old)
    assert (row.valid_to, row.replaced_by) == (date(2020, 6, 30), new)
    days = {
        d: len(service.standing(town, "stub.passes", d))
        for d in (date(2019, 12, 31), date(2020, 1, 1), date(2020, 7, 1), date(2021, 1, 1))
    }
    assert list(days.values()) == [0, 2, 1, 0]


def test_an_open_end_is_still_and_an_open_start_is_always(town: str) -> None:
    service.enter(town, "stub.passes", {"holder": "演示甲", "pass_no": "A1"}, actors=[CLERK])
    assert len(service.standing(town, "stub.passes", date(1950, 1, 1))) == 1
    world = service.LedgerWorld(town)
    (answer,) = world.entries("stub.passes", date(2050, 1, 1), holder="演示甲")
    assert (answer["valid_from"], answer["valid_to"]) == (None, None)


def test_a_struck_out_entry_is_gone_from_every_answer(town: str) -> None:
    number = entered(town).number
    service.amend(town, number, {}, actors=[CLERK], void=True, reason="误登")
    assert service.standing(town, "stub.passes") == []
    assert service.find(town, "stub.passes", PASS) == []
    assert service.LedgerWorld(town).entries("stub.passes", None) == []
    assert not FactIndex.objects.exists()


def test_an_event_happened_on_its_day(town: str) -> None:
    talk = {"day": "2020-02-03", "topic": "民法典", "hearers": 30}
    service.enter(town, "stub.talks", talk, actors=[CLERK])
    row = Entry.objects.get(town=town)
    assert (row.valid_from, row.valid_to) == (DAY, DAY)
    assert len(service.standing(town, "stub.talks", DAY)) == 1
    assert service.standing(town, "stub.talks", date(2020, 2, 4)) == []


def test_entries_are_found_by_their_key(town: str) -> None:
    first = entered(town).number
    entered(town, pass_no="A2")
    assert service.find(town, "stub.passes", {"holder": "演示甲", "pass_no": "A1"}) == [first]
    rows = [PASS, {**PASS, "pass_no": "A9"}, {**PASS, "pass_no": "A2"}]
    known = service.known_entries(town, PASSES, rows)
    assert [k and k[0] for k in known] == ["stub.passes#1", None, "stub.passes#2"]
    assert known[0] is not None
    assert known[0][1]["phone"] == "00000000001"


def test_keys_are_blind(town: str) -> None:
    entered(town)
    assert "演示甲" not in Entry.objects.get(town=town).key


@pytest.mark.parametrize(
    ("facts", "what"),
    [
        ({"pass_no": "A1"}, "未填“持证人”"),
        ({"holder": "", "pass_no": "A1"}, "未填“持证人”"),
        ({**PASS, "colour": "red"}, "没有名为“colour”的栏目"),
        ({**PASS, "valid_to": "2019-01-01"}, "早于起始日期"),
        ({**PASS, "valid_to": "2019-02-30"}, "不是存在的日期"),
    ],
)
def test_impossible_entries(town: str, facts: dict, what: str) -> None:
    with pytest.raises(service.Impossible, match=what):
        service.enter(town, "stub.passes", facts, actors=[CLERK])


def test_a_village_that_is_not_there(town: str) -> None:
    talk = {"day": DAY, "topic": "x", "village": "无此村"}
    with pytest.raises(service.Impossible, match="先导入"):
        service.enter(town, "stub.talks", talk, actors=[CLERK])


def test_what_is_no_entry(town: str) -> None:
    letter = service.open(town, "stub.letter", facts={"subject": "x"}, actors=[CLERK], at=DAY)
    with pytest.raises(service.NotThere, match="台账条目"):
        service.amend(town, letter.number, {}, actors=[CLERK])
    with pytest.raises(service.NotThere, match="没有名为"):
        service.enter(town, "stub.none", {}, actors=[CLERK])
    with pytest.raises(service.NotThere, match="没有编号"):
        service.docket(town, entered(town).number)


def test_a_note_on_an_entry(town: str) -> None:
    number = entered(town).number
    service.note(town, number, "已核对", actors=[CLERK])
    assert service.amend(town, number, {"pass_no": "B"}, actors=[CLERK]).matter_seq == 2


def test_many_entries_come_in_at_once(town: str) -> None:
    rows = [{"day": DAY, "topic": f"t{i}", "hearers": i} for i in range(30)]
    numbers = service.enter_many(town, "stub.talks", rows, actors=[CLERK])
    assert numbers[:2] + numbers[-1:] == ["stub.talks#1", "stub.talks#2", "stub.talks#30"]
    assert service.enter(town, "stub.talks", rows[0], actors=[CLERK]).number == "stub.talks#31"
    assert service.verify(town).acts == 32
    assert service.rebuild(town).changed == 0
    with pytest.raises(service.Impossible):
        service.enter_many(town, "stub.talks", [*rows, {"day": "x"}], actors=[CLERK])
    assert Entry.objects.filter(town=town).count() == 31


def test_personal_columns_of_entries_are_apart(town: str) -> None:
    entered(town)
    assert Payload.objects.filter(town=town).count() == 1
    (answer,) = service.LedgerWorld(town).entries("stub.passes", DAY)
    assert answer["phone"] == "000******01"


def test_an_entry_is_named_by_its_headline_where_it_has_one() -> None:
    facts = {"day": "2020-03-04", "topic": "讲民法典"}
    assert entries.title_of(TALKS, facts) == "2020年3月4日 讲民法典"
    assert entries.title_of(replace(TALKS, headline="topic"), facts) == "讲民法典"
    assert [f.message for f in lint(replace(TALKS, headline="title"))] == ["没有栏目“title”"]
