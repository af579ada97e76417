"""Rare characters of names, and whether a font of this machine draws them.

A character that no font has is printed as a box, and nobody notices in a list of names. Asked is
fontconfig, which the pdf is drawn by; a docx is drawn by the fonts of whoever opens it.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from huiyin.documents.model import Document, Heading, Note, Paragraph, Signature, Table
from huiyin.documents.runs import text_of

# BabelStone Han: the whole of extensions A to G, in the forms of the mainland.
FONT = "fonts-babelstone-han"
MEND = f"apt-get install {FONT}"
_AROUND = 6
# Ideographs outside the block that every Chinese font has whole, and private use.
_RARE = (
    (0x3400, 0x4DBF),
    (0x9FA6, 0x9FFF),
    (0xE000, 0xF8FF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFD),
    (0xF0000, 0x10FFFD),
)
_PRIVATE = ((0xE000, 0xF8FF), (0xF0000, 0x10FFFD))


@dataclass(frozen=True, slots=True)
class Unseen:
    """A character that will not be seen as meant, where it stands, and the words around it."""

    character: str
    place: str
    words: str

    @property
    def private(self) -> bool:
        """Whether it is of private use: every machine draws another character, or none."""
        return _within(self.character, _PRIVATE)

    def __str__(self) -> str:
        code = f"U+{ord(self.character):04X}"
        where = f"{self.place}“{self.words}”"
        if self.private:
            return (
                f"{where}中的自造字（{code}）只在造字的机器上看得见，请改用统一码里的字；"
                "统一码没有的，写明拆分的字形"
            )
        return f"{where}中的生僻字“{self.character}”（{code}）本机没有字体能显示，请安装：{MEND}"


def unseen_in(document: Document) -> list[Unseen]:
    """Every character of a document that will not be seen, by its place in reading order."""
    return [one for place, text in _texts(document) for one in unseen(text, place)]


def unseen(text: str, place: str = "") -> list[Unseen]:
    """The characters of a text that no font of this machine draws, each once, and those of private
    use, whatever a font may make of them."""
    found = []
    for character in dict.fromkeys(text):
        if not _within(character, _RARE):
            continue
        if _within(character, _PRIVATE) or not drawn(character):
            at = text.index(character)
            words = text[max(0, at - _AROUND) : at + _AROUND + 1]
            found.append(Unseen(character, place, words))
    return found


@cache
def drawn(character: str) -> bool:
    """Whether fontconfig knows a font with the character; True where it cannot be asked."""
    command = shutil.which("fc-list")
    if command is None:
        return True
    asked = subprocess.run(
        [command, f":charset={ord(character):x}", "family"],
        capture_output=True,
        check=False,
        timeout=60,
    )
    return asked.returncode != 0 or bool(asked.stdout.strip())


def _within(character: str, blocks: Iterable[tuple[int, int]]) -> bool:
    return any(low <= ord(character) <= high for low, high in blocks)


def _texts(document: Document) -> Iterator[tuple[str, str]]:
    """(place, text) of everything that is printed."""
    yield "标题", document.title
    paragraphs = tables = 0
    for block in document.blocks:
        match block:
            case Heading():
                yield "小标题", block.text
            case Paragraph():
                paragraphs += 1
                yield f"正文第{paragraphs}段", text_of(block.runs)
            case Note():
                yield "附注", text_of(block.runs)
            case Signature():
                yield "落款", block.organ
            case Table():
                tables += 1
                for number, row in enumerate((*block.header, *block.rows), start=1):
                    for cell in row:
                        yield f"表{tables}第{number}行", cell.text
                yield f"表{tables}", f"{block.caption}{''.join(block.notes)}"
