"""From the proposal to the meeting: draft, comment, review, collective decision."""

from __future__ import annotations

from huiyin.kernel.conditions import Compare, Covers, Done, Has, Is, Open
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import ADVISERS, BUSINESS, MODEL_TOWNS, PRACTICE, TOWN_REVIEW
from huiyin.kernel.laws import NORM_RULES as GF
from huiyin.kernel.procedure import Step
from huiyin.kernel.values import F
from huiyin.lines.decision import advice, meeting

LEAD = ("lead_officer", "lead_head")
MARKET = Is("market", True)

_DRAFTING = (
    Step(
        id="propose",
        title="立项",
        moves="new > drafting",
        by=("secretary", *LEAD),
        cite=GF.whole,
        sets=("name", "lead_unit", "basis?", "market?"),
    ),
    Step(
        id="draft",
        title="起草（修改）",
        moves="drafting",
        by=LEAD,
        cite=GF.whole,
        sets=("draft_text", "market?"),
        resets=("ask_adviser", "adviser_opinion", "review", "fair_review"),
        help="改动草案后，法律意见和合法性审核须重新进行",
    ),
    Step(
        id="publish_draft",
        title="公开征求意见",
        moves="drafting",
        by=LEAD,
        cite=MODEL_TOWNS[24],
        sets=("comment_days", "comment_channel", "short_reason?"),
        needs=(
            Gate(Has("draft_text"), "文件草案", MODEL_TOWNS[24], supply="draft"),
            Gate(
                Compare(F("comment_days"), ">=", 30) | Has("short_reason"),
                "一般不少于三十日的期限（少于的写明原因）",
                BUSINESS[62],
                when=MARKET,
            ),
            Gate(
                Compare(F("comment_days"), ">=", 7),
                "不少于七个工作日的期限",
                MODEL_TOWNS[24],
            ),
            Gate(~Open("comment"), "前一次征求意见的结束", GF.whole, supply="end_comment"),
        ),
        opens="comment",
        letter="comment_notice",
    ),
    Step(
        id="end_comment",
        title="结束征求意见",
        moves="drafting",
        by=LEAD,
        cite=MODEL_TOWNS[24],
        sets=("comment_count",),
        closes="comment",
    ),
    Step(
        id="hear_public",
        title="座谈、走访等方式听取意见",
        moves="drafting",
        by=LEAD,
        cite=GF.whole,
        sets=("public_record",),
    ),
    Step(
        id="handle_comments",
        title="研究采纳意见",
        moves="drafting",
        by=LEAD,
        cite=GF.whole,
        sets=("adoption_note",),
        needs=(Gate(~Open("comment"), "征求意见的结束", GF.whole, supply="end_comment"),),
    ),
    Step(
        id="fair_review",
        title="公平竞争审查",
        moves="drafting",
        by=("lead_head", "reviewer"),
        cite=BUSINESS[63],
        sets=("fair_result",),
    ),
    *advice.steps("drafting", LEAD, ADVISERS.whole),
    Step(
        id="review",
        title="合法性审核",
        moves="drafting",
        by=("reviewer",),
        cite=TOWN_REVIEW.whole,
        not_by=("draft",),
        sets=("review_result", "review_text?"),
        needs=(
            Gate(Has("draft_text"), "文件草案", TOWN_REVIEW.whole, supply="draft"),
            advice.heard(ADVISERS.whole),
        ),
        binds="draft_text",
        letter="review_opinion",
    ),
)

_SUBMIT = Step(
    id="submit",
    title="提请集体审议",
    moves="drafting > submitted",
    by=("lead_head",),
    cite=GF.whole,
    needs=(
        Gate(~Open("comment"), "征求意见的结束", GF.whole, supply="end_comment"),
        Gate(Done("handle_comments"), "意见采纳情况", GF.whole, supply="handle_comments"),
        Gate(
            Done("end_comment"),
            "向社会公开征求意见",
            BUSINESS[62],
            when=MARKET,
            supply="publish_draft",
        ),
        Gate(
            Done("end_comment") | Done("hear_public"),
            "听取社会公众意见",
            GF.whole,
            supply="publish_draft",
        ),
        Gate(
            Done("fair_review", ("fair_result", "pass")),
            "公平竞争审查通过的意见",
            BUSINESS[63],
            when=MARKET,
            supply="fair_review",
        ),
        advice.heard(ADVISERS.whole),
        advice.not_against(ADVISERS.whole),
        Gate(
            Done("review", ("review_result", "pass")),
            "合法性审核通过的意见（修改后合法的，改后再审）",
            TOWN_REVIEW.whole,
            supply="review",
        ),
        Gate(
            Done("review", ("review_result", "pass")),
            "合法性审核（涉及市场主体权利义务）",
            BUSINESS[63],
            when=MARKET,
            supply="review",
        ),
        Gate(
            Covers("review", "draft_text"),
            "针对现稿的合法性审核（草案已改动）",
            TOWN_REVIEW.whole,
            when=Done("review"),
            supply="review",
        ),
    ),
)

_MEETING = meeting.gates(GF.whole, GF.whole)

_DECIDING = (
    Step(
        id="adopt",
        title="集体审议通过",
        moves="submitted > adopted",
        by=("head", "chair"),
        cite=GF.whole,
        sets=meeting.MINUTED,
        needs=_MEETING,
    ),
    Step(
        id="send_back",
        title="集体审议后退回修改",
        moves="submitted > drafting",
        by=("head", "chair"),
        cite=GF.whole,
        sets=("return_reason", *meeting.MINUTED),
        needs=_MEETING,
    ),
    Step(
        id="drop",
        title="不制定",
        moves="drafting|submitted|adopted > dropped",
        by=("head",),
        cite=PRACTICE.whole,
        sets=("drop_reason",),
        outcome="dropped",
    ),
)

MAKING = (*_DRAFTING, _SUBMIT, *_DECIDING)
