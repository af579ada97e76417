"""Outcomes map to every year's form; the remedy paragraph follows outcome and day of the reply."""

from __future__ import annotations

from datetime import date

import pytest

from huiyin.kernel.papers import remedy_for
from huiyin.lines.disclosure.form import leaves
from huiyin.lines.disclosure.ledgers import CLOSES, REQUESTS
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


def test_before_any_text_there_is_no_paragraph() -> None:
    assert remedy_for(REQUEST.remedies, "either", date(2007, 1, 1)) is None


def test_the_paper_ledger_can_tell_of_every_outcome() -> None:
    told = {code for codes in CLOSES.values() for code in codes}
    assert told == {o.code for o in REQUEST.outcomes}
    words = REQUESTS.column("result").values
    assert set(words.values()) == told
