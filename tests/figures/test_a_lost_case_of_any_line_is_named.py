"""Take one act out of a copy of the ledger, of whatever line: what must add up names the case.

The identities are those that every report checks: what each procedure owes at the year's turn, and
what the lines declare.
"""

from __future__ import annotations

import pytest
from django.db import connection
from tests.figures import test_challenges_of_a_year as challenges
from tests.figures import test_enforcement_of_a_year as enforcement
from tests.figures import test_mediations_of_a_year as mediations
from tests.figures import test_petitions_of_a_year as petitions

from huiyin.figures import catalogue
from huiyin.figures.carry import identities
from huiyin.figures.cases import Period
from huiyin.figures.evidence import Evidence
from huiyin.ledger import bulk, triggers


@pytest.fixture
def told_town(town: str) -> str:
    """Of four lines each: one carried into 2022, one begun and ended in it, one carried out."""
    bulk.enter_many(town, "villages", [{"name": "晴川村", "kind": "village"}])
    petitions.tell(
        town,
        petitions.petition("访1", "2021-12-20", "2022-01-20"),
        petitions.petition("访2", "2022-03-01", "2022-03-20"),
        petitions.petition("访3", "2022-12-20"),
    )
    mediations.tell(
        town,
        _settled("调1", "2021-12-20", "2022-01-05"),
        _settled("调2", "2022-03-01", "2022-03-05"),
        mediations.taken("调3", "2022-12-20"),
    )
    challenges.tell(
        town,
        challenges.REVIEW,
        challenges.review("复1", "2021-12-20", "2022-01-20", "corrected.revoked"),
        challenges.review("复2", "2022-03-01", "2022-04-20", "corrected.revoked"),
        challenges.review("复3", "2022-12-20"),
    )
    enforcement.officers(town)
    enforcement.tell(
        town,
        "penalty",
        enforcement.case("罚2", "2022-06-01", published="2022-06-08", closed="2022-06-20"),
        enforcement.case("罚3", ""),
    )
    return town


def _settled(number: str, begun: str, ended: str) -> bulk.Story:
    return mediations.signed(mediations.sat(mediations.taken(number, begun), ended), ended)


def lost(town: str) -> set[str]:
    """The same, however the chain is read."""
    one_by_one, at_once = (_lost(town, every=every) for every in (False, True))
    assert one_by_one == at_once
    return one_by_one


def _lost(town: str, *, every: bool) -> set[str]:
    now, before = (Evidence(town, Period.year(year)) for year in (2022, 2021))
    for evidence in (now, before) if every else ():
        evidence.book.ask_of_every()
    return {n for one in identities(now, before) for n in one.lost + one.doubled}


def remove(number: str, *, first: bool) -> None:
    """The act that opened a matter, or the one that closed it."""
    order = "matter_seq" if first else "matter_seq DESC"
    triggers.remove()
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT seq FROM ledger_act WHERE matter = %s AND step <> '' ORDER BY {order}",
            [number],
        )
        seq = cursor.fetchone()[0]
        cursor.execute("DELETE FROM ledger_act WHERE seq = %s", [seq])
        assert cursor.rowcount == 1


def test_every_line_with_identities_is_asked() -> None:
    assert set(catalogue.joined()) == {
        "challenge",
        "decision",
        "disclosure",
        "enforcement",
        "mediation",
        "petition",
        "publication",
    }


def test_a_whole_ledger_loses_nothing_and_every_kept_line_is_joined(told_town: str) -> None:
    now, before = (Evidence(told_town, Period.year(year)) for year in (2022, 2021))
    found = identities(now, before)
    assert [one.name for one in found if not one.holds] == []
    for words in ("信访事项：新收 =", "民间纠纷：办结 =", "行政复议：新收", "处罚案件 ="):
        assert any(one.name.startswith(words) for one in found), words
    assert not any("政府信息公开申请" in one.name for one in found)


def test_nothing_is_joined_to_a_year_that_was_not_kept(told_town: str) -> None:
    now, before = (Evidence(told_town, Period.year(year)) for year in (2021, 2020))
    assert [one.name for one in identities(now, before) if "2020年" in one.name] == []


@pytest.mark.parametrize("number", ["访1", "访2", "访3", "调1", "调2", "调3", "复1", "复2", "罚2"])
def test_a_removed_opening_is_named(told_town: str, number: str) -> None:
    remove(number, first=True)
    assert lost(told_town) == {number}


@pytest.mark.parametrize("number", ["访1", "访2", "调1", "调2", "复1", "复2", "罚2"])
def test_a_removed_closing_is_named(told_town: str, number: str) -> None:
    remove(number, first=False)
    assert lost(told_town) == {number}


@pytest.mark.parametrize("number", ["访1", "调1", "复1"])
def test_a_case_that_the_turn_of_the_year_lost_is_named(told_town: str, number: str) -> None:
    """Last year's list carried it out; this year's no longer carries it in."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM ledger_matter WHERE number = %s", [number])
        assert cursor.rowcount == 1
    now = Evidence(told_town, Period.year(2022))
    assert number not in [n for c in (now.matters(_of(number)),) for n in c.numbers]
    assert number in lost(told_town)


def _of(number: str) -> str:
    return {"访": "petition.petition", "调": "mediation.case", "复": challenges.REVIEW}[number[0]]
