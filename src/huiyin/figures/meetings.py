"""One meeting, several ledgers: an entry counts in every series that its tags name, and once.

A town writes a meeting down where it keeps its meetings and tags it; the ledgers of other lines
that count such meetings are fed by the tags. A line says which tags of which register feed its own
by a `Feed`; it names the register by id only. Where the meeting stands in both ledgers it is one
meeting: the line's own entry, with the tags of both.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from huiyin.figures.cases import Case, Cases
from huiyin.figures.evidence import Evidence


@dataclass(frozen=True)
class Feed:
    """Entries of another register that count in one's own.

    `counts`: which value of which of its facts is which of our tags. `facts`: our fact by its
    fact. `words`: of one of our facts, our code by its code; a code without a word of ours is left
    out.
    """

    register: str
    counts: Mapping[tuple[str, Any], str]
    facts: Mapping[str, str]
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def tags(self, case: Case) -> list[str]:
        """Our tags that an entry of the register carries, each once."""
        found = [
            tag
            for (fact, wanted), tag in self.counts.items()
            if wanted in _values(case.facts.get(fact))
        ]
        return list(dict.fromkeys(found))

    def read(self, case: Case, tags: str) -> Case:
        """The entry in our words; its number and title stay its own."""
        facts: dict[str, Any] = {tags: self.tags(case)}
        for ours, theirs in self.facts.items():
            value = case.facts.get(theirs)
            if ours in self.words:
                value = self.words[ours].get(str(value))
            facts[ours] = "、".join(value) if isinstance(value, list) else value
        return case.but(facts=facts)


@dataclass(frozen=True)
class Series:
    """A line's own register of meetings: where its tags stand, how a meeting is known again, and
    what feeds it. Two entries are one meeting if they name the same minutes (a number
    without its year, on the same day); where one of them names none, if they are of one day and
    of one body or topic."""

    register: str
    tags: str
    body: str
    topic: str
    minutes: str
    feeds: tuple[Feed, ...]

    def during(self, evidence: Evidence) -> Cases:
        """The period's meetings: our entries, and those of the feeds that are none of ours."""
        own = evidence.during(self.register)
        found = list(own)
        for feed in self.feeds:
            for case in evidence.during(feed.register):
                if feed.tags(case):
                    self._add(found, feed.read(case, self.tags))
        return Cases(found, own.period, own.definition)

    def _add(self, found: list[Case], case: Case) -> None:
        """A meeting of a feed: its tags, where the meeting is known already, else itself."""
        for i, known in enumerate(found):
            if self._one_meeting(known, case):
                tags = dict.fromkeys([*_values(known.facts.get(self.tags)), *case.facts[self.tags]])
                found[i] = known.but(facts={**known.facts, self.tags: list(tags)})
                return
        found.append(case)

    def _one_meeting(self, one: Case, other: Case) -> bool:
        same_day = one.day == other.day
        ours, theirs = (_number(c.facts.get(self.minutes)) for c in (one, other))
        if ours and theirs:
            return ours == theirs and (same_day or "[" in ours)
        return same_day and any(
            _text(one.facts.get(fact)) == _text(other.facts.get(fact)) != ""
            for fact in (self.body, self.topic)
        )


def _values(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    return [] if value in (None, "") else [value]


def _text(value: Any) -> str:
    """What can be compared: full and half width, blanks and sorts of brackets do not count."""
    text = unicodedata.normalize("NFKC", str(value or ""))
    return re.sub(r"[〔【(]", "[", re.sub(r"[〕】)]", "]", "".join(text.split())))


def _number(value: Any) -> str:
    """The number of some minutes; "" for words that name none (会议纪要)."""
    text = _text(value)
    return text if re.search(r"\d", text) else ""
