"""The steps of a request for a legal opinion."""

from __future__ import annotations

from huiyin.kernel.conditions import Exists, Has, Is, Open
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import ADVISERS as GW
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Step
from huiyin.kernel.values import Ask, F

STAFF = ("unit_officer", "manager")

_ENGAGED = Gate(
    Exists(Ask("entry", "adviser.engagements", match={"person": F("adviser_name")})),
    "在聘的法律顾问或者在岗的公职律师",
    GW.whole,
)

STEPS = (
    Step(
        id="request",
        title="提请法律意见",
        moves="new > asked",
        by=STAFF,
        cite=GW.whole,
        sets=("topic", "opinion_kind", "unit", "question?", "materials?", "about?", "answer_days?"),
        letter="request_letter",
    ),
    Step(
        id="assign",
        title="指派法律顾问、公职律师",
        moves="asked",
        by=("manager",),
        cite=GW.whole,
        sets=("adviser_name", "interest?"),
        needs=(
            _ENGAGED,
            Gate(~Is("interest", True), "与事项没有利害关系的法律顾问", PRACTICE.whole),
        ),
    ),
    Step(
        id="ask_more",
        title="要求补充材料",
        moves="asked",
        by=("adviser",),
        cite=PRACTICE.whole,
        sets=("wanted",),
        needs=(Gate(~Open("supplement"), "上次要求的材料", PRACTICE.whole, supply="supply"),),
        opens="supplement",
    ),
    Step(
        id="supply",
        title="补充材料",
        moves="asked",
        by=STAFF,
        cite=PRACTICE.whole,
        sets=("materials?",),
        closes="supplement",
    ),
    Step(
        id="answer",
        title="提出法律意见",
        moves="asked > answered",
        by=("adviser",),
        cite=GW.whole,
        sets=("view", "points?", "opinion_text?", "opinion_number?", "adviser_name?"),
        needs=(
            Gate(Has("adviser_name"), "指派的法律顾问", PRACTICE.whole, supply="assign"),
            Gate(~Open("supplement"), "补充的材料", PRACTICE.whole, supply="supply"),
            Gate(
                Has("points"),
                "须修改或者不合法的具体意见",
                PRACTICE.whole,
                when=Is("view", "after_change", "unlawful"),
            ),
            _ENGAGED,
        ),
        outcome="{view}",
        letter="opinion",
    ),
    Step(
        id="withdraw",
        title="撤回",
        moves="asked > withdrawn",
        by=STAFF,
        cite=PRACTICE.whole,
        sets=("withdraw_reason",),
        outcome="withdrawn",
    ),
    Step(
        id="adopt",
        title="登记采纳情况",
        moves="answered",
        by=STAFF,
        cite=GW.whole,
        sets=("adopted", "reason?"),
        needs=(
            Gate(
                Is("adopted", "all") | Has("reason"),
                "未采纳的理由",
                PRACTICE.whole,
            ),
        ),
    ),
    Step(
        id="archive",
        title="归档",
        moves="answered|withdrawn",
        by=STAFF,
        cite=PRACTICE.whole,
        sets=("archive_number",),
        times=1,
    ),
)
