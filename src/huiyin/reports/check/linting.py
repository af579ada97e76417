"""All rules over one paper, their findings in reading order and each told once."""

from __future__ import annotations

from huiyin.reports.check.finding import Finding
from huiyin.reports.check.paper import Paper
from huiyin.reports.check.rules import rules


def findings(paper: Paper) -> list[Finding]:
    """Every finding; a gap that two rules know is told by the first of them."""
    found: list[Finding] = []
    seen: set[tuple[str, int, int]] = set()
    for find in rules().values():
        for one in find(paper):
            key = (one.rule, one.start, one.end)
            if key not in seen:
                seen.add(key)
                found.append(one)
    return sorted(found, key=lambda f: (f.start, f.end, f.rule))
