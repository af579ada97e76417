"""What stands after a matter's acts: order, corrections, two times, episodes and clocks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from huiyin.kernel.acts import Act, Actor, effective
from huiyin.kernel.clocks import (
    CLOSING,
    AmountByDay,
    Bars,
    Before,
    ByFact,
    Deemed,
    Earliest,
    Extension,
    FixedDate,
    FromFact,
    FromParameter,
    Latest,
    Unlocks,
)
from huiyin.kernel.conditions import Done
from huiyin.kernel.docket import Docket, fold, may, offers
from huiyin.kernel.facts import BadFact
from huiyin.kernel.laws import LICENSING
from huiyin.kernel.procedure import Procedure, Undeclared
from huiyin.kernel.registry import procedure
from huiyin.kernel.replay import ReplayError
from huiyin.kernel.terms import days, hours, months, wd
from huiyin.kernel.world import PlainWorld

from .matters import (
    HEARSAY,
    LAW,
    SMALL,
    UNREAD,
    act,
    clock,
    correction,
    docket_of,
    extension,
    received,
    request,
    runs,
    small,
    third,
    with_clocks,
)

WORLD = PlainWorld()


def folded(
    *acts: Act, as_of: str, known_on: str = "", definition: Procedure | None = None
) -> Docket:
    return fold(
        definition or procedure("disclosure.request"),
        acts,
        WORLD,
        as_of=date.fromisoformat(as_of),
        known_on=date.fromisoformat(known_on) if known_on else None,
    )


def took(seq: int, step: str, at: str, *, recorded: str = "", **more: Any) -> Act:
    facts = more.pop("facts", {})
    return Act(
        seq=seq,
        step=step,
        at=date.fromisoformat(at),
        recorded_at=datetime.fromisoformat(recorded) if recorded else None,
        facts=facts,
        **more,
    )


RECEIVED = {
    "applicant_kind": "person",
    "applicant_name": "演示申请人",
    "channel": "in_person",
    "subject": "演示事项",
}


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


# --- episodes and what partners answered -------------------------------------------------------


def test_an_answer_after_the_third_partys_term_cannot_lengthen_the_pause() -> None:
    # Asked on 10-09; its fifteenth working day is 10-29.
    for answered in ("2025-10-29", "2025-11-20"):
        result = request(
            received("2025-09-24"), *third("甲公司", "2025-10-09", answered), as_of="2025-11-20"
        )
        assert clock(result, "reply")["nominal"] == "2025-11-18"
    unanswered = request(received("2025-09-24"), *third("甲公司", "2025-10-09"), as_of="2025-11-20")
    assert clock(unanswered, "reply")["nominal"] == "2025-11-18"
    assert clock(unanswered, "third_reply", "甲公司")["status"] == "lapsed"


def test_a_third_partys_term_runs_from_when_it_received_the_letter() -> None:
    served = [
        received("2025-09-24"),
        act("ask_third", "2025-10-09", key="甲公司"),
        act("third_received", "2025-10-14", key="甲公司"),
    ]
    third_reply = clock(request(*served), "third_reply", "甲公司")
    assert third_reply["nominal"] == "2025-11-04"


def test_silence_of_a_third_party_leaves_it_to_the_town_and_of_a_joint_maker_is_consent() -> None:
    asked = [
        received("2025-09-24"),
        *third("甲公司", "2025-10-09"),
        act("ask_maker", "2025-10-10", key="县水利局"),
    ]
    docket = docket_of(*asked, as_of="2025-12-01")
    assert docket.history.answers("consult_third", docket.as_of) == [""]
    assert docket.history.answers("consult_maker", docket.as_of) == ["agree"]
    early = docket_of(*asked, as_of="2025-10-20")
    assert early.history.answers("consult_maker", early.as_of) == [""]
    assert early.history.episode("consult_maker", None, early.as_of) == "open"


def test_each_of_several_partners_answers_for_itself() -> None:
    reviewed = [
        act("secrecy_review", "2025-10-10", review_result="pass"),
    ]
    granted = {"ground": "open.given"}
    rows = [
        received("2025-09-24"),
        *third("甲公司", "2025-10-09", "2025-10-13"),
        *third("乙公司", "2025-10-09", "2025-10-14", "object"),
        act("ask_maker", "2025-10-10", key="县水利局"),
        *reviewed,
    ]
    open_still = may(docket_of(*rows), "grant", at=date(2025, 10, 20), facts=granted)
    assert [m.supply for m in open_still.missing] == ["third_answered", "notify_override"]
    silent = may(
        docket_of(*rows, as_of="2025-11-10"), "grant", at=date(2025, 11, 10), facts=granted
    )
    assert [m.supply for m in silent.missing] == ["notify_override"]
    objecting = [*rows, act("maker_answered", "2025-10-20", key="县水利局", maker_answer="object")]
    against = may(docket_of(*objecting), "grant", at=date(2025, 10, 21), facts=granted)
    assert [m.cite for m in against.missing] == [
        "政府信息公开条例第三十二条",
        "政府信息公开条例第三十四条",
    ]


def test_a_partner_asked_twice_has_the_later_answer() -> None:
    docket = docket_of(
        received("2025-09-24"),
        *third("甲公司", "2025-10-09", "2025-10-10", "object"),
        *third("甲公司", "2025-10-13", "2025-10-14", "agree"),
    )
    assert docket.history.answers("consult_third", docket.as_of) == ["agree"]
    assert docket.fact("third_answer@甲公司") == "agree"


def test_an_answer_from_another_matter_ends_the_waiting() -> None:
    opened = took(1, "open", "2024-06-03")
    referred = took(2, "refer", "2024-06-04")
    other = took(3, "advice", "2024-06-10", kind="answered")
    waiting = folded(opened, referred, as_of="2024-06-05", definition=SMALL)
    assert (waiting.waits_on, waiting.episodes[0][1]) == ("other", None)
    answered = folded(opened, referred, other, as_of="2024-06-12", definition=SMALL)
    assert (answered.waits_on, answered.episodes[0][1]) == ("", date(2024, 6, 10))


# --- clocks ------------------------------------------------------------------------------------


def test_waiting_for_a_correction_the_reply_is_neither_running_nor_late() -> None:
    rows = [received("2023-04-20"), *correction("2023-04-28", within=5)]
    for as_of in ("2023-05-04", "2023-08-01"):
        result = request(*rows, as_of=as_of)
        reply = clock(result, "reply")
        assert (reply["status"], reply["nominal"], reply["explanation"]) == ("waiting", None, [])
    docket = docket_of(*rows, as_of="2023-08-01")
    assert (docket.due, docket.waits_on, docket.state) == (None, "applicant", "clarifying")


def test_what_was_late_before_the_correction_was_asked_for_stays_late() -> None:
    late = [received("2023-04-20"), *correction("2023-06-01", "2023-06-10")]
    reply = clock(request(*late), "reply")
    assert (reply["status"], reply["nominal"]) == ("late", "2023-07-10")
    assert clock(request(*late[:2]), "reply")["status"] == "late"


def test_a_correction_starts_the_reply_anew_and_the_note_says_so() -> None:
    rows = [received("2023-04-20"), *correction("2023-04-28", "2023-05-09")]
    reply = clock(request(*rows), "reply")
    assert reply["notes"] == ["“收到补正”后自5月9日重新起算"]
    assert reply["explanation"][0]["why"].startswith("2023年5月10日至")


def test_only_when_the_applicants_time_is_out_may_the_request_be_dropped() -> None:
    rows = [received("2023-04-20"), *correction("2023-04-28", within=5)]
    dropped = {"no_good_reason": True}
    # Five working days from 04-28: 05-04, 05-05, Sat 05-06 (worked), 05-08, 05-09.
    at_last = may(docket_of(*rows), "lapse_uncorrected", at=date(2023, 5, 9), facts=dropped)
    assert "尚未届满（2023年5月9日止）" in at_last.missing[0].what
    assert may(docket_of(*rows), "lapse_uncorrected", at=date(2023, 5, 10), facts=dropped).lawful
    assert docket_of(*rows).turns_on == date(2023, 5, 10)


def test_a_delay_set_under_article_35_takes_the_place_of_the_term() -> None:
    rows = [
        received("2025-09-24"),
        act("ask_reasons", "2025-10-09"),
        act("reasons_given", "2025-10-14", reasons_accepted=True),
        act("set_delay", "2025-10-15", delay_until="2025-12-31"),
    ]
    result = request(*rows)
    assert result["breaches"] == []
    assert not runs(result, "reply")
    assert clock(result, "delayed_reply")["nominal"] == "2025-12-31"
    unreasonable = request(*rows[:2], act("set_delay", "2025-10-15", delay_until="2025-12-31"))
    assert unreasonable["breaches"][0]["missing"][0]["cite"] == "政府信息公开条例第三十五条"


def test_the_term_is_of_the_edition_in_force_when_the_request_was_received() -> None:
    for day, due, edition in (
        ("2019-05-14", "2019-06-04", "2007"),
        ("2019-05-15", "2019-06-13", "2019"),
    ):
        result = request(received(day))
        assert clock(result, "reply")["nominal"] == due
        assert result["editions"]["GKTL"] == edition


def permit() -> Procedure:
    """许可法 32: no notice within five working days, then accepted as of receipt."""
    return with_clocks(
        Latest(
            id="notice",
            title="一次性告知",
            owed_by="agency",
            cite=LICENSING[32],
            term=wd(5),
            start=("open",),
            stop=("write",),
            on_expiry=Deemed("assumed", "@start", state="closed"),
        )
    )


def test_enforcement_19_silence_of_the_agency_accepts_as_of_receipt() -> None:
    opened = act("open", "2024-02-07")
    waiting = small(permit(), opened, as_of="2024-02-20")
    assert (waiting.fact("assumed"), waiting.state) == (None, "open")
    assert waiting.turns_on == date(2024, 2, 21)
    silent = small(permit(), opened, as_of="2024-02-21")
    assert (silent.fact("assumed"), silent.state) == (date(2024, 2, 7), "closed")
    told = small(permit(), opened, act("write", "2024-02-20", paper="sha256:1"), as_of="2024-03-20")
    assert told.fact("assumed") is None
    too_late = small(permit(), opened, act("write", "2024-02-21", paper="x"))
    assert too_late.fact("assumed") == date(2024, 2, 7)
    assert ["逾期1个工作日" in b.missing[0].what for b in too_late.breaches] == [False, True]


def surcharge(pause: tuple[str, ...] = ()) -> Procedure:
    return with_clocks(
        Latest(
            id="payment",
            title="缴纳罚款",
            owed_by="party",
            cite=LAW[6],
            term=days(15),
            start=("open",),
            stop=("pay",),
            amount=AmountByDay("surcharge", "加处罚款", 30, "fine", "fine", LAW[6], pause),
        )
    )


@pytest.mark.parametrize(
    ("as_of", "fen"),
    [
        ("2024-06-18", 0),
        ("2024-06-19", 3000),
        ("2024-06-28", 30000),
        ("2024-07-21", 99000),
        ("2024-07-22", 100000),
        ("2024-12-31", 100000),
    ],
)
def test_a_surcharge_grows_by_the_day_up_to_the_fine(as_of: str, fen: int) -> None:
    # Fifteen days from 06-03 end on Tuesday 06-18.
    docket = small(surcharge(), act("open", "2024-06-03", fine=100000), as_of=as_of)
    assert docket.amounts == {"surcharge": fen}


def test_a_surcharge_rests_while_it_is_paused_and_stops_with_payment() -> None:
    rows = [
        act("open", "2024-06-03", fine=100000),
        act("pause", "2024-06-20"),
        act("resume", "2024-06-24"),
    ]
    assert small(surcharge(("rest",)), *rows, as_of="2024-06-28").amounts["surcharge"] == 18000
    assert small(surcharge(), *rows, as_of="2024-06-28").amounts["surcharge"] == 30000
    paid = small(surcharge(("rest",)), *rows, act("pay", "2024-06-26"), as_of="2024-12-31")
    assert paid.amounts["surcharge"] == 12000
    early = [rows[0], act("pause", "2024-06-10")]
    assert small(surcharge(("rest",)), *early, as_of="2024-06-28").amounts["surcharge"] == 0
    assert small(surcharge(), act("open", "2024-06-03"), as_of="2024-12-31").amounts == {
        "surcharge": 0
    }


def latest(**more: Any) -> Latest:
    said: dict[str, Any] = {
        "id": "due",
        "title": "办结",
        "owed_by": "agency",
        "cite": LAW[5],
        "term": days(5),
        "start": ("open",),
        "stop": (CLOSING,),
    }
    return Latest(**(said | more))


def nominal(definition: Procedure, *rows: dict[str, Any], **more: Any) -> Any:
    state = small(definition, *rows, **more).clock("due")
    return state.nominal if state else None


def test_a_term_may_follow_a_fact_a_letter_or_a_parameter() -> None:
    by_kind = with_clocks(latest(term=ByFact("kind", {"quick": wd(2), "slow": wd(15)})))
    assert nominal(by_kind, act("open", "2024-06-03", kind="quick")) == date(2024, 6, 5)
    assert nominal(by_kind, act("open", "2024-06-03", kind="slow")) == date(2024, 6, 25)
    assert nominal(by_kind, act("open", "2024-06-03")) is None
    by_letter = with_clocks(latest(term=FromFact("days", "d")))
    assert nominal(by_letter, act("open", "2024-06-03", days=7)) == date(2024, 6, 10)
    assert nominal(by_letter, act("open", "2024-06-03")) is None
    until = with_clocks(latest(term=FromFact("day", "until")))
    assert nominal(until, act("open", "2024-06-03", day="2024-08-31")) == date(2024, 8, 31)
    by_town = with_clocks(latest(term=FromParameter("term")))
    opened = act("open", "2024-06-03")
    assert nominal(by_town, opened) == date(2024, 6, 11)  # 06-10 is the Dragon Boat Festival
    assert nominal(by_town, opened, parameters={"term": "1m"}) == date(2024, 7, 3)
    dated = [{"value": "1m", "from": "2024-07-01"}, {"value": "2m", "to": "2024-06-30"}]
    assert nominal(by_town, opened, parameters={"term": dated}) == date(2024, 8, 3)
    other = [{"value": "1m", "from": "2030-01-01"}]
    assert nominal(by_town, opened, parameters={"term": other}) == date(2024, 6, 11)


def test_of_several_starts_the_earlier_or_the_later_counts() -> None:
    rows = [act("open", "2024-06-03"), act("write", "2024-06-06", paper="x")]
    later = with_clocks(latest(start=("open", "write")))
    earlier = with_clocks(latest(start=("open", "write"), pick="earlier"))
    assert nominal(later, *rows) == date(2024, 6, 11)
    assert nominal(earlier, *rows) == date(2024, 6, 8)
    assert nominal(with_clocks(latest(start=("write",))), rows[0]) is None


def test_a_clock_runs_only_while_its_condition_holds() -> None:
    unwritten = with_clocks(latest(when=~Done("write")))
    assert nominal(unwritten, act("open", "2024-06-03")) == date(2024, 6, 8)
    rows = [act("open", "2024-06-03"), act("write", "2024-06-04", paper="x")]
    assert nominal(unwritten, *rows) is None


def test_another_fact_may_choose_the_edition() -> None:
    chosen = with_clocks(latest(cite=UNREAD[5], selects="day"))
    state = small(chosen, act("open", "2024-06-03", day="2015-01-01")).clock("due")
    assert state is not None
    assert state.edition == "2010"
    assert state.cite.spoken == "试验旧法第五条（见于转载，未核对原文）"


def test_an_extension_may_say_up_to_in_all_instead_of_more() -> None:
    in_all = with_clocks(
        latest(term=months(3), extend=Extension("write", months(6), to=True, cite=LAW[5]))
    )
    rows = [act("open", "2024-06-03"), act("write", "2024-08-01", paper="x")]
    assert nominal(in_all, *rows) == date(2024, 12, 3)
    unbounded = with_clocks(latest(extend=Extension("pay", days(2), times=0)))
    again = [act("pay", f"2024-06-0{n}") for n in (4, 5, 6)]
    assert nominal(unbounded, act("open", "2024-06-03"), *again) == date(2024, 6, 14)


def test_hours_run_by_the_clock_from_the_moment() -> None:
    day_and_night = with_clocks(latest(term=hours(24)))
    opened = act("open", "2024-06-03T09:30")
    assert nominal(day_and_night, opened) == datetime(2024, 6, 4, 9, 30)
    in_time = small(day_and_night, opened, act("close", "2024-06-04T09:30"))
    assert (in_time.breaches, in_time.on_time) == ((), True)
    late = small(day_and_night, opened, act("close", "2024-06-04T09:31"))
    assert [b.step for b in late.breaches] == ["close"]
    # Where only the day is known, it counts from the day's end.
    assert nominal(day_and_night, act("open", "2024-06-03")) == datetime(2024, 6, 4, 23, 59)


def test_a_clock_counted_backwards_says_the_last_safe_and_the_last_lawful_day() -> None:
    papers = Before(
        id="papers",
        title="送达听证材料",
        owed_by="agency",
        cite=LAW[4],
        term=days(7),
        start=("day",),
        stop=("write",),
    )
    opened = small(with_clocks(papers), act("open", "2025-05-20", day="2025-06-12"))
    paper = {"paper": "x"}
    safe = may(opened, "write", at=date(2025, 6, 4), facts=paper)
    assert (safe.missing, safe.warnings) == ((), ())
    tight = may(opened, "write", at=date(2025, 6, 5), facts=paper)
    assert tight.lawful
    assert "宜在2025年6月4日前" in tight.warnings[0].what
    late = may(opened, "write", at=date(2025, 6, 6), facts=paper)
    assert "最迟2025年6月5日" in late.missing[0].what
    undated = small(with_clocks(papers), act("open", "2025-05-20"))
    assert may(undated, "write", at=date(2025, 6, 6), facts=paper).lawful


def test_an_earliest_clock_holds_a_step_back_and_the_first_day_only_warns() -> None:
    comment = Earliest(
        id="comment",
        title="征求意见",
        owed_by="agency",
        cite=LAW[4],
        term=days(30),
        start=("write",),
        bars=("close",),
    )
    definition = with_clocks(comment)
    unstarted = small(definition, act("open", "2025-01-10"))
    assert may(unstarted, "close", at=date(2025, 3, 1)).missing[0].what == "“征求意见”尚未起算"
    rows = [act("open", "2025-01-10"), act("write", "2025-01-10", paper="x")]
    docket = small(definition, *rows)
    assert docket.turns_on == date(2025, 2, 9)
    early = may(docket, "close", at=date(2025, 2, 8))
    assert "未满（2025年2月9日止）" in early.missing[0].what
    just = may(docket, "close", at=date(2025, 2, 9))
    assert just.lawful
    assert "宜自2025年2月10日起" in just.warnings[0].what
    assert may(docket, "close", at=date(2025, 2, 10)).warnings == ()
    closed = small(definition, *rows, act("close", "2025-02-01"))
    state = closed.clock("comment")
    assert state is not None
    assert state.status == "late"
    assert [b.step for b in closed.breaches] == ["close"]
    ripe = small(definition, *rows, as_of="2025-02-09").clock("comment")
    assert ripe is not None
    assert ripe.status == "met"


def test_expiry_may_unlock_a_step_or_bar_it() -> None:
    unlocks = with_clocks(latest(stop=("write",), on_expiry=Unlocks("close")))
    bars = with_clocks(latest(owed_by="party", stop=("pay",), on_expiry=Bars("pay")))
    opened = act("open", "2024-06-03")
    assert not may(small(unlocks, opened), "close", at=date(2024, 6, 8)).lawful
    assert may(small(unlocks, opened), "close", at=date(2024, 6, 9)).lawful
    # The last day is a Saturday and 06-10 a holiday: the party's right lasts to 06-11.
    assert may(small(bars, opened), "pay", at=date(2024, 6, 11)).lawful
    assert not may(small(bars, opened), "pay", at=date(2024, 6, 12)).lawful


def test_a_fixed_day_may_be_the_day_before_and_a_bad_parameter_is_named() -> None:
    def report(on: Any, **more: Any) -> Procedure:
        return with_clocks(
            FixedDate(
                id="due",
                title="报送",
                owed_by="agency",
                cite=LAW[5],
                start=("open",),
                stop=("close",),
                on=on,
                **more,
            )
        )

    opened = act("open", "2024-06-03")
    assert nominal(report((3, 1), exclusive=True), opened) == date(2025, 2, 28)
    assert nominal(report((12, 31), years_later=0), opened) == date(2024, 12, 31)
    assert nominal(report("due_day"), opened) == date(2025, 1, 31)
    with pytest.raises(ReplayError, match="应写作01-31这样的月日：春节前"):
        small(report("due_day"), opened, parameters={"due_day": "春节前"})


def test_an_optional_turn_not_taken_simply_ends() -> None:
    optional = with_clocks(latest(stop=("write",), optional=True))
    opened = act("open", "2024-06-03")
    assert small(optional, opened).clock("due") is not None
    assert small(optional, opened, as_of="2024-07-01").clock("due") is None
    assert small(optional, opened).due is None


def test_a_clock_overtaken_by_the_end_is_not_reported_unless_it_had_run_out() -> None:
    definition = with_clocks(latest(stop=("write",)))
    in_time = small(
        definition, act("open", "2024-06-03"), act("close", "2024-06-05"), as_of="2024-09-01"
    )
    assert in_time.clock("due") is None
    late = small(
        definition, act("open", "2024-06-03"), act("close", "2024-06-20"), as_of="2024-09-01"
    )
    state = late.clock("due")
    assert state is not None
    assert state.status == "late"
    after_the_end = with_clocks(latest(start=("close",), stop=("pay",)))
    running = small(after_the_end, act("open", "2024-06-03"), act("close", "2024-06-05"))
    assert running.clock("due") is not None


# --- the docket as a whole ---------------------------------------------------------------------


def test_the_docket_says_what_is_due_next_and_since_when_it_rests() -> None:
    docket = docket_of(received("2025-09-24"), as_of="2025-10-10")
    assert docket.due == date(2025, 10, 28)
    assert (docket.paused_since, docket.waits_on, docket.on_time) == (None, "", None)
    paused = docket_of(received("2025-09-24"), *third("甲公司", "2025-10-09"), as_of="2025-10-20")
    assert (paused.paused_since, paused.waits_on) == (date(2025, 10, 9), "third_party")
    assert paused.turns_on == date(2025, 10, 30)
    closed = docket_of(received("2025-09-24"), act("need_making", "2025-10-20"))
    assert (closed.due, closed.on_time, closed.closed) == (None, True, date(2025, 10, 20))


def test_a_clock_speaks_the_way_a_clerk_reads_it_aloud() -> None:
    state = docket_of(received("2025-09-24")).clock("reply")
    assert state is not None
    assert state.spoken().endswith("。政府信息公开条例第三十三条第二款。")
    assert state.running
    waiting = docket_of(received("2023-04-20"), *correction("2023-04-28")).clock("reply")
    assert waiting is not None
    assert (waiting.limit, waiting.safe, waiting.alarm, waiting.rolled) == (None,) * 4
    assert not waiting.provisional


def test_offers_put_lawful_steps_first_and_ask_for_each_open_partner() -> None:
    docket = docket_of(
        received("2025-09-24"), *third("甲公司", "2025-10-09"), *third("乙公司", "2025-10-09")
    )
    found = offers(docket, at=date(2025, 10, 10))
    lawful = [o.lawful for o in found]
    assert lawful == sorted(lawful, reverse=True)
    assert [o.key for o in found if o.step.id == "third_answered"] == ["甲公司", "乙公司"]
    assert {o.step.id for o in offers(docket, at=date(2025, 10, 10), role="reviewer")} == {
        "secrecy_review",
        "ask_upward",
        "upward_answered",
    }
    assert found[0].plain()["lawful"] is True


def test_who_may_act_how_often_and_who_must_stay_apart() -> None:
    drafted = docket_of(
        received("2025-09-24"),
        act("draft", "2025-10-09", draft_text="x")
        | {"actors": [{"name": "甲", "role": "officer"}]},
    )
    at = date(2025, 10, 10)
    same = may(drafted, "secrecy_review", at=at, actors=[Actor("甲", "reviewer")])
    assert same.missing[0].what == "甲已办“起草答复书”，不得再办“保密审查”"
    assert may(drafted, "secrecy_review", at=at, actors=[Actor("乙", "reviewer")]).lawful
    wrong = may(drafted, "secrecy_review", at=at, actors=[Actor("乙", "window")])
    assert wrong.missing[0].what == "“保密审查”应由保密审查人办理"
    nobody = may(drafted, "secrecy_review", at=at, actors=[])
    assert "须1人以上办理，现0人" in nobody.missing[0].what
    twice = docket_of(received("2025-04-26", "internet"), act("confirm", "2025-04-27"))
    assert "最多1次" in may(twice, "confirm", at=date(2025, 4, 28)).missing[0].what


def test_a_step_out_of_its_state_or_without_its_episode_is_refused_in_words() -> None:
    docket = docket_of(received("2025-09-24"))
    at = date(2025, 10, 9)
    out = may(docket, "corrected", at=at)
    assert "现处“办理中”，“收到补正”应在“待补正”时办理" in out.missing[0].what
    assert out.missing[1].what == "没有正在进行的“待申请人补正”"
    unfilled = may(docket, "set_delay", at=at, facts={})
    assert "未填“延迟答复期限”" in [m.what for m in unfilled.missing]


def test_whoever_a_fact_names_may_not_act() -> None:
    barred = replace(
        SMALL,
        steps=tuple(replace(s, not_named_in=("enemy",)) for s in SMALL.steps),
    )
    docket = small(barred, act("open", "2024-06-03", enemy="张三、李四；王五"))
    for name in ("张三", "李四", "王五"):
        refused = may(docket, "check", at=date(2024, 6, 4), actors=[Actor(name, "boss")])
        assert refused.missing[0].what == f"{name}是本事项的“相对人”，不得办理"
    assert may(docket, "check", at=date(2024, 6, 4), actors=[Actor("张", "boss")]).lawful


def test_what_a_step_sets_for_one_partner_is_kept_under_its_name() -> None:
    docket = docket_of(
        received("2025-09-24"),
        *third("甲公司", "2025-10-09", "2025-10-13", "object"),
        *third("乙公司", "2025-10-09", "2025-10-14", "agree"),
    )
    assert docket.facts["third_answer@甲公司"] == "object"
    assert docket.facts["third_answer@乙公司"] == "agree"


def test_a_substitute_and_whom_they_act_for_answer_as_one() -> None:
    drafted = Actor("甲", "officer", stands_for="乙")
    assert all(drafted.same_person(Actor(name, "reviewer")) for name in ("甲", "乙"))
    assert drafted.same_person(Actor("丙", "reviewer", stands_for="乙"))
    assert drafted.same_person(Actor("丙", "reviewer", stands_for="甲"))
    assert not drafted.same_person(Actor("丙", "reviewer"))
    assert not Actor("甲", "officer").same_person(Actor("乙", "officer"))


def test_actors_and_breaches_are_told_plainly() -> None:
    actor = Actor("甲", "officer", office="综治办", stands_for="乙")
    assert actor.plain() == {
        "name": "甲",
        "role": "officer",
        "office": "综治办",
        "stands_for": "乙",
    }
    assert Actor("甲", "officer").plain() == {"name": "甲", "role": "officer"}
    moment = Act(1, "open", datetime(2024, 6, 3, 9, 30))
    assert (moment.day, moment.known_on) == (date(2024, 6, 3), date(2024, 6, 3))
