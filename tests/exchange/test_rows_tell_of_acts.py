"""What a row's cells tell of an act: on which of several days, and by whom."""

from __future__ import annotations

from datetime import date
from typing import Any

from huiyin.exchange.rows import PlannedAct, Row, planned
from huiyin.kernel import registry


def acts_of(**values: Any) -> dict[str, PlannedAct]:
    definition = registry.procedure("enforcement.penalty")
    row = Row(2, {"deed": "占用通道摆卖", "filed_on": "2021-03-10", **values})
    return {act.step: act for act in planned(definition.ledgers[0].acts, row)}


def test_an_act_takes_the_first_of_its_columns_that_holds_a_day() -> None:
    found = acts_of(found_on="2021-03-08")["lead"]
    assert (found.at, found.column) == (date(2021, 3, 8), "found_on")
    filed = acts_of()["lead"]
    assert (filed.at, filed.column) == (date(2021, 3, 10), "filed_on")


def test_a_cell_may_name_two_officers_in_their_order() -> None:
    found = acts_of(inquired_on="2021-03-11", officers="戊执法、乙执法")["investigate"]
    assert [(a.name, a.role) for a in found.actors] == [
        ("戊执法", "officer"),
        ("乙执法", "officer"),
    ]
    assert acts_of(inquired_on="2021-03-11")["investigate"].actors == ()


def test_what_was_not_decided_so_did_not_happen() -> None:
    told = acts_of(decided_on="2021-03-20", result="unfounded")
    assert "unfounded" in told
    assert "decide_penalty" not in told
