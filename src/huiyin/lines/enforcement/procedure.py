"""行政处罚: the ordinary procedure (普通程序), and beside it the summary one.

行政处罚法 (2021), chapter 5; acts before 2021-07-15 stand under the text of 2017, which was not
read and therefore only warns.
"""

from __future__ import annotations

from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.papers import View
from huiyin.kernel.procedure import Procedure, Role, State
from huiyin.kernel.registry import declare
from huiyin.lines.enforcement.building.procedure import BUILDING
from huiyin.lines.enforcement.clocks import CLOCKS
from huiyin.lines.enforcement.coercive.procedure import COERCIVE
from huiyin.lines.enforcement.court.procedure import COURT
from huiyin.lines.enforcement.episodes import EPISODES
from huiyin.lines.enforcement.execution.procedure import EXECUTION
from huiyin.lines.enforcement.facts import FACTS
from huiyin.lines.enforcement.invariants import INVARIANTS
from huiyin.lines.enforcement.ledgers.penalty import PENALTIES_LEDGER
from huiyin.lines.enforcement.letters import DOSSIER, LETTERS, NUMBERING, REMEDIES
from huiyin.lines.enforcement.outcomes import OUTCOMES
from huiyin.lines.enforcement.parameters import PARAMETERS
from huiyin.lines.enforcement.steps import STEPS
from huiyin.lines.enforcement.summary import SUMMARY

STATES = (
    State("new", "待登记"),
    State("lead", "线索核查"),
    State("investigating", "调查取证"),
    State("concluded", "调查终结"),
    State("notified", "已事先告知"),
    State("decided", "已决定，待执行"),
    State("closed", "已结案", final=True),
    State("spared", "不予处罚", final=True),
    State("ended", "未予处罚而办结", final=True),
)

ROLES = (
    Role("officer", "执法人员"),
    Role("office_head", "办案机构负责人"),
    Role("head", "行政机关负责人"),
    Role("chair", "听证主持人"),
    Role("reviewer", "法制审核人员"),
    Role("screener", "公示审查人员"),
    Role("party", "当事人", outside=True),
)

PENALTY_CASE = Procedure(
    id="enforcement.penalty",
    version=1,
    title="普通程序行政处罚",
    line="enforcement",
    cite=CF[54],
    states=STATES,
    roles=ROLES,
    facts=FACTS,
    steps=STEPS,
    outcomes=OUTCOMES,
    episodes=EPISODES,
    clocks=CLOCKS,
    parameters=PARAMETERS,
    letters=LETTERS,
    remedies=REMEDIES,
    numbering=NUMBERING,
    dossier=DOSSIER,
    views=(
        View(
            "publicity",
            "行政处罚公示",
            (
                "party_name",
                "deed",
                "penalty_kind",
                "penalty_content",
                "penalty_basis",
                "performance",
                "fine_fen",
                "decision_number",
                "officers_named",
                "shown_until",
            ),
            personal_under=CF[48, 1],
        ),
    ),
    ledgers=(PENALTIES_LEDGER,),
    invariants=INVARIANTS,
    parties=("party_name",),
    headline="deed",
)

declare(PENALTY_CASE, SUMMARY, COERCIVE, BUILDING, EXECUTION, COURT)
