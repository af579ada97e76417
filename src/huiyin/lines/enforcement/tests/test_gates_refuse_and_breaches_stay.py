"""Each gate refuses with its article; the same thing recorded as done is a breach, and kept."""

from __future__ import annotations

from typing import Any

import pytest

from huiyin.lines.enforcement.tests.cases import (
    CHAIR,
    HEAD,
    OFFICE,
    OFFICERS,
    PARTY,
    PENALTY,
    REVIEWER,
    SCREENER,
    act,
    clock,
    decided,
    filed,
    inquired,
    lacks,
    offer,
    run,
    told,
)

FINE = dict(PENALTY)
INQUIRY = {"inquiry_kind": "other", "certificates_shown": True}
ASKED = [*told("2024-05-06", hearing=True), act("ask_hearing", "2024-05-10", PARTY)]
SERVED = [
    *decided("2024-03-04", "2024-03-18"),
    act("serve", "2024-03-18", OFFICERS[0], served_how="hand"),
]
DRAFTED = [
    *told("2024-03-04", review_ground="complex"),
    act("draft", "2024-03-05", OFFICERS[0], draft_text="d:1"),
    act("review", "2024-03-06", REVIEWER, review_opinion="pass", covers="d:1"),
]
PUBLISHED = [
    *SERVED,
    act("screen", "2024-03-19", SCREENER, public_text="d:p", screen_result="pass"),
    act("publish", "2024-03-20", SCREENER),
]

CASES: list[tuple[list[dict[str, Any]], str, str, Any, dict[str, Any], str]] = [
    (filed("2024-03-04"), "investigate", "2024-03-04", OFFICERS[:1], INQUIRY, "五十四"),
    (filed("2024-03-04"), "investigate", "2026-07-01", OFFICERS, INQUIRY, "四十二"),
    (
        filed("2024-03-04"),
        "investigate",
        "2024-03-04",
        OFFICERS,
        INQUIRY | {"certificates_shown": False},
        "五十五",
    ),
    (
        filed("2024-03-04"),
        "investigate",
        "2024-03-04",
        OFFICERS,
        INQUIRY | {"inquiry_kind": "questioning"},
        "五十五",
    ),
    (filed("2024-03-04"), "preserve", "2024-03-05", OFFICERS, {"evidence_list": "d:l"}, "五十六"),
    (
        inquired("2024-03-04"),
        "notify",
        "2024-03-05",
        OFFICERS[0],
        {"proposed_kind": "restriction", "proposed_content": "停业", "hearing_right": False},
        "六十三",
    ),
    (told("2024-03-04")[:-1], "decide_penalty", "2024-03-18", HEAD, FINE, "四十四"),
    (
        told("2024-03-04"),
        "decide_penalty",
        "2024-03-18",
        HEAD,
        FINE | {"fine_fen": 60_000},
        "四十四",
    ),
    (
        [*told("2024-03-04"), act("defend", "2024-03-05", PARTY, defence="不服")],
        "decide_penalty",
        "2024-03-18",
        HEAD,
        FINE,
        "四十五",
    ),
    (told("2024-05-06", hearing=True), "decide_penalty", "2024-05-10", HEAD, FINE, "六十四"),
    (ASKED, "decide_penalty", "2024-06-03", HEAD, FINE, "六十三"),
    (ASKED, "hold_hearing", "2024-06-03", CHAIR, {"hearing_record": "d:h"}, "六十四"),
    (ASKED, "refuse_hearing", "2024-06-03", OFFICE, {"hearing_drop_reason": "迟"}, "六十四"),
    (
        told("2024-03-04", review_ground="public"),
        "decide_penalty",
        "2024-03-18",
        HEAD,
        FINE,
        "五十八",
    ),
    (
        [*DRAFTED, act("draft", "2024-03-07", OFFICERS[0], draft_text="d:2")],
        "decide_penalty",
        "2024-03-18",
        HEAD,
        FINE,
        "五十八",
    ),
    (
        told("2024-03-04", discussion_needed=True),
        "decide_penalty",
        "2024-03-18",
        HEAD,
        FINE,
        "五十七",
    ),
    (
        told("2024-03-04"),
        "decide_penalty",
        "2024-03-18",
        HEAD,
        FINE | {"correction_ordered": False},
        "二十八",
    ),
    (
        inquired("2024-03-04"),
        "exempt",
        "2024-03-18",
        HEAD,
        {"ground": "exempt.minor", "reasons": "轻微", "educated": False},
        "三十三",
    ),
    (
        decided("2024-03-04", "2024-03-18"),
        "serve",
        "2024-03-18",
        OFFICERS[0],
        {"served_how": "electronic"},
        "六十一",
    ),
    (SERVED, "enforce", "2024-04-02", OFFICE, {"enforced_how": "法院"}, "七十二"),
    (SERVED, "publish", "2024-03-20", SCREENER, {}, "十七"),
    (SERVED, "close_case", "2024-04-20", OFFICE, {}, "四十八"),
    (
        [
            *PUBLISHED,
            act("pay", "2024-03-20", PARTY, paid_fen=50_000),
            act("overturned", "2024-04-01", OFFICE, overturned_how="annulled"),
        ],
        "close_case",
        "2024-04-20",
        OFFICE,
        {},
        "四十八",
    ),
]


@pytest.mark.parametrize(("acts", "step", "at", "who", "facts", "article"), CASES)
def test_a_gate_refuses_with_its_article_and_the_deed_is_kept(
    acts: list[dict[str, Any]], step: str, at: str, who: Any, facts: dict[str, Any], article: str
) -> None:
    found = offer(acts, step, at, who, **facts)
    assert not found.lawful
    assert any(article in cite for cite in lacks(found).values()), lacks(found)
    done = run([*acts, act(step, at, who, **facts)])
    breach = done["breaches"][-1]
    assert (breach["step"], breach["at"]) == (step, at)
    assert {m["what"] for m in breach["missing"]} >= set(lacks(found))


def test_investigator_chair_and_reviewer_are_three_people() -> None:
    reviewer = offer(
        inquired("2024-03-04"), "review", "2024-03-05", {"name": "甲执法", "role": "reviewer"}
    )
    assert lacks(reviewer)["甲执法已办“调查取证”，不得再办“法制审核”"] == "行政处罚法第五十八条"
    chair = offer(ASKED, "hold_hearing", "2024-06-03", {"name": "乙执法", "role": "chair"})
    assert lacks(chair)["乙执法已办“调查取证”，不得再办“举行听证”"] == "行政处罚法第六十四条"


def test_an_unlisted_reviewer_is_refused() -> None:
    found = offer(
        inquired("2024-03-04"), "review", "2024-03-05", {"name": "新人", "role": "reviewer"}
    )
    assert "行政处罚法第五十八条第二款" in lacks(found).values()


def test_whoever_was_recused_no_longer_acts() -> None:
    acts = [
        *filed("2024-03-04"),
        act("recuse", "2024-03-05", HEAD, recused="甲执法、丙队长", recusal_reason="近亲属"),
    ]
    found = offer(acts, "investigate", "2024-03-06", OFFICERS, **INQUIRY)
    assert "甲执法是本事项的“回避的人员”，不得办理" in lacks(found)


def test_a_second_notice_voids_the_service_of_the_first() -> None:
    acts = [
        *told("2024-03-04"),
        act(
            "notify",
            "2024-03-06",
            OFFICERS[0],
            proposed_kind="fine",
            proposed_content="罚款600元",
            proposed_fine_fen=60_000,
            hearing_right=False,
        ),
    ]
    heavier = FINE | {"fine_fen": 60_000}
    assert (
        "行政处罚法第四十四条"
        in lacks(offer(acts, "decide_penalty", "2024-03-18", HEAD, **heavier)).values()
    )
    acts.append(act("notice_served", "2024-03-07", OFFICERS[0]))
    assert offer(acts, "decide_penalty", "2024-03-18", HEAD, **heavier).lawful


def test_a_hearing_voids_the_review_before_it() -> None:
    acts = [
        *told("2024-05-06", hearing=True),
        act("review", "2024-05-07", REVIEWER, review_opinion="pass"),
        act("ask_hearing", "2024-05-10", PARTY),
        act(
            "set_hearing",
            "2024-05-13",
            OFFICE,
            hearing_on="2024-05-23",
            hearing_place="镇政府",
            chair_name="庚主持",
            hearing_public=True,
        ),
        act("hearing_notice_served", "2024-05-13", OFFICERS[0]),
        act("hold_hearing", "2024-05-23", CHAIR, hearing_record="d:h"),
    ]
    assert lacks(offer(acts, "decide_penalty", "2024-05-30", HEAD, **FINE)) == {
        "法制审核通过的意见": "行政处罚法第五十八条"
    }


def test_a_late_request_for_a_hearing_may_be_turned_down() -> None:
    told_on_monday = told("2024-05-06", hearing=True)
    assert clock(run(told_on_monday), "hearing_request")["rolled"] == "2024-05-11"  # works
    late = [*told_on_monday, act("ask_hearing", "2024-05-13", PARTY)]
    assert offer(late, "refuse_hearing", "2024-05-14", OFFICE, hearing_drop_reason="逾期").lawful


def test_a_large_fine_needs_the_hearing_told_once_the_sum_is_known() -> None:
    facts = {
        "proposed_kind": "fine",
        "proposed_content": "罚款",
        "proposed_fine_fen": 1_000_000,
        "hearing_right": False,
    }
    acts = inquired("2024-03-04")
    assert offer(acts, "notify", "2024-03-05", OFFICERS[0], **facts).lawful
    set_here = offer(
        acts,
        "notify",
        "2024-03-05",
        OFFICERS[0],
        parameters={"large_fine_person": 500_000},
        **facts,
    )
    assert "行政处罚法第六十三条" in lacks(set_here).values()


def test_a_towns_own_term_for_statements_is_waited_for() -> None:
    acts = told("2024-03-04")
    term = {"statement_term": "3wd"}
    early = offer(acts, "decide_penalty", "2024-03-07", HEAD, parameters=term, **FINE)
    assert early.lawful
    assert [w.certainty for w in early.warnings] == ["memory"]
    over = offer(acts, "decide_penalty", "2024-03-08", HEAD, parameters=term, **FINE)
    assert over.warnings == ()


def test_what_stands_under_the_unread_text_of_2017_only_warns() -> None:
    acts = [
        *told("2021-06-01")[:-1],
        act("decide_penalty", "2021-06-10", HEAD, **FINE),
    ]
    result = run(acts)
    assert result["breaches"] == []
    (warning,) = result["warnings"]
    assert "行政处罚法第四十四条（见于转载，未核对原文）" in [m["cite"] for m in warning["missing"]]
