"""Every kind of clock and term alone: facts, parameters, hours, backwards, fixed, expiry."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from huiyin.kernel.clocks import (
    CLOSING,
    Bars,
    Before,
    ByFact,
    Earliest,
    Extension,
    FixedDate,
    FromFact,
    FromParameter,
    Latest,
    Unlocks,
)
from huiyin.kernel.conditions import Done
from huiyin.kernel.docket import may
from huiyin.kernel.procedure import Procedure
from huiyin.kernel.replay import ReplayError
from huiyin.kernel.terms import days, hours, months, wd

from .matters import (
    LAW,
    UNREAD,
    act,
    small,
    with_clocks,
)


def latest(**more: Any) -> Latest:
    said: dict[str, Any] = {
        "id": "due",
        "title": "办结",
        "owed_by": "agency",
        "cite": LAW[5],
        "term": days(5),
        "start": ("open",),
        "stop": (CLOSING,),
    }
    return Latest(**(said | more))


def nominal(definition: Procedure, *rows: dict[str, Any], **more: Any) -> Any:
    state = small(definition, *rows, **more).clock("due")
    return state.nominal if state else None


def test_a_term_may_follow_a_fact_a_letter_or_a_parameter() -> None:
    by_kind = with_clocks(latest(term=ByFact("kind", {"quick": wd(2), "slow": wd(15)})))
    assert nominal(by_kind, act("open", "2024-06-03", kind="quick")) == date(2024, 6, 5)
    assert nominal(by_kind, act("open", "2024-06-03", kind="slow")) == date(2024, 6, 25)
    assert nominal(by_kind, act("open", "2024-06-03")) is None
    by_letter = with_clocks(latest(term=FromFact("days", "d")))
    assert nominal(by_letter, act("open", "2024-06-03", days=7)) == date(2024, 6, 10)
    assert nominal(by_letter, act("open", "2024-06-03")) is None
    until = with_clocks(latest(term=FromFact("day", "until")))
    assert nominal(until, act("open", "2024-06-03", day="2024-08-31")) == date(2024, 8, 31)
    by_town = with_clocks(latest(term=FromParameter("term")))
    opened = act("open", "2024-06-03")
    assert nominal(by_town, opened) == date(2024, 6, 11)  # 06-10 is the Dragon Boat Festival
    assert nominal(by_town, opened, parameters={"term": "1m"}) == date(2024, 7, 3)
    dated = [{"value": "1m", "from": "2024-07-01"}, {"value": "2m", "to": "2024-06-30"}]
    assert nominal(by_town, opened, parameters={"term": dated}) == date(2024, 8, 3)
    other = [{"value": "1m", "from": "2030-01-01"}]
    assert nominal(by_town, opened, parameters={"term": other}) == date(2024, 6, 11)


def test_of_several_starts_the_earlier_or_the_later_counts() -> None:
    rows = [act("open", "2024-06-03"), act("write", "2024-06-06", paper="x")]
    later = with_clocks(latest(start=("open", "write")))
    earlier = with_clocks(latest(start=("open", "write"), pick="earlier"))
    assert nominal(later, *rows) == date(2024, 6, 11)
    assert nominal(earlier, *rows) == date(2024, 6, 8)
    assert nominal(with_clocks(latest(start=("write",))), rows[0]) is None


def test_a_clock_runs_only_while_its_condition_holds() -> None:
    unwritten = with_clocks(latest(when=~Done("write")))
    assert nominal(unwritten, act("open", "2024-06-03")) == date(2024, 6, 8)
    rows = [act("open", "2024-06-03"), act("write", "2024-06-04", paper="x")]
    assert nominal(unwritten, *rows) is None


def test_another_fact_may_choose_the_edition() -> None:
    chosen = with_clocks(latest(cite=UNREAD[5], selects="day"))
    state = small(chosen, act("open", "2024-06-03", day="2015-01-01")).clock("due")
    assert state is not None
    assert state.edition == "2010"
    assert state.cite.spoken == "试验旧法第五条（见于转载，未核对原文）"


def test_an_extension_may_say_up_to_in_all_instead_of_more() -> None:
    in_all = with_clocks(
        latest(term=months(3), extend=Extension("write", months(6), to=True, cite=LAW[5]))
    )
    rows = [act("open", "2024-06-03"), act("write", "2024-08-01", paper="x")]
    assert nominal(in_all, *rows) == date(2024, 12, 3)
    unbounded = with_clocks(latest(extend=Extension("pay", days(2), times=0)))
    again = [act("pay", f"2024-06-0{n}") for n in (4, 5, 6)]
    assert nominal(unbounded, act("open", "2024-06-03"), *again) == date(2024, 6, 14)


def test_hours_run_by_the_clock_from_the_moment() -> None:
    day_and_night = with_clocks(latest(term=hours(24)))
    opened = act("open", "2024-06-03T09:30")
    assert nominal(day_and_night, opened) == datetime(2024, 6, 4, 9, 30)
    in_time = small(day_and_night, opened, act("close", "2024-06-04T09:30"))
    assert (in_time.breaches, in_time.on_time) == ((), True)
    late = small(day_and_night, opened, act("close", "2024-06-04T09:31"))
    assert [b.step for b in late.breaches] == ["close"]
    # Where only the day is known, it counts from the day's end.
    assert nominal(day_and_night, act("open", "2024-06-03")) == datetime(2024, 6, 4, 23, 59)


def test_a_clock_counted_backwards_says_the_last_safe_and_the_last_lawful_day() -> None:
    papers = Before(
        id="papers",
        title="送达听证材料",
        owed_by="agency",
        cite=LAW[4],
        term=days(7),
        start=("day",),
        stop=("write",),
    )
    opened = small(with_clocks(papers), act("open", "2025-05-20", day="2025-06-12"))
    paper = {"paper": "x"}
    safe = may(opened, "write", at=date(2025, 6, 4), facts=paper)
    assert (safe.missing, safe.warnings) == ((), ())
    tight = may(opened, "write", at=date(2025, 6, 5), facts=paper)
    assert tight.lawful
    assert "宜在2025年6月4日前" in tight.warnings[0].what
    late = may(opened, "write", at=date(2025, 6, 6), facts=paper)
    assert "最迟2025年6月5日" in late.missing[0].what
    undated = small(with_clocks(papers), act("open", "2025-05-20"))
    assert may(undated, "write", at=date(2025, 6, 6), facts=paper).lawful


def test_an_earliest_clock_holds_a_step_back_and_the_first_day_only_warns() -> None:
    comment = Earliest(
        id="comment",
        title="征求意见",
        owed_by="agency",
        cite=LAW[4],
        term=days(30),
        start=("write",),
        bars=("close",),
    )
    definition = with_clocks(comment)
    unstarted = small(definition, act("open", "2025-01-10"))
    assert may(unstarted, "close", at=date(2025, 3, 1)).missing[0].what == "“征求意见”尚未起算"
    rows = [act("open", "2025-01-10"), act("write", "2025-01-10", paper="x")]
    docket = small(definition, *rows)
    assert docket.turns_on == date(2025, 2, 9)
    early = may(docket, "close", at=date(2025, 2, 8))
    assert "未满（2025年2月9日止）" in early.missing[0].what
    just = may(docket, "close", at=date(2025, 2, 9))
    assert just.lawful
    assert "宜自2025年2月10日起" in just.warnings[0].what
    assert may(docket, "close", at=date(2025, 2, 10)).warnings == ()
    closed = small(definition, *rows, act("close", "2025-02-01"))
    state = closed.clock("comment")
    assert state is not None
    assert state.status == "late"
    assert [b.step for b in closed.breaches] == ["close"]
    ripe = small(definition, *rows, as_of="2025-02-09").clock("comment")
    assert ripe is not None
    assert ripe.status == "met"


def test_expiry_may_unlock_a_step_or_bar_it() -> None:
    unlocks = with_clocks(latest(stop=("write",), on_expiry=Unlocks("close")))
    bars = with_clocks(latest(owed_by="party", stop=("pay",), on_expiry=Bars("pay")))
    opened = act("open", "2024-06-03")
    assert not may(small(unlocks, opened), "close", at=date(2024, 6, 8)).lawful
    assert may(small(unlocks, opened), "close", at=date(2024, 6, 9)).lawful
    # The last day is a Saturday and 06-10 a holiday: the party's right lasts to 06-11.
    assert may(small(bars, opened), "pay", at=date(2024, 6, 11)).lawful
    assert not may(small(bars, opened), "pay", at=date(2024, 6, 12)).lawful


def test_a_fixed_day_may_be_the_day_before_and_a_bad_parameter_is_named() -> None:
    def report(on: Any, **more: Any) -> Procedure:
        return with_clocks(
            FixedDate(
                id="due",
                title="报送",
                owed_by="agency",
                cite=LAW[5],
                start=("open",),
                stop=("close",),
                on=on,
                **more,
            )
        )

    opened = act("open", "2024-06-03")
    assert nominal(report((3, 1), exclusive=True), opened) == date(2025, 2, 28)
    assert nominal(report((12, 31), years_later=0), opened) == date(2024, 12, 31)
    assert nominal(report("due_day"), opened) == date(2025, 1, 31)
    with pytest.raises(ReplayError, match="应写作01-31这样的月日：春节前"):
        small(report("due_day"), opened, parameters={"due_day": "春节前"})


def test_an_optional_turn_not_taken_simply_ends() -> None:
    optional = with_clocks(latest(stop=("write",), optional=True))
    opened = act("open", "2024-06-03")
    assert small(optional, opened).clock("due") is not None
    assert small(optional, opened, as_of="2024-07-01").clock("due") is None
    assert small(optional, opened).due is None


def test_a_clock_overtaken_by_the_end_is_not_reported_unless_it_had_run_out() -> None:
    definition = with_clocks(latest(stop=("write",)))
    in_time = small(
        definition, act("open", "2024-06-03"), act("close", "2024-06-05"), as_of="2024-09-01"
    )
    assert in_time.clock("due") is None
    late = small(
        definition, act("open", "2024-06-03"), act("close", "2024-06-20"), as_of="2024-09-01"
    )
    state = late.clock("due")
    assert state is not None
    assert state.status == "late"
    after_the_end = with_clocks(latest(start=("close",), stop=("pay",)))
    running = small(after_the_end, act("open", "2024-06-03"), act("close", "2024-06-05"))
    assert running.clock("due") is not None
