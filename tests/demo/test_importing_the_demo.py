"""Imported as it stands, the demo comes in whole, and the import names each planted fault."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from demo import cases, town

pytestmark = pytest.mark.django_db


@pytest.fixture
def brought(db: None, ledgers: Path) -> dict[str, Any]:
    """What the import said, by sheet."""
    from huiyin.exchange.importing import import_paths
    from huiyin.ledger.towns import add_town

    add_town(town.NAME, code=town.CODE, county=town.COUNTY)
    done = import_paths(town.CODE, [ledgers])
    assert done.unrecognised == []
    return {one.sheet: one for one in done.files}


def test_everything_comes_in_and_the_carried_request_is_updated(brought: dict[str, Any]) -> None:
    assert [error for one in brought.values() for error in one.errors] == []
    year = brought["2020年"]
    assert (year.created, year.updated) == (len(cases.YEAR_2020), 0)
    year = brought["2021年"]
    assert (year.created, year.updated) == (len(cases.YEAR_2021) - 1, 1)


def test_the_carried_request_is_one_matter_with_one_reply(brought: dict[str, Any]) -> None:
    from huiyin.ledger import service

    docket = service.docket(town.CODE, cases.CARRIED.number)
    assert docket.outcome == "open.given"
    assert [act.step for act in docket.acts] == ["receive", "secrecy_review", "grant", "serve"]


def test_the_import_is_silent_on_2020(brought: dict[str, Any]) -> None:
    assert brought["2020年"].warnings == []


def test_the_import_names_the_planted_faults_of_2021(brought: dict[str, Any]) -> None:
    warnings = brought["2021年"].warnings
    breaches = sorted(w["breach"]["matter"] for w in warnings if "breach" in w)
    assert breaches == sorted(one.number for one in cases.PLANTED for _ in one.breaches)
    said = [w["message"] for w in warnings if "breach" not in w]
    for one in cases.PLANTED:
        about = [text for text in said if text.startswith(one.number)]
        assert len(about) == len(one.untrue)
        assert all(any(column in text for text in about) for column in one.untrue)
    assert len(said) == sum(len(one.untrue) for one in cases.PLANTED)


def test_importing_again_changes_nothing(brought: dict[str, Any], ledgers: Path) -> None:
    from huiyin.exchange.importing import import_paths
    from huiyin.ledger import service

    size = service.verify(town.CODE).size
    again = import_paths(town.CODE, [ledgers]).files
    assert {(one.created, one.updated) for one in again} == {(0, 0)}
    assert service.verify(town.CODE).size == size
