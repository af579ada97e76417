"""Whole reports with defects marked in them: one text gives the defective report and its twin.

A file of `corpus/reports/` begins with its kind and year; `⟦rule|wrong|right⟧` marks a defect and
what stands there in the innocent twin. Tables are written as in the other corpora (`| a | b |`,
`@two`, `@three`, `@four`); lines after `<` belong to last year's report. The prose imitates
published reports: 共计, 累计, 余, 近, 超过, 同比, numerals, full-width digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from tests.check.corpus import HERE

from huiyin.reports.check.checking import Checked

REPORTS = HERE / "reports"
_MARK = re.compile(r"⟦([a-z-]+)\|([^|⟧]*)\|([^⟧]*)⟧")


@dataclass(frozen=True)
class Planted:
    """A defect: its rule, the words that make it, and those before them in its line; no words where
    it stands in a table."""

    rule: str
    words: str
    lead: str = ""


@dataclass(frozen=True)
class Marked:
    """A report with its marks."""

    name: str
    kind: str
    year: int
    text: str

    @property
    def planted(self) -> list[Planted]:
        found: list[Planted] = []
        above = ""
        for line in self.text.split("\n"):
            for mark in _MARK.finditer(line):
                if line.startswith(("@", "|")):
                    found.append(Planted(mark[1], ""))
                else:
                    lead = above + _MARK.sub(r"\2", line[: mark.start()])
                    found.append(Planted(mark[1], mark[2], lead))
            above = "" if line.startswith(("@", "|", "<")) else _MARK.sub(r"\2", line)
        return found

    @cached_property
    def _sides(self) -> tuple[str, str]:
        return _MARK.sub(r"\2", self.text), _MARK.sub(r"\3", self.text)

    def lines(self, *, wrong: bool) -> tuple[str, ...]:
        """The report's lines with every defect, or with none."""
        lines = self._sides[not wrong].split("\n")
        return tuple(line for line in lines if line.strip() and not line.startswith("<"))

    @property
    def before(self) -> tuple[str, ...]:
        """Last year's report, where the file holds one."""
        lines = [line[1:] for line in self._sides[1].split("\n") if line.startswith("<")]
        title = self.lines(wrong=False)[0].replace(str(self.year), str(self.year - 1))
        return (title, *lines) if lines else ()


def marked() -> Iterator[Marked]:
    """Every report of the folder."""
    for path in sorted(REPORTS.glob("*.txt")):
        head, text = path.read_text("utf-8").strip().split("\n", 1)
        kind, year = head.split()
        yield Marked(path.stem, kind, int(year), text)


def found(one: Marked, checked: Checked) -> tuple[list[Planted], list[Planted]]:
    """(found, missed): a defect is found where its rule names words that touch it."""
    document = checked.document
    places = [i for i, character in enumerate(document.view) if character != "\n"]
    view = document.view.replace("\n", "")
    hits, misses = [], []
    for planted in one.planted:
        spans = [(f.start, f.end) for f in checked.findings if f.rule == planted.rule]
        lead, words = _plain(planted.lead), _plain(planted.words)
        at = view.find(lead + words)
        if planted.words and at >= 0:
            low, high = at + len(lead), at + len(lead + words)
            low, high = places[max(low - 1, 0)], places[min(high, len(places) - 1)]
            spans = [span for span in spans if span[0] <= high and low <= span[1]]
        (hits if spans else misses).append(planted)
    return hits, misses


def _plain(words: str) -> str:
    """Words as the rules see them: half-width, without spaces."""
    half = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
    return "".join(words.translate(half).split())
