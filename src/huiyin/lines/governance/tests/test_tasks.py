"""任务清单: somebody answers for it, proof before verification, and on to next year."""

from __future__ import annotations

from typing import Any

from huiyin.kernel import registry
from huiyin.lines.governance.tests.told import act, clock, lacks, minds, offer, told

ID = "governance.task"


def listed(**more: Any) -> dict[str, Any]:
    facts = {"year": 2020, "topic": "修订便民服务指南", "unit": "便民服务中心", "due": "2020-09-30"}
    return act("list", "2020-03-02", "乙守正", "office", **{**facts, **more})


def submitted(at: str, **more: Any) -> dict[str, Any]:
    facts = {"result": "已修订并上墙", "proof": "指南2020年版"} | more
    return act("submit", at, "己温言", "unit", **facts)


def verified(at: str) -> dict[str, Any]:
    return act("verify", at, "戊致远", "verifier")


def test_a_task_is_proved_then_verified_by_somebody_else() -> None:
    acts = [listed(), submitted("2020-09-20")]
    assert lacks(offer(ID, acts, "verify", "2020-10-12", "己温言", "verifier")) == [
        "己温言已办“报送完成情况和佐证”，不得再办“核验通过”"
    ]
    result = told(ID, [*acts, verified("2020-10-12")])
    assert (result["state"], result["outcome"], result["breaches"]) == ("done", "done", [])
    # The day of the proof counts, not the day on which it was looked at.
    assert clock(result, "finish")["status"] == "met"


def test_what_nobody_answers_for_only_warns_as_the_list_may_say_so() -> None:
    acts = [listed(unit=None)]
    assert minds(offer(ID, acts, "submit", "2020-09-20", result="x")) == ["责任单位"]
    assigned = [*acts, act("assign", "2020-03-05", unit="便民服务中心", due="2020-09-30")]
    assert minds(offer(ID, assigned, "submit", "2020-09-20", result="x")) == []


def test_no_proof_is_remarked_when_it_is_verified() -> None:
    acts = [listed(), submitted("2020-09-20", proof=None)]
    assert minds(offer(ID, acts, "verify", "2020-09-28")) == ["佐证材料"]


def test_a_task_sent_back_has_a_day_of_its_own() -> None:
    acts = [
        listed(),
        submitted("2020-09-20"),
        act("send_back", "2020-10-09", "戊致远", "verifier", reason="缺图", redo_by="2020-10-20"),
    ]
    result = told(ID, acts, "2020-10-15")
    assert (result["state"], clock(result, "redo")["status"]) == ("open", "running")
    again = told(ID, [*acts, submitted("2020-10-21"), verified("2020-10-22")])
    assert clock(again, "redo")["status"] == "late"
    assert clock(again, "finish")["status"] == "met"


def test_overdue_shows_and_an_agreed_extension_moves_the_day() -> None:
    assert clock(told(ID, [listed()], "2020-10-09"), "finish")["status"] == "late"
    longer = act("extend", "2020-09-25", "甲明理", "leader", due="2020-11-30", reason="等县里指引")
    assert clock(told(ID, [listed(), longer], "2020-10-09"), "finish")["nominal"] == "2020-11-30"


def test_what_is_not_done_goes_on_next_year() -> None:
    carried = act("carry_over", "2020-12-28", "乙守正", "office", reason="经费未到位")
    result = told(ID, [listed(), carried])
    assert (result["state"], result["outcome"]) == ("carried", "carried")
    follows = [listed(year=2021, continues="回法任〔2020〕3号", due="2021-06-30")]
    assert told(ID, follows)["facts"]["continues"] == "回法任〔2020〕3号"


def test_only_what_a_text_says_of_tasks_is_cited_as_its_rule() -> None:
    """The yearly plan is 第一责任人规定's; how a list is kept is the house's own."""
    task = registry.procedure(ID)
    assert str(task.step("list").cite) == (
        "党政主要负责人履行推进法治建设第一责任人职责规定第五条第（一）项"
    )
    assert str(task.step("carry_over").cite) == "法治政府建设与责任落实督察工作规定"
    assert {str(gate.cite) for step in task.steps for gate in step.needs} == {"实务做法"}
    assert {str(clock.cite) for clock in task.clocks} == {"实务做法"}
