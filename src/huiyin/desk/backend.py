"""Finds an account together with its seat, so that every page asks for both at once."""

from __future__ import annotations

from allauth.account.auth_backends import AuthenticationBackend
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.db.models import OuterRef, Subquery

from huiyin.ledger.models import Town


class SeatedBackend(AuthenticationBackend):  # type: ignore[misc]  # allauth has no types
    """Signs in as allauth does."""

    def get_user(self, user_id: int) -> AbstractBaseUser | None:
        """The account with its seat and the seat's town (`town_name`, `town_county`)."""
        towns = Town.objects.filter(code=OuterRef("seat__town"))
        found = (
            get_user_model()
            .objects.select_related("seat")
            .annotate(
                town_name=Subquery(towns.values("name")),
                town_county=Subquery(towns.values("county")),
            )
            .filter(pk=user_id)
            .first()
        )
        return found if found is not None and self.user_can_authenticate(found) else None
