"""The terms of a lawsuit: all of them calendar days and months."""

from __future__ import annotations

from huiyin.kernel.clocks import CLOSING, ByFact, FromFact, Latest
from huiyin.kernel.conditions import Is
from huiyin.kernel.laws import LITIGATION as XS
from huiyin.kernel.laws import LITIGATION_CASES as JS
from huiyin.kernel.terms import days, months, years

_DIRECT = Is("route", "direct") & ~Is("act_kind", "inaction")
_UNTOLD = Is("remedy_told", False)

CLOCKS = (
    Latest(
        id="filing_direct",
        title="直接起诉",
        owed_by="applicant",
        cite=XS[46, 1],
        term=months(6),
        start=("act_known_on",),
        stop=("file", "receive"),
        when=_DIRECT & ~_UNTOLD,
    ),
    Latest(
        id="filing_untold",
        title="直接起诉（未告知起诉期限，最长一年）",
        owed_by="applicant",
        cite=JS[64, 1],
        term=years(1),
        start=("act_known_on",),
        stop=("file", "receive"),
        when=_DIRECT & _UNTOLD,
    ),
    Latest(
        id="filing_after_review",
        title="不服复议决定起诉",
        owed_by="applicant",
        cite=XS[45],
        term=days(15),
        start=("review_served_on",),
        stop=("file", "receive"),
        when=Is("route", "after_review"),
    ),
    Latest(
        id="defence",
        title="提交答辩状和证据、依据",
        owed_by="agency",
        cite=XS[67, 1],
        term=days(15),
        start=("receive",),
        stop=("defend", CLOSING),
    ),
    Latest(
        id="appeal",
        title="上诉",
        owed_by="party",
        cite=XS[85],
        term=ByFact("judgment_form", {"judgment": days(15), "ruling": days(10)}),
        start=("judgment_received",),
        stop=("appeal",),
    ),
    Latest(
        id="compliance",
        title="履行生效裁判",
        owed_by="agency",
        cite=XS[94],
        term=FromFact("comply_by", "until"),
        start=("take_effect",),
        stop=("comply",),
    ),
)
