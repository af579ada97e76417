"""`duplicate`: a paragraph or a sentence that stands twice, or words written double.

Found:  the same sentence of 20 characters or more in two places · 开展普法宣传开展普法宣传.
Quiet:  headings, cells, running lines, short formulas, titles of instruments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from huiyin.reports.check.chapters import rank
from huiyin.reports.check.finding import Finding
from huiyin.reports.check.paper import Paper

_LONG = 20
_MARKS = re.compile(r"[^\u4e00-\u9fa5A-Za-z0-9%]")
_NUMBERING = re.compile(
    r"^(?:\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十]{1,2}(?:是|、)|\d{1,2}[.、])"
)
_DOUBLE = re.compile(r"(?P<w>[\u4e00-\u9fa5]{4,16}?)(?P=w)")
_WORDS = re.compile(
    r"(?P<w>培训|开展|召开|组织|工作|进行|落实|推进|加强|法治|执法|宣传|会议|建设|政府|公开|申请|活动|"
    r"[的了在为])(?P=w)(?!(?<=的的)确)"
)
_NOTE = re.compile(r"注\d?:|说明:|备注:")
_TITLES = re.compile(r"《[^》\n]{0,60}》")


def find(paper: Paper) -> Iterator[Finding]:
    """Whole paragraphs first; a sentence of a repeated paragraph is not told again."""
    document = paper.document
    seen: dict[str, int] = {}
    told: list[tuple[int, int]] = []
    for one in document.paragraphs:
        if one.role != "text" or one.level:
            continue
        said = document.view[one.start : one.end]
        key = _key(said)
        if len(key) < _LONG or _NOTE.match(said) or (rank(said) and "。" not in said):
            continue
        if key in seen:
            told.append((one.start, one.end))
            yield _finding(one.start, one.end, "这一段与前文完全相同", said)
        else:
            seen[key] = one.start
    sentences: dict[str, int] = {}
    for sentence in document.sentences:
        if any(a <= sentence.start < b for a, b in told):
            continue
        key = _key(sentence.text)
        if (
            len(key) < _LONG
            or _NOTE.match(sentence.text)
            or len(_TITLES.sub("", sentence.text)) < _LONG
        ):
            continue
        if key in sentences and not _aside(paper, sentence.start):
            yield _finding(sentence.start, sentence.end, "这一句与前文完全相同", sentence.text)
        else:
            sentences[key] = sentence.start
    for match in (*_DOUBLE.finditer(document.view), *_WORDS.finditer(document.view)):
        yield _finding(match.start(), match.end(), "文字重复", match[0])


def _aside(paper: Paper, place: int) -> bool:
    return any(p.role == "aside" and p.start <= place < p.end for p in paper.document.paragraphs)


def _key(said: str) -> str:
    return _MARKS.sub("", _NUMBERING.sub("", said))


def _finding(start: int, end: int, message: str, said: str) -> Finding:
    return Finding("duplicate", "warning", message, start, end, "只写一次", said[:60])
