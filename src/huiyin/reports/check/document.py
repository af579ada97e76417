"""A finished text as the rules see it: paragraphs, chapters, sentences, numbers and tables."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from math import inf
from typing import Literal

from huiyin.reading.prose import Passage, Prose
from huiyin.reading.wrapping import is_broken, opens, width
from huiyin.reports.check.chapters import Mode, heading_of, mode_of, turns
from huiyin.reports.check.numbers import Number, numbers
from huiyin.reports.check.ruled import rows_of
from huiyin.reports.check.view import View

Role = Literal["text", "heading", "cell", "aside"]
_SENTENCE = re.compile(r"[。!?！？\n]")
_CLAUSE = re.compile(r"[。!?,;:\n]")
_LONG_CELL = 40
_BROKEN = 25


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph or heading of the view. `aside`: headers, footers, notes."""

    start: int
    end: int
    role: Role
    level: int
    part: str
    page: int | None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; `text` is its view."""

    start: int
    end: int
    row: int
    column: int
    rowspan: int
    colspan: int
    text: str


@dataclass(frozen=True)
class Table:
    """A table: its cells and the chapter that it stands in."""

    cells: tuple[Cell, ...]
    start: int
    heading: str

    @cached_property
    def grid(self) -> list[list[Cell | None]]:
        """Every position, with the cell that covers it."""
        rows = max((c.row + c.rowspan for c in self.cells), default=0)
        columns = max((c.column + c.colspan for c in self.cells), default=0)
        if rows * columns > 200_000:
            return []
        grid: list[list[Cell | None]] = [[None] * columns for _ in range(rows)]
        for cell in self.cells:
            for r in range(cell.row, cell.row + cell.rowspan):
                for c in range(cell.column, cell.column + cell.colspan):
                    grid[r][c] = cell
        return grid


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the view: a sentence or a clause."""

    start: int
    end: int
    text: str

    def __contains__(self, word: str) -> bool:
        return word in self.text


@dataclass
class Document:
    """A read text. All places are places of `view` unless said otherwise."""

    prose: Prose
    text: str = ""
    view: str = ""
    paragraphs: list[Paragraph] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    _back: View | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the view as places of `text`."""
        assert self._back is not None
        return self._back.back(start, end)

    def to_view(self, low: int, high: int) -> tuple[int, int]:
        """A stretch of `text` as places of the view, at least one character wide."""
        assert self._back is not None
        start = bisect_left(self._back.at, low)
        end = bisect_left(self._back.at, high)
        start = min(start, max(len(self.view) - 1, 0))
        return start, max(end, start + 1)

    def quote(self, start: int, end: int) -> str:
        low, high = self.span(start, end)
        return self.text[low:high]

    @cached_property
    def numbers(self) -> list[Number]:
        """Every number of the running text, in order."""
        found: list[Number] = []
        for one in self.prose_paragraphs:
            found += numbers(self.view, one.start, one.end)
        return found

    @cached_property
    def _number_starts(self) -> list[int]:
        return [n.start for n in self.numbers]

    def numbers_in(self, start: int, end: int) -> list[Number]:
        low = bisect_left(self._number_starts, start)
        high = bisect_left(self._number_starts, end)
        return self.numbers[low:high]

    @cached_property
    def prose_paragraphs(self) -> list[Paragraph]:
        """Paragraphs that say something: no headings, but long cells and asides too."""
        return [
            p
            for p in self.paragraphs
            if p.role != "cell"
            or (
                p.end - p.start >= _LONG_CELL
                and any(c in self.view[p.start : p.end] for c in "。,")
            )
        ]

    @cached_property
    def sentences(self) -> list[Stretch]:
        """The sentences of the running text."""
        return [s for p in self.prose_paragraphs for s in self._cut(_SENTENCE, p.start, p.end)]

    def clauses(self, start: int, end: int) -> list[Stretch]:
        """The clauses of a stretch, without their marks."""
        return list(self._cut(_CLAUSE, start, end))

    def sentences_in(self, start: int, end: int) -> list[Stretch]:
        """The sentences that begin between two places."""
        low = bisect_left(self._sentence_starts, start)
        return self.sentences[low : bisect_left(self._sentence_starts, end)]

    def sentence_at(self, place: int) -> Stretch:
        """The sentence around a place of the running text."""
        return self.sentences[max(bisect_right(self._sentence_starts, place) - 1, 0)]

    def sentence_before(self, sentence: Stretch) -> Stretch | None:
        """The sentence before one, in whatever paragraph."""
        index = bisect_left(self._sentence_starts, sentence.start)
        return self.sentences[index - 1] if index else None

    def paragraph_at(self, place: int) -> int:
        """The index of the paragraph around a place, -1 before the first."""
        return bisect_right(self._paragraph_starts, place) - 1

    def is_heading(self, place: int) -> bool:
        """Whether the paragraph around a place only names what follows: it states nothing."""
        index = self.paragraph_at(place)
        if index < 0 or self.paragraphs[index].role == "cell":
            return False
        one = self.paragraphs[index]
        said = self.view[one.start : one.end]
        return not said.endswith(("。", ";")) and heading_of(said, one.level) == said

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [p.start for p in self.paragraphs]

    @cached_property
    def texts_before(self) -> list[int]:
        """For each paragraph, how many paragraphs of running text there are up to it."""
        return list(accumulate(p.role == "text" for p in self.paragraphs))

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [s.start for s in self.sentences]

    def _cut(self, mark: re.Pattern[str], start: int, end: int) -> Iterator[Stretch]:
        begin = start
        for match in mark.finditer(self.view, start, end):
            if match.start() > begin:
                yield Stretch(begin, match.start(), self.view[begin : match.start()])
            begin = match.end()
        if end > begin:
            yield Stretch(begin, end, self.view[begin:end])

    # --- chapters ---

    @cached_property
    def _modes(self) -> tuple[list[int], list[Mode]]:
        starts, modes = [0], [Mode("results", "")]
        chapter = Mode("results", "")
        for one in self.paragraphs:
            if one.role in ("cell", "aside"):
                continue
            said = self.view[one.start : one.end]
            heading = heading_of(said, one.level)
            if heading:
                chapter = mode_of(heading, chapter, one.level)
                starts.append(one.start)
                modes.append(chapter)
            for place, mode in turns(said, chapter):
                starts.append(one.start + place)
                modes.append(mode)
                chapter = mode if mode.lasting else chapter
            if not chapter.lasting or (modes[-1] != chapter):
                starts.append(one.end)
                modes.append(chapter)
        return starts, modes

    def mode(self, place: int) -> str:
        """What a place of the text is about: results, shortcomings or plan."""
        starts, modes = self._modes
        return modes[max(bisect_right(starts, place) - 1, 0)].kind

    def heading(self, place: int) -> str:
        """The last heading before a place."""
        starts, modes = self._modes
        return modes[max(bisect_right(starts, place) - 1, 0)].heading


def document(prose: Prose) -> Document:
    """Take a read file apart. Its text is that of its visible parts, one after the other."""
    made = Document(prose, text="\n".join(part.text for part in prose.shown))
    view = View(made.text)
    offset = 0
    for part in prose.shown:
        aside = part.name != "正文"
        _take(made, view, part.passages, part.name, offset, aside=aside)
        offset += len(part.text) + 1
    made.view = view.done()
    made._back = view
    made.tables = [
        Table(
            tuple(_celled(made.view, cell) for cell in cells),
            cells[0].start,
            made.heading(cells[0].start),
        )
        for cells in _gathered(made.tables)
    ]
    return made


def _gathered(tables: list[Table]) -> Iterator[tuple[Cell, ...]]:
    for table in tables:
        if table.cells:
            yield table.cells


def _celled(view: str, cell: Cell) -> Cell:
    return Cell(
        cell.start,
        cell.end,
        cell.row,
        cell.column,
        cell.rowspan,
        cell.colspan,
        view[cell.start : cell.end],
    )


def _take(
    made: Document,
    view: View,
    passages: tuple[Passage, ...],
    part: str,
    offset: int,
    *,
    aside: bool,
) -> None:
    cells: list[Cell] = []
    table: int | None = None
    running: list[Passage] = []
    widest = _widest(passages, wrapped=made.prose.kind != "txt")

    def close() -> None:
        nonlocal cells
        if cells:
            made.tables.append(Table(tuple(cells), cells[0].start, ""))
            cells = []

    for one in passages:
        if one.place is None:
            close()
            table = None
            running.append(one)
            continue
        _paragraphs(made, view, running, part, offset, widest, aside=aside)
        running = []
        if one.place.table != table:
            close()
            table = one.place.table
        start, end = view.add(offset + one.start, offset + one.end)
        made.paragraphs.append(Paragraph(start, end, "cell", 0, part, one.page))
        place = one.place
        cells.append(Cell(start, end, place.row, place.column, place.rowspan, place.colspan, ""))
    close()
    _paragraphs(made, view, running, part, offset, widest, aside=aside)


def _widest(passages: tuple[Passage, ...], *, wrapped: bool) -> float:
    """The width at which lines of the file are broken; infinite where they are not.

    A text file has broken lines only where many lines are equally long.
    """
    lines = (line for p in passages if not p.place for line in p.text.split("\n"))
    widths = sorted(width(line) for line in lines if "\t" not in line)  # a table's row is no line
    if not widths:
        return inf
    widest = widths[-max(1, len(widths) // 10)]
    full = sum(widest - 2 <= one <= widest for one in widths)
    return widest if wrapped or full >= max(3, len(widths) // 4) else inf


def _paragraphs(
    made: Document,
    view: View,
    passages: list[Passage],
    part: str,
    offset: int,
    widest: float,
    *,
    aside: bool,
) -> None:
    """Running text: broken lines are joined, and rows of numbers become a table."""
    previous: Passage | None = None
    for group in rows_of(passages):
        if group.rows:
            previous = None
            cells: list[Cell] = []
            for r, row in enumerate(group.rows):
                for c, (low, high) in enumerate(row):
                    start, end = view.add(offset + low, offset + high)
                    made.paragraphs.append(Paragraph(start, end, "cell", 0, part, group.page))
                    cells.append(Cell(start, end, r, c, 1, 1, ""))
            made.tables.append(Table(tuple(cells), cells[0].start, ""))
            continue
        one = group.passage
        assert one is not None
        if previous is not None and _goes_on(made, previous, one, widest):
            end = view.go_on(offset + one.start, offset + one.end)
            last = made.paragraphs[-1]
            made.paragraphs[-1] = Paragraph(
                last.start, end, last.role, last.level, last.part, last.page
            )
        else:
            start, end = view.add(offset + one.start, offset + one.end)
            role: Role = "aside" if aside else "text"
            made.paragraphs.append(Paragraph(start, end, role, one.level, part, one.page))
        previous = one


def _goes_on(made: Document, previous: Passage, one: Passage, widest: float) -> bool:
    """Whether a passage goes on with the one before: a broken line, or a page's end."""
    if previous.level or one.level or made.prose.kind not in ("txt", "pdf"):
        return False
    if made.prose.kind == "pdf" and previous.page == one.page:
        return False  # the reader has joined a page's lines
    between = made.text[previous.end : one.start]
    if made.prose.kind == "txt" and between.count("\n") > 1:
        return False
    line = previous.text.split("\n")[-1]
    inside = not opens(line) or "。" in line  # the numbered line is no heading
    if made.prose.kind == "txt" and inside and any(mark in line for mark in "，,；;、"):
        # A long line that stops inside a sentence was broken, however long its neighbours are.
        widest = min(widest, width(line.strip())) if width(line.strip()) >= _BROKEN else widest
    return is_broken(line, one.text, widest)
