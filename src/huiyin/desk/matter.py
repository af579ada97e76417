"""One matter: its clock, why this date, what may be done and what not, what happened."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from huiyin.desk import files, reveal
from huiyin.desk.acting import leading, speaking
from huiyin.desk.cases import choices, find, idle, spent, standing, without_names
from huiyin.desk.clockbar import bar
from huiyin.desk.handling import offices
from huiyin.desk.lights import light, spoken
from huiyin.desk.masks import masked
from huiyin.desk.papers import papers
from huiyin.desk.publishing import of_matter
from huiyin.desk.seats import Sitter, seated
from huiyin.desk.timeline import timeline
from huiyin.kernel.clocks import ClockState
from huiyin.kernel.docket import Docket
from huiyin.kernel.timing import the_day
from huiyin.ledger import parts
from huiyin.ledger.definitions import outside_roles
from huiyin.ledger.payload import is_personal
from huiyin.reports.matter import PROCEDURE


@seated
def matter(request: HttpRequest, sitter: Sitter, number: str) -> HttpResponse:
    """The page of one matter."""
    found = find(sitter, number)
    docket, today = found.docket, sitter.today
    offered = choices(sitter, found)
    open_ = [c for c in offered if c.offer.lawful]
    blocked = [c for c in offered if c.lacks and not spent(docket, c)]
    main = min(docket.clocks, key=lambda c: _rank(docket, c), default=None)
    mine = [c for c in open_ if c.actor]
    stops = docket.definition.stops(main.clock) if main and main.stopped is None else ()
    outside = outside_roles(docket.definition)
    # What the other side may do as well, taking it back, answers nothing.
    meets = [c for c in mine if c.step.id in stops and outside.isdisjoint(c.step.by)]
    issued, drafts = papers(found, offered, sitter)
    context = {
        "sitter": sitter,
        "number": number,
        "docket": docket,
        "head": _head(docket, found.owner),
        "light": light(today, docket.history.table, standing(docket, today)),
        "void": docket.opened is None,
        **_clocks(docket, main, today),
        "mine": [c for c in mine if c not in meets],
        "meets": meets,
        "others": [c for c in open_ if not c.actor],
        "blocked": [c for c in blocked if c.actor and not idle(docket, c)],
        "blocked_others": [c for c in blocked if not c.actor and not idle(docket, c)],
        "idle": [c for c in blocked if idle(docket, c)],
        "lines": timeline(docket, found.acts, today),
        "facts": _facts(docket),
        "colleagues": sorted(sitter.colleagues),
        "joined": list(parts.cohandlers(found.acts)),
        "offices": offices(sitter),
        "leads": leading(sitter, found) is not None,
        "papers": issued,
        "drafts": drafts,
        "files": files.shown(sitter, found),
        "hidden_facts": reveal.hidden(docket.definition.facts, docket.fact),
        "speaks": speaking(sitter, found) is not None,
    }
    if docket.definition.id == PROCEDURE:
        context["report"] = of_matter(sitter, number)
    return render(request, "desk/matter.html", context)


def _head(docket: Docket, owner: str) -> dict[str, str]:
    definition = docket.definition
    names = [docket.fact(name) for name in definition.parties]
    headline = definition.headline
    title = str(docket.fact(headline) or definition.title) if headline else definition.title
    if headline and is_personal(definition.fact(headline)):
        title = masked(title)
    return {
        "title": title,
        "line": definition.title,
        "state": definition.state(docket.state).title,
        "outcome": definition.outcome(docket.outcome).title if docket.outcome else "",
        "party": "、".join(masked(str(name)) for name in names if name),
        "handler": owner,
        "opened": docket.opened.isoformat() if docket.opened else "",
    }


def _clocks(docket: Docket, main: ClockState | None, today: date) -> dict[str, Any]:
    """The clock that stands on top, with its bar and its why; the others below."""
    others = [
        {
            "title": c.clock.title,
            "partner": masked(c.key),
            "day": spoken(the_day(c.nominal), today) if c.nominal else "",
            "why": without_names(docket, c.spoken()),
        }
        for c in docket.clocks
        if c is not main
    ]
    if main is None:
        return {"main": None, "others_clocks": others}
    waiting = main.status == "waiting"
    shown = {
        "title": main.clock.title,
        "day": spoken(the_day(main.nominal), today) if main.nominal else "",
        "bar": bar(docket, main, today),
        "why": "" if waiting else without_names(docket, main.spoken()),
        "cite": main.cite.spoken,
        "waiting": waiting,
        "provisional": main.provisional,
        "paused": main.status == "paused",
    }
    return {"main": shown, "others_clocks": others}


def _rank(docket: Docket, state: ClockState) -> tuple[bool, bool, bool, date]:
    """On top stands the agency's own duty that gives the matter its last day; of those that are
    over, the one that ran longest."""
    clock = state.clock
    nominal = the_day(state.nominal) if state.nominal else date.max
    return (
        clock.optional or not clock.duty,
        not ((nominal == docket.due and state.stopped is None) or state.status == "waiting"),
        state.stopped is not None and docket.closed is None,
        the_day(state.started),
    )


def _facts(docket: Docket) -> list[tuple[str, str]]:
    """What is known of the matter: names masked, sensitive facts as the ledger masks them."""
    shown = []
    for fact in docket.definition.facts:
        value = docket.fact(fact.id)
        if value is None or fact.id == docket.definition.headline:
            continue
        text = str(value) if fact.sensitive else fact.say(value)
        if is_personal(fact) and not fact.sensitive:
            text = masked(text)
        shown.append((fact.title, text))
    return shown
