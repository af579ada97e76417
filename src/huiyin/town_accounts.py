"""Signing in by password: opened by the administrator only, counted by axes only."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class TownAccounts(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """Leaves wrong passwords to axes, which counts them in the database for all processes, by name
    and address; so that nobody can lock a colleague out from elsewhere. allauth goes on counting
    wrong codes of the second factor, which axes does not see (`ACCOUNT_RATE_LIMITS`)."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Count nothing: axes does."""
