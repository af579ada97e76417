"""A worksheet read cell by cell, for sheets whose cells lie too far apart to be held as a block.

Slower than calamine, but its memory follows the cells that are there and not the places they
claim. Values come out the same (a test compares both readers).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import IO
from xml.etree import ElementTree
from xml.parsers import expat

from huiyin.reading.cells import LAST_COLUMN, LAST_ROW, Problem, Range, Value, locate, place
from huiyin.reading.package import BROKEN, Package, local
from huiyin.reading.styles import Meaning, from_serial, meaning
from huiyin.reading.survey import error_problem

SHARED_STRINGS = "xl/sharedStrings.xml"
STYLES = "xl/styles.xml"

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_BLOCK = 1 << 16

Located = tuple[int, int, Value]


class TooManyCells(Exception):
    """The sheet holds more values than may be read."""


class Damaged(Exception):
    """The part is not what the format demands; the message is for the user."""


@dataclass
class Shared:
    """What all worksheets of a workbook refer to: its texts and the meanings of its styles."""

    texts: list[str]
    meanings: list[Meaning]
    date_1904: bool


@dataclass
class SparseSheet:
    """The values of a worksheet as (row, column, value), its merged ranges, its failed cells."""

    cells: list[Located] = field(default_factory=list)
    merged: list[Range] = field(default_factory=list)
    errors: list[Problem] = field(default_factory=list)


def read_shared(package: Package) -> Shared:
    """Texts and styles of the workbook, read once for all its sheets."""
    texts = _Texts()
    if package.has(SHARED_STRINGS):
        with package.stream(SHARED_STRINGS) as stream:
            _parse(stream, texts.start, texts.end, texts.data)
    meanings: list[Meaning] = []
    if package.has(STYLES):
        with package.stream(STYLES) as stream:
            meanings = _meanings(stream)
    return Shared(texts.all, meanings, package.date_1904)


def read_sparse(stream: IO[bytes], sheet: str, shared: Shared, limit_cells: int) -> SparseSheet:
    """The values of one worksheet part; TooManyCells beyond the limit, Damaged if it is broken."""
    reader = _Cells(sheet, shared, limit_cells)
    _parse(stream, reader.start, reader.end, reader.data)
    return reader.out


def _parse(
    stream: IO[bytes],
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None],
    data: Callable[[str], None],
) -> None:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, attributes: start(local(name), attributes)
    parser.EndElementHandler = lambda name: end(local(name))
    parser.CharacterDataHandler = data
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        while block := stream.read(_BLOCK):
            parser.Parse(block, False)
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise Damaged(BROKEN) from None


def _refuse_doctype(*_: object) -> None:
    raise Damaged("含有工作簿不该有的定义；请用 Excel 或 WPS 另存为 .xlsx 后再试")


def _meanings(stream: IO[bytes]) -> list[Meaning]:
    codes: dict[int, str] = {}
    meanings: list[Meaning] = []
    for _, element in ElementTree.iterparse(stream):
        tag = local(element.tag)
        if tag == "numFmt":
            codes[_number(element.get("numFmtId"))] = element.get("formatCode", "")
        elif tag == "cellXfs":
            meanings = [meaning(_number(xf.get("numFmtId")), codes) for xf in element]
    return meanings


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() else 0


def _unescape(text: str) -> str:
    """Control characters are written ``_x000D_`` (ECMA-376-1 §22.9.2.19)."""
    return _ESCAPE.sub(lambda m: chr(int(m[1], 16)), text) if "_x" in text else text


class _Texts:
    """Collects shared strings; rich text is joined, phonetic readings (rPh) are left out."""

    def __init__(self) -> None:
        self.all: list[str] = []
        self._pieces: list[str] = []
        self._listening = False
        self._phonetic = False

    def start(self, tag: str, _: dict[str, str]) -> None:
        if tag == "si":
            self._pieces = []
        elif tag == "rPh":
            self._phonetic = True
        elif tag == "t":
            self._listening = not self._phonetic

    def end(self, tag: str) -> None:
        if tag == "t":
            self._listening = False
        elif tag == "rPh":
            self._phonetic = False
        elif tag == "si":
            self.all.append(_unescape("".join(self._pieces)))

    def data(self, text: str) -> None:
        if self._listening:
            self._pieces.append(text)


class _Cells:
    """Collects the cells of a worksheet; a cell without a place follows the one before it."""

    def __init__(self, sheet: str, shared: Shared, limit: int) -> None:
        self.out = SparseSheet()
        self._sheet = sheet
        self._shared = shared
        self._limit = limit
        self._row = self._column = -1
        self._type = "n"
        self._style = 0
        self._pieces: list[str] = []
        self._listening = False
        self._phonetic = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "c":
            self._open_cell(attributes)
        elif tag in ("v", "t"):
            self._listening = not self._phonetic
        elif tag == "row":
            number = _number(attributes.get("r"))
            self._row = number - 1 if number else self._row + 1
            self._column = -1
        elif tag == "rPh":
            self._phonetic = True
        elif tag == "mergeCell":
            self._merge(attributes.get("ref", ""))

    def end(self, tag: str) -> None:
        if tag == "c":
            if self._pieces:
                self._close_cell("".join(self._pieces))
        elif tag in ("v", "t"):
            self._listening = False
        elif tag == "rPh":
            self._phonetic = False

    def data(self, text: str) -> None:
        if self._listening:
            self._pieces.append(text)

    def _open_cell(self, attributes: dict[str, str]) -> None:
        ref = attributes.get("r")
        if ref is None:
            self._column += 1
        else:
            try:
                self._row, self._column = locate(ref)
            except ValueError:
                raise Damaged(f"有一个不存在的单元格位置“{ref[:20]}”；请另存后再试") from None
        if self._row > LAST_ROW or self._column > LAST_COLUMN:
            raise Damaged("单元格超出了表格的范围；请另存后再试")
        self._type = attributes.get("t", "n")
        self._style = _number(attributes.get("s"))
        self._pieces = []

    def _close_cell(self, text: str) -> None:
        value = self._value(text)
        if value is None or value == "":
            return
        if len(self.out.cells) >= self._limit:
            raise TooManyCells
        self.out.cells.append((self._row, self._column, value))

    def _value(self, text: str) -> Value:
        kind = self._type
        ref = place(self._row, self._column)
        try:
            if kind == "s":
                return self._shared.texts[int(text)]
            if kind in ("inlineStr", "str"):
                return _unescape(text)
            if kind == "b":
                return text.strip() in ("1", "true")
            if kind == "d":
                return _iso(text)
            if kind == "e":
                self.out.errors.append(error_problem(self._sheet, ref, text))
                return None
            return self._number(float(text))
        except (ValueError, IndexError):
            raise Damaged(f"单元格 {ref} 的内容已损坏；请用 Excel 或 WPS 另存后再试") from None

    def _number(self, number: float) -> Value:
        styles = self._shared.meanings
        meaning = styles[self._style] if self._style < len(styles) else None
        if meaning == "date":
            return from_serial(number, self._shared.date_1904)
        if meaning == "elapsed":
            return _elapsed(number)
        return number

    def _merge(self, ref: str) -> None:
        first, _, last = ref.partition(":")
        try:
            self.out.merged.append((*locate(first), *locate(last or first)))
        except ValueError:
            raise Damaged(f"合并区域“{ref[:40]}”不存在；请另存后再试") from None


def _iso(text: str) -> Value:
    moment = datetime.fromisoformat(text)
    return date.fromisoformat(text) if len(text) == 10 else moment


def _elapsed(number: float) -> Value:
    return timedelta(milliseconds=round(number * 86_400_000))
