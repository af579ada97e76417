"""What stands where on a pdf's pages."""

from __future__ import annotations

from collections import defaultdict

import pypdfium2
import pytest

from huiyin.documents.layout import BOTTOM_MM, LEFT_MM, RIGHT_MM, TOP_MM
from huiyin.documents.model import Document
from huiyin.documents.pdf import write_pdf
from huiyin.documents.system import MissingSystemLibrary

PT_PER_MM = 72 / 25.4
CORE_LEFT, CORE_RIGHT = LEFT_MM * PT_PER_MM, (210 - RIGHT_MM) * PT_PER_MM
CORE_TOP, CORE_BOTTOM = (297 - TOP_MM) * PT_PER_MM, BOTTOM_MM * PT_PER_MM


def written_pdf(document: Document) -> bytes:
    """The pdf; the test is skipped on a machine without Pango or Chinese fonts."""
    try:
        return write_pdf(document)
    except MissingSystemLibrary as missing:
        pytest.skip(str(missing))


def characters(page: pypdfium2.PdfPage) -> list[tuple[str, float, float, float]]:
    """Every visible character with its left, right and lower edge in pt."""
    text = page.get_textpage()
    found = []
    for index in range(text.count_chars()):
        character = text.get_text_range(index, 1)
        if character.strip():
            left, bottom, right, _ = text.get_charbox(index, loose=True)
            found.append((character, left, right, bottom))
    return found


def core_lines(page: pypdfium2.PdfPage) -> list[str]:
    """The lines between the core's upper and lower edge, without a slanting watermark."""
    lines: dict[int, list[tuple[float, str]]] = defaultdict(list)
    for character, left, _, bottom in characters(page):
        if CORE_BOTTOM - 6 <= bottom <= CORE_TOP:
            lines[round(bottom)].append((left, character))
    ordered = [lines[height] for height in sorted(lines, reverse=True)]
    return ["".join(c for _, c in sorted(line)) for line in ordered if len(line) > 1]


def text_of(page: pypdfium2.PdfPage) -> str:
    """The page's text without spaces and line ends."""
    return "".join(page.get_textpage().get_text_range().split())
