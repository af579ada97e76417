"""Publication of a decision and its withdrawal (行政处罚法第四十八条，三项制度)."""

from __future__ import annotations

from huiyin.kernel.gates import Done, Gate, Is
from huiyin.kernel.laws import DISCLOSURE
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.procedure import Step
from huiyin.lines.enforcement.steps.gates import HEADS


def publicity(states: str, *investigators: str) -> tuple[Step, ...]:
    """Screening by somebody who did not investigate, publication, change of the decision and
    withdrawal, in the states after a decision."""
    return (
        Step(
            id="screen",
            title="公示前审查",
            moves=states,
            by=("screener",),
            cite=DISCLOSURE[17, 2],
            not_by=investigators,
            sets=("public_text", "screen_result", "officers_named?"),
            binds="public_text",
        ),
        Step(
            id="publish",
            title="公示决定",
            moves=states,
            by=("screener", "office_head"),
            cite=CF[48, 1],
            sets=("shown_until?",),
            resets=("withdraw",),
            needs=(
                Gate(
                    Done("screen", ("screen_result", "pass")),
                    "公示前审查通过的意见",
                    DISCLOSURE[17, 2],
                    supply="screen",
                ),
                Gate(
                    ~Done("overturned") | Is("overturned_how", "changed"),
                    "仍然有效的决定",
                    CF[48, 2],
                ),
            ),
            help="到公示截止期，公示信息自动撤下；未填截止期的，按本镇所定的展示期",
        ),
        Step(
            id="overturned",
            title="决定被变更、撤销、确认违法或者确认无效",
            moves=states,
            by=HEADS,
            cite=CF[48, 2],
            sets=("overturned_how",),
            resets=("withdraw",),
        ),
        Step(
            id="withdraw",
            title="撤回公示并说明理由",
            moves=states,
            by=("screener", "office_head"),
            cite=CF[48, 2],
            sets=("withdrawal_reason",),
            needs=(Gate(Done("publish"), "已公示的决定", CF[48, 2], supply="publish"),),
        ),
    )


PUBLICITY = publicity("decided|closed", "investigate", "draft")
