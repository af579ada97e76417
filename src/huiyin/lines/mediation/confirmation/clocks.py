"""The terms of a confirmation: 30 days for the parties, 3 and 15 (and 10 more) for the court."""

from __future__ import annotations

from huiyin.kernel.clocks import CLOSING, Bars, Extension, Latest
from huiyin.kernel.laws import CONFIRMATION as FS
from huiyin.kernel.laws import MEDIATION as TJF
from huiyin.kernel.terms import days

CLOCKS = (
    Latest(
        id="request",
        title="共同申请司法确认",
        owed_by="party",
        cite=TJF[33, 1],
        term=days(30),
        start=("effective_on",),
        stop=("apply",),
        on_expiry=Bars("apply"),
    ),
    Latest(
        id="court_acceptance",
        title="法院决定是否受理",
        owed_by="court",
        cite=FS[4, 1],
        term=days(3),
        start=("apply",),
        stop=("court_accepted", CLOSING),
    ),
    Latest(
        id="court_decision",
        title="法院决定是否确认",
        owed_by="court",
        cite=FS[5, 1],
        term=days(15),
        start=("court_accepted",),
        stop=(CLOSING,),
        extend=Extension("court_extended", days(10), times=1, cite=FS[5, 1]),
    ),
)
