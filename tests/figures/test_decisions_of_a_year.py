"""What was decided in a year, out of a ledger: what came before the meeting, documents, advice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from huiyin.figures.cases import Period
from huiyin.figures.evidence import Evidence
from huiyin.figures.keeping import open_register
from huiyin.figures.runs import Result, run
from huiyin.kernel.acts import Actor
from huiyin.ledger import service
from huiyin.ledger.bulk import Happened, Story
from huiyin.lines.decision import figures as lines

OFFICER = Actor("甲演示", "lead_officer")
OFFICE = Actor("乙演示", "secretary")
HEAD = Actor("丙演示", "lead_head")
CHAIR = Actor("丙书记", "chair")
REVIEWER = Actor("戊演示", "reviewer")
ADVISER = Actor("己演示", "adviser")
MEETING = {
    "meeting_kind": "committee",
    "minutes": "纪要",
    "head_last": True,
    "dissent_recorded": True,
    "against_majority": False,
    "quorum": True,
}


def happened(step: str, at: str, who: Actor = OFFICER, **facts: Any) -> Happened:
    return Happened(step, date.fromisoformat(at), facts, [who])


def item(
    number: str,
    met: str,
    *,
    advised: str = "2021-03-02",
    reviewed: str = "2021-03-03",
    **minutes: Any,
) -> Story:
    """An item of 1 March 2021; the days say when advice, review and meeting came."""
    first: dict[str, Any] = {"name": f"演示{number}", "item_class": "funds", "lead_unit": "演示办"}
    acts = [
        happened("propose", "2021-03-01", amount_fen=10_000_000, **first),
        happened("study", "2021-03-01", study="已论证"),
        happened("plan", "2021-03-01", plan_text="d:1"),
        happened("submit", min(met, "2021-03-09"), HEAD),
        happened("resolve", met, CHAIR, **(MEETING | minutes)),
    ]
    if advised:
        acts.append(happened("adviser_opinion", advised, ADVISER, adviser_view="lawful"))
    if reviewed:
        acts.append(happened("review", reviewed, REVIEWER, review_result="pass"))
    return Story(number, sorted(acts, key=lambda a: a.at))


def document(number: str, issued: str, until: str = "", *ends: Happened) -> Story:
    facts = {"document_number": f"{number}文", "issued_text": "d:i", "effective_on": issued}
    facts |= {"valid_until": until} if until else {}
    acts = [
        happened("propose", issued, name=f"演示办法{number}", lead_unit="演示办"),
        happened("issue", issued, Actor("丙演示", "head"), **facts),
    ]
    return Story(number, [*acts, *ends])


def tell(town: str, procedure: str, *stories: Story) -> None:
    service.open_many(town, procedure, list(stories), reason="台账导入")


def figure(town: str, name: str, year: int) -> Result:
    return run(name, Evidence(town, Period.year(year)))


def enter(town: str, register: str, rows: Sequence[dict[str, Any]]) -> None:
    for row in rows:
        service.enter(town, register, row, actors=[OFFICE])


def kept(town: str, *ids: str) -> None:
    for id in ids:
        open_register(town, id, date(2019, 1, 1), instrument="空台账导入", actors=[OFFICE])


# --- before the meeting ------------------------------------------------------------------------


def test_review_and_advice_count_only_if_they_came_before_the_meeting(town: str) -> None:
    kept(town, lines.MAJOR)
    tell(
        town,
        lines.ITEM,
        item("议1", "2021-03-10"),
        item("议2", "2021-03-10", reviewed="2021-03-12"),
        item("议3", "2021-03-10", advised="2021-03-12"),
        item("议4", "2021-03-10", advised="", reviewed=""),
    )
    reviewed = figure(town, "decision.reviewed_first", 2021)
    advised = figure(town, "decision.advised_first", 2021)
    assert (reviewed.value, reviewed.missing) == (50, ["议2", "议4"])
    assert (advised.value, advised.missing) == (50, ["议3", "议4"])
    assert figure(town, "decision.reviewed_first", 2022).note == "不适用"


@pytest.mark.parametrize(
    "minutes", [{"meeting_kind": "chat"}, {"head_last": False}, {"dissent_recorded": False}]
)
def test_what_was_no_meeting_is_not_decided_together(town: str, minutes: dict[str, Any]) -> None:
    tell(town, lines.ITEM, item("议1", "2021-03-10"), item("议2", "2021-03-10", **minutes))
    found = figure(town, "decision.items_together", 2021)
    assert (found.value, found.missing) == (50, ["议2"])


def test_a_contract_signed_before_its_review_counts_against_the_rate(town: str) -> None:
    def contract(number: str, reviewed: str, result: str = "pass") -> Story:
        first: dict[str, Any] = {
            "name": number,
            "contract_kind": "works",
            "counterpart": "演示某公司",
        }
        acts = [
            happened("propose", "2021-04-01", amount_fen=1, lead_unit="演示办", **first),
            happened("draft", "2021-04-01", draft_text="d:1"),
            happened("approve", "2021-04-08", Actor("丙演示", "head")),
            happened("sign", "2021-04-09", Actor("丙演示", "head")),
            happened("review", reviewed, REVIEWER, review_result=result),
        ]
        return Story(number, sorted(acts, key=lambda a: a.at))

    late, well = contract("合1", "2021-04-20"), contract("合2", "2021-04-06")
    tell(town, lines.CONTRACT, late, well, contract("合3", "2021-04-06", "fail"))
    found = figure(town, "decision.contracts_reviewed", 2021)
    assert (found.value, found.missing) == (33.33, ["合1", "合3"])
    assert figure(town, "decision.contracts_passed", 2021).value == 66.67


# --- documents ---------------------------------------------------------------------------------


def test_documents_of_register_and_matters_are_counted_once_and_add_up(town: str) -> None:
    repealed = happened("repeal", "2021-06-01", Actor("丙演示", "head"), repeal_reason="过时")
    tell(
        town,
        lines.NORM,
        document("规1", "2020-05-01", "2025-04-30"),
        document("规2", "2020-05-01", "", repealed),
        document("规3", "2021-02-01", "2021-12-31"),
        document("规4", "2021-09-01"),
    )
    old = {"issued_on": "2015-01-01", "valid_from": "2015-01-01"}
    enter(
        town,
        "decision.norms",
        [
            {"name": "演示办法规1", "document_number": "规1文", **old},
            {"name": "演示旧法", "document_number": "旧1", "valid_to": "2021-05-01", **old},
            {"name": "演示旧规", "document_number": "旧2", **old},
        ],
    )
    before, now = (Evidence(town, Period.year(year)) for year in (2020, 2021))
    values = [
        run(f"decision.norms_{name}", evidence).value
        for evidence in (before, now)
        for name in ("made", "repealed", "in_force")
    ]
    assert values == [2, 0, 4, 2, 3, 3]
    assert figure(town, "decision.norms_in_force", 2021).cases[1:] == ["规1", "规4"]
    assert figure(town, "decision.norms_lapsed", 2021).cases == ["规3"]
    (found,) = lines.identities(now, before, 2021)
    assert found.holds, (found.lost, found.doubled)


def test_without_a_register_of_documents_nothing_is_zero(town: str) -> None:
    assert figure(town, "decision.norms_made", 2021).note == "no-register"
    kept(town, lines.NORM, "decision.norms")
    assert figure(town, "decision.norms_made", 2021).value == 0


# --- meetings and advisers ---------------------------------------------------------------------


def test_one_meeting_counts_in_each_of_its_series(town: str) -> None:
    both = {"tags": ["decision", "study"], "sitting_in": ["npc", "justice"], "law_study": True}
    enter(
        town,
        lines.MEETINGS,
        [
            {"day": "2021-03-10", "kind": "committee", "topics": ["预算"], **both},
            {"day": "2021-03-10", "kind": "committee", "topics": ["人事"], "tags": ["item"]},
            {"day": "2021-04-10", "kind": "special", "topics": ["汇报"], "tags": ["law_report"]},
        ],
    )
    values = {
        name: figure(town, f"decision.{name}", 2021).value
        for name in ("meetings", "meetings_studied", "meetings_npc", "meetings_justice")
    }
    assert values == {
        "meetings": 2,
        "meetings_studied": 1,
        "meetings_npc": 1,
        "meetings_justice": 1,
    }


def test_hours_fields_and_adoption_of_advisers(town: str) -> None:
    enter(
        town,
        "villages",
        [{"name": f"演示{n}村", "kind": "village"} for n in ("一", "二")],
    )
    whole = {"scope": "town", "valid_from": "2021-01-01"}
    enter(
        town,
        "adviser.engagements",
        [
            {"person": "己演示", "fields": ["review", "petition"], **whole},
            {"person": "庚演示", "fields": ["petition", "mediation"], **whole},
            {"person": "壬演示", "fields": ["suit"], **whole, "valid_to": "2021-06-30"},
        ],
    )
    log = {"lawyer": "己演示", "content": "咨询"}
    enter(
        town,
        "adviser.service",
        [
            {"day": f"2021-{month:02d}-08", "village": f"演示{n}村", "hours": hours, **log}
            for n, short in (("一", 0), ("二", 3))
            for month in range(1, 13)
            for hours in [7 if month == short else 8]
        ],
    )
    hours = figure(town, "adviser.monthly_hours", 2021)
    assert (hours.value, hours.missing) == (95.83, ["演示二村2021年3月"])
    assert figure(town, "adviser.hours", 2021).value == 24 * 8 - 1
    assert figure(town, "adviser.fields", 2021).value == 3
    assert figure(town, "adviser.field.suit", 2021).value == 0
    assert figure(town, "adviser.town", 2021).value == 2


def test_opinions_are_adopted_or_account_for_it(town: str) -> None:
    def opinion(number: str, adopted: str, reason: str = "") -> Story:
        unit, facts = Actor("甲演示", "unit_officer"), {"adopted": adopted}
        acts = [
            happened(
                "request", "2021-03-01", unit, topic=number, opinion_kind="contract", unit="演示办"
            ),
            happened("answer", "2021-03-03", ADVISER, view="lawful", adviser_name="己演示"),
            happened(
                "adopt", "2021-03-05", unit, **(facts | ({"reason": reason} if reason else {}))
            ),
        ]
        return Story(number, acts)

    tell(
        town,
        "adviser.opinion",
        opinion("问1", "all"),
        opinion("问2", "part", "另有规定"),
        opinion("问3", "none", "方案已改"),
        opinion("问4", "none"),
    )
    assert figure(town, "adviser.opinions", 2021).value == 4
    assert figure(town, "adviser.adopted", 2021).value == 50
    accounted = figure(town, "adviser.accounted", 2021)
    assert (accounted.value, accounted.missing) == (75, ["问4"])
    assert figure(town, "adviser.opinions.contract", 2021).value == 4
    assert figure(town, "adviser.opinions.suit", 2021).value == 0
