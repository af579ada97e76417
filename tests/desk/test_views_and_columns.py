"""A list as one wants it: columns, order, filters by declared facts; kept as views; as a file."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

import pytest
from django.urls import reverse
from tests.desk.conftest import TOWN, ask

pytestmark = pytest.mark.django_db
LIST = "?line=disclosure&columns=title&columns=f.channel&sort=due"


def page(client: Any, query: str = "") -> str:
    answer = client.get(reverse("desk:matters") + query)
    assert answer.status_code == 200, answer.content.decode()[:300]
    return str(answer.content.decode())


def heads(html: str) -> list[str]:
    return re.findall(r'<th scope="col"[^>]*>([^<]+)</th>', html)


def numbers(html: str) -> list[str]:
    return re.findall(r'<th scope="row"><a href="[^"]+">([^<]+)</a>', html)


def book(answer: Any) -> list[list[Any]]:
    from python_calamine import CalamineWorkbook

    sheet = CalamineWorkbook.from_filelike(BytesIO(answer.content)).get_sheet_by_index(0)
    return [list(row) for row in sheet.to_python()]


def test_the_columns_of_the_address_stand_in_its_order(officer: Any, number: str) -> None:
    html = page(officer, "?line=disclosure&columns=f.channel,opened,title")
    assert heads(html) == ["选", "编号", "收到方式", "登记日期", "标题"]
    assert "当面" in html
    # Of another line the fact is no column; a personal fact never is one.
    assert heads(page(officer, "?columns=f.channel,title")) == ["选", "编号", "标题"]
    assert "甲一帆" not in page(officer, "?line=disclosure&columns=f.applicant_name,party")


def test_a_declared_fact_narrows_the_list_of_its_line(officer: Any, town: str) -> None:
    here, other = ask("2025-10-31"), ask("2025-11-03", channel="mail")
    assert numbers(page(officer, "?line=disclosure&f.channel=in_person")) == [here]
    assert numbers(page(officer, "?line=disclosure&f.channel=mail")) == [other]
    refused = officer.get(reverse("desk:matters") + "?f.channel=mail")
    assert refused.status_code == 400


def test_the_order_by_lawful_day_goes_on_over_pages(officer: Any, town: str) -> None:
    for day in ("2025-10-13", "2025-10-31", "2025-10-20"):
        for n in range(18):
            ask(day, subject=f"{day}第{n}件")
    html = page(officer, "?sort=due")
    found = numbers(html)
    following = re.search(r'rel="next" href="([^"]+)"', html)
    assert following
    found += numbers(page(officer, following[1].replace("&amp;", "&")))
    from huiyin.ledger.models import Matter

    wanted = Matter.objects.filter(town=TOWN).order_by("due", "number")
    assert found == list(wanted.values_list("number", flat=True))
    assert numbers(page(officer, "?sort=opened")) == found[:50]


def test_the_file_holds_every_page_and_the_ledger_keeps_note(officer: Any, town: str) -> None:
    from huiyin.ledger import service
    from huiyin.ledger.models import Act

    for n in range(53):
        ask("2025-10-31", subject=f"第{n}件")
    answer = officer.get(reverse("desk:matters") + LIST + "&format=xlsx")
    rows = book(answer)
    assert rows[1][:3] == ["编号", "标题", "收到方式"]
    assert len(rows) == 2 + 53
    assert "甲一帆" not in str(rows)
    kept = Act.objects.filter(town=TOWN, kind="note", step="export").get()
    assert kept.facts["rows"] == 53
    assert [actor["name"] for actor in kept.actors] == ["乙守正"]
    assert service.verify(TOWN).ok


def test_a_view_is_kept_renamed_shared_and_deleted(officer: Any, client: Any, number: str) -> None:
    from tests.desk.test_who_sees_what import post, sign_in

    keep = reverse("desk:keep")
    asked = {"list": "matters", "address": LIST[1:], "name": "按渠道看"}
    home = officer.post(keep, asked).headers["Location"]
    html = page(officer, home[home.index("?") :])
    assert '<a href="/desk/matters/?' in html
    assert "按渠道看" in html
    assert heads(html) == ["选", "编号", "标题", "收到方式"]
    view = re.search(r'action="(/desk/views/\d+/)"', html)
    assert view
    officer.post(keep, asked)
    assert page(officer).count("按渠道看") == 2  # the tab, and the message that it is there already
    post("同事", "辛一", office="党政办", roles="承办人")
    post("别处", "癸二", office="执法队", roles="承办人")
    assert "按渠道看" not in page(sign_in(client, "同事"))
    officer = sign_in(client, "officer")
    officer.post(view[1], {"name": "渠道", "share": "1"})
    assert "渠道" in page(sign_in(client, "同事"))
    assert client.post(view[1], {"delete": "1"}).status_code == 404
    assert ">渠道" not in page(sign_in(client, "别处"))
    sign_in(client, "officer").post(view[1], {"delete": "1"})
    assert ">渠道" not in page(client)


def test_the_list_with_views_and_columns_takes_few_queries(
    officer: Any, number: str, django_assert_max_num_queries: Any
) -> None:
    asked = {"list": "matters", "address": LIST[1:], "name": "按渠道看"}
    officer.post(reverse("desk:keep"), asked)
    for query in (LIST, "?line=disclosure&f.channel=in_person&columns=party,f.channel"):
        with django_assert_max_num_queries(6):
            page(officer, query)
