"""司法确认: both parties ask the court to confirm what mediation settled.

人民调解法 33 and 法释〔2011〕5号. The 30 days begin when the agreement takes effect.
The committee prepares and records; it decides nothing.
"""

from __future__ import annotations

from huiyin.kernel.laws import CONFIRMATION as FS
from huiyin.kernel.laws import MEDIATION as TJF
from huiyin.kernel.papers import Dossier, DossierItem, Letter, Numbering
from huiyin.kernel.procedure import Procedure, Role, State
from huiyin.lines.mediation.confirmation.clocks import CLOCKS
from huiyin.lines.mediation.confirmation.facts import FACTS
from huiyin.lines.mediation.confirmation.invariants import INVARIANTS
from huiyin.lines.mediation.confirmation.ledger import CONFIRMATIONS as LEDGER
from huiyin.lines.mediation.confirmation.steps import STEPS
from huiyin.lines.mediation.outcomes import CONFIRMATIONS

CONFIRMATION = Procedure(
    id="mediation.confirmation",
    version=1,
    title="调解协议司法确认",
    line="mediation",
    cite=TJF[33],
    states=(
        State("new", "待登记"),
        State("preparing", "待共同申请"),
        State("applied", "待法院受理"),
        State("accepted", "法院审查中"),
        State("closed", "已办结", final=True),
    ),
    roles=(
        Role("clerk", "登记人员"),
        Role("mediator", "人民调解员"),
        Role("chair", "调委会主任"),
        Role("party", "当事人", outside=True),
        Role("court", "人民法院", outside=True),
    ),
    facts=FACTS,
    steps=STEPS,
    outcomes=CONFIRMATIONS,
    clocks=CLOCKS,
    letters=(
        Letter(
            id="confirmation_request",
            title="司法确认申请书",
            to="court",
            body="{court}：\n申请人{party_a}、{party_b}经{committee}主持调解，于{effective_on}达成调解协议，"
            "现共同申请确认该调解协议的效力。",
            cite=TJF[33],
            facts=("party_a", "party_b"),
        ),
    ),
    numbering=(Numbering("matter", "（{year}）{mark}调确字第{n}号"),),
    dossier=Dossier(
        "司法确认材料",
        (
            DossierItem("司法确认申请书", True, "confirmation_request", cite=FS[3]),
            DossierItem("调解协议", True, "agreement_text", cite=FS[3]),
            DossierItem("身份证明、资格证明", True, "identity_papers", cite=FS[3]),
            DossierItem("授权委托书", False, "authorisation", cite=FS[3]),
            DossierItem("法院决定书", True, "court_decided", cite=FS[8]),
        ),
    ),
    ledgers=(LEDGER,),
    invariants=INVARIANTS,
    parties=("party_a", "party_b"),
    headline="committee",
)
