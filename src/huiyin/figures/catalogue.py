"""Where figures announce themselves, each with name, unit, source and the sets behind it."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from huiyin.figures.cases import Cases, Distinct, Rate, Total
from huiyin.figures.evidence import Evidence
from huiyin.kernel.statutes import Article

Yield = Cases | Rate | Total | Distinct
Query = Callable[[Evidence], Yield]
AnyQuery = TypeVar("AnyQuery", bound=Query)


@dataclass(frozen=True)
class Figure:
    """A named figure. `needs`: the registers and procedures it rests on; where one of them was
    not kept, the figure is not zero but unknown."""

    name: str
    title: str
    unit: str
    line: str
    cite: Article
    needs: tuple[str, ...]
    query: Query


_figures: dict[str, Figure] = {}


def figure(
    name: str, *, title: str, unit: str, line: str, cite: Article, needs: Sequence[str]
) -> Callable[[AnyQuery], AnyQuery]:
    """Declare a figure: the decorated function gives its set for a period's evidence."""

    def declared(query: AnyQuery) -> AnyQuery:
        if name in _figures:
            raise ValueError(f"指标“{name}”有两种定义")
        _figures[name] = Figure(name, title, unit, line, cite, tuple(needs), query)
        return query

    return declared


@cache
def discover() -> None:
    """Import every line's figures once."""
    lines = importlib.import_module("huiyin.lines")
    for found in pkgutil.iter_modules(lines.__path__, prefix="huiyin.lines."):
        module = f"{found.name}.figures"
        if found.ispkg and importlib.util.find_spec(module) is not None:
            importlib.import_module(module)


def names() -> list[str]:
    discover()
    return sorted(_figures)


def get(name: str) -> Figure:
    """One figure. Raises `LookupError`."""
    discover()
    if name not in _figures:
        raise LookupError(f"没有名为“{name}”的指标")
    return _figures[name]
