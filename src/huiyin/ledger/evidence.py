"""Evidence: files kept under their own SHA-256, each byte for byte once.

Nothing that bears a secrecy mark is kept: a check decides before the first byte is written, and
the event alone is logged.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from django.db import transaction

from huiyin.kernel.acts import Actor
from huiyin.ledger import crypto, moments
from huiyin.ledger.append import Chain, Draft
from huiyin.ledger.errors import Broken, Impossible, MarkedSecret, NotThere
from huiyin.ledger.models import Evidence

Check = Callable[[bytes, str], str | None]
"""Looks at bytes and file name; gives the reason why they may not be kept, or None."""


def store(
    town: str,
    data: bytes,
    name: str,
    *,
    check: Check | None = None,
    actors: Sequence[Actor] = (),
) -> str:
    """Keep a file; gives its digest. The same bytes again change nothing.

    Raises `MarkedSecret` where `check` finds a mark: nothing is kept but the event.
    Raises `Impossible` for bytes that were removed by a purge.
    """
    if check:
        admit(town, data, name, check=check, actors=actors)
    digest = crypto.fingerprint(data)
    known = Evidence.objects.filter(town=town, digest=digest).first()
    if known is None and _purged_elsewhere(digest):
        raise Impossible("这份文件已按规定清除，不得再次存入")
    if known is not None and known.purged:
        raise Impossible("这份文件已按规定清除，不得再次存入")
    _write(path_of(digest), data)
    if known is None:
        kept_at = moments.now().isoformat()
        with transaction.atomic():
            Evidence.objects.get_or_create(
                town=town,
                digest=digest,
                defaults={"name": name[:200], "size": len(data), "kept_at": kept_at},
            )
    return digest


def admit(town: str, data: bytes, name: str, *, check: Check, actors: Sequence[Actor] = ()) -> None:
    """Look at a file that somebody wants to keep. Raises `MarkedSecret` where `check` finds a mark:
    that it was refused is logged, with its name and nothing of its content."""
    reason = check(data, name)
    if reason:
        _log_refusal(town, actors, reason)
        raise MarkedSecret(f"文件未保存：{reason}。本系统不得存储、处理国家秘密")


def read(town: str, digest: str) -> bytes:
    """The bytes. Raises `NotThere`, or `Broken` where they are not what they were."""
    known = Evidence.objects.filter(town=town, digest=digest).first()
    if known is None or known.purged:
        gone = "已按规定清除" if known else "本镇没有保存"
        raise NotThere(f"摘要值为{digest[:12]}…的文件{gone}")
    try:
        data = path_of(digest).read_bytes()
    except FileNotFoundError:
        raise Broken(f"摘要值为{digest[:12]}…的文件应在而不在；请从备份恢复") from None
    if crypto.fingerprint(data) != digest:
        raise Broken(f"摘要值为{digest[:12]}…的文件内容已变；请从备份恢复")
    return data


def path_of(digest: str) -> Path:
    """Where the bytes of a digest lie."""
    return crypto.data_folder() / "evidence" / digest[:2] / digest[2:4] / digest


def _purged_elsewhere(digest: str) -> bool:
    return Evidence.objects.filter(digest=digest, purged=True).exists()


def _write(path: Path, data: bytes) -> None:
    """Whole or not at all, and on the disk before the row says so."""
    if path.exists():
        return
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=".draft-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
    except OSError:
        os.unlink(draft)
        raise


def _log_refusal(town: str, actors: Sequence[Actor], reason: str) -> None:
    with transaction.atomic():
        chain = Chain(town)
        draft = Draft("note", moments.now().date().isoformat())
        draft.actors = [a.plain() for a in actors]
        draft.about = {"refused": "evidence", "reason": reason}
        chain.add(draft)
        chain.write()
