"""热线工单: an order of the 12345 hotline, from dispatch to the caller's word on the answer.

广东省12345政务服务便民热线管理办法 (2022, met second-hand) for what was dispatched in Guangdong
from 2022-09-01; the city's own rule, as the town's parameters, before and elsewhere. Mailboxes,
message boards and local hotlines go the same way and are told apart by their channel.
"""

from __future__ import annotations

from huiyin.kernel.laws import CITY_HOTLINE as CITY
from huiyin.kernel.laws import HOTLINE as RX
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.papers import Dossier, DossierItem, Numbering, View
from huiyin.kernel.procedure import Procedure, Role, State
from huiyin.kernel.registry import declare
from huiyin.lines.hotline.clocks import CLOCKS, EPISODES, PARAMETERS
from huiyin.lines.hotline.facts import FACTS
from huiyin.lines.hotline.invariants import INVARIANTS
from huiyin.lines.hotline.ledgers import ORDERS
from huiyin.lines.hotline.letters import LETTERS
from huiyin.lines.hotline.outcomes import OUTCOMES
from huiyin.lines.hotline.steps import STEPS

ORDER = Procedure(
    id="hotline.order",
    version=1,
    title="12345热线工单",
    line="hotline",
    cite=RX.whole,
    states=(
        State("new", "待接收"),
        State("received", "待签收"),
        State("handling", "办理中"),
        State("returning", "退单待核实"),
        State("redoing", "重办中"),
        State("closed", "已办结", final=True),
    ),
    roles=(
        Role("clerk", "热线工作人员"),
        Role("handler", "承办人"),
        Role("head", "负责人"),
        Role("hub", "热线中心", outside=True),
        Role("caller", "诉求人", outside=True),
    ),
    facts=FACTS,
    steps=STEPS,
    outcomes=OUTCOMES,
    episodes=EPISODES,
    clocks=CLOCKS,
    parameters=PARAMETERS,
    letters=LETTERS,
    numbering=(Numbering("matter", "{mark}热〔{year}〕{n}号", PRACTICE.whole),),
    dossier=Dossier(
        "热线工单案卷",
        (
            DossierItem("派单（诉求人、时间、地点、原因、经过）", True, "receive", cite=RX.whole),
            DossierItem("批办单（包案领导、承办人）", True, "assign", cite=PRACTICE.whole),
            DossierItem("退单申请及核实意见", False, "return_request", cite=CITY.whole),
            DossierItem("延期申请及告知记录", False, "extension_request", cite=CITY.whole),
            DossierItem("办理情况答复", True, "reply", cite=RX.whole),
            DossierItem("回访记录", False, "call_back", cite=CITY.whole),
            DossierItem("重办材料", False, "reply_again", cite=CITY.whole),
        ),
        years=10,
        cite=PRACTICE.whole,
    ),
    views=(View("answers", "办理情况公开", ("kind", "field", "village", "result")),),
    ledgers=(ORDERS,),
    invariants=INVARIANTS,
    parties=("caller_name",),
    headline="request",
)

declare(ORDER)
