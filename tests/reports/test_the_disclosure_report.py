"""The annual report: numbers from cases, true sentences, the same bytes at the same pin."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.django_db

TOWN = "DEMO"


@pytest.fixture
def town(db: None) -> Any:
    from huiyin.ledger.towns import add_town

    return add_town("回音镇", code=TOWN, county="演示县")


def request(number: int, received: date, replied: date | None, **more: Any) -> Any:
    from huiyin.ledger.bulk import Happened, Story

    facts = {
        "applicant_kind": "person",
        "applicant_name": "演某甲",
        "channel": "in_person",
        "subject": "道路资金",
        **more,
    }
    acts = [Happened("receive", received, facts)]
    if replied:
        acts.append(Happened("not_held", replied, {"reasons": "经检索不存在"}))
    return Story(f"回依申〔{received.year}〕{number}号", acts)


def bring(*stories: Any) -> None:
    from huiyin.ledger import bulk

    bulk.open_many(TOWN, "disclosure.request", stories, reason="台账导入")


def built(town: Any, year: int, out: Path, **more: Any) -> Any:
    from huiyin.reports.building import build

    return build(town, "disclosure", year, out, **more)


def test_every_reply_in_time_is_claimed_and_supported(town: Any, tmp_path: Path) -> None:
    bring(request(1, date(2021, 3, 1), date(2021, 3, 10)))
    report = built(town, 2021, tmp_path)
    (claim,) = [c for c in report.claims if c.id == "disclosure.on_time"]
    assert claim.verdict == "supported"
    assert "按期答复率100%" in claim.text


def test_a_late_reply_replaces_the_sentence_by_the_true_one(town: Any, tmp_path: Path) -> None:
    bring(
        request(1, date(2021, 3, 1), date(2021, 3, 10)),
        request(2, date(2021, 3, 1), date(2021, 4, 30)),
    )
    report = built(town, 2021, tmp_path)
    (claim,) = [c for c in report.claims if c.id == "disclosure.on_time"]
    assert claim.verdict == "contradicted"
    assert claim.counterexamples == ("回依申〔2021〕2号",)
    assert "均在法定期限内" not in (tmp_path / report.files["html"]).read_text("utf-8")
    assert [number for number, _ in report.late] == ["回依申〔2021〕2号"]


def test_no_request_at_all_has_no_rate(town: Any, tmp_path: Path) -> None:
    from huiyin.figures.keeping import open_register
    from huiyin.kernel.acts import Actor

    open_register(
        TOWN,
        "disclosure.request",
        date(2021, 1, 1),
        instrument="空台账",
        actors=[Actor("演某", "import")],
    )
    report = built(town, 2021, tmp_path)
    texts = [c.text for c in report.claims]
    assert any("收到政府信息公开申请0件" in text for text in texts)
    assert not any("100%" in text for text in texts)


def test_without_a_register_nothing_is_claimed(town: Any, tmp_path: Path) -> None:
    report = built(town, 2021, tmp_path)
    assert {c.verdict for c in report.claims} == {"no-register"}


def test_a_case_carried_over_joins_the_years(town: Any, tmp_path: Path) -> None:
    bring(request(1, date(2020, 12, 20), date(2021, 1, 8)))
    first, second = built(town, 2020, tmp_path), built(town, 2021, tmp_path)
    assert first.tables["three"].row("4").cells[-1].value == 1
    assert second.tables["three"].row("2").cells[-1].value == 1
    joined = [i for i in second.identities if "2020年结转下年度" in i.name]
    assert joined
    assert all(i.holds for i in (*first.identities, *second.identities))


@pytest.mark.parametrize(("year", "rows"), [(2020, 19), (2021, 21)])
def test_the_form_of_the_year_is_used(town: Any, tmp_path: Path, year: int, rows: int) -> None:
    bring(request(1, date(year, 3, 1), date(year, 3, 10)))
    table = built(town, year, tmp_path).tables["three"]
    heads = {"1", "2", "3.7", "4"}
    filled = [r for r in table.rows if r.cells and r.id not in heads]
    assert len(filled) == rows


def test_the_five_files_carry_the_same_numbers(town: Any, tmp_path: Path) -> None:
    bring(request(1, date(2021, 3, 1), date(2021, 3, 10)))
    report = built(town, 2021, tmp_path)
    assert set(report.files) == {"docx", "pdf", "html", "json", "evidence"}
    data = json.loads((tmp_path / report.files["json"]).read_text("utf-8"))
    assert data["checkpoint"] == {"size": report.pin.size, "root": report.pin.root}
    html = (tmp_path / report.files["html"]).read_text("utf-8")
    assert 'data-figure="disclosure.new"' in html
    assert report.pin.root in html


def test_the_same_pin_gives_the_same_bytes(town: Any, tmp_path: Path) -> None:
    bring(request(1, date(2021, 3, 1), date(2021, 3, 10)))
    first = built(town, 2021, tmp_path / "a")
    bring(request(2, date(2021, 5, 6), date(2021, 5, 10)))
    again = built(town, 2021, tmp_path / "b", at=first.pin)
    for kind in ("docx", "html", "json", "pdf", "evidence"):
        one = (tmp_path / "a" / first.files[kind]).read_bytes()
        assert one == (tmp_path / "b" / again.files[kind]).read_bytes(), kind


def test_cells_of_lines_without_a_register_say_so(town: Any, tmp_path: Path) -> None:
    report = built(town, 2021, tmp_path)
    texts = {c.text for r in report.tables["four"].rows for c in r.cells}
    assert texts == {"未建台账"}


def test_more_requests_need_no_more_questions_and_no_more_folding(
    town: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was answered in time is counted from the rows: neither asked nor folded one by one."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from huiyin.figures.evidence import Evidence
    from huiyin.figures.pins import pin
    from huiyin.kernel import docket
    from huiyin.kernel.history import History
    from huiyin.reports.built import Built
    from huiyin.reports.disclosure import compose

    folded = []

    class Counted(History):
        def __init__(self, *args: Any) -> None:
            folded.append(args)
            super().__init__(*args)

    def questions() -> int:
        told = Built("disclosure", town, 2021, pin(TOWN, 2021))
        with CaptureQueriesContext(connection) as asked:
            compose(told, Evidence(TOWN, told.pin.period))
        return len(asked)

    bring(*(request(n, date(2021, 3, 1), date(2021, 3, 10)) for n in range(1, 6)))
    questions()
    few = questions()
    bring(*(request(n, date(2021, 3, 1), date(2021, 3, 10)) for n in range(6, 41)))
    monkeypatch.setattr(docket, "History", Counted)
    assert questions() == few
    assert not folded
