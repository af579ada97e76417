"""From the first lead to a closed file, by each way that the law knows."""

from __future__ import annotations

from huiyin.lines.enforcement.tests.cases import (
    CHAIR,
    DEPUTY,
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
    lead,
    run,
    told,
)


def test_a_plain_fine_from_lead_to_closed_file() -> None:
    acts = [
        *decided("2024-03-04", "2024-03-18"),
        act("announce", "2024-03-18", OFFICERS[0], party_present=True),
        act("serve", "2024-03-18", OFFICERS[0], served_how="hand"),
        act("pay", "2024-03-20", PARTY, paid_fen=50_000),
        act("screen", "2024-03-19", SCREENER, public_text="d:p", screen_result="pass"),
        act("publish", "2024-03-20", SCREENER),
        act("close_case", "2024-03-21", OFFICE),
    ]
    result = run(acts)
    assert result["breaches"] == []
    assert (result["state"], result["outcome"]) == ("closed", "penalty")
    assert clock(result, "decide")["status"] == "met"
    assert clock(result, "publish")["status"] == "met"
    assert result["amounts"] == {"surcharge": 0}


def test_a_hearing_a_review_and_a_discussion() -> None:
    acts = [
        *told("2024-05-06", hearing=True, review_ground="public", discussion_needed=True),
        act("defend", "2024-05-08", PARTY, defence="不知道不准摆卖"),
        act("recheck", "2024-05-09", OFFICE, defence_adopted="no", recheck_note="有告示牌"),
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
        act("hold_hearing", "2024-05-23", CHAIR, hearing_record="d:hearing"),
        act("draft", "2024-05-24", OFFICERS[0], draft_text="d:draft"),
        act("review", "2024-05-27", REVIEWER, review_opinion="pass", covers="d:draft"),
        act("discuss", "2024-05-28", [HEAD, DEPUTY], discussion_record="d:minutes"),
        act("decide_penalty", "2024-05-29", HEAD, **PENALTY),
    ]
    result = run(acts)
    assert result["breaches"] == []
    assert result["warnings"] == []
    assert result["state"] == "decided"


def test_evidence_kept_and_given_back() -> None:
    acts = [
        *filed("2024-03-04"),
        act("approve_preservation", "2024-03-05", HEAD, evidence_reason="货物容易转移"),
        act("preserve", "2024-03-05", OFFICERS, evidence_list="d:list"),
        act("dispose_evidence", "2024-03-14", OFFICE, evidence_disposal="解除，返还"),
    ]
    result = run(acts)
    assert result["breaches"] == []
    assert clock(result, "preservation")["nominal"] == "2024-03-14"


def test_a_crime_is_decided_in_three_days_and_handed_over_in_24_hours() -> None:
    acts = [
        *inquired("2024-03-04"),
        act("report_crime", "2024-03-05", OFFICE, crime_grounds="涉案金额达到追诉标准"),
        act("approve_transfer", "2024-03-08T10:00", HEAD),
        act("hand_over", "2024-03-09T09:59", OFFICE),
    ]
    result = run(acts)
    assert result["breaches"] == []
    assert (result["state"], result["outcome"]) == ("ended", "transferred.justice")
    assert clock(result, "crime_handover")["nominal"] == "2024-03-09T10:00:00"
    late = [*acts[:-1], act("hand_over", "2024-03-09T10:01", OFFICE)]
    assert [b["step"] for b in run(late)["breaches"]] == ["hand_over"]


def test_no_penalty_is_an_outcome_that_is_served_too() -> None:
    acts = [
        *inquired("2024-03-04"),
        act(
            "exempt",
            "2024-03-11",
            HEAD,
            ground="exempt.first",
            reasons="初次，已改正",
            educated=True,
        ),
    ]
    result = run(acts)
    assert (result["state"], result["outcome"]) == ("spared", "exempt.first")
    assert clock(result, "serve_absent")["nominal"] == "2024-03-20"
    served = [*acts, act("serve", "2024-03-12", OFFICERS[0], served_how="hand")]
    assert run(served)["breaches"] == []


def test_the_other_endings() -> None:
    declined = [lead("2024-03-04"), act("decline", "2024-03-05", OFFICE, decline_reason="无违法")]
    assert run(declined)["outcome"] == "not_filed"
    unfounded = [*inquired("2024-03-04"), act("unfounded", "2024-03-05", HEAD, reasons="证据不足")]
    assert run(unfounded)["outcome"] == "unfounded"
    gone = [*inquired("2024-03-04"), act("terminate", "2024-03-05", HEAD, end_reason="当事人死亡")]
    assert run(gone)["outcome"] == "terminated"
    assert all(run(a)["breaches"] == [] for a in (declined, unfounded, gone))
