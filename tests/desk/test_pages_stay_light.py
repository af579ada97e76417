"""Guards without a clock: queries a page, rows visited, nothing read or sorted whole, bytes.

A town of some thousand matters, seen by whoever sees all of them; every statement that a page runs
is shown to the database's own planner.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from tests.desk.crowd import TOWN, Listener, crowded, faults, run

pytestmark = pytest.mark.django_db

LIST, MATTER = 6, 8
FILE = "matters as a workbook"
FILED = 32
"""Statements of a file of every page, as large as the list: it is read in batches, and noted in
the ledger."""
"""Queries of a list and of a matter at most."""
BYTES = 60 * 1024
ROWS = 12 * 50
"""Rows of one table that a statement may visit: twelve pages of a list."""

LISTS = {
    "today": "",
    "matters": "matters/",
    "matters, second page": "matters/?after=2025-09-01~基准〔2025〕9号",
    FILE: "matters/?format=xlsx",
    "late": "matters/?light=late",
    "soon": "matters/?light=soon",
    "well": "matters/?light=well",
    "waiting": "matters/?light=waiting",
    "open": "matters/?state=open",
    "closed": "matters/?state=closed",
    "a line": "matters/?line=disclosure",
    "an owner": "matters/?owner=甲演示00",
    "a lead official": "matters/?lead=庚思齐",
    "an office": "matters/?office=司法所",
    "a village": "matters/?village=晴川村",
    "since": "matters/?since=2025-01-01",
    "until": "matters/?until=2018-01-01",
    "due": "matters/?due=2025-11-20&state=open",
    "words": "matters/?q=茶亭村积水",
    "late of a line": "matters/?line=petition&light=late&state=open",
    "search": "search/?q=茶亭村积水",
    "search for nothing": "search/?q=无此一事",
    "search for a number": "search/?q=基准〔2025〕77号",
    "registers": "registers/",
    "a register": "registers/outreach.lectures/",
    "a register on a day": "registers/outreach.lectures/?on=2024-03-05",
    "a register by name": "registers/outreach.lectures/?q=晴川",
    "a register by fact": "registers/outreach.lectures/?f.villages=晴川村",
    "a register between days": "registers/outreach.lectures/?since=2024-03-01&until=2024-03-31",
    "a register by entry": "registers/outreach.lectures/?sort=entered",
    "villages": "registers/villages/",
    "villages now": "registers/villages/?holds=valid",
    "villages ending": "registers/villages/?within=30&sort=until",
    "to publish": "publish/",
    "new": "new/",
    "village": "village/",
    "settings": "settings/",
    "accounts": "settings/accounts/",
    "parameters": "settings/parameters/",
    "calendar": "settings/calendar/",
    "numbers": "settings/numbers/",
    "letter heads": "settings/letterhead/",
    "reminders": "settings/reminders/",
}


@pytest.fixture(scope="module")
def mayor(django_db_setup: None, django_db_blocker: Any) -> Iterator[Any]:
    with django_db_blocker.unblock(), crowded() as client:
        yield client


def heard(client: Any, url: str) -> tuple[list[tuple[str, Any]], bytes]:
    """The page's statements, each once more, and its bytes."""
    from django.db import connection

    listener = Listener()
    with connection.execute_wrapper(listener):
        answer = client.get(f"/desk/{url}")
    assert answer.status_code == 200, url
    return listener.said, answer.content


def of_each_kind(column: str) -> list[tuple[str, ...]]:
    """The first matter of every procedure that stands open, and the first one closed."""
    return run(
        f"SELECT MIN(number) FROM ledger_matter WHERE town = %s AND {column} GROUP BY procedure",
        [TOWN],
    )


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_light(mayor: Any, name: str) -> None:
    said, body = heard(mayor, LISTS[name])
    assert len(said) <= (FILED if name == FILE else LIST), "\n".join(sql for sql, _ in said)
    assert len(body) <= BYTES or name == FILE
    rows = ROWS * 10 if name == FILE else ROWS
    found = [fault for sql, values in said for fault in faults(sql, values, rows)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("standing", ["closed IS NULL", "closed IS NOT NULL"])
def test_a_matter_is_light(mayor: Any, standing: str) -> None:
    for (number,) in of_each_kind(standing):
        said, body = heard(mayor, f"matters/{number}/")
        assert len(said) <= MATTER, number + "\n".join(sql for sql, _ in said)
        assert len(body) <= BYTES, number
        found = [fault for sql, values in said for fault in faults(sql, values, ROWS)]
        assert not found, number + "\n".join(found)


@pytest.mark.parametrize(
    ("index", "url", "most"),
    [
        ("matter_opened", "matters/", ROWS),
        ("matter_owner", "matters/?owner=无此人", 100),
        ("matter_village", "matters/?village=无此村", 100),
        ("matter_lead", "matters/?lead=无此人", 100),
        ("matter_undated", "", 400),
    ],
)
def test_a_lost_index_is_noticed(mayor: Any, index: str, url: str, most: int) -> None:
    """The guard itself: without the index that a page lives on, it must complain."""
    from django.db import transaction

    assert not complaints(mayor, url, most)
    with transaction.atomic():
        run(f"DROP INDEX {index}")
        found = complaints(mayor, url, most)
        transaction.set_rollback(True)
    assert found


def complaints(client: Any, url: str, most: int) -> list[str]:
    said, _ = heard(client, url)
    return [fault for sql, values in said for fault in faults(sql, values, most)]
