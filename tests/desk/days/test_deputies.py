"""A deputy's suggestion: assigned, talked over, answered, judged by the deputy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.desk.days.words import on, open_matter, says, sign_in, take, turn_to


def test_a_suggestion_from_handing_over_to_satisfaction(visit: Callable[..., Any]) -> None:
    page = visit("2025-11-06T09:30")
    sign_in(page, "热线专干")
    number = open_matter(
        page,
        "deputies.suggestion",
        "hand_over",
        {
            "届次": "第十九届人民代表大会第四次会议",
            "案由": "关于整修晴川村水渠的建议",
            "交办之日": "2025-11-06",
            "代表名称": "癸代表",
        },
    )
    take(page, "确定主办、会办单位和承办人", {"主办单位": "党政综合办公室", "承办人": "壬应答"})
    says(page, "壬应答", "2月6日")  # three months
    on(page, "2025-11-20")
    sign_in(page, "热线承办人")
    turn_to(page, number)
    take(page, "与代表联系沟通", {"联系方式": "走访", "听取的代表意见": "希望春灌前完工"})
    on(page, "2025-12-10")
    sign_in(page, "司法所所长")
    turn_to(page, number)
    take(
        page,
        "书面答复代表",
        {"办理结果": "所提问题已经解决", "答复内容": "水渠已于十一月底整修完毕"},
    )
    take(page, "答复完毕，办结")
    says(page, "✓ 已办结")
    sign_in(page, "热线专干")
    turn_to(page, number)
    take(page, "收回代表征询意见表", {"代表对办理的评价": "满意"})
    says(page, "满意")
