"""政务服务办件: an application at the convenience-service centre, from the counter to delivery.

行政许可法 (2019) chapter four for licences; 优化营商环境条例 (2020) for other services. An
incomplete file about which the organ says nothing for five working days is accepted as of the day
of its receipt.
"""

from __future__ import annotations

from huiyin.kernel.laws import LICENSING as XK
from huiyin.kernel.procedure import Procedure, Role, State
from huiyin.kernel.registry import declare
from huiyin.lines.services.clocks import CLOCKS, EPISODES, PARAMETERS
from huiyin.lines.services.facts import FACTS
from huiyin.lines.services.invariants import INVARIANTS
from huiyin.lines.services.ledgers import APPLICATIONS
from huiyin.lines.services.letters import DOSSIER, LETTERS, NUMBERING, REMEDIES, VIEWS
from huiyin.lines.services.outcomes import OUTCOMES
from huiyin.lines.services.steps import STEPS

APPLICATION = Procedure(
    id="services.application",
    version=1,
    title="政务服务办件",
    line="services",
    cite=XK[22],
    states=(
        State("new", "待收件"),
        State("received", "待受理"),
        State("correcting", "待补正"),
        State("accepted", "办理中"),
        State("closed", "已办结", final=True),
    ),
    roles=(
        Role("window", "受理人员"),
        Role("officer", "承办人"),
        Role("head", "便民服务中心负责人"),
        Role("chair", "听证主持人"),
        Role("applicant", "申请人", outside=True),
        Role("interested", "利害关系人", outside=True),
    ),
    facts=FACTS,
    steps=STEPS,
    outcomes=OUTCOMES,
    episodes=EPISODES,
    clocks=CLOCKS,
    parameters=PARAMETERS,
    letters=LETTERS,
    remedies=REMEDIES,
    numbering=NUMBERING,
    dossier=DOSSIER,
    views=VIEWS,
    ledgers=(APPLICATIONS,),
    invariants=INVARIANTS,
    parties=("applicant_name",),
    headline="item",
)

declare(APPLICATION)
