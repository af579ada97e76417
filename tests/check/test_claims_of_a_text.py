"""Claims are located and typed: those of a real report, and each form by its own sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.check.kuitan import WHERE, places

from huiyin.reading.documents import read_bytes
from huiyin.reports.check.checking import check, check_file

REPORT = Path(__file__).resolve().parents[2] / "demo/source/kuitan-2020-report.txt"


def claims(text: str) -> list[dict[str, Any]]:
    found = check(read_bytes(text.encode(), "report.txt"))
    return [one.plain(found.document) for one in found.claims]


@pytest.fixture(scope="module")
def kuitan() -> list[dict[str, Any]]:
    found = check_file(REPORT)
    assert (found.paper.kind, found.paper.year, found.paper.organ) == (
        "rule-of-law",
        2020,
        "葵潭镇",
    )
    return [one.plain(found.document) for one in found.claims]


@pytest.mark.parametrize("id", sorted(WHERE))
def test_each_claim_of_the_founding_report_is_located(
    id: str, kuitan: list[dict[str, Any]]
) -> None:
    types, words = WHERE[id]
    text = REPORT.read_text("utf-8")
    spots = places(text, words)
    assert any(
        one["type"] in types.split("|")
        and any(one["start"] < end and start < one["end"] for start, end in spots)
        for one in kuitan
    )


def test_quotes_are_the_text_at_their_places(kuitan: list[dict[str, Any]]) -> None:
    text = REPORT.read_text("utf-8")
    assert all(text[one["start"] : one["end"]] == one["quote"] for one in kuitan)
    assert {one["verdict"] for one in kuitan} == {"unchecked"}


@pytest.mark.parametrize(
    ("sentence", "type", "value", "unit", "approx"),
    [
        ("全年召开法治建设专题会议11次。", "count", 11, "次", False),
        ("听取群众意见和建议一百余条。", "count", 100, "条", True),
        ("发放宣传单5000余份。", "count", 5000, "份", True),
        ("法律知识考试参考率99.14%。", "rate", 99.14, "%", False),
        ("罚款合计60826元。", "amount", 60826, "元", False),
        ("投入法治专项经费3.5万元。", "amount", 35000, "元", False),
        ("处罚办案量同比上升22.2%。", "comparison", 22.2, "%", False),
        ("全年收到行政复议案件0件。", "negative", None, None, False),
        ("全年未发生行政诉讼败诉案件。", "negative", None, None, False),
        ("26个村实现法律顾问全覆盖。", "universal", None, None, False),
        ("每季度听取法治工作汇报。", "rhythm", None, None, False),
        ("申请均在法定期限内答复。", "timeliness", None, None, False),
        ("成立依法治镇领导小组。", "existence", True, None, False),
        ("严格执行重大决策合法性审查程序。", "procedure", True, None, False),
        ("培训二十六次。", "count", 26, "次", False),
        ("办理满意度达百分之九十五点五。", "rate", 95.5, "%", False),
    ],
)
def test_each_form_of_a_claim(
    sentence: str, type: str, value: float | None, unit: str | None, approx: bool
) -> None:
    found = claims(f"演示县回音镇2021年法治政府建设年度报告\n一、主要做法\n{sentence}\n")
    assert any(
        (one["type"], one["value"], one["unit"], one["approx"]) == (type, value, unit, approx)
        for one in found
    ), found


def test_both_rates_of_one_number() -> None:
    found = claims("回音镇2021年报告\n申请的答复率、答复及时率达100%。\n")
    assert [one["value"] for one in found if one["type"] == "rate"] == [100, 100]


def test_chapters_make_shortcomings_and_plans() -> None:
    found = claims(
        "回音镇2021年度法治政府建设情况报告\n一、主要举措和成效\n召开会议4次。\n"
        "二、存在的不足和原因\n个别干部法治意识不强。\n三、下一年度主要安排\n继续加强学习。\n"
    )
    assert [one["quote"] for one in found if one["type"] == "shortcoming"] == [
        "个别干部法治意识不强"
    ]
    assert [one["quote"] for one in found if one["type"] == "plan"] == ["继续加强学习"]


def test_years_and_titles_of_instruments_are_no_counts() -> None:
    found = claims(
        "回音镇2021年报告\n贯彻《法治政府建设实施纲要（2021－2025年）》第49条和〔2021〕30号文件，"
        "2016年以来持续推进，12345热线、三项制度、四个亲自落实到位。\n"
    )
    assert [one for one in found if one["type"] in ("count", "rate", "amount")] == []
