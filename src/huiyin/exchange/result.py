"""What came of one sheet, in the shape of the command's contract."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from huiyin.exchange.rows import CellError, Row, RowReader
from huiyin.kernel.docket import Breach


@dataclass
class SheetResult:
    """Counts of rows, errors at cells, warnings; `rejected_rows` go into the annotated copy."""

    file: str
    path: Path
    sheet: str
    line: str
    register: str
    reader: RowReader
    rows: int = 0
    created: int = 0
    unchanged: int = 0
    updated: int = 0
    errors: list[CellError] = field(default_factory=list)
    warnings: list[dict[str, Any]] = field(default_factory=list)
    rejected_rows: list[Row] = field(default_factory=list)

    def reject(self, rows: list[Row]) -> None:
        """Rows that stay outside, with their errors."""
        self.rejected_rows += rows
        for row in rows:
            self.errors += row.errors

    def breach(self, cell: str, number: str, breach: Breach, title: str) -> None:
        """Something that came in as it happened, though the law did not allow it."""
        lacks = "；".join(f"{m.what}（{m.cite}）" for m in breach.missing)
        self.warnings.append(
            {
                "cell": cell,
                "message": f"{number}“{title}”已如实记入，但不合规定：{lacks}",
                "breach": {"matter": number, "missing": [m.plain() for m in breach.missing]},
            }
        )

    def plain(self) -> dict[str, Any]:
        return {
            "file": self.file,
            "sheet": self.sheet,
            "line": self.line,
            "register": self.register,
            "rows": self.rows,
            "created": self.created,
            "unchanged": self.unchanged,
            "updated": self.updated,
            "rejected": len(self.rejected_rows),
            "errors": [e.plain() for e in self.errors],
            "warnings": self.warnings,
        }
