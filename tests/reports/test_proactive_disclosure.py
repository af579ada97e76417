"""Chapter one and table two of the disclosure report, out of publication and services."""

from __future__ import annotations

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


def item(number: int, made: date, reviewed: date | None, published: date, **more: Any) -> Any:
    from huiyin.ledger.bulk import Happened, Story

    facts = {"title": f"演示信息{number}", "category": "news", "begins": "made", "made_on": made}
    acts = [Happened("register", made, {**facts, **more})]
    if reviewed:
        acts.append(Happened("secrecy_review", reviewed, {"review_result": "pass"}))
    acts.append(Happened("publish", published, {"channel": "website"}))
    return Story(f"回音镇/{made.year}-{number:05d}", sorted(acts, key=lambda a: a.at))


def publish(*stories: Any) -> None:
    from huiyin.ledger import bulk

    bulk.open_many(TOWN, "publication.item", stories, reason="台账导入")


def enter(register: str, *rows: dict[str, Any]) -> None:
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import bulk

    bulk.enter_many(TOWN, register, list(rows), actors=[Actor("演某", "import")])


def built(town: Any, year: int, out: Path) -> Any:
    from huiyin.reports.building import build

    return build(town, "disclosure", year, out)


def said(report: Any, id: str) -> Any:
    return next(c for c in report.claims if c.id == id)


def test_the_breakdown_in_print_closes(town: Any, tmp_path: Path) -> None:
    day = (date(2021, 3, 1), date(2021, 3, 2), date(2021, 3, 3))
    publish(
        item(1, *day),
        item(2, *day),
        item(3, *day, category="work_report"),
        item(4, *day, category="finance", begins="replied", budget_kind="dept_budget"),
    )
    report = built(town, 2021, tmp_path)
    assert said(report, "publication.items_published").text == "全年主动公开政府信息4条"
    parts = [c for c in report.claims if c.id.startswith("publication.category_")]
    assert [c.text for c in parts] == [
        "其中政府工作报告类信息1条",
        "其中财政预决算类信息1条",
        "其中工作动态类信息2条",
    ]
    closing = [i for i in report.identities if i.name.startswith("主动公开总数")]
    assert len(closing) == 2
    assert all(i.holds for i in closing)


def test_what_was_published_before_its_review_is_said_and_counts_as_a_shortcoming(
    town: Any, tmp_path: Path
) -> None:
    publish(
        item(1, date(2021, 3, 1), date(2021, 3, 2), date(2021, 3, 3)),
        item(2, date(2021, 3, 1), date(2021, 3, 4), date(2021, 3, 3)),
        item(3, date(2021, 3, 1), None, date(2021, 3, 3)),
    )
    report = built(town, 2021, tmp_path)
    claim = said(report, "publication.reviewed_first")
    assert claim.verdict == "contradicted"
    assert claim.counterexamples == ("回音镇/2021-00002", "回音镇/2021-00003")
    html = (tmp_path / report.files["html"]).read_text("utf-8")
    assert "均在公开前经保密审查" not in html
    assert "主动公开方面，对照台账逐项核对，未达到要求的有" in html


def test_a_late_budget_is_counted_against_its_own_twenty_days(town: Any, tmp_path: Path) -> None:
    budget = {"category": "finance", "begins": "replied", "budget_kind": "dept_budget"}
    publish(
        item(1, date(2021, 3, 1), date(2021, 3, 2), date(2021, 3, 21), **budget),
        item(2, date(2021, 3, 1), date(2021, 3, 2), date(2021, 3, 22), **budget),
        item(3, date(2021, 3, 1), date(2021, 3, 2), date(2021, 3, 29)),
    )
    report = built(town, 2021, tmp_path)
    assert said(report, "publication.in_time").counterexamples == ("回音镇/2021-00002",)


def test_money_stands_in_ten_thousands_and_every_cell_has_its_cases(
    town: Any, tmp_path: Path
) -> None:
    enter(
        "services.receipts",
        {"day": date(2021, 5, 6), "name": "演示收费", "amount": 1234500, "voucher": "1"},
        {"day": date(2021, 6, 7), "name": "演示收费", "amount": 10, "voucher": "2"},
    )
    enter(
        "services.purchases",
        {"day": date(2020, 5, 6), "name": "电脑", "amount": 8640000},
    )
    report = built(town, 2021, tmp_path)
    (cell,) = report.tables["two"].row("第二十条第（八）项/行政事业性收费").cells
    assert (cell.text, cell.value, cell.figure) == ("1.23451", 1234510, "services.charges")
    assert len(cell.numbers) == 2
    before = built(town, 2020, tmp_path).tables["two"]
    purchase = before.row("第二十条第（九）项/政府集中采购").cells
    assert [c.text for c in purchase] == ["1", "8.64万元"]


def test_items_that_came_and_went_show_as_growth_of_the_year(town: Any, tmp_path: Path) -> None:
    whole = {"kind": "licence", "valid_from": date(2019, 1, 1)}
    enter(
        "services.items",
        {"name": "许可一", **whole},
        {"name": "许可二", **whole, "valid_to": date(2020, 6, 30)},
        {"name": "许可三", **whole, "valid_to": date(2019, 12, 31)},
        {"name": "许可四", **whole, "valid_from": date(2020, 12, 31)},
        {"name": "许可五", **whole, "valid_from": date(2021, 1, 1)},
        {"name": "服务一", **whole, "kind": "other"},
    )
    report = built(town, 2020, tmp_path)
    row = report.tables["two"].row("第二十条第（五）项/行政许可").cells
    # On the last day of 2019 three held; of these two were gone a year later, and one had come.
    assert [c.value for c in row[:2]] == [3, -1]
    assert len(row[1].numbers) == 3
    assert row[2].text == "未建台账"
