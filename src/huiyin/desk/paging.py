"""Page after page of the matters of a list, each page along its index; nothing is counted.

A place is where a page ended: the day that the list is sorted by, and the number.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from huiyin.ledger.models import Matter

NEWEST, OLDEST, DUE = "", "opened", "due"
ORDERS = (
    (NEWEST, _("新登记的在前")),
    (OLDEST, _("早登记的在前")),
    (DUE, _("法定日期近的在前")),
)
UNDATED = "~"
_BATCH = 500


def page(kept: QuerySet[Matter], sort: str, place: str, most: int) -> list[Matter]:
    """Up to `most` matters after a place; a place that cannot be is the beginning. By
    lawful day, a page holds matters that have one or matters that have none."""
    day, known, number = place.partition("~")
    after = _day(day) if known else None
    if sort != DUE:
        newest = sort != OLDEST
        if after is not None:
            kept = _beyond(kept, "opened", after, number, newest=newest)
        order = ("-opened", "-number") if newest else ("opened", "number")
        return list(kept.order_by(*order)[:most])
    if known and not day:
        return list(kept.filter(due=None, number__gt=number).order_by("number")[:most])
    dated = kept.filter(due__isnull=False)
    if after is not None:
        dated = _beyond(dated, "due", after, number, newest=False)
    return list(dated.order_by("due", "number")[:most])


def following(found: list[Matter], sort: str, at: str, most: int) -> str:
    """Where the page after begins, of a page of up to `most` with one more as proof; "" where
    there is none. By lawful day, the matters without one begin a page of their own."""
    if len(found) > most:
        return place(found[most - 1], sort)
    return UNDATED if sort == DUE and not at.startswith(UNDATED) else ""


def place(one: Matter, sort: str) -> str:
    """Where a page that ends with this matter ended."""
    day = one.due if sort == DUE else one.opened
    return f"{day or ''}~{one.number}"


def everything(kept: QuerySet[Matter], sort: str, most: int) -> Iterator[list[Matter]]:
    """All of a list up to `most`, in batches."""
    at, left = "", most
    while left > 0:
        size = min(_BATCH, left)
        found = page(kept, sort, at, size + 1)
        yield found[:size]
        at, left = following(found, sort, at, size), left - len(found[:size])
        if not at:
            return


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _beyond(
    kept: QuerySet[Matter], name: str, day: date, number: str, *, newest: bool
) -> QuerySet[Matter]:
    """The rows that follow (day, number) in one direction."""
    side = "lt" if newest else "gt"
    kept = kept.filter(**{f"{name}__{side}e": day})
    return kept.filter(Q(**{f"{name}__{side}": day}) | Q(**{f"number__{side}": number}))
