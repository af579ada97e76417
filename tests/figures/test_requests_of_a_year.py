"""What a year's figures of requests count, out of a ledger: promise 3, no figure without cases."""

from __future__ import annotations

from datetime import date

import pytest
from tests.figures import stub, told
from tests.figures.told import LEADER, OFFICER, answered, figure, granted, pending, received

from huiyin.figures import catalogue, runs
from huiyin.figures.cases import Period
from huiyin.figures.evidence import Evidence
from huiyin.figures.keeping import open_register
from huiyin.kernel.acts import Actor
from huiyin.ledger import service
from huiyin.ledger.bulk import Happened, Story
from huiyin.lines.disclosure import figures as lines

# Received on 1 November 2021, the twentieth working day is 29 November.
START, DUE, AFTER = date(2021, 11, 1), date(2021, 11, 29), date(2021, 11, 30)


def values(town: str, year: int, *names: str) -> list[object]:
    return [figure(town, f"disclosure.{name}", year).value for name in names]


def test_nothing_recorded_is_not_zero(town: str) -> None:
    found = figure(town, "disclosure.new", 2021)
    assert (found.value, found.note, found.said) == (None, "no-register", "未建台账")


def test_zero_needs_an_open_register(town: str) -> None:
    clerk = [Actor("演示甲", "officer")]
    since = date(2021, 1, 1)
    assert open_register(town, told.REQUEST, since, instrument="空台账导入", actors=clerk)
    assert not open_register(town, told.REQUEST, since, instrument="空台账导入", actors=clerk)
    assert values(town, 2021, "new", "late") == [0, 0]
    assert figure(town, "disclosure.new", 2020).note == "no-register"


def test_only_what_is_declared_can_be_opened(town: str) -> None:
    with pytest.raises(service.NotThere, match="law list"):
        open_register(town, "no.such", date(2021, 1, 1), instrument="x", actors=[OFFICER])


def test_a_register_is_kept_from_its_first_case_on(town: str) -> None:
    told.tell(town, pending("甲1", START))
    assert figure(town, "disclosure.new", 2020).note == "no-register"
    assert values(town, 2021, "new") == [1]
    assert values(town, 2022, "new", "carried_in") == [0, 1]


def test_a_rate_over_nothing_does_not_apply(town: str) -> None:
    told.tell(town, pending("甲1", date(2021, 12, 30)))
    found = figure(town, "disclosure.on_time", 2021)
    assert (found.value, found.note, found.denominator) == (None, "不适用", [])
    assert figure(town, "disclosure.median_workdays", 2021).note == "不适用"


def test_carry_over_crosses_the_turn_of_the_year_once(town: str) -> None:
    told.tell(
        town,
        answered("甲1", date(2021, 12, 31), date(2022, 1, 1)),
        answered("甲2", date(2021, 12, 1), date(2021, 12, 31)),
        pending("甲3", date(2022, 1, 1)),
    )
    names = ("new", "carried_in", "answered", "carried_out")
    assert told.cases(town, 2021, *names) == [["甲2", "甲1"], [], ["甲2"], ["甲1"]]
    assert told.cases(town, 2022, *names) == [["甲3"], ["甲1"], ["甲1"], ["甲3"]]
    now, before = (Evidence(town, Period.year(year)) for year in (2022, 2021))
    assert all(one.holds for one in lines.identities(now, before, 2022))


def test_the_last_lawful_day_is_in_time_and_the_next_is_late(town: str) -> None:
    told.tell(town, answered("甲1", START, DUE), answered("甲2", START, AFTER))
    assert figure(town, "disclosure.late", 2021).cases == ["甲2"]
    rate = figure(town, "disclosure.on_time", 2021)
    assert (rate.value, rate.numerator, rate.denominator) == (50, ["甲1"], ["甲1", "甲2"])
    assert values(town, 2021, "answer_rate", "overdue") == [100, 0]


def test_lateness_does_not_depend_on_the_projected_clocks(town: str) -> None:
    """What the projection tells and what the docket tells is the same."""
    told.tell(town, answered("甲1", START, DUE), answered("甲2", START, AFTER))
    cases = lines.answered(Evidence(town, Period.year(2021)))
    for case in cases:
        state = case.clock("reply")
        assert state is not None
        assert case.status("reply") == case.statuses["reply"] == state.status


def test_nothing_after_the_period_shows_in_it(town: str) -> None:
    """A request that is answered late next year still ran at the end of this one."""
    told.tell(town, answered("甲1", date(2021, 12, 20), date(2022, 3, 1)))
    for year, status in ((2021, "running"), (2022, "late")):
        (case,) = Evidence(town, Period.year(year)).matters(told.REQUEST)
        assert case.status("reply") == status


def test_a_clock_that_outlives_the_matter_is_read_as_of_the_period(town: str) -> None:
    """Answered in December, served in January: at the year's end the service still ran."""
    start = Happened("receive", date(2021, 12, 1), {}, [stub.CLERK])
    end = Happened("reply", date(2021, 12, 30), {}, [stub.CLERK])
    served = Happened("serve", date(2022, 1, 4), {}, [stub.CLERK])
    service.open_many(town, "stub.served", [Story("乙1", [start, end, served])], reason="台账导入")
    for year, statuses in ((2021, ["met", "running"]), (2022, ["met", "met"])):
        (case,) = Evidence(town, Period.year(year)).matters("stub.served")
        assert [case.status(clock) for clock in ("replying", "serving")] == statuses


def test_a_request_left_unanswered_is_overdue_at_the_years_end(town: str) -> None:
    """Received on 3 December 2021, it was due on 31 December; received on 6 December, later."""
    told.tell(
        town,
        pending("甲1", date(2021, 12, 3)),
        pending("甲2", date(2021, 12, 6)),
        answered("甲3", date(2021, 12, 3), date(2022, 1, 7)),
        answered("甲4", START, DUE),
    )
    assert figure(town, "disclosure.overdue", 2021).cases == ["甲1", "甲3"]
    rate = figure(town, "disclosure.answer_rate", 2021)
    assert (rate.numerator, rate.denominator) == (["甲4"], ["甲4", "甲1", "甲3"])
    assert figure(town, "disclosure.late", 2021).cases == []
    assert figure(town, "disclosure.late", 2022).cases == ["甲3"]


def test_an_extension_without_notice_gives_no_time(town: str) -> None:
    """Its reply is late, and the request still counts as extended."""
    consent = Happened("consent_extension", DUE, {"extension_reason": "疑难"}, [told.HEAD])
    bare = Happened("extend", DUE, {}, [OFFICER])
    notice = Happened("extend", DUE, {"extension_told_on": DUE}, [OFFICER])
    replied = [told.reviewed(START), granted(date(2021, 12, 20))]
    told.tell(
        town,
        Story("甲1", [received(START), consent, bare, *replied]),
        Story("甲2", [received(START), consent, notice, *replied]),
    )
    assert figure(town, "disclosure.extended", 2021).cases == ["甲1", "甲2"]
    assert figure(town, "disclosure.late", 2021).cases == ["甲1"]


def test_each_result_stands_in_its_row_of_either_form(town: str) -> None:
    withdrawn = Happened("withdraw", DUE, {}, [OFFICER])
    other = Happened("reply_else", DUE, {"reasons": "演示"}, [LEADER])
    told.tell(
        town,
        answered("甲1", START, DUE),
        Story("甲2", [received(START, "legal"), withdrawn]),
        Story("甲3", [received(START, "company"), other]),
    )
    assert told.cases(town, 2021, "row.3.1", "row.3.6.3", "row.3.6") == [
        ["甲1"],
        ["甲2", "甲3"],
        ["甲2", "甲3"],
    ]
    table = runs.table("disclosure.three", town, 2021)
    assert [cell.value for cell in table.row("3.6.3").cells] == [0, 1, 0, 0, 1, 0, 2]
    assert table.cases("3.6.3", "法律服务机构").numbers == ["甲2"]
    assert all(one.holds for one in lines.identities(Evidence(town, Period.year(2021)), None, 2021))


def test_fees_count_where_they_were_asked_and_paid(town: str) -> None:
    fee = {"fee_mode": "page", "fee_pages": 40, "fee_fen": 10000}
    notice = Happened("notify_fee", date(2021, 12, 30), fee, [OFFICER])
    paid = Happened("fee_paid", date(2022, 1, 5), {}, [OFFICER])
    told.tell(town, Story("甲1", [received(date(2021, 12, 20)), notice, paid]))
    assert values(town, 2021, "fee_notices", "fees", "fees_paid") == [1, 10000, 0]
    assert values(town, 2022, "fee_notices", "fees", "fees_paid") == [0, 0, 10000]
    assert figure(town, "disclosure.fees", 2021).said == "100.00元"


def test_the_median_counts_working_days_from_receipt(town: str) -> None:
    told.tell(town, answered("甲1", START, date(2021, 11, 3)), answered("甲2", START, DUE))
    assert values(town, 2021, "median_workdays") == [11]


def test_a_request_struck_out_counts_nowhere(town: str) -> None:
    told.tell(town, pending("甲1", START), pending("甲2", START))
    seq = service.acts_of(town, "甲1")[0].seq
    service.correct(town, "甲1", seq, reason="误录", actors=[OFFICER], void=True)
    assert told.cases(town, 2021, "new", "carried_out") == [["甲2"], ["甲2"]]
    assert all(one.holds for one in lines.identities(Evidence(town, Period.year(2021)), None, 2021))


def test_a_closing_moved_to_the_next_year_moves_the_case(town: str) -> None:
    told.tell(town, answered("甲1", date(2021, 12, 20), date(2021, 12, 30)))
    seq = service.acts_of(town, "甲1")[-1].seq
    service.correct(town, "甲1", seq, reason="日期误录", actors=[OFFICER], at=date(2022, 1, 4))
    assert told.cases(town, 2021, "answered", "carried_out") == [[], ["甲1"]]
    assert told.cases(town, 2022, "answered", "carried_in") == [["甲1"], ["甲1"]]


def test_reception_points_are_those_valid_at_the_end(town: str) -> None:
    for name, since, until in (
        ("一号点", "2019-01-01", "2020-06-30"),
        ("二号点", "2019-01-01", None),
        ("三号点", "2021-01-01", None),
    ):
        facts = {"name": name, "valid_from": since, "valid_to": until}
        service.enter(town, "disclosure.points", facts, actors=[OFFICER])
    assert values(town, 2020, "points") == [1]
    assert values(town, 2021, "points") == [2]
    assert figure(town, "disclosure.points", 2018).note == "no-register"


def test_tables_of_lines_without_a_register_say_so(town: str) -> None:
    told.tell(town, pending("甲1", START))
    assert figure(town, "disclosure.two.penalties", 2021).note == "no-register"


def test_every_figure_runs_on_every_year(town: str) -> None:
    told.tell(town, answered("甲1", START, DUE))
    for year in (2019, 2021, 2022):
        found = runs.run_all(town, year)
        assert [one.name for one in found] == catalogue.names()
        for one in found:
            assert one.cite
            assert (one.value is None) == bool(one.note)
    assert {one.line for one in runs.run_all(town, 2021, line="disclosure")} == {"disclosure"}


def test_unknown_names_are_said_to_be_unknown(town: str) -> None:
    with pytest.raises(LookupError, match=r"disclosure\.nothing"):
        figure(town, "disclosure.nothing", 2021)
    with pytest.raises(LookupError, match=r"disclosure\.three"):
        runs.table("disclosure.five", town, 2021)
