"""Sentences of our own reports found in a text: each belongs to one claim, judged slot by slot.

Where a stretch is a sentence as a line words it for a claim, that claim alone is made there,
whatever cues of other claims stand in it. The truthful variant is a true sentence where the
evidence says so.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from re import Match

from huiyin.figures.claims import Claim, Judge, Judged, in_print
from huiyin.figures.runs import Result
from huiyin.reports.check.declared import NUMBERED, said_by
from huiyin.reports.check.document import Document
from huiyin.reports.check.located import Located
from huiyin.reports.check.numbers import CLASSES, numbers
from huiyin.reports.check.view import flat
from huiyin.reports.check.wording import NAMES, Wording, declared, printed
from huiyin.reports.claims import Claim as Printed


@dataclass(frozen=True)
class _Place:
    """A wording where the text has it."""

    wording: Wording
    match: Match[str]

    @property
    def span(self) -> tuple[int, int]:
        return self.match.span()

    def slots(self) -> Iterator[tuple[str, str, int, int]]:
        """Each slot's name, what the report printed in it, and its bounds."""
        for place, one in enumerate(self.wording.pieces):
            if one.slot:
                yield one.slot, one.truth, *self.match.span(f"s{place}")


def own_sentences(
    document: Document, judge: Judge | None, more: Sequence[Printed] = ()
) -> list[Located]:
    """Every sentence in our own words; `more` are sentences that a report words by itself."""
    places = _places(document, (*declared(), *printed(more)))
    ranked: dict[tuple[int, int], list[tuple[int, Located]]] = {}
    for one in places:
        told = _told(document, one, judge)
        ranked.setdefault(one.span, []).append((one.wording.weight, told))
    best = {
        span: max(rivals, key=lambda r: (r[0], r[1].verdict == "supported"))
        for span, rivals in ranked.items()
    }
    kept: list[Located] = []
    for _, told in sorted(best.values(), key=lambda r: -r[0]):
        if not any(told.start < one.end and one.start < told.end for one in kept):
            kept.append(told)
    return sorted(kept, key=lambda one: one.start)


def _places(document: Document, wordings: Sequence[Wording]) -> Iterator[_Place]:
    starts = [p.start for p in document.prose_paragraphs]
    ends = [p.end for p in document.prose_paragraphs]
    for one in wordings:
        if one.anchor in document.view:
            for match in one.pattern.finditer(document.view):
                within = bisect_right(starts, match.start()) - 1
                if within >= 0 and match.start() < ends[within]:
                    yield _Place(one, match)


def _told(document: Document, one: _Place, judge: Judge | None) -> Located:
    claim = one.wording.claim
    start, end = one.span
    if isinstance(claim, Printed):
        right = all(flat(document.view[low:high]) == truth for _, truth, low, high in one.slots())
        return Located(
            claim.type,
            "",
            "",
            start,
            end,
            declared=claim.id,
            figure=claim.figures[0] if claim.figures else "",
            verdict="supported" if right else "contradicted",
            cases=claim.cases,
            counterexamples=() if right else claim.counterexamples or claim.cases,
        )
    found = _located(document, one, claim)
    if judge is None:
        return found
    return _judged(document, one, claim, found, judge)


def _located(document: Document, one: _Place, claim: Claim) -> Located:
    start, end = one.span
    slots = [(low, high) for slot, _, low, high in one.slots() if slot not in NAMES]
    inner = numbers(document.view, *slots[0]) if slots and claim.type in NUMBERED else []
    number = inner[0] if inner else None
    return Located(
        claim.type,
        claim.subject,
        claim.measure,
        start,
        end,
        number.value if number else None,
        number.unit if number else claim.unit if claim.type in NUMBERED else "",
        bool(number and number.approx),
        claim.id,
        claim.figures[0] if claim.figures else "",
    )


def _judged(document: Document, one: _Place, claim: Claim, found: Located, judge: Judge) -> Located:
    judged = judge.judge(claim)
    slots = judge.slots(claim)
    fits = all(_fits(document, slot, low, high, slots[slot]) for slot, _, low, high in one.slots())
    numbered = claim.type in NUMBERED and any(slot not in NAMES for slot, *_ in one.slots())
    verdict = _verdict(judged, one.wording.claims_it, fits=fits, numbered=numbered)
    against = () if verdict == "supported" else judged.counterexamples or judged.cases
    return replace(found, verdict=verdict, cases=judged.cases, counterexamples=against)


def _verdict(judged: Judged, claims_it: bool, *, fits: bool, numbered: bool) -> str:
    """How the evidence stands to one of the claim's two sentences, whose slots fit it or not.

    A number of a numbered claim is right or wrong in either sentence.
    """
    if judged.verdict in ("no-register", "not-applicable"):
        return judged.verdict
    if numbered or claims_it == judged.holds:
        return "supported" if fits else "contradicted"
    return "contradicted" if judged.holds else judged.verdict


def _fits(
    document: Document, slot: str, low: int, high: int, truth: tuple[str, Result | None]
) -> bool:
    words, result = truth
    text = flat(document.view[low:high])
    if flat(words) == text:
        return True
    if slot in NAMES:
        known, named = flat(words).split("、"), text.split("、")
        whole = slot != "missing" or len(named) == len(known)
        return whole and all(any(name in one or one in name for one in known) for name in named)
    found = numbers(document.view, low, high)
    if len(found) != 1 or result is None or result.value is None or slot in ("n", "of"):
        return False
    number = found[0]
    unit = CLASSES.get("元" if result.unit == "分" else result.unit, result.unit)
    if number.unit and unit and number.kind != unit:
        return False
    said = said_by(document, low, text, number)
    return said is not None and said.fits(in_print(result))
