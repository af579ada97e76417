"""The one search box: matters and entries that hold every word asked for, the exact number first.

Only what the sitter may see is found. Personal texts are found, never shown: a matter that was
found by them shows its masked party and no snippet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import Case, IntegerField, QuerySet, Value, When
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString

from huiyin.desk import scope
from huiyin.desk.rows import parties
from huiyin.desk.seats import Sitter, seated
from huiyin.kernel import registry
from huiyin.ledger import search
from huiyin.ledger.models import Entry, Matter

PAGE = 50
MOST = 500
"""Of each kind the newest so many are ranked; whoever gets more is asked for another word."""
_AROUND = 24  # characters of a snippet on either side of the first word
_SHOWN = 80


@dataclass(frozen=True)
class Hit:
    """A matter or an entry that answers; `snippet` is where, the words marked."""

    number: str
    address: str
    kind: str
    title: SafeString
    snippet: SafeString
    party: str
    day: Any


@seated
def results(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """`q` is what is asked, `page` which fifty of the answers (from 1)."""
    q = request.GET.get("q", "").strip()[:200]
    asked = request.GET.get("page", "")
    page = max(int(asked), 1) if asked.isdigit() and len(asked) < 6 else 1
    found, more = _ranked(sitter, q)
    start = (page - 1) * PAGE
    shown = found[start : start + PAGE]
    context = {
        "sitter": sitter,
        "q": q,
        "hits": list(_hits(sitter, q, shown)),
        "more": more and start + PAGE >= len(found),
        "next": urlencode({"q": q, "page": page + 1}) if len(found) > start + PAGE else "",
        "here": "search",
    }
    return render(request, "desk/search.html", context)


def _ranked(sitter: Sitter, q: str) -> tuple[list[Matter | Entry], bool]:
    """What answers, best first; whether there is more than was ranked."""
    numbers = search.numbers(sitter.town.code, q)
    if numbers is None:
        return [], False
    found: list[Matter | Entry] = []
    more = False
    matters = scope.matters(sitter).filter(number__in=numbers)
    entries = scope.entries(sitter).filter(number__in=numbers)
    for part in (
        _newest(matters, q, "-opened"),
        _newest(entries, q, "-valid_from", "-serial"),
    ):
        found += part[:MOST]
        more = more or len(part) > MOST
    words = [search.plain(word) for word in q.split()]
    found.sort(key=lambda one: _rank(one, search.plain(q), words))
    return found, more


def _newest(kept: QuerySet[Any], q: str, *order: str) -> list[Any]:
    """The newest of a kind and one more; the one that bears exactly this number before them."""
    exact = Case(When(number=q, then=Value(0)), default=Value(1), output_field=IntegerField())
    return list(kept.order_by(exact, *order, "number")[: MOST + 1])


def _rank(one: Matter | Entry, q: str, words: Sequence[str]) -> int:
    """0 for the exact number or 文号, then number, title, plain texts, personal ones; the order
    within is kept."""
    number, title = search.plain(one.number), search.plain(one.title)
    texts = [search.plain(text) for text in _texts(one)]
    if q == number or q in texts:
        return 0
    for rank, where in enumerate((number, title, " ".join(texts)), start=1):
        if all(word in where for word in words):
            return rank
    return 4


# --- shown -------------------------------------------------------------------------------------


def _hits(sitter: Sitter, q: str, shown: Sequence[Matter | Entry]) -> Iterator[Hit]:
    names = parties(sitter.town.code, [one for one in shown if isinstance(one, Matter)])
    procedures = {one.id: one.title for one in registry.procedures()}
    registers = {one.id: one.title for one in registry.registers()}
    words = q.split()
    for one in shown:
        matter = isinstance(one, Matter)
        kind = procedures.get(one.procedure) if isinstance(one, Matter) else None
        kind = kind or (registers.get(one.register, "") if isinstance(one, Entry) else "")
        yield Hit(
            number=one.number,
            address=reverse("desk:matter" if matter else "desk:entry", args=[one.number]),
            kind=kind,
            title=marked(one.title, words),
            snippet=marked(_snippet(one, words), words),
            party=names.get(one.number, ""),
            day=one.opened if isinstance(one, Matter) else one.valid_from,
        )


def marked(text: str, words: Sequence[str]) -> SafeString:
    """The text with the words in it marked, safe to show."""
    pattern = "|".join(sorted({re.escape(w) for w in words if w}, key=len, reverse=True))
    if not pattern:
        return conditional_escape(text)
    parts = re.split(f"({pattern})", text, flags=re.IGNORECASE)
    pieces = [format_html("<mark>{}</mark>", p) if i % 2 else p for i, p in enumerate(parts)]
    return format_html_join("", "{}", ((piece,) for piece in pieces))


def _snippet(one: Matter | Entry, words: Sequence[str]) -> str:
    """The part of a plain text, beside the title, where a word stands first; "" where none does."""
    for text in _texts(one):
        if text == one.title:
            continue
        for word in words:
            at = text.lower().find(word.lower())
            if at >= 0:
                start = max(at - _AROUND, 0)
                end = start + _SHOWN
                return f"{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"
    return ""


def _texts(one: Matter | Entry) -> Iterator[str]:
    """The plain texts of a projection; it holds nothing personal."""
    facts: Any = one.facts
    yield from _strings(facts)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)
