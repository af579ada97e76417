"""Who is at the desk in this request: town, person, roles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property, wraps
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from huiyin.desk.models import Seat
from huiyin.kernel.acts import Actor
from huiyin.kernel.procedure import Step
from huiyin.ledger.models import Town
from huiyin.organs.directory import roles_of

DEMO = "DEMO"


@dataclass(frozen=True)
class Sitter:
    """The person at the desk."""

    town: Town
    person: str

    @cached_property
    def roles(self) -> frozenset[str]:
        """The roles of the posts held today; asked for only where a step may be taken."""
        return roles_of(self.town.code, self.person, date.today())

    def acting(self, step: Step) -> list[Actor] | None:
        """As whom the person may take a step; None where no role fits."""
        fitting = [role for role in step.by if role in self.roles]
        return [Actor(self.person, fitting[0])] if fitting else None

    @property
    def demo(self) -> bool:
        return self.town.code == DEMO


View = Callable[..., HttpResponse]


def seated(view: View) -> View:
    """Only for people with a seat; the view gets the sitter after the request."""

    @login_required
    @wraps(view)
    def asked(request: HttpRequest, *args: Any, **more: Any) -> HttpResponse:
        seat = Seat.objects.filter(user__username=request.user.get_username()).first()
        town = Town.objects.filter(code=seat.town).first() if seat else None
        if seat is None or town is None:
            return render(request, "desk/no_seat.html", status=403)
        return view(request, Sitter(town, seat.person), *args, **more)

    return asked
