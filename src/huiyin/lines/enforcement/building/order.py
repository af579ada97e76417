"""The order to stop and to correct, its service, its challenge (城乡规划法第六十五条)."""

from __future__ import annotations

from huiyin.kernel.conditions import Done, Has, Is
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import PLANNING as GH
from huiyin.kernel.procedure import Step
from huiyin.lines.enforcement.court.windows import OVER
from huiyin.lines.enforcement.steps.gates import (
    HEADS,
    OFFICE,
    PARTY,
)

OPEN = "found|chosen|ordered|executing"
_TOWN_TRACK = Gate(
    Is("track", "planning"),
    "由镇处理的轨道（非法占地建住宅归县级农业农村主管部门，第六十四条的案件归县级规划主管部门）",
    GH[65],
    supply="choose",
)
_TOLD = Gate(
    Done("notify"),
    "责令改正前的告知",
    CF[44].inference("城乡规划法未规定，依正当程序"),
    parameter="told_before_order",
    supply="notify",
)
_RECHECKED = Gate(
    Done("recheck"),
    "对陈述申辩的复核",
    CF[45].inference("城乡规划法未规定，依正当程序"),
    when=Done("defend"),
    parameter="told_before_order",
    supply="recheck",
)

ORDER = (
    Step(
        id="stop",
        title="责令停止建设",
        moves="found|chosen|ordered",
        by=HEADS,
        cite=GH[65],
        needs=(
            Gate(Is("build_state", "building"), "正在进行的建设", GH[65]),
            Gate(
                ~Is("track", "homestead", "engineering"),
                "由镇处理的轨道",
                GH[65],
                supply="choose",
            ),
        ),
        letter="stop",
    ),
    Step(
        id="notify",
        title="告知拟责令的内容和陈述申辩权",
        moves="chosen",
        by=OFFICE,
        cite=CF[44].inference("城乡规划法未规定，依正当程序"),
        sets=("proposed",),
        needs=(_TOWN_TRACK,),
        letter="notice",
    ),
    Step(
        id="defend",
        title="当事人陈述申辩",
        moves="chosen",
        by=PARTY,
        cite=CF[45].inference("城乡规划法未规定，依正当程序"),
        sets=("defence",),
        resets=("recheck",),
    ),
    Step(
        id="recheck",
        title="复核陈述申辩",
        moves="chosen",
        by=OFFICE,
        cite=CF[45].inference("城乡规划法未规定，依正当程序"),
        sets=("recheck_note",),
        needs=(
            Gate(
                Done("defend"),
                "当事人的陈述申辩",
                CF[45].inference(),
                parameter="told_before_order",
                supply="defend",
            ),
        ),
    ),
    Step(
        id="order",
        title="责令限期改正（拆除）",
        moves="chosen > ordered",
        by=HEADS,
        cite=GH[65],
        sets=(
            "order_kind",
            "order_content",
            "correct_by",
            "remedy_told",
            "decision_number?",
            "party_name?",
            "party_address?",
        ),
        needs=(
            _TOWN_TRACK,
            _TOLD,
            _RECHECKED,
            Gate(Has("party_name"), "当事人", GH[65], supply="investigate"),
        ),
        letter="order",
    ),
    Step(
        id="serve_order",
        title="送达责令改正决定书",
        moves="ordered",
        by=("officer",),
        cite=QZ[38],
        serves="order",
    ),
    Step(
        id="begin_challenge",
        title="当事人申请复议或者起诉",
        moves="ordered|executing",
        by=PARTY,
        cite=QZ[44],
        sets=("challenge_kind",),
        opens="challenge",
    ),
    Step(
        id="end_challenge",
        title="复议或者诉讼终结",
        moves="ordered|executing",
        by=OFFICE,
        cite=QZ[44],
        sets=("challenge_result", "upheld_on?"),
        closes="challenge",
    ),
    Step(
        id="inquire",
        title="向县级复议机关和法院核实",
        moves="ordered|executing",
        by=OFFICE,
        cite=QZ[44],
        sets=("inquiry_result",),
        needs=(Gate(OVER, "复议和起诉的期限届满", QZ[44]),),
    ),
    Step(
        id="corrected",
        title="当事人自行改正、拆除",
        moves=f"{OPEN} > settled",
        by=PARTY,
        cite=GH[65],
        sets=("corrected_how",),
        outcome="corrected",
    ),
)
