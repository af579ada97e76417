"""Shares of a set: whose way shows no breach."""

from __future__ import annotations

from collections.abc import Callable

from huiyin.figures.cases import Case, Cases, Rate


def unbroken(steps: frozenset[str], *, warnings: bool = False) -> Callable[[Case], bool]:
    """Whether no breach (and, if asked, no warning) stands against any of the steps."""

    def kept(case: Case) -> bool:
        docket = case.docket
        if docket is None:
            return False
        against = (*docket.breaches, *(docket.warnings if warnings else ()))
        return not any(breach.step in steps for breach in against)

    return kept


def share(base: Cases, wanted: Callable[[Case], bool]) -> Rate:
    return base.filter(wanted).rate(of=base)
