"""The command's grammar: which groups there are, and which module serves each."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Sequence
from importlib.metadata import version

# word → (module that adds it, what it is for)
GROUPS = {
    "law": ("law", "法规与程序：列出、查看、检查、计算期限、推演"),
    "town": ("town", "镇：新增、列出、开设第一个账号"),
    "import": ("imports", "导入台账"),
    "figure": ("figure", "指标"),
    "report": ("report", "生成年度报告"),
    "check": ("check", "检查写好的报告"),
    "ledger": ("ledger", "总账：核验、存证点、证明、重建、清除"),
    "up": ("up", "启动服务"),
    "doctor": ("doctor", "自检"),
}


def parser(words: Sequence[str] = ()) -> argparse.ArgumentParser:
    """The grammar; only the group that `words` ask for is imported."""
    top = argparse.ArgumentParser(
        prog="huiyin",
        description="回音：乡镇法治工作的证据底座。件件有回音。",
        epilog="数据在 HUIYIN_DATA 指定的文件夹（默认 ./var）；DATABASE_URL 可另选数据库。",
    )
    top.add_argument("--version", action="version", version=f"huiyin {version('huiyin')}")
    groups = top.add_subparsers(title="命令", metavar="命令")
    asked = next((w for w in words if not w.startswith("-")), "")
    for word, (module, purpose) in GROUPS.items():
        group = groups.add_parser(word, help=purpose, description=purpose)
        if word == asked:
            importlib.import_module(f"huiyin.cli.{module}").add(group)
    return top


def with_json(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Every command can print one JSON document instead of words."""
    command.add_argument("--json", action="store_true", help="只输出一份JSON")
    return command
