"""A town with many matters, quickly: some of every procedure are told to the ledger, then copied.

Of each procedure one matter stands open, one midway and one at its end, each acted out through the
ledger itself. Copies are shifted by whole weeks, with every date in their acts, and get their own
numbers, villages, owners, index rows and words. Their hashes are no chain: nothing that shows pages
reads them.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import sha256
from random import Random
from typing import Any

from django.db import connection, transaction
from tests.lines.town import _way as way_to
from tests.lines.values import PARTNERS, Values

from huiyin.kernel import registry
from huiyin.kernel.acts import Actor
from huiyin.kernel.procedure import Procedure, Step
from huiyin.ledger import bulk, moments, payload, search, service, tables, triggers
from huiyin.ledger.definitions import procedure, sealed_facts
from huiyin.ledger.errors import LedgerError
from huiyin.ledger.models import Act, FactIndex, Head, Matter, Payload
from huiyin.ledger.towns import add_town

DAY = date(2025, 11, 6)
"""The day on which the town is seen."""
NOW = datetime(DAY.year, DAY.month, DAY.day, 9, 30)
_NAMES = (
    "晴川、听雨、望山、临溪、竹里、柳湾、石桥、松冈、梅岭、荷塘、桃源、杏坛、兰亭、"
    "菊坡、槐荫、桂水、枫林、榆关、桑园、麦垄、稻香、茶亭、渔浦、盐步、瓦窑、砖坊"
)
VILLAGES = [f"{name}村" for name in _NAMES.split("、")]
OFFICES = ("党政办", "司法所", "综治办", "经发办", "规建办", "民政办", "农业办", "执法队")
STAFF = [f"{s}演示{n:02d}" for n in range(8) for s in "甲乙丙戊己庚壬癸"]
SITTER = "庚思齐"
THINGS = [
    "亮化",
    "公厕",
    "沟渠",
    "围墙",
    "宅基",
    "补偿",
    "道路",
    "噪声",
    "积水",
    "树木",
    "低保",
    "承包",
]
LECTURES = 1_200
OPEN_SHARE = 0.05
YEARS = 10
_ISO = re.compile(r"20\d\d-\d\d-\d\d")
_CHUNK = 5_000


@dataclass(frozen=True)
class Pattern:
    """A matter that was acted out, as its rows; `seqs` are its acts' places in the chain."""

    matter: tables.Row
    acts: tuple[tables.Row, ...]
    units: tuple[tuple[int, str, dict[str, Any]], ...]
    index: tuple[tables.Row, ...]
    words: str
    sealed: frozenset[str]

    @property
    def open(self) -> bool:
        return self.matter[_AT["closed"]] is None


_AT = {name: place for place, name in enumerate(tables.columns(Matter))}
_ACT = {name: place for place, name in enumerate(tables.columns(Act))}


def found(town: str, count: int) -> None:
    """Found the town with its villages, offices and staff, and fill it with `count` matters."""
    with moments.standing_at(NOW):
        add_town("基准镇", code=town, county="演示县")
        _registers(town)
        _tell(town)
    fill(town, count)


def declared() -> list[Procedure]:
    """The procedures of the lines, without those that tests declare for themselves."""
    lines = registry.line_titles()
    return [one for one in registry.procedures() if one.line in lines]


def _registers(town: str) -> None:
    roles = sorted({r.id for p in declared() for r in p.roles if not r.outside})
    bulk.enter_many(town, "villages", [{"name": v, "kind": "village"} for v in VILLAGES])
    bulk.enter_many(town, "offices", [{"name": o} for o in OFFICES])
    posts: list[dict[str, Any]] = [
        {"name": "干部", "office": o, "roles": "承办人"} for o in OFFICES
    ]
    posts.append({"name": "镇长", "office": OFFICES[0], "roles": "、".join([*roles, "admin"])})
    bulk.enter_many(town, "posts", posts)
    held = [(p, "干部", OFFICES[n % len(OFFICES)]) for n, p in enumerate(STAFF)]
    held.append((SITTER, "镇长", OFFICES[0]))
    bulk.enter_many(
        town,
        "appointments",
        [
            {"person": p, "post": post, "office": o, "valid_from": "2015-01-01"}
            for p, post, o in held
        ],
    )
    lectures = [
        {
            "day": f"{2016 + n % 10}-{n % 12 + 1:02d}-05",
            "villages": [VILLAGES[n % 26]],
            "topic": f"第{n}讲",
            "lecturer": "乙守正",
            "headcount": n % 90,
        }
        for n in range(LECTURES)
    ]
    bulk.enter_many(town, "outreach.lectures", lectures)


# --- acted out ---------------------------------------------------------------------------------


def _tell(town: str) -> None:
    """Of every procedure a matter just opened, one midway, one at its end."""
    for definition in declared():
        way = _whole_way(definition)
        for upto in sorted({1, (len(way) + 1) // 2, len(way)}):
            _told(town, definition, way[:upto])


def _whole_way(definition: Procedure) -> list[Step]:
    ends = [s for s in definition.steps if s.target in definition.final]
    ways = [way for way in (way_to(definition, end) for end in ends) if way]
    return max(ways, key=len) if ways else [definition.openers[0]]


def _told(town: str, definition: Procedure, way: list[Step]) -> None:
    """Recorded late, so that nothing lawful is asked; what cannot be is left out."""
    values = Values(definition, Random(f"{definition.id}/{len(way)}"))
    day, number = DAY - timedelta(days=35), ""
    for step in way:
        facts = values.facts(step.sets, day)
        facts |= {"village": VILLAGES[0]} if "village" in facts else {}
        facts = {k: [VILLAGES[0]] if v == ["演示村"] else v for k, v in facts.items()}
        actors = [Actor(name, step.by[0]) for name in STAFF[: step.actors]] if step.by else []
        more: dict[str, Any] = {"facts": facts, "actors": actors, "at": day, "reason": "补录"}
        more["key"] = PARTNERS[0] if step.each else ""
        try:
            if number:
                service.record(town, number, step.id, **more)
            else:
                number = service.open(town, definition.id, step=step.id, **more).number
        except LedgerError:
            return
        day += timedelta(days=2)


def patterns(town: str) -> list[Pattern]:
    """What was acted out, as rows."""
    kept = []
    for row in tables.query(_select(Matter), [town]):
        number = row[_AT["number"]]
        definition = procedure(row[_AT["procedure"]], row[_AT["version"]], row[_AT["digest"]])
        acts = tables.query(_select(Act) + " AND matter = %s ORDER BY seq", [town, number])
        units = tables.query(
            "SELECT seq, subject, body FROM ledger_payload WHERE town = %s AND matter = %s",
            [town, number],
        )
        indexed = tables.query(_select(FactIndex) + " AND number = %s", [town, number])
        words = tables.query(
            "SELECT words FROM ledger_search WHERE town = %s AND number = %s", [town, number]
        )
        kept.append(
            Pattern(
                tuple(map(_plain, row)),
                tuple(tuple(map(_plain, act)) for act in acts),
                tuple((s, who, payload.unpack(town, s, who, json.loads(b))) for s, who, b in units),
                tuple(indexed),
                _rest(words[0][0]),
                sealed_facts(definition),
            )
        )
    return kept


def _rest(words: str) -> str:
    """Kept words without their places, number and title."""
    if connection.vendor == "postgresql":  # places are lost with it, and the gaps between texts
        words = "· " + " ".join(re.findall(r"'([^']+)'", words))
    return " ".join(words.split("·")[1:]).strip()


def _select(model: Any) -> str:
    return f"SELECT {', '.join(tables.columns(model))} FROM {model._meta.db_table} WHERE town = %s"


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


# --- copied ------------------------------------------------------------------------------------


def fill(town: str, count: int) -> None:
    """Copy what was acted out until the town has `count` matters more."""
    copier = _Copier(town, count)
    kept = patterns(town)
    mixed = [[p for p in kept if p.open == wanted] for wanted in (False, True)]
    triggers.remove()  # they look at every row by itself
    for nth in range(count):
        copier.copy(copier.random.choice(mixed[copier.random.random() < OPEN_SHARE]), nth)
        if len(copier.words) == _CHUNK:
            copier.write()
    copier.write()
    triggers.install()


class _Copier:
    """Copies patterns into a town of `count` matters, a chunk of rows at a time."""

    def __init__(self, town: str, count: int) -> None:
        self.town, self.count = town, count
        head = Head.objects.get(town=town)
        self.size, self.hash = head.size, head.hash
        self.random = Random(17)
        self.rows: dict[Any, list[tables.Row]] = {m: [] for m in (Act, Payload, Matter, FactIndex)}
        self.words: list[tables.Row] = []

    def write(self) -> None:
        with transaction.atomic():
            for model, rows in self.rows.items():
                tables.insert(model, rows)
                rows.clear()
            search.write(self.words, fresh=True)
            # Copied acts have no true tree; its right edge has the shape that an append expects.
            peaks = sha256(self.hash.encode()).hexdigest() * self.size.bit_count()
            head = Head.objects.filter(town=self.town)
            head.update(size=self.size, hash=self.hash, peaks=peaks)
        self.words.clear()

    def copy(self, one: Pattern, nth: int) -> None:
        """One more matter. Open ones are of the last weeks, closed ones of ten years in order."""
        random, rows = self.random, self.rows
        ago = (self.count - nth) * YEARS * 52 // self.count
        shift = _Shift(timedelta(weeks=random.randrange(-1, 9) if one.open else ago))
        village, owner = random.choice(VILLAGES), random.choice(STAFF)
        number = f"基准〔{DAY.year}〕{nth + 1}号"
        title = f"{village}{random.choice(THINGS)}一事"
        seqs = self._acts(one, number, shift)
        for seq, subject, facts in one.units:
            unit = payload.make(self.town, seqs[seq], subject, facts, one.sealed)
            rows[Payload].append((self.town, seqs[seq], subject, number, unit.body))
        row = list(map(shift, one.matter))
        row[_AT["number"]], row[_AT["title"]] = number, title
        row[_AT["owner"]], row[_AT["village"]], row[_AT["serial"]] = owner, village, None
        rows[Matter].append(tuple(row))
        for _, _, fact, item, source, value in one.index:
            kept = village if fact == "village" else shift(value)
            rows[FactIndex].append((self.town, number, fact, item, source, kept))
        said = " ".join([*search.bigrams(number), "·", *search.bigrams(title), "·"])
        words = f"{said} {one.words}"
        self.words.append((self.town, number, one.matter[_AT["procedure"]], f"{nth:032x}", words))

    def _acts(self, one: Pattern, number: str, shift: _Shift) -> dict[int, int]:
        """The acts under new places in the chain: old place → new."""
        seqs = {}
        for act in one.acts:
            row = list(map(shift, act))
            self.size += 1
            row[_ACT["prev"]], self.hash = self.hash, f"{self.size:064x}"
            row[_ACT["seq"]], row[_ACT["matter"]] = self.size, number
            row[_ACT["hash"]] = self.hash
            seqs[act[_ACT["seq"]]] = self.size
            self.rows[Act].append(tuple(row))
        return seqs


class _Shift:
    """Moves every ISO date in a text back by a span; all else stays."""

    def __init__(self, span: timedelta) -> None:
        self.span = span
        self.known: dict[str, str] = {}

    def __call__(self, value: Any) -> Any:
        if not isinstance(value, str) or "20" not in value:
            return value
        return _ISO.sub(self._moved, value)

    def _moved(self, found: re.Match[str]) -> str:
        text = found[0]
        if text not in self.known:
            self.known[text] = (date.fromisoformat(text) - self.span).isoformat()
        return self.known[text]
