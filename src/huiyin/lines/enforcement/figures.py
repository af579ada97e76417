"""Enforcement in figures, and what must add up: by procedure, by statute, across the year."""

from __future__ import annotations

from huiyin.figures.cases import Cases, Identity
from huiyin.figures.catalogue import adds_up
from huiyin.figures.evidence import Evidence
from huiyin.lines.enforcement import case_figures as cases
from huiyin.lines.enforcement import field_figures, people_figures

__all__ = ["cases", "field_figures", "identities", "people_figures"]


def by_statute(found: Cases) -> dict[str, Cases]:
    """Penalties by the statute they rest on; those that name none stand under ""."""
    named = {basis: found.where(penalty_basis=basis) for basis in found.distinct("penalty_basis")}
    rest = found
    for part in named.values():
        rest = rest - part
    return named | ({"": rest} if len(rest) else {})


@adds_up("enforcement", needs=(cases.PENALTY, cases.SPOT))
def identities(evidence: Evidence, before: Evidence | None, year: int) -> list[Identity]:
    """Penalties = ordinary ⊎ spot = the sum over the statutes, so the fines add up as well; and
    nothing is lost at the year's turn."""
    found = cases.penalties(evidence)
    procedures = (cases.ordinary(evidence), cases.spot(evidence))
    began = evidence.begun(cases.PENALTY)
    joined = [
        Identity("处罚案件 = 普通程序 ⊎ 简易程序", (found,), procedures),
        Identity("处罚案件 = 各项处罚依据之和", (found,), tuple(by_statute(found).values())),
        Identity(
            "普通程序：新收 ⊎ 上年结转 = 办结 ⊎ 结转下年",
            (began.opened(), began.open_before()),
            (cases.closed(evidence), cases.carried_out(evidence)),
        ),
    ]
    if before is not None:
        name = f"普通程序：{year}年上年结转 = {year - 1}年结转下年"
        joined.append(Identity(name, (began.open_before(),), (cases.carried_out(before),)))
    return joined
