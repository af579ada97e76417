"""`huiyin report …`: the annual reports out of the evidence, and the matters that they are."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from huiyin.cli.answers import Answer, UsageProblemError, progress
from huiyin.cli.data import said_plainly, start, town_of, with_town
from huiyin.cli.grammar import with_json

KINDS = ("rule-of-law", "disclosure", "enforcement", "duty-report")
STEPS = (
    *("check", "secrecy_review", "ask_upward", "upward_answered", "consider", "approve"),
    *("send_up", "publish", "withhold", "finish", "correct", "give_up"),
)


def add(group: argparse.ArgumentParser) -> None:
    commands = group.add_subparsers(title="子命令", metavar="子命令", required=True)
    build = _of_a_year(with_town(with_json(commands.add_parser("build", help="生成报告"))))
    build.add_argument("--out", required=True, metavar="文件夹")
    build.add_argument("--outline", metavar="文件", help="本县的提纲（TOML），代替内置提纲")
    build.add_argument(
        "--draft",
        action="store_true",
        help="并作为文稿提交到这份报告的事项（没有就先启动），记下各文件的摘要值和存证点",
    )
    build.add_argument("--by", default="", metavar="姓名", help="提交文稿的起草人")
    build.add_argument(
        "--anew", action="store_true", help="文稿已签发也重新提交；核对、审查、签发都要重来"
    )
    build.add_argument(
        "--pinned", action="store_true", help="按事项里文稿的存证点原样重算，并逐个文件核对字节"
    )
    build.set_defaults(run=_build)
    compare = with_town(
        with_json(commands.add_parser("compare", help="核对已定稿的报告与现在的台账是否一致"))
    )
    compare.add_argument("file", metavar="文件", help="定稿时生成的json文件")
    compare.set_defaults(run=_compare)
    status = with_town(
        with_json(commands.add_parser("status", help="各份年度报告办到哪一步、签发后是否过时"))
    )
    status.add_argument("--year", type=int, required=True, metavar="年")
    status.set_defaults(run=_status)
    take = _of_a_year(
        with_town(with_json(commands.add_parser("take", help="办理报告事项的一步：签发、公布等")))
    )
    take.add_argument("step", choices=STEPS, metavar="步骤", help="、".join(STEPS))
    take.add_argument("--by", required=True, metavar="姓名", help="由谁办理；岗位须合规定")
    take.add_argument("--on", type=date.fromisoformat, metavar="日期", help="哪天办理；默认今天")
    take.add_argument(
        "--fact", action="append", default=[], metavar="名称=值", help="这一步要写明的，可多次"
    )
    take.set_defaults(run=_take)


def _of_a_year(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    command.add_argument("kind", choices=KINDS, metavar="种类", help="、".join(KINDS))
    command.add_argument("--year", type=int, required=True, metavar="年")
    return command


def _build(chosen: argparse.Namespace) -> Answer:
    start()
    from huiyin.reports.building import build
    from huiyin.reports.disclosure import FIRST_YEAR
    from huiyin.reports.matter import draft
    from huiyin.reports.outline import BadOutline

    if chosen.kind == "disclosure" and chosen.year < FIRST_YEAR:
        raise UsageProblemError(
            f"{chosen.year}年的信息公开年度报告没有统一格式：最早的统一格式用于{FIRST_YEAR}年"
        )
    if chosen.kind == "disclosure" and chosen.outline:
        raise UsageProblemError("信息公开年度报告的格式由国家统一规定，不能另用提纲")
    if chosen.draft != bool(chosen.by) or (chosen.anew and not chosen.draft):
        raise UsageProblemError("提交文稿须同时写 --draft 和 --by 姓名；--anew 只用于提交文稿")
    if chosen.pinned and (chosen.draft or chosen.outline):
        raise UsageProblemError("--pinned 按已提交的文稿原样重算，不能再写 --draft 或者 --outline")
    outline = Path(chosen.outline) if chosen.outline else None
    out = Path(chosen.out)
    with said_plainly(), progress("生成报告"):
        town = town_of(chosen)
        try:
            if chosen.pinned:
                return _pinned(town, chosen, out)
            if not chosen.draft:
                built = build(town, chosen.kind, chosen.year, out, outline=outline)
                return Answer(built.told(), built.in_words(), built.findings)
            done = draft(
                town, chosen.kind, chosen.year, out,
                by=chosen.by, outline=outline, anew=chosen.anew,
            )  # fmt: skip
        except BadOutline as bad:
            raise UsageProblemError(str(bad)) from None
    built = done.built
    lines = [*built.in_words(), f"  已提交到 {done.number}，文稿摘要值{done.digest}"]
    return Answer({**built.told(), "matter": done.plain()}, lines, built.findings)


def _pinned(town: Any, chosen: argparse.Namespace, out: Path) -> Answer:
    """The text of the matter built again at its pin, byte for byte."""
    from huiyin.reports.matter import again, manifest_of

    matter = _matter(town.code, chosen)
    manifest = manifest_of(matter)
    if manifest is None:
        raise UsageProblemError(f"“{matter.number}”的文稿不是本系统生成的，无从原样重算")
    built, others = again(town, manifest, out)
    same = "各文件与提交时逐字节相同" if not others else f"与提交时不同：{'、'.join(others)}"
    told = {"number": matter.number, "text": matter.facts["text"], "others": list(others)}
    return Answer({**built.told(), "matter": told}, [*built.in_words(), f"  {same}"], bool(others))


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
    return Answer(found.plain(), [*lines, *_moved(found.moved)], found.stale)


def _status(chosen: argparse.Namespace) -> Answer:
    start()
    from huiyin.reports.built import KINDS as TITLES
    from huiyin.reports.matter import find
    from huiyin.reports.standing import current

    rows, lines, findings = [], [], False
    with said_plainly(), progress("核对报告"):
        town = town_of(chosen)
        for kind in KINDS:
            matter = find(town.code, kind, chosen.year)
            standing = current(town, matter) if matter else None
            rows.append(
                {
                    "kind": kind,
                    "year": chosen.year,
                    "number": matter.number if matter else None,
                    "state": matter.state if matter else None,
                    "due": matter.due if matter else None,
                    "stale": standing.stale if standing else None,
                    "moved": [one.plain() for one in standing.moved] if standing else [],
                }
            )
            lines.append(f"{chosen.year}年{TITLES[kind]}：{_stands(matter)}")
            if standing is not None:
                findings |= standing.stale
                lines.append(f"  {_agrees(standing)}")
                lines += _moved(standing.moved)
    return Answer({"reports": rows}, lines, findings)


def _take(chosen: argparse.Namespace) -> Answer:
    start()
    from huiyin.reports.matter import take

    facts: dict[str, Any] = {}
    for pair in chosen.fact:
        name, found, value = pair.partition("=")
        if not found:
            raise UsageProblemError(f"“{pair}”应写成 名称=值")
        facts[name] = {"true": True, "false": False}.get(value, value)
    with said_plainly():
        town = town_of(chosen)
        matter = _matter(town.code, chosen)
        done = take(town.code, matter.number, chosen.step, by=chosen.by, on=chosen.on, facts=facts)
    state = done.docket.definition.state(done.docket.state).title
    told = {"number": done.number, "step": chosen.step, "state": done.docket.state}
    lines = [f"{done.number}：{done.docket.definition.step(chosen.step).title}，现为“{state}”"]
    lines += [f"  留意：{one.what}（{one.cite}）" for one in done.warnings]
    return Answer({**told, "warnings": [one.what for one in done.warnings]}, lines)


def _matter(town: str, chosen: argparse.Namespace) -> Any:
    from huiyin.reports.matter import find

    matter = find(town, chosen.kind, chosen.year)
    if matter is None:
        raise UsageProblemError(
            f"{chosen.year}年的这份报告还没有事项；先用 report build --draft --by 姓名 提交文稿"
        )
    return matter


def _stands(matter: Any) -> str:
    if matter is None:
        return "还没有启动"
    from huiyin.kernel import registry

    state = registry.procedure(matter.procedure).state(matter.state).title
    due = f"，法定日期{matter.due.isoformat()}" if matter.due else ""
    return f"{matter.number} {state}{due}"


def _agrees(standing: Any) -> str:
    if not standing.stale:
        return "签发的文稿与现在的台账一致"
    why = "（软件的定义也与签发时不同）" if standing.redefined else ""
    return f"签发的文稿已过时，{len(standing.moved)}处与现在的台账不同{why}："


def _moved(moved: Any) -> list[str]:
    lines = []
    for one in moved:
        lines += [
            f"  {one.id}",
            f"    定稿：{one.was or '（无）'}",
            f"    现在：{one.now or '（无）'}",
        ]
    return lines
