"""督察问题整改: a finding from its register to its close-out (销号).

法治政府建设与责任落实督察工作规定 (2019) was met on secondary pages, its clocks of rectification
not at all: the terms are the plan's own day and parameters, and lateness warns. What a plan names
(measures, unit, person, day) and how it is urged is what the centre's inspections asked in 2021.
Two things are held hard, as in any such loop: whoever mended a thing does not verify it, nor close
it out.
"""

from __future__ import annotations

from huiyin.kernel.clocks import FromFact, FromParameter, Latest
from huiyin.kernel.conditions import Done, Has, Is
from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import PRACTICE, REPORTING
from huiyin.kernel.papers import Dossier, DossierItem, Letter, Numbering
from huiyin.kernel.procedure import (
    Apart,
    Counts,
    Episode,
    Invariant,
    Never,
    Outcome,
    Parameter,
    Procedure,
    Role,
    Roster,
    Runs,
    State,
    Step,
    TermIs,
)
from huiyin.kernel.terms import Term
from huiyin.lines.governance.ledgers import FINDINGS

_DC = REPORTING.whole
_PLAN = _DC.secondary("见于2021年中央一级督察整改的做法，转载")
_HOUSE = PRACTICE.whole
# The page that tells it breaks off after “整改方案上报之日起3”.
_CUT = _DC.inference("转载的文本在“三”处截断，推断为三个月")

SOURCES = {
    "inspection": "法治督察",
    "tour": "巡察（巡视）反馈",
    "supervision": "专项督查",
    "congress": "人大监督意见",
    "court": "司法建议",
    "procurator": "检察建议",
    "audit": "审计",
    "county": "上级检查",
    "enforcement": "行政执法监督",
    "own": "自查",
    "other": "其他",
}

URGING = {
    "letter": "函询",
    "talk": "约谈",
    "listed": "挂牌督办",
    "notice": "通报",
    "remind": "催办",
}

FACTS = (
    Fact("source", "问题来源", Kind.CHOICE, choices=SOURCES, filterable=True, cite=_DC),
    Fact("found_by", "反馈单位", filterable=True),
    Fact("issue", "问题", filterable=True, cite=_DC),
    Fact("line", "所属工作", filterable=True),
    Fact("village", "村（社区）", filterable=True),
    Fact("feedback", "反馈文号"),
    Fact("unit", "责任单位", filterable=True, cite=_DC),
    Fact("lead", "责任领导", filterable=True, cite=_DC),
    Fact("handler", "责任人", filterable=True, cite=_DC),
    Fact("objection", "对问题的异议"),
    Fact("struck", "反馈单位同意不列", Kind.BOOLEAN),
    Fact("plan", "整改方案", help="方案的名称和存放处"),
    Fact("measures", "整改措施", cite=_DC),
    Fact("goal", "整改目标"),
    Fact("due", "整改时限", Kind.DATE, filterable=True, cite=_DC),
    Fact("redo_by", "重新整改的时限", Kind.DATE),
    Fact("sent_to", "报送单位", cite=_DC),
    Fact("measure_done", "已落实的措施", cite=_DC),
    Fact("urging", "督促方式", Kind.CHOICE, choices=URGING, cite=_DC),
    Fact("result", "整改情况"),
    Fact("proof", "佐证材料", help="材料的名称和存放处", cite=_DC),
    Fact("reason", "理由"),
    Fact("verified_how", "核验方式"),
    Fact("satisfied", "反馈单位认可", Kind.BOOLEAN, filterable=True),
)

ROLES = (
    Role("office", "法治办工作人员"),
    Role("unit", "责任单位承办人"),
    Role("leader", "责任领导"),
    Role("verifier", "核验人"),
    Role("finder", "反馈单位", outside=True),
)

_OFFICE = ("office", "leader")
_VERIFIERS = ("verifier", "office", "finder")

STEPS = (
    Step(
        id="register",
        title="登记问题",
        moves="new > found",
        by=_OFFICE,
        cite=_DC,
        sets=("source", "issue", "found_by?", "feedback?", "line?", "village?", "unit?", "lead?"),
    ),
    Step(
        id="assign",
        title="明确责任单位",
        moves="found",
        by=_OFFICE,
        cite=_DC,
        sets=("unit", "lead?", "handler?"),
    ),
    Step(
        id="object",
        title="对问题提出异议",
        moves="found",
        by=_OFFICE,
        cite=_HOUSE,
        sets=("objection",),
        times=1,
        opens="objection",
    ),
    Step(
        id="objection_answered",
        title="反馈单位答复异议",
        moves="found",
        by=("finder", *_OFFICE),
        cite=_HOUSE,
        sets=("struck",),
        closes="objection",
    ),
    Step(
        id="strike",
        title="经反馈单位同意不列为问题",
        moves="found > struck",
        by=_OFFICE,
        cite=_HOUSE,
        needs=(
            Gate(Is("struck", True), "反馈单位同意不列的答复", _HOUSE, supply="objection_answered"),
        ),
        outcome="struck",
    ),
    Step(
        id="plan",
        title="制定整改方案",
        moves="found > rectifying",
        by=("leader",),
        cite=_DC,
        sets=("measures", "due", "plan?", "goal?", "unit?", "handler?"),
        needs=(
            Gate(Has("unit"), "责任单位", _PLAN, supply="assign"),
            Gate(Has("handler"), "责任人", _PLAN, supply="assign"),
            Gate(Has("measures"), "整改措施", _PLAN),
            Gate(Has("due"), "整改时限", _PLAN),
        ),
    ),
    Step(
        id="report_plan",
        title="上报整改方案",
        moves="rectifying",
        by=_OFFICE,
        cite=_DC,
        sets=("sent_to",),
        times=1,
        letter="plan_letter",
    ),
    Step(
        id="revise_plan",
        title="调整整改方案",
        moves="rectifying",
        by=("leader",),
        cite=_HOUSE,
        sets=("due", "reason", "measures?"),
        needs=(Gate(Has("reason"), "调整的理由", _HOUSE),),
    ),
    Step(
        id="measure",
        title="落实整改措施",
        moves="rectifying",
        by=("unit", "office"),
        cite=_DC,
        sets=("measure_done",),
    ),
    Step(
        id="urge",
        title="督促整改",
        moves="rectifying|proving",
        by=("office", "leader", "finder"),
        cite=_DC,
        sets=("urging",),
        letter="urging_letter",
    ),
    Step(
        id="submit",
        title="报送整改情况和佐证",
        moves="rectifying > proving",
        by=("unit", "office"),
        cite=_DC,
        sets=("result", "proof?"),
        needs=(Gate(Done("measure"), "已落实的整改措施", _DC, supply="measure"),),
    ),
    Step(
        id="send_back",
        title="核验不通过，退回整改",
        moves="proving > rectifying",
        by=_VERIFIERS,
        cite=_DC,
        sets=("reason",),
        not_by=("submit", "measure"),
    ),
    Step(
        id="verify",
        title="核验通过",
        moves="proving > verified",
        by=_VERIFIERS,
        cite=_DC,
        sets=("verified_how?", "satisfied?"),
        not_by=("submit", "measure"),
        needs=(Gate(Has("proof"), "佐证材料", _DC, supply="submit"),),
    ),
    Step(
        id="close_out",
        title="销号",
        moves="verified > closed",
        by=("leader", "finder"),
        cite=_DC,
        not_by=("submit", "measure"),
        outcome="rectified",
        letter="close_out_form",
    ),
    Step(
        id="report_result",
        title="上报整改结果",
        moves="closed",
        by=_OFFICE,
        cite=_DC,
        sets=("sent_to",),
        times=1,
        letter="result_letter",
    ),
    Step(
        id="reopen",
        title="回头看发现反弹，重新整改",
        moves="closed > rectifying",
        by=("leader", "finder", "office"),
        cite=_DC,
        sets=("reason", "redo_by?"),
        resets=("measure",),
    ),
)

EPISODES = (
    Episode(
        id="objection",
        title="异议",
        opens=("object",),
        closes=("objection_answered",),
        waits_for="other_organ",
        cite=_HOUSE,
    ),
)

_UNREAD = _DC.memory("督察规定关于整改方案报送期限的条文未核对")

CLOCKS = (
    Latest(
        id="planning",
        title="制定整改方案",
        owed_by="agency",
        cite=_UNREAD,
        term=FromParameter("plan_term"),
        start=("register",),
        stop=("plan", "strike"),
        pause=("objection",),
    ),
    Latest(
        id="rectify",
        title="按方案时限完成整改",
        owed_by="agency",
        cite=_DC,
        term=FromFact("due", "until"),
        start=("plan",),
        stop=("submit",),
        restart=("send_back",),
    ),
    Latest(
        id="again",
        title="重新整改",
        owed_by="agency",
        cite=_DC,
        term=FromFact("redo_by", "until"),
        start=("reopen",),
        stop=("submit",),
    ),
    Latest(
        id="whole",
        title="整改期限（自上报方案之日起）",
        owed_by="agency",
        cite=_CUT,
        term=FromParameter("rectify_term"),
        start=("report_plan",),
        stop=("submit", "close_out"),
    ),
)

PARAMETERS = (
    Parameter("plan_term", "制定整改方案的期限（依反馈通知，如30d）", "", _UNREAD),
    Parameter("rectify_term", "整改期限（自上报方案之日起）", "3m", _CUT),
)

OUTCOMES = (
    Outcome("rectified", "整改完成，已销号", cite=_DC),
    Outcome("struck", "经反馈单位同意不列为问题", cite=_HOUSE),
)

INVARIANTS: tuple[Invariant, ...] = (
    Roster(
        {
            "register": _OFFICE,
            "assign": _OFFICE,
            "object": _OFFICE,
            "objection_answered": ("finder", *_OFFICE),
            "strike": _OFFICE,
            "plan": ("leader",),
            "report_plan": _OFFICE,
            "revise_plan": ("leader",),
            "measure": ("unit", "office"),
            "urge": ("office", "leader", "finder"),
            "submit": ("unit", "office"),
            "send_back": _VERIFIERS,
            "verify": _VERIFIERS,
            "close_out": ("leader", "finder"),
            "report_result": _OFFICE,
            "reopen": ("leader", "finder", "office"),
        },
        _DC,
    ),
    Never("strike", Is("struck", True), _HOUSE),
    *(Never("plan", Has(fact), _PLAN) for fact in ("unit", "handler", "measures", "due")),
    Never("revise_plan", Has("reason"), _HOUSE),
    Never("submit", "measure", _DC),
    Never("verify", "submit", _DC),
    Never("verify", Has("proof"), _DC),
    Never("close_out", "verify", _DC),
    *(
        Apart((mended, judged), _DC)
        for mended in ("submit", "measure")
        for judged in ("verify", "send_back", "close_out")
    ),
    TermIs("whole", {"": Term(3, "m")}, _CUT),
    Runs(
        "planning",
        _UNREAD,
        ("register",),
        ("plan", "strike"),
        pause=("objection",),
        owed_by="agency",
    ),
    Runs("rectify", _DC, ("plan",), ("submit",), restart=("send_back",), owed_by="agency"),
    Runs("again", _DC, ("reopen",), ("submit",), owed_by="agency"),
    Runs("whole", _CUT, ("report_plan",), ("submit", "close_out"), owed_by="agency"),
    *(Counts(step, _HOUSE, times=1) for step in ("object", "report_plan", "report_result")),
    *(Counts(step, _DC) for step in ("register", "verify", "close_out")),
)

FINDING = Procedure(
    id="governance.finding",
    version=1,
    title="督察问题整改",
    line="governance",
    cite=_DC,
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
            cite=_DC,
            facts=("issue", "unit", "measures", "due"),
        ),
        Letter(
            id="urging_letter",
            title="整改督办单",
            to="unit",
            body="{unit}：\n问题“{issue}”应于{due}前完成整改，请抓紧落实并报告进展。",
            cite=_DC,
            facts=("unit", "issue", "due"),
        ),
        Letter(
            id="close_out_form",
            title="整改销号表",
            to="dossier",
            body="问题：{issue}\n来源：{source}\n措施：{measures}\n整改情况：{result}\n佐证材料：{proof}\n"
            "经核验，整改到位，予以销号。",
            cite=_DC,
            facts=("issue", "measures", "proof"),
        ),
        Letter(
            id="result_letter",
            title="整改情况报告",
            to="superior",
            body="{sent_to}：\n反馈的问题“{issue}”已整改到位，经核验予以销号。整改情况：{result}",
            cite=_DC,
            facts=("issue", "result"),
        ),
    ),
    numbering=(Numbering("matter", "{mark}整〔{year}〕{n}号"),),
    dossier=Dossier(
        "督察问题整改材料",
        (
            DossierItem("问题反馈文件", True, "register", cite=_DC),
            DossierItem("整改方案", True, "plan_letter", cite=_DC),
            DossierItem("措施落实的材料", True, "measure", cite=_DC),
            DossierItem("整改情况和佐证材料", True, "submit", cite=_DC),
            DossierItem("核验意见", True, "verify", cite=_DC),
            DossierItem("销号表", True, "close_out_form", cite=_DC),
            DossierItem("上报的整改结果", False, "result_letter", cite=_DC),
        ),
        years=10,
        cite=_HOUSE,
    ),
    ledgers=(FINDINGS,),
    invariants=INVARIANTS,
    headline="issue",
)
