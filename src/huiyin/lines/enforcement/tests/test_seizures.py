"""查封、扣押: two officers, the spot, 24 hours, thirty days and thirty more (行政强制法)."""

from __future__ import annotations

from typing import Any

import pytest

from huiyin.lines.enforcement.tests.cases import (
    HEAD,
    ITEM,
    OFFICE,
    OFFICERS,
    SCREENER,
    act,
    clock,
    lacks,
    offer,
    run,
    steps_with_breaches,
)

COERCIVE = {"procedure": "enforcement.coercive"}
CASE = {
    "power_item": ITEM,
    "deed": "占用通道摆卖",
    "measure": "seize",
    "reasons": "演示依据",
    "party_name": "演示当事人",
    "party_address": "演示县回音镇",
}
SPOT = {
    "certificates_shown": True,
    "things_allowed": True,
    "attended": "party",
    "told_and_heard": True,
    "site_record": "d:site",
    "handed_over": True,
    "things": "三轮车一辆",
    "video": True,
}


def taken(at: str, **more: Any) -> list[dict[str, Any]]:
    return [
        act("propose", at, OFFICERS[0], **CASE),
        act("approve", at, HEAD),
        act("take", at, OFFICERS, **(SPOT | more)),
    ]


def urgent(at: str) -> dict[str, Any]:
    return act("take_at_once", at, OFFICERS, **CASE, **SPOT, urgent_reason="货物即将转移")


def test_8_a_seizure_is_published_within_twenty_working_days() -> None:
    found = clock(run(taken("2025-01-24"), **COERCIVE), "publish")
    assert found["nominal"] == "2025-02-27"
    assert "未核对原文" in found["cite"]


def test_thirty_calendar_days_and_thirty_more_once() -> None:
    acts = taken("2024-09-02")
    assert clock(run(acts, **COERCIVE), "term")["nominal"] == "2024-10-02"  # a holiday: no roll
    more = {"extension_reason": "情况复杂", "extension_told_on": "2024-09-30"}
    longer = [*acts, act("extend", "2024-09-30", HEAD, **more)]
    assert clock(run(longer, **COERCIVE), "term")["nominal"] == "2024-11-01"
    twice = offer(longer, "extend", "2024-10-08", HEAD, **COERCIVE, **more)
    assert not twice.lawful
    late = [*longer, act("dispose", "2024-11-04", OFFICE, disposal="released.expired")]
    assert steps_with_breaches(run(late, **COERCIVE)) == ["dispose"]


def test_an_extension_that_nobody_was_told_of_gives_no_time() -> None:
    acts = [*taken("2024-09-02"), act("extend", "2024-09-30", HEAD, extension_reason="情况复杂")]
    result = run(acts, **COERCIVE)
    assert steps_with_breaches(result) == ["extend"]
    assert clock(result, "term")["nominal"] == "2024-10-02"


def test_the_time_of_a_test_does_not_count() -> None:
    acts = [
        *taken("2024-03-04"),
        act("send_test", "2024-03-10", OFFICE, test_period="检验十日", test_told=True),
        act("test_result", "2024-03-20", OFFICE, test_result="不合格"),
    ]
    assert clock(run(acts, **COERCIVE), "term")["nominal"] == "2024-04-13"
    silent = {"test_period": "检验十日", "test_told": False}
    found = offer(taken("2024-03-04"), "send_test", "2024-03-10", OFFICE, **COERCIVE, **silent)
    assert lacks(found) == {"书面告知当事人的期间": "行政强制法第二十五条第三款"}


def test_what_was_taken_at_once_is_reported_within_twenty_four_hours() -> None:
    acts = [urgent("2024-03-04T09:00"), act("approve", "2024-03-05T09:00", HEAD)]
    assert run(acts, **COERCIVE)["breaches"] == []
    late = [urgent("2024-03-04T09:00"), act("approve", "2024-03-05T09:01", HEAD)]
    assert steps_with_breaches(run(late, **COERCIVE)) == ["approve"]


def test_what_the_head_disapproves_is_given_back_at_once() -> None:
    acts = [
        urgent("2024-03-04T09:00"),
        act("disapprove", "2024-03-04T11:00", HEAD, refusal_reason="情节轻微"),
    ]
    result = run(acts, **COERCIVE)
    assert (result["state"], result["outcome"]) == ("settled", "disapproved")
    assert result["breaches"] == []


def test_a_seizure_from_proposal_to_the_closed_file() -> None:
    acts = [
        *taken("2024-03-04"),
        act("screen", "2024-03-05", SCREENER, public_text="d:p", screen_result="pass"),
        act("publish", "2024-03-06", SCREENER, shown_until="2025-03-06"),
        act("dispose", "2024-03-20", OFFICE, disposal="released.settled", returned_how="已退还"),
        act("close_case", "2024-03-21", OFFICE),
    ]
    result = run(acts, **COERCIVE)
    assert (result["breaches"], result["warnings"]) == ([], [])
    assert (result["state"], result["outcome"]) == ("closed", "released.settled")


@pytest.mark.parametrize(
    ("fact", "value", "article"),
    [
        ("certificates_shown", False, "第十八条"),
        ("things_allowed", False, "第二十三条"),
        ("told_and_heard", False, "第十八条"),
        ("handed_over", False, "第二十四条"),
    ],
)
def test_the_spot_refuses_with_its_article_and_keeps_what_was_done(
    fact: str, value: bool, article: str
) -> None:
    before = taken("2024-03-04")[:-1]
    wrong = SPOT | {fact: value}
    found = offer(before, "take", "2024-03-04", OFFICERS, **COERCIVE, **wrong)
    assert [article in cite for cite in lacks(found).values()] == [True]
    assert steps_with_breaches(
        run([*before, act("take", "2024-03-04", OFFICERS, **wrong)], **COERCIVE)
    ) == ["take"]


def test_no_power_no_approval_no_second_officer_no_certificate() -> None:
    foreign = offer(
        [], "propose", "2024-03-04", OFFICERS[0], **COERCIVE, **CASE | {"power_item": "无此事项"}
    )
    assert "行政强制法第十七条" in lacks(foreign).values()
    proposed = taken("2024-03-04")[:1]
    unapproved = offer(proposed, "take", "2024-03-04", OFFICERS, **COERCIVE, **SPOT)
    assert lacks(unapproved) == {"行政机关负责人的批准": "行政强制法第十八条第一款第（一）项"}
    alone = offer(taken("2024-03-04")[:2], "take", "2024-03-04", OFFICERS[:1], **COERCIVE, **SPOT)
    assert any("2人以上" in what for what in lacks(alone))
    lapsed = offer(taken("2024-03-04")[:2], "take", "2026-07-01", OFFICERS, **COERCIVE, **SPOT)
    assert "行政强制法第十七条第三款" in lacks(lapsed).values()
