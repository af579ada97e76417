"""What may come between a decision to execute and its execution (行政强制法 39, 40, 42)."""

from __future__ import annotations

from huiyin.kernel.conditions import Is, Open
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.procedure import Episode, Invariant, Never, Step
from huiyin.lines.enforcement.steps.gates import HEADS

INTERRUPTIONS = (
    Episode(
        id="agreement",
        title="履行执行协议期间",
        opens=("agree",),
        closes=("agreement_broken",),
        cite=QZ[42],
    ),
    Episode(
        id="suspension",
        title="中止执行期间",
        opens=("suspend",),
        closes=("resume",),
        cite=QZ[39],
    ),
)

INTERRUPTION_RULES: tuple[Invariant, ...] = (
    Never("agree", ~Open("agreement"), QZ[42]),
    Never("suspend", ~Open("suspension"), QZ[39]),
    Never("abandon", Open("suspension"), QZ[39]),
    Never("abandon", Is("no_harm", True), QZ[39]),
)

AGREEMENT_OVER = Gate(~Open("agreement"), "执行协议的了结", QZ[42], supply="agreement_broken")
RESUMED = Gate(~Open("suspension"), "恢复执行", QZ[39], supply="resume")


def interruptions(
    states: str, end: str, *, agreed: tuple[str, ...] = (), needs: tuple[Gate, ...] = ()
) -> tuple[Step, ...]:
    """Agreement, suspension, three years without resuming, termination. `states`: in which an
    execution goes on; `end`: where it stops; `agreed`, `needs`: what an agreement also says."""
    return (
        Step(
            id="agree",
            title="达成执行协议",
            moves=states,
            by=HEADS,
            cite=QZ[42],
            sets=("agreement", *agreed),
            opens="agreement",
            needs=(Gate(~Open("agreement"), "前一份协议已了结", QZ[42]), *needs),
        ),
        Step(
            id="agreement_broken",
            title="当事人不履行协议，恢复执行",
            moves=states,
            by=HEADS,
            cite=QZ[42, 2],
            closes="agreement",
        ),
        Step(
            id="suspend",
            title="中止执行",
            moves=states,
            by=("head",),
            cite=QZ[39],
            sets=("suspend_reason", "no_harm?"),
            opens="suspension",
            needs=(Gate(~Open("suspension"), "前一次中止已恢复", QZ[39]),),
        ),
        Step(
            id="resume",
            title="恢复执行",
            moves=states,
            by=("head",),
            cite=QZ[39, 2],
            closes="suspension",
        ),
        Step(
            id="abandon",
            title="中止满三年，不再执行",
            moves=f"{states} > {end}",
            by=("head",),
            cite=QZ[39, 2],
            needs=(
                Gate(Open("suspension"), "未恢复的中止", QZ[39, 2], supply="suspend"),
                Gate(Is("no_harm", True), "没有明显社会危害且当事人确无能力履行", QZ[39, 2]),
            ),
            outcome="abandoned",
        ),
        Step(
            id="end",
            title="终结执行",
            moves=f"{states} > {end}",
            by=("head",),
            cite=QZ[40],
            sets=("end_reason",),
            outcome="ended",
        ),
    )
