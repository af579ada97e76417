"""重大行政决策: how a town takes a major decision; and beside it items, documents, contracts.

重大行政决策程序暂行条例 (2019-09-01) binds towns by reference (第四十二条): its gates may refuse,
and say that they rest on reference. Before that day they are silent.
"""

from __future__ import annotations

from huiyin.kernel.clocks import Before, Clock, Earliest, FromFact, Latest
from huiyin.kernel.conditions import Has, Is
from huiyin.kernel.laws import DECISIONS as JC
from huiyin.kernel.laws import DISCLOSURE, PRACTICE
from huiyin.kernel.papers import View
from huiyin.kernel.procedure import Episode, Outcome, Parameter, Procedure, Role, State
from huiyin.kernel.registry import declare
from huiyin.kernel.terms import days, wd
from huiyin.lines.decision import advice
from huiyin.lines.decision.contract.definition import CONTRACT
from huiyin.lines.decision.item.definition import ITEM
from huiyin.lines.decision.major.after import AFTER
from huiyin.lines.decision.major.deciding import DECIDING
from huiyin.lines.decision.major.facts import FACTS
from huiyin.lines.decision.major.hearing import HEARING
from huiyin.lines.decision.major.invariants import INVARIANTS
from huiyin.lines.decision.major.ledger import MAJORS
from huiyin.lines.decision.major.papers import DOSSIER, LETTERS, NUMBERING
from huiyin.lines.decision.major.reviewing import REVIEWING
from huiyin.lines.decision.major.starting import STARTING
from huiyin.lines.decision.normative.definition import NORMATIVE

STATES = (
    State("new", "待登记"),
    State("proposed", "待研究启动"),
    State("drafting", "拟订草案"),
    State("submitted", "提请讨论"),
    State("adopted", "已通过，待出台"),
    State("issued", "已出台", final=True),
    State("dropped", "未出台", final=True),
)

ROLES = (
    Role("lead_officer", "承办人"),
    Role("lead_head", "承办单位负责人"),
    Role("head", "行政首长"),
    Role("secretary", "党政办工作人员"),
    Role("reviewer", "合法性审查人员"),
    Role("screener", "公开审查人员"),
    Role("adviser", "法律顾问、公职律师"),
    Role("assessor", "风险评估人员"),
    Role("evaluator", "后评估人员"),
    Role("expert", "专家、专业机构", outside=True),
    Role("unit", "有关单位", outside=True),
    Role("party_committee", "同级党委", outside=True),
)

OUTCOMES = (
    Outcome("issued", "出台", cite=JC[32]),
    Outcome("rejected", "集体讨论不予通过", cite=JC[30]),
    Outcome("not_started", "不启动决策程序", cite=JC[11]),
    Outcome("abandoned", "终止", cite=PRACTICE.whole),
)

EPISODES = (
    Episode(
        id="units",
        title="征求有关单位意见",
        opens=("ask_unit",),
        closes=("unit_answered",),
        each="unit",
        answer="unit_view",
        waits_for="unit",
        cite=JC[13],
    ),
    Episode(
        id="comment",
        title="公开征求意见",
        opens=("publish_draft",),
        closes=("end_comment",),
        cite=JC[15],
    ),
    Episode(
        id="hearing",
        title="听证会",
        opens=("announce_hearing",),
        closes=("hold_hearing", "cancel_hearing"),
        cite=JC[16],
    ),
    advice.EPISODE,
    Episode(
        id="party",
        title="请示同级党委",
        opens=("report_party",),
        closes=("party_replied",),
        waits_for="party_committee",
        cite=JC[31],
    ),
)

CLOCKS: tuple[Clock, ...] = (
    Earliest(
        id="comment_period",
        title="公开征求意见三十日",
        owed_by="agency",
        cite=JC[15],
        term=days(30),
        start=("publish_draft",),
        bars=("end_comment",),
        when=~Has("short_reason"),
    ),
    Earliest(
        id="announced_period",
        title="公告的征求意见期限",
        owed_by="agency",
        cite=PRACTICE.whole,
        term=FromFact("comment_days", "d"),
        start=("publish_draft",),
        bars=("end_comment",),
        when=Has("short_reason"),
    ),
    Before(
        id="hearing_papers",
        title="听证会七日前送达材料",
        owed_by="agency",
        cite=JC[16],
        term=days(7),
        start=("hearing_on",),
        stop=("send_papers",),
    ),
    Latest(
        id="review_time",
        title="提出合法性审查意见（送审时商定）",
        owed_by="other_organ",
        cite=PRACTICE.whole,
        term=FromFact("review_days", "wd"),
        start=("send_review",),
        stop=("review",),
    ),
    Latest(
        id="publish",
        title="公布决策",
        owed_by="agency",
        cite=DISCLOSURE[26],
        term=wd(20),
        start=("issue",),
        stop=("publish",),
        when=~Is("confidential", True),
    ),
)

PARAMETERS = (
    Parameter(
        "party_agrees",
        "同级党委答复同意后才出台",
        "warn",
        JC[31].inference("条例只说出台前请示"),
    ),
)

MAJOR = Procedure(
    id="decision.major",
    version=1,
    title="重大行政决策",
    line="decision",
    cite=JC[42],
    states=STATES,
    roles=ROLES,
    facts=FACTS,
    steps=(*STARTING, *HEARING, *REVIEWING, *DECIDING, *AFTER),
    outcomes=OUTCOMES,
    episodes=EPISODES,
    clocks=CLOCKS,
    parameters=PARAMETERS,
    letters=LETTERS,
    numbering=NUMBERING,
    dossier=DOSSIER,
    views=(
        View(
            "summary",
            "重大行政决策公布",
            ("name", "matter_kind", "lead_unit", "adoption_note", "document_number"),
        ),
    ),
    ledgers=(MAJORS,),
    invariants=INVARIANTS,
    headline="name",
)

declare(MAJOR, ITEM, NORMATIVE, CONTRACT)
