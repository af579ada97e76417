"""Registers at the desk: what holds on a day, entered, amended with a reason, as Excel."""

from __future__ import annotations

import re
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
    assert ">69号窗口" in page(
        officer, "register", POINTS, query="?after=71~disclosure.points%2371"
    )


# --- a register as one wants it ----------------------------------------------------------------

LECTURES = "outreach.lectures"


def _enter(register: str, *rows: dict[str, Any]) -> list[str]:
    from huiyin.ledger import bulk

    return list(bulk.enter_many(TOWN, register, rows))


def _names(client: Any, register: str, query: str = "") -> list[str]:
    return numbers(page(client, "register", register, query=query))


def numbers(html: str) -> list[str]:
    return re.findall(r'<th scope="row"><a [^>]*aria-label="([^"]+)"', html)


def test_what_ends_soon_what_has_lapsed_and_what_held_on_a_day(officer: Any, town: str) -> None:
    spans = [("2020-01-01", "2025-11-20"), ("2020-01-01", "2025-10-01"), ("2026-01-01", None)]
    spans += [("2020-01-01", "2026-06-30"), ("2020-01-01", None)]
    rows = [
        {
            k: v
            for k, v in {**POINT, "name": f"{i}号窗口", "valid_from": a, "valid_to": b}.items()
            if v
        }
        for i, (a, b) in enumerate(spans)
    ]
    soon, lapsed, coming, later, open_end = _enter(POINTS, *rows)
    assert _names(officer, POINTS, "?within=30&sort=until") == [soon]
    assert _names(officer, POINTS, "?within=300&sort=until") == [soon, later]
    assert _names(officer, POINTS, "?holds=lapsed") == [lapsed]
    assert _names(officer, POINTS, "?holds=coming") == [coming]
    assert set(_names(officer, POINTS, "?holds=valid")) == {soon, later, open_end}
    assert _names(officer, POINTS, "?on=2025-10-01&sort=until") == [lapsed, soon, later, open_end]
    # What ends is told for the day asked for.
    assert _names(officer, POINTS, "?on=2025-09-20&within=30") == [lapsed]
    html = page(officer, "register", POINTS)
    for words in ("14日后到期", "已失效", "未生效", "有效"):
        assert words in html
    assert _names(officer, POINTS, "?sort=until") == [lapsed, soon, later, coming, open_end]
    assert officer.get(reverse("desk:register", args=[POINTS]) + "?within=-1").status_code == 200
    assert _names(officer, POINTS, "?within=-1") == []


def test_words_are_found_in_every_plain_text_and_in_no_other_register(
    officer: Any, town: str
) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    (number,) = _enter(POINTS, POINT)
    _enter("services.windows", {"name": "大厅综窗", "kind": "one_stop", "valid_from": "2020-01-01"})
    with CaptureQueriesContext(connection) as said:
        assert _names(officer, POINTS, "?q=大厅") == [number]
    assert not [q for q in said.captured_queries if "LIKE" in q["sql"].upper()]
    assert _names(officer, POINTS, "?q=一号 大厅") == [number]
    assert _names(officer, POINTS, "?q=二楼") == []
    assert _names(officer, POINTS, "?q=，") == []


def test_a_declared_fact_narrows_a_register_and_an_unknown_one_is_refused(
    officer: Any, town: str
) -> None:
    here, there = _enter(
        "services.windows",
        {"name": "甲窗", "kind": "one_stop", "valid_from": "2020-01-01"},
        {"name": "乙窗", "kind": "special", "valid_from": "2020-01-01"},
    )
    assert _names(officer, "services.windows", "?f.kind=one_stop") == [here]
    assert _names(officer, "services.windows", "?f.name=乙窗") == [there]
    refused = officer.get(reverse("desk:register", args=["services.windows"]) + "?f.colour=red")
    assert refused.status_code == 400
    assert "f.colour" in refused.content.decode()
    # What only one kind of register knows is strange to the other.
    assert officer.get(reverse("desk:register", args=[LECTURES]) + "?within=3").status_code == 400


def test_pages_of_every_order_hold_each_entry_once(officer: Any, town: str) -> None:
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service
    from huiyin.ledger.models import Entry

    _enter(POINTS, *({**POINT, "name": f"{i}号窗口"} for i in range(60)))
    for n in range(45):  # numbers that the paper bore have no serial
        old = {"name": f"旧{n}", "address": "旧址", "valid_from": "2019-01-01"}
        service.enter(TOWN, POINTS, old, actors=[Actor("乙守正", "keeper")], number=f"旧{n:02d}")
    wanted = set(Entry.objects.filter(register=POINTS).values_list("number", flat=True))
    assert len(wanted) == 105
    for sort in ("", "entered", "since", "until"):
        found, query = [], f"?sort={sort}"
        while query:
            html = page(officer, "register", POINTS, query=query)
            found += numbers(html)
            following = re.search(r'rel="next" href="([^"]+)"', html)
            query = following[1].replace("&amp;", "&") if following else ""
        assert len(found) == 105, sort
        assert set(found) == wanted, sort


def test_columns_order_and_filters_of_a_register_are_kept_as_a_view_and_given_as_a_file(
    officer: Any, town: str
) -> None:
    from python_calamine import CalamineWorkbook

    from huiyin.ledger.models import Act

    _enter(POINTS, *({**POINT, "name": f"{i}号窗口"} for i in range(53)))
    asked = "columns=stands,f.name&sort=entered&holds=valid"
    html = page(officer, "register", POINTS, query=f"?{asked}")
    assert re.findall(r'<th scope="col">([^<]+)</th>', html) == ["编号", "情况", "受理点名称"]
    kept = {"list": POINTS, "address": asked, "name": "只看名称"}
    home = officer.post(reverse("desk:keep"), kept).headers["Location"]
    assert home.startswith(reverse("desk:register", args=[POINTS]))
    tab = re.search(
        r'<a href="([^"]+)" aria-current="page">只看名称</a>', officer.get(home).content.decode()
    )
    assert tab
    answer = officer.get(home + "&format=xlsx")
    book = CalamineWorkbook.from_filelike(BytesIO(answer.content)).get_sheet_by_index(0).to_python()
    assert book[1] == ["编号", "情况", "受理点名称"]
    assert [row[2] for row in book[2:]] == [f"{i}号窗口" for i in range(53)]
    note = Act.objects.get(town=TOWN, kind="note", step="export")
    assert note.facts["rows"] == 53


def test_a_view_of_a_register_is_no_view_of_the_matters(officer: Any, point: str) -> None:
    kept = {"list": POINTS, "address": "holds=valid", "name": "本册视图"}
    officer.post(reverse("desk:keep"), kept)
    assert "本册视图" in page(officer, "register", POINTS)
    assert "本册视图" not in page(officer, "matters")
