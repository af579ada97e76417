"""Figures of publication: what was published, by category and channel, reviewed first and in time.

Every breakdown is a partition of one query, `published`: an item has one category and one main
channel, so that the parts close.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import partial

from huiyin.figures.cases import Case, Cases, Distinct, Identity, Rate, Regularity, Slot, Total
from huiyin.figures.catalogue import adds_up, figure
from huiyin.figures.evidence import Evidence
from huiyin.figures.regularity import parts_of
from huiyin.kernel.laws import BUDGET, PRACTICE
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.lines.publication.facts import BUDGETS, CATEGORIES, CHANNELS
from huiyin.lines.publication.registers import RENEWALS

ITEM = "publication.item"
CATALOGUE = "publication.catalogue"
# Twenty working days; for budgets and final accounts twenty days.
TERMS = ("publish", "publish_budget")
# The six kinds that reports name (K15).
SIX = ("dept_budget", "unit_budget", "dept_final", "unit_final", "three_budget", "three_final")

_of_items = partial(figure, line="publication", needs=(ITEM,))


_of_catalogue = partial(figure, line="publication", needs=(CATALOGUE,))
_of_channels = partial(figure, line="publication", needs=("publication.channels",))
_of_posts = partial(figure, line="publication", needs=("publication.posts",))
_of_checks = partial(figure, line="publication", needs=("publication.checks",))
_of_activities = partial(figure, line="publication", needs=("publication.activities",))
_of_reports = partial(figure, line="publication", needs=("publication.reports",))


@_of_items("publication.items", title="主动公开政府信息", unit="条", cite=GK[50])
def published(evidence: Evidence) -> Cases:
    """Items published in the period."""
    return evidence.did(ITEM, "publish")


@_of_items("publication.on_time", title="主动公开及时率", unit="%", cite=GK[26])
def on_time(evidence: Evidence) -> Rate:
    """Of the items published in the period, those published within their term."""
    return published(evidence).rate(*TERMS)


@_of_items("publication.late", title="逾期公开", unit="条", cite=GK[26])
def late(evidence: Evidence) -> Cases:
    return published(evidence).late(*TERMS)


@_of_items("publication.reviewed", title="先审查后公开的比例", unit="%", cite=GK[17, 2])
def reviewed(evidence: Evidence) -> Rate:
    """Of the items published in the period, those whose review allowed it before."""
    return Rate(published(evidence).filter(_reviewed_first), published(evidence))


def _reviewed_first(case: Case) -> bool:
    docket = case.docket
    if docket is None:
        return False
    lacking = [m for b in docket.breaches if b.step == "publish" for m in b.missing]
    return not any(m.supply in ("secrecy_review", "upward_answered") for m in lacking)


@_of_items("publication.one_review", title="一事一审的比例", unit="%", cite=GK[17, 1])
def one_review(evidence: Evidence) -> Rate:
    """Of the items published in the period, those with a review of their own: a review form that
    several items share reviewed none of them by itself."""
    shown = published(evidence)
    forms = Counter(str(c.facts["review_number"]) for c in shown if c.facts.get("review_number"))

    def own(case: Case) -> bool:
        number = case.facts.get("review_number")
        return bool(case.days("secrecy_review")) and (not number or forms[str(number)] == 1)

    return Rate(shown.filter(own), shown)


@_of_items("publication.three_checks", title="三审三校的比例", unit="%", cite=PRACTICE.whole)
def three_checks(evidence: Evidence) -> Rate:
    """Of the items published in the period, those that three persons had checked before."""
    shown = published(evidence)
    return Rate(shown.filter(_checked_thrice), shown)


def _checked_thrice(case: Case) -> bool:
    checks = [case.facts.get(f"{turn}_check") for turn in ("first", "second", "third")]
    done, out = case.days("check"), case.days("publish")
    return len({c for c in checks if c}) == len(checks) and bool(done) and done[0] <= out[0]


@_of_items("publication.electronic", title="全文电子化率", unit="%", cite=GK[8])
def electronic(evidence: Evidence) -> Rate:
    shown = published(evidence)
    return Rate(shown.where(electronic=True), shown)


@_of_items("publication.asked_upward", title="报请确定是否可以公开", unit="件", cite=GK[17, 3])
def asked_upward(evidence: Evidence) -> Cases:
    return evidence.did(ITEM, "ask_upward")


@_of_items("publication.withheld", title="审查后不予公开", unit="条", cite=GK[13])
def withheld(evidence: Evidence) -> Cases:
    return evidence.did(ITEM, "withhold")


@_of_items("publication.evaluated", title="不予公开信息评估审查率", unit="%", cite=GK[18])
def evaluated(evidence: Evidence) -> Rate:
    """Of what stands withheld at the period's end, whatever is not overdue for evaluation."""
    kept = evidence.matters(ITEM).filter(lambda c: c.state == "withheld")
    return Rate(kept - kept.late("evaluate"), kept)


@_of_items("publication.taken_down", title="撤下的信息", unit="条", cite=PRACTICE.whole)
def taken_down(evidence: Evidence) -> Cases:
    return evidence.did(ITEM, "take_down")


@_of_items("publication.documents", title="公开的公文", unit="件", cite=GK[20])
def documents(evidence: Evidence) -> Cases:
    """Items published in the period that bear a document number."""
    return published(evidence).filter(lambda c: bool(c.facts.get("document_number")))


@_of_items("publication.documents_made", title="产生的公文", unit="件", cite=GK[12])
def documents_made(evidence: Evidence) -> Cases:
    """Items with a document number that were made in the period, published or not."""
    made = evidence.begun(ITEM).opened()
    return made.filter(lambda c: bool(c.facts.get("document_number")))


@_of_items("publication.town_list", title="乡镇主动公开事项", unit="条", cite=GK[21])
def town_list(evidence: Evidence) -> Cases:
    """Items of the list that article 21 gives to towns."""
    return published(evidence).filter(lambda c: str(c.facts.get("list_item")).startswith("21."))


@_of_items("publication.town_list_kinds", title="乡镇主动公开事项涉及类别", unit="类", cite=GK[21])
def town_list_kinds(evidence: Evidence) -> Distinct:
    return Distinct(town_list(evidence), "list_item")


# --- budgets -----------------------------------------------------------------------------------


@_of_items("publication.budgets", title="公开的预算决算信息", unit="条", cite=BUDGET[14])
def budgets(evidence: Evidence) -> Cases:
    return published(evidence).where(category="finance")


@_of_items("publication.budgets_on_time", title="预算决算公开及时率", unit="%", cite=BUDGET[14])
def budgets_on_time(evidence: Evidence) -> Rate:
    return budgets(evidence).rate(*TERMS)


# --- normative documents: the form of 2019 --------------------------------------------------


@_of_items("publication.norms_new", title="规范性文件本年新公开数量", unit="件", cite=GK[20, 0, 1])
def norms_new(evidence: Evidence) -> Cases:
    return published(evidence).where(category="norm")


@_of_items("publication.norms_all", title="规范性文件对外公开总数量", unit="件", cite=GK[20, 0, 1])
def norms_all(evidence: Evidence) -> Cases:
    """Normative documents that stand published at the period's end."""
    everything = evidence.matters(ITEM).where(category="norm")
    return everything.filter(lambda c: bool(c.days("publish")) and not c.days("take_down"))


# --- partitions ---------------------------------------------------------------------------------


def by_category(evidence: Evidence, code: str) -> Cases:
    return published(evidence).where(category=code)


def by_channel(evidence: Evidence, code: str) -> Cases:
    return published(evidence).where(channel=code)


def by_budget(evidence: Evidence, code: str) -> Cases:
    return budgets(evidence).where(budget_kind=code)


def _declare_parts() -> None:
    for code, title in CATEGORIES.items():
        declared = _of_items(
            f"publication.category.{code}", title=f"主动公开：{title}", unit="条", cite=GK[20]
        )
        declared(partial(by_category, code=code))
    for code, title in CHANNELS.items():
        declared = _of_items(
            f"publication.channel.{code}", title=f"在{title}公开", unit="条", cite=GK[23]
        )
        declared(partial(by_channel, code=code))
    for code, title in BUDGETS.items():
        declared = _of_items(
            f"publication.budget.{code}", title=f"公开的{title}", unit="条", cite=BUDGET[14]
        )
        declared(partial(by_budget, code=code))


_declare_parts()


@adds_up("publication", needs=(ITEM,))
def identities(evidence: Evidence, _before: Evidence | None, _year: int) -> list[Identity]:
    """The breakdowns close: by category and by main channel each item stands once."""
    whole = (published(evidence),)
    return [
        Identity(
            "主动公开总数 = 各类别之和", whole, tuple(by_category(evidence, c) for c in CATEGORIES)
        ),
        Identity(
            "主动公开总数 = 各主要渠道之和", whole, tuple(by_channel(evidence, c) for c in CHANNELS)
        ),
    ]


# --- the catalogue -------------------------------------------------------------------------------


@_of_catalogue("publication.catalogue", title="主动公开目录事项", unit="项", cite=GK[12, 3])
def catalogue(evidence: Evidence) -> Cases:
    return evidence.standing(CATALOGUE)


@figure(
    "publication.fresh",
    title="目录事项按周期更新",
    unit="%",
    line="publication",
    cite=GK[12, 1],
    needs=(CATALOGUE, ITEM),
)
def fresh(evidence: Evidence) -> Regularity:
    """Each row of the catalogue in each part of the period in which it had to be renewed: an item
    of that row was published."""
    shown = published(evidence)
    slots = []
    for row in catalogue(evidence):
        every = row.facts.get("renewed")
        if every in RENEWALS and every != "event":
            name = str(row.facts["name"])
            days = [d for c in shown.where(catalogue=name) for d in c.days("publish")]
            slots += _slots(name, days, every, row.day, evidence)
    return Regularity(shown, tuple(slots))


def _slots(name: str, days: list[date], every: str, since: date, evidence: Evidence) -> list[Slot]:
    """The parts of the period that began once the row stood in the catalogue."""
    return [
        Slot(name, words, any(first <= day <= last for day in days))
        for first, last, words in parts_of(evidence.period, every)
        if since <= first
    ]


# --- channels ------------------------------------------------------------------------------------


@_of_channels("publication.channels", title="在用公开渠道", unit="个", cite=GK[23])
def channels(evidence: Evidence) -> Cases:
    return evidence.standing("publication.channels")


@_of_channels("publication.websites", title="政府网站（栏目）", unit="个", cite=GK[24])
def websites(evidence: Evidence) -> Cases:
    return channels(evidence).where(kind="website")


@_of_channels("publication.wechats", title="微信公众号", unit="个", cite=GK[23])
def wechats(evidence: Evidence) -> Cases:
    return channels(evidence).where(kind="wechat")


@_of_channels("publication.boards", title="公示栏、公开栏", unit="个", cite=GK[25, 2])
def boards(evidence: Evidence) -> Cases:
    return channels(evidence).where(kind=("board", "village_board"))


@_of_channels("publication.reading_rooms", title="信息查阅场所", unit="个", cite=GK[25, 1])
def reading_rooms(evidence: Evidence) -> Cases:
    return channels(evidence).where(kind=("hall", "library"))


@_of_posts("publication.posts", title="各渠道发布信息", unit="条", cite=GK[23])
def posts(evidence: Evidence) -> Total:
    return Total(evidence.during("publication.posts"), "own")


@_of_posts("publication.posts_website", title="网站发布信息", unit="条", cite=GK[24])
def posts_website(evidence: Evidence) -> Total:
    return Total(evidence.during("publication.posts").where(kind="website"), "own")


@_of_posts("publication.posts_wechat", title="微信公众号发布信息", unit="条", cite=GK[23])
def posts_wechat(evidence: Evidence) -> Total:
    return Total(evidence.during("publication.posts").where(kind="wechat"), "own")


@_of_posts("publication.posts_weibo", title="微博发布信息", unit="条", cite=GK[23])
def posts_weibo(evidence: Evidence) -> Total:
    return Total(evidence.during("publication.posts").where(kind="weibo"), "own")


@_of_posts("publication.posts_press", title="报刊广播电视刊播信息", unit="条", cite=GK[23])
def posts_press(evidence: Evidence) -> Total:
    return Total(evidence.during("publication.posts").where(kind="press"), "own")


@_of_posts("publication.posts_shared", title="转发信息", unit="条", cite=GK[23])
def posts_shared(evidence: Evidence) -> Total:
    return Total(evidence.during("publication.posts"), "reposted")


@_of_checks("publication.checks", title="公开渠道检查", unit="次", cite=GK[8])
def checks(evidence: Evidence) -> Cases:
    return evidence.during("publication.checks")


@_of_checks("publication.checks_kept", title="公开渠道按季度检查", unit="%", cite=GK[8])
def checks_kept(evidence: Evidence) -> Regularity:
    return evidence.regularity("publication.checks")


@_of_checks("publication.checks_fixed", title="渠道问题整改率", unit="%", cite=GK[8])
def checks_fixed(evidence: Evidence) -> Rate:
    found = checks(evidence).filter(lambda c: bool(c.facts.get("problem")))
    return Rate(found.filter(lambda c: bool(c.facts.get("fixed_on"))), found)


# --- the work itself -----------------------------------------------------------------------------


def _activities(evidence: Evidence, kind: str) -> Cases:
    return evidence.during("publication.activities").where(kind=kind)


@_of_activities("publication.trainings", title="信息公开业务培训", unit="次", cite=GK[48])
def trainings(evidence: Evidence) -> Cases:
    return _activities(evidence, "training")


@_of_activities("publication.meetings", title="信息公开工作会议", unit="次", cite=GK[3])
def meetings(evidence: Evidence) -> Cases:
    return _activities(evidence, "meeting")


@_of_activities("publication.open_days", title="政府开放日活动", unit="次", cite=PRACTICE.whole)
def open_days(evidence: Evidence) -> Cases:
    return _activities(evidence, "open_day")


@_of_activities(
    "publication.open_day_people", title="政府开放日参加人次", unit="人次", cite=PRACTICE.whole
)
def open_day_people(evidence: Evidence) -> Total:
    return Total(open_days(evidence), "people")


@_of_activities("publication.comments", title="意见征集", unit="次", cite=GK[19])
def comments(evidence: Evidence) -> Cases:
    return _activities(evidence, "comments")


@_of_activities("publication.social_reviews", title="社会评议", unit="次", cite=GK[46])
def social_reviews(evidence: Evidence) -> Cases:
    return _activities(evidence, "review")


@_of_reports("publication.reports", title="信息公开工作汇报", unit="次", cite=GK[3])
def reports(evidence: Evidence) -> Cases:
    return evidence.during("publication.reports")


@_of_reports("publication.reports_kept", title="信息公开工作定期汇报", unit="%", cite=GK[3])
def reports_kept(evidence: Evidence) -> Regularity:
    return evidence.regularity("publication.reports")


@_of_reports("publication.reports_solved", title="汇报问题提出方案率", unit="%", cite=GK[3])
def reports_solved(evidence: Evidence) -> Rate:
    """Of the reports that found problems, those that proposed what to do."""
    found = reports(evidence).filter(lambda c: bool(c.facts.get("problem")))
    return Rate(found.filter(lambda c: bool(c.facts.get("solution"))), found)
