"""What may be the same matter again: same procedure, same party, not long ago. A hint, no bar."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.db.models.expressions import RawSQL

from huiyin.desk import scope
from huiyin.desk.seats import Sitter
from huiyin.kernel.procedure import Procedure
from huiyin.ledger import search
from huiyin.ledger.models import Matter

SINCE = timedelta(days=90)
SHOWN = 5


def alike(sitter: Sitter, definition: Procedure, facts: Mapping[str, Any]) -> list[Matter]:
    """Matters that the sitter may see in which the same party came with the same kind of matter
    within ninety days; newest first."""
    names = [str(facts[name]) for name in definition.parties if facts.get(name)]
    if not names:
        return []
    asking = search.named(sitter.town.code, names)
    bears = RawSQL(*search.found_in(sitter.town.code, asking, source=definition.id))
    found = scope.matters(sitter).filter(
        procedure=definition.id, opened__gte=sitter.today - SINCE, number__in=bears
    )
    return list(found.order_by("-opened", "-number")[:SHOWN])
