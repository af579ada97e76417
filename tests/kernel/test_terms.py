"""Lawful terms: the worked examples that date arithmetic alone can hold, and the edges."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from huiyin.kernel.terms import (
    Due,
    Pause,
    Term,
    TermError,
    backward,
    days,
    fixed,
    forward,
    hours,
    months,
    wd,
    years,
)
from huiyin.kernel.workdays import CalendarError, WorkdayTable

NOW = WorkdayTable.known()


def said(due: Due) -> str:
    return "；".join(segment.why for segment in due.explanation)


# Golden examples


def test_g1_reply_in_20_working_days_over_national_day() -> None:
    due = forward(wd(20), date(2025, 9, 24), NOW)
    assert due.nominal == due.rolled == due.alarm == date(2025, 10, 28)
    assert due.safe == date(2025, 10, 29)
    assert (due.edition, due.provisional) == ("2025", False)
    assert said(due) == (
        "2025年9月25日至26日，计2个工作日；9月28日（周日）上班，计1日；"
        "9月29日至30日，计2个工作日；10月1日至8日国庆节、中秋节放假，不计；"
        "10月9日至10日，计2个工作日；10月11日（周六）上班，计1日；"
        "10月13日至28日，计12个工作日"
    )


def test_g3_web_form_counts_from_confirmation_on_a_working_sunday() -> None:
    assert forward(wd(20), date(2025, 4, 27), NOW).nominal == date(2025, 5, 28)
    assert forward(wd(20), date(2025, 4, 26), NOW).nominal == date(2025, 5, 27)


def test_g5_correction_notice_in_7_working_days() -> None:
    assert forward(wd(7), date(2023, 4, 20), NOW).nominal == date(2023, 4, 28)


def test_g6_corrected_request_and_its_extension() -> None:
    received = date(2023, 5, 9)
    assert forward(wd(20), received, NOW).nominal == date(2023, 6, 6)
    extended = forward(wd(20), received, NOW, extensions=[wd(20)])
    assert extended.nominal == date(2023, 7, 5)
    assert "延长20个工作日：6月7日至21日，计11个工作日" in said(extended)
    assert sum(segment.days for segment in extended.explanation) == 40


def test_g10_fee_terms() -> None:
    assert forward(wd(20), date(2026, 4, 30), NOW).nominal == date(2026, 6, 1)
    assert forward(wd(20), date(2026, 5, 20), NOW).nominal == date(2026, 6, 17)


def test_g11_extended_spring_festival_moves_the_day() -> None:
    formed = date(2020, 1, 21)
    then = forward(wd(20), formed, WorkdayTable.known(formed))
    assert (then.nominal, then.edition) == (date(2020, 2, 24), "2020")
    now = forward(wd(20), formed, NOW)
    assert (now.nominal, now.edition) == (date(2020, 2, 26), "2020b")
    assert "1月24日至2月2日春节放假，不计" in said(now)


@pytest.mark.parametrize(
    ("year", "known", "alarm"),
    [
        (2020, date(2020, 1, 27), date(2020, 1, 23)),
        (2020, date(2020, 1, 26), date(2020, 1, 31)),
        (2021, None, date(2021, 1, 29)),
        (2022, None, date(2022, 1, 30)),
        (2025, None, date(2025, 1, 27)),
        (2026, None, date(2026, 1, 30)),
    ],
)
def test_g13_alarm_of_31_january(year: int, known: date | None, alarm: date) -> None:
    due = fixed(date(year, 1, 31), WorkdayTable.known(known))
    assert due.nominal == due.safe == due.rolled == date(year, 1, 31)
    assert due.alarm == alarm


def test_g15_sixty_days_roll_over_national_day() -> None:
    due = forward(days(60), date(2024, 8, 2), NOW)
    assert (due.nominal, due.rolled) == (date(2024, 10, 1), date(2024, 10, 8))
    assert due.alarm == date(2024, 9, 30)
    assert said(due) == (
        "期限60日：2024年8月3日至10月1日，计60日；"
        "期限最后一日2024年10月1日（国庆节放假），顺延至2024年10月8日"
    )


def test_g17_fifteen_days_roll_over_national_day() -> None:
    due = forward(days(15), date(2025, 9, 20), NOW)
    assert (due.nominal, due.rolled) == (date(2025, 10, 5), date(2025, 10, 9))


def test_g19_public_comment_is_a_minimum_and_does_not_roll() -> None:
    due = forward(days(30), date(2025, 1, 10), NOW, roll="none")
    assert due.nominal == due.rolled == date(2025, 2, 9)
    assert due.safe == date(2025, 2, 10)


def test_g21_answers_over_spring_festival() -> None:
    assert forward(wd(10), date(2025, 1, 24), NOW).nominal == date(2025, 2, 13)
    assert forward(wd(5), date(2025, 1, 24), NOW).nominal == date(2025, 2, 7)


def test_g23_papers_seven_days_before_a_hearing() -> None:
    due = backward(days(7), date(2025, 6, 12), NOW)
    assert (due.nominal, due.safe) == (date(2025, 6, 5), date(2025, 6, 4))
    assert said(due) == "期限7日：2025年6月5日至11日，计7日"


def test_g25_a_term_into_an_unpublished_year_is_provisional() -> None:
    due = forward(wd(20), date(2026, 12, 10), NOW)
    assert due.provisional
    assert due.edition == "2026"
    assert NOW.count(date(2026, 12, 10), date(2026, 12, 31)) == 15
    assert "2026年12月11日至23日，计9个工作日；暂定：12月24日至31日，计6个工作日" in said(due)


def test_enforcement_1_service_in_seven_working_days() -> None:
    assert forward(wd(7), date(2021, 9, 28), NOW).nominal == date(2021, 10, 13)


def test_enforcement_3_hearing_is_safe_after_seven_clear_working_days() -> None:
    due = forward(wd(7), date(2024, 5, 13), NOW)
    assert (due.nominal, due.safe) == (date(2024, 5, 22), date(2024, 5, 23))


def test_enforcement_5_ninety_days_end_on_rest_days_without_a_roll() -> None:
    first = forward(days(90), date(2023, 11, 20), NOW, roll="none")
    assert first.nominal == first.alarm == date(2024, 2, 18)  # a Sunday that works
    second = forward(days(90), date(2025, 11, 17), NOW, roll="none")
    assert (second.nominal, second.alarm) == (date(2026, 2, 15), date(2026, 2, 14))


def test_enforcement_8_publication() -> None:
    assert forward(wd(7), date(2026, 2, 11), NOW).nominal == date(2026, 2, 27)
    assert forward(wd(20), date(2025, 1, 24), NOW).nominal == date(2025, 2, 27)


def test_enforcement_10_six_months_earliest() -> None:
    due = forward(months(6), date(2023, 6, 1), NOW)
    assert (due.nominal, due.safe) == (date(2023, 12, 1), date(2023, 12, 2))
    assert NOW.next(due.safe) == date(2023, 12, 4)


def test_enforcement_16_month_terms_clamp_to_the_month_end() -> None:
    first = forward(months(3), date(2024, 11, 30), NOW)
    assert first.nominal == date(2025, 2, 28)
    assert said(first).startswith("期限3个月（2月没有30日，以月末日为准）：2024年12月1日至")
    assert forward(months(6), date(2026, 3, 31), NOW).nominal == date(2026, 9, 30)


def test_enforcement_19_notice_over_spring_festival() -> None:
    assert forward(wd(5), date(2024, 2, 7), NOW).nominal == date(2024, 2, 20)


THIRD = Pause(date(2025, 10, 9), date(2025, 10, 21), "征求第三方意见")
SECOND = Pause(date(2025, 10, 13), date(2025, 10, 24), "征求另一第三方意见")


def test_p1_third_party_consultation_is_left_out() -> None:
    due = forward(wd(20), date(2025, 9, 24), NOW, pauses=[THIRD])
    assert due.nominal == date(2025, 11, 10)
    assert "10月10日至21日中止（征求第三方意见），扣除9个工作日" in said(due)
    assert sum(segment.days for segment in due.explanation) == 20


def test_p2_overlapping_consultations_count_once() -> None:
    due = forward(wd(20), date(2025, 9, 24), NOW, pauses=[SECOND, THIRD])
    assert due.nominal == date(2025, 11, 13)
    assert "10月10日至24日中止（征求第三方意见；征求另一第三方意见），扣除12个工作日" in said(due)


# Terms


@pytest.mark.parametrize(
    ("text", "term", "zh"),
    [
        ("20wd", wd(20), "20个工作日"),
        ("90d", days(90), "90日"),
        ("3m", months(3), "3个月"),
        ("1y", years(1), "1年"),
        ("24h", hours(24), "24小时"),
    ],
)
def test_terms_are_written_and_read_back(text: str, term: Term, zh: str) -> None:
    assert Term.parse(text) == Term.parse(f" {text.upper()} ") == term
    assert str(term) == text
    assert term.zh == zh


@pytest.mark.parametrize("text", ["", "20", "wd", "20 wd", "-3d", "2.5d", "20w", "１０d"])
def test_what_is_no_term_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match="看不懂期限"):
        Term.parse(text)


def test_terms_of_no_unit_or_less_than_nothing_are_refused() -> None:
    with pytest.raises(TermError, match="单位"):
        Term(1, "w")  # type: ignore[arg-type]
    with pytest.raises(TermError, match="负数"):
        Term(-1, "d")


# Edges


def test_year_terms_and_leap_days() -> None:
    assert forward(years(1), date(2024, 2, 29), NOW, roll="none").nominal == date(2025, 2, 28)
    assert forward(years(20), date(2004, 2, 29), NOW, roll="none").nominal == date(2024, 2, 29)
    assert backward(months(1), date(2025, 3, 31), NOW, roll="none").nominal == date(2025, 2, 28)
    assert backward(years(2), date(2024, 2, 29), NOW, roll="none").nominal == date(2022, 2, 28)


def test_months_extended_by_months_do_not_clamp_twice() -> None:
    due = forward(months(1), date(2025, 1, 31), NOW, roll="none", extensions=[months(1)])
    assert due.nominal == date(2025, 3, 31)
    assert "延长1个月：3月1日至31日，计31日" in said(due)


def test_an_extension_of_another_unit_runs_from_the_first_expiry() -> None:
    due = forward(days(60), date(2024, 8, 2), NOW, extensions=[wd(5)])
    assert due.nominal == date(2024, 10, 12)  # 5 working days after 2024-10-01: 8–11 and Sat 12


def test_a_pause_met_only_by_the_moved_end_also_counts() -> None:
    first = Pause(date(2025, 3, 3), date(2025, 3, 8), "鉴定")
    later = Pause(date(2025, 3, 13), date(2025, 3, 15), "")
    due = forward(days(10), date(2025, 3, 1), NOW, roll="none", pauses=[later, first])
    assert due.nominal == date(2025, 3, 18)
    assert [(s.end.day, s.days) for s in due.explanation] == [
        (3, 2),
        (8, 0),
        (13, 5),
        (15, 0),
        (18, 3),
    ]
    assert "3月4日至8日中止（鉴定），扣除5日" in said(due)


def test_an_open_pause_runs_to_the_day_asked_about_and_else_leaves_out_nothing() -> None:
    waiting = Pause(date(2025, 10, 9), None, "征求第三方意见")
    received = date(2025, 9, 24)
    assert forward(wd(20), received, NOW, pauses=[waiting]).nominal == date(2025, 10, 28)
    asked = forward(wd(20), received, NOW, pauses=[waiting], asof=date(2025, 10, 21))
    assert asked.nominal == date(2025, 11, 10)
    early = forward(wd(20), received, NOW, pauses=[waiting], asof=date(2025, 10, 1))
    assert early.nominal == date(2025, 10, 28)


def test_a_pause_that_ends_before_it_began_is_refused() -> None:
    with pytest.raises(TermError, match="早于开始日"):
        Pause(date(2025, 3, 2), date(2025, 3, 1))


def test_rolls_either_way_and_a_working_saturday_stays() -> None:
    on_holiday = date(2025, 9, 20)
    assert forward(days(15), on_holiday, NOW, roll="back").rolled == date(2025, 9, 30)
    assert "提前至2025年9月30日" in said(forward(days(15), on_holiday, NOW, roll="back"))
    saturday = forward(days(7), date(2025, 10, 4), NOW)
    assert saturday.nominal == saturday.rolled == date(2025, 10, 11)


def test_hours_run_by_the_clock_over_holidays() -> None:
    start = datetime(2025, 9, 30, 16, 20)
    due = forward(hours(24), start, NOW)
    end = datetime(2025, 10, 1, 16, 20)
    assert (due.nominal, due.safe, due.rolled, due.alarm) == (end, end, end, end)
    assert said(due) == "自2025年9月30日 16:20起24小时，至2025年10月1日 16:20，按时钟计"
    assert due.edition == "2025"
    assert forward(hours(8), start, NOW, extensions=[hours(16)]).nominal == end
    assert backward(hours(24), end, NOW).nominal == start


def test_hours_without_a_time_or_with_days_are_refused() -> None:
    noon = datetime(2025, 9, 30, 12, 0)
    for ask in (forward, backward):
        with pytest.raises(TermError, match="写明时刻"):
            ask(hours(24), date(2025, 9, 30), NOW)
    with pytest.raises(TermError, match="不能中止"):
        forward(hours(24), noon, NOW, pauses=[THIRD])
    with pytest.raises(TermError, match="只能按小时延长"):
        forward(hours(24), noon, NOW, extensions=[days(1)])
    with pytest.raises(TermError, match="不能延长若干小时"):
        forward(days(1), noon, NOW, extensions=[hours(24)])


def test_a_day_term_from_a_moment_counts_from_its_day() -> None:
    due = forward(wd(1), datetime(2025, 9, 30, 23, 0), NOW)
    assert due.nominal == date(2025, 10, 9)
    assert type(due.nominal) is date


def test_a_term_of_nothing_ends_where_it_begins() -> None:
    due = forward(wd(0), date(2025, 10, 4), NOW)
    assert (due.nominal, due.rolled) == (date(2025, 10, 4), date(2025, 10, 9))
    assert due.alarm == date(2025, 9, 30)
    assert [segment.days for segment in due.explanation] == [0]
    assert forward(days(0), date(2025, 9, 4), NOW).explanation == ()


def test_backward_working_days_leave_clear_days() -> None:
    due = backward(wd(3), date(2025, 10, 10), NOW)
    assert (due.nominal, due.safe) == (date(2025, 9, 29), date(2025, 9, 28))
    assert due.rolled == due.alarm == due.nominal
    assert [s.days for s in due.explanation] == [2, 0, 1]


def test_fixed_days_are_explained() -> None:
    due = fixed(date(2026, 1, 31), NOW, roll="back")
    assert due.rolled == due.alarm == date(2026, 1, 30)
    assert said(due) == (
        "期限为2026年1月31日（周末），之前最后一个工作日是2026年1月30日；"
        "期限最后一日2026年1月31日（周末），提前至2026年1月30日"
    )
    assert said(fixed(date(2025, 3, 31), NOW)) == "期限为2025年3月31日（工作日）"


def test_a_long_term_is_provisional_only_where_its_end_needs_it() -> None:
    assert forward(days(90), date(2026, 12, 1), NOW).provisional
    assert not backward(days(90), date(2027, 3, 1), NOW).provisional
    assert not forward(wd(1), date(2003, 12, 31), NOW).provisional
    assert forward(wd(1), date(2026, 12, 23), NOW).provisional


def test_ordinary_weekends_are_no_segments_of_their_own() -> None:
    due = forward(wd(3), date(2025, 4, 2), NOW)  # Thu 3, Qingming Fri 4 – Sun 6, Mon 7, Tue 8
    assert said(due) == (
        "2025年4月3日，计1个工作日；4月4日至6日清明节放假，不计；4月7日至8日，计2个工作日"
    )
    # Saturday 2025-09-27 lies between a pause and a Sunday that works: it is in the pause's
    # bounds, yet the sentence says no more than the pause.
    pause = Pause(date(2025, 9, 24), date(2025, 9, 26), "鉴定")
    due = forward(wd(1), date(2025, 9, 24), NOW, pauses=[pause])
    assert [(s.end.day, s.days) for s in due.explanation] == [(27, 0), (28, 1)]
    assert said(due) == (
        "2025年9月25日至26日中止（鉴定），扣除2个工作日；9月28日（周日）上班，计1日"
    )
    # Saturday 2025-01-25 comes first, before a Sunday that works.
    due = forward(wd(1), date(2025, 1, 24), NOW)
    assert [(s.start.day, s.end.day) for s in due.explanation] == [(24, 26)]


def test_a_term_beyond_the_calendar_is_an_error_in_words() -> None:
    with pytest.raises(CalendarError, match="超出了日历"):
        forward(years(9000), date(2025, 1, 1), NOW)
    with pytest.raises(CalendarError, match="超出范围"):
        forward(years(200), date(2025, 1, 1), NOW)
    with pytest.raises(CalendarError, match="超出了日历"):
        backward(days(99999), date(200, 1, 1), NOW)


def test_the_explanation_is_worked_out_only_when_asked() -> None:
    due = forward(wd(20), date(2025, 9, 24), NOW)
    assert "explanation" not in vars(due)
    assert due.explanation is due.explanation
    assert due == forward(wd(20), date(2025, 9, 24), NOW)
