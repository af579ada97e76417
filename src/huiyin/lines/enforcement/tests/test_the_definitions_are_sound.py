"""Lint finds nothing, and a wrong definition would be noticed."""

from __future__ import annotations

import pytest

from huiyin.kernel.lint import lint
from huiyin.kernel.mutation import score
from huiyin.kernel.procedure import Procedure
from huiyin.lines.enforcement.building.procedure import BUILDING
from huiyin.lines.enforcement.coercive.procedure import COERCIVE
from huiyin.lines.enforcement.court.procedure import COURT
from huiyin.lines.enforcement.execution.procedure import EXECUTION
from huiyin.lines.enforcement.procedure import PENALTY_CASE
from huiyin.lines.enforcement.registers import REGISTERS
from huiyin.lines.enforcement.summary import SUMMARY


@pytest.mark.parametrize("register", REGISTERS)
def test_the_registers_have_no_findings(register: Procedure) -> None:
    assert lint(register) == []


@pytest.mark.parametrize(
    ("definition", "at_least"),
    [
        (PENALTY_CASE, 200),
        (SUMMARY, 60),
        (COERCIVE, 90),
        (BUILDING, 120),
        (COURT, 60),
        (EXECUTION, 90),
    ],
)
def test_no_findings_and_mutants_are_caught(definition: Procedure, at_least: int) -> None:
    assert lint(definition) == []
    result = score(definition)
    assert result.mutants >= at_least
    assert result.share >= 0.95, result.missed


def test_id_numbers_are_never_published() -> None:
    for definition in (PENALTY_CASE, SUMMARY, COERCIVE, BUILDING, EXECUTION):
        published = {name for view in definition.views for name in view.facts}
        assert "party_id" not in published
        personal = [n for n in published if definition.fact(n).personal]
        assert personal
        assert all(v.personal_under is not None for v in definition.views)
