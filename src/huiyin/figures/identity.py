"""Equations of sets: what must add up, and which case does not."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from huiyin.figures.cases import Cases


@dataclass(frozen=True)
class Identity:
    """Two disjoint unions that must hold the same cases, each once."""

    name: str
    left: tuple[Cases, ...]
    right: tuple[Cases, ...]

    @property
    def left_numbers(self) -> list[str]:
        return [n for cases in self.left for n in cases.numbers]

    @property
    def right_numbers(self) -> list[str]:
        return [n for cases in self.right for n in cases.numbers]

    @property
    def holds(self) -> bool:
        return not self.lost and not self.doubled

    @cached_property
    def lost(self) -> list[str]:
        """Cases that stand on one side only."""
        return sorted(_held(self.left) ^ _held(self.right))

    @cached_property
    def doubled(self) -> list[str]:
        """Cases that one side counts twice."""
        sides = [side for side in (self.left, self.right) if sum(map(len, side)) > len(_held(side))]
        counted = [Counter(n for cases in side for n in cases.numbers) for side in sides]
        return sorted({n for side in counted for n, times in side.items() if times > 1})

    def plain(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "holds": self.holds,
            "left": self.left_numbers,
            "right": self.right_numbers,
            "lost": self.lost,
            "doubled": self.doubled,
        }


def _held(side: tuple[Cases, ...]) -> set[str]:
    return {n for cases in side for n in cases.unordered}
