"""What a clock, a gate or a law holds back, and when each of them is silent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from huiyin.kernel.acts import Act, Actor
from huiyin.kernel.clocks import CLOSING, Bars, Before, Clock, Earliest, Latest
from huiyin.kernel.conditions import Done, Exists, Has, Is
from huiyin.kernel.docket import Docket, fold, may
from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.gates import Gate
from huiyin.kernel.lint import lint
from huiyin.kernel.procedure import Outcome, Procedure, Role, State, Step
from huiyin.kernel.statutes import Edition, Law
from huiyin.kernel.terms import days, hours
from huiyin.kernel.values import Ask, DayOf
from huiyin.kernel.world import PlainWorld

LAW = Law("T", "试验法", (Edition("2020", date(2020, 1, 1)),))
YOUNG = Law("Y", "新法", (Edition("2020", date(2020, 1, 1)),), first=date(2020, 1, 1))
CLERK = Actor("甲", "clerk")


def toy(*clocks: Clock, needs: tuple[Gate, ...] = ()) -> Procedure:
    """A matter that is found, opened, worked on and closed."""

    def step(id: str, moves: str, **more: Any) -> Step:
        return Step(id=id, title=id, moves=moves, by=("clerk",), cite=LAW[1], **more)

    return Procedure(
        id="toy.matter",
        version=1,
        title="试验",
        line="toy",
        cite=LAW[1],
        states=(State("new", "新"), State("open", "在办"), State("closed", "办结", final=True)),
        roles=(Role("clerk", "经办"),),
        facts=(
            Fact("deed_on", "发生之日", Kind.DATE),
            Fact("event_on", "活动之日", Kind.DATE),
            Fact("excused", "说明", Kind.TEXT),
            Fact("urgent", "紧急", Kind.BOOLEAN),
        ),
        steps=(
            step("find", "new > open", sets=("deed_on?", "event_on?", "excused?", "urgent?")),
            step("start", "open", resets=("work",)),
            step("work", "open", needs=needs),
            step("close", "open > closed", outcome="done"),
        ),
        outcomes=(Outcome("done", "办结", cite=LAW[1]),),
        clocks=clocks,
    )


def told(definition: Procedure, *acts: tuple[str, str], as_of: str = "", **facts: Any) -> Docket:
    def moment(at: str) -> date:
        return datetime.fromisoformat(at) if "T" in at else date.fromisoformat(at)

    history = [
        Act(i, step, moment(at), actors=(CLERK,), facts=facts if step == "find" else {})
        for i, (step, at) in enumerate(acts, start=1)
    ]
    last = max(a.day for a in history)
    return fold(
        definition,
        history,
        PlainWorld(),
        as_of=date.fromisoformat(as_of) if as_of else last,
    )


def lawful(docket: Docket, step: str, at: str) -> bool:
    return may(docket, step, at=date.fromisoformat(at), actors=[CLERK]).lawful


TIME_BAR = Latest(
    id="bar",
    title="追责期限",
    owed_by="agency",
    cite=LAW[2],
    term=days(30),
    start=("deed_on",),
    stop=("find",),
    on_expiry=Bars("start"),
)


def test_a_bar_that_was_forestalled_in_time_bars_nothing_later() -> None:
    found = told(toy(TIME_BAR), ("find", "2024-01-31"), deed_on="2024-01-01")
    assert lawful(found, "start", "2024-06-01")


def test_a_bar_that_ran_out_bars_and_is_nobodys_lateness() -> None:
    found = told(toy(TIME_BAR), ("find", "2024-02-01"), deed_on="2024-01-01")
    assert not lawful(found, "start", "2024-02-01")
    assert found.breaches == ()
    assert found.due is None
    assert found.on_time is None


def test_a_bar_that_the_barred_step_stops_still_bars_it_the_second_time() -> None:
    own = Latest(
        id="bar",
        title="请求期限",
        owed_by="applicant",
        cite=LAW[2],
        term=days(30),
        start=("find",),
        stop=("start",),
        on_expiry=Bars("start"),
    )
    once = told(toy(own), ("find", "2024-01-02"), ("start", "2024-01-03"))
    assert not lawful(once, "start", "2024-06-03")


def test_an_earliest_clock_whose_condition_fails_holds_nothing_back() -> None:
    period = Earliest(
        id="period",
        title="公示期",
        owed_by="agency",
        cite=LAW[3],
        term=days(30),
        start=("start",),
        bars=("work",),
        when=~Has("excused"),
    )
    bare = told(toy(period), ("find", "2024-01-02"))
    assert not lawful(bare, "work", "2024-01-03")
    excused = told(toy(period), ("find", "2024-01-02"), excused="紧急")
    assert lawful(excused, "work", "2024-01-03")


PAPERS = Before(
    id="papers",
    title="七日前送达",
    owed_by="agency",
    cite=LAW[4],
    term=days(7),
    start=("event_on",),
    stop=("work",),
)


def test_a_backward_clock_runs_before_its_event() -> None:
    ahead = told(toy(PAPERS), ("find", "2025-05-20"), event_on="2025-06-12")
    state = ahead.clock("papers")
    assert state is not None
    assert (state.nominal, state.status) == (date(2025, 6, 5), "running")
    assert ahead.due == date(2025, 6, 5)
    sent = told(toy(PAPERS), ("find", "2025-05-20"), ("work", "2025-06-04"), event_on="2025-06-12")
    met = sent.clock("papers")
    assert met is not None
    assert met.status == "met"


def test_a_backward_clock_missed_is_one_breach() -> None:
    late = told(toy(PAPERS), ("find", "2025-05-20"), ("work", "2025-06-06"), event_on="2025-06-12")
    assert [(b.step, len(b.missing)) for b in late.breaches] == [("work", 1)]
    state = late.clock("papers")
    assert state is not None
    assert state.status == "late"


def test_a_backward_clock_ends_with_the_matter() -> None:
    over = told(toy(PAPERS), ("find", "2025-05-20"), ("close", "2025-06-01"), event_on="2025-06-12")
    assert over.clock("papers") is None


def test_a_law_that_was_not_there_yet_is_silent() -> None:
    gate = Gate(Done("start"), "启动", YOUNG[1])
    clock = Latest(
        id="term",
        title="期限",
        owed_by="agency",
        cite=YOUNG[2],
        term=days(5),
        start=("find",),
        stop=(CLOSING,),
    )
    definition = toy(clock, needs=(gate,))
    before = told(definition, ("find", "2019-12-01"), ("work", "2019-12-31"))
    assert (before.breaches, before.clocks) == ((), ())
    after = told(definition, ("find", "2020-01-01"), ("work", "2020-01-01"))
    assert [b.step for b in after.breaches] == ["work"]
    assert [c.id for c in after.clocks] == ["term"]


def test_a_question_about_each_actor_waits_until_they_are_known() -> None:
    gate = Gate(Exists(Ask("entry", "toy.cards", every_actor="name")), "证件", LAW[5])
    found = told(toy(needs=(gate,)), ("find", "2024-01-02"))
    assert may(found, "work", at=date(2024, 1, 3)).lawful
    assert not lawful(found, "work", "2024-01-03")


def test_questions_about_different_days_are_different_questions() -> None:
    today = Ask("entry", "toy.powers")
    assert today.label == "entry:toy.powers()"
    assert Ask("entry", "toy.powers", valid_on=DayOf("find")).label != today.label


def test_lateness_by_the_hour_counts() -> None:
    clock = Latest(
        id="term",
        title="移交",
        owed_by="agency",
        cite=LAW[6],
        term=hours(24),
        start=("start",),
        stop=("work",),
    )
    opening = (("find", "2024-01-02"), ("start", "2024-01-02T10:00"))
    assert told(toy(clock), *opening, ("work", "2024-01-03T10:00")).breaches == ()
    (late,) = told(toy(clock), *opening, ("work", "2024-01-03T10:01")).breaches
    assert late.missing[0].what.endswith("逾期不足一日")


def test_lint_closes_a_matter_only_where_the_clocks_condition_allows() -> None:
    def finding(close_needs: tuple[Gate, ...]) -> list[str]:
        clock = Latest(
            id="term",
            title="期限",
            owed_by="agency",
            cite=LAW[7],
            term=days(5),
            start=("start",),
            stop=("work",),
            when=Is("urgent", True),
        )
        plain = toy(clock)
        steps = tuple(replace(s, needs=close_needs) if s.id == "close" else s for s in plain.steps)
        definition = replace(plain, steps=steps)
        return [f.rule for f in lint(definition)]

    assert "open-clock" in finding(())
    gate = Gate(Done("work"), "办理", LAW[7], when=Is("urgent", True))
    assert "open-clock" not in finding((gate,))


def _chained() -> Procedure:
    window = Latest(
        id="window",
        title="申请期限",
        owed_by="applicant",
        cite=LAW[2],
        term=days(30),
        start=("start",),
        stop=("work",),
    )
    after = replace(TIME_BAR, id="after", start=("end:window",), stop=(), on_expiry=Bars("close"))
    return toy(window, after)


def test_a_term_may_begin_where_another_ended() -> None:
    # 2024-03-02 is the thirtieth day, a Saturday: the applicant has until Monday 03-04.
    acts = (("find", "2024-02-01"), ("start", "2024-02-01"))
    running = told(_chained(), *acts, as_of="2024-03-03")
    assert running.clock("after") is None
    over = told(_chained(), *acts, as_of="2024-03-04").clock("after")
    assert over is not None
    assert (over.started, over.nominal) == (date(2024, 3, 4), date(2024, 4, 3))


def test_a_term_that_was_used_has_no_end_to_count_from() -> None:
    used = (("find", "2024-02-01"), ("start", "2024-02-01"), ("work", "2024-02-02"))
    assert told(_chained(), *used, as_of="2024-06-01").clock("after") is None


def test_lint_names_a_clock_that_no_term_can_begin_at() -> None:
    lost = replace(TIME_BAR, start=("end:nowhere",))
    assert any("nowhere" in f.message for f in lint(toy(lost)) if f.rule == "names")


def test_what_a_paper_must_say_is_asked_of_the_system_and_not_of_the_record() -> None:
    definition = toy(needs=(Gate(Has("excused"), "说明", LAW[3], form=True),))
    recorded = told(definition, ("find", "2024-02-01"), ("work", "2024-02-02"))
    assert recorded.breaches == ()
    assert not lawful(recorded, "work", "2024-02-03")
