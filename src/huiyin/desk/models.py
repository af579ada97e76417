"""Who sits at the desk, where reminders go, what a phone has already sent."""

from __future__ import annotations

from django.conf import settings
from django.db import models


class Seat(models.Model):
    """An account's place: which town it works in, and as whom.

    What the person may do follows from the posts held that day (`organs.directory.roles_of`), not
    from the account. `temporary`: the password was set by the administrator and must be changed
    first. `mail`: where reminders go; "" for nowhere.
    """

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    town = models.CharField(max_length=32)
    person = models.CharField(max_length=60)
    temporary = models.BooleanField(default=False)
    mail = models.EmailField(blank=True)

    class Meta:
        db_table = "desk_seat"
        indexes = [models.Index(fields=["town", "person"], name="seat_person")]

    def __str__(self) -> str:
        return f"{self.person}（{self.town}）"


class Robot(models.Model):
    """A town's WeCom group robot: reminders with number and link only. Off until switched on."""

    town = models.CharField(max_length=32, primary_key=True)
    address = models.CharField(max_length=300)
    on = models.BooleanField(default=False)

    class Meta:
        db_table = "desk_robot"

    def __str__(self) -> str:
        return self.town


class Told(models.Model):
    """A reminder that was given, so that it is not given twice: of which matter, for which lawful
    day, to whom ("" for the town's robot)."""

    town = models.CharField(max_length=32)
    person = models.CharField(max_length=60, blank=True)
    number = models.CharField(max_length=100)
    due = models.DateField()

    class Meta:
        db_table = "desk_told"
        constraints = [
            models.UniqueConstraint(fields=["town", "person", "number", "due"], name="told_once")
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.due}"


class View(models.Model):
    """A list as somebody wants to find it again: a name for an address.

    `list` is "matters" or the id of a register; `address` its filters, columns and order as they
    stand in the address. `office`: whose colleagues see it too ("" for nobody).
    """

    town = models.CharField(max_length=32)
    person = models.CharField(max_length=60)
    list = models.CharField(max_length=80)
    name = models.CharField(max_length=30)
    address = models.CharField(max_length=1000, blank=True)
    office = models.CharField(max_length=60, blank=True)

    class Meta:
        db_table = "desk_view"
        constraints = [
            models.UniqueConstraint(fields=["town", "list", "person", "name"], name="view_once")
        ]

    def __str__(self) -> str:
        return self.name


class Sending(models.Model):
    """What a phone sent, by the mark that it gave: sent again, it is not entered again."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    mark = models.CharField(max_length=64)
    number = models.CharField(max_length=100)

    class Meta:
        db_table = "desk_sending"
        constraints = [models.UniqueConstraint(fields=["user", "mark"], name="sent_once")]

    def __str__(self) -> str:
        return self.number
