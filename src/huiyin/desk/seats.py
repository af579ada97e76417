"""Who is at the desk in this request: town, person, roles."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, wraps
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from huiyin.desk import second
from huiyin.desk.models import Seat
from huiyin.kernel.acts import Actor
from huiyin.kernel.procedure import Step
from huiyin.ledger.errors import Broken
from huiyin.ledger.models import Town
from huiyin.ledger.moments import now
from huiyin.organs.directory import Grant, grants

_log = logging.getLogger(__name__)
DEMO = "DEMO"
"""The code of the demo town: everything of it says 演示 · 非公文."""


@dataclass(frozen=True)
class Sitter:
    """The person at the desk, today."""

    town: Town
    person: str
    today: date = field(default_factory=lambda: now().date())
    views: str = ""
    """The views of lists that came with the account (`backend`), as JSON."""

    @cached_property
    def colleagues(self) -> Mapping[str, tuple[Grant, ...]]:
        """Everybody in post today, with what their posts give; asked once, if at all."""
        return grants(self.town.code, self.today)

    @property
    def grants(self) -> tuple[Grant, ...]:
        return self.colleagues.get(self.person, ())

    @cached_property
    def names(self) -> frozenset[str]:
        """Under which names a matter can be on the sitter's desk: the own one, and those of the
        offices and villages of the posts held."""
        return self.names_of("") | {self.person}

    @cached_property
    def absent(self) -> dict[str, frozenset[str]]:
        """In whose place the sitter works today, with the names under which a matter can be on the
        absent one's desk."""
        stood = dict.fromkeys(g.stands_for for g in self.grants if g.stands_for)
        return {person: self.names_of(person) | {person} for person in stood}

    @property
    def people(self) -> frozenset[str]:
        """The sitter, and in whose place the sitter works."""
        return frozenset({self.person, *self.absent})

    def names_of(self, stands_for: str) -> frozenset[str]:
        """The offices and villages of the posts that the sitter holds, or stands in for."""
        mine = (g for g in self.grants if g.stands_for == stands_for)
        return frozenset(name for g in mine for name in (g.office, g.village) if name)

    def members(self, office: str) -> frozenset[str]:
        """Everybody in post in an office today; a substitute's is not the absent one's."""
        return frozenset(
            person
            for person, mine in self.colleagues.items()
            if any(grant.office == office and not grant.stands_for for grant in mine)
        )

    def acting(self, step: Step, line: str, shut: frozenset[str] = frozenset()) -> Actor | None:
        """As whom the person may take a step of a line; None where no role fits. Nobody stands for
        one of `shut`."""
        return self.acting_as(self.person, step, line, shut)

    def acting_as(
        self, person: str, step: Step, line: str, shut: frozenset[str] = frozenset()
    ) -> Actor | None:
        for grant in self.colleagues.get(person, ()):
            for role in step.by:
                if grant.holds(role, line) and grant.stands_for not in shut:
                    return Actor(person, role, grant.office, grant.stands_for)
        return None

    def speaking(self, line: str, shut: frozenset[str] = frozenset()) -> Actor | None:
        """As whom the person speaks about matters of a line; None where no role reaches it."""
        for grant in self.grants:
            if grant.roles and grant.reaches(line) and grant.stands_for not in shut:
                role = min(grant.of(line) or grant.roles)
                return Actor(self.person, role, grant.office, grant.stands_for)
        return None

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
        account: Any = request.user
        if account.seat.temporary:
            messages.info(request, _("请先把临时口令换成自己的口令。"))
            return redirect("account_change_password")
        if second.lacks(account, sitter.grants):
            messages.info(request, _("您的岗位须先启用两步验证：手机验证码或通行密钥，任选一种。"))
            return redirect("mfa_index")
        try:
            return view(request, sitter, *args, **more)
        except Broken as error:
            _log.exception("what is kept disagrees with itself")
            context = {"sitter": sitter, "told": str(error)}
            return render(request, "desk/broken.html", context, status=500)

    return asked


def _sitter(request: HttpRequest) -> Sitter | None:
    """Who sits there: the account came with its seat (`backend.SeatedBackend`)."""
    account: Any = request.user
    try:
        seat: Seat = account.seat
    except Seat.DoesNotExist:
        return None
    if account.town_county is None:
        return None
    town = Town(code=seat.town, name=account.town_name, county=account.town_county)
    return Sitter(town, seat.person, views=account.views or "")
