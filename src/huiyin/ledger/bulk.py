"""Many matters and entries at once: one chain, one fold each, few statements.

What comes this way already happened: nothing is refused, what was unlawful stands as a breach.
A call is one transaction: impossible data in one item let the whole call fail, so that the caller
can name the item by trying smaller parts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, NamedTuple

from django.db import transaction

from huiyin.kernel.acts import Act, Actor
from huiyin.kernel.docket import Docket
from huiyin.kernel.procedure import Procedure
from huiyin.ledger import definitions, entries, garbage, intake, projection, tables
from huiyin.ledger.append import Chain
from huiyin.ledger.case import Case, hide
from huiyin.ledger.errors import Impossible
from huiyin.ledger.intake import Moment, Settled, Villages
from huiyin.ledger.matters import new_case, step_draft
from huiyin.ledger.moments import moment_of, now
from huiyin.ledger.numbering import Numbers
from huiyin.ledger.world import LedgerWorld


class Happened(NamedTuple):
    """A step as it happened."""

    step: str
    at: Moment
    facts: Mapping[str, Any] = MappingProxyType({})
    actors: Sequence[Actor] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """A whole matter as it happened so far, its opening first, under the number it bears
    ("" for the next of the series)."""

    number: str
    acts: Sequence[Happened]


def open_many(
    town: str, procedure_id: str, stories: Sequence[Story], *, reason: str
) -> list[Docket]:
    """Open many matters with their whole histories; gives their dockets, sensitive facts masked.

    Raises `Impossible` for a number that is taken and for facts that cannot be true.
    """
    definition = definitions.procedure(procedure_id)
    with transaction.atomic(), garbage.put_off():
        telling = _Telling(town, definition, reason)
        telling.numbers.ask(story.number for story in stories if story.number)
        dockets = [telling.tell(story) for story in stories]
        telling.write()
    return dockets


def enter_many(
    town: str,
    register_id: str,
    rows: Sequence[Mapping[str, Any]],
    *,
    actors: Sequence[Actor] = (),
    at: Moment | None = None,
) -> list[str]:
    """Enter many entries; gives their numbers. Raises `Impossible`."""
    definition = definitions.register(register_id)
    moment = intake.legal_moment(at or now().date())
    standings = []
    with transaction.atomic():
        chain, numbers, villages = Chain(town), Numbers(town), Villages(town)
        for facts in rows:
            plain = entries.plain_columns(definition, facts)
            villages.check(plain)
            numbered = numbers.entry(definition.id)
            standing = entries.Standing(numbered.number, definition, moment, numbered.serial)
            about = entries.first_about(definition, numbered.serial)
            entries.add(chain, standing, plain, actors, moment, about)
            standings.append(standing)
        entries.save(town, standings, fresh=True)
        chain.write()
    return [one.number for one in standings]


class _Listening(LedgerWorld):
    """The town while matters of one procedure come in: those told so far are written before
    anybody asks about others of the procedure, and only then."""

    def __init__(self, town: str, procedure: str, write: Callable[[], None]) -> None:
        super().__init__(town)
        self.procedure = procedure
        self.write = write

    def matters(self, procedure: str, **match: Any) -> Sequence[Mapping[str, Any]]:
        if procedure == self.procedure:
            self.write()
        return super().matters(procedure, **match)


class _Telling:
    """Matters of one procedure on their way in, the town's chain locked."""

    def __init__(self, town: str, definition: Procedure, reason: str) -> None:
        self.town = town
        self.definition = definition
        self.reason = reason
        self.chain = Chain(town)
        self.today = self.chain.recorded_at[:10]
        self.numbers = Numbers(town)
        self.villages = Villages(town)
        self.world = _Listening(town, definition.id, self.write)
        self.rows: list[tables.Row] = []
        self.index: list[tables.Row] = []
        self.words: list[tables.Row] = []

    def tell(self, story: Story) -> Docket:
        """Fold the story once for what the world says, then append its acts."""
        told = self._acts(story)
        acts = [act for act, _, _ in told]
        numbered = (
            self.numbers.given(self.definition, story.number)
            if story.number
            else self.numbers.next(self.definition, acts[0].day.year)
        )
        self.world.apart = numbered.number
        case = new_case(self.definition, numbered, self.world)
        docket = case.folded(*acts)
        learned = docket.history.learned
        for act, at, kept in told:
            self._append(case, act, at, kept, learned.get(act.seq, {}))
        row, index, words = projection.project(docket, case.acts, case.pins, case.size)
        self.rows.append(row)
        self.index += index
        self.words.append(words)
        hide(docket, definitions.sealed_facts(self.definition))
        return docket

    def write(self) -> None:
        self.chain.write()
        projection.write(self.rows, self.index, self.words, fresh=True)
        self.rows, self.index, self.words = [], [], []

    def _append(
        self, case: Case, act: Act, at: str, kept: Settled, learned: Mapping[str, Any]
    ) -> None:
        step = case.definition.step(act.step)
        draft = step_draft(case, step, at, kept, self.reason, learned)
        case.add(self.chain, draft, replace(act, learned=learned) if learned else act)

    def _acts(self, story: Story) -> list[tuple[Act, str, Settled]]:
        """The story's acts with the sequence numbers that they will bear, and how they are kept."""
        told: list[tuple[Act, str, Settled]] = []
        documents: dict[str, Any] = {}
        for seq, one in enumerate(story.acts, start=self.chain.next):
            step = intake.step_of(self.definition, one.step)
            plain = intake.plain_facts(self.definition, one.facts, step.takes, step.title)
            self.villages.check(plain)
            at = intake.legal_moment(one.at, self.today)
            if step.binds and plain.get("covers") is None:
                plain["covers"] = documents.get(step.binds)
            documents.update(plain)
            kept = intake.settle(self.town, self.definition, plain, one.actors, one.key)
            act = Act(
                seq,
                step.id,
                moment_of(at),
                actors=tuple(one.actors),
                facts=plain,
                key=one.key,
                reason=self.reason,
            )
            if told and act.day < told[0][0].day:
                raise Impossible(
                    f"“{step.title}”（{act.day}）早于本事项的收到、立件之日（{told[0][0].day}）"
                )
            told.append((act, at, kept))
        if not told:
            raise Impossible(f"“{self.definition.title}”没有任何办理记录")
        return told
