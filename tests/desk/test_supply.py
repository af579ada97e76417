"""What a step lacks leads to where it is supplied, and back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import urlencode

import pytest
from django.urls import reverse

from huiyin.desk import supply
from huiyin.desk.seats import Sitter
from huiyin.desk.supply import Lack
from huiyin.kernel import registry
from huiyin.kernel.gates import Gate, Missing
from huiyin.kernel.procedure import Procedure, Step
from huiyin.ledger.models import Town

TRAININGS = "mediation.trainings"
SITTER = Sitter(Town(code="DEMO"), "乙守正", date(2025, 11, 6))


def asking() -> Iterator[tuple[Procedure, Step, Gate, str]]:
    """Every gate of every line that asks for an entry of a register, with the register."""
    for definition in registry.procedures():
        for step in definition.steps:
            for gate in step.needs:
                labels = [a[1] for a in gate.need.atoms() if a[0] == "world"]
                for label in labels:
                    if label.startswith("entry:"):
                        yield definition, step, gate, label[6:].partition("(")[0]


def lack_of(definition: Procedure, step: Step, missing: Missing) -> Lack:
    (lack,) = supply.lacks(SITTER, definition, step, [missing])
    return lack


@pytest.mark.parametrize("keeps", [True, False])
def test_every_gate_that_asks_a_register_leads_there(
    monkeypatch: pytest.MonkeyPatch, keeps: bool
) -> None:
    monkeypatch.setattr(supply, "keeps", lambda sitter, register: keeps)
    met = 0
    for definition, step, gate, register in asking():
        missing = Missing(gate.what, str(gate.cite), "binding", "refuse", supply=gate.supply)
        lack = lack_of(definition, step, missing)
        assert lack.what == gate.what
        if gate.supply and gate.supply != step.id:
            assert lack.step == gate.supply
            assert lack.title == definition.step(gate.supply).title
        else:
            assert lack.register == register, (definition.id, step.id, gate.what)
            assert lack.title == registry.register(register).title
            assert lack.enters == keeps
        met += 1
    assert met > 5


def test_what_the_form_says_leads_nowhere_else() -> None:
    definition = registry.procedure("disclosure.request")
    step = definition.step("draft")
    lack = lack_of(definition, step, Missing("未填“答复书稿”", "", "binding", "refuse"))
    assert (lack.step, lack.register) == ("", "")


@pytest.mark.parametrize(
    ("next", "goes"),
    [
        ("/desk/new/", "/desk/new/"),
        ("https://evil.example/desk/", ""),
        ("//evil.example/desk/", ""),
    ],
)
def test_an_entry_made_on_the_way_leads_back(officer: Any, next: str, goes: str) -> None:
    listed = reverse("desk:register", args=[TRAININGS])
    form = reverse("desk:enter", args=[TRAININGS])
    shown = officer.get(f"{form}?{urlencode({'next': next})}").content.decode()
    assert f'href="{goes or listed}">不记了，返回' in shown
    sent = {"fact_day": "2025-11-05", "fact_topic": "调解文书写法"}
    answer = officer.post(f"{form}?{urlencode({'next': next})}", sent)
    assert answer.status_code == 302
    assert answer["Location"] == (goes or listed)


def test_a_reason_is_told_from_a_missing_thing() -> None:
    """“缺：30 days not yet over” is no Chinese: what time or another step brings is a reason."""
    definition = registry.procedure("decision.major")
    step = definition.step("end_comment")
    term = Missing("“公开征求意见三十日”未满（2025年2月9日止）", "第十五条", "reference", "refuse")
    assert lack_of(definition, step, term).says
    submit = definition.step("submit")
    for gate in submit.needs:
        thing = Missing(gate.what, str(gate.cite), "reference", "refuse")
        assert not lack_of(definition, submit, thing).says
