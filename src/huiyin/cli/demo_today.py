"""Requests that are on the demo town's desk right now, dated back from today."""

from __future__ import annotations

from datetime import date
from typing import Any

from huiyin.kernel.acts import Actor
from huiyin.kernel.workdays import WorkdayTable
from huiyin.ledger import service
from huiyin.ledger.models import Matter

OFFICER = [Actor("乙守正", "officer")]
HEAD = [Actor("戊致远", "info_head")]
REVIEWER = [Actor("丙慎独", "reviewer")]

# (applicant, subject, village, working days since receipt, what happened since: (step, days, …))
ON_THE_DESK: tuple[dict[str, Any], ...] = (
    {"name": "甲一帆", "subject": "村级道路亮化工程资金安排", "village": "晴川村", "ago": 4},
    {
        "name": "丙文澜",
        "subject": "高标准农田建设项目验收材料",
        "village": "听雨村",
        "ago": 17,
        "then": (("draft", 3, {"draft_text": "答复书稿第一稿"}, OFFICER, ""),),
    },
    {
        "name": "演示某农业公司",
        "subject": "某合作社土地流转合同",
        "village": "石桥村",
        "ago": 14,
        "kind": "company",
        "then": (("ask_third", 6, {}, OFFICER, "演示某合作社"),),
    },
    {
        "name": "乙若水",
        "subject": "请公开镇里的文件",
        "village": "望月村",
        "ago": 9,
        "then": (
            (
                "ask_correction",
                5,
                {"correction_items": "请说明文件名称、文号或特征", "correction_days": 10},
                OFFICER,
                "",
            ),
        ),
    },
    {
        "name": "壬望舒",
        "subject": "集体林地承包面积台账",
        "village": "柳塘村",
        "ago": 26,
        "then": (
            ("consent_extension", 9, {"extension_reason": "需逐村核对"}, HEAD, ""),
            ("extend", 8, {"extension_told_on": 8}, OFFICER, ""),
        ),
    },
    {"name": "癸安澜", "subject": "镇区公厕管护合同", "village": "青禾村", "ago": 22},
)


def lay_on_the_desk(town: str, today: date) -> int:
    """Open these requests unless there are open ones of this year; gives how many were opened."""
    if Matter.objects.filter(town=town, closed=None, opened__gt=date(2022, 1, 1)).exists():
        return 0
    table = WorkdayTable.known()
    for one in ON_THE_DESK:
        facts = {
            "applicant_kind": one.get("kind", "person"),
            "applicant_name": one["name"],
            "channel": "in_person",
            "subject": one["subject"],
            "village": one["village"],
            "handler": OFFICER[0].name,
        }
        opened = service.open(
            town,
            "disclosure.request",
            facts=facts,
            actors=OFFICER,
            at=table.subtract(today, one["ago"]),
        )
        for step, ago, more, who, key in one.get("then", ()):
            day = table.subtract(today, ago)
            told = {
                name: day.isoformat() if name.endswith("_on") else value
                for name, value in more.items()
            }
            service.act(town, opened.number, step, actors=who, at=day, facts=told, key=key)
    return len(ON_THE_DESK)
