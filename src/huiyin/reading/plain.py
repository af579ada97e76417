"""Plain text: every line a passage, in the file's own characters."""

from __future__ import annotations

from huiyin.reading.delimited import decode
from huiyin.reading.prose import Part, Passage, Prose


def read_plain(data: bytes, file: str) -> Prose:
    """The text as it stands, line ends made one character; blank lines are no passages."""
    text = decode(data, file).replace("\r\n", "\n").replace("\r", "\n")
    passages = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            passages.append(Passage(line, start))
        start += len(line) + 1
    return Prose(file, "txt", (Part("正文", text, tuple(passages)),))
