"""Whatever a file does to its reader, the caller gets a message and no process stays behind."""

import os
import pickle
import subprocess
import sys
import time
from io import BytesIO

import pytest

from huiyin.reading import wire, workbook
from huiyin.reading.cells import Unreadable
from huiyin.reading.workbook import read_workbook

from .workbooks import table


def with_child(monkeypatch, code):
    monkeypatch.setattr(workbook, "_START", code)


def children():
    # A process without children says so by an error.
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_a_reader_that_never_ends_is_stopped(tmp_path, monkeypatch):
    with_child(monkeypatch, "import time; time.sleep(60)")
    began = time.monotonic()
    with pytest.raises(Unreadable, match=r"0\.5 秒"):
        read_workbook(table(tmp_path / "慢.xlsx", [[1]]), timeout=0.5)
    assert time.monotonic() - began < 10
    children()


def test_a_reader_that_dies_is_a_message(tmp_path, monkeypatch):
    with_child(monkeypatch, "import os; os.abort()")
    with pytest.raises(Unreadable, match="弄垮"):
        read_workbook(table(tmp_path / "崩.xlsx", [[1]]))
    children()


def test_a_reader_that_speaks_nonsense_is_a_message(tmp_path, monkeypatch):
    with_child(monkeypatch, "print('hello')")
    with pytest.raises(Unreadable, match="弄垮"):
        read_workbook(table(tmp_path / "乱.xlsx", [[1]]))
    children()


@pytest.mark.parametrize("megabytes", [24, 48])
def test_memory_is_limited(tmp_path, monkeypatch, megabytes):
    monkeypatch.setenv("RUST_BACKTRACE", "1")
    rows = [[f"文{row}-{column}" for column in range(50)] for row in range(4000)]
    path = table(tmp_path / "大.xlsx", rows)
    assert len(read_workbook(path).sheets[0].rows) == 4000
    with pytest.raises(Unreadable, match=r"内存不够|弄垮|处理不了"):
        read_workbook(path, limit_memory=megabytes * 2**20, timeout=20)
    children()


def test_the_confined_process_knows_no_secrets(monkeypatch):
    monkeypatch.setenv("HUIYIN_SECRET", "x")
    assert "HUIYIN_SECRET" not in workbook._environment()


def test_the_confined_process_may_write_no_file(tmp_path):
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from huiyin.reading.child import confine; "
        "confine(2**30, 5)\nwith open(sys.argv[2], 'w') as file: file.write('x')"
    )
    target = tmp_path / "f"
    done = subprocess.run(
        [sys.executable, "-I", "-c", code, str(workbook._ROOT), str(target)], capture_output=True
    )
    assert done.returncode != 0
    assert target.read_text() == ""


def test_the_parent_resolves_no_names_but_dates():
    hostile = BytesIO(pickle.dumps(os.system))
    with pytest.raises(pickle.UnpicklingError, match="system"):
        list(wire.receive(hostile))


def test_a_caller_that_stops_listening_leaves_no_process(tmp_path, monkeypatch):
    def interrupted(self, frame):
        raise KeyboardInterrupt

    monkeypatch.setattr(workbook._Collected, "take", interrupted)
    with pytest.raises(KeyboardInterrupt):
        read_workbook(table(tmp_path / "停.xlsx", [[1]]))
    children()
