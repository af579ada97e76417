"""The time that figures count."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day to the last, both in it."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"期间的末日{self.last}早于首日{self.first}")

    @classmethod
    def year(cls, year: int) -> Period:
        return cls(date(year, 1, 1), date(year, 12, 31))

    def holds(self, day: date | None) -> bool:
        return day is not None and self.first <= day <= self.last

    def plain(self) -> dict[str, str]:
        return {"from": self.first.isoformat(), "to": self.last.isoformat()}
