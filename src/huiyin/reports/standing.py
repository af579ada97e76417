"""How the signed reports of a town stand: whether what they say is still what the evidence says.

A comparison composes the report anew, which takes seconds; it is kept beside the reports, with the
number of acts that it knew. What came later is told as not yet compared, never as in order.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory
from typing import Any

from django.conf import settings

from huiyin.figures.pinned import head
from huiyin.figures.pins import definitions
from huiyin.ledger import service
from huiyin.ledger.models import Act, Entry, Matter, Town
from huiyin.reports.comparing import Compared, Moved, compare
from huiyin.reports.matter import PROCEDURE, SIGNED, Manifest, manifest_of


@dataclass(frozen=True)
class Standing:
    """A signed report held against the evidence. `text` is what was signed, `size` how many acts
    the comparison knew, `pinned` how many the report did; `redefined` says that the software's own
    definitions are others than then, so that a sentence may have moved by them."""

    number: str
    kind: str
    year: int
    text: str
    pinned: int
    size: int
    moved: tuple[Moved, ...]
    redefined: bool = False

    @property
    def stale(self) -> bool:
        return bool(self.moved)

    def plain(self) -> dict[str, Any]:
        return {
            "number": self.number,
            "kind": self.kind,
            "year": self.year,
            "text": self.text,
            "pinned": self.pinned,
            "size": self.size,
            "stale": self.stale,
            "redefined": self.redefined,
            "moved": [one.plain() for one in self.moved],
        }

    @staticmethod
    def of(kept: Mapping[str, Any]) -> Standing:
        moved = tuple(Moved(one["id"], one["was"], one["now"]) for one in kept["moved"])
        names = ("number", "kind", "year", "text", "pinned", "size", "redefined")
        return Standing(**{name: kept[name] for name in names}, moved=moved)


def signed(town: str) -> list[Matter]:
    """The matters of reports that were signed, latest first."""
    rows = Matter.objects.filter(town=town, procedure=PROCEDURE, void=False, state__in=SIGNED)
    return list(rows.order_by("-opened", "-number"))


def current(town: Town, matter: Matter) -> Standing | None:
    """The report held against the evidence of this moment; compared anew only where acts came
    since. None for a report that was not signed, or not built here."""
    if matter.state not in SIGNED:
        return None
    known = last_known(matter)
    if known is not None and known.size == head(town.code):
        return known
    manifest = manifest_of(matter)
    return _compared(town, matter, manifest) if manifest else None


def last_known(matter: Matter) -> Standing | None:
    """What the last comparison of the text that is signed now found."""
    kept = _kept(matter.town).get(matter.number)
    return kept if kept and kept.text == matter.facts.get("text") else None


def every_last_known(town: str) -> list[Standing]:
    """What the last comparisons found; they may be of texts that were replaced since."""
    return list(_kept(town).values())


def refresh(town: Town) -> list[Standing]:
    """Hold every signed report against the evidence of this moment."""
    found = [current(town, matter) for matter in signed(town.code)]
    return [one for one in found if one is not None]


def touched(town: str, since: int, year: int) -> int:
    """How many matters and entries of the year or before got acts after the first `since`: what
    might have moved a sentence. The reports' own matters are none of them."""
    last = date(year, 12, 31)
    acts = Act.objects.filter(town=town, seq__gt=since).exclude(kind="note")
    numbers = acts.values("matter")
    matters = Matter.objects.filter(town=town, number__in=numbers, opened__lte=last)
    entries = Entry.objects.filter(town=town, number__in=numbers, valid_from__lte=last)
    return matters.exclude(procedure=PROCEDURE).count() + entries.count()


def _compared(town: Town, matter: Matter, manifest: Manifest) -> Standing:
    report = json.loads(service.read_evidence(town.code, manifest.files["json"][1]))
    size = head(town.code)
    if manifest.outline:
        with TemporaryDirectory() as folder:
            outline = Path(folder) / "outline.toml"
            outline.write_bytes(service.read_evidence(town.code, manifest.outline))
            found: Compared = compare(town, report, outline)
    else:
        found = compare(town, report)
    standing = Standing(
        matter.number,
        manifest.kind,
        manifest.year,
        str(matter.facts["text"]),
        manifest.pin.size,
        size,
        found.moved,
        manifest.pin.definitions != definitions(),
    )
    others = [one for one in _kept(town.code).values() if one.number != matter.number]
    _keep(town.code, [*others, standing])
    return standing


def _path(town: str) -> Path:
    return Path(settings.DATA) / "reports" / town / "standing.json"


def _kept(town: str) -> dict[str, Standing]:
    try:
        rows = json.loads(_path(town).read_text("utf-8"))
        found = [Standing.of(row) for row in rows]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return {one.number: one for one in found}


def _keep(town: str, every: Iterable[Standing]) -> None:
    """Whole or not at all."""
    path = _path(town)
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps([one.plain() for one in every], ensure_ascii=False, indent=1)
    with NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8") as file:
        file.write(text)
    os.replace(file.name, path)
