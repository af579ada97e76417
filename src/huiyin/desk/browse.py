"""All matters that one may see, page by page, as the address says; exactly these as a workbook."""

from __future__ import annotations

from collections.abc import Sequence

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from huiyin.desk import listing, paging, scope
from huiyin.desk.columns import Column, cell, of_matters
from huiyin.desk.listing import Listing, Told
from huiyin.desk.rows import rows
from huiyin.desk.saved import MATTERS
from huiyin.desk.seats import Sitter, seated
from huiyin.desk.sieve import Sieve
from huiyin.ledger.models import Matter
from huiyin.ledger.world import LedgerWorld


@seated
def matters(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """All matters that the sitter may see, narrowed and sorted by the address (`sieve.Sieve`)."""
    table = LedgerWorld(sitter.town.code).workdays(None)

    def tell(found: Sequence[Matter], shown: Sequence[Column]) -> list[Told]:
        standing = rows(sitter.town.code, found, table, sitter.today)
        return [
            Told(one.number, row, [(c.id, cell(one, row, c.id, sitter)) for c in shown])
            for one, row in zip(found, standing, strict=True)
        ]

    asked = Listing(
        MATTERS,
        _("事项"),
        Sieve(request.GET, scope.matters(sitter), sitter, table),
        of_matters(request.GET, request.GET.get("line", "")),
        paging.MATTERS,
        tell,
    )
    return listing.answer(request, sitter, asked, "desk/matters.html", {"here": "matters"})
