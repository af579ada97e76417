"""Signing in without a password: by a passkey, and by the county's own accounts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from tests.desk.days.county import CLIENT, NAME, SECRET, County
from tests.desk.days.town import PASSWORD
from tests.desk.walk import follow

KEEPER = "档案管理员"
KEY = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def page(site: str, browser: Any) -> Iterator[Any]:
    """A page at the site's name: a passkey belongs to a name, not to a number."""
    context = browser.new_context(
        base_url=site.replace("127.0.0.1", "localhost"), locale="zh-CN",
        viewport={"width": 1366, "height": 768},
    )  # fmt: skip
    context.set_default_timeout(10000)
    page = context.new_page()
    faults: list[str] = []
    page.on("console", lambda m: faults.append(m.text) if m.type == "error" else None)
    page.on("response", lambda r: faults.append(r.url) if r.status >= 400 else None)
    page.on("pageerror", lambda e: faults.append(str(e)))
    yield page
    context.close()
    assert faults == []


def enter(page: Any, post: str) -> None:
    page.goto("/desk/account/login/")
    page.fill("#id_login", post)
    page.fill("#id_password", PASSWORD)
    follow(page, "form.step button.btn-primary")


def leave(page: Any) -> None:
    page.context.clear_cookies(name="huiyin_session")
    page.goto("/desk/account/login/")


def here(page: Any) -> str:
    """Who sits at the desk."""
    page.goto("/desk/settings/own/")
    return str(page.locator("h1").inner_text())


def test_a_passkey_is_added_signs_in_alone_and_is_taken_away(page: Any) -> None:
    link = page.context.new_cdp_session(page)
    link.send("WebAuthn.enable")
    key = link.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})["authenticatorId"]
    enter(page, KEEPER)
    page.goto("/desk/account/2fa/webauthn/add/")
    page.fill("input[name=password]", PASSWORD)  # who changes this says it once more
    follow(page, "main form button.btn-primary")
    page.fill("input[name=name]", "办公室电脑")
    page.check("input[name=passwordless]")
    with page.expect_navigation(wait_until="load"):
        page.click("#mfa_webauthn_add")
    assert page.get_by_text("恢复代码").first.is_visible() or "recovery" in page.url
    assert len(link.send("WebAuthn.getCredentials", {"authenticatorId": key})["credentials"]) == 1

    leave(page)
    with page.expect_navigation(url="**/desk/", wait_until="load"):
        page.click("#passkey_login")
    assert "壬存档" in here(page)

    leave(page)  # the password alone asks for the key
    enter(page, KEEPER)
    assert "/2fa/authenticate/" in page.url
    with page.expect_navigation(url="**/desk/", wait_until="load"):
        page.click("#mfa_webauthn_authenticate")

    page.goto("/desk/account/2fa/webauthn/")
    assert "可单独登录" in page.locator("table").inner_text()
    follow(page, "main a[href*='/remove/']")
    if "/reauthenticate/" in page.url:
        page.fill("input[name=password]", PASSWORD)
        follow(page, "main form button.btn-primary")
    follow(page, "main form button")
    leave(page)
    enter(page, KEEPER)
    assert "壬存档" in here(page)


def test_the_countys_account_opens_the_towns_account_of_that_name(
    page: Any, county: County
) -> None:
    county.person = "副镇长"
    county.asked.clear()
    page.goto("/desk/account/login/")
    with page.expect_navigation(url="**/desk/", wait_until="load"):
        page.get_by_role("link", name=NAME).click()
    sat = here(page)
    authorised, token = county.asked
    assert (authorised["client_id"], authorised["code_challenge_method"]) == (CLIENT, "S256")
    assert (token["client_secret"], token["code"]) == (SECRET, "once")
    assert token["code_verifier"]
    leave(page)
    enter(page, "副镇长")
    assert here(page) == sat


@pytest.mark.parametrize("person", ["不在册的人", ""])
def test_whoever_has_no_account_here_gets_none(page: Any, county: County, person: str) -> None:
    county.person = person
    page.goto("/desk/account/login/")
    with page.expect_navigation(wait_until="load"):
        page.get_by_role("link", name=NAME).click()
    if person:
        assert "/desk/account/login/" in page.url
        assert page.get_by_text("这里还没有您的账号，请本镇管理员开设。").is_visible()
    page.goto("/desk/")
    assert "/desk/account/login/" in page.url
