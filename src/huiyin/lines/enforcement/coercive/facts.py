"""What is known of a sealing or seizure: what was taken, why, by whom, and what became of it."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import COERCION as QZ
from huiyin.lines.enforcement.facts import PARTY, PUBLICITY

MEASURES = {
    "seal": "查封场所、设施或者财物",
    "seize": "扣押财物",
    "other": "法律、法规规定的其他行政强制措施",
}
DISPOSALS = {
    "confiscated": "依法没收",
    "destroyed": "依法销毁",
    "released.innocent": "没有违法行为，解除",
    "released.unrelated": "与违法行为无关，解除",
    "released.settled": "已作出处理决定，不再需要，解除",
    "released.expired": "期限届满，解除",
    "released.other": "其他不再需要的情形，解除",
}

FACTS = (
    Fact("power_item", "权力事项", filterable=True, cite=QZ[17], help="与权力清单的事项名称一致"),
    Fact("deed", "案由", cite=QZ[23]),
    Fact("measure", "强制措施种类", Kind.CHOICE, choices=MEASURES, filterable=True, cite=QZ[9]),
    Fact("reasons", "实施的理由和依据", cite=QZ[24, 2, 2]),
    Fact("things", "查封、扣押的场所、设施或者财物", cite=QZ[24, 2, 3]),
    Fact("place", "地点"),
    Fact("village", "村（社区）", filterable=True),
    Fact("handler", "承办人", filterable=True),
    *PARTY,
    Fact(
        "things_allowed",
        "与违法行为有关，且不是生活必需品、未被其他机关查封",
        Kind.BOOLEAN,
        cite=QZ[23],
    ),
    Fact("urgent_reason", "需要当场实施的紧急情况", cite=QZ[19]),
    Fact("certificates_shown", "已出示执法身份证件", Kind.BOOLEAN, cite=QZ[18, 1, 3]),
    Fact(
        "attended",
        "到场的人",
        Kind.CHOICE,
        choices={"party": "当事人到场", "witness": "当事人不到场，见证人到场"},
        cite=QZ[18, 1, 9],
    ),
    Fact("told_and_heard", "已当场告知并听取陈述和申辩", Kind.BOOLEAN, cite=QZ[18, 1, 6]),
    Fact("site_record", "现场笔录", Kind.DOCUMENT, cite=QZ[18, 1, 7]),
    Fact("handed_over", "当场交付决定书和清单", Kind.BOOLEAN, cite=QZ[24, 1]),
    Fact("video", "全程音像记录", Kind.BOOLEAN, filterable=True),
    Fact("decision_number", "决定书文号", filterable=True),
    Fact("refusal_reason", "不应当采取强制措施的理由", cite=QZ[19]),
    Fact("extension_reason", "延长的理由", cite=QZ[25, 2]),
    Fact("extension_told_on", "书面告知当事人延长的日期", Kind.DATE, cite=QZ[25, 2]),
    Fact("test_period", "检测、检验、检疫或者技术鉴定的期间和事项", cite=QZ[25, 3]),
    Fact("test_told", "已书面告知当事人", Kind.BOOLEAN, cite=QZ[25, 3]),
    Fact("test_result", "检测、检验、检疫或者技术鉴定的结果", cite=QZ[25, 3]),
    Fact(
        "disposal",
        "处理决定",
        Kind.CHOICE,
        choices=DISPOSALS,
        filterable=True,
        cite=QZ[27],
    ),
    Fact("returned_how", "退还财物的情况", cite=QZ[28, 2]),
    Fact("crime_told", "移送财物已书面告知当事人", Kind.BOOLEAN, cite=QZ[21]),
    Fact(
        "challenge_kind",
        "救济途径",
        Kind.CHOICE,
        choices={"review": "行政复议", "suit": "行政诉讼"},
    ),
    Fact("challenge_result", "复议或者诉讼结果"),
    *PUBLICITY,
)
