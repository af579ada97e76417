"""UPDATE, DELETE, TRUNCATE and replace on acts are refused by the database itself."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import DatabaseError, connection, migrations, models, transaction
from django.db.migrations.state import ModelState, ProjectState
from tests.ledger.stub import CLERK

from huiyin.ledger import service, tables, triggers
from huiyin.ledger.models import Act

NAMES = ", ".join(tables.columns(Act))
SQLITE = connection.vendor == "sqlite"
INSERT = f"INTO ledger_act ({NAMES}) SELECT {NAMES} FROM ledger_act WHERE seq = 2"

ATTACKS = {
    "update": "UPDATE ledger_act SET facts = '{}' WHERE seq = 2",
    "update everything": "UPDATE ledger_act SET facts = facts",
    "delete": "DELETE FROM ledger_act WHERE seq = 2",
    "duplicate": f"INSERT {INSERT}",
    "upsert": f"INSERT {INSERT} ON CONFLICT (town, seq) DO UPDATE SET facts = '{{}}'",
}
ON_SQLITE = {
    "insert or replace": f"INSERT OR REPLACE {INSERT}",
    "replace": f"REPLACE {INSERT}",
    "update or replace": "UPDATE OR REPLACE ledger_act SET seq = 1 WHERE seq = 2",
    # Through the second unique key: a new seq, the matter_seq of an act that is there.
    "replace by matter": f"INSERT OR REPLACE INTO ledger_act ({NAMES})"
    f" SELECT {NAMES.replace('seq', '3', 1).replace('prev, hash', 'hash, hash')}"
    " FROM ledger_act WHERE seq = 2",
    # Through the hidden row number.
    "replace by rowid": f"INSERT OR REPLACE INTO ledger_act (rowid, {NAMES})"
    " SELECT rowid, 'DEMO', 3, '', NULL, kind, step, at, recorded_at, actors, facts, commitments,"
    " about, hash, hash FROM ledger_act WHERE seq = 2",
    "gap": f"INSERT INTO ledger_act ({NAMES}) SELECT 'DEMO', 9, '', NULL, kind, step, at,"
    " recorded_at, actors, facts, commitments, about, hash, hash FROM ledger_act WHERE seq = 2",
    "wrong neighbour": f"INSERT INTO ledger_act ({NAMES}) SELECT 'DEMO', 3, '', NULL, kind, step,"
    " at, recorded_at, actors, facts, commitments, about, prev, hash FROM ledger_act WHERE seq = 2",
}
ON_POSTGRES = {
    "truncate": "TRUNCATE ledger_act",
    "truncate by cascade": "TRUNCATE ledger_act CASCADE",
    "asleep replica": "SET LOCAL session_replication_role = replica; DELETE FROM ledger_act",
}
ALL = ATTACKS | (ON_SQLITE if SQLITE else ON_POSTGRES)


def opened(town: str) -> None:
    service.open(
        town, "stub.letter", facts={"subject": "修路"}, actors=[CLERK], at=date(2020, 2, 3)
    )


def attack(statement: str) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


@pytest.mark.parametrize("name", ALL)
def test_the_database_refuses(town: str, name: str) -> None:
    opened(town)
    with pytest.raises(DatabaseError):
        attack(ALL[name])
    assert service.verify(town).ok
    assert Act.objects.filter(town=town).count() == 2


def test_the_guards_are_there(town: str) -> None:
    assert triggers.missing() == []


def test_a_missing_guard_is_named(town: str) -> None:
    with connection.cursor() as cursor:
        name = "act_no_update" if SQLITE else "act_no_change"
        cursor.execute(f"DROP TRIGGER {name}" + ("" if SQLITE else " ON ledger_act"))
    assert triggers.missing() == [name]
    triggers.install()
    assert triggers.missing() == []


@pytest.mark.skipif(SQLITE, reason="only PostgreSQL has triggers that sleep")
def test_a_sleeping_guard_is_missing(town: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE ledger_act DISABLE TRIGGER act_no_change")
    assert triggers.missing() == ["act_no_change"]


def test_guards_return_after_a_migration_that_rebuilds_the_table(real_town: str) -> None:
    """On SQLite every AlterField makes the table anew and silently drops its triggers."""
    opened(real_town)
    state = ProjectState()
    state.add_model(ModelState.from_model(Act))
    wider = state.clone()
    change = migrations.AlterField("act", "step", models.CharField(max_length=81, blank=True))
    change.state_forwards("ledger", wider)
    with connection.schema_editor(atomic=True) as editor:
        change.database_forwards("ledger", editor, state, wider)
    if SQLITE:
        assert triggers.missing() != []
    triggers.after_migrate(using="default")
    assert triggers.missing() == []
    with pytest.raises(DatabaseError):
        attack(ATTACKS["delete"])
    assert service.verify(real_town).ok
    with connection.schema_editor(atomic=True) as editor:
        change.database_backwards("ledger", editor, wider, state)
    triggers.after_migrate(using="default")


def test_migrating_any_app_brings_them_back(real_town: str) -> None:
    from django.core.management import call_command

    triggers.remove()
    call_command("migrate", "contenttypes", verbosity=0)
    assert triggers.missing() == []
