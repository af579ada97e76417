"""One matter: why this date, what may be done and what not, what happened."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

import pytest
from django.urls import reverse
from tests.desk.conftest import TOWN, ask, happen

pytestmark = pytest.mark.django_db
MOST_QUERIES = 8


def page(client: Any, number: str) -> str:
    answer = client.get(reverse("desk:matter", args=[number]))
    assert answer.status_code == 200
    return str(answer.content.decode())


@pytest.fixture
def consulted(town: str) -> str:
    """Request 7 of desk.md: of 24 September, a third party consulted; due on 10 November."""
    number = ask("2025-09-24")
    happen(number, "2025-10-09", "ask_third", key="演示某农机合作社")
    happen(number, "2025-10-21", "third_answered", key="演示某农机合作社", third_answer="agree")
    return number


def test_it_says_why_this_date(officer: Any, consulted: str) -> None:
    html = page(officer, consulted)
    assert "为什么是11月10日（周一）：" in html
    assert "10月1日至8日国庆节、中秋节放假，不计" in html
    assert "扣除9个工作日" in html
    assert "政府信息公开条例第三十三条第二款" in html
    assert "临期（剩2个工作日）" in html


def test_the_step_that_lacks_something_names_it_with_its_article(leader: Any, number: str) -> None:
    html = page(leader, number)
    granted = html[html.index("<strong>予以公开") :]
    assert "保密审查意见：可以公开" in granted
    assert "政府信息公开条例第十七条第二款" in granted
    supply = reverse("desk:step", args=[number, "secrecy_review"])
    assert f'href="{supply}?next=/desk/' in granted


def test_only_ones_own_steps_can_be_pressed(officer: Any, number: str) -> None:
    html = page(officer, number)
    assert reverse("desk:step", args=[number, "draft"]) in html
    assert reverse("desk:step", args=[number, "refuse_query"]) not in html
    assert "由他人办理" in html


def test_what_answers_the_last_day_stands_first(client: Any, number: str) -> None:
    from django.contrib.auth import get_user_model

    client.force_login(get_user_model().objects.get(username="info_head"))
    html = page(client, number)
    first, _, rest = html.partition('<h3 id="besides">')
    answers = first.partition('<h3 id="meets">')[2]
    assert "答复申请人，最迟11月28日（周五）" in answers
    assert reverse("desk:step", args=[number, "refuse_query"]) in answers
    for besides in ("ask_correction", "withdraw"):
        address = reverse("desk:step", args=[number, besides])
        assert address not in answers
        assert address in rest


def test_personal_facts_and_partners_are_masked(officer: Any, consulted: str) -> None:
    happen(consulted, "2025-10-24", "ask_third", key="乙某某人")
    html = page(officer, consulted)
    for name in ("甲一帆", "19900001234", "演示某农机合作社", "乙某某人"):
        assert name not in html
    assert "演示…作社" in html


def test_few_queries(officer: Any, consulted: str, django_assert_max_num_queries: Any) -> None:
    with django_assert_max_num_queries(MOST_QUERIES):
        html = page(officer, consulted)
    assert len(html.encode()) <= 60 * 1024


def test_nothing_inline_and_a_strict_policy(officer: Any, consulted: str) -> None:
    urls = [
        reverse("desk:today"),
        reverse("desk:matter", args=[consulted]),
        reverse("desk:step", args=[consulted, "draft"]),
        reverse("account_login"),
        reverse("account_change_password"),
    ]
    for url in urls:
        answer = officer.get(url, follow=True)
        policy = answer.headers["Content-Security-Policy"]
        assert "unsafe" not in policy
        assert "script-src 'self'" in policy
        html = answer.content.decode()
        assert not re.search(r"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=", html), url
        assert not re.search(r"(?:src|href|action)=\"(?:https?:)?//", html), url
    assert '"allowEval":false' in officer.get(urls[2]).content.decode()


def test_a_correction_shows_old_and_new(officer: Any, number: str) -> None:
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service

    first = service.acts_of(TOWN, number)[0].seq
    service.correct(
        TOWN,
        number,
        first,
        reason="看错信封",
        actors=[Actor("乙守正", "officer")],
        facts={"channel": "registered", "applicant_name": "甲二帆"},
        at=date(2025, 10, 30),
    )
    html = page(officer, number)
    assert "<del>当面提交</del> → <ins>挂号或快递签收</ins>" in html
    assert "<del>2025-10-31</del> → <ins>2025-10-30</ins>" in html
    assert "看错信封" in html
    assert "甲二帆" not in html


def test_a_struck_out_act_stays_readable(officer: Any, number: str) -> None:
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service

    happen(number, "2025-11-03", "search", search_record="检索记录一")
    last = service.acts_of(TOWN, number)[-1].seq
    actors = [Actor("乙守正", "officer")]
    service.correct(TOWN, number, last, reason="记错事项", actors=actors, void=True)
    assert "已作废" in page(officer, number)


def test_a_late_reply_stands_out_with_its_article(officer: Any, town: str) -> None:
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service

    number = ask("2025-09-28")
    service.record(
        TOWN,
        number,
        "refuse_query",
        actors=[Actor("庚思齐", "leader")],
        at=date(2025, 11, 5),
        facts={"reasons": "属行政查询事项"},
        reason="外出后补录",
    )
    html = page(officer, number)
    assert "不合规定：“答复申请人”应在2025年10月31日前由本机关办理" in html
    assert "补录：外出后补录" in html
    assert "✓" in html


def test_a_number_may_hold_a_slash(officer: Any, town: str) -> None:
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service

    service.open(
        TOWN,
        "disclosure.request",
        facts={
            "applicant_kind": "person",
            "applicant_name": "甲一帆",
            "channel": "in_person",
            "subject": "旧编号的事",
        },
        actors=[Actor("乙守正", "officer")],
        at=date(2025, 11, 3),
        number="2025/3",
    )
    assert "旧编号的事" in page(officer, "2025/3")
    assert officer.get(reverse("desk:step", args=["2025/3", "draft"])).status_code == 200


def test_the_english_face_is_whole(officer: Any, consulted: str) -> None:
    officer.cookies["django_language"] = "en"
    html = page(officer, consulted)
    assert "Why Mon 10 Nov:" in html
    assert 'lang="en"' in html


def test_chinese_is_spoken_whatever_the_browser_asks_for(officer: Any, number: str) -> None:
    html = officer.get(reverse("desk:today"), headers={"accept-language": "en"}).content.decode()
    assert 'lang="zh-hans"' in html


def test_a_stand_in_for_now(officer: Any, consulted: str) -> None:
    from huiyin.ledger.moments import standing_at

    with standing_at(datetime(2025, 11, 12, 9)):
        assert "逾期2日" in page(officer, consulted)
