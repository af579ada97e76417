"""Handing over, reminding, returning: an act with its words, never to the accused."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import reverse
from tests.desk.conftest import TOWN
from tests.desk.test_who_sees_what import petition

pytestmark = pytest.mark.django_db


def say(client: Any, number: str, kind: str, to: str, text: str = "外出学习") -> Any:
    url = reverse("desk:say", args=[number])
    return client.post(url, {"kind": kind, "to": to, "text": text}, follow=True)


def owner(number: str) -> str:
    from huiyin.ledger.models import Matter

    return Matter.objects.get(town=TOWN, number=number).owner


def test_a_matter_is_handed_over_with_its_reason(officer: Any, number: str) -> None:
    html = say(officer, number, "hand", "丙慎独").content.decode()
    assert owner(number) == "丙慎独"
    assert "移交给丙慎独：外出学习" in html


def test_a_reminder_stands_in_the_timeline(leader: Any, number: str) -> None:
    html = say(leader, number, "remind", "乙守正", "请抓紧检索").content.decode()
    assert "催办乙守正：请抓紧检索" in html
    assert owner(number) == "乙守正"


@pytest.mark.parametrize(("kind", "to", "text"), [("hand", "", "因"), ("remind", "乙守正", " ")])
def test_whom_and_why_are_needed(officer: Any, number: str, kind: str, to: str, text: str) -> None:
    before = officer.get(reverse("desk:matter", args=[number])).content.decode().count("<time>")
    after = say(officer, number, kind, to, text).content.decode().count("<time>")
    assert (after, owner(number)) == (before, "乙守正")


def test_never_to_the_accused_nor_to_strangers(officer: Any) -> None:
    number = petition("庚思齐")
    assert "被反映人" in say(officer, number, "hand", "庚思齐").content.decode()
    assert "没有任职" in say(officer, number, "hand", "己离任").content.decode()
    assert owner(number) == "壬清"


def test_the_accused_cannot_speak_of_it(leader: Any) -> None:
    assert say(leader, petition("庚思齐"), "remark", "").status_code == 404


def test_whoever_is_reminded_finds_it_today_until_something_happens(
    leader: Any, number: str
) -> None:
    from django.contrib.auth import get_user_model
    from django.test import Client
    from tests.desk.conftest import happen

    say(leader, number, "remind", "乙守正", "请抓紧检索")
    heading = "催办与退回给我的"
    assert heading not in leader.get(reverse("desk:today")).content.decode()
    reminded = Client()
    reminded.force_login(get_user_model().objects.get(username="officer"))
    assert heading in reminded.get(reverse("desk:today")).content.decode()
    happen(number, "2025-11-06", "search", search_record="检索记录一")
    assert heading not in reminded.get(reverse("desk:today")).content.decode()
