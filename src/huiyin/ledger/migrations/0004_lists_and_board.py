"""Indexes for the lists by line, owner, lead official and village, for the undated, for the board."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("ledger", "0003_search"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="matter",
            index=models.Index(fields=["town", "line", "opened", "number"], name="matter_line"),
        ),
        migrations.AddIndex(
            model_name="matter",
            index=models.Index(fields=["town", "owner", "opened", "number"], name="matter_owner"),
        ),
        migrations.AddIndex(
            model_name="matter",
            index=models.Index(fields=["town", "lead", "opened", "number"], name="matter_lead"),
        ),
        migrations.AddIndex(
            model_name="matter",
            index=models.Index(
                fields=["town", "village", "opened", "number"], name="matter_village"
            ),
        ),
        migrations.AddIndex(
            model_name="matter",
            index=models.Index(
                condition=models.Q(("closed__isnull", True), ("due__isnull", True)),
                fields=["town", "opened", "number"],
                name="matter_undated",
            ),
        ),
        migrations.AddIndex(
            model_name="matter",
            index=models.Index(
                condition=models.Q(("closed__isnull", True)),
                fields=["town", "line", "owner", "due", "paused_since", "void", "number"],
                name="matter_desk",
            ),
        ),
    ]
