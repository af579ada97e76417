"""An offline proof that a matter's acts stand in the town's ledger.

The proof needs no database: every act's envelope, its place, and the sibling hashes up to the root
that a signed checkpoint names. Personal facts are not in it; only commitments to them are.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from django.db import connection

from huiyin.ledger import tables
from huiyin.ledger.append import envelope
from huiyin.ledger.checkpoint import checkpoint, read_note, verifier_key
from huiyin.ledger.errors import Broken, NotThere
from huiyin.ledger.merkle import Tree, included, leaf_hash
from huiyin.ledger.models import Act


def prove(town: str, number: str) -> dict[str, Any]:
    """``{"number", "checkpoint", "key", "proof": [{"seq", "envelope", "hashes"}]}`` for a matter or
    an entry; the leaf's index is seq − 1. Raises `NotThere`."""
    names = ", ".join(tables.columns(Act))
    kept = checkpoint(town)
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {names} FROM {Act._meta.db_table}"
            " WHERE town = %s AND matter = %s AND seq <= %s ORDER BY seq",
            [town, number, kept.size],
        )
        mine = cursor.fetchall() if number else []
        if not mine:
            raise NotThere(f"没有编号为“{number}”的事项或台账条目")
        cursor.execute(
            f"SELECT hash FROM {Act._meta.db_table} WHERE town = %s AND seq <= %s ORDER BY seq",
            [town, kept.size],
        )
        tree = Tree([bytes.fromhex(hash) for (hash,) in cursor.fetchall()])
    if tree.root().hex() != kept.root:
        raise Broken("链上的记录与链头不符，不能出具证明；请先运行 huiyin ledger verify")
    return {
        "number": number,
        "checkpoint": kept.note,
        "key": verifier_key(town),
        "proof": [
            {
                "seq": row[1],
                "envelope": envelope(row).decode(),
                "hashes": [h.hex() for h in tree.path(row[1] - 1)],
            }
            for row in mine
        ],
    }


def verify_proof(proof: Mapping[str, Any], key: str) -> bool:
    """Whether every act of the proof stands under the checkpoint that `key` signed. Pure.

    `key` must come from a source one trusts, not from the proof itself.
    """
    try:
        point = read_note(proof["checkpoint"], key)
        root = bytes.fromhex(point.root)
        acts = proof["proof"]
        return bool(acts) and all(_stands(act, proof["number"], point.size, root) for act in acts)
    except (Broken, KeyError, TypeError, ValueError):
        return False


def _stands(act: Mapping[str, Any], number: str, size: int, root: bytes) -> bool:
    said = json.loads(act["envelope"])
    if said["seq"] != act["seq"] or said["matter"] != number:
        return False
    leaf = leaf_hash(act["envelope"].encode())
    return included(leaf, act["seq"] - 1, size, [bytes.fromhex(h) for h in act["hashes"]], root)
