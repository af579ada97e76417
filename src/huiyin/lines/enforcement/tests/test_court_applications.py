"""申请法院强制执行: after the windows, within three months, ten days after urging."""

from __future__ import annotations

from typing import Any

from huiyin.lines.enforcement.tests.cases import (
    HEAD,
    OFFICE,
    OFFICERS,
    PARTY,
    act,
    clock,
    lacks,
    offer,
    run,
    steps_with_breaches,
)

COURT = {"procedure": "enforcement.court"}
APPLICATION = {"application": "d:application", "signed_sealed": True, "court": "演示县法院"}


def opened(**more: Any) -> list[dict[str, Any]]:
    """A fine served on 2024-03-21, so that a suit is open until 2024-09-21, a Saturday."""
    facts = {
        "decision_number": "回罚决〔2024〕1号",
        "obligation": "未缴纳罚款500元",
        "served_on": "2024-03-21",
        "remedy_told": True,
        "party_name": "演示当事人",
    }
    return [act("open", "2024-05-06", OFFICERS[0], **(facts | more))]


def urged(at: str, *before: dict[str, Any], **more: Any) -> list[dict[str, Any]]:
    return [
        *opened(**more),
        *before,
        act("urge", at, OFFICE, urge_term="十日内缴清"),
        act("urge_served", at, OFFICERS[0]),
    ]


def _apply(acts: list[dict[str, Any]], at: str, **more: Any) -> Any:
    return offer(acts, "apply", at, HEAD, **COURT, **(APPLICATION | more))


def test_the_three_months_begin_where_the_suit_window_ends() -> None:
    result = run(opened(), "2024-10-08", **COURT)
    # Saturday 2024-09-21 rolls to Monday the 23rd.
    assert clock(result, "suit_window")["rolled"] == "2024-09-23"
    assert clock(result, "apply")["nominal"] == "2024-12-23"
    assert "apply" not in {c["id"] for c in run(opened(), "2024-09-20", **COURT)["clocks"]}


def test_ten_working_days_after_urging() -> None:
    inquired = act("inquire", "2024-09-24", OFFICE, inquiry_result="none")
    acts = urged("2024-09-24", inquired)
    # 9-25 … 9-30 with Sunday the 29th, which works; the holiday; 10-08 … 10-12 with Saturday.
    assert clock(run(acts, "2024-10-08", **COURT), "urging")["nominal"] == "2024-10-12"
    assert not _apply(acts, "2024-10-11").lawful
    between = _apply(acts, "2024-10-12")
    assert (between.lawful, len(between.warnings)) == (True, 1)
    assert _apply(acts, "2024-10-14").warnings == ()


def test_after_three_months_the_court_is_closed() -> None:
    acts = urged("2024-10-08", act("inquire", "2024-10-08", OFFICE, inquiry_result="none"))
    assert _apply(acts, "2024-12-23").lawful
    assert list(lacks(_apply(acts, "2024-12-24")).values()) == ["行政强制法第五十三条"]
    late = [*acts, act("apply", "2024-12-24", HEAD, **APPLICATION)]
    assert steps_with_breaches(run(late, **COURT)) == ["apply"]


def test_a_deferral_moves_the_three_months() -> None:
    result = run(opened(deferred_until="2024-11-30"), "2024-12-02", **COURT)
    assert clock(result, "apply")["nominal"] == "2025-02-28"


def test_not_before_the_windows_end_and_not_without_inquiry_or_urging() -> None:
    assert "复议和起诉的期限届满" in lacks(_apply(urged("2024-08-01"), "2024-09-02"))
    found = lacks(_apply(opened(), "2024-10-08"))
    assert {"期满未申请复议、未起诉的核实记录", "已送达的催告书"} <= set(found)
    unsigned = urged("2024-09-24", act("inquire", "2024-09-24", OFFICE, inquiry_result="none"))
    assert lacks(_apply(unsigned, "2024-10-14", signed_sealed=False)) == {
        "负责人签名、印章和日期": "行政强制法第五十五条第二款"
    }


def test_from_urging_to_execution() -> None:
    acts = [
        *urged("2024-09-24", act("inquire", "2024-09-24", OFFICE, inquiry_result="none")),
        act("state", "2024-09-25", PARTY, statement="请求延期"),
        act("recheck", "2024-09-26", OFFICE, statement_note="理由不成立"),
        act("apply", "2024-10-14", HEAD, **APPLICATION),
        act("accepted", "2024-10-18", OFFICE),
        act("granted", "2024-11-05", OFFICE),
        act("executed", "2024-12-02", OFFICE, result_note="已执行"),
    ]
    result = run(acts, **COURT)
    assert (result["breaches"], result["warnings"]) == ([], [])
    assert (result["state"], result["outcome"]) == ("closed", "executed")
    assert clock(result, "accept")["nominal"] == "2024-10-21"


def test_a_refusal_may_be_taken_up_within_fifteen_days() -> None:
    acts = [
        *urged("2024-09-24", act("inquire", "2024-09-24", OFFICE, inquiry_result="none")),
        act("apply", "2024-10-14", HEAD, **APPLICATION),
        act("refused", "2024-10-18", OFFICE, ruling_reasons="材料不全"),
    ]
    assert offer(acts, "object", "2024-11-02", HEAD, **COURT).lawful
    assert not offer(acts, "object", "2024-11-03", HEAD, **COURT).lawful
