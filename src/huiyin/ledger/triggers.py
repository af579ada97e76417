"""The database itself refuses to change history.

UPDATE, DELETE, TRUNCATE and REPLACE on the acts are refused by triggers. A table that a migration
rebuilds loses its triggers, so they are put back after every migration, and `missing` says which
are not there.
"""

from __future__ import annotations

from typing import Any

from django.db import connections

TABLE = "ledger_act"
REFUSAL = "行为记录只增不改：不得修改或删除"

_SQLITE = {
    "act_no_update": f"""
        CREATE TRIGGER act_no_update BEFORE UPDATE ON {TABLE}
        BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END""",
    "act_no_delete": f"""
        CREATE TRIGGER act_no_delete BEFORE DELETE ON {TABLE}
        BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END""",
    # REPLACE deletes silently, past the delete trigger: so nothing that collides may come in.
    "act_no_replace": f"""
        CREATE TRIGGER act_no_replace BEFORE INSERT ON {TABLE}
        WHEN NEW.seq <> 1 + COALESCE((SELECT MAX(seq) FROM {TABLE} WHERE town = NEW.town), 0)
          OR NEW.prev <> COALESCE(
             (SELECT hash FROM {TABLE} WHERE town = NEW.town AND seq = NEW.seq - 1), '')
          OR EXISTS (SELECT 1 FROM {TABLE} WHERE rowid = NEW.rowid)
          OR EXISTS (SELECT 1 FROM {TABLE} WHERE town = NEW.town AND matter = NEW.matter
             AND matter_seq = NEW.matter_seq)
        BEGIN SELECT RAISE(ABORT, '行为记录只增不改：序号须接续上一条'); END""",
}

_POSTGRES_FUNCTION = f"""
    CREATE OR REPLACE FUNCTION ledger_act_refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$"""

# ENABLE ALWAYS: ordinary triggers sleep while session_replication_role is "replica".
_POSTGRES = {
    "act_no_change": f"""
        CREATE TRIGGER act_no_change BEFORE UPDATE OR DELETE ON {TABLE}
        FOR EACH ROW EXECUTE FUNCTION ledger_act_refuse()""",
    "act_no_truncate": f"""
        CREATE TRIGGER act_no_truncate BEFORE TRUNCATE ON {TABLE}
        FOR EACH STATEMENT EXECUTE FUNCTION ledger_act_refuse()""",
}


def missing(using: str = "default") -> list[str]:
    """The names of guards that are not there (or not awake) on this database."""
    connection = connections[using]
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "SELECT tgname FROM pg_trigger WHERE tgrelid = to_regclass(%s)"
                " AND NOT tgisinternal AND tgenabled = 'A'",
                [TABLE],
            )
        else:
            cursor.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = %s", [TABLE]
            )
        there = {name for (name,) in cursor.fetchall()}
    return [name for name in _wanted(connection) if name not in there]


def install(using: str = "default") -> None:
    """Put the guards there, whatever was there before."""
    remove(using)
    connection = connections[using]
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(_POSTGRES_FUNCTION)
        for name, statement in _wanted(connection).items():
            cursor.execute(statement)
            if connection.vendor == "postgresql":
                cursor.execute(f"ALTER TABLE {TABLE} ENABLE ALWAYS TRIGGER {name}")


def remove(using: str = "default") -> None:
    """Take the guards away: for a restore, and for tests that empty the tables."""
    connection = connections[using]
    suffix = f" ON {TABLE}" if connection.vendor == "postgresql" else ""
    with connection.cursor() as cursor:
        for name in _wanted(connection):
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}{suffix}")


def after_migrate(using: str = "default", **_: Any) -> None:
    """Signal receiver: after any app's migration, where the table exists."""
    if TABLE in connections[using].introspection.table_names():
        install(using)


def _wanted(connection: Any) -> dict[str, str]:
    return _POSTGRES if connection.vendor == "postgresql" else _SQLITE
