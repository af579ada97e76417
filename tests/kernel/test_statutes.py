"""Each law's own meaning of 日, its editions, and how a place in it is cited."""

from __future__ import annotations

from datetime import date

import pytest

from huiyin.kernel import laws
from huiyin.kernel.laws import (
    CIVIL_PROCEDURE,
    COERCION,
    CONFIRMATION,
    DECISIONS,
    DEPUTIES,
    DISCLOSURE,
    LICENSING,
    MEDIATION,
    PENALTY,
    PETITIONS,
    PRACTICE,
    RECONSIDERATION,
)
from huiyin.kernel.statutes import DayRule, Edition, Force, Law, chinese_number

# The table of law/enforcement-and-voice.md §0 and of what-applied-when.md, row by row.
UNITS = [
    *((PENALTY, 85, n, "2021", "wd") for n in (2, 3, 5, 7)),
    *((PENALTY, 60, n, "2021", "d") for n in (10, 15, 30, 90)),
    *((COERCION, 69, n, "", "wd") for n in (1, 3, 5, 7, 10)),
    *((COERCION, 25, n, "", "d") for n in (15, 30, 60)),
    *((LICENSING, 82, n, "", "wd") for n in (5, 10, 15, 20, 45)),
    *((RECONSIDERATION, 88, n, "2023", "wd") for n in (3, 5, 7, 10)),
    *((RECONSIDERATION, 20, n, "2023", "d") for n in (15, 60)),
    *((RECONSIDERATION, 40, n, "2017", "wd") for n in (5, 7)),
    *((RECONSIDERATION, 23, n, "2017", "d") for n in (3, 10, 60)),
    (PETITIONS, 23, 5, "2022", "wd"),
    *((PETITIONS, 23, n, "2022", "d") for n in (15, 30, 60)),
    *((PETITIONS, 33, n, "2005", "d") for n in (5, 15, 30, 60)),
    *((CIVIL_PROCEDURE, 85, n, "", "d") for n in (3, 5, 15)),
    *((DISCLOSURE, 33, n, "2019", "wd") for n in (7, 15, 20)),
    (DISCLOSURE, 24, 15, "2007", "wd"),
    (DECISIONS, 26, 7, "", "wd"),
    *((DECISIONS, 15, n, "", "d") for n in (7, 30)),
    (DEPUTIES, 51, 30, "2025", "d"),
    (MEDIATION, 33, 30, "", "d"),
    *((CONFIRMATION, 5, n, "", "d") for n in (3, 10, 15)),
]


@pytest.mark.parametrize(("law", "article", "number", "edition", "unit"), UNITS)
def test_each_law_means_its_own_days(
    law: Law, article: int, number: int, edition: str, unit: str
) -> None:
    assert law.unit(article, number, edition) == unit


@pytest.mark.parametrize(
    ("law", "last", "first", "before", "after"),
    [
        (DISCLOSURE, date(2019, 5, 14), date(2019, 5, 15), "2007", "2019"),
        (PENALTY, date(2021, 7, 14), date(2021, 7, 15), "2017", "2021"),
        (PETITIONS, date(2022, 4, 30), date(2022, 5, 1), "2005", "2022"),
        (RECONSIDERATION, date(2023, 12, 31), date(2024, 1, 1), "2017", "2023"),
        (DEPUTIES, date(2025, 3, 10), date(2025, 3, 11), "2015", "2025"),
    ],
)
def test_editions_switch_on_their_own_day(
    law: Law, last: date, first: date, before: str, after: str
) -> None:
    earlier, later = law.on(last), law.on(first)
    assert earlier is not None
    assert later is not None
    assert (earlier.id, later.id) == (before, after)


def test_every_law_has_one_code_and_editions_that_follow_on_one_another() -> None:
    found = [law for law in vars(laws).values() if isinstance(law, Law)]
    codes = [law.code for law in found]
    assert len(codes) == len(set(codes))
    assert len(found) > 15
    for law in found:
        for before, after in zip(law.editions, law.editions[1:], strict=False):
            assert before.until is not None, law.code
            assert (after.since - before.until).days == 1, law.code


def test_no_edition_before_the_first_and_none_that_does_not_exist() -> None:
    assert MEDIATION.on(date(2010, 12, 31)) is None
    assert DECISIONS.not_yet(date(2019, 8, 31))
    assert not DECISIONS.not_yet(date(2019, 9, 1))
    assert not PRACTICE.not_yet(date(1990, 1, 1))
    with pytest.raises(KeyError, match="没有“1999”这一版本"):
        MEDIATION.edition("1999")
    assert repr(MEDIATION) == "Law(TJF)"


def test_a_day_rule_looks_at_the_article_then_the_number_then_the_ceiling() -> None:
    rule = DayRule("d", working=frozenset({15}), up_to=5, articles={9: "d", 8: "wd"})
    assert [rule.unit(1, n) for n in (5, 6, 15, 16)] == ["wd", "d", "wd", "d"]
    assert (rule.unit(9, 5), rule.unit(8, 60)) == ("d", "wd")


def test_a_place_is_cited_to_paragraph_and_item() -> None:
    assert str(DISCLOSURE.whole) == "政府信息公开条例"
    assert str(DISCLOSURE[33]) == "政府信息公开条例第三十三条"
    assert str(DISCLOSURE[33, 2]) == "政府信息公开条例第三十三条第二款"
    assert str(DISCLOSURE[36, 1, 4]) == "政府信息公开条例第三十六条第一款第（四）项"


def test_a_citation_says_how_it_binds_and_how_sure_it_is() -> None:
    assert DISCLOSURE[33].spoken == "政府信息公开条例第三十三条"
    assert DECISIONS[26].spoken == "重大行政决策程序暂行条例第二十六条（参照执行）"
    assert PRACTICE[1].spoken == "实务做法第一条"
    assert PRACTICE.whole.spoken == "实务做法"
    assert MEDIATION[1].by(Force.LOCAL).inference("推").spoken == (
        "人民调解法第一条（地方规定；推断，未见明文）"
    )
    assert MEDIATION[1].secondary("页").plain() == {
        "text": "人民调解法第一条",
        "force": "binding",
        "certainty": "secondary",
        "remark": "页",
    }
    assert "remark" not in MEDIATION[1].plain()


@pytest.mark.parametrize(
    ("article", "power"),
    [
        (DISCLOSURE[1], "refuse"),
        (DECISIONS[1], "refuse"),
        (DISCLOSURE[1].by(Force.LOCAL), "refuse"),
        (PRACTICE[1], "warn"),
        (DISCLOSURE[1].secondary(), "warn"),
        (DISCLOSURE[1].inference(), "off"),
        (DISCLOSURE[1].memory(), "off"),
        (PRACTICE[1].memory(), "off"),
    ],
)
def test_only_what_was_read_may_refuse(article: object, power: str) -> None:
    assert article.power == power  # type: ignore[attr-defined]


def test_an_article_is_cited_as_the_edition_of_the_day_numbers_it() -> None:
    handled = PETITIONS[34].was("2005", 33)
    assert str(handled.on(date(2022, 4, 30))) == "信访条例第三十三条"
    assert str(handled.on(date(2022, 5, 1))) == "信访工作条例第三十四条"
    assert str(handled.on(date(2000, 1, 1))) == "信访工作条例第三十四条"
    assert handled.under("") is handled
    old = handled.under("2005")
    assert old.under("2005") is old
    assert old.power == "refuse"
    deep = PETITIONS[31, 1, 6].was("2005", 31, 2)
    assert str(deep.under("2005")) == "信访条例第三十一条第二款"
    assert PETITIONS[34].under("2005") == PETITIONS[34]


def test_an_unread_edition_lends_no_power_to_refuse() -> None:
    assert DISCLOSURE[33].on(date(2015, 1, 1)).power == "warn"
    assert DISCLOSURE[33].on(date(2020, 1, 1)).power == "refuse"
    assert DISCLOSURE[33].memory().on(date(2015, 1, 1)).power == "off"


def test_an_edition_is_in_force_to_its_last_day() -> None:
    edition = Edition("1", date(2020, 1, 1), date(2020, 12, 31))
    days = (date(2019, 12, 31), date(2020, 1, 1), date(2020, 12, 31), date(2021, 1, 1))
    assert [edition.in_force(d) for d in days] == [False, True, True, False]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "零"),
        (1, "一"),
        (10, "十"),
        (11, "十一"),
        (20, "二十"),
        (42, "四十二"),
        (100, "一百"),
        (105, "一百零五"),
        (110, "一百一十"),
        (119, "一百一十九"),
        (120, "一百二十"),
        (999, "九百九十九"),
    ],
)
def test_numbers_in_chinese(number: int, words: str) -> None:
    assert chinese_number(number) == words


@pytest.mark.parametrize("number", [-1, 1000])
def test_numbers_out_of_range_are_refused(number: int) -> None:
    with pytest.raises(ValueError, match="只支持0至999"):
        chinese_number(number)


def test_every_force_and_certainty_has_its_word() -> None:
    assert [f.zh for f in Force] == ["直接适用", "参照执行", "地方规定", "实务做法"]
    assert DISCLOSURE[1].certainty.zh == "已核对原文"
