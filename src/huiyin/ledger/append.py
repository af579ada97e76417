"""The end of a town's chain: the only place where acts are written.

    with transaction.atomic():
        chain = Chain("DEMO")          # locks the town's head
        seq = chain.add(Draft(...))
        chain.write()

Acts are hashed in sequence over the canonical envelope, which contains the hash before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import connection

from huiyin.ledger import payload, tables
from huiyin.ledger.canon import canonical, quoted
from huiyin.ledger.errors import NotThere
from huiyin.ledger.merkle import Frontier, leaf_hash
from huiyin.ledger.models import Act, Payload
from huiyin.ledger.moments import now


@dataclass(slots=True)
class Draft:
    """An act about to be written. `facts`, `actors`, `about` are plain or canonical text already;
    `persons` go to the payload, those of their facts that are named in `sealed` encrypted."""

    kind: str
    at: str
    matter: str = ""
    matter_seq: int | None = None
    step: str = ""
    actors: Sequence[Mapping[str, str]] | str = ()
    facts: Mapping[str, Any] | str = field(default_factory=dict)
    about: Mapping[str, Any] | str = field(default_factory=dict)
    persons: payload.Persons = field(default_factory=dict)
    sealed: frozenset[str] = frozenset()


def envelope(row: tables.Row) -> bytes:
    """The bytes that are hashed: every column but the hash, as canonical JSON.

    `row` is in the column order of `Act`; its JSON columns are canonical texts already.
    """
    town, seq, matter, matter_seq, kind, step, at, recorded_at, actors, facts, made, about, prev = (
        row[:13]
    )
    return (
        f'{{"about":{about},"actors":{actors},"at":{quoted(at)},"commitments":{made},'
        f'"facts":{facts},"kind":{quoted(kind)},"matter":{quoted(matter)},'
        f'"matter_seq":{"null" if matter_seq is None else matter_seq},"prev":"{prev}",'
        f'"recorded_at":{quoted(recorded_at)},"seq":{seq},"step":{quoted(step)},'
        f'"town":{quoted(town)}}}'
    ).encode()


def _text(plain: Any) -> str:
    return plain if isinstance(plain, str) else canonical(plain)


class Chain:
    """A town's chain, locked to the end of the transaction. Raises `NotThere`."""

    def __init__(self, town: str) -> None:
        self.town = town
        lock = " FOR UPDATE" if connection.features.has_select_for_update else ""
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT size, hash, peaks FROM ledger_head WHERE town = %s{lock}", [town]
            )
            head = cursor.fetchone()
        if head is None:
            raise NotThere(f"没有代码为“{town}”的镇；可用 huiyin town list 查看")
        size, self.hash, peaks = head
        self.frontier = Frontier.of(size, peaks)
        self.recorded_at = now().isoformat()
        self._acts: list[tables.Row] = []
        self._payloads: list[tables.Row] = []

    @property
    def next(self) -> int:
        """The sequence number of the act that is added next."""
        return self.frontier.size + 1

    def add(self, draft: Draft) -> int:
        """Put an act at the end; gives its `seq`. `write` makes it last."""
        seq = self.next
        commitments = self._commit(seq, draft) if draft.persons else "{}"
        row = (
            self.town,
            seq,
            draft.matter,
            draft.matter_seq,
            draft.kind,
            draft.step,
            draft.at,
            self.recorded_at,
            _text(draft.actors),
            _text(draft.facts),
            commitments,
            _text(draft.about),
            self.hash,
        )
        leaf = leaf_hash(envelope(row))
        self.frontier.add(leaf)
        self.hash = leaf.hex()
        self._acts.append((*row, self.hash))
        return seq

    def _commit(self, seq: int, draft: Draft) -> str:
        made = []
        for subject, facts in sorted(draft.persons.items()):
            unit = payload.make(self.town, seq, subject, facts, draft.sealed)
            made.append(f"{quoted(subject)}:{unit.commitment}")
            self._payloads.append((self.town, seq, subject, draft.matter, unit.body))
        return f"{{{','.join(made)}}}"

    def write(self) -> None:
        """Write what was added, and the new head."""
        tables.insert(Act, self._acts)
        tables.insert(Payload, self._payloads)
        self._acts, self._payloads = [], []
        with connection.cursor() as cursor:
            cursor.execute(
                "UPDATE ledger_head SET size = %s, hash = %s, peaks = %s WHERE town = %s",
                [self.frontier.size, self.hash, self.frontier.plain(), self.town],
            )
