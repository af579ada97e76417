"""The demo town's ledgers, written once as `script/demo` writes them, and read back."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import django
import pytest

django.setup()

ROOT = Path(__file__).resolve().parents[2]
GENERATOR = ROOT / "demo" / "generate.py"

Generate = Callable[[Path], Path]


@pytest.fixture(scope="session")
def generate() -> Generate:
    """Run the generator as people do; gives the folder."""

    def run(folder: Path) -> Path:
        subprocess.run(
            [sys.executable, str(GENERATOR), str(folder)], check=True, capture_output=True
        )
        return folder

    return run


@pytest.fixture(scope="session")
def ledgers(generate: Generate, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generate(tmp_path_factory.mktemp("demo"))


class Sheet:
    """One sheet of the demo with the ledger it was recognised as, and its rows."""

    def __init__(self, sheet: Any) -> None:
        from huiyin.exchange.rows import RowReader
        from huiyin.exchange.sheets import Match, known_ledgers, recognise
        from huiyin.reading.body import find_body

        match = recognise(sheet, known_ledgers())
        assert isinstance(match, Match), f"{sheet.name}: {match}"
        self.name, self.sheet, self.header, self.known = (
            sheet.name,
            sheet,
            match.header,
            match.known,
        )
        self.body = find_body(sheet, match.header)
        reader = RowReader(sheet, match.header, self.known.ledger)
        self.rows = [reader.read(row) for row in self.body.rows]

    def dockets(self, as_of: date) -> dict[str, Any]:
        """Each row's matter by number, its acts folded by the kernel alone."""
        from huiyin.exchange.rows import planned
        from huiyin.kernel.acts import Act
        from huiyin.kernel.docket import fold
        from huiyin.kernel.world import PlainWorld

        found = {}
        for row in self.rows:
            told = planned(self.known.ledger.acts, row)
            told.sort(key=lambda act: act.at)
            acts = [
                Act(seq=n, step=a.step, at=a.at, actors=a.actors, facts=a.facts, key=a.key)
                for n, a in enumerate(told, start=1)
            ]
            docket = fold(self.known.definition, acts, PlainWorld(), as_of=as_of)
            found[str(row.values["number"])] = docket
        return found


@pytest.fixture(scope="session")
def sheets(ledgers: Path) -> dict[str, Sheet]:
    """Every sheet of every workbook, by its tab."""
    from huiyin.reading.workbook import read_workbook

    found = {}
    for path in sorted(ledgers.rglob("*.xlsx")):
        workbook = read_workbook(path)
        assert workbook.problems == ()
        for sheet in workbook.sheets:
            found[sheet.name] = Sheet(sheet)
    return found
