"""Figures of teaching the law: lectures, the villages they reached, and everything beside them.

Lectures, campaigns and materials are three registers and are never added up. One lecture may count
in several series; each series is a query over the tags.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from huiyin.figures.cases import Case, Cases, Coverage, Rate, Total
from huiyin.figures.catalogue import figure
from huiyin.figures.evidence import Evidence
from huiyin.kernel.laws import LAW_EDUCATION as FXF
from huiyin.kernel.laws import LAW_TEACHING, PRACTICE
from huiyin.lines.outreach.words import AUDIENCES, INTO, MATERIALS, SERIES

LECTURES, TEAMS, CAMPAIGNS = "outreach.lectures", "outreach.teams", "outreach.campaigns"
HANDED_OUT, VILLAGES, DUTIES = "outreach.materials", "outreach.villages", "outreach.duties"
PLANS = "outreach.plans"

PROMPT = "outreach.prompt_days"
"""The town's parameter: within how many days after its occasion a team was founded 第一时间."""
PROMPT_DAYS = 30

_TAUGHT = LAW_TEACHING.whole
_of_lectures = partial(figure, line="outreach", cite=_TAUGHT, needs=(LECTURES,))
_of_campaigns = partial(figure, line="outreach", cite=_TAUGHT, needs=(CAMPAIGNS,))
_of_materials = partial(figure, line="outreach", cite=_TAUGHT, needs=(HANDED_OUT,))


# --- lectures ----------------------------------------------------------------------------------


@_of_lectures("outreach.lectures", title="普法宣传讲座", unit="场次")
def lectures(evidence: Evidence) -> Cases:
    return evidence.during(LECTURES)


@figure(
    "outreach.reached",
    title="普法讲座覆盖的村（社区）",
    unit="个",
    line="outreach",
    cite=_TAUGHT,
    needs=(LECTURES, "villages"),
)
def reached(evidence: Evidence) -> Coverage:
    """Distinct villages with at least one lecture, of all villages of the town."""
    return Coverage(lectures(evidence), "villages", evidence.standing("villages"))


@_of_lectures("outreach.people", title="普法讲座参加人次", unit="人次")
def people(evidence: Evidence) -> Total:
    return Total(lectures(evidence), "headcount")


@_of_lectures("outreach.by_team", title="宣讲团讲座", unit="场次")
def by_team(evidence: Evidence) -> Cases:
    return lectures(evidence).filter(lambda c: bool(c.facts.get("team")))


@_of_lectures("outreach.cadres_and_reps", title="以村两委干部和村民代表为对象的讲座", unit="场次")
def cadres_and_reps(evidence: Evidence) -> Cases:
    """Lectures that both of them heard."""
    held = lectures(evidence)
    return held.where(audience="village_cadres") & held.where(audience="villagers_reps")


# --- campaigns ---------------------------------------------------------------------------------


@_of_campaigns("outreach.campaigns", title="法治宣传活动", unit="场次")
def campaigns(evidence: Evidence) -> Cases:
    return evidence.during(CAMPAIGNS)


@_of_campaigns("outreach.campaign_people", title="法治宣传活动参加人次", unit="人次")
def campaign_people(evidence: Evidence) -> Total:
    return Total(campaigns(evidence), "headcount")


@figure(
    "outreach.into_three",
    title="法治宣传进校园、进乡村、进家门活动",
    unit="次",
    line="outreach",
    cite=_TAUGHT,
    needs=(CAMPAIGNS, LECTURES),
)
def into_three(evidence: Evidence) -> Cases:
    """Campaigns and lectures that went into schools, villages or homes, each once."""
    three = ("school", "village", "home")
    return campaigns(evidence).where(into=three) | lectures(evidence).where(into=three)


@figure(
    "outreach.into_any",
    title="法律“进机关、进乡村、进社区、进学校、进企业、进单位”等活动",
    unit="场次",
    line="outreach",
    cite=_TAUGHT,
    needs=(CAMPAIGNS, LECTURES),
)
def into_any(evidence: Evidence) -> Cases:
    return campaigns(evidence).where(into=tuple(INTO)) | lectures(evidence).where(into=tuple(INTO))


# --- series, audiences, materials --------------------------------------------------------------


def _declare_tags() -> None:
    """Every series over lectures and campaigns; every audience, place and sort of material."""
    both = partial(figure, line="outreach", cite=_TAUGHT, needs=(LECTURES, CAMPAIGNS))
    for code, title in SERIES.items():

        def of_series(evidence: Evidence, code: str = code) -> Cases:
            return lectures(evidence).where(series=code) | campaigns(evidence).where(series=code)

        def talks(evidence: Evidence, code: str = code) -> Cases:
            return lectures(evidence).where(series=code)

        both(f"outreach.series.{code}", title=f"{title}法治宣传", unit="场次")(of_series)
        _of_lectures(f"outreach.lectures.{code}", title=f"{title}讲座", unit="场次")(talks)
    for code, title in INTO.items():

        def goes_into(evidence: Evidence, code: str = code) -> Cases:
            return campaigns(evidence).where(into=code) | lectures(evidence).where(into=code)

        both(f"outreach.into.{code}", title=f"法治宣传{title}", unit="场次")(goes_into)
    for code, title in AUDIENCES.items():

        def heard(evidence: Evidence, code: str = code) -> Cases:
            return lectures(evidence).where(audience=code)

        _of_lectures(f"outreach.audience.{code}", title=f"以{title}为对象的讲座", unit="场次")(
            heard
        )
    for code, title in MATERIALS.items():

        def given(evidence: Evidence, code: str = code) -> Cases:
            return evidence.during(HANDED_OUT).where(kind=code)

        def quantity(evidence: Evidence, code: str = code) -> Total:
            return Total(evidence.during(HANDED_OUT).where(kind=code), "quantity")

        unit = UNITS.get(code, "份")
        _of_materials(f"outreach.material.{code}", title=f"发放或者制作{title}", unit="次")(given)
        _of_materials(f"outreach.quantity.{code}", title=f"{title}数量", unit=unit)(quantity)


UNITS = {
    "sms": "条",
    "banner": "幅",
    "poster": "块",
    "video": "部",
    "post": "条",
    "broadcast": "次",
    "screen": "条",
}

_declare_tags()


@_of_materials("outreach.papers", title="发放宣传资料", unit="份")
def papers(evidence: Evidence) -> Total:
    """Notices, leaflets and booklets given out."""
    given = evidence.during(HANDED_OUT).where(kind=("notice", "leaflet", "booklet"))
    return Total(given, "quantity")


# --- teams, villages, duties -------------------------------------------------------------------

_of_teams = partial(figure, line="outreach", cite=PRACTICE.whole, needs=(TEAMS,))


@_of_teams("outreach.teams", title="普法宣讲团", unit="个")
def teams(evidence: Evidence) -> Cases:
    return evidence.standing(TEAMS)


@_of_teams("outreach.lawyer_teams", title="驻村法律顾问律师宣讲团", unit="个")
def lawyer_teams(evidence: Evidence) -> Cases:
    return teams(evidence).where(kind="lawyers")


@_of_teams("outreach.prompt", title="宣讲团第一时间成立", unit="%")
def prompt(evidence: Evidence) -> Rate:
    """Of the teams founded in the period on an occasion, those founded within so many days of it.

    How many: the town's parameter `outreach.prompt_days`, 30 by default: 第一时间 has no measure of
    its own.
    """
    within = timedelta(days=_prompt_days(evidence))
    founded = evidence.during(TEAMS).filter(lambda c: bool(c.facts.get("occasion_on")))

    def soon(case: Case) -> bool:
        return case.day <= date.fromisoformat(case.facts["occasion_on"]) + within

    return founded.filter(soon).rate(of=founded)


def _prompt_days(evidence: Evidence) -> int:
    return int(evidence.world.parameter(PROMPT, evidence.period.last) or PROMPT_DAYS)


@figure(
    "outreach.law_villages",
    title="法治村建设覆盖的村（社区）",
    unit="个",
    line="outreach",
    cite=FXF[25],
    needs=(VILLAGES, "villages"),
)
def law_villages(evidence: Evidence) -> Coverage:
    """Villages that are building, have reached or were named villages of rule of law."""
    return Coverage(evidence.standing(VILLAGES), "village", evidence.standing("villages"))


@figure(
    "outreach.model_villages",
    title="已命名的民主法治示范村（社区）",
    unit="个",
    line="outreach",
    cite=FXF[25],
    needs=(VILLAGES,),
)
def model_villages(evidence: Evidence) -> Cases:
    return evidence.standing(VILLAGES).where(status="model")


@figure(
    "outreach.duties",
    title="“谁执法谁普法”责任清单在用条目",
    unit="项",
    line="outreach",
    cite=_TAUGHT,
    needs=(DUTIES,),
)
def duties(evidence: Evidence) -> Cases:
    return evidence.standing(DUTIES)


@figure(
    "outreach.duties_complete",
    title="责任清单明确时间、内容、人员",
    unit="%",
    line="outreach",
    cite=_TAUGHT,
    needs=(DUTIES,),
)
def duties_complete(evidence: Evidence) -> Rate:
    """Of the rows in force, those that name when, what and who."""
    rows = duties(evidence)
    return rows.filter(lambda c: all(c.facts.get(name) for name in ("when", "law", "people"))).rate(
        of=rows
    )


def _declare_plans() -> None:
    of_plans = partial(figure, line="outreach", cite=_TAUGHT, needs=(PLANS,))
    for code, title in (
        ("five_years", "五年普法规划"),
        ("year", "年度普法计划"),
        ("scheme", "普法专项实施方案"),
    ):

        def query(evidence: Evidence, code: str = code) -> Cases:
            return evidence.standing(PLANS).where(kind=code)

        of_plans(f"outreach.plans.{code}", title=title, unit="份")(query)


_declare_plans()
