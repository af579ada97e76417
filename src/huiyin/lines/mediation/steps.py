"""The steps of a mediation: free, willing, and over as soon as one side clearly refuses."""

from __future__ import annotations

from huiyin.kernel.conditions import Done, Has, Is
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import MEDIATION as TJF
from huiyin.kernel.laws import MEDIATION_WORK, PRACTICE
from huiyin.kernel.procedure import Starts, Step

_CLERKS = ("clerk", "mediator", "chair")
_MEDIATORS = ("mediator", "chair")

CONFIRMATION_ID = "mediation.confirmation"
LONGER = MEDIATION_WORK.whole.secondary("双方同意可以延长，见于地方办法的转载")

_RECORDED = Gate(Done("hold_session"), "调解记录", TJF[27], supply="hold_session")
_REPORTED = Gate(
    Done("report_risk"),
    "向公安机关或者其他有关部门的报告",
    TJF[25],
    when=Is("risk", True),
    supply="report_risk",
)
_RIGHTS_TOLD = Gate(
    Done("inform"),
    "权利义务告知",
    TJF[23].secondary("告知书见于部定文书格式，法律未写明须书面告知"),
    supply="inform",
)
_AGREED = Gate(
    Done("sign_agreement") | Done("agree_oral"),
    "已生效的调解协议",
    TJF[31],
    supply="sign_agreement",
)

_BEGINNING = (
    Step(
        id="register",
        title="登记",
        moves="new > registered",
        by=_CLERKS,
        cite=TJF[27],
        sets=(
            "source",
            "level",
            "committee",
            "dispute",
            "party_a",
            "party_b",
            "summary",
            "party_a_id?",
            "party_a_contact?",
            "party_b_id?",
            "party_b_contact?",
            "people?",
            "amount?",
            "village?",
            "cross_village?",
            "legacy?",
            "risk?",
        ),
    ),
    Step(
        id="accept",
        title="受理",
        moves="registered > accepted",
        by=_CLERKS,
        cite=TJF[17],
        letter="acceptance_form",
    ),
    Step(
        id="decline",
        title="不予受理",
        moves="registered|accepted > closed",
        by=_CLERKS,
        cite=TJF[2],
        sets=("decline_reason",),
        outcome="declined",
    ),
    Step(
        id="inform",
        title="告知权利义务",
        moves="accepted|mediating",
        by=_CLERKS,
        cite=TJF[23],
        letter="rights_notice",
    ),
    Step(
        id="name_mediators",
        title="指定或者选择人民调解员",
        moves="accepted|mediating > mediating",
        by=("chair", "party"),
        cite=TJF[19],
        sets=("mediators", "mediator_choice"),
    ),
    Step(
        id="hand_over",
        title="移交其他调委会",
        moves="accepted|mediating > accepted",
        by=("chair",),
        cite=PRACTICE.whole,
        sets=("level", "committee", "handover_reason"),
    ),
    Step(
        id="refuse",
        title="当事人明确拒绝调解或者要求终止",
        moves="+ > closed",
        by=("party", *_CLERKS),
        cite=TJF[17],
        sets=("refused_by",),
        outcome="refused",
    ),
)

_MEDIATING = (
    Step(
        id="inquire",
        title="调查",
        moves="mediating",
        by=_MEDIATORS,
        cite=TJF[21],
        sets=("inquiry_record",),
    ),
    Step(
        id="hold_session",
        title="调解并记录",
        moves="mediating",
        by=_MEDIATORS,
        cite=TJF[27],
        sets=("session_record", "risk?", "helpers?"),
        needs=(_RIGHTS_TOLD,),
    ),
    Step(
        id="report_risk",
        title="报告可能激化的纠纷",
        moves="+",
        by=_MEDIATORS,
        cite=TJF[25],
        sets=("reported_to",),
    ),
    Step(
        id="extend_term",
        title="双方同意延长调解期限",
        moves="mediating",
        by=_MEDIATORS,
        cite=LONGER,
        sets=("both_consent", "extension_days"),
        needs=(Gate(Is("both_consent", True), "双方当事人的同意", LONGER),),
    ),
    Step(
        id="draft_agreement",
        title="制作调解协议书",
        moves="mediating",
        by=_MEDIATORS,
        cite=TJF[28],
        sets=(
            "agreement_content",
            "agreement_text?",
            "agreement_facts?",
            "performance_manner?",
            "performance_due?",
        ),
        needs=(
            Gate(
                Has("agreement_facts"),
                "纠纷的主要事实、争议事项以及各方当事人的责任",
                TJF[29, 1, 2],
                soft=True,
                form=True,
            ),
            Gate(
                Has("performance_manner") & Has("performance_due"),
                "履行的方式、期限",
                TJF[29, 1, 3],
                soft=True,
                form=True,
            ),
        ),
        letter="agreement",
    ),
    Step(
        id="sign_agreement",
        title="签名盖章，协议书生效",
        moves="mediating > closed",
        by=_MEDIATORS,
        cite=TJF[29, 2],
        sets=("parties_signed", "mediator_signed", "sealed"),
        needs=(
            Gate(Done("draft_agreement"), "调解协议书", TJF[28], supply="draft_agreement"),
            Gate(Is("parties_signed", True), "各方当事人的签名、盖章或者指印", TJF[29, 2]),
            Gate(Is("mediator_signed", True), "人民调解员的签名", TJF[29, 2]),
            Gate(Is("sealed", True), "人民调解委员会的印章", TJF[29, 2]),
            _RECORDED,
            _REPORTED,
        ),
        outcome="agreed.written",
        help="日期为最后一个签名或者盖章之日，即协议生效之日",
    ),
    Step(
        id="agree_oral",
        title="达成口头协议并记录",
        moves="mediating > closed",
        by=_MEDIATORS,
        cite=TJF[28],
        sets=(
            "agreement_content",
            "no_writing_needed",
            "oral_record",
            "performance_manner?",
            "performance_due?",
        ),
        needs=(
            Gate(Is("no_writing_needed", True), "当事人认为无需制作协议书的意思", TJF[28]),
            Gate(Has("oral_record"), "人民调解员对协议内容的记录", TJF[28]),
            _RECORDED,
            _REPORTED,
        ),
        letter="oral_form",
        outcome="agreed.oral",
    ),
    Step(
        id="fail",
        title="调解不成，终止调解",
        moves="mediating > closed",
        by=_MEDIATORS,
        cite=TJF[26],
        sets=("failure_reason", "routes_told"),
        needs=(
            Gate(Is("routes_told", True), "仲裁、行政、司法等途径的告知", TJF[26]),
            _RECORDED,
            _REPORTED,
        ),
        letter="termination",
        outcome="failed",
    ),
)

_AFTER = (
    Step(
        id="deliver_copies",
        title="协议书送交各方并留存",
        moves="closed",
        by=_CLERKS,
        cite=TJF[29, 2],
        times=1,
        needs=(Gate(Done("sign_agreement"), "已生效的调解协议书", TJF[29, 2]),),
        serves="agreement",
    ),
    Step(
        id="performed",
        title="履行完毕",
        moves="closed",
        by=("party", *_CLERKS),
        cite=TJF[31, 1],
        sets=("performance_proof?",),
        times=1,
        needs=(_AGREED,),
    ),
    Step(
        id="follow_up",
        title="回访并督促履行",
        moves="closed",
        by=_CLERKS,
        cite=TJF[31, 2],
        sets=("performed_how", "visit_result?", "satisfied?"),
        needs=(_AGREED,),
    ),
    Step(
        id="ask_confirmation",
        title="另案共同申请司法确认",
        moves="closed",
        by=("party", *_CLERKS),
        cite=TJF[33, 1],
        needs=(_AGREED,),
        starts=Starts(CONFIRMATION_ID, episode="confirmation"),
        opens="confirmation",
    ),
    Step(
        id="confirmation_done",
        title="登记司法确认的结果",
        moves="closed",
        by=_CLERKS,
        cite=TJF[33],
        sets=("confirmation",),
        closes="confirmation",
    ),
    Step(
        id="add_papers",
        title="归入材料",
        moves="registered|accepted|mediating|closed",
        by=_CLERKS,
        cite=TJF[27],
        sets=("identity_papers?", "authorisation?", "evidence_papers?", "file_note?"),
    ),
    Step(
        id="archive",
        title="立卷归档",
        moves="closed",
        by=_CLERKS,
        cite=TJF[27],
        times=1,
    ),
)

STEPS = (*_BEGINNING, *_MEDIATING, *_AFTER)
