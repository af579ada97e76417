"""No line writes one town's mark into its numbers: the letter head says it."""

from __future__ import annotations

import pytest

from huiyin.kernel import registry


@pytest.mark.parametrize("id", [one.id for one in registry.procedures()])
def test_no_number_holds_a_mark_of_its_own(id: str) -> None:
    templates = [one.template for one in registry.procedure(id).numbering]
    assert [one for one in templates if "回" in one] == []
