"""Reach follows from posts: lines, office, village; and nobody sees who accuses them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.urls import reverse
from tests.desk.conftest import PASSWORD, TOWN, ask

pytestmark = pytest.mark.django_db


def post(name: str, person: str, **more: Any) -> None:
    """A post of its own with its holder, who gets an account by the post's name."""
    from django.contrib.auth import get_user_model

    from huiyin.desk.models import Seat
    from huiyin.ledger import bulk

    held = {key: more.pop(key) for key in ("village", "office") if key in more}
    office = held.pop("office", "党政办")
    bulk.enter_many(TOWN, "posts", [{"name": name, "office": office, **more}])
    row = {"person": person, "post": name, "office": office, "valid_from": "2019-01-01", **held}
    bulk.enter_many(TOWN, "appointments", [row])
    account = get_user_model().objects.create_user(name, password=PASSWORD)
    Seat.objects.create(user=account, town=TOWN, person=person)


def sign_in(client: Any, name: str) -> Any:
    from django.contrib.auth import get_user_model

    client.force_login(get_user_model().objects.get(username=name))
    return client


def sees(client: Any, number: str) -> bool:
    """Whether a number is there: in the lists, in the search and as a page. All must agree."""
    lists = [
        number in client.get(reverse(f"desk:{name}") + query).content.decode()
        for name, query in (("today", ""), ("matters", ""), ("matters", f"?q={number[-3:]}"))
    ]
    page = client.get(reverse("desk:matter", args=[number])).status_code == 200
    assert len({*lists, page}) == 1, (lists, page)
    return page


def petition(accused: str) -> str:
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service

    facts = {
        "received_on": "2025-11-03",
        "channel": "letter",
        "source": "direct",
        "kind": "accusation",
        "request": "反映工作作风",
        "accused": accused,
    }
    return service.open(
        TOWN, "petition.petition", facts=facts, actors=[Actor("壬清", "officer")],
        at=date(2025, 11, 3), reason="台账导入",
    ).number  # fmt: skip


def test_a_post_of_one_line_reaches_only_that_line(client: Any, number: str) -> None:
    post("信访专干", "壬清", roles="承办人", lines="信访")
    post("公开员", "癸明", roles="承办人", lines=["disclosure"])
    assert not sees(sign_in(client, "信访专干"), number)
    assert sees(sign_in(client, "公开员"), number)


def test_roles_of_a_post_count_in_its_lines_only(client: Any, town: str) -> None:
    post("信访专干", "壬清", roles="承办人", lines="信访")
    page = sign_in(client, "信访专干").get(reverse("desk:openings")).content.decode()
    assert "petition.petition" in page
    assert "disclosure.request" not in page


def test_a_village_post_reaches_its_village(client: Any, town: str) -> None:
    from huiyin.ledger import bulk

    bulk.enter_many(town, "villages", [{"name": "听雨村", "kind": "village"}])
    here, there = ask("2025-10-31", village="晴川村"), ask("2025-10-31", village="听雨村")
    post("村专干", "壬清", roles="承办人", scope="village", village="晴川村")
    client = sign_in(client, "村专干")
    assert sees(client, here)
    assert not sees(client, there)


def test_an_office_post_reaches_what_its_office_handles(client: Any, number: str) -> None:
    post("办事员", "壬清", roles="承办人", scope="office", office="司法所")
    client = sign_in(client, "办事员")
    assert not sees(client, number)
    assert sees(client, ask("2025-10-31", handler="壬清"))


def test_whoever_holds_no_post_sees_nothing(client: Any, number: str) -> None:
    from django.contrib.auth import get_user_model

    from huiyin.desk.models import Seat

    account = get_user_model().objects.create_user("gone", password=PASSWORD)
    Seat.objects.create(user=account, town=TOWN, person="己离任")
    assert not sees(sign_in(client, "gone"), number)


@pytest.mark.parametrize("accused", ["庚思齐", "甲乙、庚思齐", "丙某；庚思齐"])
def test_the_accused_is_shut_out_everywhere(client: Any, leader: Any, accused: str) -> None:
    number = petition(accused)
    assert not sees(leader, number)
    step = reverse("desk:step", args=[number, "notify"])
    assert leader.get(step).status_code == 404


def test_others_see_the_accusation(client: Any, leader: Any) -> None:
    assert sees(leader, petition("戊致远"))
