"""A sheet of a paper ledger as a line of work keeps it, and a fault that was planted in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Sheet:
    """One sheet: its title (the year is put before it), its headings, its rows.

    Days are ISO text in columns whose heading ends with 日期 or is named in `days`; numbers are
    written as numbers, None and "" as empty cells.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    days: tuple[str, ...] = ()


@dataclass(frozen=True)
class Planted:
    """What is wrong on purpose: where it stands, what the paper claims, and what is so.

    `claim` is the id of the claim that fails for it; `words` must stand in what the software says
    of it (a village that was missed, a number that was late).
    """

    where: str
    paper: str
    truth: str
    claim: str = ""
    words: tuple[str, ...] = ()
