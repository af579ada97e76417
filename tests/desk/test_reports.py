"""Reports at the desk: what can be said today, down to the cases; files; nobody sees too much."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.html import escape
from tests.desk.conftest import TOWN, ask
from tests.desk.test_who_sees_what import petition, post, sign_in

from huiyin.kernel import registry

pytestmark = pytest.mark.django_db
COLD, WARM = 40, 8
"""Queries of a line's page that reads the year's evidence, and of one that is judged already."""


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


def test_the_first_page_counts_each_line_and_shows_what_the_records_contradict(
    leader: Any, replied: str
) -> None:
    html = page(leader, "reports", query="?year=2025")
    part = html[html.index('id="said"') :]
    assert "依申请公开" in part
    assert "part=lacking" in part
    for other in ("没有记录</td>", "✓ 有据"):
        assert other not in part
    for line in registry.line_titles():
        assert reverse("desk:report_line", args=[line]) in html
    assert len(html.encode()) < 60 * 1024


def test_a_lines_page_says_what_is_refused_why_and_what_is_true(leader: Any, replied: str) -> None:
    html = page(leader, "report_line", "disclosure", query="?year=2025")
    assert html.index("■ 与台账不符") < html.index("◌ 没有记录") < html.index("◌ 未建台账")
    row = html[html.index("■ 与台账不符") :]
    row = row[: row.index("</tr>")]
    assert "＿＿" in row  # as it was meant, without its numbers
    assert "缺少、不符的1项" in row
    lacking = re.search(r'href="([^"]+part=lacking)"', row)
    assert lacking
    cases = leader.get(lacking[1].replace("&amp;", "&")).content.decode()
    assert replied in cases
    assert "写此句须达100%；不符的1项" in html
    # A register that was never opened is named, with the way to it.
    assert "还没有建" in html
    assert reverse("desk:register", args=["disclosure.staff"]) in html
    assert "<td></td>" not in html  # every refusal says why
    assert "上一年没有台账，无从比较" in html
    assert "✓ 有据" not in html
    assert "✓ 有据" in page(leader, "report_line", "disclosure", query="?year=2025&part=said")


def test_a_line_says_the_same_as_the_reports_own_judge(leader: Any, replied: str) -> None:
    """What is refused and what is said are together the line's claims, each by its verdict."""
    from huiyin.figures import claims
    from huiyin.figures.cases import Period
    from huiyin.figures.claims import Judge
    from huiyin.figures.evidence import Evidence

    judge = Judge(Evidence(TOWN, Period.year(2025)), Evidence(TOWN, Period.year(2024)))
    judged = [judge.judge(one) for one in claims.claims("disclosure")]
    refused = page(leader, "report_line", "disclosure", query="?year=2025")
    said = page(leader, "report_line", "disclosure", query="?year=2025&part=said")
    for one in judged:
        assert escape(one.text) in (said if one.holds else refused), one.claim.id
    assert refused.count("<tr>") - 1 == len([one for one in judged if not one.holds])
    assert said.count("<tr>") - 1 == len([one for one in judged if one.holds])


def test_figures_of_a_line_lead_to_their_cases(leader: Any, replied: str) -> None:
    html = page(leader, "report_line", "disclosure", query="?year=2025&part=figures")
    assert "本年新收政府信息公开申请" in html
    assert (
        reverse("desk:figure", args=["disclosure.on_time"]) + "?year=2025&amp;part=lacking" in html
    )
    assert replied in page(leader, "figure", "disclosure.new", query="?year=2025")
    assert replied in page(leader, "figure", "disclosure.on_time", query="?year=2025&part=lacking")
    assert replied not in page(leader, "figure", "disclosure.on_time", query="?year=2025")
    assert leader.get(reverse("desk:figure", args=["nothing"])).status_code == 404
    assert leader.get(reverse("desk:report_line", args=["nothing"])).status_code == 404


def test_every_lines_page_is_light(leader: Any, replied: str) -> None:
    """An empty town refuses the most; once judged, a page asks for no evidence again."""
    for line in registry.line_titles():
        for part in ("refused", "said", "figures"):
            with CaptureQueriesContext(connection) as asked:
                html = page(leader, "report_line", line, query=f"?year=2025&part={part}")
            assert len(html.encode()) < 60 * 1024, (line, part, len(html.encode()))
            assert len(asked) <= (COLD if part == "refused" else WARM), (line, part, len(asked))


def test_a_post_of_another_line_sees_nothing_of_this_one(client: Any, replied: str) -> None:
    post("信访专干", "壬清", roles="承办人", lines="信访")
    client = sign_in(client, "信访专干")
    assert client.get(reverse("desk:figure", args=["disclosure.new"])).status_code == 404
    assert client.get(reverse("desk:report_line", args=["disclosure"])).status_code == 404
    assert page(client, "report_line", "petition", query="?year=2025")
    assert "lines/disclosure/" not in page(client, "reports", query="?year=2025")


def test_lineage_hides_what_accuses_the_reader(leader: Any, town: str) -> None:
    from huiyin.figures import catalogue

    number = petition("庚思齐")
    figures = [*catalogue.names("petition"), *catalogue.names("hotline")]
    assert figures
    for name in figures:
        for part in ("", "&part=lacking"):
            assert number not in page(leader, "figure", name, query=f"?year=2025{part}")
    assert number not in page(leader, "reports", query="?year=2025")
    for line in ("petition", "hotline"):
        for part in ("refused", "said", "figures"):
            html = page(leader, "report_line", line, query=f"?year=2025&part={part}")
            assert number not in html


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


def test_a_quarter_without_a_session_is_named(leader: Any, town: str) -> None:
    from huiyin.ledger import bulk

    session = {"day": "2025-02-18", "body": "centre", "topic": "行政处罚法"}
    bulk.enter_many(TOWN, "study.sessions", [session])
    html = page(leader, "report_line", "study", query="?year=2025")
    said = re.sub(r"<[^>]+>", "", html)
    lacking = said[said.index("中心组学法未做到") :][:120]
    assert "2025年第二季度" in lacking, lacking
    assert "不便显示" not in html
