"""`huiyin report build`: the annual reports out of the evidence."""

from __future__ import annotations

import argparse
from pathlib import Path

from huiyin.cli.answers import Answer, UsageProblemError, progress
from huiyin.cli.data import said_plainly, start, town_of, with_town
from huiyin.cli.grammar import with_json

KINDS = ("disclosure",)


def add(group: argparse.ArgumentParser) -> None:
    commands = group.add_subparsers(title="子命令", metavar="子命令", required=True)
    build = with_town(with_json(commands.add_parser("build", help="生成报告")))
    build.add_argument("kind", choices=KINDS, metavar="种类", help="、".join(KINDS))
    build.add_argument("--year", type=int, required=True, metavar="年")
    build.add_argument("--out", required=True, metavar="文件夹")
    build.set_defaults(run=_build)


def _build(chosen: argparse.Namespace) -> Answer:
    start()
    from huiyin.reports.disclosure import FIRST_YEAR, build

    if chosen.year < FIRST_YEAR:
        raise UsageProblemError(
            f"{chosen.year}年的信息公开年度报告没有统一格式：最早的统一格式用于{FIRST_YEAR}年"
        )
    with said_plainly(), progress("生成报告"):
        built = build(town_of(chosen), chosen.year, Path(chosen.out))
    return Answer(built.plain(), built.in_words(), built.findings)
