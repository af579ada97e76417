"""合同合法性审查: a contract of the town from its draft to its performance.

What needs a review, the meeting or a filing depends on sums that are local: parameters. A contract
may wait for an item of 三重一大; the meeting is the same and is told of here.
"""

from __future__ import annotations

from huiyin.kernel.clocks import FromParameter, Latest
from huiyin.kernel.conditions import Compare
from huiyin.kernel.laws import ADVISERS, PRACTICE, TOWN_REVIEW
from huiyin.kernel.laws import CONTRACTS as HT
from huiyin.kernel.papers import Dossier, DossierItem, Letter, Numbering, View
from huiyin.kernel.procedure import Outcome, Parameter, Procedure, Role, State
from huiyin.kernel.values import F, P
from huiyin.lines.decision import advice
from huiyin.lines.decision.contract.facts import FACTS
from huiyin.lines.decision.contract.invariants import INVARIANTS
from huiyin.lines.decision.contract.ledger import CONTRACTS
from huiyin.lines.decision.contract.steps import STEPS

_OWN = HT.whole.memory("各地标准不一，由本镇设定")

PARAMETERS = (
    Parameter("review_from_fen", "须经合法性审查的合同金额", 0, _OWN, "分"),
    Parameter("meeting_from_fen", "须上会集体讨论的合同金额", 10_000_000, _OWN, "分"),
    Parameter("file_from_fen", "须报送备案的合同金额", 100_000_000, _OWN, "分"),
    Parameter("filing_term", "重大合同报送备案的期限", "15d", _OWN),
    Parameter("thresholds", "达到上会标准的合同不得由个人审批", "warn", _OWN),
    Parameter(
        "adviser_first", "审查前听取法律顾问意见，其认为违法的不得决定", "warn", ADVISERS.whole
    ),
    Parameter("review_first", "上会、签订前通过合法性审查", "warn", TOWN_REVIEW.whole),
    Parameter("together", "以会议集体讨论，主要负责人末位表态", "warn", HT.whole),
)

CLOCKS = (
    Latest(
        id="filing",
        title="重大合同报送备案",
        owed_by="agency",
        cite=HT.whole,
        term=FromParameter("filing_term"),
        start=("sign",),
        stop=("file",),
        when=Compare(F("amount_fen"), ">=", P("file_from_fen")),
    ),
)

CONTRACT = Procedure(
    id="decision.contract",
    version=1,
    title="合同合法性审查",
    line="decision",
    cite=HT.whole,
    states=(
        State("new", "待登记"),
        State("drafting", "拟订审查"),
        State("submitted", "提请讨论"),
        State("approved", "同意签订"),
        State("signed", "已签订", final=True),
        State("dropped", "未签订", final=True),
    ),
    roles=(
        Role("lead_officer", "承办人"),
        Role("lead_head", "承办单位负责人"),
        Role("head", "行政首长"),
        Role("chair", "会议主持人"),
        Role("secretary", "党政办工作人员"),
        Role("reviewer", "合法性审查人员"),
        Role("adviser", "法律顾问、公职律师"),
    ),
    facts=FACTS,
    steps=STEPS,
    outcomes=(
        Outcome("signed", "签订", cite=HT.whole),
        Outcome("dropped", "不签订", cite=PRACTICE.whole),
    ),
    episodes=(advice.EPISODE,),
    clocks=CLOCKS,
    parameters=PARAMETERS,
    letters=(
        Letter(
            id="review_letter",
            title="合同合法性审查意见书",
            to="lead_unit",
            body="{lead_unit}：\n你单位送审的“{name}”（相对方：{counterpart}），审查结论为{review_result}。",
            cite=TOWN_REVIEW.whole,
            facts=("name", "lead_unit", "counterpart", "review_result"),
            numbered="review",
        ),
    ),
    numbering=(
        Numbering("matter", "{mark}合审〔{year}〕{n}号"),
        Numbering("review", "{mark}合审意〔{year}〕{n}号"),
    ),
    dossier=Dossier(
        "合同档案",
        (
            DossierItem("签订依据", True, "propose", cite=HT.whole),
            DossierItem("相对方资信材料", False, "check_party", cite=HT.whole),
            DossierItem("合同文本及修改稿", True, "draft_text", cite=HT.whole),
            DossierItem("法律顾问意见", False, "adviser_opinion", cite=ADVISERS.whole),
            DossierItem("合法性审查意见书", False, "review", cite=TOWN_REVIEW.whole),
            DossierItem("集体讨论记录", False, "minutes", cite=HT.whole),
            DossierItem("签订的合同", True, "sign", cite=HT.whole),
            DossierItem("备案材料", False, "file", cite=HT.whole),
            DossierItem("履行材料", False, "perform", cite=HT.whole),
        ),
        cite=HT.whole,
    ),
    views=(View("summary", "合同信息", ("name", "contract_kind", "lead_unit")),),
    ledgers=(CONTRACTS,),
    invariants=INVARIANTS,
    headline="name",
)
