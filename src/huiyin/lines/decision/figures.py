"""Figures of decisions: the five steps kept, reviews and advice before the meeting, documents."""

from __future__ import annotations

from datetime import date
from functools import partial

from huiyin.figures.cases import Case, Cases, Rate, Total
from huiyin.figures.catalogue import figure
from huiyin.figures.evidence import Evidence
from huiyin.figures.meetings import Feed, Series
from huiyin.kernel.laws import ADVISERS, PRACTICE, TOWN_REVIEW
from huiyin.kernel.laws import CONTRACTS as HT
from huiyin.kernel.laws import DECISIONS as JC
from huiyin.kernel.laws import THREE_MAJOR as SZ
from huiyin.lines.decision.norm_figures import identities as identities
from huiyin.lines.decision.shares import share, unbroken

MAJOR, ITEM = "decision.major", "decision.item"
NORM, CONTRACT = "decision.normative", "decision.contract"
CATALOGUE, MEETINGS = "decision.catalogue", "decision.meetings"
SESSIONS = "study.sessions"
MECHANISMS = "decision.mechanisms"

# The steps whose breach breaks the lawful way to a decision; what follows them has its own rates.
FIVE_STEPS = frozenset(
    {
        *("publish_draft", "end_comment", "send_papers", "hold_hearing", "handle_comments"),
        *("expert", "assess_risk", "fair_review", "send_review", "review", "submit"),
        *("adopt", "send_back", "reject"),
    }
)
DECIDED = {
    MAJOR: ("adopt", "reject"),
    ITEM: ("resolve", "reject"),
    NORM: ("adopt",),
    CONTRACT: ("decide", "approve"),
}

_of_majors = partial(figure, line="decision", needs=(MAJOR,))
_of_items = partial(figure, line="decision", needs=(ITEM,))
_of_both = partial(figure, line="decision", needs=(MAJOR, ITEM))
_of_all = partial(figure, line="decision", needs=(MAJOR, ITEM, NORM, CONTRACT))
_of_contracts = partial(figure, line="decision", needs=(CONTRACT,))
_of_meetings = partial(figure, line="decision", needs=(MEETINGS,))
_of_catalogue = partial(figure, line="decision", needs=(CATALOGUE,))
_of_mechanisms = partial(figure, line="decision", needs=(MECHANISMS,))


# --- what was decided, and what came before it -------------------------------------------------


def did(evidence: Evidence, procedure: str, *steps: str) -> Cases:
    """Matters of a procedure in which one of the steps was taken in the period."""
    found = evidence.did(procedure, steps[0])
    for step in steps[1:]:
        found = found | evidence.did(procedure, step)
    return found


def decided(evidence: Evidence, *procedures: str) -> Cases:
    """Matters that a meeting (or who may decide alone) decided in the period."""
    found = did(evidence, procedures[0], *DECIDED[procedures[0]])
    for one in procedures[1:]:
        found = found | did(evidence, one, *DECIDED[one])
    return found


def _first(case: Case, *steps: str) -> date | None:
    """The day on which the case last went the way to its decision."""
    days = [day for step in steps for day in case.days(step)]
    return max(days, default=None)


def _met(case: Case) -> date | None:
    """The day of the meeting's decision, or of who decided alone."""
    return _first(case, "adopt", "resolve", "decide", "approve", "reject")


def _passed_before(case: Case) -> bool:
    """The review that stands had passed before the matter was decided."""
    docket, met = case.docket, _met(case)
    if docket is None or met is None:
        return False
    acts = docket.history.done("review")
    return any(
        act.day <= met and act.facts.get("review_result") in ("pass", "risk_stated")
        for act in acts
        if act.seq not in docket.history.ineffective
    )


def _advised_before(case: Case) -> bool:
    """The adviser had answered before the matter was decided: here or in the matter waited for."""
    docket, met = case.docket, _met(case)
    if docket is None or met is None:
        return False
    noted = [act.day for act in docket.history.done("adviser_opinion")]
    told = [act.day for act in docket.acts if act.kind == "answered" and act.step == "advice"]
    return any(day <= met for day in (*noted, *told))


# --- major decisions -----------------------------------------------------------------------------


@_of_majors("decision.majors", title="集体讨论决定的重大行政决策", unit="件", cite=JC[29])
def majors(evidence: Evidence) -> Cases:
    return decided(evidence, MAJOR)


@_of_majors("decision.majors_issued", title="出台的重大行政决策", unit="件", cite=JC[32])
def majors_issued(evidence: Evidence) -> Cases:
    return evidence.did(MAJOR, "issue")


@_of_majors("decision.five_steps", title="履行法定程序的重大行政决策", unit="%", cite=JC[42])
def five_steps(evidence: Evidence) -> Rate:
    """Of the major decisions taken: public, experts, risk, legality, meeting, no breach."""
    return share(majors(evidence), unbroken(FIVE_STEPS))


@_of_majors("decision.heard", title="听取公众意见的重大行政决策", unit="%", cite=JC[14])
def heard(evidence: Evidence) -> Rate:
    """Of those that may be told: heard by comment, visits or a hearing before the meeting."""
    base = majors(evidence).filter(lambda c: c.facts.get("confidential") is not True)
    steps = ("end_comment", "hear_public", "hold_hearing")
    return share(base, lambda c: any(c.days(step) for step in steps))


@_of_majors("decision.risk_assessed", title="开展风险评估的重大行政决策", unit="%", cite=JC[22])
def risk_assessed(evidence: Evidence) -> Rate:
    base = majors(evidence).where(risk_needed=True)
    return share(base, lambda c: bool(c.days("assess_risk")))


@_of_majors("decision.expert_heard", title="专家论证的重大行政决策", unit="%", cite=JC[19])
def expert_heard(evidence: Evidence) -> Rate:
    base = majors(evidence).where(professional=True)
    return share(base, lambda c: bool(c.days("expert")))


@_of_majors("decision.party_asked", title="出台前请示同级党委的重大行政决策", unit="%", cite=JC[31])
def party_asked(evidence: Evidence) -> Rate:
    def asked(case: Case) -> bool:
        issued = _first(case, "issue")
        return issued is not None and any(d <= issued for d in case.days("report_party"))

    return share(majors_issued(evidence), asked)


@_of_majors("decision.published", title="按期公布的重大行政决策", unit="%", cite=JC[32])
def published(evidence: Evidence) -> Rate:
    """Of the decisions published in the period, those within the term."""
    return evidence.did(MAJOR, "publish").rate("publish")


@_of_majors("decision.archived", title="归档的重大行政决策", unit="%", cite=JC[33])
def archived(evidence: Evidence) -> Rate:
    return share(majors_issued(evidence), lambda c: bool(c.days("archive")))


@_of_majors("decision.evaluated", title="决策后评估", unit="件", cite=JC[36])
def evaluated(evidence: Evidence) -> Cases:
    return evidence.did(MAJOR, "evaluate")


# --- items of 三重一大 ---------------------------------------------------------------------------


@_of_items("decision.items", title="集体研究的三重一大事项", unit="项", cite=SZ.whole)
def items(evidence: Evidence) -> Cases:
    return decided(evidence, ITEM)


@_of_items("decision.items_together", title="按制度集体研究的三重一大事项", unit="%", cite=SZ.whole)
def items_together(evidence: Evidence) -> Rate:
    """Of the items decided: a meeting, the head last, dissent noted, the quorum there."""
    meeting = frozenset({"resolve", "send_back", "reject"})
    return share(items(evidence), unbroken(meeting, warnings=True))


@_of_items("decision.items_funds", title="大额资金使用事项金额", unit="分", cite=SZ.whole)
def items_funds(evidence: Evidence) -> Total:
    return Total(evidence.did(ITEM, "resolve").where(item_class="funds"), "amount_fen")


@_of_items("decision.items_followed", title="报告落实的三重一大事项", unit="%", cite=SZ.whole)
def items_followed(evidence: Evidence) -> Rate:
    return share(evidence.did(ITEM, "resolve"), lambda c: bool(c.days("carry_out")))


# --- before the meeting: review and advice -------------------------------------------------------


@_of_both(
    "decision.reviewed_first",
    title="会前通过审查的决策事项",
    unit="%",
    cite=TOWN_REVIEW.whole,
)
def reviewed_first(evidence: Evidence) -> Rate:
    """Of the major decisions and items decided, those whose review had passed by then."""
    return share(decided(evidence, MAJOR, ITEM), _passed_before)


@_of_both(
    "decision.advised_first", title="决定前听取法律顾问意见的事项", unit="%", cite=ADVISERS.whole
)
def advised_first(evidence: Evidence) -> Rate:
    """Of the major decisions and items decided, those on which the adviser had answered by then."""
    return share(decided(evidence, MAJOR, ITEM), _advised_before)


@_of_all("decision.reviews", title="合法性审查", unit="件", cite=TOWN_REVIEW.whole)
def reviews(evidence: Evidence) -> Cases:
    """Decisions, items, documents and contracts that were reviewed in the period."""
    found = evidence.did(MAJOR, "review")
    for procedure in (ITEM, NORM, CONTRACT):
        found = found | evidence.did(procedure, "review")
    return found


@_of_majors("decision.major_reviews", title="重大行政决策合法性审查", unit="件", cite=JC[25])
def major_reviews(evidence: Evidence) -> Cases:
    return evidence.did(MAJOR, "review")


# --- contracts -----------------------------------------------------------------------------------


@_of_contracts("decision.contract_reviews", title="审查合同", unit="份", cite=HT.whole)
def contract_reviews(evidence: Evidence) -> Cases:
    return evidence.did(CONTRACT, "review")


@_of_contracts("decision.contracts_signed", title="签订合同", unit="份", cite=HT.whole)
def contracts_signed(evidence: Evidence) -> Cases:
    return evidence.did(CONTRACT, "sign")


@_of_contracts(
    "decision.contracts_reviewed", title="签订前通过合法性审查的合同", unit="%", cite=HT.whole
)
def contracts_reviewed(evidence: Evidence) -> Rate:
    """Of the contracts signed in the period, those whose review had passed by then."""

    def passed(case: Case) -> bool:
        signed, docket = _first(case, "sign"), case.docket
        return docket is not None and any(
            signed is not None and act.day <= signed and act.facts.get("review_result") == "pass"
            for act in docket.history.done("review")
        )

    return share(contracts_signed(evidence), passed)


@_of_contracts("decision.contracts_passed", title="合同审查通过率", unit="%", cite=HT.whole)
def contracts_passed(evidence: Evidence) -> Rate:
    return share(contract_reviews(evidence), lambda c: c.facts.get("review_result") == "pass")


@_of_contracts("decision.contracts_filed", title="报送备案的重大合同", unit="份", cite=HT.whole)
def contracts_filed(evidence: Evidence) -> Cases:
    return evidence.did(CONTRACT, "file")


@_of_contracts("decision.contracts_sum", title="审查合同金额", unit="分", cite=HT.whole)
def contracts_sum(evidence: Evidence) -> Total:
    return Total(contract_reviews(evidence), "amount_fen")


# --- catalogue, meetings, mechanisms -------------------------------------------------------------


@_of_catalogue("decision.catalogued", title="年度目录所列决策事项", unit="项", cite=JC[3])
def catalogued(evidence: Evidence) -> Cases:
    return evidence.entries(CATALOGUE).where(year=evidence.period.first.year)


@figure(
    "decision.catalogue_followed",
    title="列入目录的重大行政决策",
    unit="%",
    line="decision",
    cite=JC[3],
    needs=(MAJOR, CATALOGUE),
)
def catalogue_followed(evidence: Evidence) -> Rate:
    """Of the major decisions taken, those that a published catalogue names."""
    names = set(evidence.entries(CATALOGUE).distinct("name"))
    return share(majors(evidence), lambda c: c.facts.get("name") in names)


@_of_meetings("decision.meetings", title="集体讨论会议", unit="次", cite=SZ.whole)
def meetings(evidence: Evidence) -> Cases:
    """Meetings of the period that took up decisions, items, documents or contracts."""
    return evidence.during(MEETINGS).where(tags=("decision", "item", "norm", "contract"))


@_of_meetings("decision.meetings_advised", title="听取法律顾问意见的会议", unit="%", cite=SZ.whole)
def meetings_advised(evidence: Evidence) -> Rate:
    return share(meetings(evidence), lambda c: c.facts.get("adviser_heard") is True)


# A session before a meeting that the study ledger tells of is a meeting that studied the law.
STUDIED = Series(
    MEETINGS,
    tags="tags",
    body="kind",
    topic="law_topic",
    minutes="minutes",
    feeds=(
        Feed(
            SESSIONS,
            counts={("series", "before"): "study"},
            facts={"kind": "body", "law_topic": "topic", "chair": "chair", "minutes": "meeting"},
            words={"kind": {"committee": "committee", "joint": "joint", "government": "office"}},
        ),
    ),
)


@_of_meetings(
    "decision.meetings_studied",
    title="会前学法的会议",
    unit="次",
    cite=PRACTICE.whole,
    feeds=(SESSIONS,),
)
def meetings_studied(evidence: Evidence) -> Cases:
    """Tagged so, or ticked so, or told by the study ledger; each meeting once."""
    found = STUDIED.during(evidence)
    return found.where(tags="study") | found.where(law_study=True)


@_of_meetings("decision.meetings_npc", title="邀请人大列席的会议", unit="次", cite=PRACTICE.whole)
def meetings_npc(evidence: Evidence) -> Cases:
    return evidence.during(MEETINGS).where(sitting_in="npc")


@_of_meetings(
    "decision.meetings_justice", title="司法所负责人列席的会议", unit="次", cite=PRACTICE.whole
)
def meetings_justice(evidence: Evidence) -> Cases:
    return evidence.during(MEETINGS).where(sitting_in="justice")


@_of_mechanisms("decision.review_bodies", title="合法性审查机构", unit="个", cite=TOWN_REVIEW.whole)
def review_bodies(evidence: Evidence) -> Cases:
    return evidence.standing(MECHANISMS).where(kind="centre")


@_of_mechanisms("decision.review_lists", title="审查事项清单", unit="份", cite=TOWN_REVIEW.whole)
def review_lists(evidence: Evidence) -> Cases:
    return evidence.standing(MECHANISMS).where(kind="list")


@_of_mechanisms("decision.rules", title="议事决策规则", unit="项", cite=SZ.whole)
def rules(evidence: Evidence) -> Cases:
    return evidence.standing(MECHANISMS).where(kind="rule")
