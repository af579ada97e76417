"""Lists: by lawful date, of this town only, small, in few queries, as the dockets stand today."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

import pytest
from django.urls import reverse
from tests.desk.conftest import OTHER, TOWN, ask, happen

pytestmark = pytest.mark.django_db
MOST_QUERIES = 6
MOST_BYTES = 60 * 1024


def page(client: Any, name: str, query: str = "") -> str:
    answer = client.get(reverse(f"desk:{name}") + query)
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_a_stranger_is_asked_to_sign_in(client: Any, number: str) -> None:
    for url in (reverse("desk:today"), reverse("desk:matter", args=[number])):
        assert client.get(url).headers["Location"].startswith("/desk/account/login/")


def test_an_account_without_a_seat_is_told_so(client: Any, db: None) -> None:
    from django.contrib.auth import get_user_model

    client.force_login(get_user_model().objects.create_user("nobody"))
    answer = client.get(reverse("desk:today"))
    assert answer.status_code == 403
    assert "还没有岗位" in answer.content.decode()


def test_today_stands_in_groups_by_lawful_date(officer: Any, town: str) -> None:
    ask("2025-09-28")  # due on 31 October
    ask("2025-10-11")  # due tomorrow, 7 November
    ask("2025-11-05")
    waiting = ask("2025-10-15")
    happen(waiting, "2025-10-20", "ask_correction", correction_items="路段", correction_days=15)
    html = page(officer, "today")
    heads = re.findall(r'<h2 id="g-(\w+)"', html)
    assert heads == ["late", "soon", "later", "waiting"]
    for words in ("逾期6日", "临期（剩1个工作日）", "正常", "待对方（申请人补正）"):
        assert words in html
    assert "11月7日（周五）" in html
    assert "答复申请人" in html
    assert "演示 · 非公文" in html


def test_another_towns_matters_are_not_there(officer: Any, number: str) -> None:
    theirs = ask("2025-10-31", town=OTHER, subject="别处的事")
    for name in ("today", "matters"):
        assert "别处的事" not in page(officer, name)
    from huiyin.ledger.models import Matter

    Matter.objects.filter(town=TOWN).delete()
    assert officer.get(reverse("desk:matter", args=[theirs])).status_code == 404
    assert officer.get(reverse("desk:step", args=[theirs, "search"])).status_code == 404


def test_parties_are_masked(officer: Any, number: str) -> None:
    html = page(officer, "today")
    assert "甲某" in html
    assert "甲一帆" not in html


def test_the_search_looks_in_numbers_and_titles(officer: Any, number: str) -> None:
    other = ask("2025-11-03", subject="公厕改造招标文件")
    html = page(officer, "matters", "?q=公厕")
    assert other in html
    assert number not in html
    assert number in page(officer, "matters", f"?q={number}")
    assert "没有符合的事项" in page(officer, "matters", "?state=closed")


def test_pages_of_the_list_follow_one_another_without_gap(officer: Any, town: str) -> None:
    everything = {ask("2025-10-31", subject=f"第{n}件") for n in range(53)}
    seen: list[str] = []
    query = ""
    while query is not None:
        html = page(officer, "matters", query)
        seen += re.findall(r'<th scope="row"><a href="[^"]+">([^<]+)</a>', html)
        assert len(html.encode()) <= MOST_BYTES
        following = re.search(r'rel="next" href="([^"]+)"', html)
        query = following[1].replace("&amp;", "&") if following else None
    assert len(seen) == 53
    assert set(seen) == everything
    assert len(page(officer, "today").encode()) <= MOST_BYTES


@pytest.mark.parametrize("name", ["today", "matters"])
def test_lists_take_few_queries(
    officer: Any, number: str, name: str, django_assert_max_num_queries: Any
) -> None:
    ask("2025-10-30")
    with django_assert_max_num_queries(MOST_QUERIES):
        page(officer, name)


@pytest.mark.parametrize("silent", [False, True], ids=["still asked", "silent for long"])
def test_a_row_says_what_the_docket_says(town: str, silent: bool) -> None:
    """Nobody acts for weeks: the row, projected on the last act's day, must still agree."""
    from huiyin.desk.cases import standing as of_docket
    from huiyin.desk.rows import standing as of_row
    from huiyin.ledger import service
    from huiyin.ledger.definitions import procedure
    from huiyin.ledger.models import Matter
    from huiyin.ledger.moments import standing_at
    from huiyin.ledger.world import LedgerWorld

    number = ask("2025-10-13")
    happen(number, "2025-10-27", "ask_third", key="演示某社")
    if silent:
        happen(number, "2025-10-28", "third_received", key="演示某社")
    row = Matter.objects.get(town=TOWN, number=number)
    table = LedgerWorld(TOWN).workdays(None)
    for day in (date(2025, 10, 28), date(2025, 11, 6), date(2025, 11, 19), date(2025, 12, 15)):
        with standing_at(datetime(day.year, day.month, day.day, 9)):
            wanted = of_docket(service.docket(TOWN, number), day)
        assert of_row(row, procedure(row.procedure), table, day) == wanted, day


def test_a_correction_that_never_came_calls_for_action(officer: Any, town: str) -> None:
    number = ask("2025-10-09")
    happen(number, "2025-10-13", "ask_correction", correction_items="路段", correction_days=10)
    html = page(officer, "today")
    assert "对方期限已满" in html
    assert re.findall(r'<h2 id="g-(\w+)"', html) == ["today"]


def test_a_list_is_narrowed_by_its_address(officer: Any, town: str) -> None:
    late, other = ask("2025-09-28", village="晴川村"), ask("2025-11-05")
    for query, wanted in (
        ("?light=late", late),
        ("?light=well", other),
        ("?village=晴川村", late),
        ("?since=2025-11-01", other),
        ("?due=2025-11-01", late),
        ("?line=disclosure&state=open&owner=乙守正&until=2025-10-01", late),
    ):
        html = page(officer, "matters", query)
        assert wanted in html, query
        assert ({late, other} - {wanted}).pop() not in html, query
    assert "没有符合的事项" in page(officer, "matters", "?line=hotline")


def test_an_unknown_filter_is_named_and_not_passed_over(officer: Any, number: str) -> None:
    answer = officer.get(reverse("desk:matters") + "?colour=red")
    assert answer.status_code == 400
    html = answer.content.decode()
    assert "colour" in html
    assert number not in html
    assert number not in page(officer, "matters", "?since=2025-13-01")


def test_the_workbook_holds_what_the_list_shows(officer: Any, town: str) -> None:
    from io import BytesIO

    from python_calamine import CalamineWorkbook

    late, other = ask("2025-09-28"), ask("2025-11-05")
    answer = officer.get(reverse("desk:matters") + "?light=late&format=xlsx")
    rows = CalamineWorkbook.from_filelike(BytesIO(answer.content)).get_sheet_by_index(0).to_python()
    assert [row[0] for row in rows[2:]] == [late]
    assert rows[2][1] == "逾期6日"
    assert other not in str(rows)
