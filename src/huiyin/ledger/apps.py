"""The Django app of the ledger."""

from __future__ import annotations

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class LedgerConfig(AppConfig):
    name = "huiyin.ledger"
    label = "ledger"
    verbose_name = "总账"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from huiyin.ledger.triggers import after_migrate

        post_migrate.connect(after_migrate, dispatch_uid="huiyin.ledger.triggers")
