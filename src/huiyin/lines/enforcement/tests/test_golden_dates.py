"""Worked examples of dates and powers (golden/examples.md, enforcement), cited by number."""

from __future__ import annotations

from datetime import date

import pytest

from huiyin.kernel.papers import remedy_for
from huiyin.lines.enforcement.letters import REMEDIES
from huiyin.lines.enforcement.outcomes import REVIEW_FIRST
from huiyin.lines.enforcement.tests.cases import (
    CHAIR,
    ITEM,
    OFFICE,
    OFFICERS,
    PARTY,
    SCREENER,
    WORLD,
    act,
    clock,
    decided,
    filed,
    lacks,
    lead,
    offer,
    run,
    told,
)


def test_1_an_absent_party_is_served_within_seven_working_days() -> None:
    acts = [
        *decided("2021-09-01", "2021-09-28"),
        act("announce", "2021-09-28", OFFICERS[0], party_present=False),
    ]
    found = clock(run(acts), "serve_absent")
    assert found["nominal"] == "2021-10-13"
    assert found["cite"] == "行政处罚法第六十一条第一款"
    late = run([*acts, act("serve", "2021-10-14", OFFICERS[0], served_how="mail")])
    assert [b["step"] for b in late["breaches"]] == ["serve"]


def _hearing_noticed(at: str) -> list[dict[str, object]]:
    return [
        *told("2024-05-06", hearing=True),
        act("ask_hearing", "2024-05-10", PARTY),
        act(
            "set_hearing",
            at,
            OFFICE,
            hearing_on="2024-05-23",
            hearing_place="镇政府",
            chair_name="庚主持",
            hearing_public=True,
        ),
        act("hearing_notice_served", at, OFFICERS[0]),
    ]


def test_3_seven_clear_working_days_between_notice_and_hearing() -> None:
    acts = _hearing_noticed("2024-05-13")
    early = offer(acts, "hold_hearing", "2024-05-21", CHAIR)
    assert "行政处罚法第六十四条第一款第（二）项" in lacks(early).values()
    between = offer(acts, "hold_hearing", "2024-05-22", CHAIR)
    assert between.lawful
    assert [w.what for w in between.warnings] == ["“听证七日前通知当事人”刚满，宜自2024年5月23日起"]
    safe = offer(acts, "hold_hearing", "2024-05-23", CHAIR)
    assert safe.lawful
    assert safe.warnings == ()


@pytest.mark.parametrize(
    ("filed_on", "nominal", "alarm"),
    [
        ("2023-11-20", "2024-02-18", "2024-02-18"),
        ("2025-11-17", "2026-02-15", "2026-02-14"),
    ],
)
def test_5_ninety_natural_days_from_filing_without_rolling(
    filed_on: str, nominal: str, alarm: str
) -> None:
    found = clock(run(filed(filed_on)), "decide")
    assert (found["nominal"], found["alarm"]) == (nominal, alarm)


def test_5_no_ninety_days_before_2021_07_15() -> None:
    ids = {c["id"] for c in run(filed("2021-07-14"), "2021-12-31")["clocks"]}
    assert "decide" not in ids
    assert clock(run(filed("2021-07-15")), "decide")["nominal"] == "2021-10-13"


def test_8_publication_within_seven_working_days_warns_only() -> None:
    acts = decided("2026-01-05", "2026-02-11")
    found = clock(run(acts), "publish")
    assert found["nominal"] == "2026-02-27"
    assert "未核对原文" in found["cite"]
    late = run(
        [
            *acts,
            act("screen", "2026-02-28", SCREENER, public_text="d:p", screen_result="pass"),
            act("publish", "2026-02-28", SCREENER),
        ]
    )
    assert late["breaches"] == []
    assert [w["step"] for w in late["warnings"]] == ["publish"]


def _spot(fine: int, **more: object) -> dict[str, object]:
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
        "remedy_text": "either",
        "fine_fen": fine,
    }
    return facts | more


def test_11_ceilings_of_the_spot_penalty_by_its_own_day() -> None:
    after = offer(
        [], "decide", "2021-07-15", OFFICERS, procedure="enforcement.summary", **_spot(20_000)
    )
    assert after.lawful
    assert after.warnings == ()
    above = offer(
        [], "decide", "2021-07-15", OFFICERS, procedure="enforcement.summary", **_spot(20_001)
    )
    assert lacks(above) == {"对公民二百元以下的罚款（超过的适用普通程序）": "行政处罚法第五十一条"}
    # [M]: the older ceiling was never read, so it warns until the town makes it refuse.
    before = offer(
        [], "decide", "2021-07-14", OFFICERS, procedure="enforcement.summary", **_spot(20_000)
    )
    assert before.lawful
    assert "2021年7月15日前当场处罚限额以内的罚款" in [w.what for w in before.warnings]
    strict = offer(
        [],
        "decide",
        "2021-07-14",
        OFFICERS,
        procedure="enforcement.summary",
        parameters={"old_ceilings": "refuse"},
        **_spot(20_000),
    )
    assert not strict.lawful


def test_11_since_2024_a_spot_penalty_goes_to_review_first() -> None:
    direct = offer(
        [], "decide", "2024-01-02", OFFICERS, procedure="enforcement.summary", **_spot(10_000)
    )
    assert lacks(direct) == {"先申请行政复议的救济告知": "行政复议法第二十三条第二款"}
    right = _spot(10_000, remedy_text="review_first")
    assert offer(
        [], "decide", "2024-01-02", OFFICERS, procedure="enforcement.summary", **right
    ).lawful
    before = remedy_for(REMEDIES, REVIEW_FIRST, date(2023, 12, 31))
    after = remedy_for(REMEDIES, REVIEW_FIRST, date(2024, 1, 2))
    assert before is not None
    assert "也可以" in before.text
    assert after is not None
    assert "先向" in after.text


WITHDRAWN = {
    "item": ITEM,
    "basis": "演示依据",
    "valid_from": "2021-01-01",
    "valid_to": "2023-03-31",
}


def _without_power(**column: str) -> dict[str, object]:
    registers = {**WORLD["registers"], "enforcement.powers": [WITHDRAWN | column]}
    return {"registers": registers}


def test_13_no_power_after_its_withdrawal() -> None:
    acts = [lead("2023-04-05")]
    refused = offer(acts, "file", "2023-04-05", OFFICE, world=_without_power())
    assert lacks(refused) == {"当日有效的行政处罚权力事项": "行政处罚法第二十四条"}
    away = offer(
        acts,
        "transfer_organ",
        "2023-04-05",
        OFFICE,
        world=_without_power(),
        right_organ="县局",
        reasons="无权",
    )
    assert away.lawful


def test_13_a_case_filed_before_goes_where_the_notice_says() -> None:
    acts = decided("2023-03-20", "2023-04-10")
    stays = run(acts, world=_without_power(filed_cases="stay"))
    assert (stays["breaches"], stays["warnings"]) == ([], [])
    silent = run(acts, world=_without_power())
    assert silent["breaches"] == []
    assert [w["step"] for w in silent["warnings"]] == ["decide_penalty"]
    strict = run(acts, world=_without_power(), parameters={"withdrawn_power": "refuse"})
    assert [b["step"] for b in strict["breaches"]] == ["decide_penalty"]


def test_14_two_years_after_its_end_a_deed_is_barred() -> None:
    ended = {"deed_state": "ended", "deed_on": "2021-08-01", "deed_ended_on": "2022-03-15"}
    barred = offer([lead("2024-03-20", **ended)], "file", "2024-03-20", OFFICE)
    assert lacks(barred) == {"“追责期限”已届满（2024年3月15日止）": "行政处罚法第三十六条第一款"}
    # Found in time, filed later: the discovery counts.
    assert offer([lead("2024-03-15", **ended)], "file", "2024-03-20", OFFICE).lawful
    grave = ended | {"harm": "grave"}
    assert offer([lead("2024-03-20", **grave)], "file", "2024-03-20", OFFICE).lawful
    assert not offer([lead("2027-03-16", **grave)], "file", "2027-03-16", OFFICE).lawful


def test_14_a_building_that_still_stands_is_not_barred() -> None:
    acts = [lead("2024-03-20", deed_state="continuing", deed_on="2021-08-01")]
    assert offer(acts, "file", "2024-03-20", OFFICE).lawful
    bare = run([*acts, act("file", "2024-03-20", OFFICE)])
    assert bare["breaches"] == []
    assert [m["certainty"] for w in bare["warnings"] for m in w["missing"]] == ["inference"]
    viewed = act("file", "2024-03-20", OFFICE, continuing_view="法律顾问认为仍在继续")
    assert run([*acts, viewed])["warnings"] == []
