"""What the kernel may ask about the rest of the town: registers, other matters, parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from huiyin.kernel.workdays import WorkdayTable


class World(Protocol):
    """A small window on the town. Every answer names what it rests on, so it can be kept."""

    def entries(self, register: str, on: date | None, **match: Any) -> Sequence[Mapping[str, Any]]:
        """Entries of a register whose columns equal `match`, valid on the day (None: any day).

        Each answer holds the entry's columns and its own number under "number".
        """

    def matters(self, procedure: str, **match: Any) -> Sequence[Mapping[str, Any]]:
        """Matters of a procedure whose filterable facts equal `match`.

        Each answer holds "number", "state", "outcome", "opened", "closed" and those facts.
        """

    def parameter(self, id: str, on: date) -> Any:
        """The town's own value of a parameter on a day, or None where it set none."""

    def workdays(self, known_on: date | None) -> WorkdayTable:
        """The working-day table as known on a day, with the notices this town has loaded."""


@dataclass(frozen=True)
class PlainWorld:
    """A world made of plain data: for replay files, examples and tests.

    `registers` maps a register's id to rows; a row may carry "valid_from" and "valid_to".
    `matters` are rows with "procedure". `parameters` maps id to a value, or to a list of
    {"value", "from", "to"}.
    """

    registers: Mapping[str, Sequence[Mapping[str, Any]]] = field(default_factory=dict)
    other_matters: Sequence[Mapping[str, Any]] = ()
    parameters: Mapping[str, Any] = field(default_factory=dict)

    def entries(self, register: str, on: date | None, **match: Any) -> Sequence[Mapping[str, Any]]:
        rows = enumerate(self.registers.get(register, ()), start=1)
        return [
            {"number": f"{register}#{i}", **row}
            for i, row in rows
            if _matches(row, match) and (on is None or _valid(row, on))
        ]

    def matters(self, procedure: str, **match: Any) -> Sequence[Mapping[str, Any]]:
        return [
            row
            for row in self.other_matters
            if row.get("procedure") == procedure and _matches(row, match)
        ]

    def parameter(self, id: str, on: date) -> Any:
        value = self.parameters.get(id)
        if isinstance(value, list):
            for span in value:
                if _valid({"valid_from": span.get("from"), "valid_to": span.get("to")}, on):
                    return span["value"]
            return None
        return value

    def workdays(self, known_on: date | None) -> WorkdayTable:
        return WorkdayTable.known(known_on)


def _matches(row: Mapping[str, Any], match: Mapping[str, Any]) -> bool:
    return all(row.get(column) == value for column, value in match.items())


def _valid(row: Mapping[str, Any], on: date) -> bool:
    since, until = row.get("valid_from"), row.get("valid_to")
    return (not since or str(since) <= on.isoformat()) and (
        not until or on.isoformat() <= str(until)
    )
