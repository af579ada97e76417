"""Pages for what is not there, what was refused and what broke: in words, with a way on."""

from __future__ import annotations

from typing import Any

import pytest
from django.template.loader import render_to_string
from django.urls import reverse
from tests.desk.conftest import PASSWORD

pytestmark = pytest.mark.django_db


def test_an_address_that_leads_nowhere_says_so_and_offers_the_search(officer: Any) -> None:
    answer = officer.get("/desk/matters/没有这个编号/")
    assert answer.status_code == 404
    html = answer.content.decode()
    assert "编号有一个字不同" in html
    assert f'action="{reverse("desk:search")}"' in html


def test_a_form_from_another_day_says_why_it_is_refused(town: str) -> None:
    from django.test import Client

    answer = Client(enforce_csrf_checks=True).post(
        reverse("account_login"), {"login": "officer", "password": PASSWORD}
    )
    assert answer.status_code == 403
    assert "这一页放得太久了" in answer.content.decode()


def test_a_ledger_that_disagrees_with_itself_is_named(
    officer: Any, number: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from huiyin.desk import matter
    from huiyin.ledger.errors import Broken

    def broken(*_: Any) -> None:
        raise Broken("第1版的定义与立件时不同")

    monkeypatch.setattr(matter, "find", broken)
    answer = officer.get(reverse("desk:matter", args=[number]))
    assert answer.status_code == 500
    html = answer.content.decode()
    assert "第1版的定义与立件时不同" in html
    assert "huiyin ledger verify" in html


def test_a_fault_of_the_program_has_a_page_that_needs_nothing() -> None:
    html = render_to_string("500.html")
    assert "这一步没有保存" in html
    assert "Nothing was saved" in html
