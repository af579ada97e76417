"""A finished report checked: what it is, what its rules find, and what it claims."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from huiyin.reading.documents import read_prose
from huiyin.reading.prose import Prose
from huiyin.reports.check.document import Document, document
from huiyin.reports.check.finding import Finding
from huiyin.reports.check.linting import findings
from huiyin.reports.check.located import Located
from huiyin.reports.check.paper import Paper, paper
from huiyin.reports.check.saying import said

if TYPE_CHECKING:
    from huiyin.figures.claims import Judge
    from huiyin.reports.check.declared import Hit

_NO_REGISTER = "no-register"


@dataclass
class Checked:
    """One report with its findings and claims."""

    paper: Paper
    file: str
    findings: list[Finding] = field(default_factory=list)
    claims: list[Located] = field(default_factory=list)

    @property
    def document(self) -> Document:
        return self.paper.document

    @property
    def wrong(self) -> bool:
        """Whether anything was found, or the evidence contradicts a claim."""
        return bool(self.findings) or any(c.verdict == "contradicted" for c in self.claims)

    def plain(self) -> dict[str, Any]:
        return {
            "file": self.file,
            "kind": self.paper.kind,
            "year": self.paper.year,
            "organ": self.paper.organ,
            "findings": [one.plain(self.document) for one in self.findings],
            "claims": [one.plain(self.document) for one in self.claims],
            "problems": [str(problem) for problem in self.document.prose.problems],
        }


def check(
    prose: Prose,
    *,
    kind: str | None = None,
    year: int | None = None,
    organ: str | None = None,
    previous: Prose | None = None,
) -> Checked:
    """Check a read report by itself, and against last year's where it is given."""
    before = document(previous) if previous is not None else None
    of = paper(document(prose), kind=kind, year=year, organ=organ, previous=before)
    return Checked(of, prose.file, findings(of), list(said(of.document)))


def check_file(path: Path, **given: Any) -> Checked:
    """Check the report in a file. Raises Unreadable."""
    return check(read_prose(path), **given)


def with_declared(checked: Checked, judge: Judge | None = None) -> Checked:
    """Add the claims that lines declare; with a judge, give every claim its verdict.

    What only its form shows has no register to be judged by.
    """
    from huiyin.reports.check.declared import located

    hits = list(located(checked.document))
    declared = [hit.found if judge is None else _judged(hit, judge) for hit in hits]
    declared = _one_for_each_number(declared, [hit.words for hit in hits])
    others = [one for one in checked.claims if not _covered(one, declared)]
    if judge is not None:
        others = [replace(one, verdict=_NO_REGISTER) for one in others]
    together = sorted(declared + others, key=lambda c: (c.start, c.end, c.type))
    return replace(checked, claims=together)


def _judged(hit: Hit, judge: Judge) -> Located:
    judged = judge.judge(hit.claim, hit.said)
    return replace(
        hit.found,
        verdict=judged.verdict,
        cases=judged.cases,
        counterexamples=judged.counterexamples,
    )


def _one_for_each_number(declared: list[Located], words: list[int]) -> list[Located]:
    """Several lines may know the words around one number, but it states one figure.

    Kept are the claims that the evidence bears out, else the one with the most particular words.
    """
    rivals: dict[tuple[int, int, Decimal, str], list[int]] = defaultdict(list)
    for index, one in enumerate(declared):
        if one.value is not None and one.type in ("count", "amount"):
            rivals[one.start, one.end, one.value, one.unit].append(index)
    dropped: set[int] = set()
    for indexes in rivals.values():
        kept = [i for i in indexes if declared[i].verdict == "supported"]
        kept = kept or [max(indexes, key=lambda i: words[i])]
        dropped |= set(indexes) - set(kept)
    return [one for index, one in enumerate(declared) if index not in dropped]


def _covered(one: Located, declared: list[Located]) -> bool:
    """Whether a declared claim says the same: same type and number, in the same place."""
    return any(
        d.type == one.type
        and d.value == one.value
        and d.start < one.end
        and one.start < d.end
        and (one.value is not None or one.end - one.start >= (d.end - d.start) * 0.8)
        for d in declared
    )
