"""One matter at work: its pinned definition, its acts, its docket, its row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from huiyin.kernel.acts import Act, Actor, effective
from huiyin.kernel.docket import Docket, fold
from huiyin.kernel.gates import Missing
from huiyin.kernel.procedure import Procedure, Step, Undeclared
from huiyin.kernel.world import World
from huiyin.ledger import definitions, projection, tables
from huiyin.ledger.append import Chain, Draft
from huiyin.ledger.errors import Broken, Conflict, Impossible, NotThere
from huiyin.ledger.histories import Kept, Units, kept_acts, kernel_acts, units_of
from huiyin.ledger.intake import Settled
from huiyin.ledger.moments import moment_of
from huiyin.ledger.payload import mask
from huiyin.ledger.projection import Pins

PINNED = ("procedure", "version", "digest", "series", "serial", "size")
"""What a matter's row tells of how its acts are read."""


@dataclass(frozen=True, slots=True)
class Written:
    """What an act became. `missing` is what it lacked (only recorded acts lack anything that
    refuses), `warnings` what to mind, `docket` how the matter stands after it."""

    number: str
    seq: int
    matter_seq: int | None
    docket: Docket
    missing: tuple[Missing, ...] = ()
    warnings: tuple[Missing, ...] = ()


@dataclass(slots=True)
class Case:
    """A matter while acts are added to it. `size` is its last `matter_seq`; `fresh` until it has
    a row."""

    pins: Pins
    definition: Procedure
    world: World
    acts: list[Act] = field(default_factory=list)
    parent: Mapping[str, Any] = field(default_factory=dict)
    fresh: bool = False
    size: int = 0

    @classmethod
    def load(cls, town: str, number: str, world: World, *, masked: bool = False) -> Case:
        """The matter as the chain tells it. Raises `NotThere`."""
        found = tables.query(
            f"SELECT {', '.join(PINNED)} FROM ledger_matter WHERE town = %s AND number = %s",
            [town, number],
        )
        if not found:
            raise NotThere(f"没有编号为“{number}”的事项")
        return cls.of_row(town, number, found[0], world, masked=masked)

    @classmethod
    def of_row(
        cls, town: str, number: str, row: tables.Row, world: World, *, masked: bool = False
    ) -> Case:
        """The matter whose row's columns `PINNED` were read already. Raises `NotThere`."""
        procedure, version, digest, series, serial, size = row
        definition = definitions.procedure(procedure, version, digest)
        kept = kept_acts(town, number)
        hidden = definitions.sealed_facts(definition) if masked else frozenset()
        units = units_of(town, number, hidden) if any(k.commitments for k in kept) else {}
        return cls(
            pins=Pins(town, number, version, digest, series, serial),
            definition=definition,
            world=world,
            acts=kernel_acts(definition, kept, units),
            parent=kept[0].about.get("parent", {}),
            size=size,
        )

    @classmethod
    def rebuilt(
        cls, town: str, number: str, kept: Sequence[Kept], units: Units, world: World
    ) -> Case:
        """The matter from its acts alone."""
        pinned = _pinned(kept)
        definition = definitions.procedure(pinned["id"], pinned["version"], pinned["digest"])
        series, serial = kept[0].about.get("serial", ("", None))
        return cls(
            pins=Pins(town, number, pinned["version"], pinned["digest"], series, serial),
            definition=definition,
            world=world,
            acts=kernel_acts(definition, kept, units),
            parent=kept[0].about.get("parent", {}),
            size=max(k.matter_seq or 0 for k in kept),
        )

    def expect(self, seq: int | None) -> None:
        """Raises `Conflict` where the caller saw another state than this."""
        if seq is not None and seq != self.size:
            raise Conflict(self.pins.number, seq, self.size)

    def check_day(self, step: Step, at: str) -> None:
        """Raises `Impossible` for a step dated before the matter began."""
        if self.acts and at[:10] < self.opened.isoformat():
            raise Impossible(
                f"“{step.title}”（{at[:10]}）早于本事项的收到、立件之日（{self.opened}）"
            )

    @property
    def opened(self) -> date:
        """The day of the opening act, as corrected."""
        standing = {a.seq: a for a in effective(tuple(self.acts))}
        return standing.get(self.acts[0].seq, self.acts[0]).day

    def add(self, chain: Chain, draft: Draft, act: Act) -> int:
        """Append an act that changes the docket."""
        self.size += 1
        draft.matter, draft.matter_seq = self.pins.number, self.size
        seq = chain.add(draft)
        self.acts.append(act if act.seq == seq else replace(act, seq=seq))
        return seq

    def fold(self, as_of: date, known_on: date | None = None) -> Docket:
        return fold(self.definition, self.acts, self.world, as_of=as_of, known_on=known_on)

    def project(self) -> tuple[Docket, tables.Row, list[tables.Row], tables.Row]:
        """The docket as projected, the matter's row, its index rows and its search row."""
        docket = self.folded()
        return docket, *projection.project(docket, self.acts, self.pins, self.size)

    def folded(self, *more: Act) -> Docket:
        """The docket as the projection sees it, perhaps with acts not yet written."""
        try:
            return projection.folded(self.definition, [*self.acts, *more], self.world)
        except Undeclared as wrong:
            raise Broken(f"“{self.pins.number}”的记录与其办理程序的定义不符：{wrong}") from None

    def save(self, docket: Docket | None = None) -> Docket:
        """Project and write, from a docket of these very acts if given; gives the docket, its
        sensitive facts masked."""
        docket = docket or self.folded()
        row, index, words = projection.project(docket, self.acts, self.pins, self.size)
        projection.write([row], index, [words], fresh=self.fresh)
        self.fresh = False
        hide(docket, definitions.sealed_facts(self.definition))
        return docket


def lacks(docket: Docket, seq: int) -> tuple[tuple[Missing, ...], tuple[Missing, ...]]:
    """What stood against an act when it happened, and what was to mind. Lateness is none of it:
    a late act is lawful, and is counted as late."""
    missing: tuple[Missing, ...] = ()
    if seq in docket.history.ineffective:
        missing = next(b.missing for b in docket.breaches if b.seq == seq)
    warnings = next((b.missing for b in docket.warnings if b.seq == seq), ())
    return missing, warnings


def hide(docket: Docket, sealed: frozenset[str]) -> None:
    """Mask sensitive facts in a docket that leaves the ledger."""
    for facts in (docket.facts, *(act.facts for act in docket.acts)):
        for name in sealed & facts.keys():
            facts[name] = mask(facts[name])  # type: ignore[index]  # the ledger's own dicts


def new_act(
    kind: Any, step: str, at: str, settled: Settled, actors: Sequence[Actor], **more: Any
) -> Act:
    """The act as the kernel knows it, before it is written."""
    facts = {**settled.facts}
    for private in settled.persons.values():
        facts.update({k: v for k, v in private.items() if not k.startswith("@")})
    more.setdefault("seq", 0)
    return Act(step=step, at=moment_of(at), kind=kind, actors=tuple(actors), facts=facts, **more)


def _pinned(kept: Sequence[Kept]) -> dict[str, Any]:
    """The definition that stands after the opening and every rebase. Raises `Broken` where the act
    that opened the matter is not there."""
    pinned: dict[str, Any] = {}
    for one in kept:
        pinned = one.about.get("definition", pinned)
    if not pinned:
        raise Broken(f"序号{kept[0].seq}起的记录缺少立件的那一条，总账不完整")
    return pinned
