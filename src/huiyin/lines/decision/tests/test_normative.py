"""行政规范性文件: comment, review, meeting, number, publication, filing, validity and the end."""

from __future__ import annotations

from typing import Any

import pytest

from huiyin.kernel.lint import lint
from huiyin.kernel.mutation import score
from huiyin.lines.decision.normative.definition import NORMATIVE
from huiyin.lines.decision.tests.telling import (
    ADVISER,
    CHAIR,
    HEAD,
    LEAD,
    LEAD_HEAD,
    MEETING,
    OFFICE,
    REVIEWER,
    SCREENER,
    Acts,
    act,
    clock,
    lacks,
    offer,
    run,
    without,
)

ID = "decision.normative"
ISSUE = {
    "document_number": "回府规〔2021〕1号",
    "issued_text": "d:i",
    "effective_on": "2021-08-01",
}


def drafted(at: str = "2021-05-06", *, market: bool = False) -> Acts:
    return [
        act("propose", at, LEAD, name="犬只管理办法", lead_unit="综合执法办", market=market),
        act("draft", at, LEAD, draft_text="d:1"),
    ]


def heard(*, market: bool = False, days: int = 30) -> Acts:
    return [
        *drafted(market=market),
        act("publish_draft", "2021-05-07", LEAD, comment_days=days, comment_channel="官网"),
        act("end_comment", "2021-06-07", LEAD, comment_count=3),
        act("handle_comments", "2021-06-08", LEAD, adoption_note="采纳一条"),
    ]


def reviewed(result: str = "pass", **more: Any) -> Acts:
    return [
        *heard(**more),
        act("adviser_opinion", "2021-06-09", ADVISER, adviser_view="lawful"),
        act("review", "2021-06-10", REVIEWER, review_result=result, covers="d:1"),
    ]


def issued(**more: Any) -> Acts:
    kept = {"registered_number": "HYGF2021001", "valid_until": "2026-07-31"}
    return [
        *reviewed(),
        act("submit", "2021-06-11", LEAD_HEAD),
        act("adopt", "2021-06-15", CHAIR, **MEETING),
        act("issue", "2021-06-16", HEAD, **(ISSUE | kept | more)),
    ]


def in_force() -> Acts:
    return [
        *issued(),
        act("screen", "2021-06-17", SCREENER, screen_result="pass", covers="d:i"),
        act("publish", "2021-06-18", OFFICE, published_at="政府网站"),
    ]


def test_no_findings_and_mutants_are_caught() -> None:
    assert lint(NORMATIVE) == []
    result = score(NORMATIVE)
    assert result.mutants >= 75
    assert result.share >= 0.95, result.missed


def test_from_the_proposal_to_the_repeal() -> None:
    acts = [
        *in_force(),
        act("file", "2021-06-28", OFFICE, filed_with="演示县司法局"),
        act("filing_answered", "2021-07-20", OFFICE, filing_view="pass", filing_number="演备1"),
        act("clean", "2023-03-01", REVIEWER, cleaning="keep"),
        act("repeal", "2024-05-06", HEAD, repeal_reason="上位法修改"),
    ]
    result = run(ID, acts)
    assert (result["breaches"], result["warnings"]) == ([], [])
    assert (result["state"], result["outcome"]) == ("ended", "repealed")


def test_seven_working_days_of_comment_warn_and_thirty_days_bind_for_the_market() -> None:
    facts = {"comment_days": 30, "comment_channel": "官网"}
    acts = [*drafted(), act("publish_draft", "2021-05-07", LEAD, **facts)]
    # Saturday 8 May 2021 was a working day: the seventh is Monday 17 May.
    assert clock(run(ID, acts), "comment_period")["nominal"] == "2021-05-17"
    early = offer(ID, acts, "end_comment", "2021-05-14", LEAD, comment_count=0)
    assert early.lawful
    assert len(early.warnings) == 1
    market = [*drafted(market=True), act("publish_draft", "2021-05-07", LEAD, **facts)]
    assert clock(run(ID, market), "market_period")["nominal"] == "2021-06-06"
    refused = offer(ID, market, "end_comment", "2021-06-04", LEAD, comment_count=0)
    assert [m.cite for m in refused.missing] == ["优化营商环境条例第六十二条"]


def test_a_shorter_period_where_the_market_is_concerned_says_why() -> None:
    facts: dict[str, Any] = {"comment_days": 10, "comment_channel": "官网"}
    bare = offer(ID, drafted(market=True), "publish_draft", "2021-05-07", LEAD, **facts)
    assert list(lacks(bare).values()) == ["优化营商环境条例第六十二条"]
    said = offer(
        ID, drafted(market=True), "publish_draft", "2021-05-07", LEAD, short_reason="汛期", **facts
    )
    assert said.lawful


def test_before_2020_the_market_rule_is_silent() -> None:
    acts = drafted("2019-11-04", market=True)
    facts: dict[str, Any] = {"comment_days": 10, "comment_channel": "官网"}
    assert offer(ID, acts, "publish_draft", "2019-11-05", LEAD, **facts).lawful


@pytest.mark.parametrize(
    ("acts", "what"),
    [
        (without(reviewed(), "handle_comments"), "意见采纳情况"),
        (without(reviewed(), "publish_draft", "end_comment"), "听取社会公众意见"),
        (without(reviewed(), "adviser_opinion"), "法律顾问、公职律师的法律意见"),
        (reviewed("fail"), "合法性审核通过的意见（修改后合法的，改后再审）"),
        (reviewed("revise"), "合法性审核通过的意见（修改后合法的，改后再审）"),
    ],
)
def test_local_rules_warn_of_a_gap(acts: Acts, what: str) -> None:
    found = offer(ID, acts, "submit", "2021-06-11", LEAD_HEAD)
    assert found.lawful
    assert what in {w.what for w in found.warnings}
    assert {w.certainty for w in found.warnings} == {"secondary"}


def test_competition_is_reviewed_where_the_market_is_concerned() -> None:
    found = offer(ID, reviewed(market=True), "submit", "2021-06-11", LEAD_HEAD)
    assert lacks(found) == {"公平竞争审查通过的意见": "优化营商环境条例第六十三条"}
    passed = [
        *reviewed(market=True),
        act("fair_review", "2021-06-10", LEAD_HEAD, fair_result="pass"),
    ]
    assert offer(ID, passed, "submit", "2021-06-11", LEAD_HEAD).lawful


def test_the_legality_review_binds_where_the_market_is_concerned() -> None:
    """优化营商环境条例 63 was read: what is elsewhere a local rule that warns, refuses here."""
    fair = act("fair_review", "2021-06-10", LEAD_HEAD, fair_result="pass")
    missing = "合法性审核（涉及市场主体权利义务）"
    failed = offer(ID, [*reviewed("fail", market=True), fair], "submit", "2021-06-11", LEAD_HEAD)
    assert not failed.lawful
    assert lacks(failed)[missing] == "优化营商环境条例第六十三条"
    passed = offer(ID, [*reviewed(market=True), fair], "submit", "2021-06-11", LEAD_HEAD)
    assert (passed.lawful, lacks(passed)) == (True, {})
    elsewhere = offer(ID, reviewed("fail"), "submit", "2021-06-11", LEAD_HEAD)
    assert elsewhere.lawful
    assert missing not in lacks(elsewhere)


def test_a_citation_of_an_item_names_no_paragraph() -> None:
    assert str(NORMATIVE.step("publish").cite) == "政府信息公开条例第二十条第（一）项"


def test_number_and_validity_are_asked_for() -> None:
    acts = without(issued(), "issue")
    found = offer(ID, acts, "issue", "2021-06-16", HEAD, **ISSUE)
    assert {w.what for w in found.warnings} == {"统一登记编号", "有效期"}


def test_published_within_twenty_working_days_after_its_screening() -> None:
    found = offer(ID, issued(), "publish", "2021-06-18", OFFICE, published_at="官网")
    assert list(lacks(found).values()) == ["政府信息公开条例第十七条第二款"]
    # Monday 14 June 2021 was a holiday before the issue; none follows within the twenty days.
    assert clock(run(ID, issued()), "publish")["nominal"] == "2021-07-14"
    late = [
        *issued(),
        act("screen", "2021-07-15", SCREENER, screen_result="pass", covers="d:i"),
        act("publish", "2021-07-15", OFFICE, published_at="官网"),
    ]
    assert [b["step"] for b in run(ID, late)["breaches"]] == ["publish"]


def test_another_text_than_was_screened_is_not_published() -> None:
    acts = [*issued(), act("screen", "2021-06-17", SCREENER, screen_result="pass", covers="d:old")]
    found = offer(ID, acts, "publish", "2021-06-18", OFFICE, published_at="官网")
    assert list(lacks(found)) == ["针对印发文本的审查"]


def test_filed_within_the_term_that_the_county_set() -> None:
    assert clock(run(ID, in_force()), "filing")["nominal"] == "2021-07-03"
    own = run(ID, in_force(), parameters={"filing_term": "30d"})
    assert clock(own, "filing")["nominal"] == "2021-07-18"
    late = run(ID, [*in_force(), act("file", "2021-07-05", OFFICE, filed_with="演示县司法局")])
    assert [w["step"] for w in late["warnings"]] == ["file"]


def test_it_lapses_only_after_its_validity_and_is_prolonged_after_an_evaluation() -> None:
    early = offer(ID, in_force(), "lapse", "2026-07-31", OFFICE)
    assert [w.what for w in early.warnings] == ["“有效期”尚未届满（2026年7月31日止）"]
    assert offer(ID, in_force(), "lapse", "2026-08-01", OFFICE).warnings == ()
    unasked = offer(ID, in_force(), "renew", "2026-01-20", HEAD, valid_until="2031-07-31")
    assert [w.what for w in unasked.warnings] == ["实施情况评估"]
    acts = [
        *in_force(),
        act("evaluate", "2026-01-30", LEAD, evaluation="d:e"),
        act("renew", "2026-02-10", HEAD, valid_until="2031-07-31"),
    ]
    result = run(ID, acts)
    assert result["warnings"] == []
    assert clock(result, "validity")["nominal"] == "2031-07-31"
    evaluated = [*in_force(), act("evaluate", "2026-07-20", LEAD, evaluation="d:e")]
    tardy = offer(ID, evaluated, "renew", "2026-08-03", HEAD, valid_until="2031-07-31")
    assert [w.what for w in tardy.warnings] == ["尚未届满的有效期（已失效的须重新制定）"]
