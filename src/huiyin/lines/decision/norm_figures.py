"""Figures of normative documents: what table two counts, and how they were made."""

from __future__ import annotations

from datetime import date
from functools import partial

from huiyin.figures.cases import Case, Cases, Identity, Rate
from huiyin.figures.catalogue import adds_up, figure
from huiyin.figures.evidence import Evidence
from huiyin.kernel.laws import DISCLOSURE, TOWN_REVIEW
from huiyin.kernel.laws import NORM_RULES as GF
from huiyin.lines.decision.shares import share, unbroken

NORM, NORMS = "decision.normative", "decision.norms"
_of_norms = partial(figure, line="decision", needs=(NORM, NORMS))


def _issued(case: Case) -> date | None:
    return min(case.days("issue"), default=None)


def _until(case: Case) -> date | None:
    """The last day on which a document of a matter holds, as of the period's end."""
    ended = [day for step in ("repeal", "lapse") for day in case.days(step)]
    docket = case.docket
    valid = docket.fact("valid_until") if docket is not None else None
    return min([*ended, *([valid] if isinstance(valid, date) else [])], default=None)


def _old(evidence: Evidence) -> Cases:
    """Documents of the register that no matter tells of."""
    told = {c.facts.get("document_number") for c in evidence.with_step(NORM, "issue")}
    return evidence.entries(NORMS).filter(lambda c: c.facts.get("document_number") not in told)


def _made_on(case: Case) -> date:
    day = case.facts.get("issued_on")
    return date.fromisoformat(day) if day else case.day


@_of_norms("decision.norms_made", title="制发规范性文件", unit="件", cite=DISCLOSURE[20])
def norms_made(evidence: Evidence) -> Cases:
    """Issued in the period: of the matters, and of the register what no matter tells of."""
    holds = evidence.period.holds
    matters = evidence.with_step(NORM, "issue").filter(lambda c: holds(_issued(c)))
    return matters | _old(evidence).filter(lambda c: holds(_made_on(c)))


@_of_norms("decision.norms_repealed", title="废止、失效规范性文件", unit="件", cite=DISCLOSURE[20])
def norms_repealed(evidence: Evidence) -> Cases:
    """Their last day lies in the period (a validity ends with its last day)."""
    matters = evidence.with_step(NORM, "issue").filter(lambda c: evidence.period.holds(_until(c)))
    return matters | _old(evidence).filter(lambda c: evidence.period.holds(c.end))


@_of_norms("decision.norms_in_force", title="现行有效规范性文件", unit="件", cite=DISCLOSURE[20])
def norms_in_force(evidence: Evidence) -> Cases:
    """Issued by the period's end and holding beyond it."""
    last = evidence.period.last
    matters = evidence.with_step(NORM, "issue").filter(
        lambda c: _issued(c) is not None and ((_until(c) or date.max) > last)
    )
    return matters | _old(evidence).filter(
        lambda c: _made_on(c) <= last and (c.end is None or c.end > last)
    )


@_of_norms("decision.norms_lapsed", title="有效期届满失效的规范性文件", unit="件", cite=GF.whole)
def norms_lapsed(evidence: Evidence) -> Cases:
    """Of those that ended in the period, the ones whose validity had run out."""

    def lapsed(case: Case) -> bool:
        docket = case.docket
        if docket is None:
            return case.facts.get("ended_how") == "lapsed"
        return bool(docket.fact("valid_until") == _until(case))

    return norms_repealed(evidence).filter(lapsed)


@_of_norms("decision.norms_cleaned", title="清理规范性文件", unit="件", cite=GF.whole)
def norms_cleaned(evidence: Evidence) -> Cases:
    def cleaned(case: Case) -> bool:
        day = case.facts.get("cleaned_on")
        return bool(day) and evidence.period.holds(date.fromisoformat(str(day)))

    return evidence.did(NORM, "clean") | _old(evidence).filter(cleaned)


@_of_norms("decision.norms_reviewed", title="审核规范性文件", unit="件", cite=TOWN_REVIEW.whole)
def norms_reviewed(evidence: Evidence) -> Cases:
    return evidence.did(NORM, "review")


@_of_norms("decision.norms_lawful", title="依程序制定的规范性文件", unit="%", cite=GF.whole)
def norms_lawful(evidence: Evidence) -> Rate:
    """Of the documents issued, those with comment, review, advice and meeting, and one register."""
    steps = frozenset({"end_comment", "review", "submit", "adopt", "issue"})
    return share(evidence.did(NORM, "issue"), unbroken(steps, warnings=True))


@_of_norms("decision.norms_filed", title="按期报送备案的规范性文件", unit="%", cite=GF.whole)
def norms_filed(evidence: Evidence) -> Rate:
    return evidence.did(NORM, "publish").rate("filing")


@_of_norms("decision.norms_published", title="按期公布的规范性文件", unit="%", cite=DISCLOSURE[26])
def norms_published(evidence: Evidence) -> Rate:
    return evidence.did(NORM, "publish").rate("publish")


# --- identities ----------------------------------------------------------------------------------


@adds_up("decision", needs=(NORM, NORMS))
def identities(evidence: Evidence, before: Evidence | None, year: int) -> list[Identity]:
    """Documents at the turn of the year (R8): in force before ⊎ made = in force ⊎ ended."""
    if before is None or not all(
        e.kept(need) for e in (evidence, before) for need in (NORM, NORMS)
    ):
        return []
    left = (norms_in_force(before), norms_made(evidence))
    right = (norms_in_force(evidence), norms_repealed(evidence))
    name = f"规范性文件：{year - 1}年末现行有效 ⊎ {year}年制发 = {year}年末现行有效 ⊎ 废止失效"
    return [Identity(name, left, right)]
