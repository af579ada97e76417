"""What is known of a suggestion or proposal: who made it, who handles it, how it was answered."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.statutes import Article
from huiyin.lines.deputies.outcomes import RESULTS

KINDS = {"suggestion": "建议", "criticism": "批评", "opinion": "意见"}
LEVELS = {"town": "镇", "county": "县（市、区）", "above": "市以上"}
CONTACTS = {"visit": "走访", "meeting": "座谈", "phone": "电话", "letter": "书面"}
SATISFACTION = {"satisfied": "满意", "basic": "基本满意", "dissatisfied": "不满意"}


def facts(law: Article, manner: Article, local: Article, who: str) -> tuple[Fact, ...]:
    """The facts; `manner` is the rule on contact and the terms, `who` are those who made it."""
    return (
        Fact("session", "届次", filterable=True),
        Fact("title", "案由"),
        Fact("kind", "类别", Kind.CHOICE, choices=KINDS, filterable=True),
        Fact("level", "提出层级", Kind.CHOICE, choices=LEVELS, filterable=True),
        Fact("category", "领域", filterable=True),
        Fact("village", "村（社区）", filterable=True),
        Fact("handed_on", "交办之日", Kind.DATE, filterable=True, cite=law),
        Fact("lead_deputy", f"领衔{who}", personal=True),
        Fact("deputy_role", "联名身份"),
        Fact("difficult", "涉及面广、处理难度大", Kind.BOOLEAN, filterable=True, cite=manner),
        Fact("difficult_reason", "涉及面广、处理难度大的理由", cite=manner),
        Fact("lead_office", "主办单位", filterable=True),
        Fact("joint_offices", "会办单位"),
        Fact("lead_official", "分管领导", filterable=True),
        Fact("handler", "承办人", filterable=True),
        Fact("return_reason", "退回理由", cite=local),
        Fact("joint_opinion", "会办意见", cite=local),
        Fact("contact_how", "联系方式", Kind.CHOICE, choices=CONTACTS, cite=manner),
        Fact("heard", f"听取的{who}意见", cite=manner),
        Fact("result", "办理结果", Kind.CHOICE, choices=RESULTS, filterable=True, cite=local),
        Fact("reply_text", "答复内容", cite=law),
        Fact("reply_number", "答复文号"),
        Fact(
            "satisfaction",
            f"{who}对办理的评价",
            Kind.CHOICE,
            choices=SATISFACTION,
            filterable=True,
            cite=local,
        ),
        Fact("feedback_text", f"{who}反馈意见", cite=local),
        Fact("redo_reason", "再次办理的理由", cite=local),
        Fact("published_at", "公开位置"),
        Fact("published_text", "公开的答复", Kind.DOCUMENT),
    )
