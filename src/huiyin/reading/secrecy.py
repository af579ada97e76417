"""Whether a file bears the mark of a state secret, looked for before a byte of it is kept.

A mark is 密级★期限 (GB/T 9704—2012, 7.2.2) anywhere, or a bare 密级 where such marks stand: a line
of its own at the head of the text or in a header, beside the word 密级, or in the file's name. That
a text speaks of secrets (保守国家秘密, 商业秘密) is no mark.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from huiyin.reading.cells import Unreadable
from huiyin.reading.child import confine
from huiyin.reading.documents import read_bytes
from huiyin.reading.prose import Prose
from huiyin.reading.workbook import read_workbook

WORKBOOKS = (".xlsx", ".xls", ".csv")
SECONDS = 20
_MEMORY = 2**30
_HEAD = 12  # passages at the head of a text among which a bare mark stands
_UNPACKED = 128 * 2**20
_CELLS = 1_000_000
_ROOT = Path(__file__).resolve().parents[2]
_START = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from huiyin.reading.secrecy import main; main(sys.argv[2])"
)
_LEVEL = r"(?:绝\s*密|机\s*密|秘\s*密)"
_STARRED = re.compile(rf"{_LEVEL}\s*[★☆]")
_LABELLED = re.compile(rf"密\s*级[^：:\n]{{0,10}}[：:\t ]\s*{_LEVEL}(?!\S*[、/或])")
_BARE = re.compile(rf"[\[【(]?\s*{_LEVEL}\s*(?:级|件)?\s*[\]】)]?\s*(?:\d+\s*年|长期)?")
_NAMED = re.compile(rf"^{_LEVEL}(?=$|[\]】)\-_ .—])|[\[【(]\s*{_LEVEL}\s*(?:级|件)?\s*[\]】)]")
_HEADERS = ("页眉", "页眉页脚")


def mark_in_name(name: str) -> str:
    """The mark that a file's name bears; "" for none."""
    plain = unicodedata.normalize("NFKC", name)
    found = _STARRED.search(plain) or _NAMED.search(plain)
    return found.group() if found else ""


def mark_in_text(text: str) -> str:
    """The mark that stands anywhere in a text; "" for none."""
    plain = unicodedata.normalize("NFKC", text)
    found = _STARRED.search(plain) or _LABELLED.search(plain)
    return found.group().strip() if found else ""


def mark_in(data: bytes, name: str) -> str:
    """The mark in a document or workbook; "" for none. Raises `Unreadable`: what cannot be read
    cannot be cleared. The reading is done by a confined child, so that no file harms this process.
    """
    if name.lower().endswith(WORKBOOKS):
        return _in_workbook(data, name)
    try:
        child = subprocess.run(
            [sys.executable, "-I", "-c", _START, str(_ROOT), name],
            input=data,
            capture_output=True,
            timeout=SECONDS * 2,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Unreadable(name, "读了很久还没有读完，已停止；请拆成几个文件后再试") from None
    said = child.stdout.decode("utf-8", "replace")
    if child.returncode or not said:
        raise Unreadable(name, "内容读不出来，可能已损坏；请另存后再试")
    if said.startswith("!"):
        raise Unreadable(name, said[1:])
    return said[1:]


def main(name: str) -> None:
    """In the child: `=mark`, or `!` and why the file cannot be read."""
    confine(_MEMORY, SECONDS)
    data = sys.stdin.buffer.read()
    try:
        said = "=" + _in_prose(read_bytes(data, name))
    except Unreadable as error:
        said = "!" + error.why
    sys.stdout.buffer.write(said.encode())


def _in_prose(prose: Prose) -> str:
    for part in prose.parts:
        if mark := mark_in_text(part.text):
            return mark
    for at, part in enumerate(prose.shown):
        for n, passage in enumerate(part.passages):
            head = part.name in _HEADERS or (at == 0 and (n < _HEAD or passage.page == 1))
            plain = unicodedata.normalize("NFKC", passage.text).strip()
            if head and passage.place is None and _BARE.fullmatch(plain):
                return plain
    return ""


def _in_workbook(data: bytes, name: str) -> str:
    with tempfile.NamedTemporaryFile(suffix=Path(name).suffix.lower()) as draft:
        draft.write(data)
        draft.flush()
        book = read_workbook(
            draft.name,
            file=name,
            limit_cells=_CELLS,
            limit_bytes=_UNPACKED,
            limit_memory=_MEMORY,
            timeout=SECONDS,
        )
    for sheet in book.sheets:
        for row in _texts(sheet.rows):
            if mark := mark_in_text("\t".join(row)):
                return mark
    for sheet in book.sheets:
        for _n, row in zip(range(_HEAD), _texts(sheet.rows), strict=False):
            filled = [text.strip() for text in row if text.strip()]
            if len(filled) == 1 and _BARE.fullmatch(unicodedata.normalize("NFKC", filled[0])):
                return filled[0]
    return ""


def _texts(rows: object) -> Iterator[list[str]]:
    for row in rows:  # type: ignore[attr-defined]  # dense or sparse rows, both iterate
        yield [str(value) for value in row if isinstance(value, str)]
