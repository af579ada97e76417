"""A quick look over a worksheet's XML before it is parsed: how far its cells reach, what is odd."""

from __future__ import annotations

import re
from dataclasses import dataclass

from huiyin.reading.cells import LAST_COLUMN, LAST_ROW, Problem, column_number

ROOMY = 2_000_000  # cells of a block that are harmless however few of them are filled
SPARSE = 4  # beyond that, a block may be this many times as large as its cells are many
NAMED = 20  # places named one by one; more of a kind are only counted

_REF = re.compile(rb'\br="([A-Z]{1,3})([0-9]{1,7})"')
_ROW = re.compile(rb'<row\b[^>]*?\br="([0-9]{1,7})"')
_ERROR = re.compile(
    rb'<c\b(?=[^>]*\bt="e")[^>]*?\br="([A-Z]{1,3}[0-9]{1,7})"[^>]*>(?:(?!</c>).)*?<v>([^<]{1,16})',
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Survey:
    """``values``: cells with a value. ``plain``: dense enough and written as usual."""

    values: int
    plain: bool


def survey(xml: bytes) -> Survey:
    """Judge a worksheet part.

    Rows and cells are taken to stand in their order, as the format demands; a file that lies about
    it meets the memory limit of the process that reads it.
    """
    cells = xml.count(b"<c ") + xml.count(b"<c>")
    values = xml.count(b"<v>") + xml.count(b"<is>") + xml.count(b"<v ")
    if not cells:
        usual = b":c " not in xml and b"\x00" not in xml[:64]
        return Survey(values, usual)
    area = _area(xml)
    return Survey(values, is_dense(area, cells))


def is_dense(area: int, cells: int) -> bool:
    """Whether a block of ``area`` cells may be held in memory for ``cells`` that are there."""
    return area <= max(ROOMY, SPARSE * cells)


def _area(xml: bytes) -> int:
    """Cells of the block from A1 to the last row and the last column."""
    tail = xml.rfind(b"<row ")
    last = _ROW.match(xml, tail) if tail >= 0 else None
    if last is None:
        return (LAST_ROW + 1) * (LAST_COLUMN + 1)
    return int(last[1]) * (_last_column(xml) + 1)


def _last_column(xml: bytes) -> int:
    widest = b"A"
    start = 0
    while (end := xml.find(b"</row>", start)) >= 0:
        cell = xml.rfind(b"<c ", start, end)
        start = end + 6
        if cell >= 0 and (ref := _REF.search(xml, cell, end)):
            letters = ref[1]
            if len(letters) > len(widest) or (len(letters) == len(widest) and letters > widest):
                widest = letters
    return column_number(widest.decode())


def error_cells(xml: bytes, sheet: str) -> list[Problem]:
    """The cells whose formula failed (#DIV/0!, #REF!): the sheet has no value there to read."""
    if b't="e"' not in xml:
        return []
    return named(
        [
            error_problem(sheet, ref.decode(), text.decode("utf-8", "replace"))
            for ref, text in _ERROR.findall(xml)
        ],
        "个出错的单元格",
    )


def error_problem(sheet: str, ref: str, text: str) -> Problem:
    """The message for a cell that holds an error instead of a value."""
    return Problem(sheet, ref, f"是出错的公式（{text}），按空白读入；请改正公式或填入数值后再导入")


def named(problems: list[Problem], kind: str) -> list[Problem]:
    """The first problems one by one, and one line that counts the others."""
    rest = len(problems) - NAMED
    if rest <= 0:
        return problems
    return [
        *problems[:NAMED],
        Problem(problems[0].sheet, None, f"另有 {rest} {kind}，同样处理"),
    ]
