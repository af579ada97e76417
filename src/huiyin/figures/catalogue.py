"""Where figures and tables announce themselves, each with name, unit, source and its sets.

@figure("disclosure.new", title="本年新收", unit="件", line="disclosure", cite=GK[50],
        needs=("disclosure.request",))
def new(evidence: Evidence) -> Cases:
    return evidence.begun("disclosure.request").opened()
"""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from huiyin.figures.cases import (
    Cases,
    Change,
    Coverage,
    Distinct,
    Identity,
    Median,
    Rate,
    Ratio,
    Regularity,
    Total,
)
from huiyin.figures.evidence import Evidence
from huiyin.figures.tables import Table
from huiyin.kernel.statutes import Article

Yield = Cases | Rate | Ratio | Total | Distinct | Median | Coverage | Regularity | Change
Query = Callable[[Evidence], Yield]
TableQuery = Callable[[Evidence, int], Table]
Joined = Callable[[Evidence, Evidence | None, int], Iterable[Identity]]
AnyQuery = TypeVar("AnyQuery", bound=Query)
AnyTable = TypeVar("AnyTable", bound=TableQuery)
AnyJoined = TypeVar("AnyJoined", bound=Joined)


@dataclass(frozen=True)
class Figure:
    """A named figure. `needs`: the registers and procedures it rests on; where one of them was
    not kept, the figure is not zero but unknown. `feeds`: registers that count in it, too, without
    being needed: what they hold is known even where what it needs was not kept."""

    name: str
    title: str
    unit: str
    line: str
    cite: Article
    needs: tuple[str, ...]
    query: Query
    feeds: tuple[str, ...] = ()


_figures: dict[str, Figure] = {}
_tables: dict[str, TableQuery] = {}
_identities: dict[str, tuple[Joined, tuple[str, ...]]] = {}


def figure(
    name: str,
    *,
    title: str,
    unit: str,
    line: str,
    cite: Article,
    needs: Sequence[str],
    feeds: Sequence[str] = (),
) -> Callable[[AnyQuery], AnyQuery]:
    """Declare a figure: the decorated function gives its set for a period's evidence."""

    def declared(query: AnyQuery) -> AnyQuery:
        if name in _figures:
            raise ValueError(f"指标“{name}”有两种定义")
        _figures[name] = Figure(name, title, unit, line, cite, tuple(needs), query, tuple(feeds))
        return query

    return declared


def table(name: str) -> Callable[[AnyTable], AnyTable]:
    """Declare a mandated table: the decorated function gives it for a year and its evidence."""

    def declared(query: AnyTable) -> AnyTable:
        if name in _tables:
            raise ValueError(f"表“{name}”有两种定义")
        _tables[name] = query
        return query

    return declared


def adds_up(line: str, *, needs: Sequence[str]) -> Callable[[AnyJoined], AnyJoined]:
    """Declare a line's identities: the decorated function gives them for a year's evidence, that of
    the year before (None where it was not kept) and the year. `needs`: the registers and
    procedures that they join; where the town kept none of them there is nothing to join."""

    def declared(join: AnyJoined) -> AnyJoined:
        if line in _identities:
            raise ValueError(f"工作“{line}”的勾稽关系有两种定义")
        _identities[line] = (join, tuple(needs))
        return join

    return declared


@cache
def discover() -> None:
    """Import every line's figures once."""
    lines = importlib.import_module("huiyin.lines")
    for found in pkgutil.iter_modules(lines.__path__, prefix="huiyin.lines."):
        module = f"{found.name}.figures"
        if found.ispkg and importlib.util.find_spec(module) is not None:
            importlib.import_module(module)


def names(line: str = "") -> list[str]:
    """The names of all figures, or of a line's."""
    discover()
    return sorted(name for name, one in _figures.items() if not line or one.line == line)


def known(name: str) -> bool:
    """Whether a figure of this name is declared."""
    discover()
    return name in _figures


def get(name: str) -> Figure:
    """One figure. Raises `LookupError`."""
    discover()
    if name not in _figures:
        raise LookupError(f"没有名为“{name}”的指标；可用 huiyin figure all 查看")
    return _figures[name]


def table_names() -> list[str]:
    discover()
    return sorted(_tables)


def get_table(name: str) -> TableQuery:
    """What makes one table. Raises `LookupError`."""
    discover()
    if name not in _tables:
        raise LookupError(f"没有名为“{name}”的表；有：{'、'.join(table_names())}")
    return _tables[name]


def joined(*lines: str) -> list[str]:
    """The lines that declare identities."""
    discover()
    return sorted(line for line in _identities if not lines or line in lines)


def checks(evidence: Evidence, before: Evidence | None, *lines: str) -> Iterator[Identity]:
    """Every line's identities (or those of `lines`) for a year, joined to the year before."""
    year = evidence.period.first.year
    for line in joined(*lines):
        join, needs = _identities[line]
        if not any(evidence.kept(need) for need in needs):
            continue
        known = before is not None and any(before.kept(need) for need in needs)
        yield from join(evidence, before if known else None, year)
