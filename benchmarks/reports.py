"""The four reports of a year of some 20,000 acts, each against writing the same document bare.

The year is the demo town's, all its lines and registers, and 5,000 requests more. `ratio` is
composing from the evidence and writing docx, against plain python-docx that writes the same words;
`chain_s` is what holding the chain's acts against its root takes before that, once for each build.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks import baselines
from benchmarks.ledgers import write_rows
from benchmarks.measure import paired, seconds
from huiyin.cli import demo
from huiyin.documents.docx import write_docx
from huiyin.documents.model import Document, Table
from huiyin.exchange.importing import import_paths
from huiyin.figures.cases import Period
from huiyin.figures.evidence import Evidence
from huiyin.figures.pins import evidence_at, pin
from huiyin.ledger.models import Act, Town
from huiyin.reports.building import compose
from huiyin.reports.built import DEMO_TOWN, KINDS, Built

YEAR = 2020
MORE = 5_000
# Beyond all numbers of the demo town's own requests.
_FIRST = 10_001


def run(folder: Path, *, quick: bool = False) -> dict[str, Any]:
    """Every kind of report: median ratio of paired runs."""
    demo.prepare(str(folder / "out"))
    path = folder / "more-requests.xlsx"
    write_rows(path, MORE // 100 if quick else MORE, _FIRST)
    import_paths(DEMO_TOWN, [path])
    town = Town.objects.get(code=DEMO_TOWN)
    found: dict[str, Any] = {"acts": Act.objects.filter(town=DEMO_TOWN).count()}
    for kind in KINDS:
        found[kind] = _kind(town, kind, 3 if quick else 15)
    return found


def _kind(town: Town, kind: str, rounds: int) -> dict[str, Any]:
    at = pin(town.code, YEAR)

    def composed() -> Document:
        evidence = Evidence(town.code, Period.year(YEAR), at.size)
        return compose(Built(kind, town, YEAR, at), evidence)

    paragraphs, tables = words_of(composed())
    ratio = paired(
        kind,
        lambda: write_docx(composed()),
        lambda: baselines.plain_docx(paragraphs, tables),
        rounds=rounds,
    )
    return {
        **ratio.plain(),
        "docx_s": round(ratio.ours, 3),
        "bare_s": round(ratio.baseline, 3),
        "chain_s": round(seconds(lambda: evidence_at(town.code, at)), 3),
        "target": 3.0,
        "holds": ratio.median <= 3.0,
    }


def words_of(document: Document) -> tuple[list[str], list[list[list[str]]]]:
    """A document's words: its paragraphs and its tables, row by row."""
    paragraphs = [
        "".join(r.text for r in b.runs) if hasattr(b, "runs") else getattr(b, "text", "")
        for b in document.blocks
    ]
    tables = [
        [["".join(r.text for r in c.runs) for c in row] for row in (*b.header, *b.rows)]
        for b in document.blocks
        if isinstance(b, Table)
    ]
    return paragraphs, tables
