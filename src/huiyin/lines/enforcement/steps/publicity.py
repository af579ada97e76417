"""Publication of a decision and its withdrawal (行政处罚法第四十八条，三项制度).

Article 48 speaks of penalties. Coercion is published by the three systems' notice, and withdrawn as
a penalty is only by inference: those of its gates and clocks warn.
"""

from __future__ import annotations

from huiyin.kernel.conditions import Done, Is
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import DISCLOSURE, THREE_SYSTEMS
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.procedure import Step
from huiyin.kernel.statutes import Article, Certainty
from huiyin.lines.enforcement.steps.gates import HEADS

COERCION_IS_PUBLISHED = THREE_SYSTEMS.whole
COERCION_IS_WITHDRAWN = CF[48, 2].inference("强制决定的撤回参照处罚决定")


def publicity(
    states: str, *investigators: str, published: Article = CF[48, 1], withdrawn: Article = CF[48, 2]
) -> tuple[Step, ...]:
    """Screening by somebody who did not investigate, publication, change of the decision and
    withdrawal, in the states after a decision; by which article it is published and withdrawn.
    What is not a statute's own word goes by the parameter `withdraw_too`."""
    parameter = "" if withdrawn.certainty is Certainty.READ else "withdraw_too"
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
            cite=published,
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
                    withdrawn,
                    parameter=parameter,
                ),
            ),
            help="到公示截止期，公示信息自动撤下；未填截止期的，按本镇所定的展示期",
        ),
        Step(
            id="overturned",
            title="决定被变更、撤销、确认违法或者确认无效",
            moves=states,
            by=HEADS,
            cite=withdrawn,
            sets=("overturned_how",),
            resets=("withdraw",),
        ),
        Step(
            id="withdraw",
            title="撤回公示并说明理由",
            moves=states,
            by=("screener", "office_head"),
            cite=withdrawn,
            sets=("withdrawal_reason",),
            needs=(
                Gate(
                    Done("publish"),
                    "已公示的决定",
                    withdrawn,
                    parameter=parameter,
                    supply="publish",
                ),
            ),
        ),
    )


PUBLICITY = publicity("decided|closed", "investigate", "draft")
