"""The replies that close a request for information, what they need, and their service."""

from __future__ import annotations

from huiyin.kernel.conditions import Answers, Covers, Done, Has, Is, Open
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import DISCLOSURE_FEES as FEES
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Step

_STAFF = ("window", "officer", "info_head")
_SIGN = ("info_head", "leader")

# --- gates ---------------------------------------------------------------------------------

_REVIEWED = (
    Gate(
        Done("secrecy_review", ("review_result", "pass"))
        | Done("upward_answered", ("upward_answer", "pass")),
        "保密审查意见：可以公开",
        GK[17, 2],
        supply="secrecy_review",
    ),
    Gate(
        Covers("secrecy_review", "draft_text"),
        "针对现稿的保密审查（稿件已改动）",
        GK[17, 2],
        when=Done("secrecy_review") & Has("draft_text"),
        supply="secrecy_review",
    ),
)
_ASKED_ALL = Gate(
    ~Open("consult_third") & ~Open("consult_maker"),
    "征求意见的答复（或其期限届满）",
    GK[32],
    supply="third_answered",
)
_THIRD_HEARD = Gate(
    ~Answers("consult_third", "object") | Done("notify_override") | Is("third_reason", False),
    "因公共利益公开的书面告知（第三方不同意公开且有合理理由，否则应不予公开）",
    GK[32],
    supply="notify_override",
)
_MAKERS_AGREE = Gate(
    ~Answers("consult_maker", "object"),
    "共同制作机关的同意",
    GK[34],
)
_REASONS = Gate(Has("reasons"), "不予公开的理由", GK[36, 1, 3])


def _reply(step: str, title: str, codes: tuple[str, ...], cite: object, *gates: Gate) -> Step:
    """A reply closes the request with one of `codes`; which one, the fact `ground` says."""
    single = len(codes) == 1
    known = Gate(Is("ground", *codes), f"答复类型应属“{title}”", GK[36])
    return Step(
        id=step,
        title=title,
        moves="handling > closed",
        by=_SIGN,
        cite=cite,  # type: ignore[arg-type]
        sets=("reasons?", "supply?", "right_organ?", "reply_number?")
        + (() if single else ("ground",)),
        needs=(() if single else (known,)) + gates,
        letter="reply",
        outcome=codes[0] if single else "{ground}",
    )


REPLIES = (
    _reply(
        "grant",
        "予以公开",
        ("open.given", "open.already"),
        GK[36],
        *_REVIEWED,
        _ASKED_ALL,
        _THIRD_HEARD,
        _MAKERS_AGREE,
    ),
    _reply(
        "grant_part",
        "部分公开",
        ("open.partly",),
        GK[37],
        *_REVIEWED,
        _ASKED_ALL,
        Gate(Has("reasons"), "不予公开部分的理由", GK[37]),
    ),
    _reply(
        "refuse_by_law",
        "不予公开（国家秘密、法律禁止、三安全一稳定）",
        ("closed.secret", "closed.banned", "closed.safety"),
        GK[14],
        _REASONS,
    ),
    _reply(
        "refuse_third",
        "不予公开（第三方合法权益）",
        ("closed.third",),
        GK[15],
        _REASONS,
        Gate(Done("ask_third"), "书面征求第三方意见", GK[32], supply="ask_third"),
        _ASKED_ALL,
    ),
    _reply(
        "refuse_internal",
        "不予公开（内部事务、过程性信息、执法案卷）",
        ("closed.internal", "closed.process", "closed.file"),
        GK[16],
        _REASONS,
    ),
    _reply("refuse_query", "不予公开（行政查询事项）", ("closed.query",), GK[36, 1, 7], _REASONS),
    _reply(
        "not_held",
        "无法提供（经检索不存在）",
        ("unable.absent",),
        GK[36, 1, 4],
        Gate(
            Done("search"),
            "检索记录",
            GK[36, 1, 4].inference("条例只说经检索，未说须有记录"),
            parameter="search_record_needed",
            supply="search",
        ),
    ),
    _reply(
        "not_ours",
        "无法提供（不属本机关负责）",
        ("unable.elsewhere",),
        GK[36, 1, 5],
        Gate(Has("reasons"), "不属本机关负责的理由", GK[36, 1, 5]),
    ),
    _reply("need_making", "无法提供（需另行制作）", ("unable.make",), GK[38]),
    _reply(
        "still_unclear",
        "无法提供（补正后仍不明确）",
        ("unable.unclear",),
        GK[30],
        Gate(Done("corrected"), "申请人的补正", GK[30], supply="ask_correction"),
    ),
    _reply(
        "not_processed",
        "不予处理（信访投诉、重复申请、公开出版物、重新出具）",
        ("not.petition", "not.repeat", "not.publication", "not.confirm"),
        GK[39],
    ),
    _reply(
        "not_excessive",
        "不予处理（无正当理由大量反复申请）",
        ("not.excessive",),
        GK[35],
        Gate(
            Done("reasons_given", ("reasons_accepted", False)),
            "要求说明理由，且理由不合理",
            GK[35],
            supply="ask_reasons",
        ),
    ),
    Step(
        id="lapse_unpaid",
        title="逾期不缴费，不再处理",
        moves="handling > closed",
        by=_SIGN,
        cite=FEES.whole,
        closes="payment",
        outcome="other.unpaid",
        letter="reply",
    ),
    Step(
        id="withdraw",
        title="申请人撤回申请",
        moves="handling|clarifying > closed",
        by=("applicant", *_STAFF),
        cite=PRACTICE.whole,
        outcome="other.withdrawn",
    ),
    _reply("reply_else", "其他处理", ("other.else",), GK[36], Gate(Has("reasons"), "说明", GK[36])),
    Step(
        id="serve",
        title="送达答复",
        moves="closed",
        by=_STAFF,
        cite=GK[40],
        sets=("served_how?",),
        serves="reply",
        times=1,
    ),
)
