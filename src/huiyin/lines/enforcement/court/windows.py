"""When a decision can no longer be challenged: what court execution and demolition wait for."""

from __future__ import annotations

from huiyin.kernel.clocks import Clock, Latest
from huiyin.kernel.conditions import AllOf, AnyOf, Condition, Done, Expired, Is
from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import LITIGATION as XS
from huiyin.kernel.laws import LITIGATION_CASES as XSJ
from huiyin.kernel.laws import RECONSIDERATION as FY
from huiyin.kernel.procedure import Invariant, Runs, TermIs
from huiyin.kernel.terms import days, months, years

TOLD = Is("remedy_told", True)

FACTS = (
    Fact("remedy_told", "决定书载明救济途径和期限", Kind.BOOLEAN, cite=XS[46]),
    Fact(
        "challenge_kind",
        "救济途径",
        Kind.CHOICE,
        choices={"review": "行政复议", "suit": "行政诉讼"},
    ),
    Fact(
        "challenge_result",
        "复议或者诉讼结果",
        Kind.CHOICE,
        choices={"upheld": "维持或者驳回，已生效", "changed": "变更、撤销或者确认违法"},
    ),
    Fact("upheld_on", "维持的复议决定或者裁判生效之日", Kind.DATE),
    Fact(
        "inquiry_result",
        "向县级复议机关和法院核实的结果",
        Kind.CHOICE,
        choices={"none": "期满未申请复议、未起诉", "filed": "已申请复议或者起诉"},
        help="期满前交邮的不算逾期，核实时应留出在途时间",
    ),
)

# The windows are over: both ran out unused, or a challenge was lost for good.
OVER: Condition = AnyOf(
    AllOf(Expired("review_window"), AnyOf(Expired("suit_window"), Expired("suit_untold"))),
    Is("challenge_result", "upheld"),
)
ASKED: Condition = AnyOf(
    Done("inquire", ("inquiry_result", "none")), Is("challenge_result", "upheld")
)


def windows(start: str, stop: str) -> tuple[Clock, ...]:
    """Sixty days for review, six months for suit; a year where the terms were not told."""
    return (
        Latest(
            id="review_window",
            title="当事人申请行政复议",
            owed_by="party",
            cite=FY[20, 1],
            term=days(60),
            start=(start,),
            stop=(stop,),
        ),
        Latest(
            id="suit_window",
            title="当事人提起行政诉讼",
            owed_by="party",
            cite=XS[46, 1],
            term=months(6),
            start=(start,),
            stop=(stop,),
            when=TOLD,
        ),
        Latest(
            id="suit_untold",
            title="当事人提起行政诉讼（未告知起诉期限）",
            owed_by="party",
            cite=XSJ[64],
            term=years(1),
            start=(start,),
            stop=(stop,),
            when=~TOLD,
        ),
    )


def window_rules(start: str, stop: str) -> tuple[Invariant, ...]:
    return (
        TermIs("review_window", {"": days(60)}, FY[20]),
        TermIs("suit_window", {"": months(6)}, XS[46]),
        TermIs("suit_untold", {"": years(1)}, XSJ[64]),
        *(
            Runs(clock, XS[46], (start,), (stop,), owed_by="party")
            for clock in ("review_window", "suit_window", "suit_untold")
        ),
    )
