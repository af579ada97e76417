"""Checkpoints: C2SP signed notes over the town's RFC 6962 tree, kept elsewhere to see a cut tail.

A note is ``origin, size, base64 root, blank line, — name base64(key id ‖ signature)``; the
verifier key reads ``name+key id+base64(0x01 ‖ Ed25519 public key)``
(C2SP signed-note and tlog-checkpoint).
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from django.db import transaction

from huiyin.ledger.crypto import vault
from huiyin.ledger.errors import Broken, NotThere
from huiyin.ledger.merkle import Frontier
from huiyin.ledger.models import Checkpoint, Head

_ED25519 = b"\x01"
_DASH = "— "


@dataclass(frozen=True, slots=True)
class Point:
    """What a checkpoint says: the first `size` acts of `origin` have this root (hexadecimal)."""

    origin: str
    size: int
    root: str


def origin(town: str) -> str:
    """The name of a town's log."""
    return f"huiyin/{town}"


def checkpoint(town: str) -> Checkpoint:
    """A signed note over all acts of the town so far; kept, too. Raises `NotThere`."""
    head = Head.objects.filter(town=town).first()
    if head is None:
        raise NotThere(f"没有代码为“{town}”的镇")
    root = Frontier.of(head.size, head.peaks).root()
    with transaction.atomic():
        kept, _ = Checkpoint.objects.get_or_create(
            town=town,
            size=head.size,
            defaults={"root": root.hex(), "note": _note(origin(town), head.size, root)},
        )
    return kept


def verifier_key(town: str) -> str:
    """The public key that checks the town's notes, in the form that the C2SP describes."""
    public = vault().signer.public_key().public_bytes_raw()
    name = origin(town)
    return f"{name}+{_key_id(name, public).hex()}+{_b64(_ED25519 + public)}"


def read_note(note: str, key: str = "") -> Point:
    """What a note says; with a verifier key, only if its signature holds. Raises `Broken`."""
    body, blank, signatures = note.partition("\n\n")
    lines = body.split("\n")
    if not blank or len(lines) < 3 or not lines[1].isdecimal():
        raise Broken("存证点的格式不对：应有名称、条数、根值三行，空一行后是签名")
    try:
        root = base64.b64decode(lines[2], validate=True)
    except binascii.Error:
        raise Broken("存证点的根值不是合法的base64") from None
    if key and not _signed(f"{body}\n", signatures, key):
        raise Broken("存证点的签名与公钥不符：内容被改过，或不是本镇所签")
    return Point(lines[0], int(lines[1]), root.hex())


def _note(name: str, size: int, root: bytes) -> str:
    text = f"{name}\n{size}\n{_b64(root)}\n"
    signer = vault().signer
    public = signer.public_key().public_bytes_raw()
    signature = _b64(_key_id(name, public) + signer.sign(text.encode()))
    return f"{text}\n{_DASH}{name} {signature}\n"


def _signed(text: str, signatures: str, key: str) -> bool:
    name, key_id, encoded = key.split("+", 2)
    public = base64.b64decode(encoded)[1:]
    for line in signatures.splitlines():
        signer, _, value = line.removeprefix(_DASH).rpartition(" ")
        try:
            signature = base64.b64decode(value, validate=True)
        except binascii.Error:
            continue
        if signer == name and signature[:4].hex() == key_id:
            try:
                Ed25519PublicKey.from_public_bytes(public).verify(signature[4:], text.encode())
            except InvalidSignature:
                return False
            return True
    return False


def _key_id(name: str, public: bytes) -> bytes:
    return sha256(name.encode() + b"\n" + _ED25519 + public).digest()[:4]


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode()
