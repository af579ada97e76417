"""Mediation counted: each dispute once, by the committee that had it at the end."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from huiyin.figures.cases import Period
from huiyin.figures.claims import Judge, get
from huiyin.figures.evidence import Evidence
from huiyin.figures.runs import Result, run
from huiyin.kernel.acts import Actor
from huiyin.ledger import bulk, service
from huiyin.ledger.bulk import Happened, Story
from huiyin.lines.mediation import figures as lines

CLERK = Actor("演示甲", "clerk")
PARTIES = (Actor("演示丙", "party"), Actor("演示丁", "party"))
VILLAGE_BOARD, TOWN_BOARD = "晴川村人民调解委员会", "回音镇人民调解委员会"


@pytest.fixture
def town(town: str) -> str:
    """The town of these figures, with two villages."""
    rows = [{"name": name, "kind": "village"} for name in ("晴川村", "听雨村")]
    bulk.enter_many(town, "villages", rows)
    return town


def happened(step: str, at: str, actors: Any = (), **facts: Any) -> Happened:
    return Happened(step, date.fromisoformat(at), facts, list(actors))


def taken(number: str, at: str, **more: Any) -> Story:
    facts = {
        "source": "request",
        "level": "village",
        "committee": VILLAGE_BOARD,
        "village": "晴川村",
        "dispute": "neighbours",
        "party_a": "演示丙",
        "party_b": "演示丁",
        "summary": "排水",
        **more,
    }
    return Story(number, [happened("register", at, **facts), happened("accept", at)])


def sat(story: Story, at: str) -> Story:
    facts = {"mediators": "演示乙", "mediator_choice": "named"}
    story.acts.extend(
        [
            happened("name_mediators", at, **facts),
            happened("hold_session", at, session_record="记录"),
        ]
    )
    return story


def signed(story: Story, at: str, due: str = "") -> Story:
    content = {"agreement_content": "各修一半"} | ({"performance_due": due} if due else {})
    story.acts.extend(
        [
            happened("draft_agreement", at, **content),
            happened("sign_agreement", at, parties_signed=True, mediator_signed=True, sealed=True),
        ]
    )
    return story


def spoken(story: Story, at: str) -> Story:
    facts = {"agreement_content": "道歉", "no_writing_needed": True, "oral_record": "登记表"}
    story.acts.append(happened("agree_oral", at, **facts))
    return story


def with_act(story: Story, step: str, at: str, **facts: Any) -> Story:
    story.acts.append(happened(step, at, **facts))
    return story


def handed(story: Story, at: str) -> Story:
    facts = {"level": "town", "committee": TOWN_BOARD, "handover_reason": "跨村"}
    return with_act(story, "hand_over", at, **facts)


def tell(town: str, *stories: Story) -> None:
    service.open_many(town, lines.CASE, list(stories), reason="台账导入")


def figure(town: str, name: str, year: int = 2021) -> Result:
    return run(f"mediation.{name}", Evidence(town, Period.year(year)))


def test_who_settled_it_is_counted_once(town: str) -> None:
    up = handed(sat(taken("调2", "2021-03-01"), "2021-03-05"), "2021-03-08")
    tell(
        town,
        signed(sat(taken("调1", "2021-03-01"), "2021-03-05"), "2021-03-06"),
        signed(sat(up, "2021-03-10"), "2021-03-11"),
        spoken(sat(taken("调3", "2021-04-01", level="town"), "2021-04-02"), "2021-04-02"),
    )
    assert figure(town, "settled_village").cases == ["调1"]
    assert figure(town, "settled_town").cases == ["调2", "调3"]
    assert figure(town, "settled").value == 3
    assert (figure(town, "written").value, figure(town, "oral").value) == (2, 1)
    assert figure(town, "local_rate").numerator == ["调1", "调2"]


def test_success_is_a_share_of_what_ended_and_refusal_is_no_success(town: str) -> None:
    tell(
        town,
        signed(sat(taken("调1", "2021-03-01"), "2021-03-05"), "2021-03-06"),
        with_act(taken("调2", "2021-03-01"), "refuse", "2021-03-02", refused_by="演示丁"),
        with_act(
            sat(taken("调3", "2021-03-01"), "2021-03-05"),
            "fail",
            "2021-03-20",
            failure_reason="差距大",
            routes_told=True,
        ),
        with_act(taken("调4", "2021-03-01"), "decline", "2021-03-02", decline_reason="刑事案件"),
        taken("调5", "2021-12-30"),
    )
    rate = figure(town, "success_rate")
    assert (rate.value, rate.numerator, len(rate.denominator or [])) == (33.33, ["调1"], 3)
    assert figure(town, "accepted").value == 4
    assert figure(town, "guided").cases == ["调3"]
    assert figure(town, "stopped").cases == ["调2"]


def test_identities_hold_across_the_turn_of_the_year(town: str) -> None:
    tell(
        town,
        signed(sat(taken("调1", "2021-12-20"), "2022-01-05"), "2022-01-06"),
        spoken(sat(taken("调2", "2022-02-01", level="town"), "2022-02-02"), "2022-02-03"),
        with_act(taken("调3", "2022-03-01"), "decline", "2022-03-02", decline_reason="刑事案件"),
        taken("调4", "2022-12-20"),
    )
    now, before = (Evidence(town, Period.year(year)) for year in (2022, 2021))
    found = lines.identities(now, before, 2022)
    assert len(found) == 5
    assert [one.name for one in found if not one.holds] == []


def test_an_agreement_fallen_due_must_have_been_followed_up(town: str) -> None:
    early = signed(sat(taken("调1", "2021-03-01"), "2021-03-05"), "2021-03-06", "2021-05-01")
    missed = signed(sat(taken("调2", "2021-03-01"), "2021-03-05"), "2021-03-06", "2021-05-01")
    later = signed(sat(taken("调3", "2021-03-01"), "2021-03-05"), "2021-03-06", "2022-05-01")
    tell(town, with_act(early, "follow_up", "2021-05-08", performed_how="full"), missed, later)
    assert figure(town, "not_followed").cases == ["调2"]
    judged = Judge(Evidence(town, Period.year(2021))).judge(get("mediation.followed"))
    assert judged.verdict == "contradicted"
    assert judged.counterexamples == ("调2",)
    assert "到期的调解协议2件中回访1件" in judged.text


def test_the_network_has_two_levels_and_names_the_village_without_one(town: str) -> None:
    for name, level, village in (
        (TOWN_BOARD, "town", None),
        (VILLAGE_BOARD, "village", "晴川村"),
    ):
        facts = {"name": name, "level": level, "village": village, "valid_from": "2019-01-01"}
        sound = {"members": 3, "woman": True} if level == "town" else {"members": 2, "woman": True}
        service.enter(town, lines.COMMITTEES, facts | sound, actors=[CLERK])
    assert figure(town, "villages_covered").value == 1
    judged = Judge(Evidence(town, Period.year(2021))).judge(get("mediation.network"))
    assert judged.verdict == "contradicted"
    assert "听雨村" in judged.text
    assert figure(town, "sound_rate").value == 50


def test_every_village_is_looked_into_every_month(town: str) -> None:
    rows = [
        {"day": f"2021-{month:02d}-10", "village": village, "manner": "regular"}
        for month in range(1, 13)
        for village in ("晴川村", "听雨村")
    ]
    bulk.enter_many(town, lines.SCREENINGS, rows[:-1])
    judged = Judge(Evidence(town, Period.year(2021))).judge(get("mediation.screening_kept"))
    assert judged.verdict == "contradicted"
    assert "听雨村2021年12月" in judged.text


def test_a_confirmed_agreement_is_counted_from_its_own_procedure(town: str) -> None:
    story = Story(
        "确1",
        [
            happened("register", "2021-03-06", effective_on="2021-03-06", committee=TOWN_BOARD),
            happened("apply", "2021-03-20", PARTIES, court="演示县人民法院", confirms="other"),
            happened("court_decided", "2021-03-20", confirmation="confirmed"),
        ],
    )
    service.open_many(town, lines.CONFIRMATION, [story], reason="台账导入")
    assert figure(town, "confirmed").cases == ["确1"]
    assert figure(town, "confirmations_asked").value == 1
