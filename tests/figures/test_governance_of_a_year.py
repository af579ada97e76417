"""What was never issued does not stand, what was mended late is late, what was planned is followed.

Small ledgers of 2020; the demo town's bear the same claims at length.
"""

from __future__ import annotations

from typing import Any

import pytest

from huiyin.kernel.acts import Actor

CLERK = [Actor("甲一", "office")]
UNIT = [Actor("乙一", "unit")]
CHECKER = [Actor("丙一", "verifier")]
LEADER = [Actor("戊一", "leader")]

pytestmark = pytest.mark.django_db


@pytest.fixture
def town(db: None) -> str:
    from huiyin.ledger import service

    return service.add_town("回音镇", code="GOV", county="演示县").code


def result(town: str, name: str, year: int = 2020) -> Any:
    from huiyin.figures.cases import Period
    from huiyin.figures.evidence import Evidence
    from huiyin.figures.runs import run

    return run(name, Evidence(town, Period.year(year)))


def entry(town: str, register: str, **facts: Any) -> str:
    from huiyin.ledger import service

    return service.enter(town, register, facts, actors=CLERK).number


def test_a_rule_without_its_day_was_never_issued(town: str) -> None:
    rule = {"title": "责任追究制度", "subject": "disclosure_liability"}
    entry(town, "governance.rules", **rule, number="1号", valid_from="2019-07-01")
    assert len(result(town, "governance.rules.disclosure_liability").cases) == 1
    old = {"valid_from": "2018-07-01", "valid_to": "2020-06-30"}
    entry(
        town,
        "governance.rules",
        title="保密审查制度",
        subject="secrecy_review",
        number="2号",
        **old,
    )
    again = {"title": "保密审查制度", "subject": "secrecy_review", "number": "未编号"}
    draft = entry(town, "governance.rules", **again)
    assert result(town, "governance.rules.secrecy_review").cases == []
    assert result(town, "governance.rules.unissued").cases == [draft]
    assert result(town, "governance.rules.study").value == 0
    assert result(town, "governance.places.park").note == "no-register"


def finding(town: str, submitted: str, closed: str = "") -> str:
    from huiyin.ledger import service

    facts = {"source": "inspection", "issue": "目录不全", "unit": "党政办"}
    number = service.open(
        town, "governance.finding", facts=facts, actors=CLERK, at="2020-05-11"
    ).number

    def act(step: str, at: str, actors: list[Actor], **facts: Any) -> None:
        service.act(town, number, step, actors=actors, at=at, facts=facts)

    act("plan", "2020-05-25", LEADER, measures="补建", due="2020-08-31")
    act("measure", submitted, UNIT, measure_done="已补建")
    act("submit", submitted, UNIT, result="已补建", proof="目录")
    if closed:
        act("verify", closed, CHECKER)
        act("close_out", closed, LEADER)
    return number


def test_findings_are_rectified_in_time_late_or_not_at_all(town: str) -> None:
    good = finding(town, "2020-08-10", "2020-08-20")
    late = finding(town, "2020-09-15", "2020-09-20")
    left = finding(town, "2020-08-28")
    assert set(result(town, "governance.findings").cases) == {good, late, left}
    rectified = result(town, "governance.findings_rectified")
    assert set(rectified.numerator) == {good, late}
    assert set(rectified.denominator) == {good, late, left}
    assert set(result(town, "governance.findings_on_time").numerator) == {good, left}
    assert result(town, "governance.findings_overdue").cases == [left]
    # Next year still owes what was left, and nothing else.
    assert result(town, "governance.findings_rectified", 2021).denominator == [left]


def test_a_plan_item_is_followed_by_its_number_or_by_its_topic(town: str) -> None:
    from huiyin.ledger import service

    plan = {"day": "2019-12-20", "year": 2020}
    first = entry(town, "governance.plans", **plan, topic="推进普法", category="popularise")
    second = entry(town, "governance.plans", **plan, topic="规范决策", category="decision")
    lost = entry(town, "governance.plans", **plan, topic="建法治公园", category="places")
    assert result(town, "governance.plans.places", 2019).cases == [lost]
    for item in (first, "规范决策"):
        facts = {"year": 2020, "topic": "任务", "plan_item": item, "unit": "司法所"}
        service.open(town, "governance.task", facts=facts, actors=CLERK, at="2020-03-02")
    followed = result(town, "governance.plans.followed")
    assert set(followed.numerator) == {first, second}
    assert set(followed.denominator) == {first, second, lost}


def test_a_quarter_without_a_report_and_a_head_who_did_not_act_are_named(town: str) -> None:
    meeting = {"body": "party", "chair": "甲一", "topic": "法治"}
    for day in ("2020-02-03", "2020-05-06", "2020-11-02"):
        entry(town, "duty.meetings", day=day, series=["report", "special"], **meeting)
    entry(town, "duty.meetings", day="2020-08-03", series=["special"], **meeting)
    assert result(town, "duty.reports_heard").missing == ["2020年第三季度"]
    assert result(town, "duty.reports_heard_halves").missing == []
    assert len(result(town, "duty.meetings.special").cases) == 4
    kinds = ["deploy", "ask", "coordinate", "supervise"]
    for post, done in (("party", kinds), ("government", kinds[:3])):
        entry(town, "duty.acts", day="2020-03-03", person=post, post=post, kinds=done, matter="x")
    assert result(town, "duty.self").missing == ["镇长亲自督办"]
