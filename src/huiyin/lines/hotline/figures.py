"""Figures of hotline orders: who stood behind them, whether they were answered in time, and how."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from huiyin.figures.cases import Case, Cases, Rate
from huiyin.figures.catalogue import figure
from huiyin.figures.evidence import Evidence
from huiyin.kernel.laws import CITY_HOTLINE as CITY
from huiyin.kernel.laws import HOTLINE as RX
from huiyin.kernel.laws import PRACTICE
from huiyin.lines.hotline.clocks import CITY_TERMS
from huiyin.lines.hotline.facts import CHANNELS, KINDS

ORDER = "hotline.order"
# Whichever of these ran: the province's term, the city's, the day on the order, the redo's.
TERMS = ("reply", *CITY_TERMS, "dispatch", "redo_dispatch")
CONTENT = ("very", "satisfied", "basic")

_of_orders = partial(figure, line="hotline", needs=(ORDER,))


@_of_orders("hotline.received", title="收到热线工单", unit="件", cite=RX.whole)
def received(evidence: Evidence) -> Cases:
    return evidence.begun(ORDER).opened()


@_of_orders("hotline.carried_in", title="上年结转热线工单", unit="件", cite=RX.whole)
def carried_in(evidence: Evidence) -> Cases:
    return evidence.begun(ORDER).open_before()


@_of_orders("hotline.closed", title="办结热线工单", unit="件", cite=RX.whole)
def closed(evidence: Evidence) -> Cases:
    return evidence.closings(ORDER)


@_of_orders("hotline.open", title="结转下年度热线工单", unit="件", cite=RX.whole)
def still_open(evidence: Evidence) -> Cases:
    return evidence.matters(ORDER).open_after()


@_of_orders("hotline.lead", title="热线工单领导包案率", unit="%", cite=PRACTICE.whole)
def lead(evidence: Evidence) -> Rate:
    """Of the orders of the period, those whose lead official is named; returned ones apart."""
    return _named(evidence, "lead_official")


@_of_orders("hotline.handler", title="热线工单专人负责率", unit="%", cite=PRACTICE.whole)
def handler(evidence: Evidence) -> Rate:
    """Of the orders of the period, those whose handler is named; returned ones apart."""
    return _named(evidence, "handler")


def _named(evidence: Evidence, fact: str) -> Rate:
    orders = received(evidence)
    ours = orders - orders.outcome("away.returned")
    return ours.filter(lambda c: bool(c.facts.get(fact))).rate(of=ours)


@_of_orders("hotline.on_time", title="热线工单按期办结率", unit="%", cite=RX.whole)
def on_time(evidence: Evidence) -> Rate:
    """Of the orders closed in the period that had a term, those that kept it."""
    return closed(evidence).rate(*TERMS)


@_of_orders("hotline.late", title="逾期办结热线工单", unit="件", cite=RX.whole)
def late(evidence: Evidence) -> Cases:
    return closed(evidence).late(*TERMS)


@_of_orders("hotline.overdue", title="期末逾期未办结热线工单", unit="件", cite=RX.whole)
def overdue(evidence: Evidence) -> Cases:
    """Open at the period's end, their last day not after it."""
    after = evidence.period.last + timedelta(days=1)

    def due(case: Case) -> bool:
        states = [case.clock(clock) for clock in TERMS]
        return any(s is not None and s.stopped is None and s.expired_by(after) for s in states)

    return still_open(evidence).filter(due)


@_of_orders("hotline.closed_rate", title="热线工单办结率", unit="%", cite=RX.whole)
def closed_rate(evidence: Evidence) -> Rate:
    """Of all that had to be closed by the period's end, how many were."""
    done = closed(evidence)
    return done.rate(of=done | overdue(evidence))


@_of_orders("hotline.called_back", title="已回访热线工单", unit="件", cite=CITY.whole)
def called_back(evidence: Evidence) -> Cases:
    """Closed in the period, and the caller reached."""
    return closed(evidence).filter(
        lambda c: c.facts.get("satisfaction") not in (None, "unreachable")
    )


@_of_orders("hotline.satisfied", title="热线工单满意率", unit="%", cite=CITY.whole)
def satisfied(evidence: Evidence) -> Rate:
    """Of the callers who were reached, those who were at least basically satisfied."""
    reached = called_back(evidence)
    return reached.where(satisfaction=CONTENT).rate(of=reached)


@_of_orders("hotline.redone", title="退回重办热线工单", unit="件", cite=CITY.whole)
def redone(evidence: Evidence) -> Cases:
    return evidence.did(ORDER, "redo")


@_of_orders("hotline.extended", title="延期办理热线工单", unit="件", cite=CITY.whole)
def extended(evidence: Evidence) -> Cases:
    return evidence.did(ORDER, "extend")


@_of_orders("hotline.returned", title="退单获准热线工单", unit="件", cite=CITY.whole)
def returned(evidence: Evidence) -> Cases:
    return closed(evidence).outcome("away.returned")


def _declare_breakdowns() -> None:
    """Orders by kind and by channel: each breakdown is a partition of what was received."""
    for fact, choices in (("kind", KINDS), ("channel", CHANNELS)):
        for code, title in choices.items():

            def query(evidence: Evidence, fact: str = fact, code: str = code) -> Cases:
                return received(evidence).where(**{fact: code})

            name = f"hotline.{fact}.{code}"
            _of_orders(name, title=f"收到热线工单（{title}）", unit="件", cite=RX.whole)(query)


_declare_breakdowns()
