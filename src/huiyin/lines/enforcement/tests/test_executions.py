"""强制执行 by the town: substitute performance (50–52), sale of the seized (46), agreement (42)."""

from __future__ import annotations

from typing import Any

import pytest

from huiyin.lines.enforcement.tests.cases import (
    HEAD,
    OFFICE,
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

IT = {"procedure": "enforcement.execution"}
# What 51(1)(1) asks a decision to say.
DECISION = {
    "execution_reasons": "逾期未清除，影响通行",
    "execution_manner": "2024年3月22日清运",
    "object": "堆放的砂石约20立方米",
    "budget_fen": 300_000,
    "performer": "演示某清运公司",
    "performer_free": True,
    "harm": "traffic",
}
DONE = {
    "officer_present": True,
    "at_night": False,
    "utilities_cut": False,
    "signed_record": "d:record",
}
SALE = {"execution_reasons": "罚款逾期未缴", "execution_manner": "委托拍卖"}


def opened(manner: str = "substitute", **more: Any) -> list[dict[str, Any]]:
    facts = {
        "manner": manner,
        "decision_number": "回责改〔2024〕3号",
        "obligation": "清除堆放在村道上的砂石",
        "served_on": "2024-03-01",
        "remedy_told": True,
        "party_name": "演示当事人",
        "party_kind": "person",
        "party_address": "演示县回音镇",
    }
    return [act("open", "2024-01-04", OFFICERS[0], **(facts | more))]


def urged(at: str = "2024-03-13", by: str = "2024-03-18", **more: Any) -> list[dict[str, Any]]:
    return [
        *opened(**more),
        act("urge", at, OFFICE, urge_by=by, urge_manner="自行清除"),
        act("urge_served", at, OFFICERS[0]),
    ]


def decided(at: str = "2024-03-19", **more: Any) -> list[dict[str, Any]]:
    return [
        *urged(),
        act("decide", at, HEAD, **(DECISION | more)),
        act("serve_execution", at, OFFICERS[0]),
    ]


def seized(**more: Any) -> list[dict[str, Any]]:
    """A fine of 2023, whose windows and thirty days of surcharge are over."""
    facts = {"served_on": "2023-06-01", "surcharge_from": "2023-06-17", "seizure_number": "扣1号"}
    return [
        *urged(at="2024-01-08", by="2024-01-19", manner="sale", **(facts | more)),
        act("inquire", "2024-01-22", OFFICE, inquiry_result="none"),
    ]


def ask(acts: list[dict[str, Any]], step: str, at: str, who: Any, **facts: Any) -> Any:
    return offer(acts, step, at, who, **IT, **facts)


def test_from_the_urging_to_the_cleared_road() -> None:
    acts = [
        *decided(),
        act("perform", "2024-03-22", OFFICERS[0], **DONE, cost_fen=280_000),
        act("screen", "2024-03-25", SCREENER, public_text="d:p", screen_result="pass"),
        act("publish", "2024-03-26", SCREENER),
        act("close_case", "2024-03-27", OFFICE),
    ]
    result = run(acts, **IT)
    assert (result["breaches"], result["warnings"]) == ([], [])
    assert (result["state"], result["outcome"]) == ("closed", "substituted")


def test_urged_three_working_days_before() -> None:
    """51(1)(2) with 69: three days are working days; Friday 10-11 leaves the 14th as the third."""
    base = [
        *urged(at="2024-10-09", by="2024-10-10"),
        act("decide", "2024-10-11", HEAD, **DECISION),
        act("serve_execution", "2024-10-11", OFFICERS[0]),
    ]
    # Urged on Wednesday: Thursday, Friday, and Saturday 2024-10-12, which works.
    assert clock(run(base, **IT), "urged_before")["nominal"] == "2024-10-12"
    early = ask(base, "perform", "2024-10-11", OFFICERS[0], **DONE)
    assert "行政强制法第五十一条第一款第（二）项" in lacks(early).values()
    between = ask(base, "perform", "2024-10-12", OFFICERS[0], **DONE)
    assert between.lawful
    assert "宜自" in "".join(w.what for w in between.warnings)
    assert ask(base, "perform", "2024-10-14", OFFICERS[0], **DONE).warnings == ()


@pytest.mark.parametrize("fact", ["object", "budget_fen", "performer"])
def test_the_decision_names_object_budget_and_performer(fact: str) -> None:
    found = ask(urged(), "decide", "2024-03-19", HEAD, **(DECISION | {fact: None}))
    assert lacks(found) == {
        "代履行的标的、费用预算和代履行人": "行政强制法第五十一条第一款第（一）项"
    }


def test_no_decision_before_the_urged_day_is_over() -> None:
    assert ask(urged(), "decide", "2024-03-19", HEAD, **DECISION).lawful
    found = ask(urged(), "decide", "2024-03-18", HEAD, **DECISION)
    assert lacks(found) == {"已送达的催告书，且催告期限届满": "行政强制法第三十五条"}
    unheard = [*urged(), act("state", "2024-03-15", PARTY, statement="请缓几日")]
    assert "对当事人意见的记录、复核" in lacks(
        ask(unheard, "decide", "2024-03-19", HEAD, **DECISION)
    )


def test_an_officer_is_there_and_neither_at_night_nor_on_a_holiday() -> None:
    absent = ask(
        decided(), "perform", "2024-03-22", OFFICERS[0], **(DONE | {"officer_present": False})
    )
    assert lacks(absent) == {"本机关派员到场监督的记录": "行政强制法第五十一条第一款第（三）项"}
    night = ask(decided(), "perform", "2024-03-22", OFFICERS[0], **(DONE | {"at_night": True}))
    assert lacks(night) == {"夜间以外的时间": "行政强制法第四十三条第一款"}
    # 清明 is 2024-04-04.
    holiday = ask(decided(), "perform", "2024-04-04", OFFICERS[0], **DONE)
    assert "法定节假日以外的日子" in lacks(holiday)
    urgent = DONE | {"urgent_reason": "塌方"}
    assert ask(decided(), "perform", "2024-04-04", OFFICERS[0], **urgent).lawful
    done = run([*decided(), act("perform", "2024-04-04", OFFICERS[0], **DONE)], **IT)
    assert steps_with_breaches(done) == ["perform"]


def test_what_our_library_does_not_tell_of_these_articles_only_warns() -> None:
    bare = DECISION | {"harm": "none", "performer_free": False}
    found = ask(urged(), "decide", "2024-03-19", HEAD, **bare)
    assert found.lawful
    assert {w.certainty for w in found.warnings} == {"secondary"}
    assert len(found.warnings) == 2
    unsigned = ask(
        decided(), "perform", "2024-03-22", OFFICERS[0], **(DONE | {"signed_record": None})
    )
    assert (unsigned.lawful, [w.what for w in unsigned.warnings]) == (True, ["签名的执行文书"])


@pytest.mark.parametrize(("place", "lawful"), [("road", True), ("river", True), ("other", False)])
def test_roads_rivers_and_public_places_at_once(place: str, lawful: bool) -> None:
    facts = {"obligation": "遗洒的水泥", "party_unable": True, "party_there": False}
    found = ask([], "at_once", "2024-04-04", OFFICERS[0], **facts, place_kind=place)
    assert found.lawful is lawful
    if not lawful:
        assert list(lacks(found).values()) == ["行政强制法第五十二条"]


def test_an_absent_party_is_told_afterwards() -> None:
    facts = {"obligation": "遗洒的水泥", "party_unable": True, "party_there": False}
    acts = [
        act("at_once", "2024-04-04", OFFICERS[0], **facts, place_kind="road"),
        act("screen", "2024-04-08", SCREENER, public_text="d:p", screen_result="pass"),
        act("publish", "2024-04-08", SCREENER),
    ]
    untold = ask(acts, "close_case", "2024-04-09", OFFICE)
    assert [w.what for w in untold.warnings] == ["对不在场的当事人的事后通知"]
    told = [*acts, act("tell_party", "2024-04-08", OFFICE, told_how="电话告知")]
    assert ask(told, "close_case", "2024-04-09", OFFICE).warnings == ()


def test_the_party_who_performs_stops_it() -> None:
    result = run(
        [*decided(), act("performed", "2024-03-21", PARTY, performed_how="自行清除")], **IT
    )
    assert (result["state"], result["outcome"]) == ("settled", "performed")


def test_the_seized_is_sold_after_thirty_days_of_surcharge_and_the_windows() -> None:
    acts = [
        *seized(),
        act("decide_sale", "2024-01-22", HEAD, **SALE),
        act("serve_sale", "2024-01-23", OFFICERS[0]),
        act("entrust", "2024-01-24", OFFICE, auctioneer="演示某拍卖行"),
        act("sold", "2024-03-01", OFFICE, proceeds_fen=400_000, treasury_slip="演示票1"),
    ]
    result = run(acts, **IT)
    assert (result["breaches"], result["warnings"]) == ([], [])
    assert (result["state"], result["outcome"]) == ("settled", "sold")
    nothing = ask(seized(seizure_number=None), "decide_sale", "2024-01-22", HEAD, **SALE)
    assert lacks(nothing) == {"已经查封、扣押的财物": "行政处罚法第七十二条第一款第（二）项"}


def test_thirty_days_of_surcharge_come_first() -> None:
    acts = seized(surcharge_from="2024-01-02")
    assert clock(run(acts, **IT), "thirty_days")["nominal"] == "2024-02-01"
    assert (
        "行政强制法第四十六条"
        in lacks(ask(acts, "decide_sale", "2024-01-31", HEAD, **SALE)).values()
    )
    assert ask(acts, "decide_sale", "2024-02-02", HEAD, **SALE).warnings == ()
    # Without the day from which the surcharge runs nobody can say that thirty are over.
    unknown = ask(seized(surcharge_from=None), "decide_sale", "2024-02-02", HEAD, **SALE)
    assert [what for what in lacks(unknown) if "尚未起算" in what]


def test_whoever_may_still_sue_is_remarked_as_46_was_read_in_part() -> None:
    early = seized(served_on="2023-11-01")[:-1]
    found = ask(early, "decide_sale", "2024-01-22", HEAD, **SALE)
    assert found.lawful
    assert [w.what for w in found.warnings] == [
        "复议和起诉的期限届满",
        "期满未申请复议、未起诉的核实记录",
    ]
    unsold = ask(seized(), "sold", "2024-01-22", OFFICE, proceeds_fen=1)
    assert not unsold.lawful


def test_an_agreement_sets_stages_and_may_cut_the_surcharge() -> None:
    terms = {"agreement": "d:a", "agreement_stages": "三个月内分三次缴清"}
    acts = [*seized(), act("agree", "2024-01-22", OFFICE, **terms)]
    held = ask(acts, "decide_sale", "2024-01-29", HEAD, **SALE)
    assert lacks(held) == {"执行协议的了结": "行政强制法第四十二条"}
    cut = ask(seized(), "agree", "2024-01-22", OFFICE, **terms, surcharge_cut_fen=10_000)
    assert [w.what for w in cut.warnings] == ["当事人采取的补救措施（减免加处罚款的条件）"]
    mended = {"surcharge_cut_fen": 10_000, "remedied": True}
    assert ask(seized(), "agree", "2024-01-22", OFFICE, **terms, **mended).warnings == ()
    broken = [*acts, act("agreement_broken", "2024-03-04", OFFICE)]
    assert ask(broken, "decide_sale", "2024-03-05", HEAD, **SALE).lawful


def test_a_suspension_holds_it_and_three_years_end_it() -> None:
    held = [*decided(), act("suspend", "2024-03-20", HEAD, suspend_reason="第三人主张权利")]
    assert "恢复执行" in lacks(ask(held, "perform", "2024-03-22", OFFICERS[0], **DONE))
    resumed = [*held, act("resume", "2024-03-21", HEAD)]
    assert ask(resumed, "perform", "2024-03-22", OFFICERS[0], **DONE).lawful
    poor = [*decided(), act("suspend", "2024-03-20", HEAD, suspend_reason="x", no_harm=True)]
    assert clock(run(poor, **IT), "three_years")["nominal"] == "2027-03-20"
