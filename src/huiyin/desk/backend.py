"""Finds an account together with its seat, so that every page asks for both at once."""

from __future__ import annotations

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.db import connection

from huiyin.desk.models import Seat

# The views of lists that the seat may see, as JSON: its own, and those shared in the town.
_COLUMNS = "v.id, v.person, v.list, v.name, v.address, v.office"
_WHERE = "FROM desk_view v WHERE v.town = s.town AND (v.person = s.person OR v.office <> '')"
_VIEWS = {
    "sqlite": f"(SELECT json_group_array(json_array({_COLUMNS})) {_WHERE})",
    "postgresql": f"(SELECT json_agg(json_build_array({_COLUMNS}))::text {_WHERE})",
}
_ACCOUNT = (
    "SELECT a.*, s.id AS seat_id, s.town AS seat_town, s.person AS seat_person,"
    " s.temporary AS seat_temporary, s.mail AS seat_mail,"
    " t.name AS town_name, t.county AS town_county, {views} AS views"
    " FROM auth_user a LEFT JOIN desk_seat s ON s.user_id = a.id"
    " LEFT JOIN ledger_town t ON t.code = s.town WHERE a.id = %s"
)


class SeatedBackend(AuthenticationBackend):  # type: ignore[misc]  # allauth has no types
    """Signs in as allauth does."""

    def get_user(self, user_id: int) -> AbstractBaseUser | None:
        """The account with its seat, the seat's town (`town_name`, `town_county`) and its `views`,
        all in one query."""
        accounts = get_user_model().objects
        text = _ACCOUNT.format(views=_VIEWS[connection.vendor])
        found: Any = next(iter(accounts.raw(text, [user_id])), None)
        if found is None or not self.user_can_authenticate(found):
            return None
        _seat(found)
        return found  # type: ignore[no-any-return]


def _seat(account: Any) -> None:
    """Put the seat that was read with the account in its place; None where it has none."""
    seat = None
    if account.seat_id is not None:
        seat = Seat.from_db(
            account._state.db,
            ["id", "user_id", "town", "person", "temporary", "mail"],
            [
                account.seat_id,
                account.pk,
                account.seat_town,
                account.seat_person,
                bool(account.seat_temporary),
                account.seat_mail,
            ],
        )
        Seat._meta.get_field("user").set_cached_value(seat, account)
    type(account)._meta.get_field("seat").set_cached_value(account, seat)
