"""A decision and its legal opinion are two matters: the one waits, and learns the other's end."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from huiyin.kernel.acts import Actor
from huiyin.ledger import service

LEAD = Actor("甲演示", "lead_officer")
UNIT = Actor("甲演示", "unit_officer")
REVIEWER = Actor("戊演示", "reviewer")
ADVISER = Actor("己演示", "adviser")


@pytest.fixture
def town(db: None) -> str:
    return service.add_town("回音镇", code="WAIT", county="演示县").code


def _asked(town: str) -> str:
    """A contract whose text is drafted and sent to the adviser."""
    facts = {
        "name": "演示合同",
        "contract_kind": "works",
        "counterpart": "演示某公司",
        "amount_fen": 1_000_000,
        "lead_unit": "演示办",
    }
    number = service.open(
        town, "decision.contract", facts=facts, actors=[LEAD], at=date(2025, 3, 3)
    ).number
    _take(town, number, "draft", LEAD, draft_text="d:1")
    _take(town, number, "ask_adviser", LEAD)
    return number


def _take(town: str, number: str, step: str, who: Actor, **facts: Any) -> Any:
    return service.act(town, number, step, facts=facts, actors=[who], at=date(2025, 3, 4))


def _opinion(town: str, parent: str) -> str:
    return service.open(
        town,
        "adviser.opinion",
        facts={"topic": "演示合同", "opinion_kind": "contract", "unit": "演示办"},
        actors=[UNIT],
        at=date(2025, 3, 4),
        parent=parent,
    ).number


@pytest.mark.parametrize("view", ["lawful", "after_change", "unlawful"])
def test_the_answer_comes_by_itself(town: str, view: str) -> None:
    number = _asked(town)
    assert service.docket(town, number).waits_on == "adviser"
    child = _opinion(town, number)
    _take(town, child, "answer", ADVISER, view=view, points="见意见书", adviser_name="己演示")
    docket = service.docket(town, number)
    assert docket.waits_on == ""
    assert docket.history.answers("advice", docket.as_of) == [view]
    reviewed = _take(town, number, "review", REVIEWER, review_result="pass")
    assert [w.what for w in reviewed.docket.warnings for w in w.missing] == []


def test_a_withdrawn_request_leaves_the_decision_without_advice(town: str) -> None:
    number = _asked(town)
    _take(town, _opinion(town, number), "withdraw", UNIT, withdraw_reason="方案撤回")
    reviewed = _take(town, number, "review", REVIEWER, review_result="pass")
    lacking = [m.what for one in reviewed.docket.warnings for m in one.missing]
    assert lacking == ["法律顾问、公职律师的法律意见"]
