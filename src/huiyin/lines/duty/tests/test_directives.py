"""领导批示督办: it reaches whoever must act, is answered by its day, accepted by its giver."""

from __future__ import annotations

from datetime import date
from typing import Any

from huiyin.kernel.acts import Actor
from huiyin.kernel.docket import Offer, may
from huiyin.kernel.lint import lint
from huiyin.kernel.mutation import score
from huiyin.kernel.replay import replay, replayed
from huiyin.lines.duty.directive import DIRECTIVE

ID = "duty.directive"


def act(step: str, at: str, name: str = "", role: str = "", **facts: Any) -> dict[str, Any]:
    row: dict[str, Any] = {"step": step, "at": at, "facts": facts}
    return row | ({"actors": [{"name": name, "role": role}]} if name else {})


def issued(**more: Any) -> dict[str, Any]:
    facts = {
        "issuer": "甲明理",
        "text": "请尽快修通望月村排水渠",
        "kind": "written",
        "to_unit": "规划办",
        "to_person": "己温言",
        "due": "2020-04-10",
    }
    return act("issue", "2020-03-16", "甲明理", "head", **{**facts, **more})


RECEIVED = act("receive", "2020-03-17", "己温言", "handler")


def answered(at: str = "2020-04-03") -> dict[str, Any]:
    return act("answer", at, "己温言", "handler", answer="已修通")


def told(acts: list[dict[str, Any]], as_of: str = "") -> Any:
    return replay({"procedure": ID, "acts": acts} | ({"as_of": as_of} if as_of else {}))


def clock(acts: list[dict[str, Any]], id: str, as_of: str = "") -> Any:
    return next((c for c in told(acts, as_of)["clocks"] if c["id"] == id), None)


def offer(acts: list[dict[str, Any]], step: str, at: str, name: str, role: str, **f: Any) -> Offer:
    docket, _ = replayed({"procedure": ID, "acts": acts})
    return may(docket, step, at=date.fromisoformat(at), actors=[Actor(name, role)], facts=f)


def test_the_definition_is_sound() -> None:
    assert lint(DIRECTIVE) == []
    result = score(DIRECTIVE)
    assert result.mutants > 20
    assert result.share >= 0.95, result.missed


def test_from_the_pen_to_the_one_who_acts_and_back() -> None:
    accepted = act("accept", "2020-04-07", "甲明理", "head")
    result = told([issued(), RECEIVED, answered(), accepted])
    assert (result["state"], result["outcome"]) == ("closed", "done")
    assert (result["breaches"], result["warnings"]) == ([], [])


def test_it_must_reach_somebody_within_two_working_days() -> None:
    # Monday 16 March 2020, so Wednesday.
    assert clock([issued()], "reach")["nominal"] == "2020-03-18"
    assert clock([issued()], "reach", "2020-03-19")["status"] == "late"
    assert clock([issued(), RECEIVED], "reach")["status"] == "met"
    nobody = [issued(to_unit=None, to_person=None)]
    (unnamed,) = offer(nobody, "receive", "2020-03-17", "壬乙", "office").warnings
    assert (unnamed.what, unnamed.cite) == ("承办单位或者承办人", "实务做法")


def test_handing_it_on_starts_the_way_to_the_next_anew() -> None:
    on = act("direct", "2020-03-20", "甲明理", "head", to_unit="水利站", to_person="乙守正")
    acts = [issued(), RECEIVED, on]
    assert told(acts)["state"] == "issued"
    assert clock(acts, "reach")["nominal"] == "2020-03-24"
    unsigned = offer(acts, "answer", "2020-04-01", "乙守正", "handler", answer="x")
    assert [m.what for m in unsigned.warnings] == ["承办人的签收"]


def test_an_answer_that_is_overdue_shows() -> None:
    assert clock([issued(), RECEIVED], "answer", "2020-04-13")["status"] == "late"
    result = told([issued(), RECEIVED, answered("2020-04-13")])
    assert ([w["step"] for w in result["warnings"]], result["breaches"]) == (["answer"], [])
    longer = act("extend", "2020-04-09", "甲明理", "head", due="2020-04-30", reason="雨季")
    assert clock([issued(), RECEIVED, longer], "answer", "2020-04-13")["status"] == "running"


def test_nobody_accepts_his_own_answer() -> None:
    acts = [issued(), RECEIVED, answered()]
    found = offer(acts, "accept", "2020-04-07", "己温言", "head")
    assert [m.what for m in found.missing] == [
        "己温言已办“报告办理情况”，不得再办“确认办结”",
        "己温言是本事项的“承办人”，不得办理",
    ]
    assert offer(acts, "accept", "2020-04-07", "甲明理", "head").lawful


def test_an_answer_sent_back_runs_on_to_the_same_day() -> None:
    back = act("send_back", "2020-04-07", "甲明理", "head", reason="未见通水照片")
    acts = [issued(), RECEIVED, answered(), back]
    assert clock(acts, "answer", "2020-04-08")["status"] == "running"
    assert clock(acts, "answer", "2020-04-13")["status"] == "late"
