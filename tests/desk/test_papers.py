"""Letters: previewed beside the form, numbered when the step is saved, kept as evidence."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import docx
import pytest
from django.urls import reverse
from tests.desk.conftest import TOWN, ask, happen
from tests.desk.test_who_sees_what import petition

from huiyin.documents.letterhead import BLANK
from huiyin.documents.letters import fill

pytestmark = pytest.mark.django_db
REFUSAL = {"at": "2025-11-06", "fact_reasons": "所问属于行政查询事项"}


def text_of(data: bytes) -> str:
    return "\n".join(p.text for p in docx.Document(io.BytesIO(data)).paragraphs)


def refuse(client: Any, number: str) -> None:
    url = reverse("desk:step", args=[number, "refuse_query"])
    assert client.post(url, {**REFUSAL, "save": "1"}).status_code == 302


def notes(number: str) -> list[Any]:
    from huiyin.ledger import service

    return [a for a in service.acts_of(TOWN, number) if a.kind == "note" and a.step == "letter"]


def test_the_letter_stands_beside_the_form_and_follows_what_is_typed(
    leader: Any, number: str
) -> None:
    url = reverse("desk:step", args=[number, "refuse_query"])
    assert "政府信息公开申请答复书" in leader.get(url).content.decode()
    html = leader.post(
        url, {**REFUSAL, "preview": "1"}, headers={"HX-Request": "true"}
    ).content.decode()
    assert html.startswith('<div class="preview"')
    assert "您（单位）于2025年10月31日提出的政府信息公开申请（村道亮化资金安排）收悉。" in html
    assert "所问属于行政查询事项。根据" in html
    assert "向演示县人民政府申请行政复议" in html
    assert "草稿 · 未发出" in html
    assert notes(number) == []


def test_saving_numbers_the_letter_and_keeps_it(leader: Any, number: str) -> None:
    refuse(leader, number)
    (note,) = notes(number)
    assert note.facts["number"] == "回公复〔2025〕1号"
    from huiyin.ledger import service

    kept = service.read_evidence(TOWN, note.facts["digest"])
    text = text_of(kept)
    assert "回公复〔2025〕1号" in text
    assert "甲一帆：" in text
    assert "2025年11月6日" in text
    assert "草稿" not in text
    url = reverse("desk:paper", args=[number, str(note.facts["act"]), "docx"])
    assert url in leader.get(reverse("desk:matter", args=[number])).content.decode()
    assert leader.get(url).content == kept


def test_numbers_run_without_gaps_through_the_year(leader: Any, number: str) -> None:
    other = ask("2025-11-03")
    refused = reverse("desk:step", args=[number, "grant"])
    leader.post(refused, {"at": "2025-11-06", "fact_ground": "open.given", "save": "1"})
    refuse(leader, other)
    refuse(leader, number)
    assert [n.facts["number"] for n in (*notes(other), *notes(number))] == [
        "回公复〔2025〕1号",
        "回公复〔2025〕2号",
    ]


def test_a_rebuild_remembers_the_numbers_given(leader: Any, number: str) -> None:
    from huiyin.ledger import service
    from huiyin.ledger.models import FactIndex

    refuse(leader, number)
    before = sorted(FactIndex.objects.filter(town=TOWN).values_list())
    service.rebuild(TOWN)
    assert sorted(FactIndex.objects.filter(town=TOWN).values_list()) == before
    other = ask("2025-11-03")
    refuse(leader, other)
    assert notes(other)[0].facts["number"] == "回公复〔2025〕2号"


def test_what_cannot_be_kept_leaves_no_step(
    leader: Any, number: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from huiyin.documents import issue
    from huiyin.ledger import service
    from huiyin.ledger.errors import Impossible

    def full(_document: Any) -> bytes:
        raise Impossible("磁盘已满")

    monkeypatch.setattr(issue, "write_docx", full)
    url = reverse("desk:step", args=[number, "refuse_query"])
    html = leader.post(url, {**REFUSAL, "save": "1"}).content.decode()
    assert "磁盘已满" in html
    assert service.docket(TOWN, number).closed is None


def test_a_draft_is_marked_and_a_recorded_letter_says_so(leader: Any, number: str) -> None:
    drawn = leader.get(reverse("desk:paper", args=[number, "refuse_query", "docx"]))
    header = docx.Document(io.BytesIO(drawn.content)).sections[0].header
    assert header.paragraphs[0].text == "演示 · 非公文　草稿 · 未发出"
    url = reverse("desk:step", args=[number, "refuse_query"])
    assert leader.post(url, {**REFUSAL, "record": "1", "reason": "外出"}).status_code == 302
    assert notes(number) == []
    assert (
        "补录，本系统未出具" in leader.get(reverse("desk:matter", args=[number])).content.decode()
    )


def test_a_letter_of_another_is_not_there(leader: Any, officer: Any, number: str) -> None:
    accusation = petition("庚思齐")
    for of in ("1", "notify"):
        for form in ("docx", "pdf"):
            url = reverse("desk:paper", args=[accusation, of, form])
            assert leader.get(url).status_code == 404
    foreign = ask("2025-10-31", town="OTHER", subject="别处的事")
    happen(number, "2025-11-03", "search", search_record="检索记录一")
    last = reverse("desk:paper", args=[number, "999", "docx"])
    assert officer.get(last).status_code == 404
    assert foreign == number  # the same number in another town is another matter


def test_slots_without_words() -> None:
    values = {"a": "理由充分", "day": "2025年11月6日"}
    assert (
        fill("经审查。{a}根据法律，现予答复。{none}", values)
        == "经审查。理由充分。根据法律，现予答复。"
    )
    assert fill("{unit}{person}：于{day}前办结{x}。", {**values, "unit": "党政办"}) == (
        f"党政办：于2025年11月6日前办结{BLANK}。"
    )


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2023, 12, 29), "可以自收到本答复之日起60日内向演示县人民政府申请行政复议"),
        (date(2024, 1, 2), "应当自收到本答复之日起60日内先向演示县人民政府申请行政复议"),
    ],
)
def test_the_remedy_follows_the_day_of_the_letter(town: str, day: date, words: str) -> None:
    from huiyin.documents.letterhead import letterhead
    from huiyin.documents.letters import remedy_text
    from huiyin.kernel import registry
    from huiyin.kernel.world import PlainWorld
    from huiyin.ledger import service
    from huiyin.lines.disclosure.outcomes import REVIEW_FIRST

    definition = registry.procedure("disclosure.request")
    first = next(o for o in definition.outcomes if o.remedy == REVIEW_FIRST)
    here = service.town(TOWN)
    head = letterhead(here, day, PlainWorld())
    assert words in remedy_text(definition, first.remedy, day, here, head)
