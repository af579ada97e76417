"""`DATABASE_URL`: one line that names the database."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

_FORMS = (
    "请写成 sqlite:///文件路径、postgres://用户:口令@主机:端口/库名，"
    "或 postgres://用户@/库名?host=/套接字目录。"
)

# WAL lets readers go on while one writes; FULL keeps every acknowledged act through a power cut.
# IMMEDIATE takes the write lock at BEGIN, so that no transaction fails half-way by being upgraded.
_SQLITE_OPTIONS = {
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
    "transaction_mode": "IMMEDIATE",
    "timeout": 30,
}
_KEPT = 60
"""For so many seconds a connection is kept, with what it has read and prepared: opening one for
each page costs as much as several of its questions, an embedded database too."""


def sqlite(path: Path) -> dict[str, Any]:
    """Django's settings for the embedded database in the file `path`."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "OPTIONS": dict(_SQLITE_OPTIONS),
        "CONN_MAX_AGE": _KEPT,
    }


def parse(url: str) -> dict[str, Any]:
    """Django's settings for the database that `url` names.

    Raises ImproperlyConfigured, without repeating a password, where the address is of no known
    form.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ImproperlyConfigured(f"DATABASE_URL 的主机或端口无法识别。{_FORMS}") from None
    name = unquote(parts.path.removeprefix("/"))
    if not name:
        raise ImproperlyConfigured(f"DATABASE_URL 没有写明数据库。{_FORMS}")
    if parts.scheme == "sqlite":
        return sqlite(Path(name))
    if parts.scheme in ("postgres", "postgresql"):
        options = dict(parse_qsl(parts.query))
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": name,
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": options.pop("host", unquote(parts.hostname or "")),
            "PORT": options.pop("port", str(port or "")),
            "OPTIONS": options,
            "CONN_MAX_AGE": _KEPT,
            "CONN_HEALTH_CHECKS": True,
        }
    raise ImproperlyConfigured(f"DATABASE_URL 不支持“{parts.scheme}”类型的数据库。{_FORMS}")
