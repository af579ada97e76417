"""重大行政决策: it waits for the adviser, follows a catalogue, and changes by procedure only."""

from __future__ import annotations

from typing import Any

from huiyin.kernel.docket import Offer
from huiyin.kernel.replay import replayed
from huiyin.lines.decision.tests.major import (
    MEETING,
    heard,
    lacks,
    offer,
    run,
    started,
    submitted,
)
from huiyin.lines.decision.tests.telling import (
    HEAD,
    LEAD,
    LEAD_HEAD,
    OFFICE,
    REVIEWER,
    act,
)


def _asked(view: str = "") -> list[dict[str, Any]]:
    acts = [
        *heard(),
        act("send_review", "2025-02-12", LEAD, review_days=7),
        act("ask_adviser", "2025-02-12", LEAD),
    ]
    if not view:
        return acts
    told = {
        "step": "advice",
        "at": "2025-02-14",
        "kind": "answered",
        "facts": {"adviser_view": view},
    }
    return [*acts, told]


def test_it_waits_for_the_advisers_matter_and_learns_its_end() -> None:
    waiting = offer(_asked(), "review", "2025-02-17", REVIEWER, review_result="pass")
    assert list(lacks(waiting)) == ["法律顾问、公职律师的法律意见"]
    assert replayed({"procedure": "decision.major", "acts": _asked()})[0].waits_on == "adviser"
    for view in ("lawful", "after_change", "unlawful"):
        assert offer(_asked(view), "review", "2025-02-17", REVIEWER, review_result="pass").lawful
    withdrawn = offer(_asked("withdrawn"), "review", "2025-02-17", REVIEWER, review_result="pass")
    assert not withdrawn.lawful


def test_an_opinion_that_finds_it_unlawful_follows_it_to_the_meeting() -> None:
    acts = [
        *_asked("unlawful"),
        act("review", "2025-02-17", REVIEWER, review_result="pass", covers="d:1"),
    ]
    found = offer(acts, "submit", "2025-02-18", LEAD_HEAD)
    assert [w.what for w in found.warnings] == ["法律顾问不认为违法的草案"]


def test_a_new_draft_asks_the_adviser_anew() -> None:
    acts = [*_asked("lawful"), act("draft", "2025-02-17", LEAD, draft_text="d:2")]
    acts += [act("send_review", "2025-02-17", LEAD, review_days=7)]
    found = offer(acts, "review", "2025-02-18", REVIEWER, review_result="pass")
    assert list(lacks(found)) == ["法律顾问、公职律师的法律意见"]


def test_the_meeting_before_the_review_is_kept_as_a_breach() -> None:
    acts = [
        *_asked(),
        act("submit", "2025-02-13", LEAD_HEAD),
        act("adopt", "2025-02-13", HEAD, **MEETING),
    ]
    result = run(acts)
    assert result["state"] == "adopted"
    assert [b["step"] for b in result["breaches"]] == ["submit"]
    cites = [m["cite"] for m in result["breaches"][0]["missing"]]
    assert cites == ["重大行政决策程序暂行条例第二十五条（参照执行）"]


def _starts(name: str) -> Offer:
    row = {"name": name, "year": 2025, "valid_from": "2025-01-01", "valid_to": "2025-12-31"}
    world = {"registers": {"decision.catalogue": [row]}}
    kinds = {"confidential": False, "professional": False, "risk_needed": False, "market": False}
    facts = {"lead_unit": "综合执法办", **kinds}
    return offer(started()[:1], "start", "2025-01-02", HEAD, world=world, **facts)


def test_where_a_catalogue_is_published_a_matter_outside_it_is_warned_of() -> None:
    assert _starts("镇区停车收费").warnings == ()
    outside = _starts("农贸市场改造")
    assert outside.lawful
    assert [w.cite for w in outside.warnings] == [
        "重大行政决策程序暂行条例第三条第三款（参照执行）"
    ]


def test_a_substantial_change_rests_on_another_decision() -> None:
    acts = [
        *submitted(),
        act("adopt", "2025-02-20", HEAD, **MEETING),
        act("report_party", "2025-02-21", OFFICE),
        act("issue", "2025-02-25", HEAD),
    ]
    bare = offer(acts, "adjust", "2025-09-01", HEAD, adjust_reason="造价变化", substantial=True)
    assert list(lacks(bare).values()) == ["重大行政决策程序暂行条例第三十七条（参照执行）"]
    small = offer(acts, "adjust", "2025-09-01", HEAD, adjust_reason="名称变化", substantial=False)
    assert small.lawful
