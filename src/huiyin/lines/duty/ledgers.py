"""The paper ledger of directives: its columns, and what a row tells of."""

from __future__ import annotations

from huiyin.kernel.papers import Column, Ledger, RowAct

KIND_WORDS = {
    "批示": "written",
    "领导批示": "written",
    "督办": "supervised",
    "督办事项": "supervised",
    "会议交办": "meeting",
    "现场交办": "spot",
    "上级批示转办": "from_above",
    "其他": "other",
}

DIRECTIVES = Ledger(
    id="duty.directives",
    title="领导批示督办台账",
    target="duty.directive",
    titles=("批示督办", "批示台账", "督办台账", "领导批示"),
    number="number",
    columns=(
        Column("number", "编号", ("督办编号", "批示编号"), needed=True),
        Column("issued_on", "批示日期", ("交办日期", "督办日期"), "date", needed=True),
        Column("issuer", "批示领导", ("批示人", "交办领导"), needed=True),
        Column("issuer_post", "批示人职务", ("职务",)),
        Column("kind", "批示种类", ("种类", "形式"), "choice", KIND_WORDS),
        Column("text", "批示内容", ("督办事项", "交办事项", "内容"), needed=True),
        Column("about", "涉及事项编号", ("关联事项",)),
        Column("topic", "所属工作", ("类别",)),
        Column("to_unit", "承办单位", ("责任单位",)),
        Column("to_person", "承办人", ("责任人",)),
        Column("due", "办结时限", ("时限", "回复时限"), "date"),
        Column("received_on", "签收日期", ("收到日期",), "date"),
        Column("answered_on", "回复日期", ("办结日期", "报告日期"), "date"),
        Column("answer", "办理情况", ("办理结果", "回复内容")),
        Column("proof", "佐证材料", ("证明材料",)),
        Column("accepted_on", "办结确认日期", ("领导确认日期", "销号日期"), "date"),
        Column("withdrawn_on", "撤销日期", (), "date"),
        Column("reason", "撤销理由", ("理由",)),
        Column(
            "timely",
            "是否按期",
            ("是否按时办结",),
            "choice",
            {"是": "yes", "按期": "yes", "否": "no", "逾期": "no"},
            check=True,
            claims=("timely", "answer"),
        ),
    ),
    acts=(
        RowAct(
            "issue",
            at="issued_on",
            facts={
                name: name
                for name in (
                    "issuer",
                    "issuer_post",
                    "kind",
                    "text",
                    "about",
                    "topic",
                    "to_unit",
                    "to_person",
                    "due",
                )
            },
            fixed={"kind": "written"},
            by="issuer",
            role="head",
        ),
        RowAct("receive", at="received_on", by="to_person", role="handler"),
        RowAct(
            "answer",
            at="answered_on",
            facts={"answer": "answer", "proof": "proof"},
            by="to_person",
            role="handler",
        ),
        RowAct("accept", at="accepted_on", by="issuer", role="head"),
        RowAct("withdraw", at="withdrawn_on", facts={"reason": "reason"}, by="issuer", role="head"),
    ),
)
