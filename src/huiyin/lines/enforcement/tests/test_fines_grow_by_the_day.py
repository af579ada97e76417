"""缴款与加处罚款: fifteen days from receipt, three per cent a day, never more than the fine."""

from __future__ import annotations

from typing import Any

import pytest

from huiyin.lines.enforcement.procedure import PENALTY_CASE
from huiyin.lines.enforcement.tests.cases import (
    HEAD,
    OFFICE,
    OFFICERS,
    PARTY,
    SCREENER,
    act,
    clock,
    decided,
    lacks,
    offer,
    run,
)

# Served on 2024-03-21: the fifteenth day is Friday 2024-04-05, off for 清明; 04-06 is off as well,
# Sunday 04-07 works.
SERVED = [
    *decided("2024-03-04", "2024-03-21"),
    act("serve", "2024-03-21", OFFICERS[0], served_how="hand"),
]


def test_a_partys_last_day_rolls_to_the_next_working_day() -> None:
    found = clock(run(SERVED), "payment")
    assert (found["nominal"], found["rolled"]) == ("2024-04-05", "2024-04-07")
    assert found["owed_by"] == "party"


@pytest.mark.parametrize(
    ("as_of", "fen"),
    [
        ("2024-04-07", 0),
        ("2024-04-08", 1_500),
        ("2024-04-17", 15_000),
        ("2024-05-10", 49_500),
        ("2024-05-11", 50_000),
        ("2024-12-31", 50_000),
    ],
)
def test_three_per_cent_a_day_up_to_the_fine(as_of: str, fen: int) -> None:
    assert run(SERVED, as_of)["amounts"] == {"surcharge": fen}


def test_no_surcharge_while_review_or_suit_goes_on() -> None:
    acts = [
        *SERVED,
        act("begin_challenge", "2024-04-10", PARTY, challenge_kind="review"),
        act("end_challenge", "2024-04-20", OFFICE, challenge_result="维持"),
    ]
    # 04-08, 04-09, 04-10 count; (04-10, 04-20] does not; 04-21 … 04-23 count.
    assert run(acts, "2024-04-15")["amounts"] == {"surcharge": 4_500}
    assert run(acts, "2024-04-23")["amounts"] == {"surcharge": 9_000}


def test_a_deferral_moves_the_last_day() -> None:
    acts = [*SERVED, act("defer", "2024-04-01", HEAD, deferred_until="2024-04-30")]
    result = run(acts, "2024-05-01")
    assert {c["id"] for c in result["clocks"]} >= {"payment_deferred"}
    assert "payment" not in {c["id"] for c in result["clocks"]}
    assert result["amounts"] == {"surcharge": 1_500}


def test_a_deferral_is_asked_for_by_the_party() -> None:
    """第六十六条: on the party's request, by the organ's approval."""
    unasked = offer(SERVED, "defer", "2024-04-01", HEAD, deferred_until="2024-04-30")
    assert [(w.what, w.cite) for w in unasked.warnings] == [
        ("当事人的申请", "行政处罚法第六十六条第二款")
    ]
    asked = [*SERVED, act("ask_deferral", "2024-03-29", PARTY, deferral_reason="经济困难")]
    assert offer(asked, "defer", "2024-04-01", HEAD, deferred_until="2024-04-30").warnings == ()


INSTALMENTS = [
    *SERVED,
    act("ask_deferral", "2024-03-29", PARTY, deferral_reason="经济困难"),
    act(
        "defer",
        "2024-04-01",
        HEAD,
        deferred_until="2024-06-28",
        deferral_kind="instalments",
    ),
]


def _instalment(number: str, until: str, fen: int) -> dict[str, Any]:
    facts = {"instalment_until": until, "instalment_fen": fen}
    return act("set_instalment", "2024-04-01", OFFICERS[0], **facts) | {"key": number}


def _paid(number: str, at: str, fen: int) -> dict[str, Any]:
    return act("pay_instalment", at, PARTY, instalment_paid_fen=fen) | {"key": number}


def _instalments(result: dict[str, Any]) -> dict[str, tuple[str, str]]:
    return {
        c["key"]: (c["nominal"], c["status"]) for c in result["clocks"] if c["id"] == "instalment"
    }


def test_each_instalment_has_its_own_day_and_the_surcharge_follows_the_last() -> None:
    acts = [
        *INSTALMENTS,
        _instalment("第一期", "2024-04-30", 20_000),
        _instalment("第二期", "2024-06-28", 30_000),
        _paid("第一期", "2024-04-29", 20_000),
    ]
    assert _instalments(run(acts, "2024-05-06")) == {
        "第一期": ("2024-04-30", "met"),
        "第二期": ("2024-06-28", "running"),
    }
    assert run(acts, "2024-06-28")["amounts"] == {"surcharge": 0}
    # Friday 2024-06-28 was the last day; 06-29 is the first of the surcharge.
    late = run(acts, "2024-06-30")
    assert late["amounts"] == {"surcharge": 3_000}
    assert _instalments(late)["第二期"][1] in ("late", "lapsed")
    whole = [*acts, _paid("第二期", "2024-06-28", 30_000), act("pay", "2024-06-28", PARTY)]
    assert {status for _, status in _instalments(run(whole, "2024-12-31")).values()} == {"met"}


def test_an_instalment_follows_its_approval_and_ends_no_later() -> None:
    facts = {"instalment_until": "2024-04-30", "instalment_fen": 20_000, "key": "第一期"}
    unapproved = offer(SERVED, "set_instalment", "2024-04-01", OFFICERS[0], **facts)
    assert "批准分期缴纳" in lacks(unapproved)
    beyond = facts | {"instalment_until": "2024-07-31"}
    assert lacks(offer(INSTALMENTS, "set_instalment", "2024-04-02", OFFICERS[0], **beyond)) == {
        "不晚于批准的最后一日的期限": "行政处罚法第六十六条第二款"
    }
    assert offer(INSTALMENTS, "set_instalment", "2024-04-02", OFFICERS[0], **facts).lawful


def test_the_seized_is_sold_by_a_case_of_its_own_after_the_payment_term() -> None:
    early = offer(SERVED, "sell_seized", "2024-04-07", HEAD)
    assert lacks(early) == {"缴纳罚款的期限届满": "行政处罚法第七十二条"}
    assert offer(SERVED, "sell_seized", "2024-04-08", HEAD).lawful
    starts = PENALTY_CASE.step("sell_seized").starts
    assert starts is not None
    assert starts.procedure == "enforcement.execution"


def test_payment_stops_the_growth() -> None:
    acts = [*SERVED, act("pay", "2024-04-09", PARTY, paid_fen=53_000)]
    assert run(acts, "2024-12-31")["amounts"] == {"surcharge": 3_000}


def test_what_was_published_is_withdrawn_within_three_working_days() -> None:
    acts = [
        *SERVED,
        act("screen", "2024-03-22", SCREENER, public_text="d:p", screen_result="pass"),
        act("publish", "2024-03-22", SCREENER),
        act("overturned", "2024-09-29", OFFICE, overturned_how="annulled"),
    ]
    # Sunday 2024-09-29 works; 09-30 is the first day, then the holiday to 10-07.
    assert clock(run(acts), "withdraw")["nominal"] == "2024-10-09"
    assert (
        run([*acts, act("withdraw", "2024-10-09", SCREENER, withdrawal_reason="被撤销")])[
            "breaches"
        ]
        == []
    )
