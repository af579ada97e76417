"""The clock bar: drawn to scale in working days; holidays are gaps; nothing is drawn twice."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.desk.conftest import TOWN, ask, happen

from huiyin.desk.clockbar import GAP, WIDTH, Bar, bar

pytestmark = pytest.mark.django_db
TODAY = date(2025, 11, 6)


def drawn(number: str, clock: str = "reply") -> Bar:
    from huiyin.ledger import service

    docket = service.docket(TOWN, number)
    state = docket.clock(clock)
    assert state is not None
    found = bar(docket, state, TODAY)
    assert found is not None
    return found


def days(found: Bar) -> list[tuple[str, int]]:
    return [(p.kind, p.days) for p in found.pieces]


def test_a_consultation_is_hatched_out_of_the_term(town: str) -> None:
    number = ask("2025-09-24")
    happen(number, "2025-10-09", "ask_third", key="演示某社")
    happen(number, "2025-10-21", "third_answered", key="演示某社", third_answer="agree")
    found = drawn(number)
    assert days(found) == [
        ("counted", 5),
        ("gap", 8),  # the national holiday, whatever its length one gap
        ("counted", 1),
        ("paused", 9),
        ("counted", 12),
        ("ahead", 2),
    ]
    unit = (WIDTH - GAP) / 29
    assert [p.width for p in found.pieces] == [
        GAP if p.kind == "gap" else pytest.approx(p.days * unit, abs=0.1) for p in found.pieces
    ]
    assert found.pieces[-1].x + found.pieces[-1].width == pytest.approx(WIDTH, abs=0.2)
    assert [m.words for m in found.marks] == ["起 9.24", "到期 11.10", "今天 11.6"]


def test_what_a_corrected_request_ran_before_is_faded(town: str) -> None:
    number = ask("2025-10-15")
    happen(number, "2025-10-20", "ask_correction", correction_items="路段", correction_days=15)
    assert days(drawn(number)) == [("void", 3), ("waited", 13)]
    happen(number, "2025-10-29", "corrected")
    assert days(drawn(number)) == [("void", 3), ("waited", 7), ("counted", 6), ("ahead", 14)]


def test_an_extension_is_lighter_and_lateness_shows(town: str) -> None:
    late = ask("2025-09-28")
    assert days(drawn(late))[-1] == ("late", 4)
    number = ask("2025-09-30")
    _extend(number)
    assert [k for k, _ in days(drawn(number))] == ["gap", "counted", "extended", "extended"]


def _extend(number: str) -> None:
    from datetime import datetime

    from huiyin.kernel.acts import Actor
    from huiyin.ledger import moments, service

    head: list[Any] = [Actor("戊致远", "info_head")]
    day = date(2025, 10, 30)
    with moments.standing_at(datetime(2025, 10, 30, 9)):
        facts = {"extension_reason": "材料多"}
        service.act(TOWN, number, "consent_extension", actors=head, at=day, facts=facts)
        told = {"extension_told_on": day}
        service.act(TOWN, number, "extend", actors=head, at=day, facts=told)


def test_days_that_no_notice_settles_are_dashed(town: str) -> None:
    from datetime import datetime

    from huiyin.ledger import moments, service

    with moments.standing_at(datetime(2026, 12, 10, 9)):
        number = ask("2026-12-10")
        docket = service.docket(TOWN, number)
        state = docket.clock("reply")
        assert state is not None
        assert state.provisional
        found = bar(docket, state, date(2026, 12, 10))
        assert found is not None
        assert {p.kind for p in found.pieces} >= {"ahead", "provisional"}
