"""A town of some thousand matters for a whole module, and what the database says of a statement."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from benchmarks import town as bench
from django.db import connection, transaction

TOWN = "CROWD"
MANY = 3_000
USER = "mayor"
BIG = ("ledger_matter", "ledger_act", "ledger_payload", "ledger_factindex", "ledger_search")
"""Tables that grow with the matters: no page may read one of them whole."""
HUGE_REGISTERS = "ledger_entry"


@contextmanager
def crowded() -> Iterator[Any]:
    """A signed-in client of the town's mayor; everything is rolled back afterwards."""
    from django.contrib.auth import get_user_model
    from django.test import Client

    from huiyin.desk.models import Seat

    with transaction.atomic():
        bench.found(TOWN, MANY)
        account = get_user_model().objects.create_user(USER)
        Seat.objects.create(user=account, town=TOWN, person=bench.SITTER)
        if connection.vendor == "postgresql":
            run("ANALYZE")
        client = Client()
        client.force_login(account)
        yield client
        transaction.set_rollback(True)


def run(statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement, values or None)
        return list(cursor.fetchall()) if cursor.description else []


class Listener:
    """Every statement that is executed, with its values."""

    def __init__(self) -> None:
        self.said: list[tuple[str, Any]] = []

    def __call__(self, execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        if sql.lstrip("( ").upper().startswith("SELECT"):
            self.said.append((sql, params))
        return execute(sql, params, many, context)


def faults(sql: str, values: Any, most: int) -> list[str]:
    """What in the way the database goes grows with the town: tables read whole, matters or acts
    sorted, more than `most` rows visited (as far as the database tells)."""
    if not any(table in sql for table in (*BIG, HUGE_REGISTERS)):
        return []
    found = _postgresql(sql, values, most) if connection.vendor == "postgresql" else _sqlite(
        sql, values, most
    )  # fmt: skip
    return [f"{fault}\n    {sql[:2000]}" for fault in found]


def _sqlite(sql: str, values: Any, most: int) -> Iterator[str]:
    plan = [row[3] for row in run(f"EXPLAIN QUERY PLAN {sql}", values)]
    names = aliases(sql)
    for step in plan:
        scanned = re.match(r"SCAN (\w+)(?: USING.* INDEX (\w+))?", step)
        if scanned and names.get(scanned[1], scanned[1]) in (*BIG, HUGE_REGISTERS):
            yield f"reads all of {names.get(scanned[1], scanned[1])}: {step}"
        looked = re.match(r"SEARCH (\w+) .*\(town=\?\)$", step)
        if looked and names.get(looked[1], looked[1]) in BIG and "LIMIT" not in sql:
            yield f"walks all of a town's {looked[1]}: {step}"
        if step.startswith("USE TEMP B-TREE") and sorted_tables(sql):
            yield f"sorts: {step}"
    steps = _steps(sql, values)
    if steps > most * STEPS_A_ROW:
        yield f"visits far more than {most} rows: {steps} steps of SQLite's machine"


STEPS_A_ROW = 60
"""So many instructions of SQLite's machine a row costs that is looked at; one that is given out,
with all its columns, three times as many."""


def sorted_tables(sql: str) -> set[str]:
    """The growing tables whose rows a statement sorts. Not those that are only asked whether they
    hold something; nor what a search answers or what stands open: so much as there is to do."""
    if "ledger_search" in sql or '"closed" IS NULL' in sql:
        return set()
    bare = _without(sql, re.compile(r"\b(EXISTS|IN) ?\("))
    return {table for table in BIG if table in bare}


def _without(sql: str, opening: re.Pattern[str]) -> str:
    """The statement without the parentheses that follow certain words."""
    while found := opening.search(sql):
        depth, end = 1, found.end()
        while depth:
            depth += {"(": 1, ")": -1}.get(sql[end], 0)
            end += 1
        sql = sql[: found.start()] + sql[end:]
    return sql


def _steps(sql: str, values: Any) -> int:
    """Instructions that SQLite executes for a statement, in hundreds."""
    counted = 0

    def count() -> int:
        nonlocal counted
        counted += 100
        return 0

    connection.connection.set_progress_handler(count, 100)
    try:
        run(sql, values)
    finally:
        connection.connection.set_progress_handler(None, 0)
    return counted


def aliases(sql: str) -> dict[str, str]:
    """Alias → table."""
    pairs = re.findall(r'(?:FROM|JOIN) "?(ledger_\w+)"? (?:AS )?"?(\w+)"?', sql)
    return {alias: table for table, alias in pairs if alias.upper() not in ("WHERE", "ON", "INNER")}


def _postgresql(sql: str, values: Any, most: int) -> Iterator[str]:
    # What a planner may yet choose in a small table says nothing: forbid it what it could avoid.
    run("SET LOCAL enable_seqscan = off")
    run("SET LOCAL enable_mergejoin = off")
    run("SET LOCAL enable_bitmapscan = on")
    try:
        rows = run(f"EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) {sql}", values)
    finally:
        run("RESET enable_seqscan")
        run("RESET enable_mergejoin")
    told = rows[0][0]
    plan = (json.loads(told) if isinstance(told, str) else told)[0]["Plan"]
    yield from _nodes(plan, most)


def _nodes(node: dict[str, Any], most: int) -> Iterator[str]:
    table, kind = node.get("Relation Name", ""), node["Node Type"]
    if kind == "Seq Scan" and table in (*BIG, HUGE_REGISTERS):
        yield f"reads all of {table}"
    visited = node["Actual Rows"] + node.get("Rows Removed by Filter", 0)
    visited = (visited + node.get("Rows Removed by Index Recheck", 0)) * node["Actual Loops"]
    # How a search is walked depends on how often its words are said: not to be told from here.
    if table in BIG and table != "ledger_search" and visited > most:
        yield f"visits {visited} rows of {table} ({kind})"
    if kind in ("Sort", "Incremental Sort") and node["Actual Rows"] > 2 * most:
        yield f"sorts {node['Actual Rows']} rows"
    for below in node.get("Plans", ()):
        yield from _nodes(below, most)
