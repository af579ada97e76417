"""Runs figures for a town and a year, pinned so that the same run can be made again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from huiyin.figures import catalogue
from huiyin.figures.cases import Cases, Distinct, Period, Rate, Total
from huiyin.figures.evidence import Evidence
from huiyin.ledger.checkpoint import checkpoint
from huiyin.ledger.world import LedgerWorld

NOT_APPLICABLE = "不适用"
NO_REGISTER = "no-register"


@dataclass(frozen=True)
class Pin:
    """What a run rests on: definitions, tree size and root, calendar edition, period.

    A run at the same pin gives the same bytes, whatever was recorded since.
    """

    size: int
    root: str
    calendar: str
    period: Period

    def plain(self) -> dict[str, Any]:
        return {
            "size": self.size,
            "root": self.root,
            "calendar": self.calendar,
            "period": self.period.plain(),
        }


@dataclass(frozen=True)
class Result:
    """A figure of a period: its value and every case behind it."""

    name: str
    title: str
    line: str
    value: float | int | None
    unit: str
    period: Period
    cite: str
    note: str = ""
    cases: list[str] = field(default_factory=list)
    numerator: list[str] | None = None
    denominator: list[str] | None = None

    @property
    def said(self) -> str:
        """The value as prose says it."""
        if self.note == NO_REGISTER:
            return "未建台账"
        return self.note if self.value is None else f"{self.value:g}{self.unit}"

    def plain(self) -> dict[str, Any]:
        kept: dict[str, Any] = {
            "name": self.name,
            "title": self.title,
            "line": self.line,
            "value": self.value,
            "unit": self.unit,
            "period": self.period.plain(),
            "cases": self.cases,
            "cite": self.cite,
            "note": self.note,
        }
        if self.numerator is not None:
            kept["numerator"] = len(self.numerator)
            kept["denominator"] = len(self.denominator or [])
            kept["numerator_cases"] = self.numerator
            kept["denominator_cases"] = self.denominator or []
        return kept


def pin(town: str, year: int) -> Pin:
    """Pin a year's figures to the ledger as it stands."""
    kept = checkpoint(town)
    table = LedgerWorld(town).workdays(None)
    return Pin(kept.size, kept.root, table.edition, Period.year(year))


def run_many(
    names: Iterable[str], town: str, year: int, *, size: int | None = None
) -> list[Result]:
    """Several figures of a year over one reading of the evidence."""
    evidence = Evidence(town, Period.year(year), size)
    return [run(name, evidence) for name in names]


def run(name: str, evidence: Evidence) -> Result:
    """One figure. Raises `LookupError` for an unknown one."""
    one = catalogue.get(name)
    missing = [need for need in one.needs if not evidence.kept(need)]
    head: dict[str, Any] = {
        "name": one.name,
        "title": one.title,
        "line": one.line,
        "unit": one.unit,
        "period": evidence.period,
        "cite": one.cite.spoken,
    }
    if missing:
        return Result(**head, value=None, note=NO_REGISTER)
    return _result(head, one.query(evidence))


def _result(head: dict[str, Any], found: Cases | Rate | Total | Distinct) -> Result:
    if isinstance(found, Rate):
        return Result(
            **head,
            value=found.value,
            note=NOT_APPLICABLE if found.value is None else "",
            cases=found.part.numbers,
            numerator=found.part.numbers,
            denominator=found.base.numbers,
        )
    if isinstance(found, Total | Distinct):
        return Result(**head, value=found.value, cases=found.cases.numbers)
    return Result(**head, value=len(found), cases=found.numbers)
