"""The model checker finds ways around, and the mutation check names what nobody would notice."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from huiyin.kernel import model
from huiyin.kernel.clocks import CLOSING, ByEdition, Extension, FixedDate, Latest, Silence, Unlocks
from huiyin.kernel.conditions import Answers, Compare, Done, Has, Held, Is, Open
from huiyin.kernel.gates import Gate
from huiyin.kernel.lint import lint
from huiyin.kernel.model import Model, TooWideError, always_ends, satisfiable, slice_for
from huiyin.kernel.mutation import mutants, score
from huiyin.kernel.procedure import Counts, Episode, Never, Procedure, Roster, Runs, Step, TermIs
from huiyin.kernel.terms import days
from huiyin.kernel.values import F, P

from .matters import LAW, SMALL

NOBODY: frozenset[Any] = frozenset()


def gated(*gates: Gate, **more: Any) -> Procedure:
    steps = tuple(replace(s, needs=gates, **more) if s.id == "close" else s for s in SMALL.steps)
    return replace(SMALL, steps=steps)


def around(definition: Procedure, needed: Any) -> Any:
    step = definition.step("close")
    return Model(definition, slice_for(definition, needed, step)).way_around(step, needed)


def test_a_step_without_its_gate_has_a_way_around() -> None:
    needed = Done("check")
    assert around(SMALL, needed) is not None
    assert around(gated(Gate(needed, "审核", LAW[2])), needed) is None


def test_a_gate_that_another_step_implies_leaves_no_way_around() -> None:
    # Closing needs the check, the check needs the draft: so closing needs the draft.
    definition = gated(Gate(Done("check"), "审核", LAW[2]))
    steps = tuple(
        replace(s, needs=(Gate(Done("write"), "文稿", LAW[2]),)) if s.id == "check" else s
        for s in definition.steps
    )
    chained = replace(definition, steps=steps)
    assert around(chained, Done("write") & Done("check")) is None
    assert around(definition, Done("write") & Done("check")) is not None


def test_a_reset_reopens_the_way() -> None:
    steps = tuple(
        replace(s, resets=("check",)) if s.id == "write" else s
        for s in gated(Gate(Done("check"), "审核", LAW[2])).steps
    )
    voiding = replace(SMALL, steps=steps)
    model_ = Model(voiding, {("done", "check"), ("done", "write")})
    states = set(model_.explore())
    assert ("open", frozenset({("done", "write")})) in states
    assert ("open", frozenset({("done", "write"), ("done", "check")})) in states


def test_a_condition_holds_only_where_the_gate_applies() -> None:
    conditional = gated(Gate(Done("check"), "审核", LAW[2], when=Is("kind", "slow")))
    assert around(conditional, Done("check")) is not None
    assert around(conditional, Done("check") | ~Is("kind", "slow")) is None


def test_an_episode_that_is_open_is_not_yet_held_and_silence_may_end_it() -> None:
    definition = gated(Gate(~Open("rest"), "恢复", LAW[3]))
    assert around(definition, ~Open("rest")) is None
    assert around(SMALL, ~Open("rest")) is not None
    episodes = (
        Episode(id="rest", title="中止", opens=("pause",), expires="rest_ends"),
        SMALL.episodes[1],
    )
    silent = replace(
        gated(Gate(Held("rest"), "中止结束", LAW[3])),
        episodes=episodes,
        clocks=(
            Latest(
                id="rest_ends",
                title="中止期限",
                owed_by="third_party",
                cite=LAW[3],
                term=days(5),
                start=("pause",),
                on_expiry=Silence("rest"),
            ),
        ),
    )
    track = {("open", "rest"), ("held", "rest")}
    reached = Model(silent, track).explore()
    assert any(state == "closed" for state, _ in reached)
    unending = replace(silent, episodes=(replace(episodes[0], expires=""), episodes[1]))
    assert not any(state == "closed" for state, _ in Model(unending, track).explore())


@pytest.mark.parametrize(
    ("condition", "possible"),
    [
        (Is("kind", "quick") & Is("kind", "slow"), False),
        (Is("kind", "quick") & ~Has("kind"), False),
        (Done("check", ("note", "a")) & ~Done("check"), False),
        (Done("check", ("note", "a")) & Done("check", ("note", "b")), False),
        (Open("rest") & Held("rest"), False),
        (Is("kind", "quick") & Has("kind"), True),
        (Compare(F("fine"), ">", P("limit")) & ~Compare(F("fine"), ">", 5), True),
        (Answers("advice", "yes") & ~Open("advice"), True),
        (~(Is("kind", "quick") | ~Is("kind", "quick")), False),
    ],
)
def test_atoms_that_speak_of_each_other_do_not_contradict(condition: Any, possible: bool) -> None:
    assert satisfiable(condition, NOBODY, NOBODY) is possible


def test_too_many_independent_facts_are_refused_rather_than_guessed() -> None:
    wide = Has("f0")
    for n in range(1, model.MOST_BOOLEANS + 2):
        wide = wide | Has(f"f{n}")  # type: ignore[assignment]
    with pytest.raises(TooWideError):
        satisfiable(wide, NOBODY, NOBODY)


def test_too_many_configurations_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "MOST_CONFIGURATIONS", 2)
    with pytest.raises(TooWideError):
        Model(SMALL, {("done", s.id) for s in SMALL.steps}).explore()


def test_a_matter_that_cannot_end_is_found_out() -> None:
    def wide(text: str) -> None:
        raise AssertionError(text)

    assert always_ends(SMALL, wide) == []
    assert always_ends(gated(Gate(Done("check"), "审核", LAW[2])), wide) == []
    never = gated(Gate(Done("check") & ~Done("check"), "不可能", LAW[2]))
    assert set(always_ends(never, wide)) == {"new", "open"}


def test_a_matter_too_wide_to_check_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "MOST_CONFIGURATIONS", 1)
    said: list[str] = []
    assert always_ends(gated(Gate(Done("check"), "审核", LAW[2])), said.append) == []
    assert said == ["new、open"]


def test_an_expiry_stands_before_the_step_it_unlocks() -> None:
    unlocking = replace(
        SMALL,
        clocks=(
            Latest(
                id="due",
                title="办结",
                owed_by="party",
                cite=LAW[5],
                term=days(5),
                start=("open",),
                on_expiry=Unlocks("close"),
            ),
        ),
    )
    guard = model.guard(unlocking, unlocking.step("close"))
    assert list(guard.atoms()) == [("expired", "due")]


# --- mutants -----------------------------------------------------------------------------------

MUTABLE = replace(
    SMALL,
    steps=tuple(
        replace(
            s,
            needs=(Gate(Done("check"), "审核", LAW[2]),),
            times=1,
            actors=2,
            not_by=("write",),
            not_named_in=("enemy",),
        )
        if s.id == "close"
        else s
        for s in SMALL.steps
    ),
    clocks=(
        Latest(
            id="due",
            title="办结",
            owed_by="agency",
            cite=LAW[5],
            term=ByEdition({"2020": days(5)}),
            start=("open",),
            stop=(CLOSING,),
            pause=("rest",),
            extend=Extension("refer", days(3), cite=LAW[5]),
        ),
    ),
)


def test_every_way_of_being_wrong_is_tried() -> None:
    found = {m.what for m in mutants(MUTABLE)}
    assert found >= {
        "close: without “审核”",
        "close: by anybody",
        "close: by whoever enemy names",
        "close: one actor fewer",
        "close: any number of times",
        "close: left out",
        "due: 2020: one longer",
        "due: 2020: one shorter",
        "due: 2020: other unit",
        "due: stop without @closing",
        "due: pause without rest",
        "due: no extension",
        "due: twice as often",
        "due: extension one longer",
        "due: left out",
    }


def test_what_is_not_stated_twice_slips_through_and_is_named() -> None:
    careless = score(MUTABLE)
    assert careless.share < 0.95
    assert "close: without “审核”" in careless.missed
    stated = replace(
        MUTABLE,
        invariants=(
            Roster({s.id: s.by for s in MUTABLE.steps}, LAW[1]),
            Never("close", "check", LAW[2]),
            Counts("close", LAW[5], times=1, actors=2),
            TermIs("due", {"2020": days(5)}, LAW[5]),
            Runs(
                "due",
                LAW[5],
                ("open",),
                (CLOSING,),
                pause=("rest",),
                extend="refer +3d x1",
                owed_by="agency",
            ),
        ),
    )
    careful = score(stated)
    unstated = {"check: by anybody", "close: by anybody", "close: by whoever enemy names"}
    assert set(careful.missed) == unstated
    assert careful.caught == careful.mutants - 3


def test_a_fixed_date_is_stated_twice_like_any_term() -> None:
    report = FixedDate(
        id="report",
        title="报送",
        owed_by="agency",
        cite=LAW[5],
        on=(3, 1),
        exclusive=True,
        start=("open",),
        stop=(CLOSING,),
    )
    dated = replace(MUTABLE, clocks=(report,))
    wrong = {"report: the day itself too", "report: a year later", "report: a day later"}
    assert wrong <= set(score(dated).missed)
    stated = replace(dated, invariants=(TermIs("report", {"": "<03-01"}, LAW[5]),))
    assert not wrong & set(score(stated).missed)
    named = replace(stated, clocks=(replace(report, on="the_day"),))
    assert [f.message for f in lint(named) if f.rule == "contradicts"] == [
        "试验法第五条：时限report应为{'': '<03-01'}，定义为{'': '<{the_day}'}"
    ]


def test_an_example_catches_what_lint_does_not_and_so_does_one_that_cannot_run() -> None:
    def apart(definition: Procedure) -> bool:
        return "write" in definition.step("close").not_by

    def broken(definition: Procedure) -> bool:
        raise RuntimeError

    assert "close: by anybody" in score(MUTABLE).missed
    assert "close: by anybody" not in score(MUTABLE, [apart]).missed
    assert score(MUTABLE, [broken]).missed == ()
    assert score(replace(SMALL, steps=(), clocks=())).share == 1.0


def test_steps_keep_their_place_in_a_mutant() -> None:
    first = next(iter(mutants(MUTABLE)))
    kept = [s.id for s in first.definition.steps]
    assert kept == [s.id for s in MUTABLE.steps if s.id in kept]
    assert isinstance(first.definition.steps[0], Step)
