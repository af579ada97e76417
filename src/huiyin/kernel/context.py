"""What conditions and values may see when they are judged."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

from huiyin.kernel.acts import Act, Actor

if TYPE_CHECKING:
    from huiyin.kernel.clocks import ClockState
    from huiyin.kernel.values import Ask


class Context(Protocol):
    """What a condition may see: the docket so far and the act that is being judged."""

    day: date
    actors: Sequence[Actor]
    key: str

    def done(self, step: str, key: str | None = None) -> Sequence[Act]: ...
    def fact(self, name: str) -> Any: ...
    def episode(self, name: str, key: str | None = None) -> str: ...
    def answers(self, episode: str) -> Sequence[str]: ...
    def clock(self, name: str, key: str | None = None) -> ClockState | None: ...
    def parameter(self, name: str) -> Any: ...
    def ask(self, question: Ask) -> Any: ...
    def is_working(self, day: date) -> bool: ...
    def is_holiday(self, day: date) -> bool: ...
