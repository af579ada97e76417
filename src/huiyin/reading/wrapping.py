"""Lines that were broken by a margin, put together to paragraphs again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

# A line that begins a paragraph of its own: 一、 （一） 1. （1） 第一章 《…
_OPENS = re.compile(
    r"\s*(?:[一二三四五六七八九十百]{1,4}、|[（(][一二三四五六七八九十]{1,3}[)）]|"
    r"\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[)）]|[①-⑳]|第[一二三四五六七八九十]{1,3}[章节部])"
)
# A row of a table: it ends with numbers in columns.
_ROW = re.compile(r"[\t |]\d[\d.,]*%?[\t |]+\d[\d.,]*%?$")
_ENDS = tuple("。！？；!?;：:")
_CLOSING = "”’」』》)）"
# A line shorter than this share of the widest one was not broken by the margin.
_FULL = 0.86
_BRIM = 0.95
_NARROW = 12


def width(text: str) -> float:
    """How many Chinese characters wide a text is."""
    return sum(1.0 if unicodedata.east_asian_width(c) in "WFA" else 0.5 for c in text)


def opens(line: str) -> bool:
    """Whether a line begins with the number of a heading or of a list."""
    return _OPENS.match(line) is not None


def is_broken(line: str, following: str, widest: float) -> bool:
    """Whether `following` goes on with the sentence of `line`, which the margin broke off."""
    stripped = line.strip()
    if not stripped or not following.strip() or opens(following):
        return False
    if following[:1] in "\u3000" or following[:2] == "  ":
        return False
    if _ROW.search(stripped) or _ROW.search(following.rstrip()):
        return False
    wide = width(stripped)
    heading = opens(line) and not any(mark in stripped for mark in "，。,")
    if wide < max(_NARROW, widest * (_BRIM if heading else _FULL)):
        return False
    return not stripped.rstrip(_CLOSING).endswith(_ENDS)


def widest_of(lines: Sequence[str]) -> float:
    """How wide the lines run: one long line in small type, a footnote's, does not say."""
    seconded = 2 if len(lines) > 2 else 1
    return sorted(width(line.strip()) for line in lines)[-max(seconded, len(lines) // 10)]


def joined(lines: Sequence[str]) -> list[str]:
    """Paragraphs of the lines of a page; the breaks inside them stay as line feeds."""
    if not lines:
        return []
    widest = widest_of(lines)
    paragraphs = [lines[0]]
    last = lines[0]
    for line in lines[1:]:
        full = width(last.strip()) >= max(_NARROW, widest * _FULL)
        # A full line that ends a sentence may still be broken by the margin: only an indent or a
        # number tells, so it is taken as the paragraph's end.
        if full and is_broken(last, line, widest):
            paragraphs[-1] += "\n" + line
        else:
            paragraphs.append(line)
        last = line
    return paragraphs
