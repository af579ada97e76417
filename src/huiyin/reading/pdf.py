"""PDF files: the text of every page, its paragraphs put together again, its ruled tables as cells.

Uses pypdfium2. A page without text is named as one that a person must read.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as raw

from huiyin.reading.cells import Problem, Unreadable
from huiyin.reading.prose import Part, PartWriter, Place, Prose
from huiyin.reading.rulings import Grid, Line, grids
from huiyin.reading.wrapping import joined

LIMIT_PAGES = 2_000
THIN = 2.5
SHORT = 4.0
MARK = 20  # a mark across the page has fewer characters than this
_SENTENCE = ("。", "；", "，", "：", "！", "？")
_PAGE_NUMBER = re.compile(r"\s*(?:[—–―-]\s*)?(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[—–―-])?\s*")
_NUMBERED = re.compile(r"\s*第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?\s*")


@dataclass(frozen=True, slots=True)
class Character:
    """A character and the middle of its box; None where the file gives it no place."""

    text: str
    x: float | None
    y: float | None


def read_pdf(data: bytes, file: str) -> Prose:
    """The pages as one part; running lines, notes on pages and properties as parts of their own."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        why = "文件设了打开密码，读不出来；请去掉密码后再试" if locked else "内容已损坏，读不出来"
        raise Unreadable(file, why) from None
    try:
        return _read(document, file)
    finally:
        document.close()


def _read(document: pypdfium2.PdfDocument, file: str) -> Prose:
    if len(document) > LIMIT_PAGES:
        raise Unreadable(file, f"有 {len(document)} 页，超过上限 {LIMIT_PAGES} 页；请拆成几个文件")
    body, running = PartWriter("正文"), PartWriter("页眉页脚")
    notes = PartWriter("批注", visible=False)
    problems: list[Problem] = []
    pages = [_page(document[index]) for index in range(len(document))]
    repeated = _repeated(pages)
    table = 0
    for number, page in enumerate(pages, start=1):
        body.page = running.page = notes.page = number
        table = _write(page, body, running, repeated, table)
        for note in page.notes:
            notes.paragraph(note)
        if not page.lines and not page.cells:
            problems.append(Problem(None, f"第{number}页", "这一页没有文字，须由人查看"))
    facts = PartWriter("文件信息", visible=False)
    for value in document.get_metadata_dict().values():
        facts.paragraph(value)
    for item in document.get_toc():
        facts.paragraph(item.get_title() or "")
    parts: list[Part] = [body.part()]
    parts += [writer.part() for writer in (running, notes, facts) if writer]
    return Prose(file, "pdf", tuple(parts), tuple(problems))


@dataclass
class _Page:
    lines: list[tuple[float, str]]  # height, text
    cells: list[tuple[Grid, list[str]]]
    notes: list[str]
    height: float


def _page(page: pypdfium2.PdfPage) -> _Page:
    text = page.get_textpage()
    found = grids(*_rulings(page))
    lines, cells = _sorted(_characters(text), found)
    return _Page(lines, cells, list(_notes(page)), page.get_height())


def _characters(text: pypdfium2.PdfTextPage) -> Iterator[Character]:
    """Every upright character, with the middle of its box."""
    left, right, low, top = (ctypes.c_double() for _ in range(4))
    high = 0
    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, index)
        if 0xD800 <= code < 0xDC00:
            high = code  # a rare character of a name comes in two halves
            continue
        if high and 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00)
        high = 0
        character = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
        if not character:
            continue
        if _slanted(raw.FPDFText_GetCharAngle(text, index)):
            continue
        ok = raw.FPDFText_GetCharBox(text, index, left, right, low, top)
        if not ok or character in "\r\n" or (left.value == right.value == 0):
            yield Character(character, None, None)
        else:
            yield Character(character, (left.value + right.value) / 2, (low.value + top.value) / 2)


def _slanted(angle: float) -> bool:
    """Whether a character stands aslant, as in a watermark across the page."""
    turned = angle % (math.pi / 2)
    return angle > 0 and 0.05 < turned < math.pi / 2 - 0.05


def _sorted(
    characters: Iterator[Character], found: list[Grid]
) -> tuple[list[tuple[float, str]], list[tuple[Grid, list[str]]]]:
    """Lines outside tables, and the tables' cells with their text."""
    lines: list[tuple[float, str]] = []
    contents: list[list[list[str]]] = [[[] for _ in grid.boxes] for grid in found]
    line: list[str] = []
    height = 0.0
    last: tuple[int, int] | None = None
    for one in characters:
        if one.text in "\r\n\ufffe\x02":
            if one.text in "\r\n" and "".join(line).strip():
                lines.append((height, "".join(line)))
                line = []
            continue
        spot = _spot(one, found)
        if spot is None and one.x is None and last is not None:
            spot = last  # a space that the reader made up belongs to the cell before it
        last = spot
        if spot is not None:
            contents[spot[0]][spot[1]].append(one.text)
        else:
            if not line and one.y is not None:
                height = one.y
            line.append(one.text)
    if "".join(line).strip():
        lines.append((height, "".join(line)))
    cells = [
        (grid, ["".join(box).strip() for box in boxes])
        for grid, boxes in zip(found, contents, strict=True)
    ]
    return lines, cells


def _spot(one: Character, found: list[Grid]) -> tuple[int, int] | None:
    if one.x is None or one.y is None:
        return None
    for g, grid in enumerate(found):
        if grid.holds(one.x, one.y):
            for b, box in enumerate(grid.boxes):
                if box.holds(one.x, one.y):
                    return g, b
    return None


def _repeated(pages: list[_Page]) -> set[tuple[str, int | None]]:
    """Lines that stand on most pages: headers, footers and marks, alone (None) and with the height
    at which they stand, by `_level`."""
    if len(pages) < 2:
        return set()
    seen: Counter[tuple[str, int | None]] = Counter()
    for page in pages:
        seen.update({(text.strip(), None) for _, text in page.lines})
        seen.update({(text.strip(), _level(height)) for height, text in page.lines})
    return {line for line, count in seen.items() if count > max(1, len(pages) * 0.6)}


def _level(height: float) -> int:
    """A height in steps of half a line."""
    return round(height / 8)


def _write(
    page: _Page,
    body: PartWriter,
    running: PartWriter,
    repeated: set[tuple[str, int | None]],
    table: int,
) -> int:
    """One page in reading order; lines between two tables keep their place."""
    waiting = sorted(page.cells, key=lambda cell: -cell[0].top)
    lines: list[str] = []
    for height, text in page.lines:
        stripped = text.strip()
        at_edge = not page.height * 0.1 < height < page.height * 0.92
        numbered = _NUMBERED.fullmatch(text) or (at_edge and _PAGE_NUMBER.fullmatch(text))
        if numbered:
            continue
        # 次。 may end a paragraph on every page; a mark stands at one place and ends no sentence.
        level = None if at_edge else _level(height)
        mark = at_edge or len(stripped) < MARK
        if mark and (stripped, level) in repeated and not stripped.endswith(_SENTENCE):
            running.paragraph(stripped)
            continue
        while waiting and height < waiting[0][0].top:
            table = _flush(lines, waiting.pop(0), body)
        lines.append(text)
    for one in waiting:
        table = _flush(lines, one, body)
    for text in joined(lines):
        body.paragraph(text)
    return table


def _flush(lines: list[str], cell: tuple[Grid, list[str]], body: PartWriter) -> int:
    for text in joined(lines):
        body.paragraph(text)
    lines.clear()
    number = body.next_table()
    grid, texts = cell
    for box, text in zip(grid.boxes, texts, strict=True):
        body.cell(text, Place(number, box.row, box.column, box.rowspan, box.colspan))
    return number


def _rulings(page: pypdfium2.PdfPage) -> tuple[list[Line], list[Line]]:
    """The horizontal and vertical lines that a page draws."""
    across: list[Line] = []
    down: list[Line] = []
    wide, high = page.get_size()
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=8):
        left, bottom, right, top = item.get_bounds()
        width, height = right - left, top - bottom
        if height <= THIN and width >= SHORT:
            across.append(Line((bottom + top) / 2, left, right))
        elif width <= THIN and height >= SHORT:
            down.append(Line((left + right) / 2, bottom, top))
        elif width * height < wide * high * 0.9:
            _edges(item, across, down)
    return across, down


def _edges(item: pypdfium2.PdfObject, across: list[Line], down: list[Line]) -> None:
    """The straight pieces of a path: the sides of a rectangle, or many lines drawn at once."""
    count = raw.FPDFPath_CountSegments(item)
    if not 2 <= count <= 2_000:
        return
    matrix = item.get_matrix()
    x, y = ctypes.c_float(), ctypes.c_float()
    start = last = (0.0, 0.0)
    for index in range(count):
        segment = raw.FPDFPath_GetPathSegment(item, index)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        point = matrix.on_point(x.value, y.value)
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            start = point
        elif kind == raw.FPDF_SEGMENT_LINETO:
            _piece(last, point, across, down)
        last = point
        if raw.FPDFPathSegment_GetClose(segment):
            _piece(last, start, across, down)


def _piece(
    one: tuple[float, float], two: tuple[float, float], across: list[Line], down: list[Line]
) -> None:
    wide, high = abs(one[0] - two[0]), abs(one[1] - two[1])
    if high <= 1 and wide >= SHORT:
        across.append(Line((one[1] + two[1]) / 2, min(one[0], two[0]), max(one[0], two[0])))
    elif wide <= 1 and high >= SHORT:
        down.append(Line((one[0] + two[0]) / 2, min(one[1], two[1]), max(one[1], two[1])))


def _notes(page: pypdfium2.PdfPage) -> Iterator[str]:
    """The texts of annotations and of filled-in fields."""
    for index in range(raw.FPDFPage_GetAnnotCount(page)):
        note = raw.FPDFPage_GetAnnot(page, index)
        for key in (b"Contents", b"V", b"T"):
            size = raw.FPDFAnnot_GetStringValue(note, key, None, 0)
            if size > 2:
                buffer = ctypes.create_string_buffer(size)
                pointer = ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR))
                raw.FPDFAnnot_GetStringValue(note, key, pointer, size)
                yield buffer.raw[: size - 2].decode("utf-16-le", "replace")
        raw.FPDFPage_CloseAnnot(note)
