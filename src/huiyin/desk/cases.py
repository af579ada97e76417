"""One matter opened at the desk: its acts as written, its docket today, what this person may do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.http import Http404

from huiyin.desk import scope
from huiyin.desk.acting import acting
from huiyin.desk.lights import Standing
from huiyin.desk.masks import masked
from huiyin.desk.seats import Sitter
from huiyin.desk.supply import Lack, lacks
from huiyin.kernel.acts import Act, Actor
from huiyin.kernel.docket import Docket, Offer, may
from huiyin.kernel.procedure import Episode, Step, Undeclared
from huiyin.ledger.case import PINNED, Case
from huiyin.ledger.errors import NotThere
from huiyin.ledger.histories import subject_of
from huiyin.ledger.projection import owner_of
from huiyin.ledger.world import LedgerWorld


@dataclass(frozen=True)
class Found:
    """A matter of the sitter's town. `acts` include corrections; sensitive facts are masked;
    `size` is the `matter_seq` that a step taken from here expects."""

    number: str
    acts: list[Act]
    docket: Docket
    size: int

    @property
    def owner(self) -> str:
        """Whose matter it is."""
        return owner_of(self.docket, self.acts, self.docket.facts)


@dataclass(frozen=True)
class Choice:
    """A step as this person meets it: `actor` is None where another role must take it.

    `partner` is the masked name of the partner that it concerns; `ref` stands for that partner in
    an address, where no name belongs.
    """

    offer: Offer
    actor: Actor | None
    by: str
    lacks: tuple[Lack, ...] = ()
    partner: str = ""
    ref: str = ""

    @property
    def step(self) -> Step:
        return self.offer.step


def find(sitter: Sitter, number: str) -> Found:
    """A matter that the sitter may see; any other is not there (404)."""
    town = sitter.town.code
    row = scope.matters(sitter).filter(number=number).values_list(*PINNED).first()
    if row is None:
        raise Http404(number)
    try:
        case = Case.of_row(town, number, row, LedgerWorld(town, apart=number), masked=True)
    except NotThere:
        raise Http404(number) from None
    return Found(number, case.acts, case.fold(sitter.today), case.size)


def step_of(docket: Docket, id: str) -> Step:
    try:
        return docket.definition.step(id)
    except Undeclared:
        raise Http404(id) from None


def choices(sitter: Sitter, opened: Found) -> list[Choice]:
    """Every step that the present state has, for each partner that it may concern, in declared
    order; the sitter's own judged with the sitter as the actor."""
    docket = opened.docket
    if docket.opened is None:
        return []
    roles = {r.id: r.title for r in docket.definition.roles}
    found = []
    for step in docket.definition.steps:
        if not docket.definition.lawful_from(step, docket.state):
            continue
        actor = acting(sitter, opened, step)
        # One of two officers is here; the other is named in the form.
        actors = [actor] if actor and step.actors == 1 else None
        for key in partners(docket, step):
            offer = may(docket, step.id, at=sitter.today, actors=actors, key=key)
            lacking = lacks(sitter, docket.definition, step, offer.missing)
            by = "、".join(roles[r] for r in step.by if r in roles)
            ref = subject_of(sitter.town.code, key) if key else ""
            found.append(Choice(offer, actor, by, lacking, masked(key), ref))
    return found


def keys(docket: Docket) -> list[str]:
    """The names of everybody that the matter had to do with beside its own party."""
    return list(dict.fromkeys(one.key for one, _end in docket.episodes if one.key))


def partner_of(sitter: Sitter, docket: Docket, ref: str) -> str:
    """The partner that an address stands for; "" for none."""
    return next((k for k in keys(docket) if ref and subject_of(sitter.town.code, k) == ref), "")


def without_names(docket: Docket, text: str) -> str:
    """A sentence of the kernel's with the partners' names masked."""
    for key in keys(docket):
        text = text.replace(key, masked(key))
    return text


def partners(docket: Docket, step: Step) -> list[str]:
    """The partners that a step may concern: those of the episode that it closes or continues; ""
    where it concerns none, or one who is still to be named."""
    mine = [
        one.key
        for one, end in docket.episodes
        if (one.episode.id == step.closes or _concerns(step, one.episode))
        and step.id not in one.episode.opens
        and (end is None or not step.closes)
    ]
    if step.serves:  # the service of a letter is recorded once for each partner
        served = {act.key for act in docket.history.done(step.id)}
        mine = [key for key in mine if key not in served]
    return list(dict.fromkeys(mine)) or [""]


def _concerns(step: Step, episode: Episode) -> bool:
    """A step names whom it concerns by the episode, or as the episode does."""
    return bool(step.each) and step.each in (episode.id, episode.each)


def idle(docket: Docket, choice: Choice) -> bool:
    """Whether a blocked step answers something that was never begun: nobody asks for it now."""
    step = choice.step
    if step.closes:
        return all(one.episode.id != step.closes or end for one, end in docket.episodes)
    return bool(step.each) and not choice.offer.key and not _opens(docket, step)


def spent(docket: Docket, choice: Choice) -> bool:
    """Whether a step was taken as often as it may be: it is no longer something to do."""
    step, key = choice.step, choice.offer.key if choice.step.each else None
    return bool(step.times) and len(docket.history.done(step.id, key)) >= step.times


def _opens(docket: Docket, step: Step) -> bool:
    return any(step.id in episode.opens for episode in docket.definition.episodes)


def standing(docket: Docket, today: date) -> Standing:
    """How the matter stands, for its light."""
    waiting = list(_waiting(docket))
    if docket.closed is not None:
        return Standing(closed=docket.closed)
    if docket.paused_since is not None and docket.due is not None:
        return Standing(due=docket.due, paused=waiting[0] if waiting else "")
    return Standing(
        due=docket.due,
        waits=waiting[0].removeprefix("待") if waiting else "",
        overdue_other=bool(waiting) and _other_ran_out(docket),
    )


def _waiting(docket: Docket) -> Iterator[str]:
    for one, end in docket.episodes:
        if end is None and one.episode.waits_for:
            yield one.episode.title


def _other_ran_out(docket: Docket) -> bool:
    return any(c.status == "lapsed" for c in docket.clocks if c.clock.outsider)
