"""The steps of a major decision, from the proposal to the evaluation after it."""

from __future__ import annotations

from huiyin.kernel.gates import (
    Answers,
    Compare,
    Covers,
    Done,
    F,
    Gate,
    Has,
    Held,
    Is,
    Open,
)
from huiyin.kernel.laws import ADVISERS, DISCLOSURE, PRACTICE
from huiyin.kernel.laws import DECISIONS as JC
from huiyin.kernel.procedure import Step

_LEAD = ("lead_officer", "lead_head")

_START = (
    Step(
        id="propose",
        title="提出决策事项建议",
        moves="new > proposed",
        by=("secretary", "lead_officer"),
        cite=JC[10],
        sets=("name", "matter_kind", "proposed_by", "proposal"),
    ),
    Step(
        id="refuse_start",
        title="不启动决策程序",
        moves="proposed > dropped",
        by=("head",),
        cite=JC[11],
        sets=("refusal",),
        outcome="not_started",
    ),
    Step(
        id="start",
        title="启动决策程序，明确承办单位",
        moves="proposed > drafting",
        by=("head",),
        cite=JC[11],
        sets=("lead_unit", "confidential", "professional", "risk_needed", "market"),
    ),
    Step(
        id="draft",
        title="拟订（修改）决策草案",
        moves="drafting",
        by=("lead_officer",),
        cite=JC[12],
        sets=("draft_text",),
        resets=("send_review", "adviser_opinion", "review"),
        help="改动草案后，合法性审查须重新进行",
    ),
    Step(
        id="ask_unit",
        title="征求有关单位意见",
        moves="drafting",
        by=_LEAD,
        cite=JC[13],
        each="unit",
        opens="units",
        letter="unit_letter",
    ),
    Step(
        id="unit_answered",
        title="有关单位答复",
        moves="drafting",
        by=("unit", *_LEAD),
        cite=JC[13],
        sets=("unit_view",),
        each="unit",
        closes="units",
    ),
)

# --- the public, experts, risk ---------------------------------------------------------------

_HEARD = (
    Step(
        id="publish_draft",
        title="公开征求意见",
        moves="drafting",
        by=_LEAD,
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
        by=_LEAD,
        cite=JC[15],
        sets=("comment_count",),
        closes="comment",
    ),
    Step(
        id="hear_public",
        title="座谈、走访等方式听取意见",
        moves="drafting",
        by=_LEAD,
        cite=JC[14],
        sets=("public_form", "public_record"),
    ),
    Step(
        id="announce_hearing",
        title="公告听证会",
        moves="drafting",
        by=_LEAD,
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
        by=_LEAD,
        cite=JC[16],
        needs=(Gate(Open("hearing"), "听证会公告", JC[16], supply="announce_hearing"),),
    ),
    Step(
        id="hold_hearing",
        title="举行听证会",
        moves="drafting",
        by=_LEAD,
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
        by=_LEAD,
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

# --- legality and the meeting ----------------------------------------------------------------

_REVIEW = (
    Step(
        id="send_review",
        title="送请合法性审查",
        moves="drafting",
        by=_LEAD,
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
    Step(
        id="adviser_opinion",
        title="法律顾问、公职律师提出法律意见",
        moves="drafting",
        by=("adviser",),
        cite=JC[28],
        sets=("adviser_view", "adviser_text?"),
    ),
    Step(
        id="review",
        title="合法性审查",
        moves="drafting",
        by=("reviewer",),
        cite=JC[25],
        not_by=("draft",),
        sets=("review_result", "review_text?"),
        needs=(
            Gate(Done("send_review"), "送审的草案和材料", JC[26, 1], supply="send_review"),
            Gate(
                Done("adviser_opinion"),
                "法律顾问、公职律师的法律意见",
                JC[28],
                supply="adviser_opinion",
            ),
        ),
        binds="draft_text",
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
            Gate(
                ~Done("adviser_opinion", ("adviser_view", "unlawful")),
                "法律顾问不认为违法的草案",
                ADVISERS.whole,
            ),
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

_MEETING = (
    Gate(
        Is("meeting_kind", "office", "team"),
        "会议集体讨论（不得以传阅、微信群表态代替）",
        JC[29],
    ),
    Gate(Is("head_last", True), "行政首长最后发表意见的记录", JC[30]),
    Gate(Is("dissent_recorded", True), "不同意见的记录", JC[30]),
    Gate(
        Has("deviation_reason"),
        "与多数人意见不一致的理由",
        JC[30],
        when=Is("against_majority", True),
    ),
)
_MINUTED = (
    "meeting_kind",
    "minutes",
    "head_last",
    "dissent_recorded",
    "against_majority",
    "deviation_reason?",
)

_DECIDED = (
    Step(
        id="adopt",
        title="集体讨论通过",
        moves="submitted > adopted",
        by=("head",),
        cite=JC[30],
        sets=_MINUTED,
        needs=_MEETING,
    ),
    Step(
        id="send_back",
        title="集体讨论后退回修改或者再次讨论",
        moves="submitted > drafting",
        by=("head",),
        cite=JC[30],
        sets=("return_reason", *_MINUTED),
        needs=_MEETING,
    ),
    Step(
        id="reject",
        title="集体讨论不予通过",
        moves="submitted > dropped",
        by=("head",),
        cite=JC[30],
        sets=_MINUTED,
        needs=_MEETING,
        outcome="rejected",
    ),
    Step(
        id="abandon",
        title="终止决策程序",
        moves="proposed|drafting|submitted|adopted > dropped",
        by=("head",),
        cite=PRACTICE.whole,
        sets=("drop_reason",),
        outcome="abandoned",
    ),
    Step(
        id="report_party",
        title="向同级党委请示报告",
        moves="adopted",
        by=("head", "secretary"),
        cite=JC[31],
        opens="party",
    ),
    Step(
        id="party_replied",
        title="同级党委答复",
        moves="adopted",
        by=("party_committee", "secretary"),
        cite=JC[31],
        sets=("party_view",),
        closes="party",
    ),
    Step(
        id="revise_adopted",
        title="根据党委意见重新拟订",
        moves="adopted > drafting",
        by=("head",),
        cite=JC[31],
        sets=("return_reason",),
        resets=("report_party", "party_replied"),
    ),
    Step(
        id="issue",
        title="出台决策",
        moves="adopted > issued",
        by=("head",),
        cite=JC[32],
        sets=("document_number?",),
        needs=(
            Gate(Done("report_party"), "向同级党委的请示报告", JC[31], supply="report_party"),
            Gate(
                Done("party_replied", ("party_view", "agree")),
                "同级党委同意的答复",
                JC[31].inference("条例只说出台前请示"),
                parameter="party_agrees",
                supply="party_replied",
            ),
        ),
        outcome="issued",
    ),
)

# --- afterwards ------------------------------------------------------------------------------

_AFTER = (
    Step(
        id="screen",
        title="公开前审查",
        moves="adopted|issued",
        by=("screener",),
        cite=DISCLOSURE[17, 2],
        not_by=("draft",),
        sets=("public_text", "screen_result"),
        binds="public_text",
    ),
    Step(
        id="publish",
        title="公布决策及意见采纳情况",
        moves="issued",
        by=("secretary", "screener"),
        cite=JC[32],
        sets=("published_at",),
        needs=(
            Gate(
                Done("screen", ("screen_result", "pass")),
                "公开前审查通过的意见",
                DISCLOSURE[17, 2],
                supply="screen",
            ),
            Gate(~Is("confidential", True), "可以公开的决策事项", JC[32]),
        ),
    ),
    Step(
        id="archive",
        title="归档",
        moves="issued|dropped",
        by=("secretary", *_LEAD),
        cite=JC[33],
        sets=("archive_number",),
        times=1,
    ),
    Step(
        id="evaluate",
        title="决策后评估",
        moves="issued",
        by=("evaluator",),
        cite=JC[36],
        not_by=("assess_risk", "expert"),
        sets=("evaluation",),
    ),
    Step(
        id="suspend",
        title="紧急情况下中止执行",
        moves="issued",
        by=("head",),
        cite=JC[37],
        sets=("suspend_reason",),
    ),
)

STEPS = (*_START, *_HEARD, *_REVIEW, *_DECIDED, *_AFTER)
