"""What is known of a request: the application, the consultations, the reply."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import DISCLOSURE_FEES as FEES
from huiyin.lines.disclosure.outcomes import OUTCOMES

# The five kinds of organisation are the columns of the annual report's table three.
APPLICANT_KINDS = {
    "person": "自然人",
    "company": "商业企业",
    "research": "科研机构",
    "charity": "社会公益组织",
    "legal": "法律服务机构",
    "other": "其他",
}

CHANNELS = {
    "in_person": "当面提交",
    "registered": "挂号或快递签收",
    "mail": "平常信函",
    "internet": "互联网渠道",
    "fax": "传真",
}

FACTS = (
    Fact(
        "applicant_kind",
        "申请人类型",
        Kind.CHOICE,
        choices=APPLICANT_KINDS,
        filterable=True,
        cite=GK[29],
    ),
    Fact("applicant_name", "申请人", personal=True, cite=GK[29]),
    Fact("applicant_id", "证件号码", personal=True, sensitive=True, cite=GK[29]),
    Fact("applicant_contact", "联系电话", personal=True, sensitive=True, cite=GK[29]),
    Fact("applicant_address", "通信地址", personal=True),
    Fact(
        "applicant_ref",
        "申请人编号",
        filterable=True,
        help="同一申请人用同一编号，用于按月计件收费",
    ),
    Fact("channel", "收到方式", Kind.CHOICE, choices=CHANNELS, filterable=True, cite=GK[31]),
    Fact(
        "received_on",
        "收到申请之日",
        Kind.DATE,
        derived=(
            "channel",
            {
                "in_person": "@receive",
                "registered": "@receive",
                "mail": "@confirm",
                "internet": "@confirm",
                "fax": "@confirm",
            },
        ),
        cite=GK[31],
        help="当面提交之日；签收之日；平常信函、互联网和传真为双方确认之日",
    ),
    Fact("subject", "申请内容", cite=GK[29]),
    Fact("form", "获取方式", help="方式、途径", cite=GK[29]),
    Fact("village", "村（社区）", filterable=True),
    Fact("handler", "承办人", filterable=True),
    Fact("correction_items", "需补正事项", cite=GK[30]),
    Fact("correction_days", "补正期限", Kind.INTEGER, unit="个工作日", cite=GK[30]),
    Fact("no_good_reason", "逾期不补正无正当理由", Kind.BOOLEAN, cite=GK[30]),
    Fact("third_answer", "第三方意见", Kind.CHOICE, choices={"agree": "同意", "object": "不同意"}),
    Fact("third_reason", "第三方理由合理", Kind.BOOLEAN, cite=GK[32]),
    Fact("override_content", "决定公开的内容", cite=GK[32]),
    Fact("override_reason", "决定公开的理由", cite=GK[32]),
    Fact(
        "maker_answer", "共同机关意见", Kind.CHOICE, choices={"agree": "同意", "object": "不同意"}
    ),
    Fact("extension_reason", "延期原因", cite=GK[33, 2]),
    Fact("extension_told_on", "告知申请人之日", Kind.DATE, cite=GK[33, 2]),
    Fact("explained", "申请人说明的理由"),
    Fact("reasons_accepted", "理由合理", Kind.BOOLEAN, cite=GK[35]),
    Fact("delay_until", "延迟答复期限", Kind.DATE, cite=GK[35]),
    Fact("search_record", "检索记录", Kind.DOCUMENT, cite=GK[36, 1, 4].inference()),
    Fact("draft_text", "答复书稿", Kind.DOCUMENT),
    Fact(
        "review_result",
        "保密审查结果",
        Kind.CHOICE,
        choices={"pass": "可以公开", "fail": "不得公开", "doubt": "不能确定"},
        cite=GK[17],
    ),
    Fact("review_basis", "审查依据", cite=GK[17]),
    Fact(
        "upward_answer",
        "主管部门或保密部门意见",
        Kind.CHOICE,
        choices={"pass": "可以公开", "fail": "不得公开"},
    ),
    Fact(
        "ground",
        "答复类型",
        Kind.CHOICE,
        choices={o.code: o.title for o in OUTCOMES},
        filterable=True,
    ),
    Fact("reasons", "说明的理由", cite=GK[36]),
    Fact("supply", "提供的方式、地点和时间", cite=GK[36, 1, 2]),
    Fact("right_organ", "负责公开的机关及联系方式", cite=GK[36, 1, 5]),
    Fact("reply_number", "答复书文号"),
    Fact("adviser_confirmed", "法律顾问已确认逾期的救济途径", Kind.BOOLEAN),
    Fact("served_on", "送达日期", Kind.DATE),
    Fact("served_how", "送达方式"),
    Fact(
        "fee_mode",
        "计费方式",
        Kind.CHOICE,
        choices={"item": "按件", "page": "按量"},
        cite=FEES[3],
    ),
    Fact("fee_pages", "页数", Kind.INTEGER, unit="页", cite=FEES[3]),
    Fact("fee_fen", "信息处理费", Kind.MONEY, cite=FEES[3]),
)
