"""督察问题整改: a finding from its register to its close-out (销号).

法治政府建设与责任落实督察工作规定 (2019) was met on secondary pages, its clocks of rectification
not at all: the terms are the plan's own day and parameters, and lateness warns. What a plan names
(measures, unit, person, day) and how it is urged is what the centre's inspections asked in 2021.
Two things are held hard, as in any such loop: whoever mended a thing does not verify it, nor close
it out.
"""

from __future__ import annotations

from huiyin.kernel.papers import Dossier, DossierItem, Letter, Numbering
from huiyin.kernel.procedure import Episode, Outcome, Procedure, Role, State
from huiyin.lines.governance.finding_clocks import CLOCKS, PARAMETERS
from huiyin.lines.governance.finding_facts import FACTS
from huiyin.lines.governance.finding_law import INVARIANTS
from huiyin.lines.governance.finding_sources import DC, HOUSE
from huiyin.lines.governance.finding_steps import STEPS
from huiyin.lines.governance.ledgers import FINDINGS

ROLES = (
    Role("office", "法治办工作人员"),
    Role("unit", "责任单位承办人"),
    Role("leader", "责任领导"),
    Role("verifier", "核验人"),
    Role("finder", "反馈单位", outside=True),
)

EPISODES = (
    Episode(
        id="objection",
        title="异议",
        opens=("object",),
        closes=("objection_answered",),
        waits_for="other_organ",
        cite=HOUSE,
    ),
)

OUTCOMES = (
    Outcome("rectified", "整改完成，已销号", cite=DC),
    Outcome("struck", "经反馈单位同意不列为问题", cite=HOUSE),
)

FINDING = Procedure(
    id="governance.finding",
    version=1,
    title="督察问题整改",
    line="governance",
    cite=DC,
    states=(
        State("new", "待登记"),
        State("found", "待定方案"),
        State("rectifying", "整改中"),
        State("proving", "待核验"),
        State("verified", "待销号"),
        State("closed", "已销号", final=True),
        State("struck", "不列为问题", final=True),
    ),
    roles=ROLES,
    facts=FACTS,
    steps=STEPS,
    outcomes=OUTCOMES,
    episodes=EPISODES,
    clocks=CLOCKS,
    parameters=PARAMETERS,
    letters=(
        Letter(
            id="plan_letter",
            title="整改方案报告",
            to="superior",
            body="{sent_to}：\n{found_by}反馈的问题“{issue}”，由{unit}负责整改。措施：{measures}。于{due}前完成。",
            cite=DC,
            facts=("issue", "unit", "measures", "due"),
        ),
        Letter(
            id="urging_letter",
            title="整改督办单",
            to="unit",
            body="{unit}：\n问题“{issue}”应于{due}前完成整改，请抓紧落实并报告进展。",
            cite=DC,
            facts=("unit", "issue", "due"),
        ),
        Letter(
            id="close_out_form",
            title="整改销号表",
            to="dossier",
            body="问题：{issue}\n来源：{source}\n措施：{measures}\n整改情况：{result}\n佐证材料：{proof}\n"
            "经核验，整改到位，予以销号。",
            cite=DC,
            facts=("issue", "measures", "proof"),
        ),
        Letter(
            id="result_letter",
            title="整改情况报告",
            to="superior",
            body="{sent_to}：\n反馈的问题“{issue}”已整改到位，经核验予以销号。整改情况：{result}",
            cite=DC,
            facts=("issue", "result"),
        ),
    ),
    numbering=(Numbering("matter", "{mark}整〔{year}〕{n}号"),),
    dossier=Dossier(
        "督察问题整改材料",
        (
            DossierItem("问题反馈文件", True, "register", cite=DC),
            DossierItem("整改方案", True, "plan_letter", cite=DC),
            DossierItem("措施落实的材料", True, "measure", cite=DC),
            DossierItem("整改情况和佐证材料", True, "submit", cite=DC),
            DossierItem("核验意见", True, "verify", cite=DC),
            DossierItem("销号表", True, "close_out_form", cite=DC),
            DossierItem("上报的整改结果", False, "result_letter", cite=DC),
        ),
        years=10,
        cite=HOUSE,
    ),
    ledgers=(FINDINGS,),
    invariants=INVARIANTS,
    headline="issue",
)
