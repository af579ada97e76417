"""The generator writes the same bytes on every run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.demo.conftest import GENERATOR, Generate


def test_two_runs_give_the_same_files(ledgers: Path, generate: Generate, tmp_path: Path) -> None:
    again = generate(tmp_path / "new" / "folder")
    names = sorted(p.relative_to(ledgers) for p in ledgers.rglob("*") if p.is_file())
    assert {str(name) for name in names} >= {
        "2020/依申请公开台账2020.xlsx",
        "2021/依申请公开台账2021.xlsx",
        "registers.xlsx",
    }
    for name in names:
        assert (again / name).read_bytes() == (ledgers / name).read_bytes(), name


def test_without_a_folder_it_says_how_it_is_called() -> None:
    done = subprocess.run([sys.executable, str(GENERATOR)], capture_output=True, text=True)
    assert done.returncode
    assert "用法" in done.stderr
