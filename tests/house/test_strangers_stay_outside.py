"""Nobody opens an account for himself, and no page may load from elsewhere or run inline script."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

pytestmark = pytest.mark.django_db

CLOSED = ["account_signup", "account_reset_password", "account_email", "account_set_password"]


@pytest.mark.parametrize("name", CLOSED)
@pytest.mark.parametrize("method", ["get", "post"])
def test_what_the_administrator_does_is_closed_to_others(
    client: Client, name: str, method: str
) -> None:
    answer = getattr(client, method)(reverse(name))
    assert answer.status_code == 302
    assert answer["Location"] == reverse("account_login")


def test_signing_in_is_open_and_its_page_may_load_nothing_foreign(client: Client) -> None:
    answer = client.get(reverse("account_login"))
    assert answer.status_code == 200
    policy = dict(
        directive.strip().split(" ", 1)
        for directive in answer["Content-Security-Policy"].split(";")
        if directive.strip()
    )
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert "unsafe" not in answer["Content-Security-Policy"]
    assert "http" not in answer["Content-Security-Policy"]


@pytest.fixture
def clerk(django_user_model: type[User]) -> User:
    return django_user_model.objects.create_user("clerk", password="right-and-long")


def sign_in(client: Client, name: str, password: str) -> bool:
    client.post(reverse("account_login"), {"login": name, "password": password})
    return "_auth_user_id" in client.session


def test_the_right_password_signs_in_after_some_wrong_ones(client: Client, clerk: User) -> None:
    assert not any(sign_in(client, "clerk", "wrong") for _ in range(4))
    assert sign_in(client, "clerk", "right-and-long")


def test_five_wrong_passwords_lock_that_account_and_say_what_to_do(
    client: Client, clerk: User
) -> None:
    assert not any(sign_in(client, "clerk", "wrong") for _ in range(5))
    assert not sign_in(client, "clerk", "right-and-long")
    said = client.get(reverse("account_login")).context["messages"]
    assert "15分钟后再试" in str(list(said)[-1])


def test_a_locked_account_locks_no_colleague_at_the_same_address(
    client: Client, clerk: User, django_user_model: type[User]
) -> None:
    django_user_model.objects.create_user("colleague", password="right-and-long")
    assert not any(sign_in(client, "clerk", "wrong") for _ in range(6))
    assert sign_in(client, "colleague", "right-and-long")
