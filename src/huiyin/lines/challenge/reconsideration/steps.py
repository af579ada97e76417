"""The steps of a review. What organ, court and applicant do is recorded by the staff."""

from __future__ import annotations

from datetime import date

from huiyin.kernel.conditions import Compare, Done, Has, Is
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.laws import RECONSIDERATION as FY
from huiyin.kernel.procedure import Step
from huiyin.kernel.values import Today

STAFF = ("officer", "head")
_APPLICANT = ("applicant", *STAFF)
_ORGAN = ("organ", *STAFF)
_SINCE_2024 = Compare(Today(), ">=", date(2024, 1, 1))

_APPLICATION = (
    "act_kind",
    "act_title",
    "applicant_name?",
    "applicant_kind?",
    "act_number?",
    "act_matter?",
    "act_served_on?",
    "remedy_told?",
    "remedy_known_on?",
    "request?",
    "village?",
    "handler?",
    "review_organ?",
)
_OWN_EVIDENCE = Gate(
    ~Is("evidence_gathered_since", True),
    "作出行政行为时已有的证据（复议期间自行收集的不作为依据）",
    FY[46, 1].was("2017", 24),
)

_BEGINNING = (
    Step(
        id="apply",
        title="申请人申请行政复议",
        moves="new > applied",
        by=_APPLICANT,
        cite=FY[22, 1].was("2017", 11),
        sets=_APPLICATION,
    ),
    Step(
        id="apply_here",
        title="申请人通过本机关提交申请",
        moves="new > forwarding",
        by=_APPLICANT,
        cite=FY[32, 1],
        sets=_APPLICATION,
        needs=(
            Gate(
                Is("act_kind", "spot_penalty"),
                "当场作出（或者依据电子技术监控）的行政处罚",
                FY[32, 1],
            ),
            Gate(_SINCE_2024, "2024年1月1日以后的申请（以前没有这一渠道）", FY[32, 1]),
        ),
    ),
    Step(
        id="forward",
        title="转送行政复议机关",
        moves="forwarding > applied",
        by=STAFF,
        cite=FY[32, 2],
        sets=("review_organ?",),
        letter="forward_letter",
    ),
    Step(
        id="not_accepted",
        title="复议机关不予受理",
        moves="applied > closed",
        by=_ORGAN,
        cite=FY[30, 2].was("2017", 17, 1),
        sets=("case_number?",),
        outcome="other.not_accepted",
    ),
    Step(
        id="receive",
        title="收到申请书副本和答复通知书",
        moves="new|applied > answering",
        by=STAFF,
        cite=FY[48].was("2017", 23, 1),
        sets=(
            "act_kind",
            "act_title",
            "review_organ",
            "applicant_name?",
            "applicant_kind?",
            "act_number?",
            "act_matter?",
            "act_served_on?",
            "request?",
            "case_number?",
            "accepted_on?",
            "review_procedure?",
            "village?",
            "handler?",
        ),
        help="日期为收到之日，答复期限由此起算",
    ),
)

_REVIEWING = (
    Step(
        id="to_ordinary",
        title="简易程序转为普通程序",
        moves="answering|reviewing",
        by=_ORGAN,
        cite=FY[55],
        sets=("review_procedure",),
        needs=(Gate(Is("review_procedure", "ordinary"), "转为普通程序的通知", FY[55]),),
    ),
    Step(
        id="answer",
        title="提出书面答复并提交证据、依据",
        moves="answering > reviewing",
        by=STAFF,
        cite=FY[48].was("2017", 23, 1),
        sets=("answer_text", "evidence", "answer_number?", "evidence_gathered_since?"),
        times=1,
        needs=(
            Gate(
                Has("evidence"),
                "作出行政行为的证据、依据和其他有关材料（不提交的视为没有）",
                FY[48].was("2017", 23, 1),
            ),
            _OWN_EVIDENCE,
        ),
        letter="answer_letter",
    ),
    Step(
        id="supplement",
        title="补充证据",
        moves="reviewing",
        by=STAFF,
        cite=FY[46, 2],
        sets=("evidence", "supplement_agreed", "evidence_gathered_since?"),
        needs=(
            Gate(Is("supplement_agreed", True), "行政复议机构的同意", FY[46, 2]),
            _OWN_EVIDENCE,
        ),
    ),
    Step(
        id="hear",
        title="参加复议听证",
        moves="answering|reviewing",
        by=STAFF,
        cite=FY[51, 3],
        sets=("head_attended", "absence_reason?", "delegate?"),
        needs=(
            Gate(
                Is("head_attended", True) | (Has("absence_reason") & Has("delegate")),
                "负责人参加听证，或者说明理由并委托工作人员参加",
                FY[51, 3],
                when=_SINCE_2024,
            ),
        ),
    ),
    Step(
        id="correct_act",
        title="自行改变或者撤销原行政行为",
        moves="+",
        by=STAFF,
        cite=PRACTICE.whole,
        sets=("corrected_how",),
    ),
    Step(
        id="document_asked",
        title="收到对规范性文件作出说明的通知",
        moves="answering|reviewing",
        by=_ORGAN,
        cite=FY[58, 1],
        sets=("attacked_document",),
    ),
    Step(
        id="document_answered",
        title="对规范性文件提交书面答复",
        moves="answering|reviewing",
        by=STAFF,
        cite=FY[58, 1],
        sets=("document_answer",),
        needs=(Gate(Done("document_asked"), "行政复议机构的书面通知", FY[58, 1]),),
        letter="document_letter",
    ),
    Step(
        id="suspend",
        title="复议机关中止审理",
        moves="answering|reviewing",
        by=_ORGAN,
        cite=FY[39].was("2017", 26),
        opens="suspension",
    ),
    Step(
        id="resume",
        title="复议机关恢复审理",
        moves="answering|reviewing",
        by=_ORGAN,
        cite=FY[39, 2].was("2017", 26),
        closes="suspension",
    ),
    Step(
        id="decision_extended",
        title="复议机关延长审理期限",
        moves="answering|reviewing",
        by=_ORGAN,
        cite=FY[62, 1].was("2017", 31, 1),
        times=1,
    ),
    Step(
        id="decide",
        title="复议机关作出决定或者调解书",
        moves="applied|answering|reviewing > closed",
        by=_ORGAN,
        cite=FY[61].was("2017", 28),
        sets=("decision", "decision_number?"),
        outcome="{decision}",
    ),
    Step(
        id="withdraw",
        title="申请人撤回，终止行政复议",
        moves="applied|answering|reviewing > closed",
        by=_APPLICANT,
        cite=FY[41, 1, 1].was("2017", 25),
        outcome="other.withdrawn",
    ),
    Step(
        id="terminate",
        title="其他原因终止行政复议",
        moves="applied|forwarding|answering|reviewing > closed",
        by=_ORGAN,
        cite=FY[41],
        outcome="other.terminated",
    ),
)

_AFTER = (
    Step(
        id="decision_received",
        title="收到行政复议决定书",
        moves="closed",
        by=STAFF,
        cite=FY[75, 2].was("2017", 31, 3),
        sets=("comply_by?", "redo?", "redo_for_procedure?", "decision_number?"),
        times=1,
    ),
    Step(
        id="applicant_received",
        title="申请人收到行政复议决定书",
        moves="closed",
        by=("applicant", "organ", *STAFF),
        cite=FY[75, 2].was("2017", 31, 3),
        times=1,
    ),
    Step(
        id="comply",
        title="履行行政复议决定",
        moves="closed",
        by=STAFF,
        cite=FY[77, 1].was("2017", 32, 1),
        sets=("complied_how", "same_act?"),
        needs=(
            Gate(
                Done("decision_received"),
                "行政复议决定书、调解书",
                FY[77, 1].was("2017", 32, 1),
                supply="decision_received",
            ),
            Gate(
                ~Is("same_act", True),
                "与原行为不同的事实和理由",
                FY[64, 2].was("2017", 28, 2),
                when=Is("redo", True) & ~Is("redo_for_procedure", True),
            ),
        ),
        letter="compliance_report",
    ),
    Step(
        id="opinion_received",
        title="收到行政复议意见书",
        moves="closed",
        by=STAFF,
        cite=FY[76],
        sets=("opinion_text",),
    ),
    Step(
        id="opinion_reported",
        title="报送意见书的纠正情况",
        moves="closed",
        by=STAFF,
        cite=FY[76],
        sets=("opinion_report",),
        needs=(Gate(Done("opinion_received"), "行政复议意见书", FY[76]),),
        letter="opinion_letter",
    ),
    Step(
        id="sued",
        title="申请人对复议决定提起诉讼",
        moves="closed",
        by=_APPLICANT,
        cite=FY[10].was("2017", 5),
        sets=("lawsuit?",),
        times=1,
    ),
    Step(
        id="archive",
        title="立卷归档",
        moves="closed",
        by=STAFF,
        cite=PRACTICE.whole,
        times=1,
    ),
)

STEPS = (*_BEGINNING, *_REVIEWING, *_AFTER)
