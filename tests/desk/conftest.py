"""A town with a person for each role and one open request, seen from the morning of one day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = Path("/usr/bin/chromium")
QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-sync", "--no-first-run"]
TOWN, OTHER = "DEMO", "OTHER"
PASSWORD = "echo-echo-echo"
NOW = datetime(2025, 11, 6, 9, 30)
PEOPLE = (
    ("officer", "乙守正", "公开专干", "承办人"),
    ("info_head", "戊致远", "主任", "政府信息公开工作机构负责人"),
    ("reviewer", "丙慎独", "保密员", "保密审查人"),
    ("leader", "庚思齐", "副镇长", "分管领导"),
)


@pytest.fixture(autouse=True)
def _standing() -> Iterator[None]:
    from huiyin.ledger import moments

    with moments.standing_at(NOW):
        yield


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """One browser for all tests of a worker: two can't run in one process."""
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=30_000)  # ms; a slow machine is no fault
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=str(CHROMIUM), args=QUIET)
        yield browser
        browser.close()


def make_town() -> None:
    """The town, its villages, its staff with their accounts; and another town."""
    from django.contrib.auth import get_user_model

    from huiyin.desk.models import Seat
    from huiyin.ledger import bulk
    from huiyin.ledger.towns import add_town

    for code, name in ((TOWN, "回音镇"), (OTHER, "别处镇")):
        add_town(name, code=code, county="演示县")
    bulk.enter_many(TOWN, "villages", [{"name": "晴川村", "kind": "village"}])
    posts = [{"name": p, "office": "党政办", "roles": r} for _, _, p, r in PEOPLE]
    bulk.enter_many(TOWN, "posts", posts)
    held = [
        {"person": n, "post": p, "office": "党政办", "valid_from": "2019-01-01"}
        for _, n, p, _ in PEOPLE
    ]
    bulk.enter_many(TOWN, "appointments", held)
    for user, name, _, _ in PEOPLE:
        account = get_user_model().objects.create_user(user, password=PASSWORD)
        Seat.objects.create(user=account, town=TOWN, person=name)


def ask(day: str, *, town: str = TOWN, **more: Any) -> str:
    """Register a request as of a day; gives its number."""
    from datetime import date

    from huiyin.kernel.acts import Actor
    from huiyin.ledger import moments, service

    facts = {
        "applicant_kind": "person",
        "applicant_name": "甲一帆",
        "applicant_contact": "19900001234",
        "channel": "in_person",
        "subject": "村道亮化资金安排",
        **more,
    }
    at = date.fromisoformat(day)
    with moments.standing_at(datetime(at.year, at.month, at.day, 10)):
        actors = [Actor("乙守正", "officer")]
        return service.open(town, "disclosure.request", facts=facts, actors=actors, at=at).number


def happen(number: str, day: str, step: str, *, key: str = "", **facts: Any) -> None:
    """Take a step as of a day, by the officer."""
    from datetime import date

    from huiyin.kernel.acts import Actor
    from huiyin.ledger import moments, service

    at = date.fromisoformat(day)
    with moments.standing_at(datetime(at.year, at.month, at.day, 10)):
        actors = [Actor("乙守正", "officer")]
        service.act(TOWN, number, step, actors=actors, at=at, facts=facts, key=key)


@pytest.fixture
def town(db: None) -> str:
    make_town()
    return TOWN


@pytest.fixture
def number(town: str) -> str:
    """A request of 31 October 2025, due on 28 November."""
    return ask("2025-10-31")


def _signed_in(client: Any, user: str) -> Any:
    from django.contrib.auth import get_user_model

    client.force_login(get_user_model().objects.get(username=user))
    return client


@pytest.fixture
def officer(client: Any, town: str) -> Any:
    return _signed_in(client, "officer")


@pytest.fixture
def leader(client: Any, town: str) -> Any:
    return _signed_in(client, "leader")
