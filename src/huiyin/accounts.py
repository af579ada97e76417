"""Where staff sign in, change their password and set up a second factor.

allauth's own addresses, less those that would let a stranger open an account or that need mail:
a township's accounts are opened, and forgotten passwords reset, by its administrator.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import include, path
from django.utils.translation import gettext as _


def by_administrator(request: HttpRequest) -> HttpResponse:
    """Say who opens accounts and resets passwords, and return to signing in."""
    messages.info(request, _("账号由本镇管理员开设；忘记口令，请管理员重设。"))
    return redirect("account_login")


def signing_in(request: HttpRequest, credentials: dict[str, Any] | None = None) -> str | None:
    """The account that a sign-in names, for axes: allauth's form and credentials name it apart."""
    if credentials:
        return credentials.get("username")
    return request.POST.get("login")


def locked_out(
    request: HttpRequest, response: HttpResponse | None, credentials: dict[str, Any] | None
) -> HttpResponse:
    """Say that too many passwords were wrong and what to do, and return to signing in."""
    messages.error(request, _("口令连续错误五次，请15分钟后再试，或请本镇管理员解锁。"))
    return redirect("account_login")


urlpatterns = [
    path("signup/", by_administrator),
    path("email/", by_administrator),
    path("password/reset/", by_administrator),
    path("password/set/", by_administrator),
    path("", include("allauth.account.urls")),
    path("2fa/", include("allauth.mfa.urls")),
]
if settings.OIDC_SERVER:
    urlpatterns += [
        path("", include("allauth.socialaccount.providers.openid_connect.urls")),
        path("county/", include("allauth.socialaccount.urls")),
    ]
