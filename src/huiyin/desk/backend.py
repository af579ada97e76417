"""Finds an account together with its seat, so that every page asks for both at once."""

from __future__ import annotations

from allauth.account.auth_backends import AuthenticationBackend
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.db import connection
from django.db.models import OuterRef, Subquery
from django.db.models.expressions import RawSQL

from huiyin.ledger.models import Town

# The views of lists that the seat may see, as JSON: its own, and those shared in the town.
_COLUMNS = "v.id, v.person, v.list, v.name, v.address, v.office"
_WHERE = (
    "FROM desk_view v WHERE v.town = desk_seat.town"
    " AND (v.person = desk_seat.person OR v.office <> '')"
)
_VIEWS = {
    "sqlite": f"(SELECT json_group_array(json_array({_COLUMNS})) {_WHERE})",
    "postgresql": f"(SELECT json_agg(json_build_array({_COLUMNS}))::text {_WHERE})",
}


class SeatedBackend(AuthenticationBackend):  # type: ignore[misc]  # allauth has no types
    """Signs in as allauth does."""

    def get_user(self, user_id: int) -> AbstractBaseUser | None:
        """The account with its seat, the seat's town (`town_name`, `town_county`) and its `views`,
        all in one query."""
        towns = Town.objects.filter(code=OuterRef("seat__town"))
        found = (
            get_user_model()
            .objects.select_related("seat")
            .annotate(
                town_name=Subquery(towns.values("name")),
                town_county=Subquery(towns.values("county")),
                views=RawSQL(_VIEWS[connection.vendor], []),
            )
            .filter(pk=user_id)
            .first()
        )
        return found if found is not None and self.user_can_authenticate(found) else None
