"""主动公开信息: reviewed first, one item one review one digest, published in time."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from huiyin.kernel.acts import Actor
from huiyin.kernel.docket import may
from huiyin.kernel.lint import lint
from huiyin.kernel.mutation import score
from huiyin.kernel.replay import replay, replayed
from huiyin.lines.publication.procedure import ITEM

OFFICER = {"name": "甲承办", "role": "officer"}
REVIEWER = {"name": "乙审查", "role": "reviewer"}
HEAD = {"name": "丙负责", "role": "info_head"}
WORLD = {
    "registers": {
        "publication.channels": [
            {"number": "1", "kind": "website", "valid_from": "2019-01-01"},
            {"number": "2", "kind": "wechat", "valid_from": "2019-01-01", "valid_to": "2021-06-30"},
        ]
    }
}


def act(step: str, at: str, who: dict[str, str] | None = None, **facts: Any) -> dict[str, Any]:
    key = facts.pop("key", "")
    row: dict[str, Any] = {"step": step, "at": at, "facts": facts}
    if key:
        row["key"] = key
    return row | ({"actors": [who]} if who else {})


def made(at: str, begins: str = "made", **more: Any) -> dict[str, Any]:
    facts = {"title": "演示信息", "category": "news", "begins": begins, "made_on": at}
    return act("register", at, OFFICER, **(facts | more))


def draft(at: str, text: str = "sha256:1") -> dict[str, Any]:
    return act("draft", at, OFFICER, draft_text=text)


def review(at: str, result: str = "pass", covers: str = "sha256:1") -> dict[str, Any]:
    facts = {"review_result": result, "review_basis": "条例第十四条至第十六条", "covers": covers}
    return act("secrecy_review", at, REVIEWER, **facts)


def publish(at: str, text: str = "sha256:1", channel: str = "website") -> dict[str, Any]:
    return act("publish", at, OFFICER, channel=channel, published_text=text)


READY = [made("2021-03-01"), draft("2021-03-02"), review("2021-03-03")]


def told(*acts: dict[str, Any], as_of: str = "", **more: Any) -> dict[str, Any]:
    file = {"procedure": "publication.item", "acts": list(acts), "world": WORLD} | more
    return replay(file | ({"as_of": as_of} if as_of else {}))


def clock(result: dict[str, Any], id: str) -> dict[str, Any]:
    return next(c for c in result["clocks"] if c["id"] == id)


def offer(acts: list[dict[str, Any]], step: str, at: str, actors: Any = None, **facts: Any) -> Any:
    file = {"procedure": "publication.item", "acts": acts, "world": WORLD}
    docket, _ = replayed(file)
    return may(docket, step, at=date.fromisoformat(at), actors=actors, facts=facts or None)


def test_the_declaration_has_no_findings_and_its_mutants_are_caught() -> None:
    assert lint(ITEM) == []
    result = score(ITEM)
    assert result.mutants > 40
    assert result.share >= 0.95, result.missed


@pytest.mark.parametrize(
    ("known_on", "nominal"),
    # G11: the Spring Festival was lengthened by the notice of 27 January.
    [("2020-01-21", "2020-02-24"), ("2020-01-27", "2020-02-26")],
)
def test_twenty_working_days_from_the_making_g11(known_on: str, nominal: str) -> None:
    found = clock(told(made("2020-01-21"), as_of="2020-01-21", known_on=known_on), "publish")
    assert found["nominal"] == nominal
    assert found["cite"] == "政府信息公开条例第二十六条"


@pytest.mark.parametrize("begins", ["approved", "replied"])
def test_budgets_have_twenty_calendar_days_instead(begins: str) -> None:
    facts = {"category": "finance", "budget_kind": "dept_budget"}
    told_ = told(made("2021-01-21", begins, **facts), as_of="2021-01-22")
    assert [c["id"] for c in told_["clocks"]] == ["publish_budget"]
    assert clock(told_, "publish_budget")["nominal"] == "2021-02-10"
    # The last working day before the Spring Festival of 2022 is the alarm of a day inside it.
    found = clock(told(made("2022-01-13", begins, **facts), as_of="2022-01-14"), "publish_budget")
    assert (found["nominal"], found["alarm"]) == ("2022-02-02", "2022-01-30")


def test_a_budget_says_which_of_its_kinds_it_is() -> None:
    lacking = offer(
        [],
        "register",
        "2021-01-21",
        [Actor("甲承办", "officer")],
        title="演示预算",
        category="finance",
        begins="replied",
        made_on="2021-01-21",
    )
    assert [m.cite for m in lacking.missing] == ["预算法第十四条"]


def test_in_order_it_is_published_lawfully() -> None:
    result = told(
        made("2021-03-01"), draft("2021-03-02"), review("2021-03-03"), publish("2021-03-04")
    )
    assert (result["state"], result["outcome"]) == ("published", "published")
    assert (result["breaches"], result["warnings"]) == ([], [])
    assert clock(result, "publish")["status"] == "met"


def test_nothing_appears_before_its_review_and_what_did_stays_as_a_breach() -> None:
    refused = offer(
        [made("2021-03-01"), draft("2021-03-02")],
        "publish",
        "2021-03-04",
        channel="website",
        published_text="sha256:1",
    )
    assert not refused.lawful
    assert [(m.what, m.cite, m.supply) for m in refused.missing] == [
        ("保密审查意见：可以公开", "政府信息公开条例第十七条第二款", "secrecy_review")
    ]
    happened = told(
        made("2021-03-01"), draft("2021-03-02"), publish("2021-03-04"), review("2021-03-05")
    )
    assert happened["state"] == "published"
    assert [b["step"] for b in happened["breaches"]] == ["publish"]


def test_a_review_covers_one_text_and_a_new_draft_voids_it() -> None:
    acts = READY
    other = offer(acts, "publish", "2021-03-04", channel="website", published_text="sha256:2")
    assert [m.what for m in other.missing] == ["针对所公布文本的保密审查（审查的不是这一稿）"]
    again = [*acts, draft("2021-03-04", "sha256:2")]
    for text in ("sha256:1", "sha256:2"):
        voided = offer(again, "publish", "2021-03-05", channel="website", published_text=text)
        assert [m.what for m in voided.missing] == ["保密审查意见：可以公开"]
    fresh = [*again, review("2021-03-05", covers="sha256:2")]
    assert offer(
        fresh, "publish", "2021-03-05", channel="website", published_text="sha256:2"
    ).lawful


def test_whoever_drafted_does_not_review() -> None:
    facts = {"review_result": "pass", "review_basis": "x"}
    acts = [made("2021-03-01"), draft("2021-03-02")]
    own = offer(acts, "secrecy_review", "2021-03-03", [Actor("甲承办", "reviewer")], **facts)
    assert not own.lawful
    assert offer(
        acts, "secrecy_review", "2021-03-03", [Actor("乙审查", "reviewer")], **facts
    ).lawful


def test_in_doubt_it_is_asked_upward_and_waits_for_the_answer() -> None:
    acts = [made("2021-03-01"), draft("2021-03-02")]
    assert not offer([*acts, review("2021-03-03")], "ask_upward", "2021-03-03").lawful
    asked = [*acts, review("2021-03-03", "doubt"), act("ask_upward", "2021-03-04", HEAD)]
    waiting = offer(asked, "publish", "2021-03-05", channel="website", published_text="sha256:1")
    assert {m.cite for m in waiting.missing} == {
        "政府信息公开条例第十七条第二款",
        "政府信息公开条例第十七条第三款",
    }
    assert not offer(asked, "withhold", "2021-03-05", withheld_for="secret").lawful
    yes = [*asked, act("upward_answered", "2021-03-20", HEAD, upward_answer="pass")]
    assert offer(yes, "publish", "2021-03-22", channel="website", published_text="sha256:1").lawful
    no = [*asked, act("upward_answered", "2021-03-20", HEAD, upward_answer="fail")]
    assert not offer(
        no, "publish", "2021-03-22", channel="website", published_text="sha256:1"
    ).lawful
    withheld = told(*no, act("withhold", "2021-03-22", HEAD, withheld_for="secret"))
    assert (withheld["outcome"], withheld["breaches"]) == ("withheld", [])


def test_asking_upward_stops_the_term_only_where_the_town_says_so() -> None:
    acts = [
        made("2021-03-01"),
        draft("2021-03-02"),
        review("2021-03-03", "doubt"),
        act("ask_upward", "2021-03-04", HEAD),
        act("upward_answered", "2021-03-18", HEAD, upward_answer="pass"),
    ]
    plain = clock(told(*acts, as_of="2021-03-19"), "publish")
    paused = clock(told(*acts, as_of="2021-03-19", parameters={"upward_pauses": "warn"}), "publish")
    # Ten working days from 5 to 18 March do not count then.
    assert (plain["nominal"], paused["nominal"]) == ("2021-03-29", "2021-04-13")


def test_late_publication_is_a_breach_of_its_own_article() -> None:
    late = told(
        made("2021-03-01"), draft("2021-03-02"), review("2021-03-03"), publish("2021-03-30")
    )
    assert clock(late, "publish")["status"] == "late"
    (breach,) = late["breaches"]
    assert breach["missing"][0]["cite"] == "政府信息公开条例第二十六条"


def test_a_channel_that_is_no_longer_in_use_is_pointed_out() -> None:
    acts = (made("2021-07-01"), draft("2021-07-02"), review("2021-07-03"))
    result = told(*acts, publish("2021-07-05", channel="wechat"))
    assert result["breaches"] == []
    assert [w["step"] for w in result["warnings"]] == ["publish"]


def test_it_appears_on_several_channels_once_each_and_comes_down_after_its_display() -> None:
    shown = publish("2021-03-04")
    shown["facts"]["display_until"] = "2021-04-30"
    acts = [*READY, shown]
    more = [*acts, act("post", "2021-03-05", OFFICER, key="微信公众号")]
    assert told(*more)["breaches"] == []
    twice = told(*more, act("post", "2021-03-06", OFFICER, key="微信公众号"))
    assert [b["step"] for b in twice["breaches"]] == ["post"]
    # 1 to 5 May are holidays: one working day after 30 April is 6 May.
    assert [c["id"] for c in told(*more, as_of="2021-04-29")["clocks"]] == ["publish"]
    assert clock(told(*more, as_of="2021-05-02"), "take_down")["nominal"] == "2021-05-06"
    down = told(*more, act("take_down", "2021-05-06", OFFICER, taken_down_for="expired"))
    assert (down["state"], down["breaches"], down["warnings"]) == ("taken_down", [], [])
    gone = [*more, act("take_down", "2021-05-06", OFFICER, taken_down_for="expired")]
    assert not offer(gone, "publish", "2021-05-07").lawful


def test_what_is_withheld_is_evaluated_again_and_may_be_opened() -> None:
    acts = [made("2021-03-01"), act("withhold", "2021-03-10", HEAD, withheld_for="process")]
    first = clock(told(*acts, as_of="2021-03-11"), "evaluate")
    assert first["nominal"] == "2022-03-10"
    assert not offer(acts, "reopen", "2021-09-01").lawful
    kept = [*acts, act("evaluate", "2021-09-01", HEAD, evaluation="keep")]
    assert clock(told(*kept, as_of="2021-09-02"), "evaluate")["nominal"] == "2022-09-01"
    assert not offer(kept, "reopen", "2021-09-01").lawful
    opened = [
        *acts,
        act("evaluate", "2021-09-01", HEAD, evaluation="open"),
        act("reopen", "2021-09-01", HEAD),
    ]
    reopened = told(*opened, as_of="2021-09-02")
    assert (reopened["state"], reopened["breaches"]) == ("preparing", [])
    assert clock(reopened, "publish")["nominal"] == "2021-09-29"
    published = told(*opened, draft("2021-09-02"), review("2021-09-03"), publish("2021-09-06"))
    assert (published["state"], published["breaches"]) == ("published", [])


def test_what_is_open_on_request_only_is_not_published() -> None:
    acts = [made("2021-03-01", open_mode="asked"), draft("2021-03-02"), review("2021-03-03")]
    refused = offer(acts, "publish", "2021-03-04", channel="website", published_text="sha256:1")
    assert [m.cite for m in refused.missing] == ["政府信息公开条例第十三条第二款"]
