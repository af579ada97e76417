"""Figures of powers, notices, field work, file review and plans."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from huiyin.figures.cases import Cases, Change, Distinct, Rate
from huiyin.figures.catalogue import figure
from huiyin.figures.evidence import Evidence
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import PRACTICE, THREE_SYSTEMS
from huiyin.lines.enforcement.case_figures import PENALTY, SPOT, penalties
from huiyin.lines.enforcement.people_figures import OFFICERS, certified

POWERS, STANDARDS = "enforcement.powers", "enforcement.standards"
NOTICES, YEARLY = "enforcement.notices", "enforcement.yearly"
INSPECTIONS, PATROLS, TALKS = (
    "enforcement.inspections",
    "enforcement.patrols",
    "enforcement.talks",
)
JOINT, TASKS, FILES = "enforcement.joint", "enforcement.tasks", "enforcement.file_reviews"
DEVICES, PLANS = "enforcement.devices", "enforcement.plans"
MEASURES = ("measure", "execution")
THREE = ("publicity", "record", "review")

_of_powers = partial(figure, line="enforcement", needs=(POWERS,))
_of_standards = partial(figure, line="enforcement", cite=CF[34], needs=(STANDARDS,))
_of_notices = partial(figure, line="enforcement", needs=(NOTICES,))
_of_inspections = partial(figure, line="enforcement", cite=CF[54], needs=(INSPECTIONS,))
_of_files = partial(figure, line="enforcement", cite=CF[75], needs=(FILES,))
_of_tasks = partial(figure, line="enforcement", cite=PRACTICE.whole, needs=(TASKS,))
_of_devices = partial(figure, line="enforcement", cite=CF[47], needs=(DEVICES,))
_of_plans = partial(figure, line="enforcement", cite=THREE_SYSTEMS.whole, needs=(PLANS,))

# --- powers ------------------------------------------------------------------------------------


def _before(evidence: Evidence, register: str) -> Cases:
    """Entries that held on the last day before the period."""
    eve = evidence.period.first - timedelta(days=1)
    return evidence.entries(register).filter(
        lambda c: c.day <= eve and (c.end is None or c.end >= eve)
    )


def _to_penalise(cases: Cases) -> Cases:
    """Powers to penalise: a catalogue of penalties need not say so in every row."""
    return cases.where(kind=("penalty", None))


@_of_powers("enforcement.powers_held", title="行使的行政处罚权", unit="项", cite=CF[24])
def powers_held(evidence: Evidence) -> Cases:
    return _to_penalise(evidence.standing(POWERS))


@_of_powers("enforcement.powers_before", title="行政处罚上一年项目数量", unit="项", cite=GK[20])
def powers_before(evidence: Evidence) -> Cases:
    return _to_penalise(_before(evidence, POWERS))


@_of_powers("enforcement.powers_change", title="行政处罚本年增/减", unit="项", cite=GK[20])
def powers_change(evidence: Evidence) -> Change:
    return Change(powers_held(evidence), powers_before(evidence))


@_of_powers("enforcement.measures_held", title="行政强制权力事项", unit="项", cite=CF[24])
def measures_held(evidence: Evidence) -> Cases:
    return evidence.standing(POWERS).where(kind=MEASURES)


@_of_powers("enforcement.measures_before", title="行政强制上一年项目数量", unit="项", cite=GK[20])
def measures_before(evidence: Evidence) -> Cases:
    return _before(evidence, POWERS).where(kind=MEASURES)


@_of_powers("enforcement.measures_change", title="行政强制本年增/减", unit="项", cite=GK[20])
def measures_change(evidence: Evidence) -> Change:
    return Change(measures_held(evidence), measures_before(evidence))


@_of_powers("enforcement.checks_held", title="行使的行政检查权", unit="项", cite=CF[24])
def checks_held(evidence: Evidence) -> Cases:
    return evidence.standing(POWERS).where(kind="inspection")


@_of_powers("enforcement.powers_withdrawn", title="收回的权力事项", unit="项", cite=CF[24])
def powers_withdrawn(evidence: Evidence) -> Cases:
    return evidence.entries(POWERS).filter(lambda c: evidence.period.holds(c.end))


@figure(
    "enforcement.powers_used",
    title="履职率（行使过的权力事项占比）",
    unit="%",
    line="enforcement",
    cite=CF[24],
    needs=(POWERS, PENALTY, SPOT, INSPECTIONS),
)
def powers_used(evidence: Evidence) -> Rate:
    """Of the powers held at the period's end, those used in a penalty or an inspection of it."""
    used = set(penalties(evidence).distinct("power_item"))
    used |= set(evidence.during(INSPECTIONS).distinct("item"))
    held = evidence.standing(POWERS)
    return held.filter(lambda c: c.facts.get("item") in used).rate(of=held)


# --- standards and notices -----------------------------------------------------------------------


@_of_standards("enforcement.standards", title="行政处罚裁量基准", unit="项")
def standards(evidence: Evidence) -> Cases:
    return evidence.standing(STANDARDS).where(kind="discretion")


@_of_standards("enforcement.standard_fields", title="裁量基准涉及的领域", unit="个")
def standard_fields(evidence: Evidence) -> Distinct:
    return Distinct(standards(evidence), "field")


@_of_standards("enforcement.standards_published", title="裁量基准公布率", unit="%")
def standards_published(evidence: Evidence) -> Rate:
    held = standards(evidence)
    return held.filter(lambda c: bool(c.facts.get("published_on"))).rate(of=held)


@_of_standards("enforcement.lenient", title="轻微不罚、从轻减轻清单事项", unit="项")
def lenient(evidence: Evidence) -> Cases:
    return evidence.standing(STANDARDS).where(kind=("spared", "lenient"))


@_of_notices("enforcement.notices", title="事前公示的内容", unit="项", cite=CF[39])
def notices(evidence: Evidence) -> Cases:
    return evidence.standing(NOTICES)


@_of_notices("enforcement.notice_parts", title="事前公示的种类", unit="类", cite=CF[39])
def notice_parts(evidence: Evidence) -> Distinct:
    return Distinct(notices(evidence), "part")


@figure(
    "enforcement.yearly_in_time",
    title="执法统计年报按期公布率",
    unit="%",
    line="enforcement",
    cite=THREE_SYSTEMS.whole,
    needs=(YEARLY,),
)
def yearly_in_time(evidence: Evidence) -> Rate:
    """Of the yearly data published in the period, those out by 31 January."""
    out = evidence.during(YEARLY)
    return out.filter(lambda c: c.day <= date(c.day.year, 1, 31)).rate(of=out)


# --- field work ----------------------------------------------------------------------------------


@_of_inspections("enforcement.inspections", title="行政检查", unit="次")
def inspections(evidence: Evidence) -> Cases:
    return evidence.during(INSPECTIONS)


@_of_inspections("enforcement.random", title="双随机检查", unit="次")
def random(evidence: Evidence) -> Cases:
    return inspections(evidence).where(way="random")


@_of_inspections("enforcement.at_once", title="综合查一次", unit="次")
def at_once(evidence: Evidence) -> Cases:
    return inspections(evidence).where(at_once=True)


@figure(
    "enforcement.patrols",
    title="执法巡查",
    unit="场次",
    line="enforcement",
    cite=PRACTICE.whole,
    needs=(PATROLS,),
)
def patrols(evidence: Evidence) -> Cases:
    return evidence.during(PATROLS)


@figure(
    "enforcement.talks",
    title="教育改正",
    unit="次",
    line="enforcement",
    cite=CF[6],
    needs=(TALKS,),
)
def talks(evidence: Evidence) -> Cases:
    return evidence.during(TALKS)


@figure(
    "enforcement.joint",
    title="联合执法",
    unit="次",
    line="enforcement",
    cite=PRACTICE.whole,
    needs=(JOINT,),
)
def joint(evidence: Evidence) -> Cases:
    return evidence.during(JOINT)


@_of_tasks("enforcement.tasks", title="监督平台下派任务", unit="件")
def tasks(evidence: Evidence) -> Cases:
    return evidence.during(TASKS)


@_of_tasks("enforcement.tasks_done", title="监督平台任务完成率", unit="%")
def tasks_done(evidence: Evidence) -> Rate:
    given = tasks(evidence)
    return given.filter(lambda c: bool(c.facts.get("done_on"))).rate(of=given)


# --- files, devices, plans -----------------------------------------------------------------------


@_of_files("enforcement.files_reviewed", title="评查案卷", unit="卷")
def files_reviewed(evidence: Evidence) -> Cases:
    return evidence.during(FILES)


@_of_files("enforcement.files_passed", title="案卷评查合格率", unit="%")
def files_passed(evidence: Evidence) -> Rate:
    return (
        files_reviewed(evidence)
        .where(verdict=("excellent", "pass"))
        .rate(of=files_reviewed(evidence))
    )


@_of_files("enforcement.files_faulty", title="评查发现问题的案卷", unit="卷")
def files_faulty(evidence: Evidence) -> Cases:
    return files_reviewed(evidence).filter(lambda c: bool(c.facts.get("faults")))


@_of_files("enforcement.faults_fixed", title="案卷问题整改率", unit="%")
def faults_fixed(evidence: Evidence) -> Rate:
    faulty = files_faulty(evidence)
    return faulty.filter(lambda c: bool(c.facts.get("fixed_on"))).rate(of=faulty)


@_of_devices("enforcement.recorders", title="执法记录仪", unit="台")
def recorders(evidence: Evidence) -> Cases:
    return evidence.standing(DEVICES).where(kind="recorder")


@_of_devices("enforcement.monitors", title="执法类电子监控设备", unit="台")
def monitors(evidence: Evidence) -> Cases:
    return evidence.standing(DEVICES).where(kind="monitor")


@figure(
    "enforcement.recorder_rate",
    title="执法全过程记录设备配备率",
    unit="%",
    line="enforcement",
    cite=CF[47],
    needs=(DEVICES, OFFICERS),
)
def recorder_rate(evidence: Evidence) -> Rate:
    """Of the certified officers, those to whom a recorder was given out."""
    holders = set(recorders(evidence).distinct("holder"))
    people = certified(evidence)
    return people.filter(lambda c: c.facts.get("name") in holders).rate(of=people)


@_of_plans("enforcement.plans", title="本年度执法计划事项", unit="项")
def plans(evidence: Evidence) -> Cases:
    """Plan items that are to be carried out in the period's year."""
    return evidence.entries(PLANS).where(year=evidence.period.first.year)


@_of_plans("enforcement.next_three", title="下一年度三项制度的计划事项", unit="项")
def next_three(evidence: Evidence) -> Cases:
    following = evidence.entries(PLANS).where(year=evidence.period.first.year + 1)
    return following.where(subjects=THREE)


@_of_plans("enforcement.training_plans", title="执法人员培训计划事项", unit="项")
def training_plans(evidence: Evidence) -> Cases:
    return plans(evidence).where(subjects="training")
