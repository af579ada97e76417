"""What is known of an annual report: its kind and period, its text, what was found of it."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import REPORTING

KINDS = {
    "rule-of-law": "法治政府建设年度报告",
    "disclosure": "政府信息公开工作年度报告",
    "enforcement": "行政执法年度报告",
    "duty-report": "述法报告",
}
REVIEW = {"pass": "可以公开", "fail": "不得公开", "doubt": "不能确定"}

FACTS = (
    Fact("kind", "报告种类", Kind.CHOICE, choices=KINDS, filterable=True, cite=REPORTING.whole),
    Fact("title", "报告名称", filterable=True),
    Fact("period_to", "统计截止日期", Kind.DATE, filterable=True, cite=REPORTING.whole),
    Fact("person", "述法人", filterable=True),
    Fact("text", "文稿", Kind.DOCUMENT),
    Fact("evidence_pin", "存证点", help="文稿所依据的总账存证点：行为数和根值"),
    Fact(
        "check_result",
        "核对结果",
        Kind.CHOICE,
        choices={"pass": "与台账相符", "fail": "有不符之处"},
    ),
    Fact("contents_complete", "必备内容齐全", Kind.BOOLEAN, cite=REPORTING.whole),
    Fact("check_notes", "核对意见"),
    Fact("review_result", "保密审查结果", Kind.CHOICE, choices=REVIEW, cite=GK[17, 2]),
    Fact("review_basis", "审查依据", cite=GK[17, 2]),
    Fact(
        "upward_answer",
        "上级答复",
        Kind.CHOICE,
        choices={"pass": "可以公开", "fail": "不得公开"},
        cite=GK[17, 3],
    ),
    Fact("meeting", "审议的会议"),
    Fact("sent_to", "主送单位", cite=REPORTING.whole),
    Fact("copied_to", "抄送单位", cite=REPORTING.whole),
    Fact("channel", "公布渠道", filterable=True, cite=REPORTING[24]),
    Fact("address", "公布地址"),
    Fact("withheld_why", "理由"),
    Fact("correction", "不准确之处", cite=GK[6]),
)
