"""A matter that waited for another learns of its end by an act of its own."""

from __future__ import annotations

from typing import Any

from huiyin.kernel.acts import Act
from huiyin.kernel.docket import Docket
from huiyin.kernel.procedure import Procedure
from huiyin.ledger.append import Chain, Draft
from huiyin.ledger.case import Case
from huiyin.ledger.histories import subject_of
from huiyin.ledger.world import LedgerWorld


def answer_parent(chain: Chain, child: Case, docket: Docket) -> None:
    """Append the "answered" act to the matter that waits for this one, if any."""
    if not child.parent:
        return
    number, key = child.parent["number"], child.parent["key"]
    parent = Case.load(chain.town, number, LedgerWorld(chain.town, apart=number))
    episode = _waited(parent.definition, child.definition.id)
    if not episode:
        return
    day = docket.closed or docket.as_of
    facts: dict[str, Any] = {}
    if answer := parent.definition.episode(episode).answer:
        facts[answer] = docket.outcome or ""
    subject = subject_of(chain.town, key)
    about = {"answers": child.pins.number, **({"key": subject} if key else {})}
    draft = Draft("answered", day.isoformat(), step=episode, facts=facts, about=about)
    if key:
        draft.persons = {subject: {"@key": key}}
    parent.add(chain, draft, Act(0, episode, day, kind="answered", facts=facts, key=key))
    parent.save()


def _waited(definition: Procedure, procedure: str) -> str:
    """The episode in which a matter waits for one of the other procedure."""
    for step in definition.steps:
        if step.starts and step.starts.procedure == procedure and step.starts.episode:
            return step.starts.episode
    return ""
