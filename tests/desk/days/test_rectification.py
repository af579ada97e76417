"""A finding of an inspection: planned, put right, verified by another, closed out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.desk.days.words import on, open_matter, says, sign_in, take, turn_to


def test_a_finding_is_closed_out(visit: Callable[..., Any]) -> None:
    page = visit("2025-11-06T09:30")
    sign_in(page, "司法所所长")
    number = open_matter(
        page,
        "governance.finding",
        "register",
        {"问题来源": "法治督察", "问题": "执法记录不完整", "反馈单位": "演示县委依法治县办"},
    )
    take(page, "明确责任单位", {"责任单位": "综合行政执法办公室", "责任领导": "戊负责"})
    sign_in(page, "整改责任领导")
    turn_to(page, number)
    take(page, "制定整改方案", {"整改措施": "补配记录仪并培训", "整改时限": "2025-12-20"})
    says(page, "12月20日")
    take(page, "上报整改方案", {"报送单位": "演示县委依法治县办"})
    on(page, "2025-12-08")
    sign_in(page, "公开专干")
    turn_to(page, number)
    take(page, "落实整改措施", {"已落实的措施": "记录仪已配齐"})
    take(page, "报送整改情况和佐证", {"整改情况": "整改完毕"})
    sign_in(page, "司法所所长")
    turn_to(page, number)
    take(page, "核验通过", {"核验方式": "现场查看"})
    sign_in(page, "整改责任领导")
    turn_to(page, number)
    take(page, "销号")
    says(page, "✓ 已办结")
