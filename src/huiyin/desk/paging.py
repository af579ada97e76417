"""Page after page of a list, each page along its index; nothing is counted.

A place is where a page ended: the value that the list is sorted by, and the number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from huiyin.ledger.models import Entry, Matter

Row = TypeVar("Row", bound=Matter | Entry)
UNDATED = "~"
_BATCH = 500
_LONGEST = 10  # characters of a day, digits of a serial number


@dataclass(frozen=True)
class Order:
    """One order of a list: by a column, then by number. `falling`: the greatest first. `gaps`: some
    rows have no value there; they come last, whatever the direction, and where one more query is
    too many they begin a page of their own ("apart")."""

    id: str
    title: Any
    by: str
    falling: bool = False
    gaps: Literal["", "after", "apart"] = ""


MATTERS = (
    Order("", _("新登记的在前"), "opened", falling=True),
    Order("opened", _("早登记的在前"), "opened"),
    Order("due", _("法定日期近的在前"), "due", gaps="apart"),
)
EVENTS = (
    Order("", _("日期近的在前"), "valid_from", falling=True, gaps="after"),
    Order("day", _("日期早的在前"), "valid_from", gaps="after"),
    Order("entered", _("新记入的在前"), "serial", falling=True, gaps="after"),
)
HOLDINGS = (
    Order("", _("新记入的在前"), "serial", falling=True, gaps="after"),
    Order("entered", _("早记入的在前"), "serial", gaps="after"),
    Order("since", _("新起始的在前"), "valid_from", falling=True, gaps="after"),
    Order("until", _("先到期的在前"), "valid_to", gaps="after"),
)
"""What holds from a day to a day: a town has some hundreds in a register, sorted where no index
has them in order."""


def order(orders: Sequence[Order], id: str) -> Order:
    """The order of that id, else the usual one, which is the first."""
    return next((one for one in orders if one.id == id), orders[0])


def page(kept: QuerySet[Row], by: Order, place: str, most: int) -> list[Row]:
    """Up to `most` rows after a place; a place that cannot be is the beginning."""
    said, known, number = place.partition("~")
    last = known and not said  # among the rows without a value already
    found = [] if last and by.gaps else _valued(kept, by, said, number)[:most]
    rows = list(found)
    if len(rows) < most and (by.gaps == "after" or (by.gaps and not rows)):
        rest = kept.filter(**{by.by: None}, number__gt=number if last else "")
        rows += rest.order_by("number")[: most - len(rows)]
    return rows


def following(found: Sequence[Row], by: Order, most: int) -> str:
    """Where the page after begins, of a page of up to `most` with one more as proof; "" where
    there is none."""
    if len(found) > most:
        return place(found[most - 1], by)
    if by.gaps == "apart" and found and getattr(found[-1], by.by) is not None:
        return UNDATED
    return ""


def place(one: Matter | Entry, by: Order) -> str:
    """Where a page that ends with this row ended."""
    value = getattr(one, by.by)
    return f"{'' if value is None else value}~{one.number}"


def everything(kept: QuerySet[Row], by: Order, most: int) -> Iterator[list[Row]]:
    """All of a list up to `most`, in batches."""
    at, left = "", most
    while left > 0:
        size = min(_BATCH, left)
        found = page(kept, by, at, size + 1)
        yield found[:size]
        at, left = following(found, by, size), left - size
        if not at:
            return


def _valued(kept: QuerySet[Row], by: Order, said: str, number: str) -> QuerySet[Row]:
    """The rows that have a value, in order, from a place on."""
    if by.gaps:
        kept = kept.filter(**{f"{by.by}__isnull": False})
    after = _value(kept, by.by, said)
    if after is not None:
        side = "lt" if by.falling else "gt"
        beyond = Q(**{f"{by.by}__{side}": after}) | Q(**{f"number__{side}": number})
        kept = kept.filter(**{f"{by.by}__{side}e": after}).filter(beyond)
    sign = "-" if by.falling else ""
    return kept.order_by(f"{sign}{by.by}", f"{sign}number")


def _value(kept: QuerySet[Row], name: str, text: str) -> Any:
    """What a place says, as the column has it; None where it cannot be."""
    column: Any = kept.model._meta.get_field(name)
    try:
        return column.to_python(text[:_LONGEST] or None)
    except ValidationError:
        return None
