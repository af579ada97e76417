"""A town to work on, and a database whose tables really commit.

The guards forbid emptying the tables, so Django's own transactional tests cannot be used here:
`committed` takes the guards away for its cleaning and puts them back.

Imports of the ledger stand inside: this file is read before Django is set up, which it does
here, as pytest-django does not where the settings are named by the conftest at the top.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import django
import pytest

django.setup()

TOWN = "DEMO"


def empty_ledger() -> None:
    """Remove every row of the ledger, guards or not."""
    from django.apps import apps
    from django.db import connection

    from huiyin.ledger import triggers

    triggers.remove()
    with connection.cursor() as cursor:
        for model in apps.get_app_config("ledger").get_models():
            cursor.execute(f"DELETE FROM {model._meta.db_table}")
    triggers.install()


@pytest.fixture
def committed(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """The test database without a surrounding transaction; emptied afterwards."""
    from django.db import connections

    with django_db_blocker.unblock():
        try:
            yield
        finally:
            empty_ledger()
            connections.close_all()


@pytest.fixture
def town(db: None) -> str:
    """A town with an empty ledger, undone after the test."""
    return _add_town()


@pytest.fixture
def real_town(committed: None) -> str:
    """A town in committed tables."""
    return _add_town()


def _add_town() -> str:
    from huiyin.ledger import service
    from tests.ledger import stub  # noqa: F401  # declares the definitions

    return service.add_town("回音镇", code=TOWN, county="演示县").code


@pytest.fixture(autouse=True)
def _in_2026() -> Iterator[None]:
    """Every test stands at noon of one day."""
    from huiyin.ledger import moments

    with moments.standing_at(datetime(2026, 3, 2, 12)):
        yield
