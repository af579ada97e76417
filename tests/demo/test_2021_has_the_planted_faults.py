"""2021: exactly the faults that were planted, whatever the paper ledger says of itself."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from demo import cases
from tests.demo.conftest import Sheet

CARRIED = "回依申〔2020〕17号"


@pytest.fixture(scope="module")
def year(sheets: dict[str, Sheet]) -> dict[str, Any]:
    return sheets["2021年"].dockets(date(2021, 12, 31))


def test_the_law_finds_the_planted_breaches_and_no_other(year: dict[str, Any]) -> None:
    found = {
        number: tuple(breach.step for breach in docket.breaches)
        for number, docket in year.items()
        if docket.breaches
    }
    assert found == {one.number: one.breaches for one in cases.PLANTED if one.breaches}


def test_late_are_the_miscounted_one_and_the_untold_extension(year: dict[str, Any]) -> None:
    late = {n for n, d in year.items() if any(c.status == "late" for c in d.clocks)}
    assert late == {"回依申〔2021〕4号", "回依申〔2021〕5号"}


def test_the_paper_errs_only_where_planted(year: dict[str, Any], sheets: dict[str, Sheet]) -> None:
    untrue: dict[str, list[str]] = {}
    for row in sheets["2021年"].rows:
        number, reply = row.values["number"], year[row.values["number"]].clock("reply")
        if row.values["due_on"] != reply.nominal.isoformat():
            untrue.setdefault(number, []).append("应答复日期")
        said = row.values.get("timely")
        if said and said != {"met": "yes", "late": "no"}[reply.status]:
            untrue.setdefault(number, []).append("是否按期")
    assert untrue == {one.number: list(one.untrue) for one in cases.PLANTED}


def test_a_reply_two_working_days_late_that_the_paper_calls_timely(year: dict[str, Any]) -> None:
    reply = year["回依申〔2021〕4号"].clock("reply")
    assert (reply.nominal, reply.stopped) == (date(2021, 5, 17), date(2021, 5, 19))
    (breach,) = year["回依申〔2021〕4号"].breaches
    assert "逾期2个工作日" in breach.missing[0].what


def test_an_extension_that_nobody_was_told_of_gives_no_time(year: dict[str, Any]) -> None:
    docket = year["回依申〔2021〕5号"]
    assert docket.breaches[0].missing[0].what == "告知申请人"
    assert docket.clock("reply").nominal == date(2021, 6, 7)
    told = year["回依申〔2021〕8号"]
    assert told.breaches == ()
    assert told.clock("reply").nominal == date(2021, 9, 6)


def test_a_refusal_in_time_though_the_paper_counted_calendar_days(year: dict[str, Any]) -> None:
    docket = year["回依申〔2021〕6号"]
    assert docket.outcome.startswith("closed.")
    assert docket.clock("reply").status == "met"
    assert (docket.clock("reply").nominal - date(2021, 6, 21)).days == 9


def test_the_one_carried_in_is_answered_and_one_is_carried_out(year: dict[str, Any]) -> None:
    assert year[CARRIED].outcome == "open.given"
    assert year[CARRIED].clock("reply").status == "met"
    open_ones = {number for number, docket in year.items() if docket.state != "closed"}
    assert open_ones == {"回依申〔2021〕13号"}
