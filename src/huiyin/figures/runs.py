"""Runs figures for a town and a period: values, and every case behind them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from huiyin.figures import catalogue
from huiyin.figures.cases import (
    Cases,
    Change,
    Coverage,
    Median,
    Period,
    Rate,
    Ratio,
    Regularity,
    Total,
)
from huiyin.figures.catalogue import Yield
from huiyin.figures.evidence import Evidence
from huiyin.figures.tables import Table

Kind = Literal[
    "set", "rate", "sum", "distinct", "median", "coverage", "regularity", "change", "ratio"
]

NOT_APPLICABLE = "不适用"
NO_REGISTER = "no-register"


@dataclass(frozen=True)
class Result:
    """A figure of a period: its value and every case behind it.

    `kind` is how it counts: set, rate, sum, distinct, median, coverage, regularity, change, ratio.
    `named` are its cases in words, `missing` what a rate, a coverage or a rhythm lacks:
    counter-examples by number in `lacking` (of a rhythm, which has none, in words), for print in
    `missing`.
    """

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
    kind: Kind = "set"
    named: list[str] = field(default_factory=list)
    lacking: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    @property
    def said(self) -> str:
        """The value as prose says it; money in 元."""
        if self.note == NO_REGISTER:
            return "未建台账"
        if self.value is None:
            return self.note
        if self.unit == "分":
            return f"{int(self.value) // 100}.{int(self.value) % 100:02d}元"
        return f"{self.value}{self.unit}"

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
            "kind": self.kind,
        }
        if self.missing:
            kept["missing"] = self.missing
        if self.numerator is not None:
            kept["numerator"] = len(self.numerator)
            kept["denominator"] = len(self.denominator or [])
            kept["numerator_cases"] = self.numerator
            kept["denominator_cases"] = self.denominator or []
        return kept

    def to_json(self) -> str:
        """The canonical text: sorted keys, no blanks; the same run gives the same bytes."""
        return json.dumps(self.plain(), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


# --- running -----------------------------------------------------------------------------------


def run(name: str, evidence: Evidence) -> Result:
    """One figure. Raises `LookupError` for an unknown one."""
    one = catalogue.get(name)
    head: dict[str, Any] = {
        "name": one.name,
        "title": one.title,
        "line": one.line,
        "unit": one.unit,
        "period": evidence.period,
        "cite": one.cite.on(evidence.period.last).spoken,
    }
    if not all(evidence.kept(need) for need in one.needs):
        fed = one.query(evidence) if any(evidence.kept(feed) for feed in one.feeds) else None
        if not (isinstance(fed, Cases) and len(fed)):
            return Result(**head, value=None, note=NO_REGISTER)
        return _result(head, fed)
    return _result(head, one.query(evidence))


def run_many(
    names: Iterable[str],
    town: str,
    year: int | Period,
    *,
    size: int | None = None,
    known_on: date | None = None,
) -> list[Result]:
    """Several figures of a year or period over one reading of the evidence; at a tree size, or as
    it was known on a day."""
    evidence = Evidence(town, period_of(year), size, known_on=known_on)
    return [run(name, evidence) for name in names]


def run_all(
    town: str, year: int | Period, *, line: str = "", known_on: date | None = None
) -> list[Result]:
    """All figures, or all of a line."""
    return run_many(catalogue.names(line), town, year, known_on=known_on)


def table(name: str, town: str, year: int, *, known_on: date | None = None) -> Table:
    """A mandated table of a year, every cell with its cases. Raises `LookupError`."""
    evidence = Evidence(town, Period.year(year), known_on=known_on)
    return catalogue.get_table(name)(evidence, year)


def period_of(year: int | Period) -> Period:
    return year if isinstance(year, Period) else Period.year(year)


def _result(head: dict[str, Any], found: Yield) -> Result:
    if isinstance(found, Cases):
        return Result(**head, value=len(found), cases=found.numbers, named=_named(found))
    value = found.value
    head |= {"value": value, "note": NOT_APPLICABLE if value is None else ""}
    if isinstance(found, Rate):
        return Result(
            **head,
            kind="rate",
            cases=found.part.numbers,
            **_shares(found.part, found.base),
            named=_named(found.part),
        )
    if isinstance(found, Coverage):
        return Result(
            **head,
            kind="coverage",
            cases=found.cases.numbers,
            **_shares(found.reached, found.whole),
            named=_named(found.reached),
        )
    if isinstance(found, Regularity):
        return Result(
            **head,
            kind="regularity",
            cases=found.cases.numbers,
            named=_named(found.cases),
            lacking=found.missing,
            missing=found.missing,
        )
    if isinstance(found, Ratio):
        return Result(
            **head,
            kind="ratio",
            cases=found.cases.numbers,
            named=_named(found.cases),
            lacking=found.short.numbers,
            missing=_named(found.short),
        )
    kind: Kind = _KINDS.get(type(found), "distinct")
    return Result(**head, kind=kind, cases=found.cases.numbers, named=_named(found.cases))


_KINDS: dict[type, Kind] = {Total: "sum", Median: "median", Change: "change"}


def _named(cases: Cases) -> list[str]:
    return [case.named for case in cases]


def _shares(part: Cases, base: Cases) -> dict[str, Any]:
    lacking = base - part
    return {
        "numerator": part.numbers,
        "denominator": base.numbers,
        "lacking": lacking.numbers,
        "missing": _named(lacking),
    }
