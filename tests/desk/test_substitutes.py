"""A substitute acts in somebody's place for a time: both names stand, and no more is given."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from tests.desk.conftest import TOWN, ask
from tests.desk.test_directives import HEADING, direct
from tests.desk.test_who_sees_what import petition, post, sees, sign_in

pytestmark = pytest.mark.django_db
PAPER = "镇政办〔2025〕12号"


def stand_in(person: str, substitute: str, since: str = "2025-11-03", until: str = "2025-11-14",
             **more: Any) -> None:  # fmt: skip
    from huiyin.ledger import bulk

    row = {"person": person, "substitute": substitute, "valid_from": since, "valid_to": until}
    bulk.enter_many(TOWN, "substitutes", [row | {"instrument": PAPER, **more}])


@pytest.fixture
def clerk(town: str) -> Any:
    """壬清, of another line."""
    post("信访专干", "壬清", roles="承办人", lines="信访")
    return sign_in(Client(), "信访专干")


def step(client: Any, number: str, name: str, **facts: str) -> str:
    form = {"at": "2025-11-06", "save": "1", **{f"fact_{k}": v for k, v in facts.items()}}
    url = reverse("desk:step", args=[number, name])
    return str(client.post(url, form, follow=True).content.decode())


def matter(client: Any, number: str) -> str:
    return str(client.get(reverse("desk:matter", args=[number])).content.decode())


def last_actors(number: str) -> list[dict[str, str]]:
    from huiyin.ledger.models import Act

    return list(Act.objects.filter(town=TOWN, matter=number).latest("seq").actors)


def test_the_absent_ones_work_is_on_the_substitutes_desk_and_both_names_in_the_act(
    clerk: Any, officer: Any, number: str
) -> None:
    assert not sees(clerk, number)
    stand_in("乙守正", "壬清")
    assert sees(clerk, number)
    words = f"您正在代乙守正办理，至11月14日（周五）（{PAPER}）"
    assert words in clerk.get(reverse("desk:today")).content.decode()
    assert words in clerk.get(reverse("desk:own")).content.decode()
    form = clerk.get(reverse("desk:step", args=[number, "search"])).content.decode()
    assert "这一步由壬清代乙守正办理" in form
    step(clerk, number, "search", search_record="检索记录一")
    assert last_actors(number) == [
        {"name": "壬清", "role": "officer", "office": "党政办", "stands_for": "乙守正"}
    ]
    assert "壬清（代乙守正）　" in matter(officer, number)


@pytest.mark.parametrize(
    ("since", "until"), [("2025-10-01", "2025-11-05"), ("2025-11-07", "2025-11-30")]
)
def test_outside_the_period_it_gives_nothing(
    clerk: Any, number: str, since: str, until: str
) -> None:
    stand_in("乙守正", "壬清", since, until)
    assert not sees(clerk, number)
    assert "您正在代" not in clerk.get(reverse("desk:today")).content.decode()


def test_it_ends_by_itself(clerk: Any, number: str) -> None:
    from huiyin.ledger import moments

    stand_in("乙守正", "壬清")
    with moments.standing_at(datetime(2025, 11, 14, 17)):
        assert sees(clerk, number)
    with moments.standing_at(datetime(2025, 11, 15, 8)):
        assert not sees(clerk, number)


def test_whoever_drafted_reviews_nothing_in_the_reviewers_place(officer: Any, number: str) -> None:
    stand_in("丙慎独", "乙守正")
    step(officer, number, "draft", draft_text="稿一")
    html = matter(officer, number)
    assert "乙守正已办“起草答复书”，不得再办“保密审查”" in html
    assert "不得再办" in step(officer, number, "secrecy_review", review_result="pass")
    assert last_actors(number)[0]["role"] == "officer"


def test_what_was_drafted_in_ones_place_is_ones_own_draft(
    client: Any, clerk: Any, number: str
) -> None:
    """丙慎独 is officer and reviewer; a substitute drafts in that place: neither of the two
    reviews it, and nobody else in that place."""
    post("兼职承办", "丙慎独", roles="承办人")
    stand_in("丙慎独", "壬清")
    step(clerk, number, "draft", draft_text="稿一")
    assert last_actors(number)[0]["stands_for"] == "丙慎独"
    reviewer = sign_in(Client(), "reviewer")
    fields = {"review_result": "pass", "review_basis": "不涉密"}
    for one in (reviewer, clerk):
        assert "不得再办" in step(one, number, "secrecy_review", **fields)
    assert last_actors(number)[0]["role"] == "officer"


def test_a_substitute_is_shut_out_of_what_accuses_either(
    clerk: Any, leader: Any, town: str
) -> None:
    post("公开员", "癸明", roles="承办人", lines=["disclosure"])
    other = sign_in(Client(), "公开员")
    stand_in("庚思齐", "癸明")
    stand_in("戊致远", "壬清")
    mine, theirs, free = petition("癸明"), petition("庚思齐"), petition("甲某")
    assert not sees(other, mine), "accused oneself"
    assert not sees(other, theirs), "not in the place of whom it accuses"
    assert sees(other, free)
    number = petition("戊致远")
    assert sees(clerk, number), "by the own post of the line"
    url = reverse("desk:say", args=[number])
    clerk.post(url, {"kind": "remark", "to": "", "text": "已阅"})
    assert "stands_for" not in last_actors(number)[0]


def test_what_is_held_for_another_is_not_passed_on(clerk: Any, number: str) -> None:
    post("公开员", "癸明", roles="承办人", lines=["petition"])
    stand_in("乙守正", "癸明")
    stand_in("癸明", "壬清")
    assert not sees(clerk, number)


def test_whoever_holds_no_post_stands_for_nobody(number: str) -> None:
    from django.contrib.auth import get_user_model

    from huiyin.desk.models import Seat

    account = get_user_model().objects.create_user("gone")
    Seat.objects.create(user=account, town=TOWN, person="己离任")
    stand_in("乙守正", "己离任")
    assert not sees(sign_in(Client(), "gone"), number)


def test_colleagues_of_an_office_do_not_inherit_the_substitutes_own_work(town: str) -> None:
    """Who stands in for somebody of an office is none of its people."""
    post("司法助理", "己达", roles="承办人", scope="office", office="司法所")
    post("信访专干", "壬清", roles="承办人", lines="信访")
    own = ask("2025-10-31", handler="壬清")
    post("司法员", "癸明", roles="承办人", office="司法所", scope="office")
    stand_in("癸明", "壬清")
    assert not sees(sign_in(Client(), "司法助理"), own)


def test_a_directive_reaches_the_addressees_substitute(clerk: Any, leader: Any) -> None:
    post("农业员", "癸明", roles="承办人", lines=["petition"])
    stand_in("癸明", "壬清")
    number = direct("2025-11-04", "抓紧修复路灯", to_person="癸明")
    html = clerk.get(reverse("desk:today")).content.decode()
    assert number in html[html.index(HEADING) :]
    step(clerk, number, "receive")
    step(clerk, number, "answer", answer="已修复")
    assert "壬清（代癸明）报告，用2日" in leader.get(reverse("desk:board")).content.decode()


def test_the_own_post_comes_first(officer: Any, number: str) -> None:
    stand_in("戊致远", "乙守正")
    step(officer, number, "search", search_record="检索记录一")
    assert "stands_for" not in last_actors(number)[0]


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({}, ""),
        ({"substitute": "己离任"}, "“己离任”现在没有任职"),
        ({"substitute": "乙守正"}, "代理人不能是被代理人自己"),
        ({"valid_to": "2025-11-01"}, "截止日期不能早于起始日期"),
        ({"instrument": ""}, "必填"),
        ({"valid_to": ""}, "必填"),
    ],
)
def test_the_administrator_enters_it_with_dates_and_instrument(
    town: str, changed: dict[str, str], words: str
) -> None:
    post("系统管理员", "辛管", roles="系统管理员")
    admin = sign_in(Client(), "系统管理员")
    entered = {
        "person": "乙守正", "substitute": "丙慎独", "instrument": PAPER,
        "valid_from": "2025-11-03", "valid_to": "2025-11-14", **changed,
    }  # fmt: skip
    form = {f"fact_{name}": value for name, value in entered.items()}
    html = admin.post(reverse("desk:enter", args=["substitutes"]), form, follow=True)
    text = html.content.decode()
    assert (words or "已记入") in text
    page = admin.get(reverse("desk:register", args=["substitutes"])).content.decode()
    assert (PAPER in page) == (not words)


def test_only_the_administrator_enters_one(officer: Any) -> None:
    assert officer.get(reverse("desk:enter", args=["substitutes"])).status_code == 404


def test_the_ledger_stands_with_both_names(clerk: Any, number: str) -> None:
    from huiyin.ledger import service

    service.rebuild(TOWN)
    stand_in("乙守正", "壬清", reason="外出学习")
    step(clerk, number, "search", search_record="检索记录一")
    found = service.docket(TOWN, number, as_of=date(2025, 11, 6))
    assert found.acts[-1].actors[0].stands_for == "乙守正"
    assert service.verify(TOWN).ok
