"""The terms of a review. Ten days meant calendar days until the end of 2023, working days since."""

from __future__ import annotations

from huiyin.kernel.clocks import CLOSING, ByEdition, Extension, FromFact, Latest
from huiyin.kernel.conditions import Is
from huiyin.kernel.laws import LITIGATION as XS
from huiyin.kernel.laws import RECONSIDERATION as FY
from huiyin.kernel.procedure import Episode
from huiyin.kernel.terms import days, wd, years

EPISODES = (
    Episode(
        id="suspension",
        title="复议中止",
        opens=("suspend",),
        closes=("resume", "decide", "withdraw", "terminate"),
        waits_for="organ",
        cite=FY[39].was("2017", 26),
    ),
)

_SIMPLE = Is("review_procedure", "simple")

CLOCKS = (
    Latest(
        id="application",
        title="申请行政复议",
        owed_by="applicant",
        cite=FY[20, 1].was("2017", 9, 1),
        term=ByEdition({"2017": days(60), "2023": days(60)}),
        start=("act_served_on", "remedy_known_on"),
        stop=("apply", "apply_here", "receive"),
    ),
    Latest(
        id="application_at_most",
        title="未告知复议权利的，最长一年",
        owed_by="applicant",
        cite=FY[20, 3],
        term=ByEdition({"2023": years(1)}),
        start=("act_served_on",),
        stop=("apply", "apply_here", "receive"),
        when=Is("remedy_told", False),
    ),
    Latest(
        id="forwarding",
        title="转送行政复议机关",
        owed_by="agency",
        cite=FY[32, 2],
        term=ByEdition({"2023": wd(5)}),
        start=("apply_here",),
        stop=("forward", CLOSING),
    ),
    Latest(
        id="answer",
        title="提出书面答复",
        owed_by="agency",
        cite=FY[48].was("2017", 23, 1),
        term=ByEdition({"2017": days(10), "2023": wd(10)}),
        start=("receive",),
        stop=("answer", CLOSING),
        when=~_SIMPLE,
    ),
    Latest(
        id="answer_simple",
        title="提出书面答复（简易程序）",
        owed_by="agency",
        cite=FY[54, 1],
        term=ByEdition({"2023": wd(5)}),
        start=("receive",),
        stop=("answer", CLOSING),
        when=_SIMPLE,
    ),
    Latest(
        id="document_answer",
        title="对规范性文件的书面答复",
        owed_by="agency",
        cite=FY[58, 1],
        term=ByEdition({"2023": wd(10)}),
        start=("document_asked",),
        stop=("document_answered", CLOSING),
    ),
    Latest(
        id="decision",
        title="作出行政复议决定",
        owed_by="other_organ",
        cite=FY[62, 1].was("2017", 31, 1),
        term=ByEdition({"2017": days(60), "2023": days(60)}),
        start=("accepted_on",),
        stop=(CLOSING,),
        when=~_SIMPLE,
        pause=("suspension",),
        extend=Extension(
            "decision_extended",
            ByEdition({"2017": days(30), "2023": days(30)}),
            times=1,
            cite=FY[62, 1].was("2017", 31, 1),
        ),
    ),
    Latest(
        id="decision_simple",
        title="作出行政复议决定（简易程序）",
        owed_by="other_organ",
        cite=FY[62, 2],
        term=ByEdition({"2023": days(30)}),
        start=("accepted_on",),
        stop=(CLOSING,),
        when=_SIMPLE,
        pause=("suspension",),
    ),
    Latest(
        id="compliance",
        title="履行行政复议决定",
        owed_by="agency",
        cite=FY[77, 1].was("2017", 32, 1),
        term=FromFact("comply_by", "until"),
        start=("decision_received",),
        stop=("comply",),
    ),
    Latest(
        id="opinion_report",
        title="报送意见书的纠正情况",
        owed_by="agency",
        cite=FY[76],
        term=ByEdition({"2023": days(60)}),
        start=("opinion_received",),
        stop=("opinion_reported",),
    ),
    Latest(
        id="lawsuit",
        title="对复议决定提起诉讼",
        owed_by="applicant",
        cite=XS[45],
        term=days(15),
        start=("applicant_received",),
        stop=("sued",),
    ),
)
