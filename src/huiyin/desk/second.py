"""The second factor: for whom it is required (HUIYIN_SECOND_FACTOR), and who has one."""

from __future__ import annotations

from typing import Any

from allauth.mfa.models import Authenticator
from django.conf import settings

from huiyin.organs.directory import Grant, roles_named

ALL = "all"


def lacks(account: Any, grants: tuple[Grant, ...]) -> bool:
    """Whether an account must set up a second factor before it can do anything else: somebody who
    holds one of the roles for which it is required, and has none."""
    asked: str = settings.SECOND_FACTOR
    if not asked:
        return False
    held = frozenset[str]().union(*(grant.roles for grant in grants))
    if asked != ALL and held.isdisjoint(roles_named(asked)):
        return False
    kinds = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
    return not Authenticator.objects.filter(user=account, type__in=kinds).exists()
