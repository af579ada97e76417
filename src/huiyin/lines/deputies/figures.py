"""Figures of suggestions and proposals, and of how the town was supervised.

A suggestion is answered when every one who made it was: its clock is that of each of them, and one
late reply makes it late.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from huiyin.figures.cases import Case, Cases, Rate, Regularity, Total
from huiyin.figures.catalogue import figure
from huiyin.figures.evidence import Evidence
from huiyin.kernel.clocks import ClockState
from huiyin.kernel.laws import DEPUTIES as DBF
from huiyin.kernel.laws import PRACTICE, SUGGESTION_RULES
from huiyin.lines.deputies.outcomes import GRADES

SUGGESTION, PROPOSAL = "deputies.suggestion", "deputies.proposal"
REPORTS, INSPECTIONS = "deputies.reports", "deputies.inspections"
ATTENDANCE, RESIDENTS = "deputies.attendance", "deputies.residents"

HANDLING = DBF[51].was("2015", 42)
LOCAL = SUGGESTION_RULES.whole
REPLIES = ("reply", "reply_again")
AWAY = ("returned", "withdrawn")

_of_both = partial(figure, line="deputies", cite=HANDLING, needs=(SUGGESTION, PROPOSAL))


# --- suggestions and proposals ---------------------------------------------------------------


@figure(
    "deputies.suggestions",
    title="收到代表建议",
    unit="件",
    line="deputies",
    cite=HANDLING,
    needs=(SUGGESTION,),
)
def suggestions(evidence: Evidence) -> Cases:
    return evidence.begun(SUGGESTION).opened()


@figure(
    "deputies.proposals",
    title="收到政协提案",
    unit="件",
    line="deputies",
    cite=LOCAL,
    needs=(PROPOSAL,),
)
def proposals(evidence: Evidence) -> Cases:
    return evidence.begun(PROPOSAL).opened()


@_of_both("deputies.received", title="收到建议、提案", unit="件")
def received(evidence: Evidence) -> Cases:
    return suggestions(evidence) | proposals(evidence)


@_of_both("deputies.closed", title="办结建议、提案", unit="件")
def closed(evidence: Evidence) -> Cases:
    """Closed in the period by answers; what was returned or withdrawn apart."""
    done = evidence.closings(SUGGESTION) | evidence.closings(PROPOSAL)
    return done - done.outcome(*AWAY)


@_of_both("deputies.open", title="结转下年度建议、提案", unit="件")
def still_open(evidence: Evidence) -> Cases:
    return evidence.matters(SUGGESTION).open_after() | evidence.matters(PROPOSAL).open_after()


@_of_both("deputies.overdue", title="期末逾期未答复的建议、提案", unit="件")
def overdue(evidence: Evidence) -> Cases:
    after = evidence.period.last + timedelta(days=1)

    def due(case: Case) -> bool:
        return any(s.stopped is None and s.expired_by(after) for s in _replies(case))

    return still_open(evidence).filter(due)


@_of_both("deputies.closed_rate", title="建议、提案办结率", unit="%")
def closed_rate(evidence: Evidence) -> Rate:
    """Of all that had to be answered by the period's end, how many were."""
    done = closed(evidence)
    return done.rate(of=done | overdue(evidence))


@_of_both("deputies.on_time", title="建议、提案按期答复率", unit="%")
def on_time(evidence: Evidence) -> Rate:
    """Of those closed in the period, those in which every one was answered, and in time; the
    overdue are in the base."""
    base = closed(evidence) | overdue(evidence)

    def kept(case: Case) -> bool:
        return _each_answered(case) and all(s.status == "met" for s in _replies(case))

    return closed(evidence).filter(kept).rate(of=base)


@_of_both("deputies.replied_to_each", title="建议、提案办理结果逐一反馈率", unit="%")
def replied_to_each(evidence: Evidence) -> Rate:
    """Of those closed in the period, those of whose makers none is without a reply."""

    done = closed(evidence)
    return done.filter(_each_answered).rate(of=done)


@_of_both("deputies.contacted", title="建议、提案办理见面沟通率", unit="%")
def contacted(evidence: Evidence) -> Rate:
    """Of those closed in the period, those talked over with a maker before the first reply."""

    def before(case: Case) -> bool:
        talks, replies = case.days("contact"), case.days("reply")
        return bool(talks and replies) and min(talks) <= min(replies)

    done = closed(evidence)
    return done.filter(before).rate(of=done)


def _each_answered(case: Case) -> bool:
    """Whether every one who made it has a reply."""
    docket = case.docket
    held = docket.episodes if docket is not None else ()
    answers = [end for one, end in held if one.episode.id == "answer"]
    return bool(answers) and None not in answers


def _replies(case: Case) -> list[ClockState]:
    docket = case.docket
    return [s for s in docket.clocks if s.id in REPLIES] if docket is not None else []


@_of_both("deputies.satisfied", title="代表、委员满意率", unit="%")
def satisfied(evidence: Evidence) -> Rate:
    """Of those closed in the period on which an opinion came back, those at least basically
    satisfied at the last."""
    asked = closed(evidence).filter(lambda c: bool(c.facts.get("satisfaction")))
    return asked.where(satisfaction=("satisfied", "basic")).rate(of=asked)


@_of_both("deputies.redone", title="不满意再次办理的建议、提案", unit="件")
def redone(evidence: Evidence) -> Cases:
    return evidence.did(SUGGESTION, "redo") | evidence.did(PROPOSAL, "redo")


@_of_both("deputies.published", title="公开答复的建议、提案", unit="件")
def published(evidence: Evidence) -> Cases:
    return evidence.did(SUGGESTION, "publish") | evidence.did(PROPOSAL, "publish")


def _declare_grades() -> None:
    """Answers by letter, under the scheme that the town's parameter names."""
    letters = sorted({letter for scheme in GRADES.values() for letter in scheme.values()})
    for letter in letters:

        def query(evidence: Evidence, letter: str = letter) -> Cases:
            scheme = evidence.world.parameter("grading", evidence.period.last)
            suggested = evidence.closings(SUGGESTION).row(scheme or "ABCD", letter)
            return suggested | evidence.closings(PROPOSAL).row(scheme or "ABC", letter)

        _of_both(f"deputies.grade.{letter}", title=f"{letter}类答复", unit="件")(query)


_declare_grades()


# --- supervision -------------------------------------------------------------------------------


_of_reports = partial(figure, line="deputies", cite=HANDLING, needs=(REPORTS,))


@_of_reports("deputies.reports", title="向镇人大报告工作", unit="次")
def reports(evidence: Evidence) -> Cases:
    return evidence.during(REPORTS)


@_of_reports("deputies.reporting", title="每半年至少向镇人大报告一次", unit="%")
def reporting(evidence: Evidence) -> Regularity:
    return evidence.regularity(REPORTS)


@_of_reports("deputies.handling_reports", title="建议办理情况的报告公开率", unit="%")
def handling_reports(evidence: Evidence) -> Rate:
    """Of the period's reports on the handling of suggestions, those that were published."""
    made = reports(evidence).where(kind="suggestions")
    return made.filter(lambda c: bool(c.facts.get("published_on"))).rate(of=made)


_of_inspections = partial(figure, line="deputies", cite=DBF[31], needs=(INSPECTIONS,))


@_of_inspections("deputies.inspections", title="人大代表集中视察", unit="次")
def inspections(evidence: Evidence) -> Cases:
    return evidence.during(INSPECTIONS)


@_of_inspections("deputies.inspection_opinions", title="代表视察提出的意见", unit="条")
def inspection_opinions(evidence: Evidence) -> Total:
    return Total(inspections(evidence), "opinions")


@_of_inspections("deputies.inspections_answered", title="视察意见反馈率", unit="%")
def inspections_answered(evidence: Evidence) -> Rate:
    """Of the inspections that brought opinions, those whose deputies were told what came of it."""
    asked = inspections(evidence).filter(lambda c: bool(c.facts.get("opinions")))
    return asked.filter(lambda c: bool(c.facts.get("answered_on"))).rate(of=asked)


@figure(
    "deputies.attendance",
    title="人大人员列席政府会议",
    unit="次",
    line="deputies",
    cite=PRACTICE.whole,
    needs=(ATTENDANCE,),
)
def attendance(evidence: Evidence) -> Cases:
    return evidence.during(ATTENDANCE)


@figure(
    "deputies.residents",
    title="居民代表监督活动",
    unit="次",
    line="deputies",
    cite=PRACTICE.whole,
    needs=(RESIDENTS,),
)
def residents(evidence: Evidence) -> Cases:
    return evidence.during(RESIDENTS)


@figure(
    "deputies.heard",
    title="听取人大意见",
    unit="件次",
    line="deputies",
    cite=HANDLING,
    needs=(SUGGESTION, INSPECTIONS),
)
def heard(evidence: Evidence) -> Cases:
    """Suggestions received, and inspections at which deputies gave opinions."""
    asked = inspections(evidence).filter(lambda c: bool(c.facts.get("opinions")))
    return suggestions(evidence) | asked
