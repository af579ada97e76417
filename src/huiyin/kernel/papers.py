"""What a line declares about its papers and its ledgers: letters, numbering, dossier, columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.statutes import Article


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A letter that a step issues: to whom, from which facts, on which article.

    `body` is Chinese text with ``{fact}`` slots; `remedy` says that the remedy paragraph, chosen
    by outcome and by the day of the letter, closes it. A letter that follows no outcome names the
    group of its paragraph itself: `remedies`.
    """

    id: str
    title: str
    to: str
    body: str
    cite: Article
    facts: tuple[str, ...] = ()
    remedy: bool = False
    numbered: str = ""
    remedies: str = ""


@dataclass(frozen=True, kw_only=True)
class Remedy:
    """One remedy paragraph: for a group of outcomes, from a day on, with its article.

    With `parameter`, only where the town's parameter has the `value`: a rule whose reach no text
    settled.
    """

    group: str
    since: date
    text: str
    cite: Article
    parameter: str = ""
    value: str = ""


def remedy_for(
    remedies: tuple[Remedy, ...],
    group: str,
    day: date,
    said: Callable[[str, date], object] | None = None,
) -> Remedy | None:
    """The paragraph in force for a group on the day the letter is made out; `said` gives the
    value of the town's parameter on a day."""

    def chosen(one: Remedy) -> bool:
        return not one.parameter or (
            said is not None and str(said(one.parameter, day)) == one.value
        )

    fitting = [r for r in remedies if r.group == group and r.since <= day and chosen(r)]
    return max(fitting, key=lambda r: r.since, default=None)


@dataclass(frozen=True, slots=True)
class Numbering:
    """A number without gaps per year: ``{mark}依申〔{year}〕{n}号``. Slots: year, n, town, mark
    (发文机关代字)."""

    id: str
    template: str
    cite: Article | None = None

    def number(self, year: int, n: int, **more: str) -> str:
        return self.template.format(year=year, n=n, **more)


@dataclass(frozen=True, slots=True)
class DossierItem:
    """One paper of the case file, in its lawful order."""

    title: str
    needed: bool
    source: str = ""
    volume: Literal["main", "inner"] = "main"
    cite: Article | None = None


@dataclass(frozen=True, slots=True)
class Dossier:
    """The case file's order and retention (years; 0 is for ever)."""

    title: str
    items: tuple[DossierItem, ...]
    years: int = 0
    cite: Article | None = None


@dataclass(frozen=True, slots=True)
class View:
    """What of a matter may be published: facts by name.

    A personal fact may stand here only if `personal_under` cites the rule that requires it.
    """

    id: str
    title: str
    facts: tuple[str, ...]
    personal_under: Article | None = None


# --- paper ledgers --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a town's ledger: its usual heading, its other names, and the fact behind it.

    `values` maps what clerks write to the fact's codes. `needed` columns must be there for the
    sheet to be recognised as this ledger. `check` columns are what the paper ledger claims: they
    are compared, never believed; `claims` says what of: ("due", clock) a last day, ("timely",
    clock) whether it was kept.
    """

    id: str
    title: str
    synonyms: tuple[str, ...] = ()
    kind: str = "text"
    values: Mapping[str, str] = field(default_factory=dict)
    needed: bool = False
    check: bool = False
    claims: tuple[str, str] = ("", "")

    @classmethod
    def of(cls, fact: Fact) -> Column:
        """The column of a register's fact: its title, its other headings, its choices' words."""
        words = {title: code for code, title in fact.choices.items()}
        kind = "text" if fact.kind in _AS_TEXT else fact.kind.value
        return cls(
            fact.id, fact.title, fact.heads, kind, {**words, **fact.words}, needed=fact.needed
        )


_AS_TEXT = (Kind.REFERENCE, Kind.DOCUMENT, Kind.MOMENT, Kind.ROWS)


@dataclass(frozen=True, slots=True)
class RowAct:
    """An act that one ledger row tells of.

    It exists when the column `at` holds a day (and `when`, column → codes, agrees); of several
    columns, ``found_on|filed_on``, the first that does. `step` is a step's id, or ``{column}`` for
    the step that the column's code names. `facts` maps fact → column; `fixed` holds constant facts;
    `key` is the column that names the partner, if any; with `several`, it may name some, standing
    apart by 、 ， or ；, or none: one act for each.
    `by` the column that names the actor, or several, acting in `role`.
    """

    step: str
    at: str
    facts: Mapping[str, str] = field(default_factory=dict)
    fixed: Mapping[str, Any] = field(default_factory=dict)
    when: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    key: str = ""
    by: str = ""
    role: str = ""
    several: bool = False


@dataclass(frozen=True, slots=True)
class Ledger:
    """A spreadsheet ledger that townships keep: how a sheet is known and what its rows mean.

    `titles` are words of the sheet's title or tab; `number` the column of the matter's number.
    For a register, `acts` is empty and each row is one entry whose facts are the columns' ids.
    """

    id: str
    title: str
    target: str
    titles: tuple[str, ...]
    columns: tuple[Column, ...]
    number: str = ""
    acts: tuple[RowAct, ...] = ()

    def column(self, id: str) -> Column:
        for one in self.columns:
            if one.id == id:
                return one
        raise KeyError(id)
