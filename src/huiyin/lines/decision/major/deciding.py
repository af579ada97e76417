"""The meeting, the Party committee, and the issue of the decision."""

from __future__ import annotations

from huiyin.kernel.conditions import Done
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import DECISIONS as JC
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Step
from huiyin.lines.decision import meeting
from huiyin.lines.decision.meeting import MINUTED

# A meeting of the government: the Party committee is consulted apart (第三十一条).
_MEETING = meeting.gates(JC[29], JC[30], bodies=("office", "team"))

DECIDING = (
    Step(
        id="adopt",
        title="集体讨论通过",
        moves="submitted > adopted",
        by=("head",),
        cite=JC[30],
        sets=MINUTED,
        needs=_MEETING,
    ),
    Step(
        id="send_back",
        title="集体讨论后退回修改或者再次讨论",
        moves="submitted > drafting",
        by=("head",),
        cite=JC[30],
        sets=("return_reason", *MINUTED),
        needs=_MEETING,
    ),
    Step(
        id="reject",
        title="集体讨论不予通过",
        moves="submitted > dropped",
        by=("head",),
        cite=JC[30],
        sets=MINUTED,
        needs=_MEETING,
        outcome="rejected",
    ),
    Step(
        id="abandon",
        title="终止决策程序",
        moves="proposed|drafting|submitted|adopted > dropped",
        by=("head",),
        cite=PRACTICE.whole,
        sets=("drop_reason",),
        outcome="abandoned",
    ),
    Step(
        id="report_party",
        title="向同级党委请示报告",
        moves="adopted",
        by=("head", "secretary"),
        cite=JC[31],
        opens="party",
        letter="party_report",
    ),
    Step(
        id="party_replied",
        title="同级党委答复",
        moves="adopted",
        by=("party_committee", "secretary"),
        cite=JC[31],
        sets=("party_view",),
        closes="party",
    ),
    Step(
        id="revise_adopted",
        title="根据党委意见重新拟订",
        moves="adopted > drafting",
        by=("head",),
        cite=JC[31],
        sets=("return_reason",),
        resets=("report_party", "party_replied"),
    ),
    Step(
        id="issue",
        title="出台决策",
        moves="adopted > issued",
        by=("head",),
        cite=JC[32],
        sets=("document_number?",),
        needs=(
            Gate(Done("report_party"), "向同级党委的请示报告", JC[31], supply="report_party"),
            Gate(
                Done("party_replied", ("party_view", "agree")),
                "同级党委同意的答复",
                JC[31].inference("条例只说出台前请示"),
                parameter="party_agrees",
                supply="party_replied",
            ),
        ),
        outcome="issued",
    ),
)
