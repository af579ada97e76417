"""A character that no font draws is named with its place: in a report, by the doctor."""

from __future__ import annotations

from datetime import date

import pytest

from huiyin.documents import glyphs
from huiyin.documents.glyphs import drawn, unseen, unseen_in
from huiyin.documents.model import Cell, Document, Heading, Paragraph, Signature, Table, plain

ORGAN = "演示县回音镇人民政府"
# Extension B's first and last, one of F; 䶮 and 㛃 stand in the fonts of every set-up.
NAMES = "甲𠀀、乙𪚥、丙𮧵、丁䶮、戊㛃"


@pytest.fixture
def fonts(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine whose fonts have extension A and nothing beyond."""
    monkeypatch.setattr(glyphs, "drawn", lambda character: ord(character) < 0x20000)


def document(text: str) -> Document:
    table = Table((), ((Cell(plain("姓名")), Cell(plain(text))),))
    blocks = (Heading(1, "一、人员"), Paragraph(plain("首段。")), Paragraph(plain(text)), table)
    return Document("任免名单", ORGAN, date(2022, 1, 20), (*blocks, Signature(ORGAN, date.max)))


def test_every_one_is_named_with_its_place(fonts: None) -> None:
    found = unseen_in(document(NAMES))
    assert [(one.character, one.place) for one in found] == [
        (character, place) for place in ("正文第2段", "表1第1行") for character in "𠀀𪚥𮧵"
    ]
    said = str(found[1])
    assert "“𪚥”（U+2A6A5）" in said
    assert "乙𪚥、丙" in said
    assert glyphs.FONT in said


def test_common_names_are_not(fonts: None) -> None:
    assert unseen("甲喆、乙堃、丙赟、丁昇、戊㛃，2022年 English “引号”") == []


def test_private_use_is_named_whatever_the_fonts_have() -> None:
    (one,) = unseen("己\ue815")
    assert one.private
    assert "U+E815" in str(one)
    assert "自造字" in str(one)


def test_fontconfig_is_asked() -> None:
    assert drawn("国")
    assert not drawn("\U0010fffd") or glyphs.shutil.which("fc-list") is None


@pytest.mark.django_db
def test_the_doctor_names_the_entry(fonts: None) -> None:
    from huiyin.cli import doctor
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import entries
    from huiyin.ledger.towns import add_town

    add_town("回音镇", code="T", county="演示县")
    assert doctor._names().ok
    entries.enter("T", "people", {"name": "乙𪚥", "staff_no": "7"}, actors=[Actor("甲", "clerk")])
    told = doctor._names()
    assert not told.ok
    assert "乙𪚥" in told.message
    assert glyphs.FONT in told.mend
