"""A day from the first look to the last without any script: an order of the hotline, to its end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import expect
from tests.desk.days.words import fill, on, open_matter, says, sign_in, take
from tests.desk.walk import follow

TROUBLE = "晴川村水渠堵塞，田里进水"


def test_an_order_of_the_hotline_without_script(visit: Callable[..., Any]) -> None:
    page = visit("2025-11-06T09:30", java_script_enabled=False)
    number = received(page)
    answered(page, number)
    called_back(page, number)


def received(page: Any) -> str:
    """Registered, handed to whoever is to do it, with a word about it."""
    sign_in(page, "热线专干")
    number = open_matter(
        page,
        "hotline.order",
        "receive",
        {"派单之日": "2025-11-06", "诉求类型": "求助", "诉求内容": TROUBLE, "村": "晴川村"},
    )
    take(page, "签收")
    take(page, "确定包案领导和承办人", {"包案领导": "庚思齐", "承办人": "壬应答"})
    door = page.locator("details.door", has_text="催办")
    expect(door.locator("form")).to_be_hidden()
    door.locator("summary").click()
    expect(door.locator("form")).to_be_visible()
    fill_door(door, "remind", "壬应答", "今天联系诉求人")
    follow(page, door.locator("button"))
    says(page, "今天联系诉求人")
    return number


def fill_door(door: Any, kind: str, whom: str, words: str) -> None:
    door.locator("[name=kind]").select_option(kind)
    door.locator("[name=to]").select_option(whom)
    door.locator("[name=text]").fill(words)


def answered(page: Any, number: str) -> None:
    """Found on Today, in large type; the consequence is looked at before it is saved."""
    sign_in(page, "热线承办人")
    follow(page, "form.size button")
    expect(page.locator("html.large")).to_have_count(1)
    follow(page, page.locator(".rows a", has_text=number).first)
    take(page, "首次联系诉求人", {"首次联系情况": "已电话联系，下午到场"})
    on(page, "2025-11-10")
    follow(page, page.locator(".moves a.btn", has_text="办结并答复诉求人"))
    fill(page, {"办理结果": "已解决", "答复内容": "水渠已疏通", "告知方式": "电话"})
    follow(page, "button[name=preview]")
    expect(page.locator("#preview")).to_contain_text("保存后状态变为")
    expect(page.locator("[name=fact_reply_text]")).to_have_value("水渠已疏通")
    follow(page, "button[name=save]")
    says(page, "✓ 已办结", "已解决")


def called_back(page: Any, number: str) -> None:
    """Found by its words, called back; how it went is drawn."""
    sign_in(page, "热线专干")
    page.fill("#q", "水渠堵塞")
    follow(page, "form.search button")
    follow(page, page.locator("main a", has_text=number).first)
    take(page, "回访", {"满意度": "满意"})
    says(page, "满意")
    follow(page, page.locator("p.also a", has_text="流程图"))
    says(page, "✓ 回访")
