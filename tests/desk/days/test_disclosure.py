"""A request for information: a correction, a third party, the review, the reply."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.desk.days.words import on, open_matter, says, sign_in, take, turn_to


def test_from_the_window_to_the_reply(visit: Callable[..., Any]) -> None:
    page = visit("2025-11-06T09:30")
    sign_in(page, "窗口人员")
    number = open_matter(
        page,
        "disclosure.request",
        "receive",
        {
            "申请人类型": "自然人",
            "申请人": "戊文澜",
            "收到方式": "当面",
            "申请内容": "晴川村征地补偿款发放明细",
        },
    )
    says(page, "12月4日")  # the twentieth working day after 6 November
    on(page, "2025-11-10")
    sign_in(page, "公开专干")
    turn_to(page, number)
    take(page, "一次性告知补正", {"需补正事项": "请写明年度", "补正期限": "10"})
    says(page, "待对方（申请人补正）")
    on(page, "2025-11-13")
    take(page, "收到补正", {})
    says(page, "12月11日", "重新起算")
    take(page, "征求第三方意见", {"第三方名称": "演示某农机合作社"})
    says(page, "暂停计时")
    take(page, "第三方收到征询书", {})
    on(page, "2025-11-20")
    turn_to(page, number)
    take(page, "第三方答复", {"第三方意见": "同意"})
    says(page, "12月18日")
    take(page, "起草答复书", {"答复书稿": "答复稿：所申请的信息予以公开"})
    turn_to(page, number)
    sign_in(page, "保密员")
    turn_to(page, number)
    take(page, "保密审查", {"保密审查结果": "可以公开"})
    sign_in(page, "主任")
    turn_to(page, number)
    take(page, "予以公开", {"答复类型": "予以公开"})
    says(page, "已办结：予以公开", "11月20日（周四） 戊致远　予以公开")
    sign_in(page, "窗口人员")
    turn_to(page, number)
    take(page, "送达答复", {})
    says(page, "✓ 已办结", "己温言　送达答复")
