"""What every procedure owes: nothing lost within a year, nothing lost at its turn."""

from __future__ import annotations

from collections.abc import Iterator

from huiyin.figures import catalogue
from huiyin.figures.cases import Identity
from huiyin.figures.evidence import Evidence
from huiyin.kernel import registry


def carries(evidence: Evidence, before: Evidence | None) -> Iterator[Identity]:
    """For every procedure that was kept: new ⊎ carried in = closed ⊎ carried out; and what was
    carried in is what the period before carried out."""
    for definition in registry.procedures():
        if not evidence.kept(definition.id):
            continue
        begun = evidence.begun(definition.id)
        name = f"{definition.title}：新收 ⊎ 上期结转 = 办结 ⊎ 结转下期"
        yield Identity(
            name,
            (begun.opened(), begun.open_before()),
            (evidence.closings(definition.id), evidence.matters(definition.id).open_after()),
        )
        if before is not None and before.kept(definition.id):
            then = before.matters(definition.id).open_after()
            name = f"{definition.title}：上期结转 = 上期末未办结"
            yield Identity(name, (begun.open_before(),), (then,))


def identities(evidence: Evidence, before: Evidence | None) -> list[Identity]:
    """All that must add up for a year: what every procedure owes, and what the lines declare."""
    return [*carries(evidence, before), *catalogue.checks(evidence, before)]
