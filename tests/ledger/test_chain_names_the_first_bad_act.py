"""`verify` names the first sequence number that is not as it was written (design §5)."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date

import pytest
from django.db import connection
from tests.ledger.stub import CLERK, HEAD

from huiyin.ledger import service, tables, triggers, verify
from huiyin.ledger.models import Act, Head, Payload

DAY = date(2020, 2, 3)


@pytest.fixture
def chain(town: str) -> str:
    """Ten acts, some with personal facts; the guards are off, as a tamperer would have them."""
    for name in ("演示丙", "演示丁"):
        facts = {
            "subject": f"{name[:0]}修路",
            "writer_name": name,
            "id_number": "990000199001010011",
        }
        number = service.open(town, "stub.letter", facts=facts, actors=[CLERK], at=DAY).number
        service.act(town, number, "draft", actors=[CLERK], at=DAY, facts={"draft": "d"})
        service.act(town, number, "review", actors=[HEAD], at=DAY)
        service.note(town, number, "催办", actors=[HEAD])
    service.enter(town, "stub.talks", {"day": DAY, "topic": "民法典"}, actors=[CLERK])
    triggers.remove()
    return town


def run(statement: str, *values: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def verdict(town: str, **more: str) -> int | None:
    found = service.verify(town, **more)
    assert found.ok is (found.first_bad_seq is None)
    assert found.ok is (found.why == "")
    return found.first_bad_seq


def test_an_untouched_chain_holds(chain: str) -> None:
    head = Head.objects.get(town=chain)
    found = service.verify(chain)
    assert (found.ok, found.acts, found.size) == (True, 10, head.size)
    assert found.root == service.checkpoint(chain).root


TEXTS = [c for c in tables.columns(Act) if c not in ("town", "seq", "matter_seq")]


def flips(value: str) -> list[str]:
    """The text with one byte changed, for every byte, wherever that leaves valid UTF-8."""
    raw = value.encode()
    found = []
    for place in range(len(raw)):
        for bit in (1, 2, 32):
            changed = bytearray(raw)
            changed[place] ^= bit
            try:
                found.append(bytes(changed).decode())
            except UnicodeDecodeError:
                continue
            if "\x00" in found[-1]:
                found.pop()
    return found


@pytest.mark.parametrize("column", TEXTS)
def test_every_flipped_byte_is_named(chain: str, column: str) -> None:
    row = Act.objects.filter(town=chain, seq=6)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {column} FROM ledger_act WHERE town = %s AND seq = 6", [chain])
        (value,) = cursor.fetchone()
    assert row.exists()
    wrong = [f for f in flips(value) if len(f) <= 100 or column not in ("matter", "step")]
    for changed in random.Random(1).sample(wrong, min(25, len(wrong))):
        run(f"UPDATE ledger_act SET {column} = %s WHERE town = %s AND seq = 6", changed, chain)
        assert verdict(chain) == 6, (column, changed)
    run(f"UPDATE ledger_act SET {column} = %s WHERE town = %s AND seq = 6", value, chain)
    assert verdict(chain) is None


@pytest.mark.parametrize(
    ("change", "seq"),
    [
        ("UPDATE ledger_act SET matter_seq = 9 WHERE seq = 4", 4),
        ("UPDATE ledger_act SET seq = 99 WHERE seq = 4", 4),
        ("UPDATE ledger_act SET town = 'X' WHERE seq = 4", 4),
        ("DELETE FROM ledger_act WHERE seq = 1", 1),
        ("DELETE FROM ledger_act WHERE seq = 7", 7),
        ("DELETE FROM ledger_act WHERE seq = 10", 10),
        ("UPDATE ledger_act SET facts = '{ }' WHERE seq = 4", 4),
        ('UPDATE ledger_act SET about = \'{"a":1,"a":1}\' WHERE seq = 4', 4),
        ("UPDATE ledger_act SET about = 'not json' WHERE seq = 4", 4),
        ("DELETE FROM ledger_payload WHERE seq = 6", 6),
        ("UPDATE ledger_payload SET body = 'broken' WHERE seq = 6", 6),
        ("UPDATE ledger_payload SET body = '{}' WHERE seq = 6", 6),
        ("UPDATE ledger_payload SET body = '[]' WHERE seq = 6", 6),
        ("UPDATE ledger_payload SET body = replace(body, '演示丁', '演示戊') WHERE seq = 6", 6),
        ("UPDATE ledger_payload SET body = replace(body, 'gcm:', 'gcm:AAAA') WHERE seq = 6", 6),
    ],
)
def test_whatever_else_is_done_is_named(chain: str, change: str, seq: int) -> None:
    run(change)
    assert verdict(chain) == seq


def rehash(town: str, start: int) -> None:
    """A thorough forger: makes every hash from `start` on fit again, and the head."""
    from huiyin.ledger.append import envelope
    from huiyin.ledger.merkle import Frontier, leaf_hash

    names = ", ".join(tables.columns(Act))
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {names} FROM ledger_act WHERE town = %s ORDER BY seq", [town])
        rows = cursor.fetchall()
    last, frontier = "", Frontier()
    for row in rows:
        if row[1] >= start:
            row = (*row[:12], last, "")
            row = (*row[:13], leaf_hash(envelope(row)).hex())
            run(
                "UPDATE ledger_act SET prev = %s, hash = %s WHERE town = %s AND seq = %s",
                row[12],
                row[13],
                town,
                row[1],
            )
        last = row[13]
        frontier.add(bytes.fromhex(last))
    run(
        "UPDATE ledger_head SET size = %s, hash = %s, peaks = %s WHERE town = %s",
        frontier.size,
        last,
        frontier.plain(),
        town,
    )


def cut_tail(town: str) -> None:
    run("DELETE FROM ledger_payload WHERE town = %s AND seq > 8", town)
    run("DELETE FROM ledger_act WHERE town = %s AND seq > 8", town)
    rehash(town, 99)


def rewrite(town: str) -> None:
    run("UPDATE ledger_act SET facts = '{}' WHERE town = %s AND seq = 3", town)
    rehash(town, 3)


@pytest.mark.parametrize(("forge", "seq"), [(cut_tail, 9), (rewrite, 10)])
def test_a_checkpoint_kept_elsewhere_sees_what_the_chain_cannot(
    chain: str, forge: Callable[[str], None], seq: int
) -> None:
    note = service.checkpoint(chain).note
    forge(chain)
    assert verdict(chain) is None
    assert verdict(chain, note=note) == seq


@pytest.mark.parametrize("about", ["not json", "{ }", '{"a":1,"a":1}', '{"b":1,"a":1}', "1.5"])
def test_a_forger_of_hashes_must_still_write_canonically(chain: str, about: str) -> None:
    run("UPDATE ledger_act SET about = %s WHERE town = %s AND seq = 4", about, chain)
    rehash(chain, 4)
    assert verdict(chain) == 4


def test_an_old_checkpoint_still_fits_a_grown_chain(chain: str) -> None:
    note = service.checkpoint(chain).note
    service.enter(chain, "stub.talks", {"day": DAY, "topic": "宪法"}, actors=[CLERK])
    assert verdict(chain, note=note) is None


def test_a_checkpoint_of_another_town_is_refused(chain: str) -> None:
    service.add_town("别镇", code="OTHER")
    with pytest.raises(service.Broken, match="签名"):
        service.verify(chain, note=service.checkpoint("OTHER").note)


def test_towns_have_chains_of_their_own(chain: str) -> None:
    service.add_town("别镇", code="OTHER")
    assert service.verify("OTHER").acts == 1
    assert verdict(chain) is None
    run("UPDATE ledger_act SET facts = '{}' WHERE town = 'OTHER'")
    assert (verdict(chain), verdict("OTHER")) == (None, 1)


def test_progress_is_told(chain: str) -> None:
    told: list[tuple[int, int]] = []
    service.verify(chain, progress=lambda done, total: told.append((done, total)))
    assert told == [(10, 10)]


def test_an_unknown_town_has_no_chain(db: None) -> None:
    for call in (service.verify, service.checkpoint):
        with pytest.raises(service.NotThere, match="没有代码为“NO”"):
            call("NO")


def test_payload_rows_are_there(chain: str) -> None:
    assert set(Payload.objects.values_list("seq", flat=True)) == {2, 6}


def test_the_note_of_another_log_under_the_same_key_is_refused(
    chain: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.add_town("别镇", code="OTHER")
    note = service.checkpoint("OTHER").note
    monkeypatch.setattr(verify, "verifier_key", lambda town: service.verifier_key("OTHER"))
    with pytest.raises(service.Broken, match="属于“huiyin/OTHER”"):
        service.verify(chain, note=note)
