"""The report as a matter: what was built goes into it as its text, and what was signed is fixed.

The matter's text is the digest of a manifest: the pin, and the digest of every file that was built
there. Whoever reviews or signs the text has therefore reviewed or signed those bytes and no others,
and they can be built again at the pin.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from huiyin.figures.cases import Period
from huiyin.figures.pins import Pin
from huiyin.kernel import registry
from huiyin.kernel.acts import Actor
from huiyin.ledger import service
from huiyin.ledger.case import Written
from huiyin.ledger.crypto import fingerprint
from huiyin.ledger.errors import Impossible, NotThere
from huiyin.ledger.models import Matter, Town
from huiyin.organs.directory import grants
from huiyin.reports.building import build
from huiyin.reports.built import KINDS, Built

PROCEDURE = "governance.report"
DROPPED = "dropped"
# In these states the text of the matter is the one that was signed.
SIGNED = ("approved", "published", "kept")


@dataclass(frozen=True)
class Manifest:
    """What a matter's text stands for: a kind and year, a pin, the digest of each built file, and
    that of the county's own outline where one was used ("" else)."""

    kind: str
    year: int
    pin: Pin
    files: Mapping[str, tuple[str, str]]
    outline: str = ""

    @staticmethod
    def read(data: bytes) -> Manifest:
        """Raises `ValueError`, `KeyError` or `TypeError` for bytes that are no manifest."""
        kept = json.loads(data)
        pin = dict(kept["pin"])
        span = pin.pop("period")
        period = Period(date.fromisoformat(span["from"]), date.fromisoformat(span["to"]))
        files = {form: (one["name"], one["sha256"]) for form, one in kept["files"].items()}
        return Manifest(
            kept["kind"], kept["year"], Pin(**pin, period=period), files, kept["outline"]
        )

    def written(self) -> bytes:
        kept = {
            "kind": self.kind,
            "year": self.year,
            "pin": self.pin.plain(),
            "files": {
                form: {"name": name, "sha256": digest}
                for form, (name, digest) in self.files.items()
            },
            "outline": self.outline,
        }
        text = json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return text.encode()


@dataclass(frozen=True)
class Drafted:
    """A report that was built and became the text of its matter."""

    built: Built
    number: str
    digest: str

    def plain(self) -> dict[str, Any]:
        return {"number": self.number, "text": self.digest}


def find(town: str, kind: str, year: int) -> Matter | None:
    """The matter of a kind of report for a year: of several the last one that was not dropped."""
    rows = Matter.objects.filter(town=town, procedure=PROCEDURE, void=False).exclude(state=DROPPED)
    last = date(year, 12, 31).isoformat()
    mine = [m for m in rows if (m.facts.get("kind"), m.facts.get("period_to")) == (kind, last)]
    return max(mine, key=lambda m: (m.opened or date.min, m.number), default=None)


def manifest_of(matter: Matter) -> Manifest | None:
    """What the matter's text stands for; None for a text that was not built here."""
    digest = str(matter.facts.get("text") or "")
    try:
        return Manifest.read(service.read_evidence(matter.town, digest))
    except (NotThere, ValueError, KeyError, TypeError):
        return None


def kind_and_year(matter: Matter) -> tuple[str, int]:
    """Of which kind and for which year the matter's report is."""
    return str(matter.facts.get("kind", "")), int(str(matter.facts.get("period_to", "0"))[:4])


def draft(
    town: Town,
    kind: str,
    year: int,
    out: Path,
    *,
    by: str,
    outline: Path | None = None,
    anew: bool = False,
) -> Drafted:
    """Build the report and hand it in as the text of its matter, which is opened where there is
    none. A text that was signed already is replaced only with `anew`: review and signature then
    start again. Raises `LedgerError`, `BadOutline`."""
    matter = find(town.code, kind, year)
    if matter is not None:
        _may_be_written(matter, anew)
    today = service.now().date()
    number = matter.number if matter else _begin(town, kind, year, by, today)
    actor = acting(town.code, by, "draft", today)
    built = build(town, kind, year, out, outline=outline)
    digest = _keep(built, out, outline)
    pinned = f"共{built.pin.size}条，根值{built.pin.root}"
    facts = {"text": digest, "evidence_pin": pinned}
    service.act(town.code, number, "draft", actors=[actor], at=today, facts=facts)
    return Drafted(built, number, digest)


def take(
    town: str,
    number: str,
    step: str,
    *,
    by: str,
    on: date | None = None,
    facts: Mapping[str, Any] | None = None,
) -> Written:
    """Take a step of a report's matter in the person's own role. Raises `LedgerError`."""
    day = on or service.now().date()
    actor = acting(town, by, step, day)
    return service.act(town, number, step, actors=[actor], at=day, facts=facts or {})


def acting(town: str, person: str, step: str, on: date) -> Actor:
    """The person in the role in which the step may be taken. Raises `Impossible`."""
    definition = registry.procedure(PROCEDURE)
    chosen = definition.step(step)
    for grant in grants(town, on).get(person, ()):
        for role in chosen.by:
            if role in grant.roles and grant.reaches(definition.line):
                return Actor(person, role, grant.office)
    titles = "、".join(role.title for role in definition.roles if role.id in chosen.by)
    raise Impossible(f"“{chosen.title}”由{titles}办理；{on.isoformat()}{person}没有这样的岗位")


def again(town: Town, manifest: Manifest, out: Path) -> tuple[Built, tuple[str, ...]]:
    """Build the report once more at its pin; gives it and the forms whose bytes are others than
    those that were handed in. Raises `Broken` where the pin cannot be had again."""
    with TemporaryDirectory() as folder:
        outline = None
        if manifest.outline:
            outline = Path(folder) / "outline.toml"
            outline.write_bytes(service.read_evidence(town.code, manifest.outline))
        built = build(town, manifest.kind, manifest.year, out, outline=outline, at=manifest.pin)
    others = tuple(
        form
        for form, (name, digest) in manifest.files.items()
        if form not in built.files or fingerprint((out / name).read_bytes()) != digest
    )
    return built, others


# --- parts -------------------------------------------------------------------------------------


def _may_be_written(matter: Matter, anew: bool) -> None:
    if matter.state == "approved" and not anew:
        raise Impossible(
            f"“{matter.number}”的文稿已经签发；重新提交后，核对、保密审查和签发都要重来，"
            "确需重新提交的请写明"
        )
    if matter.state not in ("drafting", "approved"):
        raise Impossible(
            f"“{matter.number}”已经公布或者归档；公布的内容不准确的，"
            "先办理“发现公布内容不准确，重新起草”，再提交文稿"
        )


def _begin(town: Town, kind: str, year: int, by: str, today: date) -> str:
    facts = {
        "kind": kind,
        "title": f"{town.name}{year}年{KINDS[kind]}",
        "period_to": date(year, 12, 31).isoformat(),
    }
    actor = acting(town.code, by, "begin", today)
    opened = service.open(town.code, PROCEDURE, facts=facts, actors=[actor], at=today, step="begin")
    return opened.number


def _keep(built: Built, out: Path, outline: Path | None) -> str:
    """Keep the built files and their manifest as evidence; gives the manifest's digest."""
    town = built.town.code
    files = {
        form: (name, service.store(town, (out / name).read_bytes(), name))
        for form, name in sorted(built.files.items())
    }
    own = service.store(town, outline.read_bytes(), outline.name) if outline else ""
    data = Manifest(built.kind, built.year, built.pin, files, own).written()
    return service.store(town, data, f"{town}-{built.kind}-{built.year}-manifest.json")
