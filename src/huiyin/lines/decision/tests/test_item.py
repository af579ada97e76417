"""三重一大: who may leave an item out, what goes to the meeting, and how the meeting decides."""

from __future__ import annotations

from typing import Any

import pytest

from huiyin.kernel.lint import lint
from huiyin.kernel.mutation import score
from huiyin.lines.decision.item.definition import ITEM
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
    ended,
    lacks,
    offer,
    run,
    without,
)

ID = "decision.item"
WELL = MEETING | {"quorum": True}
REFUSE = {"adviser_first": "refuse", "review_first": "refuse", "together": "refuse"}


def prepared(item_class: str = "funds", amount: int = 20_000_000, **more: Any) -> Acts:
    first: dict[str, Any] = {
        "name": "村道维修资金",
        "item_class": item_class,
        "lead_unit": "农业办",
    }
    return [
        act("propose", "2021-03-01", LEAD, **first, amount_fen=amount, **more),
        act("study", "2021-03-03", LEAD, study="现场踏勘并听取村委会意见"),
        act("plan", "2021-03-04", LEAD, plan_text="d:1"),
        act("ask_adviser", "2021-03-04", LEAD),
        ended("advice", "2021-03-08", adviser_view="lawful"),
        act("review", "2021-03-09", REVIEWER, review_result="pass", covers="d:1"),
    ]


def submitted(**more: Any) -> Acts:
    return [*prepared(**more), act("submit", "2021-03-10", LEAD_HEAD)]


def test_no_findings_and_mutants_are_caught() -> None:
    assert lint(ITEM) == []
    result = score(ITEM)
    assert result.mutants >= 40
    assert result.share >= 0.95, result.missed


def test_from_the_proposal_to_what_came_of_it() -> None:
    acts = [
        *submitted(),
        act("resolve", "2021-03-12", CHAIR, resolution="同意安排二十万元", **WELL),
        act("word", "2021-03-15", OFFICE, public_text="d:p"),
        act("screen", "2021-03-15", SCREENER, screen_result="pass", covers="d:p"),
        act("publish", "2021-03-16", OFFICE, published_at="公开栏"),
        act("carry_out", "2021-06-30", LEAD, carried_out="已拨付"),
        act("archive", "2021-07-05", OFFICE, archive_number="演示2021-3"),
    ]
    result = run(ID, acts)
    assert (result["breaches"], result["warnings"]) == ([], [])
    assert (result["state"], result["outcome"]) == ("resolved", "resolved")


@pytest.mark.parametrize(
    ("item_class", "amount", "parameters", "lacking"),
    [
        ("funds", 4_999_999, {}, ""),
        ("funds", 5_000_000, {}, "低于本镇大额资金标准的金额"),
        ("funds", 5_000_000, {"large_funds_fen": 5_000_001}, ""),
        ("project", 9_999_999, {}, ""),
        ("project", 10_000_000, {}, "低于本镇重大项目标准的金额"),
        (
            "appointment",
            0,
            {},
            "可按金额划分的事项（重大决策、人事任免须集体研究）",
        ),
    ],
)
def test_thresholds_are_the_towns_own(
    item_class: str, amount: int, parameters: dict[str, Any], lacking: str
) -> None:
    acts = prepared(item_class, amount)[:1]
    for severity in ("warn", "refuse"):
        found = offer(
            ID,
            acts,
            "leave_out",
            "2021-03-02",
            HEAD,
            parameters=parameters | {"thresholds": severity},
            ordinary_reason="日常开支",
        )
        assert list(lacks(found)) == ([lacking] if lacking else [])
        assert found.lawful is (not lacking or severity == "warn")


@pytest.mark.parametrize(
    ("acts", "what"),
    [
        (without(prepared(), "ask_adviser", "advice"), "法律顾问、公职律师的法律意见"),
        (without(prepared(), "advice"), "法律顾问、公职律师的法律意见"),
        (without(prepared(), "review"), "合法性审查通过的意见"),
        (
            [*prepared()[:-1], act("review", "2021-03-09", REVIEWER, review_result="fail")],
            "合法性审查通过的意见",
        ),
        (
            [
                *prepared()[:4],
                ended("advice", "2021-03-08", adviser_view="unlawful"),
                prepared()[-1],
            ],
            "法律顾问不认为违法的草案",
        ),
    ],
)
def test_a_gap_warns_and_refuses_where_the_towns_own_rule_says_so(acts: Acts, what: str) -> None:
    warned = offer(ID, acts, "submit", "2021-03-10", LEAD_HEAD)
    assert warned.lawful
    assert what in lacks(warned)
    refused = offer(ID, acts, "submit", "2021-03-10", LEAD_HEAD, parameters=REFUSE)
    assert not refused.lawful
    assert what in {m.what for m in refused.missing}
    done = run(ID, [*acts, act("submit", "2021-03-10", LEAD_HEAD)], parameters=REFUSE)
    assert done["state"] == "submitted"
    assert [b["step"] for b in done["breaches"]] == ["submit"]


def test_a_changed_plan_asks_adviser_and_reviewer_anew() -> None:
    acts = [*prepared(), act("plan", "2021-03-09", LEAD, plan_text="d:2")]
    found = lacks(offer(ID, acts, "submit", "2021-03-10", LEAD_HEAD))
    assert "法律顾问、公职律师的法律意见" in found
    assert "合法性审查通过的意见" in found
    again = [
        *acts,
        act("adviser_opinion", "2021-03-10", ADVISER, adviser_view="after_change"),
        act("review", "2021-03-11", REVIEWER, review_result="pass", covers="d:1"),
    ]
    stale = lacks(offer(ID, again, "submit", "2021-03-12", LEAD_HEAD))
    assert list(stale) == ["针对现稿的合法性审查（方案已改动）"]


def test_what_is_a_major_administrative_decision_goes_its_own_way() -> None:
    found = offer(ID, prepared("decision", administrative=True), "submit", "2021-03-10", LEAD_HEAD)
    assert {m.cite for m in found.missing} == {"重大行政决策程序暂行条例第三条（参照执行）"}


@pytest.mark.parametrize(
    "change",
    [
        {"meeting_kind": "circulated"},
        {"meeting_kind": "chat"},
        {"head_last": False},
        {"dissent_recorded": False},
        {"against_majority": True},
        {"quorum": False},
    ],
)
def test_nothing_stands_for_a_meeting(change: dict[str, Any]) -> None:
    own = {"together": "refuse", "quorum_kept": "refuse"}
    found = offer(
        ID, submitted(), "resolve", "2021-03-12", CHAIR, parameters=own, **(WELL | change)
    )
    assert len(found.missing) == 1
    kept = offer(ID, submitted(), "resolve", "2021-03-12", CHAIR, **(WELL | change))
    assert kept.lawful
    assert len(kept.warnings) == 1


def test_only_what_was_screened_is_published() -> None:
    acts = [
        *submitted(),
        act("resolve", "2021-03-12", CHAIR, **WELL),
        act("word", "2021-03-15", OFFICE, public_text="d:p"),
    ]
    bare = offer(ID, acts, "publish", "2021-03-16", OFFICE, published_at="公开栏")
    assert set(lacks(bare).values()) == {"政府信息公开条例第十七条第二款"}
    passed = act("screen", "2021-03-15", SCREENER, screen_result="pass", covers="d:p")
    changed = [*acts, passed, act("word", "2021-03-15", OFFICE, public_text="d:q")]
    assert not offer(ID, changed, "publish", "2021-03-16", OFFICE, published_at="公开栏").lawful
    assert offer(ID, [*acts, passed], "publish", "2021-03-16", OFFICE, published_at="公开栏").lawful
