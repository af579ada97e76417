"""From the urging to the decision, and to what was done (行政强制法第三十五至五十二条)."""

from __future__ import annotations

from huiyin.kernel.conditions import Compare, Done, Is
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import PRACTICE, THREE_SYSTEMS
from huiyin.kernel.procedure import Step
from huiyin.kernel.values import F
from huiyin.lines.enforcement.court.windows import OVER
from huiyin.lines.enforcement.execution.acting import ACTING
from huiyin.lines.enforcement.execution.deciding import DECIDING
from huiyin.lines.enforcement.execution.facts import UNTOLD
from huiyin.lines.enforcement.steps.gates import HEADS, OFFICE, PARTY
from huiyin.lines.enforcement.steps.interruption import interruptions
from huiyin.lines.enforcement.steps.publicity import (
    COERCION_IS_PUBLISHED,
    COERCION_IS_WITHDRAWN,
    publicity,
)

_OPEN = "preparing|decided"
_PARTY_FACTS = ("party_name?", "party_kind?", "party_id?", "party_contact?", "party_address?")

_PREPARING = (
    Step(
        id="open",
        title="登记拟执行的决定",
        moves="new > preparing",
        by=OFFICE,
        cite=QZ[35],
        sets=(
            "manner",
            "decision_number",
            "obligation",
            "served_on",
            "remedy_told",
            "owed_fen?",
            "surcharge_from?",
            "seizure_number?",
            "place?",
            "village?",
            "handler?",
            *_PARTY_FACTS,
        ),
    ),
    Step(
        id="urge",
        title="催告",
        moves="preparing",
        by=OFFICE,
        cite=QZ[35],
        sets=("urge_by", "urge_manner"),
        resets=("urge_served",),
        letter="urging",
    ),
    Step(
        id="urge_served",
        title="送达催告书",
        moves="preparing",
        by=("officer",),
        cite=QZ[38],
        serves="urging",
        needs=(Gate(Done("urge"), "催告书", QZ[35], supply="urge"),),
    ),
    Step(
        id="state",
        title="当事人对催告的陈述申辩",
        moves="preparing",
        by=PARTY,
        cite=QZ[36],
        sets=("statement",),
        resets=("recheck",),
    ),
    Step(
        id="recheck",
        title="记录、复核当事人的意见",
        moves="preparing",
        by=OFFICE,
        cite=QZ[36],
        sets=("statement_note",),
        needs=(Gate(Done("state"), "当事人的意见", QZ[36], supply="state"),),
    ),
    Step(
        id="begin_challenge",
        title="当事人申请复议或者起诉",
        moves=_OPEN,
        by=PARTY,
        cite=CF[73],
        sets=("challenge_kind",),
        opens="challenge",
    ),
    Step(
        id="end_challenge",
        title="复议或者诉讼终结",
        moves=_OPEN,
        by=OFFICE,
        cite=CF[73],
        sets=("challenge_result", "upheld_on?"),
        closes="challenge",
    ),
    Step(
        id="inquire",
        title="核实期满未申请复议、未起诉",
        moves="preparing",
        by=OFFICE,
        cite=QZ[46].secondary(UNTOLD),
        sets=("inquiry_result",),
        needs=(Gate(OVER, "复议和起诉的期限届满", QZ[46].secondary(UNTOLD)),),
    ),
)

_ENDING = (
    Step(
        id="performed",
        title="当事人自行履行，停止执行",
        moves=f"{_OPEN} > settled",
        by=PARTY,
        cite=QZ[51],
        sets=("performed_how",),
        outcome="performed",
    ),
    *interruptions(
        _OPEN,
        "settled",
        agreed=("agreement_stages?", "surcharge_cut_fen?", "remedied?"),
        needs=(
            Gate(
                Is("remedied", True),
                "当事人采取的补救措施（减免加处罚款的条件）",
                QZ[42].secondary(UNTOLD),
                when=Compare(F("surcharge_cut_fen"), ">", 0),
            ),
        ),
    ),
    Step(
        id="tell_party",
        title="事后通知当事人",
        moves="settled",
        by=OFFICE,
        cite=QZ[52].secondary(UNTOLD),
        sets=("told_how",),
    ),
)

_CLOSING = (
    Step(
        id="close_case",
        title="归档结案",
        moves="settled > closed",
        by=HEADS,
        cite=PRACTICE.whole,
        needs=(
            Gate(
                Done("tell_party"),
                "对不在场的当事人的事后通知",
                QZ[52].secondary(UNTOLD),
                when=Done("at_once") & Is("party_there", False),
                supply="tell_party",
            ),
            Gate(
                Done("publish") | Done("screen", ("screen_result", "fail")) | Done("overturned"),
                "强制执行决定的公示",
                THREE_SYSTEMS.whole,
                when=Done("decide") | Done("decide_sale") | Done("at_once"),
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

STEPS = (
    *_PREPARING,
    *DECIDING,
    *ACTING,
    *_ENDING,
    *publicity(
        "decided|settled|closed",
        "perform",
        "at_once",
        published=COERCION_IS_PUBLISHED,
        withdrawn=COERCION_IS_WITHDRAWN,
    ),
    *_CLOSING,
)
