"""Who and what the town is made of: villages, offices, posts, people, appointments.

All of it is kept in registers of the ledger; the modules here read them with types.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from huiyin.organs.places import Office, Village, offices, village, village_names, villages
    from huiyin.organs.staff import Appointment, Person, appointments, people, roles_of

__all__ = [
    "Appointment",
    "Office",
    "Person",
    "Village",
    "appointments",
    "offices",
    "people",
    "roles_of",
    "village",
    "village_names",
    "villages",
]

_PLACES = {"Office", "Village", "offices", "village", "village_names", "villages"}


def __getattr__(name: str) -> Any:
    """Late, so that the declarations beside can be read where there is no database."""
    if name not in __all__:
        raise AttributeError(name)
    if name in _PLACES:
        from huiyin.organs import places

        return getattr(places, name)
    from huiyin.organs import staff

    return getattr(staff, name)
