"""One matter: its clock, why this date, what may be done and what not, what happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from huiyin.desk.clockbar import bar
from huiyin.desk.lights import light, spoken
from huiyin.desk.seats import Sitter, seated
from huiyin.kernel.acts import Act
from huiyin.kernel.docket import Docket, Offer, offers
from huiyin.ledger import service
from huiyin.ledger.errors import NotThere
from huiyin.ledger.payload import is_personal


@dataclass(frozen=True)
class Line:
    """One act in a plain sentence."""

    seq: int
    day: str
    sentence: str
    facts: list[tuple[str, str]]
    late: str
    lacks: list[str]


@seated
def matter(request: HttpRequest, sitter: Sitter, number: str) -> HttpResponse:
    """The page of one matter."""
    docket = find(sitter, number)
    today = date.today()
    mine = [(o, sitter.acting(o.step)) for o in offers(docket, at=today)]
    clocks = [
        {"state": c, "bar": bar(c, docket.history.table, today), "why": c.spoken()}
        for c in docket.clocks
    ]
    main = min((c for c in clocks if c["bar"] is not None), key=_rank, default=None)
    return render(
        request,
        "desk/matter.html",
        {
            "sitter": sitter,
            "number": number,
            "docket": docket,
            "title": _title(docket),
            "state": docket.definition.state(docket.state).title,
            "outcome": _outcome(docket),
            "light": light(
                today,
                docket.history.table,
                due=docket.due,
                closed=docket.closed,
                waits_on=docket.waits_on,
                paused=docket.paused_since is not None,
            ),
            "due": spoken(docket.due) if docket.due else "",
            "main": main,
            "clocks": clocks,
            "now": [(o, who) for o, who in mine if o.lawful],
            "blocked": [(o, _supplies(docket, o)) for o, _ in mine if _stuck(docket, o)],
            "idle": [o for o, _ in mine if not o.lawful and not _stuck(docket, o)],
            "lines": _lines(docket),
            "facts": _facts(docket),
        },
    )


def _rank(clock: dict[str, Any]) -> tuple[bool, bool, bool]:
    """The clock that stands on top: one that the agency must keep and has not kept yet."""
    state = clock["state"]
    return state.clock.optional, state.clock.owed_by != "agency", not state.running


def find(sitter: Sitter, number: str) -> Docket:
    """The docket of one of the town's matters; anybody else's is not there."""
    try:
        return service.docket(sitter.town.code, number)
    except NotThere:
        raise Http404(number) from None


def _title(docket: Docket) -> str:
    return str(docket.fact(docket.definition.headline) or docket.definition.title)


def _outcome(docket: Docket) -> str:
    return docket.definition.outcome(docket.outcome).title if docket.outcome else ""


def _stuck(docket: Docket, offer: Offer) -> bool:
    """Blocked, and not merely an answer to something that was never asked."""
    if offer.lawful:
        return False
    answers = offer.step.closes
    open_now = any(i.episode.id == answers and end is None for i, end in docket.episodes)
    return not answers or open_now


def _supplies(docket: Docket, offer: Offer) -> list[tuple[Any, str]]:
    """Each missing thing with the title of the step that supplies it."""
    titles = {s.id: s.title for s in docket.definition.steps}
    return [(m, titles.get(m.supply, "")) for m in offer.missing]


def _lines(docket: Docket) -> list[Line]:
    lacks: dict[int, list[str]] = {}
    for breach in docket.breaches:
        words = [f"{m.what}（{m.cite}）" for m in breach.missing]
        lacks.setdefault(breach.seq, []).extend(words)
    return [_line(docket, act, lacks.get(act.seq, [])) for act in reversed(docket.acts)]


def _line(docket: Docket, act: Act, lacks: list[str]) -> Line:
    definition = docket.definition
    who = "、".join(a.name for a in act.actors)
    title = definition.step(act.step).title if act.kind == "step" else act.step
    partner = f"（{act.key}）" if act.key else ""
    facts = [
        (definition.fact(name).title, definition.fact(name).say(definition.fact(name).parse(value)))
        for name, value in act.facts.items()
        if name in {f.id for f in definition.facts} and not is_personal(definition.fact(name))
    ]
    late = f"补录：{act.reason}" if act.reason else ""
    return Line(act.seq, spoken(act.day), f"{who} {title}{partner}".strip(), facts, late, lacks)


def _facts(docket: Docket) -> list[tuple[str, str]]:
    shown = []
    for fact in docket.definition.facts:
        value = docket.fact(fact.id)
        if value is None or fact.id == docket.definition.headline:
            continue
        text = str(value) if fact.sensitive else fact.say(value)
        if is_personal(fact) and not fact.sensitive:
            text = f"{text[:1]}{'*' * max(1, min(3, len(text) - 1))}"
        shown.append((fact.title, text))
    return shown
