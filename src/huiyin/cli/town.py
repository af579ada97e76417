"""`huiyin town`: the towns that keep their ledger here."""

from __future__ import annotations

import argparse

from huiyin.cli.answers import Answer
from huiyin.cli.data import said_plainly, start
from huiyin.cli.grammar import with_json


def add(group: argparse.ArgumentParser) -> None:
    commands = group.add_subparsers(title="子命令", metavar="子命令", required=True)
    new = with_json(commands.add_parser("add", help="新增一个镇；已有的不变"))
    new.add_argument("name", metavar="名称")
    new.add_argument("--code", default="", metavar="代码", help="默认与名称相同")
    new.add_argument("--county", default="", metavar="县", help="行政复议机关所在的县（市、区）")
    new.set_defaults(run=_add)
    with_json(commands.add_parser("list", help="列出各镇")).set_defaults(run=_list)


def _add(chosen: argparse.Namespace) -> Answer:
    start()
    from huiyin.ledger.towns import add_town, towns

    before = {t.code for t in towns()}
    with said_plainly():
        town = add_town(chosen.name, code=chosen.code, county=chosen.county)
    created = town.code not in before
    data = {"code": town.code, "name": town.name, "county": town.county, "created": created}
    return Answer(data, [f"{'已新增' if created else '已有'}：{town.name}（{town.code}）"])


def _list(chosen: argparse.Namespace) -> Answer:
    start()
    from huiyin.ledger.towns import towns

    found = [{"code": t.code, "name": t.name, "county": t.county} for t in towns()]
    lines = [f"{t['code']}　{t['name']}　{t['county']}" for t in found]
    return Answer({"towns": found}, lines or ["还没有镇；请先用 huiyin town add 建立"])
