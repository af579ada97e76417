"""Personal facts stand apart, are shown masked, and can be destroyed without breaking the chain."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from django.db import connection
from tests.ledger.stub import CLERK, HEAD, LETTER, WRITER

from huiyin.kernel.acts import Actor
from huiyin.ledger import crypto, payload, service
from huiyin.ledger.models import Act, FactIndex, Matter, Payload

DAY = date(2020, 2, 3)
ID = "990000199001010011"
AFTER_TERM = datetime(2031, 1, 1)
CALL = {
    "approval": "演示档销〔2031〕1号",
    "approver": HEAD,
    "actors": [CLERK],
    "reason": "保管期满",
}


@pytest.fixture
def number(town: str) -> str:
    """A closed matter with a writer, a sensitive number, a guest list and a partner."""
    facts = {
        "subject": "修路",
        "writer_name": "演示丙",
        "id_number": ID,
        "born": "1990-01-01",
        "guests": [{"guest": "演示庚"}],
    }
    number = service.open(town, "stub.letter", facts=facts, actors=[WRITER], at=DAY).number
    service.act(town, number, "ask", actors=[CLERK], at=DAY, key="演示戊")
    service.act(
        town, number, "answer", actors=[CLERK], at=DAY, key="演示戊", facts={"view": "agree"}
    )
    service.act(town, number, "draft", actors=[CLERK], at=DAY, facts={"draft": "d"})
    service.act(town, number, "review", actors=[HEAD], at=DAY)
    service.act(town, number, "reply", actors=[CLERK], at=date(2020, 2, 20))
    return number


def everything(*tables: str) -> str:
    """All that stands in these tables, as one text."""
    found = []
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f"SELECT * FROM {table}")
            found += [str(row) for row in cursor.fetchall()]
    return "\n".join(found)


NAMES = ("演示丙", "演示庚", "演示戊", "演示来信人", ID, "1990-01-01")


def test_the_chain_carries_no_personal_fact(town: str, number: str) -> None:
    text = everything("ledger_act", "ledger_matter", "ledger_factindex", "ledger_head")
    assert [name for name in NAMES if name in text] == []


def test_sensitive_facts_are_encrypted_at_rest(town: str, number: str) -> None:
    text = everything("ledger_payload")
    assert ID not in text
    assert "演示丙" in text


def test_sensitive_facts_are_shown_masked(town: str, number: str) -> None:
    shown = service.personal(town, number)
    assert shown[""]["id_number"] == "990*************11"
    assert shown[""]["writer_name"] == "演示丙"
    assert shown["演示戊"] == {}
    assert service.docket(town, number).facts["id_number"] == "990*************11"
    assert ID not in str([a.facts for a in service.docket(town, number).acts])


def test_what_a_writing_call_gives_back_is_masked(town: str, number: str) -> None:
    written = service.act(town, number, "serve", actors=[CLERK], at=date(2020, 2, 21))
    assert ID not in str(written.docket.facts) + str([a.facts for a in written.docket.acts])


def test_a_reveal_is_an_act(town: str, number: str) -> None:
    size = Matter.objects.get(number=number).size
    assert service.reveal(town, number, "id_number", actors=[HEAD], reason="核对身份") == ID
    kept = Act.objects.filter(town=town).order_by("-seq")[0]
    assert (kept.kind, kept.about["reveals"], kept.facts) == (
        "note",
        "id_number",
        {"text": "核对身份", "fact": "id_number"},
    )
    assert kept.actors == [{"name": "演示乙", "role": "head"}]
    assert Matter.objects.get(number=number).size == size


@pytest.mark.parametrize(
    ("call", "error"),
    [
        ({"reason": " "}, service.Impossible),
        ({"actors": []}, service.Impossible),
        ({"fact": "subject"}, service.NotThere),
        ({"key": "演示无"}, service.NotThere),
    ],
)
def test_no_reveal_without_reason_and_fact(
    town: str, number: str, call: dict, error: type[Exception]
) -> None:
    acts = Act.objects.count()
    call = {"fact": "id_number", "actors": [HEAD], "reason": "核对", **call}
    with pytest.raises(error):
        service.reveal(town, number, call.pop("fact"), **call)
    assert Act.objects.count() == acts


def test_erasure_leaves_the_chain_valid_and_the_docket_foldable(town: str, number: str) -> None:
    before = service.docket(town, number)
    with service.standing_at(AFTER_TERM):
        assert service.erase(town, number, **CALL) == 3
        assert service.verify(town).ok
        after = service.docket(town, number)
    assert Payload.objects.count() == 0
    assert (after.state, after.outcome, after.closed) == ("done", "answered", before.closed)
    assert after.facts["writer_name"] == payload.ERASED
    assert after.facts["guests"] == ()
    assert "born" not in after.facts
    assert (after.breaches, after.on_time) == (before.breaches, before.on_time)
    assert [a.actors[0].name for a in after.acts][:2] == [payload.ERASED, "演示甲"]
    assert service.personal(town, number)[""]["id_number"] == payload.ERASED
    assert service.prove(town, number)["proof"]


def test_projections_and_index_follow(town: str, number: str) -> None:
    with service.standing_at(AFTER_TERM):
        service.erase(town, number, **CALL)
        assert service.LedgerWorld(town).matters("stub.letter", writer_name="演示丙") == []
        assert set(FactIndex.objects.values_list("fact", flat=True)) == {"subject"}
        assert service.rebuild(town).changed == 0
    assert [n for n in NAMES if n in everything("ledger_payload", "ledger_matter")] == []


def test_one_person_can_be_forgotten_alone(town: str, number: str) -> None:
    with service.standing_at(AFTER_TERM):
        assert service.erase(town, number, key="演示戊", **CALL) == 2
        assert service.docket(town, number).facts["writer_name"] == "演示丙"
        assert "演示戊" not in service.personal(town, number)
        assert service.erase(town, number, key="", **CALL) == 1
        with pytest.raises(service.NotThere, match="没有可销毁"):
            service.erase(town, number, **CALL)
        assert service.verify(town).ok


def test_partners_are_still_told_apart(town: str, number: str) -> None:
    with service.standing_at(AFTER_TERM):
        service.erase(town, number, **CALL)
        docket = service.docket(town, number)
    ((episode, ended),) = docket.episodes
    assert ended == DAY
    assert episode.key


@pytest.mark.parametrize(
    ("moment", "what"),
    [(datetime(2030, 12, 31, 23), "须保管10年，至2030-12-31止"), (datetime(2020, 3, 1), "须保管")],
)
def test_never_before_the_archive_term(town: str, number: str, moment: datetime, what: str) -> None:
    with service.standing_at(moment), pytest.raises(service.NotErasable, match=what):
        service.erase(town, number, **CALL)
    assert Payload.objects.count() == 3


def test_never_in_an_open_matter(town: str) -> None:
    facts = {"subject": "x", "writer_name": "演示丙"}
    number = service.open(town, "stub.letter", facts=facts, actors=[CLERK], at=DAY).number
    with service.standing_at(AFTER_TERM), pytest.raises(service.NotErasable, match="尚未办结"):
        service.erase(town, number, **CALL)


def test_a_void_matter_may_be_forgotten_after_its_term(town: str) -> None:
    facts = {"subject": "x", "writer_name": "演示丙"}
    opened = service.open(town, "stub.letter", facts=facts, actors=[CLERK], at=DAY)
    service.correct(town, opened.number, opened.seq, void=True, reason="误", actors=[CLERK])
    with service.standing_at(AFTER_TERM):
        assert service.erase(town, opened.number, **CALL) == 1


def test_never_while_another_open_matter_challenges_it(town: str, number: str) -> None:
    facts = {"subject": "复议", "about": number}
    other = service.open(town, "stub.letter", facts=facts, actors=[CLERK], at=date(2020, 3, 2))
    with service.standing_at(AFTER_TERM), pytest.raises(service.NotErasable, match="引用") as no:
        service.erase(town, number, **CALL)
    assert other.number in str(no.value)
    service.record(town, other.number, "reply", actors=[CLERK], at=date(2020, 4, 2), reason="补录")
    with service.standing_at(AFTER_TERM):
        service.erase(town, number, **CALL)


def test_never_where_no_term_is_laid_down(town: str) -> None:
    facts = {"writer_name": "演示丙"}
    number = service.open(town, "stub.check", facts=facts, actors=[CLERK], at=DAY).number
    service.act(town, number, "finish", actors=[CLERK], at=DAY)
    assert Matter.objects.get(number=number).title == "演某"
    with service.standing_at(AFTER_TERM), pytest.raises(service.NotErasable, match="没有规定"):
        service.erase(town, number, **CALL)


@pytest.mark.parametrize(
    "change", [{"approval": " "}, {"reason": ""}, {"actors": []}, {"actors": [HEAD]}]
)
def test_only_by_an_act_of_approved_destruction(town: str, number: str, change: dict) -> None:
    with service.standing_at(AFTER_TERM), pytest.raises(service.NotErasable):
        service.erase(town, number, **{**CALL, **change})


def test_what_is_not_there_cannot_be_forgotten(town: str) -> None:
    with pytest.raises(service.NotThere):
        service.erase(town, "无", **CALL)


def test_an_entry_that_has_ended_may_be_forgotten(town: str) -> None:
    facts = {"holder": "演示甲", "pass_no": "1", "phone": "00000000001"}
    number = service.enter(town, "stub.passes", facts, actors=[CLERK]).number
    with pytest.raises(service.NotErasable, match="仍然有效"):
        service.erase(town, number, **CALL)
    service.close(town, number, date(2020, 3, 1), actors=[CLERK])
    assert service.erase(town, number, **CALL) == 1
    assert service.personal(town, number) == {"": {"phone": payload.ERASED}}
    assert service.verify(town).ok
    assert service.rebuild(town).changed == 0


def test_two_forgotten_outsiders_are_still_two(town: str) -> None:
    two = [WRITER, Actor("演示辛", "writer")]
    facts = {"subject": "x"}
    number = service.open(town, "stub.letter", facts=facts, actors=two, at=DAY).number
    service.record(town, number, "reply", actors=[CLERK], at=DAY, reason="补录")
    with service.standing_at(AFTER_TERM):
        service.erase(town, number, **CALL)
        assert len({a.name for a in service.acts_of(town, number)[0].actors}) == 2


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("990000199001010011", "990*************11"),
        ("0000001", "*******"),
        (12345, "***"),
        (None, None),
        ([{"a": "00000001"}], [{"a": "000***01"}]),
    ],
)
def test_at_most_five_characters_are_shown(value: object, shown: object) -> None:
    assert payload.mask(value) == shown


def test_a_sealed_value_is_bound_to_its_place(db: None) -> None:
    vault = crypto.vault()
    token = vault.seal("秘", "here")
    assert vault.unseal(token, "here") == "秘"
    assert vault.seal("秘", "here") != token
    for wrong in (token[:-4] + "AAAA", "aes256gcm:!", token):
        with pytest.raises(service.Broken, match="无法解开"):
            vault.unseal(wrong, "there")


def test_the_blind_index_tells_towns_apart(db: None) -> None:
    blind = crypto.vault().blind
    assert blind("A", ID) == blind("A", ID) != blind("B", ID)
    assert len(blind("A", ID)) == crypto.BLIND


def test_the_secret_is_for_its_owner_only(settings: object, tmp_path: object) -> None:
    settings.DATA = tmp_path / "var"  # type: ignore[attr-defined, operator]
    key = crypto.vault()
    path = settings.DATA / "ledger.key"  # type: ignore[attr-defined]
    assert path.stat().st_mode & 0o777 == 0o600
    assert [p.name for p in path.parent.iterdir()] == ["ledger.key"]
    assert crypto.vault() is key
    crypto._make(path)  # a second process that came too late
    fresh = crypto._vault.__wrapped__(str(path.parent))
    assert fresh.blind("A", "x") == key.blind("A", "x")
    path.write_bytes(b"short")
    with pytest.raises(service.Broken, match="应为32字节"):
        crypto._vault.__wrapped__(str(path.parent))


def test_erased_kinds_that_hold_no_text() -> None:
    assert payload.erased_value(LETTER.fact("born")) is None
    assert payload.erased_value(LETTER.fact("guests")) == []


@pytest.mark.skipif(connection.vendor != "sqlite", reason="looks into SQLite's files")
def test_destroyed_bytes_are_gone_from_the_files(real_town: str) -> None:
    facts = {"subject": "x", "writer_name": "演示唯一之名"}
    number = service.open(real_town, "stub.letter", facts=facts, actors=[CLERK], at=DAY).number
    service.record(real_town, number, "reply", actors=[CLERK], at=DAY, reason="补录")

    def on_disk() -> bool:
        path = Path(connection.settings_dict["NAME"])
        files = [path, path.with_name(f"{path.name}-wal")]
        return any("演示唯一之名".encode() in f.read_bytes() for f in files if f.exists())

    assert on_disk()
    with service.standing_at(AFTER_TERM):
        service.erase(real_town, number, **CALL)
    assert not on_disk()
