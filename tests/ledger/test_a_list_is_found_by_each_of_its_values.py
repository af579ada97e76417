"""Facts that hold several values: kept once each, found by each, villages checked one by one."""

from __future__ import annotations

import pytest
from tests.ledger.stub import CLERK

from huiyin.kernel import registry
from huiyin.kernel.facts import BadFact, Fact, Kind
from huiyin.ledger import bulk, service
from huiyin.ledger.models import Entry, FactIndex

TALK = {"day": "2020-02-03", "topic": "民法典"}


@pytest.fixture
def villages(town: str) -> str:
    rows = [{"name": name, "kind": "village"} for name in ("晴川村", "听雨村")]
    bulk.enter_many(town, "villages", rows)
    return town


def test_a_list_is_kept_in_order_and_each_value_once(villages: str) -> None:
    talk = {**TALK, "villages": "晴川村、听雨村、晴川村", "series": ["普法", "防疫"]}
    service.enter(villages, "stub.talks", talk, actors=[CLERK])
    row = Entry.objects.get(town=villages, register="stub.talks")
    assert row.facts["villages"] == ["晴川村", "听雨村"]
    assert row.facts["series"] == ["law", "virus"]
    found = FactIndex.objects.filter(town=villages, source="stub.talks", fact="series")
    assert sorted(found.values_list("value", flat=True)) == ["law", "virus"]


def test_every_village_of_a_list_must_be_there(villages: str) -> None:
    talk = {**TALK, "villages": ["晴川村", "无名村"]}
    with pytest.raises(service.Impossible, match="没有名为“无名村”"):
        service.enter(villages, "stub.talks", talk, actors=[CLERK])


def test_a_list_with_choices_takes_no_others() -> None:
    series = registry.register("stub.talks").fact("series")
    with pytest.raises(BadFact, match="没有“禁毒”这一项"):
        series.parse("普法、禁毒")
    assert series.say(("law", "virus")) == "普法、依法防疫"
    with pytest.raises(BadFact, match="若干项"):
        Fact("many", "若干", Kind.LIST).parse(3)


def test_a_list_in_the_key_tells_entries_apart_and_may_be_empty(villages: str) -> None:
    first = service.enter(villages, "stub.talks", TALK, actors=[CLERK])
    other = {**TALK, "villages": ["听雨村"]}
    second = service.enter(villages, "stub.talks", other, actors=[CLERK])
    assert first != second
    assert Entry.objects.filter(town=villages, register="stub.talks").count() == 2
