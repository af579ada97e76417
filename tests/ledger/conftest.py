"""A town to work on, and a database whose tables really commit.

The guards forbid emptying the tables, on which transactional tests die: `committed` takes them
away before Django empties the tables, which brings them back as any migration does.

Imports of the ledger stand inside: this file is read before Django is set up, which it does
here, as pytest-django does not where the settings are named by the conftest at the top.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import django
import pytest

django.setup()

TOWN = "DEMO"


@pytest.fixture
def committed(transactional_db: None) -> Iterator[None]:
    """The test database without a surrounding transaction; emptied afterwards."""
    from huiyin.ledger import triggers

    yield
    triggers.remove()


@pytest.fixture
def town(db: None) -> str:
    """A town with an empty ledger, undone after the test."""
    return _add_town()


@pytest.fixture
def real_town(committed: None) -> str:
    """A town in committed tables."""
    return _add_town()


def _add_town() -> str:
    from tests.ledger import stub  # noqa: F401  # declares the definitions

    from huiyin.ledger import service

    return service.add_town("回音镇", code=TOWN, county="演示县").code


@pytest.fixture(autouse=True)
def _in_2026() -> Iterator[None]:
    """Every test stands at noon of one day."""
    from huiyin.ledger import moments

    with moments.standing_at(datetime(2026, 3, 2, 12)):
        yield
