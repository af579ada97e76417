"""行政复议（被申请人）: from the copy of the application to the carrying out of the decision.

行政复议法 (2023) since 2024-01-01, its text of 2017 before. A town's acts are reviewed by the
county's government (24(1)(2); 2017: 13(1)).
"""

from __future__ import annotations

from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.laws import RECONSIDERATION as FY
from huiyin.kernel.papers import Dossier, DossierItem, Numbering, View
from huiyin.kernel.procedure import Procedure, Role, State
from huiyin.lines.challenge.reconsideration.clocks import CLOCKS, EPISODES
from huiyin.lines.challenge.reconsideration.facts import FACTS
from huiyin.lines.challenge.reconsideration.invariants import INVARIANTS
from huiyin.lines.challenge.reconsideration.ledger import REVIEWS
from huiyin.lines.challenge.reconsideration.letters import LETTERS
from huiyin.lines.challenge.reconsideration.outcomes import OUTCOMES
from huiyin.lines.challenge.reconsideration.steps import STEPS

RECONSIDERATION = Procedure(
    id="challenge.reconsideration",
    version=1,
    title="行政复议（被申请人）",
    line="challenge",
    cite=FY[19, 1].was("2017", 10, 4),
    states=(
        State("new", "待登记"),
        State("forwarding", "待转送"),
        State("applied", "已申请"),
        State("answering", "待答复"),
        State("reviewing", "审理中"),
        State("closed", "已审结", final=True),
    ),
    roles=(
        Role("officer", "承办人"),
        Role("head", "本机关负责人"),
        Role("applicant", "申请人", outside=True),
        Role("organ", "行政复议机关", outside=True),
    ),
    facts=FACTS,
    steps=STEPS,
    outcomes=OUTCOMES,
    episodes=EPISODES,
    clocks=CLOCKS,
    letters=LETTERS,
    numbering=(
        Numbering("matter", "{mark}复应〔{year}〕{n}号"),
        Numbering("answer", "{mark}复答〔{year}〕{n}号"),
    ),
    dossier=Dossier(
        "行政复议应诉案卷",
        (
            DossierItem("答复通知书和申请书副本", True, "receive", cite=FY[48]),
            DossierItem("行政复议答复书", True, "answer_letter", cite=FY[48]),
            DossierItem("证据、依据和其他有关材料", True, "evidence", cite=FY[48]),
            DossierItem("规范性文件书面答复", False, "document_letter", cite=FY[58]),
            DossierItem("听证材料", False, "hear", cite=FY[51]),
            DossierItem("行政复议决定书、调解书", True, "decision_received", cite=FY[75]),
            DossierItem("履行情况报告", False, "compliance_report", cite=FY[77]),
            DossierItem("行政复议意见书及纠正情况", False, "opinion_letter", cite=FY[76]),
        ),
        cite=PRACTICE.whole,
    ),
    views=(View("summary", "复议结果", ("act_kind", "decision")),),
    ledgers=(REVIEWS,),
    invariants=INVARIANTS,
    parties=("applicant_name",),
    headline="act_title",
)
