"""Commands that need data: start Django, bring the tables up to date, find the town."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from huiyin.cli.answers import UsageProblemError

if TYPE_CHECKING:
    from huiyin.ledger.models import Town


def with_town(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    command.add_argument(
        "--town", default="", metavar="镇", help="镇的代码或名称；只有一个镇时可省"
    )
    return command


def start() -> None:
    """Start Django and apply what migrations are open. Raises `UsageProblemError`."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "huiyin.settings")
    import django
    from django.db import DatabaseError, connection

    try:
        django.setup()
        _migrate()
    except (DatabaseError, OSError) as error:
        where = connection.settings_dict.get("NAME", "") if django.apps.apps.ready else ""
        raise UsageProblemError(f"数据库打不开（{where}）：{str(error).strip()}") from None


def _migrate() -> None:
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        call_command("migrate", verbosity=0, interactive=False)


def town_of(chosen: argparse.Namespace) -> Town:
    """The town that --town names, or the only one."""
    from huiyin.ledger.towns import town

    with said_plainly():
        return town(chosen.town)


@contextmanager
def said_plainly() -> Iterator[None]:
    """What the ledger refuses becomes one clear line."""
    from huiyin.ledger.errors import LedgerError

    try:
        yield
    except LedgerError as error:
        raise UsageProblemError(str(error)) from None
