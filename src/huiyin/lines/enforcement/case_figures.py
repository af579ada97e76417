"""Figures of cases: by procedure, by statute, money, the three systems, what went wrong."""

from __future__ import annotations

from functools import partial

from huiyin.figures.cases import Case, Cases, Rate, Total
from huiyin.figures.catalogue import figure
from huiyin.figures.evidence import Evidence
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import PLANNING as GH
from huiyin.kernel.laws import THREE_SYSTEMS
from huiyin.lines.enforcement.steps.gates import CERTIFIED, POWER

PENALTY, SPOT = "enforcement.penalty", "enforcement.summary"
COERCIVE, BUILDING, COURT = "enforcement.coercive", "enforcement.building", "enforcement.court"
EXECUTION = "enforcement.execution"
REQUIRED = ("public", "complex", "law")
"""The situations of article 58 that a case is in from its inquiry on; a hearing is the fourth."""

_of_ordinary = partial(figure, line="enforcement", needs=(PENALTY,))
_of_spot = partial(figure, line="enforcement", needs=(SPOT,))
_of_penalties = partial(figure, line="enforcement", needs=(PENALTY, SPOT))
_of_coercion = partial(figure, line="enforcement", needs=(COERCIVE, BUILDING))
_of_seizures = partial(figure, line="enforcement", needs=(COERCIVE,))
_of_buildings = partial(figure, line="enforcement", needs=(BUILDING,))
_of_court = partial(figure, line="enforcement", needs=(COURT,))

# --- how many --------------------------------------------------------------------------------


@_of_ordinary("enforcement.filed", title="立案", unit="件", cite=CF[54, 2])
def filed(evidence: Evidence) -> Cases:
    return evidence.did(PENALTY, "file")


@_of_ordinary("enforcement.ordinary", title="普通程序处罚案件", unit="件", cite=CF[57])
def ordinary(evidence: Evidence) -> Cases:
    """By the day of the decision; several penalties in one case are one case."""
    return evidence.did(PENALTY, "decide_penalty")


@_of_spot("enforcement.spot", title="简易程序处罚案件", unit="件", cite=CF[51])
def spot(evidence: Evidence) -> Cases:
    return evidence.did(SPOT, "decide")


@_of_penalties("enforcement.penalties", title="行政处罚案件", unit="件", cite=CF[57])
def penalties(evidence: Evidence) -> Cases:
    return ordinary(evidence) | spot(evidence)


@_of_ordinary("enforcement.closed", title="普通程序案件办结", unit="件", cite=CF[57])
def closed(evidence: Evidence) -> Cases:
    return evidence.closings(PENALTY)


@_of_ordinary("enforcement.carried_in", title="上年结转案件", unit="件", cite=CF[60])
def carried_in(evidence: Evidence) -> Cases:
    return evidence.begun(PENALTY).open_before()


@_of_ordinary("enforcement.carried_out", title="结转下年案件", unit="件", cite=CF[60])
def carried_out(evidence: Evidence) -> Cases:
    return evidence.matters(PENALTY).open_after()


@_of_penalties("enforcement.closing_rate", title="案件办结率", unit="%", cite=CF[60])
def closing_rate(evidence: Evidence) -> Rate:
    """Of the cases open in the period, those closed in it; spot penalties close at once."""
    done = closed(evidence) | spot(evidence)
    return done.rate(of=done | carried_out(evidence))


@_of_ordinary("enforcement.spared", title="不予处罚", unit="件", cite=CF[33])
def spared(evidence: Evidence) -> Cases:
    return evidence.did(PENALTY, "exempt") | evidence.did(PENALTY, "unfounded")


@_of_ordinary("enforcement.transferred", title="移送司法机关", unit="件", cite=CF[27])
def transferred(evidence: Evidence) -> Cases:
    return evidence.did(PENALTY, "approve_transfer")


@_of_ordinary("enforcement.hearings", title="举行听证", unit="场次", cite=CF[64])
def hearings(evidence: Evidence) -> Cases:
    return evidence.did(PENALTY, "hold_hearing")


# --- money -----------------------------------------------------------------------------------


@_of_penalties("enforcement.fines", title="罚款", unit="分", cite=CF[72])
def fines(evidence: Evidence) -> Total:
    """As decided in the period, whether paid or not."""
    return Total(penalties(evidence), "fine_fen")


@_of_ordinary("enforcement.fines_ordinary", title="普通程序罚款", unit="分", cite=CF[57])
def fines_ordinary(evidence: Evidence) -> Total:
    return Total(ordinary(evidence), "fine_fen")


@_of_spot("enforcement.fines_spot", title="简易程序罚款", unit="分", cite=CF[51])
def fines_spot(evidence: Evidence) -> Total:
    return Total(spot(evidence), "fine_fen")


@_of_ordinary("enforcement.confiscated", title="没收", unit="分", cite=CF[28])
def confiscated(evidence: Evidence) -> Total:
    return Total(ordinary(evidence), "confiscated_fen")


@_of_penalties("enforcement.paid", title="实缴罚款", unit="分", cite=CF[67])
def paid(evidence: Evidence) -> Total:
    """To the bank, or into the officers' hands on the spot."""
    by_bank = evidence.did(PENALTY, "pay") | evidence.did(SPOT, "pay")
    return Total(by_bank | evidence.did(SPOT, "collect"), "paid_fen")


# --- coercion --------------------------------------------------------------------------------


@_of_seizures("enforcement.seizures", title="查封、扣押", unit="件", cite=QZ[24])
def seizures(evidence: Evidence) -> Cases:
    return evidence.did(COERCIVE, "take") | evidence.did(COERCIVE, "take_at_once")


@_of_coercion("enforcement.coercions", title="行政强制", unit="件", cite=QZ[2])
def coercions(evidence: Evidence) -> Cases:
    """Measures taken and executions decided in the period."""
    executed = evidence.did(BUILDING, "decide_execution")
    for step in ("decide", "decide_sale", "at_once"):
        executed |= evidence.did(EXECUTION, step)
    return seizures(evidence) | executed


@_of_seizures("enforcement.seizures_in_time", title="查封扣押期限内处理率", unit="%", cite=QZ[25])
def seizures_in_time(evidence: Evidence) -> Rate:
    """Of the seizures settled in the period, those within thirty days, sixty if extended."""
    settled = evidence.did(COERCIVE, "dispose") | evidence.did(COERCIVE, "hand_over")
    return settled.rate("term")


@_of_buildings("enforcement.buildings_found", title="发现违法建设", unit="处", cite=GH[65])
def buildings_found(evidence: Evidence) -> Cases:
    return evidence.begun(BUILDING).opened()


@_of_buildings("enforcement.buildings_ordered", title="责令改正违法建设", unit="处", cite=GH[65])
def buildings_ordered(evidence: Evidence) -> Cases:
    return evidence.did(BUILDING, "order")


@_of_buildings("enforcement.buildings_corrected", title="违法建设自行改正", unit="处", cite=GH[65])
def buildings_corrected(evidence: Evidence) -> Cases:
    return evidence.did(BUILDING, "corrected")


@_of_buildings("enforcement.demolished", title="强制拆除违法建设", unit="处", cite=QZ[44])
def demolished(evidence: Evidence) -> Cases:
    return evidence.did(BUILDING, "demolish")


@_of_buildings("enforcement.buildings_moved", title="违法建设移送县级部门", unit="处", cite=GH[65])
def buildings_moved(evidence: Evidence) -> Cases:
    return evidence.did(BUILDING, "transfer")


@_of_court("enforcement.court_applications", title="申请法院强制执行", unit="件", cite=QZ[53])
def court_applications(evidence: Evidence) -> Cases:
    return evidence.did(COURT, "apply")


# --- in time ---------------------------------------------------------------------------------


@_of_ordinary("enforcement.decided_in_time", title="按期作出处罚决定率", unit="%", cite=CF[60])
def decided_in_time(evidence: Evidence) -> Rate:
    return ordinary(evidence).rate("decide", "decide_other")


@_of_ordinary("enforcement.served_in_time", title="按期送达率", unit="%", cite=CF[61])
def served_in_time(evidence: Evidence) -> Rate:
    return ordinary(evidence).rate("serve_absent", "serve_present")


# --- the three systems -----------------------------------------------------------------------


def _due_for_publication(evidence: Evidence) -> Cases:
    """Decisions of the period that had to be published, and whose time to do so is not running."""
    return penalties(evidence).filter(lambda c: c.status("publish") in ("met", "late"))


@_of_penalties(
    "enforcement.published_in_time", title="处罚决定按期公示率", unit="%", cite=THREE_SYSTEMS.whole
)
def published_in_time(evidence: Evidence) -> Rate:
    """Of the decisions that had to be published, those published within seven working days."""
    due = _due_for_publication(evidence)
    return Rate(due - due.late("publish"), due)


@_of_penalties("enforcement.published", title="处罚决定公示率", unit="%", cite=CF[48, 1])
def published(evidence: Evidence) -> Rate:
    """Of the decisions with a social impact, those published, late ones among them."""
    due = _due_for_publication(evidence)
    return due.filter(lambda c: bool(c.days("publish"))).rate(of=due)


@_of_coercion(
    "enforcement.coercions_published_in_time",
    title="强制决定按期公示率",
    unit="%",
    cite=THREE_SYSTEMS.whole,
)
def coercions_published_in_time(evidence: Evidence) -> Rate:
    due = coercions(evidence).filter(lambda c: c.status("publish") in ("met", "late"))
    return Rate(due - due.late("publish"), due)


@_of_penalties("enforcement.recorded", title="执法全过程记录率", unit="%", cite=CF[47])
def recorded(evidence: Evidence) -> Rate:
    """Of the penalties whose file was closed in the period, those with a whole record."""
    files = closed(evidence).outcome("penalty") | spot(evidence)
    return files.where(record_kept="whole").rate(of=files)


def review_required(evidence: Evidence) -> Cases:
    """Penalties decided in the period that article 58 wants reviewed before."""
    decided = ordinary(evidence)
    heard = decided.filter(lambda c: bool(c.days("hold_hearing")))
    return decided.where(review_ground=REQUIRED) | heard


@_of_ordinary("enforcement.review_required", title="应当法制审核的决定", unit="件", cite=CF[58])
def must_review(evidence: Evidence) -> Cases:
    return review_required(evidence)


@_of_ordinary("enforcement.reviewed", title="重大执法决定法制审核率", unit="%", cite=CF[58])
def reviewed(evidence: Evidence) -> Rate:
    """Of the penalties that had to be reviewed, those reviewed and passed before the decision."""
    required = review_required(evidence)
    return required.filter(_passed_before_decision).rate(of=required)


def _passed_before_decision(case: Case) -> bool:
    docket = case.docket
    if docket is None:
        return False
    decisions = [(a.day, a.seq) for a in docket.history.acts if a.step == "decide_penalty"]
    return any(
        (a.day, a.seq) < decisions[-1]
        for a in docket.history.acts
        if decisions and a.step == "review" and a.facts.get("review_opinion") == "pass"
    )


@_of_penalties("enforcement.withdrawn", title="撤回公示", unit="件", cite=CF[48, 2])
def withdrawn(evidence: Evidence) -> Cases:
    return evidence.did(PENALTY, "withdraw") | evidence.did(SPOT, "withdraw")


@_of_penalties("enforcement.withdrawn_in_time", title="按期撤回公示率", unit="%", cite=CF[48, 2])
def withdrawn_in_time(evidence: Evidence) -> Rate:
    return overturned(evidence).rate("withdraw")


# --- what went wrong -------------------------------------------------------------------------


@_of_penalties(
    "enforcement.overturned", title="被变更、撤销、确认违法或者无效", unit="件", cite=CF[48, 2]
)
def overturned(evidence: Evidence) -> Cases:
    return evidence.did(PENALTY, "overturned") | evidence.did(SPOT, "overturned")


def _lacked(case: Case, *whats: str) -> bool:
    docket = case.docket
    found = docket.breaches if docket is not None else ()
    return any(not whats or m.what in whats for b in found for m in b.missing)


@_of_penalties("enforcement.beyond_power", title="超越职权执法", unit="件", cite=CF[38])
def beyond_power(evidence: Evidence) -> Cases:
    """Penalties decided in the period without a power valid on the day."""
    return penalties(evidence).filter(lambda c: _lacked(c, POWER.what))


@_of_penalties("enforcement.unlawful", title="程序违法的处罚案件", unit="件", cite=CF[38, 2])
def unlawful(evidence: Evidence) -> Cases:
    """Penalties decided in the period with a breach of the procedure."""
    return penalties(evidence).filter(_lacked)


def _acted_on(evidence: Evidence) -> Cases:
    """Matters in which officers inquired, penalised or seized in the period."""
    return (
        evidence.did(PENALTY, "investigate")
        | spot(evidence)
        | seizures(evidence)
        | evidence.did(BUILDING, "investigate")
    )


@figure(
    "enforcement.certified_acts",
    title="持有效执法证办案率",
    unit="%",
    line="enforcement",
    cite=CF[42],
    needs=(PENALTY, SPOT, "enforcement.officers"),
)
def certified_acts(evidence: Evidence) -> Rate:
    """Of the matters in which officers acted, those where all held a certificate valid that day."""
    acted = _acted_on(evidence)
    return acted.filter(lambda c: not _lacked(c, CERTIFIED.what)).rate(of=acted)
