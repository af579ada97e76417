"""What is done: the performance in the party's stead, at once on a road, or the sale."""

from __future__ import annotations

from huiyin.kernel.conditions import Done, Has, Is, WorkingDay
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.procedure import Step
from huiyin.lines.enforcement.execution.deciding import SALE, SUBSTITUTE
from huiyin.lines.enforcement.execution.facts import UNTOLD
from huiyin.lines.enforcement.steps.gates import CERTIFIED, OFFICE
from huiyin.lines.enforcement.steps.interruption import AGREEMENT_OVER, RESUMED


def _served(step: str) -> Gate:
    return Gate(Done(step), "已送达的强制执行决定书", QZ[38], supply=step)


NOT_AT_A_BAD_TIME = (
    Gate(WorkingDay(statutory=True) | Has("urgent_reason"), "法定节假日以外的日子", QZ[43, 1]),
    Gate(WorkingDay() | Has("urgent_reason"), "工作日", QZ[43, 1], soft=True),
    Gate(Is("at_night", False) | Has("urgent_reason"), "夜间以外的时间", QZ[43, 1]),
    Gate(Is("utilities_cut", False), "不停水、停电、停热、停气", QZ[43, 2]),
)

ACTING = (
    *(
        Step(
            id=step,
            title=title,
            moves="decided",
            by=("officer",),
            cite=QZ[38],
            serves=letter,
            needs=(Gate(manner, "这样执行的决定", QZ[38]),),
        )
        for step, title, letter, manner in (
            ("serve_execution", "送达代履行决定书", "execution", SUBSTITUTE),
            ("serve_sale", "送达拍卖抵缴罚款的决定书", "sale", SALE),
        )
    ),
    Step(
        id="perform",
        title="实施代履行",
        moves="decided > settled",
        by=("officer",),
        cite=QZ[51],
        sets=(
            "officer_present",
            "at_night",
            "utilities_cut",
            "signed_record?",
            "cost_fen?",
            "urgent_reason?",
        ),
        needs=(
            CERTIFIED,
            Gate(SUBSTITUTE, "代履行的决定", QZ[50]),
            _served("serve_execution"),
            Gate(Is("officer_present", True), "本机关派员到场监督的记录", QZ[51, 1, 3]),
            Gate(Has("signed_record"), "签名的执行文书", QZ[51].secondary(UNTOLD), form=True),
            AGREEMENT_OVER,
            RESUMED,
            *NOT_AT_A_BAD_TIME,
        ),
        outcome="substituted",
    ),
    Step(
        id="at_once",
        title="立即代履行（清除道路、河道、公共场所的障碍）",
        moves="new > settled",
        by=("officer",),
        cite=QZ[52],
        sets=(
            "obligation",
            "place_kind",
            "party_unable",
            "party_there",
            "performer?",
            "cost_fen?",
            "signed_record?",
            "place?",
            "village?",
            "handler?",
            "party_name?",
            "party_kind?",
            "party_address?",
        ),
        needs=(
            CERTIFIED,
            Gate(
                Is("place_kind", "road", "river", "public"),
                "须立即清除的道路、河道、航道或者公共场所（其他地方须催告、决定）",
                QZ[52],
            ),
            Gate(Is("party_unable", True), "当事人不能清除", QZ[52].secondary(UNTOLD)),
        ),
        outcome="substituted",
    ),
    Step(
        id="entrust",
        title="委托拍卖机构",
        moves="decided",
        by=OFFICE,
        cite=QZ[48].secondary(UNTOLD),
        sets=("auctioneer",),
        needs=(Gate(SALE, "拍卖的决定", QZ[46]),),
    ),
    Step(
        id="sold",
        title="拍卖所得抵缴罚款",
        moves="decided > settled",
        by=OFFICE,
        cite=QZ[46],
        sets=("proceeds_fen", "treasury_slip?"),
        needs=(
            Gate(SALE, "拍卖的决定", QZ[46]),
            _served("serve_sale"),
            Gate(Done("entrust"), "委托的拍卖机构", QZ[48].secondary(UNTOLD), supply="entrust"),
            Gate(
                Has("treasury_slip"),
                "所得上缴国库或者划入财政专户的凭证",
                QZ[49].secondary(UNTOLD),
                form=True,
            ),
            AGREEMENT_OVER,
            RESUMED,
        ),
        outcome="sold",
    ),
)
