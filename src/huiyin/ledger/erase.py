"""Destroys personal facts by an act of approved destruction; the chain stays valid.

Never in an open or challenged matter, nor before the archive term has run: the case file's years,
counted from the year after the matter was closed.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.db import connection, transaction

from huiyin.kernel.acts import Actor
from huiyin.kernel.procedure import Procedure, Register
from huiyin.ledger import entries, histories, moments
from huiyin.ledger.append import Chain, Draft
from huiyin.ledger.case import Case
from huiyin.ledger.errors import NotErasable, NotThere
from huiyin.ledger.models import Entry, FactIndex, Matter
from huiyin.ledger.persons import pinned
from huiyin.ledger.world import LedgerWorld


def erase(
    town: str,
    number: str,
    *,
    approval: str,
    approver: Actor,
    actors: Sequence[Actor],
    reason: str,
    key: str | None = None,
) -> int:
    """Destroy the personal facts of a matter or entry: of everybody in it, or of the partner `key`
    ("" is the matter's own party). Gives how many units went.

    `approval` is the approved destruction list's title and number; the approver is not among those
    who carry it out. Raises `NotErasable`, `NotThere`.
    """
    definition = pinned(town, number)
    if not approval.strip() or not reason.strip():
        raise NotErasable("销毁个人信息须有经批准的销毁清册（名称、文号）并写明原因")
    if not actors or any(approver.same_person(a) for a in actors):
        raise NotErasable("销毁须由批准人以外的人执行")
    with transaction.atomic():
        chain = Chain(town)
        _check_term(town, number, definition)
        wanted = None if key is None else histories.subject_of(town, key)
        held = histories.units_of(town, number)
        units = sorted(u for u in held if wanted is None or u[1] == wanted)
        if not units:
            raise NotThere(f"“{number}”没有可销毁的个人信息")
        draft = Draft("erase", moments.now().date().isoformat(), matter=number)
        draft.actors = [a.plain() for a in actors]
        draft.facts = {"approval": approval.strip(), "units": [list(u) for u in units]}
        draft.about = {"reason": reason, "approved_by": approver.plain()}
        chain.add(draft)
        _delete(town, units)
        _project(town, number)
        chain.write()
    _wipe()
    return len(units)


def _check_term(town: str, number: str, definition: Procedure | Register) -> None:
    if not isinstance(definition, Procedure):
        _check_entry(town, number)
        return
    row = Matter.objects.get(town=town, number=number)
    if row.closed is None and not row.void:
        raise NotErasable(f"“{number}”尚未办结，不得销毁")
    last = max(d for d in (row.closed, row.last_day) if d)
    years = definition.dossier.years if definition.dossier else 0
    if not years:
        raise NotErasable(f"“{definition.title}”的案卷没有规定可以销毁的保管期限")
    until = date(last.year + years, 12, 31)
    if moments.now().date() <= until:
        raise NotErasable(f"“{number}”的案卷须保管{years}年，至{until}止")
    named = FactIndex.objects.filter(town=town, value=number).values("number")
    challenge = Matter.objects.filter(town=town, number__in=named, closed=None, void=False).first()
    if challenge is not None:
        raise NotErasable(f"“{number}”正被“{challenge.number}”（{challenge.title}）引用，尚未办结")


def _check_entry(town: str, number: str) -> None:
    row = Entry.objects.get(town=town, number=number)
    if not row.void and (row.valid_to is None or row.valid_to >= moments.now().date()):
        raise NotErasable(f"“{number}”仍然有效，不得销毁")


def _delete(town: str, units: Sequence[tuple[int, str]]) -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA secure_delete = ON")
        cursor.executemany(
            "DELETE FROM ledger_payload WHERE town = %s AND seq = %s AND subject = %s",
            [(town, *unit) for unit in units],
        )


def _project(town: str, number: str) -> None:
    if Matter.objects.filter(town=town, number=number).exists():
        Case.load(town, number, LedgerWorld(town, apart=number)).save()
    else:
        entries.save(town, [entries.load(town, number)], fresh=False)


def _wipe() -> None:
    """Let the destroyed bytes leave the write-ahead log too, where there is one of our own."""
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
