"""The terms of a rectification: the plan's own day, and parameters where no text was read."""

from __future__ import annotations

from huiyin.kernel.clocks import FromFact, FromParameter, Latest
from huiyin.kernel.procedure import Parameter
from huiyin.lines.governance.finding_sources import CUT, DC, UNREAD

CLOCKS = (
    Latest(
        id="planning",
        title="制定整改方案",
        owed_by="agency",
        cite=UNREAD,
        term=FromParameter("plan_term"),
        start=("register",),
        stop=("plan", "strike"),
        pause=("objection",),
    ),
    Latest(
        id="rectify",
        title="按方案时限完成整改",
        owed_by="agency",
        cite=DC,
        term=FromFact("due", "until"),
        start=("plan",),
        stop=("submit",),
        restart=("send_back",),
    ),
    Latest(
        id="again",
        title="重新整改",
        owed_by="agency",
        cite=DC,
        term=FromFact("redo_by", "until"),
        start=("reopen",),
        stop=("submit",),
    ),
    Latest(
        id="whole",
        title="整改期限（自上报方案之日起）",
        owed_by="agency",
        cite=CUT,
        term=FromParameter("rectify_term"),
        start=("report_plan",),
        stop=("submit", "close_out"),
    ),
)

PARAMETERS = (
    Parameter("plan_term", "制定整改方案的期限（依反馈通知，如30d）", "", UNREAD),
    Parameter("rectify_term", "整改期限（自上报方案之日起）", "3m", CUT),
)
