"""`huiyin doctor`: is this machine and this data folder in order, and how to mend it."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass

from huiyin.cli.answers import Answer, UsageProblemError
from huiyin.cli.data import start
from huiyin.cli.grammar import with_json

_SHOWN = 5  # names told one by one


@dataclass(frozen=True)
class Check:
    name: str
    ok: bool
    message: str
    mend: str = ""


def add(group: argparse.ArgumentParser) -> None:
    with_json(group)
    group.set_defaults(run=_doctor)


def _doctor(chosen: argparse.Namespace) -> Answer:
    try:
        start()
    except UsageProblemError as error:
        problem = Check("数据库", False, str(error), "检查 HUIYIN_DATA 和 DATABASE_URL")
        return _answer([problem])
    return _answer([check() for check in CHECKS])


def _answer(checks: list[Check]) -> Answer:
    ok = all(c.ok for c in checks)
    rows = [{"name": c.name, "ok": c.ok, "message": c.message, "mend": c.mend} for c in checks]
    lines = [
        f"{'✓' if c.ok else '✗'} {c.name}：{c.message}" + (f"　→ {c.mend}" if c.mend else "")
        for c in checks
    ]
    return Answer({"ok": ok, "checks": rows}, lines, not ok)


def _python() -> Check:
    words = ".".join(map(str, sys.version_info[:3]))
    return Check("Python", sys.version_info >= (3, 11), words, "")


def _database() -> Check:
    from django.db import connection

    if connection.vendor != "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("SHOW server_version")
            return Check("数据库", True, f"PostgreSQL {cursor.fetchone()[0]}")
    with connection.cursor() as cursor:
        mode = cursor.execute("PRAGMA journal_mode").fetchone()[0]
        full = cursor.execute("PRAGMA synchronous").fetchone()[0]
    good = mode == "wal" and full >= 2
    mend = "" if good else "用本程序的设置打开数据库（WAL，synchronous=FULL）"
    return Check("数据库", good, f"SQLite，journal={mode}，synchronous={full}", mend)


def _triggers() -> Check:
    from huiyin.ledger import triggers

    gone = triggers.missing()
    if not gone:
        return Check("总账只增不改的触发器", True, "都在")
    return Check(
        "总账只增不改的触发器",
        False,
        f"缺少：{'、'.join(gone)}",
        "运行 huiyin up --no-serve 会重新安装；先查明是谁删的",
    )


def _space() -> Check:
    from django.conf import settings

    free = shutil.disk_usage(settings.DATA).free
    good = free > 1 << 30
    mend = "" if good else "清理磁盘，或换一个数据文件夹"
    return Check("磁盘空间", good, f"剩余{free / (1 << 30):.1f} GiB", mend)


def _fonts() -> Check:
    from huiyin.documents import system

    good = system.has_chinese_font()
    mend = "" if good else "安装中文字体：apt-get install fonts-noto-cjk fonts-arphic-ukai"
    return Check("中文字体", good, "有" if good else "没有", mend)


def _names() -> Check:
    """Names in the registers that this machine would print as boxes."""
    from huiyin.documents.glyphs import MEND, unseen
    from huiyin.ledger.models import Entry

    entries = Entry.objects.filter(void=False).only("town", "number", "title", "facts")
    found = [
        f"{entry.number}“{one.words}”的“{one.character}”（U+{ord(one.character):04X}）"
        + ("是自造字" if one.private else "")
        for entry in entries.iterator(chunk_size=2_000)
        for one in unseen(f"{entry.title}{entry.facts.get('name', '')}")
    ]
    if not found:
        return Check("姓名生僻字", True, "登记的名称都有字体显示")
    more = f"等{len(found)}处" if len(found) > _SHOWN else ""
    mend = f"安装字体：{MEND}；自造字请改用统一码里的字"
    return Check("姓名生僻字", False, f"不能显示：{'、'.join(found[:_SHOWN])}{more}", mend)


def _law() -> Check:
    from huiyin.kernel import registry
    from huiyin.kernel.lint import lint
    from huiyin.kernel.procedure import Procedure, Register

    everything: list[Procedure | Register] = [*registry.procedures(), *registry.registers()]
    found = [f for one in everything for f in lint(one)]
    message = f"{len(everything)}项定义，{len(found)}处问题"
    return Check("定义检查", not found, message, "huiyin law lint" if found else "")


def _calendar() -> Check:
    from datetime import date

    from huiyin.kernel.workdays import WorkdayTable

    today = date.today()
    table = WorkdayTable.known()
    good = not table.is_provisional(today)
    mend = "" if good else "装入国务院办公厅当年的放假通知"
    return Check("放假安排", good, f"已知到{table.edition}", mend)


CHECKS: tuple[Callable[[], Check], ...] = (
    _python,
    _database,
    _triggers,
    _space,
    _fonts,
    _names,
    _law,
    _calendar,
)
