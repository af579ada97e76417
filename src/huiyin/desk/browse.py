"""All matters that one may see, page by page, as the address says; exactly these as a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from huiyin.desk import paging, scope, sheets
from huiyin.desk.columns import Column, cell, of_matters
from huiyin.desk.rows import Row, rows
from huiyin.desk.saved import MATTERS, tabs
from huiyin.desk.seats import Sitter, seated
from huiyin.desk.sieve import Sieve, address
from huiyin.kernel.workdays import WorkdayTable
from huiyin.ledger.models import Matter
from huiyin.ledger.world import LedgerWorld

PAGE = 50


@seated
def matters(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """All matters that the sitter may see, narrowed and sorted by the address (`sieve.Sieve`);
    `after` is where the page before ended, `columns` which columns stand there, `format=xlsx` gives
    all pages of it as a file."""
    table = LedgerWorld(sitter.town.code).workdays(None)
    sieve = Sieve(request.GET, scope.matters(sitter), sitter, table)
    strange = sieve.unknown()
    kept = sieve.qs if sieve.is_valid() and not strange else sieve.queryset.none()
    columns = of_matters(request.GET, request.GET.get("line", ""))
    shown = [column for column in columns if column.shown]
    sort = request.GET.get("sort", "")
    if request.GET.get("format") == "xlsx":
        return _workbook(kept, sort, shown, sitter, table)
    at = request.GET.get("after", "")
    found = paging.page(kept, sort, at, PAGE + 1)
    if not found and not at and sort == paging.DUE:
        at = paging.UNDATED
        found = paging.page(kept, sort, at, PAGE + 1)
    query = address(request.GET)
    following = paging.following(found, sort, at, PAGE)
    standing = rows(sitter.town.code, found[:PAGE], table, sitter.today)
    context = {
        "sitter": sitter,
        "rows": [
            (row, [(c.id, cell(one, row, c.id, sitter)) for c in shown])
            for one, row in zip(found, standing, strict=False)
        ],
        "columns": columns,
        "heads": shown,
        "here": "matters",
        "sieve": sieve,
        "orders": paging.ORDERS,
        "sort": sort,
        "strange": strange,
        "q": request.GET.get("q", ""),
        "next": f"{query}&{urlencode({'after': following})}" if following else "",
        **tabs(sitter, MATTERS, query),
    }
    return render(request, "desk/matters.html", context, status=400 if strange else 200)


def _workbook(
    kept: QuerySet[Matter],
    sort: str,
    shown: Sequence[Column],
    sitter: Sitter,
    table: WorkdayTable,
) -> HttpResponse:
    """All pages of what is shown, which the ledger keeps note of."""
    cells: list[list[str]] = []
    for batch in paging.everything(kept, sort, sheets.MOST + 1):
        standing: list[Row] = rows(sitter.town.code, batch, table, sitter.today)
        cells += [
            [one.number, *(cell(one, row, c.id, sitter) for c in shown)]
            for one, row in zip(batch, standing, strict=True)
        ]
    heads = [_("编号"), *(c.title for c in shown)]
    return sheets.given(_("事项"), heads, cells, sitter)
