"""Figures of advisers: who is engaged and for which fields, opinions, service in the villages."""

from __future__ import annotations

from functools import partial

from huiyin.figures.cases import Case, Cases, Coverage, Distinct, Rate, Regularity, Total
from huiyin.figures.catalogue import figure
from huiyin.figures.evidence import Evidence
from huiyin.kernel.laws import ADVISERS as GW
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.laws import VILLAGE_ADVISERS as CJ
from huiyin.lines.adviser.facts import KINDS
from huiyin.lines.adviser.registers import FIELDS

OPINION, ENGAGEMENTS = "adviser.opinion", "adviser.engagements"
SERVICE, DUTY_DAYS, CHECKS = "adviser.service", "adviser.duty_days", "adviser.checks"

_of_opinions = partial(figure, line="adviser", needs=(OPINION,))
_of_engagements = partial(figure, line="adviser", needs=(ENGAGEMENTS,))
_of_service = partial(figure, line="adviser", needs=(SERVICE,))

# --- engagements ---------------------------------------------------------------------------------


def _held(evidence: Evidence) -> Cases:
    """Engagements that held at some time in the period."""
    first = evidence.period.first
    return evidence.entries(ENGAGEMENTS).filter(lambda c: c.end is None or c.end >= first)


@_of_engagements("adviser.town", title="镇聘请法律顾问", unit="名", cite=GW.whole)
def town(evidence: Evidence) -> Distinct:
    return Distinct(engaged(evidence), "person")


@_of_engagements("adviser.engaged", title="在聘的镇法律顾问", unit="份", cite=GW.whole)
def engaged(evidence: Evidence) -> Cases:
    return evidence.standing(ENGAGEMENTS).where(scope="town")


@_of_engagements("adviser.village_engaged", title="村（社区）法律顾问", unit="名", cite=CJ.whole)
def village_engaged(evidence: Evidence) -> Distinct:
    return Distinct(evidence.standing(ENGAGEMENTS).where(scope="village"), "person")


@figure(
    "adviser.villages_covered",
    title="配备法律顾问的村（社区）",
    unit="个",
    line="adviser",
    cite=CJ.whole,
    needs=(ENGAGEMENTS, "villages"),
)
def villages_covered(evidence: Evidence) -> Coverage:
    held = evidence.standing(ENGAGEMENTS).where(scope="village")
    return Coverage(held, "villages", evidence.standing("villages"))


@_of_engagements("adviser.fields", title="法律顾问覆盖的领域", unit="个", cite=GW.whole)
def fields(evidence: Evidence) -> Distinct:
    """Different fields of the town's engagements that hold at the period's end."""
    return Distinct(engaged(evidence), "fields")


@_of_engagements("adviser.budgeted", title="列入预算的法律顾问聘任", unit="%", cite=GW.whole)
def budgeted(evidence: Evidence) -> Rate:
    base = engaged(evidence)
    return base.where(budgeted=True).rate(of=base)


@_of_engagements("adviser.fees", title="法律顾问费用", unit="分", cite=GW.whole)
def fees(evidence: Evidence) -> Total:
    return Total(_held(evidence), "fee_fen")


def _declare_fields() -> None:
    """Each field on its own: who covers it at the period's end."""
    for field, title in FIELDS.items():

        def query(evidence: Evidence, field: str = field) -> Cases:
            return engaged(evidence).where(fields=field)

        _of_engagements(
            f"adviser.field.{field}", title=f"{title}领域法律顾问", unit="份", cite=GW.whole
        )(query)


# --- opinions ------------------------------------------------------------------------------------


@_of_opinions("adviser.asked", title="提请法律意见", unit="件", cite=GW.whole)
def asked(evidence: Evidence) -> Cases:
    return evidence.begun(OPINION).opened()


@_of_opinions("adviser.opinions", title="出具法律意见", unit="件", cite=GW.whole)
def opinions(evidence: Evidence) -> Cases:
    return evidence.did(OPINION, "answer")


@_of_opinions("adviser.adopted", title="法律意见采纳率", unit="%", cite=GW.whole)
def adopted(evidence: Evidence) -> Rate:
    """Of the opinions given in the period, those adopted, wholly or in part."""
    base = opinions(evidence)
    return base.where(adopted=("all", "part")).rate(of=base)


@_of_opinions("adviser.accounted", title="采纳或者说明理由的法律意见", unit="%", cite=GW.whole)
def accounted(evidence: Evidence) -> Rate:
    """Of the opinions given: adopted, or with the reason why not."""
    base = opinions(evidence)

    def said(case: Case) -> bool:
        return case.facts.get("adopted") == "all" or bool(case.facts.get("reason"))

    return base.filter(said).rate(of=base)


def _declare_kinds() -> None:
    """Opinions by what they were on."""
    for kind, title in KINDS.items():

        def query(evidence: Evidence, kind: str = kind) -> Cases:
            return opinions(evidence).where(opinion_kind=kind)

        _of_opinions(
            f"adviser.opinions.{kind}", title=f"{title}法律意见", unit="件", cite=GW.whole
        )(query)


# --- service -------------------------------------------------------------------------------------


@_of_service("adviser.services", title="村（社区）法律顾问服务", unit="次", cite=CJ.whole)
def services(evidence: Evidence) -> Cases:
    return evidence.during(SERVICE)


@_of_service("adviser.hours", title="村（社区）法律顾问服务时长", unit="小时", cite=CJ.whole)
def hours(evidence: Evidence) -> Total:
    return Total(services(evidence), "hours")


@_of_service("adviser.consultations", title="村（社区）法律顾问解答咨询", unit="次", cite=CJ.whole)
def consultations(evidence: Evidence) -> Cases:
    return services(evidence).where(kind="consult")


@_of_service("adviser.mediations", title="法律顾问参与调解", unit="次", cite=CJ.whole)
def mediations(evidence: Evidence) -> Cases:
    return services(evidence).where(kind="mediation")


@figure(
    "adviser.monthly_hours",
    title="每村每月服务八小时",
    unit="%",
    line="adviser",
    cite=CJ.whole,
    needs=(SERVICE, "villages"),
)
def monthly_hours(evidence: Evidence) -> Regularity:
    """Of the villages' months, those with at least eight hours of service."""
    return evidence.regularity(SERVICE)


@figure(
    "adviser.villages_served",
    title="得到法律顾问服务的村（社区）",
    unit="个",
    line="adviser",
    cite=CJ.whole,
    needs=(SERVICE, "villages"),
)
def villages_served(evidence: Evidence) -> Coverage:
    return Coverage(services(evidence), "village", evidence.standing("villages"))


@figure(
    "adviser.duty_days",
    title="法律顾问值班",
    unit="次",
    line="adviser",
    cite=PRACTICE.whole,
    needs=(DUTY_DAYS,),
)
def duty_days(evidence: Evidence) -> Cases:
    return evidence.during(DUTY_DAYS)


@figure(
    "adviser.quarterly_checks",
    title="每季度检查法律顾问履职",
    unit="%",
    line="adviser",
    cite=PRACTICE.whole,
    needs=(CHECKS,),
)
def quarterly_checks(evidence: Evidence) -> Regularity:
    return evidence.regularity(CHECKS)


@figure(
    "adviser.appraisals",
    title="法律顾问年度考评",
    unit="次",
    line="adviser",
    cite=PRACTICE.whole,
    needs=(CHECKS,),
)
def appraisals(evidence: Evidence) -> Cases:
    return evidence.during(CHECKS).where(kind="appraisal")


_declare_fields()
_declare_kinds()
