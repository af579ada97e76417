"""Remove one act, or one row, from a copy of the ledger: the identity names the lost case."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from tests.figures import told

from huiyin.figures.cases import Period
from huiyin.figures.evidence import Evidence
from huiyin.ledger import triggers
from huiyin.lines.disclosure import figures as lines


@pytest.fixture
def told_town(town: str) -> str:
    told.tell(
        town,
        told.answered("甲1", date(2020, 12, 1), date(2020, 12, 21)),
        told.answered("甲2", date(2020, 12, 25), date(2021, 1, 8)),
        told.answered("甲3", date(2021, 3, 1), date(2021, 3, 9), "company"),
        told.pending("甲4", date(2021, 12, 20)),
    )
    return town


def damage(statement: str, number: str, *more: str) -> None:
    triggers.remove()
    with connection.cursor() as cursor:
        cursor.execute(statement, [number, *more])
        assert cursor.rowcount == 1


def lost(town: str) -> set[str]:
    """The same, however the chain is read."""
    one_by_one, at_once = (_lost(town, every=every) for every in (False, True))
    assert one_by_one == at_once
    return one_by_one


def _lost(town: str, *, every: bool) -> set[str]:
    now, before = (Evidence(town, Period.year(year)) for year in (2021, 2020))
    for evidence in (now, before) if every else ():
        evidence.book.ask_of_every()
    broken = [one for one in lines.identities(now, before, 2021) if not one.holds]
    return {number for one in broken for number in one.lost + one.doubled}


def test_a_whole_ledger_loses_nothing(told_town: str) -> None:
    assert lost(told_town) == set()


@pytest.mark.parametrize("number", ["甲2", "甲3", "甲4"])
def test_a_removed_opening_is_named(told_town: str, number: str) -> None:
    damage("DELETE FROM ledger_act WHERE matter = %s AND step = 'receive'", number)
    assert lost(told_town) == {number}


@pytest.mark.parametrize("number", ["甲2", "甲3"])
def test_a_removed_closing_is_named(told_town: str, number: str) -> None:
    damage("DELETE FROM ledger_act WHERE matter = %s AND step = 'grant'", number)
    assert lost(told_town) == {number}


@pytest.mark.parametrize("number", ["甲2", "甲3", "甲4"])
def test_a_removed_row_is_named(told_town: str, number: str) -> None:
    damage("DELETE FROM ledger_matter WHERE number = %s", number)
    assert number in lost(told_town)


def test_a_case_of_another_year_disturbs_nothing(told_town: str) -> None:
    damage("DELETE FROM ledger_act WHERE matter = %s AND step = 'grant'", "甲1")
    now = Evidence(told_town, Period.year(2021))
    assert all(one.holds for one in lines.identities(now, None, 2021))


def test_a_row_with_a_changed_applicant_is_named(told_town: str) -> None:
    damage(
        "UPDATE ledger_matter SET facts = REPLACE(facts, 'company', %s) WHERE number = %s",
        "nobody",
        "甲3",
    )
    assert lost(told_town) == {"甲3"}
