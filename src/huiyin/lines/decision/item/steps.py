"""The steps of an item: proposal, study, opinions, the meeting, and what came of it."""

from __future__ import annotations

from huiyin.kernel.conditions import Compare, Covers, Done, Has, Is
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import ADVISERS, DISCLOSURE, PRACTICE, TOWN_REVIEW
from huiyin.kernel.laws import DECISIONS as JC
from huiyin.kernel.laws import THREE_MAJOR as SZ
from huiyin.kernel.procedure import Step
from huiyin.kernel.values import F, P
from huiyin.lines.decision import advice, meeting

LEAD = ("lead_officer", "lead_head")

_PREPARING = (
    Step(
        id="propose",
        title="提出议题",
        moves="new > preparing",
        by=("secretary", *LEAD),
        cite=SZ.whole,
        sets=("name", "item_class", "lead_unit", "proposal?", "amount_fen?", "administrative?"),
    ),
    Step(
        id="leave_out",
        title="不按三重一大办理，转一般程序",
        moves="preparing > ordinary",
        by=("head", "secretary"),
        cite=SZ.whole,
        sets=("ordinary_reason",),
        needs=(
            Gate(
                Compare(F("amount_fen"), "<", P("large_funds_fen")),
                "低于本镇大额资金标准的金额",
                SZ.whole,
                when=Is("item_class", "funds"),
                parameter="thresholds",
            ),
            Gate(
                Compare(F("amount_fen"), "<", P("large_project_fen")),
                "低于本镇重大项目标准的金额",
                SZ.whole,
                when=Is("item_class", "project"),
                parameter="thresholds",
            ),
            Gate(
                Is("item_class", "funds", "project"),
                "可按金额划分的事项（重大决策、人事任免须集体研究）",
                SZ.whole,
                parameter="thresholds",
            ),
        ),
        outcome="ordinary",
    ),
    Step(
        id="study",
        title="调查研究和论证",
        moves="preparing",
        by=LEAD,
        cite=SZ.whole,
        sets=("study", "consulted?"),
    ),
    Step(
        id="plan",
        title="拟订（修改）方案",
        moves="preparing",
        by=LEAD,
        cite=SZ.whole,
        sets=("plan_text", "major_number?"),
        resets=("ask_adviser", "adviser_opinion", "review"),
        help="改动方案后，法律意见和合法性审查须重新进行",
    ),
    *advice.steps("preparing", LEAD, ADVISERS.whole),
    Step(
        id="review",
        title="合法性审查",
        moves="preparing",
        by=("reviewer",),
        cite=TOWN_REVIEW.whole,
        not_by=("plan",),
        sets=("review_result", "review_text?"),
        needs=(Gate(Has("plan_text"), "方案文本", TOWN_REVIEW.whole, supply="plan"),),
        binds="plan_text",
        letter="review_opinion",
    ),
    Step(
        id="submit",
        title="提请集体研究",
        moves="preparing > submitted",
        by=("lead_head", "secretary"),
        cite=SZ.whole,
        needs=(
            Gate(Done("study"), "会前调查研究和论证", SZ.whole, supply="study"),
            Gate(
                Has("major_number"),
                "重大行政决策事项编号（属重大行政决策的，另按其程序办理）",
                JC[3],
                when=Is("administrative", True),
            ),
            advice.heard(ADVISERS.whole, parameter="adviser_first"),
            advice.not_against(ADVISERS.whole, parameter="adviser_first"),
            Gate(
                Done("review", ("review_result", "pass")),
                "合法性审查通过的意见",
                TOWN_REVIEW.whole,
                parameter="review_first",
                supply="review",
            ),
            Gate(
                Covers("review", "plan_text"),
                "针对现稿的合法性审查（方案已改动）",
                TOWN_REVIEW.whole,
                when=Done("review"),
                parameter="review_first",
                supply="review",
            ),
        ),
        letter="agenda",
    ),
)

_MEETING = (
    *meeting.gates(SZ.whole, SZ.whole, parameter="together"),
    Gate(Is("quorum", True), "符合规定的到会人数", SZ.whole, parameter="quorum_kept"),
)
_MINUTED = (*meeting.MINUTED, "quorum?", "law_study?")

_DECIDING = (
    Step(
        id="resolve",
        title="集体研究决定",
        moves="submitted > resolved",
        by=("head", "chair"),
        cite=SZ.whole,
        sets=("resolution?", *_MINUTED),
        needs=_MEETING,
        outcome="resolved",
    ),
    Step(
        id="send_back",
        title="暂缓或者退回再议",
        moves="submitted > preparing",
        by=("head", "chair"),
        cite=SZ.whole,
        sets=("return_reason", *_MINUTED),
        needs=_MEETING,
    ),
    Step(
        id="reject",
        title="集体研究不予通过",
        moves="submitted > dropped",
        by=("head", "chair"),
        cite=SZ.whole,
        sets=_MINUTED,
        needs=_MEETING,
        outcome="rejected",
    ),
    Step(
        id="abandon",
        title="撤回议题",
        moves="preparing|submitted > dropped",
        by=("head", "lead_head"),
        cite=PRACTICE.whole,
        sets=("drop_reason",),
        outcome="abandoned",
    ),
)

_AFTER = (
    Step(
        id="carry_out",
        title="报告落实情况",
        moves="resolved",
        by=LEAD,
        cite=SZ.whole,
        sets=("carried_out",),
    ),
    Step(
        id="word",
        title="拟定公开文本",
        moves="resolved",
        by=("secretary", *LEAD),
        cite=DISCLOSURE[17],
        sets=("public_text",),
        resets=("screen",),
    ),
    Step(
        id="screen",
        title="公开前审查",
        moves="resolved",
        by=("screener",),
        cite=DISCLOSURE[17, 2],
        not_by=("plan", "word"),
        sets=("screen_result",),
        needs=(Gate(Has("public_text"), "公开文本", DISCLOSURE[17, 2], supply="word"),),
        binds="public_text",
    ),
    Step(
        id="publish",
        title="公开决定结果",
        moves="resolved",
        by=("secretary", "screener"),
        cite=PRACTICE.whole,
        sets=("published_at",),
        needs=(
            Gate(
                Done("screen", ("screen_result", "pass")),
                "公开前审查通过的意见",
                DISCLOSURE[17, 2],
                supply="screen",
            ),
            Gate(
                Covers("screen", "public_text"),
                "针对公开文本的审查",
                DISCLOSURE[17, 2],
                when=Done("screen"),
                supply="screen",
            ),
        ),
    ),
    Step(
        id="archive",
        title="归档",
        moves="resolved|dropped|ordinary",
        by=("secretary", *LEAD),
        cite=PRACTICE.whole,
        sets=("archive_number",),
        times=1,
    ),
)

STEPS = (*_PREPARING, *_DECIDING, *_AFTER)
