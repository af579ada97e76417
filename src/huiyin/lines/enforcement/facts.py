"""What is known of a penalty case: the deed, the party, the inquiry, the decision, its echo."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import CIVIL_PROCEDURE as MS
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import DISCLOSURE, PRACTICE, THREE_SYSTEMS
from huiyin.kernel.laws import PENALTY as CF
from huiyin.lines.enforcement.outcomes import EXEMPTIONS

SOURCES = {
    "inspection": "检查发现",
    "complaint": "投诉举报",
    "transfer": "其他机关移送",
    "superior": "上级交办",
    "other": "其他",
}

PARTY_KINDS = {"person": "公民", "organisation": "法人或者其他组织"}

# The deed's shape decides from which day the time bar runs (第三十六条第二款).
DEED_STATES = {
    "single": "一次完成",
    "ended": "连续或者继续，已经终了",
    "continuing": "连续或者继续，尚未终了",
}

PENALTY_KINDS = {
    "warning": "警告、通报批评",
    "fine": "罚款",
    "confiscation": "没收违法所得、没收非法财物",
    "suspension": "暂扣许可证件",
    "revocation": "降低资质等级、吊销许可证件",
    "restriction": "限制开展生产经营活动、责令停产停业、责令关闭、限制从业",
    "other": "法律、行政法规规定的其他行政处罚",
}

DEED = (
    Fact("source", "案件来源", Kind.CHOICE, choices=SOURCES, filterable=True),
    Fact("power_item", "权力事项", filterable=True, cite=CF[24], help="与权力清单的事项名称一致"),
    Fact("deed", "案由", cite=CF[54]),
    Fact("place", "违法行为发生地", cite=CF[22]),
    Fact("village", "村（社区）", filterable=True),
    Fact("handler", "承办人", filterable=True),
    Fact("deed_state", "违法行为状态", Kind.CHOICE, choices=DEED_STATES, cite=CF[36, 2]),
    Fact("deed_on", "违法行为发生之日", Kind.DATE, cite=CF[36, 2]),
    Fact("deed_ended_on", "违法行为终了之日", Kind.DATE, cite=CF[36, 2]),
    Fact(
        "bar_from",
        "追责期限起算之日",
        Kind.DATE,
        derived=("deed_state", {"single": "deed_on", "ended": "deed_ended_on"}),
        cite=CF[36, 2],
    ),
    Fact("continuing_view", "认定违法行为仍在继续的法律意见", cite=CF[36, 2].inference()),
    Fact(
        "harm",
        "危害后果",
        Kind.CHOICE,
        choices={"ordinary": "一般", "grave": "涉及公民生命健康安全、金融安全且有危害后果"},
        cite=CF[36, 1],
    ),
)

PARTY = (
    Fact("party_name", "当事人", personal=True, cite=CF[59]),
    Fact(
        "party_kind",
        "当事人类型",
        Kind.CHOICE,
        choices=PARTY_KINDS,
        filterable=True,
    ),
    Fact("party_id", "证件号码或统一社会信用代码", personal=True, sensitive=True),
    Fact("party_contact", "联系电话", personal=True, sensitive=True),
    Fact("party_address", "住址或住所", personal=True, cite=CF[59]),
)

INQUIRY = (
    Fact("decline_reason", "不予立案的理由", cite=CF[54]),
    Fact("recused", "回避的人员", help="几个人用顿号隔开", cite=CF[43]),
    Fact("recusal_reason", "回避理由", cite=CF[43]),
    Fact(
        "inquiry_kind",
        "调查方式",
        Kind.CHOICE,
        choices={
            "questioning": "询问",
            "inspection": "检查（勘验）",
            "sampling": "抽样取证",
            "other": "其他",
        },
        cite=CF[55],
    ),
    Fact("certificates_shown", "已主动出示执法证件", Kind.BOOLEAN, cite=CF[55]),
    Fact("inquiry_record", "笔录", Kind.DOCUMENT, cite=CF[55]),
    Fact("evidence_reason", "证据可能灭失或以后难以取得的情形", cite=CF[56]),
    Fact("evidence_list", "先行登记保存物品清单", Kind.DOCUMENT, cite=CF[56]),
    Fact("evidence_disposal", "对先行登记保存证据的处理决定", cite=CF[56]),
    Fact("other_term_rule", "办案期限另有规定的依据", cite=CF[60]),
    Fact("other_term_until", "依该规定应作出决定的最后一日", Kind.DATE, cite=CF[60]),
    Fact("inquiry_report", "调查终结报告", Kind.DOCUMENT, cite=CF[57]),
    Fact(
        "review_ground",
        "法制审核情形",
        Kind.CHOICE,
        choices={
            "none": "不属于应当审核的情形",
            "public": "涉及重大公共利益",
            "complex": "案件情况疑难复杂、涉及多个法律关系",
            "law": "法律、法规规定应当审核的其他情形",
        },
        cite=CF[58],
        help="直接关系重大权益并经过听证的，不论此处如何填写都应当审核",
    ),
    Fact("discussion_needed", "情节复杂或者重大违法行为", Kind.BOOLEAN, cite=CF[57, 2]),
    Fact("crime_grounds", "涉嫌犯罪的情形", cite=CF[27]),
    Fact("transfer_refusal", "不批准移送的理由", cite=CF[27]),
    Fact("police_receipt", "公安机关接收回执", Kind.DOCUMENT),
    Fact("right_organ", "有权机关", cite=CF[24]),
)

HEARING = (
    Fact("proposed_kind", "拟给予的处罚种类", Kind.CHOICE, choices=PENALTY_KINDS, cite=CF[44]),
    Fact("proposed_content", "拟处罚的内容及事实、理由、依据", cite=CF[44]),
    Fact("proposed_fine_fen", "拟罚款数额", Kind.MONEY, cite=CF[44]),
    Fact("proposed_confiscated_fen", "拟没收金额或者价值", Kind.MONEY, cite=CF[63]),
    Fact("hearing_right", "告知听证权利", Kind.BOOLEAN, cite=CF[63]),
    Fact("waiver_record", "放弃权利的书面记录", Kind.DOCUMENT, cite=CF[62]),
    Fact("defence", "陈述、申辩内容", cite=CF[45]),
    Fact(
        "defence_adopted",
        "复核结论",
        Kind.CHOICE,
        choices={"yes": "采纳", "partly": "部分采纳", "no": "不采纳"},
        cite=CF[45],
    ),
    Fact("recheck_note", "复核情况", cite=CF[45]),
    Fact("hearing_on", "听证日期", Kind.DATE, cite=CF[64]),
    Fact("hearing_place", "听证地点", cite=CF[64]),
    Fact("chair_name", "听证主持人", cite=CF[64]),
    Fact("hearing_public", "公开举行", Kind.BOOLEAN, cite=CF[64]),
    Fact("hearing_closed_why", "不公开举行的理由", cite=CF[64, 1, 3]),
    Fact("hearing_record", "听证笔录", Kind.DOCUMENT, cite=CF[64]),
    Fact("hearing_report", "听证报告", Kind.DOCUMENT, cite=CF[65]),
    Fact("hearing_drop_reason", "不举行听证的理由", cite=CF[64]),
)

DECISION = (
    Fact("draft_text", "处罚决定书稿", Kind.DOCUMENT, cite=CF[59]),
    Fact(
        "review_opinion",
        "法制审核意见",
        Kind.CHOICE,
        choices={"pass": "同意", "revise": "补充或纠正后再审", "fail": "不同意"},
        cite=CF[58],
    ),
    Fact("review_note", "审核意见书", cite=CF[58]),
    Fact("discussion_record", "集体讨论记录", Kind.DOCUMENT, cite=CF[57, 2]),
    Fact(
        "penalty_kind",
        "处罚种类",
        Kind.CHOICE,
        choices=PENALTY_KINDS,
        filterable=True,
        cite=CF[9],
        help="并处几种的，填最重的一种",
    ),
    Fact("penalty_content", "处罚内容", cite=CF[59]),
    Fact("penalty_basis", "处罚依据", cite=CF[59]),
    Fact("facts_found", "认定的违法事实和证据", cite=CF[59]),
    Fact(
        "performance", "履行方式和期限", cite=CF[59, 1, 4], help="缴款银行或电子支付方式、缴纳期限"
    ),
    Fact(
        "law_applied",
        "实体规定的适用",
        Kind.CHOICE,
        choices={"then": "违法行为发生时的规定", "new": "新的规定（处罚较轻或者不认为是违法）"},
        cite=CF[37],
    ),
    Fact("fine_fen", "罚款数额", Kind.MONEY, cite=CF[59]),
    Fact("confiscated_fen", "没收金额", Kind.MONEY, cite=CF[59]),
    Fact("decision_number", "决定书文号", filterable=True),
    Fact("correction_ordered", "责令改正或者限期改正", Kind.BOOLEAN, cite=CF[28]),
    Fact("social_impact", "具有一定社会影响", Kind.BOOLEAN, filterable=True, cite=CF[48]),
    Fact(
        "ground",
        "不予处罚的情形",
        Kind.CHOICE,
        choices={o.code: o.title for o in EXEMPTIONS},
        cite=CF[57, 1, 2],
    ),
    Fact("educated", "已对当事人进行教育", Kind.BOOLEAN, cite=CF[33, 3]),
    Fact("reasons", "理由", cite=CF[57]),
    Fact("end_reason", "终止调查的理由", cite=PRACTICE.whole),
)

SERVED_HOW = {
    "hand": "直接送达",
    "left": "留置送达",
    "mail": "邮寄送达",
    "entrusted": "委托送达",
    "forwarded": "转交送达",
    "electronic": "传真、电子邮件等",
    "notice": "公告送达",
}

SERVICE = (
    Fact("party_present", "宣告时当事人在场", Kind.BOOLEAN, cite=CF[61]),
    Fact("served_how", "送达方式", Kind.CHOICE, choices=SERVED_HOW, cite=CF[61]),
    Fact("consent_signed", "当事人签订电子送达确认书", Kind.BOOLEAN, cite=CF[61, 2]),
    Fact("left_proof", "留置送达的见证或者影像", Kind.DOCUMENT, cite=MS[89]),
    Fact("receipt_slip", "送达回证", Kind.DOCUMENT, cite=CF[61]),
    Fact("notice_reason", "公告送达的原因和经过", cite=MS[95]),
)

PAYMENT = (
    Fact("deferred_until", "延期或者分期缴纳的最后一日", Kind.DATE, cite=CF[66, 2]),
    Fact("deferral_reason", "当事人的申请和困难情况", cite=CF[66, 2]),
    Fact(
        "deferral_kind",
        "批准的方式",
        Kind.CHOICE,
        choices={"deferred": "延期缴纳", "instalments": "分期缴纳"},
        cite=CF[66, 2],
    ),
    Fact("instalment_until", "本期缴纳的最后一日", Kind.DATE, cite=CF[66, 2]),
    Fact("instalment_fen", "本期应缴数额", Kind.MONEY, cite=CF[66, 2]),
    Fact("instalment_paid_fen", "本期实缴数额", Kind.MONEY, cite=CF[66, 2]),
    Fact("paid_fen", "缴款数额", Kind.MONEY, cite=CF[67]),
    Fact(
        "challenge_kind",
        "救济途径",
        Kind.CHOICE,
        choices={"review": "行政复议", "suit": "行政诉讼"},
    ),
    Fact("challenge_result", "复议或者诉讼结果"),
    Fact("court_result", "法院执行的结果", cite=QZ[57]),
    Fact("enforced_how", "执行方式", cite=CF[72]),
)

PUBLICITY = (
    Fact("officers_named", "执法人员及执法证号", personal=True, cite=THREE_SYSTEMS.whole),
    Fact("public_text", "公示文本", Kind.DOCUMENT, cite=CF[48]),
    Fact(
        "screen_result",
        "公示前审查结果",
        Kind.CHOICE,
        choices={"pass": "可以公开", "fail": "不得公开"},
        cite=DISCLOSURE[17, 2],
    ),
    Fact("shown_until", "公示截止期", Kind.DATE),
    Fact("display_over", "公示期满，已自动撤下", Kind.BOOLEAN),
    Fact(
        "overturned_how",
        "决定的变化",
        Kind.CHOICE,
        choices={
            "changed": "被变更",
            "annulled": "被撤销",
            "unlawful": "被确认违法",
            "void": "被确认无效",
        },
        cite=CF[48, 2],
    ),
    Fact("withdrawal_reason", "撤回公示的理由", cite=CF[48, 2]),
)

CLOSING = (
    Fact(
        "record_kept",
        "执法全过程记录",
        Kind.CHOICE,
        choices={
            "whole": "启动、取证、审核、决定、送达、执行均有文字或者音像记录",
            "partly": "记录有缺漏",
        },
        filterable=True,
        cite=CF[47],
    ),
    Fact("file_faults", "案卷核对发现的缺项", cite=PRACTICE.whole),
    Fact("close_report", "结案报告", Kind.DOCUMENT, cite=PRACTICE.whole),
)

FACTS = (
    *DEED,
    *PARTY,
    *INQUIRY,
    *HEARING,
    *DECISION,
    *SERVICE,
    *PAYMENT,
    *PUBLICITY,
    *CLOSING,
)
