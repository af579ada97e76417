"""Figures of petitions: received, answered in time, reviewed, carried over; joint reception.

Whoever is named in an accusation is a personal fact that no figure reads.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from huiyin.figures.cases import Case, Cases, Identity, Rate, Total
from huiyin.figures.catalogue import adds_up, figure
from huiyin.figures.evidence import Evidence
from huiyin.kernel.laws import PETITIONS as XF
from huiyin.kernel.laws import PRACTICE
from huiyin.lines.petition.facts import CHANNELS, KINDS

PETITION, RECEPTIONS = "petition.petition", "petition.receptions"
# What the petitioner is owed: the written notice (23), and the end in time (34).
OWED = ("notice", "handling")
_petitions = partial(figure, line="petition", unit="件", cite=XF[41], needs=(PETITION,))


@_petitions("petition.received", title="收到信访事项")
def received(evidence: Evidence) -> Cases:
    return evidence.begun(PETITION).opened()


@_petitions("petition.carried_in", title="上年结转信访事项")
def carried_in(evidence: Evidence) -> Cases:
    return evidence.begun(PETITION).open_before()


@_petitions("petition.closed", title="办结信访事项")
def closed(evidence: Evidence) -> Cases:
    return evidence.closings(PETITION)


@_petitions("petition.carried_out", title="结转下年信访事项")
def carried_out(evidence: Evidence) -> Cases:
    return evidence.matters(PETITION).open_after()


@_petitions("petition.first", title="初次信访")
def first(evidence: Evidence) -> Cases:
    return received(evidence).where(repeat="first")


@_petitions("petition.repeat", title="重复信访")
def repeat(evidence: Evidence) -> Cases:
    return received(evidence).where(repeat="repeat")


@_petitions("petition.first_rate", title="初次信访占比", unit="%")
def first_rate(evidence: Evidence) -> Rate:
    """Of the petitions of which it is known, those made for the first time."""
    known = received(evidence).where(repeat=("first", "repeat"))
    return known.where(repeat="first").rate(of=known)


@_petitions("petition.collective", title="集体（联名）信访")
def collective(evidence: Evidence) -> Cases:
    return received(evidence).where(collective=True)


@_petitions("petition.bypassed", title="越级信访")
def bypassed(evidence: Evidence) -> Cases:
    return received(evidence).where(bypassed=True)


@_petitions("petition.law_related", title="涉法涉诉信访", cite=XF[31, 1, 1])
def law_related(evidence: Evidence) -> Cases:
    return received(evidence).where(law_related=True)


@_petitions("petition.forwarded", title="上级转送、交办信访事项", cite=XF[22])
def forwarded(evidence: Evidence) -> Cases:
    return received(evidence).where(source="forwarded")


@_petitions("petition.persons", title="信访人次", unit="人次")
def persons(evidence: Evidence) -> Total:
    return Total(received(evidence), "persons")


@_petitions("petition.lead_cases", title="领导包案信访事项", cite=XF[18, 2])
def lead_cases(evidence: Evidence) -> Cases:
    """Handled in the period with a leading official in charge."""
    handled = received(evidence) | carried_in(evidence)
    return handled.filter(lambda c: bool(c.facts.get("lead_official")))


def _declare_kinds() -> None:
    for word, choices in (("kind", KINDS), ("channel", CHANNELS)):
        for code, title in choices.items():

            def of_kind(evidence: Evidence, word: str = word, code: str = code) -> Cases:
                return received(evidence).where(**{word: code})

            _petitions(f"petition.{word}_{code}", title=f"收到信访事项：{title}")(of_kind)


_declare_kinds()


# --- answers -------------------------------------------------------------------------------------


@_petitions("petition.on_time", title="信访事项按期办结率", unit="%", cite=XF[34])
def on_time(evidence: Evidence) -> Rate:
    """Of the petitions closed in the period: those of which neither the notice nor the end was
    late."""
    return closed(evidence).rate(*OWED)


@_petitions("petition.late", title="逾期办结", cite=XF[34])
def late(evidence: Evidence) -> Cases:
    return closed(evidence).late(*OWED)


@_petitions("petition.notice_on_time", title="受理按期告知率", unit="%", cite=XF[23])
def notice_on_time(evidence: Evidence) -> Rate:
    handled = closed(evidence) | carried_out(evidence)
    return handled.rate("notice")


@_petitions("petition.overdue", title="期末逾期未办结", cite=XF[34])
def overdue(evidence: Evidence) -> Cases:
    """Open at the period's end, one of their lawful days not after it."""
    after = evidence.period.last + timedelta(days=1)

    def due(case: Case) -> bool:
        states = [case.clock(clock) for clock in OWED]
        return any(s is not None and s.stopped is None and s.expired_by(after) for s in states)

    return carried_out(evidence).filter(due)


@_petitions("petition.answer_rate", title="信访事项办结答复率", unit="%", cite=XF[34])
def answer_rate(evidence: Evidence) -> Rate:
    """Of all that had to be answered by the period's end, how many were."""
    done = closed(evidence)
    return done.rate(of=done | overdue(evidence))


@_petitions("petition.opinions", title="出具信访处理意见书", cite=XF[32])
def opinions(evidence: Evidence) -> Cases:
    return evidence.did(PETITION, "opinion")


@_petitions("petition.led_away", title="导入法定程序", cite=XF[31])
def led_away(evidence: Evidence) -> Cases:
    return closed(evidence).filter(lambda c: c.outcome.startswith("led."))


@_petitions("petition.suggestions_adopted", title="建议意见被采纳", cite=XF[41, 1, 3])
def suggestions_adopted(evidence: Evidence) -> Cases:
    return closed(evidence).outcome("suggestion.adopted", "suggestion.partly")


@_petitions("petition.extended", title="延长办理期限", cite=XF[34])
def extended(evidence: Evidence) -> Cases:
    return evidence.did(PETITION, "extend")


@_petitions("petition.reviews", title="请求复查", cite=XF[35])
def reviews(evidence: Evidence) -> Cases:
    return evidence.did(PETITION, "ask_review")


@_petitions("petition.rechecks", title="请求复核", cite=XF[36])
def rechecks(evidence: Evidence) -> Cases:
    return evidence.did(PETITION, "ask_recheck")


@_petitions("petition.opinions_overturned", title="复查、复核变更或者撤销", cite=XF[35])
def opinions_overturned(evidence: Evidence) -> Cases:
    decided = evidence.did(PETITION, "review_decided") | evidence.did(PETITION, "recheck_decided")
    changed = ("changed", "revoked")
    return decided.where(review_result=changed) | decided.where(recheck_result=changed)


@_petitions("petition.resolved_rate", title="信访事项化解率", unit="%", cite=PRACTICE.whole)
def resolved_rate(evidence: Evidence) -> Rate:
    """Of the petitions closed in the period, those recorded as resolved."""
    done = closed(evidence)
    return done.where(resolved=True).rate(of=done)


@_petitions("petition.satisfied_rate", title="信访人满意率", unit="%", cite=PRACTICE.whole)
def satisfied_rate(evidence: Evidence) -> Rate:
    """Of the petitioners who rated: the satisfied and fairly satisfied."""
    rated = closed(evidence).where(satisfied=("yes", "fairly", "no"))
    return rated.where(satisfied=("yes", "fairly")).rate(of=rated)


# --- joint reception -----------------------------------------------------------------------------

_receptions = partial(figure, line="petition", cite=XF[18, 2], needs=(RECEPTIONS,))


@_receptions("petition.receptions", title="联合接待", unit="次")
def receptions(evidence: Evidence) -> Cases:
    return evidence.during(RECEPTIONS)


@_receptions("petition.receptions_down", title="领导下访", unit="次")
def receptions_down(evidence: Evidence) -> Cases:
    return receptions(evidence).where(down=True)


@_receptions("petition.visitors", title="接待群众", unit="人次")
def visitors(evidence: Evidence) -> Total:
    return Total(receptions(evidence), "visitors")


@_receptions("petition.batches", title="接待来访批次", unit="批")
def batches(evidence: Evidence) -> Total:
    return Total(receptions(evidence), "batches")


# --- identities ----------------------------------------------------------------------------------


@adds_up("petition", needs=(PETITION,))
def identities(evidence: Evidence, before: Evidence | None, year: int) -> list[Identity]:
    """Set equations of the year's petitions, and across the year's turn."""
    new, carried = received(evidence), carried_in(evidence)
    kinds = tuple(new.where(kind=kind) for kind in KINDS)
    found = [
        Identity(
            "信访事项：新收 ⊎ 上年结转 = 办结 ⊎ 结转下年",
            (new, carried),
            (closed(evidence), carried_out(evidence)),
        ),
        Identity("信访事项：新收 = 建议意见 ⊎ 检举控告 ⊎ 申诉求决", (new,), kinds),
    ]
    if before is not None:
        name = f"信访事项：{year}年上年结转 = {year - 1}年结转下年"
        found.append(Identity(name, (carried,), (carried_out(before),)))
    return found
