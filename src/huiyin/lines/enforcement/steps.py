"""The steps of an ordinary penalty, from a lead to the closed file (行政处罚法第五章第三节)."""

from __future__ import annotations

from huiyin.kernel.gates import (
    Ask,
    Compare,
    Covers,
    DayOf,
    Done,
    Exists,
    Expired,
    F,
    Gate,
    Has,
    Held,
    Is,
    Open,
    P,
    Within,
)
from huiyin.kernel.gates import ClockDay as LastDay
from huiyin.kernel.laws import CRIME_TRANSFER as YS
from huiyin.kernel.laws import DISCLOSURE, PRACTICE
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.procedure import Step
from huiyin.lines.enforcement.outcomes import EXEMPTIONS

OFFICERS = "enforcement.officers"
POWERS = "enforcement.powers"
REVIEWERS = "enforcement.reviewers"

_OFFICE = ("officer", "office_head")
_HEADS = ("office_head", "head")
_PARTY = ("party", "officer")

# --- gates ---------------------------------------------------------------------------------

CERTIFIED = Gate(
    Exists(Ask("entry", OFFICERS, every_actor="name")), "当日有效的行政执法证件", CF[42]
)
SHOWN = Gate(Is("certificates_shown", True), "主动出示执法证件的记录", CF[55])
POWER = Gate(
    Exists(Ask("entry", POWERS, match={"item": F("power_item")})),
    "当日有效的行政处罚权力事项",
    CF[24],
)
_POWER_STAYS = Gate(
    Exists(Ask("entry", POWERS, match={"item": F("power_item")}))
    | Exists(
        Ask(
            "entry",
            POWERS,
            match={"item": F("power_item"), "filed_cases": "stay"},
            valid_on=DayOf("file"),
        )
    ),
    "决定之日有效的权力事项，或者收回公告关于已立案件由镇继续办理的规定",
    CF[24].inference("已立案件的去向由收回公告规定"),
    parameter="withdrawn_power",
)
_EVIDENCE_SETTLED = Gate(
    ~Open("preservation"),
    "对先行登记保存证据的处理决定",
    CF[56],
    supply="dispose_evidence",
)
_CRIME_SETTLED = Gate(~Open("crime"), "是否移送司法机关的决定", YS[5], supply="approve_transfer")

_HEARD = (
    Gate(
        Done("notice_served"),
        "已送达的行政处罚事先告知书",
        CF[44],
        supply="notice_served",
    ),
    Gate(
        ~Within("statement") | Done("defend") | Done("waive"),
        "陈述申辩期限届满，或者当事人的陈述申辩、明确放弃",
        CF[45].memory("法律未规定期限，各地多为3至5个工作日"),
        parameter="statement_wait",
        supply="defend",
    ),
    Gate(Done("recheck"), "对陈述申辩的复核", CF[45], when=Done("defend"), supply="recheck"),
    Gate(~Open("hearing"), "听证的举行或者了结", CF[63], supply="hold_hearing"),
    Gate(
        Expired("hearing_request") | Held("hearing") | Done("waive"),
        "要求听证的期限届满（当事人未要求），或者听证已了结",
        CF[64, 1, 1],
        when=Is("hearing_right", True),
        supply="hold_hearing",
    ),
    Gate(
        Compare(F("fine_fen"), "<=", F("proposed_fine_fen")),
        "不重于告知数额的罚款（加重的须重新告知，不得因陈述申辩加重）",
        CF[44],
        when=Has("fine_fen") & Has("proposed_fine_fen"),
        supply="notify",
    ),
)
_REVIEWED = (
    Gate(
        Done("review", ("review_opinion", "pass")),
        "法制审核通过的意见",
        CF[58],
        when=Is("review_ground", "public", "complex", "law") | Done("hold_hearing"),
        supply="review",
    ),
    Gate(
        Covers("review", "draft_text"),
        "针对现稿的法制审核（稿件已改动）",
        CF[58],
        when=Done("review") & Has("draft_text"),
        supply="review",
    ),
    Gate(
        Done("discuss"),
        "行政机关负责人集体讨论",
        CF[57, 2],
        when=Is("discussion_needed", True),
        supply="discuss",
    ),
)

# --- from the lead to the end of the inquiry -------------------------------------------------

_INQUIRY = (
    Step(
        id="lead",
        title="登记线索",
        moves="new > lead",
        by=_OFFICE,
        cite=CF[54],
        sets=(
            "source",
            "power_item",
            "deed",
            "deed_state",
            "harm",
            "deed_on?",
            "deed_ended_on?",
            "place?",
            "village?",
            "handler?",
            "party_name?",
            "party_kind?",
            "party_id?",
            "party_contact?",
            "party_address?",
        ),
        help="日期填发现违法行为之日，追责期限算到这一日",
    ),
    Step(
        id="decline",
        title="不予立案",
        moves="lead > ended",
        by=_HEADS,
        cite=CF[54],
        sets=("decline_reason",),
        outcome="not_filed",
    ),
    Step(
        id="file",
        title="立案",
        moves="lead > investigating",
        by=_HEADS,
        cite=CF[54],
        sets=("continuing_view?",),
        needs=(
            POWER,
            Gate(
                Has("continuing_view"),
                "认定违法行为仍在继续的法律意见",
                CF[36, 2].inference("是否继续状态须法律判断"),
                when=Is("deed_state", "continuing"),
                parameter="continuing_view_needed",
            ),
        ),
    ),
    Step(
        id="transfer_organ",
        title="移送有权机关",
        moves="lead|investigating|concluded|notified > ended",
        by=_HEADS,
        cite=CF[24],
        sets=("right_organ", "reasons"),
        needs=(_EVIDENCE_SETTLED, _CRIME_SETTLED),
        outcome="transferred.organ",
        letter="transfer_letter",
    ),
    Step(
        id="recuse",
        title="决定回避",
        moves="investigating|concluded|notified",
        by=("head",),
        cite=CF[43],
        sets=("recused", "recusal_reason"),
        help="决定作出之前，不停止调查",
    ),
    Step(
        id="investigate",
        title="调查取证",
        moves="investigating|concluded|notified",
        by=("officer",),
        cite=CF[54],
        actors=2,
        not_named_in=("recused",),
        sets=(
            "inquiry_kind",
            "certificates_shown",
            "inquiry_record?",
            "party_name?",
            "party_kind?",
            "party_id?",
            "party_contact?",
            "party_address?",
        ),
        needs=(
            CERTIFIED,
            SHOWN,
            Gate(
                Has("inquiry_record"),
                "询问或者检查笔录",
                CF[55, 2],
                when=Is("inquiry_kind", "questioning", "inspection"),
            ),
        ),
    ),
    Step(
        id="approve_preservation",
        title="批准先行登记保存",
        moves="investigating",
        by=("head",),
        cite=CF[56],
        sets=("evidence_reason",),
    ),
    Step(
        id="preserve",
        title="先行登记保存证据",
        moves="investigating",
        by=("officer",),
        cite=CF[56],
        actors=2,
        not_named_in=("recused",),
        sets=("evidence_list",),
        needs=(
            CERTIFIED,
            Gate(
                Done("approve_preservation"),
                "行政机关负责人的批准",
                CF[56],
                supply="approve_preservation",
            ),
            Gate(~Open("preservation"), "前一次先行登记保存的处理决定", CF[56]),
        ),
        opens="preservation",
        letter="preservation_notice",
    ),
    Step(
        id="dispose_evidence",
        title="处理先行登记保存的证据",
        moves="investigating",
        by=_HEADS,
        cite=CF[56],
        sets=("evidence_disposal",),
        closes="preservation",
        resets=("approve_preservation",),
        letter="disposal_notice",
    ),
    Step(
        id="conclude",
        title="调查终结",
        moves="investigating > concluded",
        by=_OFFICE,
        cite=CF[57],
        not_named_in=("recused",),
        sets=("inquiry_report", "review_ground", "discussion_needed"),
        needs=(
            Gate(Done("investigate"), "调查取证", CF[54], supply="investigate"),
            _EVIDENCE_SETTLED,
        ),
    ),
    Step(
        id="report_crime",
        title="报告涉嫌犯罪",
        moves="investigating|concluded|notified",
        by=_OFFICE,
        cite=YS[5],
        sets=("crime_grounds",),
        needs=(Gate(~Open("crime"), "对前一次报告的决定", YS[5]),),
        opens="crime",
    ),
    Step(
        id="refuse_transfer",
        title="不批准移送司法机关",
        moves="investigating|concluded|notified",
        by=("head",),
        cite=YS[5],
        sets=("transfer_refusal",),
        closes="crime",
    ),
    Step(
        id="approve_transfer",
        title="移送司法机关",
        moves="investigating|concluded|notified > ended",
        by=("head",),
        cite=CF[27],
        needs=(_EVIDENCE_SETTLED,),
        closes="crime",
        outcome="transferred.justice",
        letter="crime_letter",
    ),
    Step(
        id="hand_over",
        title="向公安机关移交",
        moves="ended",
        by=_OFFICE,
        cite=YS[5],
        sets=("police_receipt?",),
        times=1,
        needs=(
            Gate(
                Done("approve_transfer"),
                "移送的批准",
                YS[5],
                supply="approve_transfer",
            ),
        ),
    ),
    Step(
        id="terminate",
        title="终止调查",
        moves="investigating|concluded|notified > ended",
        by=("head",),
        cite=PRACTICE.whole,
        sets=("end_reason",),
        needs=(_EVIDENCE_SETTLED, _CRIME_SETTLED),
        outcome="terminated",
    ),
)

# --- notice, defence, hearing ----------------------------------------------------------------

_TOLD_OF_HEARING = "听证权利的告知"
_HEARING = (
    Step(
        id="notify",
        title="行政处罚事先告知",
        moves="concluded|notified > notified",
        by=_OFFICE,
        cite=CF[44],
        sets=("proposed_kind", "proposed_content", "hearing_right", "proposed_fine_fen?"),
        needs=(
            Gate(Has("party_name"), "当事人", CF[44], supply="investigate"),
            Gate(
                Is("hearing_right", True),
                _TOLD_OF_HEARING,
                CF[63],
                when=Is("proposed_kind", "revocation", "restriction"),
            ),
            Gate(
                Is("hearing_right", True),
                _TOLD_OF_HEARING + "（对公民较大数额罚款）",
                CF[63],
                when=Is("party_kind", "person")
                & Compare(F("proposed_fine_fen"), ">=", P("large_fine_person")),
            ),
            Gate(
                Is("hearing_right", True),
                _TOLD_OF_HEARING + "（对法人或者其他组织较大数额罚款）",
                CF[63],
                when=Is("party_kind", "organisation")
                & Compare(F("proposed_fine_fen"), ">=", P("large_fine_organisation")),
            ),
        ),
        resets=("notice_served", "waive"),
        letter="advance_notice",
    ),
    Step(
        id="notice_served",
        title="送达事先告知书",
        moves="notified",
        by=("officer",),
        cite=CF[44],
        serves="advance_notice",
    ),
    Step(
        id="waive",
        title="当事人明确放弃陈述申辩、听证",
        moves="notified",
        by=_PARTY,
        cite=CF[62],
        sets=("waiver_record",),
    ),
    Step(
        id="defend",
        title="当事人陈述申辩",
        moves="notified",
        by=_PARTY,
        cite=CF[45],
        sets=("defence",),
        resets=("recheck",),
    ),
    Step(
        id="recheck",
        title="复核陈述申辩",
        moves="notified",
        by=_OFFICE,
        cite=CF[45],
        sets=("defence_adopted", "recheck_note"),
        needs=(Gate(Done("defend"), "当事人的陈述申辩", CF[45], supply="defend"),),
    ),
    Step(
        id="ask_hearing",
        title="当事人要求听证",
        moves="notified",
        by=_PARTY,
        cite=CF[64, 1, 1],
        needs=(
            Gate(Done("notice_served"), "已送达的事先告知书", CF[64, 1, 1], supply="notice_served"),
            Gate(~Open("hearing"), "正在办理的听证已了结", CF[64, 1, 1]),
        ),
        opens="hearing",
    ),
    Step(
        id="set_hearing",
        title="确定听证并通知",
        moves="notified",
        by=_HEADS,
        cite=CF[64, 1, 2],
        sets=("hearing_on", "hearing_place", "chair_name", "hearing_public"),
        needs=(Gate(Open("hearing"), "当事人的听证要求", CF[64, 1, 1], supply="ask_hearing"),),
        letter="hearing_notice",
    ),
    Step(
        id="hearing_notice_served",
        title="送达听证通知书",
        moves="notified",
        by=_OFFICE,
        cite=CF[64, 1, 2],
        serves="hearing_notice",
        needs=(Gate(Done("set_hearing"), "听证通知书", CF[64, 1, 2], supply="set_hearing"),),
    ),
    Step(
        id="hold_hearing",
        title="举行听证",
        moves="notified",
        by=("chair",),
        cite=CF[64],
        not_by=("investigate", "preserve", "conclude"),
        not_named_in=("recused",),
        sets=("hearing_record", "hearing_report?"),
        closes="hearing",
        resets=("review",),
    ),
    Step(
        id="drop_hearing",
        title="当事人放弃听证（撤回、无正当理由缺席或者中途退场）",
        moves="notified",
        by=("party", "chair", "officer"),
        cite=CF[64, 1, 6],
        sets=("hearing_drop_reason",),
        closes="hearing",
    ),
    Step(
        id="refuse_hearing",
        title="逾期要求听证，不举行听证",
        moves="notified",
        by=_HEADS,
        cite=CF[64, 1, 1],
        sets=("hearing_drop_reason",),
        needs=(
            Gate(
                Compare(DayOf("ask_hearing"), ">", LastDay("hearing_request", "rolled")),
                "当事人逾期提出要求",
                CF[64, 1, 1],
            ),
        ),
        closes="hearing",
    ),
)

# --- review and decision ---------------------------------------------------------------------

_DECISION = (
    Step(
        id="draft",
        title="起草处罚决定书",
        moves="concluded|notified",
        by=("officer",),
        cite=CF[59],
        sets=("draft_text",),
        resets=("review",),
    ),
    Step(
        id="review",
        title="法制审核",
        moves="concluded|notified",
        by=("reviewer",),
        cite=CF[58],
        not_by=("investigate", "preserve", "conclude", "hold_hearing"),
        not_named_in=("recused",),
        sets=("review_opinion", "review_note?"),
        needs=(
            Gate(
                Exists(Ask("entry", REVIEWERS, every_actor="name")),
                "在册的法制审核人员（初次从事的须有法律职业资格）",
                CF[58, 2],
            ),
        ),
        binds="draft_text",
    ),
    Step(
        id="discuss",
        title="负责人集体讨论",
        moves="concluded|notified",
        by=("head",),
        cite=CF[57, 2],
        actors=2,
        sets=("discussion_record",),
    ),
    Step(
        id="decide_penalty",
        title="决定给予行政处罚",
        moves="notified > decided",
        by=("head",),
        cite=CF[57, 1, 1],
        not_named_in=("recused",),
        sets=(
            "penalty_kind",
            "penalty_content",
            "penalty_basis",
            "facts_found",
            "correction_ordered",
            "social_impact",
            "fine_fen?",
            "confiscated_fen?",
            "decision_number?",
        ),
        needs=(
            *_HEARD,
            *_REVIEWED,
            Gate(Is("correction_ordered", True), "责令改正或者限期改正", CF[28, 1]),
            _POWER_STAYS,
            _CRIME_SETTLED,
        ),
        outcome="penalty",
        letter="decision",
    ),
    Step(
        id="exempt",
        title="决定不予处罚",
        moves="concluded|notified > spared",
        by=("head",),
        cite=CF[57, 1, 2],
        not_named_in=("recused",),
        sets=("ground", "reasons", "educated"),
        needs=(
            Gate(Is("ground", *(o.code for o in EXEMPTIONS)), "不予处罚的情形", CF[57, 1, 2]),
            Gate(Is("educated", True), "对当事人的教育", CF[33, 3]),
            _CRIME_SETTLED,
        ),
        outcome="{ground}",
        letter="no_penalty",
    ),
    Step(
        id="unfounded",
        title="违法事实不能成立，不予处罚",
        moves="concluded|notified > spared",
        by=("head",),
        cite=CF[57, 1, 3],
        not_named_in=("recused",),
        sets=("reasons",),
        needs=(_CRIME_SETTLED,),
        outcome="unfounded",
        letter="no_penalty",
    ),
)

# --- after the decision ----------------------------------------------------------------------

_DECIDED = "decided|closed"
_TOLD = "decided|closed|spared"
_AFTER = (
    Step(
        id="announce",
        title="宣告决定",
        moves=_TOLD,
        by=("officer",),
        cite=CF[61, 1],
        sets=("party_present",),
        times=1,
        needs=(Gate(~Done("serve"), "尚未送达的决定书", CF[61, 1]),),
    ),
    Step(
        id="serve",
        title="送达决定书",
        moves=_TOLD,
        by=("officer",),
        cite=CF[61, 1],
        sets=("served_how", "consent_signed?", "receipt_slip?"),
        serves="decision",
        times=1,
        needs=(
            Gate(
                Is("consent_signed", True),
                "当事人签订的电子送达确认书",
                CF[61, 2],
                when=Is("served_how", "electronic"),
            ),
        ),
    ),
    Step(
        id="defer",
        title="批准延期或者分期缴纳罚款",
        moves="decided",
        by=("head",),
        cite=CF[66, 2],
        sets=("deferred_until",),
    ),
    Step(
        id="pay",
        title="缴清罚款",
        moves=_DECIDED,
        by=_PARTY,
        cite=CF[67, 3],
        sets=("paid_fen",),
        times=1,
    ),
    Step(
        id="begin_challenge",
        title="当事人申请复议或者起诉",
        moves=_DECIDED,
        by=_PARTY,
        cite=CF[73],
        sets=("challenge_kind",),
        opens="challenge",
    ),
    Step(
        id="end_challenge",
        title="复议或者诉讼终结",
        moves=_DECIDED,
        by=_OFFICE,
        cite=CF[73],
        sets=("challenge_result",),
        closes="challenge",
    ),
    Step(
        id="enforce",
        title="强制执行完毕",
        moves="decided",
        by=_HEADS,
        cite=CF[72],
        sets=("enforced_how",),
        times=1,
        needs=(
            Gate(
                Expired("payment") | Expired("payment_deferred"),
                "缴纳罚款的期限届满",
                CF[72],
                when=Compare(F("fine_fen"), ">", 0),
            ),
        ),
    ),
    Step(
        id="screen",
        title="公示前审查",
        moves=_DECIDED,
        by=("screener",),
        cite=DISCLOSURE[17, 2],
        not_by=("investigate", "draft"),
        sets=("public_text", "screen_result", "officers_named?"),
        binds="public_text",
    ),
    Step(
        id="publish",
        title="公示处罚决定",
        moves=_DECIDED,
        by=("screener", "office_head"),
        cite=CF[48, 1],
        sets=("shown_until?",),
        resets=("withdraw",),
        needs=(
            Gate(
                Done("screen", ("screen_result", "pass")),
                "公示前审查通过的意见",
                DISCLOSURE[17, 2],
                supply="screen",
            ),
            Gate(
                ~Done("overturned") | Is("overturned_how", "changed"),
                "仍然有效的处罚决定",
                CF[48, 2],
            ),
        ),
    ),
    Step(
        id="overturned",
        title="处罚决定被变更、撤销、确认违法或者确认无效",
        moves=_DECIDED,
        by=_HEADS,
        cite=CF[48, 2],
        sets=("overturned_how",),
        resets=("withdraw",),
    ),
    Step(
        id="withdraw",
        title="撤回公示并说明理由",
        moves=_DECIDED,
        by=("screener", "office_head"),
        cite=CF[48, 2],
        sets=("withdrawal_reason",),
        needs=(Gate(Done("publish"), "已公示的决定", CF[48, 2], supply="publish"),),
    ),
    Step(
        id="close_case",
        title="结案",
        moves="decided > closed",
        by=_HEADS,
        cite=PRACTICE.whole,
        sets=("close_report?",),
        needs=(
            Gate(Done("serve"), "决定书的送达", CF[61, 1], supply="serve"),
            Gate(
                Done("pay") | Done("enforce") | Is("overturned_how", "annulled", "void"),
                "罚款缴清或者执行完毕",
                CF[66, 1].inference("履行与结案的关系法律未规定"),
                when=Compare(F("fine_fen"), ">", 0),
                parameter="close_unpaid",
                supply="pay",
            ),
            Gate(
                Done("publish") | Done("screen", ("screen_result", "fail")),
                "具有一定社会影响的处罚决定的公示",
                CF[48, 1],
                when=Is("social_impact", True) & ~Done("overturned"),
                supply="publish",
            ),
            Gate(
                Done("withdraw"),
                "公示信息的撤回",
                CF[48, 2],
                when=Done("overturned") & Done("publish"),
                supply="withdraw",
            ),
        ),
    ),
)

STEPS = (*_INQUIRY, *_HEARING, *_DECISION, *_AFTER)
