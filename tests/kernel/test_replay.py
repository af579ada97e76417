"""Replaying a file: the shape that comes out, and errors that name the place."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from huiyin.kernel.replay import ReplayError, replay, replayed

from .matters import INFO_HEAD, OFFICER, SMALL, act, clock, received, request, third

GOOD = {"procedure": "disclosure.request", "acts": [received("2025-09-24")]}


def test_the_result_has_the_shape_of_the_contract() -> None:
    result = replay(GOOD)
    assert set(result) >= {
        "procedure",
        "version",
        "editions",
        "state",
        "outcome",
        "facts",
        "clocks",
        "may",
        "breaches",
    }
    assert (result["procedure"], result["version"]) == ("disclosure.request", 1)
    assert result["editions"]["GKTL"] == "2019"
    assert result["facts"]["channel"] == "in_person"
    assert set(result["clocks"][0]) >= {
        "id",
        "kind",
        "owed_by",
        "nominal",
        "safe",
        "rolled",
        "alarm",
        "provisional",
        "status",
        "explanation",
        "cite",
    }
    assert set(result["may"][0]) >= {"step", "lawful", "missing", "warnings"}


def test_two_third_parties_are_told_apart_by_their_key() -> None:
    result = request(
        received("2025-09-24"), *third("甲公司", "2025-10-09"), *third("乙公司", "2025-10-13")
    )
    assert clock(result, "third_reply", "甲公司")["nominal"] == "2025-10-29"
    assert clock(result, "third_reply", "乙公司")["nominal"] == "2025-11-03"
    keyed = [m for m in result["may"] if m["step"] == "third_answered"]
    assert [m["key"] for m in keyed] == ["甲公司", "乙公司"]


def test_what_may_be_done_is_answered_for_one_role_if_the_file_names_it() -> None:
    whole = {m["step"] for m in replay(GOOD)["may"]}
    role = {m["step"] for m in replay(GOOD | {"as": "applicant"})["may"]}
    assert role == {"withdraw", "fee_paid"} & whole


def test_the_world_and_the_towns_parameters_are_asked() -> None:
    others = [
        {
            "procedure": "disclosure.request",
            "number": str(n),
            "applicant_ref": "A1",
            "opened": f"2025-09-{n:02}",
        }
        for n in range(1, 12)
    ]
    notice = act("notify_fee", "2025-09-25", fee_mode="item", fee_fen=10000)
    file = {
        "procedure": "disclosure.request",
        "acts": [received("2025-09-24", applicant_ref="A1"), notice],
    }
    # The fee rule was met second-hand: what lacks it is warned of.
    assert [w["step"] for w in replay(file)["warnings"]] == ["notify_fee"]
    assert replay(file | {"world": {"matters": others}})["warnings"] == []
    raised = {"parameters": {"free_items": 20}, "world": {"matters": others}}
    assert [w["step"] for w in replay(file | raised)["warnings"]] == ["notify_fee"]


def test_actors_are_read_with_their_role() -> None:
    drafted = act("draft", "2025-10-09", draft_text="x") | {"actors": [OFFICER]}
    reviewer = {"name": OFFICER["name"], "role": "reviewer"}
    review = act("secrecy_review", "2025-10-10", review_result="pass") | {"actors": [reviewer]}
    result = request(received("2025-09-24"), drafted, review)
    assert [b["step"] for b in result["breaches"]] == ["secrecy_review"]
    wrong = act("draft", "2025-10-09", draft_text="x") | {"actors": [INFO_HEAD]}
    (breach,) = request(received("2025-09-24"), wrong)["breaches"]
    assert breach["missing"][0]["what"] == "“起草答复书”应由承办人办理"


def test_as_of_is_the_last_act_unless_named_and_today_where_nothing_happened() -> None:
    docket, _ = replayed(GOOD)
    assert docket.as_of == date(2025, 9, 24)
    named, _ = replayed(GOOD | {"as_of": "2025-10-01T12:00"})
    assert named.as_of == date(2025, 10, 1)
    empty, _ = replayed({"procedure": "disclosure.request"}, today=date(2026, 1, 5))
    assert (empty.as_of, empty.state, empty.opened) == (date(2026, 1, 5), "new", None)
    assert replay({"procedure": "disclosure.request"}, today=date(2026, 1, 5))["editions"]["GKTL"]


def test_a_mutant_may_be_replayed_in_the_procedures_stead() -> None:
    docket, _ = replayed({"acts": [act("open", "2024-06-03")]}, definition=SMALL)
    assert docket.definition is SMALL


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"procedure": "no.such"}, "没有名为“no.such”的办理程序"),
        ({"procedure": ""}, "文件缺少“procedure”"),
        ({"procedure": 7}, "文件缺少“procedure”"),
        ({"version": 99}, "“disclosure.request”没有第99版"),
        ({"colour": "red"}, "文件有不认识的键：colour"),
        ({"as_of": "2025-02-30"}, "as_of的日期“2025-02-30”不存在"),
        ({"known_on": "昨天"}, "known_on的日期“昨天”不存在"),
        ({"acts": ["receive"]}, "acts第1项应为对象"),
        ({"acts": [{"at": "2025-09-24"}]}, "acts第1项缺少“step”"),
        ({"acts": [{"step": "receive"}]}, "acts第1项缺少“at”"),
        ({"acts": [{"step": "receive", "at": "2025-02-30"}]}, "acts第1项的日期“2025-02-30”不存在"),
        (
            {"acts": [received("2025-09-24"), act("draft", "2025-09-24T25:61")]},
            "acts第2项的日期“2025-09-24T25:61”不存在",
        ),
        (
            {"acts": [received("2025-09-24") | {"mood": "好"}]},
            "acts第1项有不认识的键：mood",
        ),
        (
            {"acts": [act("draft", "2025-09-24", recorded="早上", draft_text="x")]},
            "acts第1项的recorded_at“早上”不是存在的时刻",
        ),
        ({"acts": [act("fly", "2025-09-24")]}, "“依申请公开”没有名为“fly”的步骤"),
        ({"acts": [act("draft", "2025-09-24", colour="红")]}, "没有名为“colour”的事实"),
        ({"acts": [received("2025-09-24", channel="pigeon")]}, "收到方式：没有“pigeon”这一项"),
    ],
)
def test_a_bad_file_gives_an_error_that_names_the_place(
    change: dict[str, Any], message: str
) -> None:
    with pytest.raises(ReplayError, match=message):
        replay(GOOD | change)
