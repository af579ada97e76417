"""The demo town: its paper ledgers written, imported, and its annual reports built."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

from huiyin.cli.answers import UsageProblemError, progress
from huiyin.cli.data import said_plainly

NAME, CODE, COUNTY = "回音镇", "DEMO", "演示县"
YEARS = (2020, 2021)
DEMO = Path(__file__).resolve().parents[3] / "demo"
GENERATOR = DEMO / "generate.py"
FOUNDING = DEMO / "source" / "kuitan-2020-report.txt"


def prepare(out: str) -> tuple[dict[str, Any], list[str]]:
    """Load the demo town and write its reports to `out`; gives data and words. Safe to repeat."""
    from huiyin.cli.demo_today import lay_on_the_desk
    from huiyin.exchange.importing import import_paths
    from huiyin.ledger.towns import add_town
    from huiyin.reports.building import build
    from huiyin.reports.built import KINDS

    folder = Path(out)
    ledgers = folder / "ledgers"
    _write(ledgers)
    with said_plainly():
        town = add_town(NAME, code=CODE, county=COUNTY)
        with progress("导入演示台账") as shown:
            done = import_paths(town.code, [ledgers], progress=shown)
        rows = sum(one.rows for one in done.files)
        lines = [
            f"演示镇：{COUNTY}{NAME}（演示 · 非公文）",
            f"已导入{len(done.files)}张台账，{rows}行",
        ]
        lines += [
            f"  注意 {w['message'].split('：政府信息公开条例')[0]}"
            for one in done.files
            for w in one.warnings
        ]
        data: dict[str, Any] = {"import": done.plain(), "reports": []}
        lay_on_the_desk(town.code, date.today())
        for kind, year in product(KINDS, YEARS):
            with progress(f"{year}年{KINDS[kind]}"):
                built = build(town, kind, year, folder)
            data["reports"].append(built.plain())
            lines += built.in_words()
        data["checked"], told = _founding(town.code)
        lines += told
    accounts = _accounts(CODE)
    data["accounts"] = accounts
    lines.append(f"报告在 {folder}/ ，台账在 {ledgers}/")
    if accounts:
        lines.append("演示账户（用户名 / 密码 / 角色）：")
        lines += [f"  {a['user']} / {a['password']} / {a['role']}" for a in accounts]
    return data, lines


def _founding(town: str) -> tuple[dict[str, Any], list[str]]:
    """The founding report held against the demo town's ledger: each claim with its verdict."""
    from huiyin.figures.cases import Period
    from huiyin.figures.claims import Judge
    from huiyin.figures.evidence import Evidence
    from huiyin.reports.check.checking import check_file, with_declared

    year = YEARS[0]
    judge = Judge(Evidence(town, Period.year(year)), Evidence(town, Period.year(year - 1)))
    checked = with_declared(check_file(FOUNDING, year=year), judge)
    found = checked.plain()
    judged = [one for one in found["claims"] if one["claim"]]
    counts = Counter(one["verdict"] for one in judged)
    lines = [
        f"检查 {FOUNDING.name}：已登记的表述{len(judged)}处，"
        f"有据{counts['supported']}处，与台账不符{counts['contradicted']}处，"
        f"没有记录{counts['no-evidence']}处，未建台账{counts['no-register']}处"
    ]
    lines += [f"  {one['rule']}：{one['message']}“{one['quote']}”" for one in found["findings"]]
    return found, lines


def _write(ledgers: Path) -> None:
    if not GENERATOR.exists():
        raise UsageProblemError(f"没有演示数据的生成程序{GENERATOR}；请在源码文件夹里运行")
    done = subprocess.run(
        [sys.executable, str(GENERATOR), str(ledgers)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise UsageProblemError(f"演示台账没有写成：{done.stderr.strip().splitlines()[-1]}")


def _accounts(town: str) -> list[dict[str, str]]:
    from huiyin.desk.accounts import demo_accounts

    return [
        {"user": user, "password": password, "role": role}
        for user, password, role in demo_accounts(town)
    ]
