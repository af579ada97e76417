"""Signing in, and the demo's accounts: one for each role, the same again when asked again."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db


def test_the_sign_in_page_says_what_may_not_be_stored(client: Any) -> None:
    html = client.get(reverse("account_login")).content.decode()
    assert "本系统不得存储、处理国家秘密" in html
    assert "English" in html


def test_nobody_signs_up(client: Any) -> None:
    assert client.get("/desk/account/signup/").headers["Location"] == reverse("account_login")


def test_each_role_gets_an_account_that_works(
    client: Any, town: str, tmp_path: Path, settings: Any
) -> None:
    from django.contrib.auth import get_user_model

    from huiyin.desk.accounts import demo_accounts

    get_user_model().objects.all().delete()
    settings.DATA = tmp_path
    made = demo_accounts(town)
    assert [user for user, _, _ in made] == ["officer", "reviewer", "info_head", "leader"]
    assert demo_accounts(town) == made
    assert stat.S_IMODE((tmp_path / "demo-accounts.json").stat().st_mode) == 0o600
    user, password, title = made[0]
    assert "承办人" in title
    answer = client.post(reverse("account_login"), {"login": user, "password": password})
    assert answer.headers["Location"] == reverse("desk:today")
    assert "乙守正" in client.get(reverse("desk:today")).content.decode()


def test_large_type_is_remembered_and_never_leads_elsewhere(client: Any, db: None) -> None:
    url = reverse("desk:display")
    answer = client.post(url, {"type": "large", "next": "https://elsewhere.invalid/"})
    assert answer.headers["Location"] == "/desk/"
    assert ' class="large"' in client.get(reverse("account_login")).content.decode()
    client.post(url, {"type": "normal", "next": "/desk/"})
    assert ' class="large"' not in client.get(reverse("account_login")).content.decode()
    assert client.get(url).status_code == 405
