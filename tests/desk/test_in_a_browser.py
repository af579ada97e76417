"""A clerk's first step in a real browser: sign in, open a matter, ask for a correction."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from tests.desk.conftest import CHROMIUM, PASSWORD, TOWN, ask, make_town
from tests.desk.walk import follow

CHINA = timezone(timedelta(hours=8))
TODAY = datetime.now(CHINA).date()

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Debian's chromium is not installed"),
]


@pytest.fixture
def number_live(transactional_db: None) -> Iterator[str]:
    """Committed for the server's threads; the guards step aside while the tables are emptied."""
    from huiyin.ledger import triggers

    make_town()
    yield ask(TODAY.isoformat())
    triggers.remove()


def test_sign_in_open_a_matter_and_take_a_step(
    live_server: Any, number_live: str, browser: Any
) -> None:
    from playwright.sync_api import expect

    page = browser.new_page(viewport={"width": 1366, "height": 768})
    faults: list[str] = []
    page.on("console", lambda m: faults.append(m.text) if m.type == "error" else None)
    page.goto(f"{live_server.url}/desk/")
    page.fill("#id_login", "officer")
    page.fill("#id_password", PASSWORD)
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("今日")
    follow(page, page.locator(f"text={number_live}").first)
    expect(page.locator(".why")).to_contain_text("政府信息公开条例第三十三条第二款")
    follow(page, ".moves a.btn:has-text('一次性告知补正')")
    page.fill("#id_fact_correction_items", "请写明文件名称或文号")
    page.fill("#id_fact_correction_days", "10")
    page.keyboard.press("Tab")  # the script shows the consequence as soon as one moves on
    expect(page.locator("#preview")).to_contain_text("保存后等待对方，期限暂不计算。")
    follow(page, "button[name=save]")
    expect(page.locator(".head .light")).to_contain_text("待对方（申请人补正）")
    follow(page, ".moves a.btn:has-text('收到补正')")
    page.click("button[name=preview]")
    expect(page.locator("#preview")).to_contain_text("保存后应办日期由未起算变为")
    follow(page, "button[name=save]")
    expect(page.locator(".why")).to_contain_text("重新起算")
    page.context.close()
    assert faults == []


def opening() -> str:
    """Where a request is registered."""
    from django.urls import reverse

    from huiyin.kernel import registry

    definition = registry.procedure("disclosure.request")
    return reverse("desk:new", args=[definition.id, definition.openers[0].id])


def test_what_was_not_saved_is_offered_again(
    live_server: Any, number_live: str, browser: Any
) -> None:
    from playwright.sync_api import expect

    page = browser.new_page(viewport={"width": 1366, "height": 768})
    page.goto(f"{live_server.url}/desk/")
    page.fill("#id_login", "officer")
    page.fill("#id_password", PASSWORD)
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("今日")
    page.goto(f"{live_server.url}{opening()}")
    page.fill("#id_fact_subject", "水渠维修资金")
    page.fill("#id_fact_applicant_name", "癸小舟")
    page.reload()
    expect(page.locator("#draft")).to_contain_text("上次未保存的内容")
    page.click("[data-draft-restore]")
    expect(page.locator("#id_fact_subject")).to_have_value("水渠维修资金")
    expect(page.locator("#id_fact_applicant_name")).to_have_value("")  # no person is kept
    assert "癸小舟" not in page.evaluate("JSON.stringify(localStorage)")
    page.fill("#id_fact_applicant_name", "癸小舟")
    page.select_option("[name=fact_applicant_kind]", "person")
    page.select_option("[name=fact_channel]", "in_person")
    follow(page, "button[name=save]")
    expect(page.locator(".message.success")).to_contain_text("已登记")
    assert "水渠维修资金" not in page.evaluate("JSON.stringify(localStorage)")
    page.go_back()
    expect(page.locator("#draft")).to_be_hidden()
    page.context.close()


def test_an_amendment_not_saved_is_offered_again_in_its_fold(
    live_server: Any, number_live: str, browser: Any
) -> None:
    from django.urls import reverse
    from playwright.sync_api import expect

    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service

    point = {"name": "一号窗口", "address": "大厅", "valid_from": "2020-01-01"}
    entered = service.enter(TOWN, "disclosure.points", point, actors=[Actor("乙守正", "keeper")])
    page = browser.new_page(viewport={"width": 1366, "height": 768})
    page.goto(f"{live_server.url}/desk/")
    page.fill("#id_login", "officer")
    page.fill("#id_password", PASSWORD)
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("今日")
    page.goto(live_server.url + reverse("desk:entry", args=[entered.number]))
    page.click("details.door summary")
    page.fill("#id_fact_address", "二楼")
    page.reload()
    expect(page.locator("#draft")).to_contain_text("上次未保存的内容")
    expect(page.locator("#id_fact_address")).to_be_hidden()
    page.click("[data-draft-restore]")
    expect(page.locator("#id_fact_address")).to_be_visible()
    expect(page.locator("#id_fact_address")).to_have_value("二楼")
    page.fill("#why", "窗口迁移")
    follow(page, "details.door button.btn-primary")
    expect(page.locator(".message.success")).to_contain_text("已更正")
    expect(page.locator("#draft")).to_be_hidden()
    page.context.close()
