"""Rows that are entries of a register: new, unchanged, or changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from huiyin.exchange.result import SheetResult
from huiyin.exchange.rows import Row, RowReader, entry_facts
from huiyin.exchange.villages import VillageCheck
from huiyin.kernel.acts import Actor
from huiyin.kernel.procedure import Register
from huiyin.ledger import bulk, known, service
from huiyin.ledger.errors import LedgerError
from huiyin.ledger.moments import now

CHUNK = 1000
_BY = (Actor("台账导入", "import"),)


def keep(
    town: str,
    definition: Register,
    rows: Sequence[Row],
    result: SheetResult,
    progress: Callable[[int, int], None] | None,
) -> None:
    """Enter the good rows; note on the others what is wrong with them."""
    reader = result.reader
    good: list[tuple[Row, dict[str, Any]]] = []
    today = now().date().isoformat()
    villages = VillageCheck(town, reader)
    for row in rows:
        if definition.id != "villages":
            villages.check(row)
        _possible(definition, row, reader, today)
        if not row.errors:
            facts = entry_facts(definition, row)
            good.append((row, {n: definition.fact(n).plain(v) for n, v in facts.items()}))
    before = known.known_entries(town, definition, [facts for _, facts in good])
    new: list[tuple[Row, dict[str, Any]]] = []
    seen: set[tuple[str, ...]] = set()
    for (row, facts), standing in zip(good, before, strict=True):
        key = tuple(str(facts.get(name)) for name in definition.key)
        if key in seen:
            reader.fault(row, reader.columns[0][0].id, "与前面一行重复")
        elif standing is None:
            new.append((row, facts))
        else:
            _renew(town, reader, row, facts, standing, result)
        seen.add(key)
    for start in range(0, len(new), CHUNK):
        _enter(town, definition, new[start : start + CHUNK], result)
        if progress:
            progress(min(start + CHUNK, len(new)), len(new))


def _possible(definition: Register, row: Row, reader: RowReader, today: str) -> None:
    since, until = row.values.get("valid_from"), row.values.get("valid_to")
    if since and until and until < since:
        reader.fault(row, "valid_to", f"截止日期{until}早于起始日期{since}，请核对")
    day = row.values.get(definition.day) if definition.kind == "event" else None
    if day and day > today:
        reader.fault(row, definition.day, f"{day}尚未到来（今天是{today}）")


def _enter(
    town: str, definition: Register, rows: list[tuple[Row, dict[str, Any]]], result: SheetResult
) -> None:
    try:
        bulk.enter_many(town, definition.id, [facts for _, facts in rows], actors=_BY)
        result.created += len(rows)
    except LedgerError as error:
        if len(rows) == 1:
            result.reader.fault(rows[0][0], result.reader.columns[0][0].id, str(error))
            return
        for one in rows:
            _enter(town, definition, [one], result)


def _renew(
    town: str,
    reader: RowReader,
    row: Row,
    facts: dict[str, Any],
    standing: tuple[str, dict[str, Any]],
    result: SheetResult,
) -> None:
    number, before = standing
    changed = {name: value for name, value in facts.items() if before.get(name) != value}
    if not changed:
        result.unchanged += 1
        return
    try:
        service.amend(town, number, changed, actors=_BY, reason="台账更正后再次导入")
        result.updated += 1
    except LedgerError as error:
        reader.fault(row, reader.columns[0][0].id, str(error))
