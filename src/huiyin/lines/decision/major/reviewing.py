"""The review of legality with the adviser's opinion, and what must not go to the meeting."""

from __future__ import annotations

from huiyin.kernel.conditions import Answers, Compare, Covers, Done, Has, Held, Is, Open
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import ADVISERS
from huiyin.kernel.laws import DECISIONS as JC
from huiyin.kernel.procedure import Step
from huiyin.kernel.values import F
from huiyin.lines.decision import advice
from huiyin.lines.decision.major.starting import LEAD

REVIEWING = (
    Step(
        id="send_review",
        title="送请合法性审查",
        moves="drafting",
        by=LEAD,
        cite=JC[26],
        sets=("review_days", "short_review_reason?"),
        needs=(
            Gate(Has("draft_text"), "决策草案及有关材料", JC[26, 1], supply="draft"),
            Gate(
                Compare(F("review_days"), ">=", 7),
                "一般不少于七个工作日的审查时间（少于的写明原因）",
                JC[26, 2],
                soft=True,
            ),
        ),
    ),
    *advice.steps("drafting", LEAD, JC[28]),
    Step(
        id="review",
        title="合法性审查",
        moves="drafting",
        by=("reviewer",),
        cite=JC[25],
        not_by=("draft",),
        sets=("review_result", "review_text?"),
        needs=(
            Gate(Has("draft_text"), "决策草案", JC[26, 1], supply="draft"),
            Gate(Done("send_review"), "送审的草案和材料", JC[26, 1], supply="send_review"),
            advice.heard(JC[28]),
        ),
        binds="draft_text",
        letter="review_opinion",
    ),
    Step(
        id="submit",
        title="提请集体讨论",
        moves="drafting > submitted",
        by=("lead_head",),
        cite=JC[29],
        needs=(
            Gate(
                Done("end_comment") | Done("hear_public") | Held("hearing"),
                "听取社会公众意见",
                JC[14],
                when=~Is("confidential", True),
                supply="publish_draft",
            ),
            Gate(~Open("comment"), "征求意见的结束", JC[15], supply="end_comment"),
            Gate(~Open("hearing"), "听证会的举行", JC[17], supply="hold_hearing"),
            Gate(
                Done("handle_comments"),
                "公众意见采纳情况",
                JC[18],
                when=~Is("confidential", True),
                supply="handle_comments",
            ),
            Gate(~Open("units"), "有关单位的答复", JC[13], supply="unit_answered"),
            Gate(
                Has("disagreement_note"),
                "有关单位不同意见的说明",
                JC[13],
                when=Answers("units", "object"),
            ),
            Gate(
                Done("expert"),
                "专家论证意见",
                JC[19],
                when=Is("professional", True),
                supply="expert",
            ),
            Gate(
                Done("assess_risk", ("risk_result", "controllable")),
                "风险可控的评估结论（不可控的先调整草案）",
                JC[24],
                when=Is("risk_needed", True),
                supply="assess_risk",
            ),
            Gate(
                Done("review", ("review_result", "pass"))
                | Done("review", ("review_result", "risk_stated")),
                "合法性审查通过的意见（不得以征求意见等方式代替）",
                JC[25],
                supply="review",
            ),
            Gate(
                Covers("review", "draft_text"),
                "针对现稿的合法性审查（草案已改动）",
                JC[25],
                when=Done("review"),
                supply="review",
            ),
            advice.heard(ADVISERS.whole),
            advice.not_against(ADVISERS.whole),
            Gate(
                Done("fair_review", ("fair_result", "pass")),
                "公平竞争审查通过的意见",
                JC[29],
                when=Is("market", True),
                supply="fair_review",
            ),
        ),
        sets=("disagreement_note?",),
    ),
)
