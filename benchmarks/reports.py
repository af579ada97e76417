"""The four reports of a year of some 20,000 acts, each against writing the same files bare.

The year is the demo town's, all its lines and registers, and 5,000 requests more. Both sides write
what `huiyin report build` writes, but for the pdf, whose conversion is the same for both: docx,
html, data and evidence annex. Ours begins with nothing but the ledger: it pins it, holds the
chain's acts against their root, composes from the evidence and writes. The baseline has the
finished words, cells and data in its hands and writes them with plain python-docx, joined strings,
XlsxWriter and json. `docx_only` leaves pin, chain, html, data and annex out on both sides.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any
from unittest.mock import patch

from python_calamine import CalamineWorkbook

from benchmarks import baselines
from benchmarks.ledgers import write_rows
from benchmarks.measure import paired, processor_seconds
from huiyin.cli import demo
from huiyin.documents.docx import write_docx
from huiyin.documents.model import Document, Table
from huiyin.exchange.importing import import_paths
from huiyin.figures.cases import Period
from huiyin.figures.evidence import Evidence
from huiyin.figures.pins import Pin, evidence_at, pin
from huiyin.ledger import garbage
from huiyin.ledger.models import Act, Town
from huiyin.reports import built as built_reports
from huiyin.reports.building import build, compose
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
        found[kind] = _kind(folder, town, kind, 3 if quick else 15)
    return found


def _kind(folder: Path, town: Town, kind: str, rounds: int) -> dict[str, Any]:
    def ours() -> Built:
        with patch.object(built_reports, "write_pdf", lambda _: b""):
            return build(town, kind, YEAR, folder)

    def composed() -> Document:
        evidence = Evidence(town.code, Period.year(YEAR), at.size)
        return compose(Built(kind, town, YEAR, at), evidence)

    at = pin(town.code, YEAR)
    document, data = composed(), ours().plain()
    words = words_of(document)
    sheets = _cells(folder / data["files"]["evidence"])

    def bare() -> None:
        for name, content in {
            "bare.docx": baselines.plain_docx(*words),
            "bare.html": baselines.plain_html(*words, document.title),
            "bare.xlsx": baselines.plain_workbook(sheets),
            "bare.json": baselines.plain_data(data),
        }.items():
            (folder / name).write_bytes(content)

    ratio = paired(kind, ours, bare, rounds=rounds)
    alone = paired(
        kind,
        lambda: write_docx(composed()),
        lambda: baselines.plain_docx(*words),
        rounds=rounds,
    )
    return {
        **ratio.plain(),
        "files_s": round(ratio.ours, 3),
        "bare_s": round(ratio.baseline, 3),
        "chain_s": round(_chain(town, at), 3),
        "docx_only": round(alone.median, 3),
        "target": 3.0,
        "holds": ratio.median <= 3.0,
    }


def _chain(town: Town, at: Pin) -> float:
    """What holding the chain's acts against their root takes, as a build does it."""
    with garbage.put_off():
        return processor_seconds(lambda: evidence_at(town.code, at))


def _cells(workbook: Path) -> dict[str, list[list[Any]]]:
    """What stands in the sheets of a workbook."""
    book = CalamineWorkbook.from_path(workbook)
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


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
