"""The clocks of an application. 行政许可法第八十二条: its terms are working days."""

from __future__ import annotations

from huiyin.kernel.clocks import (
    CLOSING,
    Bars,
    Before,
    ByFact,
    Clock,
    Deemed,
    Extension,
    FromFact,
    FromParameter,
    Latest,
    Unlocks,
)
from huiyin.kernel.conditions import Has, Is
from huiyin.kernel.laws import BUSINESS, PRACTICE
from huiyin.kernel.laws import LICENSING as XK
from huiyin.kernel.procedure import Episode, Parameter
from huiyin.kernel.terms import wd

EPISODES = (
    Episode(
        id="supplement",
        title="待申请人补正",
        opens=("ask_materials",),
        closes=("supplement", "return_file", "withdraw"),
        waits_for="applicant",
        cite=XK[32, 1, 4],
    ),
    Episode(
        id="hearing",
        title="听证",
        opens=("ask_hearing",),
        closes=("hold_hearing",),
        cite=XK[47],
    ),
    Episode(
        id="special",
        title="招标、拍卖、检验、检测、检疫、鉴定、专家评审",
        opens=("begin_review",),
        closes=("end_review",),
        cite=XK[45],
    ),
)

_LICENCE = Is("kind", "licence")
_ACCEPTED = ("accept", "accepted_on")
_OUTSIDE = ("hearing", "special")

CLOCKS: tuple[Clock, ...] = (
    Latest(
        id="notice",
        title="一次告知补正或者受理",
        owed_by="agency",
        cite=XK[32, 1, 4],
        term=wd(5),
        start=("receive",),
        stop=("ask_materials", "accept", CLOSING),
        when=_LICENCE,
        on_expiry=Deemed("accepted_on", "@start", state="accepted"),
    ),
    Latest(
        id="notice_other",
        title="一次告知补正或者受理（许可以外的事项）",
        owed_by="agency",
        cite=BUSINESS[36, 1].inference("条例说一次性告知，未写天数"),
        term=FromParameter("other_notice"),
        start=("receive",),
        stop=("ask_materials", "accept", CLOSING),
        when=~_LICENCE,
    ),
    Latest(
        id="accept_supplemented",
        title="补正齐全后受理",
        owed_by="agency",
        cite=XK[32, 1, 5].inference("法律说应当受理，未写天数"),
        term=FromParameter("accept_within"),
        start=("supplement",),
        stop=("accept", CLOSING),
    ),
    Latest(
        id="supplement",
        title="申请人补正",
        owed_by="applicant",
        cite=PRACTICE.whole,
        term=FromFact("supplement_days", "wd"),
        start=("ask_materials",),
        stop=("supplement",),
        on_expiry=Unlocks("return_file"),
    ),
    Latest(
        id="decide",
        title="作出决定（报送初审意见）",
        owed_by="agency",
        cite=XK[42],
        term=ByFact("route", {"single": wd(20), "joint": wd(45), "precheck": wd(20)}),
        start=_ACCEPTED,
        pick="earlier",
        stop=(CLOSING,),
        when=_LICENCE & ~Has("special_days"),
        pause=_OUTSIDE,
        extend=Extension(
            "extend",
            ByFact("route", {"single": wd(10), "joint": wd(15)}),
            times=1,
            cite=XK[42],
        ),
    ),
    Latest(
        id="decide_special",
        title="在法律、法规另行规定的期限内作出决定",
        owed_by="agency",
        cite=XK[42, 1],
        term=FromFact("special_days", "wd"),
        start=_ACCEPTED,
        pick="earlier",
        stop=(CLOSING,),
        when=_LICENCE & Has("special_days"),
        pause=_OUTSIDE,
    ),
    Latest(
        id="promised",
        title="在承诺时限内办结",
        owed_by="agency",
        cite=BUSINESS[36, 2],
        term=FromFact("promised_days", "wd"),
        start=_ACCEPTED,
        pick="earlier",
        stop=(CLOSING,),
        pause=_OUTSIDE,
    ),
    Latest(
        id="deliver",
        title="送达许可证件",
        owed_by="agency",
        cite=XK[44],
        term=wd(10),
        start=("approve",),
        stop=("deliver",),
        when=_LICENCE,
    ),
    Latest(
        id="hearing_request",
        title="要求听证",
        owed_by="applicant",
        cite=XK[47, 1],
        term=wd(5),
        start=("tell_hearing",),
        stop=("ask_hearing",),
        on_expiry=Bars("ask_hearing"),
    ),
    Latest(
        id="hearing",
        title="组织听证",
        owed_by="agency",
        cite=XK[47, 1],
        term=wd(20),
        start=("ask_hearing",),
        stop=("hold_hearing", CLOSING),
    ),
    Before(
        id="hearing_notice",
        title="听证七日前通知",
        owed_by="agency",
        cite=XK[48, 1, 1],
        term=wd(7),
        start=("hearing_on",),
        stop=("notify_hearing",),
    ),
)

PARAMETERS = (
    Parameter(
        "extension_in_time",
        "延长期限须在原期限届满前",
        "warn",
        XK[42].inference("法律未写明"),
    ),
    Parameter(
        "other_notice",
        "许可以外的事项一次告知补正的期限",
        "5wd",
        BUSINESS[36, 1].inference("条例未写天数，比照行政许可法第三十二条"),
    ),
    Parameter(
        "accept_within",
        "补正齐全后受理的期限",
        "5wd",
        XK[32, 1, 5].inference("法律未写天数"),
    ),
)
