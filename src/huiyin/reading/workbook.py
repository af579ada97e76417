"""The one door for workbooks from outside: they are parsed in a confined child process."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import huiyin.reading.wire as wire
from huiyin.reading.cells import Problem, Rows, Sheet, Unreadable, Workbook

LIMIT_CELLS = 5_000_000
LIMIT_BYTES = 512 * 2**20
LIMIT_MEMORY = 2 * 2**30

_ROOT = Path(__file__).resolve().parents[2]
_START = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from huiyin.reading.child import main; main(sys.argv[2:])"
)
_CRASHED = "读取程序被这个文件弄垮了，未读入；请用 Excel 或 WPS 打开，另存为 .xlsx 后再试"


def read_workbook(
    path: Path | str,
    *,
    file: str | None = None,
    limit_cells: int = LIMIT_CELLS,
    limit_bytes: int = LIMIT_BYTES,
    limit_memory: int = LIMIT_MEMORY,
    timeout: float = 60,
) -> Workbook:
    """Read .xlsx, .xlsm, .xls, .csv or .txt, whatever is in it, without harm to this process.

    ``file`` is the name to show where it is not the path's own (an upload). ``limit_cells`` counts
    values in all sheets, ``limit_bytes`` the unpacked size, ``limit_memory`` the child's memory in
    bytes, ``timeout`` seconds. Whole numbers come as int below 10¹⁵, dates as ``date``, or
    ``datetime`` where they have an hour. Raises Unreadable, which says what to do.
    """
    path = Path(path)
    file = file or path.name
    limits = (limit_cells, limit_bytes, limit_memory, max(1, round(timeout)))
    collected = _Collected(file)
    expired = threading.Event()
    try:
        with _child(path, file, limits, timeout, expired) as pipe:
            for frame in wire.receive(pipe):
                collected.take(frame)
    except (EOFError, pickle.UnpicklingError):
        if expired.is_set():
            raise Unreadable(
                file, f"读了 {timeout:g} 秒还没有读完，已停止；请拆成几个文件后再试"
            ) from None
        raise Unreadable(file, _CRASHED) from None
    return collected.workbook()


@contextmanager
def _child(
    path: Path, file: str, limits: tuple[int, ...], timeout: float, expired: threading.Event
) -> Iterator[IO[bytes]]:
    """The child's frames; whatever happens, no process is left behind."""
    process = subprocess.Popen(
        [
            sys.executable,
            "-I",
            "-c",
            _START,
            str(_ROOT),
            str(path.absolute()),
            file,
            *map(str, limits),
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
    )

    def stop() -> None:
        expired.set()
        process.kill()

    timer = threading.Timer(timeout, stop)
    timer.daemon = True
    timer.start()
    try:
        assert process.stdout is not None
        with process.stdout as pipe:
            yield pipe
    finally:
        timer.cancel()
        process.kill()
        process.wait()


def _environment() -> dict[str, str]:
    """What the child may know of its surroundings: no secrets, and no long traces.

    When memory has run out, a native parser that is asked for a backtrace waits for itself for
    ever instead of dying.
    """
    kept = {name: os.environ[name] for name in ("LD_LIBRARY_PATH", "PATH") if name in os.environ}
    return kept | {"LC_ALL": "C.UTF-8", "RUST_BACKTRACE": "0"}


class _Collected:
    """Frames put together again."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._sheets: list[Sheet] = []
        self._problems: list[Problem] = []
        self._rows: Rows = []

    def take(self, frame: wire.Frame) -> None:
        match frame:
            case ("rows", rows):
                self._rows.extend(rows)
            case ("sheet", name, origin, hidden, merged):
                self._rows = []
                self._sheets.append(Sheet(self._file, name, self._rows, origin, hidden, merged))
            case ("problem", sheet, place, why):
                self._problems.append(Problem(sheet, place, why))
            case ("failure", why, sheet, place):
                raise Unreadable(self._file, why, sheet=sheet, place=place)
            case _:
                raise pickle.UnpicklingError("no such frame")

    def workbook(self) -> Workbook:
        return Workbook(self._file, tuple(self._sheets), tuple(self._problems))
