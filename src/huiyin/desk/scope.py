"""Which matters and entries a sitter may see: those in the reach of the posts held, those that the
sitter or an office of the sitter's has part in (`ledger.parts`), and never one in which the sitter
stands accused — in a list, a search, a page, a file or a figure's lineage."""

from __future__ import annotations

from collections.abc import Collection

from django.db.models import Exists, OuterRef, Q, QuerySet

from huiyin.desk.seats import Sitter
from huiyin.kernel import registry
from huiyin.kernel.procedure import Register
from huiyin.ledger.crypto import vault
from huiyin.ledger.index import PART
from huiyin.ledger.models import Entry, FactIndex, Matter
from huiyin.organs import directory
from huiyin.organs.directory import ADMIN, Grant

_TOWN, _OFFICE, _VILLAGE = "town", "office", "village"


def matters(sitter: Sitter) -> QuerySet[Matter]:
    """The matters of the town that the sitter may see."""
    kept = Matter.objects.filter(reach(sitter), town=sitter.town.code, void=False)
    return kept.exclude(accused(sitter))


def entries(sitter: Sitter) -> QuerySet[Entry]:
    """The entries of the town's registers that the sitter may see: registers hold no accusation;
    whoever sees a village only sees what names it or no village; whoever holds no post, nothing."""
    kept = Entry.objects.filter(town=sitter.town.code, void=False)
    if not sitter.grants:
        return kept.none()
    if all(grant.scope == _VILLAGE for grant in sitter.grants):
        names = {grant.village for grant in sitter.grants}
        told = FactIndex.objects.filter(
            town=sitter.town.code, number=OuterRef("number"), fact="villages"
        )
        theirs = ~Exists(told) | Exists(told.filter(value__in=sorted(names)))
        kept = kept.filter(Q(village__in=sorted(names)) | (Q(village="") & theirs))
    return kept


def keeps(sitter: Sitter, register: Register) -> bool:
    """Whether the sitter may write in a register: the town's own ones its administrator, a line's
    ones whoever has a role in the line."""
    if register.line == "organs":
        return any(ADMIN in grant.roles for grant in sitter.grants)
    return any(grant.roles and grant.reaches(register.line) for grant in sitter.grants)


def villages(sitter: Sitter) -> list[str]:
    """The villages that the sitter may name: whoever has a village post, its own."""
    if sitter.grants and all(grant.scope == _VILLAGE for grant in sitter.grants):
        return sorted({grant.village for grant in sitter.grants if grant.village})
    return [village.name for village in directory.villages(sitter.town.code)]


def sees_all(sitter: Sitter) -> bool:
    """Whether the sitter may have what names every case of the town: by a post that reaches all
    lines of it, where nothing accuses the sitter, nor whom the sitter stands in for there."""
    whole = {grant.stands_for for grant in sitter.grants if _whole(grant)}
    if not whole or _accusations(sitter, sitter.person).exists():
        return False
    return "" in whole or any(not _accusations(sitter, one).exists() for one in whole)


def sees_whole(sitter: Sitter) -> bool:
    """Whether the sitter sees the town's figures whole, by a post that reaches all lines of it."""
    return any(_whole(grant) for grant in sitter.grants)


def _whole(grant: Grant) -> bool:
    return grant.scope == _TOWN and not grant.lines


def reach(sitter: Sitter) -> Q:
    """What the posts reach: each its lines, in the town, the office or the village. In somebody's
    place nobody reaches what accuses that one."""
    found = Q(number__in=[])
    for grant in sitter.grants:
        one = _of(grant, sitter)
        if grant.stands_for:
            one &= ~Q(accusing_one(sitter, grant.stands_for))
        if not one:
            return Q()
        found |= one
    found |= _on_the_desk(sitter, sitter.person, sitter.names)
    for person, names in sitter.absent.items():
        found |= _on_the_desk(sitter, person, names) & ~Q(accusing_one(sitter, person))
    return found


def _of(grant: Grant, sitter: Sitter) -> Q:
    """What one post reaches; empty for everything."""
    one = Q(line__in=sorted(grant.lines)) if grant.lines else Q()
    if grant.scope == _VILLAGE:
        one &= Q(village=grant.village) if grant.village else Q(number__in=[])
    elif grant.scope == _OFFICE:
        one &= Q(owner__in=sorted(sitter.members(grant.office)))
    return one


def _on_the_desk(sitter: Sitter, person: str, names: frozenset[str]) -> Q:
    """What somebody owns, leads, or has part in under one of their names."""
    shared = Q(number__in=parts(sitter, names).values("number")) if sitter.grants else Q()
    return Q(owner=person) | Q(lead=person) | shared


def parts(sitter: Sitter, names: Collection[str]) -> QuerySet[FactIndex]:
    """Where one of some people, offices and villages has part in a matter."""
    return FactIndex.objects.filter(
        town=sitter.town.code, source=PART, fact=PART, value__in=sorted(names)
    )


def accused(sitter: Sitter) -> Exists:
    """Whether a matter accuses the sitter."""
    return accusing_one(sitter, sitter.person)


def accusing_one(sitter: Sitter, person: str) -> Exists:
    """Whether a matter accuses somebody."""
    return Exists(_accusations(sitter, person).filter(number=OuterRef("number")))


def accusing(sitter: Sitter) -> frozenset[str]:
    """The numbers of the matters in which the sitter stands accused."""
    return frozenset(_accusations(sitter, sitter.person).values_list("number", flat=True))


def shut(sitter: Sitter, number: str) -> frozenset[str]:
    """Those in whose place the sitter works whom a matter accuses."""
    return frozenset(
        person
        for person in sitter.absent
        if _accusations(sitter, person).filter(number=number).exists()
    )


def _accusations(sitter: Sitter, person: str) -> QuerySet[FactIndex]:
    accusing = [(p.id, fact) for p in registry.procedures() for fact in p.accusing]
    return FactIndex.objects.filter(
        town=sitter.town.code,
        source__in=sorted({source for source, _ in accusing}),
        fact__in=sorted({fact for _, fact in accusing}),
        value=vault().blind(sitter.town.code, person),
    )


def sees(sitter: Sitter, number: str) -> bool:
    """Whether the sitter may see one matter."""
    return matters(sitter).filter(number=number).exists()
