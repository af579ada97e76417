"""What is still to be published stands in one place, by lawful date, in the reader's reach."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.desk.conftest import TOWN
from tests.desk.test_who_sees_what import post, sign_in

pytestmark = pytest.mark.django_db
URL = "/desk/publish/"


def test_every_line_that_must_publish_is_known() -> None:
    from huiyin.desk.to_publish import clocks, undated

    assert {"enforcement.penalty", "decision.normative", "decision.major"} <= set(clocks())
    assert {"governance.report", "publication.item"} <= set(clocks())
    assert "comment_period" not in clocks()["decision.normative"]
    assert "evaluate" not in clocks()["publication.item"]
    assert "deputies.suggestion" in undated() or "deputies.proposal" in undated()


def _matter(number: str, procedure: str, line: str, **more: Any) -> None:
    """A projected row, as the ledger writes it."""
    from huiyin.ledger.models import Matter

    row = {"version": 1, "digest": "", "state": "x", "opened": date(2025, 9, 1), "facts": {},
           "size": 1, "last_day": date(2025, 9, 1), "title": f"题{number}"}  # fmt: skip
    Matter.objects.create(
        town=TOWN, number=number, procedure=procedure, line=line, **{**row, **more}
    )


def test_open_and_just_closed_are_listed_by_lawful_day(leader: Any, client: Any) -> None:
    from huiyin.desk.to_publish import undated

    today, late = date(2025, 11, 6), ["late", "2025-11-03"]
    _matter("罚1", "enforcement.penalty", "enforcement", closed=date(2025, 10, 28),
            clocks={"publish": ["running", "2025-11-10"]})  # fmt: skip
    _matter("规1", "decision.normative", "decision", due=date(2025, 11, 3),
            clocks={"publish": late})  # fmt: skip
    _matter("罚2", "enforcement.penalty", "enforcement", closed=date(2025, 10, 28),
            clocks={"publish": ["stopped", "2025-11-10"]})  # fmt: skip
    _matter("罚3", "enforcement.penalty", "enforcement", closed=date(2024, 10, 28),
            clocks={"publish": ["late", "2024-11-10"]})  # fmt: skip
    reply = next(iter(undated()))
    _matter("复1", reply, "deputies", closed=today)
    _matter("复2", reply, "deputies", closed=today, facts={undated()[reply]: "2025-11-06"})
    html = leader.get(URL).content.decode()
    assert html.index("题规1") < html.index("题罚1") < html.index("题复1")
    assert "逾期3日" in html
    for gone in ("题罚2", "题罚3", "题复2"):
        assert gone not in html
    post("信访专干", "壬清", roles="承办人", lines="信访")
    assert "题罚1" not in sign_in(client, "信访专干").get(URL).content.decode()


def test_an_empty_page_says_what_will_stand_here(leader: Any) -> None:
    html = leader.get(URL).content.decode()
    assert "会列在这里" in html
    assert 'href="/desk/publish/" aria-current="page"' in html
