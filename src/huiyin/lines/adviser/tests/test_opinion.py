"""法律意见: asked, answered by whoever is engaged that day, adopted or the reason why not."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from huiyin.kernel import registry
from huiyin.kernel.acts import Actor
from huiyin.kernel.docket import Offer, may
from huiyin.kernel.lint import lint
from huiyin.kernel.mutation import score
from huiyin.kernel.replay import replay, replayed
from huiyin.lines.adviser.procedure import OPINION

OFFICER = {"name": "甲经办", "role": "unit_officer"}
MANAGER = {"name": "乙所长", "role": "manager"}
ADVISER = {"name": "己律师", "role": "adviser"}
WORLD = {
    "registers": {
        "adviser.engagements": [
            {"person": "己律师", "valid_from": "2021-01-01", "valid_to": "2021-12-31"}
        ]
    }
}


def act(step: str, at: str, who: Any, **facts: Any) -> dict[str, Any]:
    return {"step": step, "at": at, "actors": [who], "facts": facts}


def asked(**more: Any) -> list[dict[str, Any]]:
    facts: dict[str, Any] = {"topic": "停车收费方案", "opinion_kind": "decision", "unit": "规建办"}
    return [
        act("request", "2021-09-27", OFFICER, **(facts | more)),
        act("assign", "2021-09-27", MANAGER, adviser_name="己律师", interest=False),
    ]


def answered(view: str = "lawful", **more: Any) -> list[dict[str, Any]]:
    return [*asked(), act("answer", "2021-09-29", ADVISER, view=view, **more)]


def run(acts: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    return replay({"procedure": "adviser.opinion", "acts": acts, "world": WORLD} | more)


def offer(acts: list[dict[str, Any]], step: str, at: str, who: Any, **facts: Any) -> Offer:
    docket, _ = replayed({"procedure": "adviser.opinion", "acts": acts, "world": WORLD})
    actors = [Actor(who["name"], who["role"])]
    return may(docket, step, at=date.fromisoformat(at), actors=actors, facts=facts)


def warned(found: Offer) -> list[str]:
    assert found.lawful
    return [w.what for w in found.warnings]


def test_no_findings_and_mutants_are_caught() -> None:
    assert lint(OPINION) == []
    result = score(OPINION)
    assert result.mutants >= 20
    assert result.share >= 0.95, result.missed


@pytest.mark.parametrize("view", ["lawful", "after_change", "unlawful"])
def test_the_answer_is_the_outcome_and_what_was_done_with_it_follows(view: str) -> None:
    acts = [
        *answered(view, points="见意见书"),
        act("adopt", "2021-10-09", OFFICER, adopted="all"),
        act("archive", "2021-12-20", MANAGER, archive_number="演示2021-7"),
    ]
    result = run(acts)
    assert (result["state"], result["outcome"]) == ("answered", view)
    assert (result["breaches"], result["warnings"]) == ([], [])


def test_the_agreed_term_counts_working_days_and_waits_for_papers() -> None:
    days = {c["id"]: c["nominal"] for c in run(asked(answer_days=3))["clocks"]}
    # 26 September and 9 October 2021 were working days, 1 to 7 October were not.
    assert days == {"agreed": "2021-09-30"}
    assert {c["id"]: c["nominal"] for c in run(asked())["clocks"]} == {"usual": "2021-10-09"}
    acts = [
        *asked(answer_days=3),
        act("ask_more", "2021-09-28", ADVISER, wanted="可行性报告"),
        act("supply", "2021-09-30", OFFICER),
    ]
    (agreed,) = run(acts)["clocks"]
    assert agreed["nominal"] == "2021-10-09"
    assert agreed["owed_by"] == "other_organ"


def test_no_answer_while_papers_are_awaited() -> None:
    acts = [*asked(), act("ask_more", "2021-09-28", ADVISER, wanted="可行性报告")]
    assert warned(offer(acts, "answer", "2021-09-29", ADVISER, view="lawful")) == ["补充的材料"]
    again = offer(acts, "ask_more", "2021-09-29", ADVISER, wanted="合同")
    assert warned(again) == ["上次要求的材料"]


def test_only_whoever_is_engaged_that_day_advises() -> None:
    stranger = offer(asked()[:1], "assign", "2021-09-27", MANAGER, adviser_name="庚律师")
    assert warned(stranger) == ["在聘的法律顾问或者在岗的公职律师"]
    assert [w.certainty for w in stranger.warnings] == ["secondary"]
    over = offer(asked(), "answer", "2022-01-04", ADVISER, view="lawful")
    assert warned(over) == ["在聘的法律顾问或者在岗的公职律师"]
    near = offer(asked()[:1], "assign", "2021-09-27", MANAGER, adviser_name="己律师", interest=True)
    assert warned(near) == ["与事项没有利害关系的法律顾问"]


def test_an_opinion_that_wants_changes_says_which() -> None:
    bare = offer(asked(), "answer", "2021-09-29", ADVISER, view="after_change")
    assert warned(bare) == ["须修改或者不合法的具体意见"]
    assert warned(offer(asked(), "answer", "2021-09-29", ADVISER, view="lawful")) == []


@pytest.mark.parametrize("adopted", ["part", "none"])
def test_whoever_does_not_adopt_says_why(adopted: str) -> None:
    acts = answered("after_change", points="删去第三条")
    unsaid = offer(acts, "adopt", "2021-10-09", OFFICER, adopted=adopted)
    assert warned(unsaid) == ["未采纳的理由"]
    assert [w.cite for w in unsaid.warnings] == ["实务做法"]
    said = offer(acts, "adopt", "2021-10-09", OFFICER, adopted=adopted, reason="上级另有规定")
    assert warned(said) == []


def test_a_withdrawn_request_is_no_opinion() -> None:
    result = run([*asked(), act("withdraw", "2021-09-28", OFFICER, withdraw_reason="方案撤回")])
    assert result["outcome"] == "withdrawn"


def test_every_decision_that_asks_is_answered_by_this_procedure() -> None:
    asking = [
        procedure
        for procedure in registry.procedures()
        for step in procedure.steps
        if step.starts and step.starts.procedure == OPINION.id
    ]
    assert {p.id for p in asking} == {
        "decision.major",
        "decision.item",
        "decision.contract",
        "decision.normative",
    }
    views = set(OPINION.fact("view").choices)
    for procedure in asking:
        assert set(procedure.fact("adviser_view").choices) == views
