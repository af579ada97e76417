"""政务服务办件: one notice of what is lacking, silence that accepts, decisions in time."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from huiyin.kernel.acts import Actor
from huiyin.kernel.docket import may
from huiyin.kernel.lint import lint
from huiyin.kernel.mutation import score
from huiyin.kernel.replay import replay, replayed
from huiyin.lines.services.procedure import APPLICATION

CLERK = {"name": "己窗口", "role": "window"}
OFFICER = {"name": "庚承办", "role": "officer"}
HEAD = {"name": "戊负责", "role": "head"}


def act(step: str, at: str, who: Any = None, **facts: Any) -> dict[str, Any]:
    row: dict[str, Any] = {"step": step, "at": at, "facts": facts}
    actors = who if isinstance(who, list) else [who] if who else []
    return row | ({"actors": actors} if actors else {})


def received(at: str, **more: Any) -> dict[str, Any]:
    facts = {
        "item": "演示许可",
        "kind": "licence",
        "route": "single",
        "applicant_name": "演示申请人",
    }
    return act("receive", at, CLERK, **(facts | more))


def accept(at: str) -> dict[str, Any]:
    return act("accept", at, CLERK)


def told(*acts: dict[str, Any], as_of: str = "", **more: Any) -> dict[str, Any]:
    file = {"procedure": "services.application", "acts": list(acts)} | more
    return replay(file | ({"as_of": as_of} if as_of else {}))


def clock(result: dict[str, Any], id: str) -> dict[str, Any]:
    return next(c for c in result["clocks"] if c["id"] == id)


def offer(acts: list[dict[str, Any]], step: str, at: str, actors: Any = None, **facts: Any) -> Any:
    docket, _ = replayed({"procedure": "services.application", "acts": acts})
    return may(docket, step, at=date.fromisoformat(at), actors=actors, facts=facts or None)


def test_the_declaration_has_no_findings_and_its_mutants_are_caught() -> None:
    assert lint(APPLICATION) == []
    result = score(APPLICATION)
    assert result.mutants > 100
    assert result.share >= 0.95, result.missed


def test_silence_accepts_as_of_the_receipt_golden_19() -> None:
    waiting = told(received("2024-02-07"), as_of="2024-02-20")
    notice = clock(waiting, "notice")
    # 9 February (除夕) was worked, and so was Sunday 18 February.
    assert (notice["nominal"], notice["status"]) == ("2024-02-20", "running")
    assert waiting["state"] == "received"
    deemed = told(received("2024-02-07"), as_of="2024-02-21")
    assert (deemed["state"], deemed["facts"]["accepted_on"]) == ("accepted", "2024-02-07")
    # Twenty working days then run from the receipt, not from the day silence began to count.
    assert clock(deemed, "decide")["nominal"] == "2024-03-12"


def test_a_second_notice_is_unlawful() -> None:
    once = [
        received("2024-03-01"),
        act("ask_materials", "2024-03-05", CLERK, missing_items="申请表、身份证明"),
    ]
    assert told(*once)["breaches"] == []
    supplied = [*once, act("supplement", "2024-03-11", CLERK)]
    assert clock(told(*supplied), "accept_supplemented")["nominal"] == "2024-03-18"
    again = offer(supplied, "ask_materials", "2024-03-12", missing_items="照片")
    assert "最多1次" in again.missing[0].what
    assert offer(supplied, "accept", "2024-03-12").lawful
    recorded = told(*supplied, act("ask_materials", "2024-03-12", CLERK, missing_items="照片"))
    assert [b["step"] for b in recorded["breaches"]] == ["ask_materials"]


def test_a_notice_after_five_working_days_comes_too_late() -> None:
    late = told(
        received("2024-02-07"), act("ask_materials", "2024-02-21", CLERK, missing_items="照片")
    )
    assert "ask_materials" in [b["step"] for b in late["breaches"]]
    assert late["facts"]["accepted_on"] == "2024-02-07"


def test_other_services_are_not_accepted_by_silence_and_their_days_are_a_parameter() -> None:
    other = told(received("2024-02-07", kind="other"), as_of="2024-02-21")
    assert other["state"] == "received"
    assert clock(other, "notice_other")["status"] == "late"
    local = told(
        received("2024-02-07", kind="other"), as_of="2024-02-08", parameters={"other_notice": "2wd"}
    )
    assert clock(local, "notice_other")["nominal"] == "2024-02-09"


@pytest.mark.parametrize(
    ("route", "nominal", "extended"),
    [
        ("single", "2024-03-29", "2024-04-15"),
        ("joint", "2024-05-08", "2024-05-28"),
        ("precheck", "2024-03-29", "2024-03-29"),
    ],
)
def test_twenty_forty_five_and_their_extensions(route: str, nominal: str, extended: str) -> None:
    acts = [received("2024-03-01", route=route), accept("2024-03-01")]
    assert clock(told(*acts), "decide")["nominal"] == nominal
    more = [
        *acts,
        act("consent_extension", "2024-03-20", HEAD, extension_reason="情况复杂"),
        act("extend", "2024-03-21", OFFICER, extension_told_on="2024-03-21"),
    ]
    result = told(*more)
    assert clock(result, "decide")["nominal"] == extended
    assert bool(result["breaches"]) == (route == "precheck")


def test_an_extension_needs_the_heads_approval_and_that_the_reason_was_told() -> None:
    acts = [received("2024-03-01"), accept("2024-03-01")]
    bare = offer(acts, "extend", "2024-03-20")
    assert [m.cite for m in bare.missing] == ["行政许可法第四十二条"]
    untold = told(
        *acts,
        act("consent_extension", "2024-03-20", HEAD, extension_reason="情况复杂"),
        act("extend", "2024-03-21", OFFICER),
    )
    assert clock(untold, "decide")["nominal"] == "2024-03-29"


def test_time_for_experts_counts_not_once_it_was_told() -> None:
    acts = [
        received("2024-03-01"),
        accept("2024-03-01"),
        act("begin_review", "2024-03-11", OFFICER, review_kind="experts", review_days=7),
        act("end_review", "2024-03-18", OFFICER),
    ]
    # Five working days, 12 to 18 March.
    assert clock(told(*acts), "decide")["nominal"] == "2024-04-08"
    assert not offer(acts[:3], "approve", "2024-03-12").lawful
    assert offer(acts, "approve", "2024-03-19").lawful


def test_promises_may_be_shorter_than_the_law_never_longer() -> None:
    facts = received("2024-03-01", promised_days=5)
    result = told(facts, accept("2024-03-01"), act("approve", "2024-03-11", HEAD))
    assert clock(result, "promised")["status"] == "late"
    assert [m["cite"] for b in result["breaches"] for m in b["missing"]] == [
        "优化营商环境条例第三十六条第二款"
    ]
    longer = told(received("2024-03-01", promised_days=21))
    assert [b["step"] for b in longer["breaches"]] == ["receive"]
    special = told(received("2024-03-01", promised_days=21, special_days=30))
    assert special["breaches"] == []
    joint = told(received("2024-03-01", promised_days=45, route="joint"))
    assert joint["breaches"] == []


def test_special_terms_of_other_laws_go_first() -> None:
    result = told(received("2024-03-01", special_days=7), accept("2024-03-01"))
    assert {c["id"] for c in result["clocks"]} == {"notice", "decide_special"}
    assert clock(result, "decide_special")["nominal"] == "2024-03-12"


def test_a_refusal_gives_reasons_and_remedies() -> None:
    acts = [received("2024-03-01"), accept("2024-03-01")]
    silent = offer(acts, "reject", "2024-03-10", reasons="不符合条件", remedies_told=False)
    assert [m.cite for m in silent.missing] == ["行政许可法第三十八条第二款"]
    assert offer(acts, "reject", "2024-03-10", reasons="不符合条件", remedies_told=True).lawful
    # A ledger may tell less than the paper did.
    assert told(*acts, act("reject", "2024-03-10", HEAD))["breaches"] == []


def test_a_licence_is_delivered_within_ten_working_days() -> None:
    acts = [received("2024-03-01"), accept("2024-03-01"), act("approve", "2024-03-11", HEAD)]
    assert clock(told(*acts), "deliver")["nominal"] == "2024-03-25"
    assert told(*acts, act("deliver", "2024-03-25", CLERK))["breaches"] == []
    assert told(*acts, act("deliver", "2024-03-26", CLERK))["breaches"] != []


def test_whose_interests_are_touched_is_heard_and_told_of_the_hearing() -> None:
    acts = [received("2024-03-01", third_interest=True), accept("2024-03-01")]
    assert [m.cite for m in offer(acts, "approve", "2024-03-08").missing] == [
        "行政许可法第三十六条",
        "行政许可法第四十七条第一款",
    ]
    heard = [
        *acts,
        act("hear_interested", "2024-03-04", OFFICER, interested="演示邻户", statement="无异议"),
        act("tell_hearing", "2024-03-04", OFFICER),
    ]
    assert offer(heard, "approve", "2024-03-12").lawful
    # Five working days to ask, 4 to 11 March.
    assert offer(heard, "ask_hearing", "2024-03-11").lawful
    assert not offer(heard, "ask_hearing", "2024-03-12").lawful
    asked = [*heard, act("ask_hearing", "2024-03-11")]
    assert clock(told(*asked), "hearing")["nominal"] == "2024-04-09"
    assert not offer(asked, "approve", "2024-03-12").lawful
    fixed = [*asked, act("set_hearing", "2024-03-13", OFFICER, hearing_on="2024-03-27")]
    # Seven working days before 27 March is the 18th; seven clear ones, the 15th.
    late = told(*fixed, act("notify_hearing", "2024-03-19", OFFICER))
    assert [b["step"] for b in late["breaches"]] == ["notify_hearing"]
    notified = [*fixed, act("notify_hearing", "2024-03-15", OFFICER)]
    chair = {"name": "癸主持", "role": "chair"}
    held = [*notified, act("hold_hearing", "2024-03-27", chair, hearing_record="sha256:1")]
    assert told(*held)["breaches"] == []
    assert offer(held, "approve", "2024-03-28").lawful
    own = offer(notified, "hold_hearing", "2024-03-27", [Actor("庚承办", "chair")])
    assert any("不得再办" in m.what for m in own.missing)


def test_what_the_superior_decides_is_sent_up() -> None:
    acts = [received("2024-03-01", route="precheck"), accept("2024-03-01")]
    assert [m.cite for m in offer(acts, "approve", "2024-03-08").missing] == [
        "行政许可法第三十五条"
    ]
    up = told(*acts, act("send_up", "2024-03-29", HEAD, opinion="同意", upper_organ="演示县某局"))
    assert (up["outcome"], up["breaches"]) == ("forwarded", [])
    single = [received("2024-03-01"), accept("2024-03-01")]
    assert not offer(single, "send_up", "2024-03-08").lawful


def test_facts_are_verified_by_two() -> None:
    acts = [received("2024-03-01"), accept("2024-03-01")]
    alone = offer(
        acts, "verify", "2024-03-05", [Actor("庚承办", "officer")], check_record="sha256:1"
    )
    assert "须2人以上" in alone.missing[0].what


def test_a_decision_is_made_public_under_the_number_of_its_published_item() -> None:
    acts = [received("2024-03-01"), accept("2024-03-01"), act("approve", "2024-03-11", HEAD)]
    shown = act("publicise", "2024-03-15", OFFICER, published_item="镇/2024-00001")
    assert told(*acts, shown)["breaches"] == []
    assert not offer(acts[:2], "publicise", "2024-03-15", published_item="x").lawful


def test_a_file_that_was_never_completed_goes_back_only_after_its_term() -> None:
    acts = [
        received("2024-03-01"),
        act("ask_materials", "2024-03-01", CLERK, missing_items="照片", supplement_days=10),
    ]
    early = offer(acts, "return_file", "2024-03-15")
    assert early.lawful
    assert early.warnings
    assert not offer(acts, "return_file", "2024-03-16").warnings
