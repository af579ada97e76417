"""What is known of a request for a legal opinion: who asked what, the answer, what was done."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import ADVISERS as GW
from huiyin.kernel.laws import PRACTICE

KINDS = {
    "decision": "重大决策",
    "item": "三重一大事项",
    "norm": "规范性文件",
    "contract": "合同",
    "petition": "信访维稳",
    "emergency": "突发事件",
    "review": "行政复议",
    "suit": "诉讼、仲裁",
    "enforcement": "行政执法",
    "mediation": "居村调解",
    "property": "物业纠纷",
    "other": "其他",
}
VIEWS = {"lawful": "合法", "after_change": "修改后合法", "unlawful": "不合法"}

FACTS = (
    Fact("topic", "事项", filterable=True, cite=GW.whole),
    Fact("opinion_kind", "类型", Kind.CHOICE, choices=KINDS, filterable=True, cite=GW.whole),
    Fact("unit", "提交部门", filterable=True, cite=GW.whole),
    Fact("question", "需要提出法律意见的问题", cite=GW.whole),
    Fact("materials", "送审材料", Kind.DOCUMENT, cite=GW.whole),
    Fact("about", "关联事项编号", filterable=True),
    Fact("answer_days", "商定的答复期限", Kind.INTEGER, unit="个工作日", cite=PRACTICE.whole),
    Fact("adviser_name", "法律顾问", filterable=True, cite=GW.whole),
    Fact("interest", "与事项有利害关系", Kind.BOOLEAN, cite=PRACTICE.whole),
    Fact("wanted", "需要补充的材料"),
    Fact("view", "意见结论", Kind.CHOICE, choices=VIEWS, filterable=True, cite=GW.whole),
    Fact("points", "意见要点", cite=GW.whole),
    Fact("opinion_text", "法律意见书", Kind.DOCUMENT, cite=GW.whole),
    Fact("opinion_number", "意见书编号", filterable=True),
    Fact("withdraw_reason", "撤回的原因"),
    Fact(
        "adopted",
        "采纳情况",
        Kind.CHOICE,
        choices={"all": "采纳", "part": "部分采纳", "none": "未采纳"},
        filterable=True,
        cite=GW.whole,
    ),
    Fact("reason", "未采纳的理由", cite=GW.whole),
    Fact("archive_number", "归档号"),
)
