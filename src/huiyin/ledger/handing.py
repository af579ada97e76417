"""Handing a matter over: who owns it changes by an act with its reason, and nothing else does."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction

from huiyin.kernel.acts import Act, Actor
from huiyin.ledger import moments
from huiyin.ledger.append import Chain, Draft
from huiyin.ledger.case import Case
from huiyin.ledger.errors import Impossible
from huiyin.ledger.world import LedgerWorld


def hand_over(town: str, number: str, to: str, *, reason: str, actors: Sequence[Actor]) -> int:
    """Let `to` own a matter from now on; gives the act's `seq`. A later step that names a handler
    names the owner again. Raises `Impossible`, `NotThere`."""
    to, reason = to.strip(), reason.strip()
    if not to or not reason or not actors:
        raise Impossible("移交须写明移交给谁、由谁移交和原因")
    today = moments.now().date()
    with transaction.atomic():
        chain = Chain(town)
        case = Case.load(town, number, LedgerWorld(town, apart=number))
        about = {"reason": reason}
        shown = [actor.plain() for actor in actors]
        draft = Draft("handed", today.isoformat(), actors=shown, facts={"to": to}, about=about)
        handed = Act(
            chain.next, "", today, kind="handed", actors=tuple(actors), facts={"to": to},
            reason=reason,
        )  # fmt: skip
        seq = case.add(chain, draft, handed)
        case.save()
        chain.write()
    return seq
