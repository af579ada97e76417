"""A mediation on a phone: entered in the village, settled, signed, performed, filed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import expect
from tests.desk.days.words import fill, on, says, sign_in, turn_to
from tests.desk.walk import REFUSED

PHONE = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "is_mobile": True,
    "has_touch": True,
}
ANSWERS = (
    ("fact_source", "request"),
    ("fact_dispute", "neighbours"),
    ("fact_party_a", "甲小满"),
    ("fact_party_b", "乙大暑"),
    ("fact_summary", "两家为屋檐滴水起争执"),
)


def test_the_village_mediators_day(visit: Callable[..., Any], tmp_path: Path) -> None:
    shots = Path(os.environ.get("HUIYIN_SHOTS") or tmp_path)
    page = visit("2025-11-06T09:30", **PHONE)
    sign_in(page, "村调解员")
    number = entered(page, shots)
    tap(page, page.locator("ul.mine a", has_text=number))
    fits(page, shots / "phone-matter.png")
    step(page, "受理")
    step(page, "告知权利义务")
    sign_in(page, "调委会主任")
    turn_to(page, number)
    step(page, "指定", {"人民调解员": "庚和睦", "调解员的确定": "调委会指定"})
    on(page, "2025-11-10")
    sign_in(page, "村调解员")
    says(page, number)
    turn_to(page, number)
    step(page, "调解并记录", {"调解记录": "调解记录一"})
    settled(page, shots)
    on(page, "2025-11-20")
    turn_to(page, number)
    step(page, "履行完毕")
    step(page, "立卷归档")
    says(page, "✓ 已办结")
    assert "已办过" not in page.locator("section[aria-labelledby=notyet]").inner_text()
    assert not page.locator(".breach").count()
    fits(page, shots / "phone-closed.png")


def entered(page: Any, shots: Path) -> str:
    """One question a screen, answered by the thumb; gives the number that the page says."""
    tap(page, "header.top nav a[href='/desk/village/']")
    fits(page, shots / "phone-village.png")
    tap(page, page.locator("a.big", has_text="记一次调解"))
    asked = page.locator("fieldset.ask:not([hidden])")
    expect(asked).to_contain_text("哪一天")
    page.locator("button.big").tap()
    for name, value in ANSWERS:
        field = asked.locator(f"[name={name}]")
        expect(field.first).to_be_visible()
        fits(page, shots / f"phone-{name}.png")
        if field.first.evaluate("e => e.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)
        page.locator("button.big").tap()
    expect(asked).to_contain_text("照片")
    with page.expect_navigation(wait_until="load"):
        page.locator("button.big").tap()
    expect(page.locator("#outbox")).to_contain_text("已记入")
    return str(page.locator("#outbox").inner_text()).rpartition("：")[2].strip()


def settled(page: Any, shots: Path) -> None:
    """The agreement in writing, then everybody's names under it."""
    tap(page, offered(page, "制作调解协议书"))
    fits(page, shots / "phone-step.png")
    said = {
        "协议内容": "乙方在本月底前装好檐沟",
        "主要事实": "乙方新建屋檐滴水到甲方院内",
        "履行方式": "自行施工",
        "履行期限": "2025-11-30",
    }
    fill(page, said)
    tap(page, "button[name=save]")
    step(page, "签名盖章", dict.fromkeys(("各方当事人已签名", "人民调解员已签名", "已加盖"), "是"))
    says(page, "✓ 已办结", "达成书面调解协议")
    step(page, "协议书送交各方")


def offered(page: Any, title: str) -> Any:
    return page.locator(".moves li > a.btn", has_text=title).first


def step(page: Any, title: str, facts: dict[str, Any] | None = None) -> None:
    """Tap a step of the open matter, fill its form, save, each by the thumb."""
    tap(page, offered(page, title))
    fill(page, facts or {})
    tap(page, "button[name=save]")
    expect(page.locator("p.message.success")).to_be_visible()


def tap(page: Any, target: Any) -> None:
    """Follow a link or a form's button by the thumb."""
    there = page.locator(target) if isinstance(target, str) else target
    box = there.bounding_box()
    assert box is not None
    assert box["height"] >= 24, f"too small for a thumb at {page.url}: {box}"
    assert not (refused := there.evaluate(REFUSED)), f"the browser refuses {refused}"
    with page.expect_navigation(wait_until="load"):
        there.tap()


def fits(page: Any, shot: Path) -> None:
    """Nothing of the page reaches beyond the screen's sides."""
    page.screenshot(path=str(shot), full_page=True)
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= PHONE["viewport"]["width"], f"{wide} at {page.url}"  # type: ignore[index]
