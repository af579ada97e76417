"""查封、扣押: approval, the taking on the spot, thirty days, release or another end."""

from __future__ import annotations

from huiyin.kernel.clocks import Duty, Extension, Latest
from huiyin.kernel.conditions import Done
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import THREE_SYSTEMS
from huiyin.kernel.papers import Dossier, DossierItem, Letter, Numbering, View
from huiyin.kernel.procedure import Episode, Outcome, Parameter, Procedure, Role, State
from huiyin.kernel.terms import days, hours, wd
from huiyin.lines.enforcement.clocks import publicity_clocks
from huiyin.lines.enforcement.coercive.facts import DISPOSALS, FACTS
from huiyin.lines.enforcement.coercive.invariants import INVARIANTS
from huiyin.lines.enforcement.coercive.steps import STEPS
from huiyin.lines.enforcement.ledgers.coercion import SEIZURES
from huiyin.lines.enforcement.letters import REMEDIES
from huiyin.lines.enforcement.outcomes import EITHER
from huiyin.lines.enforcement.parameters import COERCION_WITHDRAWAL, DISPLAY_TERMS
from huiyin.lines.enforcement.steps.publicity import COERCION_IS_WITHDRAWN

CLOCKS = (
    Latest(
        id="report",
        title="当场实施后报告并补办批准手续",
        owed_by="agency",
        cite=QZ[19],
        term=hours(24),
        start=("take_at_once",),
        stop=("approve", "disapprove"),
        when=Done("take_at_once"),
    ),
    Latest(
        id="term",
        title="查封、扣押期限内作出处理决定",
        owed_by="agency",
        cite=QZ[25, 1],
        term=days(30),
        start=("take", "take_at_once"),
        stop=("dispose", "hand_over", "disapprove"),
        pause=("testing",),
        extend=Extension("extend", days(30), cite=QZ[25, 1]),
        on_expiry=Duty("应当立即解除查封、扣押并退还财物（第二十八条）"),
    ),
    *publicity_clocks(wd(20), "take", "take_at_once", withdrawn=COERCION_IS_WITHDRAWN),
)

_LETTERS = (
    Letter(
        id="decision",
        title="查封（扣押）决定书",
        to="party",
        body="当事人：{party_name}，{party_address}。\n因{deed}，依照{reasons}，本机关决定{measure}："
        "{things}。期限三十日；情况复杂的可以延长，延长不超过三十日。你（单位）有权陈述和申辩。",
        cite=QZ[24],
        facts=("party_name", "party_address", "deed", "reasons", "things"),
        remedy=True,
        numbered="decision",
    ),
    Letter(
        id="extension",
        title="延长查封（扣押）期限通知书",
        to="party",
        body="{party_name}：\n对{things}的查封（扣押），因{extension_reason}，经本机关负责人批准延长三十日。",
        cite=QZ[25, 2],
        facts=("party_name", "things", "extension_reason"),
    ),
    Letter(
        id="release",
        title="查封（扣押）处理决定书",
        to="party",
        body="{party_name}：\n对{things}，本机关作出处理：{outcome_title}。",
        cite=QZ[27],
        facts=("party_name", "things"),
    ),
)

COERCIVE = Procedure(
    id="enforcement.coercive",
    version=1,
    title="行政强制措施（查封、扣押）",
    line="enforcement",
    cite=QZ[17],
    states=(
        State("new", "待登记"),
        State("proposed", "报请批准"),
        State("taken", "查封、扣押中"),
        State("dropped", "未采取", final=True),
        State("settled", "已处理，待归档"),
        State("closed", "已结案", final=True),
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
        Outcome("not_taken", "不采取强制措施", {}, "", QZ[16, 2]),
        Outcome("disapproved", "不应当采取，立即解除", {}, "", QZ[19]),
        Outcome("transferred", "连同财物移送司法机关", {}, "", QZ[21]),
        *(
            Outcome(code, title, {}, EITHER, QZ[28] if "." in code else QZ[27])
            for code, title in DISPOSALS.items()
        ),
    ),
    episodes=(
        Episode(
            id="testing",
            title="检测、检验、检疫或者技术鉴定",
            opens=("send_test",),
            closes=("test_result",),
            cite=QZ[25, 3],
        ),
        Episode(
            id="challenge",
            title="复议或者诉讼期间",
            opens=("begin_challenge",),
            closes=("end_challenge",),
            cite=QZ[8],
        ),
    ),
    clocks=CLOCKS,
    parameters=(
        Parameter(
            "video_needed",
            "查封、扣押须全程音像记录",
            "warn",
            THREE_SYSTEMS.whole.memory("文件条文未核对"),
        ),
        *COERCION_WITHDRAWAL,
        *DISPLAY_TERMS,
    ),
    letters=_LETTERS,
    remedies=REMEDIES,
    numbering=(
        Numbering("matter", "{mark}强立〔{year}〕{n}号"),
        Numbering("decision", "{mark}强决〔{year}〕{n}号"),
    ),
    dossier=Dossier(
        "行政强制措施案卷",
        (
            DossierItem("审批表", True, "approve", cite=QZ[18]),
            DossierItem("查封（扣押）决定书", True, "decision", cite=QZ[24]),
            DossierItem("清单", True, "things", cite=QZ[24]),
            DossierItem("现场笔录", True, "site_record", cite=QZ[18]),
            DossierItem("延长期限通知书", False, "extension", cite=QZ[25]),
            DossierItem("检测、检验、鉴定告知和结果", False, "test_result", cite=QZ[25]),
            DossierItem("处理决定书", True, "release", cite=QZ[27]),
            DossierItem("财物退还凭证", False, "returned_how", cite=QZ[28]),
        ),
        years=30,
        cite=CF[47],
    ),
    views=(
        View(
            "publicity",
            "行政强制公示",
            ("party_name", "deed", "measure", "decision_number", "officers_named", "shown_until"),
            personal_under=THREE_SYSTEMS.whole,
        ),
    ),
    ledgers=(SEIZURES,),
    invariants=INVARIANTS,
    parties=("party_name",),
    headline="deed",
)
