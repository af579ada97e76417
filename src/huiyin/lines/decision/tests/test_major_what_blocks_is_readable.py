"""重大行政决策 from start to archive: at every point a clerk can read what stands in the way."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from huiyin.kernel.docket import Offer, offers
from huiyin.kernel.replay import replayed
from huiyin.lines.decision.procedure import MAJOR
from huiyin.lines.decision.tests.major import (
    ASSESSOR,
    COMMITTEE,
    EXPERT,
    MEETING,
    run,
    started,
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
)

Acts = list[dict[str, Any]]

# Every paper that a decision can be asked for: experts, risk, competition, the public, the adviser.
WAY: Acts = [
    *started(professional=True, risk_needed=True, market=True),
    act("publish_draft", "2025-01-10", LEAD, comment_days=30, comment_channel="官网"),
    act("expert", "2025-01-20", EXPERT, expert_opinion="d:e", conflict=False),
    act("assess_risk", "2025-01-21", ASSESSOR, risk_report="d:r", risk_result="controllable"),
    act("end_comment", "2025-02-10", LEAD, comment_count=12),
    act("handle_comments", "2025-02-11", LEAD, adoption_note="采纳三条"),
    act("fair_review", "2025-02-11", LEAD_HEAD, fair_result="pass"),
    act("send_review", "2025-02-12", LEAD, review_days=7),
    act("adviser_opinion", "2025-02-13", ADVISER, adviser_view="lawful"),
    act("review", "2025-02-17", REVIEWER, review_result="pass", covers="d:1"),
    act("submit", "2025-02-18", LEAD_HEAD),
    act("adopt", "2025-02-20", HEAD, **MEETING),
    act("report_party", "2025-02-21", OFFICE),
    act("party_replied", "2025-02-24", COMMITTEE, party_view="agree"),
    act("issue", "2025-02-25", HEAD),
    act("screen", "2025-02-26", SCREENER, public_text="d:p", screen_result="pass"),
    act("publish", "2025-02-27", OFFICE, published_at="政府网站"),
    act("archive", "2025-03-03", OFFICE, archive_number="演示2025-1"),
]


def offered(acts: Acts, at: str) -> list[Offer]:
    docket, _ = replayed({"procedure": MAJOR.id, "acts": acts})
    return offers(docket, at=date.fromisoformat(at))


def blocked(acts: Acts, at: str) -> dict[str, Offer]:
    return {one.step.id: one for one in offered(acts, at) if not one.lawful}


def test_the_way_is_lawful_from_its_start_to_the_archive() -> None:
    result = run(WAY)
    assert (result["breaches"], result["warnings"]) == ([], [])
    assert (result["state"], result["outcome"]) == ("issued", "issued")


@pytest.mark.parametrize("so_far", range(1, len(WAY) + 1))
def test_what_stands_in_the_way_is_said_in_words_and_leads_on(so_far: int) -> None:
    acts = WAY[:so_far]
    state = run(acts)["state"]
    titles = {step.title for step in MAJOR.steps}
    for offer in offered(acts, acts[-1]["at"]):
        assert offer.step.title in titles
        for one in (*offer.missing, *offer.warnings):
            assert re.search(r"[A-Za-z_{}]", one.what) is None, one.what
            assert one.cite, one.what
            assert not one.what.endswith(("。", "，")), one.what
            # Where it is supplied is a step that the present state has at all.
            if one.supply:
                assert MAJOR.lawful_from(MAJOR.step(one.supply), state), (offer.step.id, one.what)


def test_the_adviser_is_heard_before_the_review_and_the_review_before_the_meeting() -> None:
    before = blocked(WAY[:9], "2025-02-12")
    lacking = {m.what: (m.cite, m.supply) for m in before["review"].missing}
    assert lacking == {
        "送审的草案和材料": ("重大行政决策程序暂行条例第二十六条第一款（参照执行）", "send_review"),
        "法律顾问、公职律师的法律意见": (
            "重大行政决策程序暂行条例第二十八条（参照执行）",
            "ask_adviser",
        ),
    }
    assert [m.what for m in before["submit"].missing] == [
        "合法性审查通过的意见（不得以征求意见等方式代替）"
    ]
    heard = blocked(WAY[:11], "2025-02-13")
    assert "review" not in heard
    assert "submit" in heard


def test_each_paper_that_the_start_asked_for_is_named() -> None:
    named = [m.what for m in blocked(WAY[:3], "2025-01-08")["submit"].missing]
    assert named == [
        "听取社会公众意见",
        "公众意见采纳情况",
        "专家论证意见",
        "风险可控的评估结论（不可控的先调整草案）",
        "合法性审查通过的意见（不得以征求意见等方式代替）",
        "公平竞争审查通过的意见",
    ]
