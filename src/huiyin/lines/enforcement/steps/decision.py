"""Draft, legal review, discussion and decision (行政处罚法第五十七至五十九条)."""

from __future__ import annotations

from huiyin.kernel.conditions import Exists, Is
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.procedure import Step
from huiyin.kernel.values import Ask
from huiyin.lines.enforcement.outcomes import EXEMPTIONS
from huiyin.lines.enforcement.steps.gates import (
    CONTENTS,
    CRIME_SETTLED,
    HEARD,
    POWER_STAYS,
    REVIEWED,
    REVIEWERS,
)

DECISION = (
    Step(
        id="draft",
        title="起草处罚决定书",
        moves="concluded|notified",
        by=("officer",),
        cite=CF[59],
        sets=("draft_text",),
        resets=("review",),
    ),
    Step(
        id="review",
        title="法制审核",
        moves="concluded|notified",
        by=("reviewer",),
        cite=CF[58],
        not_by=("investigate", "preserve", "conclude", "hold_hearing"),
        not_named_in=("recused",),
        sets=("review_opinion", "review_note?"),
        needs=(
            Gate(
                Exists(Ask("entry", REVIEWERS, every_actor="name")),
                "在册的法制审核人员",
                CF[58, 2],
            ),
            Gate(
                ~Exists(
                    Ask(
                        "entry",
                        REVIEWERS,
                        match={"standing": "unqualified"},
                        every_actor="name",
                    )
                ),
                "法律职业资格（初次从事法制审核的人员）",
                CF[58, 2],
            ),
        ),
        binds="draft_text",
    ),
    Step(
        id="discuss",
        title="负责人集体讨论",
        moves="concluded|notified",
        by=("head",),
        cite=CF[57, 2],
        actors=2,
        sets=("discussion_record",),
    ),
    Step(
        id="decide_penalty",
        title="决定给予行政处罚",
        moves="notified > decided",
        by=("head",),
        cite=CF[57, 1, 1],
        not_named_in=("recused",),
        sets=(
            "penalty_kind",
            "penalty_content",
            "penalty_basis",
            "facts_found",
            "performance?",
            "party_address?",
            "law_applied?",
            "correction_ordered",
            "social_impact",
            "fine_fen?",
            "confiscated_fen?",
            "decision_number?",
        ),
        needs=(
            *CONTENTS,
            *HEARD,
            *REVIEWED,
            Gate(Is("correction_ordered", True), "责令改正或者限期改正", CF[28, 1]),
            POWER_STAYS,
            CRIME_SETTLED,
        ),
        outcome="penalty",
        letter="decision",
    ),
    Step(
        id="exempt",
        title="决定不予处罚",
        moves="concluded|notified > spared",
        by=("head",),
        cite=CF[57, 1, 2],
        not_named_in=("recused",),
        sets=("ground", "reasons", "educated"),
        needs=(
            Gate(Is("ground", *(o.code for o in EXEMPTIONS)), "不予处罚的情形", CF[57, 1, 2]),
            Gate(Is("educated", True), "对当事人的教育", CF[33, 3]),
            CRIME_SETTLED,
        ),
        outcome="{ground}",
        letter="no_penalty",
    ),
    Step(
        id="unfounded",
        title="违法事实不能成立，不予处罚",
        moves="concluded|notified > spared",
        by=("head",),
        cite=CF[57, 1, 3],
        not_named_in=("recused",),
        sets=("reasons",),
        needs=(CRIME_SETTLED,),
        outcome="unfounded",
        letter="no_penalty",
    ),
)
