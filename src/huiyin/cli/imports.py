"""`huiyin import`: paper ledgers in."""

from __future__ import annotations

import argparse
from pathlib import Path

from huiyin.cli.answers import Answer, UsageProblemError, progress
from huiyin.cli.data import said_plainly, start, town_of, with_town
from huiyin.cli.grammar import with_json


def add(group: argparse.ArgumentParser) -> None:
    with_town(with_json(group))
    group.add_argument("paths", nargs="+", metavar="路径", help="文件或文件夹")
    group.add_argument("--line", default="", metavar="业务", help="只认这一条线的台账")
    group.add_argument("--dry-run", action="store_true", help="只试不存")
    group.add_argument("--annotate", metavar="文件夹", help="把未导入的行写回带批注的副本")
    group.set_defaults(run=_import)


def _import(chosen: argparse.Namespace) -> Answer:
    paths = [Path(p) for p in chosen.paths]
    missing = [str(p) for p in paths if not p.exists()]
    if missing:
        raise UsageProblemError(f"没有这个文件或文件夹：{'、'.join(missing)}")
    start()
    from huiyin.exchange.annotated import annotate
    from huiyin.exchange.importing import Imported, import_paths
    from huiyin.exchange.sheets import known_ledgers

    if chosen.line and not known_ledgers(chosen.line):
        raise UsageProblemError(f"没有名为“{chosen.line}”的业务，或它还没有台账")
    with said_plainly(), progress("导入") as shown:
        done: Imported = import_paths(
            town_of(chosen).code,
            paths,
            line=chosen.line,
            dry_run=chosen.dry_run,
            progress=shown,
        )
    lines = in_words(done, dry_run=chosen.dry_run)
    if chosen.annotate:
        written = annotate(done, Path(chosen.annotate))
        lines += [f"未导入的行已写回：{path}" for path in written]
    return Answer(done.plain(), lines, done.findings)


def in_words(done: object, *, dry_run: bool = False) -> list[str]:
    """An import as a clerk reads it."""
    from huiyin.exchange.importing import Imported

    assert isinstance(done, Imported)
    lines = ["（试运行，未保存）"] if dry_run else []
    for one in done.files:
        lines.append(
            f"{one.file}　{one.sheet}　{one.register}：{one.rows}行，新增{one.created}，"
            f"未变{one.unchanged}，更新{one.updated}，未导入{len(one.rejected_rows)}"
        )
        lines += [f"  错误 {e.cell} {e.column}：{e.message}" for e in one.errors]
        lines += [f"  注意 {w['cell']}：{w['message']}" for w in one.warnings]
    lines += [f"未认出 {u['file']} {u['sheet']}：{u['why']}" for u in done.unrecognised]
    return lines or ["没有可导入的文件"]
