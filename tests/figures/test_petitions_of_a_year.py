"""Petitions counted: received, answered in time, carried over; reception from its register."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from huiyin.figures.cases import Period
from huiyin.figures.claims import Judge, get
from huiyin.figures.evidence import Evidence
from huiyin.figures.runs import Result, run
from huiyin.kernel.acts import Actor
from huiyin.ledger import bulk, service
from huiyin.ledger.bulk import Happened, Story
from huiyin.lines.legalaid import figures as legalaid
from huiyin.lines.petition import figures as lines

OFFICER = Actor("演示甲", "officer")
HEAD = Actor("演示乙", "head")


def happened(step: str, at: str, actor: Actor = OFFICER, **facts: Any) -> Happened:
    return Happened(step, date.fromisoformat(at), facts, [actor])


def petition(number: str, start: str, end: str = "", accepted: str = "", **more: Any) -> Story:
    facts = {
        "received_on": start,
        "channel": "letter",
        "source": "direct",
        "kind": "claim",
        "request": "演示事项",
        "repeat": "first",
        **more,
    }
    acts = [happened("register", start, **facts), happened("accept", accepted or start)]
    if end:
        acts += [
            happened("hear", end, statement="演示"),
            happened("investigate", end, findings="演示"),
            happened(
                "opinion",
                end,
                HEAD,
                opinion="claim.supported",
                opinion_facts="演示",
                opinion_basis="演示",
            ),
        ]
    return Story(number, acts)


def tell(town: str, *stories: Story) -> None:
    service.open_many(town, lines.PETITION, list(stories), reason="台账导入")


def figure(town: str, name: str, year: int = 2021) -> Result:
    return run(name, Evidence(town, Period.year(year)))


def verdict(town: str, id: str, year: int = 2021) -> Any:
    return Judge(Evidence(town, Period.year(year))).judge(get(id))


@pytest.mark.parametrize(
    ("accepted", "end", "share"),
    [
        ("2021-03-16", "2021-05-15", 100),  # the 15th day, the 60th from acceptance
        ("2021-03-17", "2021-05-15", 0),
        ("2021-03-16", "2021-05-16", 0),
    ],
)
def test_in_time_means_notice_and_end(town: str, accepted: str, end: str, share: int) -> None:
    tell(town, petition("访1", "2021-03-01", end, accepted))
    assert figure(town, "petition.on_time").value == share
    judged = verdict(town, "petition.on_time")
    assert judged.holds is (share == 100)


def test_first_and_repeat_and_kinds(town: str) -> None:
    tell(
        town,
        petition("访1", "2021-03-01", "2021-03-20"),
        petition("访2", "2021-03-01", "2021-03-20", repeat="repeat", law_related=True),
        petition("访3", "2021-03-02", kind="suggestion"),
    )
    assert figure(town, "petition.first").cases == ["访1", "访3"]
    assert figure(town, "petition.repeat").cases == ["访2"]
    assert figure(town, "petition.kind_suggestion").cases == ["访3"]
    assert verdict(town, "petition.none_law_related").verdict == "contradicted"
    assert verdict(town, "petition.none_bypassed").verdict == "supported"


def test_what_is_still_open_after_its_day_is_named(town: str) -> None:
    tell(
        town,
        petition("访1", "2021-03-01", "2021-03-20"),
        petition("访2", "2021-09-01"),
        petition("访3", "2021-12-20"),
    )
    assert figure(town, "petition.overdue").cases == ["访2"]
    judged = verdict(town, "petition.answered")
    assert (judged.verdict, judged.counterexamples) == ("contradicted", ("访2",))


def test_identities_hold_across_the_turn_of_the_year(town: str) -> None:
    tell(
        town,
        petition("访1", "2021-12-20", "2022-01-20"),
        petition("访2", "2022-03-01", "2022-03-20"),
        petition("访3", "2022-12-20", kind="accusation"),
    )
    now, before = (Evidence(town, Period.year(year)) for year in (2022, 2021))
    found = lines.identities(now, before, 2022)
    assert len(found) == 3
    assert [one.name for one in found if not one.holds] == []


def test_whom_a_petition_accuses_stands_in_no_figure(town: str) -> None:
    tell(town, petition("访1", "2021-03-01", kind="accusation", accused="演示癸"))
    for name in ("petition.received", "petition.kind_accusation"):
        result = figure(town, name)
        assert result.cases == ["访1"]
        assert "演示癸" not in repr(result)


def test_reception_days_are_counted_from_their_register(town: str) -> None:
    rows = [
        {"day": "2021-03-10", "place": "联调接待室", "host": "甲明理", "visitors": 12},
        {"day": "2021-04-10", "place": "联调接待室", "host": "庚思齐", "visitors": 5},
    ]
    bulk.enter_many(town, lines.RECEPTIONS, rows)
    assert figure(town, "petition.receptions").value == 2
    assert figure(town, "petition.visitors").value == 17
    assert verdict(town, "petition.receptions_held").holds
    assert verdict(town, "petition.receptions_held", 2020).verdict == "no-register"


# --- public legal services, which only keep registers --------------------------------------------


def test_a_village_without_a_service_room_is_named(town: str) -> None:
    names = ("晴川村", "听雨村")
    bulk.enter_many(town, "villages", [{"name": n, "kind": "village"} for n in names])
    rows: list[dict[str, Any]] = [
        {"name": "回音镇公共法律服务站", "level": "town", "valid_from": "2019-01-01"},
        {
            "name": "晴川村公共法律服务室",
            "level": "village",
            "village": "晴川村",
            "valid_from": "2019-01-01",
            "upgraded_on": "2021-06-01",
        },
    ]
    bulk.enter_many(town, legalaid.STATIONS, rows)
    assert verdict(town, "legalaid.station_built").holds
    judged = verdict(town, "legalaid.platforms")
    assert judged.verdict == "contradicted"
    assert "听雨村" in judged.text
    assert figure(town, "legalaid.stations_upgraded").value == 1
    assert figure(town, "legalaid.stations_upgraded", 2022).value == 0


def test_advice_is_counted_by_persons_and_the_adviser_by_days(town: str) -> None:
    rows = [
        {"day": "2021-03-10", "serial": "1", "people": 3, "provider": "lawyer"},
        {"day": "2021-03-10", "serial": "2", "people": 1, "manner": "machine"},
    ]
    bulk.enter_many(town, legalaid.CONSULTATIONS, rows)
    assert figure(town, "legalaid.consultations").value == 4
    assert figure(town, "legalaid.consultations_held").value == 2
    assert figure(town, "legalaid.by_machine").value == 1


def test_law_minded_villagers_and_referrals(town: str) -> None:
    bulk.enter_many(town, "villages", [{"name": "晴川村", "kind": "village"}])
    person = {"name": "戊明白", "village": "晴川村", "valid_from": "2020-05-01"}
    bulk.enter_many(town, legalaid.LAW_MINDED, [{**person, "trained_on": "2021-05-08"}])
    aid = {"day": "2021-05-08", "serial": "1", "matter": "追索劳动报酬", "progress": "granted"}
    bulk.enter_many(town, legalaid.REFERRALS, [aid])
    assert figure(town, "legalaid.law_minded_trained").value == 1
    assert verdict(town, "legalaid.law_minded_everywhere").holds
    assert figure(town, "legalaid.granted").value == 1
