"""行政复议 from the town's side: clocks by edition, gates with article, and breaches."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from huiyin.kernel.docket import may
from huiyin.kernel.lint import lint
from huiyin.kernel.mutation import score
from huiyin.kernel.replay import replay, replayed
from huiyin.lines.challenge.procedure import RECONSIDERATION

OFFICER = {"name": "甲应诉", "role": "officer"}


def act(step: str, at: str, **facts: Any) -> dict[str, Any]:
    return {"step": step, "at": at, "facts": facts, "actors": [OFFICER]}


def received(at: str, **more: Any) -> dict[str, Any]:
    facts = {
        "act_kind": "disclosure",
        "act_title": "不予公开征地材料的答复",
        "review_organ": "演示县人民政府",
    }
    return act("receive", at, **(facts | more))


def answered(at: str, **more: Any) -> dict[str, Any]:
    return act("answer", at, **({"answer_text": "原答复合法", "evidence": "sha256:1"} | more))


def told(acts: list[dict[str, Any]], as_of: str = "") -> dict[str, Any]:
    file: dict[str, Any] = {"procedure": "challenge.reconsideration", "acts": acts}
    return replay(file | ({"as_of": as_of} if as_of else {}))


def clock(result: dict[str, Any], id: str) -> dict[str, Any]:
    return next((c for c in result["clocks"] if c["id"] == id), {})


def offer(acts: list[dict[str, Any]], step: str, at: str, **facts: Any) -> Any:
    docket, _ = replayed({"procedure": "challenge.reconsideration", "acts": acts})
    return may(docket, step, at=date.fromisoformat(at), facts=facts)


def test_the_declaration_has_no_findings_and_its_mutants_are_caught() -> None:
    assert lint(RECONSIDERATION) == []
    result = score(RECONSIDERATION)
    assert result.mutants > 100
    assert result.share >= 0.95, result.missed


def test_g15_the_sixtieth_day_in_the_holiday_rolls_to_the_first_working_day() -> None:
    facts = {"act_kind": "disclosure", "act_title": "不予公开", "act_served_on": "2024-08-02"}
    result = told([act("apply", "2024-10-08", **facts)])
    right = clock(result, "application")
    assert (right["nominal"], right["rolled"], right["status"]) == (
        "2024-10-01",
        "2024-10-08",
        "met",
    )
    assert right["cite"] == "行政复议法第二十条第一款"
    assert clock(told([act("apply", "2024-10-09", **facts)]), "application")["status"] == "late"


def test_g17_fifteen_days_to_sue_after_the_decision() -> None:
    acts = [
        received("2025-07-01"),
        answered("2025-07-08"),
        act("decide", "2025-09-18", decision="upheld.upheld"),
        act("applicant_received", "2025-09-20"),
    ]
    suit = clock(told(acts, "2025-09-21"), "lawsuit")
    assert (suit["nominal"], suit["rolled"]) == ("2025-10-05", "2025-10-09")
    assert suit["owed_by"] == "applicant"


@pytest.mark.parametrize(
    ("procedure", "id", "due", "cite"),
    [
        ("ordinary", "answer", "2025-02-13", "行政复议法第四十八条"),
        ("simple", "answer_simple", "2025-02-07", "行政复议法第五十四条第一款"),
    ],
)
def test_g21_ten_or_five_working_days_to_answer(
    procedure: str, id: str, due: str, cite: str
) -> None:
    acts = [received("2025-01-24", review_procedure=procedure)]
    running = told(acts, "2025-01-26")
    assert clock(running, id)["nominal"] == due
    assert clock(running, id)["cite"] == cite
    (only,) = [c["id"] for c in running["clocks"] if c["id"].startswith("answer")]
    assert only == id
    assert told([*acts, answered(due)])["breaches"] == []
    late = date.fromisoformat(due).replace(day=date.fromisoformat(due).day + 1).isoformat()
    (breach,) = told([*acts, answered(late)])["breaches"]
    assert breach["missing"][0]["cite"] == cite


@pytest.mark.parametrize(
    ("copy", "due", "cite"),
    [
        # 12-29 is a Friday: ten calendar days under the old text, ten working days from 2024 on.
        ("2023-12-29", "2024-01-08", "行政复议法第二十三条第一款"),
        ("2024-01-02", "2024-01-16", "行政复议法第四十八条"),
    ],
)
def test_ten_days_are_calendar_days_until_the_end_of_2023(copy: str, due: str, cite: str) -> None:
    answer = clock(told([received(copy)], copy), "answer")
    assert (answer["nominal"], answer["cite"]) == (due, cite)


def test_the_old_text_knew_no_simple_procedure_no_forwarding_and_no_hearing_duty() -> None:
    old = told([received("2023-11-01", review_procedure="simple")], "2023-11-02")
    assert clock(old, "answer_simple") == {}
    absent = {"head_attended": False}
    assert offer([received("2023-11-01")], "hear", "2023-11-20", **absent).lawful
    refused = offer([received("2024-03-01")], "hear", "2024-03-20", **absent)
    assert [m.cite for m in refused.missing] == ["行政复议法第五十一条第三款"]
    excused = absent | {"absence_reason": "防汛值守", "delegate": "乙干事"}
    assert offer([received("2024-03-01")], "hear", "2024-03-20", **excused).lawful
    assert not offer([], "apply_here", "2023-12-31", act_kind="spot_penalty", act_title="x").lawful


def test_an_application_left_with_the_town_is_forwarded_in_5_working_days() -> None:
    here = act("apply_here", "2024-02-07", act_kind="spot_penalty", act_title="当场罚款100元")
    forwarding = clock(told([here], "2024-02-08"), "forwarding")
    # 02-08, 09 worked; the Spring Festival to 02-17; 02-18 Sunday works, 19, 20.
    assert forwarding["nominal"] == "2024-02-20"
    late = told([here, act("forward", "2024-02-21")])
    assert [b["step"] for b in late["breaches"]] == ["forward"]
    other = offer([], "apply_here", "2024-02-07", act_kind="penalty", act_title="罚款")
    assert [m.cite for m in other.missing] == ["行政复议法第三十二条第一款"]


def test_no_answer_without_evidence_and_none_gathered_during_the_review() -> None:
    acts = [received("2025-03-03")]
    bare = offer(acts, "answer", "2025-03-10", answer_text="合法", evidence=None)
    assert "行政复议法第四十八条" in {m.cite for m in bare.missing}
    new = {"answer_text": "合法", "evidence": "sha256:1", "evidence_gathered_since": True}
    refused = offer(acts, "answer", "2025-03-10", **new)
    assert [m.cite for m in refused.missing] == ["行政复议法第四十六条第一款"]
    more = {"evidence": "sha256:2", "supplement_agreed": False}
    stopped = offer([*acts, answered("2025-03-10")], "supplement", "2025-03-12", **more)
    assert [m.cite for m in stopped.missing] == ["行政复议法第四十六条第二款"]


def test_closing_without_an_answer_after_its_last_day_is_late() -> None:
    acts = [received("2025-03-03"), act("decide", "2025-04-20", decision="corrected.revoked")]
    result = told(acts)
    assert clock(result, "answer")["status"] == "late"
    assert result["outcome"] == "corrected.revoked"


def test_the_organs_term_waits_during_a_suspension_and_may_grow_by_thirty_days() -> None:
    acts = [
        received("2025-03-03", accepted_on="2025-03-01"),
        answered("2025-03-10"),
        act("suspend", "2025-03-20"),
        act("resume", "2025-03-30"),
        act("decision_extended", "2025-05-01"),
    ]
    # 60 days from 03-01 is 04-30; ten days of suspension, then thirty more.
    assert clock(told(acts[:2], "2025-03-11"), "decision")["nominal"] == "2025-04-30"
    assert clock(told(acts[:4], "2025-04-01"), "decision")["nominal"] == "2025-05-10"
    assert clock(told(acts, "2025-05-02"), "decision")["nominal"] == "2025-06-09"
    simple = [received("2025-03-03", accepted_on="2025-03-01", review_procedure="simple")]
    assert clock(told(simple, "2025-03-04"), "decision_simple")["nominal"] == "2025-03-31"


def test_a_document_asked_about_is_answered_in_10_working_days() -> None:
    acts = [received("2025-03-03"), act("document_asked", "2025-03-10", attacked_document="甲规定")]
    assert clock(told(acts, "2025-03-11"), "document_answer")["nominal"] == "2025-03-24"
    assert not offer(acts[:1], "document_answered", "2025-03-11", document_answer="合法").lawful


def test_the_decision_is_carried_out_in_its_time_and_not_by_the_same_act_again() -> None:
    acts = [
        received("2025-03-03"),
        answered("2025-03-10"),
        act("decide", "2025-04-20", decision="corrected.revoked"),
        act("decision_received", "2025-04-25", redo=True, comply_by="2025-05-30"),
    ]
    same = offer(acts, "comply", "2025-05-20", complied_how="重新答复", same_act=True)
    assert [m.cite for m in same.missing] == ["行政复议法第六十四条第二款"]
    assert told([*acts, act("comply", "2025-05-30", complied_how="已公开")])["breaches"] == []
    late = told([*acts, act("comply", "2025-05-31", complied_how="已公开")])
    assert [b["step"] for b in late["breaches"]] == ["comply"]
    assert not offer(acts[:3], "comply", "2025-05-20", complied_how="已公开").lawful
    procedural = [*acts[:3], act("decision_received", "2025-04-25", redo=True)]
    procedural[-1]["facts"]["redo_for_procedure"] = True
    again = {"complied_how": "重新答复", "same_act": True}
    assert offer(procedural, "comply", "2025-05-20", **again).lawful


def test_an_opinion_is_answered_within_60_days() -> None:
    acts = [
        received("2025-03-03"),
        answered("2025-03-10"),
        act("decide", "2025-04-20", decision="upheld.upheld"),
        act("opinion_received", "2025-04-25", opinion_text="告知书格式过时"),
    ]
    assert clock(told(acts, "2025-04-26"), "opinion_report")["nominal"] == "2025-06-24"
    late = told([*acts, act("opinion_reported", "2025-06-25", opinion_report="已换")])
    assert [b["step"] for b in late["breaches"]] == ["opinion_reported"]
    assert not offer(acts[:3], "opinion_reported", "2025-05-01", opinion_report="x").lawful


@pytest.mark.parametrize(
    ("step", "outcome"),
    [("withdraw", "other.withdrawn"), ("terminate", "other.terminated")],
)
def test_a_review_may_end_before_the_decision(step: str, outcome: str) -> None:
    result = told([received("2025-03-03"), act(step, "2025-03-05")])
    assert (result["state"], result["outcome"], result["breaches"]) == ("closed", outcome, [])


def test_every_outcome_has_its_column_in_table_four() -> None:
    columns = {o.forms["2021"] for o in RECONSIDERATION.outcomes}
    assert columns == {"upheld", "corrected", "other"}
