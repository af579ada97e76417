"""简易程序: payment, surcharge, publication and challenge after the spot."""

from __future__ import annotations

from typing import Any

from huiyin.lines.enforcement.tests.cases import (
    ITEM,
    OFFICERS,
    PARTY,
    SCREENER,
    act,
    clock,
    lacks,
    offer,
    run,
    steps_with_breaches,
)

SPOT: dict[str, Any] = {"procedure": "enforcement.summary"}


def decided(at: str, **more: Any) -> dict[str, Any]:
    facts = {
        "power_item": ITEM,
        "deed": "乱堆放",
        "party_name": "演示当事人",
        "party_kind": "person",
        "certificates_shown": True,
        "rights_told": True,
        "penalty_kind": "fine",
        "penalty_basis": "演示依据",
        "decision_number": "0001",
        "remedy_text": "review_first",
        "fine_fen": 20_000,
        "social_impact": True,
    }
    return act("decide", at, OFFICERS, **(facts | more))


def test_a_fine_that_was_not_collected_is_due_in_fifteen_days_and_grows() -> None:
    acts = [decided("2024-03-21")]
    result = run(acts, "2024-04-10", **SPOT)
    assert (result["state"], result["outcome"]) == ("closed", "fine")
    assert clock(result, "payment")["rolled"] == "2024-04-07"
    assert result["amounts"] == {"surcharge": 1_800}
    paid = [*acts, act("pay", "2024-04-07", PARTY, paid_fen=20_000)]
    assert run(paid, "2024-12-31", **SPOT)["amounts"] == {"surcharge": 0}


def test_cash_on_the_spot_ends_the_payment_and_goes_to_the_bank() -> None:
    acts = [
        decided("2024-03-21", fine_fen=10_000),
        act("collect", "2024-03-21", OFFICERS[0], cash_reason="small", receipt_slip="001"),
        act("hand_in", "2024-03-25", OFFICERS[0]),
    ]
    result = run(acts, **SPOT)
    assert result["breaches"] == []
    assert clock(result, "payment")["status"] == "met"
    late = [*acts[:-1], act("hand_in", "2024-03-26", OFFICERS[0])]
    assert steps_with_breaches(run(late, **SPOT)) == ["hand_in"]
    large = offer(
        [decided("2024-03-21")],
        "collect",
        "2024-03-21",
        OFFICERS[0],
        **SPOT,
        cash_reason="small",
        receipt_slip="001",
    )
    assert "行政处罚法第六十八条" in lacks(large).values()


def test_it_is_published_after_another_eye_saw_it_and_withdrawn_when_annulled() -> None:
    acts = [decided("2024-03-21")]
    own = offer(acts, "screen", "2024-03-22", {"name": "甲执法", "role": "screener"}, **SPOT)
    assert any("甲执法" in what for what in lacks(own))
    acts += [
        act("screen", "2024-03-22", SCREENER, public_text="d:p", screen_result="pass"),
        act("publish", "2024-03-22", SCREENER),
    ]
    result = run(acts, **SPOT)
    assert (result["breaches"], clock(result, "publish")["nominal"]) == ([], "2024-04-01")
