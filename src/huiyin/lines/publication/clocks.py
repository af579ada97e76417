"""How long an item may wait before it is published, and how long it stays.

Twenty working days from the making or change; for budgets and final accounts twenty calendar days
from the congress's approval or the finance office's reply, which goes before as the special rule
(政府信息公开条例第二十六条末句、预算法第十四条).
"""

from __future__ import annotations

from huiyin.kernel.clocks import CLOSING, Clock, FromParameter, Latest
from huiyin.kernel.conditions import Is
from huiyin.kernel.laws import BUDGET, PRACTICE
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.procedure import Episode, Parameter
from huiyin.kernel.terms import days, wd

EPISODES = (
    Episode(
        id="upward",
        title="报请确定是否可以公开",
        opens=("ask_upward",),
        closes=("upward_answered",),
        waits_for="upper",
        cite=GK[17, 3],
    ),
)

_BUDGET = Is("begins", "approved", "replied")
_UNREAD = {"upward": "upward_pauses", "reopen": "reopen_restarts"}

CLOCKS: tuple[Clock, ...] = (
    Latest(
        id="publish",
        title="主动公开",
        owed_by="agency",
        cite=GK[26].was("2007", 18),
        term=wd(20),
        start=("made_on",),
        stop=(CLOSING,),
        when=~_BUDGET,
        pause=("upward",),
        restart=("reopen",),
        unsure=_UNREAD,
    ),
    Latest(
        id="publish_budget",
        title="公开预算、决算",
        owed_by="agency",
        cite=BUDGET[14],
        term=days(20),
        start=("made_on",),
        stop=(CLOSING,),
        when=_BUDGET,
        pause=("upward",),
        restart=("reopen",),
        unsure=_UNREAD,
    ),
    Latest(
        id="take_down",
        title="展示期满后撤下",
        owed_by="agency",
        cite=PRACTICE.whole,
        term=FromParameter("take_down_within"),
        start=("display_until",),
        stop=("take_down",),
    ),
    Latest(
        id="evaluate",
        title="对不予公开的信息定期评估审查",
        owed_by="agency",
        cite=GK[18].inference("条例说定期，未写间隔"),
        term=FromParameter("evaluate_every"),
        start=("withhold",),
        stop=("reopen",),
        restart=("evaluate",),
    ),
)

PARAMETERS = (
    Parameter(
        "upward_pauses",
        "报请确定期间不计入公开期限",
        "off",
        GK[17, 3].inference("条例未说报请确定的时间可以扣除"),
    ),
    Parameter(
        "reopen_restarts",
        "评估转为公开的，自转为公开之日起算公开期限",
        "warn",
        GK[18].inference("条例未写起算"),
    ),
    Parameter("take_down_within", "展示期满后多久撤下", "1wd", PRACTICE.whole),
    Parameter(
        "evaluate_every",
        "评估审查的间隔",
        "12m",
        GK[18].inference("条例说定期，未写间隔"),
    ),
)
