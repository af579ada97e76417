"""Builds a report of any kind: composed from the evidence, written as files."""

from __future__ import annotations

from pathlib import Path

from huiyin.documents.model import Document
from huiyin.figures.carry import identities
from huiyin.figures.cases import Period
from huiyin.figures.claims import Judge
from huiyin.figures.evidence import Evidence
from huiyin.figures.pins import Pin, evidence_at, pinned_now
from huiyin.ledger import garbage
from huiyin.ledger.models import Town
from huiyin.reports import disclosure
from huiyin.reports.annex import write_annex
from huiyin.reports.built import Built, day_of
from huiyin.reports.composing import Composer
from huiyin.reports.outline import load

DISCLOSURE = "disclosure"
# The day printed under the report, unless the town set it: before 1 March, when it is sent up.
DAY, DEFAULT_DAY = "outlined_report_day", "02-20"


def build(
    town: Town,
    kind: str,
    year: int,
    out: Path,
    *,
    outline: Path | None = None,
    at: Pin | None = None,
) -> Built:
    """Build a year's report into `out` as docx, pdf, html, json and evidence annex.

    `outline` replaces the built-in one; `at` is an earlier pin, at which the same bytes come out
    again. Raises `BadOutline`, and `Broken` where the pin cannot be had again: the chain, the
    definitions or the holiday notices are others.
    """
    with garbage.put_off():
        if at is None:
            at, evidence = pinned_now(town.code, year)
        else:
            evidence = evidence_at(town.code, at)
        built = Built(kind, town, year, at)
        document = compose(built, evidence, outline)
        built.write(document, out, lambda: annex_of(built, evidence))
    return built


def annex_of(built: Built, evidence: Evidence) -> bytes:
    """The evidence annex of a composed report."""
    listed = disclosure.cases_of(evidence) if built.kind == DISCLOSURE else None
    return write_annex(built, listed)


def compose(built: Built, evidence: Evidence, outline: Path | None = None) -> Document:
    """The report's document; fills what it rests on. Raises `BadOutline`."""
    evidence.book.ask_of_every()
    with garbage.put_off():
        if built.kind == DISCLOSURE:
            return disclosure.compose(built, evidence)
        chosen = load(built.kind, outline)
        before = evidence.of(Period.year(built.year - 1))
        built.identities = identities(evidence, before)
        day = day_of(built.town.code, DAY, DEFAULT_DAY, built.year)
        return Composer(built, chosen, Judge(evidence, before)).document(day)
