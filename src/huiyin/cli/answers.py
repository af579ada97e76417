"""What a command gives back: data for programs, words for people, and whether it found anything."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import monotonic
from typing import Any


class UsageProblemError(Exception):
    """The command was used wrongly or cannot run; the text says why in one line."""


@dataclass
class Answer:
    """`data` is printed with --json, `lines` without; `findings` makes the exit status 1."""

    data: dict[str, Any]
    lines: list[str] = field(default_factory=list)
    findings: bool = False

    def show(self, *, as_json: bool) -> None:
        if as_json:
            print(json.dumps(self.data, ensure_ascii=False, indent=1, default=str))
        else:
            for line in self.lines:
                print(line)


class Progress:
    """Says how far a long command is, on standard error, at most five times a second."""

    def __init__(self, what: str, *, quiet: bool = False) -> None:
        self.what, self.quiet = what, quiet
        self.began = self.shown = monotonic()
        self.visible = False

    def __call__(self, done: int, total: int | None = None) -> None:
        now = monotonic()
        if self.quiet or now - self.began < 1 or now - self.shown < 0.2:
            return
        self.shown, self.visible = now, True
        of = f"/{total}" if total else ""
        end = "" if sys.stderr.isatty() else "\n"
        start = "\r" if sys.stderr.isatty() else ""
        print(f"{start}{self.what}：{done}{of}", end=end, file=sys.stderr, flush=True)

    def end(self) -> None:
        if self.visible and sys.stderr.isatty():
            print(file=sys.stderr)


@contextmanager
def progress(what: str) -> Iterator[Progress]:
    """A progress line that appears once something takes longer than a second."""
    shown = Progress(what)
    try:
        yield shown
    finally:
        shown.end()
