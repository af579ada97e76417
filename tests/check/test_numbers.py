"""Numbers as reports write them."""

from __future__ import annotations

import pytest

from huiyin.reports.check.numbers import chinese_value, numbers


@pytest.mark.parametrize(
    ("text", "value", "unit", "approx"),
    [
        ("共26次", "26", "次", False),
        ("100多条", "100", "条", True),
        ("一百余条", "100", "条", True),
        ("二十六次", "26", "次", False),
        ("1,438条", "1438", "条", False),
        ("99.14%", "99.14", "%", False),
        ("百分之百", "100", "%", False),
        ("百分之九十五点五", "95.5", "%", False),
        ("十二万元", "120000", "元", False),
        ("1.2万余人次", "12000", "人次", True),
        ("约31万平方公里", "310000", "平方公里", True),
        ("1500余件", "1500", "件", True),
        ("不少于4次", "4", "次", True),
        ("0件", "0", "件", False),
        ("1000人(次)", "1000", "人次", False),
    ],
)
def test_value_unit_and_approximation(text: str, value: str, unit: str, approx: bool) -> None:
    (found,) = numbers(text, 0, len(text))
    assert (str(found.value.normalize().__format__("f")), found.unit, found.approx) == (
        value,
        unit,
        approx,
    )
    assert text[found.start : found.end] in text


@pytest.mark.parametrize(
    "text", ["第49条", "三项制度", "四个亲自", "一次性告知", "第三次", "进一步", "2021-2025"]
)
def test_words_that_are_no_numbers(text: str) -> None:
    assert [n for n in numbers(text, 0, len(text)) if n.counts] == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("二〇二一", 2021),
        ("一百零三", 103),
        ("十二万", 120_000),
        ("两千三百", 2300),
        ("二十", 20),
        ("三五", None),
    ],
)
def test_chinese_numerals(text: str, value: int | None) -> None:
    assert chinese_value(text) == value
