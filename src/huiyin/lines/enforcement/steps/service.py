"""Service of the decision, in each way that the law knows (行政处罚法第六十一条，民事诉讼法)."""

from __future__ import annotations

from huiyin.kernel.conditions import Done, Expired, Has, Is
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import CIVIL_PROCEDURE as MS
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.procedure import Step
from huiyin.lines.enforcement.steps.gates import SERVED_BY_CERTIFIED

_TOLD = "decided|closed|spared"

# What proves each way of service: a slip, a witness or pictures, a consent, a period that ran.
PROOFS = (
    Gate(
        Is("consent_signed", True),
        "当事人签订的电子送达确认书",
        CF[61, 2],
        when=Is("served_how", "electronic"),
    ),
    Gate(
        Has("left_proof"),
        "留置送达的见证人签名或者拍照、录像",
        MS[89],
        when=Is("served_how", "left"),
        form=True,
    ),
    Gate(
        Has("receipt_slip"),
        "送达回证或者邮件回执",
        MS[87],
        when=Is("served_how", "hand", "left", "mail", "entrusted", "forwarded"),
        form=True,
    ),
    Gate(
        Done("post_service") & Expired("notice_service"),
        "公告送达的公告已满期限",
        MS[95],
        when=Is("served_how", "notice"),
        supply="post_service",
    ),
)

SERVICE = (
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
        id="post_service",
        title="刊登送达公告",
        moves=_TOLD,
        by=("officer",),
        cite=MS[95],
        sets=("notice_reason",),
        needs=(Gate(~Done("serve"), "尚未送达的决定书", CF[61, 1]),),
        help="当事人下落不明，或者其他方式无法送达时才用；经过公告期限，再登记“送达决定书”",
    ),
    Step(
        id="serve",
        title="送达决定书",
        moves=_TOLD,
        by=("officer",),
        cite=CF[61, 1],
        sets=("served_how", "consent_signed?", "left_proof?", "receipt_slip?"),
        serves="decision",
        times=1,
        needs=(SERVED_BY_CERTIFIED, *PROOFS),
    ),
)
