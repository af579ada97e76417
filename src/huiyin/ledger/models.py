"""The ledger's tables.

Every key begins with the town and every reference is by value, so that the schema can be spread
over a cluster by town unchanged. `Act` is the truth and only grows; `Payload` holds what may have
to be forgotten; `Matter`, `Entry`, `FactIndex` are projections that a rebuild makes anew.
Moments are civil time of China as ISO text.
"""

from __future__ import annotations

from django.db import models

from huiyin.ledger.fields import JsonText, Words

NUMBER = 100
"""Longest number of a matter or an entry."""


class Kept(models.Model):
    """Base: a row is named by its key."""

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return " ".join(map(str, self.pk)) if isinstance(self.pk, tuple) else str(self.pk)


class Town(Kept):
    """A town (镇、乡、街道) that keeps a ledger here."""

    code = models.CharField(max_length=32, primary_key=True)
    name = models.CharField(max_length=60)
    county = models.CharField(max_length=60, blank=True)

    class Meta:
        db_table = "ledger_town"


class Head(Kept):
    """The end of a town's chain; its row is locked while one appends.

    `hash` is the last act's; `peaks` the right edge of the tree over all `size` acts.
    """

    town = models.CharField(max_length=32, primary_key=True)
    size = models.BigIntegerField(default=0)
    hash = models.CharField(max_length=64, blank=True)
    peaks = models.TextField(blank=True)

    class Meta:
        db_table = "ledger_head"


class Act(Kept):
    """One act: what happened, when, by whom. Never updated, never deleted.

    `seq` runs without gaps per town; `matter` is the number of the matter or entry ("" for acts of
    the town); `matter_seq` counts the acts that change it (NULL for notes). `step` is the step's
    id, the register's, or the parameter's. `about` holds what else belongs to the act: learned,
    key, reason, corrects, void, definition, serial. `commitments`: person → names of the personal
    facts and H(salt ‖ plaintext). `hash` is the RFC 6962 leaf hash of the envelope, which
    contains `prev`, the hash before.
    """

    pk = models.CompositePrimaryKey("town", "seq")
    town = models.CharField(max_length=32)
    seq = models.BigIntegerField()
    matter = models.CharField(max_length=NUMBER, blank=True)
    matter_seq = models.IntegerField(null=True)
    kind = models.CharField(max_length=16)
    step = models.CharField(max_length=80, blank=True)
    at = models.CharField(max_length=32)
    recorded_at = models.CharField(max_length=32)
    actors = JsonText()
    facts = JsonText()
    commitments = JsonText()
    about = JsonText()
    prev = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64)

    class Meta:
        db_table = "ledger_act"
        constraints = [
            models.UniqueConstraint(fields=["town", "matter", "matter_seq"], name="act_matter")
        ]


class Payload(Kept):
    """The personal facts of one person in one act: the unit that can be erased.

    `body` is {"salt", "facts"}; sensitive facts in it are encrypted.
    """

    pk = models.CompositePrimaryKey("town", "seq", "subject")
    town = models.CharField(max_length=32)
    seq = models.BigIntegerField()
    subject = models.CharField(max_length=64)
    matter = models.CharField(max_length=NUMBER)
    body = JsonText()

    class Meta:
        db_table = "ledger_payload"
        indexes = [models.Index(fields=["town", "matter"], name="payload_matter")]


class Matter(Kept):
    """What stands on a matter after its latest act: a projection.

    State and dates hold as of the latest act's day; `turns_on` is the day from which time alone
    has changed something. `size` is the last `matter_seq`, `last_day` the latest legal day.
    `clocks`: {clock: [status, nominal]} of the clocks without a partner; `breaches` counts them.
    `void`: the opening was struck out by a correction; the number stays used.
    """

    pk = models.CompositePrimaryKey("town", "number")
    town = models.CharField(max_length=32)
    number = models.CharField(max_length=NUMBER)
    procedure = models.CharField(max_length=80)
    version = models.IntegerField()
    digest = models.CharField(max_length=64)
    line = models.CharField(max_length=32)
    title = models.CharField(max_length=300)
    state = models.CharField(max_length=60)
    outcome = models.CharField(max_length=60, blank=True)
    opened = models.DateField()
    closed = models.DateField(null=True)
    due = models.DateField(null=True)
    waits_on = models.CharField(max_length=60, blank=True)
    paused_since = models.DateField(null=True)
    turns_on = models.DateField(null=True)
    owner = models.CharField(max_length=60, blank=True)
    lead = models.CharField(max_length=60, blank=True)
    village = models.CharField(max_length=60, blank=True)
    facts = JsonText()
    series = models.CharField(max_length=80, blank=True)
    serial = models.IntegerField(null=True)
    void = models.BooleanField(default=False)
    size = models.IntegerField()
    last_day = models.DateField()
    clocks = JsonText(default=dict)
    breaches = models.IntegerField(default=0)

    class Meta:
        db_table = "ledger_matter"
        indexes = [
            models.Index(fields=["town", "due", "number"], name="matter_due"),
            models.Index(fields=["town", "line", "due", "number"], name="matter_line_due"),
            models.Index(fields=["town", "opened", "number"], name="matter_opened"),
            models.Index(fields=["town", "procedure", "opened", "number"], name="matter_kind"),
            models.Index(fields=["town", "line", "opened", "number"], name="matter_line"),
            models.Index(fields=["town", "owner", "opened", "number"], name="matter_owner"),
            models.Index(fields=["town", "lead", "opened", "number"], name="matter_lead"),
            models.Index(fields=["town", "village", "opened", "number"], name="matter_village"),
            models.Index(fields=["town", "turns_on"], name="matter_turns"),
            models.Index(
                fields=["town", "due", "number"],
                condition=models.Q(closed__isnull=True),
                name="matter_open",
            ),
            # What is open and has no last day, longest first: the end of today's list.
            models.Index(
                fields=["town", "opened", "number"],
                condition=models.Q(closed__isnull=True, due__isnull=True),
                name="matter_undated",
            ),
            # All that the board counts stands in the index itself.
            models.Index(
                fields=["town", "line", "owner", "due", "paused_since", "void", "number"],
                condition=models.Q(closed__isnull=True),
                name="matter_desk",
            ),
            models.Index(fields=["town", "closed"], name="matter_closed"),
            models.Index(fields=["town", "series", "serial"], name="matter_serial"),
        ]


class Entry(Kept):
    """What stands in a register: a projection.

    An event's `valid_from` and `valid_to` are both its day; else NULL is "always" and "still".
    `key` is the blind index of the columns that make an entry the same one again. `size` is the
    last `matter_seq`.
    """

    pk = models.CompositePrimaryKey("town", "number")
    town = models.CharField(max_length=32)
    number = models.CharField(max_length=NUMBER)
    register = models.CharField(max_length=80)
    version = models.IntegerField()
    digest = models.CharField(max_length=64)
    line = models.CharField(max_length=32)
    title = models.CharField(max_length=300, blank=True)
    valid_from = models.DateField(null=True)
    valid_to = models.DateField(null=True)
    replaced_by = models.CharField(max_length=NUMBER, blank=True)
    village = models.CharField(max_length=60, blank=True)
    key = models.CharField(max_length=32)
    facts = JsonText()
    serial = models.IntegerField(null=True)
    void = models.BooleanField(default=False)
    size = models.IntegerField()

    class Meta:
        db_table = "ledger_entry"
        indexes = [
            models.Index(fields=["town", "register", "valid_from", "number"], name="entry_valid"),
            models.Index(fields=["town", "register", "key"], name="entry_key"),
            models.Index(fields=["town", "register", "serial"], name="entry_serial"),
        ]


class FactIndex(Kept):
    """The filterable facts, one value a row: what lists and gates search and sort by.

    `source` is the procedure's or register's id; `value` its sortable form (see `index.py`);
    `item` tells the values of a fact with several apart.
    """

    pk = models.CompositePrimaryKey("town", "number", "fact", "item")
    town = models.CharField(max_length=32)
    number = models.CharField(max_length=NUMBER)
    fact = models.CharField(max_length=60)
    item = models.SmallIntegerField(default=0)
    source = models.CharField(max_length=80)
    value = models.CharField(max_length=200)

    class Meta:
        db_table = "ledger_factindex"
        indexes = [
            models.Index(fields=["town", "source", "fact", "value", "number"], name="fact_value")
        ]


class Search(Kept):
    """The words by which a matter or an entry is found (`search.py`): a projection.

    `source` is the procedure's or register's id; `digest` tells whether the words are the same.
    """

    doc = models.BigAutoField(primary_key=True)
    town = models.CharField(max_length=32)
    number = models.CharField(max_length=NUMBER)
    source = models.CharField(max_length=80)
    digest = models.CharField(max_length=32)
    words = Words()

    class Meta:
        db_table = "ledger_search"
        constraints = [models.UniqueConstraint(fields=["town", "number"], name="search_number")]


class Evidence(Kept):
    """A file kept under its SHA-256; `purged` once its bytes were removed by an act."""

    pk = models.CompositePrimaryKey("town", "digest")
    town = models.CharField(max_length=32)
    digest = models.CharField(max_length=64)
    name = models.CharField(max_length=200)
    size = models.BigIntegerField()
    kept_at = models.CharField(max_length=32)
    purged = models.BooleanField(default=False)

    class Meta:
        db_table = "ledger_evidence"


class Checkpoint(Kept):
    """A signed note over the town's tree, as it was given out."""

    pk = models.CompositePrimaryKey("town", "size")
    town = models.CharField(max_length=32)
    size = models.BigIntegerField()
    root = models.CharField(max_length=64)
    note = models.TextField()

    class Meta:
        db_table = "ledger_checkpoint"
