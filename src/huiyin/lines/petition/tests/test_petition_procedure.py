"""信访事项: lawful ways through, refusals with their article, and what is kept as a breach."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from huiyin.kernel.acts import Actor
from huiyin.kernel.docket import may
from huiyin.kernel.lint import lint
from huiyin.kernel.mutation import score
from huiyin.kernel.replay import replay, replayed
from huiyin.lines.petition.procedure import PETITION

WINDOW = {"name": "甲登记", "role": "window"}
OFFICER = {"name": "乙承办", "role": "officer"}
HEAD = {"name": "丙主任", "role": "head"}


def act(step: str, at: str, who: dict[str, str] | None = None, **facts: Any) -> dict[str, Any]:
    row: dict[str, Any] = {"step": step, "at": at, "facts": facts}
    return row | ({"actors": [who]} if who else {})


def registered(at: str, **more: Any) -> dict[str, Any]:
    facts = {
        "received_on": at,
        "channel": "letter",
        "source": "direct",
        "kind": "claim",
        "petitioner_name": "演示来信人",
        "request": "灌溉水渠断水",
    }
    return act("register", at, WINDOW, **(facts | more))


def opinion(at: str, result: str = "claim.declined", **more: Any) -> list[dict[str, Any]]:
    facts = {"opinion_facts": "水渠权属不在本镇", "opinion_basis": "演示依据"} | more
    return [
        act("hear", at, OFFICER, statement="听取陈述"),
        act("investigate", at, OFFICER, findings="现场核实"),
        act("opinion", at, HEAD, opinion=result, **facts),
    ]


def told(acts: list[dict[str, Any]], as_of: str = "", **more: Any) -> dict[str, Any]:
    file = {"procedure": "petition.petition", "acts": acts} | more
    return replay(file | ({"as_of": as_of} if as_of else {}))


def clock(result: dict[str, Any], id: str) -> dict[str, Any] | None:
    return next((c for c in result["clocks"] if c["id"] == id), None)


def offer(acts: list[dict[str, Any]], step: str, at: str, **facts: Any) -> Any:
    docket, _ = replayed({"procedure": "petition.petition", "acts": acts})
    return may(docket, step, at=date.fromisoformat(at), facts=facts or None)


def test_the_declaration_has_no_findings_and_its_mutants_are_caught() -> None:
    assert lint(PETITION) == []
    result = score(PETITION)
    assert result.mutants > 150
    assert result.share >= 0.95, result.missed


def test_a_petition_of_ones_own_is_answered_in_15_and_60_natural_days() -> None:
    acts = [registered("2023-09-20"), act("accept", "2023-09-28", OFFICER)]
    result = told(acts, "2023-09-28")
    assert clock(result, "notice") == clock(result, "notice") | {
        "nominal": "2023-10-05",  # inside the holiday: a duty of the agency does not roll
        "alarm": "2023-09-28",
        "status": "met",
    }
    handling = clock(result, "handling")
    assert handling is not None
    assert (handling["nominal"], handling["status"]) == ("2023-11-27", "running")
    assert handling["cite"] == "信访工作条例第三十四条"
    done = told([*acts, *opinion("2023-11-20", "claim.supported")])
    assert (done["state"], done["outcome"], done["breaches"]) == ("closed", "claim.supported", [])


def test_notice_on_the_sixteenth_day_is_kept_as_a_breach_of_article_23() -> None:
    result = told([registered("2023-03-01"), act("accept", "2023-03-17", OFFICER)])
    (breach,) = result["breaches"]
    assert breach["step"] == "accept"
    assert breach["missing"][0]["cite"] == "信访工作条例第二十三条"
    assert result["state"] == "handling"


def test_nobody_need_notify_a_petitioner_who_cannot_be_found() -> None:
    acts = [registered("2023-03-01", identity_unclear=True)]
    assert clock(told(acts, "2023-05-01"), "notice") is None
    refused = offer(acts, "accept", "2023-03-20")
    assert refused.missing[0].cite == "信访工作条例第二十三条第二款"
    result = told([*acts, act("accept_unnamed", "2023-03-20", OFFICER)])
    assert result["breaches"] == []
    assert result["clocks"][0]["id"] == "handling"
    assert not offer([registered("2023-03-01")], "accept_unnamed", "2023-03-02").lawful


def test_mixed_units_the_objection_counts_working_days_and_the_notice_natural_ones() -> None:
    acts = [registered("2023-09-27", source="forwarded", forwarder="演示县信访局")]
    result = told(acts, "2023-09-28")
    # 09-28 Thu, then eight days of holiday, then 10-07, 10-08 (both worked), 10-09, 10-10.
    assert clock(result, "objection_time")["nominal"] == "2023-10-10"
    assert clock(result, "notice")["nominal"] == "2023-10-12"


def test_an_objection_waits_for_the_forwarder_and_a_refusal_brings_the_term_back() -> None:
    acts = [
        registered("2023-03-01", source="forwarded", forwarder="演示县信访局"),
        act("object", "2023-03-06", OFFICER, objection_reason="属邻镇职权"),
    ]
    waiting = told(acts, "2023-03-30")
    notice = clock(waiting, "notice")
    assert notice is not None
    assert (notice["status"], notice["nominal"]) == ("waiting", None)
    assert any("未核对" in note for note in notice["notes"])
    returned = told([*acts, act("return_agreed", "2023-03-30")])
    assert (returned["outcome"], returned["breaches"]) == ("away.returned", [])
    kept = told([*acts, act("return_refused", "2023-03-08"), act("accept", "2023-03-20", OFFICER)])
    assert clock(kept, "notice")["nominal"] == "2023-03-16"
    assert clock(kept, "notice")["status"] == "late"


def test_the_town_may_switch_the_waiting_off() -> None:
    acts = [
        registered("2023-03-01", source="forwarded", forwarder="演示县信访局"),
        act("object", "2023-03-06", OFFICER, objection_reason="属邻镇职权"),
    ]
    strict = told(acts, "2023-03-30", parameters={"objection_waits": "off"})
    assert clock(strict, "notice")["status"] == "late"


def test_a_late_objection_is_a_breach_and_one_never_made_is_none() -> None:
    forwarded = registered("2023-03-01", source="forwarded", forwarder="演示县信访局")
    late = told([forwarded, act("object", "2023-03-09", OFFICER, objection_reason="属邻镇职权")])
    assert [b["step"] for b in late["breaches"]] == ["object"]
    never = told([forwarded, act("accept", "2023-03-10", OFFICER)], "2023-03-20")
    assert clock(never, "objection_time") is None
    assert never["breaches"] == []


def test_what_was_forwarded_is_objected_to_and_what_came_directly_is_referred() -> None:
    direct = [registered("2023-03-01")]
    forwarded = [registered("2023-03-01", source="forwarded", forwarder="演示县信访局")]
    assert not offer(direct, "object", "2023-03-02", objection_reason="非本镇").lawful
    assert not offer(forwarded, "refer", "2023-03-02", right_organ="演示县水利局").lawful
    result = told([*direct, act("refer", "2023-03-02", OFFICER, right_organ="演示县水利局")])
    assert (result["outcome"], result["breaches"]) == ("away.referred", [])


@pytest.mark.parametrize(
    ("received", "accepted", "editions"),
    [
        ("2022-04-30", "2022-04-30", ("信访条例第二十二条第二款", "信访条例第三十三条")),
        ("2022-04-30", "2022-05-01", ("信访条例第二十二条第二款", "信访工作条例第三十四条")),
        ("2022-05-01", "2022-05-01", ("信访工作条例第二十三条", "信访工作条例第三十四条")),
    ],
)
def test_each_clock_takes_the_edition_of_its_own_day(
    received: str, accepted: str, editions: tuple[str, str]
) -> None:
    result = told([registered(received), act("accept", accepted, OFFICER)])
    assert tuple(c["cite"] for c in result["clocks"]) == editions


def test_no_objection_before_2022_05_01_a_refusal_is_told_to_the_petitioner_instead() -> None:
    old = [registered("2022-04-29", source="forwarded", forwarder="演示县信访局")]
    assert clock(told(old), "objection_time") is None
    refused = offer(old, "object", "2022-05-05", objection_reason="非本镇")
    assert [m.what[:5] for m in refused.missing] == ["2022年"]
    assert offer(old, "refer", "2022-05-05", right_organ="演示县水利局").lawful
    new = [registered("2022-05-01", source="forwarded", forwarder="演示县信访局")]
    # 05-05, 05-06, Sat 05-07 (worked), 05-09, 05-10.
    assert clock(told(new), "objection_time")["nominal"] == "2022-05-10"


def test_before_2022_every_petition_had_60_days_since_then_only_claims() -> None:
    for accepted, has_term in (("2022-04-30", True), ("2022-05-01", False)):
        result = told(
            [
                registered("2022-04-30", kind="suggestion"),
                act("accept", accepted, OFFICER),
            ]
        )
        assert (clock(result, "handling") is not None) is has_term


def test_led_to_another_procedure_a_claim_owes_no_opinion_in_60_days() -> None:
    acts = [registered("2023-03-01"), act("accept", "2023-03-02", OFFICER)]
    late = told([*acts, act("lead_away", "2023-06-01", OFFICER, procedure="led.litigation")])
    assert (late["outcome"], late["breaches"]) == ("led.litigation", [])
    assert clock(late, "handling") is None


def test_an_opinion_needs_hearing_the_petitioner_and_inquiry() -> None:
    acts = [registered("2023-03-01"), act("accept", "2023-03-02", OFFICER)]
    facts = {"opinion": "claim.declined", "opinion_facts": "事实", "opinion_basis": "依据"}
    refused = offer(acts, "opinion", "2023-03-03", **facts)
    assert [(m.what, m.cite, m.supply) for m in refused.missing] == [
        ("信访人陈述事实和理由的记录", "信访工作条例第三十一条第一款第（六）项", "hear"),
        ("调查核实", "信访工作条例第三十一条第一款第（六）项", "investigate"),
    ]
    happened = told([*acts, act("opinion", "2023-03-03", HEAD, **facts)])
    assert happened["outcome"] == "claim.declined"
    assert len(happened["breaches"][0]["missing"]) == 2


def test_extension_by_30_days_needs_the_head_and_that_the_petitioner_is_told() -> None:
    acts = [registered("2023-03-01"), act("accept", "2023-03-02", OFFICER)]
    assert not offer(acts, "extend", "2023-04-20", extension_told_on="2023-04-20").lawful
    approved = [*acts, act("approve_extension", "2023-04-19", HEAD, extension_reason="权属复杂")]
    assert not offer(approved, "extend", "2023-04-20", extension_told_on=None).lawful
    extended = [*approved, act("extend", "2023-04-20", OFFICER, extension_told_on="2023-04-20")]
    handling = clock(told(extended), "handling")
    assert handling is not None
    assert handling["nominal"] == "2023-05-31"  # 60 days to 05-01, 30 more
    bare = told([*acts, act("extend", "2023-04-20", OFFICER, extension_told_on="2023-04-20")])
    assert clock(bare, "handling")["nominal"] == "2023-05-01"
    assert clock(bare, "handling")["notes"]


def test_an_extension_after_the_term_only_warns_and_lengthens_nothing() -> None:
    acts = [
        registered("2023-03-01"),
        act("accept", "2023-03-02", OFFICER),
        act("approve_extension", "2023-05-03", HEAD, extension_reason="权属复杂"),
        act("extend", "2023-05-03", OFFICER, extension_told_on="2023-05-03"),
    ]
    result = told(acts)
    assert clock(result, "handling")["nominal"] == "2023-05-01"
    assert [w["step"] for w in result["warnings"]] == ["extend"]
    assert result["breaches"] == []


def test_at_most_five_representatives() -> None:
    five = told([registered("2023-03-01", channel="visit", persons=30, representatives=5)])
    assert five["breaches"] == []
    six = told([registered("2023-03-01", channel="visit", persons=30, representatives=6)])
    assert six["breaches"][0]["missing"][0]["cite"] == "信访工作条例第二十条第三款"
    assert six["state"] == "registered"
    letter = told([registered("2023-03-01", persons=30, representatives=6)])
    assert letter["breaches"] == []


def test_whoever_is_accused_may_take_no_step() -> None:
    acts = [registered("2023-03-01", kind="accusation", accused="丙主任、丁村委")]
    docket, _ = replayed({"procedure": "petition.petition", "acts": acts})
    for step in PETITION.steps:
        assert "accused" in step.not_named_in
    barred = may(
        docket, "assign_lead", at=date(2023, 3, 2), actors=[Actor("丙主任", "head")], facts=None
    )
    assert [m.what for m in barred.missing] == [
        "丙主任是本事项的“被检举、揭发的人员或者单位”，不得办理"
    ]
    other = may(docket, "assign_lead", at=date(2023, 3, 2), actors=[Actor("戊书记", "head")])
    assert other.lawful
    kept = told([*acts, act("assign_lead", "2023-03-02", HEAD, lead_official="丙主任")])
    assert [b["step"] for b in kept["breaches"]] == ["assign_lead"]


def test_an_accusation_is_never_passed_to_the_accused() -> None:
    acts = [registered("2023-03-01", kind="accusation", accused="演示村委会，丁村委")]
    refused = offer(acts, "transfer_accusation", "2023-03-02", transferred_to="演示村委会")
    assert refused.missing[0].cite == "信访工作条例第三十条第三款"
    assert offer(acts, "transfer_accusation", "2023-03-02", transferred_to="演示县纪委监委").lawful
    assert not any(letter.to == "accused" for letter in PETITION.letters)


def test_whoever_was_recused_is_out_but_the_head_may_recuse_another() -> None:
    acts = [registered("2023-03-01"), act("recuse", "2023-03-01", HEAD, recused="乙承办")]
    result = told([*acts, act("accept", "2023-03-02", OFFICER)])
    assert result["breaches"][0]["missing"][0]["what"].startswith("乙承办是本事项的“回避人员”")
    assert told([*acts, act("accept", "2023-03-02", WINDOW)])["breaches"] == []


def test_kinds_are_answered_each_in_its_own_way() -> None:
    def handled(kind: str, step: str, **facts: Any) -> dict[str, Any]:
        acts = [registered("2023-03-01", kind=kind), act("accept", "2023-03-02", OFFICER)]
        return told([*acts, act(step, "2023-03-10", OFFICER, **facts)])

    adopted = {"suggestion_result": "suggestion.adopted", "reply_text": "已采纳"}
    assert handled("suggestion", "reply_suggestion", **adopted)["breaches"] == []
    assert handled("claim", "reply_suggestion", **adopted)["breaches"] != []
    assert handled("accusation", "answer_accusation", reply_text="已办理")["breaches"] == []
    assert handled("suggestion", "answer_accusation", reply_text="已办理")["breaches"] != []
    assert handled("claim", "perform_duty", reply_text="已履行")["outcome"] == "claim.duty"
    assert handled("suggestion", "perform_duty", reply_text="已履行")["breaches"] != []
    settled = handled("claim", "settle", parties_agree=False, settlement="sha256:0")
    assert settled["breaches"][0]["missing"][0]["what"] == "争议双方当事人的同意"


def test_reclassified_as_a_suggestion_it_is_answered_as_one() -> None:
    acts = [
        registered("2023-03-01"),
        act("accept", "2023-03-02", OFFICER),
        act("reclassify", "2023-03-03", OFFICER, kind="suggestion"),
    ]
    assert clock(told(acts), "handling") is None
    assert offer(
        acts, "reply_suggestion", "2023-03-04", suggestion_result="suggestion.kept", reply_text="谢"
    ).lawful


def reviewed(served: str = "2023-08-25") -> list[dict[str, Any]]:
    return [
        registered("2023-06-20"),
        act("accept", "2023-06-21", OFFICER),
        *opinion("2023-08-18"),
        act("serve", served, OFFICER, served_how="直接送达"),
    ]


def test_review_may_be_asked_for_30_days_and_a_last_day_of_rest_rolls_forward() -> None:
    acts = reviewed("2023-08-31")
    request = clock(told(acts), "review_request")
    assert request is not None
    assert (request["nominal"], request["rolled"]) == ("2023-09-30", "2023-10-07")
    assert offer(acts, "ask_review", "2023-10-07").lawful
    barred = offer(acts, "ask_review", "2023-10-08")
    assert barred.missing[0].cite == "信访工作条例第三十五条"
    assert "已届满" in barred.missing[0].what


def test_the_term_for_review_runs_from_service_not_from_the_opinion() -> None:
    unserved = reviewed()[:-1]
    assert clock(told(unserved, "2024-08-01"), "review_request") is None
    assert offer(unserved, "ask_review", "2024-08-01").lawful
    assert not offer(reviewed()[:2], "ask_review", "2023-07-01").lawful


def test_review_then_recheck_then_final() -> None:
    acts = [
        *reviewed(),
        act("ask_review", "2023-09-04"),
        act("review_decided", "2023-10-04", review_result="upheld"),
        act("review_served", "2023-10-09"),
        act("ask_recheck", "2023-11-08"),
    ]
    result = told(acts)
    assert clock(result, "review_decision")["nominal"] == "2023-10-04"
    assert clock(result, "recheck_decision")["nominal"] == "2023-12-08"
    heard = [
        *acts,
        act("recheck_hearing", "2023-11-20"),
        act("recheck_hearing_ended", "2023-11-25"),
    ]
    assert clock(told(heard), "recheck_decision")["nominal"] == "2023-12-13"
    ended = told([*heard, act("recheck_decided", "2023-12-13", recheck_result="upheld")])
    assert (ended["state"], ended["outcome"]) == ("ended", "claim.declined")
    assert ended["breaches"] == []
    rest = [o["step"] for o in ended["may"] if o["lawful"]]
    assert rest == ["record_resolution", "rate"]


def test_recheck_needs_a_review_and_its_own_30_days() -> None:
    assert not offer(reviewed(), "ask_recheck", "2023-09-01").lawful
    acts = [
        *reviewed(),
        act("ask_review", "2023-09-04"),
        act("review_decided", "2023-09-20", review_result="upheld"),
        act("review_served", "2023-09-21"),
    ]
    assert clock(told(acts), "recheck_request")["rolled"] == "2023-10-23"
    assert offer(acts, "ask_recheck", "2023-10-23").lawful
    assert not offer(acts, "ask_recheck", "2023-10-24").lawful


def test_a_late_review_is_the_other_organs_breach() -> None:
    acts = [
        *reviewed(),
        act("ask_review", "2023-09-04"),
        act("review_decided", "2023-10-10", review_result="changed"),
    ]
    (breach,) = told(acts)["breaches"]
    assert "应在2023年10月4日前由其他机关办理" in breach["missing"][0]["what"]


def test_after_the_recheck_the_same_petition_is_not_taken_again() -> None:
    acts = [registered("2024-03-01")]
    assert not offer(acts, "decline_final", "2024-03-02", earlier_matter=None).lawful
    result = told([*acts, act("decline_final", "2024-03-02", WINDOW, earlier_matter="2023-1")])
    assert (result["outcome"], result["breaches"]) == ("away.final", [])


def test_support_is_followed_up_and_a_refusal_is_not() -> None:
    supported = [
        registered("2023-03-01"),
        act("accept", "2023-03-02", OFFICER),
        *opinion("2023-03-20", "claim.supported"),
    ]
    assert offer(supported, "follow_up", "2023-06-01", performed="已通水").lawful
    assert not offer(reviewed(), "follow_up", "2023-09-01", performed="无").lawful
