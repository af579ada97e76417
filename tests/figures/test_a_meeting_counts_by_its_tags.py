"""One meeting feeds study, duty and decision by its tags, and is typed once."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.figures.test_governance_of_a_year import CLERK, entry, result
from tests.figures.test_governance_of_a_year import town as town

from huiyin.figures.keeping import open_register

pytestmark = pytest.mark.django_db

STUDY, DUTY, DECISION = "study.series.before", "duty.meetings.report", "decision.meetings_studied"
MEETING = {"kind": "committee", "topics": ["停车管理方案"]}
SESSION = {"body": "committee", "topic": "信访条例", "series": ["before"]}
REPORT = {"body": "party", "chair": "甲一", "topic": "一季度汇报", "series": ["report"]}


def cases(town: str, name: str) -> list[str]:
    return list(result(town, name).cases)


def test_a_meeting_of_the_ledger_of_meetings_counts_in_all_three(town: str) -> None:
    tagged = ["item", "study", "law_report", "law_plan", "first_topic", "disclosure"]
    one = entry(town, "decision.meetings", day="2020-03-02", tags=tagged, **MEETING)
    counted = (
        STUDY,
        "study.series.first_topic",
        "study.sessions",
        "study.body.committee",
        DUTY,
        "duty.meetings.plan",
        "duty.meetings.disclosure",
        DECISION,
        "decision.meetings",
    )
    assert {name: cases(town, name) for name in counted} == {name: [one] for name in counted}
    # What the tags do not say is not counted, and a ledger that was not kept is not a zero.
    for name in ("study.series.centre", "duty.meetings.special"):
        assert result(town, name).value is None


@pytest.mark.parametrize("facts", [{"tags": ["study"]}, {"law_study": True}])
def test_ticked_or_tagged_is_the_same(town: str, facts: dict[str, Any]) -> None:
    one = entry(town, "decision.meetings", day="2020-03-02", **facts, **MEETING)
    assert cases(town, STUDY) == cases(town, DECISION) == [one]


def test_a_meeting_typed_in_both_ledgers_counts_once(town: str) -> None:
    meeting = entry(town, "decision.meetings", day="2020-03-02", law_study=True, **MEETING)
    session = entry(town, "study.sessions", day="2020-03-02", **SESSION)
    assert cases(town, STUDY) == cases(town, "study.sessions") == [session]
    assert cases(town, DECISION) == [meeting]
    # Another day, and another body on the same day, are other meetings.
    entry(town, "study.sessions", day="2020-03-03", **SESSION)
    entry(town, "study.sessions", day="2020-03-02", **SESSION | {"body": "joint", "topic": "宪法"})
    assert result(town, STUDY).value == result(town, DECISION).value == 3


def test_the_minutes_tell_two_meetings_apart_and_know_one_again(town: str) -> None:
    for number in ("回会纪〔2020〕3号", "回会纪〔2020〕4号"):
        day = {"day": "2020-03-02", "minutes": number, "topics": [number]}
        entry(town, "decision.meetings", tags=["law_report"], kind="committee", **day)
    entry(town, "duty.meetings", day="2020-03-02", minutes="回会纪[2020]3号", **REPORT)
    assert result(town, DUTY).value == 2
    # The same number, with a slip in the day: one meeting. A bare number of another day: another.
    entry(town, "duty.meetings", day="2020-03-04", minutes="回会纪（2020）4号", **REPORT)
    assert result(town, DUTY).value == 2
    entry(town, "duty.meetings", day="2020-06-04", minutes="5号", **REPORT)
    tagged = {"tags": ["law_report"], "minutes": "5号"}
    entry(town, "decision.meetings", day="2020-09-04", **tagged, **MEETING)
    assert result(town, DUTY).value == 4


def test_several_topics_of_one_meeting_are_one_meeting(town: str) -> None:
    for topic in ("甲方案", "乙方案"):
        facts = {"day": "2020-03-02", "kind": "committee", "tags": ["law_report"]}
        entry(town, "decision.meetings", topics=[topic], **facts)
    assert result(town, DUTY).value == 1


def test_the_tags_of_both_ledgers_count_and_the_parts_lie_in_the_whole(town: str) -> None:
    session = entry(town, "study.sessions", day="2020-03-02", **SESSION | {"series": ["seminar"]})
    entry(town, "decision.meetings", day="2020-03-02", law_study=True, **MEETING)
    later = entry(town, "decision.meetings", day="2020-05-02", law_study=True, **MEETING)
    assert cases(town, STUDY) == [session, later]
    assert cases(town, "study.series.seminar") == [session]
    series = {n for code in ("before", "seminar") for n in cases(town, f"study.series.{code}")}
    assert series == set(cases(town, "study.sessions"))


def test_a_quarter_is_kept_by_a_meeting_of_the_other_ledger(town: str) -> None:
    for day in ("2020-02-03", "2020-05-06", "2020-11-02"):
        entry(town, "duty.meetings", day=day, **REPORT)
    assert result(town, "duty.reports_heard").missing == ["2020年第三季度"]
    entry(town, "decision.meetings", day="2020-08-03", tags=["law_report"], **MEETING)
    assert result(town, "duty.reports_heard").missing == []


def test_an_empty_ledger_of_meetings_makes_no_zero_of_a_ledger_not_kept(town: str) -> None:
    open_register(town, "decision.meetings", date(2020, 1, 1), instrument="空台账", actors=CLERK)
    assert result(town, STUDY).value is None
    open_register(town, "study.sessions", date(2020, 1, 1), instrument="空台账", actors=CLERK)
    assert result(town, STUDY).value == 0
