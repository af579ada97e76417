"""What happened: one act by somebody on one matter, and who did it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, Literal

ActKind = Literal["step", "correct", "rebase", "answered", "handed", "note"]
"""step: a declared step · correct: replaces facts of an earlier act, or voids it · rebase: moves
the matter to another version of its definition · answered: a matter this one waited for has
ended · handed: another member of staff owns it from now on (`to`), which changes nothing in the
docket · note: changes nothing at all (remarks, reveals, reminders)."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acted: a person in a role; `stands_for` names whom a substitute acted for."""

    name: str
    role: str
    office: str = ""
    stands_for: str = ""

    @property
    def names(self) -> frozenset[str]:
        """Who answers for the act: whoever acted, and whom they acted for."""
        return frozenset({self.name, self.stands_for} - {""})

    def same_person(self, other: Actor) -> bool:
        """Whether one of those who answer for either answers for both: nobody reviews their own
        draft by somebody who stands for them, nor what they drafted in another's place."""
        return not self.names.isdisjoint(other.names)

    def plain(self) -> dict[str, str]:
        kept = {"name": self.name, "role": self.role}
        if self.office:
            kept["office"] = self.office
        if self.stands_for:
            kept["stands_for"] = self.stands_for
        return kept


@dataclass(frozen=True, slots=True)
class Act:
    """One fact of history. Never changed; a correction is another act.

    `at` is the legal moment (a day, or a moment where the law counts hours); `recorded_at` is when
    the ledger learned of it; `seq` is the town's running number. `facts` are in plain JSON form
    (ISO dates, 分, strings). `learned` holds what the world answered when the act was judged, so
    that a docket stays a function of its own acts. `key` tells several third parties, co-signers
    or channels apart. A correction names the corrected `seq` in `corrects`; `void` strikes it out.
    """

    seq: int
    step: str
    at: date | datetime
    kind: ActKind = "step"
    recorded_at: datetime | None = None
    actors: tuple[Actor, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)
    learned: Mapping[str, Any] = field(default_factory=dict)
    key: str = ""
    reason: str = ""
    corrects: int | None = None
    void: bool = False

    @property
    def day(self) -> date:
        at = self.at
        return at if type(at) is date or not isinstance(at, datetime) else at.date()

    @property
    def known_on(self) -> date:
        return self.recorded_at.date() if self.recorded_at else self.day


def effective(acts: tuple[Act, ...], *, known_on: date | None = None) -> tuple[Act, ...]:
    """The history as it stands after corrections, in legal order (`at`, then `seq`).

    With `known_on`, only what had been recorded by the end of that day.
    """
    known = acts if known_on is None else tuple(a for a in acts if a.known_on <= known_on)
    fixes = [a for a in known if a.kind == "correct"]
    if not fixes:
        return tuple(sorted(known, key=_legal_order))
    standing = {a.seq: a for a in known if a.kind != "correct"}
    for fix in sorted(fixes, key=lambda a: a.seq):
        target = standing.get(fix.corrects) if fix.corrects is not None else None
        if target is None:
            continue
        if fix.void:
            del standing[target.seq]
            continue
        facts = {**target.facts, **fix.facts}
        facts = {name: value for name, value in facts.items() if value is not None}
        moved = facts.pop("@at", None)
        standing[target.seq] = replace(
            target, facts=facts, at=date.fromisoformat(moved) if moved else target.at
        )
    return tuple(sorted(standing.values(), key=_legal_order))


def _legal_order(act: Act) -> tuple[date, int]:
    return act.day, act.seq
