"""The terms of a mediation: none in the law but the 30 days for asking the court."""

from __future__ import annotations

from huiyin.kernel.clocks import (
    CLOSING,
    Duty,
    Extension,
    FromFact,
    FromParameter,
    Latest,
)
from huiyin.kernel.laws import MEDIATION as TJF
from huiyin.kernel.laws import MEDIATION_WORK as TJGD
from huiyin.kernel.procedure import Episode, Parameter
from huiyin.kernel.terms import days
from huiyin.lines.mediation.steps import LONGER

EPISODES = (
    Episode(
        id="confirmation",
        title="司法确认",
        opens=("ask_confirmation",),
        closes=("confirmation_done",),
        answer="confirmation",
        waits_for="court",
        cite=TJF[33],
    ),
)

CLOCKS = (
    Latest(
        id="mediate",
        title="调解结束",
        owed_by="agency",
        cite=TJGD[33].secondary("“一般在一个月内调结”，见于转载，未核对原文"),
        term=FromParameter("mediation_term"),
        start=("accept",),
        stop=(CLOSING,),
        extend=Extension("extend_term", FromFact("extension_days", "d"), times=0, cite=LONGER),
    ),
    Latest(
        id="performance",
        title="履行协议",
        owed_by="party",
        cite=TJF[31, 1],
        term=FromFact("performance_due", "until"),
        start=("sign_agreement", "agree_oral"),
        stop=("performed",),
        on_expiry=Duty("督促当事人履行约定的义务"),
    ),
    Latest(
        id="confirmation_request",
        title="共同申请司法确认",
        owed_by="party",
        cite=TJF[33, 1],
        term=days(30),
        start=("sign_agreement", "agree_oral"),
        stop=("ask_confirmation",),
        optional=True,
    ),
)

PARAMETERS = (
    Parameter(
        "mediation_term",
        "调解期限（一般）",
        "1m",
        TJGD[33].secondary("各地公布一个月或者30日不等"),
    ),
)
