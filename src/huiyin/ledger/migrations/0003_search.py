"""The search over matters and entries: its words, and what each database finds them by.

A ledger that has matters already gets its words by `huiyin ledger rebuild`.
"""

from django.db import migrations, models

import huiyin.ledger.fields

SQLITE = (
    """CREATE VIRTUAL TABLE ledger_search_fts USING fts5(
        words, content='ledger_search', content_rowid='doc', tokenize='ascii', columnsize=0)""",
    """CREATE TRIGGER search_added AFTER INSERT ON ledger_search BEGIN
        INSERT INTO ledger_search_fts(rowid, words) VALUES (new.doc, new.words); END""",
    """CREATE TRIGGER search_gone AFTER DELETE ON ledger_search BEGIN
        INSERT INTO ledger_search_fts(ledger_search_fts, rowid, words)
        VALUES ('delete', old.doc, old.words); END""",
    """CREATE TRIGGER search_changed AFTER UPDATE OF doc, words ON ledger_search BEGIN
        INSERT INTO ledger_search_fts(ledger_search_fts, rowid, words)
        VALUES ('delete', old.doc, old.words);
        INSERT INTO ledger_search_fts(rowid, words) VALUES (new.doc, new.words); END""",
)
POSTGRESQL = ("CREATE INDEX search_words ON ledger_search USING gin (words)",)


def find(apps, schema_editor):
    for statement in POSTGRESQL if schema_editor.connection.vendor == "postgresql" else SQLITE:
        schema_editor.execute(statement)


def lose(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute("DROP TABLE ledger_search_fts")


class Migration(migrations.Migration):
    dependencies = [("ledger", "0002_open_matters")]

    operations = [
        migrations.CreateModel(
            name="Search",
            fields=[
                ("doc", models.BigAutoField(primary_key=True, serialize=False)),
                ("town", models.CharField(max_length=32)),
                ("number", models.CharField(max_length=100)),
                ("source", models.CharField(max_length=80)),
                ("digest", models.CharField(max_length=32)),
                ("words", huiyin.ledger.fields.Words()),
            ],
            options={
                "db_table": "ledger_search",
                "constraints": [
                    models.UniqueConstraint(fields=("town", "number"), name="search_number")
                ],
            },
        ),
        migrations.RunPython(find, lose),
    ]
