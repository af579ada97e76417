"""Co-handlers (协办): by person or office, on their desk, in the lead's roles that they hold."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from tests.desk.conftest import TOWN, ask
from tests.desk.test_handling import owner, say
from tests.desk.test_who_sees_what import petition, post, sees, sign_in

pytestmark = pytest.mark.django_db
WHY = "需要核对土地台账"


@pytest.fixture
def number(town: str) -> str:
    """A request that the officer handles."""
    return ask("2025-10-31", handler="乙守正")


@pytest.fixture
def clerk(town: str) -> Any:
    """Somebody of another line, with the role of the lead there."""
    post("信访专干", "壬清", roles="承办人", lines="信访")
    return sign_in(Client(), "信访专干")


@pytest.fixture
def neighbour(town: str) -> Any:
    """Somebody of another office."""
    post("司法助理", "己达", roles="承办人", scope="office", office="司法所")
    return sign_in(Client(), "司法助理")


def matter(client: Any, number: str) -> str:
    return str(client.get(reverse("desk:matter", args=[number])).content.decode())


def search(client: Any, number: str) -> Any:
    """The step that the lead would take next."""
    form = {"at": "2025-11-06", "fact_search_record": "检索记录一", "save": "1"}
    return client.post(reverse("desk:step", args=[number, "search"]), form, follow=True)


def test_a_person_sees_it_and_takes_the_leads_steps_until_no_longer(
    officer: Any, clerk: Any, number: str
) -> None:
    assert not sees(clerk, number)
    assert search(clerk, number).status_code == 404
    html = say(officer, number, "join", "壬清", WHY).content.decode()
    assert f"乙守正　请壬清协办：{WHY}" in html
    assert sees(clerk, number)
    today = clerk.get(reverse("desk:today")).content.decode()
    assert f"乙守正请壬清协办：{WHY}" in today
    assert "乙守正（协办：壬清）" in today
    search(clerk, number)
    assert "壬清（协办）　" in matter(officer, number)
    assert owner(number) == "乙守正"
    assert "不再协办" in matter(officer, number)
    say(officer, number, "leave", "壬清", "已核对完")
    assert not sees(clerk, number)
    html = matter(officer, number)
    assert "乙守正　请壬清不再协办：已核对完" in html
    assert "壬清（协办）　" in html, "what they did stays theirs"


def test_an_office_co_handles_by_its_people(officer: Any, neighbour: Any, number: str) -> None:
    assert not sees(neighbour, number)
    say(officer, number, "join", "司法所", WHY)
    assert sees(neighbour, number)
    search(neighbour, number)
    assert "己达（协办）　" in matter(officer, number)


def test_a_role_that_the_lead_has_not_is_not_given(officer: Any, number: str) -> None:
    post("信访审查", "癸明", roles="保密审查人", lines="信访")
    say(officer, number, "join", "癸明", WHY)
    client = sign_in(Client(), "信访审查")
    assert sees(client, number)
    assert "没有需要您办理的" in matter(client, number)
    before = matter(officer, number).count("<time>")
    search(client, number)
    assert matter(officer, number).count("<time>") == before
    say(client, number, "remark", "", "台账在档案室")
    assert "癸明（协办）　留言：台账在档案室" in matter(officer, number)


@pytest.mark.parametrize("kind", ["hand", "join", "leave"])
def test_a_co_handler_says_not_who_else_works_on_it(
    officer: Any, clerk: Any, number: str, kind: str
) -> None:
    say(officer, number, "join", "壬清", WHY)
    to = "壬清" if kind == "leave" else "丙慎独"
    html = say(clerk, number, kind, to).content.decode()
    assert "由承办人或分管的同志办理" in html
    assert owner(number) == "乙守正"
    assert sees(clerk, number)


@pytest.mark.parametrize(
    ("kind", "to", "text", "words"),
    [
        ("join", "壬清", " ", "原因"),
        ("join", "", WHY, "由谁协办"),
        ("join", "乙守正", WHY, "就是承办人"),
        ("join", "己离任", WHY, "没有任职"),
        ("leave", "壬清", WHY, "没有在协办"),
    ],
)
def test_what_cannot_be_is_said(
    officer: Any, clerk: Any, number: str, kind: str, to: str, text: str, words: str
) -> None:
    assert words in say(officer, number, kind, to, text).content.decode()
    assert "（协办：" not in officer.get(reverse("desk:today")).content.decode()


def test_nobody_co_handles_twice(officer: Any, clerk: Any, number: str) -> None:
    say(officer, number, "join", "壬清", WHY)
    assert "已在协办" in say(officer, number, "join", "壬清", WHY).content.decode()


def test_the_accused_co_handles_nothing(officer: Any, leader: Any, town: str) -> None:
    post("信访专干", "壬清", roles="承办人", lines="信访")
    clerk = sign_in(Client(), "信访专干")
    number = petition("庚思齐")
    assert "被反映人" in say(clerk, number, "join", "庚思齐", WHY).content.decode()
    say(clerk, number, "join", "党政办", WHY)  # the accused one's own office
    assert not sees(leader, number)


def test_co_handling_is_kept_in_the_ledger_and_follows_from_it(
    officer: Any, clerk: Any, number: str
) -> None:
    from huiyin.ledger import service
    from huiyin.ledger.models import Act

    size = service.docket(TOWN, number)
    service.rebuild(TOWN)
    say(officer, number, "join", "壬清", WHY)
    act = Act.objects.filter(town=TOWN, matter=number).latest("seq")
    assert (act.kind, act.step, act.facts) == ("note", "join", {"to": "壬清", "text": WHY})
    assert act.actors[0]["name"] == "乙守正"
    assert service.docket(TOWN, number).state == size.state
    assert service.rebuild(TOWN).changed == 0
    assert service.verify(TOWN).ok
