"""信访事项: a petition, from registration to the opinion, its review and its final re-check.

信访工作条例 (2022), chapters 3 and 4; 信访条例 (2005) for what falls before 2022-05-01.
A township answers as an organ that petitioners address or that petitions are forwarded to (art 23);
routing by county petition offices (art 22) is not its procedure. A petition is published nowhere:
it has no view.
"""

from __future__ import annotations

from huiyin.kernel.laws import PETITIONS as XF
from huiyin.kernel.papers import Dossier, DossierItem, Numbering
from huiyin.kernel.procedure import Procedure, Role, State
from huiyin.kernel.registry import declare
from huiyin.lines.petition.clocks import CLOCKS, EPISODES, PARAMETERS
from huiyin.lines.petition.facts import FACTS
from huiyin.lines.petition.invariants import INVARIANTS
from huiyin.lines.petition.ledger import PETITIONS
from huiyin.lines.petition.letters import LETTERS, REMEDIES
from huiyin.lines.petition.outcomes import OUTCOMES
from huiyin.lines.petition.steps import STEPS

ROLES = (
    Role("window", "信访登记人员"),
    Role("officer", "承办人"),
    Role("head", "本机关负责人"),
    Role("petitioner", "信访人", outside=True),
    Role("forwarder", "转送、交办机关", outside=True),
    Role("reviewer", "复查机关", outside=True),
    Role("rechecker", "复核机关", outside=True),
)

PETITION = Procedure(
    id="petition.petition",
    version=1,
    title="信访事项",
    line="petition",
    cite=XF[17].was("2005", 2),
    states=(
        State("new", "待登记"),
        State("registered", "待告知"),
        State("objecting", "异议待核实"),
        State("handling", "办理中"),
        State("closed", "已办结", final=True),
        State("ended", "复核终结", final=True),
    ),
    roles=ROLES,
    facts=FACTS,
    steps=STEPS,
    outcomes=OUTCOMES,
    episodes=EPISODES,
    clocks=CLOCKS,
    parameters=PARAMETERS,
    letters=LETTERS,
    remedies=REMEDIES,
    numbering=(
        Numbering("matter", "{mark}访〔{year}〕{n}号"),
        Numbering("opinion", "{mark}信处〔{year}〕{n}号"),
    ),
    dossier=Dossier(
        "信访事项案卷",
        (
            DossierItem("信访材料或来访、来电记录", True, "register", cite=XF[19, 1]),
            DossierItem("转送、交办函", False, "register", cite=XF[23, 3]),
            DossierItem("受理告知书", False, "acceptance_notice", cite=XF[23]),
            DossierItem("异议函及核实意见", False, "objection_letter", cite=XF[23, 3]),
            DossierItem("信访人陈述记录", False, "hear", cite=XF[31, 1, 6]),
            DossierItem("调查核实材料", False, "investigate", cite=XF[31, 1, 6]),
            DossierItem("听证笔录", False, "hearing_record", cite=XF[31, 1, 6]),
            DossierItem("延期审批及告知书", False, "extension_notice", cite=XF[34]),
            DossierItem("信访处理意见书或者回复", False, "opinion_letter", cite=XF[32]),
            DossierItem("送达凭证", False, "serve", cite=XF[35]),
            DossierItem("复查、复核材料", False, "review_decided", cite=XF[36]),
        ),
    ),
    ledgers=(PETITIONS,),
    invariants=INVARIANTS,
    parties=("petitioner_name",),
    headline="request",
)

declare(PETITION)
