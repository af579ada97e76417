"""2020: many outcomes around a Spring Festival that was extended, and nothing unlawful."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from demo import cases
from tests.demo.conftest import Sheet

from huiyin.kernel.workdays import WorkdayTable

CARRIED = "回依申〔2020〕17号"


@pytest.fixture(scope="module")
def year(sheets: dict[str, Sheet]) -> dict[str, Any]:
    return sheets["2020年"].dockets(date(2020, 12, 31))


def test_no_breach_and_no_late_clock(year: dict[str, Any]) -> None:
    for number, docket in year.items():
        assert docket.breaches == (), number
        assert [c.id for c in docket.clocks if c.status == "late"] == [], number


def test_the_paper_counted_rightly(year: dict[str, Any], sheets: dict[str, Sheet]) -> None:
    for row in sheets["2020年"].rows:
        reply = year[row.values["number"]].clock("reply")
        assert row.values["due_on"] == reply.nominal.isoformat(), row.values["number"]
        assert row.values.get("timely") == ("yes" if reply.stopped else None)


def test_only_the_one_of_december_is_carried_over(year: dict[str, Any]) -> None:
    open_ones = {number for number, docket in year.items() if docket.state != "closed"}
    assert open_ones == {CARRIED}
    assert year[CARRIED].clock("reply").status == "running"


def test_every_grant_was_reviewed_by_somebody_else(year: dict[str, Any]) -> None:
    granted = [d for d in year.values() if (d.outcome or "").startswith("open.")]
    assert len(granted) >= 5
    for docket in granted:
        acts = {act.step: act for act in docket.acts}
        review, reply = acts["secrecy_review"], acts.get("grant") or acts["grant_part"]
        assert review.day <= reply.day
        by = {name for act in (acts["receive"], reply) for name in (a.name for a in act.actors)}
        assert by.isdisjoint({a.name for a in review.actors})


def test_outcomes_channels_and_applicants_of_every_kind(sheets: dict[str, Sheet]) -> None:
    values = [row.values for name in ("2020年", "2021年") for row in sheets[name].rows]
    kinds = {"person", "company", "research", "charity", "legal", "other"}
    assert {row.values["applicant_kind"] for row in sheets["2020年"].rows} == kinds
    assert {v["channel"] for v in values} == {
        "in_person",
        "registered",
        "mail",
        "internet",
        "fax",
    }
    assert {v["result"] for v in values if "result" in v} >= {
        *("open.given", "open.already", "open.partly"),
        *("closed.banned", "closed.third", "closed.internal", "closed.process", "closed.file"),
        *("closed.query", "unable.absent", "unable.elsewhere", "unable.make"),
        *("not.petition", "not.repeat", "not.publication"),
        *("other.uncorrected", "other.withdrawn"),
    }


def test_the_extension_of_the_spring_festival_moved_their_last_day() -> None:
    before = WorkdayTable.known(date(2020, 1, 23))
    moved = [
        one.number
        for one in cases.YEAR_2020
        if one.received < "2020-02-03"
        and before.add(date.fromisoformat(one.confirmed or one.received), 20).isoformat() < one.due
    ]
    assert moved == [f"回依申〔2020〕{n}号" for n in (1, 2, 3)]
    # Whoever counted without the notice would have called this reply late.
    first = cases.YEAR_2020[0]
    assert before.add(date.fromisoformat(first.received), 20).isoformat() < first.replied


@pytest.mark.parametrize(
    ("number", "steps"),
    [
        (5, ["receive", "ask_correction", "corrected", "secrecy_review", "grant", "serve"]),
        (6, ["receive", "ask_correction", "lapse_uncorrected", "serve"]),
        (7, ["receive", "ask_third", "third_answered", "refuse_third", "serve"]),
        (8, ["receive", "consent_extension", "extend", "secrecy_review", "grant", "serve"]),
    ],
)
def test_the_longer_ways_are_walked_in_order(
    year: dict[str, Any], number: int, steps: list[str]
) -> None:
    assert [act.step for act in year[f"回依申〔2020〕{number}号"].acts] == steps


@pytest.mark.parametrize("rows", [cases.YEAR_2020, cases.YEAR_2021])
def test_replies_are_numbered_by_the_day_of_the_reply(rows: tuple[cases.Request, ...]) -> None:
    numbered = sorted((one.replied, one.reply_number) for one in rows if one.reply_number)
    year = numbered[0][0][:4]
    assert [number for _, number in numbered] == [
        f"回公复〔{year}〕{n}号" for n in range(1, len(numbered) + 1)
    ]
