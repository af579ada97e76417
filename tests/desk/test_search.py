"""The one search box: what the sitter may see, exact numbers first, names masked."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.urls import reverse
from tests.desk.conftest import OTHER, ask
from tests.desk.test_who_sees_what import petition, post, sign_in

pytestmark = pytest.mark.django_db


def page(client: Any, q: str, **more: Any) -> str:
    answer = client.get(reverse("desk:search"), {"q": q, **more})
    assert answer.status_code == 200
    return str(answer.content.decode())


def numbers(html: str) -> list[str]:
    return re.findall(r'<th scope="row"><a href="[^"]+">([^<]+)</a>', html)


def test_words_names_phones_and_numbers_find_a_matter(officer: Any, number: str) -> None:
    other = ask("2025-11-03", subject="公厕改造招标文件", applicant_name="己明达")
    assert numbers(page(officer, "公厕")) == [other]
    assert "<mark>公厕</mark>改造" in page(officer, "公厕")
    assert numbers(page(officer, "甲一帆")) == [number]
    assert sorted(numbers(page(officer, "19900001234"))) == sorted([number, other])
    assert numbers(page(officer, number))[0] == number
    assert "没有找到" in page(officer, "无此事")
    assert numbers(page(officer, "，")) == []


def test_names_stay_masked(officer: Any, number: str) -> None:
    html = page(officer, "甲一")
    assert numbers(html) == [number]
    assert "甲某" in html
    assert "甲一帆" not in html


def test_entries_are_found(officer: Any, town: str) -> None:
    html = page(officer, "晴川")
    assert numbers(html) == ["villages#1"]
    assert reverse("desk:entry", args=["villages#1"]) in html


def test_what_is_written_is_not_markup(officer: Any, town: str) -> None:
    ask("2025-11-03", subject="<b>公厕</b>")
    assert "&lt;b&gt;<mark>公厕</mark>&lt;/b&gt;" in page(officer, "公厕")


def test_the_exact_number_comes_first(officer: Any, town: str) -> None:
    first = ask("2025-10-31", subject="第一件")
    again = ask("2025-11-05", subject=f"再问{first}")
    assert numbers(page(officer, first)) == [first, again]


def test_nobody_finds_what_is_out_of_reach(client: Any, leader: Any, number: str) -> None:
    accusing = petition("庚思齐")
    ask("2025-10-31", town=OTHER, subject="别处亮化")
    assert numbers(page(leader, "工作作风")) == []
    assert numbers(page(leader, accusing)) == []
    assert numbers(page(leader, "亮化")) == [number]
    post("信访专干", "壬清", roles="承办人", lines="信访")
    other = sign_in(client, "信访专干")
    assert numbers(page(other, "亮化")) == []
    assert numbers(page(other, "工作作风")) == [accusing]


def test_pages_follow_and_stay_small(
    officer: Any, town: str, django_assert_max_num_queries: Any
) -> None:
    wanted = {ask("2025-10-31", subject=f"亮化第{n}件") for n in range(53)}
    with django_assert_max_num_queries(6):
        first = page(officer, "亮化")
    assert len(first.encode()) <= 60 * 1024
    second = page(officer, "亮化", page=2)
    assert 'rel="next"' in first
    assert 'rel="next"' not in second
    assert len(numbers(first)) == 50
    assert {*numbers(first), *numbers(second)} == wanted
