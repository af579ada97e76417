"""What is known of a major decision: the matter, who was heard, who reviewed, what was decided."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import DECISIONS as JC
from huiyin.kernel.laws import DISCLOSURE
from huiyin.lines.decision import advice, meeting

MATTERS = {
    "policy": "重大公共政策和措施",
    "plan": "重要规划",
    "resources": "重要自然资源和文化资源的政策措施",
    "project": "重大公共建设项目",
    "other": "其他重大事项",
}

_VERDICT = {"pass": "合法", "risk_stated": "探索性改革事项，明示法律风险", "fail": "不合法"}

FACTS = (
    Fact("name", "决策事项", filterable=True, cite=JC[3]),
    Fact("matter_kind", "事项类别", Kind.CHOICE, choices=MATTERS, filterable=True, cite=JC[3]),
    Fact(
        "proposed_by",
        "建议来源",
        Kind.CHOICE,
        choices={
            "leader": "本机关领导人员",
            "department": "下级单位、部门",
            "deputy": "人大代表、政协委员",
            "citizen": "公民、法人或者其他组织",
        },
        filterable=True,
        cite=JC[10],
    ),
    Fact("proposal", "拟解决的主要问题、理由和依据", cite=JC[10]),
    Fact("refusal", "不启动的理由", cite=JC[11]),
    Fact("lead_unit", "承办单位", filterable=True, cite=JC[11]),
    Fact("confidential", "依法不予公开", Kind.BOOLEAN, filterable=True, cite=JC[14]),
    Fact("professional", "专业性、技术性较强", Kind.BOOLEAN, cite=JC[19]),
    Fact(
        "risk_needed",
        "可能影响社会稳定、公共安全等",
        Kind.BOOLEAN,
        cite=JC[22],
    ),
    Fact("market", "涉及市场主体经济活动", Kind.BOOLEAN, cite=JC[29]),
    Fact("draft_text", "决策草案", Kind.DOCUMENT, cite=JC[12]),
    Fact(
        "unit_view",
        "有关单位意见",
        Kind.CHOICE,
        choices={"agree": "同意", "object": "有不同意见"},
        cite=JC[13],
    ),
    Fact("disagreement_note", "不能达成一致的意见说明", cite=JC[13]),
    Fact("comment_days", "公开征求意见的期限", Kind.INTEGER, unit="日", cite=JC[15]),
    Fact("short_reason", "期限少于三十日的原因（随公告说明）", cite=JC[15]),
    Fact("comment_channel", "征求意见的途径", cite=JC[15]),
    Fact("comment_count", "收到意见", Kind.INTEGER, unit="条"),
    Fact(
        "public_form",
        "听取意见的方式",
        Kind.CHOICE,
        choices={
            "meeting": "座谈会",
            "visit": "实地走访",
            "writing": "书面征求意见",
            "survey": "问卷调查、民意调查",
        },
        cite=JC[14],
    ),
    Fact("public_record", "听取意见的记录", Kind.DOCUMENT, cite=JC[14]),
    Fact("hearing_on", "听证会日期", Kind.DATE, cite=JC[16]),
    Fact("hearing_place", "听证会地点", cite=JC[16]),
    Fact("selection", "听证参加人遴选办法和名单", cite=JC[16]),
    Fact("hearing_record", "听证记录（参加人确认签字）", Kind.DOCUMENT, cite=JC[17]),
    Fact("cancel_reason", "取消听证的理由"),
    Fact("adoption_note", "意见采纳情况", cite=JC[18]),
    Fact("expert_opinion", "论证意见（签名盖章）", Kind.DOCUMENT, cite=JC[19]),
    Fact("conflict", "与决策事项有直接利害关系", Kind.BOOLEAN, cite=JC[20]),
    Fact("risk_report", "风险评估报告（风险点、措施、预案）", Kind.DOCUMENT, cite=JC[23]),
    Fact(
        "risk_result",
        "风险评估结论",
        Kind.CHOICE,
        choices={"controllable": "风险可控", "uncontrollable": "风险不可控"},
        cite=JC[24],
    ),
    Fact(
        "fair_result",
        "公平竞争审查结论",
        Kind.CHOICE,
        choices={"pass": "通过", "fail": "未通过"},
        cite=JC[29],
    ),
    Fact("review_days", "给予的审查时间", Kind.INTEGER, unit="个工作日", cite=JC[26, 2]),
    Fact("short_review_reason", "审查时间少于七个工作日的原因", cite=JC[26, 2]),
    *advice.FACTS,
    Fact("review_result", "合法性审查结论", Kind.CHOICE, choices=_VERDICT, cite=JC[25]),
    Fact("review_text", "合法性审查意见书", Kind.DOCUMENT, cite=JC[28]),
    *meeting.facts(JC[30]),
    Fact("return_reason", "退回修改的要求"),
    Fact("drop_reason", "终止的理由"),
    Fact(
        "party_view",
        "同级党委意见",
        Kind.CHOICE,
        choices={"agree": "同意", "object": "不同意"},
        cite=JC[31],
    ),
    Fact("document_number", "文号", filterable=True),
    Fact("public_text", "公布文本", Kind.DOCUMENT, cite=JC[32]),
    Fact(
        "screen_result",
        "公开前审查结果",
        Kind.CHOICE,
        choices={"pass": "可以公开", "fail": "不得公开"},
        cite=DISCLOSURE[17, 2],
    ),
    Fact("published_at", "公布载体", cite=JC[32]),
    Fact("archive_number", "档号", cite=JC[33]),
    Fact(
        "evaluation_cause",
        "后评估的原因",
        Kind.CHOICE,
        choices={
            "effect": "明显未达到预期效果",
            "opinions": "公民、法人或者其他组织提出较多意见",
            "needed": "决策机关认为有必要",
        },
        cite=JC[36],
    ),
    Fact("evaluation", "后评估报告", Kind.DOCUMENT, cite=JC[36]),
    Fact("suspend_reason", "中止执行的紧急情形", cite=JC[37]),
    Fact("trouble", "执行中发现的问题", cite=JC[35]),
    Fact("adjust_reason", "调整或者停止执行的理由", cite=JC[37]),
    Fact("substantial", "重大调整", Kind.BOOLEAN, cite=JC[37]),
    Fact("adjusted_by", "调整决定的文号", cite=JC[37]),
)
