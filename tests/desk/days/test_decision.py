"""A major decision: it may not go to the meeting without the legality review; then it passes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.desk.days.words import on, open_matter, says, sign_in, take, turn_to


def test_refused_for_want_of_the_review_then_passed(visit: Callable[..., Any]) -> None:
    page = visit("2025-11-06T09:30")
    sign_in(page, "公开专干")
    number = open_matter(
        page,
        "decision.major",
        "propose",
        {
            "决策事项": "晴川村水厂改造",
            "事项类别": "重大公共建设项目",
            "建议来源": "本机关领导人员",
            "拟解决": "水压不足，村民反映多",
        },
    )
    sign_in(page, "镇长")
    turn_to(page, number)
    no = ("依法不予公开", "专业性", "可能影响", "涉及市场")
    take(page, "启动决策程序", {"承办单位": "党政综合办公室", **dict.fromkeys(no, "否")})
    sign_in(page, "公开专干")
    turn_to(page, number)
    take(page, "拟订", {"决策草案": "改造方案一稿"})
    take(page, "公开征求意见", {"公开征求意见的期限": "30", "征求意见的途径": "政府网站、公告栏"})
    on(page, "2025-12-09")
    turn_to(page, number)
    take(page, "结束征求意见", {"收到意见": "0"})
    sign_in(page, "主任")
    turn_to(page, number)
    says(page, "提请集体讨论", "合法性审查")
    blocked = page.locator("section[aria-labelledby=notyet] > ul > li", has_text="提请集体讨论")
    assert "合法性审查" in blocked.inner_text()
    take(page, "研究采纳意见", {"意见采纳情况": "没有收到意见"})
    take(page, "送请合法性审查", {"给予的审查时间": "7"})
    on(page, "2025-12-12")
    sign_in(page, "镇法律顾问")
    turn_to(page, number)
    take(page, "法律顾问、公职律师提出法律意见", {"法律顾问、公职律师意见": "合法"})
    sign_in(page, "司法所所长")
    turn_to(page, number)
    take(page, "合法性审查", {"合法性审查结论": "合法"})
    sign_in(page, "主任")
    turn_to(page, number)
    take(page, "提请集体讨论")
    sign_in(page, "镇长")
    turn_to(page, number)
    take(
        page,
        "集体讨论通过",
        {
            "讨论方式": "镇长办公会议",
            "会议记录": "会议记录全文",
            "主要负责人最后": "是",
            "不同意见已载明": "是",
            "决定与多数人": "否",
        },
    )
    says(page, "集体讨论通过")
