"""The second factor by a code of the phone: enrolling, signing in, recovery codes, for whom it is
required, and how often one may guess."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from tests.desk.conftest import PASSWORD

pytestmark = pytest.mark.django_db

CODES = "mfa_view_recovery_codes"


@pytest.fixture(autouse=True)
def _guesses() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


def sign_in(client: Any, user: str = "officer", password: str = PASSWORD) -> Any:
    return client.post(reverse("account_login"), {"login": user, "password": password})


def inside(client: Any) -> bool:
    return bool(client.get(reverse("desk:today")).status_code == 200)


def code_of(secret: str) -> str:
    from allauth.mfa.totp.internal.auth import (
        format_hotp_value,
        hotp_value,
        yield_hotp_counters_from_time,
    )

    return str(format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time()))))


def again(client: Any) -> None:
    """Whoever changes how to sign in says the password once more."""
    asked = client.get(reverse("mfa_generate_recovery_codes"))
    assert reverse("account_reauthenticate") in asked.headers.get("Location", "")
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})


def enrol(client: Any, user: str = "officer") -> str:
    """Sign in and set up the phone's codes; gives the secret."""
    sign_in(client, user)
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    secret = str(client.get(reverse("mfa_activate_totp")).context["form"].secret)
    answer = client.post(reverse("mfa_activate_totp"), {"code": code_of(secret)})
    assert answer.headers["Location"] == reverse(CODES)
    return secret


def factor(client: Any, code: str) -> Any:
    return client.post(reverse("mfa_authenticate"), {"code": code})


def recovery_codes(client: Any) -> list[str]:
    html = client.get(reverse(CODES)).content.decode()
    from allauth.mfa.models import Authenticator
    from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes

    kept = Authenticator.objects.get(type="recovery_codes")
    codes = list(RecoveryCodes(kept).get_unused_codes())
    assert all(code in html for code in codes)
    return codes


def test_who_changes_how_to_sign_in_says_the_password_once_more(client: Any, town: str) -> None:
    sign_in(client)
    for name in ("mfa_activate_totp", "mfa_add_webauthn", "mfa_generate_recovery_codes"):
        asked = client.get(reverse(name))
        assert reverse("account_reauthenticate") in asked.headers["Location"], name
    client.post(reverse("account_reauthenticate"), {"password": "not-this-one"})
    assert client.get(reverse("mfa_activate_totp")).status_code == 302
    again(client)
    assert client.get(reverse("mfa_activate_totp")).status_code == 200


def test_a_wrong_code_sets_nothing_up(client: Any, town: str) -> None:
    from allauth.mfa.models import Authenticator

    sign_in(client)
    again(client)
    secret = client.get(reverse("mfa_activate_totp")).context["form"].secret
    wrong = f"{(int(code_of(secret)) + 1) % 10**6:06d}"
    html = client.post(reverse("mfa_activate_totp"), {"code": wrong}).content.decode()
    assert 'class="fault"' in html
    assert not Authenticator.objects.exists()


def test_the_password_alone_no_longer_opens_the_desk(client: Any, town: str) -> None:
    secret = enrol(client)
    client.logout()
    cache.clear()  # the same code in the same half minute would be taken for a replay
    assert sign_in(client).headers["Location"] == reverse("mfa_authenticate")
    assert not inside(client)
    assert 'class="fault"' in factor(client, "000000").content.decode()
    assert not inside(client)
    assert factor(client, code_of(secret)).headers["Location"] == reverse("desk:today")
    assert inside(client)


def test_a_recovery_code_opens_it_once(client: Any, town: str) -> None:
    enrol(client)
    codes = recovery_codes(client)
    assert len(codes) == 10
    for wanted in (True, False):
        client.logout()
        sign_in(client)
        factor(client, codes[0])
        assert inside(client) == wanted
    factor(client, codes[1])
    assert inside(client)
    again(client)
    assert len(recovery_codes(client)) == 8


def test_new_recovery_codes_make_the_old_ones_void(client: Any, town: str) -> None:
    enrol(client)
    old = recovery_codes(client)
    client.post(reverse("mfa_generate_recovery_codes"))
    assert set(recovery_codes(client)).isdisjoint(old)
    client.logout()
    sign_in(client)
    factor(client, old[0])
    assert not inside(client)


def test_nobody_guesses_codes_for_long(client: Any, town: str) -> None:
    """Five wrong ones, then not even the right one, wherever one comes from."""
    secret = enrol(client)
    client.logout()
    cache.clear()
    sign_in(client)
    for n in range(5):
        factor(client, f"{n:06d}")
    html = factor(client, code_of(secret)).content.decode()
    assert "过多" in html
    assert not inside(client)
    other = Client(REMOTE_ADDR="10.1.1.7")
    sign_in(other)
    factor(other, code_of(secret))
    assert not inside(other)


def test_it_is_taken_away_again_by_whoever_has_it(client: Any, town: str) -> None:
    enrol(client)
    assert client.post(reverse("mfa_deactivate_totp")).status_code == 302
    client.logout()
    sign_in(client)
    assert inside(client)


@pytest.mark.parametrize(
    ("asked", "user", "required"),
    [
        ("", "leader", False),
        ("all", "officer", True),
        ("分管领导", "leader", True),
        ("分管领导", "officer", False),
        ("reviewer、leader", "reviewer", True),
        ("无此角色", "leader", False),
    ],
)
def test_whose_role_requires_it_sets_it_up_first(
    client: Any, town: str, settings: Any, asked: str, user: str, required: bool
) -> None:
    settings.SECOND_FACTOR = asked
    sign_in(client, user)
    assert inside(client) != required
    if not required:
        return
    for name in ("matters", "openings", "own", "board"):
        answer = client.get(reverse(f"desk:{name}"))
        assert answer.headers["Location"] == reverse("mfa_index"), name
    assert "您的岗位须先启用两步验证" in client.get(reverse("mfa_index")).content.decode()
    enrol(client, user)
    assert inside(client)
    client.post(reverse("mfa_deactivate_totp"))
    assert not inside(client)


def test_recovery_codes_alone_are_no_second_factor(client: Any, town: str, settings: Any) -> None:
    from allauth.mfa.models import Authenticator

    settings.SECOND_FACTOR = "all"
    sign_in(client)
    account = Authenticator.user.field.related_model.objects.get(username="officer")
    Authenticator.objects.create(user=account, type="recovery_codes", data={})
    assert not inside(client)
