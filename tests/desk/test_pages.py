"""What the staff see: lists by lawful date, one matter with its clock, steps with their article."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db


def page(client: Any, name: str, *args: str) -> str:
    answer = client.get(reverse(f"desk:{name}", args=args))
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_a_stranger_is_asked_to_sign_in(client: Any, number: str) -> None:
    for url in (reverse("desk:today"), reverse("desk:matter", args=[number])):
        assert client.get(url).headers["Location"].startswith("/desk/account/login/")


def test_the_sign_in_page_says_what_may_not_be_stored(client: Any, db: None) -> None:
    assert "本系统不得存储、处理国家秘密" in client.get("/desk/account/login/").content.decode()


def test_today_shows_the_light_in_words_and_the_lawful_date(officer: Any, number: str) -> None:
    html = page(officer, "today")
    assert number in html
    assert "正常（剩16个工作日）" in html
    assert "演示 · 非公文" in html


def test_another_towns_matters_are_not_there(officer: Any, number: str) -> None:
    from huiyin.ledger.models import Matter

    other = Matter.objects.get(town="OTHER").number
    assert other not in page(officer, "matters")
    assert officer.get(reverse("desk:matter", args=[other])).status_code == 404
    assert officer.get(reverse("desk:step", args=[other, "search"])).status_code == 404


def test_the_matter_says_why_this_date_and_what_is_missing(officer: Any, number: str) -> None:
    html = page(officer, "matter", number)
    assert "为什么是这一天" in html
    assert "计20个工作日" in html or html.count("个工作日") >= 2
    assert "政府信息公开条例第三十三条第二款" in html
    granted = html[html.index("予以公开") :]
    assert "保密审查意见：可以公开" in granted
    assert "政府信息公开条例第十七条第二款" in granted


def test_personal_facts_are_masked(officer: Any, number: str) -> None:
    html = page(officer, "matter", number)
    assert "甲一帆" not in html
    assert "19900001234" not in html


def test_a_preview_shows_the_dates_consequence_and_saves_nothing(officer: Any, number: str) -> None:
    from huiyin.ledger import service

    url = reverse("desk:step", args=[number, "ask_correction"])
    fields = {
        "at": date.today().isoformat(),
        "fact_correction_items": "请写明文号",
        "fact_correction_days": "10",
        "preview": "1",
    }
    html = officer.post(url, fields).content.decode()
    assert "变为 暂无（等待对方）" in html
    assert service.docket("DEMO", number).state == "handling"


def test_a_step_is_taken_and_the_matter_waits(officer: Any, number: str) -> None:
    from huiyin.ledger import service

    url = reverse("desk:step", args=[number, "ask_correction"])
    fields = {
        "at": date.today().isoformat(),
        "fact_correction_items": "请写明文号",
        "fact_correction_days": "10",
        "size": "1",
        "save": "1",
    }
    assert officer.post(url, fields).status_code == 302
    docket = service.docket("DEMO", number)
    assert docket.state == "clarifying"
    assert "待对方" in page(officer, "today")


def test_a_step_without_its_gate_is_refused_with_the_article(leader: Any, number: str) -> None:
    from huiyin.ledger import service

    url = reverse("desk:step", args=[number, "grant"])
    fields = {"at": date.today().isoformat(), "fact_ground": "open.given", "save": "1"}
    html = leader.post(url, fields).content.decode()
    assert "还不能办理，缺：" in html
    assert "政府信息公开条例第十七条第二款" in html
    assert service.docket("DEMO", number).state == "handling"


def test_what_already_happened_is_recorded_and_keeps_its_breach(leader: Any, number: str) -> None:
    url = reverse("desk:step", args=[number, "grant"])
    fields = {
        "at": date.today().isoformat(),
        "fact_ground": "open.given",
        "reason": "当日外出，事后补录",
        "record": "1",
    }
    assert leader.post(url, fields).status_code == 302
    html = page(leader, "matter", number)
    assert "补录：当日外出，事后补录" in html
    assert "不合规定：" in html


def test_somebody_elses_step_cannot_be_taken(officer: Any, number: str) -> None:
    from huiyin.ledger import service

    url = reverse("desk:step", args=[number, "secrecy_review"])
    fields = {"at": date.today().isoformat(), "fact_review_result": "pass", "save": "1"}
    html = officer.post(url, fields).content.decode()
    assert "这一步不由您的岗位办理。" in html
    assert [a.step for a in service.docket("DEMO", number).acts] == ["receive"]


def test_a_stale_form_is_told_so(officer: Any, number: str) -> None:
    url = reverse("desk:step", args=[number, "search"])
    fields = {
        "at": date.today().isoformat(),
        "fact_search_record": "记录一",
        "save": "1",
        "size": "1",
    }
    assert officer.post(url, fields).status_code == 302
    assert "已有新的记录" in officer.post(url, fields).content.decode()


def test_a_new_request_gets_the_next_number(officer: Any, number: str) -> None:
    url = reverse("desk:new", args=["disclosure.request"])
    fields = {
        "at": date.today().isoformat(),
        "fact_applicant_kind": "person",
        "fact_applicant_name": "乙某",
        "fact_channel": "in_person",
        "fact_subject": "水渠清淤",
        "save": "1",
    }
    where = officer.post(url, fields).headers["Location"]
    assert "水渠清淤" in officer.get(where).content.decode()


@pytest.mark.parametrize("name", ["today", "matters"])
def test_lists_take_few_queries_and_stay_small(
    officer: Any, number: str, name: str, django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(6):  # session, user, seat, town, calendar, the rows
        html = page(officer, name)
    assert len(html.encode()) <= 60 * 1024


def test_pages_carry_a_strict_policy_and_nothing_inline(officer: Any, number: str) -> None:
    answer = officer.get(reverse("desk:matter", args=[number]))
    policy = answer.headers["Content-Security-Policy"]
    assert "unsafe-inline" not in policy
    html = answer.content.decode()
    assert not re.search(r"<script(?![^>]*src=)|\sstyle=|\son\w+=", html)
    assert not re.search(r"(?:src|href)=\"https?://", html)


def test_the_english_switch_reaches_the_page(officer: Any, number: str) -> None:
    officer.cookies["django_language"] = "en"
    html = page(officer, "matter", number)
    assert "Why this date" in html
    assert 'lang="en"' in html


def test_chinese_is_spoken_whatever_the_browser_asks_for(officer: Any, number: str) -> None:
    html = officer.get(reverse("desk:today"), headers={"accept-language": "en"}).content.decode()
    assert 'lang="zh-hans"' in html
