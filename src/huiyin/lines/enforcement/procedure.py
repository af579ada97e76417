"""行政处罚: the ordinary procedure (普通程序), and beside it the summary one.

行政处罚法 (2021), chapter 5; acts before 2021-07-15 stand under the text of 2017, which was not
read and therefore only warns.
"""

from __future__ import annotations

from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.papers import View
from huiyin.kernel.procedure import Episode, Parameter, Procedure, Role, State
from huiyin.kernel.registry import declare
from huiyin.lines.enforcement.clocks import CLOCKS
from huiyin.lines.enforcement.facts import FACTS
from huiyin.lines.enforcement.invariants import INVARIANTS
from huiyin.lines.enforcement.letters import DOSSIER, LETTERS, NUMBERING, REMEDIES
from huiyin.lines.enforcement.outcomes import OUTCOMES
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

EPISODES = (
    Episode(
        id="preservation",
        title="证据先行登记保存",
        opens=("preserve",),
        closes=("dispose_evidence",),
        cite=CF[56],
    ),
    Episode(
        id="crime",
        title="待决定是否移送司法机关",
        opens=("report_crime",),
        closes=("refuse_transfer", "approve_transfer"),
        cite=CF[27],
    ),
    Episode(
        id="hearing",
        title="听证",
        opens=("ask_hearing",),
        closes=("hold_hearing", "drop_hearing", "refuse_hearing"),
        cite=CF[63],
    ),
    Episode(
        id="challenge",
        title="复议或者诉讼期间",
        opens=("begin_challenge",),
        closes=("end_challenge",),
        cite=CF[73, 3],
    ),
)

PARAMETERS = (
    Parameter(
        "withdrawn_power",
        "权力收回后，已立案件须有继续办理的规定",
        "warn",
        CF[24].inference("由收回公告规定"),
    ),
    Parameter(
        "continuing_view_needed",
        "认定违法行为仍在继续须附法律意见",
        "warn",
        CF[36, 2].inference("是否继续状态须法律判断"),
    ),
    Parameter(
        "statement_term",
        "当事人陈述申辩的期限（如3wd，不设则留空）",
        "",
        CF[45].memory("法律未规定，各地多为3至5个工作日"),
    ),
    Parameter(
        "statement_wait",
        "陈述申辩期限内不得决定",
        "warn",
        CF[45].memory("法律未规定期限"),
    ),
    Parameter(
        "large_fine_person",
        "对公民较大数额罚款的标准",
        None,
        CF[63].memory("本省标准未查到"),
        "分",
    ),
    Parameter(
        "large_fine_organisation",
        "对法人或者其他组织较大数额罚款的标准",
        None,
        CF[63].memory("本省标准未查到"),
        "分",
    ),
    Parameter(
        "close_unpaid",
        "罚款缴清或者执行完毕才结案",
        "warn",
        CF[66, 1].inference("法律未规定结案条件"),
    ),
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
                "fine_fen",
                "decision_number",
                "officers_named",
                "shown_until",
            ),
            personal_under=CF[48, 1],
        ),
    ),
    invariants=INVARIANTS,
    parties=("party_name",),
    headline="deed",
)

declare(PENALTY_CASE, SUMMARY)
