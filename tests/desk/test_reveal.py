"""Personal data in full: once, for a reason that stands in the story; never beyond one's reach."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import reverse
from tests.desk.conftest import TOWN
from tests.desk.test_who_sees_what import petition, post, sign_in

pytestmark = pytest.mark.django_db


def look(client: Any, number: str, fact: str = "applicant_contact", reason: str = "回访") -> Any:
    sent = {"fact": fact, "reason": reason}
    return client.post(reverse("desk:reveal", args=[number]), sent, follow=True)


def test_it_is_shown_once_and_told(officer: Any, number: str) -> None:
    answer = look(officer, number)
    assert "19900001234" in answer.content.decode()
    assert answer["Cache-Control"] == "no-store"
    html = officer.get(reverse("desk:matter", args=[number])).content.decode()
    assert "19900001234" not in html
    assert "乙守正　查看了“" in html
    assert "事由：回访" in html


def test_a_name_too(officer: Any, number: str) -> None:
    assert "甲一帆" in look(officer, number, "applicant_name").content.decode()


def test_without_a_reason_nothing_is_shown(officer: Any, number: str) -> None:
    html = look(officer, number, reason="  ").content.decode()
    assert "19900001234" not in html
    assert "查看了“" not in html


def test_what_is_not_personal_is_not_there(officer: Any, number: str) -> None:
    assert look(officer, number, "subject").status_code == 404


def test_nobody_beyond_reach(client: Any, number: str) -> None:
    post("信访专干", "壬清", roles="承办人", lines="信访")
    assert look(sign_in(client, "信访专干"), number).status_code == 404


def test_a_post_without_a_role_sees_the_matter_but_not_the_person(client: Any, number: str) -> None:
    post("督查员", "壬清", roles="")
    looker = sign_in(client, "督查员")
    page = looker.get(reverse("desk:matter", args=[number])).content.decode()
    assert reverse("desk:reveal", args=[number]) not in page
    assert "19900001234" not in look(looker, number).content.decode()


def test_never_the_accused(leader: Any) -> None:
    assert look(leader, petition("庚思齐"), "accused").status_code == 404


def test_an_entry_by_its_keeper_only(client: Any, town: str) -> None:
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service

    actors = [Actor("庚思齐", "admin")]
    facts = {"staff_no": "9001", "name": "甲小满", "phone": "19900005678"}
    made = service.enter(TOWN, "people", facts, actors=actors)
    url = reverse("desk:reveal_entry", args=[made.number])
    post("管理员岗", "壬清", roles="管理员")
    keeper = sign_in(client, "管理员岗")
    assert "19900005678" in keeper.post(url, {"fact": "phone", "reason": "联系"}).content.decode()
    html = keeper.get(reverse("desk:entry", args=[made.number])).content.decode()
    assert "19900005678" not in html
    assert "事由：联系" in html
    sent = {"fact": "phone", "reason": "联系"}
    assert sign_in(client, "officer").post(url, sent).status_code == 404
