"""The steps of a sealing or seizure (行政强制法第十七至二十八条)."""

from __future__ import annotations

from huiyin.kernel.conditions import Done, Exists, Has, Is, Open
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import PRACTICE, THREE_SYSTEMS
from huiyin.kernel.procedure import Step
from huiyin.kernel.values import Ask, F
from huiyin.lines.enforcement.coercive.facts import DISPOSALS
from huiyin.lines.enforcement.steps.gates import HEADS, OFFICE, OFFICERS, PARTY, POWERS
from huiyin.lines.enforcement.steps.publicity import (
    COERCION_IS_PUBLISHED,
    COERCION_IS_WITHDRAWN,
    publicity,
)

_POWER = Gate(
    Exists(Ask("entry", POWERS, match={"item": F("power_item")})),
    "当日有效的行政强制措施权力事项（不得委托）",
    QZ[17],
)
_ON_THE_SPOT = (
    _POWER,
    Gate(
        Exists(Ask("entry", OFFICERS, every_actor="name")),
        "当日有效的行政执法证件",
        QZ[17, 3],
    ),
    Gate(Is("certificates_shown", True), "出示执法身份证件的记录", QZ[18, 1, 3]),
    Gate(Is("things_allowed", True), "只及于涉案且可以查封、扣押的场所、设施或者财物", QZ[23]),
    Gate(Is("attended", "party", "witness"), "当事人或者见证人到场的记录", QZ[18, 1, 9]),
    Gate(Is("told_and_heard", True), "当场告知和听取陈述申辩的记录", QZ[18, 1, 6]),
    Gate(Has("site_record"), "现场笔录", QZ[18, 1, 7]),
    Gate(Is("handed_over", True), "当场交付的决定书和清单", QZ[24, 1]),
    Gate(
        Has("party_name") & Has("party_address"),
        "决定书载明的当事人姓名或者名称、地址",
        QZ[24, 2, 1],
        form=True,
    ),
    Gate(
        Is("video", True),
        "查封、扣押的全程音像记录",
        THREE_SYSTEMS.whole.memory("文件条文未核对"),
        parameter="video_needed",
    ),
)
_APPROVED_AFTER = Gate(
    Done("approve"),
    "补办的批准手续",
    QZ[19],
    when=Done("take_at_once"),
    supply="approve",
)
_TAKING = (
    "certificates_shown",
    "things_allowed",
    "attended",
    "told_and_heard",
    "site_record",
    "handed_over",
    "things",
    "video?",
    "decision_number?",
    "party_name?",
    "party_kind?",
    "party_id?",
    "party_contact?",
    "party_address?",
)
_CASE = (
    "power_item",
    "deed",
    "measure",
    "reasons",
    "place?",
    "village?",
    "handler?",
)

STEPS = (
    Step(
        id="propose",
        title="报请实施行政强制措施",
        moves="new > proposed",
        by=("officer",),
        cite=QZ[18, 1, 1],
        sets=(
            *_CASE,
            "party_name?",
            "party_kind?",
            "party_id?",
            "party_contact?",
            "party_address?",
        ),
        needs=(_POWER,),
    ),
    Step(
        id="drop",
        title="不采取强制措施",
        moves="proposed > dropped",
        by=("head",),
        cite=QZ[16, 2],
        sets=("refusal_reason",),
        outcome="not_taken",
    ),
    Step(
        id="approve",
        title="负责人批准",
        moves="proposed|taken",
        by=("head",),
        cite=QZ[18, 1, 1],
        help="当场实施的，二十四小时内报告并补办",
    ),
    Step(
        id="take",
        title="实施查封、扣押",
        moves="proposed > taken",
        by=("officer",),
        cite=QZ[24],
        actors=2,
        sets=_TAKING,
        needs=(
            Gate(Done("approve"), "行政机关负责人的批准", QZ[18, 1, 1], supply="approve"),
            *_ON_THE_SPOT,
        ),
        letter="decision",
    ),
    Step(
        id="take_at_once",
        title="情况紧急，当场实施查封、扣押",
        moves="new|proposed > taken",
        by=("officer",),
        cite=QZ[19],
        actors=2,
        sets=(
            *(name + "?" if not name.endswith("?") else name for name in _CASE),
            "urgent_reason",
            *_TAKING,
        ),
        needs=(Gate(Has("urgent_reason"), "紧急情况的记录", QZ[19]), *_ON_THE_SPOT),
        resets=("approve",),
        letter="decision",
    ),
    Step(
        id="disapprove",
        title="负责人认为不应当采取，立即解除",
        moves="taken > settled",
        by=("head",),
        cite=QZ[19],
        sets=("refusal_reason", "returned_how?"),
        needs=(Gate(~Done("approve"), "尚未批准的强制措施", QZ[19]),),
        outcome="disapproved",
        letter="release",
    ),
    Step(
        id="send_test",
        title="送检测、检验、检疫或者技术鉴定",
        moves="taken",
        by=OFFICE,
        cite=QZ[25, 3],
        sets=("test_period", "test_told"),
        needs=(
            Gate(Is("test_told", True), "书面告知当事人的期间", QZ[25, 3]),
            Gate(~Open("testing"), "前一次检测的结果", QZ[25, 3]),
        ),
        opens="testing",
    ),
    Step(
        id="test_result",
        title="收到检测、检验、检疫或者技术鉴定结果",
        moves="taken",
        by=OFFICE,
        cite=QZ[25, 3],
        sets=("test_result",),
        closes="testing",
    ),
    Step(
        id="extend",
        title="批准延长查封、扣押期限",
        moves="taken",
        by=("head",),
        cite=QZ[25, 1],
        sets=("extension_reason", "extension_told_on"),
        times=1,
        needs=(
            Gate(Has("extension_reason"), "延长的理由（情况复杂）", QZ[25, 2]),
            Gate(Has("extension_told_on"), "书面告知当事人的记录", QZ[25, 2]),
        ),
        letter="extension",
    ),
    Step(
        id="dispose",
        title="作出处理决定（没收、销毁或者解除）",
        moves="taken > settled",
        by=HEADS,
        cite=QZ[27],
        sets=("disposal", "returned_how?"),
        needs=(
            _APPROVED_AFTER,
            Gate(Is("disposal", *DISPOSALS), "法定的处理情形", QZ[28]),
            Gate(
                Has("returned_how"),
                "立即退还财物的记录",
                QZ[28, 2],
                when=Is("disposal", *(code for code in DISPOSALS if code.startswith("released"))),
                form=True,
            ),
        ),
        outcome="{disposal}",
        letter="release",
    ),
    Step(
        id="hand_over",
        title="涉嫌犯罪，连同财物移送司法机关",
        moves="taken > settled",
        by=("head",),
        cite=QZ[21],
        sets=("crime_told",),
        needs=(_APPROVED_AFTER, Gate(Is("crime_told", True), "书面告知当事人的记录", QZ[21])),
        outcome="transferred",
    ),
    Step(
        id="begin_challenge",
        title="当事人申请复议或者起诉",
        moves="taken|settled|closed",
        by=PARTY,
        cite=QZ[8],
        sets=("challenge_kind",),
        opens="challenge",
    ),
    Step(
        id="end_challenge",
        title="复议或者诉讼终结",
        moves="taken|settled|closed",
        by=OFFICE,
        cite=QZ[8],
        sets=("challenge_result",),
        closes="challenge",
    ),
    *publicity(
        "taken|settled|closed",
        "take",
        "take_at_once",
        published=COERCION_IS_PUBLISHED,
        withdrawn=COERCION_IS_WITHDRAWN,
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
                "强制决定的公示",
                THREE_SYSTEMS.whole,
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
