"""What is known of an item of 三重一大: its class and sum, who advised, how it was decided."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import DECISIONS as JC
from huiyin.kernel.laws import DISCLOSURE, PRACTICE, TOWN_REVIEW
from huiyin.kernel.laws import THREE_MAJOR as SZ
from huiyin.lines.decision import advice, meeting

CLASSES = {
    "decision": "重大决策",
    "appointment": "重要人事任免",
    "project": "重大项目安排",
    "funds": "大额资金使用",
}

FACTS = (
    Fact("name", "议题", filterable=True, cite=SZ.whole),
    Fact("item_class", "事项类别", Kind.CHOICE, choices=CLASSES, filterable=True, cite=SZ.whole),
    Fact("amount_fen", "涉及金额", Kind.MONEY, filterable=True, cite=SZ.whole),
    Fact("lead_unit", "提出单位", filterable=True),
    Fact("proposal", "提请研究的内容和方案"),
    Fact("ordinary_reason", "不按三重一大办理的理由", cite=SZ.whole),
    Fact("administrative", "属于重大行政决策", Kind.BOOLEAN, filterable=True, cite=JC[3]),
    Fact("major_number", "重大行政决策事项编号", cite=JC[3]),
    Fact("study", "调查研究和论证情况", cite=SZ.whole),
    Fact("consulted", "会前听取意见情况", cite=SZ.whole),
    Fact("plan_text", "提请讨论的方案", Kind.DOCUMENT, cite=SZ.whole),
    *advice.FACTS,
    Fact(
        "review_result",
        "合法性审查结论",
        Kind.CHOICE,
        choices={"pass": "合法", "fail": "不合法"},
        cite=TOWN_REVIEW.whole,
    ),
    Fact("review_text", "合法性审查意见书", Kind.DOCUMENT, cite=TOWN_REVIEW.whole),
    *meeting.facts(SZ.whole),
    Fact("quorum", "到会人数符合规定", Kind.BOOLEAN, cite=SZ.whole),
    Fact("law_study", "会前学法", Kind.BOOLEAN, filterable=True, cite=PRACTICE.whole),
    Fact("return_reason", "暂缓或者退回的原因"),
    Fact("drop_reason", "终止的理由"),
    Fact("resolution", "决定事项", cite=SZ.whole),
    Fact("carried_out", "落实情况", cite=SZ.whole),
    Fact("public_text", "公开文本", Kind.DOCUMENT, cite=DISCLOSURE[17]),
    Fact(
        "screen_result",
        "公开前审查结果",
        Kind.CHOICE,
        choices={"pass": "可以公开", "fail": "不得公开"},
        cite=DISCLOSURE[17, 2],
    ),
    Fact("published_at", "公开载体"),
    Fact("archive_number", "档号"),
)
