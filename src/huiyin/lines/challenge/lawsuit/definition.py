"""行政诉讼（被告）: from the copy of the complaint to the carrying out of the judgment.

行政诉讼法 (2017) with the court's interpretation of 2018. A first judgment closes the matter; an
appeal opens it again, so that a case on appeal at the year's end counts as pending.
"""

from __future__ import annotations

from huiyin.kernel.laws import LITIGATION as XS
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.papers import Dossier, DossierItem, Numbering, View
from huiyin.kernel.procedure import Procedure, Role, State
from huiyin.lines.challenge.lawsuit.clocks import CLOCKS
from huiyin.lines.challenge.lawsuit.facts import FACTS
from huiyin.lines.challenge.lawsuit.invariants import INVARIANTS
from huiyin.lines.challenge.lawsuit.ledger import SUITS
from huiyin.lines.challenge.lawsuit.letters import LETTERS
from huiyin.lines.challenge.lawsuit.outcomes import OUTCOMES
from huiyin.lines.challenge.lawsuit.steps import STEPS

LAWSUIT = Procedure(
    id="challenge.lawsuit",
    version=1,
    title="行政诉讼（被告）",
    line="challenge",
    cite=XS[26],
    states=(
        State("new", "待登记"),
        State("filed", "已起诉"),
        State("answering", "待答辩"),
        State("trying", "审理中"),
        State("closed", "一审已结", final=True),
        State("appealing", "二审中"),
        State("ended", "终审", final=True),
    ),
    roles=(
        Role("officer", "承办人"),
        Role("head", "本机关负责人"),
        Role("plaintiff", "原告", outside=True),
        Role("court", "人民法院", outside=True),
    ),
    facts=FACTS,
    steps=STEPS,
    outcomes=OUTCOMES,
    clocks=CLOCKS,
    letters=LETTERS,
    numbering=(
        Numbering("matter", "{mark}应诉〔{year}〕{n}号"),
        Numbering("defence", "{mark}答辩〔{year}〕{n}号"),
    ),
    dossier=Dossier(
        "行政诉讼应诉案卷",
        (
            DossierItem("应诉通知书和起诉状副本", True, "receive", cite=XS[67]),
            DossierItem("行政答辩状", True, "defence", cite=XS[67]),
            DossierItem("证据和所依据的规范性文件", True, "evidence", cite=XS[34]),
            DossierItem("授权委托书和负责人身份证明", False, "", cite=XS[31]),
            DossierItem("出庭应诉记录", False, "", cite=XS[3, 3]),
            DossierItem("裁判文书", True, "judgment_received", cite=XS[80]),
            DossierItem("上诉材料", False, "appeal", cite=XS[85]),
            DossierItem("履行情况报告", False, "compliance_report", cite=XS[94]),
        ),
        cite=PRACTICE.whole,
    ),
    views=(View("summary", "诉讼结果", ("act_kind", "route", "judgment")),),
    ledgers=(SUITS,),
    invariants=INVARIANTS,
    parties=("plaintiff_name",),
    headline="act_title",
)
