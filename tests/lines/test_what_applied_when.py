"""The law of each day: the last day of the old text, the first of the new, by the definitions.

`switches.tsv` lists every switch of the law facts, where it lives, and the tests that hold it; the
page docs/reference/switches.md prints it.
"""

from __future__ import annotations

import ast
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.kernel.matters import received

from huiyin.kernel import laws
from huiyin.kernel.docket import Offer, may
from huiyin.kernel.papers import remedy_for
from huiyin.kernel.registry import procedure, register
from huiyin.kernel.replay import replay, replayed
from huiyin.kernel.statutes import Law

ROOT = Path(__file__).resolve().parents[2]
HEAD, *ROWS = (
    line.split("\t")
    for line in Path(__file__).with_name("switches.tsv").read_text(encoding="utf-8").splitlines()
)


def clock(id: str, acts: list[dict[str, Any]], wanted: str) -> dict[str, Any]:
    told = replay({"procedure": id, "acts": acts, "as_of": acts[-1]["at"]})
    return next((c for c in told["clocks"] if c["id"] == wanted), {})


def offer(id: str, acts: list[dict[str, Any]], step: str, at: str, **facts: Any) -> Offer:
    docket, _ = replayed({"procedure": id, "acts": acts})
    return may(docket, step, at=date.fromisoformat(at), facts=facts)


# --- the texts themselves ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("law", "last", "first", "before", "after"),
    [
        (laws.DISCLOSURE, "2008-04-30", "2008-05-01", None, "2007"),
        (laws.DISCLOSURE, "2019-05-14", "2019-05-15", "2007", "2019"),
        (laws.DISCLOSURE_FORM, "2020-12-31", "2021-01-01", "2019", "2021"),
        (laws.DISCLOSURE_FEES, "2020-12-31", "2021-01-01", None, "2020"),
        (laws.PENALTY, "2021-07-14", "2021-07-15", "2017", "2021"),
        (laws.PETITIONS, "2022-04-30", "2022-05-01", "2005", "2022"),
        (laws.RECONSIDERATION, "2023-12-31", "2024-01-01", "2017", "2023"),
        (laws.DISCLOSURE_CASES, "2025-05-31", "2025-06-01", None, "2025"),
        (laws.DEPUTIES, "2025-03-10", "2025-03-11", "2015", "2025"),
        (laws.HOTLINE, "2022-08-31", "2022-09-01", None, "2022"),
        (laws.DECISIONS, "2019-08-31", "2019-09-01", None, "2019"),
        (laws.LAW_EDUCATION, "2025-10-31", "2025-11-01", None, "2025"),
        (laws.THREE_SYSTEMS, "2018-12-04", "2018-12-05", None, "2018"),
        (laws.REPORTING, "2019-04-14", "2019-04-15", None, "2019"),
        (laws.ENFORCEMENT_SUPERVISION, "2026-01-31", "2026-02-01", None, "2026"),
    ],
)
def test_the_text_in_force_on_the_day(
    law: Law, last: str, first: str, before: str | None, after: str
) -> None:
    found = [law.on(date.fromisoformat(day)) for day in (last, first)]
    assert [edition and edition.id for edition in found] == [before, after]


# --- what the definitions do with them -----------------------------------------------------------


@pytest.mark.parametrize(
    ("copied", "nominal", "article"),
    [
        # Before: ten calendar days; on the day and after: ten working days.
        ("2023-12-29", "2024-01-08", "行政复议法第二十三条第一款"),
        ("2023-12-31", "2024-01-10", "行政复议法第二十三条第一款"),
        ("2024-01-01", "2024-01-15", "行政复议法第四十八条"),
        ("2024-01-02", "2024-01-16", "行政复议法第四十八条"),
    ],
)
def test_the_respondents_term_is_of_the_day_of_the_copy(
    copied: str, nominal: str, article: str
) -> None:
    from huiyin.lines.challenge.tests.test_reconsideration import received as copy

    found = clock("challenge.reconsideration", [copy(copied)], "answer")
    assert (found["nominal"], found["cite"]) == (nominal, article)


@pytest.mark.parametrize(
    ("handed_on", "due", "article"),
    [
        ("2025-03-10", "2025-06-10", "代表法第四十二条"),
        ("2025-03-11", "2025-06-11", "代表法第五十一条"),
        ("2025-03-12", "2025-06-12", "代表法第五十一条"),
    ],
)
def test_a_suggestion_keeps_its_three_months_under_either_article(
    handed_on: str, due: str, article: str
) -> None:
    from huiyin.lines.deputies.tests.test_suggestions_and_proposals import clock as of
    from huiyin.lines.deputies.tests.test_suggestions_and_proposals import handed, told

    found = of(told([handed(handed_on)]), "reply")
    assert found is not None
    assert (found["nominal"], found["cite"]) == (due, article)


@pytest.mark.parametrize(
    ("day", "warned"), [("2020-12-31", True), ("2021-01-01", False), ("2021-01-02", False)]
)
def test_no_fee_before_2021(day: str, warned: bool) -> None:
    acts = [received(day)]
    fee = {"fee_mode": "page", "fee_pages": 40, "fee_fen": 10_000}
    found = offer("disclosure.request", acts, "notify_fee", day, **fee)
    assert found.lawful
    words = [w.what for w in found.warnings]
    assert ("当日已施行的收费规定（2021年1月1日起）" in words) is warned
    docket, _ = replayed(
        {
            "procedure": "disclosure.request",
            "acts": acts,
            "parameters": {"fees_since": "refuse"},
        }
    )
    strict = may(docket, "notify_fee", at=date.fromisoformat(day), facts=fee)
    assert ("当日已施行的收费规定（2021年1月1日起）" in [m.what for m in strict.missing]) is warned


@pytest.mark.parametrize(
    ("day", "refused"), [("2019-08-31", False), ("2019-09-01", True), ("2019-09-02", True)]
)
def test_a_short_comment_needs_its_reason_since_the_decision_regulation(
    day: str, refused: bool
) -> None:
    from huiyin.lines.decision.tests.major import run, started
    from huiyin.lines.decision.tests.telling import LEAD
    from huiyin.lines.decision.tests.telling import act as of

    short = of("publish_draft", day, LEAD, comment_days=5, comment_channel="官网")
    result = run([*started(day), short])
    assert [b["step"] for b in result["breaches"]] == (["publish_draft"] if refused else [])


@pytest.mark.parametrize(
    ("day", "first"),
    [("2023-12-31", False), ("2024-01-01", True), ("2025-05-31", True), ("2025-06-01", True)],
)
def test_a_refusal_under_articles_14_to_16_carries_review_first(day: str, first: bool) -> None:
    request = procedure("disclosure.request")
    for code in ("closed.secret", "closed.process"):
        found = remedy_for(request.remedies, request.outcome(code).remedy, date.fromisoformat(day))
        assert found is not None
        assert ("先向" in found.text) is first


@pytest.mark.parametrize(
    ("day", "article"),
    [
        ("2025-05-31", "行政诉讼法第四十六条"),
        ("2025-06-01", "最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释第一条"),
    ],
)
def test_what_cannot_be_given_may_be_sued_over_by_its_own_rule(day: str, article: str) -> None:
    request = procedure("disclosure.request")
    found = remedy_for(
        request.remedies, request.outcome("unable.absent").remedy, date.fromisoformat(day)
    )
    assert found is not None
    assert "也可以" in found.text
    assert str(found.cite) == article


@pytest.mark.parametrize(
    ("day", "first"), [("2023-12-31", False), ("2024-01-01", True), ("2024-01-02", True)]
)
def test_a_penalty_on_the_spot_names_review_first(day: str, first: bool) -> None:
    spot = procedure("enforcement.summary")
    (group,) = {o.remedy for o in spot.outcomes if o.remedy} & {"review_first"}
    found = remedy_for(spot.remedies, group, date.fromisoformat(day))
    assert found is not None
    assert ("先向" in found.text) is first


def test_the_county_supervises_enforcement_since_2026_02_01() -> None:
    """Its three papers are kept; its clocks were not readable, so nothing runs by it."""
    paper = next(one for one in register("governance.supervision").facts if one.id == "paper")
    assert paper.cite is not None
    assert paper.cite.law is laws.ENFORCEMENT_SUPERVISION
    assert paper.cite.power == "warn"
    assert laws.ENFORCEMENT_SUPERVISION.not_yet(date(2026, 1, 31))
    assert not laws.ENFORCEMENT_SUPERVISION.not_yet(date(2026, 2, 1))
    titles = set(paper.choices.values())
    assert titles >= {f"行政执法监督{kind}" for kind in ("通知书", "意见书", "决定书")}
    assert "行政执法监督" in procedure("governance.finding").fact("source").choices.values()


# --- the list ------------------------------------------------------------------------------------


def test_every_switch_of_the_law_facts_stands_in_the_list() -> None:
    assert HEAD == ["switch", "differs", "where", "tests", "open"]
    assert len(ROWS) == 25
    assert len({row[0] for row in ROWS}) == len(ROWS)
    assert all(tests or left for *_, tests, left in ROWS)


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_the_tests_of_a_switch_are_there(row: list[str]) -> None:
    for test in row[3].split():
        path, _, name = test.partition("::")
        module = ast.parse((ROOT / path).read_text(encoding="utf-8"))
        assert name in {n.name for n in module.body if isinstance(n, ast.FunctionDef)}, test


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_where_a_switch_lives_is_declared(row: list[str]) -> None:
    for place in row[2].split():
        id, _, part = place.partition("#")
        declared = procedure(id)
        parts = {
            *(one.id for one in declared.clocks),
            *(one.id for one in declared.steps),
            *(one.id for one in declared.parameters),
            "remedies",
        }
        assert part in parts, place
