"""任务清单: a task with a unit that answers for it, its proof, its verification, and next year.

That the rule of law enters the yearly plan, is supervised and appraised stands in 第一责任人规定
(article 5, item 1, met second-hand); what is not done moves to the arrangements of the next year,
which the annual report tells. How a list is kept no text says: that somebody is named, that proof
stands before verification, and that nobody verifies himself is the house's own rule.
"""

from __future__ import annotations

from huiyin.kernel.clocks import CLOSING, FromFact, Latest
from huiyin.kernel.conditions import Has
from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import FIRST_PERSON, PRACTICE, REPORTING
from huiyin.kernel.papers import Dossier, DossierItem, Letter, Numbering
from huiyin.kernel.procedure import (
    Apart,
    Counts,
    Invariant,
    Never,
    Outcome,
    Procedure,
    Role,
    Roster,
    Runs,
    State,
    Step,
)
from huiyin.lines.governance.ledgers import TASKS

_LIST = FIRST_PERSON[5, 0, 1]
_NEXT_YEAR = REPORTING.whole
_HOUSE = PRACTICE.whole

CATEGORIES = {
    "lead": "加强组织领导",
    "mechanism": "建设机制制度",
    "duty": "依法全面履职",
    "decision": "依法决策",
    "enforcement": "规范执法",
    "disputes": "化解矛盾",
    "popularise": "普法守法",
    "service": "公共法律服务",
    "places": "法治阵地和法治文化",
    "supervision": "接受监督",
    "other": "其他",
}

FACTS = (
    Fact("year", "年度", Kind.INTEGER, filterable=True),
    Fact("list", "任务清单", help="下达任务的清单、要点或方案的名称"),
    Fact("topic", "任务事项", filterable=True),
    Fact("category", "任务类别", Kind.CHOICE, choices=CATEGORIES, filterable=True),
    Fact("target", "工作要求"),
    Fact("unit", "责任单位", filterable=True),
    Fact("assists", "配合单位"),
    Fact("lead", "分管领导", filterable=True),
    Fact("due", "完成时限", Kind.DATE, filterable=True),
    Fact(
        "plan_item",
        "所依据的上年安排",
        Kind.REFERENCE,
        filterable=True,
        help="上一年度报告“主要安排”的编号",
    ),
    Fact("continues", "承接的上年任务", Kind.REFERENCE, filterable=True),
    Fact("progress", "进展情况"),
    Fact("result", "完成情况"),
    Fact("proof", "佐证材料", help="材料的名称和存放处"),
    Fact("reason", "理由"),
    Fact("redo_by", "补充完成的时限", Kind.DATE),
    Fact("next_step", "下一年度的安排"),
)

ROLES = (
    Role("office", "法治办工作人员"),
    Role("unit", "责任单位承办人"),
    Role("leader", "分管领导"),
    Role("verifier", "核验人"),
)

_OFFICE = ("office", "leader")

STEPS = (
    Step(
        id="list",
        title="列入任务清单",
        moves="new > open",
        by=_OFFICE,
        cite=_LIST,
        sets=(
            "year",
            "topic",
            "category?",
            "list?",
            "target?",
            "unit?",
            "assists?",
            "lead?",
            "due?",
            "plan_item?",
            "continues?",
        ),
    ),
    Step(
        id="assign",
        title="交责任单位",
        moves="open",
        by=_OFFICE,
        cite=_LIST,
        sets=("unit", "due", "assists?", "lead?"),
        letter="assignment",
    ),
    Step(
        id="report_progress",
        title="报告进展",
        moves="open",
        by=("unit", "office"),
        cite=_HOUSE,
        sets=("progress",),
    ),
    Step(
        id="extend",
        title="同意延期",
        moves="open",
        by=("leader",),
        cite=_HOUSE,
        sets=("due", "reason"),
        needs=(Gate(Has("due"), "延长到的日期", _HOUSE),),
    ),
    Step(
        id="submit",
        title="报送完成情况和佐证",
        moves="open > proving",
        by=("unit", "office"),
        cite=_HOUSE,
        sets=("result", "proof?"),
        needs=(Gate(Has("unit"), "责任单位", _HOUSE, supply="assign"),),
    ),
    Step(
        id="send_back",
        title="退回补充",
        moves="proving > open",
        by=("verifier", "leader"),
        cite=_HOUSE,
        sets=("reason", "redo_by?"),
        not_by=("submit",),
    ),
    Step(
        id="verify",
        title="核验通过",
        moves="proving > done",
        by=("verifier", "leader"),
        cite=_HOUSE,
        not_by=("submit",),
        needs=(Gate(Has("proof"), "佐证材料", _HOUSE, supply="submit"),),
        outcome="done",
    ),
    Step(
        id="carry_over",
        title="转入下一年度",
        moves="open|proving > carried",
        by=_OFFICE,
        cite=_NEXT_YEAR,
        sets=("reason", "next_step?"),
        needs=(Gate(Has("reason"), "未完成的原因", _HOUSE),),
        outcome="carried",
    ),
    Step(
        id="drop",
        title="取消任务",
        moves="open|proving > dropped",
        by=("leader",),
        cite=_HOUSE,
        sets=("reason",),
        needs=(Gate(Has("reason"), "取消的理由", _HOUSE),),
        outcome="dropped",
    ),
)

CLOCKS = (
    Latest(
        id="finish",
        title="完成任务",
        owed_by="agency",
        cite=_HOUSE,
        term=FromFact("due", "until"),
        start=("list",),
        stop=("submit", CLOSING),
    ),
    Latest(
        id="redo",
        title="补充完成",
        owed_by="agency",
        cite=_HOUSE,
        term=FromFact("redo_by", "until"),
        start=("send_back",),
        stop=("submit", CLOSING),
    ),
)

OUTCOMES = (
    Outcome("done", "完成", cite=_LIST),
    Outcome("carried", "转入下一年度", cite=_NEXT_YEAR),
    Outcome("dropped", "取消", cite=_HOUSE),
)

INVARIANTS: tuple[Invariant, ...] = (
    Roster(
        {
            "list": _OFFICE,
            "assign": _OFFICE,
            "report_progress": ("unit", "office"),
            "extend": ("leader",),
            "submit": ("unit", "office"),
            "send_back": ("verifier", "leader"),
            "verify": ("verifier", "leader"),
            "carry_over": _OFFICE,
            "drop": ("leader",),
        },
        _HOUSE,
    ),
    Never("extend", Has("due"), _HOUSE),
    Never("submit", Has("unit"), _HOUSE),
    Never("verify", Has("proof"), _HOUSE),
    Never("verify", "submit", _HOUSE),
    Never("carry_over", Has("reason"), _HOUSE),
    Never("drop", Has("reason"), _HOUSE),
    Apart(("submit", "verify"), _HOUSE),
    Apart(("submit", "send_back"), _HOUSE),
    Runs("finish", _HOUSE, ("list",), ("submit", CLOSING), owed_by="agency"),
    Runs("redo", _HOUSE, ("send_back",), ("submit", CLOSING), owed_by="agency"),
    *(Counts(step, _HOUSE) for step in ("list", "submit", "verify", "carry_over", "drop")),
)

TASK = Procedure(
    id="governance.task",
    version=1,
    title="任务清单事项",
    line="governance",
    cite=_LIST,
    states=(
        State("new", "待列入"),
        State("open", "推进中"),
        State("proving", "待核验"),
        State("done", "已完成", final=True),
        State("carried", "已转入下一年度", final=True),
        State("dropped", "已取消", final=True),
    ),
    roles=ROLES,
    facts=FACTS,
    steps=STEPS,
    outcomes=OUTCOMES,
    clocks=CLOCKS,
    letters=(
        Letter(
            id="assignment",
            title="任务交办单",
            to="unit",
            body="{unit}：\n{list}所列任务“{topic}”由你单位负责，请于{due}前完成，并报送完成情况和佐证材料。"
            "工作要求：{target}",
            cite=_LIST,
            facts=("unit", "topic", "due"),
        ),
    ),
    numbering=(Numbering("matter", "{mark}法任〔{year}〕{n}号"),),
    dossier=Dossier(
        "任务清单事项材料",
        (
            DossierItem("任务清单（要点、方案）", True, "list", cite=_LIST),
            DossierItem("任务交办单", False, "assignment", cite=_HOUSE),
            DossierItem("完成情况和佐证材料", True, "submit", cite=_HOUSE),
            DossierItem("核验意见", True, "verify", cite=_HOUSE),
        ),
        years=10,
        cite=_HOUSE,
    ),
    ledgers=(TASKS,),
    invariants=INVARIANTS,
    headline="topic",
)
