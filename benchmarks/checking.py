"""How many planted defects `huiyin check` finds, how many innocent twins it lets be, and how fast.

The corpus is `tests/check/corpus/`; every sample is written in four formats. A defect counts as
found where its own rule names it with a quote that holds it; a finding of a sample's rule on an
innocent twin is a false alarm, and so is any finding of another rule on it. The whole reports of
`tests/check/corpus/reports/` are written by other programs than ours: python-docx, a content
system's html, broken text in the national encoding, narrow pages by WeasyPrint and by Chromium.
"""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import process_time
from typing import Any

from tests.check.carriers import Print, carried
from tests.check.corpus import HELD_OUT, Sample, samples
from tests.check.kuitan import WHERE, places
from tests.check.marked import Marked, found, marked
from tests.check.papers import as_text, document_of, written

from huiyin.documents.system import MissingSystemLibrary
from huiyin.reading.documents import read_bytes
from huiyin.reports.check.checking import Checked, check
from huiyin.reports.check.paper import KINDS
from huiyin.reports.check.rules import rules

FORMATS = ("txt", "html", "docx", "pdf")
REPORT = Path(__file__).parent.parent / "demo/source/kuitan-2020-report.txt"
CHARACTERS = 40_000  # 100 KB of a Chinese report with its digits and tabs


def run(*, quick: bool = False) -> dict[str, Any]:
    """Precision and recall by rule and by format, claims located, seconds for 100 KB."""
    by_rule: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    by_format: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for format in FORMATS[: 1 if quick else None]:
        for sample in samples():
            for counts in (by_rule[sample.rule], by_format[format]):
                for i, number in enumerate(_counted(sample, format)):
                    counts[i] += number
    return {
        "rules": {rule: _rates(counts) for rule, counts in by_rule.items()},
        "formats": {format: _rates(counts) for format, counts in by_format.items()},
        "cells": _cells(),
        "held_out": _held_out(FORMATS[: 1 if quick else None]),
        "whole_reports": _whole_reports(FORMATS[: 1 if quick else None]),
        "claims": _claims(),
        "seconds_for_100_KB": _speed(),
    }


def _held_out(formats: tuple[str, ...]) -> dict[str, Any]:
    """The texts that were written apart from the rules, by format, and which of them fail."""
    told: dict[str, Any] = {}
    failing: dict[str, None] = {}
    for format in formats:
        counts = [0, 0, 0]
        for sample in samples(folder=HELD_OUT):
            one = _counted(sample, format)
            if one[1] or one[2]:
                failing[sample.name] = None
            counts = [a + b for a, b in zip(counts, one, strict=True)]
        told[format] = _rates(counts)
    return {**told, "failing": list(failing)}


def _cells() -> dict[str, int]:
    """Rules by kinds of report, and how many of these cells hold a defect and an innocent twin."""
    have = {(sample.rule, sample.kind, sample.defective) for sample in samples()}
    cells = {(rule, kind) for rule in rules() for kind in KINDS}
    return {"cells": len(cells), "both": sum({(*c, True), (*c, False)} <= have for c in cells)}


def _whole_reports(formats: tuple[str, ...]) -> dict[str, Any]:
    """What is found of the defects marked in whole reports, by carrier, and which are missed."""
    told: dict[str, Any] = {}
    missed: dict[str, None] = {}
    with _chromium() as print_page:
        carriers: list[tuple[str, Print | None]] = [(format, None) for format in formats]
        if print_page is not None and "pdf" in formats:
            carriers.append(("pdf", print_page))
        for format, printer in carriers:
            counts = [0, 0, 0]
            for one in marked():
                hits, misses = found(one, _marked(one, format, printer, wrong=True))
                alarms = len(_marked(one, format, printer, wrong=False).findings)
                counts = [
                    a + b for a, b in zip(counts, (len(hits), len(misses), alarms), strict=True)
                ]
                missed |= {f"{one.name} {planted.rule}": None for planted in misses}
            told["pdf by Chromium" if printer else format] = _rates(counts)
    return {**told, "missed": list(missed)}


def _marked(one: Marked, format: str, printer: Print | None, *, wrong: bool) -> Checked:
    before = None
    if one.before:
        before = read_bytes(carried(one.before, one.year - 1, format, printer), "last")
    return check(
        read_bytes(carried(one.lines(wrong=wrong), one.year, format, printer), f"report.{format}"),
        previous=before,
    )


@contextmanager
def _chromium() -> Iterator[Print | None]:
    """Print by the system's Chromium; None where there is none."""
    executable = shutil.which("chromium")
    if executable is None:
        yield None
        return
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        page = browser.new_page()

        def printed(html: str) -> bytes:
            page.set_content(html)
            return page.pdf(prefer_css_page_size=True)

        yield printed
        browser.close()


def _checked(sample: Sample, format: str) -> Checked:
    before = None
    if sample.before:
        before = read_bytes(written(document_of(sample, last=True), format), "last")
    return check(read_bytes(written(document_of(sample), format), "report"), previous=before)


def _counted(sample: Sample, format: str) -> tuple[int, int, int]:
    """(found, missed, false alarms) of one sample."""
    try:
        checked = _checked(sample, format)
    except MissingSystemLibrary:
        return 0, 0, 0
    document = checked.document
    quotes = [
        "".join(document.quote(one.start, one.end).split())
        for one in checked.findings
        if one.rule == sample.rule
    ]
    if not sample.defective:
        return 0, 0, len(checked.findings)
    holds = "".join(sample.holds.split())
    hit = any(holds in quote or quote in holds for quote in quotes)
    return int(hit), int(not hit), 0


def _rates(counts: list[int]) -> dict[str, float | int]:
    hits, missed, alarms = counts
    return {
        "planted": hits + missed,
        "recall": round(hits / max(hits + missed, 1), 4),
        "precision": round(hits / max(hits + alarms, 1), 4),
    }


def _claims() -> dict[str, int]:
    """The 94 claims of the founding report, and how many are located with their type."""
    text = REPORT.read_text("utf-8")
    checked = check(read_bytes(text.encode(), REPORT.name))
    listed = [one.plain(checked.document) for one in checked.claims]
    located = sum(
        any(
            one["type"] in types.split("|")
            and any(one["start"] < end and start < one["end"] for start, end in places(text, words))
            for one in listed
        )
        for types, words in WHERE.values()
    )
    return {"made": len(WHERE), "located": located, "listed": len(listed)}


def _speed() -> float:
    """Processor seconds for a report of 100 KB, the best of three."""
    body = "".join(as_text(document_of(s)) for s in samples() if not s.defective)
    body = (body * 2)[:CHARACTERS]
    best = float("inf")
    for _ in range(3):
        began = process_time()
        check(read_bytes(body.encode(), "report.txt"))
        best = min(best, process_time() - began)
    return round(best, 3)
