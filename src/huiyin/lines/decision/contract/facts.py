"""What is known of a contract: with whom, for how much, who reviewed it, what was signed."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import CONTRACTS as HT
from huiyin.kernel.laws import TOWN_REVIEW
from huiyin.lines.decision import advice, meeting

KINDS = {
    "works": "工程建设",
    "purchase": "采购服务",
    "land": "土地房屋租赁、流转",
    "investment": "招商引资",
    "cooperation": "合作、委托协议",
    "other": "其他",
}

FACTS = (
    Fact("name", "合同名称", filterable=True, cite=HT.whole),
    Fact("contract_kind", "合同类型", Kind.CHOICE, choices=KINDS, filterable=True, cite=HT.whole),
    Fact("counterpart", "合同相对方", filterable=True, cite=HT.whole),
    Fact("amount_fen", "合同金额", Kind.MONEY, filterable=True, cite=HT.whole),
    Fact("lead_unit", "承办单位", filterable=True),
    Fact("basis", "签订依据和理由"),
    Fact("credit", "相对方资信和履约能力", cite=HT.whole),
    Fact("draft_text", "合同文本", Kind.DOCUMENT, cite=HT.whole),
    *advice.FACTS,
    Fact("review_number", "审查意见书编号", filterable=True, cite=TOWN_REVIEW.whole),
    Fact(
        "review_result",
        "合法性审查结论",
        Kind.CHOICE,
        choices={"pass": "合法", "revise": "修改后可行", "fail": "不合法"},
        cite=TOWN_REVIEW.whole,
    ),
    Fact("review_text", "合法性审查意见书", Kind.DOCUMENT, cite=TOWN_REVIEW.whole),
    *meeting.facts(HT.whole),
    Fact("return_reason", "退回修改的要求"),
    Fact("drop_reason", "不签订的理由"),
    Fact("contract_number", "合同编号", filterable=True, cite=HT.whole),
    Fact("filed_with", "备案机关", cite=HT.whole),
    Fact("change", "变更、补充的内容", cite=HT.whole),
    Fact("performed", "履行情况", cite=HT.whole),
    Fact("archive_number", "档号"),
)
