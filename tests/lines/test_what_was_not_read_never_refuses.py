"""Certainty decides force: a citation that was not read in the statute warns, or is a parameter."""

from __future__ import annotations

import pytest

from huiyin.kernel import laws, registry
from huiyin.kernel.procedure import Procedure
from huiyin.kernel.statutes import Article, Certainty, Law

CARRIED = {law.code: law for law in vars(laws).values() if isinstance(law, Law)}


def cites(procedure: Procedure) -> list[Article]:
    """Every article that a step, gate, clock, outcome, parameter or letter of it names."""
    found = [step.cite for step in procedure.steps]
    found += [gate.cite for step in procedure.steps for gate in step.needs]
    found += [clock.cite for clock in procedure.clocks]
    found += [one.cite for one in procedure.parameters]
    found += [one.cite for one in procedure.letters]
    found += [one.cite for one in procedure.outcomes if one.cite is not None]
    return found


# Not those that other tests of the same worker declare.
DECLARED = [p for p in registry.procedures() if p.line in registry.line_titles()]


@pytest.mark.parametrize("procedure", DECLARED, ids=lambda p: p.id)
def test_every_citation_is_of_a_law_that_the_kernel_carries(procedure: Procedure) -> None:
    for cite in cites(procedure):
        assert CARRIED.get(cite.law.code) is cite.law, str(cite)
        assert cite.number >= 0


@pytest.mark.parametrize("procedure", DECLARED, ids=lambda p: p.id)
def test_unread_gates_warn_and_inferred_ones_are_the_towns_to_set(procedure: Procedure) -> None:
    defaults = {one.id: one.default for one in procedure.parameters}
    for step in procedure.steps:
        for gate in step.needs:
            if gate.cite.certainty is not Certainty.READ:
                assert gate.cite.power != "refuse", (step.id, gate.what)
                if gate.parameter:
                    assert defaults[gate.parameter] in ("off", "warn"), (step.id, gate.what)
            if gate.cite.certainty in (Certainty.INFERENCE, Certainty.MEMORY):
                assert gate.parameter, (step.id, gate.what)
