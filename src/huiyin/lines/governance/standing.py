"""Figures of what the rule-of-law work stands on: bodies, rules, lists, places, supervision."""

from __future__ import annotations

from datetime import date

from huiyin.figures.cases import Cases, Total
from huiyin.figures.catalogue import figure
from huiyin.figures.evidence import Evidence
from huiyin.kernel.laws import ENFORCEMENT_SUPERVISION, PRACTICE, REPORTING
from huiyin.lines.governance.words import BODIES, FACT_KINDS, LISTS, PLACES, RULES, SUPERVISORS

_DC = REPORTING.whole
_HOUSE = PRACTICE.whole


def in_force(evidence: Evidence, register: str) -> Cases:
    """Entries that hold on the period's last day; without a first day an entry never began."""
    return evidence.standing(register).filter(lambda c: c.day != date.min)


def begun(evidence: Evidence, register: str) -> Cases:
    """Entries that began in the period or before and have not ended before it."""
    first = evidence.period.first
    kept = evidence.entries(register).filter(lambda c: c.day != date.min)
    return kept.filter(lambda c: c.end is None or c.end >= first)


# --- what stands ---------------------------------------------------------------------------------


def _standing(register: str, code: str, title: str, fact: str, unit: str) -> None:
    """A figure of what stands of one kind on the period's last day."""
    name = f"{register}.{code}"

    @figure(name, title=title, unit=unit, line="governance", cite=_HOUSE, needs=(register,))
    def found(evidence: Evidence) -> Cases:
        return in_force(evidence, register).where(**{fact: code})


for _code, _title in BODIES.items():
    _standing("governance.bodies", _code, _title, "kind", "个")
for _code, _title in RULES.items():
    _standing("governance.rules", _code, f"{_title}制度", "subject", "项")
for _code, _title in PLACES.items():
    _standing("governance.places", _code, _title, "kind", "处")
for _code, _title in LISTS.items():
    _standing("governance.lists", _code, _title, "kind", "份")


@figure(
    "governance.places.culture",
    title="法治文化阵地",
    unit="处",
    line="governance",
    cite=_HOUSE,
    needs=("governance.places",),
)
def culture(evidence: Evidence) -> Cases:
    """Parks, squares, campuses, corridors and model places of the culture of law."""
    kinds = ("park", "square", "campus", "model", "corridor")
    return in_force(evidence, "governance.places").where(kind=kinds)


@figure(
    "governance.places.all",
    title="法治阵地",
    unit="处",
    line="governance",
    cite=_HOUSE,
    needs=("governance.places",),
)
def places(evidence: Evidence) -> Cases:
    return in_force(evidence, "governance.places")


@figure(
    "governance.rules.made",
    title="本年新定制度",
    unit="项",
    line="governance",
    cite=_HOUSE,
    needs=("governance.rules",),
)
def rules_made(evidence: Evidence) -> Cases:
    return evidence.during("governance.rules").filter(lambda c: c.day != date.min)


@figure(
    "governance.rules.unissued",
    title="列入而未印发的制度",
    unit="项",
    line="governance",
    cite=_HOUSE,
    needs=("governance.rules",),
)
def rules_unissued(evidence: Evidence) -> Cases:
    """Rules that stand in the ledger without the day on which they were issued."""
    return evidence.entries("governance.rules").filter(lambda c: c.day == date.min)


@figure(
    "governance.bodies.joint",
    title="党政双组长的领导机构",
    unit="个",
    line="governance",
    cite=_DC,
    needs=("governance.bodies",),
)
def joint(evidence: Evidence) -> Cases:
    return in_force(evidence, "governance.bodies").where(heads_joint=True)


@figure(
    "governance.bodies.staff",
    title="法治工作人员",
    unit="名",
    line="governance",
    cite=_DC,
    needs=("governance.bodies",),
)
def staff(evidence: Evidence) -> Total:
    return Total(
        in_force(evidence, "governance.bodies").where(kind=("law_office", "office")), "staff"
    )


@figure(
    "governance.lists.signed",
    title="签订的责任书",
    unit="份",
    line="governance",
    cite=_DC,
    needs=("governance.lists",),
)
def signed(evidence: Evidence) -> Total:
    return Total(evidence.during("governance.lists").where(kind="pledge"), "signed")


@figure(
    "governance.lists.items",
    title="责任清单条数",
    unit="条",
    line="governance",
    cite=_DC,
    needs=("governance.lists",),
)
def list_items(evidence: Evidence) -> Total:
    return Total(in_force(evidence, "governance.lists").where(kind="duty"), "items")


@figure(
    "governance.assessed",
    title="法治建设纳入考核",
    unit="项",
    line="governance",
    cite=_DC,
    needs=("governance.assessments",),
)
def assessed(evidence: Evidence) -> Cases:
    return in_force(evidence, "governance.assessments")


@figure(
    "governance.basis",
    title="年度依据文件",
    unit="份",
    line="governance",
    cite=_DC,
    needs=("governance.basis",),
)
def basis(evidence: Evidence) -> Cases:
    return begun(evidence, "governance.basis")


# --- supervision received ------------------------------------------------------------------------


def _supervised(code: str, title: str) -> None:
    own = ENFORCEMENT_SUPERVISION.whole if code == "enforcement" else _DC

    @figure(
        f"governance.supervision.{code}",
        title=f"接受{title}监督",
        unit="次",
        line="governance",
        cite=own,
        needs=("governance.supervision",),
    )
    def found(evidence: Evidence) -> Cases:
        return evidence.during("governance.supervision").where(source=code)


for _code, _title in SUPERVISORS.items():
    _supervised(_code, _title)


@figure(
    "governance.supervision.above",
    title="接受上级监督",
    unit="次",
    line="governance",
    cite=_DC,
    needs=("governance.supervision",),
)
def supervised_above(evidence: Evidence) -> Cases:
    """By whoever stands above: departments, inspection, tour, audit, supervision of enforcement."""
    sources = ("superior", "inspection", "tour", "audit", "enforcement")
    return evidence.during("governance.supervision").where(source=sources)


@figure(
    "governance.supervision.on_site",
    title="接受实地法治督察",
    unit="次",
    line="governance",
    cite=_DC,
    needs=("governance.supervision",),
)
def on_site(evidence: Evidence) -> Cases:
    return evidence.during("governance.supervision").where(source="inspection", on_site=True)


# --- other facts ---------------------------------------------------------------------------------


def _fact(code: str, title: str) -> None:
    @figure(
        f"governance.facts.{code}",
        title=title,
        unit="件",
        line="governance",
        cite=_HOUSE,
        needs=("governance.facts",),
    )
    def found(evidence: Evidence) -> Cases:
        return evidence.during("governance.facts").where(tags=code)


for _code, _title in FACT_KINDS.items():
    _fact(_code, _title)


def _summed(name: str, title: str, unit: str, tag: str, fact: str) -> None:
    @figure(
        f"governance.facts.{name}",
        title=title,
        unit=unit,
        line="governance",
        cite=_HOUSE,
        needs=("governance.facts",),
    )
    def found(evidence: Evidence) -> Total:
        return Total(evidence.during("governance.facts").where(tags=tag), fact)


_summed("legislative_opinions", "提出立法意见", "条", "legislation", "number_of")
_summed("clauses", "修改村规民约冲突条款", "项", "village_rules", "number_of")
_summed("money", "投入法治经费", "分", "funds", "amount")
