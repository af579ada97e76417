"""The paper ledger of major decisions: one row for each, from the proposal to the archive."""

from __future__ import annotations

from huiyin.kernel.papers import Column, Ledger, RowAct
from huiyin.lines.decision import advice, meeting
from huiyin.lines.decision.major.facts import MATTERS

_RESULTS = {
    "通过": "adopt",
    "同意": "adopt",
    "不予通过": "reject",
    "不同意": "reject",
}
_VIEWS = {"合法": "pass", "通过": "pass", "明示法律风险": "risk_stated", "不合法": "fail"}
_VIEWS |= {"不通过": "fail", "未通过": "fail"}
_MET = {name: name for name in meeting.FACTS_FROM}

MAJORS = Ledger(
    id="decision.majors",
    title="重大行政决策台账",
    target="decision.major",
    titles=("重大行政决策", "重大决策台账"),
    number="number",
    columns=(
        Column("number", "编号", ("决策编号", "事项编号"), needed=True),
        Column("proposed_on", "提出日期", ("建议日期", "登记日期"), "date", needed=True),
        Column("name", "决策事项", ("事项", "事项名称", "决策名称"), needed=True),
        Column(
            "matter_kind",
            "事项类别",
            ("类别",),
            "choice",
            {title: code for code, title in MATTERS.items()}
            | {"公共政策": "policy", "规划": "plan", "公共建设项目": "project", "其他": "other"},
        ),
        Column("started_on", "启动日期", ("决定启动日期",), "date", needed=True),
        Column("lead_unit", "承办单位", ("牵头单位", "责任单位")),
        Column("handler", "承办人", ("经办人",)),
        Column("confidential", "依法不予公开", ("是否涉密",), "boolean"),
        Column("professional", "专业性较强", ("是否专业性强",), "boolean"),
        Column("risk_needed", "须风险评估", ("是否须风险评估",), "boolean"),
        Column("market", "涉及市场主体", ("是否涉及市场主体",), "boolean"),
        Column("drafted_on", "草案日期", ("拟订草案日期",), "date"),
        Column("commented_on", "征求意见起始日期", ("公开征求意见日期",), "date"),
        Column("comment_days", "征求意见期限", ("征求意见天数",), "integer"),
        Column("short_reason", "期限较短的原因", ("不足三十日原因",)),
        Column("ended_on", "征求意见截止日期", ("征求意见结束日期",), "date"),
        Column("comment_count", "收到意见数", ("意见条数",), "integer"),
        Column("heard_on", "座谈走访日期", ("听取意见日期",), "date"),
        Column("handled_on", "意见研究日期", ("意见采纳日期",), "date"),
        Column("adoption_note", "意见采纳情况", ("采纳情况",)),
        Column("expert_on", "专家论证日期", (), "date"),
        Column("expert", "论证专家", ("专家",)),
        Column("risk_on", "风险评估日期", (), "date"),
        Column(
            "risk_result",
            "风险评估结论",
            ("评估结论",),
            "choice",
            {"可控": "controllable", "风险可控": "controllable", "不可控": "uncontrollable"},
        ),
        Column("fair_on", "公平竞争审查日期", (), "date"),
        Column("fair_result", "公平竞争审查结论", (), "choice", {"通过": "pass", "未通过": "fail"}),
        Column("sent_on", "送审日期", ("送请合法性审查日期",), "date"),
        Column("review_days", "给予审查时间", ("审查时间（工作日）",), "integer"),
        *advice.COLUMNS,
        Column("reviewed_on", "合法性审查日期", ("审查意见日期",), "date"),
        Column("review_result", "合法性审查结论", ("审查结论",), "choice", _VIEWS),
        Column("reviewer", "审查人", ("合法性审查人",)),
        *meeting.COLUMNS,
        Column("result", "讨论结果", ("会议结果", "集体讨论结果"), "choice", _RESULTS),
        Column("reported_on", "请示党委日期", ("向党委请示日期",), "date"),
        Column("replied_on", "党委答复日期", (), "date"),
        Column(
            "party_view",
            "党委意见",
            ("同级党委意见",),
            "choice",
            {"同意": "agree", "不同意": "object"},
        ),
        Column("issued_on", "出台日期", ("印发日期", "决定日期"), "date"),
        Column("document_number", "文号", ("发文字号",)),
        Column("screened_on", "公开审查日期", ("保密审查日期",), "date"),
        Column("screener", "公开审查人", ("保密审查人",)),
        Column("published_on", "公布日期", ("公开日期",), "date"),
        Column("published_at", "公布载体", ("公布渠道",)),
        Column("archived_on", "归档日期", (), "date"),
        Column("archive_number", "档号", ("归档号",)),
        Column("evaluated_on", "后评估日期", (), "date"),
        Column("evaluator", "评估人", ("后评估人",)),
    ),
    acts=(
        RowAct(
            "propose",
            at="proposed_on",
            facts={"name": "name", "matter_kind": "matter_kind"},
            fixed={"matter_kind": "other"},
            by="handler",
            role="lead_officer",
        ),
        RowAct(
            "start",
            at="started_on",
            facts={
                n: n for n in ("lead_unit", "confidential", "professional", "risk_needed", "market")
            },
        ),
        RowAct(
            "draft",
            at="drafted_on",
            fixed={"draft_text": "纸质草案"},
            by="handler",
            role="lead_officer",
        ),
        RowAct(
            "publish_draft",
            at="commented_on",
            facts={"comment_days": "comment_days", "short_reason": "short_reason"},
            fixed={"comment_channel": "政府网站"},
            by="handler",
            role="lead_officer",
        ),
        RowAct("end_comment", at="ended_on", facts={"comment_count": "comment_count"}),
        RowAct("hear_public", at="heard_on", fixed={"public_form": "meeting"}),
        RowAct("handle_comments", at="handled_on", facts={"adoption_note": "adoption_note"}),
        RowAct(
            "expert",
            at="expert_on",
            fixed={"expert_opinion": "纸质论证意见", "conflict": False},
            by="expert",
            role="expert",
        ),
        RowAct(
            "assess_risk",
            at="risk_on",
            facts={"risk_result": "risk_result"},
            fixed={"risk_report": "纸质评估报告"},
        ),
        RowAct("fair_review", at="fair_on", facts={"fair_result": "fair_result"}),
        RowAct("send_review", at="sent_on", facts={"review_days": "review_days"}),
        advice.ROW,
        RowAct(
            "review",
            at="reviewed_on",
            facts={"review_result": "review_result"},
            fixed={"review_result": "pass"},
            by="reviewer",
            role="reviewer",
        ),
        RowAct("submit", at="met_on"),
        *(
            RowAct(step, at="met_on", facts=_MET, when={"result": (step,)}, by="chair", role="head")
            for step in ("adopt", "reject")
        ),
        RowAct("report_party", at="reported_on"),
        RowAct(
            "party_replied",
            at="replied_on",
            facts={"party_view": "party_view"},
            fixed={"party_view": "agree"},
        ),
        RowAct("issue", at="issued_on", facts={"document_number": "document_number"}),
        RowAct(
            "screen",
            at="screened_on",
            fixed={"public_text": "纸质公布稿", "screen_result": "pass"},
            by="screener",
            role="screener",
        ),
        RowAct("publish", at="published_on", facts={"published_at": "published_at"}),
        RowAct("archive", at="archived_on", facts={"archive_number": "archive_number"}),
        RowAct(
            "evaluate",
            at="evaluated_on",
            fixed={"evaluation": "纸质评估报告"},
            by="evaluator",
            role="evaluator",
        ),
    ),
)
