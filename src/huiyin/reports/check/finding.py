"""What a rule finds: where, how grave, what stands there and what was to be expected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from huiyin.reports.check.document import Document

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. `start` and `end` are places of the view; `plain` gives those of the text."""

    rule: str
    severity: Severity
    message: str
    start: int
    end: int
    expected: str = ""
    found: str = ""

    def plain(self, document: Document) -> dict[str, Any]:
        start, end = document.span(self.start, self.end)
        return {
            "rule": self.rule,
            "severity": self.severity,
            "message": self.message,
            "quote": document.text[start:end],
            "start": start,
            "end": end,
            "expected": self.expected or None,
            "found": self.found or None,
            "where": where(document, self.start),
        }


def where(document: Document, place: int) -> str:
    """A place as a reader would name it: 第3页，表2第4行第1列, 正文第12段."""
    index = document.paragraph_at(place)
    if index < 0:
        return ""
    one = document.paragraphs[index]
    page = f"第{one.page}页" if one.page else ""
    if one.role == "cell":
        for number, table in enumerate(document.tables, start=1):
            for cell in table.cells:
                if cell.start <= place <= cell.end:
                    return f"{page}表{number}第{cell.row + 1}行第{cell.column + 1}列"
    if one.role == "aside":
        return f"{page}{one.part}"
    return f"{page}正文第{document.texts_before[index]}段"
