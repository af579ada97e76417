"""What stands after acts: their order, two times, corrections, what the docket says."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from huiyin.kernel.acts import effective
from huiyin.kernel.clocks import (
    CLOSING,
    Latest,
)
from huiyin.kernel.docket import may
from huiyin.kernel.facts import BadFact
from huiyin.kernel.procedure import Undeclared
from huiyin.kernel.terms import days

from .folding import RECEIVED, folded, took
from .matters import (
    HEARSAY,
    LAW,
    UNREAD,
    act,
    clock,
    docket_of,
    extension,
    received,
    request,
    small,
    with_clocks,
)

# --- order and the two times -------------------------------------------------------------------


def test_acts_stand_in_the_order_of_their_days_then_of_the_ledger() -> None:
    acts = (
        took(3, "c", "2024-01-02"),
        took(2, "b", "2024-01-05"),
        took(1, "a", "2024-01-05"),
    )
    assert [a.seq for a in effective(acts)] == [3, 1, 2]


def test_a_truthful_late_entry_is_no_breach() -> None:
    consent = act(
        "consent_extension", "2025-10-20", recorded="2025-11-20T09:00", extension_reason="量大"
    )
    told = act("extend", "2025-10-21", extension_told_on="2025-10-21")
    late = request(received("2025-09-24"), told, consent)
    assert late["breaches"] == []
    assert clock(late, "reply")["nominal"] == "2025-11-25"
    without = request(received("2025-09-24"), told)
    assert [b["step"] for b in without["breaches"]] == ["extend"]


def test_what_lies_after_the_day_asked_about_has_not_happened() -> None:
    rows = (received("2025-09-24"), act("withdraw", "2025-10-10"))
    before, after = request(*rows, as_of="2025-10-09"), request(*rows, as_of="2025-10-10")
    assert (before["state"], before["outcome"]) == ("handling", None)
    assert (after["state"], after["outcome"]) == ("closed", "other.withdrawn")


def test_what_was_known_on_a_day_leaves_out_what_was_recorded_later() -> None:
    rows = (
        received("2025-09-24"),
        act("withdraw", "2025-10-10", recorded="2025-10-15T10:00"),
    )
    assert request(*rows, as_of="2025-10-20", known_on="2025-10-14")["state"] == "handling"
    assert request(*rows, as_of="2025-10-20", known_on="2025-10-15")["state"] == "closed"


def test_what_was_known_on_a_day_counts_by_the_calendar_of_that_day() -> None:
    rows = (received("2020-01-21"),)
    for known_on, due in (("2020-01-26", "2020-02-24"), ("2020-01-27", "2020-02-26")):
        result = request(*rows, as_of="2020-02-10", known_on=known_on)
        assert clock(result, "reply")["nominal"] == due


def test_a_correction_is_a_new_act_and_counts_from_when_it_was_made() -> None:
    acts = (
        took(1, "receive", "2025-09-24", facts=RECEIVED, recorded="2025-09-24T09:00"),
        took(
            2,
            "",
            "2025-09-26",
            kind="correct",
            corrects=1,
            facts={"@at": "2025-09-25", "subject": "更正后的事项"},
            recorded="2025-09-26T09:00",
        ),
    )
    now = folded(*acts, as_of="2025-10-01")
    assert (now.opened, now.fact("subject")) == (date(2025, 9, 25), "更正后的事项")
    then = folded(*acts, as_of="2025-10-01", known_on="2025-09-25")
    assert (then.opened, then.fact("subject")) == (date(2025, 9, 24), "演示事项")


def test_a_correction_may_take_a_fact_away_or_strike_the_act_out() -> None:
    opened = took(1, "receive", "2025-09-24", facts=RECEIVED | {"village": "演示村"})
    emptied = took(2, "", "2025-09-25", kind="correct", corrects=1, facts={"village": None})
    assert folded(opened, emptied, as_of="2025-10-01").fact("village") is None
    withdrawn = took(2, "withdraw", "2025-09-26")
    struck = took(3, "", "2025-09-27", kind="correct", corrects=2, void=True)
    assert folded(opened, withdrawn, struck, as_of="2025-10-01").state == "handling"


def test_a_correction_of_nothing_changes_nothing() -> None:
    opened = took(1, "receive", "2025-09-24", facts=RECEIVED)
    stray = took(2, "", "2025-09-25", kind="correct", corrects=9, facts={"village": "演示村"})
    assert effective((opened, stray)) == (opened,)


def test_notes_change_nothing_in_the_docket() -> None:
    opened = took(1, "receive", "2025-09-24", facts=RECEIVED)
    note = took(2, "receive", "2025-09-25", kind="note", reason="电话联系")
    assert folded(opened, note, as_of="2025-10-01").acts == [opened]


def test_impossible_facts_are_errors_and_not_breaches() -> None:
    strange = took(1, "receive", "2025-09-24", facts={"weather": "晴"})
    with pytest.raises(Undeclared, match="没有名为“weather”的事实"):
        folded(strange, as_of="2025-10-01")
    nobody = took(1, "receive", "2025-09-24", facts=RECEIVED | {"channel": "pigeon"})
    with pytest.raises(BadFact, match="没有“pigeon”这一项"):
        folded(nobody, as_of="2025-10-01")


# --- breaches ----------------------------------------------------------------------------------


def test_what_was_unlawful_stands_and_is_kept_with_what_it_lacked() -> None:
    result = request(
        received("2025-09-24"), act("grant", "2025-10-10", ground="open.given", supply="邮寄")
    )
    assert (result["state"], result["outcome"]) == ("closed", "open.given")
    (breach,) = result["breaches"]
    assert (breach["step"], breach["at"]) == ("grant", "2025-10-10")
    assert [(m["what"], m["cite"]) for m in breach["missing"]] == [
        ("保密审查意见：可以公开", "政府信息公开条例第十七条第二款")
    ]


def test_a_late_reply_is_a_breach_of_the_term_however_lawful_in_itself() -> None:
    result = request(received("2025-09-24"), act("need_making", "2025-10-30"), as_of="2025-12-01")
    (breach,) = result["breaches"]
    assert (
        "应在2025年10月28日前由本机关办理，实际2025年10月30日，逾期2个工作日"
        in (breach["missing"][0]["what"])
    )
    assert clock(result, "reply")["status"] == "late"


def test_lateness_on_rest_days_only_is_told_in_calendar_days() -> None:
    law_day = with_clocks(
        Latest(
            id="due",
            title="办结",
            owed_by="agency",
            cite=LAW[5],
            term=days(5),
            start=("open",),
            stop=(CLOSING,),
        )
    )
    docket = small(law_day, act("open", "2024-06-03"), act("close", "2024-06-09"))
    assert "逾期1日" in docket.breaches[0].missing[0].what


@pytest.mark.parametrize(
    ("cite", "breaches", "warnings"),
    [(LAW[5], 1, 0), (HEARSAY[5], 0, 1), (UNREAD[5], 0, 1), (LAW[5].memory(), 0, 0)],
    ids=["read", "secondary", "unread edition", "memory"],
)
def test_lateness_under_a_rule_that_was_not_read_only_warns(
    cite: Any, breaches: int, warnings: int
) -> None:
    term = Latest(
        id="due",
        title="办结",
        owed_by="agency",
        cite=cite,
        term=days(5),
        start=("open",),
        stop=(CLOSING,),
    )
    year = 2015 if cite.law is UNREAD else 2024
    docket = small(with_clocks(term), act("open", f"{year}-06-03"), act("close", f"{year}-07-09"))
    assert (len(docket.breaches), len(docket.warnings)) == (breaches, warnings)


def test_an_extension_that_lacked_a_gate_lengthens_nothing_and_says_so() -> None:
    result = request(
        received("2025-09-24"), act("extend", "2025-10-20", extension_told_on="2025-10-20")
    )
    reply = clock(result, "reply")
    assert reply["nominal"] == "2025-10-28"
    assert reply["notes"][0].startswith("10月20日的延期不生效：缺政府信息公开工作机构负责人同意")


def test_only_the_first_of_too_many_extensions_counts() -> None:
    twice = [*extension("2025-10-20"), *extension("2025-10-21")]
    result = request(received("2025-09-24"), *twice)
    assert clock(result, "reply")["nominal"] == "2025-11-25"
    assert [b["step"] for b in result["breaches"]] == ["consent_extension", "extend"]


def test_a_reset_voids_an_earlier_step() -> None:
    rows = [
        received("2025-09-24"),
        act("draft", "2025-10-09", draft_text="sha256:1"),
        act("secrecy_review", "2025-10-10", review_result="pass", covers="sha256:1"),
    ]
    granted = {"ground": "open.given"}
    assert may(docket_of(*rows), "grant", at=date(2025, 10, 11), facts=granted).lawful
    redrafted = docket_of(*rows, act("draft", "2025-10-11", draft_text="sha256:2"))
    refused = may(redrafted, "grant", at=date(2025, 10, 12), facts=granted)
    assert refused.missing[0].supply == "secrecy_review"


def test_a_review_covers_its_own_bytes_only() -> None:
    stale = docket_of(
        received("2025-09-24"),
        act("draft", "2025-10-09", draft_text="sha256:2"),
        act("secrecy_review", "2025-10-10", review_result="pass", covers="sha256:1"),
    )
    refused = may(stale, "grant", at=date(2025, 10, 11), facts={"ground": "open.given"})
    assert [m.what for m in refused.missing] == ["针对现稿的保密审查（稿件已改动）"]
