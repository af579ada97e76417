"""A list as its address asks for it: one page of it, or all pages as a workbook."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from huiyin.desk import paging, sheets
from huiyin.desk.columns import Column
from huiyin.desk.narrowing import Narrowing, address
from huiyin.desk.paging import Order, Row
from huiyin.desk.saved import Tab, tabs
from huiyin.desk.seats import Sitter

PAGE = 50


@dataclass(frozen=True)
class Told:
    """A row as it is shown: its number, what the template knows of it, (column, words) in order;
    `short` is its number within the list, where every number begins alike."""

    number: str
    row: Any
    cells: list[tuple[str, str]]
    short: str = ""


@dataclass(frozen=True)
class Listing(Generic[Row]):
    """A list: what views of it are kept under, its title, what narrows it, its columns and orders;
    `tell` says a page's rows in the columns shown. `given` are views that everybody has."""

    id: str
    title: str
    sieve: Narrowing
    columns: Sequence[Column]
    orders: Sequence[Order]
    tell: Callable[[Sequence[Row], Sequence[Column]], list[Told]]
    given: Sequence[Tab] = ()


def answer(
    request: HttpRequest,
    sitter: Sitter,
    listing: Listing[Row],
    template: str,
    context: dict[str, Any],
) -> HttpResponse:
    """`after` is where the page before ended, `columns` which columns stand there, `sort` in which
    order; `format=xlsx` gives all pages of it as a file, of which the ledger keeps note."""
    sieve = listing.sieve
    kept = sieve.kept()
    shown = [column for column in listing.columns if column.shown]
    order = paging.order(listing.orders, request.GET.get("sort", ""))
    if request.GET.get("format") == "xlsx":
        cells = [
            [told.number, *(words for _id, words in told.cells)]
            for batch in paging.everything(kept, order, sheets.MOST + 1)
            for told in listing.tell(batch, shown)
        ]
        heads = [_("编号"), *(column.title for column in shown)]
        return sheets.given(listing.title, heads, cells, sitter)
    found = paging.page(kept, order, request.GET.get("after", ""), PAGE + 1)
    following = paging.following(found, order, PAGE)
    query = address(request.GET)
    strange = sieve.unknown()
    whole = {
        "sitter": sitter,
        "rows": listing.tell(found[:PAGE], shown),
        "columns": listing.columns,
        "heads": shown,
        "sieve": sieve,
        "orders": listing.orders,
        "sort": order.id,
        "strange": strange,
        "q": request.GET.get("q", ""),
        "next": f"{query}&{urlencode({'after': following})}" if following else "",
        **tabs(sitter, listing.id, query, listing.given),
        **context,
    }
    return render(request, template, whole, status=400 if strange else 200)
