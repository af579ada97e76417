"""违法建设: the town orders, waits, asks, posts, urges, decides, and only then may demolish."""

from __future__ import annotations

from huiyin.kernel.clocks import Earliest
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import LAND as TD
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import PLANNING as GH
from huiyin.kernel.laws import PRACTICE, THREE_SYSTEMS
from huiyin.kernel.papers import Dossier, DossierItem, Numbering, View
from huiyin.kernel.procedure import Episode, Outcome, Parameter, Procedure, Role, State
from huiyin.kernel.terms import wd, years
from huiyin.lines.enforcement.building.facts import FACTS
from huiyin.lines.enforcement.building.invariants import INVARIANTS
from huiyin.lines.enforcement.building.letters import LETTERS
from huiyin.lines.enforcement.building.steps import STEPS
from huiyin.lines.enforcement.clocks import publicity_clocks
from huiyin.lines.enforcement.court.windows import windows
from huiyin.lines.enforcement.ledgers.building import BUILDINGS
from huiyin.lines.enforcement.letters import REMEDIES
from huiyin.lines.enforcement.parameters import COERCION_WITHDRAWAL, DISPLAY_TERMS
from huiyin.lines.enforcement.steps.interruption import INTERRUPTIONS
from huiyin.lines.enforcement.steps.publicity import COERCION_IS_WITHDRAWN

BUILDING = Procedure(
    id="enforcement.building",
    version=1,
    title="违法建设处置",
    line="enforcement",
    cite=GH[65],
    states=(
        State("new", "待登记"),
        State("found", "已发现，待查明"),
        State("chosen", "已选定轨道"),
        State("ordered", "已责令改正"),
        State("executing", "已决定强制执行"),
        State("settled", "已了结，待归档"),
        State("closed", "已办结", final=True),
    ),
    roles=(
        Role("officer", "执法人员"),
        Role("office_head", "办案机构负责人"),
        Role("head", "行政机关负责人"),
        Role("reviewer", "法制审核人员"),
        Role("screener", "公示审查人员"),
        Role("party", "当事人", outside=True),
    ),
    facts=FACTS,
    steps=STEPS,
    outcomes=(
        Outcome("corrected", "当事人自行改正、拆除", {}, "", GH[65]),
        Outcome("demolished", "强制拆除", {}, "", QZ[44]),
        Outcome("transferred", "移送有权机关", {}, "", TD[78]),
        Outcome("not_illegal", "不构成违法建设", {}, "", PRACTICE.whole),
        Outcome("abandoned", "中止满三年，不再执行", {}, "", QZ[39, 2]),
        Outcome("ended", "终结执行", {}, "", QZ[40]),
    ),
    episodes=(
        Episode(
            id="challenge",
            title="复议或者诉讼期间",
            opens=("begin_challenge",),
            closes=("end_challenge",),
            cite=QZ[44],
        ),
        *INTERRUPTIONS,
    ),
    clocks=(
        *windows("serve_order", "begin_challenge"),
        Earliest(
            id="three_years",
            title="中止执行满三年",
            owed_by="agency",
            cite=QZ[39, 2],
            term=years(3),
            start=("suspend",),
            bars=("abandon",),
        ),
        *publicity_clocks(wd(20), "decide_execution", withdrawn=COERCION_IS_WITHDRAWN),
    ),
    parameters=(
        Parameter(
            "told_before_order",
            "责令改正前告知并听取陈述申辩",
            "warn",
            CF[44].inference("城乡规划法未规定，依正当程序"),
        ),
        Parameter(
            "video_needed",
            "强制拆除须全程音像记录",
            "warn",
            THREE_SYSTEMS.whole.memory("文件条文未核对"),
        ),
        *COERCION_WITHDRAWAL,
        *DISPLAY_TERMS,
    ),
    letters=LETTERS,
    remedies=REMEDIES,
    numbering=(
        Numbering("matter", "{mark}违建〔{year}〕{n}号"),
        Numbering("order", "{mark}责改〔{year}〕{n}号"),
        Numbering("execution", "{mark}强执〔{year}〕{n}号"),
    ),
    dossier=Dossier(
        "违法建设案卷",
        (
            DossierItem("现场检查、询问笔录", True, "investigate", cite=CF[55]),
            DossierItem("责令停止建设通知书", False, "stop", cite=GH[65]),
            DossierItem("告知书和陈述申辩材料", False, "notice"),
            DossierItem("责令改正决定书", True, "order", cite=GH[65]),
            DossierItem("送达回证", True, "serve_order", cite=QZ[38]),
            DossierItem("限期自行拆除公告", False, "posting", cite=QZ[44]),
            DossierItem("催告书和当事人意见", False, "urging", cite=QZ[35]),
            DossierItem("未申请复议、未起诉的核实记录", False, "inquire", cite=QZ[44]),
            DossierItem("强制执行决定书", False, "execution", cite=QZ[37]),
            DossierItem("拆除现场笔录、财物清单和音像", False, "demolish", cite=QZ[44]),
            DossierItem("轨道选定和审批材料", True, "choose", volume="inner"),
            DossierItem("法制审核意见", False, "review", volume="inner"),
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
                "deed",
                "place",
                "execution_number",
                "execution_manner",
                "officers_named",
                "shown_until",
            ),
            personal_under=THREE_SYSTEMS.whole,
        ),
    ),
    ledgers=(BUILDINGS,),
    invariants=INVARIANTS,
    parties=("party_name",),
    headline="deed",
)
