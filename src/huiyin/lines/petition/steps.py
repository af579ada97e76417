"""The steps of a petition. No step is by whoever it accuses, nor by whoever was recused."""

from __future__ import annotations

from typing import Any

from huiyin.kernel.gates import Compare, Done, F, Gate, Has, Is, Open, SameName, Within
from huiyin.kernel.laws import PETITIONS as XF
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Step

_SINCE = XF.edition("2022").since
RECEIVED_UNDER_2005 = Compare(F("received_on"), "<", _SINCE)
ACCEPTED_UNDER_2005 = Compare(F("accepted_on"), "<", _SINCE)

_STAFF = ("window", "officer", "head")
_HANDLERS = ("officer", "head")
_SHUT_OUT = ("accused", "recused")

_CLAIM = Gate(Is("kind", "claim"), "申诉求决类事项（其他类别另有办法）", XF[31].was("2005", 31))
_ACCUSATION = Gate(Is("kind", "accusation"), "检举控告类事项", XF[30, 1])


def _step(**said: Any) -> Step:
    """A step from which the accused and the recused are shut out."""
    return Step(**{"not_named_in": _SHUT_OUT, **said})


_INTAKE = (
    _step(
        id="register",
        title="登记",
        moves="new > registered",
        by=("window", "officer"),
        cite=XF[23, 1].was("2005", 22, 1),
        sets=(
            "received_on",
            "channel",
            "source",
            "kind",
            "request",
            "petitioner_name?",
            "petitioner_id?",
            "petitioner_contact?",
            "petitioner_address?",
            "identity_unclear?",
            "forwarder?",
            "persons?",
            "representatives?",
            "grounds?",
            "accused?",
            "field?",
            "village?",
            "handler?",
        ),
        needs=(
            Gate(
                Compare(F("representatives"), "<=", 5),
                "不超过5人的代表（多人走访应当推选）",
                XF[20, 3].was("2005", 18, 2),
                when=Is("channel", "visit") & Has("representatives"),
            ),
            Gate(
                Has("forwarder"),
                "转送、交办的机关",
                XF[23, 3].was("2005", 21, 2),
                when=Is("source", "forwarded"),
            ),
        ),
    ),
    _step(
        id="reclassify",
        title="重新认定类别",
        moves="registered|handling",
        by=_HANDLERS,
        cite=XF[29],
        sets=("kind", "accused?"),
    ),
    _step(
        id="assign_lead",
        title="确定包案领导",
        moves="+",
        by=("head",),
        cite=XF[18, 2].was("2005", 5, 3),
        sets=("lead_official",),
    ),
    _step(
        id="recuse",
        title="回避",
        moves="+",
        by=("head",),
        cite=XF[28, 3].was("2005", 30),
        sets=("recused",),
        not_named_in=("accused",),
    ),
    _step(
        id="report_urgent",
        title="报告重大、紧急信访事项",
        moves="+",
        by=_STAFF,
        cite=XF[25, 1].was("2005", 26),
        sets=("reported_to",),
    ),
    _step(
        id="accept",
        title="受理并书面告知信访人",
        moves="registered > handling",
        by=_STAFF,
        cite=XF[23].was("2005", 22),
        sets=("handler?",),
        needs=(
            Gate(
                ~Is("identity_unclear", True),
                "清楚的姓名（名称）和住址（不清的免予告知，另行受理）",
                XF[23, 2].was("2005", 22, 2),
            ),
        ),
        letter="acceptance_notice",
    ),
    _step(
        id="accept_unnamed",
        title="受理（姓名、住址不清，免予告知）",
        moves="registered > handling",
        by=_STAFF,
        cite=XF[23, 2].was("2005", 22, 2),
        sets=("handler?",),
        needs=(
            Gate(
                Is("identity_unclear", True),
                "姓名（名称）、住址不清的情形（清楚的应当书面告知）",
                XF[23, 2].was("2005", 22, 2),
            ),
        ),
    ),
    _step(
        id="object",
        title="对转送、交办提出异议",
        moves="registered > objecting",
        by=_HANDLERS,
        cite=XF[23, 3],
        sets=("objection_reason",),
        times=1,
        needs=(
            Gate(Is("source", "forwarded"), "转送、交办的事项", XF[23, 3]),
            Gate(
                ~RECEIVED_UNDER_2005,
                "2022年5月1日以后收到的事项（以前的应当书面告知是否受理）",
                XF[23, 3].was("2005", 21, 2),
            ),
        ),
        opens="objection",
        letter="objection_letter",
    ),
    _step(
        id="return_agreed",
        title="转送机关核实同意，交还材料",
        moves="objecting > closed",
        by=("forwarder", *_STAFF),
        cite=XF[23, 3],
        closes="objection",
        outcome="away.returned",
    ),
    _step(
        id="return_refused",
        title="转送机关不同意异议",
        moves="objecting > registered",
        by=("forwarder", *_STAFF),
        cite=XF[23, 3],
        closes="objection",
    ),
    _step(
        id="refer",
        title="告知信访人向有权机关提出",
        moves="registered > closed",
        by=_STAFF,
        cite=XF[23, 1].was("2005", 22, 1),
        sets=("right_organ",),
        needs=(
            Gate(
                Is("source", "direct") | RECEIVED_UNDER_2005,
                "信访人直接提出的事项（转送、交办的应当提出异议）",
                XF[23].was("2005", 21, 2),
            ),
        ),
        letter="referral_notice",
        outcome="away.referred",
    ),
    _step(
        id="decline_final",
        title="告知已复核终结，不再受理",
        moves="registered > closed",
        by=_STAFF,
        cite=XF[36, 3].was("2005", 35, 3),
        sets=("earlier_matter",),
        letter="final_notice",
        outcome="away.final",
    ),
    _step(
        id="withdraw",
        title="信访人撤回",
        moves="registered|handling > closed",
        by=("petitioner", *_STAFF),
        cite=PRACTICE.whole,
        outcome="other.withdrawn",
    ),
)

_HANDLING = (
    _step(
        id="reply_suggestion",
        title="研究论证并回复建议意见",
        moves="handling > closed",
        by=_HANDLERS,
        cite=XF[29, 1].was("2005", 29),
        sets=("suggestion_result", "reply_text"),
        needs=(Gate(Is("kind", "suggestion"), "建议意见类事项", XF[29, 1].was("2005", 29)),),
        letter="suggestion_reply",
        outcome="{suggestion_result}",
    ),
    _step(
        id="transfer_accusation",
        title="检举控告移送有权机关",
        moves="registered|handling > closed",
        by=_HANDLERS,
        cite=XF[30, 1],
        sets=("transferred_to",),
        needs=(
            _ACCUSATION,
            Gate(
                ~SameName("transferred_to", "accused"),
                "被检举、揭发者以外的接收机关（不得转给被检举、揭发的人员或者单位）",
                XF[30, 3].was("2005", 23),
            ),
        ),
        letter="accusation_transfer",
        outcome="accusation.transferred",
    ),
    _step(
        id="answer_accusation",
        title="办理检举控告并反馈",
        moves="handling > closed",
        by=_HANDLERS,
        cite=XF[30, 1],
        sets=("reply_text",),
        needs=(_ACCUSATION,),
        letter="feedback",
        outcome="accusation.handled",
    ),
    _step(
        id="lead_away",
        title="导入法定程序",
        moves="handling > closed",
        by=_HANDLERS,
        cite=XF[31].was("2005", 21, 1, 1),
        sets=("procedure", "reply_text?"),
        needs=(_CLAIM,),
        letter="procedure_notice",
        outcome="{procedure}",
    ),
    _step(
        id="perform_duty",
        title="依法履行职责或者答复",
        moves="handling > closed",
        by=_HANDLERS,
        cite=XF[31, 1, 5],
        sets=("reply_text",),
        needs=(_CLAIM,),
        letter="feedback",
        outcome="claim.duty",
    ),
    _step(
        id="hear",
        title="听取信访人陈述",
        moves="handling",
        by=_HANDLERS,
        cite=XF[31, 1, 6].was("2005", 31, 1),
        sets=("statement",),
    ),
    _step(
        id="investigate",
        title="调查核实",
        moves="handling",
        by=_HANDLERS,
        cite=XF[31, 1, 6].was("2005", 31, 1),
        sets=("findings",),
    ),
    _step(
        id="hold_hearing",
        title="听证",
        moves="handling",
        by=_HANDLERS,
        cite=XF[31, 1, 6].was("2005", 31, 2),
        sets=("hearing_record",),
    ),
    _step(
        id="approve_extension",
        title="负责人批准延长办理期限",
        moves="handling",
        by=("head",),
        cite=XF[34].was("2005", 33),
        sets=("extension_reason",),
        times=1,
    ),
    _step(
        id="extend",
        title="延长办理期限并告知信访人理由",
        moves="handling",
        by=_HANDLERS,
        cite=XF[34].was("2005", 33),
        sets=("extension_told_on",),
        times=1,
        needs=(
            Gate(
                Done("approve_extension"),
                "本机关负责人的批准",
                XF[34].was("2005", 33),
                supply="approve_extension",
            ),
            Gate(Has("extension_told_on"), "告知信访人延期理由", XF[34].was("2005", 33)),
            Gate(
                Within("handling"),
                "原办理期限届满前的延期",
                XF[34].inference("条例未写明须在届满前"),
                parameter="extension_in_time",
            ),
        ),
        letter="extension_notice",
    ),
    _step(
        id="settle",
        title="调解、和解达成一致",
        moves="handling > closed",
        by=_HANDLERS,
        cite=XF[33],
        sets=("parties_agree", "settlement"),
        needs=(
            _CLAIM,
            Gate(Is("parties_agree", True), "争议双方当事人的同意", XF[33]),
            Gate(Has("settlement"), "调解协议书或者和解协议书", XF[33]),
        ),
        outcome="claim.settled",
    ),
    _step(
        id="opinion",
        title="出具信访处理意见书",
        moves="handling > closed",
        by=("head",),
        cite=XF[32].was("2005", 32),
        sets=("opinion", "opinion_facts", "opinion_basis", "opinion_number?"),
        needs=(
            _CLAIM,
            Gate(
                Done("hear"),
                "信访人陈述事实和理由的记录",
                XF[31, 1, 6].was("2005", 31, 1),
                supply="hear",
            ),
            Gate(
                Done("investigate"),
                "调查核实",
                XF[31, 1, 6].was("2005", 32, 1),
                supply="investigate",
            ),
            Gate(
                Has("opinion_facts") & Has("opinion_basis"),
                "意见书应当载明的事实、理由和依据",
                XF[32, 1].was("2005", 32, 1),
            ),
        ),
        letter="opinion_letter",
        outcome="{opinion}",
    ),
)

_AFTER = (
    _step(
        id="serve",
        title="送达意见书",
        moves="closed",
        by=_STAFF,
        cite=XF[35].was("2005", 34),
        sets=("served_how?",),
        times=1,
        needs=(Gate(Done("opinion"), "信访处理意见书", XF[32], supply="opinion"),),
        serves="opinion_letter",
    ),
    _step(
        id="follow_up",
        title="督促执行支持意见",
        moves="closed",
        by=_HANDLERS,
        cite=XF[32, 2].was("2005", 32, 2),
        sets=("performed",),
        needs=(
            Gate(
                Is("opinion", "claim.supported"),
                "支持信访请求的意见",
                XF[32, 2].was("2005", 32, 2),
            ),
        ),
    ),
    _step(
        id="ask_review",
        title="信访人请求复查",
        moves="closed",
        by=("petitioner", *_STAFF),
        cite=XF[35].was("2005", 34),
        times=1,
        needs=(Gate(Done("opinion"), "信访处理意见书", XF[35].was("2005", 34)),),
        opens="review",
    ),
    _step(
        id="review_decided",
        title="复查机关提出复查意见",
        moves="closed",
        by=("reviewer", *_STAFF),
        cite=XF[35].was("2005", 34),
        sets=("review_result",),
        closes="review",
    ),
    _step(
        id="review_served",
        title="信访人收到复查意见",
        moves="closed",
        by=("petitioner", "reviewer", *_STAFF),
        cite=XF[36, 1].was("2005", 35, 1),
        times=1,
        needs=(Gate(Done("review_decided"), "复查意见", XF[35].was("2005", 34)),),
    ),
    _step(
        id="ask_recheck",
        title="信访人请求复核",
        moves="closed",
        by=("petitioner", *_STAFF),
        cite=XF[36, 1].was("2005", 35, 1),
        times=1,
        needs=(Gate(Done("review_decided"), "复查意见", XF[36, 1].was("2005", 35, 1)),),
        opens="recheck",
    ),
    _step(
        id="recheck_hearing",
        title="复核听证开始",
        moves="closed",
        by=("rechecker", *_STAFF),
        cite=XF[36, 2].was("2005", 35, 2),
        needs=(Gate(Open("recheck"), "正在进行的复核", XF[36, 2].was("2005", 35, 2)),),
        opens="recheck_hearing",
    ),
    _step(
        id="recheck_hearing_ended",
        title="复核听证结束",
        moves="closed",
        by=("rechecker", *_STAFF),
        cite=XF[36, 2].was("2005", 35, 2),
        closes="recheck_hearing",
    ),
    _step(
        id="recheck_decided",
        title="复核机关提出复核意见",
        moves="closed > ended",
        by=("rechecker", *_STAFF),
        cite=XF[36].was("2005", 35),
        sets=("recheck_result",),
        closes="recheck",
    ),
)

STEPS = (*_INTAKE, *_HANDLING, *_AFTER)
