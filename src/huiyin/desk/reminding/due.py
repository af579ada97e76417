"""What whom has to be reminded of. Never of a matter in which the receiver stands accused."""

from __future__ import annotations

from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet

from huiyin.desk import scope
from huiyin.desk.models import Told
from huiyin.desk.seats import Sitter
from huiyin.desk.sieve import lit
from huiyin.kernel import registry
from huiyin.kernel.workdays import WorkdayTable
from huiyin.ledger.models import Matter

MOST = 50
"""So many matters in one reminder at most; the rest stands in the list that it links to."""


def of_person(sitter: Sitter, table: WorkdayTable) -> list[Matter]:
    """The late and soon due matters on the sitter's desk, or on that of somebody in whose place the
    sitter works, of which nobody has reminded the sitter yet."""
    mine = Q(owner__in=sorted(sitter.names)) | Q(lead=sitter.person)
    mine |= Q(owner__in=sorted(sitter.absent)) | Q(lead__in=sorted(sitter.absent))
    mine |= Q(number__in=scope.parts(sitter, sitter.people).values("number"))
    return _untold(scope.matters(sitter).filter(mine), sitter.person, sitter.today, table)


def of_town(town: str, today: date, table: WorkdayTable) -> list[Matter]:
    """What the town's group may be reminded of: nothing of a procedure in which somebody of the
    town can be accused, as nobody knows who reads along."""
    accusing = [one.id for one in registry.procedures() if one.accusing]
    kept = Matter.objects.filter(town=town, void=False).exclude(procedure__in=accusing)
    return _untold(kept, "", today, table)


def _untold(kept: QuerySet[Matter], person: str, today: date, table: WorkdayTable) -> list[Matter]:
    burning = lit("late", today, table) | lit("soon", today, table)
    told = Told.objects.filter(
        town=OuterRef("town"), number=OuterRef("number"), due=OuterRef("due"), person=person
    )
    found = kept.filter(burning).exclude(Exists(told)).order_by("due", "number")
    return list(found[:MOST])
