"""A built report, whatever its kind: what it says, what that rests on, and its files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from huiyin.documents.docx import write_docx
from huiyin.documents.glyphs import unseen_in
from huiyin.documents.html import write_html
from huiyin.documents.letterhead import organ_of
from huiyin.documents.model import Document
from huiyin.documents.pdf import write_pdf
from huiyin.documents.system import MissingSystemLibrary
from huiyin.figures.cases import Identity
from huiyin.figures.pins import Pin
from huiyin.figures.runs import Result
from huiyin.figures.tables import Table
from huiyin.ledger.models import Town
from huiyin.ledger.world import LedgerWorld
from huiyin.reports.claims import Claim
from huiyin.reports.laid_out import laid_out

DEMO_TOWN = "DEMO"
KINDS = {
    "rule-of-law": "法治政府建设年度报告",
    "disclosure": "政府信息公开工作年度报告",
    "enforcement": "行政执法年度报告",
    "duty-report": "党政主要负责人述法报告",
}


@dataclass
class Built:
    """A built report: its files, claims, identities, tables, and what it was pinned to.

    `late` (number, why) are matters that the report has to name; `warnings` are what this machine
    will not print as meant: they depend on its fonts and are no part of the report's json.
    """

    kind: str
    town: Town
    year: int
    pin: Pin
    files: dict[str, str] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)
    identities: list[Identity] = field(default_factory=list)
    tables: dict[str, Table] = field(default_factory=dict)
    figures: list[Result] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    late: list[tuple[str, str]] = field(default_factory=list)

    @property
    def findings(self) -> bool:
        """Whether an identity fails or a file could not be written."""
        return bool(self.problems) or not all(i.holds for i in self.identities)

    def plain(self) -> dict[str, Any]:
        """The report as data: the contract of `huiyin report build`."""
        return {
            "kind": self.kind,
            "year": self.year,
            "town": self.town.code,
            "files": self.files,
            "claims": [c.plain() for c in self.claims],
            "identities": [i.plain() for i in self.identities],
            "tables": {name: t.plain() for name, t in self.tables.items()},
            "figures": [f.plain() for f in self.figures],
            "checkpoint": {"size": self.pin.size, "root": self.pin.root},
            "pin": self.pin.plain(),
            "problems": self.problems,
        }

    def in_words(self) -> list[str]:
        """What the command prints: what could not be claimed comes first."""
        lines = [f"{self.year}年{KINDS[self.kind]}：{'、'.join(self.files.values())}"]
        good = [c for c in self.claims if c.verdict == "supported"]
        rest = [c for c in self.claims if c.verdict not in ("supported", "no-register")]
        unkept = sum(c.verdict == "no-register" for c in self.claims)
        lines.append(
            f"  表述{len(self.claims)}项：有据{len(good)}项，据实改写{len(rest)}项，"
            f"未建台账{unkept}项"
        )
        lines += [f"  据实改写 {c.id}：{c.text}" for c in rest]
        lines += [f"  逾期 {number}：{why}" for number, why in self.late]
        for one in self.identities:
            if not one.holds:
                lines.append(f"  勾稽不平 {one.name}：{'、'.join([*one.lost, *one.doubled])}")
        holding = sum(i.holds for i in self.identities)
        lines.append(f"  勾稽关系{holding}/{len(self.identities)}项成立；存证点 {self.pin.size} 条")
        lines += [f"  请留意：{one}" for one in self.warnings]
        return lines + [f"  未生成：{p}" for p in self.problems]

    def told(self) -> dict[str, Any]:
        """What the command answers: the report as data, and its warnings."""
        return {**self.plain(), "warnings": self.warnings}

    @property
    def organ(self) -> str:
        return organ_of(self.town)

    @property
    def footer(self) -> str:
        """The checkpoint that every report prints."""
        return f"存证点：共{self.pin.size}条，根值{self.pin.root}"

    def write(self, document: Document, out: Path, annex: Callable[[], bytes]) -> None:
        """Write all files into `out`: docx, html, pdf, evidence annex, json."""
        out.mkdir(parents=True, exist_ok=True)
        stem = f"{self.town.code}-{self.kind}-{self.year}"

        def keep(kind: str, name: str, data: bytes) -> None:
            (out / name).write_bytes(data)
            self.files[kind] = name

        self.warnings = [str(one) for one in unseen_in(document)]
        keep("docx", f"{stem}.docx", write_docx(document))
        keep("html", f"{stem}.html", write_html(document).encode())
        try:
            keep("pdf", f"{stem}.pdf", write_pdf(document))
        except MissingSystemLibrary as missing:
            self.problems.append(f"pdf：{missing}")
        keep("evidence", f"{stem}-evidence.xlsx", annex())
        self.files["json"] = f"{stem}.json"
        (out / f"{stem}.json").write_text(self.text(), "utf-8")

    def text(self) -> str:
        """The report as data, written out."""
        return laid_out(self.plain()) + "\n"


def day_of(town: str, parameter: str, default: str, year: int) -> date:
    """The day of the year after, as a parameter "month-day" of the town's sets it."""
    value = LedgerWorld(town).parameter(parameter, date(year + 1, 1, 1))
    month, day = str(value or default).split("-")
    return date(year + 1, int(month), int(day))
