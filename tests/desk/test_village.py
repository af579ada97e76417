"""Village pages: one question a screen, works without script, sent once, kept without signal."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from tests.desk.conftest import CHROMIUM, PASSWORD, TOWN, make_town
from tests.desk.test_who_sees_what import post, sign_in

PICTURE = b"\xff\xd8\xff\xe0" + b"0" * 40
LECTURE = {"day": "2025-11-05", "fact_topic": "民法典进村", "fact_headcount": "32"}


@pytest.fixture
def sitter(client: Any, town: str) -> Any:
    from huiyin.kernel import registry

    titles = registry.line_titles()
    lines = [titles[line] for line in ("mediation", "outreach", "adviser")]
    post("村调解员", "庚和睦", roles="人民调解员", lines=lines, scope="village", village="晴川村")
    return sign_in(client, "村调解员")


def whole(client: Any, id: str, said: dict[str, Any]) -> Any:
    return client.post(reverse("desk:village_whole", args=[id]), said)


@pytest.mark.django_db
def test_a_lecture_is_entered_question_by_question_without_script(sitter: Any) -> None:
    from huiyin.ledger.models import Entry

    start = sitter.get(reverse("desk:village")).content.decode()
    for words in ("记一场宣讲", "记一次调解", "顾问到村"):
        assert words in start
    said = [LECTURE["day"], LECTURE["fact_topic"], "", LECTURE["fact_headcount"], ""]
    names = ["day", "fact_topic", "fact_lecturer", "fact_headcount", "photo"]
    for n, (name, value) in enumerate(zip(names, said, strict=True), 1):
        url = reverse("desk:village_ask", args=["lecture", n])
        page = sitter.get(url).content.decode()
        assert f"{n} / 5" in page
        assert "晴川村" in page
        answer = sitter.post(url, {name: value, "mark": "m1"})
        assert answer.status_code == 302, page
    entry = Entry.objects.get(town=TOWN, register="outreach.lectures")
    assert entry.facts["topic"] == "民法典进村"
    assert entry.facts["villages"] == ["晴川村"]
    assert "有没写完的" not in sitter.get(reverse("desk:village")).content.decode()


@pytest.mark.django_db
def test_a_draft_waits_sealed_on_the_server(sitter: Any) -> None:
    sitter.post(reverse("desk:village_ask", args=["mediation", 1]), {"day": "2025-11-05"})
    url = reverse("desk:village_ask", args=["mediation", 4])
    sitter.post(url, {"fact_party_a": "甲一帆"})
    assert "甲一帆" not in str(dict(sitter.session))
    assert "甲一帆" in sitter.get(url).content.decode()
    assert "有没写完的" in sitter.get(reverse("desk:village")).content.decode()


@pytest.mark.django_db
def test_a_wrong_answer_stays_on_its_question(sitter: Any) -> None:
    url = reverse("desk:village_ask", args=["lecture", 1])
    answer = sitter.post(url, {"day": "2025-12-01"})
    assert answer.status_code == 200
    assert "这一天还没有到" in answer.content.decode()


@pytest.mark.django_db
def test_what_is_sent_twice_is_entered_once(sitter: Any) -> None:
    from huiyin.ledger.models import Entry

    first, again = (whole(sitter, "lecture", {**LECTURE, "mark": "x"}) for _ in range(2))
    assert first.json()["number"] == again.json()["number"]
    assert Entry.objects.filter(register="outreach.lectures").count() == 1


@pytest.mark.django_db
def test_a_mediation_opens_a_matter_of_the_sitters_village(sitter: Any) -> None:
    from huiyin.ledger.models import Matter

    said = {
        "day": "2025-11-05",
        "fact_source": "request",
        "fact_dispute": "neighbours",
        "fact_party_a": "甲一帆",
        "fact_party_b": "乙若水",
        "fact_summary": "排水沟",
        "mark": "y",
        "photo": SimpleUploadedFile("现场.jpg", PICTURE),
    }
    number = whole(sitter, "mediation", said).json()["number"]
    matter = Matter.objects.get(number=number)
    assert (matter.village, matter.owner) == ("晴川村", "庚和睦")
    assert matter.facts["committee"] == "晴川村人民调解委员会"
    address = reverse("desk:matter", args=[number])
    assert "现场.jpg" in sitter.get(address).content.decode()  # among the matter's files
    start = sitter.get(reverse("desk:village")).content.decode()
    assert f'href="{address}">{number}' in start.partition('id="mine"')[2]


@pytest.mark.django_db
def test_a_photo_is_looked_at_like_every_file(sitter: Any) -> None:
    """Wrong kinds and marked names are refused, a refusal for a mark is noted once, by name."""
    from huiyin.ledger import service
    from huiyin.ledger.models import Act, Evidence, Matter

    large = PICTURE + bytes(8 * 2**20)
    for name, data, words in (
        ("机密.jpg", PICTURE, "密级标志"),
        ("a.jpg", b"text", "内容和扩展名不符"),
        ("a.pdf", b"%PDF-1.7", "可以上传：jpg、jpeg、png"),
        ("a.png", b"", "空"),
        ("a.jpg", large, "超过8 MB"),
    ):
        bad = {**LECTURE, "photo": SimpleUploadedFile(name, data)}
        assert words in whole(sitter, "lecture", bad).json()["faults"]["photo"], name
    assert not Evidence.objects.exists()
    (noted,) = (a for a in Act.objects.filter(town=TOWN, kind="note") if "refused" in a.about)
    assert "机密.jpg" in noted.about["reason"]
    assert [actor["name"] for actor in noted.actors] == ["庚和睦"]
    good = {**LECTURE, "photo": SimpleUploadedFile("现场.jpg", PICTURE)}
    number = whole(sitter, "lecture", good).json()["number"]
    note = Act.objects.get(matter=number, kind="note")
    assert service.read_evidence(TOWN, note.about["evidence"]) == PICTURE
    assert note.about["name"] == "现场.jpg"
    assert not Matter.objects.exists()


@pytest.mark.django_db
def test_other_roles_have_no_such_pages(client: Any, town: str) -> None:
    post("信访专干", "壬清", roles="承办人", lines="信访")
    client = sign_in(client, "信访专干")
    assert "没有这几项业务" in client.get(reverse("desk:village")).content.decode()
    assert whole(client, "lecture", LECTURE).status_code == 404
    assert client.get(reverse("desk:village_ask", args=["adviser", 1])).status_code == 404


@pytest.fixture
def live(transactional_db: None) -> Iterator[None]:
    from huiyin.kernel import registry
    from huiyin.ledger import triggers

    make_town()
    lines = [registry.line_titles()[line] for line in ("mediation", "outreach", "adviser")]
    post("村调解员", "庚和睦", roles="人民调解员", lines=lines, scope="village", village="晴川村")
    yield
    triggers.remove()


@pytest.mark.browser
@pytest.mark.skipif(not CHROMIUM.exists(), reason="Debian's chromium is not installed")
def test_on_a_phone_without_signal(
    live_server: Any, live: None, browser: Any, tmp_path: Path
) -> None:
    from playwright.sync_api import expect

    shots = Path(os.environ.get("HUIYIN_SHOTS") or tmp_path)
    phone = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True)
    page = phone.new_page()
    page.goto(f"{live_server.url}/desk/village/")
    page.fill("#id_login", "村调解员")
    page.fill("#id_password", PASSWORD)
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("村里的事")
    page.screenshot(path=str(shots / "village-start.png"))
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.click("text=记一场宣讲")
    expect(page.locator("fieldset:not([hidden]) .question")).to_contain_text("哪一天")
    page.screenshot(path=str(shots / "village-ask.png"))
    phone.set_offline(True)
    page.click("button.big")
    page.fill("#id_fact_topic", "反诈宣讲")
    for _question in range(3):
        page.click("button.big")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.click("button.big")
    expect(page.locator("#outbox")).to_contain_text("没有信号，已存在本机")
    page.screenshot(path=str(shots / "village-waiting.png"))
    phone.set_offline(False)
    expect(page.locator("#outbox")).to_contain_text("已发送")
    phone.close()
    from huiyin.ledger.models import Entry

    assert Entry.objects.get(register="outreach.lectures").facts["topic"] == "反诈宣讲"
