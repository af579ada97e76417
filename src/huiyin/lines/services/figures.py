"""Figures of services: items, guides as posted, applications in time, ratings, money."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from huiyin.figures.cases import Case, Cases, Change, Coverage, Rate, Total
from huiyin.figures.catalogue import figure
from huiyin.figures.evidence import Evidence
from huiyin.kernel.laws import BUDGET, BUSINESS, PRACTICE
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import LICENSING as XK

APPLICATION = "services.application"
ITEMS = "services.items"
CHARGES = "services.charges"
# What an application must be decided in: the statutory term, or a special one, and the promised.
TERMS = ("decide", "decide_special", "promised")
NOTICE = ("notice", "notice_other")
DECISIONS = ("approve", "reject")

_of_applications = partial(figure, line="services", needs=(APPLICATION,))
_of_items = partial(figure, line="services", needs=(ITEMS,))
_of_postings = partial(figure, line="services", needs=("services.postings",))
_of_standards = partial(figure, line="services", needs=("services.standards",))
_of_windows = partial(figure, line="services", needs=("services.windows",))
_of_platforms = partial(figure, line="services", needs=("services.platforms",))
_of_ratings = partial(figure, line="services", needs=("services.ratings",))
_of_charges = partial(figure, line="services", needs=(CHARGES,))
_of_purchases = partial(figure, line="services", needs=("services.purchases",))

# --- applications --------------------------------------------------------------------------------


@_of_applications("services.received", title="收件", unit="件", cite=XK[29])
def received(evidence: Evidence) -> Cases:
    return evidence.begun(APPLICATION).opened()


@_of_applications("services.closed", title="办结", unit="件", cite=XK[38])
def closed(evidence: Evidence) -> Cases:
    return evidence.closings(APPLICATION)


@_of_applications("services.open", title="在办", unit="件", cite=XK[38])
def still_open(evidence: Evidence) -> Cases:
    return evidence.matters(APPLICATION).open_after()


def decided(evidence: Evidence, kind: str) -> Cases:
    """Applications of a kind that were decided in the period, granted or refused."""
    first, second = (evidence.did(APPLICATION, step) for step in DECISIONS)
    return (first | second).where(kind=kind)


@_of_applications("services.licences", title="行政许可处理决定数量", unit="件", cite=GK[20, 0, 5])
def licences(evidence: Evidence) -> Cases:
    return decided(evidence, "licence")


@_of_applications(
    "services.other", title="其他对外管理服务事项处理决定数量", unit="件", cite=GK[20, 0, 5]
)
def other(evidence: Evidence) -> Cases:
    return decided(evidence, "other")


@_of_applications("services.on_time", title="按期办结率", unit="%", cite=XK[42])
def on_time(evidence: Evidence) -> Rate:
    """Of the applications closed in the period, those within the statutory and promised terms."""
    return closed(evidence).rate(*TERMS)


@_of_applications("services.noticed", title="一次告知按期率", unit="%", cite=XK[32, 1, 4])
def noticed(evidence: Evidence) -> Rate:
    """Of the applications of the period, those accepted or told of what lacks within the term."""
    return received(evidence).rate(*NOTICE)


@_of_applications("services.by_silence", title="逾期未告知即为受理", unit="件", cite=XK[32, 1, 4])
def by_silence(evidence: Evidence) -> Cases:
    def accepted(case: Case) -> bool:
        docket = case.docket
        return docket is not None and docket.facts.get("accepted_on") is not None

    return received(evidence).filter(accepted)


@_of_applications("services.rejected", title="不予许可（不予办理）", unit="件", cite=XK[38, 2])
def rejected(evidence: Evidence) -> Cases:
    return evidence.did(APPLICATION, "reject")


# --- items ---------------------------------------------------------------------------------------


def _standing_before(evidence: Evidence, register: str) -> Cases:
    """Entries that held on the last day before the period."""
    eve = evidence.period.first - timedelta(days=1)
    return evidence.entries(register).filter(
        lambda c: c.day <= eve and (c.end is None or c.end >= eve)
    )


@_of_items("services.items", title="政务服务事项", unit="项", cite=BUSINESS[35])
def items(evidence: Evidence) -> Cases:
    return evidence.standing(ITEMS)


@_of_items("services.licence_items", title="行政许可事项", unit="项", cite=XK[30])
def licence_items(evidence: Evidence) -> Cases:
    return items(evidence).where(kind="licence")


@_of_items("services.items_before", title="行政许可上一年项目数量", unit="项", cite=GK[20, 0, 5])
def items_before(evidence: Evidence) -> Cases:
    return _standing_before(evidence, ITEMS).where(kind="licence")


@_of_items("services.items_change", title="行政许可本年增/减", unit="项", cite=GK[20, 0, 5])
def items_change(evidence: Evidence) -> Change:
    return Change(licence_items(evidence), items_before(evidence))


@_of_items(
    "services.other_before",
    title="其他对外管理服务事项上一年项目数量",
    unit="项",
    cite=GK[20, 0, 5],
)
def other_before(evidence: Evidence) -> Cases:
    return _standing_before(evidence, ITEMS).where(kind="other")


@_of_items(
    "services.other_change", title="其他对外管理服务事项本年增/减", unit="项", cite=GK[20, 0, 5]
)
def other_change(evidence: Evidence) -> Change:
    return Change(items(evidence).where(kind="other"), other_before(evidence))


@_of_items("services.hall_items", title="进驻便民服务中心的事项", unit="项", cite=BUSINESS[36, 3])
def hall_items(evidence: Evidence) -> Cases:
    return items(evidence).where(in_hall=True)


@_of_items("services.hall_rate", title="事项进驻率", unit="%", cite=BUSINESS[36, 3])
def hall_rate(evidence: Evidence) -> Rate:
    return hall_items(evidence).rate(of=items(evidence))


@_of_items("services.on_promise", title="实行告知承诺的事项", unit="项", cite=BUSINESS[40, 3])
def on_promise(evidence: Evidence) -> Cases:
    return items(evidence).where(on_promise=True)


@figure(
    "services.handled",
    title="便民服务办件量",
    unit="件",
    line="services",
    cite=PRACTICE.whole,
    needs=("services.workload",),
)
def handled(evidence: Evidence) -> Total:
    """What the centre handled by its own monthly counts."""
    return Total(evidence.during("services.workload"), "handled")


# --- what is posted ------------------------------------------------------------------------------


def posted_in_hall(evidence: Evidence, paper: str) -> Cases:
    return evidence.standing("services.postings").where(place="hall", paper=paper)


@_of_postings("services.posted_items", title="大厅公示栏公布的事项", unit="项", cite=XK[30])
def posted_items(evidence: Evidence) -> Cases:
    return posted_in_hall(evidence, "item")


@_of_postings("services.posted_guides", title="大厅公示栏公布的办事指南", unit="份", cite=XK[30])
def posted_guides(evidence: Evidence) -> Cases:
    return posted_in_hall(evidence, "guide")


@_of_postings("services.posted_flows", title="大厅公示栏公布的办事流程", unit="份", cite=XK[30])
def posted_flows(evidence: Evidence) -> Cases:
    return posted_in_hall(evidence, "flow")


@figure(
    "services.guides_posted",
    title="进驻事项公布办事指南",
    unit="项",
    line="services",
    cite=XK[30],
    needs=("services.postings", ITEMS),
)
def guides_posted(evidence: Evidence) -> Coverage:
    """How many of the items in the hall have their guide on its board."""
    return Coverage(posted_guides(evidence), "item", hall_items(evidence))


@figure(
    "services.posted_current",
    title="公布的指南、流程为现行版本",
    unit="%",
    line="services",
    cite=BUSINESS[35],
    needs=("services.postings", "services.guides"),
)
def posted_current(evidence: Evidence) -> Rate:
    """Of the guides and flows posted anywhere at the period's end, those in the version that is
    in force then."""
    posted = evidence.standing("services.postings").where(paper=("guide", "flow"))
    valid = {
        (c.facts.get("item"), c.facts.get("paper"), c.facts.get("version"))
        for c in evidence.standing("services.guides")
    }

    def current(case: Case) -> bool:
        facts = case.facts
        return (facts.get("item"), facts.get("paper"), facts.get("version")) in valid

    return Rate(posted.filter(current), posted)


# --- standards, windows, platforms ---------------------------------------------------------------


@_of_standards("services.service_standards", title="便民服务规范", unit="项", cite=BUSINESS[35])
def service_standards(evidence: Evidence) -> Cases:
    return evidence.standing("services.standards").where(kind="standard")


@_of_standards("services.service_flows", title="便民办事流程制度", unit="项", cite=BUSINESS[35])
def service_flows(evidence: Evidence) -> Cases:
    return evidence.standing("services.standards").where(kind="flow")


@_of_standards("services.standards", title="便民服务规章制度", unit="项", cite=BUSINESS[35])
def standards(evidence: Evidence) -> Cases:
    return evidence.standing("services.standards")


@_of_windows("services.windows", title="服务窗口", unit="个", cite=BUSINESS[36, 3])
def windows(evidence: Evidence) -> Cases:
    return evidence.standing("services.windows")


@_of_windows("services.one_stop", title="综合窗口", unit="个", cite=BUSINESS[36, 3])
def one_stop(evidence: Evidence) -> Cases:
    return windows(evidence).where(kind="one_stop")


@_of_platforms("services.town_platforms", title="镇级综合服务平台", unit="个", cite=BUSINESS[36, 3])
def town_platforms(evidence: Evidence) -> Cases:
    return evidence.standing("services.platforms").where(level="town")


@figure(
    "services.village_platforms",
    title="建有综合服务平台的村（社区）",
    unit="个",
    line="services",
    cite=BUSINESS[36, 3],
    needs=("services.platforms", "villages"),
)
def village_platforms(evidence: Evidence) -> Coverage:
    there = evidence.standing("services.platforms").where(level="village")
    return Coverage(there, "village", evidence.standing("villages"))


# --- ratings -------------------------------------------------------------------------------------


@_of_ratings("services.rated", title="服务评价", unit="条", cite=PRACTICE.whole)
def rated(evidence: Evidence) -> Cases:
    return evidence.during("services.ratings")


@_of_ratings("services.satisfied", title="服务满意率", unit="%", cite=PRACTICE.whole)
def satisfied(evidence: Evidence) -> Rate:
    return rated(evidence).where(grade=("5", "4", "3")).rate(of=rated(evidence))


@_of_ratings("services.bad_fixed", title="差评整改率", unit="%", cite=PRACTICE.whole)
def bad_fixed(evidence: Evidence) -> Rate:
    bad = rated(evidence).where(grade=("2", "1"))
    return Rate(bad.filter(lambda c: bool(c.facts.get("fixed_on"))), bad)


# --- money ---------------------------------------------------------------------------------------


@_of_charges("services.charges_before", title="收费上一年项目数量", unit="项", cite=GK[20, 0, 8])
def charges_before(evidence: Evidence) -> Cases:
    return _standing_before(evidence, CHARGES)


@_of_charges("services.charges_change", title="收费项目本年增/减", unit="项", cite=GK[20, 0, 8])
def charges_change(evidence: Evidence) -> Change:
    return Change(evidence.standing(CHARGES), charges_before(evidence))


@figure(
    "services.charges",
    title="行政事业性收费本年收费金额",
    unit="分",
    line="services",
    cite=GK[20, 0, 8],
    needs=("services.receipts",),
)
def charges(evidence: Evidence) -> Total:
    return Total(evidence.during("services.receipts"), "amount")


@_of_purchases("services.purchases", title="政府集中采购项目数量", unit="项", cite=GK[20, 0, 9])
def purchases(evidence: Evidence) -> Cases:
    return evidence.during("services.purchases")


@_of_purchases("services.purchases_sum", title="政府集中采购总金额", unit="分", cite=BUDGET[14, 3])
def purchases_sum(evidence: Evidence) -> Total:
    return Total(purchases(evidence), "amount")
