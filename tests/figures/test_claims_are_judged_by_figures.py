"""Each type of claim has its own test; what is not supported is said as it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

import pytest

from huiyin.figures import catalogue
from huiyin.figures.cases import Case, Cases, Coverage, Period, Rate, Ratio, Regularity, Slot, Total
from huiyin.figures.claims import Claim, Judge, Said
from huiyin.figures.regularity import regularity
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Rhythm

YEAR = Period.year(2021)


@dataclass
class Town:
    """Evidence whose registers are all kept but those in `closed`."""

    period: Period = YEAR
    closed: set[str] = field(default_factory=set)

    def kept(self, id: str) -> bool:
        return id not in self.closed


def entries(*names: str, **facts: object) -> Cases:
    found = [
        Case(f"t#{i}", date(2021, 3, i), None, "", "", {"name": n, **facts}, title=n)
        for i, n in enumerate(names, start=1)
    ]
    return Cases(found, YEAR)


def exams() -> Cases:
    numbers = {"第一场": (100, 100), "第二场": (15, 16)}
    found = [
        Case(f"t#{i}", date(2021, 3, i), None, "", "", {"taken": taken, "roster": due}, title=n)
        for i, (n, (taken, due)) in enumerate(numbers.items(), start=1)
    ]
    return Cases(found, YEAR)


FIVE, NONE = entries("甲村", "乙村", "丙村", "戊村", "己村"), entries()


@pytest.fixture(autouse=True)
def declared_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    found = {
        "five": FIVE,
        "none": NONE,
        "all": Rate(FIVE, FIVE),
        "most": Rate(FIVE - entries("甲村"), FIVE),
        "no_base": Rate(NONE, NONE),
        "reach": Coverage(entries("讲座", place="甲村"), "place", FIVE),
        "whole": Coverage(
            entries("讲座", place=["甲村", "乙村", "丙村", "戊村", "己村"]), "place", FIVE
        ),
        "sat": Ratio(exams(), "taken", "roster"),
        "rhythm": Regularity(
            FIVE, (Slot("甲村", "2021年3月", True), Slot("乙村", "2021年3月", False))
        ),
        "fines": Total(entries("罚款", fen=12345), "fen"),
    }
    declared = {
        name: catalogue.Figure(
            name,
            name,
            {"fines": "分", "sat": "%"}.get(name, "个"),
            "test",
            PRACTICE.whole,
            ("reg",),
            lambda _, made=made: made,
        )
        for name, made in found.items()
    }
    catalogue.discover()
    monkeypatch.setattr(catalogue, "_figures", declared)


def judged(
    type: str, *figures: str, said: Said | None = None, closed: bool = False, **more: object
):
    one = Claim(
        id="t", type=type, line="test", subject="讲座", measure="开展", figures=figures,
        **{"says": "做到{value}", "otherwise": "未做到：{missing}", **more},
    )  # fmt: skip
    return Judge(Town(closed={"reg"} if closed else set())).judge(one, said)


@pytest.mark.parametrize(
    ("type", "figures", "verdict"),
    [
        ("existence", ("five",), "supported"),
        ("existence", ("five", "none"), "no-evidence"),
        ("procedure", ("all",), "supported"),
        ("procedure", ("most",), "contradicted"),
        ("procedure", ("no_base",), "not-applicable"),
        ("procedure", ("all", "none"), "no-evidence"),
        ("universal", ("reach",), "contradicted"),
        ("universal", ("whole",), "supported"),
        ("timeliness", ("most", "no_base"), "contradicted"),
        ("rhythm", ("rhythm",), "contradicted"),
        ("count", ("five",), "supported"),
        ("count", ("none",), "no-evidence"),
        ("rate", ("all",), "supported"),
        ("rate", ("most",), "contradicted"),
        ("rate", ("no_base",), "not-applicable"),
        ("negative", ("none",), "supported"),
        ("negative", ("five",), "contradicted"),
        ("plan", ("five",), "supported"),
        ("shortcoming", ("none",), "no-evidence"),
    ],
)
def test_a_verdict_follows_from_type_and_figures(
    type: str, figures: tuple[str, ...], verdict: str
) -> None:
    assert judged(type, *figures).verdict == verdict


def test_no_register_goes_before_everything() -> None:
    found = judged("negative", "none", closed=True)
    assert found.verdict == "no-register"
    assert "尚未建立台账" in found.text


def test_a_rate_over_nothing_is_said_to_be_over_nothing() -> None:
    found = judged("rate", "no_base", otherwise="{of}件中{n}件，尚缺：{missing}")
    assert found.text == "本年度没有可以计入“讲座开展”的事项，不作表述"


def test_a_share_of_sums_names_the_entries_that_fall_short() -> None:
    found = judged("rate", "sat", otherwise="{value}，未到齐：{missing}")
    assert (found.verdict, found.text) == ("contradicted", "99.14%，未到齐：第二场")
    assert found.counterexamples == ("t#2",)


def test_what_falls_short_is_named_with_its_cases() -> None:
    found = judged("universal", "reach", otherwise="覆盖{n}个，共{of}个，尚缺{missing}")
    assert found.text == "覆盖1个，共5个，尚缺乙村、丙村、戊村、己村"
    assert found.counterexamples == ("t#2", "t#3", "t#4", "t#5")
    assert judged("rhythm", "rhythm").text == "未做到：乙村2021年3月"


def test_a_shortcoming_stands_where_a_figure_falls_short() -> None:
    assert judged("shortcoming", "none", below=("most", 100)).verdict == "supported"
    assert judged("shortcoming", "none", below=("all", 100)).verdict == "no-evidence"


@pytest.mark.parametrize(
    ("value", "approx", "actual", "fits"),
    [
        ("46", "", "46", True),
        ("46", "", "45", False),
        ("100", "more", "103", True),
        ("100", "more", "100", True),
        ("100", "more", "99", False),
        ("100", "more", "200", False),
        ("120", "more", "131", False),
        ("30", "about", "28", True),
        ("30", "about", "20", False),
        ("30", "nearly", "31", False),
        ("20", "at-least", "25", True),
        ("93.7", "", "93.75", True),
        ("93.8", "", "93.75", True),
        ("93.6", "", "93.75", False),
        (None, "several", "1", False),
        (None, "several", "2", True),
        (None, "", "0", False),
    ],
)
def test_a_number_in_a_text_is_read_as_it_is_said(
    value: str | None, approx: str, actual: str, fits: bool
) -> None:
    said = Said(Decimal(value) if value else None, approx)  # type: ignore[arg-type]
    assert said.fits(Decimal(actual)) is fits


def test_a_texts_number_contradicts_with_the_cases_that_were_found() -> None:
    found = judged("count", "five", said=Said(Decimal(6)))
    assert (found.verdict, len(found.counterexamples)) == ("contradicted", 5)
    assert judged("amount", "fines", said=Said(Decimal("123.45"))).holds


def test_a_comparison_needs_last_year() -> None:
    assert judged("comparison", "five").verdict == "no-register"
    one = Claim(
        id="t", type="comparison", line="test", subject="案件", measure="增减", figures=("five",),
        says="{value}，上年{before}，{change}", otherwise="",
    )  # fmt: skip
    found = Judge(Town(), Town()).judge(one)  # type: ignore[arg-type]
    assert (found.verdict, found.text) == ("supported", "5个，上年5个，持平")


def test_a_rhythm_counts_each_scope_in_each_part_that_has_ended() -> None:
    rhythm = Rhythm("quarter", 2, PRACTICE.whole, measure="hours", per="village")
    entry = [
        Case(f"t#{i}", day, None, "", "", {"village": village, "hours": hours})
        for i, (day, village, hours) in enumerate(
            [
                (date(2021, 1, 5), "甲村", 1),
                (date(2021, 3, 31), "甲村", 1),
                (date(2021, 4, 1), "乙村", 2),
            ]
        )
    ]
    half = Period(date(2021, 1, 1), date(2021, 8, 31))
    found = regularity(rhythm, Cases(entry, half), ["甲村", "乙村"])
    assert found.missing == ["甲村2021年第二季度", "乙村2021年第一季度"]
    assert found.value == 50
    assert regularity(rhythm, Cases([], half), []).value is None
