"""司法确认: thirty days, both together, not of bonds between persons; the court's own terms."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from huiyin.kernel.acts import Actor
from huiyin.kernel.docket import may
from huiyin.kernel.lint import lint
from huiyin.kernel.mutation import score
from huiyin.kernel.replay import replay, replayed
from huiyin.lines.mediation.procedure import CONFIRMATION

CLERK = {"name": "乙登记", "role": "clerk"}
PARTIES = [Actor("演示甲方", "party"), Actor("演示乙方", "party")]
PAPERS = {"agreement_text": "sha256:1", "identity_papers": "sha256:2"}
ASKED = {"confirms": "other", "court": "演示县人民法院", **PAPERS}


def act(step: str, at: str, **facts: Any) -> dict[str, Any]:
    return {"step": step, "at": at, "facts": facts}


def prepared(effective: str = "2024-03-06", **more: Any) -> dict[str, Any]:
    facts = {"effective_on": effective, "committee": "晴川村人民调解委员会"} | more
    return act("register", effective, **facts) | {"actors": [CLERK]}


def told(acts: list[dict[str, Any]], as_of: str = "") -> dict[str, Any]:
    file = {"procedure": "mediation.confirmation", "acts": acts}
    return replay(file | ({"as_of": as_of} if as_of else {}))


def clock(result: dict[str, Any], id: str) -> dict[str, Any]:
    return next(c for c in result["clocks"] if c["id"] == id)


def offer(acts: list[dict[str, Any]], step: str, at: str, actors: Any = None, **facts: Any) -> Any:
    file = {"procedure": "mediation.confirmation", "acts": acts}
    docket, _ = replayed(file)
    return may(docket, step, at=date.fromisoformat(at), actors=actors, facts=facts or None)


def test_the_declaration_has_no_findings_and_its_mutants_are_caught() -> None:
    assert lint(CONFIRMATION) == []
    result = score(CONFIRMATION)
    assert result.mutants > 30
    assert result.share >= 0.95, result.missed


def test_thirty_days_roll_over_the_holiday_and_then_close() -> None:
    acts = [prepared("2023-08-31")]
    request = clock(told(acts), "request")
    assert (request["nominal"], request["rolled"]) == ("2023-09-30", "2023-10-07")
    assert offer(acts, "apply", "2023-10-07", PARTIES, **ASKED).lawful
    late = offer(acts, "apply", "2023-10-08", PARTIES, **ASKED)
    assert [m.cite for m in late.missing] == ["人民调解法第三十三条第一款"]
    kept = told([*acts, act("apply", "2023-10-08", **ASKED)])
    assert [b["step"] for b in kept["breaches"]] == ["apply"]
    assert kept["state"] == "applied"


def test_it_is_asked_jointly_with_its_papers() -> None:
    alone = offer([prepared()], "apply", "2024-03-20", PARTIES[:1], **ASKED)
    assert "须2人以上" in alone.missing[0].what
    bare = offer(
        [prepared()], "apply", "2024-03-20", PARTIES, confirms="other", court="演示县人民法院"
    )
    assert {m.cite.endswith("若干规定第三条") for m in bare.missing} == {True}
    assert len(bare.missing) == 2
    agent = offer([prepared()], "apply", "2024-03-20", PARTIES, by_agent=True, **ASKED)
    assert [m.what for m in agent.missing] == ["委托人签名或者盖章的授权委托书"]


@pytest.mark.parametrize("bond", ["status", "adoption", "marriage"])
def test_bonds_between_persons_are_not_confirmed(bond: str) -> None:
    refused = offer([prepared()], "apply", "2024-03-20", PARTIES, **(ASKED | {"confirms": bond}))
    assert refused.missing[0].cite.endswith("若干规定第四条第二款")


def test_the_court_has_3_days_then_15_and_10_more() -> None:
    acts = [prepared(), act("apply", "2024-03-11", **ASKED)]
    assert clock(told(acts), "court_acceptance")["nominal"] == "2024-03-14"
    accepted = [*acts, act("court_accepted", "2024-03-13")]
    assert clock(told(accepted), "court_decision")["nominal"] == "2024-03-28"
    longer = [*accepted, act("court_extended", "2024-03-25")]
    assert clock(told(longer), "court_decision")["nominal"] == "2024-04-07"
    decided = told([*longer, act("court_decided", "2024-04-07", confirmation="confirmed")])
    assert (decided["outcome"], decided["breaches"]) == ("confirmed", [])


def test_the_court_may_decide_on_the_spot() -> None:
    acts = [prepared(), act("apply", "2024-03-11", **ASKED)]
    result = told([*acts, act("court_decided", "2024-03-11", confirmation="denied")])
    assert (result["outcome"], result["breaches"]) == ("denied", [])
    assert not offer(
        [*acts, act("court_decided", "2024-03-11", confirmation="denied")],
        "enforcement_asked",
        "2024-04-01",
    ).lawful


@pytest.mark.parametrize(
    ("step", "outcome"), [("withdraw", "withdrawn"), ("court_declined", "declined")]
)
def test_it_may_end_without_a_decision(step: str, outcome: str) -> None:
    acts = [prepared(), act("apply", "2024-03-11", **ASKED), act(step, "2024-03-13")]
    assert told(acts)["outcome"] == outcome
    assert told([prepared(), act("let_go", "2024-04-10")])["outcome"] == "not_asked"
