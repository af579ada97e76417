"""A year's reports at the desk: built and handed in, signed, stale in words wherever one looks."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from tests.desk.conftest import TOWN, ask
from tests.desk.test_who_sees_what import petition, post, sign_in

from huiyin.ledger import moments, service

pytestmark = pytest.mark.django_db

STAFF = (
    ("起草专干", "壬清", "起草人"),
    ("核对专干", "癸明", "核对人、党政办工作人员"),
    ("保密专干", "己慎", "保密审查人"),
    ("党委书记", "甲明理", "党政主要负责人"),
)


@pytest.fixture(autouse=True)
def _light(monkeypatch: pytest.MonkeyPatch, settings: Any, tmp_path: Path) -> None:
    from huiyin.reports import built

    monkeypatch.setattr(built, "write_pdf", lambda document: b"%PDF-")
    settings.DATA = tmp_path


def html(client: Any, name: str, *args: str, query: str = "") -> str:
    answer = client.get(reverse(f"desk:{name}", args=args) + query)
    assert answer.status_code == 200
    assert len(answer.content) < 60_000
    return str(answer.content.decode())


@pytest.fixture
def handed_in(client: Any, town: str) -> tuple[str, str]:
    """(number of the report's matter, of the request in it): built at the desk and reviewed."""
    from huiyin.reports import matter

    request = ask("2024-09-02")
    for name, person, roles in STAFF:
        post(name, person, roles=roles)
    with moments.standing_at(datetime(2025, 1, 10, 9)):
        drafter = sign_in(client, "起草专干")
        assert "生成并提交文稿" in html(drafter, "publishing", query="?year=2024")
        answer = drafter.post(
            reverse("desk:publishing-draft"), {"kind": "disclosure", "year": "2024"}
        )
        assert answer.status_code == 302
        row = matter.find(TOWN, "disclosure", 2024)
        assert row is not None
        shown = html(drafter, "publishing", query="?year=2024")
        assert row.number in shown
        assert "1月31日" in shown
        facts = {"check_result": "pass"}
        matter.take(TOWN, row.number, "check", by="癸明", facts=facts)
        facts = {"review_result": "pass"}
        matter.take(TOWN, row.number, "secrecy_review", by="己慎", facts=facts)
    return row.number, request


def sign(client: Any, number: str) -> Any:
    """The leader signs at the desk."""
    with moments.standing_at(datetime(2025, 1, 14, 9)):
        head = sign_in(client, "党委书记")
        shown = html(head, "publishing", query="?year=2024")
        address = reverse("desk:step", args=[number, "approve"])
        assert address in shown
        answer = head.post(address, {"at": "2025-01-14", "save": "1"})
        assert answer.status_code == 302
    return head


def test_what_was_signed_goes_stale_in_words(client: Any, handed_in: tuple[str, str]) -> None:
    number, request = handed_in
    head = sign(client, number)
    assert "签发的文稿与现在的台账一致" in html(head, "matter", number)
    assert "签发后" not in html(head, "today")
    service.correct(
        TOWN, request, service.acts_of(TOWN, request)[0].seq, reason="录错", actors=(),
        at=date(2024, 10, 8), facts={"applicant_kind": "company"},
    )  # fmt: skip
    assert "待核对" in html(head, "today")
    page = html(head, "matter", number)
    assert "签发的文稿已过时" in page
    assert "<del>" in page
    assert "签发的文稿已过时" in html(head, "publishing", query="?year=2024")
    assert "处与现在的台账不同" in html(head, "today")


def test_whoever_does_not_answer_for_reports_is_not_told(
    client: Any, handed_in: tuple[str, str]
) -> None:
    number, _ = handed_in
    html(sign(client, number), "matter", number)
    ask("2024-10-08")
    assert "待核对" not in html(sign_in(client, "保密专干"), "today")
    assert "待核对" in html(sign_in(client, "起草专干"), "today")


def test_the_text_is_read_as_it_was_handed_in(client: Any, handed_in: tuple[str, str]) -> None:
    number, _ = handed_in
    reviewer = sign_in(client, "保密专干")
    answer = reviewer.get(reverse("desk:publishing-text", args=[number, "docx"]))
    assert answer.status_code == 200
    assert b"".join(answer.streaming_content)[:2] == b"PK"
    assert reviewer.get(reverse("desk:publishing-text", args=[number, "doc"])).status_code == 404
    petition("己慎")
    annex = reverse("desk:publishing-text", args=[number, "evidence"])
    assert reviewer.get(annex).status_code == 404


def test_signed_texts_are_replaced_only_on_purpose(client: Any, handed_in: tuple[str, str]) -> None:
    number, _ = handed_in
    sign(client, number)
    drafter = sign_in(client, "起草专干")
    address = reverse("desk:publishing-draft")
    told = {"kind": "disclosure", "year": "2024"}
    answer = drafter.post(address, told, follow=True)
    assert "已经签发" in answer.content.decode()
    answer = drafter.post(address, {**told, "anew": "on"}, follow=True)
    assert "已生成" in answer.content.decode()
    assert drafter.post(address, {"kind": "nothing"}).status_code == 404


def test_few_queries(client: Any, handed_in: tuple[str, str]) -> None:
    from django.db import connection

    number, _ = handed_in
    head = sign(client, number)
    html(head, "matter", number)
    for name, args, most in (("today", (), 7), ("matter", (number,), 11)):
        with CaptureQueriesContext(
            connection,
        ) as queries:
            html(head, name, *args)
        asked = [q["sql"] for q in queries.captured_queries if "SAVEPOINT" not in q["sql"]]
        assert len(asked) <= most, asked
