"""A hotline order: signed for, a lead official and a handler named, answered, called back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.desk.days.words import on, open_matter, says, sign_in, take, turn_to


def test_an_order_with_its_lead_official_and_handler(visit: Callable[..., Any]) -> None:
    page = visit("2025-11-06T09:30")
    sign_in(page, "热线专干")
    number = open_matter(
        page,
        "hotline.order",
        "receive",
        {
            "派单之日": "2025-11-06",
            "诉求类型": "求助",
            "诉求内容": "晴川村路灯不亮，夜里行路不便",
            "村": "晴川村",
        },
    )
    take(page, "签收")
    take(page, "确定包案领导和承办人", {"包案领导": "庚思齐", "承办人": "壬应答"})
    says(page, "庚思齐", "壬应答")
    sign_in(page, "热线承办人")
    says(page, number)  # the order stands on the handler's own Today
    turn_to(page, number)
    take(page, "首次联系诉求人", {"首次联系情况": "已电话联系，约定到场查看"})
    on(page, "2025-11-10")
    turn_to(page, number)
    take(
        page,
        "办结并答复诉求人",
        {"办理结果": "已解决", "答复内容": "路灯已修好", "告知方式": "电话"},
    )
    says(page, "✓ 已办结", "已解决")
    sign_in(page, "热线专干")
    turn_to(page, number)
    take(page, "回访", {"满意度": "满意"})
    says(page, "满意")
