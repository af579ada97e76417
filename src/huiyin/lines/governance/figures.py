"""Figures of tasks, findings, reports, shortcomings and plans; `standing` holds the rest."""

from __future__ import annotations

from functools import partial

from huiyin.figures.cases import Case, Cases, Rate
from huiyin.figures.catalogue import figure
from huiyin.figures.evidence import Evidence
from huiyin.kernel.laws import PRACTICE, REPORTING
from huiyin.lines.governance import standing as standing
from huiyin.lines.governance.task import CATEGORIES

TASK, FINDING, REPORT = "governance.task", "governance.finding", "governance.report"
_DC = REPORTING.whole
_HOUSE = PRACTICE.whole

_of_tasks = partial(figure, line="governance", needs=(TASK,), cite=_DC)
_of_findings = partial(figure, line="governance", needs=(FINDING,), cite=_DC)
_of_reports = partial(figure, line="governance", needs=(REPORT,), cite=REPORTING[24])


# --- tasks ---------------------------------------------------------------------------------------


def of_year(evidence: Evidence) -> Cases:
    """The tasks of the year in which the period ends."""
    return evidence.matters(TASK).where(year=evidence.period.last.year)


@_of_tasks("governance.tasks", title="任务清单事项", unit="项")
def tasks(evidence: Evidence) -> Cases:
    return of_year(evidence)


@_of_tasks("governance.tasks_owned", title="任务明确责任单位的比例", unit="%")
def tasks_owned(evidence: Evidence) -> Rate:
    """Of the year's tasks, those for which a unit answers."""
    everything = of_year(evidence)
    return Rate(everything.filter(lambda c: bool(c.facts.get("unit"))), everything)


@_of_tasks("governance.tasks_done", title="任务完成率", unit="%")
def tasks_done(evidence: Evidence) -> Rate:
    """Of the year's tasks that were not dropped, those verified as done by the period's end."""
    base = of_year(evidence) - of_year(evidence).outcome("dropped")
    return Rate(base.outcome("done"), base)


@_of_tasks("governance.tasks_on_time", title="任务按期完成率", unit="%")
def tasks_on_time(evidence: Evidence) -> Rate:
    return of_year(evidence).rate("finish", "redo")


@_of_tasks("governance.tasks_overdue", title="期末逾期未完成的任务", unit="项")
def tasks_overdue(evidence: Evidence) -> Cases:
    return of_year(evidence).open_after().late("finish", "redo")


@_of_tasks("governance.tasks_carried", title="转入下一年度的任务", unit="项")
def tasks_carried(evidence: Evidence) -> Cases:
    return of_year(evidence).outcome("carried")


# --- findings ------------------------------------------------------------------------------------


def standing_findings(evidence: Evidence) -> Cases:
    """Findings that had to be worked on in the period: new ones, and those not closed before."""
    everything = evidence.matters(FINDING)
    return (everything.opened() | everything.open_before()) - everything.outcome("struck")


def due_findings(evidence: Evidence) -> Cases:
    """Those among them whose day for rectification lies in the period or before."""
    last = evidence.period.last.isoformat()
    return standing_findings(evidence).filter(lambda c: str(c.facts.get("due") or "9999") <= last)


@_of_findings("governance.findings", title="反馈问题", unit="个")
def findings(evidence: Evidence) -> Cases:
    return evidence.begun(FINDING).opened()


@_of_findings("governance.findings_closed", title="完成整改并销号的问题", unit="个")
def findings_closed(evidence: Evidence) -> Cases:
    return evidence.closings(FINDING).outcome("rectified")


@_of_findings("governance.findings_rectified", title="到期问题整改率", unit="%")
def findings_rectified(evidence: Evidence) -> Rate:
    """Of the findings whose day has come, those closed out by the period's end."""
    base = due_findings(evidence)
    last = evidence.period.last
    return Rate(base.filter(lambda c: c.end is not None and c.end <= last), base)


@_of_findings("governance.findings_on_time", title="到期问题按期整改率", unit="%")
def findings_on_time(evidence: Evidence) -> Rate:
    """Of the findings whose day has come, those handed in for verification by that day."""
    base = due_findings(evidence)
    return Rate(base - base.late("rectify", "again"), base)


@_of_findings("governance.findings_overdue", title="期末逾期未销号的问题", unit="个")
def findings_overdue(evidence: Evidence) -> Cases:
    return due_findings(evidence).open_after()


@_of_findings("governance.findings_tour", title="巡察反馈问题", unit="个")
def findings_tour(evidence: Evidence) -> Cases:
    return findings(evidence).where(source="tour")


@_of_findings("governance.findings_tour_closed", title="完成整改的巡察反馈问题", unit="个")
def findings_tour_closed(evidence: Evidence) -> Cases:
    return findings_closed(evidence).where(source="tour")


# --- the reports themselves ----------------------------------------------------------------------


def last_years(evidence: Evidence, kind: str) -> Cases:
    """The reports of a kind on the year before, which are due in the period."""
    year = f"{evidence.period.first.year - 1}-"
    of_kind = evidence.matters(REPORT).where(kind=kind) - evidence.matters(REPORT).outcome(
        "dropped"
    )
    return of_kind.filter(lambda c: str(c.facts.get("period_to") or "").startswith(year))


@_of_reports("governance.report_sent", title="上年度法治政府建设年度报告按期报送", unit="%")
def report_sent(evidence: Evidence) -> Rate:
    return last_years(evidence, "rule-of-law").rate("sent_up")


@_of_reports("governance.report_public", title="上年度法治政府建设年度报告按期公布", unit="%")
def report_public(evidence: Evidence) -> Rate:
    return last_years(evidence, "rule-of-law").rate("made_public")


@_of_reports("governance.disclosure_report_public", title="信息公开年度报告按期公布", unit="%")
def disclosure_report_public(evidence: Evidence) -> Rate:
    return last_years(evidence, "disclosure").rate("disclosure_public")


@_of_reports("governance.reports_reviewed", title="先审查后公布的年度报告", unit="%")
def reports_reviewed(evidence: Evidence) -> Rate:
    """Of the reports published in the period, those whose review came first."""
    published = evidence.did(REPORT, "publish")

    def lawful(case: Case) -> bool:
        docket = case.docket
        return docket is not None and all(b.step != "publish" for b in docket.breaches)

    return Rate(published.filter(lawful), published)


# --- shortcomings and plans ----------------------------------------------------------------------


def shortcomings(evidence: Evidence) -> Cases:
    """The shortcomings entered for the year in which the period ends."""
    year = evidence.period.last.year
    return evidence.entries("governance.shortcomings").where(year=year)


def planned(evidence: Evidence) -> Cases:
    """The plan items for the year after the period, entered by its end."""
    year = evidence.period.last.year + 1
    return evidence.entries("governance.plans").where(year=year)


def _short(code: str, title: str) -> None:
    @figure(
        f"governance.shortcomings.{code}",
        title=f"不足：{title}",
        unit="条",
        line="governance",
        cite=_DC,
        needs=("governance.shortcomings",),
    )
    def found(evidence: Evidence) -> Cases:
        return shortcomings(evidence).where(category=code)


def _plan(code: str, title: str) -> None:
    @figure(
        f"governance.plans.{code}",
        title=f"下一年度安排：{title}",
        unit="项",
        line="governance",
        cite=_DC,
        needs=("governance.plans",),
    )
    def found(evidence: Evidence) -> Cases:
        return planned(evidence).where(category=code)


for _code, _title in {"staff": "组织保障", **CATEGORIES}.items():
    _short(_code, _title)
for _code, _title in CATEGORIES.items():
    _plan(_code, _title)


@figure(
    "governance.plans.followed",
    title="上年安排列入本年任务的比例",
    unit="%",
    line="governance",
    cite=_DC,
    needs=("governance.plans", TASK),
)
def followed(evidence: Evidence) -> Rate:
    """Of the items that last year's report planned for this year, those that a task names, by the
    entry's number or by its topic."""
    year = evidence.period.last.year
    items = evidence.entries("governance.plans").where(year=year)
    named = set(of_year(evidence).distinct("plan_item"))
    return Rate(
        items.filter(lambda c: c.number in named or str(c.facts.get("topic")) in named), items
    )
