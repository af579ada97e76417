"""督察问题整改: plan, measures, proof, verification by another, close-out; lateness shows."""

from __future__ import annotations

from typing import Any

import pytest

from huiyin.lines.governance.tests.told import act, clock, lacks, minds, offer, told

ID = "governance.finding"


def planned(**more: Any) -> list[dict[str, Any]]:
    facts = {"measures": "补建目录", "due": "2020-08-31", "unit": "党政办", "handler": "乙守正"}
    return [
        act("register", "2020-05-11", source="inspection", issue="公开目录不全"),
        act("plan", "2020-05-25", "戊致远", "leader", **{**facts, **more}),
    ]


def mended(at: str = "2020-08-03") -> dict[str, Any]:
    return act("measure", at, "乙守正", "unit", measure_done="目录已补建")


def submitted(at: str = "2020-08-10", **more: Any) -> dict[str, Any]:
    facts = {"result": "已补建", "proof": "目录2020年版"} | more
    return act("submit", at, "乙守正", "unit", **facts)


def verified(at: str = "2020-08-17") -> dict[str, Any]:
    return act("verify", at, "丙慎独", "verifier")


def closed(at: str = "2020-08-20") -> dict[str, Any]:
    return act("close_out", at, "庚思齐", "leader")


WHOLE = [*planned(), mended(), submitted(), verified(), closed()]


def test_the_loop_from_finding_to_close_out() -> None:
    result = told(ID, WHOLE)
    assert (result["state"], result["outcome"]) == ("closed", "rectified")
    assert (result["breaches"], result["warnings"]) == ([], [])
    assert clock(result, "rectify")["status"] == "met"


@pytest.mark.parametrize(("step", "facts"), [("verify", {}), ("send_back", {"reason": "缺图"})])
def test_whoever_mended_does_not_judge(step: str, facts: dict[str, str]) -> None:
    acts = [*planned(), mended(), submitted()]
    found = lacks(offer(ID, acts, step, "2020-08-17", "乙守正", "verifier", **facts))
    assert [what[:5] for what in found] == ["乙守正已办", "乙守正已办"]
    assert not lacks(offer(ID, acts, step, "2020-08-17", "丙慎独", "verifier", **facts))


def test_no_close_out_without_verification() -> None:
    acts = [*planned(), mended(), submitted()]
    assert lacks(offer(ID, acts, "close_out", "2020-08-20", "庚思齐", "leader"))
    (breach,) = told(ID, [*acts, closed()])["breaches"]
    assert breach["step"] == "close_out"
    assert "待销号" in breach["missing"][0]["what"]


def test_a_plan_names_measures_unit_person_and_day_or_is_remarked() -> None:
    acts = planned(measures=None, unit=None, handler=None, due=None)
    (warned,) = told(ID, acts)["warnings"]
    wanted = ["责任单位", "责任人", "整改措施", "整改时限"]
    assert [m["what"] for m in warned["missing"]] == wanted
    bare = offer(ID, acts[:1], "plan", "2020-05-25", measures=None, due=None)
    assert minds(bare) == wanted
    assert {w.certainty for w in bare.warnings} == {"secondary"}


def test_no_term_for_the_plan_is_made_up() -> None:
    acts = planned()[:1]
    assert clock(told(ID, acts, "2020-12-31"), "planning") is None
    set_by_the_notice = told(ID, acts, "2020-12-31", parameters={"plan_term": "30d"})
    assert clock(set_by_the_notice, "planning")["status"] == "late"


def test_the_three_months_are_inferred_and_say_so() -> None:
    acts = [*planned(), act("report_plan", "2020-06-01", sent_to="演示县委依法治县办")]
    assert "推断" in clock(told(ID, acts), "whole")["cite"]


def test_overdue_is_seen_before_and_after_the_end() -> None:
    assert clock(told(ID, planned(), "2020-09-01"), "rectify")["status"] == "late"
    late = [*planned(), mended(), submitted("2020-09-15"), verified("2020-09-20")]
    result = told(ID, late)
    assert clock(result, "rectify")["status"] == "late"
    # No clock of the rules of 2019 was read: lateness warns, it is no breach.
    assert (result["breaches"], [w["step"] for w in result["warnings"]]) == ([], ["submit"])


def test_a_rejected_submission_does_not_stop_the_clock() -> None:
    acts = [
        *planned(),
        mended(),
        submitted(),
        act("send_back", "2020-08-24", "丙慎独", "verifier", reason="村级目录仍缺"),
    ]
    assert clock(told(ID, acts, "2020-08-28"), "rectify")["status"] == "running"
    assert clock(told(ID, acts, "2020-09-02"), "rectify")["status"] == "late"


def test_three_months_from_the_reported_plan_are_a_parameter() -> None:
    acts = [*planned(), act("report_plan", "2020-06-01", sent_to="演示县委依法治县办")]
    assert clock(told(ID, acts), "whole")["nominal"] == "2020-09-01"
    shorter = told(ID, acts, parameters={"rectify_term": "60d"})
    assert clock(shorter, "whole")["nominal"] == "2020-07-31"


def test_an_objection_stops_the_planning_and_may_strike_the_finding() -> None:
    acts = [
        act("register", "2020-05-11", source="tour", issue="无此事"),
        act("object", "2020-05-13", objection="所述不实"),
    ]
    assert not lacks(offer(ID, acts, "objection_answered", "2020-05-20", struck=True))
    refused = [*acts, act("objection_answered", "2020-05-20", struck=False)]
    (unasked,) = offer(ID, refused, "strike", "2020-05-21").warnings
    assert (unasked.what, unasked.cite) == ("反馈单位同意不列的答复", "实务做法")
    agreed = [*acts, act("objection_answered", "2020-05-20", struck=True)]
    assert told(ID, [*agreed, act("strike", "2020-05-21")])["outcome"] == "struck"


def test_what_comes_back_is_mended_anew() -> None:
    again = [*WHOLE, act("reopen", "2021-03-01", "庚思齐", "leader", reason="反弹")]
    assert told(ID, again)["state"] == "rectifying"
    assert minds(offer(ID, again, "submit", "2021-03-20", result="x")) == ["已落实的整改措施"]
    dated = [*WHOLE, act("reopen", "2021-03-01", reason="反弹", redo_by="2021-04-30")]
    result = told(ID, dated, "2021-05-06")
    assert (clock(result, "rectify")["status"], clock(result, "again")["status"]) == ("met", "late")
