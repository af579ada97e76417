"""The search finds every two-character word that a plain look through the texts would find."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from django.db import connection
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ledger.stub import CLERK, HEAD, LETTER, WRITER

from huiyin.ledger import bulk, search, service, tables
from huiyin.ledger.models import Search
from huiyin.ledger.search import bigrams

DAY = date(2020, 2, 3)
ID = "990000199001010011"
PHONE = "19900001234"


def found(town: str, text: str) -> list[str]:
    asking = search.question(town, text)
    return sorted(n for (n,) in tables.query(*search.found_in(town, asking))) if asking else []


def write(town: str, subject: str, **more: object) -> str:
    facts = {"subject": subject, **more}
    return service.open(town, "stub.letter", facts=facts, actors=[WRITER], at=DAY).number


def test_texts_are_cut_into_bigrams() -> None:
    assert bigrams("公厕改造") == ["公厕", "厕改", "改造", "造"]
    assert bigrams("葵依申〔２０２５〕7号") == ["葵依", "依申", "申", "2025", "7", "号"]
    assert bigrams("Wi-Fi，") == ["wi", "fi"]
    assert bigrams("，。 ") == []


def test_a_question_of_one_character_or_a_number_is_a_beginning() -> None:
    assert search.asked("公厕") == (["公厕"], False)
    assert search.asked("厕") == (["厕"], True)
    assert search.asked("2025年公厕") == (["2025", "年公", "公厕"], False)
    assert search.asked("公厕2") == (["公厕", "厕", "2"], True)
    assert search.asked("人人") == (["人人"], False)


@pytest.mark.django_db
@settings(max_examples=60, deadline=None)
@given(
    texts=st.lists(st.text("公厕改造，A1 ", min_size=1, max_size=12), min_size=1, max_size=6),
    word=st.text("公厕改造", min_size=1, max_size=4),
)
def test_it_finds_what_like_finds_and_nothing_else(texts: list[str], word: str) -> None:
    """A hypothesis that shares one database: rows of a town of its own for each example."""
    town = "LIKE"
    Search.objects.filter(town=town).delete()
    rows = [search._row(town, f"n{i}", LETTER, text, {}, ()) for i, text in enumerate(texts)]
    search.write(rows, fresh=True)
    assert found(town, word) == sorted(f"n{i}" for i, t in enumerate(texts) if word in t)


@pytest.mark.parametrize(
    "words",
    ["修路", "路灯", "晴川", "晴川村 修路", "演示丙", "丙丁", "演信", "演信〔2020〕1号", "戊社"],
)
def test_words_of_every_kind_of_text_are_found(town: str, words: str) -> None:
    bulk.enter_many(town, "villages", [{"name": "晴川村", "kind": "village"}])
    number = write(town, "修路灯", writer_name="演示丙丁", village="晴川村")
    service.act(town, number, "ask", actors=[CLERK], at=DAY, key="演示戊社")
    other = write(town, "别的")
    assert number in found(town, words)
    assert (other in found(town, words)) == (words == "演信")
    assert found("OTHER", words) == []


def test_an_entry_is_found_and_follows_its_amendments(town: str) -> None:
    done = service.enter(town, "stub.passes", {"holder": "甲乙", "pass_no": "A1"}, actors=[CLERK])
    assert found(town, "甲乙") == [done.number]
    service.amend(town, done.number, {"holder": "庚辛"}, actors=[CLERK])
    assert found(town, "甲乙") == []
    assert found(town, "庚辛") == [done.number]
    service.amend(town, done.number, {}, actors=[CLERK], void=True)
    assert found(town, "庚辛") == []


def test_an_id_number_is_found_only_whole(town: str) -> None:
    number = write(town, "修路", id_number=ID)
    assert found(town, ID) == [number]
    assert found(town, ID[:12]) == []
    held = {"holder": "甲乙", "pass_no": "A1", "phone": PHONE}
    entry = service.enter(town, "stub.passes", held, actors=[CLERK]).number
    assert found(town, "19900001234") == [entry]
    assert found(town, "1990000") == []


def everything() -> str:
    said = []
    with connection.cursor() as cursor:
        names = ["ledger_search"]
        if connection.vendor == "sqlite":
            names += ["ledger_search_fts_data"]
        for name in names:
            cursor.execute(f"SELECT * FROM {name}")
            for row in cursor.fetchall():
                said += [
                    c.decode("utf-8", "ignore") if isinstance(c, bytes) else str(c) for c in row
                ]
    return "\n".join(said)


def test_nothing_personal_can_be_read_in_it(town: str) -> None:
    write(town, "修路", writer_name="丙申酉", id_number=ID, guests=[{"guest": "庚戌亥"}])
    text = everything()
    assert "修路" in text
    assert [w for w in ("丙申", "申酉", "来信", "庚戌", ID, ID[:6]) if w in text] == []


def test_the_destroyed_is_found_no_more(town: str) -> None:
    number = write(town, "修路", writer_name="演示丙", id_number=ID)
    service.act(town, number, "draft", actors=[CLERK], at=DAY, facts={"draft": "d"})
    service.act(town, number, "review", actors=[HEAD], at=DAY)
    service.act(town, number, "reply", actors=[CLERK], at=date(2020, 2, 20))
    with service.standing_at(datetime(2031, 1, 1)):
        service.erase(
            town,
            number,
            approval="演示档销〔2031〕1号",
            approver=HEAD,
            actors=[CLERK],
            reason="期满",
        )
    assert found(town, "演示丙") == found(town, ID) == []
    assert found(town, "修路") == [number]


def test_a_rebuild_puts_the_words_right(town: str) -> None:
    number = write(town, "修路")
    lost = write(town, "修桥")
    Search.objects.filter(number=number).update(digest="", words="")
    Search.objects.filter(number=lost).delete()
    Search.objects.create(town=town, number="stray", source="s", digest="", words="")
    assert service.rebuild(town).changed == 3
    assert found(town, "修路") == [number]
    assert found(town, "修桥") == [lost]
    assert service.rebuild(town).changed == 0
