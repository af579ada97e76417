"""A claim found in a finished text: what it says, where, and how the evidence stands to it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from huiyin.reports.check.document import Document

UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class Located:
    """One claim of a text. `start` and `end` are places of the view.

    `declared` is the id of the declared claim that it is, empty for one found by its form alone.
    """

    type: str
    subject: str
    measure: str
    start: int
    end: int
    value: Decimal | None = None
    unit: str = ""
    approx: bool = False
    declared: str = ""
    figure: str = ""
    verdict: str = UNCHECKED
    cases: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()

    def plain(self, document: Document) -> dict[str, Any]:
        start, end = document.span(self.start, self.end)
        value: int | float | bool | None = None
        if self.value is not None:
            whole = self.value == self.value.to_integral_value()
            value = int(self.value) if whole else float(self.value)
        elif self.type in ("existence", "procedure"):
            value = True
        return {
            "type": self.type,
            "subject": self.subject,
            "measure": self.measure,
            "value": value,
            "unit": self.unit or None,
            "approx": self.approx,
            "quote": document.text[start:end],
            "start": start,
            "end": end,
            "verdict": self.verdict,
            "figure": self.figure or None,
            "cases": list(self.cases),
            "counterexamples": list(self.counterexamples),
            "claim": self.declared or None,
        }
