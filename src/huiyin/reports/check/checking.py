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
    from huiyin.reports.claims import Claim as Printed

_NO_REGISTER = "no-register"
# Kinds of declared claims whose words read as another kind too: 定期汇报 is a rhythm and a
# procedure, 均已答复 a universal and a timely act.
_ALSO = ("rhythm", "universal", "negative")


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

    A sentence in the words of our own reports is one claim, whatever cues stand in it. What only
    its form shows has no register to be judged by.
    """
    from huiyin.reports.check.declared import located
    from huiyin.reports.check.own_words import own_sentences

    own = own_sentences(checked.document, judge, _worded(checked, judge))
    free = [one for one in checked.claims if not any(_overlap(one, o) for o in own)]
    hits = [
        hit for hit in located(checked.document) if not any(_overlap(hit.found, o) for o in own)
    ]
    declared = [hit.found if judge is None else _judged(hit, judge) for hit in hits]
    declared = _one_for_each_number(declared, [hit.words for hit in hits])
    declared = [one for one in declared if not _names_only(checked.document, one)]
    others = [one for one in free if not _covered(one, declared)]
    if judge is not None:
        others = [_as_declared(one, declared) for one in others]
    together = sorted(own + declared + others, key=lambda c: (c.start, c.end, c.type))
    return replace(checked, claims=together)


def _worded(checked: Checked, judge: Judge | None) -> list[Printed]:
    """What the town's own report of this kind says beside the declared claims."""
    from huiyin.reports import disclosure

    if judge is None or checked.paper.kind != "disclosure":
        return []
    return disclosure.said(judge.evidence)


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


def _names_only(document: Document, one: Located) -> bool:
    """Whether a heading only names what the section is about: that contradicts nothing."""
    return one.verdict in ("contradicted", "no-evidence") and document.is_heading(one.start)


def _covered(one: Located, declared: list[Located]) -> bool:
    """Whether a declared claim says the same in the same place: the same number, or, of what has
    no number, the same words, however their form reads."""
    return any(
        _overlap(one, d) and d.value == one.value and (one.value is None or d.type == one.type)
        for d in declared
        if one.value is not None or d.type not in _ALSO
    )


def _as_declared(one: Located, declared: list[Located]) -> Located:
    """A claim found by its form, judged by the declared one that covers its words; what none
    covers has no register to be judged by."""
    for d in declared:
        if one.value is None and d.type in _ALSO and _overlap(one, d):
            return replace(
                one,
                declared=d.declared,
                figure=d.figure,
                verdict=d.verdict,
                cases=d.cases,
                counterexamples=d.counterexamples,
            )
    return replace(one, verdict=_NO_REGISTER)


def _overlap(one: Located, other: Located) -> bool:
    return other.start < one.end and one.start < other.end
