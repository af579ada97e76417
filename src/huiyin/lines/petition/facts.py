"""What is known of a petition: who asks for what, whom it accuses, and how it was answered."""

from __future__ import annotations

from collections.abc import Sequence

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import PETITIONS as XF
from huiyin.kernel.procedure import Outcome
from huiyin.lines.petition.outcomes import OPINIONS, PROCEDURES, SUGGESTIONS

KINDS = {"suggestion": "建议意见", "accusation": "检举控告", "claim": "申诉求决"}

CHANNELS = {
    "letter": "来信",
    "visit": "来访",
    "online": "网上信访",
    "phone": "来电",
    "fax": "传真",
}

REPEATS = {"first": "初件", "repeat": "重件"}

SATISFIED = {"yes": "满意", "fairly": "基本满意", "no": "不满意"}

SOURCES = {"direct": "信访人直接提出", "forwarded": "上级或信访部门转送、交办"}


def _choice(id: str, title: str, outcomes: Sequence[Outcome]) -> Fact:
    choices = {o.code: o.title for o in outcomes}
    return Fact(id, title, Kind.CHOICE, choices=choices, filterable=True)


FACTS = (
    # --- at registration ---
    Fact("received_on", "收到之日", Kind.DATE, filterable=True, cite=XF[23, 2]),
    Fact("channel", "信访形式", Kind.CHOICE, choices=CHANNELS, filterable=True, cite=XF[17]),
    Fact("source", "来源", Kind.CHOICE, choices=SOURCES, filterable=True, cite=XF[23]),
    Fact("forwarder", "转送、交办机关", filterable=True),
    Fact("kind", "事项类别", Kind.CHOICE, choices=KINDS, filterable=True, cite=XF[29]),
    Fact("petitioner_name", "信访人", personal=True, cite=XF[19, 1]),
    Fact("petitioner_id", "证件号码", personal=True, sensitive=True),
    Fact("petitioner_contact", "联系电话", personal=True, sensitive=True),
    Fact("petitioner_address", "住址", personal=True, cite=XF[19, 1]),
    Fact(
        "identity_unclear",
        "姓名（名称）或住址不清",
        Kind.BOOLEAN,
        cite=XF[23, 2].was("2005", 22, 2),
    ),
    Fact("repeat", "初重件", Kind.CHOICE, choices=REPEATS, filterable=True),
    Fact("collective", "集体（联名）信访", Kind.BOOLEAN, filterable=True),
    Fact("bypassed", "越级信访", Kind.BOOLEAN, filterable=True),
    Fact("law_related", "涉法涉诉", Kind.BOOLEAN, filterable=True, cite=XF[31, 1, 1]),
    Fact("persons", "信访人数", Kind.INTEGER, unit="人", filterable=True),
    Fact(
        "representatives",
        "代表人数",
        Kind.INTEGER,
        unit="人",
        cite=XF[20, 3].was("2005", 18, 2),
    ),
    Fact("request", "信访请求", cite=XF[19, 1]),
    Fact("grounds", "事实、理由", cite=XF[19, 1], help="口头提出的如实记录"),
    Fact("field", "事项领域", filterable=True, cite=XF[41, 1, 1]),
    Fact("village", "村（社区）", filterable=True),
    Fact("handler", "承办人", filterable=True),
    Fact("lead_official", "包案领导", filterable=True, cite=XF[18, 2]),
    Fact(
        "accused",
        "被检举、揭发的人员或者单位",
        personal=True,
        accuses=True,
        cite=XF[30, 3].was("2005", 23),
        help="有几人的，用顿号分开",
    ),
    Fact(
        "recused",
        "回避人员",
        cite=XF[28, 3].was("2005", 30),
        help="有几人的，用顿号分开，再填时写全",
    ),
    Fact(
        "accepted_on",
        "受理之日",
        Kind.DATE,
        derived=(
            "identity_unclear",
            {"None": "@accept", "False": "@accept", "True": "@accept_unnamed"},
        ),
        cite=XF[34].was("2005", 33),
    ),
    # --- not ours ---
    Fact("right_organ", "有权处理的机关、单位", cite=XF[23, 1]),
    Fact("objection_reason", "异议理由", cite=XF[23, 3]),
    Fact("earlier_matter", "已复核终结的事项", Kind.REFERENCE, cite=XF[36, 3]),
    Fact("reported_to", "报告和通报的机关", cite=XF[25, 1]),
    # --- answers ---
    _choice("suggestion_result", "建议意见处理结果", SUGGESTIONS),
    Fact("reply_text", "回复内容", cite=XF[29, 1]),
    Fact("transferred_to", "移送机关", cite=XF[30, 1]),
    _choice("procedure", "应当导入的程序", PROCEDURES),
    Fact("statement", "信访人陈述", cite=XF[31, 1, 6]),
    Fact("findings", "调查核实情况", cite=XF[31, 1, 6]),
    Fact("hearing_record", "听证笔录", Kind.DOCUMENT, cite=XF[31, 1, 6]),
    Fact("extension_reason", "延期理由", cite=XF[34]),
    Fact("extension_told_on", "告知信访人延期理由之日", Kind.DATE, cite=XF[34]),
    Fact("parties_agree", "争议双方当事人同意调解", Kind.BOOLEAN, cite=XF[33]),
    Fact("settlement", "调解协议书或者和解协议书", Kind.DOCUMENT, cite=XF[33]),
    _choice("opinion", "处理意见", OPINIONS),
    Fact("opinion_facts", "认定的事实和理由", cite=XF[32, 1]),
    Fact("opinion_basis", "法律法规依据", cite=XF[32, 1]),
    Fact("opinion_number", "意见书文号"),
    Fact("served_how", "送达方式"),
    Fact("performed", "意见执行情况", cite=XF[32, 2]),
    Fact("resolved", "已化解", Kind.BOOLEAN, filterable=True),
    Fact("resolution", "化解情况"),
    Fact("satisfied", "信访人评价", Kind.CHOICE, choices=SATISFIED, filterable=True),
    # --- review and re-check, by others ---
    Fact(
        "review_result",
        "复查意见",
        Kind.CHOICE,
        choices={"upheld": "维持", "changed": "变更", "revoked": "撤销"},
        filterable=True,
        cite=XF[35],
    ),
    Fact(
        "recheck_result",
        "复核意见",
        Kind.CHOICE,
        choices={"upheld": "维持", "changed": "变更", "revoked": "撤销"},
        filterable=True,
        cite=XF[36, 1],
    ),
)
