"""Episodes: consultations, silence, and what several partners answered."""

from __future__ import annotations

from datetime import date

from huiyin.kernel.docket import may

from .folding import folded, took
from .matters import (
    SMALL,
    act,
    clock,
    docket_of,
    received,
    request,
    third,
)


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
