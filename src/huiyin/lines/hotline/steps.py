"""The steps of an order, from dispatch to the caller's word on the answer.

Whoever a complaint or report names takes no step of it. That a lead official and a named handler
stand behind every order is the town's own promise (包案、专人负责): without them a reply warns.
"""

from __future__ import annotations

from typing import Any

from huiyin.kernel.conditions import Done, Expired, Has, Is
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import CITY_HOTLINE as CITY
from huiyin.kernel.laws import HOTLINE as RX
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Step

_STAFF = ("clerk", "handler", "head")
_HUB = ("hub", "clerk")

_TERMS = ("reply", "city_inquiry", "city_request", "city_complaint", "dispatch")
_ALL_IN_TIME = ~(
    Expired(_TERMS[0])
    | Expired(_TERMS[1])
    | Expired(_TERMS[2])
    | Expired(_TERMS[3])
    | Expired(_TERMS[4])
)
_LEAD = Gate(Has("lead_official"), "包案领导", PRACTICE.whole, supply="assign")
_HANDLER = Gate(Has("handler"), "具体承办人", PRACTICE.whole, supply="assign")
_LATE_EXTENSION = Gate(
    _ALL_IN_TIME,
    "在原期限届满之前",
    CITY.whole,
    parameter="extension_in_time",
)


def _step(**said: Any) -> Step:
    """A step from which whoever is complained of is shut out."""
    return Step(**{"not_named_in": ("accused",), **said})


STEPS = (
    _step(
        id="receive",
        title="接收派单",
        moves="new > received",
        by=_HUB,
        cite=RX.whole,
        sets=(
            "received_on",
            "kind",
            "request",
            "channel?",
            "field?",
            "subject?",
            "caller_name?",
            "caller_phone?",
            "village?",
            "place?",
            "urgent?",
            "difficult?",
            "hub_due?",
            "accused?",
        ),
    ),
    _step(
        id="sign",
        title="签收",
        moves="received > handling",
        by=("clerk",),
        cite=CITY.whole,
    ),
    _step(
        id="reclassify",
        title="重新认定诉求类型",
        moves="received|handling",
        by=_HUB,
        cite=RX.whole,
        sets=("kind", "accused?"),
    ),
    _step(
        id="assign",
        title="确定包案领导和承办人",
        moves="+",
        by=("clerk", "head"),
        cite=PRACTICE.whole,
        sets=("lead_official", "handler", "office?", "co_office?"),
    ),
    _step(
        id="ask_return",
        title="申请退单",
        moves="received|handling > returning",
        by=("clerk", "head"),
        cite=CITY.whole,
        sets=("return_reason", "return_basis?"),
        times=1,
        needs=(
            Gate(
                Has("return_basis"),
                "退单的依据（职权范围、清单或者规定）",
                CITY.whole,
            ),
        ),
        opens="returning",
        letter="return_request",
    ),
    _step(
        id="return_accepted",
        title="热线中心同意退单",
        moves="returning > closed",
        by=_HUB,
        cite=CITY.whole,
        closes="returning",
        outcome="away.returned",
    ),
    _step(
        id="return_refused",
        title="热线中心不同意退单",
        moves="returning > handling",
        by=_HUB,
        cite=CITY.whole,
        closes="returning",
    ),
    _step(
        id="contact",
        title="首次联系诉求人",
        moves="handling|redoing",
        by=_STAFF,
        cite=CITY.whole,
        sets=("first_contact?",),
    ),
    _step(
        id="ask_extension",
        title="申请延期",
        moves="handling|redoing",
        by=_STAFF,
        cite=CITY.whole,
        sets=("extension_reason",),
        needs=(_LATE_EXTENSION,),
        opens="extension_request",
        letter="extension_request",
    ),
    _step(
        id="extend",
        title="批准延期并告知诉求人",
        moves="handling|redoing",
        by=_HUB,
        cite=CITY.whole,
        sets=("extension_days", "extension_told_on?"),
        times=1,
        needs=(
            Gate(Done("ask_extension"), "延期申请", CITY.whole, supply="ask_extension"),
            Gate(Has("extension_told_on"), "将延期告知诉求人", CITY.whole),
        ),
        closes="extension_request",
    ),
    _step(
        id="extension_refused",
        title="不同意延期",
        moves="handling|redoing",
        by=_HUB,
        cite=CITY.whole,
        closes="extension_request",
    ),
    _step(
        id="urge",
        title="热线中心催办",
        moves="+",
        by=_HUB,
        cite=CITY.whole,
        sets=("urged_by?",),
    ),
    _step(
        id="reply",
        title="办结并答复诉求人",
        moves="handling > closed",
        by=("handler", "head"),
        cite=RX.whole,
        sets=("result", "reply_text", "told_how"),
        needs=(_LEAD, _HANDLER),
        letter="reply",
        outcome="{result}",
    ),
    _step(
        id="lead_away",
        title="告知诉求人应走的途径并办结",
        moves="received|handling > closed",
        by=_STAFF,
        cite=CITY.whole,
        sets=("right_way", "reply_text"),
        letter="other_way",
        outcome="{right_way}",
    ),
    _step(
        id="withdraw",
        title="诉求人撤回",
        moves="received|handling|redoing > closed",
        by=("caller", *_STAFF),
        cite=PRACTICE.whole,
        outcome="other.withdrawn",
    ),
    _step(
        id="call_back",
        title="回访",
        moves="closed",
        by=_HUB,
        cite=CITY.whole,
        sets=("satisfaction", "own_fault?"),
        needs=(
            Gate(
                Done("reply") | Done("reply_again"),
                "对诉求人的答复",
                CITY.whole,
                supply="reply",
            ),
        ),
    ),
    _step(
        id="redo",
        title="退回重办",
        moves="closed > redoing",
        by=_HUB,
        cite=CITY.whole,
        sets=("redo_reason", "redo_due?"),
        needs=(
            Gate(Done("call_back"), "回访", CITY.whole, supply="call_back"),
            Gate(
                Is("satisfaction", "dissatisfied"),
                "诉求人不满意",
                CITY.whole,
            ),
            Gate(Is("own_fault", True), "因承办单位原因未办好", CITY.whole),
        ),
    ),
    _step(
        id="reply_again",
        title="重办办结并答复诉求人",
        moves="redoing > closed",
        by=("handler", "head"),
        cite=CITY.whole,
        sets=("result", "reply_text", "told_how"),
        needs=(_LEAD, _HANDLER),
        letter="reply",
        outcome="{result}",
    ),
)
