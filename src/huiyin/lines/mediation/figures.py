"""Figures of mediation: what was taken, settled, by whom and how; the network that did it.

One dispute is one matter wherever it was handed to: who settled it is the committee that had it
at the end, so village and town never count it twice.
"""

from __future__ import annotations

from functools import partial

from huiyin.figures.cases import Case, Cases, Coverage, Identity, Rate, Regularity, Total
from huiyin.figures.catalogue import adds_up, figure
from huiyin.figures.evidence import Evidence
from huiyin.kernel.laws import MEDIATION as TJF
from huiyin.kernel.laws import PRACTICE
from huiyin.lines.mediation.facts import DISPUTES, LEVELS

CASE, CONFIRMATION = "mediation.case", "mediation.confirmation"
COMMITTEES, MEDIATORS = "mediation.committees", "mediation.mediators"
TRAININGS, SCREENINGS = "mediation.trainings", "mediation.screenings"
VILLAGES = "villages"
AGREED = ("agreed.written", "agreed.oral")
_cases = partial(figure, line="mediation", unit="件", cite=TJF[27], needs=(CASE,))
_confirmations = partial(figure, line="mediation", unit="件", cite=TJF[33], needs=(CONFIRMATION,))
_network = partial(figure, line="mediation", cite=TJF[8])


# --- disputes ------------------------------------------------------------------------------------


@_cases("mediation.accepted", title="受理民间纠纷")
def accepted(evidence: Evidence) -> Cases:
    """Taken in the period; what was declined is not among them."""
    return evidence.begun(CASE).opened().filter(lambda c: c.outcome != "declined")


@_cases("mediation.carried_in", title="上年结转纠纷")
def carried_in(evidence: Evidence) -> Cases:
    return evidence.begun(CASE).open_before()


@_cases("mediation.closed", title="办结纠纷")
def closed(evidence: Evidence) -> Cases:
    return evidence.closings(CASE).filter(lambda c: c.outcome != "declined")


@_cases("mediation.carried_out", title="结转下年纠纷")
def carried_out(evidence: Evidence) -> Cases:
    return evidence.matters(CASE).open_after()


@_cases("mediation.declined", title="不予受理")
def declined(evidence: Evidence) -> Cases:
    return evidence.closings(CASE).outcome("declined")


@_cases("mediation.settled", title="调解成功")
def settled(evidence: Evidence) -> Cases:
    return closed(evidence).outcome(*AGREED)


@_cases("mediation.written", title="达成书面协议", cite=TJF[29])
def written(evidence: Evidence) -> Cases:
    return settled(evidence).outcome("agreed.written")


@_cases("mediation.oral", title="达成口头协议", cite=TJF[30])
def oral(evidence: Evidence) -> Cases:
    return settled(evidence).outcome("agreed.oral")


@_cases("mediation.failed", title="调解不成", cite=TJF[26])
def failed(evidence: Evidence) -> Cases:
    return closed(evidence).outcome("failed")


@_cases("mediation.stopped", title="当事人拒绝或者要求终止", cite=TJF[17])
def stopped(evidence: Evidence) -> Cases:
    return closed(evidence).outcome("refused")


@_cases("mediation.success_rate", title="调解成功率", unit="%")
def success_rate(evidence: Evidence) -> Rate:
    """Of the disputes whose mediation ended in the period, those settled by an agreement."""
    return settled(evidence).rate(of=closed(evidence))


@_cases("mediation.guided", title="引导诉讼等途径", cite=TJF[26])
def guided(evidence: Evidence) -> Cases:
    """Not settled, and told of arbitration, administrative and judicial ways."""
    return failed(evidence).where(routes_told=True)


@_cases("mediation.in_term_rate", title="在一般期限内调结率", unit="%", cite=PRACTICE.whole)
def in_term_rate(evidence: Evidence) -> Rate:
    return closed(evidence).rate("mediate")


@_cases("mediation.legacy_settled", title="化解历史遗留纠纷")
def legacy_settled(evidence: Evidence) -> Cases:
    return settled(evidence).where(legacy=True)


@_cases("mediation.people", title="调解涉及人数", unit="人")
def people(evidence: Evidence) -> Total:
    return Total(closed(evidence), "people")


@_cases("mediation.amount", title="调解协议涉及金额", unit="分")
def amount(evidence: Evidence) -> Total:
    return Total(settled(evidence), "amount")


@_cases("mediation.helpers", title="出动调解人次", unit="人次")
def helpers(evidence: Evidence) -> Total:
    return Total(closed(evidence), "helpers")


def _declare_levels() -> None:
    for level, title in LEVELS.items():

        def taken_at(evidence: Evidence, level: str = level) -> Cases:
            return accepted(evidence).where(level=level)

        def settled_at(evidence: Evidence, level: str = level) -> Cases:
            return settled(evidence).where(level=level)

        _cases(f"mediation.accepted_{level}", title=f"{title}调委会受理纠纷")(taken_at)
        _cases(f"mediation.settled_{level}", title=f"{title}调委会调解成功")(settled_at)
    for kind, title in DISPUTES.items():

        def of_kind(evidence: Evidence, kind: str = kind) -> Cases:
            return accepted(evidence).where(dispute=kind)

        _cases(f"mediation.dispute_{kind}", title=f"受理{title}纠纷")(of_kind)


_declare_levels()


@_cases("mediation.local_rate", title="就地调解率", unit="%", cite=TJF[21, 2])
def local_rate(evidence: Evidence) -> Rate:
    """Of the disputes taken in the period that lie in one village and are not hard: those that a
    village's committee took first. Parties choose; this tells what they chose."""
    base = accepted(evidence).filter(
        lambda c: bool(c.facts.get("village")) and not c.facts.get("cross_village")
    )
    return base.filter(lambda c: _first_level(c) == "village").rate(of=base)


def _first_level(case: Case) -> str:
    docket = case.docket
    return str(docket.acts[0].facts.get("level", "")) if docket and docket.acts else ""


# --- after an agreement --------------------------------------------------------------------------


@_cases("mediation.followed_rate", title="协议回访督促率", unit="%", cite=TJF[31, 2])
def followed_rate(evidence: Evidence) -> Rate:
    """Of the agreements settled in the period that fell due by its end: those whose carrying out
    the committee looked into, or that are known to be carried out."""
    due = _due(evidence)
    return due.filter(lambda c: bool(c.days("follow_up") or c.days("performed"))).rate(of=due)


@_cases("mediation.not_followed", title="到期未回访的协议", cite=TJF[31, 2])
def not_followed(evidence: Evidence) -> Cases:
    rate = followed_rate(evidence)
    return rate.base - rate.part


def _due(evidence: Evidence) -> Cases:
    last = evidence.period.last.isoformat()
    return settled(evidence).filter(
        lambda c: bool(c.facts.get("performance_due")) and str(c.facts["performance_due"]) <= last
    )


@_cases("mediation.performed", title="协议全部履行", cite=TJF[31, 1])
def performed(evidence: Evidence) -> Cases:
    return settled(evidence).filter(
        lambda c: c.facts.get("performed_how") == "full" or bool(c.days("performed"))
    )


@_cases("mediation.satisfied_rate", title="当事人满意率", unit="%")
def satisfied_rate(evidence: Evidence) -> Rate:
    """Of the parties asked when visited: the satisfied and fairly satisfied."""
    asked = closed(evidence).where(satisfied=("yes", "fairly", "no"))
    return asked.where(satisfied=("yes", "fairly")).rate(of=asked)


@_confirmations("mediation.confirmations_asked", title="共同申请司法确认")
def confirmations_asked(evidence: Evidence) -> Cases:
    return evidence.did(CONFIRMATION, "apply")


@_confirmations("mediation.confirmed", title="司法确认有效")
def confirmed(evidence: Evidence) -> Cases:
    return evidence.closings(CONFIRMATION).outcome("confirmed")


# --- the network ---------------------------------------------------------------------------------


@_network("mediation.committees", title="人民调解委员会", unit="个", needs=(COMMITTEES,))
def committees(evidence: Evidence) -> Cases:
    return evidence.standing(COMMITTEES)


@_network("mediation.committees_town", title="镇人民调解委员会", unit="个", needs=(COMMITTEES,))
def committees_town(evidence: Evidence) -> Cases:
    return committees(evidence).where(level="town")


@_network(
    "mediation.committees_village", title="村（社区）人民调解委员会", unit="个", needs=(COMMITTEES,)
)
def committees_village(evidence: Evidence) -> Cases:
    return committees(evidence).where(level="village")


@_network(
    "mediation.villages_covered",
    title="设立调委会的村（社区）",
    unit="个",
    needs=(COMMITTEES, VILLAGES),
)
def villages_covered(evidence: Evidence) -> Coverage:
    return Coverage(committees_village(evidence), "village", evidence.standing(VILLAGES))


@_network("mediation.sound_rate", title="调委会组成合法率", unit="%", needs=(COMMITTEES,))
def sound_rate(evidence: Evidence) -> Rate:
    """Committees of three to nine members, a woman among them, of those whose members are known."""
    known = committees(evidence).filter(lambda c: c.facts.get("members") is not None)
    sound = known.filter(lambda c: 3 <= int(c.facts["members"]) <= 9 and bool(c.facts.get("woman")))
    return sound.rate(of=known)


@_network("mediation.mediators", title="人民调解员", unit="人", cite=TJF[13], needs=(MEDIATORS,))
def mediators(evidence: Evidence) -> Cases:
    return evidence.standing(MEDIATORS)


@_network(
    "mediation.full_time", title="专职人民调解员", unit="人", cite=TJF[13], needs=(MEDIATORS,)
)
def full_time(evidence: Evidence) -> Cases:
    return mediators(evidence).where(full_time=True)


@_network(
    "mediation.trainings", title="调解员培训", unit="场次", cite=TJF[14, 2], needs=(TRAININGS,)
)
def trainings(evidence: Evidence) -> Cases:
    return evidence.during(TRAININGS)


@_network(
    "mediation.trained_people",
    title="调解员参训",
    unit="人次",
    cite=TJF[14, 2],
    needs=(TRAININGS,),
)
def trained_people(evidence: Evidence) -> Total:
    return Total(trainings(evidence), "people")


# --- looking for disputes ------------------------------------------------------------------------

_screenings = partial(figure, line="mediation", cite=PRACTICE.whole, needs=(SCREENINGS,))


@_screenings("mediation.screenings", title="矛盾纠纷排查", unit="次")
def screenings(evidence: Evidence) -> Cases:
    return evidence.during(SCREENINGS)


@_screenings("mediation.home_visits", title="进村入户排查调解", unit="次")
def home_visits(evidence: Evidence) -> Cases:
    return screenings(evidence).where(manner="home")


@_screenings("mediation.found", title="排查发现纠纷", unit="件")
def found(evidence: Evidence) -> Total:
    return Total(screenings(evidence), "found")


@_screenings("mediation.screened_settled", title="排查化解纠纷", unit="件")
def screened_settled(evidence: Evidence) -> Total:
    return Total(screenings(evidence), "settled")


@_screenings("mediation.screened_legacy", title="排查化解历史遗留纠纷", unit="件")
def screened_legacy(evidence: Evidence) -> Total:
    return Total(screenings(evidence), "legacy_settled")


@_screenings("mediation.reported_up", title="上报县级纠纷", unit="件")
def reported_up(evidence: Evidence) -> Total:
    return Total(screenings(evidence), "reported_up")


@_screenings("mediation.screeners", title="排查出动", unit="人次")
def screeners(evidence: Evidence) -> Total:
    return Total(screenings(evidence), "people")


@_screenings("mediation.screening_rhythm", title="每月排查", unit="%", needs=(SCREENINGS, VILLAGES))
def screening_rhythm(evidence: Evidence) -> Regularity:
    return evidence.regularity(SCREENINGS)


# --- identities ----------------------------------------------------------------------------------


@adds_up("mediation", needs=(CASE,))
def identities(evidence: Evidence, before: Evidence | None, year: int) -> list[Identity]:
    """Set equations of the year's disputes, of who settled them, and across the year's turn."""
    begun = evidence.begun(CASE)
    opened, carried = begun.opened(), begun.open_before()
    ended = evidence.closings(CASE)
    levels = tuple(settled(evidence).where(level=level) for level in LEVELS)
    forms = (written(evidence), oral(evidence))
    results = (settled(evidence), failed(evidence), stopped(evidence), declined(evidence))
    found = [
        Identity(
            "民间纠纷：新收 ⊎ 上年结转 = 办结 ⊎ 结转下年",
            (opened, carried),
            (ended, carried_out(evidence)),
        ),
        Identity("民间纠纷：办结 = 成功 ⊎ 不成 ⊎ 终止 ⊎ 不予受理", (ended,), results),
        Identity("调解成功 = 各级调委会之和", (settled(evidence),), levels),
        Identity("调解成功 = 书面 ⊎ 口头", (settled(evidence),), forms),
    ]
    if before is not None:
        name = f"民间纠纷：{year}年上年结转 = {year - 1}年结转下年"
        found.append(Identity(name, (carried,), (before.matters(CASE).open_after(),)))
    return found
