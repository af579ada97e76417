"""Figures of what the heads did themselves, of meetings, accounts and directives."""

from __future__ import annotations

from functools import partial

from huiyin.figures.cases import Cases, Rate, Regularity, Slot
from huiyin.figures.catalogue import figure
from huiyin.figures.evidence import Evidence
from huiyin.figures.meetings import Feed, Series
from huiyin.figures.regularity import regularity
from huiyin.kernel.laws import ACCOUNTS, FIRST_PERSON, PRACTICE
from huiyin.kernel.procedure import Rhythm
from huiyin.lines.duty.registers import HEADS, MEETING, QUARTERLY, SELF

DIRECTIVE = "duty.directive"
_OWN = FIRST_PERSON[4]
_HEADS = FIRST_PERSON.whole

_of_acts = partial(figure, line="duty", needs=("duty.acts",), cite=_OWN)
MEETINGS = "decision.meetings"
_of_meetings = partial(
    figure, line="duty", needs=("duty.meetings",), feeds=(MEETINGS,), cite=_HEADS
)
_of_problems = partial(figure, line="duty", needs=("duty.problems",), cite=_HEADS)
_of_directives = partial(figure, line="duty", needs=(DIRECTIVE,), cite=_OWN)

# The two who are first responsible; acts of others are told besides.
TWO = ("party", "government")


def acts(evidence: Evidence) -> Cases:
    return evidence.during("duty.acts").where(post=TWO)


@_of_acts("duty.acts.party", title="党委书记履职", unit="次")
def party(evidence: Evidence) -> Cases:
    return acts(evidence).where(post="party")


@_of_acts("duty.acts.government", title="镇长履职", unit="次")
def government(evidence: Evidence) -> Cases:
    return acts(evidence).where(post="government")


@_of_acts("duty.self", title="四个亲自", unit="%")
def all_four(evidence: Evidence) -> Regularity:
    """Each of the two heads: deployed, asked, coordinated and supervised himself in the period."""
    found = acts(evidence)
    slots = tuple(
        Slot(HEADS[post], title, bool(len(found.where(post=post, kinds=kind))))
        for post in TWO
        for kind, title in SELF.items()
    )
    return Regularity(found, slots)


def _form(code: str, title: str, unit: str) -> None:
    @_of_acts(f"duty.acts.{code}", title=title, unit=unit)
    def found(evidence: Evidence) -> Cases:
        return acts(evidence).where(form=code)


_form("visit", "现场办公", "次")
_form("inspection", "专项督导", "次")
_form("written", "签批法治类文件", "件")
_form("lecture", "主要负责人宣讲授课", "次")


# A meeting on the rule-of-law work is typed once, in either ledger of meetings.
OF_MEETINGS = Series(
    "duty.meetings",
    tags="series",
    body="body",
    topic="topic",
    minutes="minutes",
    feeds=(
        Feed(
            MEETINGS,
            counts={
                ("tags", "law_report"): "report",
                ("tags", "law_work"): "deploy",
                ("tags", "law_special"): "special",
                ("tags", "law_plan"): "plan",
                ("tags", "law_problem"): "solve",
                ("tags", "disclosure"): "disclosure",
            },
            facts={"body": "kind", "chair": "chair", "topic": "topics", "minutes": "minutes"},
            words={"body": {"committee": "party", "joint": "joint", "office": "government"}},
        ),
    ),
)


# --- meetings ------------------------------------------------------------------------------------


def _series(code: str, title: str) -> None:
    @_of_meetings(f"duty.meetings.{code}", title=title, unit="次")
    def found(evidence: Evidence) -> Cases:
        return OF_MEETINGS.during(evidence).where(series=code)


for _code, _title in MEETING.items():
    _series(_code, _title)


@_of_meetings("duty.reports_heard", title="每季度听取法治工作汇报", unit="%")
def reports_heard(evidence: Evidence) -> Regularity:
    """At least one meeting a quarter that heard a report on the rule-of-law work."""
    return regularity(QUARTERLY, OF_MEETINGS.during(evidence).where(series="report"), ())


@_of_meetings("duty.reports_heard_halves", title="每半年听取法治工作汇报", unit="%")
def reports_heard_halves(evidence: Evidence) -> Regularity:
    half = Rhythm("half-year", 1, _HEADS)
    return regularity(half, OF_MEETINGS.during(evidence).where(series="report"), ())


# --- problems, accounts, appraisal ---------------------------------------------------------------


@_of_problems("duty.problems", title="提出研究的重大问题", unit="项")
def problems(evidence: Evidence) -> Cases:
    return evidence.during("duty.problems")


@_of_problems("duty.problems_solved", title="研究解决的重大问题", unit="项")
def problems_solved(evidence: Evidence) -> Cases:
    """Solved in the period, whenever they were raised."""
    first, last = evidence.period.first.isoformat(), evidence.period.last.isoformat()
    return evidence.entries("duty.problems").filter(
        lambda c: first <= str(c.facts.get("solved_on") or "") <= last
    )


@_of_problems("duty.problems_rate", title="重大问题解决率", unit="%")
def problems_rate(evidence: Evidence) -> Rate:
    """Of the problems raised in the period, those solved by its end."""
    last = evidence.period.last.isoformat()
    base = problems(evidence)
    return Rate(base.filter(lambda c: "" < str(c.facts.get("solved_on") or "") <= last), base)


@figure(
    "duty.accounts",
    title="党政主要负责人述法",
    unit="人次",
    line="duty",
    cite=ACCOUNTS.whole,
    needs=("duty.accounts",),
)
def accounts(evidence: Evidence) -> Cases:
    """Accounts of duty on the year in which the period ends, or given in it."""
    year = evidence.period.last.year
    everything = evidence.entries("duty.accounts").where(post=TWO)
    return everything.where(year=year) | evidence.during("duty.accounts").where(post=TWO)


@figure(
    "duty.accounts_both",
    title="两名党政主要负责人均已述法",
    unit="%",
    line="duty",
    cite=ACCOUNTS.whole,
    needs=("duty.accounts",),
)
def accounts_both(evidence: Evidence) -> Regularity:
    found = accounts(evidence)
    return Regularity(
        found, tuple(Slot(HEADS[post], "述法", bool(len(found.where(post=post)))) for post in TWO)
    )


@figure(
    "duty.appraised",
    title="法治履职纳入干部实绩考核",
    unit="项",
    line="duty",
    cite=_HEADS,
    needs=("duty.appraisals",),
)
def appraised(evidence: Evidence) -> Cases:
    return evidence.standing("duty.appraisals").where(year=evidence.period.last.year)


# --- directives ----------------------------------------------------------------------------------


@_of_directives("duty.directives", title="领导批示督办事项", unit="件")
def directives(evidence: Evidence) -> Cases:
    return evidence.begun(DIRECTIVE).opened()


@_of_directives("duty.directives_answered", title="批示按期办结率", unit="%")
def directives_answered(evidence: Evidence) -> Rate:
    """Of the directives whose clock for the answer has stopped or run out, those in time."""
    base = directives(evidence).clock("answer", "met", "late")
    return Rate(base - base.late("answer"), base)


@_of_directives("duty.directives_overdue", title="期末逾期未办结的批示", unit="件")
def directives_overdue(evidence: Evidence) -> Cases:
    return evidence.matters(DIRECTIVE).open_after().late("answer")


@figure(
    "duty.directives_reached",
    title="批示按期送达承办人的比例",
    unit="%",
    line="duty",
    cite=PRACTICE.whole,
    needs=(DIRECTIVE,),
)
def directives_reached(evidence: Evidence) -> Rate:
    return directives(evidence).rate("reach")
