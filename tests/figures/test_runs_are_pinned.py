"""A run is pinned: at the same pin the same bytes, whatever was recorded since."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.figures import told
from tests.figures.told import OFFICER

from huiyin.figures import catalogue, pinned, pins, runs
from huiyin.figures.cases import Period
from huiyin.figures.evidence import Evidence
from huiyin.ledger import moments, service
from huiyin.ledger.bulk import Happened

YEAR = 2021


def all_bytes(evidence: Evidence) -> list[str]:
    return [runs.run(name, evidence).to_json() for name in catalogue.names()]


def everything_changes(town: str) -> None:
    """New cases, corrections, register entries, a parameter: all of it in the pinned year."""
    told.tell(town, told.answered("乙1", date(2021, 5, 6), date(2021, 5, 20)))
    seq = service.acts_of(town, "甲2")[-1].seq
    service.correct(town, "甲2", seq, reason="误录", actors=[OFFICER], void=True)
    service.act(
        town,
        "甲3",
        "ask_correction",
        actors=[OFFICER],
        at=date(2021, 12, 21),
        facts={"correction_items": "演示", "correction_days": 5},
    )
    (number,) = service.find(
        town, "disclosure.points", {"name": "一号点", "valid_from": "2020-01-01"}
    )
    service.close(town, number, date(2021, 6, 30), actors=[OFFICER])
    service.enter(
        town,
        "disclosure.points",
        {"name": "二号点", "valid_from": "2021-01-01"},
        actors=[OFFICER],
    )
    service.set_parameter(
        town,
        "register.open:disclosure.guide",
        True,
        since=date(2020, 1, 1),
        instrument="空台账导入",
        actors=[OFFICER],
    )


@pytest.fixture
def told_town(town: str) -> str:
    told.tell(
        town,
        told.answered("甲1", date(2020, 12, 25), date(2021, 1, 8)),
        told.answered("甲2", date(2021, 11, 1), date(2021, 11, 30)),
        told.pending("甲3", date(2021, 12, 20)),
    )
    facts = {"name": "一号点", "valid_from": "2020-01-01"}
    service.enter(town, "disclosure.points", facts, actors=[OFFICER])
    return town


def test_the_same_pin_gives_the_same_bytes(told_town: str) -> None:
    pin = pins.pin(told_town, YEAR)
    first = all_bytes(pins.evidence_at(told_town, pin))
    everything_changes(told_town)
    assert all_bytes(Evidence(told_town, Period.year(YEAR))) != first
    assert all_bytes(pins.evidence_at(told_town, pin)) == first


def test_what_is_told_anew_is_what_the_projections_tell(told_town: str) -> None:
    everything_changes(told_town)
    now = all_bytes(Evidence(told_town, Period.year(YEAR)))
    size = pinned.head(told_town)
    service.note(told_town, "甲1", "此后另有记录", actors=[OFFICER])
    assert all_bytes(Evidence(told_town, Period.year(YEAR), size)) == now


def test_known_on_asks_what_was_recorded_by_a_day(town: str) -> None:
    with moments.standing_at(datetime(2022, 1, 10, 9)):
        told.tell(town, told.pending("甲1", date(2021, 12, 1)))
    with moments.standing_at(datetime(2022, 2, 10, 9)):
        told.tell(town, told.pending("甲2", date(2021, 12, 2)))
    for day, wanted in (
        (date(2022, 1, 9), None),
        (date(2022, 1, 10), 1),
        (date(2022, 2, 9), 1),
        (date(2022, 2, 10), 2),
    ):
        (found,) = runs.run_many(["disclosure.new"], town, YEAR, known_on=day)
        assert found.value == wanted


def test_known_on_counts_days_by_the_notices_of_that_day(town: str) -> None:
    """A term over the Spring Festival of 2020, which a notice of 26 January extended: received on
    13 January, the twentieth working day was to be 13 February, and became 17 February."""
    with moments.standing_at(datetime(2020, 1, 13, 9)):
        told.tell(town, told.pending("甲1", date(2020, 1, 13)))
    for day, last in (
        (date(2020, 1, 20), date(2020, 2, 13)),
        (date(2020, 3, 1), date(2020, 2, 17)),
    ):
        (case,) = Evidence(town, Period.year(2020), known_on=day).matters(told.REQUEST)
        state = case.clock("reply")
        assert state is not None
        assert state.nominal == last


def test_a_pinned_parameter_is_the_latest_that_was_set_by_then(town: str) -> None:
    def setting(value: object, since: date, until: date | None = None) -> int:
        service.set_parameter(
            town, "demo", value, since=since, until=until, instrument="演示文", actors=[OFFICER]
        )
        return pinned.head(town)

    first = setting(1, date(2020, 1, 1))
    second = setting(2, date(2020, 6, 1), date(2020, 6, 30))
    days = [date(2019, 12, 31), date(2020, 5, 31), date(2020, 6, 30), date(2020, 7, 1)]
    for size, wanted in ((first, [None, 1, 1, 1]), (second, [None, 1, 2, 1])):
        world = pinned.PinnedWorld(town, size)
        assert [world.parameter("demo", day) for day in days] == wanted
    now = service.LedgerWorld(town)
    assert [now.parameter("demo", day) for day in days] == [None, 1, 2, 1]


@pytest.mark.parametrize("what", ["root", "calendar", "definitions"])
def test_a_pin_that_cannot_be_had_again_says_why(told_town: str, what: str) -> None:
    pin = replace(pins.pin(told_town, YEAR), **{what: "0" * 64})
    with pytest.raises(service.Broken, match="与当时不同"):
        pins.evidence_at(told_town, pin)


def test_a_pin_beyond_the_chain_is_refused(told_town: str) -> None:
    pin = pins.pin(told_town, YEAR)
    with pytest.raises(service.Broken, match="根值"):
        pins.evidence_at(told_town, replace(pin, size=pin.size + 1))


def test_the_pinned_root_is_the_checkpoints(told_town: str) -> None:
    pin = pins.pin(told_town, YEAR)
    assert pinned.root(told_town, pin.size) == pin.root == service.checkpoint(told_town).root


def test_acts_recorded_while_reading_do_not_mix_in(told_town: str) -> None:
    evidence = Evidence(told_town, Period.year(YEAR))
    told.tell(told_town, told.pending("乙1", date(2021, 6, 1)))
    assert "乙1" not in evidence.matters(told.REQUEST)


def test_all_figures_of_a_line_read_the_projection_once(town: str) -> None:
    """As many statements for forty requests as for four."""

    def statements() -> int:
        with CaptureQueriesContext(
            connection,
        ) as seen:
            runs.run_all(town, YEAR, line="disclosure")
        return len(seen)

    def tell(first: int, last: int) -> None:
        told.tell(
            town,
            *(
                told.answered(f"甲{n}", date(2021, 3, 1), date(2021, 3, 20 + n % 10))
                for n in range(first, last)
            ),
        )

    tell(0, 4)
    few = statements()
    tell(4, 40)
    assert statements() == few <= 40


def test_masked_facts_stay_masked(town: str) -> None:
    facts = {
        "applicant_kind": "person",
        "applicant_name": "演示申请人",
        "applicant_id": "990000190001010000",
        "channel": "in_person",
        "subject": "演示事项",
    }
    day = date(2021, 3, 1)
    told.tell(town, service.Story("甲1", [Happened("receive", day, facts, [OFFICER])]))
    (case,) = Evidence(town, Period.year(YEAR)).matters(told.REQUEST)
    assert case.docket is not None
    assert "990000190001010000" not in repr(case.docket.facts) + repr(case.docket.acts)
