"""Figures of challenges: table four of the disclosure report, and what other reports say.

Table four counts reviews and lawsuits about disclosure only: by the result of those closed in the
year, and what is pending at its end. All other figures count challenges of every kind of act.
"""

from __future__ import annotations

from functools import partial

from huiyin.figures.cases import Cases, Identity, Rate
from huiyin.figures.catalogue import adds_up, figure
from huiyin.figures.evidence import Evidence
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import LITIGATION as XS
from huiyin.kernel.laws import RECONSIDERATION as FY

REVIEW, SUIT = "challenge.reconsideration", "challenge.lawsuit"
APPEARANCES = "challenge.appearances"
RESULTS = {"upheld": "结果维持", "corrected": "结果纠正", "other": "其他结果"}
# The rows of table four: their procedure and, for lawsuits, the route.
ROWS = {
    "review": ("行政复议", REVIEW, ""),
    "suit_direct": ("未经复议直接起诉的行政诉讼", SUIT, "direct"),
    "suit_after": ("复议后起诉的行政诉讼", SUIT, "after_review"),
}
_reviews = partial(figure, line="challenge", unit="件", cite=FY[19, 1], needs=(REVIEW,))
_suits = partial(figure, line="challenge", unit="件", cite=XS[26], needs=(SUIT,))


# --- table four ----------------------------------------------------------------------------------


def closed_in(evidence: Evidence, row: str) -> Cases:
    """Challenges of disclosure of one row, closed in the period."""
    return _of_row(evidence.closings(ROWS[row][1]), row)


def pending_in(evidence: Evidence, row: str) -> Cases:
    """Challenges of disclosure of one row, not closed by the period's end."""
    return _of_row(evidence.matters(ROWS[row][1]).open_after(), row)


def _of_row(cases: Cases, row: str) -> Cases:
    route = ROWS[row][2]
    found = cases.where(act_kind="disclosure")
    return found.where(route=route) if route else found


def with_result(cases: Cases, column: str) -> Cases:
    """Those whose outcome counts in a column of the form: 维持, 纠正 or 其他."""
    return cases.row("2021", column)


def _declare_table_four() -> None:
    for row, (title, procedure, _) in ROWS.items():
        declared = partial(figure, line="challenge", unit="件", cite=GK[50], needs=(procedure,))
        for column, words in RESULTS.items():

            def result(evidence: Evidence, row: str = row, column: str = column) -> Cases:
                return with_result(closed_in(evidence, row), column)

            declared(f"challenge.{row}.{column}", title=f"信息公开{title}：{words}")(result)

        def pending(evidence: Evidence, row: str = row) -> Cases:
            return pending_in(evidence, row)

        def total(evidence: Evidence, row: str = row) -> Cases:
            return closed_in(evidence, row) | pending_in(evidence, row)

        declared(f"challenge.{row}.pending", title=f"信息公开{title}：尚未审结")(pending)
        declared(f"challenge.{row}.total", title=f"信息公开{title}：总计")(total)


_declare_table_four()


@adds_up("challenge", needs=(REVIEW, SUIT))
def identities(evidence: Evidence, before: Evidence | None, year: int) -> list[Identity]:
    """Table four as set equations, and for all challenges what was carried over the year's turn."""
    found = []
    for row, (title, _, _) in ROWS.items():
        closed, pending = closed_in(evidence, row), pending_in(evidence, row)
        parts = tuple(with_result(closed, column) for column in RESULTS)
        name = f"{title}：总计 = 维持 ⊎ 纠正 ⊎ 其他 ⊎ 尚未审结"
        found.append(Identity(name, (closed | pending,), (*parts, pending)))
    for words, id in (("行政复议", REVIEW), ("行政诉讼", SUIT)):
        begun, pending = evidence.begun(id), evidence.matters(id).open_after()
        left = (begun.opened(), begun.open_before())
        name = f"{words}：新收 ⊎ 上年结转 = 审结 ⊎ 结转下年"
        found.append(Identity(name, left, (evidence.closings(id), pending)))
        if before is not None:
            then = before.matters(id).open_after()
            name = f"{words}：{year}年上年结转 = {year - 1}年结转下年"
            found.append(Identity(name, (begun.open_before(),), (then,)))
    return found


# --- reviews of every kind of act ----------------------------------------------------------------


@_reviews("challenge.reviews", title="本年新收行政复议")
def reviews(evidence: Evidence) -> Cases:
    return evidence.begun(REVIEW).opened()


@_reviews("challenge.reviews_carried_in", title="上年结转行政复议")
def reviews_carried_in(evidence: Evidence) -> Cases:
    return evidence.begun(REVIEW).open_before()


@_reviews("challenge.reviews_closed", title="审结行政复议")
def reviews_closed(evidence: Evidence) -> Cases:
    return evidence.closings(REVIEW)


@_reviews("challenge.reviews_pending", title="尚未审结行政复议")
def reviews_pending(evidence: Evidence) -> Cases:
    return evidence.matters(REVIEW).open_after()


@_reviews("challenge.reviews_corrected", title="被行政复议纠正")
def reviews_corrected(evidence: Evidence) -> Cases:
    return with_result(reviews_closed(evidence), "corrected")


@_reviews("challenge.answers_on_time", title="行政复议按期答复率", unit="%")
def answers_on_time(evidence: Evidence) -> Rate:
    """Of the reviews answered, or closed unanswered, in the period: those answered in time."""
    due = evidence.did(REVIEW, "answer") | reviews_closed(evidence)
    return due.rate("answer", "answer_simple")


# --- lawsuits over every kind of act -------------------------------------------------------------


@_suits("challenge.suits", title="本年新收行政诉讼")
def suits(evidence: Evidence) -> Cases:
    return evidence.begun(SUIT).opened()


@_suits("challenge.suits_carried_in", title="上年结转行政诉讼")
def suits_carried_in(evidence: Evidence) -> Cases:
    return evidence.begun(SUIT).open_before()


@_suits("challenge.suits_closed", title="审结行政诉讼")
def suits_closed(evidence: Evidence) -> Cases:
    return evidence.closings(SUIT)


@_suits("challenge.suits_pending", title="尚未审结行政诉讼")
def suits_pending(evidence: Evidence) -> Cases:
    return evidence.matters(SUIT).open_after()


@_suits("challenge.suits_lost", title="败诉（被纠正）行政诉讼")
def suits_lost(evidence: Evidence) -> Cases:
    return with_result(suits_closed(evidence), "corrected")


@_suits("challenge.settled", title="行政诉讼调撤率", unit="%")
def settled(evidence: Evidence) -> Rate:
    """Of the lawsuits closed in the period, those withdrawn or settled."""
    closed = suits_closed(evidence)
    return closed.outcome("other.withdrawn", "other.mediated").rate(of=closed)


@_suits("challenge.defences_on_time", title="行政诉讼按期答辩举证率", unit="%")
def defences_on_time(evidence: Evidence) -> Rate:
    due = evidence.did(SUIT, "defend") | suits_closed(evidence)
    return due.rate("defence")


_appearances = partial(figure, line="challenge", unit="次", cite=XS[3, 3], needs=(APPEARANCES,))


@_appearances("challenge.hearings", title="行政诉讼开庭")
def hearings(evidence: Evidence) -> Cases:
    return evidence.entries(APPEARANCES).opened()


@_appearances("challenge.heads", title="负责人出庭应诉")
def heads(evidence: Evidence) -> Cases:
    return hearings(evidence).where(head_attended=True)


@_appearances("challenge.head_rate", title="负责人出庭应诉率", unit="%")
def head_rate(evidence: Evidence) -> Rate:
    return heads(evidence).rate(of=hearings(evidence))
