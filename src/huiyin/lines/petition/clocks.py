"""The terms of a petition. One statute counts both ways: only the 5 days of article 23 work."""

from __future__ import annotations

from huiyin.kernel.clocks import CLOSING, Bars, ByEdition, Extension, Latest
from huiyin.kernel.conditions import Done, Is
from huiyin.kernel.laws import PETITIONS as XF
from huiyin.kernel.procedure import Episode, Parameter
from huiyin.kernel.terms import days, wd
from huiyin.lines.petition.steps.common import ACCEPTED_UNDER_2005

EPISODES = (
    Episode(
        id="objection",
        title="待转送机关核实异议",
        opens=("object",),
        closes=("return_agreed", "return_refused"),
        waits_for="forwarder",
        cite=XF[23, 3],
    ),
    Episode(
        id="review",
        title="复查",
        opens=("ask_review",),
        closes=("review_decided",),
        waits_for="reviewer",
        cite=XF[35],
    ),
    Episode(
        id="recheck",
        title="复核",
        opens=("ask_recheck",),
        closes=("recheck_decided",),
        waits_for="rechecker",
        cite=XF[36],
    ),
    Episode(
        id="recheck_hearing",
        title="复核听证",
        opens=("recheck_hearing",),
        closes=("recheck_hearing_ended",),
        cite=XF[36, 2],
    ),
)

# Only what asks for an opinion (31(6)) has the 60 days since 2022; before, every petition had them.
_NEEDS_OPINION = Is("kind", "claim") & ~Done("lead_away") & ~Done("perform_duty")

CLOCKS = (
    Latest(
        id="notice",
        title="书面告知信访人",
        owed_by="agency",
        cite=XF[23].was("2005", 22, 2),
        term=ByEdition({"2005": days(15), "2022": days(15)}),
        start=("received_on",),
        stop=("accept", "accept_unnamed", CLOSING),
        # Who returns a matter that is not its own owes no notice; nobody can notify the unknown.
        when=~Is("identity_unclear", True) & ~Done("return_agreed"),
        waiting=("objection",),
        unsure={"objection": "objection_waits"},
    ),
    Latest(
        id="objection_time",
        title="对转送事项提出异议",
        owed_by="agency",
        cite=XF[23, 3],
        term=ByEdition({"2022": wd(5)}),
        start=("received_on",),
        stop=("object",),
        when=Is("source", "forwarded"),
        optional=True,
    ),
    Latest(
        id="handling",
        title="办结并出具意见",
        owed_by="agency",
        cite=XF[34].was("2005", 33),
        term=ByEdition({"2005": days(60), "2022": days(60)}),
        start=("accept", "accept_unnamed"),
        stop=(CLOSING,),
        when=ACCEPTED_UNDER_2005 | _NEEDS_OPINION,
        extend=Extension(
            "extend",
            ByEdition({"2005": days(30), "2022": days(30)}),
            times=1,
            cite=XF[34].was("2005", 33),
        ),
    ),
    Latest(
        id="review_request",
        title="请求复查",
        owed_by="applicant",
        cite=XF[35].was("2005", 34),
        term=days(30),
        start=("serve",),
        stop=("ask_review",),
        on_expiry=Bars("ask_review"),
    ),
    Latest(
        id="review_decision",
        title="提出复查意见",
        owed_by="other_organ",
        cite=XF[35].was("2005", 34),
        term=days(30),
        start=("ask_review",),
        stop=("review_decided",),
    ),
    Latest(
        id="recheck_request",
        title="请求复核",
        owed_by="applicant",
        cite=XF[36, 1].was("2005", 35, 1),
        term=days(30),
        start=("review_served",),
        stop=("ask_recheck",),
        on_expiry=Bars("ask_recheck"),
    ),
    Latest(
        id="recheck_decision",
        title="提出复核意见",
        owed_by="other_organ",
        cite=XF[36, 1].was("2005", 35, 1),
        term=days(30),
        start=("ask_recheck",),
        stop=("recheck_decided",),
        pause=("recheck_hearing",),
    ),
)

PARAMETERS = (
    Parameter(
        "extension_in_time",
        "延期须在原办理期限届满前作出",
        "warn",
        XF[34].inference("条例未写明须在届满前"),
    ),
    Parameter(
        "objection_waits",
        "提出异议后、核实前不计书面告知期限",
        "warn",
        XF[23, 3].inference("条例未写明异议期间是否计算"),
    ),
)
