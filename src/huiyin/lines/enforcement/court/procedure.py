"""An application to the court: urged in writing, in its three months, with its papers."""

from __future__ import annotations

from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.papers import Dossier, DossierItem, Letter, Numbering
from huiyin.kernel.procedure import (
    Episode,
    Outcome,
    Procedure,
    Role,
    State,
)
from huiyin.lines.enforcement.court.clocks import CLOCKS
from huiyin.lines.enforcement.court.facts import FACTS
from huiyin.lines.enforcement.court.invariants import INVARIANTS
from huiyin.lines.enforcement.court.steps import STEPS
from huiyin.lines.enforcement.ledgers.coercion import COURT_LEDGER

COURT = Procedure(
    id="enforcement.court",
    version=1,
    title="申请人民法院强制执行",
    line="enforcement",
    cite=QZ[53],
    states=(
        State("new", "待登记"),
        State("preparing", "催告和准备"),
        State("applied", "已申请，待受理"),
        State("accepted", "已受理，待裁定"),
        State("granted", "准予执行"),
        State("refused", "不予受理"),
        State("denied", "不予执行"),
        State("objected", "已向上一级法院申请复议"),
        State("closed", "已结案", final=True),
    ),
    roles=(
        Role("officer", "执法人员"),
        Role("office_head", "办案机构负责人"),
        Role("head", "行政机关负责人"),
        Role("party", "当事人", outside=True),
    ),
    facts=FACTS,
    steps=STEPS,
    outcomes=(
        Outcome("performed", "当事人自行履行", {}, "", QZ[54]),
        Outcome("executed", "法院执行完毕", {}, "", QZ[57]),
        Outcome("refused", "法院不予受理", {}, "", QZ[56]),
        Outcome("denied", "法院不予执行", {}, "", QZ[58]),
        Outcome("ended", "撤回或者终结", {}, "", QZ[40]),
    ),
    episodes=(
        Episode(
            id="challenge",
            title="复议或者诉讼期间",
            opens=("begin_challenge",),
            closes=("end_challenge",),
            cite=QZ[53],
        ),
    ),
    clocks=CLOCKS,
    letters=(
        Letter(
            id="urging",
            title="履行行政决定催告书",
            to="party",
            body="{party_name}：\n本机关作出的{decision_number}已于{served_on}送达，你（单位）尚未履行："
            "{obligation}。请按下列期限和方式履行：{urge_term}。收到本催告书后有权进行陈述和申辩；"
            "本催告书送达十日后仍未履行的，本机关将依法申请人民法院强制执行。",
            cite=QZ[54],
            facts=("party_name", "decision_number", "served_on", "obligation", "urge_term"),
            numbered="urging",
        ),
    ),
    numbering=(
        Numbering("matter", "{mark}强申〔{year}〕{n}号"),
        Numbering("urging", "{mark}催告〔{year}〕{n}号"),
    ),
    dossier=Dossier(
        "申请法院强制执行案卷",
        (
            DossierItem("强制执行申请书", True, "application", cite=QZ[55, 1, 1]),
            DossierItem("据以执行的决定书及事实、理由、依据", True, cite=QZ[55, 1, 2]),
            DossierItem("当事人的意见和催告情况", True, "urging", cite=QZ[55, 1, 3]),
            DossierItem("执行标的情况", True, cite=QZ[55, 1, 4]),
            DossierItem("未申请复议、未起诉的核实记录", True, "inquire", cite=QZ[53]),
            DossierItem("法院裁定和执行结果", False, "executed", cite=QZ[57]),
        ),
        years=30,
        cite=CF[47],
    ),
    ledgers=(COURT_LEDGER,),
    invariants=INVARIANTS,
    parties=("party_name",),
    headline="obligation",
)
