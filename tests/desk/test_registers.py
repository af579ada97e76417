"""Registers at the desk: what holds on a day, entered, amended with a reason, as Excel."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from django.urls import reverse
from tests.desk.conftest import OTHER, TOWN
from tests.desk.test_who_sees_what import post, sign_in

pytestmark = pytest.mark.django_db
POINTS = "disclosure.points"
POINT = {"name": "一号窗口", "address": "大厅", "valid_from": "2020-01-01"}


@pytest.fixture
def point(town: str) -> str:
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service

    return service.enter(TOWN, POINTS, POINT, actors=[Actor("乙守正", "keeper")]).number


def page(client: Any, name: str, *args: str, query: str = "") -> str:
    answer = client.get(reverse(f"desk:{name}", args=args) + query)
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_every_register_stands_on_the_shelf(officer: Any) -> None:
    from huiyin.kernel import registry

    html = page(officer, "registers")
    for one in registry.registers():
        assert reverse("desk:register", args=[one.id]) in html
        assert one.title in html


def test_an_empty_register_says_how_its_first_row_comes(officer: Any) -> None:
    assert "第一条从“记一条”写起" in page(officer, "register", POINTS)


def test_entries_are_sieved_by_the_day_they_hold_on(officer: Any, point: str) -> None:
    assert "一号窗口" in page(officer, "register", POINTS, query="?on=2021-05-01")
    assert "没有符合的记录" in page(officer, "register", POINTS, query="?on=2019-05-01")
    assert "没有符合的记录" in page(officer, "register", POINTS, query="?q=二号")


def test_an_entry_is_made_from_the_form(officer: Any, town: str) -> None:
    from huiyin.ledger.models import Act, Entry

    url = reverse("desk:enter", args=[POINTS])
    assert "不能" not in officer.get(url).content.decode()
    bad = officer.post(url, {"fact_name": "二号窗口"})
    assert bad.status_code == 200
    assert "这个字段是必填项" in bad.content.decode()
    form = {f"fact_{name}": value for name, value in POINT.items()}
    assert officer.post(url, form).status_code == 302
    assert Entry.objects.get(town=TOWN, register=POINTS).facts["address"] == "大厅"
    assert Act.objects.get(town=TOWN, step=POINTS).actors[0]["name"] == "乙守正"


def test_an_amendment_needs_a_reason_and_keeps_what_was(officer: Any, point: str) -> None:
    url = reverse("desk:entry", args=[point])
    form = {f"fact_{name}": value for name, value in POINT.items()}
    changed = {**form, "fact_address": "二楼", "fact_valid_to": "2025-11-20"}
    assert "须写明原因" in officer.post(url, changed).content.decode()
    assert officer.post(url, {**changed, "reason": "窗口迁移"}).status_code == 302
    html = page(officer, "entry", point)
    for words in ("二楼", "大厅", "窗口迁移", "14日后到期"):
        assert words in html


def test_only_who_keeps_a_register_writes_in_it(client: Any, point: str) -> None:
    post("信访专干", "壬清", roles="承办人", lines="信访")
    client = sign_in(client, "信访专干")
    assert client.get(reverse("desk:enter", args=[POINTS])).status_code == 404
    assert client.get(reverse("desk:enter", args=["people"])).status_code == 404
    assert "更正、续期或终止" not in page(client, "entry", point)
    answer = client.post(reverse("desk:entry", args=[point]), {"reason": "试", "fact_name": "x"})
    assert "一号窗口" in answer.content.decode()
    post("管理员", "癸理", roles="管理员")
    assert client.get(reverse("desk:enter", args=["people"])).status_code == 404
    assert sign_in(client, "管理员").get(reverse("desk:enter", args=["people"])).status_code == 200


def test_another_towns_entries_are_not_there(officer: Any, town: str) -> None:
    from huiyin.ledger import bulk

    bulk.enter_many(OTHER, POINTS, [{**POINT, "name": "别处的窗口"}])
    assert "别处的窗口" not in page(officer, "register", POINTS)
    assert officer.get(reverse("desk:entry", args=[f"{POINTS}#1"])).status_code == 404


def test_personal_columns_are_not_in_the_list_and_masked_on_the_page(
    officer: Any, town: str
) -> None:
    from huiyin.ledger import bulk

    row = {"name": "乙守正", "staff_no": "05", "phone": "19900001234"}
    (number,) = bulk.enter_many(TOWN, "people", [row])
    assert "19900001234" not in page(officer, "register", "people")
    html = page(officer, "entry", number)
    assert "19900001234" not in html
    assert "199******34" in html


def test_the_workbook_holds_exactly_what_is_shown(officer: Any, point: str) -> None:
    from python_calamine import CalamineWorkbook

    answer = officer.get(reverse("desk:register", args=[POINTS]) + "?format=xlsx")
    book = CalamineWorkbook.from_filelike(BytesIO(answer.content))
    rows = book.get_sheet_by_index(0).to_python()
    assert rows[0][0] == "政府信息公开受理点（演示 · 非公文）"
    assert rows[1][:3] == ["编号", "受理点名称", "办公地址"]
    assert rows[2][:3] == [point, "一号窗口", "大厅"]
    assert len(rows) == 3


def test_few_queries_and_small_pages(
    officer: Any, town: str, django_assert_max_num_queries: Any
) -> None:
    from huiyin.ledger import bulk

    bulk.enter_many(TOWN, POINTS, [{**POINT, "name": f"{i}号窗口"} for i in range(120)])
    with django_assert_max_num_queries(6):
        html = page(officer, "register", POINTS)
    assert len(html.encode()) < 60 * 1024
    assert "119号窗口" in html
    assert "70号窗口" in html
    assert ">69号窗口" not in html
    assert ">69号窗口" in page(officer, "register", POINTS, query="?after=71")
