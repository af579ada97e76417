"""Opening a register: the act after which nothing recorded means zero, and not unknown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from huiyin.figures.evidence import OPENED
from huiyin.kernel import registry
from huiyin.kernel.acts import Actor
from huiyin.kernel.procedure import Undeclared
from huiyin.ledger.errors import NotThere
from huiyin.ledger.parameters import set_parameter
from huiyin.ledger.world import LedgerWorld


def open_register(
    town: str, id: str, since: date, *, instrument: str, actors: Sequence[Actor]
) -> bool:
    """Say by an act that a town keeps a register or procedure since a day; False where it was said
    already. `instrument` is what it rests on (an empty ledger that was imported, an order).

    Raises `NotThere` for an id that nothing declares.
    """
    if not _declared(id):
        raise NotThere(f"没有名为“{id}”的台账或办理程序；可用 huiyin law list 查看")
    name = f"{OPENED}{id}"
    if LedgerWorld(town).parameter(name, since):
        return False
    set_parameter(town, name, True, since=since, instrument=instrument, actors=actors)
    return True


def _declared(id: str) -> bool:
    for find in (registry.procedure, registry.register):
        try:
            find(id)
        except Undeclared:
            continue
        return True
    return False
