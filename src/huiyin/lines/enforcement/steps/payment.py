"""What becomes of a fine: paid, put off, paid by instalments, challenged, executed.

Article 66 gives deferral and instalments on the party's request and by the organ's approval. How
many there may be, how far apart, and whether a missed one ends the others no text of ours says:
each instalment has its own day, the last is the deferral's own, and the surcharge runs after it.
"""

from __future__ import annotations

from huiyin.kernel.conditions import Compare, Condition, Done, Expired, Has, Open
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.procedure import Starts, Step
from huiyin.kernel.values import F
from huiyin.lines.enforcement.steps.gates import HEADS, OFFICE, PARTY

COURT = "enforcement.court"
EXECUTION = "enforcement.execution"

_OVERDUE = Gate(
    Expired("payment") | Expired("payment_deferred"),
    "缴纳罚款的期限届满",
    CF[72],
    when=Compare(F("fine_fen"), ">", 0),
)


def payment(told: Condition, *, running: str, ever: str) -> tuple[Step, ...]:
    """The steps after a fine was decided. `told`: the party has the decision; `running`: the
    states in which it is still to be carried out; `ever`: those after the decision."""
    return (
        *_deferral(running),
        Step(
            id="pay",
            title="缴清罚款",
            moves=ever,
            by=PARTY,
            cite=CF[67, 3],
            sets=("paid_fen",),
            times=1,
        ),
        Step(
            id="begin_challenge",
            title="当事人申请复议或者起诉",
            moves=ever,
            by=PARTY,
            cite=CF[73],
            sets=("challenge_kind",),
            opens="challenge",
        ),
        Step(
            id="end_challenge",
            title="复议或者诉讼终结",
            moves=ever,
            by=OFFICE,
            cite=CF[73],
            sets=("challenge_result",),
            closes="challenge",
        ),
        Step(
            id="apply_court",
            title="另案申请人民法院强制执行",
            moves=running,
            by=HEADS,
            cite=CF[72, 1, 4],
            needs=(
                Gate(told, "决定书的送达", CF[61, 1], supply="serve"),
                Gate(~Open("court"), "正在办理的申请已了结", QZ[53]),
                Gate(~Open("challenge"), "复议或者诉讼的终结", QZ[53], supply="end_challenge"),
            ),
            starts=Starts(COURT, episode="court"),
            opens="court",
        ),
        Step(
            id="court_done",
            title="登记法院执行的结果",
            moves=ever,
            by=OFFICE,
            cite=QZ[57],
            sets=("court_result",),
            closes="court",
        ),
        Step(
            id="enforce",
            title="强制执行完毕",
            moves=running,
            by=HEADS,
            cite=CF[72],
            sets=("enforced_how",),
            times=1,
            needs=(_OVERDUE,),
        ),
        Step(
            id="sell_seized",
            title="另案拍卖查封、扣押的财物抵缴罚款",
            moves=running,
            by=HEADS,
            cite=CF[72, 1, 2],
            needs=(_OVERDUE,),
            starts=Starts(EXECUTION),
        ),
    )


def _deferral(running: str) -> tuple[Step, ...]:
    return (
        Step(
            id="ask_deferral",
            title="当事人申请延期或者分期缴纳",
            moves=running,
            by=PARTY,
            cite=CF[66, 2],
            sets=("deferral_reason",),
        ),
        Step(
            id="defer",
            title="批准延期或者分期缴纳罚款",
            moves=running,
            by=("head",),
            cite=CF[66, 2],
            sets=("deferred_until", "deferral_kind?", "deferral_reason?"),
            needs=(
                Gate(
                    Done("ask_deferral") | Has("deferral_reason"),
                    "当事人的申请",
                    CF[66, 2],
                    supply="ask_deferral",
                    soft=True,
                ),
            ),
            help="分期的，最后一日填末期的；各期另行登记",
        ),
        Step(
            id="set_instalment",
            title="确定一期的数额和期限",
            moves=running,
            by=OFFICE,
            cite=CF[66, 2],
            each="instalment",
            sets=("instalment_until", "instalment_fen"),
            needs=(
                Gate(
                    Done("defer", ("deferral_kind", "instalments")),
                    "批准分期缴纳",
                    CF[66, 2],
                    supply="defer",
                ),
                Gate(
                    Compare(F("instalment_until"), "<=", F("deferred_until")),
                    "不晚于批准的最后一日的期限",
                    CF[66, 2],
                ),
            ),
            opens="instalment",
        ),
        Step(
            id="pay_instalment",
            title="缴纳一期",
            moves=running,
            by=PARTY,
            cite=CF[66, 2],
            each="instalment",
            sets=("instalment_paid_fen",),
            closes="instalment",
            help="末期缴纳后，再登记“缴清罚款”",
        ),
    )


PAYMENT = payment(Done("serve"), running="decided", ever="decided|closed")
