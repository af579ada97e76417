"""Before a second matter of the same party is registered, the first is shown; never a bar."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import reverse
from tests.desk.conftest import TOWN, ask

pytestmark = pytest.mark.django_db
URL = ("disclosure.request", "receive")
FORM = {
    "at": "2025-11-05",
    "fact_applicant_kind": "person",
    "fact_applicant_name": "甲一帆",
    "fact_channel": "in_person",
    "fact_subject": "村道亮化的资金",
}


def count() -> int:
    from huiyin.ledger.models import Matter

    return Matter.objects.filter(town=TOWN).count()


def post(client: Any, **more: str) -> Any:
    return client.post(reverse("desk:new", args=URL), {**FORM, **more})


def test_the_same_party_again_is_shown_before_saving(officer: Any, number: str) -> None:
    answer = post(officer)
    assert answer.status_code == 200
    assert "可能已经登记过" in answer.content.decode()
    assert number in answer.content.decode()
    assert count() == 1
    assert post(officer, anyway="1").status_code == 302
    assert count() == 2


def test_another_party_or_long_ago_is_no_duplicate(officer: Any, town: str) -> None:
    ask("2025-10-31", applicant_name="乙二舟")
    ask("2025-03-03")
    assert post(officer).status_code == 302
    assert count() == 3
