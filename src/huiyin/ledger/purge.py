"""Removes evidence that should never have come in; an act says that it was removed and why."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction

from huiyin.kernel.acts import Actor
from huiyin.ledger import evidence, moments
from huiyin.ledger.append import Chain, Draft
from huiyin.ledger.errors import Impossible, NotThere
from huiyin.ledger.models import Evidence


def purge(digest: str, reason: str, *, actors: Sequence[Actor] = ()) -> list[str]:
    """Remove the bytes of a digest from the store, for every town that held them; gives the towns.

    The bytes can never be stored again. Raises `NotThere`, `Impossible` without a reason.
    """
    if not reason.strip():
        raise Impossible("清除文件须写明原因")
    held = Evidence.objects.filter(digest=digest, purged=False).order_by("town")
    towns = list(held.values_list("town", flat=True))
    if not towns:
        raise NotThere(f"没有保存摘要值为{digest[:12]}…的文件")
    with transaction.atomic():
        for town in towns:
            chain = Chain(town)
            draft = Draft("purge", moments.now().date().isoformat(), step="evidence")
            draft.actors = [a.plain() for a in actors]
            draft.facts = {"digest": digest}
            draft.about = {"reason": reason}
            chain.add(draft)
            chain.write()
        Evidence.objects.filter(digest=digest).update(purged=True, name="")
        evidence.path_of(digest).unlink(missing_ok=True)
    return towns
