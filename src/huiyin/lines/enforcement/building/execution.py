"""Posting, urging, decision and removal (行政强制法第四章)."""

from __future__ import annotations

from huiyin.kernel.conditions import Compare, Covers, Done, Exists, Has, Is, Open, WorkingDay
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import PLANNING as GH
from huiyin.kernel.laws import PRACTICE, THREE_SYSTEMS
from huiyin.kernel.procedure import Step
from huiyin.kernel.values import Ask, F, Today
from huiyin.lines.enforcement.court.windows import ASKED, OVER
from huiyin.lines.enforcement.steps.gates import (
    CERTIFIED,
    HEADS,
    OFFICE,
    PARTY,
    REVIEWERS,
)
from huiyin.lines.enforcement.steps.interruption import AGREEMENT_OVER, RESUMED, interruptions
from huiyin.lines.enforcement.steps.publicity import COERCION_IS_WITHDRAWN

_OVERDUE = Gate(Compare(Today(), ">", F("correct_by")), "责令改正的期限届满而未改正", GH[65])
_BEFORE_EXECUTION = (
    Gate(
        Done("post") & Compare(Today(), ">", F("self_removal_by")),
        "限期自行拆除的公告，且期限届满",
        QZ[44],
        supply="post",
    ),
    Gate(
        Done("urge_served") & Compare(Today(), ">", F("urge_by")),
        "已送达的催告书，且催告期限届满",
        QZ[35],
        supply="urge_served",
    ),
)

EXECUTION = (
    Step(
        id="post",
        title="公告限期自行拆除",
        moves="ordered",
        by=OFFICE,
        cite=QZ[44],
        sets=("self_removal_by", "posted_where?"),
        needs=(
            Gate(Done("serve_order"), "已送达的责令改正决定书", QZ[44], supply="serve_order"),
            _OVERDUE,
        ),
        letter="posting",
    ),
    Step(
        id="urge",
        title="催告",
        moves="ordered",
        by=OFFICE,
        cite=QZ[35],
        sets=("urge_by", "urge_manner"),
        resets=("urge_served",),
        needs=(_OVERDUE,),
        letter="urging",
    ),
    Step(
        id="urge_served",
        title="送达催告书",
        moves="ordered",
        by=("officer",),
        cite=QZ[38],
        serves="urging",
        needs=(Gate(Done("urge"), "催告书", QZ[35], supply="urge"),),
    ),
    Step(
        id="state",
        title="当事人对催告的陈述申辩",
        moves="ordered",
        by=PARTY,
        cite=QZ[36],
        sets=("statement",),
        resets=("hear",),
    ),
    Step(
        id="hear",
        title="记录、复核当事人的意见",
        moves="ordered",
        by=OFFICE,
        cite=QZ[36],
        sets=("statement_note",),
        needs=(Gate(Done("state"), "当事人的意见", QZ[36], supply="state"),),
    ),
    Step(
        id="draft",
        title="起草强制执行决定书",
        moves="ordered",
        by=("officer",),
        cite=QZ[37],
        sets=("execution_text",),
        resets=("review",),
    ),
    Step(
        id="review",
        title="法制审核",
        moves="ordered",
        by=("reviewer",),
        cite=THREE_SYSTEMS.whole,
        not_by=("investigate", "draft"),
        sets=("review_opinion",),
        needs=(
            Gate(
                Exists(Ask("entry", REVIEWERS, every_actor="name")),
                "在册的法制审核人员",
                THREE_SYSTEMS.whole,
            ),
        ),
        binds="execution_text",
    ),
    Step(
        id="decide_execution",
        title="作出强制执行决定",
        moves="ordered > executing",
        by=("head",),
        cite=QZ[37],
        sets=(
            "execution_reasons",
            "execution_manner",
            "execution_number?",
        ),
        needs=(
            *_BEFORE_EXECUTION,
            Gate(
                Done("hear"),
                "对当事人意见的记录、复核",
                QZ[36],
                when=Done("state"),
                supply="hear",
            ),
            RESUMED,
            Gate(
                Done("review", ("review_opinion", "pass")),
                "重大执法决定法制审核通过的意见",
                THREE_SYSTEMS.whole,
                supply="review",
            ),
            Gate(
                Covers("review", "execution_text"),
                "针对现稿的法制审核（稿件已改动）",
                THREE_SYSTEMS.whole,
                when=Done("review") & Has("execution_text"),
                supply="review",
            ),
            Gate(
                Has("party_name") & Has("party_address"),
                "当事人的姓名或者名称、地址",
                QZ[37, 2, 1],
                form=True,
            ),
        ),
        letter="execution",
    ),
    Step(
        id="serve_execution",
        title="送达强制执行决定书",
        moves="executing",
        by=("officer",),
        cite=QZ[38],
        serves="execution",
    ),
    *interruptions("ordered|executing", "settled"),
    Step(
        id="demolish",
        title="强制拆除",
        moves="executing > settled",
        by=("officer",),
        cite=QZ[44],
        actors=2,
        sets=(
            "at_night",
            "utilities_cut",
            "belongings_listed",
            "site_record",
            "video?",
            "urgent_reason?",
        ),
        needs=(
            CERTIFIED,
            Gate(OVER, "复议和起诉的期限届满", QZ[44]),
            Gate(ASKED, "期满未申请复议、未起诉的核实记录", QZ[44], supply="inquire"),
            Gate(~Open("challenge"), "复议或者诉讼的终结", QZ[44], supply="end_challenge"),
            *_BEFORE_EXECUTION,
            Gate(
                Done("serve_execution"), "已送达的强制执行决定书", QZ[38], supply="serve_execution"
            ),
            AGREEMENT_OVER,
            RESUMED,
            Gate(
                WorkingDay(statutory=True) | Has("urgent_reason"),
                "法定节假日以外的日子",
                QZ[43, 1],
            ),
            Gate(WorkingDay() | Has("urgent_reason"), "工作日", QZ[43, 1], soft=True),
            Gate(Is("at_night", False) | Has("urgent_reason"), "夜间以外的时间", QZ[43, 1]),
            Gate(Is("utilities_cut", False), "不停水、停电、停热、停气", QZ[43, 2]),
            Gate(
                Is("video", True),
                "强制拆除的全程音像记录",
                THREE_SYSTEMS.whole.memory("文件条文未核对"),
                parameter="video_needed",
            ),
        ),
        outcome="demolished",
    ),
    Step(
        id="close_case",
        title="归档结案",
        moves="settled > closed",
        by=HEADS,
        cite=PRACTICE.whole,
        needs=(
            Gate(
                Done("publish") | Done("screen", ("screen_result", "fail")) | Done("overturned"),
                "强制执行决定的公示",
                THREE_SYSTEMS.whole,
                when=Done("decide_execution"),
                supply="publish",
            ),
            Gate(
                Done("withdraw"),
                "公示信息的撤回",
                COERCION_IS_WITHDRAWN,
                when=Done("overturned") & Done("publish"),
                parameter="withdraw_too",
                supply="withdraw",
            ),
        ),
    ),
)
