"""`huiyin figure`: a figure of a year, with the cases behind it."""

from __future__ import annotations

import argparse

from huiyin.cli.answers import Answer, UsageProblemError
from huiyin.cli.data import said_plainly, start, town_of, with_town
from huiyin.cli.grammar import with_json


def add(group: argparse.ArgumentParser) -> None:
    with_town(with_json(group))
    group.add_argument("name", metavar="名称", help="指标的名称，或all")
    group.add_argument("--year", type=int, required=True, metavar="年")
    group.add_argument("--cases", action="store_true", help="列出编号")
    group.set_defaults(run=_figure)


def _figure(chosen: argparse.Namespace) -> Answer:
    start()
    from huiyin.figures.catalogue import names as every
    from huiyin.figures.runs import run_many

    town = town_of(chosen).code
    names = every() if chosen.name == "all" else [chosen.name]
    unknown = [n for n in names if n not in every()]
    if unknown:
        raise UsageProblemError(f"没有名为“{unknown[0]}”的指标；有：{'、'.join(every())}")
    with said_plainly():
        found = run_many(names, town, chosen.year)
    lines = []
    for one in found:
        lines.append(f"{one.name:<34}{one.title}　{one.said}")
        if chosen.cases and one.cases:
            lines.append(f"    {'、'.join(one.cases)}")
    return Answer({"figures": [one.plain() for one in found]}, lines)
