"""Outcomes map to every year's form; the remedy paragraph follows outcome and day of the reply."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from huiyin.kernel.docket import Offer, may
from huiyin.kernel.papers import remedy_for
from huiyin.kernel.replay import replayed
from huiyin.lines.disclosure.form import leaves
from huiyin.lines.disclosure.ledgers import CLOSES, REQUESTS
from huiyin.lines.disclosure.letters import OVERDUE
from huiyin.lines.disclosure.procedure import REQUEST

FIRST = "应当自收到本答复之日起60日内先向"
EITHER = "也可以自收到本答复之日起6个月内"


@pytest.mark.parametrize(("form", "rows"), [("2019", 19), ("2021", 21)])
def test_every_outcome_stands_in_one_row_and_every_row_has_one(form: str, rows: int) -> None:
    assert len(leaves(form)) == rows
    assert {o.forms[form] for o in REQUEST.outcomes} == set(leaves(form))


@pytest.mark.parametrize(
    ("outcome", "day", "words"),
    [
        ("closed.process", date(2023, 12, 31), EITHER),
        ("closed.process", date(2024, 1, 1), FIRST),  # asked in December, refused in January
        ("closed.secret", date(2025, 6, 1), FIRST),
        ("open.partly", date(2024, 5, 6), FIRST),
        ("open.given", date(2024, 5, 6), EITHER),
        ("unable.absent", date(2025, 6, 1), EITHER),
        ("not.repeat", date(2026, 1, 5), EITHER),
        ("closed.query", date(2024, 5, 6), EITHER),
    ],
)
def test_the_remedy_paragraph(outcome: str, day: date, words: str) -> None:
    remedy = remedy_for(REQUEST.remedies, REQUEST.outcome(outcome).remedy, day)
    assert remedy is not None
    assert words in remedy.text


OVERDUE_EITHER, OVERDUE_FIRST = (
    "也可以自答复期限届满之日起6个月内",
    "应当自答复期限届满之日起60日内先向",
)


@pytest.mark.parametrize(
    ("group", "day", "refusals", "all_"),
    [
        # Between the review law of 2023 and the court's rule of 2025 no text that we read says
        # whether nothing given is a refusal to disclose: the town's parameter does.
        ("unable.absent", date(2023, 12, 31), EITHER, EITHER),
        ("unable.absent", date(2024, 1, 1), EITHER, FIRST),
        ("not.repeat", date(2025, 5, 31), EITHER, FIRST),
        ("not.repeat", date(2025, 6, 1), EITHER, EITHER),
        ("closed.process", date(2024, 5, 6), FIRST, FIRST),
        ("open.given", date(2024, 5, 6), EITHER, EITHER),
        ("overdue", date(2023, 12, 31), OVERDUE_EITHER, OVERDUE_EITHER),
        ("overdue", date(2024, 1, 1), OVERDUE_EITHER, OVERDUE_FIRST),
        ("overdue", date(2025, 6, 1), OVERDUE_EITHER, OVERDUE_EITHER),
    ],
)
def test_how_far_review_first_reached_is_the_towns_to_set(
    group: str, day: date, refusals: str, all_: str
) -> None:
    name = group if group == OVERDUE else REQUEST.outcome(group).remedy
    for scope, words in (("refusals", refusals), ("all", all_)):
        told = remedy_for(REQUEST.remedies, name, day, lambda parameter, _, s=scope: s)
        assert told is not None
        assert words in told.text


def test_the_scope_is_a_parameter_that_starts_with_the_refusals() -> None:
    scope = REQUEST.parameter("review_first_scope")
    assert (scope.default, scope.cite.certainty) == ("refusals", "inference")
    assert {one.parameter for one in REQUEST.remedies} == {"", scope.id}


def _overdue(as_of: str, **facts: Any) -> Offer:
    received = {
        "step": "receive",
        "at": "2025-09-24",
        "facts": {"channel": "in_person", "subject": "村道资金"},
    }
    docket, _ = replayed({"procedure": "disclosure.request", "acts": [received]})
    return may(docket, "tell_overdue", at=date.fromisoformat(as_of), facts=facts)


def test_an_overdue_reply_has_a_text_of_its_own_that_the_adviser_confirms() -> None:
    """G1: received 2025-09-24, so due on 2025-10-28; article 2(2) of the court's rule."""
    early = _overdue("2025-10-28", adviser_confirmed=True)
    assert [m.what for m in early.missing] == ["答复期限届满"]
    late = _overdue("2025-10-29")
    assert (late.lawful, [w.what for w in late.warnings]) == (True, ["法律顾问对救济途径的确认"])
    assert _overdue("2025-10-29", adviser_confirmed=True).warnings == ()
    (letter,) = (one for one in REQUEST.letters if one.id == "overdue_notice")
    assert (letter.remedy, letter.remedies) == (True, OVERDUE)


def test_before_any_text_there_is_no_paragraph() -> None:
    assert remedy_for(REQUEST.remedies, "either", date(2007, 1, 1)) is None


def test_the_paper_ledger_can_tell_of_every_outcome() -> None:
    told = {code for codes in CLOSES.values() for code in codes}
    assert told == {o.code for o in REQUEST.outcomes}
    words = REQUESTS.column("result").values
    assert set(words.values()) == told
