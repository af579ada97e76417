"""The steps of a contract: draft, review, decision by its size, signature, filing, performance."""

from __future__ import annotations

from huiyin.kernel.conditions import Compare, Covers, Done, Has
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import ADVISERS, PRACTICE, TOWN_REVIEW
from huiyin.kernel.laws import CONTRACTS as HT
from huiyin.kernel.procedure import Starts, Step
from huiyin.kernel.values import F, P
from huiyin.lines.decision import advice, meeting

LEAD = ("lead_officer", "lead_head")
REVIEWED = Done("review", ("review_result", "pass"))
TO_REVIEW = Compare(F("amount_fen"), ">=", P("review_from_fen"))


def _reviewed(*, when: bool) -> tuple[Gate, ...]:
    """The review of the text as it stands; `when`: only of contracts that need one."""
    return (
        Gate(
            REVIEWED,
            "合法性审查通过的意见（修改后可行的，改后再审）",
            TOWN_REVIEW.whole,
            when=TO_REVIEW if when else None,
            parameter="review_first",
            supply="review",
        ),
        Gate(
            Covers("review", "draft_text"),
            "针对现文本的合法性审查（合同文本已改动）",
            TOWN_REVIEW.whole,
            when=Done("review"),
            parameter="review_first",
            supply="review",
        ),
    )


_DRAFTING = (
    Step(
        id="propose",
        title="提出签订合同",
        moves="new > drafting",
        by=("secretary", *LEAD),
        cite=HT.whole,
        sets=("name", "contract_kind", "counterpart", "amount_fen", "lead_unit", "basis?"),
    ),
    Step(
        id="check_party",
        title="了解相对方资信",
        moves="drafting",
        by=LEAD,
        cite=HT.whole,
        sets=("credit",),
    ),
    Step(
        id="draft",
        title="拟订（修改）合同文本",
        moves="drafting",
        by=LEAD,
        cite=HT.whole,
        sets=("draft_text", "amount_fen?"),
        resets=("ask_adviser", "adviser_opinion", "review"),
        help="改动文本后，法律意见和合法性审查须重新进行",
    ),
    *advice.steps("drafting", LEAD, ADVISERS.whole),
    Step(
        id="review",
        title="合法性审查",
        moves="drafting",
        by=("reviewer",),
        cite=TOWN_REVIEW.whole,
        not_by=("draft",),
        sets=("review_result", "review_number?", "review_text?"),
        needs=(
            Gate(Has("draft_text"), "合同文本", TOWN_REVIEW.whole, supply="draft"),
            advice.heard(ADVISERS.whole, parameter="adviser_first"),
        ),
        binds="draft_text",
        letter="review_letter",
    ),
)

_DECIDING = (
    Step(
        id="submit",
        title="提请集体讨论",
        moves="drafting > submitted",
        by=("lead_head",),
        cite=HT.whole,
        needs=(
            advice.heard(ADVISERS.whole, parameter="adviser_first"),
            advice.not_against(ADVISERS.whole, parameter="adviser_first"),
            *_reviewed(when=False),
        ),
    ),
    Step(
        id="decide",
        title="集体讨论同意签订",
        moves="submitted > approved",
        by=("head", "chair"),
        cite=HT.whole,
        sets=meeting.MINUTED,
        needs=meeting.gates(HT.whole, HT.whole, parameter="together"),
    ),
    Step(
        id="send_back",
        title="集体讨论后退回修改",
        moves="submitted > drafting",
        by=("head", "chair"),
        cite=HT.whole,
        sets=("return_reason", *meeting.MINUTED),
        needs=meeting.gates(HT.whole, HT.whole, parameter="together"),
    ),
    Step(
        id="approve",
        title="负责人审批（未达上会标准）",
        moves="drafting > approved",
        by=("head",),
        cite=HT.whole,
        needs=(
            Gate(
                Compare(F("amount_fen"), "<", P("meeting_from_fen")),
                "低于本镇上会标准的金额",
                HT.whole,
                parameter="thresholds",
                supply="submit",
            ),
            advice.not_against(ADVISERS.whole, parameter="adviser_first"),
            *_reviewed(when=True),
        ),
    ),
    Step(
        id="drop",
        title="不签订",
        moves="drafting|submitted|approved > dropped",
        by=("head",),
        cite=PRACTICE.whole,
        sets=("drop_reason",),
        outcome="dropped",
    ),
)

_SIGNED = (
    Step(
        id="sign",
        title="签订合同",
        moves="approved > signed",
        by=("head",),
        cite=HT.whole,
        sets=("contract_number?", "draft_text?"),
        needs=_reviewed(when=True),
        outcome="signed",
        help="签订的文本应与审查的文本一致",
    ),
    Step(
        id="file",
        title="重大合同报送备案",
        moves="signed",
        by=("secretary", *LEAD),
        cite=HT.whole,
        sets=("filed_with",),
    ),
    Step(
        id="amend",
        title="变更、补充合同",
        moves="signed",
        by=("lead_head",),
        cite=HT.whole,
        sets=("change",),
        starts=Starts("decision.contract"),
        help="变更、补充与签订一样须经审查：另立合同审查事项",
    ),
    Step(
        id="perform",
        title="登记履行情况",
        moves="signed",
        by=LEAD,
        cite=HT.whole,
        sets=("performed",),
    ),
    Step(
        id="archive",
        title="归档",
        moves="signed|dropped",
        by=("secretary", *LEAD),
        cite=HT.whole,
        sets=("archive_number",),
        times=1,
    ),
)

STEPS = (*_DRAFTING, *_DECIDING, *_SIGNED)
