"""Numbers without gaps: one series for each numbering and year, or for each register."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import NamedTuple

from huiyin.kernel.procedure import Procedure
from huiyin.ledger import moments, tables
from huiyin.ledger.errors import Impossible
from huiyin.ledger.models import NUMBER, Act, Town
from huiyin.ledger.world import PARAMETERS

MARK = "letterhead.mark"
"""The parameter that holds the town's mark (发文机关代字), with which its numbers begin."""
UNSET = "回"
"""The mark of a town that has set none: the demo's."""


class Numbered(NamedTuple):
    """A number and its place in its series ("" and None for a number of foreign shape)."""

    number: str
    series: str = ""
    serial: int | None = None


class Numbers:
    """Gives out numbers while a town's chain is locked; remembers what it gave."""

    def __init__(self, town: str) -> None:
        self.town = town
        self._name: str | None = None
        self._marks: Marks | None = None
        self._last: dict[str, int] = {}
        self._asked: set[str] = set()
        self._taken: set[str] = set()

    def ask(self, numbers: Iterable[str]) -> None:
        """Look up at once which of many numbers are taken."""
        wanted = [number for number in dict.fromkeys(numbers) if number not in self._asked]
        for part in tables.slices(wanted, tables.IN_LIMIT):
            rows = Act.objects.filter(town=self.town, matter__in=part)
            self._taken.update(rows.values_list("matter", flat=True))
        self._asked.update(wanted)

    def next(self, definition: Procedure, year: int) -> Numbered:
        """The next number of the procedure's own series in a year."""
        id, template = _template(definition)
        series = f"{id}/{year}"
        serial = self._latest(series) + 1
        self._last[series] = serial
        town = self._town() if "{town}" in template else ""
        mark = self._borne().on(settled(year)) if "{mark}" in template else ""
        return Numbered(template.format(year=year, n=serial, town=town, mark=mark), series, serial)

    def given(self, definition: Procedure, number: str) -> Numbered:
        """A number that the paper already bears. Raises `Impossible` where it is taken."""
        number = number.strip()
        if not number or len(number) > NUMBER:
            raise Impossible(f"编号“{number}”不能为空，也不能超过{NUMBER}字")
        self._take(number)
        id, template = _template(definition)
        found = _pattern(template, self._borne().all).fullmatch(number)
        if found is None:
            return Numbered(number)
        series, serial = f"{id}/{found['year']}", int(found["n"])
        self._last[series] = max(self._latest(series), serial)
        return Numbered(number, series, serial)

    def entry(self, register: str, number: str = "") -> Numbered:
        """The next number in a register, ``register#n``, or one that is given after the #."""
        if number:
            whole = number if number.startswith(f"{register}#") else f"{register}#{number}"
            if len(whole) > NUMBER:
                raise Impossible(f"条目编号“{whole}”不能超过{NUMBER}字")
            self._take(whole)
            return Numbered(whole, register)
        if register not in self._last:
            self._last[register] = self._highest("ledger_entry", "register", register)
        self._last[register] += 1
        return Numbered(f"{register}#{self._last[register]}", register, self._last[register])

    def _take(self, number: str) -> None:
        if number not in self._asked:
            self.ask([number])
        if number in self._taken:
            raise Impossible(f"编号“{number}”已被使用")
        self._taken.add(number)

    def _latest(self, series: str) -> int:
        if series not in self._last:
            self._last[series] = self._highest("ledger_matter", "series", series)
        return self._last[series]

    def _highest(self, table: str, column: str, value: str) -> int:
        statement = f"SELECT MAX(serial) FROM {table} WHERE town = %s AND {column} = %s"
        return int(tables.query(statement, [self.town, value])[0][0] or 0)

    def _borne(self) -> Marks:
        if self._marks is None:
            self._marks = marks(self.town)
        return self._marks

    def _town(self) -> str:
        if self._name is None:
            self._name = Town.objects.values_list("name", flat=True).get(code=self.town)
        return self._name


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks that a town has set: (since, until, mark), of several the latest set holds."""

    set: tuple[tuple[str, str | None, str], ...]

    def on(self, day: date) -> str:
        """The mark that a number of that day begins with."""
        for since, until, mark in reversed(self.set):
            if since <= day.isoformat() and (until is None or day.isoformat() <= until):
                return mark
        return UNSET

    @property
    def all(self) -> tuple[str, ...]:
        """Every mark that its numbers may begin with."""
        return (UNSET, *(mark for _since, _until, mark in self.set if mark != UNSET))


def marks(town: str) -> Marks:
    """The town's own marks, in the order in which they were set."""
    rows = tables.query(
        "SELECT facts FROM ledger_entry"
        f" WHERE town = %s AND register = '{PARAMETERS}' AND title = %s ORDER BY serial",
        [town, MARK],
    )
    told = [json.loads(text) for (text,) in rows]
    return Marks(tuple((one["since"], one["until"], one["value"]) for one in told))


def settled(year: int) -> date:
    """The day whose mark a number of that year bears: today, in a year gone by its last day."""
    return min(moments.now().date(), date(year, 12, 31))


@dataclass(frozen=True, slots=True)
class Series:
    """Where a procedure's numbers of a year stand: how many the last one was (0: none yet), and
    the number that comes next."""

    definition: Procedure
    template: str
    last: int
    next: str


def series(
    town: str, year: int, definitions: Iterable[Procedure], on: date | None = None
) -> list[Series]:
    """Where the numbers of some procedures stand in a year, with the mark of the day `on`; nothing
    is given out."""
    ids = {f"{_template(one)[0]}/{year}": one for one in definitions}
    # Each series by itself: one step to the end of its index, not a walk through the year.
    one_each = "SELECT %s, MAX(serial) FROM ledger_matter WHERE town = %s AND series = %s"
    asked = [value for id in ids for value in (id, town, id)]
    last: dict[str, int | None] = (
        dict(tables.query(" UNION ALL ".join([one_each] * len(ids)), asked)) if ids else {}
    )
    name = Town.objects.values_list("name", flat=True).get(code=town)
    mark = marks(town).on(on or settled(year))
    found = []
    for id, one in ids.items():
        template, n = _template(one)[1], last.get(id) or 0
        following = template.format(year=year, n=n + 1, town=name, mark=mark)
        found.append(Series(one, template, n, following))
    return found


def _template(definition: Procedure) -> tuple[str, str]:
    if definition.numbering:
        first = definition.numbering[0]
        return f"{definition.id}.{first.id}", first.template
    return definition.id, definition.id + "-{year}-{n}"


@cache
def _pattern(template: str, marks: tuple[str, ...]) -> re.Pattern[str]:
    """The shape of a template's numbers with one of the town's marks; `town` may be anything."""
    borne = "|".join(map(re.escape, marks))
    slots = {**_SLOTS, "mark": f"(?:{borne})"}
    shape = re.sub(r"\\{(\w+)\\}", lambda slot: slots.get(slot[1], ".*"), re.escape(template))
    return re.compile(shape)


_SLOTS = {"year": r"(?P<year>\d{4})", "n": r"0*(?P<n>\d{1,9})"}
