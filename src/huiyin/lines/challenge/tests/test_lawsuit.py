"""行政诉讼 from the town's side: the defence, the appeal that opens the case again, compliance."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from huiyin.kernel.docket import may
from huiyin.kernel.lint import lint
from huiyin.kernel.mutation import score
from huiyin.kernel.replay import replay, replayed
from huiyin.lines.challenge.procedure import LAWSUIT

OFFICER = {"name": "甲应诉", "role": "officer"}


def act(step: str, at: str, **facts: Any) -> dict[str, Any]:
    return {"step": step, "at": at, "facts": facts, "actors": [OFFICER]}


def received(at: str, **more: Any) -> dict[str, Any]:
    facts = {"act_kind": "penalty", "act_title": "罚款决定", "route": "direct"}
    return act("receive", at, **(facts | more))


def defended(at: str) -> dict[str, Any]:
    return act("defend", at, defence_text="认定事实清楚", evidence="sha256:1")


def judged(at: str, result: str = "upheld.dismissed", form: str = "judgment") -> dict[str, Any]:
    return act("judge", at, judgment=result, judgment_form=form)


def told(acts: list[dict[str, Any]], as_of: str = "") -> dict[str, Any]:
    file: dict[str, Any] = {"procedure": "challenge.lawsuit", "acts": acts}
    return replay(file | ({"as_of": as_of} if as_of else {}))


def clock(result: dict[str, Any], id: str) -> dict[str, Any]:
    return next((c for c in result["clocks"] if c["id"] == id), {})


def offer(acts: list[dict[str, Any]], step: str, at: str, **facts: Any) -> Any:
    docket, _ = replayed({"procedure": "challenge.lawsuit", "acts": acts})
    return may(docket, step, at=date.fromisoformat(at), facts=facts)


def test_the_declaration_has_no_findings_and_its_mutants_are_caught() -> None:
    assert lint(LAWSUIT) == []
    result = score(LAWSUIT)
    assert result.mutants > 50
    assert result.share >= 0.95, result.missed


def test_the_defence_is_due_on_the_fifteenth_calendar_day_and_does_not_roll() -> None:
    # 09-20 + 15 = 10-05, inside the holiday: a duty of the town; the alarm rings before it.
    defence = clock(told([received("2025-09-20")], "2025-09-21"), "defence")
    assert (defence["nominal"], defence["alarm"]) == ("2025-10-05", "2025-09-30")
    assert defence["cite"] == "行政诉讼法第六十七条第一款"
    late = told([received("2025-09-20"), defended("2025-10-09")])
    assert [b["step"] for b in late["breaches"]] == ["defend"]


def test_no_defence_without_evidence_and_none_gathered_since() -> None:
    acts = [received("2025-03-03")]
    bare = offer(acts, "defend", "2025-03-10", defence_text="x", evidence=None)
    assert "行政诉讼法第三十四条" in {m.cite for m in bare.missing}
    new = {"defence_text": "x", "evidence": "sha256:1", "evidence_gathered_since": True}
    assert [m.cite for m in offer(acts, "defend", "2025-03-10", **new).missing] == [
        "行政诉讼法第三十五条"
    ]
    more = {"evidence": "sha256:2", "supplement_agreed": False}
    late = offer([*acts, defended("2025-03-10")], "supplement", "2025-03-12", **more)
    assert [m.cite for m in late.missing] == ["行政诉讼法第三十六条第二款"]


@pytest.mark.parametrize(
    ("facts", "id", "rolled"),
    [
        ({"route": "direct", "act_known_on": "2025-04-05"}, "filing_direct", "2025-10-09"),
        (
            {"route": "direct", "act_known_on": "2024-10-05", "remedy_told": False},
            "filing_untold",
            "2025-10-09",
        ),
        (
            {"route": "after_review", "review_served_on": "2025-09-20"},
            "filing_after_review",
            "2025-10-09",
        ),
    ],
)
def test_how_long_the_plaintiff_may_sue(facts: dict[str, Any], id: str, rolled: str) -> None:
    suit = {"act_kind": "penalty", "act_title": "罚款决定"} | facts
    result = told([act("file", "2025-10-09", **suit)])
    running = [c["id"] for c in result["clocks"] if c["id"].startswith("filing")]
    assert running == [id]
    assert (clock(result, id)["rolled"], clock(result, id)["status"]) == (rolled, "met")
    late = told([act("file", "2025-10-10", **suit)])
    assert clock(late, id)["status"] == "late"


@pytest.mark.parametrize(("form", "due"), [("judgment", "2025-06-16"), ("ruling", "2025-06-11")])
def test_fifteen_days_to_appeal_from_a_judgment_ten_from_a_ruling(form: str, due: str) -> None:
    result_of = "upheld.dismissed" if form == "judgment" else "other.rejected"
    acts = [received("2025-03-03"), defended("2025-03-10"), judged("2025-05-28", result_of, form)]
    acts.append(act("judgment_received", "2025-06-01"))
    assert clock(told(acts, "2025-06-02"), "appeal")["rolled"] == due


def test_an_appeal_opens_the_case_again_and_the_second_judgment_decides() -> None:
    first = [received("2025-03-03"), defended("2025-03-10"), judged("2025-05-28")]
    closed = told(first)
    assert (closed["state"], closed["outcome"]) == ("closed", "upheld.dismissed")
    appealed = told([*first, act("appeal", "2025-06-10", appellant="plaintiff")])
    assert appealed["state"] == "appealing"
    second = act("judge_appeal", "2025-08-20", judgment="corrected.revoked")
    ended = told([*first, act("appeal", "2025-06-10", appellant="plaintiff"), second])
    assert (ended["state"], ended["outcome"]) == ("ended", "corrected.revoked")
    back = told(
        [*first, act("appeal", "2025-06-10", appellant="both"), act("remand", "2025-08-20")]
    )
    assert (back["state"], back["breaches"]) == ("trying", [])


def test_nothing_to_appeal_after_a_withdrawal() -> None:
    acts = [received("2025-03-03"), act("withdraw", "2025-04-01")]
    assert told(acts)["outcome"] == "other.withdrawn"
    refused = offer(acts, "appeal", "2025-04-05", appellant="plaintiff")
    assert [m.cite for m in refused.missing] == ["行政诉讼法第八十五条"]


def test_a_judgment_is_carried_out_in_its_time_and_not_by_the_same_act_again() -> None:
    acts = [
        received("2025-03-03"),
        defended("2025-03-10"),
        judged("2025-05-28", "corrected.revoked"),
        act("take_effect", "2025-06-20", comply_by="2025-08-19", redo=True),
    ]
    assert not offer(acts[:3], "comply", "2025-06-21", complied_how="重作").lawful
    same = offer(acts, "comply", "2025-07-01", complied_how="重作", same_act=True)
    assert [m.cite for m in same.missing] == ["行政诉讼法第七十一条"]
    assert told([*acts, act("comply", "2025-08-19", complied_how="重作")])["breaches"] == []
    late = told([*acts, act("comply", "2025-08-20", complied_how="重作")])
    assert [b["step"] for b in late["breaches"]] == ["comply"]
