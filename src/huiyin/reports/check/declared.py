"""Claims that lines declare, found by their cues, with the number that the text gives."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from huiyin.figures.claims import Approx, Claim, Said, claims
from huiyin.reports.check.document import Document, Stretch
from huiyin.reports.check.located import Located
from huiyin.reports.check.numbers import CLASSES, TIMES, Number

_MODES = {"shortcoming": ("shortcomings",), "plan": ("plan",)}
NUMBERED = ("count", "rate", "amount", "comparison")
_MOST = 6
_SEVERAL = re.compile(r"多(?:次|场|件|项)|数次|数场")
_BEFORE: tuple[tuple[str, Approx], ...] = (
    ("至少", "at-least"),
    ("不少于", "at-least"),
    ("超", "more"),
    ("逾", "more"),
    ("近", "nearly"),
    ("约", "about"),
)


@dataclass(frozen=True)
class Cue:
    """One way to say a claim: every word must stand in the clause."""

    words: tuple[re.Pattern[str], ...]

    def finds(self, text: str) -> tuple[int, int] | None:
        """The stretch of a text that its words cover, None where one is missing."""
        low, high = len(text), 0
        for word in self.words:
            found = word.search(text)
            if found is None:
                return None
            low, high = min(low, found.start()), max(high, found.end())
        return low, high


@dataclass(frozen=True)
class Hit:
    """A declared claim where a text makes it, the number given, and how many words its cue has."""

    claim: Claim
    found: Located
    said: Said | None
    words: int


@cache
def cues(said: tuple[str, ...]) -> tuple[Cue, ...]:
    """The patterns of a claim's cues; words are plain, `|` parts alternatives."""
    return tuple(
        Cue(
            tuple(
                re.compile("|".join(map(re.escape, filter(None, word.split("|")))))
                for word in cue.split()
            )
        )
        for cue in said
        if cue.strip()
    )


def located(document: Document) -> Iterator[Hit]:
    """Every declared claim where the text makes it."""
    stretches = _stretches(document)
    for one in claims():
        yield from _found(document, one, stretches)


def _stretches(document: Document) -> dict[str, tuple[list[Stretch], list[Stretch]]]:
    """Clauses and sentences by what their chapter is about."""
    found: dict[str, tuple[list[Stretch], list[Stretch]]] = {}
    for sentence in document.sentences:
        clauses, sentences = found.setdefault(document.mode(sentence.start), ([], []))
        sentences.append(sentence)
        clauses += document.clauses(sentence.start, sentence.end)
    return found


def _found(
    document: Document, one: Claim, stretches: dict[str, tuple[list[Stretch], list[Stretch]]]
) -> Iterator[Hit]:
    patterns = cues(one.cues)
    for mode in _MODES.get(one.type, ("results",)):
        clauses, sentences = stretches.get(mode, ([], []))
        hits = list(_hits(document, one, patterns, clauses))
        if not hits and one.type not in NUMBERED:
            hits = list(_hits(document, one, patterns, sentences, longest=160))[:1]
        yield from hits[:_MOST]


def _hits(
    document: Document,
    one: Claim,
    patterns: tuple[Cue, ...],
    stretches: Sequence[Stretch],
    longest: int = 4_000,
) -> Iterator[Hit]:
    for stretch in stretches:
        if len(stretch.text) > longest:
            continue
        for cue in patterns:
            span = cue.finds(stretch.text)
            if span is None:
                continue
            hit = _hit(document, one, stretch, span, len(cue.words))
            if hit is not None:
                yield hit
                break


def _hit(
    document: Document, one: Claim, stretch: Stretch, span: tuple[int, int], words: int
) -> Hit | None:
    number = _number(document, one, stretch, span) if one.type in NUMBERED else None
    said = said_by(document, stretch.start, stretch.text, number) if one.type in NUMBERED else None
    if one.type in ("count", "amount", "rate") and said is None:
        return None
    found = Located(
        one.type,
        one.subject,
        one.measure,
        stretch.start,
        stretch.end,
        number.value if number else None,
        number.unit if number else one.unit if one.type in NUMBERED else "",
        bool(said and said.approx),
        one.id,
        one.figures[0] if one.figures else "",
    )
    return Hit(one, found, said, words)


def _number(
    document: Document, one: Claim, stretch: Stretch, span: tuple[int, int]
) -> Number | None:
    """The number of the claim's unit nearest to its words."""
    wanted = CLASSES.get("%" if one.type in ("rate", "comparison") else one.unit, one.unit)
    found = [
        n
        for n in document.numbers_in(stretch.start, stretch.end)
        if n.unit and (n.kind == wanted or (not wanted and n.kind not in TIMES))
    ]
    if not found and wanted not in ("%", "元"):
        found = [
            n
            for n in document.numbers_in(stretch.start, stretch.end)
            if n.counts and n.kind not in ("元", "人次")
        ]
    low, high = stretch.start + span[0], stretch.start + span[1]
    return min(found, key=lambda n: _distance(n, low, high), default=None)


def _distance(number: Number, low: int, high: int) -> int:
    if number.start >= high:
        return number.start - high
    return max(low - number.end, 0)


def said_by(document: Document, start: int, text: str, number: Number | None) -> Said | None:
    """What a stretch states by its number, or, without one, by 多次 and the like."""
    if number is None:
        return Said(None, "several") if _SEVERAL.search(text) else None
    value = number.value
    if not number.approx:
        return Said(_printed(number))
    before = document.view[max(start, number.start - 3) : number.start]
    for word, approx in _BEFORE:
        if word in before:
            return Said(value, approx)
    words = document.view[number.start : number.end + 2]
    if "以上" in words:
        return Said(value, "at-least")
    return Said(value, "more" if re.search(r"[多余几]", words) else "about")


def _printed(number: Number) -> Decimal:
    """The value with as many decimals as are printed: rounding is judged by them."""
    return number.value if number.step >= 1 else number.value.quantize(number.step)
