"""One line names the database, and a wrong line is refused without repeating a password."""

from __future__ import annotations

import pytest
from django.core.exceptions import ImproperlyConfigured

from huiyin.database_url import parse


def test_a_sqlite_file_is_opened_for_durable_immediate_writes() -> None:
    settings = parse("sqlite:////srv/data/town.sqlite3")
    assert settings["NAME"] == "/srv/data/town.sqlite3"
    assert settings["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in settings["OPTIONS"]["init_command"]
    assert "synchronous=FULL" in settings["OPTIONS"]["init_command"]


def test_a_relative_sqlite_file_stays_relative() -> None:
    assert parse("sqlite:///var/town.sqlite3")["NAME"] == "var/town.sqlite3"


def test_a_server_is_named_with_user_password_host_and_port() -> None:
    settings = parse("postgres://clerk:p%40ss%2Fword@db.example:5433/town?sslmode=require")
    assert settings["ENGINE"] == "django.db.backends.postgresql"
    named = [settings[key] for key in ("USER", "PASSWORD", "HOST", "PORT", "NAME")]
    assert named == ["clerk", "p@ss/word", "db.example", "5433", "town"]
    assert settings["OPTIONS"] == {"sslmode": "require"}


def test_a_socket_is_named_by_its_folder() -> None:
    settings = parse("postgres://huiyin@/huiyin?host=/run/pg")
    assert (settings["HOST"], settings["PORT"], settings["USER"]) == ("/run/pg", "", "huiyin")
    assert settings["OPTIONS"] == {}


@pytest.mark.parametrize(
    "url",
    [
        "mysql://clerk:hidden@db/town",
        "postgres://clerk:hidden@db",
        "postgres://clerk:hidden@db:port/town",
        "hidden",
    ],
)
def test_an_address_of_no_known_form_is_refused_and_its_password_kept(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="DATABASE_URL") as refusal:
        parse(url)
    assert "hidden" not in str(refusal.value)
    assert "postgres://" in str(refusal.value)
