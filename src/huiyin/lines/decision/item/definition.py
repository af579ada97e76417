"""“三重一大”事项: decided together, by a system that is the town's own.

No national statute lists the items of a town; classes, thresholds and the manner of the meeting
follow local instruments. So every rule here is a parameter that warns until the town, or its
county, sets it with its instrument; only what a statute says (publication) refuses by itself.
"""

from __future__ import annotations

from huiyin.kernel.laws import ADVISERS, PRACTICE, TOWN_REVIEW
from huiyin.kernel.laws import THREE_MAJOR as SZ
from huiyin.kernel.papers import Dossier, DossierItem, Letter, Numbering, View
from huiyin.kernel.procedure import Outcome, Parameter, Procedure, Role, State
from huiyin.lines.decision import advice
from huiyin.lines.decision.item.facts import FACTS
from huiyin.lines.decision.item.invariants import INVARIANTS
from huiyin.lines.decision.item.ledger import ITEMS
from huiyin.lines.decision.item.steps import STEPS

PARAMETERS = (
    Parameter(
        "large_funds_fen",
        "大额资金标准",
        5_000_000,
        SZ.whole.memory("各地标准不一，由本镇设定"),
        "分",
    ),
    Parameter(
        "large_project_fen",
        "重大项目标准",
        10_000_000,
        SZ.whole.memory("各地标准不一，由本镇设定"),
        "分",
    ),
    Parameter("thresholds", "低于标准的事项才可不上会", "warn", SZ.whole.memory("本镇制度未录入")),
    Parameter("adviser_first", "上会前听取法律顾问意见", "warn", ADVISERS.whole),
    Parameter("review_first", "上会前通过合法性审查", "warn", TOWN_REVIEW.whole),
    Parameter("together", "以会议集体研究，主要负责人末位表态", "warn", SZ.whole),
    Parameter("quorum_kept", "到会人数符合规定", "warn", SZ.whole.memory("各地人数要求不一")),
)

ITEM = Procedure(
    id="decision.item",
    version=1,
    title="三重一大事项",
    line="decision",
    cite=SZ.whole,
    states=(
        State("new", "待登记"),
        State("preparing", "酝酿准备"),
        State("submitted", "提请研究"),
        State("resolved", "已决定", final=True),
        State("ordinary", "转一般程序", final=True),
        State("dropped", "未通过", final=True),
    ),
    roles=(
        Role("lead_officer", "承办人"),
        Role("lead_head", "承办单位负责人"),
        Role("head", "行政首长"),
        Role("chair", "会议主持人"),
        Role("secretary", "党政办工作人员"),
        Role("reviewer", "合法性审查人员"),
        Role("screener", "公开审查人员"),
        Role("adviser", "法律顾问、公职律师"),
    ),
    facts=FACTS,
    steps=STEPS,
    outcomes=(
        Outcome("resolved", "集体研究通过", cite=SZ.whole),
        Outcome("rejected", "集体研究不予通过", cite=SZ.whole),
        Outcome("ordinary", "不属三重一大，按一般程序办理", cite=SZ.whole),
        Outcome("abandoned", "撤回", cite=PRACTICE.whole),
    ),
    episodes=(advice.EPISODE,),
    parameters=PARAMETERS,
    letters=(
        Letter(
            id="agenda",
            title="议题提请单",
            to="secretary",
            body="{lead_unit}提请集体研究“{name}”。论证情况：{study}。合法性审查结论：{review_result}。",
            cite=SZ.whole,
            facts=("name", "lead_unit", "study", "review_result"),
        ),
        Letter(
            id="review_opinion",
            title="合法性审查意见书",
            to="lead_unit",
            body="{lead_unit}：\n你单位送审的“{name}”，经审查，结论为：{review_result}。",
            cite=TOWN_REVIEW.whole,
            facts=("name", "lead_unit", "review_result"),
            numbered="review",
        ),
    ),
    numbering=(
        Numbering("matter", "{mark}议〔{year}〕{n}号"),
        Numbering("review", "{mark}审议〔{year}〕{n}号"),
    ),
    dossier=Dossier(
        "三重一大事项档案",
        (
            DossierItem("议题提出材料", True, "propose", cite=SZ.whole),
            DossierItem("调查研究和论证材料", True, "study", cite=SZ.whole),
            DossierItem("方案及历次修改稿", True, "plan_text"),
            DossierItem("法律顾问意见", False, "adviser_opinion", cite=ADVISERS.whole),
            DossierItem("合法性审查意见书", False, "review", cite=TOWN_REVIEW.whole),
            DossierItem("会议记录、纪要", True, "minutes", cite=SZ.whole),
            DossierItem("落实情况报告", False, "carry_out", cite=SZ.whole),
            DossierItem("公开文本", False, "publish"),
        ),
        cite=SZ.whole,
    ),
    views=(View("summary", "决定公开", ("name", "item_class", "lead_unit", "resolution")),),
    ledgers=(ITEMS,),
    invariants=INVARIANTS,
    headline="name",
)
