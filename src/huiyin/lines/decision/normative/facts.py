"""What is known of a normative document: its draft, who was heard, its number, its validity."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import BUSINESS, DISCLOSURE, MODEL_TOWNS, TOWN_REVIEW
from huiyin.kernel.laws import NORM_RULES as GF
from huiyin.lines.decision import advice, meeting

_RESULT = {"pass": "通过", "fail": "未通过"}

FACTS = (
    Fact("name", "文件名称", filterable=True, cite=GF.whole),
    Fact("basis", "制定依据和必要性", cite=GF.whole),
    Fact("lead_unit", "起草单位", filterable=True, cite=GF.whole),
    Fact("market", "与市场主体生产经营活动密切相关", Kind.BOOLEAN, cite=BUSINESS[62]),
    Fact("draft_text", "文件草案", Kind.DOCUMENT, cite=GF.whole),
    Fact("comment_channel", "征求意见的途径", cite=GF.whole),
    Fact("comment_days", "公开征求意见的期限", Kind.INTEGER, unit="日", cite=MODEL_TOWNS[24]),
    Fact("short_reason", "期限较短的原因（随公告说明）", cite=BUSINESS[62]),
    Fact("comment_count", "收到意见", Kind.INTEGER, unit="条"),
    Fact("public_record", "座谈、走访等听取意见的记录", Kind.DOCUMENT, cite=GF.whole),
    Fact("adoption_note", "意见采纳情况", cite=GF.whole),
    Fact("fair_result", "公平竞争审查结论", Kind.CHOICE, choices=_RESULT, cite=BUSINESS[63]),
    *advice.FACTS,
    Fact(
        "review_result",
        "合法性审核结论",
        Kind.CHOICE,
        choices={"pass": "合法", "revise": "修改后合法", "fail": "不合法"},
        cite=TOWN_REVIEW.whole,
    ),
    Fact("review_text", "合法性审核意见书", Kind.DOCUMENT, cite=TOWN_REVIEW.whole),
    *meeting.facts(GF.whole),
    Fact("return_reason", "退回修改的要求"),
    Fact("drop_reason", "不制定的理由"),
    Fact("document_number", "文号", filterable=True, cite=GF.whole),
    Fact("registered_number", "统一登记编号", filterable=True, cite=GF.whole),
    Fact("issued_text", "印发文本", Kind.DOCUMENT, cite=GF.whole),
    Fact("effective_on", "施行日期", Kind.DATE, cite=GF.whole),
    Fact("valid_until", "有效期至", Kind.DATE, filterable=True, cite=GF.whole),
    Fact(
        "screen_result",
        "公开前审查结果",
        Kind.CHOICE,
        choices={"pass": "可以公开", "fail": "不得公开"},
        cite=DISCLOSURE[17, 2],
    ),
    Fact("published_at", "公布载体", cite=DISCLOSURE[20, 0, 1]),
    Fact("explained_at", "政策解读载体", cite=GF.whole),
    Fact("filed_with", "备案机关", cite=GF.whole),
    Fact("filing_number", "备案号", cite=GF.whole),
    Fact(
        "filing_view",
        "备案审查结果",
        Kind.CHOICE,
        choices={"pass": "准予备案", "correct": "要求纠正"},
        cite=GF.whole,
    ),
    Fact("evaluation", "实施情况评估", Kind.DOCUMENT, cite=GF.whole),
    Fact(
        "cleaning",
        "清理结论",
        Kind.CHOICE,
        choices={"keep": "继续有效", "change": "修改", "repeal": "废止", "lapsed": "宣布失效"},
        cite=GF.whole,
    ),
    Fact("repeal_reason", "废止的原因", cite=GF.whole),
    Fact("replaced_by", "替代文件的文号", cite=GF.whole),
    Fact("archive_number", "档号"),
)
