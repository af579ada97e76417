"""Which declared ledger a sheet is: by its headers first, by its title second; never by guess."""

from __future__ import annotations

from dataclasses import dataclass

from huiyin.kernel import registry
from huiyin.kernel.papers import Ledger
from huiyin.kernel.procedure import Procedure, Register
from huiyin.reading.cells import Sheet
from huiyin.reading.headers import Header, Headers, normalise

# A sheet without the ledger's name must show at least so many of its columns to be taken for it.
ENOUGH_COLUMNS = 4


@dataclass(frozen=True)
class Known:
    """A ledger and the procedure or register that it belongs to."""

    ledger: Ledger
    definition: Procedure | Register


@dataclass(frozen=True)
class Match:
    """A sheet that was recognised: as which ledger, with which header."""

    known: Known
    header: Header


@dataclass(frozen=True)
class Unknown:
    """A sheet that was not: why, and what would help."""

    why: str


def known_ledgers(line: str = "") -> list[Known]:
    """Every declared ledger; with `line`, of that line only."""
    everything: list[Procedure | Register] = [*registry.registers(), *registry.procedures()]
    return [
        Known(ledger, one)
        for one in everything
        for ledger in one.ledgers
        if not line or one.line == line
    ]


def recognise(sheet: Sheet, ledgers: list[Known]) -> Match | Unknown:
    """The one ledger whose needed columns the sheet has.

    Of several, the one that the sheet's title, tab or file names, else the one that explains more
    columns; still several means unknown.
    """
    tried = []
    headers = Headers(sheet)
    for known in ledgers:
        names = {c.id: (c.title, *c.synonyms) for c in known.ledger.columns}
        header = headers.find(names)
        if header is not None:
            tried.append((known, header))
    fitting = [(k, h) for k, h in tried if not _lacking(k, h) and _plausible(k, h, sheet)]
    if not fitting:
        return Unknown(_why_not(sheet, tried))
    ranked = sorted(fitting, key=lambda one: _rank(one[0], one[1], sheet), reverse=True)
    best = ranked[0]
    if len(ranked) > 1 and _rank(*ranked[1], sheet) == _rank(*best, sheet):
        titles = "、".join(f"“{k.ledger.title}”" for k, _ in ranked[:2])
        return Unknown(f"既像{titles}，无法确定；请在表名或标题里写明台账名称，或用 --line 指定")
    return Match(*best)


def _plausible(known: Known, header: Header, sheet: Sheet) -> bool:
    everything = len(header.columns) == len(header.texts)
    return _named(known, header, sheet) or everything or len(header.columns) >= ENOUGH_COLUMNS


def _rank(known: Known, header: Header, sheet: Sheet) -> tuple[bool, int, float]:
    return _named(known, header, sheet), len(header.columns), header.score


def _named(known: Known, header: Header, sheet: Sheet) -> bool:
    places = [normalise(text) for text in (header.title or "", sheet.name, sheet.file)]
    words = [normalise(word) for word in (*known.ledger.titles, known.ledger.title)]
    return any(word in place for word in words for place in places)


def _lacking(known: Known, header: Header) -> list[str]:
    return [c.title for c in known.ledger.columns if c.needed and c.id not in header.columns]


def _why_not(sheet: Sheet, tried: list[tuple[Known, Header]]) -> str:
    if not any(value is not None for row in sheet.rows for value in row):
        return "空表"
    near = [(k, h) for k, h in tried if _named(k, h, sheet) or h.score >= 0.5]
    if not near:
        return "没有认出表头：各栏名称与已知台账都不相符"
    known, header = max(near, key=lambda one: _rank(one[0], one[1], sheet))
    lacking = _lacking(known, header)
    if not lacking:
        return f"像“{known.ledger.title}”，但认出的栏目太少，无法确定"
    twice = [c.title for c in known.ledger.columns if c.id in header.duplicates]
    more = f"；“{'”“'.join(twice)}”有两栏，请只留一栏" if twice else ""
    return f"像“{known.ledger.title}”，但缺少{'、'.join(f'“{t}”' for t in lacking)}栏{more}"
