"""The steps of an application: received, accepted, examined, decided, delivered.

行政许可法 binds where the item is a licence (`kind`); for other services its order is kept, with
the one-time notice and the promised term of 优化营商环境条例.
"""

from __future__ import annotations

from huiyin.kernel.conditions import Compare, Done, Has, Is, Open, Within
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import BUSINESS, PRACTICE
from huiyin.kernel.laws import LICENSING as XK
from huiyin.kernel.procedure import Step
from huiyin.kernel.values import F

_WINDOW = ("window", "officer")
LICENCE = Is("kind", "licence")
# Promised terms may be shorter than the statutory ones, never longer.
WITHIN_LAW = (
    (Is("route", "single", "precheck") & Compare(F("promised_days"), "<=", 20))
    | (Is("route", "joint") & Compare(F("promised_days"), "<=", 45))
    | Compare(F("promised_days"), "<=", F("special_days"))
)
_BEGINNING = (
    Step(
        id="receive",
        title="收件",
        moves="new > received",
        by=_WINDOW,
        cite=XK[29],
        sets=(
            "item",
            "kind",
            "route",
            "applicant_name",
            "applicant_kind?",
            "applicant_id?",
            "applicant_contact?",
            "item_code?",
            "channel?",
            "village?",
            "window?",
            "handler?",
            "materials?",
            "promised_days?",
            "special_days?",
            "third_interest?",
        ),
        needs=(
            Gate(
                WITHIN_LAW,
                "不长于法定期限的承诺时限",
                BUSINESS[36, 2],
                when=LICENCE & Has("promised_days"),
            ),
        ),
        letter="receipt",
    ),
    Step(
        id="ask_materials",
        title="一次告知补正",
        moves="received > correcting",
        by=_WINDOW,
        cite=XK[32, 1, 4],
        sets=("missing_items", "supplement_days?"),
        times=1,
        opens="supplement",
        letter="supplement_notice",
        help="一次告知需要补正的全部内容，不得再次要求补正",
    ),
    Step(
        id="supplement",
        title="收到补正材料",
        moves="correcting > received",
        by=("applicant", *_WINDOW),
        cite=XK[32, 1, 5],
        sets=("materials?",),
        closes="supplement",
    ),
    Step(
        id="accept",
        title="受理",
        moves="received > accepted",
        by=_WINDOW,
        cite=XK[32, 1, 5],
        letter="acceptance",
    ),
    Step(
        id="decline_needless",
        title="不受理（依法不需要取得许可）",
        moves="received > closed",
        by=_WINDOW,
        cite=XK[32, 1, 1],
        outcome="needless",
        letter="non_acceptance",
    ),
    Step(
        id="decline_other",
        title="不予受理（不属于本机关职权范围）",
        moves="received > closed",
        by=_WINDOW,
        cite=XK[32, 1, 2],
        sets=("right_organ",),
        needs=(Gate(Has("right_organ"), "告知应当向哪个机关申请", XK[32, 1, 2], form=True),),
        outcome="not_ours",
        letter="non_acceptance",
    ),
    Step(
        id="return_file",
        title="逾期未补正，退件",
        moves="correcting > closed",
        by=_WINDOW,
        cite=PRACTICE.whole,
        closes="supplement",
        outcome="returned",
        letter="non_acceptance",
    ),
    Step(
        id="withdraw",
        title="申请人撤回申请",
        moves="received|correcting|accepted > closed",
        by=("applicant", *_WINDOW),
        cite=PRACTICE.whole,
        outcome="withdrawn",
    ),
)

_EXAMINED = (
    Step(
        id="verify",
        title="核查申请材料的实质内容",
        moves="accepted",
        by=("officer",),
        actors=2,
        cite=XK[34, 3],
        sets=("check_record",),
    ),
    Step(
        id="hear_interested",
        title="告知利害关系人并听取意见",
        moves="accepted",
        by=("officer",),
        cite=XK[36],
        sets=("interested", "statement"),
    ),
    Step(
        id="tell_hearing",
        title="告知听证权利",
        moves="accepted",
        by=("officer", "head"),
        cite=XK[47, 1],
        letter="hearing_right",
    ),
    Step(
        id="ask_hearing",
        title="要求听证",
        moves="accepted",
        by=("applicant", "interested"),
        cite=XK[47, 1],
        needs=(Gate(Done("tell_hearing"), "听证权利的告知", XK[47, 1], supply="tell_hearing"),),
        opens="hearing",
    ),
    Step(
        id="set_hearing",
        title="确定听证的时间、地点",
        moves="accepted",
        by=("chair", "officer"),
        cite=XK[48, 1, 1],
        sets=("hearing_on",),
        needs=(Gate(Open("hearing"), "听证的要求", XK[47, 1], supply="ask_hearing"),),
    ),
    Step(
        id="notify_hearing",
        title="通知听证的时间、地点",
        moves="accepted",
        by=("chair", "officer"),
        cite=XK[48, 1, 1],
        needs=(Gate(Has("hearing_on"), "听证的时间、地点", XK[48, 1, 1], supply="set_hearing"),),
        letter="hearing_notice",
    ),
    Step(
        id="hold_hearing",
        title="举行听证",
        moves="accepted",
        by=("chair",),
        cite=XK[48],
        not_by=("verify", "hear_interested"),
        sets=("hearing_record",),
        needs=(
            Gate(
                Done("notify_hearing"),
                "举行听证的通知",
                XK[48, 1, 1],
                supply="notify_hearing",
            ),
        ),
        closes="hearing",
    ),
    Step(
        id="begin_review",
        title="书面告知招标、检验、鉴定、专家评审所需时间",
        moves="accepted",
        by=("officer",),
        cite=XK[45],
        sets=("review_kind", "review_days"),
        opens="special",
        letter="time_notice",
        help="告知之后，所需时间才不计算在办理期限内",
    ),
    Step(
        id="end_review",
        title="招标、检验、鉴定、专家评审结束",
        moves="accepted",
        by=("officer",),
        cite=XK[45],
        closes="special",
    ),
    Step(
        id="consent_extension",
        title="批准延长期限",
        moves="accepted",
        by=("head",),
        cite=XK[42],
        sets=("extension_reason",),
        times=1,
    ),
    Step(
        id="extend",
        title="延长期限并告知理由",
        moves="accepted",
        by=("officer", "head"),
        cite=XK[42],
        sets=("extension_told_on",),
        times=1,
        needs=(
            Gate(Done("consent_extension"), "负责人的批准", XK[42], supply="consent_extension"),
            Gate(Has("extension_told_on"), "告知申请人延长的理由", XK[42]),
            Gate(Is("route", "single", "joint"), "可以延长的办理方式（初审没有延长）", XK[43]),
            Gate(
                Within("decide"),
                "原期限届满前延长",
                XK[42].inference("法律未写明须在届满前"),
                parameter="extension_in_time",
            ),
        ),
        letter="extension_notice",
    ),
)

_HEARD = (
    Gate(
        Done("hear_interested"),
        "告知利害关系人并听取意见",
        XK[36],
        when=LICENCE & Is("third_interest", True),
        supply="hear_interested",
    ),
    Gate(
        Done("tell_hearing"),
        "听证权利的告知",
        XK[47, 1],
        when=LICENCE & Is("third_interest", True),
        supply="tell_hearing",
    ),
    Gate(~Open("hearing"), "听证的举行", XK[47, 1], supply="hold_hearing"),
    Gate(~Open("special"), "检验、鉴定、评审等的结果", XK[45], supply="end_review"),
)

_DECIDED = (
    Step(
        id="approve",
        title="准予许可（办结）",
        moves="accepted > closed",
        by=("head",),
        cite=XK[38, 1],
        sets=("decision_number?",),
        needs=(
            *_HEARD,
            Gate(
                ~Is("route", "precheck"),
                "由上级决定的事项，应当报送初审意见",
                XK[35],
                when=LICENCE,
                supply="send_up",
            ),
        ),
        outcome="approved",
        letter="approval",
    ),
    Step(
        id="reject",
        title="不予许可（不予办理）",
        moves="accepted > closed",
        by=("head",),
        cite=XK[38, 2],
        sets=("reasons", "remedies_told", "decision_number?"),
        needs=(
            *_HEARD,
            Gate(Has("reasons"), "不予许可的理由", XK[38, 2], form=True),
            Gate(
                Is("remedies_told", True),
                "告知行政复议、行政诉讼的权利",
                XK[38, 2],
                when=LICENCE,
                form=True,
            ),
        ),
        outcome="rejected",
        letter="rejection",
    ),
    Step(
        id="send_up",
        title="报送初步审查意见和全部材料",
        moves="accepted > closed",
        by=("head", "officer"),
        cite=XK[35],
        sets=("opinion", "upper_organ"),
        needs=(Gate(Is("route", "precheck"), "先经下级审查的事项", XK[35]),),
        outcome="forwarded",
    ),
    Step(
        id="deliver",
        title="颁发、送达证件或者决定",
        moves="closed",
        by=_WINDOW,
        cite=XK[44],
        sets=("delivered_how?",),
        times=1,
        serves="approval",
    ),
    Step(
        id="publicise",
        title="公开许可决定",
        moves="closed",
        by=("officer",),
        cite=XK[40],
        sets=("published_item",),
        help="决定作为一条主动公开信息登记、审查、公开，此处填写它的索引号",
    ),
)

STEPS = (*_BEGINNING, *_EXAMINED, *_DECIDED)
