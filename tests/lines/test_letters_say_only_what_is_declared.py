"""A letter's slots are facts of its procedure, or what every letter knows: else they stay blank."""

from __future__ import annotations

import re

import pytest

from huiyin.kernel import registry
from huiyin.kernel.procedure import Procedure
from huiyin.ledger.definitions import facts_of

# What documents.letters fills in by itself.
KNOWN = {"number", "key", "due", "article", "outcome_title", "county"}
SLOT = re.compile(r"\{(\w+)\}")


@pytest.mark.parametrize("procedure", registry.procedures(), ids=lambda p: p.id)
def test_every_slot_is_a_declared_fact(procedure: Procedure) -> None:
    facts = set(facts_of(procedure))
    for letter in procedure.letters:
        slots = set(SLOT.findall(letter.body))
        assert slots <= facts | KNOWN, (letter.id, slots - facts - KNOWN)
        assert set(letter.facts) <= facts, letter.id
