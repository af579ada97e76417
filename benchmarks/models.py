"""The matters as Django's admin can take them: its lists know no composite keys."""

from __future__ import annotations

from django.db import models


class PlainMatter(models.Model):
    """A matter by its number alone; the table is the ledger's."""

    number = models.CharField(max_length=100, primary_key=True)
    town = models.CharField(max_length=32)
    procedure = models.CharField(max_length=80)
    title = models.CharField(max_length=300)
    state = models.CharField(max_length=60)
    opened = models.DateField()
    closed = models.DateField(null=True)
    due = models.DateField(null=True)
    owner = models.CharField(max_length=60, blank=True)
    village = models.CharField(max_length=60, blank=True)

    class Meta:
        managed = False
        db_table = "ledger_matter"

    def __str__(self) -> str:
        return self.number
