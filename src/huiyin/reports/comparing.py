"""A report that was approved, held against the evidence of today: which sentences moved."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from huiyin.figures.pinned import head
from huiyin.figures.pins import evidence_at, pin
from huiyin.ledger.models import Town
from huiyin.reports.building import compose
from huiyin.reports.built import Built

_READ = ("kind", "year", "town", "claims", "tables", "checkpoint")


class BadReport(ValueError):
    """A file that is no report of ours."""


@dataclass(frozen=True)
class Moved:
    """A sentence that would read otherwise today."""

    id: str
    was: str
    now: str

    def plain(self) -> dict[str, str]:
        return {"id": self.id, "was": self.was, "now": self.now}


@dataclass(frozen=True)
class Compared:
    """How an approved report stands: how many acts came since, and which sentences moved."""

    kind: str
    year: int
    acts_since: int
    moved: tuple[Moved, ...]

    @property
    def stale(self) -> bool:
        return bool(self.moved)

    def plain(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "year": self.year,
            "stale": self.stale,
            "acts_since": self.acts_since,
            "moved": [one.plain() for one in self.moved],
        }


def read(path: Path) -> Mapping[str, Any]:
    """The json of a built report. Raises `BadReport`."""
    try:
        found = json.loads(path.read_text("utf-8"))
        return {key: found[key] for key in _READ}
    except OSError as error:
        raise BadReport(f"读不了{path}：{error.strerror}") from None
    except (ValueError, KeyError, TypeError):
        raise BadReport(f"{path}不是本软件生成的报告json文件") from None


def compare(town: Town, approved: Mapping[str, Any], outline: Path | None = None) -> Compared:
    """Say what the approved report would say today: its sentences and the cells of its tables.

    `outline` is the county's own one, where the report was built from it. Raises `BadReport` for
    another town's.
    """
    if approved["town"] != town.code:
        raise BadReport(f"这份报告属于“{approved['town']}”，不是“{town.code}”")
    today = _today(town, approved["kind"], approved["year"], outline).plain()
    then, now = _said(approved), _said(today)
    moved = [
        Moved(id, then.get(id, ""), now.get(id, ""))
        for id in dict.fromkeys([*then, *now])
        if then.get(id) != now.get(id)
    ]
    since = head(town.code) - approved["checkpoint"]["size"]
    return Compared(approved["kind"], approved["year"], since, tuple(moved))


def _said(report: Mapping[str, Any]) -> dict[str, str]:
    """What the report says, each by its id: sentences, then cells in words."""
    said = {one["id"]: one["text"] for one in report["claims"]}
    for name, table in report["tables"].items():
        for row in table["rows"]:
            for at, cell in enumerate(row["cells"]):
                columns = table["columns"]
                column = columns[at] if at < len(columns) else str(at + 1)
                value = cell.get("note", cell["value"])
                place = f"{table['title']}“{row['title']}”"
                said[f"{name}:{row['id']}:{at + 1}"] = f"{place}{column}：{value}"
    return said


def _today(town: Town, kind: str, year: int, outline: Path | None) -> Built:
    built = Built(kind, town, year, pin(town.code, year))
    compose(built, evidence_at(town.code, built.pin), outline)
    return built
