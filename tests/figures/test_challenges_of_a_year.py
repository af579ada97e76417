"""Table four and the other figures of challenges, out of a ledger; carried over the year's turn."""

from __future__ import annotations

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
from huiyin.lines.challenge import figures as lines

OFFICER = Actor("演示甲", "officer")
REVIEW, SUIT = lines.REVIEW, lines.SUIT


def happened(step: str, at: str, **facts: Any) -> Happened:
    return Happened(step, date.fromisoformat(at), facts, [OFFICER])


def review(number: str, start: str, end: str = "", result: str = "", **more: Any) -> Story:
    facts = {
        "act_kind": "disclosure",
        "act_title": "演示答复",
        "review_organ": "演示县人民政府",
        **more,
    }
    acts = [happened("receive", start, **facts)]
    if end:
        acts.append(happened("decide", end, decision=result))
    return Story(number, acts)


def suit(number: str, start: str, end: str = "", result: str = "", **more: Any) -> Story:
    facts = {"act_kind": "disclosure", "act_title": "演示答复", "route": "direct", **more}
    acts = [happened("receive", start, **facts)]
    if end:
        acts.append(happened("judge", end, judgment=result, judgment_form="judgment"))
    return Story(number, acts)


def tell(town: str, procedure: str, *stories: Story) -> None:
    service.open_many(town, procedure, list(stories), reason="台账导入")


def figure(town: str, name: str, year: int) -> Result:
    return run(f"challenge.{name}", Evidence(town, Period.year(year)))


def row(town: str, kind: str, year: int) -> list[object]:
    columns = ("upheld", "corrected", "other", "pending", "total")
    return [figure(town, f"{kind}.{column}", year).value for column in columns]


def test_no_challenge_is_a_zero_only_in_an_open_register(town: str) -> None:
    assert figure(town, "review.total", 2021).note == "no-register"
    open_register(town, REVIEW, date(2021, 1, 1), instrument="空台账导入", actors=[OFFICER])
    assert row(town, "review", 2021) == [0, 0, 0, 0, 0]
    assert figure(town, "suit_direct.total", 2021).note == "no-register"


def test_table_four_counts_disclosure_by_result_and_the_pending_at_the_years_end(town: str) -> None:
    tell(
        town,
        REVIEW,
        review("复1", "2021-03-01", "2021-04-20", "upheld.upheld"),
        review("复2", "2021-03-01", "2021-04-20", "corrected.unlawful"),
        review("复3", "2021-03-01", "2021-04-20", "other.mediated"),
        review("复4", "2021-12-20", "2022-01-20", "corrected.revoked"),
        review("复5", "2021-03-01", "2021-04-20", "corrected.revoked", act_kind="penalty"),
    )
    tell(
        town,
        SUIT,
        suit("诉1", "2021-03-01", "2021-06-01", "upheld.dismissed"),
        suit("诉2", "2021-03-01", route="after_review"),
    )
    assert row(town, "review", 2021) == [1, 1, 1, 1, 4]
    assert row(town, "review", 2022) == [0, 1, 0, 0, 1]
    assert row(town, "suit_direct", 2021) == [1, 0, 0, 0, 1]
    assert row(town, "suit_after", 2021) == [0, 0, 0, 1, 1]
    assert figure(town, "reviews_corrected", 2021).cases == ["复2", "复5"]


def test_identities_hold_as_sets_across_the_turn_of_the_year(town: str) -> None:
    tell(
        town,
        REVIEW,
        review("复1", "2021-12-20", "2022-01-20", "corrected.revoked"),
        review("复2", "2022-12-20"),
    )
    tell(town, SUIT, suit("诉1", "2021-11-01", "2022-02-01", "other.rejected"))
    now, before = (Evidence(town, Period.year(year)) for year in (2022, 2021))
    found = lines.identities(now, before, 2022)
    assert len(found) == 7
    assert [one.name for one in found if not one.holds] == []
    assert figure(town, "reviews_carried_in", 2022).cases == ["复1"]
    assert figure(town, "reviews_pending", 2022).cases == ["复2"]


def test_a_judgment_on_appeal_is_pending_until_the_second_instance(town: str) -> None:
    story = suit("诉1", "2021-03-01", "2021-06-01", "upheld.dismissed")
    story.acts.append(happened("appeal", "2021-06-10", appellant="plaintiff"))
    tell(town, SUIT, story)
    assert row(town, "suit_direct", 2021) == [0, 0, 0, 1, 1]


@pytest.mark.parametrize(("day", "share"), [("2021-03-11", 100), ("2021-03-12", 0)])
def test_the_tenth_calendar_day_is_in_time_in_2021(town: str, day: str, share: int) -> None:
    story = review("复1", "2021-03-01")
    story.acts.append(happened("answer", day, answer_text="演示", evidence="目录"))
    tell(town, REVIEW, story)
    assert figure(town, "answers_on_time", 2021).value == share


def test_a_review_closed_without_an_answer_in_time_counts_against_the_rate(town: str) -> None:
    tell(town, REVIEW, review("复1", "2021-03-01", "2021-04-20", "corrected.revoked"))
    assert figure(town, "answers_on_time", 2021).value == 0


def test_the_head_appears_in_as_many_hearings_as_the_register_says(town: str) -> None:
    assert figure(town, "head_rate", 2021).note == "no-register"
    for day, head in (("2021-05-10", True), ("2021-06-10", False)):
        facts = {"day": day, "case_number": "（2021）演9901行初1号", "head_attended": head}
        service.enter(town, lines.APPEARANCES, facts, actors=[OFFICER])
    rate = figure(town, "head_rate", 2021)
    assert (rate.value, len(rate.denominator or [])) == (50, 2)


def test_withdrawn_and_settled_cases_are_a_share_of_those_closed(town: str) -> None:
    assert figure(town, "settled", 2021).note == "no-register"
    settled = suit("诉1", "2021-03-01")
    settled.acts.append(happened("withdraw", "2021-05-01"))
    tell(town, SUIT, settled, suit("诉2", "2021-03-01", "2021-06-01", "corrected.revoked"))
    assert figure(town, "settled", 2021).value == 50
    assert figure(town, "suits_lost", 2021).cases == ["诉2"]
