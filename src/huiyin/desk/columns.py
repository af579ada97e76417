"""Which columns stand in a list: those that were asked for in the address, else the usual ones.

A matter's list has its own columns and, where one line is chosen, the line's filterable facts; a
register's list has the register's columns. Personal facts never stand in a list.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from huiyin.desk.lights import spoken
from huiyin.desk.rows import Row
from huiyin.desk.seats import Sitter
from huiyin.kernel import registry
from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.procedure import Register
from huiyin.ledger import definitions
from huiyin.ledger.errors import NotThere
from huiyin.ledger.models import Entry, Matter
from huiyin.ledger.payload import is_personal

FACT = "f."
"""Before a fact's id in the name of its column or filter."""
MOST = 14
"""So many columns stand in a list at the most."""
USUAL = ("light", "line", "title", "party", "due", "next", "owner")
_OWN = {
    "light": gettext_lazy("情况"),
    "line": gettext_lazy("业务"),
    "title": gettext_lazy("标题"),
    "party": gettext_lazy("当事人"),
    "due": gettext_lazy("法定日期"),
    "next": gettext_lazy("下一步"),
    "owner": gettext_lazy("承办"),
    "opened": gettext_lazy("登记日期"),
    "closed": gettext_lazy("办结日期"),
    "state": gettext_lazy("状态"),
    "outcome": gettext_lazy("办理结果"),
    "village": gettext_lazy("村（社区）"),
    "lead": gettext_lazy("包案领导"),
}
SPAN = {"valid_from": gettext_lazy("起始日期"), "valid_to": gettext_lazy("截止日期")}
"""The columns that an entry which holds from a day to a day has, declared or not."""
STANDS = "stands"
"""The column that says whether an entry holds."""
_FEW = 6  # facts of a register that stand in its list while nothing is asked for


@dataclass(frozen=True)
class Column:
    """A column: its name in the address, its heading, whether it stands in the list."""

    id: str
    title: str
    shown: bool


def said(fact: Fact, value: Any) -> str:
    """A plain value as a cell says it."""
    if value is None:
        return ""
    return str(value) if fact.kind is Kind.DATE else fact.say(fact.parse(value))


def facts_of_line(line: str) -> dict[str, Fact]:
    """The facts by which the matters of a line can be told apart: declared filterable, not
    personal."""
    found: dict[str, Fact] = {}
    for definition in registry.procedures():
        if definition.line == line:
            for fact in definition.facts:
                if fact.filterable and not is_personal(fact) and not fact.accuses:
                    found.setdefault(fact.id, fact)
    return found


def facts_of_register(definition: Register) -> dict[str, Fact]:
    """The facts by which a register's entries can be told apart; the day of an event has filters
    of its own."""
    day = definition.day if definition.kind == "event" else ""
    return {
        fact.id: fact
        for fact in definition.facts
        if fact.filterable and not is_personal(fact) and not fact.accuses and fact.id != day
    }


def days_of(definition: Register) -> list[str]:
    """The columns of a register's list that hold a day."""
    return [*SPAN, *(FACT + f.id for f in definition.facts if f.kind is Kind.DATE)]


def of_register(data: QueryDict, definition: Register) -> list[Column]:
    """The columns that a register's list can have: its facts, and of what holds from a day to a
    day those days and whether it holds."""
    plain = {f.id: f for f in definition.facts if not is_personal(f)}
    known = {FACT + id: f.title for id, f in plain.items() if id not in SPAN}
    usual = list(known)[:_FEW]
    if definition.kind == "valid":
        for id, title in SPAN.items():
            known[id] = plain[id].title if id in plain else str(title)
        known[STANDS] = _("情况")
        usual += [*SPAN, STANDS]
    return _columns(known, asked(data, known) or usual)


def of_matters(data: QueryDict, line: str) -> list[Column]:
    """The columns that a list of matters can have, in the order shown, then the others."""
    known = {name: str(title) for name, title in _OWN.items()}
    known |= {FACT + id: fact.title for id, fact in facts_of_line(line).items()}
    return _columns(known, asked(data, known) or list(USUAL))


def asked(data: QueryDict, known: Mapping[str, Any]) -> list[str]:
    """The known columns that an address asks for, in its order; it may repeat `columns`, or
    separate them by commas."""
    names = [name for part in data.getlist("columns") for name in part.split(",")]
    return [name for name in dict.fromkeys(names) if name in known][:MOST]


def choose(known: Mapping[str, str], shown: Sequence[str]) -> list[Column]:
    """`known` as columns: the shown ones first, in their order."""
    return _columns(known, shown)


def _columns(known: Mapping[str, str], shown: Sequence[str]) -> list[Column]:
    rest = [name for name in known if name not in shown]
    return [Column(n, known[n], True) for n in shown] + [Column(n, known[n], False) for n in rest]


def cell(one: Matter, row: Row, name: str, sitter: Sitter) -> str:
    """What a list says of a matter in a column."""
    if name.startswith(FACT):
        return _fact(one, name.removeprefix(FACT))
    if name == "light":
        return row.light.words
    if name in ("line", "title", "party", "due", "next", "owner"):
        return str(getattr(row, name))
    if name in ("opened", "closed"):
        day = getattr(one, name)
        return spoken(day, sitter.today) if day else ""
    if name in ("state", "outcome"):
        return _titled(one, name)
    return str(getattr(one, name))


def entry_cell(one: Entry, definition: Register, name: str, stands: str) -> str:
    """What a register's list says of an entry in a column; `stands` is whether it holds."""
    if name.startswith(FACT):
        facts: Any = one.facts
        fact = definition.fact(name.removeprefix(FACT))
        return said(fact, facts.get(fact.id))
    if name == STANDS:
        return stands
    day = getattr(one, name)
    return day.isoformat() if day else ""


def _titled(one: Matter, name: str) -> str:
    definition = definitions.procedure(one.procedure, one.version)
    if name == "state":
        return definition.state(one.state).title
    return definition.outcome(one.outcome).title if one.outcome else _("—")


def _fact(one: Matter, id: str) -> str:
    try:
        fact = definitions.facts_of(definitions.procedure(one.procedure, one.version)).get(id)
    except NotThere:
        return ""
    facts: Any = one.facts
    return "" if fact is None or is_personal(fact) else said(fact, facts.get(id))
