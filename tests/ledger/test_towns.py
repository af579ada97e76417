"""Opening a town's ledger, and naming the town that is meant."""

from __future__ import annotations

import pytest

from huiyin.ledger import service
from huiyin.ledger.models import Act, Town


def test_a_towns_first_act_says_so(db: None) -> None:
    town = service.add_town(" 回音镇 ", county="演示县")
    assert (town.code, town.name, town.county) == ("回音镇", "回音镇", "演示县")
    first = Act.objects.get(town="回音镇")
    assert (first.seq, first.kind, first.facts["name"]) == (1, "town", "回音镇")


def test_adding_a_town_again_changes_nothing(db: None) -> None:
    service.add_town("回音镇", code="DEMO")
    again = service.add_town("改名镇", code="DEMO")
    assert again.name == "回音镇"
    assert Act.objects.count() == 1


@pytest.mark.parametrize("name", ["", " ", "有 空格", "x" * 33, "a#b", "a/b"])
def test_impossible_towns(db: None, name: str) -> None:
    with pytest.raises(service.Impossible):
        service.add_town(name)


def test_the_only_town_need_not_be_named(db: None) -> None:
    with pytest.raises(service.NotThere, match="town add"):
        service.town()
    service.add_town("回音镇", code="DEMO")
    assert service.town().code == service.town("DEMO").code == service.town("回音镇").code == "DEMO"
    service.add_town("别镇", code="ALPHA")
    assert [t.code for t in service.towns()] == ["ALPHA", "DEMO"]
    with pytest.raises(service.Impossible, match="ALPHA、DEMO"):
        service.town()
    with pytest.raises(service.NotThere, match="没有代码或名称"):
        service.town("无")


def test_rows_are_named_by_their_keys(db: None) -> None:
    service.add_town("回音镇", code="DEMO")
    assert str(Town.objects.get()) == "DEMO"
    assert str(Act.objects.get()) == "DEMO 1"
