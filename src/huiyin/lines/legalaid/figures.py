"""Figures of public legal services: stations of both levels, advice, people, legal aid."""

from __future__ import annotations

from functools import partial

from huiyin.figures.cases import Cases, Coverage, Rate, Total
from huiyin.figures.catalogue import figure
from huiyin.figures.evidence import Evidence
from huiyin.kernel.laws import LEGAL_AID as FY
from huiyin.kernel.laws import PRACTICE

STATIONS, CONSULTATIONS = "legalaid.stations", "legalaid.consultations"
LAW_MINDED, REFERRALS = "legalaid.law_minded", "legalaid.referrals"
VILLAGES = "villages"
_stations = partial(figure, line="legalaid", unit="个", cite=PRACTICE.whole, needs=(STATIONS,))
_advice = partial(figure, line="legalaid", unit="人次", cite=FY[23], needs=(CONSULTATIONS,))
_people = partial(figure, line="legalaid", unit="人", cite=PRACTICE.whole, needs=(LAW_MINDED,))
_aid = partial(figure, line="legalaid", unit="件", cite=FY[13], needs=(REFERRALS,))


@_stations("legalaid.stations", title="公共法律服务站（室）")
def stations(evidence: Evidence) -> Cases:
    return evidence.standing(STATIONS)


@_stations("legalaid.stations_town", title="镇公共法律服务站")
def stations_town(evidence: Evidence) -> Cases:
    return stations(evidence).where(level="town")


@_stations("legalaid.stations_village", title="村（社区）公共法律服务室")
def stations_village(evidence: Evidence) -> Cases:
    return stations(evidence).where(level="village")


@_stations(
    "legalaid.villages_covered",
    title="设有公共法律服务室的村（社区）",
    needs=(STATIONS, VILLAGES),
)
def villages_covered(evidence: Evidence) -> Coverage:
    return Coverage(stations_village(evidence), "village", evidence.standing(VILLAGES))


@_stations("legalaid.stations_upgraded", title="升级改造公共法律服务站（室）")
def stations_upgraded(evidence: Evidence) -> Cases:
    """Upgraded in the period, or set up in it."""
    first, last = (d.isoformat() for d in (evidence.period.first, evidence.period.last))
    return stations(evidence).filter(
        lambda c: first <= str(c.facts.get("upgraded_on") or "") <= last
    )


@_stations("legalaid.stations_with_lawyer", title="有驻点律师的站（室）占比", unit="%")
def stations_with_lawyer(evidence: Evidence) -> Rate:
    all_of_them = stations(evidence)
    return all_of_them.filter(lambda c: bool(c.facts.get("lawyer"))).rate(of=all_of_them)


@_advice("legalaid.consultations", title="法律咨询")
def consultations(evidence: Evidence) -> Total:
    return Total(evidence.during(CONSULTATIONS), "people")


@_advice("legalaid.consultations_held", title="接待法律咨询", unit="次")
def consultations_held(evidence: Evidence) -> Cases:
    return evidence.during(CONSULTATIONS)


@_advice("legalaid.by_machine", title="自助服务机咨询")
def by_machine(evidence: Evidence) -> Total:
    return Total(consultations_held(evidence).where(manner="machine"), "people")


@_advice("legalaid.by_lawyers", title="律师解答咨询", unit="次")
def by_lawyers(evidence: Evidence) -> Cases:
    return consultations_held(evidence).where(provider=("adviser", "lawyer", "volunteer"))


@_people("legalaid.law_minded", title="法律明白人")
def law_minded(evidence: Evidence) -> Cases:
    return evidence.standing(LAW_MINDED)


@_people("legalaid.law_minded_trained", title="本年培训法律明白人")
def law_minded_trained(evidence: Evidence) -> Cases:
    first, last = (d.isoformat() for d in (evidence.period.first, evidence.period.last))
    return evidence.entries(LAW_MINDED).filter(
        lambda c: first <= str(c.facts.get("trained_on") or "") <= last
    )


@_people(
    "legalaid.law_minded_villages",
    title="有法律明白人的村（社区）",
    unit="个",
    needs=(LAW_MINDED, VILLAGES),
)
def law_minded_villages(evidence: Evidence) -> Coverage:
    return Coverage(law_minded(evidence), "village", evidence.standing(VILLAGES))


@_aid("legalaid.referrals", title="转介法律援助")
def referrals(evidence: Evidence) -> Cases:
    return evidence.during(REFERRALS)


@_aid("legalaid.granted", title="获得法律援助", cite=FY[43, 1])
def granted(evidence: Evidence) -> Cases:
    return referrals(evidence).where(progress="granted")
