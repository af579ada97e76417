"""Typed facts: what a step or a register row may say, and in which form it is kept."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from huiyin.kernel.statutes import Article


class Kind(StrEnum):
    __hash__ = str.__hash__  # every value that is read is looked up by its kind

    TEXT = "text"
    DATE = "date"
    MOMENT = "moment"
    INTEGER = "integer"
    MONEY = "money"
    BOOLEAN = "boolean"
    CHOICE = "choice"
    DOCUMENT = "document"
    REFERENCE = "reference"
    ROWS = "rows"
    LIST = "list"


PAPER: Mapping[str, Any] = {"paper": True}
"""Marks what only tells how a paper ledger writes a thing, or on whose desk a matter lies: it may
be mended without a new version, and enters no digest."""


class BadFact(ValueError):
    """A value that a fact cannot take; `fact` names the fact, the text says what is wrong."""

    def __init__(self, fact: Fact, why: str) -> None:
        super().__init__(f"{fact.title}：{why}")
        self.fact = fact
        self.why = why


@dataclass(frozen=True, slots=True)
class Fact:
    """One named fact.

    `personal` facts live in the erasable payload; `sensitive` ones (ID number, phone, bank
    account) are encrypted at rest besides and shown masked. Only `filterable` facts can be
    filtered or sorted by. `choices` maps code → title; a list with choices holds some of them.
    `rows` are the columns of a table-valued fact. `derived` names the fact whose value decides
    which of several others this one is: ``("channel", {"post": "signed_on", …})``;
    ``"@confirm"`` there means the day of that step.
    `unit` is shown beside numbers; money is in 分. Whoever a fact that `accuses` names is shut out
    of the matter everywhere: page, list, search, figure's lineage, notice. Whoever a fact names
    that `addresses` (a person, an office, a village) has the matter on the desk, and acts in the
    role that stands there; of several such facts the last is the nearest.

    On paper: `heads` are the other headings of its column, `words` other words for its choices
    (word → code); a sheet must have a `needed` column, filled in on every row. `blank` is what an
    empty cell of a register says (未编号).
    """

    id: str
    title: str
    kind: Kind = Kind.TEXT
    choices: Mapping[str, str] = field(default_factory=dict)
    personal: bool = False
    sensitive: bool = False
    filterable: bool = False
    rows: tuple[Fact, ...] = ()
    derived: tuple[str, Mapping[str, str]] | None = None
    unit: str = ""
    accuses: bool = False
    cite: Article | None = None
    addresses: str = field(default="", metadata=PAPER)
    help: str = field(default="", metadata=PAPER)
    needed: bool = field(default=False, metadata=PAPER)
    blank: str = field(default="", metadata=PAPER)
    heads: tuple[str, ...] = field(default=(), metadata=PAPER)
    words: Mapping[str, str] = field(default_factory=dict, metadata=PAPER)

    def parse(self, raw: Any) -> Any:
        """The typed value of a plain one: dates as `date`, money as int 分, rows as tuples.

        Raises `BadFact` for anything this fact cannot be.
        """
        if raw is None:
            return None
        return _PARSERS[self.kind](self, raw)

    def plain(self, raw: Any) -> Any:
        """The canonical JSON form (NFC text, ISO dates, integers) of any accepted value."""
        return self.written(self.parse(raw))

    def written(self, value: Any) -> Any:
        """The canonical JSON form of a typed value, as `parse` gives it."""
        if type(value) is str:
            return value
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, tuple):
            if self.kind is Kind.LIST:
                return list(value)
            columns = {c.id: c for c in self.rows}
            return [{k: columns[k].written(v) for k, v in row.items()} for row in value]
        return value

    def say(self, value: Any) -> str:
        """The value as a person reads it."""
        if value is None:
            return ""
        if self.kind is Kind.CHOICE:
            return self.choices.get(value, str(value))
        if self.kind is Kind.LIST:
            return "、".join(self.choices.get(one, str(one)) for one in value)
        if self.kind is Kind.BOOLEAN:
            return "是" if value else "否"
        if self.kind is Kind.MONEY:
            return f"{value // 100}.{value % 100:02d}元"
        if isinstance(value, date):
            return f"{value.year}年{value.month}月{value.day}日"
        if isinstance(value, tuple):
            return f"{len(value)}项"
        return f"{value}{self.unit}"


def _text(fact: Fact, raw: Any) -> str:
    if not isinstance(raw, str):
        raw = str(raw)
    return unicodedata.normalize("NFC", raw).strip()


def _date(fact: Fact, raw: Any) -> date:
    if isinstance(raw, datetime):
        return raw.date()
    if isinstance(raw, date):
        return raw
    try:
        return date.fromisoformat(str(raw))
    except ValueError:
        raise BadFact(fact, f"“{raw}”不是存在的日期（应为2020-02-03这样的写法）") from None


def _moment(fact: Fact, raw: Any) -> datetime:
    if isinstance(raw, datetime):
        return raw
    try:
        return datetime.fromisoformat(str(raw))
    except ValueError:
        raise BadFact(fact, f"“{raw}”不是存在的时刻（应为2020-02-03T09:30这样的写法）") from None


def _integer(fact: Fact, raw: Any) -> int:
    if isinstance(raw, bool) or not re.fullmatch(r"-?\d+", str(raw)):
        raise BadFact(fact, f"“{raw}”不是整数")
    return int(raw)


def _money(fact: Fact, raw: Any) -> int:
    value = _integer(fact, raw)
    if value < 0:
        raise BadFact(fact, "金额不能为负")
    return value


def _boolean(fact: Fact, raw: Any) -> bool:
    if isinstance(raw, bool):
        return raw
    raise BadFact(fact, f"“{raw}”应为是或否")


def _choice(fact: Fact, raw: Any) -> str:
    if raw in fact.choices:
        return str(raw)
    for code, title in fact.choices.items():
        if raw == title:
            return code
    if raw in fact.words:
        return fact.words[raw]
    known = "、".join(fact.choices.values())
    raise BadFact(fact, f"没有“{raw}”这一项，可选：{known}")


def _document(fact: Fact, raw: Any) -> str:
    if isinstance(raw, str) and raw.strip():
        return raw.strip()
    raise BadFact(fact, "应为文书的摘要值或编号")


def _rows(fact: Fact, raw: Any) -> tuple[dict[str, Any], ...]:
    if not isinstance(raw, list | tuple):
        raise BadFact(fact, "应为若干行")
    columns = {c.id: c for c in fact.rows}
    out = []
    for row in raw:
        unknown = set(row) - set(columns)
        if unknown:
            raise BadFact(fact, f"没有这些栏：{'、'.join(sorted(unknown))}")
        out.append({k: columns[k].parse(v) for k, v in row.items()})
    return tuple(out)


SEPARATORS = re.compile(r"[、，,;；/\n]+")


def _list(fact: Fact, raw: Any) -> tuple[str, ...]:
    """Several values, each once: a list, or a text that separates them by 、 and the like."""
    parts = SEPARATORS.split(raw) if isinstance(raw, str) else raw
    if not isinstance(parts, list | tuple):
        raise BadFact(fact, "应为若干项，用顿号分开")
    texts = [text for text in (_text(fact, part) for part in parts) if text]
    return tuple(dict.fromkeys(_choice(fact, t) if fact.choices else t for t in texts))


_PARSERS = {
    Kind.TEXT: _text,
    Kind.DATE: _date,
    Kind.MOMENT: _moment,
    Kind.INTEGER: _integer,
    Kind.MONEY: _money,
    Kind.BOOLEAN: _boolean,
    Kind.CHOICE: _choice,
    Kind.DOCUMENT: _document,
    Kind.REFERENCE: _text,
    Kind.ROWS: _rows,
    Kind.LIST: _list,
}


def span(
    *,
    since: tuple[str, ...] = (),
    until: tuple[str, ...] = (),
    needed: bool = False,
    ends: bool = False,
) -> tuple[Fact, Fact]:
    """From when to when an entry holds, with the headings that this ledger uses for the days;
    `needed`: the first day must be said, `ends`: the last one too."""
    return (
        Fact("valid_from", "起始日期", Kind.DATE, needed=needed, heads=since),
        Fact("valid_to", "截止日期", Kind.DATE, needed=ends, heads=until),
    )
