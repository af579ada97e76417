"""Accounts for the demo: one for each role that somebody in the town's make-up holds."""

from __future__ import annotations

import json
import os
import secrets
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import transaction

from huiyin.desk.models import Seat
from huiyin.kernel import registry
from huiyin.ledger.moments import now
from huiyin.organs.directory import appointments, roles_of

_LINE = "disclosure.request"
"""The procedure whose roles the demo shows."""
_POSTS = {
    "admin": "系统管理员",
    "secretary": "党委书记",
    "mayor": "镇长",
    "justice": "司法所所长",
    "hotline": "热线专干",
    "petition": "信访专干",
    "enforcement": "执法队员",
    "mediator": "村调解员",
}
"""Main posts beside these, each with the user name of its account."""
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
_FILE = "demo-accounts.json"


def demo_accounts(town: str) -> list[tuple[str, str, str]]:
    """(user name, password, role or post and person), made where it is missing.

    The user name is the id of the role, or tells the post. Passwords are drawn once for a data
    folder and kept in it, readable by its owner only, so that they can be printed again.
    """
    path = Path(settings.DATA) / _FILE
    kept = _passwords(path)
    found = []
    with transaction.atomic():
        for role, title, person, post in _holders(town):
            password = kept.setdefault(role, _password())
            _account(role, password, town, person)
            found.append((role, password, f"{title}　{person}（{post}）"))
        for name, person, post in _main_posts(town):
            password = kept.setdefault(name, _password())
            _account(name, password, town, person)
            found.append((name, password, f"{post}　{person}"))
    _keep(path, kept)
    return found


def _holders(town: str) -> list[tuple[str, str, str, str]]:
    """Role, its title, who holds it today and in which post; of several the latest appointed."""
    today = now().date()
    held = {a.person: a.post for a in appointments(town, on=today)}
    roles = {person: roles_of(town, person, today) for person in held}
    found = []
    for role in registry.procedure(_LINE).roles:
        people = [person for person in held if role.id in roles[person] and not role.outside]
        if people:
            found.append((role.id, role.title, people[-1], held[people[-1]]))
    return found


def _main_posts(town: str) -> list[tuple[str, str, str]]:
    """User name, holder and title of each main post that somebody holds today."""
    held = {a.post: a.person for a in appointments(town, on=now().date())}
    return [(name, held[post], post) for name, post in _POSTS.items() if post in held]


def _account(name: str, password: str, town: str, person: str) -> None:
    user, _fresh = get_user_model().objects.get_or_create(username=name)
    if not user.check_password(password):
        user.set_password(password)
        user.save()
    Seat.objects.update_or_create(user=user, defaults={"town": town, "person": person})


def _password() -> str:
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(4)) for _ in range(3))


def _passwords(path: Path) -> dict[str, str]:
    return json.loads(path.read_text()) if path.exists() else {}


def _keep(path: Path, passwords: dict[str, str]) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w") as file:
        json.dump(passwords, file)
