"""The working-day table: notices as they were known, provisional days, and counting."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from huiyin.kernel.notices import CalendarEdition, OffSpan, holiday_rules, shipped_editions
from huiyin.kernel.workdays import WEEKEND_RULE, CalendarError, WorkdayTable

NOW = WorkdayTable.known()

NOTICE_2027 = CalendarEdition(
    id="2027",
    year=2027,
    title="关于2027年部分节假日安排的通知（测试）",
    number="测试〔2026〕1号",
    known=date(2026, 11, 30),
    off=(
        OffSpan("元旦", date(2027, 1, 1), date(2027, 1, 3)),
        OffSpan("春节", date(2027, 2, 5), date(2027, 2, 12)),
    ),
    work=(date(2026, 12, 27), date(2027, 2, 14)),
)


def test_2020_spring_festival_as_known_before_and_after_27_january() -> None:
    before, after = WorkdayTable.known(date(2020, 1, 23)), WorkdayTable.known(date(2020, 1, 27))
    assert before.edition == "2020"
    assert after.edition == "2020b"
    assert before.is_working(date(2020, 1, 31))
    assert not after.is_working(date(2020, 1, 31))
    assert before.is_working(date(2020, 2, 1))
    assert not after.is_working(date(2020, 2, 1))
    assert after.next(date(2020, 1, 24)) == date(2020, 2, 3)
    assert WorkdayTable.known(date(2020, 1, 26)).edition == "2020"


def test_2019_labour_day_as_known_before_and_after_22_march() -> None:
    before, after = WorkdayTable.known(date(2019, 3, 21)), WorkdayTable.known(date(2019, 3, 22))
    changed = [date(2019, 4, 28), date(2019, 5, 2), date(2019, 5, 3), date(2019, 5, 5)]
    assert [before.is_working(day) for day in changed] == [False, True, True, False]
    assert [after.is_working(day) for day in changed] == [True, False, False, True]
    assert not after.is_working(date(2019, 10, 1))


def test_2015_victory_holiday_as_known_before_and_after_13_may() -> None:
    before, after = WorkdayTable.known(date(2015, 5, 12)), WorkdayTable.known(date(2015, 5, 13))
    changed = [date(2015, 9, 3), date(2015, 9, 4), date(2015, 9, 6)]
    assert [before.is_working(day) for day in changed] == [True, True, False]
    assert [after.is_working(day) for day in changed] == [False, False, True]
    assert not after.is_off_statutory(date(2015, 9, 3))


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2005, 12, 31), True),
        (date(2006, 12, 30), True),
        (date(2007, 12, 29), True),
        (date(2007, 12, 31), False),
        (date(2011, 12, 31), True),
        (date(2018, 12, 29), True),
        (date(2018, 12, 31), False),
    ],
)
def test_notices_reach_back_over_the_new_year(day: date, works: bool) -> None:
    assert NOW.is_working(day) is works
    # Before the next year's notice the plain week was all that was known, and provisional.
    before = WorkdayTable.known(date(day.year, 11, 1))
    assert before.is_working(day) is (day.weekday() < 5)
    assert before.is_provisional(day)


def test_days_are_provisional_from_24_december_of_the_last_arranged_year() -> None:
    assert not NOW.is_provisional(date(2026, 12, 23))
    assert NOW.is_provisional(date(2026, 12, 24))
    assert NOW.is_provisional(date(2027, 6, 1))
    assert not NOW.is_provisional(date(2025, 12, 30))
    assert NOW.any_provisional(date(2026, 12, 1), date(2026, 12, 24))
    assert not NOW.any_provisional(date(2026, 12, 1), date(2026, 12, 23))


def test_days_before_2004_are_provisional() -> None:
    assert NOW.is_provisional(date(2003, 12, 31))
    assert not NOW.is_provisional(date(2004, 1, 1))
    assert not NOW.is_working(date(2003, 2, 3))  # 春节 2003, third day
    assert NOW.why(date(2003, 2, 3)) == "暂定：春节"
    assert WorkdayTable.known(date(1995, 1, 1)).is_working(date(1995, 1, 3))


def test_provisional_2027_has_four_days_of_spring_festival_and_their_substitutes() -> None:
    off = [d for d in span(date(2027, 2, 1), date(2027, 2, 28)) if not NOW.is_working(d)]
    weekdays = [day.day for day in off if day.weekday() < 5]
    assert weekdays == [5, 8, 9, 10]  # 5–8 February; the 6th and 7th are a weekend
    assert NOW.why(date(2027, 2, 9)) == "暂定：春节补假"
    assert not NOW.is_working(date(2027, 5, 3))
    assert not NOW.is_working(date(2027, 5, 4))
    assert NOW.is_working(date(2027, 5, 5))


def test_the_holiday_regulation_itself_is_known_from_a_day_on() -> None:
    before, after = WorkdayTable.known(date(2024, 11, 11)), WorkdayTable.known(date(2024, 11, 12))
    eve = date(2026, 2, 16)  # 除夕 2026, a holiday only by the revision of 2024
    assert before.is_working(eve)
    assert not after.is_working(eve)


@pytest.mark.parametrize(
    ("day", "statutory"),
    [
        (date(2005, 5, 3), True),
        (date(2005, 5, 4), False),
        (date(2008, 2, 6), True),
        (date(2014, 1, 30), False),
        (date(2014, 2, 2), True),
        (date(2025, 1, 28), True),
        (date(2025, 1, 31), True),
        (date(2025, 2, 3), False),
        (date(2025, 5, 2), True),
        (date(2024, 5, 2), False),
        (date(2020, 10, 1), True),
        (date(2024, 4, 4), True),
    ],
)
def test_statutory_holidays_follow_the_regulation_in_force(day: date, statutory: bool) -> None:
    assert NOW.is_off_statutory(day) is statutory


def test_no_statutory_holiday_2004_to_2026_is_worked() -> None:
    for year in range(2004, 2027):
        rule = [r for r in holiday_rules() if r.effective <= date(year, 12, 31)][-1]
        assert not [day for day in rule.holidays(year) if NOW.is_working(day)]


def test_why_is_said_in_words() -> None:
    assert NOW.why(date(2020, 1, 19)) == "周日上班（国办发明电〔2019〕16号）"
    assert NOW.why(date(2020, 1, 31)) == "春节放假"
    assert NOW.why(date(2020, 3, 7)) == "周末"
    assert NOW.why(date(2020, 3, 9)) == "工作日"
    assert NOW.why(date(2027, 3, 8)) == "暂定：工作日"
    assert NOW.why(date(2027, 3, 7)) == "暂定：周末"
    assert NOW.why(date(2004, 1, 17)) == "周六上班（国务院办公厅关于2004年部分节假日安排的通知）"


def test_edition_of_names_what_settles_a_day() -> None:
    assert NOW.edition_of(date(2020, 1, 31)) == "2020b"
    assert NOW.edition_of(date(2020, 10, 1)) == "2020"
    assert NOW.edition_of(date(2020, 3, 9)) == WEEKEND_RULE
    assert NOW.edition_of(date(2027, 3, 9)) == "rule-2024"
    assert NOW.edition_of(date(2018, 12, 29)) == "2019"


@pytest.mark.parametrize(
    ("first", "last", "edition"),
    [
        (date(2020, 1, 22), date(2020, 2, 26), "2020b"),
        (date(2019, 6, 3), date(2019, 6, 5), "2019"),
        (date(2019, 4, 29), date(2019, 5, 6), "2019b"),
        (date(2025, 12, 1), date(2025, 12, 20), "2025"),
        (date(2025, 12, 1), date(2025, 12, 26), "2026"),
        (date(2026, 12, 1), date(2027, 2, 1), "2026"),
        (date(2027, 3, 1), date(2027, 3, 5), "rule-2024"),
        (date(2020, 1, 28), date(2020, 1, 28), "2020b"),
    ],
)
def test_edition_used_over_a_stretch(first: date, last: date, edition: str) -> None:
    assert NOW.edition_used(first, last) == edition


def test_a_loaded_notice_settles_its_year_from_the_day_it_was_known() -> None:
    loaded = WorkdayTable.known(added=[NOTICE_2027])
    assert loaded.edition == "2027"
    assert loaded.is_working(date(2026, 12, 27))
    assert not loaded.is_provisional(date(2026, 12, 27))
    assert not loaded.is_provisional(date(2027, 12, 23))
    assert loaded.is_provisional(date(2027, 12, 24))
    assert loaded.why(date(2026, 12, 27)) == "周日上班（测试〔2026〕1号）"
    assert WorkdayTable.known(date(2026, 11, 29), added=[NOTICE_2027]).edition == "2026"
    assert WorkdayTable.known(date(2026, 11, 30), added=[NOTICE_2027]).edition == "2027"
    assert NOW.is_provisional(date(2026, 12, 27))


def test_a_loaded_notice_takes_the_place_of_a_shipped_one_of_the_same_id() -> None:
    shipped = next(edition for edition in shipped_editions() if edition.id == "2026")
    changed = replace(shipped, work=(*shipped.work, date(2026, 3, 7)))
    table = WorkdayTable.known(added=[changed])
    assert table.is_working(date(2026, 3, 7))
    assert [edition.id for edition in table.editions].count("2026") == 1


def test_a_notice_survives_being_written_down() -> None:
    for edition in (*shipped_editions(), NOTICE_2027):
        assert CalendarEdition.from_dict(edition.to_dict()) == edition


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"known": "2026-13-01"}, "不是日期"),
        ({"off": [["元旦", "2027-01-03", "2027-01-01"]]}, "早于第一日"),
        ({"work": ["2027-01-01"]}, "既列为放假又列为上班"),
        ({"work": ["2037-01-02"]}, "核对年份"),
        ({"off": [["元旦"]]}, "格式不对"),
        ({"id": " "}, "缺少编号"),
    ],
)
def test_a_faulty_notice_is_refused_in_words(change: dict[str, object], said: str) -> None:
    with pytest.raises(CalendarError, match=said):
        CalendarEdition.from_dict({**NOTICE_2027.to_dict(), **change})


def test_a_notice_without_its_year_is_refused() -> None:
    raw = NOTICE_2027.to_dict()
    del raw["year"]
    with pytest.raises(CalendarError, match="缺少字段：year"):
        CalendarEdition.from_dict(raw)


def test_every_shipped_notice_says_what_it_rests_on() -> None:
    assert {edition.year for edition in shipped_editions()} == set(range(2004, 2027))
    assert [e.id for e in shipped_editions() if e.amends] == ["2015b", "2019b", "2020b"]
    assert [e.id for e in shipped_editions() if not e.verified] == ["2004", "2005"]
    for edition in shipped_editions():
        assert edition.title
        assert edition.source.startswith("http")
        assert edition.dated is None or edition.dated <= edition.known
        assert edition.amends or edition.known < date(edition.year, 1, 1)


def test_counting_from_rest_days_and_by_nothing() -> None:
    saturday = date(2025, 10, 4)
    assert NOW.next(saturday) == NOW.add(saturday, 1) == date(2025, 10, 9)
    assert NOW.previous(saturday) == NOW.subtract(saturday, 1) == date(2025, 9, 30)
    assert NOW.add(saturday, 0) == NOW.subtract(saturday, 0) == saturday
    assert NOW.count(saturday, date(2025, 10, 11)) == 3
    assert NOW.count(date(2025, 10, 11), saturday) == 0
    assert NOW.add(datetime(2025, 10, 4, 23, 59), 1) == date(2025, 10, 9)
    assert NOW.is_off_statutory(datetime(2025, 10, 1, 9, 0))


def test_any_day_from_1990_to_2060_can_be_asked() -> None:
    for day in span(date(1990, 1, 1), date(2060, 12, 31)):
        assert NOW.add(day, 1) > day > NOW.subtract(day, 1)
        assert NOW.why(day)
        assert NOW.edition_of(day)


@pytest.mark.parametrize("day", [date(1969, 12, 31), date(2101, 1, 1), date(2100, 12, 31)])
def test_a_date_out_of_range_is_an_error_in_words(day: date) -> None:
    with pytest.raises(CalendarError, match="1970-01-01至2100-12-31"):
        NOW.add(day, 1)
    with pytest.raises(CalendarError, match="1970-01-01至2100-12-31"):
        NOW.add_many([day], 1)
    with pytest.raises(CalendarError, match="1970-01-01至2100-12-31"):
        NOW.add_many([day.toordinal()], 1)


def test_the_ends_of_the_range_are_errors_in_words() -> None:
    for ask in (NOW.is_working, NOW.next, NOW.previous, NOW.is_provisional, NOW.why):
        with pytest.raises(CalendarError, match="超出范围"):
            ask(date(1949, 10, 1))
    with pytest.raises(CalendarError, match="超出范围"):
        NOW.subtract(date(1970, 1, 5), 9)
    with pytest.raises(CalendarError, match="超出范围"):
        NOW.previous(date(1970, 1, 1))
    with pytest.raises(CalendarError, match="负数"):
        NOW.add(date(2025, 1, 1), -1)
    with pytest.raises(CalendarError, match="负数"):
        NOW.add_many([date(2025, 1, 1)], -1)


def test_add_many_of_nothing_and_by_nothing() -> None:
    assert NOW.add_many([], 5) == []
    assert NOW.add_many([date(2025, 10, 4)], 0) == [date(2025, 10, 4)]


def test_the_same_question_gives_the_same_table() -> None:
    assert WorkdayTable.known() is WorkdayTable.known(None)
    assert WorkdayTable.known(date(2020, 1, 5)) is WorkdayTable.known(date(2020, 1, 20))
    assert WorkdayTable.known(datetime(2020, 1, 27, 8)) is WorkdayTable.known(date(2020, 1, 27))


def test_a_hundred_thousand_deadlines_are_quick() -> None:
    # A loose ceiling (the bench holds the real one): a day-by-day walk would take minutes.
    starts = [date(2010, 1, 1) + timedelta(days=i % 5000) for i in range(100_000)]
    began = time.process_time()
    NOW.add_many(starts, 20)
    for start in starts:
        NOW.add(start, 20)
    assert time.process_time() - began < 1


def span(first: date, last: date) -> list[date]:
    return [date.fromordinal(n) for n in range(first.toordinal(), last.toordinal() + 1)]
