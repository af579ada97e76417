"""群众意见: open until the speaker was told; the term is the town's own promise."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from huiyin.kernel.docket import may
from huiyin.kernel.lint import lint
from huiyin.kernel.mutation import score
from huiyin.kernel.replay import replay, replayed
from huiyin.lines.voice.procedure import OPINION

HANDLER = {"name": "乙承办", "role": "handler"}


def act(step: str, at: str, who: dict[str, str] | None = None, **facts: Any) -> dict[str, Any]:
    row: dict[str, Any] = {"step": step, "at": at, "facts": facts}
    return row | ({"actors": [who]} if who else {})


def heard(at: str = "2020-03-02", **more: Any) -> dict[str, Any]:
    facts = {"channel": "reception", "content": "加装路灯", "speaker_name": "甲某"} | more
    return act("hear", at, heard_on=at, **facts)


def told(acts: list[dict[str, Any]], as_of: str = "", **more: Any) -> dict[str, Any]:
    file = {"procedure": "voice.opinion", "acts": acts} | more
    return replay(file | ({"as_of": as_of} if as_of else {}))


def offer(acts: list[dict[str, Any]], step: str, at: str, **facts: Any) -> Any:
    docket, _ = replayed({"procedure": "voice.opinion", "acts": acts})
    return may(docket, step, at=date.fromisoformat(at), facts=facts or None)


def test_the_declaration_has_no_findings_and_its_mutants_are_caught() -> None:
    assert lint(OPINION) == []
    result = score(OPINION)
    assert result.mutants > 14
    assert result.share >= 0.95, result.missed


def test_done_is_not_answered_only_telling_the_speaker_ends_it() -> None:
    acts = [
        heard(),
        act("assign", "2020-03-03", handler="乙承办"),
        act("handle", "2020-03-20", HANDLER, result="solved", result_text="已装8盏"),
    ]
    assert told(acts)["state"] == "handling"
    done = told([*acts, act("tell", "2020-03-21", HANDLER, told_how="phone")])
    assert (done["state"], done["outcome"], done["warnings"]) == ("closed", "solved", [])


def test_what_is_answered_on_the_spot_needs_no_handing_out() -> None:
    done = told([heard(), act("tell", "2020-03-02", told_how="spot", result="explained")])
    assert (done["outcome"], done["breaches"], done["warnings"]) == ("explained", [], [])


def test_telling_without_a_result_warns() -> None:
    assert [w.what for w in offer([heard()], "tell", "2020-03-02", told_how="spot").warnings] == [
        "办理结果"
    ]


def test_a_poster_tells_only_those_who_left_no_name() -> None:
    facts = {"told_how": "posted", "result": "adopted"}
    assert [w.what[:8] for w in offer([heard()], "tell", "2020-03-09", **facts).warnings] == [
        "反映人未留姓名（"
    ]
    nameless = heard(speaker_name=None, anonymous=True)
    assert offer([nameless], "tell", "2020-03-09", **facts).warnings == ()


def test_passed_on_it_stays_open_until_the_other_side_answered_and_the_speaker_was_told() -> None:
    acts = [
        heard(),
        act("assign", "2020-03-03", handler="乙承办"),
        act("transfer", "2020-03-04", HANDLER, transferred_to="演示县水务局"),
    ]
    waiting = replayed({"procedure": "voice.opinion", "acts": acts})[0]
    assert (waiting.state, waiting.waits_on) == ("handling", "other")
    early = offer(acts, "tell", "2020-03-05", told_how="phone", result="elsewhere")
    assert [w.supply for w in early.warnings] == ["transfer_answered"]
    back = [*acts, act("transfer_answered", "2020-03-30", HANDLER, result="elsewhere")]
    assert told(back)["state"] == "handling"
    done = told([*back, act("tell", "2020-04-01", HANDLER, told_how="phone")])
    assert (done["state"], done["warnings"]) == ("closed", [])


@pytest.mark.parametrize(("day", "late"), [("2020-05-01", False), ("2020-05-02", True)])
def test_the_towns_promise_is_a_parameter_and_only_warns(day: str, late: bool) -> None:
    done = told([heard(), act("tell", day, HANDLER, told_how="phone", result="solved")])
    assert bool(done["warnings"]) is late
    assert done["breaches"] == []


def test_the_town_may_promise_another_term_or_none() -> None:
    assert told([heard()], parameters={"answer_term": "30d"})["clocks"][0]["nominal"] == (
        "2020-04-01"
    )
    working = told([heard()], parameters={"answer_term": "10wd"})
    assert working["clocks"][0]["nominal"] == "2020-03-16"


def test_a_dissatisfied_speaker_is_heard_again_with_a_new_term() -> None:
    acts = [heard(), act("tell", "2020-03-05", HANDLER, told_how="phone", result="planned")]
    assert [w.supply for w in offer(acts, "take_up_again", "2020-04-01").warnings] == ["follow_up"]
    again = [
        *acts,
        act("follow_up", "2020-04-01", satisfaction="dissatisfied"),
        act("take_up_again", "2020-04-02", again_reason="仍未安装"),
    ]
    result = told(again)
    assert (result["state"], result["clocks"][0]["nominal"]) == ("handling", "2020-06-01")


def test_withdrawn_by_the_speaker_it_owes_no_answer() -> None:
    done = told([heard(), act("withdraw", "2020-03-05")])
    assert (done["state"], done["outcome"]) == ("closed", "withdrawn")
    assert [
        w.supply
        for w in offer([heard(), act("withdraw", "2020-03-05")], "follow_up", "2020-03-06").warnings
    ] == ["tell"]
