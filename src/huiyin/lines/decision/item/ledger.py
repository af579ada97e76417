"""The paper ledger of 三重一大 items: one row for each topic that went to the meeting."""

from __future__ import annotations

from huiyin.kernel.papers import Column, Ledger, RowAct
from huiyin.lines.decision import advice, meeting
from huiyin.lines.decision.item.facts import CLASSES

_RESULTS = {
    "通过": "resolve",
    "同意": "resolve",
    "集体研究通过": "resolve",
    "不予通过": "reject",
    "不同意": "reject",
    "不按三重一大办理": "leave_out",
    "转一般程序": "leave_out",
}
_MET = {name: name for name in (*meeting.FACTS_FROM, "quorum", "law_study", "resolution")}

ITEMS = Ledger(
    id="decision.items",
    title="三重一大事项台账",
    target="decision.item",
    titles=("三重一大", "议题台账", "集体决策事项"),
    number="number",
    columns=(
        Column("number", "编号", ("议题编号", "序号", "事项编号"), needed=True),
        Column("proposed_on", "提出日期", ("申报日期", "登记日期"), "date", needed=True),
        Column("name", "议题", ("事项", "议题名称", "事项名称"), needed=True),
        Column(
            "item_class",
            "事项类别",
            ("类别", "三重一大类别"),
            "choice",
            {title: code for code, title in CLASSES.items()}
            | {"人事任免": "appointment", "项目安排": "project", "资金使用": "funds"},
            needed=True,
        ),
        Column("amount_fen", "涉及金额", ("金额", "涉及金额（元）", "资金额度"), "money"),
        Column("lead_unit", "提出单位", ("承办单位", "责任单位")),
        Column("handler", "承办人", ("经办人",)),
        Column("studied_on", "调研论证日期", ("论证日期",), "date"),
        Column("study", "调研论证情况", ("论证情况",)),
        Column("planned_on", "方案日期", ("方案形成日期", "拟订方案日期"), "date"),
        Column("plan_text", "方案", ("方案编号",)),
        *advice.COLUMNS,
        Column("reviewed_on", "合法性审查日期", ("审查日期",), "date"),
        Column(
            "review_result",
            "合法性审查结论",
            ("审查结论", "审查意见"),
            "choice",
            {"合法": "pass", "通过": "pass", "不合法": "fail", "不通过": "fail"},
        ),
        Column("reviewer", "审查人", ("合法性审查人",)),
        Column("submitted_on", "提请日期", ("提交会议日期",), "date"),
        *meeting.COLUMNS,
        Column("quorum", "到会人数符合规定", ("到会符合规定",), "boolean"),
        Column("law_study", "会前学法", ("会前是否学法",), "boolean"),
        Column("result", "决定结果", ("会议结果", "研究结果"), "choice", _RESULTS),
        Column("resolution", "决定事项", ("决定内容",)),
        Column("carried_on", "落实日期", ("落实情况报告日期",), "date"),
        Column("carried_out", "落实情况", ("执行情况",)),
        Column("archived_on", "归档日期", (), "date"),
        Column("archive_number", "档号", ("归档号",)),
    ),
    acts=(
        RowAct(
            "propose",
            at="proposed_on",
            facts={n: n for n in ("name", "item_class", "amount_fen", "lead_unit")},
            fixed={"lead_unit": "党政综合办公室"},
            by="handler",
            role="lead_officer",
        ),
        RowAct("study", at="studied_on", facts={"study": "study"}, fixed={"study": "见调研材料"}),
        RowAct(
            "plan",
            at="planned_on",
            facts={"plan_text": "plan_text"},
            fixed={"plan_text": "纸质方案"},
            by="handler",
            role="lead_officer",
        ),
        advice.ROW,
        RowAct(
            "review",
            at="reviewed_on",
            facts={"review_result": "review_result"},
            fixed={"review_result": "pass"},
            by="reviewer",
            role="reviewer",
        ),
        RowAct("submit", at="submitted_on"),
        *(
            RowAct(
                step,
                at="met_on",
                facts={k: v for k, v in _MET.items() if step == "resolve" or k != "resolution"},
                when={"result": (step,)},
                by="chair",
                role="chair",
            )
            for step in ("resolve", "reject")
        ),
        RowAct("carry_out", at="carried_on", facts={"carried_out": "carried_out"}),
        RowAct("archive", at="archived_on", facts={"archive_number": "archive_number"}),
    ),
)
