"""Walks a town's chain and names the first act that is not as it was written."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db import connection

from huiyin.ledger import payload, tables
from huiyin.ledger.append import envelope
from huiyin.ledger.canon import NotCanonical, canonical
from huiyin.ledger.checkpoint import origin, read_note, verifier_key
from huiyin.ledger.errors import Broken, NotThere
from huiyin.ledger.merkle import Frontier, leaf_hash
from huiyin.ledger.models import Act, Head

_STEP = 2000
_JSON = range(8, 12)
"""Where the JSON columns stand in a row of `Act`."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Verdict:
    """`ok`, or the first sequence number at which the chain does not hold, and why."""

    town: str
    acts: int
    ok: bool
    first_bad_seq: int | None
    root: str
    size: int
    why: str = ""


def verify(town: str, *, note: str = "", progress: Progress | None = None) -> Verdict:
    """Check every act against its hash and its neighbour, every kept personal unit against its
    commitment, the end against the head and, with a `note`, the tree against that checkpoint.

    Raises `NotThere`; `Broken` for a note that is not this town's.
    """
    head = Head.objects.filter(town=town).first()
    if head is None:
        raise NotThere(f"没有代码为“{town}”的镇")
    walk = _Walk(town, head.size, _point(town, note), progress)
    bad, why = walk.run(head.hash)
    frontier = walk.frontier
    return Verdict(town, walk.acts, bad is None, bad, frontier.root().hex(), frontier.size, why)


def _point(town: str, note: str) -> tuple[int, str] | None:
    if not note:
        return None
    point = read_note(note, verifier_key(town))
    if point.origin != origin(town):
        raise Broken(f"这个存证点属于“{point.origin}”，不是“{origin(town)}”")
    return point.size, point.root


class _Walk:
    def __init__(
        self, town: str, size: int, point: tuple[int, str] | None, progress: Progress | None
    ) -> None:
        self.town = town
        self.size = size
        self.point = point
        self.progress = progress
        self.frontier = Frontier()
        self.acts = 0
        self.last = ""
        self.missing: dict[tuple[str, int, str], None] = {}

    def run(self, last: str) -> tuple[int | None, str]:
        for rows in self._pages():
            units = self._units(rows)
            for row in rows:
                why = self._wrong(row, units)
                if why:
                    return self.frontier.size + 1, why
                self._take(row)
                if self._off_point():
                    return self.frontier.size, "与存证点的根值不符：此前的记录被整体改写过"
            if self.progress:
                self.progress(self.acts, self.size)
        return self._ending(last)

    def _off_point(self) -> bool:
        """Whether the walk stands at the checkpoint's size with another root."""
        if self.point is None or self.frontier.size != self.point[0]:
            return False
        return self.frontier.root().hex() != self.point[1]

    def _ending(self, last: str) -> tuple[int | None, str]:
        there = self.frontier.size
        if self.point and there < self.point[0]:
            return there + 1, f"存证点有{self.point[0]}条，现只有{there}条：末尾被截去"
        if there != self.size or self.last != last:
            return there + 1, f"链头记着{self.size}条，现有{there}条：末尾被截去或增添"
        if self.missing:
            seq = min(seq for _, seq, _ in self.missing)
            return seq, "个人信息不在了，却没有销毁记录"
        return None, ""

    def _take(self, row: tables.Row) -> None:
        self.last = row[-1]
        self.frontier.add(bytes.fromhex(self.last))
        self.acts += 1
        if row[4] == "erase":
            for seq, subject in json.loads(row[9])["units"]:
                self.missing.pop((row[2], seq, subject), None)

    def _wrong(self, row: tables.Row, units: dict[tuple[int, str], str]) -> str:
        expected = self.frontier.size + 1
        if row[1] != expected:
            return f"序号应为{expected}，现为{row[1]}：缺少或多出记录"
        if row[12] != self.last:
            return "与上一条的哈希不相接"
        try:
            if leaf_hash(envelope(row)).hex() != row[13]:
                return "内容与哈希不符：被改动过"
            if any(canonical(json.loads(row[i])) != row[i] for i in _JSON):
                return "内容不是规范写法：被改动过"
        except (ValueError, NotCanonical):
            return "内容无法读出：被改动过"
        return self._persons(row, units) if row[10] != "{}" else ""

    def _persons(self, row: tables.Row, units: dict[tuple[int, str], str]) -> str:
        for subject, made in json.loads(row[10]).items():
            body = units.get((row[1], subject))
            if body is None:
                self.missing[row[2], row[1], subject] = None
                continue
            try:
                kept: Any = json.loads(body)
                same = payload.agrees(self.town, row[1], subject, kept, made["hash"])
            except (Broken, ValueError, TypeError, KeyError, AttributeError):
                same = False
            if not same:
                return "个人信息与链上的承诺不符：被改动过"
        return ""

    def _pages(self) -> Iterator[list[tables.Row]]:
        names = ", ".join(tables.columns(Act))
        last = -1
        while True:
            with connection.cursor() as cursor:
                cursor.execute(
                    f"SELECT {names} FROM {Act._meta.db_table} WHERE town = %s AND seq > %s"
                    f" ORDER BY seq LIMIT {_STEP}",
                    [self.town, last],
                )
                rows = cursor.fetchall()
            if not rows:
                return
            yield rows
            last = rows[-1][1]

    def _units(self, rows: list[tables.Row]) -> dict[tuple[int, str], str]:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT seq, subject, body FROM ledger_payload"
                " WHERE town = %s AND seq BETWEEN %s AND %s",
                [self.town, rows[0][1], rows[-1][1]],
            )
            return {(seq, subject): body for seq, subject, body in cursor.fetchall()}
