"""Lint names every kind of fault that can be planted in a sound definition."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from huiyin.kernel import registry
from huiyin.kernel.clocks import Latest, Silence
from huiyin.kernel.conditions import Done, Is
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import PENALTY
from huiyin.kernel.lint import lint
from huiyin.kernel.papers import View
from huiyin.kernel.procedure import Outcome, Procedure, Register, State
from huiyin.kernel.terms import days, wd

REQUEST = registry.procedure("disclosure.request")


def changed_step(id: str, **more: Any) -> Procedure:
    steps = tuple(replace(s, **more) if s.id == id else s for s in REQUEST.steps)
    return replace(REQUEST, steps=steps)


def changed_clock(id: str, **more: Any) -> Procedure:
    clocks = tuple(replace(c, **more) if c.id == id else c for c in REQUEST.clocks)
    return replace(REQUEST, clocks=clocks)


def changed_episode(id: str, **more: Any) -> Procedure:
    episodes = tuple(replace(e, **more) if e.id == id else e for e in REQUEST.episodes)
    return replace(REQUEST, episodes=episodes)


def without_gate(step: str, words: str) -> Procedure:
    needs = tuple(g for g in REQUEST.step(step).needs if words not in g.what)
    assert len(needs) < len(REQUEST.step(step).needs)
    return changed_step(step, needs=needs)


FAULTS: dict[str, tuple[str, Callable[[], Procedure]]] = {
    "a step that no state leads to": ("names", lambda: changed_step("draft", moves="nowhere")),
    "a letter that is not there": ("names", lambda: changed_step("receive", letter="no_letter")),
    "a fact twice": ("names", lambda: replace(REQUEST, facts=(*REQUEST.facts, REQUEST.facts[0]))),
    "a state that cannot be reached": (
        "reachable",
        lambda: replace(REQUEST, states=(*REQUEST.states, State("limbo", "悬置"))),
    ),
    "a gate that can never open": (
        "reachable",
        lambda: changed_step(
            "draft", needs=(Gate(Is("channel", "fax") & Is("channel", "mail"), "两者", GK[31]),)
        ),
    ),
    "a state without a way out": (
        "ends",
        lambda: replace(
            REQUEST,
            states=(*REQUEST.states[:-1], State("stuck", "卡住"), REQUEST.states[-1]),
            steps=(
                *REQUEST.steps,
                replace(REQUEST.step("draft"), id="sink", moves="handling > stuck", resets=()),
            ),
        ),
    ),
    "a final step without an outcome": ("outcome", lambda: changed_step("withdraw", outcome="")),
    "an outcome that no step gives": (
        "outcome",
        lambda: replace(
            REQUEST,
            outcomes=(
                *REQUEST.outcomes,
                Outcome("x", "多余", {"2019": "3.9", "2021": "3.9"}, cite=GK[36]),
            ),
        ),
    ),
    "an outcome without a row in one year's form": (
        "outcome",
        lambda: replace(
            REQUEST,
            outcomes=(replace(REQUEST.outcomes[0], forms={"2021": "3.1"}), *REQUEST.outcomes[1:]),
        ),
    ),
    "a clock in calendar days where the law means working days": (
        "unit",
        lambda: changed_clock("correction_notice", term=days(7)),
    ),
    "a clock in working days where the law means calendar days": (
        "unit",
        lambda: changed_clock("correction_notice", term=wd(90), cite=PENALTY[60]),
    ),
    "a clause without an article": ("cited", lambda: changed_step("draft", cite=GK.whole)),
    "a rule from memory without a parameter": (
        "cited",
        lambda: changed_step("draft", needs=(Gate(Done("search"), "检索", GK[36].memory()),)),
    ),
    "a duty of the agency that closing leaves running": (
        "open-clock",
        lambda: replace(
            REQUEST,
            clocks=(
                *REQUEST.clocks,
                Latest(
                    id="forgotten",
                    title="被忘记的期限",
                    owed_by="agency",
                    cite=GK[33],
                    term=wd(20),
                    start=("receive",),
                    stop=("serve",),
                ),
            ),
        ),
    ),
    "an episode that nothing closes": (
        "silence",
        lambda: changed_episode("upward", closes=(), expires=""),
    ),
    "an expiry that does not end its episode": (
        "silence",
        lambda: changed_clock("third_reply", on_expiry=Silence("consult_maker")),
    ),
    "a personal fact in a published view": (
        "published",
        lambda: replace(REQUEST, views=(View("all", "全部", ("applicant_name",)),)),
    ),
    "an ID number in a published view, whatever is cited": (
        "published",
        lambda: replace(REQUEST, views=(View("all", "全部", ("applicant_id",), GK[36]),)),
    ),
    "a reviewer who may be the drafter": (
        "contradicts",
        lambda: changed_step("secrecy_review", not_by=()),
    ),
    "a grant without review": ("contradicts", lambda: without_gate("grant", "保密审查意见")),
    "a term one day too long": (
        "contradicts",
        lambda: changed_clock("correction_notice", term=wd(8)),
    ),
    "a correction asked for twice": (
        "contradicts",
        lambda: changed_step("ask_correction", times=0),
    ),
    "a step that the statute knows left out": (
        "contradicts",
        lambda: replace(REQUEST, steps=tuple(s for s in REQUEST.steps if s.id != "serve")),
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_named(fault: str) -> None:
    rule, plant = FAULTS[fault]
    found = lint(plant())
    assert rule in {f.rule for f in found}, [f.plain() for f in found]
    assert all(f.id == REQUEST.id and f.message for f in found)


def test_a_register_without_its_day_or_key_is_named() -> None:
    villages = registry.register("villages")
    assert isinstance(villages, Register)
    bad = replace(villages, kind="event", key=("nothing",))
    assert len(lint(bad)) >= 2
    personal = replace(registry.register("people"), views=(View("v", "公开", ("id_number",)),))
    assert any("个人信息" in f.message for f in lint(personal))
