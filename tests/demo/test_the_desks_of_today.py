"""The demo town's desks hold work on whatever day the demo is run."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

import pytest
from demo import town as demo

pytestmark = pytest.mark.django_db
PERSON = re.compile(r"[甲乙丙戊己庚壬癸][\u4e00-\u9fff]{2}")
NAMES = ("applicant_name", "petitioner_name", "party_a", "party_b", "speaker_name", "lead_deputy")


@pytest.fixture
def town() -> str:
    from huiyin.ledger import bulk
    from huiyin.ledger.towns import add_town

    add_town(demo.NAME, code=demo.CODE, county=demo.COUNTY)
    since = {"valid_from": "2019-01-01"}
    names = (*demo.VILLAGES, *demo.COMMUNITIES)
    bulk.enter_many(demo.CODE, "villages", [{"name": v, "kind": "village"} for v in names])
    power = {"item": "占用应急通道的处罚", "kind": "penalty", "basis": "演示依据第九条", **since}
    bulk.enter_many(demo.CODE, "enforcement.powers", [power])
    return demo.CODE


# A plain day, the first days after the new year, after the autumn holidays and at Spring Festival.
@pytest.mark.parametrize("today", ["2026-07-15", "2026-01-05", "2025-10-09", "2026-02-17"])
def test_each_line_that_people_come_to_has_open_work(town: str, today: str) -> None:
    from huiyin.cli.demo_today import ON_THE_DESK, lay_on_the_desk
    from huiyin.ledger import moments
    from huiyin.ledger.models import Entry, Matter

    with moments.standing_at(datetime.fromisoformat(f"{today}T09:30")):
        assert lay_on_the_desk(town, date.fromisoformat(today)) == len(ON_THE_DESK)
        assert lay_on_the_desk(town, date.fromisoformat(today)) == 0
    open_ones = Matter.objects.filter(town=town, closed=None)
    assert {one.procedure for one in open_ones} == {one.procedure for one in ON_THE_DESK}
    assert [one.number for one in open_ones if one.breaches] == []
    days = list(
        Entry.objects.filter(register="outreach.lectures").values_list("valid_from", flat=True)
    )
    assert all(day.year == int(today[:4]) for day in days)


def test_nobody_of_today_is_real() -> None:
    from huiyin.cli.demo_today import ON_THE_DESK

    acts: list[Any] = [act for one in ON_THE_DESK for act in (one.first, *one.then)]
    named = [act.facts[name] for act in acts for name in NAMES if name in act.facts]
    named += [act.by[0] for act in acts]
    assert len(named) > 20
    assert [
        one for one in named if not PERSON.fullmatch(one) and not one.startswith("演示某")
    ] == []
