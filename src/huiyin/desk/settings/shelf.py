"""The first page of the settings: what can be set, and by whom."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from huiyin.desk.seats import Sitter, seated
from huiyin.desk.settings.gate import administers


@seated
def shelf(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """The parts of the settings that the sitter may open."""
    context = {"sitter": sitter, "administers": administers(sitter), "here": "settings"}
    return render(request, "desk/settings/shelf.html", context)
