"""Who is at the desk in this request: town, person, roles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, wraps
from typing import Any

from django.contrib.auth.decorators import login_required
from django.db.models import OuterRef, Subquery
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from huiyin.desk.models import Seat
from huiyin.kernel.acts import Actor
from huiyin.kernel.procedure import Step
from huiyin.ledger.entries import valid_on
from huiyin.ledger.models import Entry, Town
from huiyin.ledger.moments import now
from huiyin.organs.directory import roles_named

DEMO = "DEMO"
"""The code of the demo town: everything of it says 演示 · 非公文."""


@dataclass(frozen=True)
class Sitter:
    """The person at the desk, today."""

    town: Town
    person: str
    today: date = field(default_factory=lambda: now().date())

    @cached_property
    def colleagues(self) -> dict[str, frozenset[str]]:
        """Everybody in post today, with the roles that the posts give; asked once, if at all."""
        rows = Entry.objects.filter(
            valid_on(self.today),
            town=self.town.code,
            register__in=("appointments", "posts"),
            void=False,
        )
        posts: dict[tuple[str, str], str] = {}
        held: dict[str, set[tuple[str, str]]] = {}
        for row in rows:
            facts: Any = row.facts
            office = str(facts["office"])
            if row.register == "posts":
                posts[str(facts["name"]), office] = str(facts.get("roles") or "")
            else:
                held.setdefault(str(facts["person"]), set()).add((str(facts["post"]), office))
        return {
            person: frozenset().union(*(roles_named(posts.get(one, "")) for one in mine))
            for person, mine in held.items()
        }

    @property
    def roles(self) -> frozenset[str]:
        """The roles that the person may act in today."""
        return self.colleagues.get(self.person, frozenset())

    def acting(self, step: Step) -> Actor | None:
        """As whom the person may take a step; None where no role fits."""
        return self.acting_as(self.person, step)

    def acting_as(self, person: str, step: Step) -> Actor | None:
        roles = self.colleagues.get(person, frozenset())
        return next((Actor(person, role) for role in step.by if role in roles), None)

    @property
    def demo(self) -> bool:
        return self.town.code == DEMO


View = Callable[..., HttpResponse]


def seated(view: View) -> View:
    """Only for people with a seat; the view gets the sitter after the request."""

    @login_required
    @wraps(view)
    def asked(request: HttpRequest, *args: Any, **more: Any) -> HttpResponse:
        sitter = _sitter(request)
        if sitter is None:
            return render(request, "desk/no_seat.html", status=403)
        return view(request, sitter, *args, **more)

    return asked


def _sitter(request: HttpRequest) -> Sitter | None:
    towns = Town.objects.filter(code=OuterRef("town"))
    found = (
        Seat.objects.filter(user__pk=request.user.pk or 0)
        .annotate(name=Subquery(towns.values("name")), county=Subquery(towns.values("county")))
        .values_list("person", "town", "name", "county")
        .first()
    )
    if found is None or found[2] is None:
        return None
    person, code, name, county = found
    return Sitter(Town(code=code, name=name, county=county), person)
