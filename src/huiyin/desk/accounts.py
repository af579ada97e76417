"""Demo accounts: one for each member of the demo town's staff."""

from __future__ import annotations

import json
import os
import secrets
from datetime import date
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model

from huiyin.desk.models import Seat
from huiyin.organs.directory import appointments, offices

_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"


def demo_accounts(town: str) -> list[tuple[str, str, str]]:
    """(user, password, post) for everybody in post today; the same passwords again on every call.

    Passwords are made once and kept in the data folder, readable by its owner only.
    """
    users = get_user_model()
    kept = _Passwords(Path(settings.DATA) / "demo-accounts.json")
    short = {o.name: o.short or o.name for o in offices(town)}
    found = []
    for i, held in enumerate(appointments(town, on=date.today()), start=1):
        name = f"demo{i}"
        password = kept.of(name)
        user, fresh = users.objects.get_or_create(username=name)
        if fresh or not user.check_password(password):
            user.set_password(password)
            user.save()
        Seat.objects.update_or_create(user=user, defaults={"town": town, "person": held.person})
        found.append(
            (name, password, f"{short.get(held.office, held.office)}{held.post}　{held.person}")
        )
    kept.save()
    return found


class _Passwords:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.known: dict[str, str] = json.loads(path.read_text()) if path.exists() else {}

    def of(self, name: str) -> str:
        if name not in self.known:
            self.known[name] = "-".join(
                "".join(secrets.choice(_ALPHABET) for _ in range(4)) for _ in range(3)
            )
        return self.known[name]

    def save(self) -> None:
        handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w") as file:
            json.dump(self.known, file)
