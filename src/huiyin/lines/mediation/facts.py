"""What is known of a dispute: who with whom, before which committee, and what was agreed."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import MEDIATION as TJF
from huiyin.kernel.laws import MEDIATION_FORMS, MEDIATION_WORK
from huiyin.lines.mediation.outcomes import CONFIRMATIONS

LEVELS = {"village": "村（社区）", "town": "镇", "enterprise": "企业事业单位", "other": "其他组织"}

SOURCES = {
    "request": "当事人申请",
    "own_motion": "主动调解",
    "police": "公安机关移交",
    "court": "人民法院委托",
    "assigned": "有关部门指定",
}

DISPUTES = {
    "family": "婚姻家庭",
    "neighbours": "邻里",
    "housing": "房屋宅基地",
    "land": "山林土地",
    "contract": "合同",
    "injury": "损害赔偿",
    "traffic": "道路交通事故",
    "work": "劳动",
    "medical": "医疗",
    "expropriation": "征地拆迁",
    "environment": "环境污染",
    "property_service": "物业",
    "other": "其他",
}

FACTS = (
    Fact("source", "纠纷来源", Kind.CHOICE, choices=SOURCES, filterable=True, cite=TJF[17]),
    Fact("level", "调委会层级", Kind.CHOICE, choices=LEVELS, filterable=True, cite=TJF[34]),
    Fact("committee", "人民调解委员会", filterable=True, cite=TJF[7]),
    Fact(
        "dispute",
        "纠纷类型",
        Kind.CHOICE,
        choices=DISPUTES,
        filterable=True,
        cite=MEDIATION_FORMS.whole,
    ),
    Fact("party_a", "申请人（甲方）", personal=True, cite=TJF[29, 1, 1]),
    Fact("party_a_id", "甲方证件号码", personal=True, sensitive=True),
    Fact("party_a_contact", "甲方联系电话", personal=True, sensitive=True),
    Fact("party_b", "被申请人（乙方）", personal=True, cite=TJF[29, 1, 1]),
    Fact("party_b_id", "乙方证件号码", personal=True, sensitive=True),
    Fact("party_b_contact", "乙方联系电话", personal=True, sensitive=True),
    Fact("people", "涉及人数", Kind.INTEGER, unit="人", filterable=True),
    Fact("amount", "涉及金额", Kind.MONEY),
    Fact("village", "村（社区）", filterable=True),
    Fact("summary", "纠纷简要情况", cite=MEDIATION_FORMS.whole),
    Fact("decline_reason", "不予受理的理由", cite=TJF[2]),
    Fact("mediators", "人民调解员", filterable=True, cite=TJF[19], help="有几人的，用顿号分开"),
    Fact(
        "mediator_choice",
        "调解员的确定",
        Kind.CHOICE,
        choices={"named": "调委会指定", "chosen": "当事人选择"},
        cite=TJF[19],
    ),
    Fact("refused_by", "拒绝或者要求终止的一方", personal=True, cite=TJF[17]),
    Fact("session_record", "调解记录", Kind.DOCUMENT, cite=TJF[27]),
    Fact("inquiry_record", "调查记录", Kind.DOCUMENT, cite=MEDIATION_FORMS.whole),
    Fact("cross_village", "跨村或者疑难复杂", Kind.BOOLEAN, filterable=True),
    Fact("legacy", "历史遗留纠纷", Kind.BOOLEAN, filterable=True),
    Fact("helpers", "出动调解人次", Kind.INTEGER, unit="人次"),
    Fact("risk", "可能引起治安案件或者刑事案件", Kind.BOOLEAN, cite=TJF[25]),
    Fact("reported_to", "报告的机关", cite=TJF[25]),
    Fact("handover_reason", "移交理由"),
    Fact("both_consent", "双方当事人同意延长", Kind.BOOLEAN, cite=MEDIATION_WORK.whole),
    Fact("extension_days", "延长天数", Kind.INTEGER, unit="日", cite=MEDIATION_WORK.whole),
    # --- the agreement ---
    Fact("agreement_facts", "主要事实、争议事项和各方责任", cite=TJF[29, 1, 2]),
    Fact("agreement_content", "协议内容", cite=TJF[29, 1, 3]),
    Fact("performance_manner", "履行方式", cite=TJF[29, 1, 3]),
    Fact("performance_due", "履行期限", Kind.DATE, filterable=True, cite=TJF[29, 1, 3]),
    Fact("agreement_text", "调解协议书", Kind.DOCUMENT, cite=TJF[28]),
    Fact("parties_signed", "各方当事人已签名、盖章或者按指印", Kind.BOOLEAN, cite=TJF[29, 2]),
    Fact("mediator_signed", "人民调解员已签名", Kind.BOOLEAN, cite=TJF[29, 2]),
    Fact("sealed", "已加盖调委会印章", Kind.BOOLEAN, cite=TJF[29, 2]),
    Fact("no_writing_needed", "当事人认为无需制作协议书", Kind.BOOLEAN, cite=TJF[28]),
    Fact("oral_record", "口头协议记录", Kind.DOCUMENT, cite=TJF[28]),
    Fact("failure_reason", "调解不成的情况", cite=TJF[26]),
    Fact(
        "routes_told",
        "已告知仲裁、行政、司法等途径",
        Kind.BOOLEAN,
        cite=TJF[26],
    ),
    # --- afterwards ---
    Fact(
        "performed_how",
        "履行情况",
        Kind.CHOICE,
        choices={"full": "全部履行", "part": "部分履行", "none": "未履行"},
        filterable=True,
        cite=TJF[31, 2],
    ),
    Fact("performance_proof", "履行凭证", Kind.DOCUMENT, cite=MEDIATION_FORMS.whole),
    Fact("visit_result", "回访情况", cite=TJF[31, 2]),
    Fact(
        "satisfied",
        "当事人满意度",
        Kind.CHOICE,
        choices={"yes": "满意", "fairly": "基本满意", "no": "不满意"},
        filterable=True,
    ),
    Fact(
        "confirmation",
        "司法确认结果",
        Kind.CHOICE,
        choices={o.code: o.title for o in CONFIRMATIONS},
        filterable=True,
        cite=TJF[33],
    ),
    # --- papers of the file that no step makes by itself ---
    Fact("identity_papers", "当事人身份证明", Kind.DOCUMENT, cite=MEDIATION_FORMS.whole),
    Fact("authorisation", "授权委托书", Kind.DOCUMENT, cite=MEDIATION_FORMS.whole),
    Fact("evidence_papers", "证据材料", Kind.DOCUMENT, cite=MEDIATION_FORMS.whole),
    Fact("file_note", "卷宗情况说明", Kind.DOCUMENT, cite=MEDIATION_FORMS.whole),
)
