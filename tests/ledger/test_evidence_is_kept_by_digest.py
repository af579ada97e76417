"""Evidence: content-addressed, never a marked secret, removable by an act that says so."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from tests.ledger.stub import CLERK, HEAD

from huiyin.ledger import evidence, service
from huiyin.ledger.models import Act, Evidence

DATA = "现场照片".encode()
DIGEST = hashlib.sha256(DATA).hexdigest()


@pytest.fixture(autouse=True)
def _own_folder(settings: object, tmp_path: Path) -> None:
    settings.DATA = tmp_path  # type: ignore[attr-defined]


def marked(data: bytes, name: str) -> str | None:
    return "首页标有密级" if "★".encode() in data else None


def test_a_file_lies_under_its_digest(town: str) -> None:
    assert service.store(town, DATA, "照片.jpg", check=marked) == DIGEST
    path = evidence.path_of(DIGEST)
    assert (
        path.relative_to(path.parents[3]).as_posix()
        == f"evidence/{DIGEST[:2]}/{DIGEST[2:4]}/{DIGEST}"
    )
    assert path.read_bytes() == service.read_evidence(town, DIGEST) == DATA
    row = Evidence.objects.get()
    assert (row.name, row.size) == ("照片.jpg", len(DATA))


def test_the_same_bytes_are_kept_once(town: str) -> None:
    service.store(town, DATA, "a")
    service.store(town, DATA, "b")
    assert Evidence.objects.count() == 1
    assert [p.name for p in evidence.path_of(DIGEST).parent.iterdir()] == [DIGEST]


def test_a_marked_file_leaves_nothing_but_the_event(town: str, tmp_path: Path) -> None:
    secret = "秘密★1年 内容".encode()
    with pytest.raises(service.MarkedSecret, match="不得存储、处理国家秘密"):
        service.store(town, secret, "涉密文件名.docx", check=marked, actors=[CLERK])
    assert not Evidence.objects.exists()
    assert not (tmp_path / "evidence").exists()
    kept = Act.objects.filter(town=town, kind="note").get()
    assert kept.about == {"refused": "evidence", "reason": "首页标有密级"}
    assert "涉密文件名" not in f"{kept.about}{kept.facts}"
    assert kept.actors == [CLERK.plain()]


def test_changed_or_lost_bytes_are_noticed(town: str) -> None:
    service.store(town, DATA, "a")
    path = evidence.path_of(DIGEST)
    path.write_bytes(DATA + b"!")
    with pytest.raises(service.Broken, match="内容已变"):
        service.read_evidence(town, DIGEST)
    path.unlink()
    with pytest.raises(service.Broken, match="应在而不在"):
        service.read_evidence(town, DIGEST)


def test_another_town_cannot_read_it(town: str) -> None:
    service.store(town, DATA, "a")
    service.add_town("别镇", code="OTHER")
    with pytest.raises(service.NotThere, match="没有保存"):
        service.read_evidence("OTHER", DIGEST)


def test_a_purge_removes_the_bytes_by_an_act(town: str) -> None:
    service.add_town("别镇", code="OTHER")
    for code in (town, "OTHER"):
        service.store(code, DATA, "a")
    assert service.purge(DIGEST, "误存涉密文件", actors=[HEAD]) == [town, "OTHER"]
    assert not evidence.path_of(DIGEST).exists()
    for code in (town, "OTHER"):
        kept = Act.objects.get(town=code, kind="purge")
        assert (kept.facts, kept.about["reason"]) == ({"digest": DIGEST}, "误存涉密文件")
        assert service.verify(code).ok
        with pytest.raises(service.NotThere, match="已按规定清除"):
            service.read_evidence(code, DIGEST)
        with pytest.raises(service.Impossible, match="不得再次存入"):
            service.store(code, DATA, "again")
    assert set(Evidence.objects.values_list("name", flat=True)) == {""}


def test_purged_bytes_come_back_in_no_town(town: str) -> None:
    service.add_town("别镇", code="OTHER")
    service.store(town, DATA, "a")
    service.purge(DIGEST, "误存", actors=[HEAD])
    with pytest.raises(service.Impossible, match="不得再次存入"):
        service.store("OTHER", DATA, "a")


def test_a_purge_wants_reason_and_file(town: str) -> None:
    with pytest.raises(service.NotThere):
        service.purge(DIGEST, "误存")
    service.store(town, DATA, "a")
    with pytest.raises(service.Impossible, match="原因"):
        service.purge(DIGEST, " ")
    assert evidence.path_of(DIGEST).exists()


def test_a_write_that_fails_leaves_no_draft(
    town: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(source: str, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(evidence.os, "replace", full)
    with pytest.raises(OSError, match="No space"):
        service.store(town, DATA, "a")
    assert not Evidence.objects.exists()
    assert list(evidence.path_of(DIGEST).parent.iterdir()) == []
