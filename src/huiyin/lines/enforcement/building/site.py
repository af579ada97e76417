"""The house is looked at, and its legal track chosen."""

from __future__ import annotations

from huiyin.kernel.conditions import Done, Exists, Is
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import LAND as TD
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import PLANNING as GH
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Starts, Step
from huiyin.kernel.values import Ask, F
from huiyin.lines.enforcement.steps.gates import (
    CERTIFIED,
    HEADS,
    OFFICE,
    POWERS,
    SHOWN,
)

PARTY_FACTS = ("party_name?", "party_kind?", "party_id?", "party_contact?", "party_address?")
SITE = (
    Step(
        id="register",
        title="登记线索",
        moves="new > found",
        by=OFFICE,
        cite=GH[65],
        sets=(
            "source",
            "deed",
            "place",
            "build_state",
            "structure?",
            "village?",
            "handler?",
            *PARTY_FACTS,
        ),
    ),
    Step(
        id="investigate",
        title="现场检查、询问",
        moves="found|chosen|ordered",
        by=("officer",),
        cite=CF[54],
        actors=2,
        sets=("certificates_shown", "inquiry_record", "structure?", *PARTY_FACTS),
        needs=(CERTIFIED, SHOWN),
    ),
    Step(
        id="choose",
        title="查明许可和用地，选定法律轨道",
        moves="found|chosen > chosen",
        by=HEADS,
        cite=GH[65],
        sets=("track", "in_planning_area", "permit", "track_reasons"),
        needs=(
            Gate(Done("investigate"), "现场检查、询问", CF[54], supply="investigate"),
            Gate(
                Is("in_planning_area", True) & Is("permit", "none", "against"),
                "乡、村庄规划区内未取得或者违反乡村建设规划许可证的事实",
                GH[65],
                when=Is("track", "planning"),
            ),
        ),
        resets=("notify",),
    ),
    Step(
        id="clear",
        title="不构成违法建设，销案",
        moves="found|chosen > closed",
        by=HEADS,
        cite=PRACTICE.whole,
        sets=("clear_reasons",),
        outcome="not_illegal",
    ),
    Step(
        id="transfer",
        title="移送有权机关",
        moves="chosen > closed",
        by=HEADS,
        cite=TD[78],
        sets=("right_organ",),
        needs=(
            Gate(
                Is("track", "homestead", "engineering"),
                "归县级主管部门处理的轨道",
                TD[78],
                supply="choose",
            ),
        ),
        outcome="transferred",
        letter="transfer",
    ),
    Step(
        id="fine",
        title="另案罚款",
        moves="chosen|ordered",
        by=HEADS,
        cite=GH[64],
        sets=("fine_item",),
        needs=(
            Gate(
                Exists(Ask("entry", POWERS, match={"item": F("fine_item")})),
                "当日有效的罚款权力事项（城乡规划法第六十五条没有规定罚款）",
                GH[65],
            ),
        ),
        starts=Starts("enforcement.penalty"),
    ),
)
