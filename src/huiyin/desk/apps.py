"""The desk as a Django app."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "huiyin.desk"
    label = "desk"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from allauth.account.signals import password_changed, password_set

        for changed in (password_changed, password_set):
            changed.connect(_own_password)


def _own_password(user: Any, **_more: Any) -> None:
    """Whoever has chosen a password of their own need not change it again."""
    from huiyin.desk.models import Seat

    Seat.objects.filter(user=user).update(temporary=False)
