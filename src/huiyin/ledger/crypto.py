"""Encryption of sensitive facts and the blind index that finds them.

AES-256-GCM, each value bound to its place, so that it cannot be moved to another person; the
blind index is an HMAC. Both keys come from one secret file beside the data (mode 0600): without
it the database alone tells nothing about ID numbers, phones and bank accounts.
"""

from __future__ import annotations

import base64
import hmac
import os
from functools import cache
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from huiyin.ledger.errors import Broken

_TOKEN = "aes256gcm:"
_NONCE = 12
BLIND = 32
"""Length of a blind index value: 128 bits in hexadecimal."""


class Vault:
    """The keys of one data folder."""

    def __init__(self, secret: bytes) -> None:
        self._cipher = AESGCM(_derived(secret, b"huiyin facts"))
        self._blind = hmac.new(_derived(secret, b"huiyin blind index"), digestmod="sha256")
        self.signer = Ed25519PrivateKey.from_private_bytes(_derived(secret, b"huiyin checkpoint"))

    def seal(self, text: str, place: str) -> str:
        """The text encrypted, bound to its place."""
        nonce = os.urandom(_NONCE)
        sealed = nonce + self._cipher.encrypt(nonce, text.encode(), place.encode())
        return _TOKEN + base64.b64encode(sealed).decode()

    def unseal(self, token: str, place: str) -> str:
        """The plain text. Raises `Broken` where key, place or bytes do not fit."""
        try:
            sealed = base64.b64decode(token.removeprefix(_TOKEN), validate=True)
            plain = self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], place.encode())
            return plain.decode()
        except (InvalidTag, ValueError):
            raise Broken("加密内容无法解开：密钥文件不是写入时的那一个，或内容已被改动") from None

    def blind(self, town: str, text: str) -> str:
        """The same text in the same town gives the same value, which tells nothing else."""
        mac = self._blind.copy()
        mac.update(f"{town}\n{text}".encode())
        return mac.hexdigest()[:BLIND]


def _derived(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt=None, info=purpose).derive(secret)


def data_folder() -> Path:
    """Where everything outside the database lives."""
    return Path(settings.DATA)


def vault() -> Vault:
    """The vault of the present data folder; its secret is made at first use."""
    return _vault(str(settings.DATA))


@cache
def _vault(folder: str) -> Vault:
    path = Path(folder) / "ledger.key"
    if not path.exists():
        _make(path)
    secret = path.read_bytes()
    if len(secret) != 32:
        raise Broken(f"密钥文件 {path} 应为32字节，现为{len(secret)}字节；请从备份恢复")
    return Vault(secret)


def _make(path: Path) -> None:
    """Make the secret whole or not at all; of several processes the first one wins."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        os.write(handle, os.urandom(32))
        os.fsync(handle)
    finally:
        os.close(handle)
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()


def fingerprint(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return sha256(data).hexdigest()
