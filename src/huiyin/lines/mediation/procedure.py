"""人民调解: a dispute before a people's mediation committee, and what follows an agreement.

人民调解法 (2010); town committees by its article 34. Parties choose the committee: that villages
settle first is a habit of routing, never a gate. The court's confirmation is a matter of its own.
"""

from __future__ import annotations

from huiyin.kernel.laws import MEDIATION as TJF
from huiyin.kernel.laws import MEDIATION_FORMS as FORMS
from huiyin.kernel.papers import Dossier, DossierItem, Numbering
from huiyin.kernel.procedure import Procedure, Role, State
from huiyin.kernel.registry import declare
from huiyin.lines.mediation.cases_ledger import CASES
from huiyin.lines.mediation.clocks import CLOCKS, EPISODES, PARAMETERS
from huiyin.lines.mediation.confirmation.definition import CONFIRMATION
from huiyin.lines.mediation.facts import FACTS
from huiyin.lines.mediation.invariants import INVARIANTS
from huiyin.lines.mediation.letters import LETTERS
from huiyin.lines.mediation.outcomes import OUTCOMES
from huiyin.lines.mediation.steps import STEPS

ROLES = (
    Role("clerk", "登记人员"),
    Role("mediator", "人民调解员"),
    Role("chair", "调委会主任"),
    Role("party", "当事人", outside=True),
)

_FORM = FORMS.whole

# The thirteen papers of a mediation file in their order; the law itself names three (27).
DOSSIER = Dossier(
    "人民调解卷宗",
    (
        DossierItem("人民调解申请书或者受理登记表", True, "acceptance_form", cite=TJF[27]),
        DossierItem("权利义务告知书", True, "rights_notice", cite=_FORM),
        DossierItem("当事人身份证明", True, "identity_papers", cite=_FORM),
        DossierItem("授权委托书", False, "authorisation", cite=_FORM),
        DossierItem("调查记录", False, "inquiry_record", cite=_FORM),
        DossierItem("证据材料", False, "evidence_papers", cite=_FORM),
        DossierItem("调解记录", True, "session_record", cite=TJF[27]),
        DossierItem("调解协议书（口头协议登记表、终止书）", True, "agreement", cite=TJF[27]),
        DossierItem("履行凭证", False, "performance_proof", cite=_FORM),
        DossierItem("回访记录", False, "follow_up", cite=_FORM),
        DossierItem("司法确认材料", False, "ask_confirmation", cite=_FORM),
        DossierItem("卷宗情况说明", False, "file_note", cite=_FORM),
        DossierItem("封底", True, "", cite=_FORM),
    ),
)

CASE = Procedure(
    id="mediation.case",
    version=1,
    title="人民调解",
    line="mediation",
    cite=TJF[2],
    states=(
        State("new", "待登记"),
        State("registered", "待受理"),
        State("accepted", "待确定调解员"),
        State("mediating", "调解中"),
        State("closed", "已结束", final=True),
    ),
    roles=ROLES,
    facts=FACTS,
    steps=STEPS,
    outcomes=OUTCOMES,
    episodes=EPISODES,
    clocks=CLOCKS,
    parameters=PARAMETERS,
    letters=LETTERS,
    numbering=(Numbering("matter", "（{year}）{mark}人调字第{n}号", FORMS.whole),),
    dossier=DOSSIER,
    ledgers=(CASES,),
    invariants=INVARIANTS,
    parties=("party_a", "party_b"),
    headline="summary",
)

declare(CASE, CONFIRMATION)
