"""Figures of officials' own study: each series over one register of sessions; trainings; exams."""

from __future__ import annotations

from functools import partial

from huiyin.figures.cases import Cases, Coverage, Rate, Ratio, Regularity, Total
from huiyin.figures.catalogue import figure
from huiyin.figures.evidence import Evidence
from huiyin.figures.meetings import Feed, Series
from huiyin.figures.regularity import regularity
from huiyin.kernel.laws import PRACTICE
from huiyin.lines.study.registers import BODIES, SERIES, TARGETS, TOPICS
from huiyin.lines.study.registers import SESSIONS as SESSION_REGISTER

SESSIONS, TRAININGS, EXAMS = "study.sessions", "study.trainings", "study.exams"
PLANS = "study.plans"
MEETINGS = "decision.meetings"
_of_sessions = partial(
    figure, line="study", cite=PRACTICE.whole, needs=(SESSIONS,), feeds=(MEETINGS,)
)
_of_trainings = partial(figure, line="study", cite=PRACTICE.whole, needs=(TRAININGS,))
_of_exams = partial(figure, line="study", cite=PRACTICE.whole, needs=(EXAMS,))


# A meeting that studied the law before its business is typed once, in the ledger of meetings.
OF_MEETINGS = Series(
    SESSIONS,
    tags="series",
    body="body",
    topic="topic",
    minutes="meeting",
    feeds=(
        Feed(
            MEETINGS,
            counts={
                ("tags", "study"): "before",
                ("law_study", True): "before",
                ("tags", "first_topic"): "first_topic",
            },
            facts={
                "body": "kind",
                "topic": "law_topic",
                "chair": "chair",
                "meeting": "minutes",
            },
            words={
                "body": {"committee": "committee", "joint": "joint", "office": "government"},
            },
        ),
    ),
)


# --- sessions ----------------------------------------------------------------------------------


@_of_sessions("study.sessions", title="领导干部学法", unit="次")
def sessions(evidence: Evidence) -> Cases:
    """Every session once, whatever series it counts in: those of the study ledger, and meetings
    of the town's ledger of meetings that studied the law."""
    return OF_MEETINGS.during(evidence)


@_of_sessions("study.centre_rhythm", title="中心组学法每季度至少一次", unit="%")
def centre_rhythm(evidence: Evidence) -> Regularity:
    assert SESSION_REGISTER.rhythm is not None
    return regularity(SESSION_REGISTER.rhythm, sessions(evidence).where(series="centre"), [])


@_of_sessions("study.attendance", title="学法实到率", unit="%")
def attendance(evidence: Evidence) -> Ratio:
    """Of the people due at sessions that kept a roster, those who came."""
    kept = sessions(evidence).filter(
        lambda c: bool(c.facts.get("roster")) and c.facts.get("attendees") is not None
    )
    return Ratio(kept, "attendees", "roster")


def _declare_sessions() -> None:
    for code, title in SERIES.items():

        def of_series(evidence: Evidence, code: str = code) -> Cases:
            return sessions(evidence).where(series=code)

        _of_sessions(f"study.series.{code}", title=title, unit="次")(of_series)
    for code, title in BODIES.items():

        def of_body(evidence: Evidence, code: str = code) -> Cases:
            return sessions(evidence).where(body=code)

        _of_sessions(f"study.body.{code}", title=f"{title}学法", unit="次")(of_body)
    for code, title in TOPICS.items():

        def of_topic(evidence: Evidence, code: str = code) -> Cases:
            return sessions(evidence).where(topics=code)

        _of_sessions(f"study.topic.{code}", title=f"学习{title}", unit="次")(of_topic)


_declare_sessions()


# --- trainings ---------------------------------------------------------------------------------


@_of_trainings("study.trainings", title="镇村两级法律教育培训", unit="次")
def trainings(evidence: Evidence) -> Cases:
    """Trainings that the town or its villages held; those of the county are not the town's."""
    return evidence.during(TRAININGS).where(level=("town", "village"))


@_of_trainings("study.trainings_town", title="镇级法律教育培训", unit="次")
def trainings_town(evidence: Evidence) -> Cases:
    return evidence.during(TRAININGS).where(level="town")


@_of_trainings("study.trainings_village", title="村级法律教育培训", unit="次")
def trainings_village(evidence: Evidence) -> Cases:
    return evidence.during(TRAININGS).where(level="village")


@_of_trainings("study.trainings_county", title="参加县级以上法治培训", unit="次")
def trainings_county(evidence: Evidence) -> Cases:
    return evidence.during(TRAININGS).where(level="county")


@_of_trainings("study.trained", title="法律教育培训参加人次", unit="人次")
def trained(evidence: Evidence) -> Total:
    return Total(trainings(evidence), "attendees")


@_of_trainings("study.training_hours", title="法律教育培训学时", unit="学时")
def training_hours(evidence: Evidence) -> Total:
    return Total(trainings(evidence), "hours")


@_of_trainings("study.training_attendance", title="法律教育培训参训率", unit="%")
def training_attendance(evidence: Evidence) -> Ratio:
    """Of the people due at trainings that kept a roster, those who came."""
    kept = trainings(evidence).filter(
        lambda c: bool(c.facts.get("roster")) and c.facts.get("attendees") is not None
    )
    return Ratio(kept, "attendees", "roster")


@figure(
    "study.trained_villages",
    title="村级法律教育培训覆盖的村（社区）",
    unit="个",
    line="study",
    cite=PRACTICE.whole,
    needs=(TRAININGS, "villages"),
)
def trained_villages(evidence: Evidence) -> Coverage:
    return Coverage(trainings(evidence), "villages", evidence.standing("villages"))


@_of_trainings("study.trainings_enforcers", title="执法人员法律教育培训", unit="次")
def trainings_enforcers(evidence: Evidence) -> Cases:
    return trainings(evidence).where(targets="enforcers")


def _declare_targets() -> None:
    """People trained, by whom the training was for; one training may be for several."""
    for code, title in TARGETS.items():

        def query(evidence: Evidence, code: str = code) -> Total:
            return Total(evidence.during(TRAININGS).where(targets=code), "attendees")

        name = f"study.trained.{code}"
        _of_trainings(name, title=f"{title}参加法治培训人次", unit="人次")(query)


_declare_targets()


# --- plans -------------------------------------------------------------------------------------

_of_plans = partial(figure, line="study", cite=PRACTICE.whole, needs=(PLANS,))


@_of_plans("study.plans", title="学法计划", unit="份")
def plans(evidence: Evidence) -> Cases:
    return evidence.standing(PLANS).where(kind="plan")


@_of_plans("study.lists", title="学法清单和应知应会清单", unit="份")
def lists(evidence: Evidence) -> Cases:
    return evidence.standing(PLANS).where(kind=("list", "must_know"))


@_of_plans("study.thought_planned", title="列入习近平法治思想的学法计划", unit="份")
def thought_planned(evidence: Evidence) -> Cases:
    return plans(evidence).where(thought=True)


# --- exams -------------------------------------------------------------------------------------


@_of_exams("study.exams", title="学法考试", unit="次")
def exams(evidence: Evidence) -> Cases:
    return evidence.during(EXAMS)


@_of_exams("study.examinees", title="学法考试参考人数", unit="人")
def examinees(evidence: Evidence) -> Total:
    return Total(exams(evidence), "taken")


@_of_exams("study.passed", title="学法考试合格人数", unit="人")
def passed(evidence: Evidence) -> Total:
    return Total(exams(evidence), "passed")


@_of_exams("study.exam_taken", title="学法考试参考率", unit="%")
def exam_taken(evidence: Evidence) -> Ratio:
    return Ratio(exams(evidence), "taken", "roster")


@_of_exams("study.exam_passed", title="学法考试合格率", unit="%")
def exam_passed(evidence: Evidence) -> Ratio:
    """Of those who took the exams whose results are known, those who passed."""
    return Ratio(_known(evidence, "passed"), "passed", "taken")


@_of_exams("study.exam_excellent", title="学法考试优秀率", unit="%")
def exam_excellent(evidence: Evidence) -> Ratio:
    return Ratio(_known(evidence, "excellent"), "excellent", "taken")


def _known(evidence: Evidence, fact: str) -> Cases:
    return exams(evidence).filter(lambda c: c.facts.get(fact) is not None)


@_of_exams("study.exams_plausible", title="考试人数相符", unit="%")
def exams_plausible(evidence: Evidence) -> Rate:
    """Of the exams, those where no more took part than were due and no more passed than took it."""
    held = exams(evidence)

    def fits(facts: dict[str, int]) -> bool:
        taken = facts.get("taken") or 0
        best = max(facts.get("passed") or 0, facts.get("excellent") or 0)
        return best <= taken <= (facts.get("roster") or 0)

    return held.filter(lambda c: fits(dict(c.facts))).rate(of=held)
