"""What the confined reader sends to its parent: small frames on a pipe.

Frames are pickled because dates pass through unchanged at the speed of C; the receiving side
resolves no name but those of the date types, so bytes that a subverted child might send cannot
call anything.
"""

from __future__ import annotations

import datetime
import pickle
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import IO, Any, Protocol

from huiyin.reading.cells import Problem, Range, Unreadable, Value

BATCH = 2_000
EXACT = 10**15  # a spreadsheet keeps fifteen digits; whole numbers below come as int

_ALLOWED = frozenset({"date", "datetime", "time", "timedelta"})

Frame = tuple[Any, ...]
Send = Callable[[Frame], None]


class Raw(Protocol):
    """A row as a reader yields it: empty cells are empty strings or None."""

    def __iter__(self) -> Iterator[Any]: ...


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a file may be read: values in all sheets, and bytes after unpacking."""

    cells: int
    bytes: int


def send_sheet(
    send: Send,
    name: str,
    rows: Iterable[Raw],
    *,
    origin: tuple[int, int] = (0, 0),
    hidden: bool = False,
    merged: Iterable[Range] = (),
) -> None:
    """One sheet: its head, then its rows in batches, so that both processes work at once."""
    send(("sheet", name, origin, hidden, tuple(merged)))
    source = iter(rows)
    while batch := [[_plain(value) for value in row] for row in islice(source, BATCH)]:
        send(("rows", batch))


def _plain(value: Any) -> Value:
    if type(value) is float:
        return int(value) if value.is_integer() and -EXACT < value < EXACT else value
    return None if value == "" else value


def send_problem(send: Send, problem: Problem) -> None:
    """What could not be read while the rest was."""
    send(("problem", problem.sheet, problem.place, problem.why))


def send_failure(send: Send, error: Unreadable) -> None:
    """The file cannot be read."""
    send(("failure", error.why, error.sheet, error.place))


def sender(pipe: IO[bytes]) -> Send:
    """A function that writes frames to ``pipe``."""

    def send(frame: Frame) -> None:
        pickle.dump(frame, pipe, pickle.HIGHEST_PROTOCOL)

    return send


class _DatesOnly(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if module == "datetime" and name in _ALLOWED:
            return getattr(datetime, name)
        raise pickle.UnpicklingError(f"not a value of a cell: {module}.{name}")


def receive(pipe: IO[bytes]) -> Iterator[Frame]:
    """Frames until the one that says "done"; EOFError or UnpicklingError if the child broke off."""
    while True:
        frame: Frame = _DatesOnly(pipe).load()
        if frame == ("done",):
            return
        yield frame
