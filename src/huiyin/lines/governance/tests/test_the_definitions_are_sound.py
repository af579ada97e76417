"""Lint finds nothing, and a wrong definition would be noticed."""

from __future__ import annotations

import pytest

from huiyin.kernel.lint import lint
from huiyin.kernel.mutation import score
from huiyin.kernel.procedure import Procedure
from huiyin.lines.governance.finding import FINDING
from huiyin.lines.governance.report import REPORT
from huiyin.lines.governance.task import TASK


@pytest.mark.parametrize("definition", [TASK, FINDING, REPORT], ids=lambda d: d.id)
def test_lint_is_silent_and_mutants_are_caught(definition: Procedure) -> None:
    assert lint(definition) == []
    result = score(definition)
    assert result.mutants > 20
    assert result.share >= 0.95, result.missed
