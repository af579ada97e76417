"""缴款与加处罚款: fifteen days from receipt, three per cent a day, never more than the fine."""

from __future__ import annotations

import pytest

from huiyin.lines.enforcement.tests.cases import (
    HEAD,
    OFFICE,
    OFFICERS,
    PARTY,
    SCREENER,
    act,
    clock,
    decided,
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
