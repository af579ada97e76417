"""12345热线工单: terms by region, day and kind; return, extension, answer, call-back and redo."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from huiyin.kernel.docket import may
from huiyin.kernel.lint import lint
from huiyin.kernel.mutation import score
from huiyin.kernel.replay import replay, replayed
from huiyin.lines.hotline.procedure import ORDER

CLERK = {"name": "甲登记", "role": "clerk"}
HANDLER = {"name": "乙承办", "role": "handler"}
HUB = {"name": "演示热线中心", "role": "hub"}


def act(step: str, at: str, who: dict[str, str] | None = None, **facts: Any) -> dict[str, Any]:
    row: dict[str, Any] = {"step": step, "at": at, "facts": facts}
    return row | ({"actors": [who]} if who else {})


def received(at: str, kind: str = "complaint", **more: Any) -> dict[str, Any]:
    return act("receive", at, HUB, received_on=at, kind=kind, request="路灯不亮", **more)


def begun(at: str, kind: str = "complaint", **more: Any) -> list[dict[str, Any]]:
    return [
        received(at, kind, **more),
        act("sign", at, CLERK),
        act("assign", at, CLERK, lead_official="丙副镇长", handler="乙承办"),
    ]


def answered(at: str, step: str = "reply") -> dict[str, Any]:
    return act(step, at, HANDLER, result="solved", reply_text="已修复", told_how="phone")


def told(acts: list[dict[str, Any]], as_of: str = "", **more: Any) -> dict[str, Any]:
    file = {"procedure": "hotline.order", "acts": acts} | more
    return replay(file | ({"as_of": as_of} if as_of else {}))


def clock(result: dict[str, Any], id: str) -> dict[str, Any] | None:
    return next((c for c in result["clocks"] if c["id"] == id), None)


def nominal(acts: list[dict[str, Any]], id: str = "reply", **more: Any) -> str | None:
    found = clock(told(acts, **more), id)
    return found["nominal"] if found else None


def offer(acts: list[dict[str, Any]], step: str, at: str, **facts: Any) -> Any:
    docket, _ = replayed({"procedure": "hotline.order", "acts": acts})
    return may(docket, step, at=date.fromisoformat(at), facts=facts or None)


def test_the_declaration_has_no_findings_and_its_mutants_are_caught() -> None:
    assert lint(ORDER) == []
    result = score(ORDER)
    assert result.mutants > 90
    assert result.share >= 0.95, result.missed


@pytest.mark.parametrize(
    ("kind", "due"),
    [
        # 2023-09-26 Tue: the holiday is 09-29 to 10-06; Sat 10-07 and Sun 10-08 are worked.
        ("inquiry", "2023-09-28"),
        ("help", "2023-10-16"),
        ("suggestion", "2023-10-16"),
        ("complaint", "2023-10-23"),
        ("report", "2023-10-23"),
    ],
)
def test_the_province_counts_two_ten_and_fifteen_working_days(kind: str, due: str) -> None:
    assert nominal([received("2023-09-26", kind)]) == due


def test_no_provincial_term_before_2022_09_01_nor_outside_guangdong() -> None:
    assert nominal([received("2022-08-31")]) is None
    assert nominal([received("2022-09-01")]) == "2022-09-23"
    elsewhere = {"province": "福建", "city_complaint": "10wd"}
    assert nominal([received("2022-09-01")], parameters=elsewhere) is None
    assert nominal([received("2022-09-01")], "city_complaint", parameters=elsewhere) == "2022-09-16"


def test_before_the_province_spoke_the_citys_rule_is_a_parameter_of_the_town() -> None:
    old = [received("2021-03-01", "inquiry")]
    assert told(old)["clocks"] == []
    own = {"city_inquiry": [{"value": "3wd", "from": "2021-01-01", "to": "2021-12-31"}]}
    assert nominal(old, "city_inquiry", parameters=own) == "2021-03-04"
    # The city's rule of one kind says nothing of another, nor of what the province orders.
    assert nominal([received("2021-03-01", "help")], "city_inquiry", parameters=own) is None
    new = [received("2022-09-05", "inquiry")]
    assert nominal(new, "city_inquiry", parameters={"city_inquiry": "3wd"}) is None


def test_the_day_that_the_hub_wrote_on_the_order_counts_where_the_province_does_not() -> None:
    acts = begun("2021-03-01", hub_due="2021-03-10")
    late = told([*acts, answered("2021-03-12")])
    found = clock(late, "dispatch")
    assert found is not None
    assert (found["nominal"], found["status"]) == ("2021-03-10", "late")
    assert late["breaches"] == []
    assert [w["missing"][0]["force"] for w in late["warnings"]] == ["local"]
    assert clock(told(begun("2023-03-01", hub_due="2023-03-10")), "dispatch") is None


def test_lateness_warns_as_the_rule_was_only_met_second_hand() -> None:
    late = told([*begun("2023-03-01"), answered("2023-03-23")])
    assert (late["breaches"], late["state"], late["outcome"]) == ([], "closed", "solved")
    (warning,) = late["warnings"]
    assert "未核对原文" in warning["missing"][0]["cite"]
    assert told([*begun("2023-03-01"), answered("2023-03-22")])["warnings"] == []


def test_a_lead_official_and_a_named_handler_stand_behind_every_reply() -> None:
    acts = begun("2023-03-01")
    assert offer(acts, "reply", "2023-03-02").warnings == ()
    bare = offer(acts[:2], "reply", "2023-03-02")
    assert bare.lawful
    assert [(w.what, w.supply) for w in bare.warnings] == [
        ("包案领导", "assign"),
        ("具体承办人", "assign"),
    ]


def test_a_return_needs_a_reason_and_waits_for_the_hub() -> None:
    acts = begun("2023-03-01")
    ask = act("ask_return", "2023-03-02", CLERK, return_reason="属县级职权", return_basis="清单")
    waiting = told([*acts, ask], "2023-04-20")
    found = clock(waiting, "reply")
    assert found is not None
    assert found["status"] == "waiting"
    assert any("未核对" in note for note in found["notes"])
    strict = told([*acts, ask], "2023-04-20", parameters={"return_waits": "off"})
    assert clock(strict, "reply")["status"] == "late"  # type: ignore[index]
    gone = told([*acts, ask, act("return_accepted", "2023-03-06", HUB)])
    assert (gone["state"], gone["outcome"]) == ("closed", "away.returned")
    back = [*acts, ask, act("return_refused", "2023-03-06", HUB)]
    assert nominal(back) == "2023-03-22"
    assert not offer(back, "ask_return", "2023-03-07").lawful  # once only
    ungrounded = offer(acts, "ask_return", "2023-03-02", return_reason="非本镇", return_basis=None)
    assert [w.what[:5] for w in ungrounded.warnings] == ["退单的依据"]


def test_an_extension_is_asked_before_expiry_granted_and_told() -> None:
    acts = begun("2023-03-01")
    ask = act("ask_extension", "2023-03-20", HANDLER, extension_reason="需招标")
    grant = act("extend", "2023-03-21", HUB, extension_days=5, extension_told_on="2023-03-21")
    assert nominal([*acts, ask, grant]) == "2023-03-29"
    assert offer(acts, "ask_extension", "2023-03-22").warnings == ()
    assert [w.what for w in offer(acts, "ask_extension", "2023-03-23").warnings] == [
        "在原期限届满之前"
    ]
    off = replayed(
        {"procedure": "hotline.order", "acts": acts, "parameters": {"extension_in_time": "off"}}
    )[0]
    assert may(off, "ask_extension", at=date(2023, 3, 23)).warnings == ()
    too_late = [
        *acts,
        act("ask_extension", "2023-03-23", HANDLER, extension_reason="需招标"),
        act("extend", "2023-03-23", HUB, extension_days=5, extension_told_on="2023-03-23"),
    ]
    assert nominal(too_late) == "2023-03-22"
    refused = [*acts, ask, act("extension_refused", "2023-03-21", HUB)]
    assert nominal(refused) == "2023-03-22"
    untold = offer([*acts, ask], "extend", "2023-03-21", extension_days=5)
    assert [w.what for w in untold.warnings] == ["将延期告知诉求人"]


def test_an_extension_counts_on_from_the_day_that_the_hub_named() -> None:
    acts = begun("2021-03-01", hub_due="2021-03-10")
    ask = act("ask_extension", "2021-03-09", HANDLER, extension_reason="需招标")
    grant = act("extend", "2021-03-10", HUB, extension_days=3, extension_told_on="2021-03-10")
    assert nominal([*acts, ask, grant], "dispatch") == "2021-03-15"
    late = act("extend", "2021-03-11", HUB, extension_days=3, extension_told_on="2021-03-11")
    assert nominal([*acts, ask, late], "dispatch") == "2021-03-10"


def dissatisfied(at: str, **more: Any) -> dict[str, Any]:
    return act("call_back", at, HUB, satisfaction="dissatisfied", **({"own_fault": True} | more))


def test_dissatisfied_by_own_fault_it_is_done_again_with_a_new_term() -> None:
    acts = [*begun("2023-03-01"), answered("2023-03-10"), dissatisfied("2023-03-13")]
    redo = act("redo", "2023-03-14", HUB, redo_reason="又坏了")
    again = told([*acts, redo], "2023-03-20")
    assert again["state"] == "redoing"
    found = clock(again, "reply")
    assert found is not None
    assert (found["nominal"], found["status"]) == ("2023-04-04", "running")
    done = told([*acts, redo, answered("2023-04-04", "reply_again")])
    assert (done["state"], done["warnings"], done["breaches"]) == ("closed", [], [])
    late = told([*acts, redo, answered("2023-04-06", "reply_again")])
    assert [w["step"] for w in late["warnings"]] == ["reply_again"]
    plain = told([*acts, redo], "2023-06-01", parameters={"redo_restarts": "off"})
    assert clock(plain, "reply")["status"] == "met"  # type: ignore[index]


def test_the_hub_may_name_the_last_day_of_doing_it_again() -> None:
    acts = [*begun("2021-03-01"), answered("2021-03-10"), dissatisfied("2021-03-11")]
    redo = act("redo", "2021-03-12", HUB, redo_reason="又坏了", redo_due="2021-03-17")
    assert nominal([*acts, redo], "redo_dispatch") == "2021-03-17"


def test_redo_needs_a_dissatisfied_caller_and_own_fault() -> None:
    acts = [*begun("2023-03-01"), answered("2023-03-10")]
    assert [w.supply for w in offer(acts, "redo", "2023-03-14").warnings] == [
        "call_back",
        "",
        "",
    ]
    content = act("call_back", "2023-03-13", HUB, satisfaction="very")
    assert len(offer([*acts, content], "redo", "2023-03-14").warnings) == 2
    others = dissatisfied("2023-03-13", own_fault=False)
    assert [w.what for w in offer([*acts, others], "redo", "2023-03-14").warnings] == [
        "因承办单位原因未办好"
    ]
    assert not offer(begun("2023-03-01"), "call_back", "2023-03-02").lawful


def test_sign_off_and_call_back_have_terms_only_where_the_town_set_them() -> None:
    acts = [received("2023-03-01")]
    assert clock(told(acts), "sign_off") is None
    own = {"sign_term": "1wd", "call_back_term": "1wd"}
    assert nominal(acts, "sign_off", parameters=own) == "2023-03-02"
    done = [*begun("2023-03-01"), answered("2023-03-03")]
    assert nominal(done, "call_back", parameters=own) == "2023-03-06"


def test_what_the_hotline_is_not_for_is_told_its_own_way() -> None:
    away = act(
        "lead_away", "2023-03-02", HANDLER, right_way="away.petition", reply_text="请向信访窗口"
    )
    result = told([*begun("2023-03-01"), away])
    assert (result["outcome"], result["breaches"]) == ("away.petition", [])


def test_whoever_is_complained_of_takes_no_step() -> None:
    for step in ORDER.steps:
        assert "accused" in step.not_named_in
    acts = [received("2023-03-01", "report", accused="乙承办")]
    kept = told([*acts, act("sign", "2023-03-01", {"name": "乙承办", "role": "clerk"})])
    assert [b["step"] for b in kept["breaches"]] == ["sign"]


def test_a_withdrawn_order_is_closed() -> None:
    result = told([*begun("2023-03-01"), act("withdraw", "2023-03-02")])
    assert (result["state"], result["outcome"]) == ("closed", "other.withdrawn")


def test_an_urgent_order_has_a_term_only_where_the_town_set_one() -> None:
    """One city's old rule says the same day; no rule of ours does."""
    urgent = [received("2023-09-26", urgent=True)]
    assert nominal(urgent, "urgent") is None
    same_day = {"parameters": {"urgent_term": "0d"}}
    assert nominal(urgent, "urgent", **same_day) == "2023-09-26"
    assert nominal([received("2023-09-26")], "urgent", **same_day) is None
    late = told([*begun("2023-09-26", urgent=True), answered("2023-09-27")], **same_day)
    assert (late["breaches"], [w["step"] for w in late["warnings"]]) == ([], ["reply"])
