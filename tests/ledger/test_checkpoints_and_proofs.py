"""C2SP signed notes, and proofs that hold without a database."""

from __future__ import annotations

import base64
import copy
import json
from datetime import date
from hashlib import sha256
from typing import Any

import pytest
from tests.ledger.stub import CLERK

from huiyin.ledger import service
from huiyin.ledger.models import Checkpoint

DAY = date(2020, 2, 3)


@pytest.fixture
def number(town: str) -> str:
    number = service.open(
        town,
        "stub.letter",
        facts={"subject": "修路", "writer_name": "演示丙"},
        actors=[CLERK],
        at=DAY,
    ).number
    service.enter(town, "stub.talks", {"day": DAY, "topic": "民法典"}, actors=[CLERK])
    service.act(town, number, "draft", actors=[CLERK], at=DAY, facts={"draft": "d"})
    return number


def test_a_note_has_the_lines_of_the_standard(town: str, number: str) -> None:
    kept = service.checkpoint(town)
    origin, size, root, blank, signature, end = kept.note.split("\n")
    assert (origin, size, blank, end) == ("huiyin/DEMO", "4", "", "")
    assert base64.b64decode(root).hex() == kept.root
    assert signature.startswith("— huiyin/DEMO ")
    name, key_id, key = service.verifier_key(town).split("+", 2)
    raw = base64.b64decode(signature.rsplit(" ", 1)[1])
    assert (
        raw[:4].hex()
        == key_id
        == sha256(name.encode() + b"\n" + base64.b64decode(key)).hexdigest()[:8]
    )
    assert len(raw) == 4 + 64
    point = service.read_note(kept.note, service.verifier_key(town))
    assert (point.origin, point.size, point.root) == (origin, 4, kept.root)


def test_the_same_tree_has_one_checkpoint(town: str, number: str) -> None:
    assert service.checkpoint(town).note == service.checkpoint(town).note
    assert Checkpoint.objects.count() == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda n: n.replace("\n4\n", "\n5\n"),
        lambda n: n.replace("DEMO", "DEMI", 1),
        lambda n: n[: n.index("—")],
        lambda n: n[:-10] + ("A" if n[-10] != "A" else "B") + n[-9:],
        lambda n: n.replace("— huiyin/DEMO ", "— huiyin/DEMO ?"),
    ],
)
def test_a_changed_note_is_refused(town: str, number: str, change: Any) -> None:
    note = service.checkpoint(town).note
    with pytest.raises(service.Broken, match="签名"):
        service.read_note(change(note), service.verifier_key(town))


@pytest.mark.parametrize("note", ["", "a\nb\nc\n\nd", "a\n1\n?\n\nd", "a\n1\nAAAA"])
def test_what_is_no_note_is_refused(note: str) -> None:
    with pytest.raises(service.Broken):
        service.read_note(note)


def test_foreign_signatures_beside_do_no_harm(town: str, number: str) -> None:
    """A witness adds its own line to the note."""
    note = service.checkpoint(town).note
    witnessed = note.replace("\n— ", "\n— witness.example !!\n— witness.example AAAAAAAA\n— ", 1)
    assert service.read_note(witnessed, service.verifier_key(town)).size == 4


def test_a_matter_is_proved_offline(
    town: str, number: str, django_db_blocker: pytest.FixtureRequest
) -> None:
    proof = json.loads(json.dumps(service.prove(town, number)))
    key = service.verifier_key(town)
    with django_db_blocker.block():  # type: ignore[attr-defined]
        assert service.verify_proof(proof, key)
    assert [act["seq"] for act in proof["proof"]] == [2, 4]
    assert "演示丙" not in json.dumps(proof, ensure_ascii=False)


def break_proof(proof: dict[str, Any], place: str) -> None:
    act = proof["proof"][0]
    if place == "envelope":
        act["envelope"] = act["envelope"].replace("修路", "修桥")
    elif place == "hash":
        act["hashes"][0] = "00" * 32
    elif place == "hashes":
        act["hashes"].append("00" * 32)
    elif place == "seq":
        act["seq"] = 3
    elif place == "number":
        proof["number"] = "演信〔2020〕2号"
    elif place == "note":
        proof["checkpoint"] = proof["checkpoint"].replace("\n4\n", "\n5\n")
    elif place == "empty":
        proof["proof"] = []
    elif place == "shape":
        del act["hashes"]
    elif place == "text":
        act["envelope"] = "?"


@pytest.mark.parametrize(
    "place", ["envelope", "hash", "hashes", "seq", "number", "note", "empty", "shape", "text"]
)
def test_a_false_proof_is_refused(town: str, number: str, place: str) -> None:
    proof = service.prove(town, number)
    key = service.verifier_key(town)
    false = copy.deepcopy(proof)
    break_proof(false, place)
    assert service.verify_proof(proof, key)
    assert not service.verify_proof(false, key)


def test_a_proof_under_another_key_is_refused(town: str, number: str) -> None:
    service.add_town("别镇", code="OTHER")
    assert not service.verify_proof(service.prove(town, number), service.verifier_key("OTHER"))


def test_what_is_not_there_is_not_proved(town: str, number: str) -> None:
    for unknown in ("无", ""):
        with pytest.raises(service.NotThere):
            service.prove(town, unknown)


def test_a_broken_chain_proves_nothing(town: str, number: str) -> None:
    from django.db import connection

    from huiyin.ledger import triggers

    service.checkpoint(town)
    triggers.remove()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE ledger_act SET hash = %s WHERE seq = 1", ["00" * 32])
    with pytest.raises(service.Broken, match="verify"):
        service.prove(town, number)
