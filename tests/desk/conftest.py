"""A town with a person for each role, and one open request."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

TOWN = "DEMO"
PEOPLE = (
    ("乙守正", "公开专干", "承办人"),
    ("戊致远", "主任", "政府信息公开工作机构负责人"),
    ("丙慎独", "保密员", "保密审查人"),
    ("丁思齐", "副镇长", "分管领导"),
)


def lay_out() -> str:
    """Make the town and its request; gives the request's number."""
    from django.contrib.auth import get_user_model

    from huiyin.desk.models import Seat
    from huiyin.kernel.acts import Actor
    from huiyin.kernel.workdays import WorkdayTable
    from huiyin.ledger import bulk, service
    from huiyin.ledger.towns import add_town

    for code, name in ((TOWN, "回音镇"), ("OTHER", "别处镇")):
        add_town(name, code=code, county="演示县")
    posts = [{"name": p, "office": "党政办", "roles": r} for _, p, r in PEOPLE]
    bulk.enter_many(TOWN, "posts", posts)
    held = [
        {"person": n, "post": p, "office": "党政办", "valid_from": "2019-01-01"}
        for n, p, _ in PEOPLE
    ]
    bulk.enter_many(TOWN, "appointments", held)
    for name, post, _ in PEOPLE:
        user = get_user_model().objects.create_user(post, password="echo-echo-echo")
        Seat.objects.create(user=user, town=TOWN, person=name)
    facts = {
        "applicant_kind": "person",
        "applicant_name": "甲一帆",
        "applicant_contact": "19900001234",
        "channel": "in_person",
        "subject": "村道亮化资金安排",
    }
    received = WorkdayTable.known().subtract(date.today(), 4)
    numbers = {}
    for code in (TOWN, "OTHER"):
        opened = service.open(
            code,
            "disclosure.request",
            facts=facts,
            actors=[Actor("乙守正", "officer")],
            at=received,
            number=f"回依申〔{received.year}〕{len(numbers) + 1}号",
        )
        numbers[code] = opened.number
    return numbers[TOWN]


@pytest.fixture
def number(db: None) -> str:
    return lay_out()


@pytest.fixture
def officer(client: Any, number: str) -> Any:
    from django.contrib.auth import get_user_model

    client.force_login(get_user_model().objects.get(username="公开专干"))
    return client


@pytest.fixture
def leader(client: Any, number: str) -> Any:
    from django.contrib.auth import get_user_model

    client.force_login(get_user_model().objects.get(username="副镇长"))
    return client
