"""合同: reviewed before the meeting and before the signature; sums that the town sets."""

from __future__ import annotations

from typing import Any

import pytest

from huiyin.kernel.lint import lint
from huiyin.kernel.mutation import score
from huiyin.lines.decision.contract.definition import CONTRACT
from huiyin.lines.decision.tests.telling import (
    CHAIR,
    HEAD,
    LEAD,
    LEAD_HEAD,
    MEETING,
    OFFICE,
    REVIEWER,
    Acts,
    act,
    clock,
    ended,
    lacks,
    offer,
    run,
    without,
)

ID = "decision.contract"
REFUSE = {"review_first": "refuse", "adviser_first": "refuse", "thresholds": "refuse"}
REVIEW = "合法性审查通过的意见（修改后可行的，改后再审）"


def reviewed(amount: int = 3_000_000, result: str = "pass") -> Acts:
    first = {"name": "保洁服务合同", "contract_kind": "purchase", "counterpart": "演示某保洁公司"}
    return [
        act("propose", "2021-04-01", LEAD, **first, amount_fen=amount, lead_unit="规建办"),
        act("check_party", "2021-04-01", LEAD, credit="信用良好"),
        act("draft", "2021-04-02", LEAD, draft_text="d:1"),
        act("ask_adviser", "2021-04-02", LEAD),
        ended("advice", "2021-04-06", adviser_view="lawful"),
        act("review", "2021-04-07", REVIEWER, review_result=result, covers="d:1"),
    ]


def approved() -> Acts:
    return [*reviewed(), act("approve", "2021-04-08", HEAD)]


def test_no_findings_and_mutants_are_caught() -> None:
    assert lint(CONTRACT) == []
    result = score(CONTRACT)
    assert result.mutants >= 35
    assert result.share >= 0.95, result.missed


def test_a_small_contract_from_draft_to_performance() -> None:
    acts = [
        *approved(),
        act("sign", "2021-04-12", HEAD, contract_number="回合2021-1"),
        act("perform", "2021-12-20", LEAD, performed="已验收付款"),
        act("archive", "2021-12-28", OFFICE, archive_number="演示2021-9"),
    ]
    result = run(ID, acts)
    assert (result["breaches"], result["warnings"]) == ([], [])
    assert (result["state"], result["outcome"]) == ("signed", "signed")
    assert not [c for c in result["clocks"] if c["id"] == "filing"]


def test_a_large_contract_goes_to_the_meeting_and_is_filed() -> None:
    acts = [
        *reviewed(100_000_000),
        act("submit", "2021-04-08", LEAD_HEAD),
        act("decide", "2021-04-09", CHAIR, **MEETING),
        act("sign", "2021-04-12", HEAD),
    ]
    result = run(ID, acts)
    assert (result["breaches"], result["warnings"]) == ([], [])
    assert clock(result, "filing")["nominal"] == "2021-04-27"
    set_by_town = run(ID, acts, parameters={"filing_term": "30d"})
    assert clock(set_by_town, "filing")["nominal"] == "2021-05-12"
    late = [*acts, act("file", "2021-04-30", OFFICE, filed_with="演示县司法局")]
    assert [w["step"] for w in run(ID, late)["warnings"]] == ["file"]


@pytest.mark.parametrize(
    ("amount", "parameters", "lawful"),
    [
        (9_999_999, {}, True),
        (10_000_000, {}, False),
        (10_000_000, {"meeting_from_fen": 20_000_000}, True),
    ],
)
def test_one_person_approves_only_below_the_towns_sum(
    amount: int, parameters: dict[str, Any], lawful: bool
) -> None:
    found = offer(
        ID, reviewed(amount), "approve", "2021-04-08", HEAD, parameters=REFUSE | parameters
    )
    assert found.lawful is lawful
    assert list(lacks(found)) == ([] if lawful else ["低于本镇上会标准的金额"])


@pytest.mark.parametrize(
    ("acts", "what"),
    [
        (without(reviewed(), "review"), REVIEW),
        (reviewed(result="fail"), REVIEW),
        (reviewed(result="revise"), REVIEW),
        (
            [
                *reviewed()[:-1],
                act("review", "2021-04-07", REVIEWER, review_result="pass", covers="x"),
            ],
            "针对现文本的合法性审查（合同文本已改动）",
        ),
    ],
)
def test_no_signature_before_the_review_of_that_very_text(acts: Acts, what: str) -> None:
    for step, who in (("approve", HEAD), ("submit", LEAD_HEAD)):
        warned = offer(ID, acts, step, "2021-04-08", who)
        assert warned.lawful
        assert what in lacks(warned)
        assert not offer(ID, acts, step, "2021-04-08", who, parameters=REFUSE).lawful


def test_nobody_decides_alone_against_the_adviser() -> None:
    """The instrument of 2016: what the adviser finds unlawful is not decided, nor discussed."""
    against = [
        *without(reviewed(), "advice", "review"),
        ended("advice", "2021-04-06", adviser_view="unlawful"),
        act("review", "2021-04-07", REVIEWER, review_result="pass", covers="d:1"),
    ]
    warned = offer(ID, against, "approve", "2021-04-08", HEAD)
    assert (warned.lawful, list(lacks(warned))) == (True, ["法律顾问不认为违法的草案"])
    assert not offer(ID, against, "approve", "2021-04-08", HEAD, parameters=REFUSE).lawful
    assert lacks(offer(ID, reviewed(), "approve", "2021-04-08", HEAD)) == {}


def test_contracts_below_the_towns_sum_need_no_review() -> None:
    small = without(reviewed(50_000), "review", "ask_adviser", "advice")
    own = REFUSE | {"review_from_fen": 100_000}
    assert offer(ID, small, "approve", "2021-04-08", HEAD, parameters=own).lawful
    assert not offer(ID, small, "approve", "2021-04-08", HEAD, parameters=REFUSE).lawful


def test_signing_another_text_is_kept_as_a_breach_where_the_rule_refuses() -> None:
    acts = [*approved(), act("sign", "2021-04-12", HEAD, draft_text="d:2")]
    result = run(ID, acts, parameters=REFUSE)
    assert [b["step"] for b in result["breaches"]] == ["sign"]


def test_an_amendment_is_reviewed_as_a_contract_of_its_own() -> None:
    acts = [
        *approved(),
        act("sign", "2021-04-12", HEAD),
        act("amend", "2021-08-02", LEAD_HEAD, change="延长六个月"),
    ]
    assert run(ID, acts)["state"] == "signed"
    starts = CONTRACT.step("amend").starts
    assert starts is not None
    assert (starts.procedure, starts.episode) == (ID, "")
