"""`huiyin import`: paper ledgers into the evidence, row by row, nothing lost and nothing guessed.

Bad rows never hold up good ones; what happened unlawfully comes in as a breach; the same file
again creates nothing; what was changed in the file comes in as corrections.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from django.db import transaction

from huiyin.exchange import entries, matters
from huiyin.exchange.result import SheetResult
from huiyin.exchange.rows import RowReader
from huiyin.exchange.sheets import Known, Match, known_ledgers, recognise
from huiyin.figures.keeping import open_register
from huiyin.kernel.acts import Actor
from huiyin.kernel.procedure import Register
from huiyin.reading.body import find_body
from huiyin.reading.cells import Sheet, Unreadable, Workbook
from huiyin.reading.workbook import read_workbook

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".csv")

Progress = Callable[[int, int], None]


@dataclass
class Imported:
    """What came of an import: a result for each recognised sheet, and the sheets that were not."""

    files: list[SheetResult] = field(default_factory=list)
    unrecognised: list[dict[str, str]] = field(default_factory=list)

    @property
    def findings(self) -> bool:
        """Whether anything was rejected, not recognised, or came in as a breach."""
        return bool(self.unrecognised) or any(
            one.errors or any("breach" in w for w in one.warnings) for one in self.files
        )

    def plain(self) -> dict[str, Any]:
        return {"files": [one.plain() for one in self.files], "unrecognised": self.unrecognised}


def import_paths(
    town: str,
    paths: Sequence[Path],
    *,
    line: str = "",
    dry_run: bool = False,
    progress: Progress | None = None,
) -> Imported:
    """Import files and folders into a town.

    The registers of villages, offices and people come first, then other registers, then matters,
    whatever the files are called. With `dry_run` everything is done and taken back.
    """
    with _seldom_collecting(), transaction.atomic() if dry_run else nullcontext():
        done = _import(town, list(_files(paths)), line, progress)
        if dry_run:
            transaction.set_rollback(True)
    return done


@contextmanager
def _seldom_collecting() -> Iterator[None]:
    """Rows and matters hold no circles: looking for some at every few hundred only costs time."""
    usual = gc.get_threshold()
    gc.set_threshold(max(usual[0], 200_000), *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def _files(paths: Iterable[Path]) -> Iterable[Path]:
    """Files as named; of folders, every workbook in and below them, in order of name."""
    for path in paths:
        if path.is_dir():
            yield from sorted(
                p
                for p in path.rglob("*")
                if p.suffix.lower() in SUFFIXES and not p.name.startswith(("~$", "."))
            )
        else:
            yield path


def _import(town: str, files: list[Path], line: str, progress: Progress | None) -> Imported:
    done = Imported()
    ledgers = known_ledgers(line)
    found: list[tuple[Workbook, Sheet, Match, Path]] = []
    for path in files:
        try:
            workbook = read_workbook(path)
        except (Unreadable, OSError) as bad:
            why = bad.why if isinstance(bad, Unreadable) else f"读不了：{bad.strerror}"
            place = getattr(bad, "sheet", None) or ""
            done.unrecognised.append({"file": path.name, "sheet": place, "why": why})
            continue
        for sheet in workbook.sheets:
            match = recognise(sheet, ledgers)
            if isinstance(match, Match):
                found.append((workbook, sheet, match, path))
            else:
                done.unrecognised.append({"file": path.name, "sheet": sheet.name, "why": match.why})
    found.sort(key=lambda one: _turn(one[2].known))
    for workbook, sheet, match, path in found:
        result = _sheet(town, sheet, match, path, progress)
        result.warnings += [
            {"cell": p.place or "", "message": p.why}
            for p in workbook.problems
            if p.sheet in (None, "", sheet.name)
        ]
        done.files.append(result)
    return done


def _turn(known: Known) -> int:
    """Registers of the town itself first, then other registers, then matters."""
    if not isinstance(known.definition, Register):
        return 2
    return 0 if known.definition.line == "organs" else 1


def _sheet(
    town: str, sheet: Sheet, match: Match, path: Path, progress: Progress | None
) -> SheetResult:
    known, header = match.known, match.header
    reader = RowReader(sheet, header, known.ledger)
    result = SheetResult(
        file=path.name,
        path=path,
        sheet=sheet.name,
        line=known.definition.line,
        register=known.ledger.target,
        reader=reader,
    )
    for ambiguity in header.ambiguous:
        place = sheet.ref(header.row_end, ambiguity.column)
        result.warnings.append(
            {"cell": place, "message": f"栏目“{ambiguity.text}”可作几种理解，未读入"}
        )
    for key, columns in header.duplicates.items():
        place = sheet.ref(header.row_end, columns[0])
        title = known.ledger.column(key).title
        result.warnings.append({"cell": place, "message": f"“{title}”有几栏，未读入"})
    rows = [reader.read(row) for row in find_body(sheet, header).rows]
    result.rows = len(rows)
    if isinstance(known.definition, Register):
        entries.keep(town, known.definition, rows, result, progress)
    else:
        matters.keep(town, known.definition, known.ledger, rows, result, progress)
    result.reject([row for row in rows if row.errors])
    if not rows:
        _open(town, sheet, match)
    return result


def _open(town: str, sheet: Sheet, match: Match) -> None:
    """An empty ledger was kept, too: only then is nothing a zero. Its title names the year."""
    title = match.header.title or sheet.name
    named = re.search(r"(20\d\d)年", f"{title} {sheet.name} {sheet.file}")
    if named is None:
        return
    open_register(
        town,
        match.known.ledger.target,
        date(int(named.group(1)), 1, 1),
        instrument=f"{title}（{sheet.file}）",
        actors=(Actor("台账导入", "import"),),
    )
