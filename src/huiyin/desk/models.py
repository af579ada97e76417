"""Who sits at the desk: the member of staff behind an account."""

from __future__ import annotations

from django.conf import settings
from django.db import models


class Seat(models.Model):
    """An account's place: which town it works in, and as whom.

    What the person may do follows from the posts held that day (`organs.directory.roles_of`), not
    from the account.
    """

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    town = models.CharField(max_length=32)
    person = models.CharField(max_length=60)

    class Meta:
        db_table = "desk_seat"

    def __str__(self) -> str:
        return f"{self.person}（{self.town}）"
