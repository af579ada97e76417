"""A town with an empty ledger, at noon of one day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import django
import pytest

django.setup()


@pytest.fixture
def town(db: None) -> str:
    from huiyin.ledger import service

    return service.add_town("回音镇", code="DEMO", county="演示县").code


@pytest.fixture(autouse=True)
def _in_2026() -> Iterator[None]:
    from huiyin.ledger import moments

    with moments.standing_at(datetime(2026, 3, 2, 12)):
        yield
