"""Register entries: dated facts that owe no answer, kept by acts of kind "entry".

An entry is the sum of its acts: entered, amended (None takes a value away), closed on a day,
replaced by another, struck out. Its number reads ``register#n``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import Q

from huiyin.kernel.acts import Actor
from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.procedure import Register
from huiyin.ledger import definitions, histories, index, intake, moments, search, tables
from huiyin.ledger.append import Chain, Draft
from huiyin.ledger.canon import canonical
from huiyin.ledger.crypto import vault
from huiyin.ledger.definitions import pin
from huiyin.ledger.errors import Conflict, Impossible, NotThere
from huiyin.ledger.histories import Kept, Units
from huiyin.ledger.intake import Moment, Villages
from huiyin.ledger.models import Entry, FactIndex
from huiyin.ledger.numbering import Numbers
from huiyin.ledger.payload import PARTY, is_personal
from huiyin.ledger.projection import forget_index

KIND = "entry"
# What every entry may say beside its register's own columns.
_SPAN = {
    "valid_from": Fact("valid_from", "起始日期", Kind.DATE),
    "valid_to": Fact("valid_to", "截止日期", Kind.DATE),
    "replaced_by": Fact("replaced_by", "被替代为", Kind.REFERENCE),
}


@dataclass(frozen=True, slots=True)
class Entered:
    """An entry's act: its number, where it stands in the chain, and how often it was changed."""

    number: str
    seq: int
    matter_seq: int


@dataclass(slots=True)
class Standing:
    """An entry as its acts leave it. `facts` hold the personal ones too."""

    number: str
    definition: Register
    day: str
    serial: int | None
    facts: dict[str, Any] = field(default_factory=dict)
    void: bool = False
    size: int = 0

    def take(self, facts: Mapping[str, Any], *, void: bool = False) -> None:
        """Let one act happen."""
        self.facts = {k: v for k, v in {**self.facts, **facts}.items() if v is not None}
        self.void = void
        self.size += 1

    @property
    def span(self) -> tuple[str | None, str | None]:
        """First and last day; an event's are both its day."""
        if self.definition.kind == "event":
            day = str(self.facts.get(self.definition.day) or self.day)[:10]
            return day, day
        return self.facts.get("valid_from"), self.facts.get("valid_to")


def enter(
    town: str,
    register_id: str,
    facts: Mapping[str, Any],
    *,
    actors: Sequence[Actor],
    at: Moment | None = None,
    number: str = "",
) -> Entered:
    """Enter something in a register. `at` is when it was entered or decided (today);
    `number` stands after the # where the paper bears one. Raises `Impossible`, `NotThere`."""
    definition = definitions.register(register_id)
    plain = plain_columns(definition, facts)
    moment = intake.legal_moment(at or moments.now().date())
    with transaction.atomic():
        chain = Chain(town)
        Villages(town).check(plain)
        numbered = Numbers(town).entry(definition.id, number)
        standing = Standing(numbered.number, definition, moment, numbered.serial)
        about = first_about(definition, numbered.serial)
        seq = add(chain, standing, plain, actors, moment, about)
        save(town, [standing], fresh=True)
        chain.write()
    return Entered(standing.number, seq, 1)


def amend(
    town: str,
    number: str,
    facts: Mapping[str, Any],
    *,
    actors: Sequence[Actor],
    reason: str = "",
    at: Moment | None = None,
    void: bool = False,
    expect_seq: int | None = None,
) -> Entered:
    """Change an entry's columns (None takes a value away), or strike it out with `void`.

    Raises `Conflict` where the caller saw another state, `Impossible`, `NotThere`.
    """
    moment = intake.legal_moment(at or moments.now().date())
    with transaction.atomic():
        chain = Chain(town)
        standing = load(town, number)
        if expect_seq is not None and expect_seq != standing.size:
            raise Conflict(number, expect_seq, standing.size)
        plain = plain_columns(standing.definition, facts, standing.facts)
        Villages(town).check(plain)
        about: dict[str, Any] = {"reason": reason} if reason else {}
        if void:
            about["void"] = True
        seq = add(chain, standing, plain, actors, moment, about, void=void)
        save(town, [standing], fresh=False)
        chain.write()
    return Entered(number, seq, standing.size)


def close(
    town: str,
    number: str,
    until: date,
    *,
    actors: Sequence[Actor],
    replaced_by: str = "",
    reason: str = "",
) -> Entered:
    """Let an entry end: `until` is its last day; `replaced_by` the number of its successor."""
    facts: dict[str, Any] = {"valid_to": until}
    if replaced_by:
        facts["replaced_by"] = replaced_by
    return amend(town, number, facts, actors=actors, reason=reason)


def find(town: str, register_id: str, facts: Mapping[str, Any]) -> list[str]:
    """The numbers of entries that bear these key columns, oldest first."""
    definition = definitions.register(register_id)
    plain = plain_columns(definition, facts, partial=True)
    rows = Entry.objects.filter(
        town=town, register=definition.id, key=key_of(town, definition, plain), void=False
    )
    return list(rows.order_by("serial", "number").values_list("number", flat=True))


def standing(town: str, register_id: str, on: date | None = None) -> list[Entry]:
    """A register's entries, oldest first; with `on`, those valid that day. Personal facts are not
    in them."""
    rows = Entry.objects.filter(town=town, register=register_id, void=False)
    if on is not None:
        rows = rows.filter(valid_on(on))
    return list(rows.order_by("serial", "number"))


def valid_on(day: date) -> Q:
    """Entries that are valid on a day."""
    since = Q(valid_from=None) | Q(valid_from__lte=day)
    return since & (Q(valid_to=None) | Q(valid_to__gte=day))


def load(town: str, number: str) -> Standing:
    """An entry as the chain tells it. Raises `NotThere`."""
    kept = histories.kept_acts(town, number)
    if kept[0].kind != KIND:
        raise NotThere(f"没有编号为“{number}”的台账条目")
    return standing_of(number, kept, histories.units_of(town, number))


def standing_of(number: str, kept: Sequence[Kept], units: Units) -> Standing:
    """An entry from its acts and what is left of its personal facts."""
    pinned = kept[0].about["definition"]
    definition = definitions.register(pinned["id"], pinned["version"], pinned["digest"])
    standing = Standing(number, definition, kept[0].at, kept[0].about.get("serial"))
    declared = definitions.facts_of(definition)
    for one in kept:
        if one.kind == KIND:
            facts, _ = histories.joined(one, units, declared)
            standing.take(facts, void=one.about.get("void", False))
    return standing


def plain_columns(
    definition: Register,
    facts: Mapping[str, Any],
    before: Mapping[str, Any] | None = None,
    *,
    partial: bool = False,
) -> dict[str, Any]:
    """The columns in plain form; key columns must be there, but a list may be empty (a lecture in
    no village in particular). Raises `Impossible`."""
    declared = definitions.facts_of(definition)
    plain: dict[str, Any] = {}
    for name, value in facts.items():
        fact = declared.get(name) or _SPAN.get(name)
        if fact is None:
            raise Impossible(f"“{definition.title}”没有名为“{name}”的栏目")
        plain[name] = None if value is None else intake.plain_fact(fact, value)
    if partial:
        return plain
    whole = {**(before or {}), **plain}
    for fact_id, said in said_of_blanks(definition, whole).items():
        whole[fact_id] = plain[fact_id] = said
    for name in definition.key:
        empty = whole.get(name) in (None, "")
        if empty and definition.fact(name).kind is not Kind.LIST:
            raise Impossible(f"“{definition.title}”未填“{definition.fact(name).title}”")
    since, until = whole.get("valid_from"), whole.get("valid_to")
    if since and until and until < since:
        raise Impossible(f"“{definition.title}”的截止日期{until}早于起始日期{since}")
    return plain


def said_of_blanks(definition: Register, facts: Mapping[str, Any]) -> dict[str, str]:
    """What empty cells say where the register has a word for it (a rule without a number)."""
    return {
        fact.id: fact.blank
        for fact in definition.facts
        if fact.blank and facts.get(fact.id) in (None, "")
    }


def key_of(town: str, definition: Register, facts: Mapping[str, Any]) -> str:
    """The blind index of the key columns: the same columns, the same entry."""
    return vault().blind(town, canonical([facts.get(name) for name in definition.key]))


# --- writing -----------------------------------------------------------------------------------


def first_about(definition: Register, serial: int | None, reason: str = "") -> dict[str, Any]:
    """What an entry's first act says about itself."""
    about: dict[str, Any] = {"definition": pin(definition)}
    if serial is not None:
        about["serial"] = serial
    if reason:
        about["reason"] = reason
    return about


def add(
    chain: Chain,
    standing: Standing,
    plain: Mapping[str, Any],
    actors: Sequence[Actor],
    at: str,
    about: Mapping[str, Any],
    *,
    void: bool = False,
) -> int:
    """Let an act happen to an entry and append it; gives its `seq`."""
    personal = definitions.personal_facts(standing.definition)
    private = {name: value for name, value in plain.items() if name in personal}
    standing.take(plain, void=void)
    return chain.add(
        Draft(
            KIND,
            at,
            matter=standing.number,
            matter_seq=standing.size,
            step=standing.definition.id,
            actors=[a.plain() for a in actors],
            facts={name: value for name, value in plain.items() if name not in personal},
            about=about,
            persons={PARTY: private} if private else {},
            sealed=definitions.sealed_facts(standing.definition),
        )
    )


def save(town: str, standings: Sequence[Standing], *, fresh: bool) -> None:
    """Project entries and write them."""
    rows, found, words = [], [], []
    for one in standings:
        row, index_rows, said = project(town, one)
        rows.append(row)
        found += index_rows
        words.append(said)
    if fresh:
        tables.insert(Entry, rows)
    else:
        tables.upsert(Entry, rows)
        forget_index(rows)
    tables.insert(FactIndex, found)
    search.write(words, fresh=fresh)


def project(town: str, one: Standing) -> tuple[tables.Row, list[tables.Row], tables.Row]:
    """The entry's row, its index rows and its search row."""
    definition, facts = one.definition, one.facts
    personal = definitions.personal_facts(definition)
    since, until = one.span
    row = (
        town,
        one.number,
        definition.id,
        definition.version,
        definition.digest,
        definition.line,
        title_of(definition, facts),
        since,
        until,
        str(facts.get("replaced_by") or ""),
        str(facts.get("village") or ""),
        key_of(town, definition, facts),
        canonical({k: v for k, v in facts.items() if k not in personal}),
        one.serial,
        one.void,
        one.size,
    )
    found = [] if one.void else index.rows(town, one.number, definition, facts)
    return row, list(found), search.of_entry(one.void, town, one.number, row[6], definition, facts)


def title_of(definition: Register, facts: Mapping[str, Any]) -> str:
    """The headline, else the key columns, as a person reads them; nothing personal."""
    parts = []
    for name in (definition.headline,) if definition.headline else definition.key:
        fact = definition.fact(name)
        if facts.get(name) is not None and not is_personal(fact):
            parts.append(fact.say(fact.parse(facts[name])))
    return " ".join(parts)[:300]
