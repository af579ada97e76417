"""人民调解: lawful ways through, refusals with their article, and what follows an agreement."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from huiyin.kernel.docket import may
from huiyin.kernel.lint import lint
from huiyin.kernel.mutation import score
from huiyin.kernel.replay import replay, replayed
from huiyin.lines.mediation.procedure import CASE

CHAIR = {"name": "甲主任", "role": "chair"}
MEDIATOR = {"name": "乙调解", "role": "mediator"}


def act(step: str, at: str, who: dict[str, str] | None = None, **facts: Any) -> dict[str, Any]:
    row: dict[str, Any] = {"step": step, "at": at, "facts": facts}
    return row | ({"actors": [who]} if who else {})


def begun(at: str = "2024-03-01", **more: Any) -> list[dict[str, Any]]:
    facts = {
        "source": "request",
        "level": "village",
        "committee": "演示村人民调解委员会",
        "dispute": "neighbours",
        "party_a": "演示甲方",
        "party_b": "演示乙方",
        "summary": "排水",
    }
    return [
        act("register", at, MEDIATOR, **(facts | more)),
        act("accept", at, MEDIATOR),
        act("inform", at, MEDIATOR),
        act("name_mediators", at, CHAIR, mediators="乙调解", mediator_choice="named"),
    ]


def session(at: str = "2024-03-05", **more: Any) -> dict[str, Any]:
    return act("hold_session", at, MEDIATOR, session_record="sha256:1", **more)


def draft(at: str, **more: Any) -> dict[str, Any]:
    facts = {
        "agreement_content": "各修一半",
        "agreement_facts": "排水沟归属",
        "performance_manner": "自行施工",
        "performance_due": "2024-05-01",
    }
    return act("draft_agreement", at, MEDIATOR, **(facts | more))


def signed(at: str, **more: bool) -> dict[str, Any]:
    facts = {"parties_signed": True, "mediator_signed": True, "sealed": True} | more
    return act("sign_agreement", at, MEDIATOR, **facts)


def agreed(at: str = "2024-03-06") -> list[dict[str, Any]]:
    return [*begun(), session(), draft(at), signed(at)]


def told(acts: list[dict[str, Any]], as_of: str = "", **more: Any) -> dict[str, Any]:
    file = {"procedure": "mediation.case", "acts": acts} | more
    return replay(file | ({"as_of": as_of} if as_of else {}))


def clock(result: dict[str, Any], id: str) -> dict[str, Any]:
    return next(c for c in result["clocks"] if c["id"] == id)


def offer(acts: list[dict[str, Any]], step: str, at: str, actors: Any = None, **facts: Any) -> Any:
    docket, _ = replayed({"procedure": "mediation.case", "acts": acts})
    return may(docket, step, at=date.fromisoformat(at), actors=actors, facts=facts or None)


def test_the_declaration_has_no_findings_and_its_mutants_are_caught() -> None:
    assert lint(CASE) == []
    result = score(CASE)
    assert result.mutants > 50
    assert result.share >= 0.95, result.missed


def test_a_written_agreement_takes_effect_with_signatures_and_seal() -> None:
    result = told(agreed())
    assert (result["state"], result["outcome"]) == ("closed", "agreed.written")
    assert (result["breaches"], result["warnings"]) == ([], [])


@pytest.mark.parametrize(
    ("lacking", "what"),
    [
        ("parties_signed", "各方当事人的签名、盖章或者指印"),
        ("mediator_signed", "人民调解员的签名"),
        ("sealed", "人民调解委员会的印章"),
    ],
)
def test_no_effect_without_every_signature_and_the_seal(lacking: str, what: str) -> None:
    acts = [*begun(), session(), draft("2024-03-06")]
    facts = {"parties_signed": True, "mediator_signed": True, "sealed": True, lacking: False}
    (missing,) = offer(acts, "sign_agreement", "2024-03-06", **facts).missing
    assert (missing.what, missing.cite) == (what, "人民调解法第二十九条第二款")
    (breach,) = told([*acts, signed("2024-03-06", **{lacking: False})])["breaches"]
    assert breach["step"] == "sign_agreement"


def test_what_an_agreement_may_state_is_only_recommended() -> None:
    acts = [*begun(), session()]
    bare = offer(acts, "draft_agreement", "2024-03-06", agreement_content="各修一半")
    assert bare.lawful
    assert [m.cite for m in bare.warnings] == [
        "人民调解法第二十九条第一款第（二）项",
        "人民调解法第二十九条第一款第（三）项",
    ]
    assert not offer(acts, "sign_agreement", "2024-03-06").lawful


def test_an_oral_agreement_must_be_recorded_and_needs_that_no_writing_is_wanted() -> None:
    acts = [*begun(), session()]
    facts = {"agreement_content": "道歉", "no_writing_needed": True, "oral_record": "sha256:2"}
    result = told([*acts, act("agree_oral", "2024-03-06", MEDIATOR, **facts)])
    assert (result["outcome"], result["breaches"]) == ("agreed.oral", [])
    unrecorded = offer(acts, "agree_oral", "2024-03-06", **(facts | {"oral_record": None}))
    assert "人民调解员对协议内容的记录" in [m.what for m in unrecorded.missing]
    wanted = offer(acts, "agree_oral", "2024-03-06", **(facts | {"no_writing_needed": False}))
    assert [m.cite for m in wanted.missing] == ["人民调解法第二十八条"]


@pytest.mark.parametrize("after", [1, 2, 4, 5])
def test_a_clear_refusal_stops_the_mediation_wherever_it_stands(after: int) -> None:
    acts = [*begun(), session()][:after]
    refused = told([*acts, act("refuse", "2024-03-07", refused_by="演示乙方")])
    assert (refused["state"], refused["outcome"]) == ("closed", "refused")
    assert refused["breaches"] == []
    went_on = told(
        [*acts, act("refuse", "2024-03-07", refused_by="演示乙方"), session("2024-03-08")]
    )
    assert [b["step"] for b in went_on["breaches"]] == ["hold_session"]


def test_failure_ends_with_telling_the_legal_routes() -> None:
    acts = [*begun(), session()]
    silent = offer(acts, "fail", "2024-03-20", failure_reason="差距大", routes_told=False)
    assert [m.cite for m in silent.missing] == ["人民调解法第二十六条"]
    result = told([*acts, act("fail", "2024-03-20", failure_reason="差距大", routes_told=True)])
    assert (result["outcome"], result["breaches"]) == ("failed", [])


def test_a_dangerous_dispute_must_have_been_reported() -> None:
    acts = [*begun(), session(risk=True)]
    failed = {"failure_reason": "差距大", "routes_told": True}
    refused = offer(acts, "fail", "2024-03-20", **failed)
    assert [(m.cite, m.supply) for m in refused.missing] == [
        ("人民调解法第二十五条", "report_risk")
    ]
    reported = [*acts, act("report_risk", "2024-03-05", MEDIATOR, reported_to="演示派出所")]
    assert offer(reported, "fail", "2024-03-20", **failed).lawful


def test_no_end_without_a_record_of_the_mediation() -> None:
    refused = offer(begun(), "fail", "2024-03-20", failure_reason="差距大", routes_told=True)
    assert [m.cite for m in refused.missing] == ["人民调解法第二十七条"]


def test_rights_not_told_only_warn_as_the_form_was_met_second_hand() -> None:
    acts = [a for a in begun() if a["step"] != "inform"]
    result = told([*acts, session()])
    assert result["breaches"] == []
    assert [w["step"] for w in result["warnings"]] == ["hold_session"]


def test_mediators_are_named_or_chosen_before_the_session() -> None:
    assert not offer(begun()[:3], "hold_session", "2024-03-05", session_record="x").lawful
    chosen = act("name_mediators", "2024-03-02", mediators="丙调解", mediator_choice="chosen")
    result = told([*begun()[:3], chosen, session()])
    assert result["breaches"] == []
    assert result["facts"]["mediator_choice"] == "chosen"


def test_the_general_month_is_a_parameter_and_lateness_warns() -> None:
    acts = [*begun("2024-01-31"), session()]
    result = told(acts, "2024-02-15")
    assert clock(result, "mediate")["nominal"] == "2024-02-29"
    assert clock(result, "mediate")["cite"].endswith("（见于转载，未核对原文）")
    days = told(acts, "2024-02-15", parameters={"mediation_term": "30d"})
    assert clock(days, "mediate")["nominal"] == "2024-03-01"
    late = told([*acts, act("fail", "2024-03-20", failure_reason="差距大", routes_told=True)])
    assert late["breaches"] == []
    assert [w["step"] for w in late["warnings"]] == ["fail"]


def test_both_sides_may_lengthen_the_term_again_and_again() -> None:
    acts = begun("2024-03-01")
    more = {"both_consent": True, "extension_days": 10}
    twice = [
        *acts,
        act("extend_term", "2024-03-20", MEDIATOR, **more),
        act("extend_term", "2024-04-05", MEDIATOR, **more),
    ]
    assert clock(told(twice), "mediate")["nominal"] == "2024-04-21"
    one_side = act("extend_term", "2024-03-20", MEDIATOR, **(more | {"both_consent": False}))
    assert [w["step"] for w in told([*acts, one_side])["warnings"]] == ["extend_term"]


def test_parties_are_reminded_of_thirty_days_for_the_court_and_may_let_them_pass() -> None:
    acts = [*begun("2023-08-01"), session("2023-08-20"), draft("2023-08-31"), signed("2023-08-31")]
    request = clock(told(acts), "confirmation_request")
    assert (request["nominal"], request["rolled"]) == ("2023-09-30", "2023-10-07")
    later = told(acts, "2023-12-01")
    assert "confirmation_request" not in [c["id"] for c in later["clocks"]]
    assert later["breaches"] == []


def test_the_case_waits_for_its_confirmation_and_takes_its_result() -> None:
    acts = [*agreed(), act("ask_confirmation", "2024-03-20", MEDIATOR)]
    waiting, _ = replayed({"procedure": "mediation.case", "acts": acts})
    assert [i.episode.id for i, end in waiting.episodes if end is None] == ["confirmation"]
    done = told([*acts, act("confirmation_done", "2024-04-10", MEDIATOR, confirmation="confirmed")])
    assert (done["facts"]["confirmation"], done["breaches"]) == ("confirmed", [])
    failed = [*begun(), session(), act("fail", "2024-03-20", failure_reason="x", routes_told=True)]
    assert not offer(failed, "ask_confirmation", "2024-03-21").lawful


def test_papers_without_a_step_of_their_own_are_added_to_the_file() -> None:
    papers = {"identity_papers": "sha256:7", "authorisation": "sha256:8"}
    result = told([*agreed(), act("add_papers", "2024-03-20", MEDIATOR, **papers)])
    assert result["facts"]["authorisation"] == "sha256:8"
    assert result["breaches"] == []


def test_performance_is_followed_up_after_closing() -> None:
    overdue = told(agreed(), "2024-05-07")
    performance = clock(overdue, "performance")
    # 05-01 lies in the holiday to 05-05: what a party owes rolls forward.
    assert (performance["nominal"], performance["rolled"]) == ("2024-05-01", "2024-05-06")
    assert performance["status"] == "lapsed"
    after = [
        *agreed(),
        act("deliver_copies", "2024-03-07", MEDIATOR),
        act("follow_up", "2024-05-07", MEDIATOR, performed_how="part", visit_result="催促"),
        act("performed", "2024-05-20", performance_proof="sha256:3"),
        act("archive", "2024-05-21", MEDIATOR),
    ]
    assert told(after)["breaches"] == []
    failed = [*begun(), session(), act("fail", "2024-03-20", failure_reason="x", routes_told=True)]
    assert not offer(failed, "follow_up", "2024-05-07", performed_how="none").lawful
    assert not offer(failed, "performed", "2024-05-07").lawful
    assert not offer(failed, "deliver_copies", "2024-05-07").lawful


def test_village_first_is_a_routing_and_no_gate() -> None:
    town = told([*begun(level="town", committee="回音镇人民调解委员会"), session()])
    assert town["breaches"] == []
    handed = [
        *begun(),
        act(
            "hand_over",
            "2024-03-03",
            CHAIR,
            level="town",
            committee="回音镇人民调解委员会",
            handover_reason="跨村",
        ),
        act("name_mediators", "2024-03-04", CHAIR, mediators="丁调解", mediator_choice="named"),
        session(),
    ]
    result = told(handed)
    assert (result["breaches"], result["facts"]["level"]) == ([], "town")


def test_the_file_has_thirteen_papers_and_six_of_them_are_needed() -> None:
    assert CASE.dossier is not None
    assert len(CASE.dossier.items) == 13
    needed = [i for i, item in enumerate(CASE.dossier.items, start=1) if item.needed]
    assert needed == [1, 2, 3, 7, 8, 13]
