"""Signing in by the county's accounts (OpenID Connect): only for those who have one here.

The claim that `HUIYIN_OIDC_CLAIM` names (preferred_username) is the user name that the town's
administrator opened. Nobody gets an account by signing in elsewhere.
"""

from __future__ import annotations

from typing import Any

from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import get_user_model
from django.http import HttpRequest
from django.shortcuts import redirect
from django.utils.translation import gettext as _


class CountyAccounts(DefaultSocialAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """Finds the account that the county's sign-in names."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Connect the first time by user name; without an account, back to signing in."""
        if sociallogin.is_existing:
            return
        user = _named(sociallogin.account.extra_data)
        if user is None:
            messages.error(request, _("这里还没有您的账号，请本镇管理员开设。"))
            raise ImmediateHttpResponse(redirect("account_login"))
        sociallogin.connect(request, user)


def _named(claims: dict[str, Any]) -> Any:
    """The active account of the user name that the claims name; None where there is none."""
    told = {**claims.get("userinfo", {}), **claims.get("id_token", {}), **claims}
    name = str(told.get(settings.OIDC_CLAIM) or "")
    return get_user_model().objects.filter(username=name, is_active=True).first() if name else None
