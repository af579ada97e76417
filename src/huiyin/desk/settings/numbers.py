"""Numbering, to read: each procedure's series and the number that comes next."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from huiyin.desk.seats import Sitter
from huiyin.desk.settings.gate import for_administrator
from huiyin.kernel import registry
from huiyin.ledger.numbering import series


@for_administrator
def numbers(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """The series of this year."""
    found = series(sitter.town.code, sitter.today.year, registry.procedures())
    context = {"sitter": sitter, "series": found, "year": sitter.today.year, "here": "settings"}
    return render(request, "desk/settings/numbers.html", context)
