"""Figures of orders, opinions, suggestions, lectures and study, told to a ledger and asked back."""

from __future__ import annotations

from datetime import date
from typing import Any

from huiyin.figures.cases import Period
from huiyin.figures.claims import Judge, Judged, get
from huiyin.figures.evidence import Evidence
from huiyin.figures.runs import Result, run
from huiyin.kernel.acts import Actor
from huiyin.ledger import bulk, service
from huiyin.ledger.bulk import Happened, Story

HEAD, HANDLER, CLERK = Actor("演示丙", "head"), Actor("演示乙", "handler"), Actor("演示甲", "clerk")


def at(text: str) -> date:
    return date.fromisoformat(text)


def happened(step: str, day: str, who: Actor = CLERK, key: str = "", **facts: Any) -> Happened:
    return Happened(step, at(day), facts, [who], key)


def tell(town: str, procedure: str, *stories: Story) -> None:
    service.open_many(town, procedure, list(stories), reason="台账导入")


def figure(town: str, name: str, year: int = 2021) -> Result:
    return run(name, Evidence(town, Period.year(year)))


def judged(town: str, claim: str, year: int = 2021) -> Judged:
    return Judge(Evidence(town, Period.year(year)), Evidence(town, Period.year(year - 1))).judge(
        get(claim)
    )


# --- suggestions -------------------------------------------------------------------------------


def suggestion(number: str, *more: Happened, joint: str = "") -> Story:
    day = "2021-03-10"
    facts = {"session": "五次", "title": number, "handed_on": day}
    signed = [happened("co_sign", day, key=joint)] if joint else []
    begun = [happened("hand_over", day, key="甲代表", **facts), *signed]
    office = happened("assign", day, HEAD, lead_office="农业办", handler="演示乙")
    return Story(number, [*begun, office, *more])


def answered(day: str, key: str = "甲代表") -> list[Happened]:
    return [
        happened("contact", day, HANDLER, key, contact_how="meeting"),
        happened("reply", day, HEAD, key, result="solved"),
    ]


def test_one_late_reply_makes_a_suggestion_late_and_a_missing_one_is_named(town: str) -> None:
    tell(
        town,
        "deputies.suggestion",
        suggestion("建1", *answered("2021-06-10"), happened("finish", "2021-06-10")),
        suggestion(
            "建2",
            *answered("2021-06-10"),
            *answered("2021-06-11", "戊代表"),
            happened("finish", "2021-06-11"),
            joint="戊代表",
        ),
        suggestion(
            "建3", *answered("2021-06-09"), happened("finish", "2021-06-10"), joint="戊代表"
        ),
        suggestion("建4"),
    )
    service.open_many(town, "deputies.proposal", [_proposal()], reason="台账导入")
    on_time = figure(town, "deputies.on_time")
    assert on_time.numerator == ["建1", "案1"]
    assert sorted(on_time.lacking) == ["建2", "建3", "建4"]
    assert figure(town, "deputies.replied_to_each").lacking == ["建3"]
    assert figure(town, "deputies.overdue").cases == ["建4"]
    assert figure(town, "deputies.closed_rate").value == 80
    found = judged(town, "deputies.on_time")
    assert (found.verdict, "建4" in found.text) == ("contradicted", True)


def _proposal() -> Story:
    day = "2021-03-10"
    facts = {"session": "五次", "title": "案1", "handed_on": day}
    steps = [
        happened("hand_over", day, key="甲委员", **facts),
        happened("assign", day, HEAD, lead_office="农业办", handler="演示乙"),
        *answered("2021-05-10", "甲委员"),
        happened("finish", "2021-05-10"),
    ]
    return Story("案1", steps)


def test_answers_are_graded_by_the_scheme_of_the_town(town: str) -> None:
    tell(
        town,
        "deputies.suggestion",
        suggestion(
            "建1",
            happened("contact", "2021-05-10", HANDLER, "甲代表", contact_how="phone"),
            happened("reply", "2021-05-10", HEAD, "甲代表", result="reference"),
            happened("finish", "2021-05-10"),
        ),
    )
    tell(town, "deputies.proposal", _proposal())
    assert figure(town, "deputies.grade.D").cases == ["建1"]
    assert figure(town, "deputies.grade.A").cases == ["案1"]
    service.set_parameter(
        town, "grading", "ABC", since=at("2021-01-01"), instrument="演示", actors=[CLERK]
    )
    assert figure(town, "deputies.grade.C").cases == ["建1"]


# --- orders ------------------------------------------------------------------------------------


def order(number: str, day: str, kind: str = "help", *more: Happened, **facts: Any) -> Story:
    received = {"received_on": day, "kind": kind, "request": number, **facts}
    return Story(number, [happened("receive", day, **received), *more])


def done(day: str, *, lead: str = "演示丙") -> list[Happened]:
    led = {"lead_official": lead} if lead else {}
    return [
        happened("sign", day),
        happened("assign", day, handler="演示乙", **led),
        happened("reply", day, HANDLER, result="solved", reply_text="好", told_how="phone"),
    ]


def test_orders_are_counted_by_whichever_term_ran(town: str) -> None:
    tell(
        town,
        "hotline.order",
        order("省1", "2023-03-01", "inquiry", *done("2023-03-03")),
        order("省2", "2023-03-01", "inquiry", *done("2023-03-06")),
        order("派1", "2022-08-01", "help", *done("2023-01-05"), hub_due="2022-08-10"),
        order("无期", "2022-08-01", "help", *done("2023-01-05")),
        order("未结", "2023-03-01", "complaint"),
    )
    rate = figure(town, "hotline.on_time", 2023)
    assert (rate.numerator, rate.lacking) == (["省1"], ["派1", "省2"])
    assert figure(town, "hotline.overdue", 2023).cases == ["未结"]
    assert figure(town, "hotline.overdue", 2022).cases == ["派1"]
    assert figure(town, "hotline.closed_rate", 2023).value == 80


def test_an_order_without_a_lead_official_is_named_and_a_returned_one_is_not_ours(
    town: str,
) -> None:
    away = [
        happened("ask_return", "2021-03-02", return_reason="县", return_basis="清单"),
        happened("return_accepted", "2021-03-03"),
    ]
    tell(
        town,
        "hotline.order",
        order("回1", "2021-03-01", "help", *done("2021-03-02")),
        order("回2", "2021-03-01", "help", *done("2021-03-02", lead="")),
        order("回3", "2021-03-01", "help", *away),
    )
    found = judged(town, "hotline.lead")
    assert (found.verdict, found.counterexamples) == ("contradicted", ("回2",))
    assert "2件" in found.text
    assert judged(town, "hotline.handler").holds
    kinds = [figure(town, f"hotline.kind.{kind}").cases for kind in ("inquiry", "help", "report")]
    assert [len(cases) for cases in kinds] == [0, 3, 0]


def test_satisfaction_rests_on_those_who_were_reached(town: str) -> None:
    def asked(number: str, word: str) -> Story:
        call = happened("call_back", "2021-03-03", satisfaction=word)
        return order(number, "2021-03-01", "help", *done("2021-03-02"), call)

    assert judged(town, "hotline.satisfied").verdict == "no-register"
    tell(town, "hotline.order", asked("回1", "unreachable"))
    assert judged(town, "hotline.satisfied").verdict == "not-applicable"
    tell(town, "hotline.order", asked("回2", "very"), asked("回3", "dissatisfied"))
    assert figure(town, "hotline.satisfied").value == 50


# --- opinions ----------------------------------------------------------------------------------


def test_an_opinion_is_owed_an_echo_once_the_promised_term_is_over(town: str) -> None:
    def heard(number: str, day: str, *more: Happened) -> Story:
        facts = {"heard_on": day, "channel": "reception", "content": number}
        return Story(number, [happened("hear", day, **facts), *more])

    told = happened("tell", "2021-03-05", HANDLER, told_how="phone", result="solved")
    tell(
        town,
        "voice.opinion",
        heard("意1", "2021-03-01", told),
        heard("意2", "2021-03-01"),
        heard("意3", "2021-12-20"),
    )
    assert figure(town, "voice.heard").value == 3
    found = judged(town, "voice.echo")
    assert (found.verdict, found.counterexamples) == ("contradicted", ("意2",))
    service.set_parameter(
        town, "answer_term", "", since=at("2021-01-01"), instrument="演示", actors=[CLERK]
    )
    # Without a promise nothing excuses what is still open.
    assert judged(town, "voice.echo").counterexamples == ("意2", "意3")


# --- lectures and study ------------------------------------------------------------------------


def test_a_lecture_counts_in_each_of_its_series_and_once_in_all(town: str) -> None:
    bulk.enter_many(
        town, "villages", [{"name": n, "kind": "village"} for n in ("晴川村", "听雨村")]
    )
    rows = [
        {"day": "2021-03-01", "topic": "甲", "villages": ["晴川村"], "series": ["gangs", "fraud"]},
        {"day": "2021-03-02", "topic": "乙", "series": ["fraud"], "headcount": 30},
    ]
    bulk.enter_many(town, "outreach.lectures", rows)
    assert figure(town, "outreach.lectures").value == 2
    assert figure(town, "outreach.lectures.gangs").value == 1
    assert figure(town, "outreach.lectures.fraud").value == 2
    reached = judged(town, "outreach.every_village")
    assert reached.text == "全镇2个村（社区）中，普法讲座覆盖1个，未开展的有：听雨村"


def test_a_team_was_prompt_within_the_days_that_the_town_means(town: str) -> None:
    team = {
        "name": "宣讲团",
        "kind": "lawyers",
        "occasion": "民法典表决通过",
        "occasion_on": "2020-05-28",
        "valid_from": "2020-06-20",
    }
    bulk.enter_many(town, "outreach.teams", [team])
    assert judged(town, "outreach.prompt", 2020).holds
    service.set_parameter(
        town,
        "outreach.prompt_days",
        7,
        since=at("2020-01-01"),
        instrument="演示",
        actors=[CLERK],
    )
    late = judged(town, "outreach.prompt", 2020)
    assert late.verdict == "contradicted"
    assert "成立0个" in late.text


def test_one_meeting_stands_in_several_series(town: str) -> None:
    meeting = {
        "day": "2021-02-22",
        "body": "centre",
        "topic": "习近平法治思想",
        "series": ["centre", "special"],
    }
    bulk.enter_many(town, "study.sessions", [meeting])
    names = ("study.sessions", "study.series.centre", "study.series.special")
    assert [figure(town, name).value for name in names] == [1, 1, 1]
    rhythm = judged(town, "study.rhythm")
    assert rhythm.counterexamples == ("2021年第二季度", "2021年第三季度", "2021年第四季度")


def test_exam_rates_are_shares_of_people_not_of_exams(town: str) -> None:
    rows = [
        {"day": "2021-05-01", "name": "甲", "roster": 100, "taken": 100, "passed": 100},
        {"day": "2021-06-01", "name": "乙", "roster": 16, "taken": 15, "passed": 15},
        {"day": "2021-07-01", "name": "丙", "roster": 4, "taken": 5},
    ]
    bulk.enter_many(town, "study.exams", rows[:2])
    assert figure(town, "study.exam_taken").value == 99.14
    assert figure(town, "study.exam_passed").value == 100
    bulk.enter_many(town, "study.exams", rows[2:])
    assert len(figure(town, "study.exams_plausible").lacking) == 1
