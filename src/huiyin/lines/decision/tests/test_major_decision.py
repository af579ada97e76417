"""重大行政决策: the lawful way, what may not go to the meeting, and the worked dates."""

from __future__ import annotations

from typing import Any

import pytest

from huiyin.kernel.lint import lint
from huiyin.kernel.mutation import score
from huiyin.lines.decision.procedure import MAJOR
from huiyin.lines.decision.tests.major import (
    ASSESSOR,
    COMMITTEE,
    EXPERT,
    MEETING,
    heard,
    lacks,
    offer,
    reviewed,
    run,
    started,
    submitted,
)
from huiyin.lines.decision.tests.telling import (
    ADVISER,
    HEAD,
    LEAD,
    LEAD_HEAD,
    OFFICE,
    REVIEWER,
    SCREENER,
    act,
    clock,
)


def test_no_findings_and_mutants_are_caught() -> None:
    assert lint(MAJOR) == []
    result = score(MAJOR)
    assert result.mutants >= 90
    assert result.share >= 0.95, result.missed


def test_from_proposal_to_publication_archive_and_evaluation() -> None:
    acts = [
        *submitted(),
        act("adopt", "2025-02-20", HEAD, **MEETING),
        act("report_party", "2025-02-21", OFFICE),
        act("party_replied", "2025-02-24", COMMITTEE, party_view="agree"),
        act("issue", "2025-02-25", HEAD),
        act("screen", "2025-02-26", SCREENER, public_text="d:p", screen_result="pass"),
        act("publish", "2025-02-27", OFFICE, published_at="政府网站"),
        act("archive", "2025-03-03", OFFICE, archive_number="演示2025-1"),
        act("evaluate", "2026-03-03", {"name": "癸评估", "role": "evaluator"}, evaluation="d:e"),
    ]
    result = run(acts)
    assert (result["breaches"], result["warnings"]) == ([], [])
    assert (result["state"], result["outcome"]) == ("issued", "issued")
    published = clock(result, "publish")
    assert (published["nominal"], published["status"]) == ("2025-03-25", "met")
    assert published["cite"] == "政府信息公开条例第二十六条"


def test_every_refusal_says_that_it_rests_on_reference() -> None:
    (cite,) = set(lacks(offer(heard(), "submit", "2025-02-18", LEAD_HEAD)).values())
    assert cite == "重大行政决策程序暂行条例第二十五条（参照执行）"


# --- public participation --------------------------------------------------------------------


def _commenting(**more: Any) -> list[dict[str, Any]]:
    facts: dict[str, Any] = {"comment_days": 30, "comment_channel": "官网"}
    return [*started(), act("publish_draft", "2025-01-10", LEAD, **(facts | more))]


def test_g19_comment_stays_open_for_thirty_days() -> None:
    acts = _commenting()
    found = clock(run(acts), "comment_period")
    assert (found["nominal"], found["safe"]) == ("2025-02-09", "2025-02-10")
    early = offer(acts, "end_comment", "2025-02-08", LEAD)
    assert lacks(early) == {
        "“公开征求意见三十日”未满（2025年2月9日止）": "重大行政决策程序暂行条例第十五条（参照执行）"
    }
    last = offer(acts, "end_comment", "2025-02-09", LEAD)
    assert last.lawful
    assert len(last.warnings) == 1
    assert offer(acts, "end_comment", "2025-02-10", LEAD).warnings == ()
    closed = run([*acts, act("end_comment", "2025-02-08", LEAD, comment_count=0)])
    assert [b["step"] for b in closed["breaches"]] == ["end_comment"]


def test_a_shorter_period_needs_its_published_reason() -> None:
    facts: dict[str, Any] = {"comment_days": 10, "comment_channel": "官网"}
    bare = offer(started(), "publish_draft", "2025-01-10", LEAD, **facts)
    assert lacks(bare) == {
        "期限少于三十日的原因（随征求意见公告说明）": "重大行政决策程序暂行条例第十五条（参照执行）"
    }
    said = offer(started(), "publish_draft", "2025-01-10", LEAD, short_reason="汛期将至", **facts)
    assert said.lawful
    acts = _commenting(comment_days=10, short_reason="汛期将至")
    assert offer(acts, "end_comment", "2025-01-21", LEAD).lawful
    # Less than the town itself announced: no article, so a warning.
    soon = offer(acts, "end_comment", "2025-01-15", LEAD)
    assert soon.lawful
    assert "“公告的征求意见期限”未满（2025年1月20日止）" in [w.what for w in soon.warnings]


def test_g23_hearing_papers_seven_days_before() -> None:
    acts = [
        *started(),
        act(
            "announce_hearing",
            "2025-05-20",
            LEAD,
            hearing_on="2025-06-12",
            hearing_place="镇政府",
            selection="抽签",
        ),
    ]
    found = clock(run(acts), "hearing_papers")
    assert (found["nominal"], found["safe"]) == ("2025-06-05", "2025-06-04")
    assert offer(acts, "send_papers", "2025-06-04", LEAD).warnings == ()
    late = offer(acts, "send_papers", "2025-06-05", LEAD)
    assert late.lawful
    assert len(late.warnings) == 1
    assert not offer(acts, "send_papers", "2025-06-06", LEAD).lawful
    unsent = offer(acts, "hold_hearing", "2025-06-12", LEAD)
    assert "听证材料的送达" in lacks(unsent)


def test_who_may_not_be_told_is_not_asked() -> None:
    acts = started(confidential=True)
    found = offer(
        acts, "publish_draft", "2025-01-10", LEAD, comment_days=30, comment_channel="官网"
    )
    assert "重大行政决策程序暂行条例第十四条（参照执行）" in lacks(found).values()
    acts += [
        act("send_review", "2025-02-12", LEAD, review_days=7),
        act("adviser_opinion", "2025-02-13", ADVISER, adviser_view="lawful"),
        act("review", "2025-02-17", REVIEWER, review_result="pass", covers="d:1"),
    ]
    assert offer(acts, "submit", "2025-02-18", LEAD_HEAD).lawful


# --- what must not go to the meeting ---------------------------------------------------------


@pytest.mark.parametrize(
    ("acts", "what", "article"),
    [
        (reviewed()[:3] + reviewed()[6:], "听取社会公众意见", "十四"),
        (reviewed()[:5] + reviewed()[6:], "公众意见采纳情况", "十八"),
        (reviewed(professional=True), "专家论证意见", "十九"),
        (reviewed(risk_needed=True), "风险可控的评估结论（不可控的先调整草案）", "二十四"),
        (reviewed(market=True), "公平竞争审查通过的意见", "二十九"),
        (reviewed("fail"), "合法性审查通过的意见（不得以征求意见等方式代替）", "二十五"),
        (
            [*reviewed(), act("ask_unit", "2025-02-17", LEAD, key="演示供电所")],
            "有关单位的答复",
            "十三",
        ),
    ],
)
def test_a_gap_keeps_the_draft_from_the_meeting(
    acts: list[dict[str, Any]], what: str, article: str
) -> None:
    found = lacks(offer(acts, "submit", "2025-02-18", LEAD_HEAD))
    assert found[what] == f"重大行政决策程序暂行条例第{article}条（参照执行）"
    done = run([*acts, act("submit", "2025-02-18", LEAD_HEAD)])
    assert done["state"] == "submitted"
    assert done["breaches"][-1]["step"] == "submit"


def test_uncontrollable_risk_goes_on_only_after_a_change() -> None:
    acts = [
        *reviewed(risk_needed=True),
        act("assess_risk", "2025-02-17", ASSESSOR, risk_report="d:r", risk_result="uncontrollable"),
    ]
    assert not offer(acts, "submit", "2025-02-18", LEAD_HEAD).lawful
    again = act(
        "assess_risk", "2025-02-18", ASSESSOR, risk_report="d:s", risk_result="controllable"
    )
    assert offer([*acts, again], "submit", "2025-02-18", LEAD_HEAD).lawful


def test_an_expert_with_an_interest_does_not_count() -> None:
    acts = started(professional=True)
    found = offer(acts, "expert", "2025-01-10", EXPERT, expert_opinion="d:x", conflict=True)
    assert lacks(found) == {
        "没有直接利害关系的专家": "重大行政决策程序暂行条例第二十条（参照执行）"
    }


def test_a_new_draft_voids_the_review() -> None:
    acts = [*reviewed(), act("draft", "2025-02-18", LEAD, draft_text="d:2")]
    assert "合法性审查通过的意见（不得以征求意见等方式代替）" in lacks(
        offer(acts, "submit", "2025-02-19", LEAD_HEAD)
    )
    other = [
        *reviewed()[:-1],
        act("review", "2025-02-17", REVIEWER, review_result="pass", covers="d:0"),
    ]
    assert "针对现稿的合法性审查（草案已改动）" in lacks(
        offer(other, "submit", "2025-02-18", LEAD_HEAD)
    )


def test_seven_working_days_are_granted_not_required_to_pass() -> None:
    short = [*heard(), act("send_review", "2025-02-12", LEAD, review_days=5)]
    result = run(short)
    assert result["breaches"] == []
    assert [w["step"] for w in result["warnings"]] == ["send_review"]
    # An opinion before the granted days are over is no breach.
    assert run(reviewed())["breaches"] == []
    assert clock(run(reviewed()), "review_time")["nominal"] == "2025-02-21"


def test_no_review_without_the_advisers_opinion_nor_by_the_drafter() -> None:
    acts = [*heard(), act("send_review", "2025-02-12", LEAD, review_days=7)]
    found = lacks(offer(acts, "review", "2025-02-14", {"name": "甲承办", "role": "reviewer"}))
    assert found == {
        "甲承办已办“拟订（修改）决策草案”，不得再办“合法性审查”": (
            "重大行政决策程序暂行条例第二十五条（参照执行）"
        ),
        "法律顾问、公职律师的法律意见": "重大行政决策程序暂行条例第二十八条（参照执行）",
    }


def test_exploratory_reforms_go_on_with_the_risk_stated() -> None:
    assert offer(reviewed("risk_stated"), "submit", "2025-02-18", LEAD_HEAD).lawful


def test_an_adviser_who_finds_it_unlawful_warns() -> None:
    found = offer(reviewed(view="unlawful"), "submit", "2025-02-18", LEAD_HEAD)
    assert found.lawful
    assert [w.certainty for w in found.warnings] == ["secondary"]


# --- the meeting and after -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "article"),
    [
        ({"head_last": False}, "三十"),
        ({"dissent_recorded": False}, "三十"),
        ({"against_majority": True}, "三十"),
        ({"meeting_kind": "chat"}, "二十九"),
        ({"meeting_kind": "committee"}, "二十九"),
    ],
)
def test_how_the_meeting_goes(change: dict[str, Any], article: str) -> None:
    found = offer(submitted(), "adopt", "2025-02-20", HEAD, **(MEETING | change))
    assert list(lacks(found).values()) == [f"重大行政决策程序暂行条例第{article}条（参照执行）"]


def test_the_party_committee_is_asked_before_issue() -> None:
    acts = [*submitted(), act("adopt", "2025-02-20", HEAD, **MEETING)]
    assert lacks(offer(acts, "issue", "2025-02-21", HEAD)) == {
        "向同级党委的请示报告": "重大行政决策程序暂行条例第三十一条（参照执行）"
    }
    asked = [*acts, act("report_party", "2025-02-21", OFFICE)]
    unanswered = offer(asked, "issue", "2025-02-21", HEAD)
    assert unanswered.lawful
    assert [w.certainty for w in unanswered.warnings] == ["inference"]


def test_whoever_assessed_before_does_not_evaluate_after() -> None:
    acts = [
        *reviewed(risk_needed=True),
        act("assess_risk", "2025-02-17", ASSESSOR, risk_report="d:r", risk_result="controllable"),
        act("submit", "2025-02-18", LEAD_HEAD),
        act("adopt", "2025-02-20", HEAD, **MEETING),
        act("report_party", "2025-02-21", OFFICE),
        act("issue", "2025-02-25", HEAD),
    ]
    found = offer(acts, "evaluate", "2026-02-25", {"name": "癸评估", "role": "evaluator"})
    assert "重大行政决策程序暂行条例第三十六条（参照执行）" in lacks(found).values()


def test_other_endings() -> None:
    stopped = [*started(), act("abandon", "2025-01-20", HEAD, drop_reason="条件变化")]
    refused = [*submitted(), act("reject", "2025-02-20", HEAD, **MEETING)]
    not_begun = [started()[0], act("refuse_start", "2025-01-03", HEAD, refusal="不属重大事项")]
    outcomes = [run(acts)["outcome"] for acts in (stopped, refused, not_begun)]
    assert outcomes == ["abandoned", "rejected", "not_started"]


def test_before_2019_09_01_the_regulation_is_silent() -> None:
    def ended(at: str, end: str) -> dict[str, Any]:
        acts = [
            *started(at),
            act("publish_draft", at, LEAD, comment_days=5, comment_channel="官网"),
            act("end_comment", end, LEAD, comment_count=0),
        ]
        return run(acts)

    before = ended("2019-08-01", "2019-08-06")
    assert (before["breaches"], before["warnings"]) == ([], [])
    after = ended("2019-09-02", "2019-09-07")
    assert [b["step"] for b in after["breaches"]] == ["publish_draft", "end_comment"]
