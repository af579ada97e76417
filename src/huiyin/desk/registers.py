"""The town's registers: what stands in them, narrowed to a day, sorted and kept like matters."""

from __future__ import annotations

from collections.abc import Sequence

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from huiyin.desk import listing, paging, scope
from huiyin.desk.columns import Column, days_of, entry_cell, of_register
from huiyin.desk.listing import Listing, Told
from huiyin.desk.narrowing import address
from huiyin.desk.saved import Tab, everyones
from huiyin.desk.seats import Sitter, seated
from huiyin.desk.validity import SOON, EntrySieve, validity
from huiyin.kernel import registry
from huiyin.kernel.procedure import Register, Undeclared
from huiyin.ledger.models import Entry


@seated
def shelf(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """All registers, line by line."""
    titles = {"organs": _("本镇"), **registry.line_titles()}
    lines: dict[str, list[Register]] = {}
    for one in registry.registers():
        lines.setdefault(one.line, []).append(one)
    groups = [
        (titles.get(line, line), lines[line]) for line in {**titles, **lines} if line in lines
    ]
    return render(request, "desk/shelf.html", {"sitter": sitter, "groups": groups, "here": "reg"})


@seated
def register(request: HttpRequest, sitter: Sitter, id: str) -> HttpResponse:
    """One register, narrowed and sorted by the address (`validity.EntrySieve`)."""
    definition = register_of(id)
    sieve = EntrySieve(request.GET, scope.entries(sitter).filter(register=id), sitter, definition)

    def tell(found: Sequence[Entry], shown: Sequence[Column]) -> list[Told]:
        told = []
        for one in found:
            light = validity(definition, one, sieve.day)
            cells = [(c.id, entry_cell(one, definition, c.id, light.words)) for c in shown]
            told.append(Told(one.number, light, cells, one.number.partition("#")[2]))
        return told

    asked = Listing(
        id,
        definition.title,
        sieve,
        of_register(request.GET, definition),
        paging.EVENTS if definition.kind == "event" else paging.HOLDINGS,
        tell,
        _given(definition, address(request.GET)),
    )
    context = {
        "register": definition,
        "keeps": scope.keeps(sitter, definition),
        "days": days_of(definition),
        "here": "reg",
    }
    return listing.answer(request, sitter, asked, "desk/register.html", context)


def register_of(id: str) -> Register:
    """The register of that id; any other is not there (404)."""
    try:
        return registry.register(id)
    except Undeclared:
        raise Http404(id) from None


def _given(definition: Register, query: str) -> list[Tab]:
    """The views that everybody has of what holds from a day to a day."""
    if definition.kind == "event":
        return []
    return [
        everyones(_("现在有效"), "holds=valid", query),
        everyones(_("%(n)s日内到期") % {"n": SOON}, f"within={SOON}&sort=until", query),
        everyones(_("已失效"), "holds=lapsed", query),
    ]
