"""The paper ledger of contract reviews: one row for each contract."""

from __future__ import annotations

from huiyin.kernel.papers import Column, Ledger, RowAct
from huiyin.lines.decision import advice, meeting
from huiyin.lines.decision.contract.facts import KINDS

_MET = {name: name for name in meeting.FACTS_FROM}

CONTRACTS = Ledger(
    id="decision.contracts",
    title="合同合法性审查台账",
    target="decision.contract",
    titles=("合同审查", "合同合法性审查", "合同台账", "合同登记"),
    number="number",
    columns=(
        Column("number", "编号", ("审查编号", "送审编号"), needed=True),
        Column(
            "proposed_on", "送审日期", ("收件日期", "登记日期", "提交日期"), "date", needed=True
        ),
        Column("name", "合同名称", ("合同", "协议名称"), needed=True),
        Column(
            "contract_kind",
            "合同类型",
            ("类型", "合同类别"),
            "choice",
            {title: code for code, title in KINDS.items()}
            | {"工程": "works", "采购": "purchase", "服务": "purchase", "租赁": "land"},
        ),
        Column("counterpart", "合同相对方", ("相对方", "对方当事人", "乙方"), needed=True),
        Column("amount_fen", "合同金额", ("金额", "合同金额（元）", "标的额"), "money"),
        Column("lead_unit", "承办单位", ("送审单位", "提交部门")),
        Column("handler", "承办人", ("经办人",)),
        *advice.COLUMNS,
        Column("reviewed_on", "审查日期", ("合法性审查日期", "出具审查意见日期"), "date"),
        Column(
            "review_result",
            "审查结论",
            ("合法性审查结论", "审查意见"),
            "choice",
            {
                "合法": "pass",
                "通过": "pass",
                "修改后可行": "revise",
                "修改后合法": "revise",
                "不合法": "fail",
                "不通过": "fail",
            },
        ),
        Column("review_number", "审查意见书编号", ("意见书编号",)),
        Column("reviewer", "审查人", ("合法性审查人",)),
        *meeting.COLUMNS,
        Column("approved_on", "审批日期", ("负责人审批日期",), "date"),
        Column("signed_on", "签订日期", ("签约日期", "合同签订日期"), "date"),
        Column("contract_number", "合同编号", ()),
        Column("dropped_on", "不签订日期", ("终止日期",), "date"),
        Column("drop_reason", "不签订理由", ("未签订原因",)),
        Column("filed_on", "备案日期", ("报备日期",), "date"),
        Column("filed_with", "备案机关", ("报备单位",)),
    ),
    acts=(
        RowAct(
            "propose",
            at="proposed_on",
            facts={
                n: n for n in ("name", "contract_kind", "counterpart", "amount_fen", "lead_unit")
            },
            fixed={"contract_kind": "other", "lead_unit": "党政综合办公室"},
            by="handler",
            role="lead_officer",
        ),
        RowAct(
            "draft",
            at="proposed_on",
            fixed={"draft_text": "纸质送审稿"},
            by="handler",
            role="lead_officer",
        ),
        advice.ROW,
        RowAct(
            "review",
            at="reviewed_on",
            facts={"review_result": "review_result", "review_number": "review_number"},
            fixed={"review_result": "pass"},
            by="reviewer",
            role="reviewer",
        ),
        RowAct("submit", at="met_on"),
        RowAct("decide", at="met_on", facts=_MET, by="chair", role="chair"),
        RowAct("approve", at="approved_on"),
        RowAct("sign", at="signed_on", facts={"contract_number": "contract_number"}),
        RowAct("drop", at="dropped_on", facts={"drop_reason": "drop_reason"}),
        RowAct("file", at="filed_on", facts={"filed_with": "filed_with"}),
    ),
)
