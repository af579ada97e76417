"""Who may set what: the town's administrator everything, everybody their own account."""

from __future__ import annotations

from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse

from huiyin.desk.seats import Sitter, View, seated
from huiyin.kernel.acts import Actor
from huiyin.organs.directory import ADMIN


def administers(sitter: Sitter) -> bool:
    """Whether the sitter holds a post that keeps the town's settings today."""
    return any(ADMIN in grant.roles for grant in sitter.grants)


def for_administrator(view: View) -> View:
    """Only for the town's administrator; for others the page is not there."""

    @seated
    @wraps(view)
    def asked(request: HttpRequest, sitter: Sitter, *args: Any, **more: Any) -> HttpResponse:
        if not administers(sitter):
            raise Http404
        return view(request, sitter, *args, **more)

    return asked


def keeper(sitter: Sitter) -> Actor:
    """The sitter as the one who keeps the settings."""
    mine = (g for g in sitter.grants if ADMIN in g.roles)
    grant = next(mine, None)
    office, stands_for = (grant.office, grant.stands_for) if grant else ("", "")
    return Actor(sitter.person, ADMIN, office, stands_for)
