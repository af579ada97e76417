"""Facts: what each kind accepts, how it is kept, how it is read aloud, and what it refuses."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from huiyin.kernel.facts import BadFact, Fact, Kind

COLOURS = {"red": "红", "green": "绿"}
CHOICE = Fact("colour", "颜色", Kind.CHOICE, choices=COLOURS)
ROWS = Fact(
    "people",
    "人员",
    Kind.ROWS,
    rows=(Fact("name", "姓名"), Fact("since", "起", Kind.DATE)),
)


def of(kind: Kind, **more: Any) -> Fact:
    return Fact("it", "它", kind, **more)


@pytest.mark.parametrize(
    ("fact", "raw", "typed", "plain", "said"),
    [
        (of(Kind.TEXT), " 回音 ", "回音", "回音", "回音"),
        (of(Kind.TEXT), 12, "12", "12", "12"),
        (of(Kind.TEXT), "e\u0301", "\u00e9", "\u00e9", "\u00e9"),
        (of(Kind.DATE), "2020-02-29", date(2020, 2, 29), "2020-02-29", "2020年2月29日"),
        (of(Kind.DATE), datetime(2020, 2, 29, 9), date(2020, 2, 29), "2020-02-29", "2020年2月29日"),
        (of(Kind.DATE), date(2020, 2, 29), date(2020, 2, 29), "2020-02-29", "2020年2月29日"),
        (
            of(Kind.MOMENT),
            "2020-02-03T09:30",
            datetime(2020, 2, 3, 9, 30),
            "2020-02-03T09:30:00",
            "2020年2月3日",
        ),
        (
            of(Kind.MOMENT),
            datetime(2020, 2, 3, 9, 30),
            datetime(2020, 2, 3, 9, 30),
            "2020-02-03T09:30:00",
            "2020年2月3日",
        ),
        (of(Kind.INTEGER, unit="人"), "-3", -3, -3, "-3人"),
        (of(Kind.MONEY), 12345, 12345, 12345, "123.45元"),
        (of(Kind.MONEY), "5", 5, 5, "0.05元"),
        (of(Kind.BOOLEAN), True, True, True, "是"),
        (of(Kind.BOOLEAN), False, False, False, "否"),
        (CHOICE, "red", "red", "red", "红"),
        (CHOICE, "绿", "green", "green", "绿"),
        (of(Kind.DOCUMENT), " sha256:1 ", "sha256:1", "sha256:1", "sha256:1"),
        (of(Kind.REFERENCE), "2020-1", "2020-1", "2020-1", "2020-1"),
        (
            ROWS,
            [{"name": "甲", "since": "2020-01-01"}],
            ({"name": "甲", "since": date(2020, 1, 1)},),
            [{"name": "甲", "since": "2020-01-01"}],
            "1项",
        ),
    ],
)
def test_each_kind_is_typed_kept_plainly_and_read_aloud(
    fact: Fact, raw: Any, typed: Any, plain: Any, said: str
) -> None:
    assert fact.parse(raw) == typed
    assert type(fact.parse(raw)) is type(typed)
    assert fact.plain(raw) == plain
    assert fact.parse(fact.plain(raw)) == typed
    assert fact.say(fact.parse(raw)) == said


@pytest.mark.parametrize(
    ("fact", "raw", "why"),
    [
        (of(Kind.DATE), "2021-02-29", "“2021-02-29”不是存在的日期"),
        (of(Kind.DATE), "去年", "不是存在的日期"),
        (of(Kind.MOMENT), "2020-02-03T25:00", "不是存在的时刻"),
        (of(Kind.INTEGER), "3.5", "“3.5”不是整数"),
        (of(Kind.INTEGER), True, "不是整数"),
        (of(Kind.MONEY), -1, "金额不能为负"),
        (of(Kind.MONEY), "一百", "不是整数"),
        (of(Kind.BOOLEAN), "是", "应为是或否"),
        (of(Kind.BOOLEAN), 1, "应为是或否"),
        (CHOICE, "blue", "没有“blue”这一项，可选：红、绿"),
        (of(Kind.DOCUMENT), "  ", "应为文书的摘要值或编号"),
        (of(Kind.DOCUMENT), 7, "应为文书的摘要值或编号"),
        (ROWS, "甲", "应为若干行"),
        (ROWS, [{"age": 3, "b": 1}], "没有这些栏：age、b"),
        (ROWS, [{"since": "x"}], "不是存在的日期"),
    ],
)
def test_impossible_values_are_refused_in_words(fact: Fact, raw: Any, why: str) -> None:
    with pytest.raises(BadFact, match=why) as caught:
        fact.parse(raw)
    assert str(caught.value).startswith(caught.value.fact.title)


@pytest.mark.parametrize("kind", list(Kind))
def test_nothing_stays_nothing(kind: Kind) -> None:
    fact = of(kind)
    assert fact.parse(None) is None
    assert fact.plain(None) is None
    assert fact.say(None) == ""


def test_a_code_that_is_no_longer_a_choice_is_still_read_aloud() -> None:
    assert CHOICE.say("mauve") == "mauve"
