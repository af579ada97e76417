"""From registration to acceptance, or to the way out before it."""

from __future__ import annotations

from huiyin.kernel.conditions import Compare, Has, Is
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import PETITIONS as XF
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.values import F
from huiyin.lines.petition.steps.common import HANDLERS, RECEIVED_UNDER_2005, STAFF, step

INTAKE = (
    step(
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
            "lead_official?",
            "repeat?",
            "collective?",
            "bypassed?",
            "law_related?",
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
    step(
        id="reclassify",
        title="重新认定类别",
        moves="registered|handling",
        by=HANDLERS,
        cite=XF[29],
        sets=("kind", "accused?"),
    ),
    step(
        id="assign_lead",
        title="确定包案领导",
        moves="+",
        by=("head",),
        cite=XF[18, 2].was("2005", 5, 3),
        sets=("lead_official",),
    ),
    step(
        id="recuse",
        title="回避",
        moves="+",
        by=("head",),
        cite=XF[28, 3].was("2005", 30),
        sets=("recused",),
        not_named_in=("accused",),
    ),
    step(
        id="report_urgent",
        title="报告重大、紧急信访事项",
        moves="+",
        by=STAFF,
        cite=XF[25, 1].was("2005", 26),
        sets=("reported_to",),
    ),
    step(
        id="accept",
        title="受理并书面告知信访人",
        moves="registered > handling",
        by=STAFF,
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
    step(
        id="accept_unnamed",
        title="受理（姓名、住址不清，免予告知）",
        moves="registered > handling",
        by=STAFF,
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
    step(
        id="object",
        title="对转送、交办提出异议",
        moves="registered > objecting",
        by=HANDLERS,
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
    step(
        id="return_agreed",
        title="转送机关核实同意，交还材料",
        moves="objecting > closed",
        by=("forwarder", *STAFF),
        cite=XF[23, 3],
        closes="objection",
        outcome="away.returned",
    ),
    step(
        id="return_refused",
        title="转送机关不同意异议",
        moves="objecting > registered",
        by=("forwarder", *STAFF),
        cite=XF[23, 3],
        closes="objection",
    ),
    step(
        id="refer",
        title="告知信访人向有权机关提出",
        moves="registered > closed",
        by=STAFF,
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
    step(
        id="decline_final",
        title="告知已复核终结，不再受理",
        moves="registered > closed",
        by=STAFF,
        cite=XF[36, 3].was("2005", 35, 3),
        sets=("earlier_matter",),
        letter="final_notice",
        outcome="away.final",
    ),
    step(
        id="withdraw",
        title="信访人撤回",
        moves="registered|handling > closed",
        by=("petitioner", *STAFF),
        cite=PRACTICE.whole,
        outcome="other.withdrawn",
    ),
)
