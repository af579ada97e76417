"""Directives from a matter, matters that name each other, the procedure drawn, the way back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.urls import reverse
from tests.desk.conftest import TOWN, ask
from tests.desk.test_who_sees_what import petition, post, sign_in

pytestmark = pytest.mark.django_db


def direct(about: str) -> str:
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service

    facts = {"issuer": "庚思齐", "text": "请抓紧核实", "kind": "written", "about": about}
    actors = [Actor("庚思齐", "head")]
    at = date(2025, 11, 5)
    return service.open(TOWN, "duty.directive", facts=facts, actors=actors, at=at).number


def related(client: Any, number: str) -> str:
    answer = client.get(reverse("desk:related", args=[number]))
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_a_head_directs_from_the_matter(client: Any, number: str) -> None:
    post("镇长岗", "壬清", roles="批示领导")
    head = sign_in(client, "镇长岗")
    html = related(head, number)
    address = html[html.index("/desk/new/duty.directive/") :].split('"')[0]
    form = head.get(address.replace("&amp;", "&")).content.decode()
    assert f'value="{number}"' in form
    assert "/desk/new/duty.directive/" not in related(sign_in(client, "officer"), number)


def test_a_directive_and_its_matter_show_each_other(officer: Any, number: str) -> None:
    made = direct(number)
    html = related(officer, number)
    assert made in html
    assert "待签收" in html
    assert number in related(officer, made).split("关联事项")[1]


def test_only_what_one_may_see(leader: Any, client: Any, number: str) -> None:
    made = direct(petition("庚思齐"))
    other = related(leader, made).split("关联事项")[1]
    assert "desk/matters/" not in other
    post("公开员", "癸明", roles="承办人", lines=["disclosure"])
    about = direct(number)
    assert about not in related(sign_in(client, "公开员"), number)


def test_the_accused_sees_neither_course_nor_relations(leader: Any) -> None:
    number = petition("庚思齐")
    for page in ("course", "related"):
        assert leader.get(reverse(f"desk:{page}", args=[number])).status_code == 404


def test_the_course_marks_where_it_stands(officer: Any, number: str) -> None:
    html = officer.get(reverse("desk:course", args=[number])).content.decode()
    assert html.count('aria-current="step"') == 1
    assert "✓ " in html
    assert len(html.encode()) <= 60 * 1024


@pytest.mark.parametrize(
    ("next", "goes"),
    [
        ("/desk/search/", "/desk/search/"),
        ("//evil.example/desk/", ""),
        ("https://evil.example/desk/", ""),
        ("/desk/../account/", ""),
        ("/\\evil.example", ""),
    ],
)
def test_the_way_back_stays_at_the_desk(officer: Any, number: str, next: str, goes: str) -> None:
    from urllib.parse import urlencode

    step = reverse("desk:step", args=[number, "search"])
    sent = {"at": "2025-11-05", "fact_search_record": "检索记录一", "save": "1"}
    answer = officer.post(f"{step}?{urlencode({'next': next})}", sent)
    assert answer.status_code == 302
    assert answer["Location"] == (goes or reverse("desk:matter", args=[number]))


def join(client: Any, number: str, other: str, reason: str = "同一宗地") -> str:
    url = reverse("desk:related", args=[number])
    sent = {"other": other, "reason": reason}
    return str(client.post(url, sent, follow=True).content.decode())


def test_a_link_with_its_reason_shows_both_ways(officer: Any, number: str) -> None:
    other = ask("2025-11-03")
    assert other in join(officer, number, other).split("关联事项")[1]
    back = related(officer, other).split("关联事项")[1]
    assert number in back
    assert "同一宗地" in back


def test_no_link_without_reason_nor_to_itself(officer: Any, number: str) -> None:
    other = ask("2025-11-03")
    assert "原因" in join(officer, number, other, " ")
    join(officer, number, number)
    assert "desk/matters/" not in related(officer, number).split("关联事项")[1]


def test_no_link_to_what_one_may_not_see(leader: Any, officer: Any, number: str) -> None:
    hidden = petition("庚思齐")
    assert "没有编号为" in join(sign_in(leader, "leader"), number, hidden)
    join(sign_in(officer, "officer"), number, hidden)
    assert hidden in related(officer, number)
    assert hidden not in related(sign_in(leader, "leader"), number)
    page = leader.get(reverse("desk:matter", args=[number])).content.decode()
    assert hidden not in page
