"""Directives reach whoever must act, and the board says whether and how they were answered."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from django.urls import reverse
from tests.desk.conftest import TOWN
from tests.desk.test_who_sees_what import post, sign_in

pytestmark = pytest.mark.django_db

HEADING = "交到您手上的"


def direct(day: str, text: str, **more: Any) -> str:
    """A directive of the deputy head's; gives its number."""
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import moments, service

    at = date.fromisoformat(day)
    facts = {"issuer": "庚思齐", "text": text, "kind": "written", **more}
    with moments.standing_at(datetime(at.year, at.month, at.day, 10)):
        actors = [Actor("庚思齐", "head")]
        return service.open(TOWN, "duty.directive", facts=facts, actors=actors, at=at).number


def take(client: Any, number: str, step: str, **facts: str) -> Any:
    form = {"at": "2025-11-06", "save": "1", **{f"fact_{k}": v for k, v in facts.items()}}
    return client.post(reverse("desk:step", args=[number, step]), form, follow=True)


def on_the_desk(client: Any) -> str:
    """What stands under the heading of what was put on the sitter's desk."""
    html = client.get(reverse("desk:today")).content.decode()
    start = html.find(HEADING)
    return html[start : html.index("</section>", start)] if start >= 0 else ""


def row_of(client: Any, number: str) -> str:
    html = client.get(reverse("desk:board")).content.decode()
    part = html[html.index('id="p-directives"') :]
    part = part[: part.index("</table>")]
    return next((row for row in part.split("<tr>") if number in row), "")


@pytest.fixture
def people(client: Any, leader: Any) -> dict[str, Any]:
    """Somebody of another line, somebody of another office, and a village's mediator."""
    from django.test import Client

    post("信访专干", "壬清", roles="承办人", lines="信访")
    post("司法助理", "己达", roles="承办人", lines="信访", scope="office", office="司法所")
    post("村专干", "癸明", roles="承办人", lines="信访", scope="village", village="晴川村")
    names = ("信访专干", "司法助理", "村专干")
    return {name: sign_in(Client(), name) for name in names} | {"leader": leader}


@pytest.mark.parametrize(
    ("to", "who"),
    [
        ({"to_person": "壬清", "to_unit": "司法所"}, ["信访专干", "司法助理"]),
        ({"to_person": "壬清"}, ["信访专干"]),
        ({"to_unit": "司法所、晴川村"}, ["司法助理", "村专干"]),
        ({"to_unit": "农业农村办"}, []),
    ],
)
def test_it_lies_on_the_desk_of_whoever_is_addressed_and_nobody_elses(
    people: dict[str, Any], to: dict[str, str], who: list[str]
) -> None:
    number = direct("2025-11-04", "抓紧修复路灯", **to)
    for name in ("信访专干", "司法助理", "村专干"):
        there = number in on_the_desk(people[name])
        assert there == (name in who), name
        page = people[name].get(reverse("desk:matter", args=[number]))
        assert (page.status_code == 200) == (name in who), name


def test_whoever_is_addressed_can_answer_though_the_post_is_of_another_line(
    people: dict[str, Any],
) -> None:
    number = direct("2025-11-04", "抓紧修复路灯", to_person="壬清", due="2025-11-20")
    clerk = people["信访专干"]
    assert "庚思齐11月4日（周二）批示、督办：抓紧修复路灯" in on_the_desk(clerk)
    assert "尚未报告，已2日" in row_of(people["leader"], number)
    take(clerk, number, "receive")
    assert number in on_the_desk(clerk)
    take(clerk, number, "answer", answer="已修复")
    assert number not in on_the_desk(clerk)
    row = row_of(people["leader"], number)
    assert "11月6日（周四）　壬清报告，用2日" in row
    assert "11月20日" not in row
    assert "壬清已报告办理情况，请确认" in on_the_desk(people["leader"])


def test_the_addressee_gets_no_more_than_the_handlers_steps(people: dict[str, Any]) -> None:
    number = direct("2025-11-04", "抓紧修复路灯", to_person="壬清", due="2025-11-20")
    html = take(
        people["信访专干"], number, "extend", due="2026-01-01", reason="忙"
    ).content.decode()
    assert "批示领导" in html
    from huiyin.ledger import service

    assert service.docket(TOWN, number).fact("due") == date(2025, 11, 20)


def test_what_was_sent_back_is_unanswered_again(people: dict[str, Any]) -> None:
    number = direct("2025-11-04", "抓紧修复路灯", to_person="壬清")
    take(people["信访专干"], number, "receive")
    take(people["信访专干"], number, "answer", answer="已派人")
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service

    back = {"reason": "还没有修好"}
    actors = [Actor("庚思齐", "head")]
    service.act(TOWN, number, "send_back", actors=actors, at=date(2025, 11, 6), facts=back)
    assert "尚未报告" in row_of(people["leader"], number)
    assert number in on_the_desk(people["信访专干"])


def test_a_withdrawn_one_was_not_answered(people: dict[str, Any]) -> None:
    number = direct("2025-11-04", "抓紧修复路灯", to_person="壬清")
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service

    actors = [Actor("庚思齐", "head")]
    why = {"reason": "已由县里办理"}
    service.act(TOWN, number, "withdraw", actors=actors, at=date(2025, 11, 6), facts=why)
    assert "已撤销" in row_of(people["leader"], number)
    assert number not in on_the_desk(people["信访专干"])


def test_one_that_was_handed_over_lies_on_the_successors_desk(people: dict[str, Any]) -> None:
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service

    number = direct("2025-11-04", "抓紧修复路灯", to_person="壬清")
    actors = [Actor("庚思齐", "head")]
    service.hand_over(TOWN, number, "己达", reason="壬清出差", actors=actors)
    assert number in on_the_desk(people["司法助理"])
    take(people["司法助理"], number, "receive")
    assert service.docket(TOWN, number).state == "acting"


def test_all_unanswered_ones_stand_on_the_board(people: dict[str, Any]) -> None:
    numbers = [direct("2025-11-04", f"第{n}件", to_person="壬清") for n in range(12)]
    assert all(row_of(people["leader"], number) for number in numbers)


def test_an_entered_part_follows_from_the_acts(people: dict[str, Any]) -> None:
    from huiyin.ledger import service

    service.rebuild(TOWN)
    direct("2025-11-04", "抓紧修复路灯", to_person="壬清", to_unit="司法所")
    assert service.rebuild(TOWN).changed == 0
