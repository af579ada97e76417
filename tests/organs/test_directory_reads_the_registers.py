"""Villages, offices and appointments with types; roles follow from posts, day by day."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from tests.ledger.stub import CHECK, LETTER

from huiyin.kernel import registry
from huiyin.kernel.acts import Actor
from huiyin.kernel.procedure import Role
from huiyin.ledger import service
from huiyin.organs import directory


def test_villages_in_order_with_kind_and_code(town: str) -> None:
    found = [(v.name, v.kind, v.code) for v in directory.villages(town)]
    assert found == [("演示一村", "village", "990000001"), ("演示社区", "community", "")]
    assert directory.village_names(town) == {"演示一村", "演示社区"}


def test_a_village_without_a_date_has_always_been_there(town: str) -> None:
    assert [v.name for v in directory.villages(town, date(2019, 1, 1))] == ["演示一村"]
    assert len(directory.villages(town, date(2021, 1, 1))) == 2


def test_offices(town: str) -> None:
    assert [(o.name, o.short) for o in directory.offices(town)] == [("党政和人大办公室", "党政办")]


def test_appointments_of_one_person_on_a_day(town: str) -> None:
    assert len(directory.appointments(town)) == 3
    held = directory.appointments(town, person="演示甲", on=date(2020, 8, 1))
    assert [(a.post, a.since, a.until) for a in held] == [
        ("经办岗", date(2020, 1, 1), date(2020, 12, 31)),
        ("审查岗", date(2020, 7, 1), None),
    ]


@pytest.mark.parametrize(
    ("person", "day", "roles"),
    [
        ("演示甲", date(2019, 12, 31), set()),
        ("演示甲", date(2020, 6, 30), {"clerk"}),
        ("演示甲", date(2020, 7, 1), {"clerk", "head"}),
        ("演示甲", date(2021, 1, 1), {"head"}),
        ("演示乙", date(2021, 1, 1), set()),
        ("演示无", date(2021, 1, 1), set()),
    ],
)
def test_roles_follow_from_the_posts_held_that_day(
    town: str, person: str, day: date, roles: set[str]
) -> None:
    assert directory.roles_of(town, person, day) == roles


def test_a_post_that_is_amended_gives_other_roles_at_once(town: str) -> None:
    day = date(2021, 1, 1)
    assert directory.roles_of(town, "演示甲", day) == {"head"}
    post = next(e for e in service.standing(town, "posts") if e.facts["name"] == "审查岗")
    actors = [Actor("演示甲", "clerk")]
    service.amend(town, post.number, {"roles": "clerk"}, actors=actors, reason="改岗位职责")
    assert directory.roles_of(town, "演示甲", day) == {"clerk"}
    service.amend(town, post.number, {}, actors=actors, reason="撤岗", void=True)
    assert directory.grants(town, day).get("演示甲", ()) == ()


def test_a_village_that_is_struck_out_is_gone(town: str) -> None:
    number = directory.villages(town)[0].number
    service.amend(town, number, {}, actors=[Actor("演示甲", "clerk")], void=True)
    assert directory.village_names(town) == {"演示社区"}


def test_a_title_that_two_lines_use_names_both_roles(
    town: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = dataclasses.replace(CHECK, roles=(Role("handler", "承办人"),))
    monkeypatch.setattr(registry, "procedures", lambda: (LETTER, other))
    assert directory.roles_named("承办人，负责人") == {"clerk", "handler", "head"}


def test_nobody_of_the_staff_is_an_outsider(town: str) -> None:
    assert directory.roles_named("来信人、writer") == frozenset()


def test_a_title_with_a_separator_is_named_whole(
    town: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = dataclasses.replace(CHECK, roles=(Role("adviser", "法律顾问、公职律师"),))
    monkeypatch.setattr(registry, "procedures", lambda: (LETTER, other))
    assert directory.roles_named("负责人、法律顾问、公职律师") == {"head", "adviser"}
    assert directory.roles_named("公职律师") == frozenset()
