"""依申请公开: a request for government information, from receipt to reply.

政府信息公开条例 (2019), chapter 4; the clocks of the 2007 edition for requests before 2019-05-15.
"""

from __future__ import annotations

from huiyin.kernel.clocks import (
    CLOSING,
    ByEdition,
    Extension,
    FromFact,
    Latest,
    Silence,
    Unlocks,
)
from huiyin.kernel.gates import (
    Answers,
    Ask,
    Compare,
    Covers,
    Done,
    F,
    Gate,
    Has,
    Is,
    Open,
    P,
    Today,
    Within,
)
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import DISCLOSURE_FEES as FEES
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.papers import Dossier, DossierItem, Numbering, View
from huiyin.kernel.procedure import (
    Episode,
    Parameter,
    Procedure,
    Role,
    State,
    Step,
)
from huiyin.kernel.registry import declare
from huiyin.kernel.terms import Term, wd
from huiyin.lines.disclosure.facts import FACTS
from huiyin.lines.disclosure.fees import BANDS
from huiyin.lines.disclosure.invariants import INVARIANTS
from huiyin.lines.disclosure.ledgers import REQUESTS
from huiyin.lines.disclosure.letters import LETTERS, REMEDIES
from huiyin.lines.disclosure.outcomes import OUTCOMES

ROLES = (
    Role("window", "受理人员"),
    Role("officer", "承办人"),
    Role("reviewer", "保密审查人"),
    Role("info_head", "政府信息公开工作机构负责人"),
    Role("leader", "分管领导"),
    Role("applicant", "申请人", outside=True),
    Role("third_party", "第三方", outside=True),
    Role("co_maker", "共同制作机关", outside=True),
)

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
_FEES_SINCE = FEES.edition("2020").since
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


STEPS = (
    Step(
        id="receive",
        title="登记申请",
        moves="new > handling",
        by=("window", "officer"),
        cite=GK[29],
        sets=(
            "applicant_kind",
            "applicant_name",
            "channel",
            "subject",
            "applicant_id?",
            "applicant_contact?",
            "applicant_address?",
            "applicant_ref?",
            "form?",
            "village?",
            "handler?",
        ),
        letter="receipt",
    ),
    Step(
        id="confirm",
        title="与申请人确认收到",
        moves="handling",
        by=("window", "officer"),
        cite=GK[31],
        times=1,
        needs=(
            Gate(
                Is("channel", "mail", "internet", "fax"),
                "以平常信函、互联网或传真提出的申请（其他方式不需双方确认）",
                GK[31],
            ),
        ),
    ),
    Step(
        id="ask_correction",
        title="一次性告知补正",
        moves="handling > clarifying",
        by=("officer", "info_head"),
        cite=GK[30],
        sets=("correction_items", "correction_days"),
        times=1,
        opens="correction",
        letter="correction_notice",
    ),
    Step(
        id="corrected",
        title="收到补正",
        moves="clarifying > handling",
        by=("applicant", "window", "officer"),
        cite=GK[30],
        sets=("subject?",),
        closes="correction",
    ),
    Step(
        id="lapse_uncorrected",
        title="逾期不补正，不再处理",
        moves="clarifying > closed",
        by=_SIGN,
        cite=GK[30],
        sets=("no_good_reason",),
        needs=(Gate(Is("no_good_reason", True), "申请人无正当理由的认定", GK[30]),),
        closes="correction",
        outcome="other.uncorrected",
        letter="reply",
    ),
    Step(
        id="ask_third",
        title="征求第三方意见",
        moves="handling",
        by=("officer", "info_head"),
        cite=GK[32],
        each="third_party",
        letter="third_party_letter",
    ),
    Step(
        id="third_received",
        title="第三方收到征询书",
        moves="handling",
        by=_STAFF,
        cite=GK[32],
        each="third_party",
        serves="third_party_letter",
        needs=(
            Gate(Done("ask_third", same_key=True), "已发出的征询书", GK[32], supply="ask_third"),
        ),
    ),
    Step(
        id="third_answered",
        title="第三方答复",
        moves="handling",
        by=("third_party", *_STAFF),
        cite=GK[32],
        sets=("third_answer", "third_reason?"),
        each="third_party",
        closes="consult_third",
    ),
    Step(
        id="notify_override",
        title="因公共利益决定公开，书面告知第三方",
        moves="handling",
        by=_SIGN,
        cite=GK[32],
        sets=("override_content", "override_reason"),
        each="third_party",
        needs=(Gate(Answers("consult_third", "object"), "不同意公开的第三方意见", GK[32]),),
        letter="third_party_decision",
    ),
    Step(
        id="ask_maker",
        title="征求共同制作机关意见",
        moves="handling",
        by=("officer", "info_head"),
        cite=GK[34],
        each="co_maker",
        letter="co_maker_letter",
    ),
    Step(
        id="maker_received",
        title="共同制作机关收到征询函",
        moves="handling",
        by=_STAFF,
        cite=GK[34],
        each="co_maker",
        serves="co_maker_letter",
        needs=(
            Gate(Done("ask_maker", same_key=True), "已发出的征询函", GK[34], supply="ask_maker"),
        ),
    ),
    Step(
        id="maker_answered",
        title="共同制作机关答复",
        moves="handling",
        by=("co_maker", *_STAFF),
        cite=GK[34],
        sets=("maker_answer",),
        each="co_maker",
        closes="consult_maker",
    ),
    Step(
        id="consent_extension",
        title="同意延期",
        moves="handling",
        by=("info_head",),
        cite=GK[33, 2],
        sets=("extension_reason",),
        times=1,
    ),
    Step(
        id="extend",
        title="延长答复期限并告知申请人",
        moves="handling",
        by=("officer", "info_head"),
        cite=GK[33, 2],
        sets=("extension_told_on",),
        times=1,
        needs=(
            Gate(
                Done("consent_extension"),
                "政府信息公开工作机构负责人同意",
                GK[33, 2],
                supply="consent_extension",
            ),
            Gate(Has("extension_told_on"), "告知申请人", GK[33, 2]),
            Gate(
                Within("reply"),
                "原答复期限届满前延期",
                GK[33, 2].inference("条例未写明须在届满前"),
                parameter="extension_in_time",
            ),
        ),
        letter="extension_notice",
    ),
    Step(
        id="ask_reasons",
        title="要求说明大量申请的理由",
        moves="handling",
        by=("officer", "info_head"),
        cite=GK[35],
        opens="explanation",
        letter="reasons_letter",
    ),
    Step(
        id="reasons_given",
        title="审查申请人说明的理由",
        moves="handling",
        by=("officer", "info_head"),
        cite=GK[35],
        sets=("reasons_accepted", "explained?"),
        closes="explanation",
    ),
    Step(
        id="set_delay",
        title="确定延迟答复期限并告知",
        moves="handling",
        by=("info_head", "leader"),
        cite=GK[35],
        sets=("delay_until",),
        times=1,
        needs=(
            Gate(Is("reasons_accepted", True), "申请人的理由合理", GK[35], supply="reasons_given"),
        ),
        letter="delay_letter",
    ),
    Step(
        id="notify_fee",
        title="发出收费通知",
        moves="handling",
        by=("officer", "info_head"),
        cite=FEES[3],
        sets=("fee_mode", "fee_fen", "fee_pages?"),
        times=1,
        needs=(
            Gate(
                Compare(Today(), ">=", _FEES_SINCE),
                "当日已施行的收费规定（2021年1月1日起）",
                FEES.whole.memory("施行日期未核对"),
                parameter="fees_since",
            ),
            Gate(Compare(F("fee_fen"), ">", 0), "应收金额（未超过免费数量）", FEES[3]),
            Gate(
                Compare(
                    Ask(
                        "count",
                        "disclosure.request",
                        match={"applicant_ref": F("applicant_ref")},
                        month="opened",
                    ),
                    ">",
                    P("free_items"),
                ),
                "同一申请人当月超过免费件数",
                FEES[3],
                when=Is("fee_mode", "item") & Has("applicant_ref"),
            ),
            Gate(
                Compare(F("fee_pages"), ">", P("free_pages")),
                "超过免费页数",
                FEES[3],
                when=Is("fee_mode", "page"),
            ),
        ),
        opens="payment",
        letter="fee_notice",
    ),
    Step(
        id="fee_paid",
        title="申请人缴费",
        moves="handling",
        by=("applicant", *_STAFF),
        cite=FEES.whole,
        closes="payment",
    ),
    Step(
        id="search",
        title="检索",
        moves="handling",
        by=("officer",),
        cite=GK[36, 1, 4],
        sets=("search_record",),
    ),
    Step(
        id="draft",
        title="起草答复书",
        moves="handling",
        by=("officer",),
        cite=GK[45],
        sets=("draft_text",),
        resets=("secrecy_review",),
    ),
    Step(
        id="secrecy_review",
        title="保密审查",
        moves="handling",
        by=("reviewer",),
        cite=GK[17],
        sets=("review_result", "review_basis?"),
        not_by=("draft",),
        binds="draft_text",
    ),
    Step(
        id="ask_upward",
        title="报主管部门或保密部门确定",
        moves="handling",
        by=("reviewer", "info_head"),
        cite=GK[17, 3],
        needs=(
            Gate(
                Done("secrecy_review", ("review_result", "doubt")),
                "保密审查不能确定",
                GK[17, 3],
                supply="secrecy_review",
            ),
        ),
        opens="upward",
    ),
    Step(
        id="upward_answered",
        title="主管部门或保密部门答复",
        moves="handling",
        by=("reviewer", "info_head"),
        cite=GK[17, 3],
        sets=("upward_answer",),
        closes="upward",
    ),
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

EPISODES = (
    Episode(
        id="correction",
        title="待申请人补正",
        opens=("ask_correction",),
        closes=("corrected", "lapse_uncorrected", "withdraw"),
        waits_for="applicant",
        cite=GK[30],
    ),
    Episode(
        id="consult_third",
        title="征求第三方意见",
        opens=("ask_third",),
        closes=("third_answered",),
        each="third_party",
        expires="third_reply",
        answer="third_answer",
        waits_for="third_party",
        cite=GK[32],
    ),
    Episode(
        id="consult_maker",
        title="征求共同制作机关意见",
        opens=("ask_maker",),
        closes=("maker_answered",),
        each="co_maker",
        expires="maker_reply",
        answer="maker_answer",
        silence="agree",
        waits_for="co_maker",
        cite=GK[34],
    ),
    Episode(
        id="explanation",
        title="待申请人说明理由",
        opens=("ask_reasons",),
        closes=("reasons_given",),
        waits_for="applicant",
        cite=GK[35],
    ),
    Episode(
        id="payment",
        title="待申请人缴费",
        opens=("notify_fee",),
        closes=("fee_paid", "lapse_unpaid"),
        waits_for="applicant",
        cite=FEES.whole,
    ),
    Episode(
        id="upward",
        title="报上级确定密级",
        opens=("ask_upward",),
        closes=("upward_answered",),
        cite=GK[17, 3],
    ),
)

_BY_EDITION = ByEdition({"2007": wd(15), "2019": wd(20)})

CLOCKS = (
    Latest(
        id="confirm_receipt",
        title="当日与申请人确认",
        owed_by="agency",
        cite=GK[31],
        term=Term(0, "wd"),
        start=("receive",),
        stop=("confirm",),
        when=Is("channel", "mail"),
        optional=True,
    ),
    Latest(
        id="correction_notice",
        title="一次性告知补正",
        owed_by="agency",
        cite=GK[30],
        term=wd(7),
        start=("received_on",),
        stop=("ask_correction",),
        optional=True,
    ),
    Latest(
        id="reply",
        title="答复申请人",
        owed_by="agency",
        cite=GK[33, 2],
        term=_BY_EDITION,
        start=("received_on",),
        stop=(CLOSING,),
        when=~Done("set_delay"),
        restart=("corrected", "fee_paid"),
        pause=("consult_third", "consult_maker"),
        waiting=("correction", "payment"),
        extend=Extension("extend", _BY_EDITION, times=1, cite=GK[33, 2]),
        unsure={"fee_paid": "fee_restarts", "payment": "fee_restarts"},
    ),
    Latest(
        id="delayed_reply",
        title="延迟答复",
        owed_by="agency",
        cite=GK[35],
        term=FromFact("delay_until", "until"),
        start=("set_delay",),
        stop=(CLOSING,),
    ),
    Latest(
        id="correction_reply",
        title="申请人补正",
        owed_by="applicant",
        cite=GK[30],
        term=FromFact("correction_days", "wd"),
        start=("ask_correction",),
        stop=("corrected",),
        on_expiry=Unlocks("lapse_uncorrected"),
    ),
    Latest(
        id="third_reply",
        title="第三方提出意见",
        owed_by="third_party",
        cite=GK[32],
        term=wd(15),
        start=("ask_third", "third_received"),
        stop=("third_answered",),
        each="consult_third",
        on_expiry=Silence("consult_third"),
    ),
    Latest(
        id="maker_reply",
        title="共同制作机关提出意见",
        owed_by="other_organ",
        cite=GK[34],
        term=wd(15),
        start=("ask_maker", "maker_received"),
        stop=("maker_answered",),
        each="consult_maker",
        on_expiry=Silence("consult_maker"),
    ),
    Latest(
        id="fee_payment",
        title="申请人缴费",
        owed_by="applicant",
        cite=FEES.whole,
        term=wd(20),
        start=("notify_fee",),
        stop=("fee_paid",),
        on_expiry=Unlocks("lapse_unpaid"),
    ),
)

PARAMETERS = (
    Parameter(
        "extension_in_time",
        "延期须在原期限届满前作出",
        "warn",
        GK[33, 2].inference("条例未写明"),
    ),
    Parameter(
        "search_record_needed",
        "信息不存在须附检索记录",
        "warn",
        GK[36, 1, 4].inference("条例只说经检索"),
    ),
    Parameter(
        "fee_restarts",
        "缴费后次日起重新计算答复期限",
        "warn",
        FEES.whole.memory("国办函〔2020〕109号相应条文未核对"),
    ),
    Parameter(
        "fees_since",
        "2021年1月1日前不收信息处理费",
        "warn",
        FEES.whole.memory("施行日期未核对"),
    ),
    Parameter("free_items", "每月免费件数", 10, FEES[3], "件"),
    Parameter("free_pages", "免费页数", 30, FEES[3], "页"),
    Parameter("fee_bands", "信息处理费分段标准", BANDS, FEES[3], "分"),
    Parameter(
        "annual_report_day",
        "信息公开年度报告公布日期",
        "01-31",
        GK[49].memory("条例第四十九条未规定乡镇的日期，从县里通知"),
    ),
)

REQUEST = Procedure(
    id="disclosure.request",
    version=1,
    title="依申请公开",
    line="disclosure",
    cite=GK[27],
    states=(
        State("new", "待登记"),
        State("handling", "办理中"),
        State("clarifying", "待补正"),
        State("closed", "已办结", final=True),
    ),
    roles=ROLES,
    facts=FACTS,
    steps=STEPS,
    outcomes=OUTCOMES,
    episodes=EPISODES,
    clocks=CLOCKS,
    parameters=PARAMETERS,
    letters=LETTERS,
    remedies=REMEDIES,
    numbering=(
        Numbering("matter", "回依申〔{year}〕{n}号"),
        Numbering("reply", "回公复〔{year}〕{n}号"),
    ),
    dossier=Dossier(
        "依申请公开案卷",
        (
            DossierItem("申请表或申请书", True, "receive", cite=GK[29]),
            DossierItem("登记回执", False, "receipt"),
            DossierItem("补正告知书", False, "correction_notice", cite=GK[30]),
            DossierItem("征求意见材料", False, "third_party_letter", cite=GK[32]),
            DossierItem("延期答复告知书", False, "extension_notice", cite=GK[33, 2]),
            DossierItem("检索记录", False, "search_record", volume="inner"),
            DossierItem("保密审查表", True, "secrecy_review", volume="inner", cite=GK[17]),
            DossierItem("答复书", True, "reply", cite=GK[36]),
            DossierItem("送达凭证", False, "serve"),
        ),
        years=10,
    ),
    views=(View("summary", "办理情况", ("subject", "ground")),),
    ledgers=(REQUESTS,),
    invariants=INVARIANTS,
    parties=("applicant_name",),
    headline="subject",
)

declare(REQUEST)
