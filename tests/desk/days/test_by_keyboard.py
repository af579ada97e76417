"""A whole day without a mouse: a request for information from the window to the answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import expect
from tests.desk.days import keys
from tests.desk.days.words import says

SUBJECT = "晴川村小学食堂采购合同"


def test_a_request_by_keyboard_alone(visit: Callable[..., Any]) -> None:
    page = visit("2025-11-06T09:30")
    page.goto("/desk/")
    number = received(page)
    keys.sign_out(page)
    asked(page, number)
    folds(page)
    answered(page, number)


def received(page: Any) -> str:
    """At the window: a new request, its form filled in; gives its number."""
    keys.sign_in(page, "窗口人员")
    keys.reach(page, "header.top nav a", "新建")
    keys.turn(page)
    keys.skip(page)
    keys.reach(page, "main a.btn", "依申请公开：登记申请")
    keys.turn(page)
    keys.skip(page)
    keys.choose(page, "申请人类型", "自然人")
    keys.write(page, "申请人", "癸清明")
    keys.choose(page, "收到方式", "当面提交")
    keys.write(page, "申请内容", SUBJECT)
    keys.reach(page, "button[name=save]")
    keys.turn(page)
    says(page, "已登记", SUBJECT)
    return str(page.locator("header.head .line").inner_text()).rpartition(" · ")[2].strip()


def asked(page: Any, number: str) -> None:
    """The officer finds it on Today and asks for a correction."""
    keys.sign_in(page, "公开专干")
    keys.skip(page)
    keys.reach(page, ".rows a", number)
    keys.turn(page)
    step(page, "一次性告知补正")
    keys.write(page, "需补正事项", "请写明年度")
    keys.write(page, "补正期限", "10")
    save(page, "一次性告知补正")
    says(page, "待对方（申请人补正）")


def step(page: Any, title: str) -> None:
    """From the head of a matter's page to the form of one of its steps."""
    keys.skip(page)
    keys.reach(page, ".moves a.btn", title)
    keys.turn(page)
    keys.skip(page)


def save(page: Any, title: str) -> None:
    keys.reach(page, "button[name=save]")
    keys.turn(page, "Space")
    says(page, f"已保存：{title}")


def folds(page: Any) -> None:
    """What is folded opens and closes where one stands, and gives the focus back."""
    keys.skip(page)
    fold = page.locator("details.door", has_text="催办")
    keys.reach(page, "summary", "移交、催办")
    for key in ("Enter", "Space"):
        page.keyboard.press(key)
        expect(fold).to_have_attribute("open", "")
        page.keyboard.press(key)
        expect(fold).not_to_have_attribute("open", "")
    page.keyboard.press("Enter")
    keys.choose(page, "做什么", "留言")
    page.keyboard.press("Escape")
    expect(fold).not_to_have_attribute("open", "")
    expect(fold.locator("summary")).to_be_focused()
    page.keyboard.press("Enter")
    keys.choose(page, "做什么", "留言")
    keys.write(page, "原因或内容", "已电话说明")
    keys.reach(page, "details.door button", "记下")
    keys.turn(page)
    says(page, "已电话说明")


def answered(page: Any, number: str) -> None:
    """The applicant explains; a draft, its review by another, the answer, its delivery."""
    step(page, "收到补正")
    save(page, "收到补正")
    step(page, "起草答复书")
    keys.write(page, "答复书稿", "答复稿一")
    save(page, "起草答复书")
    handed_to(page, "保密员", number)
    step(page, "保密审查")
    keys.press(page, "可以公开")
    save(page, "保密审查")
    handed_to(page, "主任", number)
    step(page, "予以公开")
    keys.choose(page, "答复类型", "予以公开")
    save(page, "予以公开")
    handed_to(page, "窗口人员", number)
    step(page, "送达答复")
    save(page, "送达答复")
    says(page, "✓ 已办结")


def handed_to(page: Any, post: str, number: str) -> None:
    """The next one sits down, and finds the matter by its number."""
    keys.sign_out(page)
    keys.sign_in(page, post)
    keys.reach(page, "#q")
    page.keyboard.type(number)
    keys.turn(page)
    if page.locator("header.head .line").count() == 0:
        keys.skip(page)
        keys.reach(page, "main a", number)
        keys.turn(page)
