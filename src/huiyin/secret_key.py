"""The secret key that signs sessions: made once, kept in the data folder for its owner only."""

from __future__ import annotations

import os
import secrets
import tempfile
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured


def secret_key(data: Path) -> str:
    """The key kept in `data`; made on first use.

    Raises ImproperlyConfigured where the folder cannot be written or the file is empty.
    """
    path = data / "secret-key"
    try:
        if not path.exists():
            _make(path)
        key = path.read_text(encoding="ascii").strip()
    except OSError as error:
        raise ImproperlyConfigured(
            f"数据目录 {data} 不能读写（{error.strerror}）。"
            "请修改目录权限，或用 HUIYIN_DATA 另指一处。"
        ) from None
    if not key:
        raise ImproperlyConfigured(
            f"{path} 是空文件。请删除它，系统会重新生成（已登录者须重新登录）。"
        )
    return key


def _make(path: Path) -> None:
    """Write a new key whole; of two processes that start at once, both end with the first's."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=".secret-key-")  # mode 0600
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(48) + "\n")
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        os.unlink(draft)
