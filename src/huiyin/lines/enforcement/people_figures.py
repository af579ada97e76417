"""Figures of people: certificates over headcount, training, exams, appraisal."""

from __future__ import annotations

from functools import partial

from huiyin.figures.cases import Case, Cases, Coverage, Distinct, Rate, Total
from huiyin.figures.catalogue import figure
from huiyin.figures.evidence import Evidence
from huiyin.kernel.laws import PENALTY as CF
from huiyin.lines.enforcement.case_figures import COERCIVE, PENALTY, SPOT

OFFICERS, STAFF = "enforcement.officers", "enforcement.staff"
TRAININGS, EXAMS, APPRAISALS = (
    "enforcement.trainings",
    "enforcement.exams",
    "enforcement.appraisals",
)

_of_officers = partial(figure, line="enforcement", cite=CF[42], needs=(OFFICERS,))
_of_staff = partial(figure, line="enforcement", cite=CF[42], needs=(STAFF,))
_of_trainings = partial(figure, line="enforcement", cite=CF[42], needs=(TRAININGS,))
_of_exams = partial(figure, line="enforcement", cite=CF[42], needs=(EXAMS,))
_of_appraisals = partial(figure, line="enforcement", cite=CF[75], needs=(APPRAISALS,))


def _one_each(cases: Cases) -> Cases:
    """The latest entry of each person: a renewed certificate is not a second officer."""
    latest: dict[str, Case] = {str(c.facts.get("name")): c for c in cases}
    kept = {c.number for c in latest.values()}
    return cases.filter(lambda c: c.number in kept)


@_of_officers("enforcement.certified", title="持证执法人员", unit="人")
def certified(evidence: Evidence) -> Cases:
    """Persons with a certificate valid on the period's last day."""
    return _one_each(evidence.standing(OFFICERS))


@_of_staff("enforcement.staff", title="执法岗位在编人员", unit="人")
def staff(evidence: Evidence) -> Cases:
    return _one_each(evidence.standing(STAFF))


@figure(
    "enforcement.certified_rate",
    title="执法人员持证率",
    unit="%",
    line="enforcement",
    cite=CF[42],
    needs=(OFFICERS, STAFF),
)
def certified_rate(evidence: Evidence) -> Rate:
    """Of the staff on enforcement posts at the period's end, those with a valid certificate."""
    people = staff(evidence)
    return Coverage(certified(evidence), "name", people).reached.rate(of=people)


@_of_officers("enforcement.certificates_new", title="新增持证人员", unit="人")
def certificates_new(evidence: Evidence) -> Cases:
    """Persons whose first certificate began in the period."""
    older = {
        c.facts.get("name") for c in evidence.entries(OFFICERS) if c.day < evidence.period.first
    }
    return _one_each(evidence.during(OFFICERS).filter(lambda c: c.facts.get("name") not in older))


@_of_officers("enforcement.certificates_ended", title="注销执法证", unit="本")
def certificates_ended(evidence: Evidence) -> Cases:
    """Certificates that ended in the period with a reason for it."""
    return evidence.entries(OFFICERS).filter(
        lambda c: evidence.period.holds(c.end) and bool(c.facts.get("ended_why"))
    )


@_of_officers("enforcement.certificates_retired", title="因退休注销执法证", unit="本")
def certificates_retired(evidence: Evidence) -> Cases:
    return certificates_ended(evidence).where(ended_why="retired")


@_of_staff("enforcement.staff_in", title="执法人员新增", unit="人")
def staff_in(evidence: Evidence) -> Cases:
    return evidence.during(STAFF).where(came_how=("recruited", "moved"))


@_of_staff("enforcement.staff_out", title="执法人员减少", unit="人")
def staff_out(evidence: Evidence) -> Cases:
    return evidence.entries(STAFF).filter(lambda c: evidence.period.holds(c.end))


@_of_staff("enforcement.staff_retired", title="执法人员退休", unit="人")
def staff_retired(evidence: Evidence) -> Cases:
    return staff_out(evidence).where(left_how="retired")


@_of_staff("enforcement.staff_moved", title="调离执法岗位", unit="人")
def staff_moved(evidence: Evidence) -> Cases:
    return staff_out(evidence).where(left_how="moved")


@_of_staff("enforcement.civil", title="行政编制执法人员", unit="人")
def civil(evidence: Evidence) -> Cases:
    return staff(evidence).where(payroll="civil")


@_of_staff("enforcement.quasi", title="参公编制执法人员", unit="人")
def quasi(evidence: Evidence) -> Cases:
    return staff(evidence).where(payroll="quasi")


# --- training and exams ------------------------------------------------------------------------


@_of_trainings("enforcement.trainings", title="行政执法培训", unit="场次")
def trainings(evidence: Evidence) -> Cases:
    return evidence.during(TRAININGS)


@_of_trainings("enforcement.general_trainings", title="综合法律知识培训", unit="场次")
def general_trainings(evidence: Evidence) -> Cases:
    return trainings(evidence).where(kind="general")


@_of_trainings("enforcement.training_fields", title="综合法律知识培训覆盖的执法领域", unit="个领域")
def training_fields(evidence: Evidence) -> Distinct:
    return Distinct(general_trainings(evidence), "fields")


@_of_trainings("enforcement.training_hours", title="行政执法培训学时", unit="学时")
def training_hours(evidence: Evidence) -> Total:
    return Total(trainings(evidence), "hours")


@_of_trainings("enforcement.rotations", title="执法人员全员轮训", unit="次")
def rotations(evidence: Evidence) -> Cases:
    return trainings(evidence).where(kind="rotation")


@_of_trainings("enforcement.case_talks", title="执法案例研讨", unit="次")
def case_talks(evidence: Evidence) -> Cases:
    return trainings(evidence).where(kind="cases")


@_of_exams("enforcement.exams_passed", title="通过执法资格考试", unit="人")
def exams_passed(evidence: Evidence) -> Cases:
    return _one_each(evidence.during(EXAMS).where(result="pass"))


@_of_exams("enforcement.certificates_awaited", title="待申领执法证", unit="人")
def certificates_awaited(evidence: Evidence) -> Cases:
    return _one_each(evidence.during(EXAMS).where(awaiting=True))


# --- appraisal ---------------------------------------------------------------------------------


@figure(
    "enforcement.appraised",
    title="执法人员考评覆盖率",
    unit="%",
    line="enforcement",
    cite=CF[75],
    needs=(OFFICERS, APPRAISALS),
)
def appraised(evidence: Evidence) -> Rate:
    """Of the certified officers at the period's end, those appraised in it."""
    people = certified(evidence)
    return Coverage(evidence.during(APPRAISALS), "name", people).reached.rate(of=people)


@_of_appraisals("enforcement.appraisals_tied", title="与罚没款挂钩的考评", unit="人次")
def appraisals_tied(evidence: Evidence) -> Cases:
    return evidence.during(APPRAISALS).where(tied_to_fines=True)


# --- who took part -----------------------------------------------------------------------------


@figure(
    "enforcement.taking_part",
    title="执法人员参与率",
    unit="%",
    line="enforcement",
    cite=CF[42],
    needs=(OFFICERS, PENALTY, SPOT, "enforcement.inspections"),
)
def taking_part(evidence: Evidence) -> Rate:
    """Of the certified officers, those who took part in an inspection or acted in a case."""
    names = set(evidence.during("enforcement.inspections").distinct("officers"))
    for procedure in (PENALTY, SPOT, COERCIVE):
        for case in evidence.matters(procedure):
            docket = case.docket
            names |= {
                actor.name
                for act in (docket.acts if docket is not None else ())
                if evidence.period.holds(act.day)
                for actor in act.actors
                if actor.role == "officer"
            }
    people = certified(evidence)
    return people.filter(lambda c: c.facts.get("name") in names).rate(of=people)
