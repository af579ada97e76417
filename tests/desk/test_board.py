"""The leaders' page: every number opens its cases, charts have tables, nobody is ranked."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
from django.urls import reverse
from tests.desk.conftest import TOWN, ask, happen
from tests.desk.test_who_sees_what import petition, post, sign_in

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _nothing_kept() -> None:
    """The charts are kept by the ledger's head, and each test begins a ledger anew."""
    from django.core.cache import cache

    cache.clear()


def board(client: Any) -> str:
    answer = client.get(reverse("desk:board"))
    assert answer.status_code == 200
    return str(answer.content.decode())


@pytest.fixture
def matters(town: str) -> dict[str, str]:
    found = {"late": ask("2025-09-28"), "soon": ask("2025-10-11"), "well": ask("2025-11-05")}
    found["waiting"] = ask("2025-10-15")
    happen(
        found["waiting"], "2025-10-20", "ask_correction", correction_items="路段",
        correction_days=15,
    )  # fmt: skip
    return found


def test_every_number_opens_exactly_its_cases(leader: Any, matters: dict[str, str]) -> None:
    html = board(leader)
    links = re.findall(r'<a (?:class="breach" )?href="([^"]*\?line=[^"]*)">(\d+)</a>', html)
    assert [int(n) for _, n in links] == [1, 1, 4]
    for address, n in links:
        page = leader.get(unescape(address)).content.decode()
        assert len(re.findall(r'<th scope="row"><a', page)) == int(n), address
    late = leader.get(unescape(links[0][0])).content.decode()
    assert matters["late"] in late
    assert matters["soon"] not in late


def test_charts_stand_beside_their_tables(leader: Any, matters: dict[str, str]) -> None:
    html = board(leader)
    assert html.count("<figure") == html.count("看数字") >= 1
    assert "<script>" not in html  # none of its own: the one of all pages is a file


def test_lead_cases_and_the_week_are_listed(leader: Any, matters: dict[str, str]) -> None:
    html = board(leader)
    week = html[html.index('id="p-week"') :]
    assert matters["soon"] in week[: week.index("</section>")]


def test_what_accuses_the_reader_is_not_even_counted(leader: Any, town: str) -> None:
    petition("庚思齐")
    assert "信访" not in board(leader)


def test_charts_of_the_town_are_for_who_sees_the_town(client: Any, matters: dict[str, str]) -> None:
    post("办事员", "壬清", roles="承办人", scope="office", office="司法所")
    assert "<figure" not in board(sign_in(client, "办事员"))


def test_heat_tables_count_villages_by_month(leader: Any, town: str) -> None:
    from huiyin.ledger import bulk

    rows = [
        {"day": "2025-03-05", "villages": ["晴川村"], "topic": f"民法典{i}", "lecturer": "演某"}
        for i in range(2)
    ]
    bulk.enter_many(TOWN, "outreach.lectures", rows)
    html = board(leader)
    heat = html[html.index("普法讲座（场）") :]
    cells = re.findall(r'<td class="num t(\d)">(\d+)</td>', heat)
    assert [n for _, n in cells][:4] == ["0", "0", "2", "0"]
    assert cells[2][0] == "4"


def test_few_queries(
    leader: Any, matters: dict[str, str], django_assert_max_num_queries: Any
) -> None:
    board(leader)  # fills the charts' cache
    with django_assert_max_num_queries(12):
        html = board(leader)
    assert len(html.encode()) < 60 * 1024


def test_a_heat_table_names_the_villages_without_any(leader: Any, town: str) -> None:
    from huiyin.ledger import bulk

    bulk.enter_many(TOWN, "villages", [{"name": "望月村", "kind": "village"}])
    lecture = {"villages": ["晴川村"], "topic": "民法典", "lecturer": "演某"}
    bulk.enter_many(TOWN, "outreach.lectures", [{"day": "2024-03-05", **lecture}])
    assert "今年还没有记录" in board(leader)
    bulk.enter_many(TOWN, "outreach.lectures", [{"day": "2025-03-05", **lecture}])
    heat = board(leader).partition("普法讲座（场）")[2]
    assert "今年合计1。2个村（社区）中，1个还没有：望月村。" in heat
    sums = heat.partition("<tfoot>")[2].partition("</tfoot>")[0]
    assert re.findall(r'<td class="num">(\d+)</td>', sums)[:4] == ["0", "0", "1", "0"]


def test_lead_officials_stand_with_their_open_cases(leader: Any, town: str) -> None:
    from datetime import date

    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service

    clerk = [Actor("乙守正", "clerk")]
    for day, lead in (("2025-10-20", "庚思齐"), ("2025-11-05", "庚思齐"), ("2025-11-05", "戊致远")):
        at = date.fromisoformat(day)
        facts = {"received_on": day, "kind": "inquiry", "request": "参保地怎样变更"}
        order = service.open(town, "hotline.order", facts=facts, actors=clerk, at=at)
        named = {"lead_official": lead, "handler": "乙守正"}
        service.act(town, order.number, "sign", facts={}, actors=clerk, at=at)
        service.act(town, order.number, "assign", facts=named, actors=clerk, at=at)
    part = board(leader).partition('id="leads"')[2].partition("</section>")[0]
    people = re.findall(r'<th scope="row">(\w+)</th>', part)
    assert people == sorted(["庚思齐", "戊致远"])
    links = re.findall(r'href="([^"]*\?lead=[^"]*)">(\d+)</a>', part)
    assert sum(int(n) for address, n in links if "state=open" in address) == 3
    for address, n in links:
        page = leader.get(unescape(address)).content.decode()
        assert len(re.findall(r'<th scope="row"><a', page)) == int(n), address
