"""违法建设: two tracks, no fine of the town's own, and what must come before demolition."""

from __future__ import annotations

from typing import Any

import pytest

from huiyin.lines.enforcement.tests.cases import (
    HEAD,
    OFFICE,
    OFFICERS,
    PARTY,
    REVIEWER,
    SCREENER,
    WORLD,
    act,
    clock,
    lacks,
    offer,
    run,
    steps_with_breaches,
)

BUILDING = {"procedure": "enforcement.building"}
FOUND = {
    "source": "inspection",
    "deed": "未取得乡村建设规划许可证建房",
    "place": "演示村北侧",
    "build_state": "built",
    "party_name": "演示当事人",
    "party_address": "演示县回音镇",
}
CHOICE = {
    "track": "planning",
    "in_planning_area": True,
    "permit": "none",
    "track_reasons": "位于村庄规划区，不占农用地",
}
ORDER = {
    "order_kind": "remove",
    "order_content": "未取得许可",
    "correct_by": "2023-06-20",
    "remedy_told": True,
}
REMOVAL = {
    "at_night": False,
    "utilities_cut": False,
    "belongings_listed": True,
    "site_record": "d:site",
    "video": True,
}


def chosen(**more: Any) -> list[dict[str, Any]]:
    return [
        act("register", "2023-05-08", OFFICERS[0], **FOUND),
        act(
            "investigate",
            "2023-05-09",
            OFFICERS,
            certificates_shown=True,
            inquiry_record="d:record",
        ),
        act("choose", "2023-05-15", OFFICE, **(CHOICE | more)),
    ]


def ordered(**more: Any) -> list[dict[str, Any]]:
    """The order of golden example 10: served on 2023-06-01."""
    return [
        *chosen(),
        act("notify", "2023-05-16", OFFICERS[0], proposed="拟责令限期拆除"),
        act("order", "2023-06-01", HEAD, **(ORDER | more)),
        act("serve_order", "2023-06-01", OFFICERS[0]),
    ]


def prepared(**more: Any) -> list[dict[str, Any]]:
    """All that must come before demolition but the inquiry that only the end of the windows
    allows."""
    return [
        *ordered(**more),
        act("post", "2023-06-21", OFFICE, self_removal_by="2023-07-10"),
        act("urge", "2023-07-11", OFFICE, urge_by="2023-07-25", urge_manner="自行拆除"),
        act("urge_served", "2023-07-11", OFFICERS[0]),
        act("draft", "2023-07-26", OFFICERS[0], execution_text="d:x"),
        act("review", "2023-07-27", REVIEWER, review_opinion="pass", covers="d:x"),
        act(
            "decide_execution",
            "2023-07-28",
            HEAD,
            execution_reasons="逾期不拆除",
            execution_manner="组织拆除",
        ),
        act("serve_execution", "2023-07-28", OFFICERS[0]),
    ]


def _demolish(acts: list[dict[str, Any]], at: str, **more: Any) -> Any:
    return offer(acts, "demolish", at, OFFICERS, **BUILDING, **(REMOVAL | more))


INQUIRED = act("inquire", "2023-12-04", OFFICE, inquiry_result="none")


def test_10_the_windows_end_on_the_first_of_december() -> None:
    result = run(prepared(), "2023-12-02", **BUILDING)
    assert clock(result, "suit_window")["nominal"] == "2023-12-01"
    assert clock(result, "review_window")["nominal"] == "2023-07-31"
    assert result["breaches"] == []


def test_10_the_national_holiday_is_blocked_twice() -> None:
    found = lacks(_demolish(prepared(), "2023-10-02"))
    assert found["法定节假日以外的日子"] == "行政强制法第四十三条第一款"
    assert found["复议和起诉的期限届满"] == "行政强制法第四十四条"


def test_10_the_last_day_of_the_window_is_too_early_and_saturday_warns() -> None:
    assert "复议和起诉的期限届满" in lacks(_demolish(prepared(), "2023-12-01"))
    saturday = act("inquire", "2023-12-02", OFFICE, inquiry_result="none")
    found = _demolish([*prepared(), saturday], "2023-12-02")
    assert found.lawful
    assert [w.what for w in found.warnings] == ["工作日"]
    monday = _demolish([*prepared(), INQUIRED], "2023-12-04")
    assert monday.lawful
    assert monday.warnings == ()


def test_10_the_date_alone_opens_nothing() -> None:
    bare = lacks(_demolish(ordered(), "2023-12-04"))
    assert {
        "限期自行拆除的公告，且期限届满",
        "已送达的催告书，且催告期限届满",
        "已送达的强制执行决定书",
        "期满未申请复议、未起诉的核实记录",
    } <= set(bare)
    assert set(lacks(_demolish(prepared(), "2023-12-04"))) == {"期满未申请复议、未起诉的核实记录"}


def test_10_the_town_has_no_fine_unless_the_catalogue_gives_one() -> None:
    refused = offer(chosen(), "fine", "2023-05-16", OFFICE, **BUILDING, fine_item="违法建设罚款")
    assert list(lacks(refused).values()) == ["城乡规划法第六十五条"]
    powers = [{"item": "违法建设罚款", "basis": "城乡规划法第六十四条", "valid_from": "2021-01-01"}]
    world = {"registers": {**WORLD["registers"], "enforcement.powers": powers}}
    delegated = offer(
        chosen(), "fine", "2023-05-16", OFFICE, **BUILDING, world=world, fine_item="违法建设罚款"
    )
    assert delegated.lawful


def test_a_homestead_goes_to_the_county_and_never_both_ways() -> None:
    acts = chosen(track="homestead", track_reasons="非法占用农用地建住宅")
    assert offer(acts, "transfer", "2023-05-16", OFFICE, **BUILDING, right_organ="县局").lawful
    found = offer(acts, "order", "2023-06-01", HEAD, **BUILDING, **ORDER)
    assert "城乡规划法第六十五条" in lacks(found).values()
    town = offer(chosen(), "transfer", "2023-05-16", OFFICE, **BUILDING, right_organ="县局")
    assert "土地管理法第七十八条" in lacks(town).values()


def test_an_order_that_told_no_term_may_be_sued_for_a_year() -> None:
    acts = prepared(remedy_told=False)
    assert clock(run(acts, "2024-01-02", **BUILDING), "suit_untold")["nominal"] == "2024-06-01"
    assert "复议和起诉的期限届满" in lacks(_demolish(acts, "2024-05-31"))
    # 2024-06-01 is a Saturday; the party's last day rolls to Monday.
    assert "复议和起诉的期限届满" in lacks(_demolish(acts, "2024-06-03"))
    assert "复议和起诉的期限届满" not in lacks(_demolish(acts, "2024-06-04"))


def test_a_challenge_holds_demolition_until_it_is_lost() -> None:
    acts = [*prepared(), act("begin_challenge", "2023-11-20", PARTY, challenge_kind="suit")]
    assert "复议或者诉讼的终结" in lacks(_demolish(acts, "2024-03-04"))
    lost = act("end_challenge", "2024-03-01", OFFICE, challenge_result="upheld")
    assert _demolish([*acts, lost], "2024-03-04").lawful
    won = act("end_challenge", "2024-03-01", OFFICE, challenge_result="changed")
    assert not _demolish([*acts, won], "2024-03-04").lawful


@pytest.mark.parametrize(
    ("wrong", "article"),
    [({"at_night": True}, "第四十三条第一款"), ({"utilities_cut": True}, "第四十三条第二款")],
)
def test_not_by_night_and_not_by_cutting_the_water(wrong: dict[str, Any], article: str) -> None:
    acts = [*prepared(), INQUIRED]
    found = lacks(_demolish(acts, "2023-12-05", **wrong))
    assert [article in cite for cite in found.values()] == [True]
    done = act("demolish", "2023-12-05", OFFICERS, **(REMOVAL | wrong))
    assert steps_with_breaches(run([*acts, done], **BUILDING)) == ["demolish"]


def test_an_agreement_and_a_suspension_hold_execution() -> None:
    acts = [*prepared(), INQUIRED]
    agreed = [*acts, act("agree", "2023-12-05", OFFICE, agreement="d:a")]
    assert "执行协议的了结" in lacks(_demolish(agreed, "2023-12-06"))
    assert _demolish([*agreed, act("agreement_broken", "2024-01-08", OFFICE)], "2024-01-09").lawful
    held = [*acts, act("suspend", "2023-12-05", HEAD, suspend_reason="确有困难", no_harm=True)]
    assert "恢复执行" in lacks(_demolish(held, "2023-12-06"))
    assert not offer(held, "abandon", "2026-12-04", HEAD, **BUILDING).lawful
    assert offer(held, "abandon", "2026-12-06", HEAD, **BUILDING).lawful


def test_from_the_first_look_to_the_closed_file() -> None:
    acts = [
        *prepared(),
        act("screen", "2023-08-01", SCREENER, public_text="d:p", screen_result="pass"),
        act("publish", "2023-08-02", SCREENER),
        INQUIRED,
        act("demolish", "2023-12-05", OFFICERS, **REMOVAL),
        act("close_case", "2023-12-08", OFFICE),
    ]
    result = run(acts, **BUILDING)
    assert (result["breaches"], result["warnings"]) == ([], [])
    assert (result["state"], result["outcome"]) == ("closed", "demolished")
    assert clock(result, "publish")["nominal"] == "2023-08-25"


def test_whoever_corrects_it_himself_ends_it() -> None:
    acts = [
        *ordered(),
        act("corrected", "2023-06-18", PARTY, corrected_how="已自行拆除"),
        act("close_case", "2023-06-19", OFFICE),
    ]
    result = run(acts, **BUILDING)
    assert (result["breaches"], result["outcome"]) == ([], "corrected")
