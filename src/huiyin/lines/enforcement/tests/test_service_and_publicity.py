"""Service in each lawful way, the six contents, the term a decision is shown, the file's check."""

from __future__ import annotations

from typing import Any

import pytest

from huiyin.lines.enforcement.tests.cases import (
    HEAD,
    OFFICE,
    OFFICERS,
    PENALTY,
    REVIEWER,
    SCREENER,
    WORLD,
    act,
    clock,
    decided,
    inquired,
    lacks,
    offer,
    run,
    told,
)

DECIDED = decided("2024-03-04", "2024-03-18")


@pytest.mark.parametrize(
    ("how", "proof", "article"),
    [
        ("hand", {"receipt_slip": "d:slip"}, "民事诉讼法第八十七条"),
        ("mail", {"receipt_slip": "d:slip"}, "民事诉讼法第八十七条"),
        ("left", {"receipt_slip": "d:slip", "left_proof": "d:video"}, "民事诉讼法第八十九条"),
        ("electronic", {"consent_signed": True}, "行政处罚法第六十一条第二款"),
    ],
)
def test_each_way_of_service_has_its_proof(how: str, proof: dict[str, Any], article: str) -> None:
    bare = offer(DECIDED, "serve", "2024-03-19", OFFICERS[0], served_how=how)
    assert article in lacks(bare).values()
    assert offer(DECIDED, "serve", "2024-03-19", OFFICERS[0], served_how=how, **proof).lawful


def test_service_by_notice_takes_thirty_days() -> None:
    acts = [
        *DECIDED,
        act("post_service", "2024-03-20", OFFICERS[0], notice_reason="下落不明"),
    ]
    result = run(acts, "2024-04-30")
    assert clock(result, "serve_absent")["status"] == "met"
    assert clock(result, "notice_service")["nominal"] == "2024-04-19"
    early = offer(acts, "serve", "2024-04-19", OFFICERS[0], served_how="notice")
    assert lacks(early) == {"公告送达的公告已满期限": "民事诉讼法第九十五条"}
    assert offer(acts, "serve", "2024-04-20", OFFICERS[0], served_how="notice").lawful
    unposted = offer(DECIDED, "serve", "2024-06-03", OFFICERS[0], served_how="notice")
    assert "民事诉讼法第九十五条" in lacks(unposted).values()


def test_before_2024_the_texts_on_notice_were_not_read_and_only_warn() -> None:
    acts = [
        *decided("2021-08-02", "2021-08-16"),
        act("post_service", "2021-08-20", OFFICERS[0], notice_reason="下落不明"),
    ]
    assert clock(run(acts, "2021-10-01"), "notice_service")["nominal"] == "2021-10-19"
    early = offer(acts, "serve", "2021-10-01", OFFICERS[0], served_how="notice")
    assert early.lawful
    assert [w.certainty for w in early.warnings] == ["secondary"]


@pytest.mark.parametrize(
    ("without", "article"),
    [
        ("performance", "行政处罚法第五十九条第一款第（四）项"),
        ("penalty_basis", "行政处罚法第五十九条第一款第（三）项"),
        ("facts_found", "行政处罚法第五十九条第一款第（二）项"),
    ],
)
def test_the_system_issues_no_decision_without_its_contents(without: str, article: str) -> None:
    facts = {k: v for k, v in PENALTY.items() if k != without}
    found = offer(told("2024-03-04"), "decide_penalty", "2024-03-18", HEAD, **facts)
    assert article in lacks(found).values()


def test_a_decision_names_its_party_and_where_he_lives() -> None:
    acts = told("2024-03-04")
    acts[0]["facts"].pop("party_address")
    found = offer(acts, "decide_penalty", "2024-03-18", HEAD, **PENALTY)
    assert lacks(found) == {"当事人的姓名或者名称、地址": "行政处罚法第五十九条第一款第（一）项"}
    # The record of what was decided tells less than the paper did: no breach.
    assert run([*acts, act("decide_penalty", "2024-03-18", HEAD, **PENALTY)])["breaches"] == []


PUBLISHED = [
    *DECIDED,
    act("screen", "2024-03-19", SCREENER, public_text="d:p", screen_result="pass"),
]


def test_a_decision_is_taken_down_of_itself_when_its_term_is_over() -> None:
    acts = [*PUBLISHED, act("publish", "2024-03-20", SCREENER, shown_until="2024-06-20")]
    assert "display_over" not in run(acts, "2024-06-20")["facts"]
    assert run(acts, "2024-06-21")["facts"]["display_over"] is True


def test_the_town_sets_how_long_persons_are_shown() -> None:
    acts = [*PUBLISHED, act("publish", "2024-03-20", SCREENER)]
    assert "display_over" not in run(acts, "2030-01-01")["facts"]
    term = {"parameters": {"display_person": "2y"}}
    assert "display_over" not in run(acts, "2026-03-20", **term)["facts"]
    assert run(acts, "2026-03-21", **term)["facts"]["display_over"] is True


def test_a_first_reviewer_needs_the_qualification() -> None:
    reviewers = [{"name": "己审核", "standing": "unqualified", "valid_from": "2020-01-01"}]
    world = {"registers": {**WORLD["registers"], "enforcement.reviewers": reviewers}}
    found = offer(
        inquired("2024-03-04"),
        "review",
        "2024-03-05",
        REVIEWER,
        world=world,
        review_opinion="pass",
        covers="d:1",
    )
    assert lacks(found) == {"法律职业资格（初次从事法制审核的人员）": "行政处罚法第五十八条第二款"}


def test_a_term_of_another_statute_goes_before_the_ninety_days() -> None:
    acts = inquired("2024-03-04")
    acts[1]["facts"] |= {"other_term_rule": "演示规章第一条", "other_term_until": "2024-09-04"}
    result = run(acts, "2024-07-01")
    assert "decide" not in {c["id"] for c in result["clocks"]}
    assert clock(result, "decide_other")["nominal"] == "2024-09-04"


def test_closing_without_the_check_of_the_file_warns() -> None:
    acts = [
        *PUBLISHED,
        act("publish", "2024-03-20", SCREENER),
        act("serve", "2024-03-20", OFFICERS[0], served_how="hand"),
        act("enforce", "2024-04-20", OFFICE, enforced_how="缴清"),
    ]
    bare = offer(acts, "close_case", "2024-04-22", OFFICE)
    assert (bare.lawful, [w.what for w in bare.warnings]) == (True, ["案卷的核对"])
    checked = [*acts, act("check_file", "2024-04-22", OFFICE, record_kept="whole")]
    assert offer(checked, "close_case", "2024-04-22", OFFICE).warnings == ()


def test_while_the_court_executes_the_case_stays_open() -> None:
    acts = [*DECIDED, act("serve", "2024-03-20", OFFICERS[0], served_how="hand")]
    assert not offer(DECIDED, "apply_court", "2024-10-08", OFFICE).lawful
    applied = [*acts, act("apply_court", "2024-10-08", OFFICE)]
    assert "法院执行的结果" in lacks(offer(applied, "close_case", "2024-10-09", OFFICE))
