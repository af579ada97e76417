"""The docket as a whole: what is due, what is offered, who may act and who must stay apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from huiyin.kernel.acts import Act, Actor
from huiyin.kernel.docket import may, offers

from .matters import (
    SMALL,
    act,
    correction,
    docket_of,
    received,
    small,
    third,
)


def test_the_docket_says_what_is_due_next_and_since_when_it_rests() -> None:
    docket = docket_of(received("2025-09-24"), as_of="2025-10-10")
    assert docket.due == date(2025, 10, 28)
    assert (docket.paused_since, docket.waits_on, docket.on_time) == (None, "", None)
    paused = docket_of(received("2025-09-24"), *third("甲公司", "2025-10-09"), as_of="2025-10-20")
    assert (paused.paused_since, paused.waits_on) == (date(2025, 10, 9), "third_party")
    assert paused.turns_on == date(2025, 10, 30)
    closed = docket_of(received("2025-09-24"), act("need_making", "2025-10-20"))
    assert (closed.due, closed.on_time, closed.closed) == (None, True, date(2025, 10, 20))


def test_a_clock_speaks_the_way_a_clerk_reads_it_aloud() -> None:
    state = docket_of(received("2025-09-24")).clock("reply")
    assert state is not None
    assert state.spoken().endswith("。政府信息公开条例第三十三条第二款。")
    assert state.running
    waiting = docket_of(received("2023-04-20"), *correction("2023-04-28")).clock("reply")
    assert waiting is not None
    assert (waiting.limit, waiting.safe, waiting.alarm, waiting.rolled) == (None,) * 4
    assert not waiting.provisional


def test_offers_put_lawful_steps_first_and_ask_for_each_open_partner() -> None:
    docket = docket_of(
        received("2025-09-24"), *third("甲公司", "2025-10-09"), *third("乙公司", "2025-10-09")
    )
    found = offers(docket, at=date(2025, 10, 10))
    lawful = [o.lawful for o in found]
    assert lawful == sorted(lawful, reverse=True)
    assert [o.key for o in found if o.step.id == "third_answered"] == ["甲公司", "乙公司"]
    assert {o.step.id for o in offers(docket, at=date(2025, 10, 10), role="reviewer")} == {
        "secrecy_review",
        "ask_upward",
        "upward_answered",
    }
    assert found[0].plain()["lawful"] is True


def test_who_may_act_how_often_and_who_must_stay_apart() -> None:
    drafted = docket_of(
        received("2025-09-24"),
        act("draft", "2025-10-09", draft_text="x")
        | {"actors": [{"name": "甲", "role": "officer"}]},
    )
    at = date(2025, 10, 10)
    same = may(drafted, "secrecy_review", at=at, actors=[Actor("甲", "reviewer")])
    assert same.missing[0].what == "甲已办“起草答复书”，不得再办“保密审查”"
    assert may(drafted, "secrecy_review", at=at, actors=[Actor("乙", "reviewer")]).lawful
    wrong = may(drafted, "secrecy_review", at=at, actors=[Actor("乙", "window")])
    assert wrong.missing[0].what == "“保密审查”应由保密审查人办理"
    nobody = may(drafted, "secrecy_review", at=at, actors=[])
    assert "须1人以上办理，现0人" in nobody.missing[0].what
    twice = docket_of(received("2025-04-26", "internet"), act("confirm", "2025-04-27"))
    assert "最多1次" in may(twice, "confirm", at=date(2025, 4, 28)).missing[0].what


def test_a_step_out_of_its_state_or_without_its_episode_is_refused_in_words() -> None:
    docket = docket_of(received("2025-09-24"))
    at = date(2025, 10, 9)
    out = may(docket, "corrected", at=at)
    assert "现处“办理中”，“收到补正”应在“待补正”时办理" in out.missing[0].what
    assert out.missing[1].what == "没有正在进行的“待申请人补正”"
    unfilled = may(docket, "set_delay", at=at, facts={})
    assert "未填“延迟答复期限”" in [m.what for m in unfilled.missing]


def test_whoever_a_fact_names_may_not_act() -> None:
    barred = replace(
        SMALL,
        steps=tuple(replace(s, not_named_in=("enemy",)) for s in SMALL.steps),
    )
    docket = small(barred, act("open", "2024-06-03", enemy="张三、李四；王五"))
    for name in ("张三", "李四", "王五"):
        refused = may(docket, "check", at=date(2024, 6, 4), actors=[Actor(name, "boss")])
        assert refused.missing[0].what == f"{name}是本事项的“相对人”，不得办理"
    assert may(docket, "check", at=date(2024, 6, 4), actors=[Actor("张", "boss")]).lawful


def test_what_a_step_sets_for_one_partner_is_kept_under_its_name() -> None:
    docket = docket_of(
        received("2025-09-24"),
        *third("甲公司", "2025-10-09", "2025-10-13", "object"),
        *third("乙公司", "2025-10-09", "2025-10-14", "agree"),
    )
    assert docket.facts["third_answer@甲公司"] == "object"
    assert docket.facts["third_answer@乙公司"] == "agree"


def test_a_substitute_and_whom_they_act_for_answer_as_one() -> None:
    drafted = Actor("甲", "officer", stands_for="乙")
    assert all(drafted.same_person(Actor(name, "reviewer")) for name in ("甲", "乙"))
    assert drafted.same_person(Actor("丙", "reviewer", stands_for="乙"))
    assert drafted.same_person(Actor("丙", "reviewer", stands_for="甲"))
    assert not drafted.same_person(Actor("丙", "reviewer"))
    assert not Actor("甲", "officer").same_person(Actor("乙", "officer"))


def test_actors_and_breaches_are_told_plainly() -> None:
    actor = Actor("甲", "officer", office="综治办", stands_for="乙")
    assert actor.plain() == {
        "name": "甲",
        "role": "officer",
        "office": "综治办",
        "stands_for": "乙",
    }
    assert Actor("甲", "officer").plain() == {"name": "甲", "role": "officer"}
    moment = Act(1, "open", datetime(2024, 6, 3, 9, 30))
    assert (moment.day, moment.known_on) == (date(2024, 6, 3), date(2024, 6, 3))
