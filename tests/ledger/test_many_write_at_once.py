"""Four processes appending at once lose and duplicate nothing; kill −9 loses no acknowledged act
(design §10)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from huiyin.ledger import service
from huiyin.ledger.models import Act, Matter

ROOT = Path(__file__).resolve().parents[2]
APPENDS = 10_000


def database_url() -> str:
    """The address of the test database, for other processes."""
    named = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{named['NAME']}"
    return f"postgres://{named['USER']}@/{named['NAME']}?host={named['HOST']}"


Start = Callable[[str, int], subprocess.Popen[str]]


@pytest.fixture
def start() -> Start:
    """Starts an appender; whatever still runs at the end is ended."""
    started: list[subprocess.Popen[str]] = []

    def run(name: str, count: int) -> subprocess.Popen[str]:
        environment = {
            **os.environ,
            "DATABASE_URL": database_url(),
            "HUIYIN_DATA": str(settings.DATA),  # the same keys
            "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'src'}",
        }
        command = [sys.executable, "-m", "tests.ledger.appender", "DEMO", name, str(count)]
        one = subprocess.Popen(
            command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        started.append(one)
        return one

    yield run  # type: ignore[misc]
    for one in started:
        one.kill()
        one.wait()
        assert one.stdout is not None
        one.stdout.close()


def test_four_processes_lose_and_duplicate_nothing(real_town: str, start: Start) -> None:
    each = 50
    running = [start(f"演示{i}", each) for i in range(4)]
    told = [[int(line) for line in one.communicate()[0].split()] for one in running]
    assert [one.returncode for one in running] == [0] * 4
    everyone = sorted(seq for mine in told for seq in mine)
    assert everyone == list(range(2, 2 + 4 * each))
    assert [mine == sorted(mine) for mine in told] == [True] * 4
    assert service.verify(real_town).ok
    serials = sorted(Matter.objects.values_list("serial", flat=True))
    assert serials == list(range(1, 1 + 2 * each))
    assert service.rebuild(real_town).changed == 0


@pytest.mark.parametrize("after", [1, 333, 5000])
def test_a_kill_loses_no_acknowledged_act(real_town: str, start: Start, after: int) -> None:
    """The process has 10,000 appends to do and dies amid them; what it told of is there."""
    one = start("演示甲", APPENDS)
    assert one.stdout is not None
    told = [int(one.stdout.readline()) for _ in range(after)]
    one.send_signal(signal.SIGKILL)
    told += [int(line) for line in one.stdout.read().split("\n")[:-1]]
    assert one.wait() == -signal.SIGKILL
    assert told == list(range(2, 2 + len(told)))
    connection.close()
    kept = set(Act.objects.filter(town=real_town).values_list("seq", flat=True))
    assert set(told) <= kept
    found = service.verify(real_town)
    assert (found.ok, found.acts) == (True, len(kept))
    assert len(kept) - len(told) - 1 in (0, 1)  # at most the one that it had no time to tell of
    assert service.rebuild(real_town).changed == 0
