"""The steps of one item: drafted, checked, reviewed for secrecy, published, taken down.

先审查后公开, 一事一审: a review is bound to the digest of one text of one item. A new text voids
it. What the reviewer cannot decide goes upward, and nothing appears before the answer.
"""

from __future__ import annotations

from huiyin.kernel.conditions import Covers, Done, Exists, Has, Is, Open
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import BUDGET, PRACTICE
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.procedure import Step
from huiyin.kernel.values import Ask, F, Today

_STAFF = ("officer", "info_head")
_SIGN = ("info_head", "leader")

PASSED = Done("secrecy_review", ("review_result", "pass")) | Done(
    "upward_answered", ("upward_answer", "pass")
)
CHANNEL_IN_USE = Exists(
    Ask("entry", "publication.channels", match={"kind": F("channel")}, valid_on=Today())
)

_BUDGET_NAMED = Gate(
    Has("budget_kind"),
    "预算、决算的种类",
    BUDGET[14],
    when=Is("begins", "approved", "replied"),
    form=True,
)

_PREPARING = (
    Step(
        id="register",
        title="登记拟公开信息",
        moves="new > preparing",
        by=_STAFF,
        cite=GK[22],
        sets=(
            "title",
            "category",
            "begins",
            "made_on",
            "list_item?",
            "summary?",
            "catalogue?",
            "open_mode?",
            "issuer?",
            "document_number?",
            "office?",
            "handler?",
            "budget_kind?",
            "expires_on?",
            "replaces?",
            "electronic?",
        ),
        needs=(_BUDGET_NAMED,),
    ),
    Step(
        id="draft",
        title="拟定（改动）公开稿",
        moves="preparing",
        by=("officer",),
        cite=GK[17, 2],
        sets=("draft_text",),
        resets=("check", "secrecy_review", "ask_upward", "upward_answered"),
        help="改动公开稿后，原来的审查即告无效，须重新审查",
    ),
    Step(
        id="check",
        title="三审三校",
        moves="preparing|published",
        by=("officer", "info_head", "leader"),
        cite=PRACTICE.whole,
        sets=("first_check", "second_check", "third_check?"),
    ),
    Step(
        id="secrecy_review",
        title="保密审查",
        moves="preparing|published",
        by=("reviewer",),
        cite=GK[17, 2],
        sets=("review_result", "review_basis", "review_number?"),
        not_by=("draft",),
        binds="draft_text",
        letter="review_form",
    ),
    Step(
        id="ask_upward",
        title="报主管部门或保密行政管理部门确定",
        moves="preparing",
        by=("reviewer", "info_head"),
        cite=GK[17, 3],
        sets=("asked_organ?",),
        needs=(
            Gate(
                Done("secrecy_review", ("review_result", "doubt")),
                "保密审查不能确定",
                GK[17, 3],
                supply="secrecy_review",
            ),
        ),
        opens="upward",
        letter="upward_letter",
    ),
    Step(
        id="upward_answered",
        title="主管部门或保密行政管理部门答复",
        moves="preparing",
        by=("upper", "reviewer", "info_head"),
        cite=GK[17, 3],
        sets=("upward_answer",),
        closes="upward",
    ),
)

_ENDS = (
    Step(
        id="publish",
        title="公开",
        moves="preparing > published",
        by=_STAFF,
        cite=GK[26],
        sets=("channel", "published_text", "address?", "display_until?"),
        times=1,
        needs=(
            Gate(PASSED, "保密审查意见：可以公开", GK[17, 2], supply="secrecy_review"),
            Gate(
                ~Open("upward"),
                "主管部门或保密行政管理部门的确定意见",
                GK[17, 3],
                supply="upward_answered",
            ),
            Gate(
                Covers("secrecy_review", "published_text"),
                "针对所公布文本的保密审查（审查的不是这一稿）",
                GK[17, 2],
                when=Done("secrecy_review") & Has("published_text"),
                supply="secrecy_review",
            ),
            Gate(~Is("open_mode", "asked"), "属于主动公开的信息", GK[13, 2]),
            Gate(CHANNEL_IN_USE, "渠道登记簿里当日在用的渠道", PRACTICE.whole),
        ),
        outcome="published",
    ),
    Step(
        id="withhold",
        title="不予公开",
        moves="preparing > withheld",
        by=_SIGN,
        cite=GK[13],
        sets=("withheld_for", "withheld_reason?"),
        needs=(
            Gate(
                ~Open("upward"),
                "主管部门或保密行政管理部门的确定意见",
                GK[17, 3],
                supply="upward_answered",
            ),
        ),
        outcome="withheld",
        letter="withheld_note",
    ),
    Step(
        id="drop",
        title="撤销登记",
        moves="preparing > dropped",
        by=_SIGN,
        cite=PRACTICE.whole,
        sets=("drop_reason",),
        outcome="dropped",
    ),
)

_AFTER = (
    Step(
        id="post",
        title="其他渠道同步发布",
        moves="published",
        by=_STAFF,
        cite=GK[23],
        each="channel",
        times=1,
    ),
    Step(
        id="take_down",
        title="撤下",
        moves="published > taken_down",
        by=("reviewer", *_STAFF),
        cite=PRACTICE.whole,
        sets=("taken_down_for",),
        letter="take_down_note",
        help="索引号随之停用，不再编给别的信息",
    ),
    Step(
        id="hand_over",
        title="向档案馆、图书馆提供",
        moves="published|taken_down",
        by=_STAFF,
        cite=GK[25, 3],
        sets=("handed_to",),
    ),
    Step(
        id="evaluate",
        title="定期评估审查",
        moves="withheld",
        by=("reviewer", "info_head"),
        cite=GK[18],
        sets=("evaluation",),
    ),
    Step(
        id="reopen",
        title="评估后转为公开",
        moves="withheld > preparing",
        by=_SIGN,
        cite=GK[18],
        needs=(
            Gate(
                Done("evaluate", ("evaluation", "open")),
                "评估审查认为可以公开",
                GK[18],
                supply="evaluate",
            ),
        ),
        resets=("check", "secrecy_review", "ask_upward", "upward_answered", "evaluate"),
    ),
)

STEPS = (*_PREPARING, *_ENDS, *_AFTER)
