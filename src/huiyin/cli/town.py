"""`huiyin town`: the towns that keep their ledger here."""

from __future__ import annotations

import argparse

from huiyin.cli.answers import Answer, UsageProblemError
from huiyin.cli.data import said_plainly, start, town_of, with_town
from huiyin.cli.grammar import with_json


def add(group: argparse.ArgumentParser) -> None:
    commands = group.add_subparsers(title="子命令", metavar="子命令", required=True)
    new = with_json(commands.add_parser("add", help="新增一个镇；已有的不变"))
    new.add_argument("name", metavar="名称")
    new.add_argument("--code", default="", metavar="代码", help="默认与名称相同")
    new.add_argument("--county", default="", metavar="县", help="行政复议机关所在的县（市、区）")
    new.set_defaults(run=_add)
    account = with_town(with_json(commands.add_parser("account", help="开设第一个账号")))
    account.add_argument("person", metavar="姓名", help="今天在岗的人")
    account.add_argument("--login", required=True, metavar="用户名")
    account.set_defaults(run=_account)
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


def _account(chosen: argparse.Namespace) -> Answer:
    """The first account of a town, before anybody can open one at the desk."""
    start()
    from django.contrib.auth import get_user_model

    from huiyin.desk.settings.accounts import open_account
    from huiyin.kernel.acts import Actor
    from huiyin.ledger.moments import now
    from huiyin.organs.directory import ADMIN, roles_of

    town = town_of(chosen)
    roles = roles_of(town.code, chosen.person, now().date())
    if not roles:
        raise UsageProblemError(
            f"{chosen.person}今天没有岗位：请先导入岗位名册、任职名册（huiyin import）"
        )
    if get_user_model().objects.filter(username__iexact=chosen.login).exists():
        raise UsageProblemError(f"已有用户名“{chosen.login}”；忘记口令请由管理员在桌面重设")
    password = open_account(town.code, chosen.person, chosen.login, Actor("本机命令行", ADMIN))
    data = {"town": town.code, "person": chosen.person, "login": chosen.login,
            "password": password, "administers": ADMIN in roles}  # fmt: skip
    lines = [f"用户名 {chosen.login}，临时口令 {password}（只显示这一次，首次登录须更换）"]
    if ADMIN not in roles:
        lines.append(f"注意：{chosen.person}的岗位没有“管理员”角色，不能再为别人开设账号")
    return Answer(data, lines)


def _list(chosen: argparse.Namespace) -> Answer:
    start()
    from huiyin.ledger.towns import towns

    found = [{"code": t.code, "name": t.name, "county": t.county} for t in towns()]
    lines = [f"{t['code']}　{t['name']}　{t['county']}" for t in found]
    return Answer({"towns": found}, lines or ["还没有镇；请先用 huiyin town add 建立"])
