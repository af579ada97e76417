"""`huiyin report build`: the annual reports out of the evidence."""

from __future__ import annotations

import argparse
from pathlib import Path

from huiyin.cli.answers import Answer, UsageProblemError, progress
from huiyin.cli.data import said_plainly, start, town_of, with_town
from huiyin.cli.grammar import with_json

KINDS = ("rule-of-law", "disclosure", "enforcement", "duty-report")


def add(group: argparse.ArgumentParser) -> None:
    commands = group.add_subparsers(title="子命令", metavar="子命令", required=True)
    build = with_town(with_json(commands.add_parser("build", help="生成报告")))
    build.add_argument("kind", choices=KINDS, metavar="种类", help="、".join(KINDS))
    build.add_argument("--year", type=int, required=True, metavar="年")
    build.add_argument("--out", required=True, metavar="文件夹")
    build.add_argument("--outline", metavar="文件", help="本县的提纲（TOML），代替内置提纲")
    build.set_defaults(run=_build)
    compare = with_town(
        with_json(commands.add_parser("compare", help="核对已定稿的报告与现在的台账是否一致"))
    )
    compare.add_argument("file", metavar="文件", help="定稿时生成的json文件")
    compare.set_defaults(run=_compare)


def _build(chosen: argparse.Namespace) -> Answer:
    start()
    from huiyin.reports.building import build
    from huiyin.reports.disclosure import FIRST_YEAR
    from huiyin.reports.outline import BadOutline

    if chosen.kind == "disclosure" and chosen.year < FIRST_YEAR:
        raise UsageProblemError(
            f"{chosen.year}年的信息公开年度报告没有统一格式：最早的统一格式用于{FIRST_YEAR}年"
        )
    if chosen.kind == "disclosure" and chosen.outline:
        raise UsageProblemError("信息公开年度报告的格式由国家统一规定，不能另用提纲")
    outline = Path(chosen.outline) if chosen.outline else None
    with said_plainly(), progress("生成报告"):
        try:
            built = build(
                town_of(chosen), chosen.kind, chosen.year, Path(chosen.out), outline=outline
            )
        except BadOutline as bad:
            raise UsageProblemError(str(bad)) from None
    return Answer(built.plain(), built.in_words(), built.findings)


def _compare(chosen: argparse.Namespace) -> Answer:
    start()
    from huiyin.reports.comparing import BadReport, compare, read

    with said_plainly():
        try:
            found = compare(town_of(chosen), read(Path(chosen.file)))
        except BadReport as bad:
            raise UsageProblemError(str(bad)) from None
    lines = [f"{found.year}年报告定稿后，总账新增{found.acts_since}条记录。"]
    if not found.stale:
        lines.append("报告中的每句话与现在的台账一致。")
    for one in found.moved:
        lines += [
            f"  {one.id}",
            f"    定稿：{one.was or '（无）'}",
            f"    现在：{one.now or '（无）'}",
        ]
    return Answer(found.plain(), lines, found.stale)
