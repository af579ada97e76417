"""The desk's pages at a million matters, called through WSGI in this process, logged in.

Each against its ruler (`rulers.py`) and against the same page of a small town; blocks of both in
turn, the ratio of each pair (`measure.py`). On SQLite the processor's time is taken, on PostgreSQL
the wall's, as the server works in another process.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle
from time import perf_counter, process_time
from typing import Any

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY, get_user_model
from django.contrib.sessions.backends.db import SessionStore
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection
from django.test import RequestFactory, override_settings

from benchmarks import town as bench
from benchmarks.measure import paired
from benchmarks.site import PLAIN_MIDDLEWARE
from huiyin.desk.models import Seat
from huiyin.ledger import moments, tables

SMALL, LARGE = "SMALL", "LARGE"
BLOCK = 5
SEEN = 20
"""So many matters are opened in turn, the same ones on both sides."""
Page = Callable[[], None]


def run(many: int, few: int, rounds: int) -> dict[str, Any]:
    """Fill both towns and measure; the key is the database."""
    with _hurried():
        for town, count in ((SMALL, few), (LARGE, many)):
            bench.found(town, count)
    if connection.vendor == "postgresql":
        connection.cursor().execute("VACUUM ANALYZE")
    with moments.standing_at(bench.NOW):
        found = _measured(rounds)
    return {connection.vendor: {"matters": many, "small": few, **found}}


@contextmanager
def _hurried() -> Iterator[None]:
    """While the towns are filled, SQLite keeps its indexes in memory and waits for no disk: at a
    million matters it would read every page of them again and again. Measured is as served."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA synchronous=OFF")
            cursor.execute("PRAGMA cache_size=-4000000")
    yield
    connection.close()  # opened anew as the product opens it


def _measured(rounds: int) -> dict[str, Any]:
    clock = process_time if connection.vendor == "sqlite" else perf_counter
    desk = {town: _Visitor(town, settings.MIDDLEWARE, desk=True) for town in (SMALL, LARGE)}
    plain = _Visitor(LARGE, PLAIN_MIDDLEWARE, desk=False)
    numbers = _some_numbers(LARGE)
    small_numbers = _some_numbers(SMALL)
    big = desk[LARGE]
    today, matters = big.page("/desk/"), big.page("/desk/matters/")
    cases = big.pages([f"/desk/matters/{n}/" for n in numbers])
    rulers = {
        "list of newest ≥ B1": (matters, plain.page(f"/b1/{LARGE}/newest/"), 1.0),
        "list of due ≥ B1": (today, plain.page(f"/b1/{LARGE}/due/"), 1.0),
        "case ≥ B1": (cases, plain.pages([f"/b1/{LARGE}/{n}/" for n in numbers]), 0.6),
        "list ≥ admin": (matters, plain.page("/admin/benchmarks/plainmatter/"), 5.0),
    }
    found = {}
    for name, (ours, ruler, target) in rulers.items():
        few = max(rounds // 5, 5) if "admin" in name else rounds
        ratio = paired(name, ours, ruler, rounds=few, speed=True, clock=clock)
        found[name] = _told(ratio, target, ratio.median >= target)
    small = desk[SMALL]
    flat = {
        "list, large : small": (matters, small.page("/desk/matters/")),
        "today, large : small": (today, small.page("/desk/")),
        "case, large : small": (cases, small.pages([f"/desk/matters/{n}/" for n in small_numbers])),
    }
    for name, (ours, ruler) in flat.items():
        ratio = paired(name, ours, ruler, rounds=rounds, clock=clock)
        found[name] = _told(ratio, 1.3, ratio.median <= 1.3)
    return found


def _told(ratio: Any, target: float, holds: bool) -> dict[str, Any]:
    ms = {"ours_ms": ratio.ours / BLOCK * 1e3, "baseline_ms": ratio.baseline / BLOCK * 1e3}
    return {
        **ratio.plain(),
        **{k: round(v, 2) for k, v in ms.items()},
        "target": target,
        "holds": holds,
    }


def _some_numbers(town: str) -> list[str]:
    """Open matters of several procedures, the same kinds in both towns."""
    rows = tables.query(
        "SELECT MIN(number) FROM ledger_matter WHERE town = %s AND closed IS NULL"
        " AND number LIKE '基准%%' GROUP BY procedure ORDER BY procedure",
        [town],
    )
    return [number for (number,) in rows][:SEEN]


class _Visitor:
    """Somebody signed in, with a stack of middleware of its own."""

    def __init__(self, town: str, middleware: list[str], *, desk: bool) -> None:
        with override_settings(MIDDLEWARE=middleware):
            self.handler = WSGIHandler()
        name = f"{town}-{desk}"
        user = get_user_model().objects.create_superuser(name, password=None)
        backend = settings.AUTHENTICATION_BACKENDS[-2 if desk else -1]
        if desk:
            Seat.objects.create(user=user, town=town, person=bench.SITTER)
        session = SessionStore()
        session[SESSION_KEY] = str(user.pk)
        session[BACKEND_SESSION_KEY] = backend
        session[HASH_SESSION_KEY] = user.get_session_auth_hash()
        session.create()
        self.cookie = f"{settings.SESSION_COOKIE_NAME}={session.session_key}"

    def page(self, url: str) -> Page:
        return self.pages([url])

    def pages(self, urls: list[str]) -> Page:
        """A block of requests, each for the next of some pages."""
        turn: Iterator[str] = cycle(urls)

        def block() -> None:
            for _ in range(BLOCK):
                self._get(next(turn))

        return block

    def _get(self, url: str) -> None:
        # A request writes into its environ as it is made: the handler gets a fresh one.
        environ = RequestFactory()._base_environ(  # type: ignore[attr-defined]
            PATH_INFO=url.encode().decode("latin-1"),
            HTTP_COOKIE=self.cookie,
            HTTP_HOST="localhost",
            REQUEST_METHOD="GET",
        )
        status: list[str] = []

        def start(said: str, heads: Any, fault: Any = None) -> Callable[[bytes], object]:
            status.append(said)
            return lambda more: None

        answer = self.handler(environ, start)
        body = b"".join(answer)
        getattr(answer, "close", lambda: None)()
        if not status[0].startswith("200") or len(body) < 200:
            raise RuntimeError(f"{url}: {status[0]}")
