from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("desk", "0002_reminders_and_phones"),
    ]

    operations = [
        migrations.CreateModel(
            name="View",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("town", models.CharField(max_length=32)),
                ("person", models.CharField(max_length=60)),
                ("list", models.CharField(max_length=80)),
                ("name", models.CharField(max_length=30)),
                ("address", models.CharField(blank=True, max_length=1000)),
                ("office", models.CharField(blank=True, max_length=60)),
            ],
            options={
                "db_table": "desk_view",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("town", "list", "person", "name"), name="view_once"
                    )
                ],
            },
        ),
    ]
