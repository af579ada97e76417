"""强制执行 by the town itself: another does the duty in the party's stead, or the seized is sold.

行政强制法 chapter four. 代履行 (50–52): urged three working days before, a decision with its six
contents, an officer there; at once on roads, rivers and in public places. 拍卖抵缴 (46, 行政处罚法
72): a town without a power of its own over money sells only what it had seized. An agreement (42)
may set stages and cut the surcharge. What our library does not tell of these articles warns.
"""

from __future__ import annotations

from huiyin.kernel.clocks import Earliest
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import THREE_SYSTEMS
from huiyin.kernel.papers import Dossier, DossierItem, Letter, Numbering, View
from huiyin.kernel.procedure import Episode, Outcome, Procedure, Role, State
from huiyin.kernel.terms import days, wd, years
from huiyin.lines.enforcement.clocks import publicity_clocks
from huiyin.lines.enforcement.court.windows import windows
from huiyin.lines.enforcement.execution.facts import FACTS
from huiyin.lines.enforcement.execution.invariants import INVARIANTS
from huiyin.lines.enforcement.execution.steps import STEPS
from huiyin.lines.enforcement.ledgers.execution import EXECUTIONS
from huiyin.lines.enforcement.letters import REMEDIES
from huiyin.lines.enforcement.parameters import COERCION_WITHDRAWAL, DISPLAY_TERMS
from huiyin.lines.enforcement.steps.interruption import INTERRUPTIONS
from huiyin.lines.enforcement.steps.publicity import COERCION_IS_WITHDRAWN

CLOCKS = (
    *windows("served_on", "begin_challenge"),
    Earliest(
        id="thirty_days",
        title="加处罚款满三十日",
        owed_by="agency",
        cite=QZ[46],
        term=days(30),
        start=("surcharge_from",),
        bars=("decide_sale",),
    ),
    Earliest(
        id="urged_before",
        title="代履行三日前催告",
        owed_by="agency",
        cite=QZ[51, 1, 2],
        term=wd(3),
        start=("urge_served",),
        bars=("perform",),
    ),
    Earliest(
        id="three_years",
        title="中止执行满三年",
        owed_by="agency",
        cite=QZ[39, 2],
        term=years(3),
        start=("suspend",),
        bars=("abandon",),
    ),
    *publicity_clocks(wd(20), "decide", "decide_sale", "at_once", withdrawn=COERCION_IS_WITHDRAWN),
)

_LETTERS = (
    Letter(
        id="urging",
        title="履行行政决定催告书",
        to="party",
        body="{party_name}：\n你（单位）尚未履行{decision_number}：{obligation}。请在{urge_by}前以下列"
        "方式履行：{urge_manner}。收到本催告书后有权进行陈述和申辩；逾期仍不履行的，本机关将依法强制"
        "执行。",
        cite=QZ[35],
        facts=("party_name", "decision_number", "obligation", "urge_by", "urge_manner"),
    ),
    Letter(
        id="execution",
        title="代履行决定书",
        to="party",
        body="当事人：{party_name}，{party_address}。\n{execution_reasons}。本机关决定代履行："
        "{execution_manner}。标的：{object}。费用预算：{budget_fen}。代履行人：{performer}。",
        cite=QZ[51, 1, 1],
        facts=(
            "party_name",
            "party_address",
            "execution_reasons",
            "execution_manner",
            "object",
            "budget_fen",
            "performer",
        ),
        remedy=True,
        numbered="execution",
    ),
    Letter(
        id="sale",
        title="行政强制执行决定书（拍卖抵缴罚款）",
        to="party",
        body="当事人：{party_name}，{party_address}。\n{execution_reasons}。本机关决定依法拍卖已查封、"
        "扣押的财物，抵缴罚款：{execution_manner}。",
        cite=QZ[37],
        facts=("party_name", "party_address", "execution_reasons", "execution_manner"),
        remedy=True,
        numbered="execution",
    ),
)

EXECUTION = Procedure(
    id="enforcement.execution",
    version=1,
    title="行政强制执行（代履行、拍卖抵缴罚款）",
    line="enforcement",
    cite=QZ[35],
    states=(
        State("new", "待登记"),
        State("preparing", "催告和准备"),
        State("decided", "已决定，待实施"),
        State("settled", "已了结，待归档"),
        State("closed", "已办结", final=True),
    ),
    roles=(
        Role("officer", "执法人员"),
        Role("office_head", "办案机构负责人"),
        Role("head", "行政机关负责人"),
        Role("screener", "公示审查人员"),
        Role("party", "当事人", outside=True),
    ),
    facts=FACTS,
    steps=STEPS,
    outcomes=(
        Outcome("performed", "当事人自行履行", {}, "", QZ[51]),
        Outcome("substituted", "代履行完毕", {}, "", QZ[51]),
        Outcome("sold", "拍卖抵缴罚款", {}, "", QZ[46]),
        Outcome("abandoned", "中止满三年，不再执行", {}, "", QZ[39, 2]),
        Outcome("ended", "终结执行", {}, "", QZ[40]),
    ),
    episodes=(
        Episode(
            id="challenge",
            title="复议或者诉讼期间",
            opens=("begin_challenge",),
            closes=("end_challenge",),
            cite=CF[73],
        ),
        *INTERRUPTIONS,
    ),
    clocks=CLOCKS,
    parameters=(
        *COERCION_WITHDRAWAL,
        *DISPLAY_TERMS,
    ),
    letters=_LETTERS,
    remedies=REMEDIES,
    numbering=(
        Numbering("matter", "{mark}强执立〔{year}〕{n}号"),
        Numbering("execution", "{mark}强执决〔{year}〕{n}号"),
    ),
    dossier=Dossier(
        "行政强制执行案卷",
        (
            DossierItem("据以执行的决定书及送达回证", True, "open", cite=QZ[35]),
            DossierItem("催告书和当事人意见", False, "urging", cite=QZ[35]),
            DossierItem("未申请复议、未起诉的核实记录", False, "inquire", cite=QZ[46]),
            DossierItem("代履行决定书", False, "execution", cite=QZ[51]),
            DossierItem("拍卖抵缴罚款的决定书", False, "sale", cite=QZ[46]),
            DossierItem("代履行的执行文书", False, "signed_record", cite=QZ[51]),
            DossierItem("拍卖委托和所得上缴凭证", False, "sold", cite=QZ[46]),
            DossierItem("执行协议", False, "agreement", cite=QZ[42]),
        ),
        years=30,
        cite=CF[47],
    ),
    views=(
        View(
            "publicity",
            "行政强制公示",
            (
                "party_name",
                "obligation",
                "manner",
                "execution_number",
                "officers_named",
                "shown_until",
            ),
            personal_under=THREE_SYSTEMS.whole,
        ),
    ),
    ledgers=(EXECUTIONS,),
    invariants=INVARIANTS,
    parties=("party_name",),
    headline="obligation",
)
