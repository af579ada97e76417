"""Which row of a sheet is its header, and which known column each of its columns is.

Title rows above, headers of several merged levels and any first row are tolerated. What could be
two things is reported and left out; nothing is guessed.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from huiyin.reading.cells import Sheet
from huiyin.reading.text import clean

LEVELS = 3
SEARCHED = 60  # rows from the first one; a header further below is not looked for
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|【[^】]*】|〔[^〕]*〕|〈[^〉]*〉|<[^<>]*>")
_ATTACHMENT = re.compile(r"附[件表]")


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """A header text that several known columns claim."""

    column: int
    text: str
    keys: tuple[str, ...]


@dataclass(frozen=True)
class Header:
    """The header found; rows and columns count from 0 in the whole sheet.

    ``columns``: known key → column. ``unknown``: columns whose text nobody knows. ``duplicates``:
    a key that several columns claim equally, which therefore is not in ``columns``; nor are the
    keys of ``ambiguous``. ``title``: the line above that names the table. ``score``: share of the
    named columns that are known, from 0 to 1.
    """

    row_start: int
    row_end: int
    columns: dict[str, int]
    unknown: tuple[tuple[int, str], ...]
    duplicates: dict[str, tuple[int, ...]]
    ambiguous: tuple[Ambiguity, ...]
    title: str | None
    texts: dict[int, str]

    @property
    def score(self) -> float:
        return len(self.columns) / len(self.texts) if self.texts else 0.0


@lru_cache(maxsize=16384)
def normalise(text: str) -> str:
    """A header's text for comparison: half-width, lower case, letters and digits only."""
    return "".join(c for c in clean(text).lower() if unicodedata.category(c)[0] in "LN")


def find_header(sheet: Sheet, known: Mapping[str, Sequence[str]]) -> Header | None:
    """The rows that match most known columns; None where no row matches at least two.

    ``known`` maps each column's key to the texts under which it goes. A single match suffices where
    the sheet has but one column. Of equals, fewer rows and then the upper rows are taken.
    """
    return Headers(sheet).find(known)


@dataclass(frozen=True, slots=True)
class _Block:
    """Rows that could be a header together, with each named column's text and its forms, the
    most telling first, numbered."""

    start: int
    end: int
    columns: tuple[tuple[int, str, tuple[tuple[int, str], ...]], ...]
    words: frozenset[str]


class Headers:
    """The rows of one sheet that could be its header, read once however many tables are tried."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        merged = _Merged(sheet)
        self._blocks = [_read(sheet, merged, *rows) for rows in _blocks(sheet, merged)]

    def find(self, known: Mapping[str, Sequence[str]]) -> Header | None:
        """The header among them as `find_header` tells it."""
        synonyms: dict[str, list[str]] = defaultdict(list)
        for key, texts in known.items():
            for text in {normalise(text) for text in texts}:
                synonyms[text].append(key)
        best: Header | None = None
        for block in self._blocks:
            if synonyms.keys().isdisjoint(block.words):
                continue
            header = _match(block, synonyms)
            claimed = _claimed(header)
            if claimed < 2 and not (claimed and len(header.texts) == 1):
                continue
            rows = block.start - block.end
            if best is None or (claimed, rows) > (_claimed(best), best.row_start - best.row_end):
                best = header
        return replace(best, title=_title(self._sheet, best.row_start)) if best else None


def _claimed(header: Header) -> int:
    """Known columns that the header speaks of, clearly or not."""
    return len(header.columns) + len(header.duplicates) + len(header.ambiguous)


class _Merged:
    """Merged ranges by cell, near the top of the sheet where headers are."""

    def __init__(self, sheet: Sheet) -> None:
        self._anchors: dict[tuple[int, int], tuple[int, int]] = {}
        self.down: dict[int, int] = {}  # row -> last row of the merged ranges that begin there
        self.inside: set[int] = set()  # rows in which a range goes on that began above
        self.across: set[int] = set()  # rows in which a range of several columns begins
        bottom = sheet.origin[0] + SEARCHED + LEVELS
        for top, left, last, right in sheet.merged:
            if top > bottom:
                continue
            if right > left:
                self.across.add(top)
            if last - top < LEVELS:
                self.down[top] = max(self.down.get(top, top), last)
                self.inside.update(range(top + 1, last + 1))
            for row in range(top, min(last, bottom) + 1):
                for column in range(left, min(right, sheet.last_column) + 1):
                    self._anchors[row, column] = (top, left)

    def anchor(self, row: int, column: int) -> tuple[int, int]:
        return self._anchors.get((row, column), (row, column))


def _blocks(sheet: Sheet, merged: _Merged) -> Iterator[tuple[int, int]]:
    """Rows that could be a header together, as first and last."""
    first = sheet.origin[0]
    for start in range(first, min(first + SEARCHED, sheet.last_row + 1)):
        if start in merged.inside:
            continue
        end = merged.down.get(start, start)
        while (deeper := max(merged.down.get(row, row) for row in range(start, end + 1))) > end:
            end = deeper
        if end - start < LEVELS:
            yield start, end
        if end == start and start in merged.across and _only_text(sheet, start + 1):
            yield start, start + 1


def _only_text(sheet: Sheet, row: int) -> bool:
    values = [sheet.at(row, column) for column in range(sheet.origin[1], sheet.last_column + 1)]
    return any(values) and all(value is None or isinstance(value, str) for value in values)


def _read(sheet: Sheet, merged: _Merged, start: int, end: int) -> _Block:
    columns = []
    for column in range(sheet.origin[1], sheet.last_column + 1):
        levels = _levels(sheet, merged, start, end, column)
        if levels:
            columns.append((column, "/".join(levels), tuple(enumerate(_forms(levels)))))
    words = frozenset(text for _, _, forms in columns for _, text in forms)
    return _Block(start, end, tuple(columns), words)


def _match(block: _Block, synonyms: Mapping[str, list[str]]) -> Header:
    """How the block's columns are known; its title is not looked for."""
    claims: dict[str, list[tuple[int, int]]] = defaultdict(list)  # key -> (weakness, column)
    ambiguous: list[Ambiguity] = []
    for column, said, forms in block.columns:
        for weakness, text in forms:
            keys = synonyms.get(text, ()) if text else ()
            if len(keys) > 1:
                ambiguous.append(Ambiguity(column, said, tuple(keys)))
            elif keys:
                claims[keys[0]].append((weakness, column))
            if keys:
                break
    columns, duplicates = _settle(claims)
    spoken_for = {*columns.values(), *(a.column for a in ambiguous)}
    spoken_for.update(column for many in duplicates.values() for column in many)
    texts = {column: said for column, said, _ in block.columns}
    unknown = tuple((c, text) for c, text in texts.items() if c not in spoken_for)
    return Header(
        row_start=block.start,
        row_end=block.end,
        columns=columns,
        unknown=unknown,
        duplicates=duplicates,
        ambiguous=tuple(ambiguous),
        title=None,
        texts=texts,
    )


def _levels(sheet: Sheet, merged: _Merged, start: int, end: int, column: int) -> list[str]:
    """The header texts over a column from the top level down, each merged cell once."""
    if merged.anchor(end, column)[1] < column:
        return []  # the column belongs to a merged cell that begins to its left
    levels: list[str] = []
    seen: set[tuple[int, int]] = set()
    for row in range(start, end + 1):
        anchor = merged.anchor(row, column)
        if anchor in seen:
            continue
        seen.add(anchor)
        value = sheet.at(*anchor)
        text = clean(value) if isinstance(value, str) else "" if value is None else str(value)
        if text:
            levels.append(text)
    return levels


def _forms(levels: list[str]) -> Iterator[str]:
    """The forms in which the levels may be known, from the most to the least telling."""
    joined = "/".join(levels)
    yield normalise(joined)
    yield normalise(_BRACKETED.sub("", joined))
    for level in reversed(levels if len(levels) > 1 else []):
        yield normalise(level)
        yield normalise(_BRACKETED.sub("", level))


def _settle(
    claims: Mapping[str, list[tuple[int, int]]],
) -> tuple[dict[str, int], dict[str, tuple[int, ...]]]:
    """For each key the one column that claims it most tellingly; equals settle nothing."""
    columns: dict[str, int] = {}
    duplicates: dict[str, tuple[int, ...]] = {}
    for key, claim in claims.items():
        strongest = min(weakness for weakness, _ in claim)
        equals = tuple(column for weakness, column in claim if weakness == strongest)
        if len(equals) == 1:
            columns[key] = equals[0]
        else:
            duplicates[key] = equals
    return columns, duplicates


def _title(sheet: Sheet, start: int) -> str | None:
    """The first line above the header that has one text only and is no attachment number."""
    for row in range(sheet.origin[0], start):
        texts = {
            clean(str(value))
            for column in range(sheet.origin[1], sheet.last_column + 1)
            if (value := sheet.at(row, column)) is not None
        }
        if len(texts) == 1:
            text = texts.pop()
            if text and not _ATTACHMENT.match(text):
                return text
    return None
