"""One row of a paper ledger: its values with their places, and the acts that it tells of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache, lru_cache, partial
from typing import Any, NamedTuple

from huiyin.kernel.acts import Actor
from huiyin.kernel.conditions import names_in
from huiyin.kernel.facts import SEPARATORS
from huiyin.kernel.papers import Column, Ledger, RowAct
from huiyin.kernel.procedure import Register
from huiyin.ledger.entries import said_of_blanks
from huiyin.reading.cells import Sheet, Value
from huiyin.reading.dates import parse_date
from huiyin.reading.headers import Header, normalise
from huiyin.reading.text import tidy
from huiyin.reading.values import (
    BadValue,
    looks_like_lost_digits,
    parse_int,
    parse_money_fen,
    parse_yes_no,
)


@dataclass(frozen=True)
class CellError:
    """What is wrong in one cell, in words for the clerk."""

    cell: str
    column: str
    message: str

    def plain(self) -> dict[str, str]:
        return {"cell": self.cell, "column": self.column, "message": self.message}


@dataclass
class Row:
    """The values of one row by column id, in plain form, and what could not be read."""

    place: int
    values: dict[str, Any] = field(default_factory=dict)
    errors: list[CellError] = field(default_factory=list)


class PlannedAct(NamedTuple):
    """An act that a row tells of; `column` names the cell that its day stands in."""

    step: str
    at: date
    facts: Mapping[str, Any]
    actors: tuple[Actor, ...]
    key: str
    column: str


Reader = Callable[[Value], Any]


class RowReader:
    """Reads the rows of one recognised sheet."""

    def __init__(self, sheet: Sheet, header: Header, ledger: Ledger) -> None:
        self.sheet, self.header, self.ledger = sheet, header, ledger
        self.columns = [
            (column, header.columns[column.id], reader(column))
            for column in ledger.columns
            if column.id in header.columns
        ]
        self.told = [
            rule
            for rule in ledger.acts
            if any(column in header.columns for column in _alternatives(rule.at))
        ]
        """The acts that rows of this sheet can tell of: it has a column for their days."""

    def read(self, row: int) -> Row:
        """One row, from 0. Nothing is thrown: what is wrong stands in the row's errors."""
        found = Row(row)
        line = self.sheet.rows[row - self.sheet.origin[0]]
        shift = self.sheet.origin[1]
        for column, place, read in self.columns:
            raw = line[place - shift]
            if raw is None or raw == "":
                if column.needed:
                    self.fault(found, column.id, f"“{column.title}”不能为空")
                continue
            try:
                value = read(raw)
            except BadValue as bad:
                if not column.check:
                    self.fault(found, column.id, str(bad))
                continue
            if value is not None:
                found.values[column.id] = value
        return found

    def fault(self, row: Row, column: str, message: str) -> None:
        """Note an error at the cell of a column."""
        title = self.ledger.column(column).title
        row.errors.append(CellError(self.cell(row.place, column), title, message))

    def cell(self, row: int, column: str) -> str:
        """The name of a cell, or of the row where the sheet lacks the column."""
        place = self.header.columns.get(column)
        return self.sheet.ref(row, place) if place is not None else f"第{row + 1}行"


def reader(column: Column) -> Reader:
    """How a column's cells are read: a function that gives the plain value or raises BadValue."""
    if column.kind == "date":
        return _remembered(lambda raw: parse_date(raw).isoformat())
    if column.kind == "integer":
        return parse_int
    if column.kind == "money":
        return parse_money_fen
    if column.kind == "boolean":
        return parse_yes_no
    if column.kind == "choice":
        known = {normalise(word): code for word, code in column.values.items()}
        return _remembered(partial(_choice, column, known))
    if column.kind == "list":
        known = {normalise(word): code for word, code in column.values.items()}
        return partial(_list, column, known)
    return partial(_text, column)


def _remembered(read: Reader) -> Reader:
    """For columns in which few values come again and again."""
    return lru_cache(maxsize=4096, typed=True)(read)


def _list(column: Column, known: Mapping[str, str], raw: Value) -> list[str] | None:
    """Several values in one cell, separated by 、 and the like; of a list with choices, codes."""
    text = _text(column, raw)
    parts = [part.strip() for part in SEPARATORS.split(text or "") if part.strip()]
    if known:
        parts = [_choice(column, known, part) for part in parts]
    return list(dict.fromkeys(parts)) or None


def _choice(column: Column, known: Mapping[str, str], raw: Value) -> Any:
    text = tidy(str(raw))
    if not text:
        return None
    code = known.get(normalise(text))
    if code is None:
        words = "、".join(dict.fromkeys(column.values))
        raise BadValue(raw, f"“{column.title}”没有“{text}”这一项；可填：{words}")
    return code


def _text(column: Column, raw: Value) -> str | None:
    if isinstance(raw, float) and raw.is_integer():
        raw = int(raw)
    if looks_like_lost_digits(raw):
        raise BadValue(
            raw, f"“{column.title}”被Excel当作数字，末几位已丢失；请把该栏设为文本后重新填写"
        )
    if isinstance(raw, date):
        raw = raw.isoformat()
    return tidy(str(raw)) or None


# --- what a row tells of a matter --------------------------------------------------------------


def planned(rules: Iterable[RowAct], row: Row) -> list[PlannedAct]:
    """The acts of a row in the order of the declaration; days of later acts may come earlier."""
    return [
        PlannedAct(
            step=rule.step,
            at=date.fromisoformat(row.values[column]),
            facts=_facts(rule, row),
            actors=_actors(rule, row),
            key=key,
            column=column,
        )
        for rule in rules
        if (column := _dated(rule, row.values))
        for key in _partners(rule, row)
    ]


def _partners(rule: RowAct, row: Row) -> list[str]:
    """Whom the act concerns: nobody in particular, one, or each that the cell names."""
    named = str(row.values.get(rule.key, "")) if rule.key else ""
    return sorted(names_in(named)) if rule.several else [named]


def _dated(rule: RowAct, values: Mapping[str, Any]) -> str:
    """The column that holds the act's day: the first of its alternatives; "" if it was not."""
    for name, codes in rule.when.items():
        if values.get(name) not in codes:
            return ""
    for column in _alternatives(rule.at):
        if column in values:
            return column
    return ""


@cache
def _alternatives(at: str) -> tuple[str, ...]:
    return tuple(at.split("|"))


def _facts(rule: RowAct, row: Row) -> dict[str, Any]:
    facts = dict(rule.fixed)
    for fact, column in rule.facts.items():
        value = row.values.get(column)
        if value is not None:
            facts[fact] = value
    return facts


def _actors(rule: RowAct, row: Row) -> tuple[Actor, ...]:
    return _named(str(row.values.get(rule.by, "")), rule.role) if rule.by else ()


@lru_cache(maxsize=4096)
def _named(cell: str, role: str) -> tuple[Actor, ...]:
    return tuple(Actor(name.strip(), role) for name in SEPARATORS.split(cell) if name.strip())


def entry_facts(definition: Register, row: Row) -> dict[str, Any]:
    """The facts of a register's entry: the columns are called like its facts."""
    told = {f.id: row.values[f.id] for f in definition.facts if f.id in row.values}
    return told | said_of_blanks(definition, told)


def checks(ledger: Ledger, row: Row) -> Iterator[tuple[str, Any]]:
    """What the paper ledger claims of itself: (column, value) of its check columns."""
    for column in ledger.columns:
        if column.check and column.id in row.values:
            yield column.id, row.values[column.id]
