"""How large the type stands: kept in a cookie, so that it works before anybody has signed in."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

COOKIE = "huiyin_type"
_YEAR = 365 * 24 * 60 * 60


@require_POST
def display(request: HttpRequest) -> HttpResponse:
    """Set `type` (large or normal) and go back to `next`."""
    target = request.POST.get("next", "")
    if not url_has_allowed_host_and_scheme(target, {request.get_host()}, request.is_secure()):
        target = "/desk/"
    answer = redirect(target)
    chosen = "large" if request.POST.get("type") == "large" else "normal"
    answer.set_cookie(COOKIE, chosen, max_age=_YEAR, secure=settings.HTTPS, samesite="Lax")
    return answer
