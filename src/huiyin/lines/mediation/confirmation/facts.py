"""What is known of a confirmation: which agreement, before which court, and what it decided."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import CONFIRMATION as FS
from huiyin.kernel.laws import MEDIATION as TJF
from huiyin.lines.mediation.outcomes import CONFIRMATIONS

_DECIDED = ("confirmed", "denied")

FACTS = (
    Fact("mediation_case", "人民调解卷号", Kind.REFERENCE, filterable=True, cite=TJF[33]),
    Fact("committee", "人民调解委员会", filterable=True, cite=FS[2, 1]),
    Fact("party_a", "申请人甲方", personal=True, cite=TJF[33, 1]),
    Fact("party_b", "申请人乙方", personal=True, cite=TJF[33, 1]),
    Fact("effective_on", "调解协议生效之日", Kind.DATE, filterable=True, cite=TJF[33, 1]),
    Fact("village", "村（社区）", filterable=True),
    Fact("amount", "协议金额", Kind.MONEY),
    Fact("agreement_text", "调解协议", Kind.DOCUMENT, cite=FS[3]),
    Fact("identity_papers", "身份证明、资格证明", Kind.DOCUMENT, cite=FS[3]),
    Fact("by_agent", "委托他人代为申请", Kind.BOOLEAN, cite=FS[3]),
    Fact("authorisation", "授权委托书", Kind.DOCUMENT, cite=FS[3]),
    Fact(
        "confirms",
        "协议所确认的关系",
        Kind.CHOICE,
        choices={
            "other": "其他民事关系",
            "status": "身份关系",
            "adoption": "收养关系",
            "marriage": "婚姻关系",
        },
        cite=FS[4, 2],
    ),
    Fact("court", "受理法院", filterable=True, cite=FS[2, 1]),
    Fact("case_number", "案号", cite=FS[4, 1], help="“调确字”案号"),
    Fact(
        "confirmation",
        "是否确认",
        Kind.CHOICE,
        choices={o.code: o.title for o in CONFIRMATIONS if o.code in _DECIDED},
        filterable=True,
        cite=FS[8],
    ),
    Fact("denied_why", "不予确认、不予受理的理由", cite=FS[7]),
)
