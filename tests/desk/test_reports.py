"""Reports at the desk: what can be said today, down to the cases; files; nobody sees too much."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.urls import reverse
from tests.desk.conftest import TOWN, ask
from tests.desk.test_who_sees_what import petition, post, sign_in

pytestmark = pytest.mark.django_db


def page(client: Any, name: str, *args: str, query: str = "") -> str:
    answer = client.get(reverse(f"desk:{name}", args=args) + query)
    assert answer.status_code == 200
    return str(answer.content.decode())


@pytest.fixture
def replied(town: str) -> str:
    """A request of 2025 that was answered, late."""
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service

    number = ask("2025-09-01")
    facts = {"reasons": "经检索不存在"}
    service.record(
        TOWN, number, "not_held", at=date(2025, 10, 30), facts=facts,
        actors=[Actor("乙守正", "officer")], reason="补录",
    )  # fmt: skip
    return number


def test_what_cannot_be_claimed_stands_first_with_its_cases(leader: Any, replied: str) -> None:
    html = page(leader, "reports", query="?year=2025")
    part = html[html.index('id="said"') :]
    assert part.index("与台账不符") < part.index("没有记录")
    assert "✓ 有据" not in part
    assert "part=lacking" in part
    assert "✓ 有据" in page(leader, "reports", query="?year=2025&line=disclosure")
    lacking = page(leader, "figure", "disclosure.on_time", query="?year=2025&part=lacking")
    assert replied in lacking
    assert replied not in page(leader, "figure", "disclosure.on_time", query="?year=2025")


def test_claims_are_sieved_by_verdict(leader: Any, replied: str) -> None:
    html = page(leader, "reports", query="?year=2025&verdict=contradicted")
    assert "■" in html
    assert "◌ 未建台账</td>" not in html


def test_figures_of_a_line_lead_to_their_cases(leader: Any, replied: str) -> None:
    html = page(leader, "figures", query="?year=2025&line=disclosure")
    assert "本年新收政府信息公开申请" in html
    assert replied in page(leader, "figure", "disclosure.new", query="?year=2025")
    assert leader.get(reverse("desk:figure", args=["nothing"])).status_code == 404


def test_a_post_of_another_line_sees_no_figure_of_this_one(client: Any, replied: str) -> None:
    post("信访专干", "壬清", roles="承办人", lines="信访")
    client = sign_in(client, "信访专干")
    assert client.get(reverse("desk:figure", args=["disclosure.new"])).status_code == 404
    assert "line=disclosure" not in page(client, "reports", query="?year=2025")


def test_lineage_hides_what_accuses_the_reader(leader: Any, town: str) -> None:
    from huiyin.figures import catalogue

    number = petition("庚思齐")
    figures = [*catalogue.names("petition"), *catalogue.names("hotline")]
    assert figures
    for name in figures:
        for part in ("", "&part=lacking"):
            assert number not in page(leader, "figure", name, query=f"?year=2025{part}")
    assert number not in page(leader, "reports", query="?year=2025")


def test_a_report_is_built_and_its_annex_goes_to_who_may_see_all(
    leader: Any, replied: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    from huiyin.desk import reports

    monkeypatch.setattr(reports, "_folder", lambda sitter: tmp_path)
    url = reverse("desk:build")
    answer = leader.post(url, {"kind": "disclosure", "year": "2025"})
    assert answer.headers["Location"] == reverse("desk:reports") + "?year=2025"
    html = page(leader, "reports", query="?year=2025")
    for name in ("DEMO-disclosure-2025.docx", "DEMO-disclosure-2025-evidence.xlsx"):
        assert name in html
        assert leader.get(reverse("desk:file", args=[name])).status_code == 200
    petition("庚思齐")
    html = page(leader, "reports", query="?year=2025")
    assert "DEMO-disclosure-2025.docx" in html
    assert "evidence.xlsx" not in html
    annex = reverse("desk:file", args=["DEMO-disclosure-2025-evidence.xlsx"])
    assert leader.get(annex).status_code == 404
    assert leader.post(url, {"kind": "nothing"}).status_code == 404
