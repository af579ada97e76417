"""The decision to execute: urged, heard, and with what each manner asks for."""

from __future__ import annotations

from huiyin.kernel.conditions import Compare, Done, Has, Is, Open
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.procedure import Step
from huiyin.kernel.values import F, Today
from huiyin.lines.enforcement.court.windows import ASKED, OVER
from huiyin.lines.enforcement.execution.facts import UNTOLD
from huiyin.lines.enforcement.steps.interruption import AGREEMENT_OVER, RESUMED

SUBSTITUTE, SALE = Is("manner", "substitute"), Is("manner", "sale")

_GENERAL = (
    Gate(
        Done("urge_served") & Compare(Today(), ">", F("urge_by")),
        "已送达的催告书，且催告期限届满",
        QZ[35],
        supply="urge_served",
    ),
    Gate(
        Done("recheck"),
        "对当事人意见的记录、复核",
        QZ[36],
        when=Done("state"),
        supply="recheck",
    ),
    AGREEMENT_OVER,
    RESUMED,
    Gate(
        Has("party_name") & Has("party_address"),
        "当事人的姓名或者名称、地址",
        QZ[37, 2, 1],
        form=True,
    ),
)
_CONTENTS = ("execution_reasons", "execution_manner", "execution_number?")

DECIDING = (
    Step(
        id="decide",
        title="决定代履行",
        moves="preparing > decided",
        by=("head",),
        cite=QZ[51, 1, 1],
        sets=(*_CONTENTS, "object?", "budget_fen?", "performer?", "performer_free?", "harm?"),
        needs=(
            Gate(SUBSTITUTE, "拟代履行的事项", QZ[50]),
            *_GENERAL,
            Gate(
                Has("object") & Has("budget_fen") & Has("performer"),
                "代履行的标的、费用预算和代履行人",
                QZ[51, 1, 1],
                form=True,
            ),
            Gate(
                Is("harm", "traffic", "pollution", "nature"),
                "已经或者将危害交通安全、造成环境污染、破坏自然资源的后果",
                QZ[50].secondary(UNTOLD),
            ),
            Gate(Is("performer_free", True), "没有利害关系的代履行人", QZ[50].secondary(UNTOLD)),
        ),
        letter="execution",
    ),
    Step(
        id="decide_sale",
        title="决定拍卖查封、扣押的财物抵缴罚款",
        moves="preparing > decided",
        by=("head",),
        cite=QZ[46],
        sets=_CONTENTS,
        needs=(
            Gate(SALE, "拟拍卖抵缴的事项", QZ[46]),
            *_GENERAL,
            Gate(Has("seizure_number"), "已经查封、扣押的财物", CF[72, 1, 2]),
            Gate(OVER, "复议和起诉的期限届满", QZ[46].secondary(UNTOLD)),
            Gate(
                ASKED,
                "期满未申请复议、未起诉的核实记录",
                QZ[46].secondary(UNTOLD),
                supply="inquire",
            ),
            Gate(
                ~Open("challenge"),
                "复议或者诉讼的终结",
                QZ[46].secondary(UNTOLD),
                supply="end_challenge",
            ),
        ),
        letter="sale",
    ),
)
