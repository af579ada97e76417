"""代表建议、政协提案: three and six months, contact before the reply, a reply to each maker."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from huiyin.kernel.docket import may
from huiyin.kernel.lint import lint
from huiyin.kernel.mutation import score
from huiyin.kernel.procedure import Procedure
from huiyin.kernel.replay import replay, replayed
from huiyin.lines.deputies.outcomes import GRADES, RESULTS
from huiyin.lines.deputies.procedure import PROPOSAL, SUGGESTION

HEAD = {"name": "丙副镇长", "role": "head"}
HANDLER = {"name": "乙承办", "role": "handler"}
LEAD, OTHER = "甲代表", "戊代表"


def act(
    step: str, at: str, who: dict[str, str] | None = None, key: str = "", **facts: Any
) -> dict[str, Any]:
    row: dict[str, Any] = {"step": step, "at": at, "facts": facts, "key": key}
    return row | ({"actors": [who]} if who else {})


def handed(at: str, **more: Any) -> dict[str, Any]:
    facts = {"session": "十六届五次", "title": "加固北堤", "handed_on": at} | more
    return act("hand_over", at, key=LEAD, **facts)


def begun(at: str, **more: Any) -> list[dict[str, Any]]:
    return [
        handed(at, **more),
        act("assign", at, HEAD, lead_office="农业办", handler="乙承办"),
    ]


def replied(at: str, key: str = LEAD, **more: Any) -> list[dict[str, Any]]:
    return [
        act("contact", at, HANDLER, key, contact_how="meeting"),
        act("reply", at, HEAD, key, **({"result": "solved"} | more)),
    ]


def told(
    acts: list[dict[str, Any]], as_of: str = "", id: str = "deputies.suggestion", **more: Any
) -> dict[str, Any]:
    file = {"procedure": id, "acts": acts} | more
    return replay(file | ({"as_of": as_of} if as_of else {}))


def clock(result: dict[str, Any], id: str, key: str = LEAD) -> dict[str, Any] | None:
    return next((c for c in result["clocks"] if (c["id"], c.get("key", "")) == (id, key)), None)


def nominal(acts: list[dict[str, Any]], id: str = "reply", key: str = LEAD, **more: Any) -> Any:
    found = clock(told(acts, **more), id, key)
    return found["nominal"] if found else None


def offer(acts: list[dict[str, Any]], step: str, at: str, key: str = "", **facts: Any) -> Any:
    docket, _ = replayed({"procedure": "deputies.suggestion", "acts": acts})
    return may(docket, step, at=date.fromisoformat(at), key=key, facts=facts or None)


@pytest.mark.parametrize("definition", [SUGGESTION, PROPOSAL])
def test_the_declarations_have_no_findings_and_their_mutants_are_caught(
    definition: Procedure,
) -> None:
    assert lint(definition) == []
    result = score(definition)
    assert result.mutants > 40
    assert result.share >= 0.95, result.missed


def test_example_16_three_and_six_months_end_with_the_month() -> None:
    plain = told([handed("2024-11-30")])
    found = clock(plain, "reply")
    assert found is not None
    assert (found["nominal"], found["cite"]) == ("2025-02-28", "代表法第四十二条")
    hard = told([handed("2026-03-31", difficult=True)])
    found = clock(hard, "reply")
    assert found is not None
    assert (found["nominal"], found["cite"]) == ("2026-09-30", "代表法第五十一条")


@pytest.mark.parametrize(
    ("handed_on", "due"),
    [("2019-11-30", "2020-02-29"), ("2021-05-31", "2021-08-31"), ("2021-01-15", "2021-04-15")],
)
def test_months_keep_the_number_of_the_day_where_there_is_one(handed_on: str, due: str) -> None:
    assert nominal([handed(handed_on)]) == due


def test_judged_wide_and_hard_in_time_it_has_six_months_in_all() -> None:
    acts = begun("2021-03-10")
    judged = act("judge_difficult", "2021-06-10", HEAD, difficult_reason="涉及三镇")
    assert nominal([*acts, judged]) == "2021-09-10"
    late = act("judge_difficult", "2021-06-11", HEAD, difficult_reason="涉及三镇")
    assert nominal([*acts, late]) == "2021-06-10"
    assert told([*acts, late])["breaches"] == []
    assert [w["step"] for w in told([*acts, late])["warnings"]] == ["judge_difficult"]


def test_a_reply_without_contact_is_refused_and_kept_as_a_breach() -> None:
    acts = begun("2021-03-10")
    refused = offer(acts, "reply", "2021-05-10", LEAD, result="solved")
    assert [(m.what, m.cite, m.supply) for m in refused.missing] == [
        ("与代表的联系沟通", "代表法第四十二条", "contact")
    ]
    kept = told([*acts, act("reply", "2021-05-10", HEAD, LEAD, result="solved")])
    assert [b["step"] for b in kept["breaches"]] == ["reply"]


def joint() -> list[dict[str, Any]]:
    return [*begun("2021-03-10"), act("co_sign", "2021-03-10", key=OTHER)]


def test_each_who_made_it_has_a_reply_and_a_clock_of_their_own() -> None:
    acts = [*joint(), *replied("2021-05-10")]
    assert clock(told(acts), "reply", OTHER)["status"] == "running"  # type: ignore[index]
    early = offer(acts, "finish", "2021-05-11")
    assert [m.what for m in early.missing] == ["对每一位领衔、联名代表的答复"]
    late = told([*acts, *replied("2021-06-11", OTHER), act("finish", "2021-06-11", HEAD)])
    assert late["state"] == "closed"
    assert [(b["step"], b["at"]) for b in late["breaches"]] == [("reply", "2021-06-11")]
    good = told([*acts, *replied("2021-06-10", OTHER), act("finish", "2021-06-10", HEAD)])
    assert (good["breaches"], good["warnings"], good["outcome"]) == ([], [], "solved")


def test_whoever_was_not_talked_with_is_named_in_a_warning() -> None:
    acts = [*joint(), *replied("2021-05-10")]
    assert [
        w.what for w in offer(acts, "reply", "2021-05-11", OTHER, result="solved").warnings
    ] == ["与这一位代表的联系沟通"]
    twice = offer(acts, "reply", "2021-05-11", LEAD, result="solved")
    assert not twice.lawful  # answered already


def test_the_difficult_term_holds_for_every_one_of_them() -> None:
    acts = [*joint(), act("judge_difficult", "2021-04-01", HEAD, difficult_reason="涉及三镇")]
    assert nominal(acts) == nominal(acts, key=OTHER) == "2021-09-10"


def test_joint_offices_are_heard_first_as_a_matter_of_practice() -> None:
    acts = [*begun("2021-03-10"), act("ask_joint", "2021-03-20", HANDLER, "财政所")]
    waiting = offer(
        [*acts, act("contact", "2021-04-01", HANDLER, LEAD, contact_how="phone")],
        "reply",
        "2021-04-02",
        LEAD,
        result="planned",
    )
    assert [w.what for w in waiting.warnings] == ["各会办单位的意见"]
    assert nominal(acts, "joint_opinion", "财政所", parameters={"joint_term": "1m"}) == "2021-04-20"
    assert nominal(acts, "joint_opinion", "财政所") is None
    heard = [*acts, act("joint_answered", "2021-04-01", HANDLER, "财政所", joint_opinion="同意")]
    assert told([*heard, *replied("2021-04-02")])["warnings"] == []


def dissatisfied(at: str) -> dict[str, Any]:
    return act("feedback", at, key=LEAD, satisfaction="dissatisfied")


def test_a_dissatisfied_deputy_is_answered_again_within_a_month() -> None:
    acts = [*begun("2021-03-10"), *replied("2021-05-10"), act("finish", "2021-05-10", HEAD)]
    assert [w.supply for w in offer(acts, "redo", "2021-05-20", LEAD).warnings] == ["feedback"]
    content = [*acts, act("feedback", "2021-05-18", key=LEAD, satisfaction="basic")]
    assert [w.supply for w in offer(content, "redo", "2021-05-20", LEAD).warnings] == ["feedback"]
    redo = [
        *acts,
        dissatisfied("2021-05-18"),
        act("redo", "2021-05-20", HEAD, LEAD, redo_reason="未修"),
    ]
    result = told(redo)
    assert result["state"] == "redoing"
    assert clock(result, "reply_again")["nominal"] == "2021-06-20"  # type: ignore[index]
    assert [w.supply for w in offer(redo, "finish_again", "2021-05-21").warnings] == ["reply_again"]
    done = told(
        [
            *redo,
            act("reply_again", "2021-06-20", HEAD, LEAD, result="planned"),
            act("finish_again", "2021-06-20", HEAD),
        ]
    )
    assert (done["state"], done["outcome"], done["warnings"]) == ("closed", "planned", [])
    late = told([*redo, act("reply_again", "2021-06-21", HEAD, LEAD, result="planned")])
    assert (late["breaches"], [w["step"] for w in late["warnings"]]) == ([], ["reply_again"])


def test_feedback_and_publication_follow_a_reply() -> None:
    acts = [*joint(), *replied("2021-05-10")]
    assert [w.supply for w in offer(acts, "feedback", "2021-05-11", OTHER).warnings] == ["reply"]
    assert offer(acts, "feedback", "2021-05-11", LEAD).warnings == ()
    withdrawn = [*begun("2021-03-10"), act("withdraw", "2021-03-20")]
    assert [w.supply for w in offer(withdrawn, "publish", "2021-03-21").warnings] == ["reply"]
    assert told(withdrawn)["outcome"] == "withdrawn"
    assert told(withdrawn, "2021-09-01")["breaches"] == []


def test_a_return_has_a_term_only_where_the_town_set_one() -> None:
    acts = begun("2021-03-10")
    assert nominal(acts, "return_time", "") is None
    assert nominal(acts, "return_time", "", parameters={"return_term": "7wd"}) == "2021-03-19"
    asked = [*acts, act("ask_return", "2021-03-12", HEAD, return_reason="属县职权")]
    gone = told([*asked, act("return_accepted", "2021-03-15")])
    assert (gone["outcome"], gone["breaches"]) == ("returned", [])
    back = told([*asked, act("return_refused", "2021-03-15")])
    assert (back["state"], clock(back, "reply")["nominal"]) == ("assigned", "2021-06-10")  # type: ignore[index]


def test_a_proposals_terms_were_met_second_hand_and_warn() -> None:
    acts = [*begun("2021-03-10"), *replied("2021-06-11"), act("finish", "2021-06-11", HEAD)]
    late = told(acts, id="deputies.proposal")
    assert late["breaches"] == []
    assert [w["step"] for w in late["warnings"]] == ["reply"]
    assert "未核对原文" in late["warnings"][0]["missing"][0]["cite"]


def test_the_terms_and_the_contact_of_a_proposal_are_provincial_rules() -> None:
    """The national regulation, met second-hand, says that the reply is in writing."""
    local, national = "各地办理代表建议和政协提案的规定", "全国政协提案工作条例"
    (reply,) = (one for one in PROPOSAL.clocks if one.id == "reply")
    assert (str(reply.cite), str(PROPOSAL.step("contact").cite)) == (local, local)
    assert str(PROPOSAL.step("judge_difficult").cite) == local
    assert str(PROPOSAL.step("reply").cite) == national
    (same,) = (one for one in SUGGESTION.clocks if one.id == "reply")
    assert str(same.cite) == str(SUGGESTION.step("contact").cite) == "代表法第五十一条"


def test_every_result_has_a_letter_in_every_scheme() -> None:
    for letters in GRADES.values():
        assert set(letters) == set(RESULTS)
    for outcome in SUGGESTION.outcomes:
        assert set(outcome.forms) == set(GRADES)
