"""What a citation is: laws, their editions, their articles, and each law's own meaning of 日."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Literal

Unit = Literal["wd", "d"]


class Force(StrEnum):
    """How a rule binds a town."""

    BINDING = "binding"
    REFERENCE = "reference"
    LOCAL = "local"
    PRACTICE = "practice"

    @property
    def zh(self) -> str:
        return {
            "binding": "直接适用",
            "reference": "参照执行",
            "local": "地方规定",
            "practice": "实务做法",
        }[self.value]


class Certainty(StrEnum):
    """How the rule came to us: only what was read in the text may refuse."""

    READ = "read"
    SECONDARY = "secondary"
    INFERENCE = "inference"
    MEMORY = "memory"

    @property
    def zh(self) -> str:
        return {
            "read": "已核对原文",
            "secondary": "见于转载，未核对原文",
            "inference": "推断，未见明文",
            "memory": "未核对",
        }[self.value]


@dataclass(frozen=True, slots=True)
class DayRule:
    """What a number of 日 means in one law: working days or calendar days.

    Looked up most special first: the article, then the number, then a ceiling (行政强制法 69:
    terms of up to ten days), then the rest.
    """

    rest: Unit = "d"
    working: frozenset[int] = frozenset()
    up_to: int = 0
    articles: Mapping[int, Unit] = field(default_factory=dict)

    def unit(self, article: int, number: int) -> Unit:
        if article in self.articles:
            return self.articles[article]
        if number in self.working or number <= self.up_to:
            return "wd"
        return self.rest


@dataclass(frozen=True, slots=True)
class Edition:
    """One text of a law, in force from `since` up to and including `until`.

    `read` is False where the text is not in our library: rules taken from it may only warn.
    `title` is the law's name then, where it bore another.
    """

    id: str
    since: date
    until: date | None = None
    instrument: str = ""
    read: bool = True
    days: DayRule | None = None
    title: str = ""

    def in_force(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Article:
    """One place in a law, with how it binds and how sure we are of its words.

    `formerly` says where the same rule stood in earlier editions; `edition` is set on a citation
    of one of them.
    """

    law: Law
    number: int
    paragraph: int = 0
    item: int = 0
    force: Force = Force.BINDING
    certainty: Certainty = Certainty.READ
    remark: str = ""
    formerly: tuple[tuple[str, tuple[int, ...]], ...] = ()
    edition: str = ""

    @property
    def power(self) -> Literal["refuse", "warn", "off"]:
        """What a gate that rests on this article may do by itself."""
        if self.certainty is Certainty.READ and self.force is not Force.PRACTICE:
            return "refuse"
        if self.certainty in (Certainty.READ, Certainty.SECONDARY):
            return "warn"
        return "off"

    def by(self, force: Force) -> Article:
        return replace(self, force=force)

    def secondary(self, source: str = "") -> Article:
        return replace(self, certainty=Certainty.SECONDARY, remark=source)

    def memory(self, remark: str = "") -> Article:
        return replace(self, certainty=Certainty.MEMORY, remark=remark)

    def inference(self, remark: str = "") -> Article:
        return replace(self, certainty=Certainty.INFERENCE, remark=remark)

    def was(self, edition: str, *place: int) -> Article:
        """The same rule, which an earlier edition had elsewhere: ``X[34].was("2005", 33)``."""
        return replace(self, formerly=(*self.formerly, (edition, place)))

    def under(self, edition: str) -> Article:
        """The citation as of an edition: its number there; of an unread text it may only warn."""
        if not edition or edition == self.edition:
            return self
        place = dict(self.formerly).get(edition)
        cited = self
        if place:
            number, paragraph, item = (*place, 0, 0)[:3]
            cited = replace(self, number=number, paragraph=paragraph, item=item, edition=edition)
        if cited.certainty is Certainty.READ and not self.law.edition(edition).read:
            cited = cited.secondary("该版本原文未核对")
        return cited

    def on(self, day: date) -> Article:
        """The citation for something done on a day."""
        edition = self.law.on(day)
        return self.under(edition.id) if edition else self

    def __str__(self) -> str:
        title = (self.edition and self.law.edition(self.edition).title) or self.law.title
        if not self.number:
            return title
        parts = f"{title}第{chinese_number(self.number)}条"
        if self.paragraph:
            parts += f"第{chinese_number(self.paragraph)}款"
        if self.item:
            parts += f"第（{chinese_number(self.item)}）项"
        return parts

    @property
    def spoken(self) -> str:
        """As a clerk meets it: the place, and the mark where it is not plain binding law."""
        marks = []
        if self.force is not Force.BINDING and self.force.zh != self.law.title:
            marks.append(self.force.zh)
        if self.certainty is not Certainty.READ:
            marks.append(self.certainty.zh)
        return str(self) + (f"（{'；'.join(marks)}）" if marks else "")

    def plain(self) -> dict[str, str]:
        kept = {"text": str(self), "force": str(self.force), "certainty": str(self.certainty)}
        if self.remark:
            kept["remark"] = self.remark
        return kept


@dataclass(frozen=True, eq=False)
class Law:
    """A statute, regulation, notice or local rule. `law[33]`, `law[33, 2]` cite a place in it.

    `first` is the day from which there was such a law at all, where no older text preceded the
    editions listed here: before it, its gates and clocks are silent.
    """

    code: str
    title: str
    editions: tuple[Edition, ...] = ()
    days: DayRule = field(default_factory=DayRule)
    force: Force = Force.BINDING
    certainty: Certainty = Certainty.READ
    source: str = ""
    first: date | None = None

    def __getitem__(self, place: int | tuple[int, ...]) -> Article:
        number, *deeper = (place,) if isinstance(place, int) else place
        paragraph, item = (*deeper, 0, 0)[:2]
        return Article(self, number, paragraph, item, self.force, self.certainty)

    @property
    def whole(self) -> Article:
        return self[0]

    def on(self, day: date) -> Edition | None:
        """The edition in force on a day; None where none was."""
        try:
            return self._on[day]
        except KeyError:
            found = next((e for e in reversed(self.editions) if e.in_force(day)), None)
            self._on[day] = found
            return found

    @cached_property
    def _on(self) -> dict[date, Edition | None]:
        """The edition of each day that was asked for."""
        return {}

    def not_yet(self, day: date) -> bool:
        """Whether there was no such law yet on a day."""
        return self.first is not None and day < self.first

    def edition(self, id: str) -> Edition:
        for one in self.editions:
            if one.id == id:
                return one
        raise KeyError(f"{self.title}没有“{id}”这一版本")

    def unit(self, article: int, number: int, edition: str = "") -> Unit:
        rule = self.edition(edition).days if edition else None
        return (rule or self.days).unit(article, number)

    def __repr__(self) -> str:
        return f"Law({self.code})"


_DIGITS = "零一二三四五六七八九"


def chinese_number(number: int) -> str:
    """1 → 一, 10 → 十, 42 → 四十二, 105 → 一百零五 (up to 999)."""
    if not 0 <= number < 1000:
        raise ValueError(f"只支持0至999：{number}")
    if number < 10:
        return _DIGITS[number]
    if number < 20:
        return "十" + (_DIGITS[number % 10] if number % 10 else "")
    if number < 100:
        return _DIGITS[number // 10] + "十" + (_DIGITS[number % 10] if number % 10 else "")
    head, rest = _DIGITS[number // 100] + "百", number % 100
    if not rest:
        return head
    if rest < 10:
        return head + "零" + _DIGITS[rest]
    return head + ("一" if rest < 20 else "") + chinese_number(rest)
