"""The paper ledger of confirmations (司法确认台账)."""

from __future__ import annotations

from huiyin.kernel.papers import Column, Ledger, RowAct
from huiyin.lines.mediation.words import same

CONFIRMATIONS = Ledger(
    id="mediation.confirmations",
    title="司法确认台账",
    target="mediation.confirmation",
    titles=("司法确认", "调解协议确认"),
    number="number",
    columns=(
        Column("number", "编号", ("登记编号",), needed=True),
        Column("mediation_case", "调解卷号", ("人民调解卷号", "关联卷号")),
        Column("committee", "人民调解委员会", ("调委会",), needed=True),
        Column("party_a", "甲方", ("申请人甲方", "申请人")),
        Column("party_b", "乙方", ("申请人乙方", "被申请人")),
        Column("village", "村（社区）", ("所在村", "村居", "村")),
        Column("amount", "协议金额", ("金额（元）",), "money"),
        Column("effective_on", "协议生效日期", ("调解协议生效日期",), "date", needed=True),
        Column("applied_on", "申请确认日期", ("申请日期", "共同申请日期"), "date"),
        Column("court", "受理法院", ("法院",)),
        Column("accepted_on", "法院受理日期", ("受理日期",), "date"),
        Column("case_number", "案号", ("调确字案号",)),
        Column("decided_on", "法院决定日期", ("决定日期", "办结日期"), "date"),
        Column(
            "result",
            "确认结果",
            ("结果", "办理结果"),
            "choice",
            {
                "确认有效": "confirmed",
                "确认": "confirmed",
                "不予确认": "denied",
                "不予受理": "declined",
                "撤回": "withdrawn",
                "撤回申请": "withdrawn",
                "未申请": "not_asked",
            },
        ),
        Column("denied_why", "理由", ("不予确认理由",)),
        Column("recorder", "登记人", ("经办人",)),
    ),
    acts=(
        RowAct(
            "register",
            at="effective_on",
            facts=same(
                "effective_on",
                *("committee", "party_a", "party_b", "mediation_case", "village", "amount"),
            ),
            by="recorder",
            role="clerk",
        ),
        RowAct("apply", at="applied_on", facts=same("court"), fixed={"confirms": "other"}),
        RowAct("court_accepted", at="accepted_on", facts=same("case_number")),
        RowAct(
            "court_decided",
            at="decided_on",
            facts={"confirmation": "result", "denied_why": "denied_why"},
            when={"result": ("confirmed", "denied")},
        ),
        RowAct(
            "court_declined",
            at="decided_on",
            facts=same("denied_why"),
            when={"result": ("declined",)},
        ),
        RowAct("withdraw", at="decided_on", when={"result": ("withdrawn",)}),
        RowAct("let_go", at="decided_on", when={"result": ("not_asked",)}),
    ),
)
