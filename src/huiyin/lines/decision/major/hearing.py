"""Who is heard before the review: the public, experts, whoever weighs risk and competition."""

from __future__ import annotations

from huiyin.kernel.conditions import Compare, Done, Has, Is, Open
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import DECISIONS as JC
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Step
from huiyin.kernel.values import F
from huiyin.lines.decision.major.starting import LEAD

HEARING = (
    Step(
        id="publish_draft",
        title="公开征求意见",
        moves="drafting",
        by=LEAD,
        cite=JC[15],
        sets=("comment_days", "comment_channel", "short_reason?"),
        needs=(
            Gate(Has("draft_text"), "决策草案及其说明", JC[15], supply="draft"),
            Gate(~Is("confidential", True), "可以公开的决策事项", JC[14]),
            Gate(
                Compare(F("comment_days"), ">=", 30) | Has("short_reason"),
                "期限少于三十日的原因（随征求意见公告说明）",
                JC[15],
            ),
            Gate(~Open("comment"), "前一次征求意见的结束", JC[15], supply="end_comment"),
        ),
        opens="comment",
        letter="comment_notice",
    ),
    Step(
        id="end_comment",
        title="结束征求意见",
        moves="drafting",
        by=LEAD,
        cite=JC[15],
        sets=("comment_count",),
        closes="comment",
    ),
    Step(
        id="hear_public",
        title="座谈、走访等方式听取意见",
        moves="drafting",
        by=LEAD,
        cite=JC[14],
        sets=("public_form", "public_record"),
    ),
    Step(
        id="announce_hearing",
        title="公告听证会",
        moves="drafting",
        by=LEAD,
        cite=JC[16],
        sets=("hearing_on", "hearing_place", "selection"),
        needs=(Gate(Has("draft_text"), "决策草案", JC[16], supply="draft"),),
        opens="hearing",
        resets=("send_papers",),
        letter="hearing_notice",
    ),
    Step(
        id="send_papers",
        title="送达听证材料",
        moves="drafting",
        by=LEAD,
        cite=JC[16],
        needs=(Gate(Open("hearing"), "听证会公告", JC[16], supply="announce_hearing"),),
    ),
    Step(
        id="hold_hearing",
        title="举行听证会",
        moves="drafting",
        by=LEAD,
        cite=JC[17],
        sets=("hearing_record",),
        needs=(Gate(Done("send_papers"), "听证材料的送达", JC[16], supply="send_papers"),),
        closes="hearing",
    ),
    Step(
        id="cancel_hearing",
        title="取消听证会",
        moves="drafting",
        by=("lead_head",),
        cite=PRACTICE.whole,
        sets=("cancel_reason",),
        closes="hearing",
    ),
    Step(
        id="handle_comments",
        title="研究采纳意见",
        moves="drafting",
        by=LEAD,
        cite=JC[18],
        sets=("adoption_note",),
        needs=(
            Gate(~Open("comment"), "征求意见的结束", JC[18], supply="end_comment"),
            Gate(~Open("hearing"), "听证会的举行", JC[18], supply="hold_hearing"),
        ),
    ),
    Step(
        id="expert",
        title="专家论证",
        moves="drafting",
        by=("expert",),
        cite=JC[19],
        not_by=("draft",),
        sets=("expert_opinion", "conflict"),
        needs=(Gate(Is("conflict", False), "没有直接利害关系的专家", JC[20]),),
    ),
    Step(
        id="assess_risk",
        title="风险评估",
        moves="drafting",
        by=("assessor", "lead_officer"),
        cite=JC[22],
        sets=("risk_report", "risk_result"),
    ),
    Step(
        id="fair_review",
        title="公平竞争审查",
        moves="drafting",
        by=("lead_head", "reviewer"),
        cite=JC[29],
        sets=("fair_result",),
    ),
)
