"""A column that holds canonical JSON as text, the same bytes on every database."""

from __future__ import annotations

import json
from typing import Any

from django.db import models

from huiyin.ledger.canon import canonical


class JsonText(models.TextField):  # type: ignore[type-arg]
    """Canonical JSON kept as text: byte-equal after a rebuild, and hashed as it stands."""

    def from_db_value(self, value: str | None, expression: Any, connection: Any) -> Any:
        return None if value is None else json.loads(value)

    def get_prep_value(self, value: Any) -> str | None:
        return None if value is None else canonical(value)

    def to_python(self, value: Any) -> Any:
        return json.loads(value) if isinstance(value, str) else value

    def value_to_string(self, obj: models.Model) -> str:
        return canonical(self.value_from_object(obj))


class Words(models.TextField):  # type: ignore[type-arg]
    """The words of a text in order: a tsvector on PostgreSQL, a text with spaces elsewhere."""

    def db_type(self, connection: Any) -> str | None:
        return "tsvector" if connection.vendor == "postgresql" else super().db_type(connection)
