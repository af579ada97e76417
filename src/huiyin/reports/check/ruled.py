"""Tables written as lines of text: cells between tabs, bars, or columns of numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from huiyin.reading.prose import Passage
from huiyin.reading.wrapping import opens

_BARS = re.compile(r"[|│┃]")
_RULE = re.compile(r"[\s|│┃+\-—=:─━┼├┤┌┐└┘┬┴]+")
_TAIL = re.compile(r"(?:[ \t\u3000]{1,40}[\d.,]{1,20}%?){2,40}[ \t\u3000]*$")
_GAP = re.compile(r"\t|[ \u3000]{2,}")
_LONGEST = 400
_LABEL = 40


@dataclass
class Group:
    """A passage of running text, or rows of cells as (start, end) in the part's text."""

    passage: Passage | None = None
    rows: list[list[tuple[int, int]]] = field(default_factory=list)
    page: int | None = None


def rows_of(passages: Sequence[Passage]) -> Iterator[Group]:
    """Split passages into running text and tables of at least two rows."""
    waiting: list[tuple[Passage, list[tuple[int, int]]]] = []
    held: Passage | None = None  # a line that may be the first half of a row's label
    for one in passages:
        cells = _cells(one)
        if held is not None:
            if cells and not opens(one.text):
                cells = [(held.start, cells[0][1]), *cells[1:]]
            else:
                yield from _done(waiting)
                waiting = []
                yield Group(held)
            held = None
        if cells is not None:
            waiting.append((one, cells))
        elif waiting and opens(one.text) and len(one.text) < _LABEL and "。" not in one.text:
            held = one
        else:
            yield from _done(waiting)
            waiting = []
            yield Group(one)
    yield from _done(waiting)
    if held is not None:
        yield Group(held)


def _done(waiting: list[tuple[Passage, list[tuple[int, int]]]]) -> Iterator[Group]:
    rows = [cells for _, cells in waiting if cells]
    if len(rows) >= 2 or any(len(row) >= 4 for row in rows):
        yield Group(rows=rows, page=waiting[0][0].page)
    else:
        for passage, cells in waiting:
            if cells:
                yield Group(passage)


def _cells(one: Passage) -> list[tuple[int, int]] | None:
    """The cells of a line; an empty list for a ruled line between rows, None for running text."""
    line = one.text
    if len(line) > _LONGEST or "\n" in line or not line.strip():
        return None
    if _RULE.fullmatch(line) and len(line.strip()) > 2:
        return []
    if len(_BARS.findall(line)) >= 2:
        inner = line.strip()
        low = line.index(inner) + (1 if _BARS.match(inner) else 0)
        high = line.index(inner) + len(inner) - (1 if _BARS.match(inner[-1]) else 0)
        return list(_between(one, _BARS, low, high))
    if "\t" in line.strip():
        return list(_between(one, re.compile(r"\t"), 0, len(line)))
    tail = _TAIL.search(line)
    if tail and tail.start() > 0:
        return [_tight(one, 0, tail.start()), *_words(one, tail.start(), len(line))]
    if len(_GAP.findall(line.strip())) >= 1 and any(c.isdigit() for c in line):
        cells = [c for c in _between(one, _GAP, 0, len(line)) if c[0] < c[1]]
        if len(cells) >= 2 and _numeric(one, cells[-1]):
            return cells
    return None


def _between(one: Passage, mark: re.Pattern[str], low: int, high: int) -> Iterator[tuple[int, int]]:
    begin = low
    for match in mark.finditer(one.text, low, high):
        yield _tight(one, begin, match.start())
        begin = match.end()
    yield _tight(one, begin, high)


def _words(one: Passage, low: int, high: int) -> Iterator[tuple[int, int]]:
    for match in re.finditer(r"\S+", one.text[low:high]):
        yield one.start + low + match.start(), one.start + low + match.end()


def _tight(one: Passage, low: int, high: int) -> tuple[int, int]:
    piece = one.text[low:high]
    low += len(piece) - len(piece.lstrip())
    high -= len(piece) - len(piece.rstrip())
    return one.start + low, one.start + max(low, high)


def _numeric(one: Passage, cell: tuple[int, int]) -> bool:
    text = one.text[cell[0] - one.start : cell[1] - one.start]
    return re.fullmatch(r"[\d.,]+%?", text) is not None
