"""A column may name several partners: each has an act of its own."""

from __future__ import annotations

from datetime import date

from huiyin.exchange.rows import Row, planned
from huiyin.kernel import registry


def acts_of(**values: str) -> list[tuple[str, str, date]]:
    definition = registry.procedure("deputies.suggestion")
    row = Row(2, {"handed_on": "2021-03-10", "lead_deputy": "甲代表", **values})
    return [(a.step, a.key, a.at) for a in planned(definition.ledgers[0].acts, row)]


def test_each_name_of_the_cell_has_its_act() -> None:
    day = date(2021, 3, 10)
    assert acts_of(co_deputy="戊代表、乙代表；丙代表") == [
        ("hand_over", "甲代表", day),
        ("co_sign", "丙代表", day),
        ("co_sign", "乙代表", day),
        ("co_sign", "戊代表", day),
    ]


def test_an_empty_cell_names_nobody() -> None:
    assert acts_of() == [("hand_over", "甲代表", date(2021, 3, 10))]
