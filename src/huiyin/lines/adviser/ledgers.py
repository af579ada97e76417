"""The paper ledger of the town's legal opinions (镇法律顾问工作台账): one row for each."""

from __future__ import annotations

from huiyin.kernel.papers import Column, Ledger, RowAct
from huiyin.lines.adviser.facts import KINDS

OPINIONS = Ledger(
    id="adviser.opinions",
    title="法律意见台账",
    target="adviser.opinion",
    titles=("法律意见", "法律顾问工作", "法律顾问服务"),
    number="number",
    columns=(
        Column("number", "编号", ("提请编号", "登记编号"), needed=True),
        Column("asked_on", "提交日期", ("提请日期", "送审日期", "征询日期"), "date", needed=True),
        Column("topic", "事项", ("事项名称", "咨询事项", "审查事项"), needed=True),
        Column(
            "opinion_kind",
            "类型",
            ("事项类型", "类别"),
            "choice",
            {title: code for code, title in KINDS.items()}
            | {
                "决策": "decision",
                "三重一大": "item",
                "文件": "norm",
                "合同审查": "contract",
                "信访": "petition",
                "复议": "review",
                "诉讼": "suit",
                "执法": "enforcement",
                "调解": "mediation",
                "物业": "property",
            },
            needed=True,
        ),
        Column("unit", "提交部门", ("提请单位", "送审单位", "承办单位")),
        Column("handler", "经办人", ("承办人",)),
        Column("about", "关联事项编号", ("对应事项编号", "决策编号")),
        Column("answer_days", "答复期限", ("答复期限（工作日）", "商定期限"), "integer"),
        Column("assigned_on", "指派日期", (), "date"),
        Column("adviser_name", "法律顾问", ("顾问律师", "律师", "公职律师")),
        Column("answered_on", "意见日期", ("出具意见日期", "答复日期"), "date"),
        Column(
            "view",
            "意见结论",
            ("法律意见", "结论"),
            "choice",
            {
                "合法": "lawful",
                "合法可行": "lawful",
                "修改后合法": "after_change",
                "修改后可行": "after_change",
                "不合法": "unlawful",
            },
        ),
        Column("points", "意见要点", ("意见摘要", "主要意见")),
        Column("opinion_number", "意见书编号", ("法律意见书编号",)),
        Column("adopted_on", "采纳登记日期", ("采纳日期",), "date"),
        Column(
            "adopted",
            "采纳情况",
            ("是否采纳", "采纳"),
            "choice",
            {
                "采纳": "all",
                "全部采纳": "all",
                "是": "all",
                "部分采纳": "part",
                "未采纳": "none",
                "否": "none",
            },
        ),
        Column("reason", "未采纳理由", ("不采纳理由", "理由")),
        Column("withdrawn_on", "撤回日期", (), "date"),
        Column("withdraw_reason", "撤回原因", ()),
        Column("archived_on", "归档日期", (), "date"),
        Column("archive_number", "归档号", ("档号",)),
    ),
    acts=(
        RowAct(
            "request",
            at="asked_on",
            facts={n: n for n in ("topic", "opinion_kind", "unit", "about", "answer_days")},
            fixed={"unit": "党政综合办公室"},
            by="handler",
            role="unit_officer",
        ),
        RowAct("assign", at="assigned_on", facts={"adviser_name": "adviser_name"}),
        RowAct(
            "answer",
            at="answered_on",
            facts={"view": "view", "points": "points", "opinion_number": "opinion_number"},
            fixed={"view": "lawful"},
            by="adviser_name",
            role="adviser",
        ),
        RowAct(
            "adopt",
            at="adopted_on",
            facts={"adopted": "adopted", "reason": "reason"},
            fixed={"adopted": "all"},
        ),
        RowAct("withdraw", at="withdrawn_on", facts={"withdraw_reason": "withdraw_reason"}),
        RowAct("archive", at="archived_on", facts={"archive_number": "archive_number"}),
    ),
)
