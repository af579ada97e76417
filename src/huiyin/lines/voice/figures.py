"""Figures of what people said: how much was heard, and whether every speaker was answered."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from huiyin.figures.cases import Case, Cases, Coverage, Rate, Total
from huiyin.figures.catalogue import figure
from huiyin.figures.evidence import Evidence
from huiyin.kernel.laws import PRACTICE
from huiyin.lines.voice.words import CHANNELS

OPINION = "voice.opinion"
RECEPTIONS, VISITS, CONSULTATIONS = "voice.receptions", "voice.visits", "voice.consultations"
_of_opinions = partial(figure, line="voice", cite=PRACTICE.whole, needs=(OPINION,))


@_of_opinions("voice.heard", title="听取群众意见和建议", unit="条")
def heard(evidence: Evidence) -> Cases:
    return evidence.begun(OPINION).opened()


@_of_opinions("voice.told", title="办理并反馈的意见", unit="条")
def told(evidence: Evidence) -> Cases:
    return evidence.closings(OPINION)


@_of_opinions("voice.open", title="期末尚未反馈的意见", unit="条")
def still_open(evidence: Evidence) -> Cases:
    return evidence.matters(OPINION).open_after()


@_of_opinions("voice.overdue", title="期末超过承诺期限仍未反馈的意见", unit="条")
def overdue(evidence: Evidence) -> Cases:
    """Open at the period's end though the promised term has run out, or though there is none."""
    after = evidence.period.last + timedelta(days=1)

    def due(case: Case) -> bool:
        state = case.clock("answer")
        return state is None or state.expired_by(after)

    return still_open(evidence).filter(due)


@_of_opinions("voice.answered_rate", title="意见反馈率（件件有回音）", unit="%")
def answered_rate(evidence: Evidence) -> Rate:
    """Of all opinions that had to be answered by the period's end, those whose speakers were."""
    done = told(evidence)
    return done.rate(of=done | overdue(evidence))


@_of_opinions("voice.in_time", title="意见按承诺期限反馈率", unit="%")
def in_time(evidence: Evidence) -> Rate:
    return told(evidence).rate("answer")


@_of_opinions("voice.reception_answered", title="接待意见反馈率", unit="%")
def reception_answered(evidence: Evidence) -> Rate:
    """The same for what deputies and CPPCC members heard at their receptions."""
    done = told(evidence).where(channel="reception")
    return done.rate(of=done | overdue(evidence).where(channel="reception"))


@_of_opinions("voice.followed_up", title="跟踪回访的意见", unit="条")
def followed_up(evidence: Evidence) -> Cases:
    return evidence.did(OPINION, "follow_up")


@_of_opinions("voice.satisfied", title="意见办理满意率", unit="%")
def satisfied(evidence: Evidence) -> Rate:
    asked = followed_up(evidence)
    return asked.where(satisfaction=("satisfied", "basic")).rate(of=asked)


def _declare_channels() -> None:
    for code, title in CHANNELS.items():

        def query(evidence: Evidence, code: str = code) -> Cases:
            return heard(evidence).where(channel=code)

        _of_opinions(f"voice.channel.{code}", title=f"听取意见（{title}）", unit="条")(query)


_declare_channels()


# --- where they were heard ---------------------------------------------------------------------


@figure(
    "voice.receptions",
    title="“两代表一委员”联合接待",
    unit="场次",
    line="voice",
    cite=PRACTICE.whole,
    needs=(RECEPTIONS,),
)
def receptions(evidence: Evidence) -> Cases:
    """Receptions of the period at which at least two of the three sorts sat together."""
    three = {"party", "npc", "cppcc"}
    return evidence.during(RECEPTIONS).filter(
        lambda c: len(three & set(c.facts.get("receivers") or ())) >= 2
    )


@figure(
    "voice.received_people",
    title="接待群众",
    unit="人次",
    line="voice",
    cite=PRACTICE.whole,
    needs=(RECEPTIONS,),
)
def received_people(evidence: Evidence) -> Total:
    return Total(evidence.during(RECEPTIONS), "people")


@figure(
    "voice.visits",
    title="走访调研",
    unit="次",
    line="voice",
    cite=PRACTICE.whole,
    needs=(VISITS,),
)
def visits(evidence: Evidence) -> Cases:
    return evidence.during(VISITS)


@figure(
    "voice.visited_villages",
    title="走访的村（社区）",
    unit="个",
    line="voice",
    cite=PRACTICE.whole,
    needs=(VISITS, "villages"),
)
def visited_villages(evidence: Evidence) -> Coverage:
    return Coverage(visits(evidence), "villages", evidence.standing("villages"))


@figure(
    "voice.households",
    title="走访户数",
    unit="户",
    line="voice",
    cite=PRACTICE.whole,
    needs=(VISITS,),
)
def households(evidence: Evidence) -> Total:
    return Total(visits(evidence), "households")


@figure(
    "voice.consultations",
    title="座谈和征求意见活动",
    unit="次",
    line="voice",
    cite=PRACTICE.whole,
    needs=(CONSULTATIONS,),
)
def consultations(evidence: Evidence) -> Cases:
    return evidence.during(CONSULTATIONS)
